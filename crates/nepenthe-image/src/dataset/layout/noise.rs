//! Clean images whose degradation is synthesised: any folder of photographs, BSD68, and WED with BSD400.

use super::super::DataError;
use super::super::pairing::{Findings, unpaired};
use super::Place;

/// A plain folder of clean images.
pub(super) fn photographs(place: &Place<'_>) -> Result<Findings, DataError> {
    unpaired(place.listing(&place.root)?)
}

/// WED and BSD400 in one folder. The field's list calls BSD's `117025.jpg` `a117025.jpg`; either spelling is found.
pub(super) fn train(place: &Place<'_>) -> Result<Findings, DataError> {
    let all = super::Listing::of(&place.root)?;
    unpaired(place.listed(all, &place.root, other_spelling)?)
}

/// `117025.jpg` for `a117025.jpg` and the other way round.
fn other_spelling(name: &str) -> Option<String> {
    let number = name.strip_prefix('a').unwrap_or(name);
    if !number.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    Some(if number.len() < name.len() {
        number.to_owned()
    } else {
        format!("a{name}")
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::Layout;
    use super::super::tests::Tree;
    use super::*;

    #[test]
    fn the_list_finds_bsd_under_either_spelling() {
        for bsd in ["117025.jpg", "a117025.jpg"] {
            let tree = Tree::of(&[
                "Denoise/00001.bmp",
                "Denoise/00002.bmp",
                &format!("Denoise/{bsd}"),
            ]);
            for listed in ["117025.jpg", "a117025.jpg"] {
                let list = tree.list(&format!("00002.bmp\n{listed}\n"));
                let found = tree.found(Layout::NoiseTrain, Some(list)).unwrap();
                assert_eq!(
                    found,
                    ["Denoise/00002.bmp".to_owned(), format!("Denoise/{bsd}")]
                );
            }
        }
    }

    #[test]
    fn a_listed_picture_is_never_dropped() {
        let tree = Tree::of(&["00001.bmp"]);
        let list = tree.list("00001.bmp\na117025.jpg\n");
        let error = tree
            .found(Layout::NoiseTrain, Some(list))
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("1 of the 2 files"), "{error}");
        assert!(error.contains("a117025.jpg"), "{error}");
    }

    #[test]
    fn photographs_of_one_name_are_an_error() {
        let tree = Tree::of(&["cat.jpg", "cat.png"]);
        assert!(matches!(
            tree.found(Layout::Photographs, None),
            Err(DataError::SameName { .. })
        ));
    }

    #[test]
    fn bsd68_is_found_in_the_tree_of_the_field_and_by_itself() {
        for folder in ["", "denoise/bsd68/"] {
            let tree = Tree::of(&[&format!("{folder}3096.png")]);
            assert_eq!(
                tree.found(Layout::Bsd68, None).unwrap(),
                [format!("{folder}3096.png")]
            );
        }
    }
}
