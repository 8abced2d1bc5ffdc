//! Rain100L: `rainy/rain-N.png` with `gt/norain-N.png` for training, `input/N.png` with `target/N.png` for testing.

use super::super::DataError;
use super::super::pairing::{Findings, Rule, pair};
use super::Place;
use super::paired::{CLEAN, DEGRADED};

const RULE: Rule = Rule {
    partners,
    expected: "norain-N for an image called rain-N, or a file of the same name",
};

/// The training part.
pub(super) fn train(place: &Place<'_>) -> Result<Findings, DataError> {
    let rainy = place.listing(&place.folder(&["rainy"])?)?;
    pair(rainy, &place.folder(&["gt"])?, RULE)
}

/// The test part. The names of the training part are found here too, since the authors' own release has them.
pub(super) fn test(place: &Place<'_>) -> Result<Findings, DataError> {
    let rainy = place.listing(&place.folder(DEGRADED)?)?;
    pair(rainy, &place.folder(CLEAN)?, RULE)
}

fn partners(name: &str) -> Vec<String> {
    let numbered = name
        .strip_prefix("rain-")
        .map(|number| format!("norain-{number}"));
    numbered.into_iter().chain([name.to_owned()]).collect()
}

#[cfg(test)]
mod tests {
    use super::super::super::Layout;
    use super::super::tests::Tree;

    #[test]
    fn training_pairs_by_number_with_the_list_of_the_field() {
        let files = [
            "Derain/rainy/rain-1.png",
            "Derain/rainy/rain-2.png",
            "Derain/gt/norain-1.png",
            "Derain/gt/norain-2.png",
        ];
        let tree = Tree::of(&files);
        let all = [
            "Derain/rainy/rain-1.png > Derain/gt/norain-1.png",
            "Derain/rainy/rain-2.png > Derain/gt/norain-2.png",
        ];
        assert_eq!(tree.found(Layout::RainTrain, None).unwrap(), all);
        let list = tree.list("rainy/rain-2.png");
        assert_eq!(tree.found(Layout::RainTrain, Some(list)).unwrap(), all[1..]);
    }

    #[test]
    fn the_test_part_pairs_by_name() {
        let tree = Tree::of(&[
            "derain/Rain100L/input/1.png",
            "derain/Rain100L/target/1.png",
        ]);
        let found = tree.found(Layout::Rain100l, None).unwrap();
        assert_eq!(
            found,
            ["derain/Rain100L/input/1.png > derain/Rain100L/target/1.png"]
        );
    }

    #[test]
    fn pictures_without_a_partner_are_counted_and_named() {
        let tree = Tree::of(&["rainy/rain-1.png", "rainy/rain-2.png", "gt/norain-1.png"]);
        let error = tree.found(Layout::RainTrain, None).unwrap_err().to_string();
        assert!(error.starts_with("1 of the 2 images"), "{error}");
        assert!(
            error.contains("rain-2.png") && error.contains("norain-N"),
            "{error}"
        );
    }
}
