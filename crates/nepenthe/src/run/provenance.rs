//! What a weight file says about where it came from.

use std::collections::BTreeMap;

use crate::{VERSION, recipe::Recipe};

pub(super) const VERSION_KEY: &str = "nepenthe.version";
pub(super) const RECIPE_KEY: &str = "nepenthe.recipe";
pub(super) const RECIPE_HASH_KEY: &str = "nepenthe.recipe_sha256";
/// The metadata key of the SHA-256 of the weight file that a run started from.
pub const SOURCE_KEY: &str = "nepenthe.source_sha256";
/// The metadata key of the SHA-256 of the teacher's weight file.
pub const TEACHER_KEY: &str = "nepenthe.teacher_sha256";
pub(super) const STEP_KEY: &str = "nepenthe.step";

/// Recipe, seed, version, device and hashes of a run, written into every weight file that it makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    entries: BTreeMap<String, String>,
}

impl Provenance {
    /// Of a run of `recipe` on `device`; `source_sha256` is that of the weight file it started from.
    pub fn new(recipe: &Recipe, device: &str, source_sha256: Option<&str>) -> Self {
        let mut entries = BTreeMap::from([
            (VERSION_KEY.to_owned(), VERSION.to_owned()),
            (RECIPE_HASH_KEY.to_owned(), recipe.sha256()),
            (RECIPE_KEY.to_owned(), recipe.to_toml()),
            (
                "nepenthe.method".to_owned(),
                recipe.method.name().to_owned(),
            ),
            ("nepenthe.seed".to_owned(), recipe.seed.to_string()),
            ("nepenthe.device".to_owned(), device.to_owned()),
        ]);
        if let Some(sha256) = source_sha256 {
            entries.insert(SOURCE_KEY.to_owned(), sha256.to_owned());
        }
        Self { entries }
    }

    /// As metadata of a weight file, after `step` steps.
    pub fn metadata(&self, step: usize) -> BTreeMap<String, String> {
        let mut metadata = self.entries.clone();
        metadata.insert(STEP_KEY.to_owned(), step.to_string());
        metadata
    }
}
