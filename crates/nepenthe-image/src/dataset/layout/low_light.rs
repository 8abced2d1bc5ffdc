//! LOL's training part: `low/` with the clean images in `gt/`, which LOL itself calls `high/`.

use super::super::DataError;
use super::super::pairing::{Findings, SAME_NAME, pair};
use super::Place;

/// The training part.
pub(super) fn train(place: &Place<'_>) -> Result<Findings, DataError> {
    let dark = place.listing(&place.folder(&["low"])?)?;
    pair(dark, &place.folder(&["gt", "high"])?, SAME_NAME)
}

#[cfg(test)]
mod tests {
    use super::super::super::Layout;
    use super::super::tests::Tree;

    #[test]
    fn the_clean_folder_has_either_name() {
        for clean in ["gt", "high"] {
            let tree = Tree::of(&["low/2.png", &format!("{clean}/2.png")]);
            assert_eq!(
                tree.found(Layout::LowLightTrain, None).unwrap(),
                [format!("low/2.png > {clean}/2.png")]
            );
        }
    }
}
