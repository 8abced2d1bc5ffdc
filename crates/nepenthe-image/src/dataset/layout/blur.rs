//! GoPro's training part: `blur/` and `sharp/` with the same names.

use super::super::DataError;
use super::super::pairing::{Findings, SAME_NAME, pair};
use super::Place;

/// The training part.
pub(super) fn train(place: &Place<'_>) -> Result<Findings, DataError> {
    let blurred = place.listing(&place.folder(&["blur"])?)?;
    pair(blurred, &place.folder(&["sharp"])?, SAME_NAME)
}

#[cfg(test)]
mod tests {
    use super::super::super::Layout;
    use super::super::tests::Tree;

    #[test]
    fn pairs_by_name() {
        let tree = Tree::of(&[
            "Deblur/blur/GOPR0372_07_00-000047.png",
            "Deblur/sharp/GOPR0372_07_00-000047.png",
        ]);
        let found = tree.found(Layout::BlurTrain, None).unwrap();
        assert_eq!(
            found,
            ["Deblur/blur/GOPR0372_07_00-000047.png > Deblur/sharp/GOPR0372_07_00-000047.png"]
        );
    }
}
