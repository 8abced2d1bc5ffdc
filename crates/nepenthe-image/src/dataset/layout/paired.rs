//! `input/` and `target/`, or the names that releases give them (`hazy/` and `gt/`, `low/` and `high/`, ...): the test
//! parts of SOTS, GoPro and LOL, and any pairs of one's own.

use super::super::DataError;
use super::super::pairing::{Findings, Rule, SAME_NAME, SAME_NAME_OR_ID, pair};
use super::Place;

/// Names of the folder of degraded images, the field's test trees' first.
pub(super) const DEGRADED: &[&str] = &[
    "input", "hazy", "rainy", "noisy", "blur", "low", "degraded", "lq",
];
/// Names of the folder of clean images, in the same order.
pub(super) const CLEAN: &[&str] = &[
    "target",
    "gt",
    "groundtruth",
    "clear",
    "clean",
    "norain",
    "sharp",
    "high",
    "original",
    "hq",
];

/// GoPro and LOL: both files have the same name.
pub(super) fn same_name(place: &Place<'_>) -> Result<Findings, DataError> {
    input_and_target(place, SAME_NAME)
}

/// SOTS and one's own pairs: many hazy images may share a clean one.
pub(super) fn same_name_or_id(place: &Place<'_>) -> Result<Findings, DataError> {
    input_and_target(place, SAME_NAME_OR_ID)
}

fn input_and_target(place: &Place<'_>, rule: Rule) -> Result<Findings, DataError> {
    let degraded = place.listing(&place.folder(DEGRADED)?)?;
    pair(degraded, &place.folder(CLEAN)?, rule)
}

#[cfg(test)]
mod tests {
    use super::super::super::Layout;
    use super::super::tests::Tree;
    use super::*;

    #[test]
    fn sots_pairs_by_id_across_endings() {
        let tree = Tree::of(&[
            "dehaze/input/0001_0.8_0.2.jpg",
            "dehaze/input/0002_0.9_0.16.jpg",
            "dehaze/target/0001.png",
            "dehaze/target/0002.png",
        ]);
        let found = tree.found(Layout::Sots, None).unwrap();
        let all = [
            "dehaze/input/0001_0.8_0.2.jpg > dehaze/target/0001.png",
            "dehaze/input/0002_0.9_0.16.jpg > dehaze/target/0002.png",
        ];
        assert_eq!(found, all);
    }

    #[test]
    fn gopro_and_lol_are_found_in_the_tree_of_the_field() {
        for (layout, folder) in [
            (Layout::Gopro, "deblur/gopro"),
            (Layout::Lol, "enhance/lol"),
        ] {
            let tree = Tree::of(&[
                &format!("{folder}/input/a_1.png"),
                &format!("{folder}/target/a_1.png"),
            ]);
            let found = tree.found(layout, None).unwrap();
            assert_eq!(
                found,
                [format!("{folder}/input/a_1.png > {folder}/target/a_1.png")]
            );
        }
    }

    #[test]
    fn the_exact_name_comes_before_the_id() {
        let tree = Tree::of(&["input/7_1.png", "target/7_1.bmp", "target/7.png"]);
        assert_eq!(
            tree.found(Layout::Paired, None).unwrap(),
            ["input/7_1.png > target/7_1.bmp"]
        );
    }

    #[test]
    fn the_names_of_releases_are_known_in_any_case() {
        let cases = [
            (Layout::Sots, "hazy", "gt"),
            (Layout::Sots, "hazy", "clear"),
            (Layout::Paired, "Hazy", "GT"),
            (Layout::Paired, "rainy", "clean"),
            (Layout::Gopro, "blur", "sharp"),
            (Layout::Lol, "low", "high"),
        ];
        for (layout, degraded, clean) in cases {
            let tree = Tree::of(&[&format!("{degraded}/1.png"), &format!("{clean}/1.png")]);
            let found = tree.found(layout, None).unwrap();
            assert_eq!(found, [format!("{degraded}/1.png > {clean}/1.png")]);
        }
    }

    #[test]
    fn names_of_two_unicode_forms_pair() {
        let tree = Tree::of(&["input/cafe\u{301}_0.8_0.1.png", "target/caf\u{e9}.png"]);
        assert_eq!(tree.found(Layout::Paired, None).unwrap().len(), 1);
    }

    #[test]
    fn files_that_are_no_images_are_counted_and_folders_are_not() {
        let tree = Tree::of(&[
            "input/1.png",
            "input/notes.txt",
            "input/below/2.png",
            "target/1.png",
            "target/readme",
        ]);
        let source = super::super::DataSource::files(Layout::Paired, tree.path());
        let passed_over = super::super::find(&source).unwrap().passed_over;
        assert_eq!(
            passed_over,
            ["input/notes.txt", "target/readme"].map(|file| tree.path().join(file))
        );
    }

    #[test]
    fn two_targets_of_one_name_are_an_error() {
        let tree = Tree::of(&["input/7.png", "target/7.bmp", "target/7.png"]);
        assert!(matches!(
            tree.found(Layout::Paired, None),
            Err(DataError::SameName { .. })
        ));
    }
}
