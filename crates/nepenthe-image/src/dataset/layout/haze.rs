//! RESIDE's outdoor training set: `synthetic/part{1..4}/ID_A_beta.jpg` with `original/ID.jpg`.
//!
//! `A` is the brightness of the atmosphere and `beta` the scattering coefficient, 35 pairs of them to a clean image.

use std::path::{Path, PathBuf};

use super::super::DataError;
use super::super::listing::Listing;
use super::super::pairing::{Findings, SAME_NAME_OR_ID, pair};
use super::Place;

/// All parts that are there, or `synthetic/` itself where it has none.
pub(super) fn train(place: &Place<'_>) -> Result<Findings, DataError> {
    let synthetic = place.folder(&["synthetic"])?;
    let parts = parts(&synthetic)?;
    let hazy = place.listed(Listing::of_all(&parts)?, &synthetic, |_| None)?;
    pair(
        hazy,
        &place.folder(&["original", "clear", "gt"])?,
        SAME_NAME_OR_ID,
    )
}

fn parts(synthetic: &Path) -> Result<Vec<PathBuf>, DataError> {
    let read_error = |source| DataError::Read {
        path: synthetic.to_owned(),
        source,
    };
    let mut parts = Vec::new();
    for entry in std::fs::read_dir(synthetic).map_err(read_error)? {
        let entry = entry.map_err(read_error)?;
        if entry.file_name().to_string_lossy().starts_with("part") && entry.path().is_dir() {
            parts.push(entry.path());
        }
    }
    parts.sort();
    Ok(if parts.is_empty() {
        vec![synthetic.to_owned()]
    } else {
        parts
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::Layout;
    use super::super::tests::Tree;
    use super::*;

    #[test]
    fn every_part_pairs_by_id() {
        let files = [
            "synthetic/part2/0031_1_0.2.jpg",
            "synthetic/part1/0025_0.8_0.04.jpg",
            "original/0025.jpg",
            "original/0031.jpg",
        ];
        let tree = Tree::of(&files);
        let all = [
            "synthetic/part1/0025_0.8_0.04.jpg > original/0025.jpg",
            "synthetic/part2/0031_1_0.2.jpg > original/0031.jpg",
        ];
        assert_eq!(tree.found(Layout::HazeTrain, None).unwrap(), all);
        let list = tree.list("synthetic/part2/0031_1_0.2.jpg\n");
        assert_eq!(tree.found(Layout::HazeTrain, Some(list)).unwrap(), all[1..]);
    }

    #[test]
    fn the_same_name_in_two_parts_is_an_error() {
        let tree = Tree::of(&[
            "synthetic/part1/1_1_0.1.jpg",
            "synthetic/part2/1_1_0.1.jpg",
            "original/1.jpg",
        ]);
        assert!(matches!(
            tree.found(Layout::HazeTrain, None),
            Err(DataError::SameName { .. })
        ));
    }
}
