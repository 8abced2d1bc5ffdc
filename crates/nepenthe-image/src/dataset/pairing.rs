//! Finds the clean partner of a degraded image by the names of the two files alone.
//!
//! The reference implementations search the whole path for words such as `rainy` or `synthetic`, so a folder above
//! that happens to be called so breaks them. Here only the file's own name takes part.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::DataError;
use super::error::first_few;
use super::listing::{Listing, stem};

/// What a layout found on disk: a clean image and, where degradations are not synthesised, the degraded one.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Found {
    pub(super) name: String,
    pub(super) clean: PathBuf,
    pub(super) degraded: Option<PathBuf>,
}

/// What a layout found, and the files beside it that are no images.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Findings {
    pub(super) found: Vec<Found>,
    pub(super) passed_over: Vec<PathBuf>,
}

/// How the clean partner of a degraded image is named.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rule {
    /// Names the partner may have, best first, for the name of the degraded image.
    pub(super) partners: fn(&str) -> Vec<String>,
    /// The rule in words.
    pub(super) expected: &'static str,
}

/// Both are called the same.
pub(super) const SAME_NAME: Rule = Rule {
    partners: |name| vec![name.to_owned()],
    expected: "a file of the same name",
};

/// The same, or RESIDE's `ID_A_beta` (and `ID_n` indoors) for the clean `ID`.
pub(super) const SAME_NAME_OR_ID: Rule = Rule {
    partners: without_numbers,
    expected: "a file of the same name, or ID for an image called ID_A_beta",
};

/// Takes every clean image as it is, its degradation to be synthesised.
pub(super) fn unpaired(clean: Listing) -> Result<Findings, DataError> {
    by_name(&clean.files)?;
    let found = |file: PathBuf| Found {
        name: stem(&file),
        clean: file,
        degraded: None,
    };
    Ok(Findings {
        found: clean.files.into_iter().map(found).collect(),
        passed_over: clean.passed_over,
    })
}

/// Finds the partner of every degraded image in the folder `clean`.
///
/// # Errors
/// If two files have the same name but for the extension, or if some image has no partner: all are counted.
pub(super) fn pair(degraded: Listing, clean: &Path, rule: Rule) -> Result<Findings, DataError> {
    by_name(&degraded.files)?;
    let partners = Listing::of(clean)?;
    let candidates = by_name(&partners.files)?;
    let total = degraded.files.len();
    let mut found = Vec::with_capacity(total);
    let mut alone = Vec::new();
    for file in degraded.files {
        let name = stem(&file);
        match (rule.partners)(&name)
            .iter()
            .find_map(|partner| candidates.get(partner.as_str()))
        {
            Some(&clean) => found.push(Found {
                name,
                clean: clean.clone(),
                degraded: Some(file),
            }),
            None => alone.push(file.display().to_string()),
        }
    }
    if alone.is_empty() {
        let passed_over = [degraded.passed_over, partners.passed_over].concat();
        return Ok(Findings { found, passed_over });
    }
    let first = first_few(&alone);
    Err(DataError::NoPair {
        folder: clean.to_owned(),
        count: alone.len(),
        total,
        first,
        expected: rule.expected,
    })
}

fn by_name(files: &[PathBuf]) -> Result<BTreeMap<String, &PathBuf>, DataError> {
    let mut names = BTreeMap::new();
    for file in files {
        if let Some(first) = names.insert(stem(file), file) {
            return Err(DataError::SameName {
                first: first.clone(),
                second: file.clone(),
            });
        }
    }
    Ok(names)
}

/// `0025_0.8_0.04` itself, then `0025_0.8`, then `0025`: at most two trailing numbers are dropped.
fn without_numbers(name: &str) -> Vec<String> {
    let mut names = vec![name.to_owned()];
    let mut rest = name;
    while names.len() < 3
        && let Some((shorter, number)) = rest.rsplit_once('_')
        && number.parse::<f64>().is_ok_and(f64::is_finite)
    {
        names.push(shorter.to_owned());
        rest = shorter;
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_trailing_numbers_are_dropped() {
        assert_eq!(
            without_numbers("0025_0.8_0.04"),
            ["0025_0.8_0.04", "0025_0.8", "0025"]
        );
        assert_eq!(without_numbers("1400_3"), ["1400_3", "1400"]);
        assert_eq!(without_numbers("street_foggy"), ["street_foggy"]);
        assert_eq!(without_numbers("a_1_2_3"), ["a_1_2_3", "a_1_2", "a_1"]);
    }
}
