//! The data of a recipe against the manifests of a record.

use nepenthe::recipe::Recipe;
use nepenthe::train::Sets;
use nepenthe_image::dataset::DataSet;
use nepenthe_record::{Difference, Erasure, Manifest, ManifestKey, Manifests, Role};

use super::Verification;
use super::check::{Check, Checks};
use crate::diagnostics::UserError;
use crate::record::contents;

impl Verification<'_> {
    pub(super) fn manifests(&self, erasure: &Erasure, sources: &Recipe, checks: &mut Checks) {
        let asked = self.asks_for_manifests();
        let check = match (&erasure.manifests, &self.manifest_key) {
            (None, _) => Check::of_asked(asked, "the record has none to compare with"),
            (Some(_), None) => Check::of_asked(
                asked,
                "--manifest-key FILE compares the data with those of the run",
            ),
            (Some(manifests), Some(key)) => match self.compare(erasure, manifests, key, sources) {
                Ok(compared) => {
                    for (role, check) in compared {
                        checks.add(role.name(), check);
                    }
                    return;
                }
                Err(error) => Check::failed(&error.to_string()),
            },
        };
        checks.add("manifests", check);
    }

    /// The sets of the record against those of the recipe's data.
    fn compare(
        &self,
        erasure: &Erasure,
        manifests: &Manifests,
        key: &ManifestKey,
        sources: &Recipe,
    ) -> anyhow::Result<Vec<(Role, Check)>> {
        let place = self.record.path().display().to_string();
        let parsed = manifests.parse(&place)?;
        let wrong_key = parsed
            .iter()
            .find(|(_, manifest)| manifest.key_id() != key.id());
        if let Some((_, manifest)) = wrong_key {
            let (expected, found) = (manifest.key_id(), key.id());
            let problem = format!("expected the manifest key {expected}, found {found}");
            return Err(UserError::new(problem, "give the key of the run").into());
        }
        let salt = Erasure::salt(erasure.before.sha256(&place)?, &erasure.recipe.sha256);
        let data = DataSet::open(&sources.data, sources.seed)?;
        let found = contents(&Sets::of(sources, Some(&data))?)?;
        let of = |role: Role| {
            let recorded = parsed.iter().find(|(other, _)| *other == role);
            let contents = found.iter().find(|(other, _)| *other == role);
            let check = match (recorded, contents) {
                (None, None) => return None,
                // A record must not pass by leaving a set out.
                (None, Some((_, contents))) => Check::Failed(format!(
                    "the record has no manifest of the {} items that took part",
                    contents.len()
                )),
                (Some((_, manifest)), contents) => {
                    let contents = contents.map_or(&[][..], |(_, contents)| contents);
                    difference(manifest, &Manifest::new(key, &salt, role, contents))
                }
            };
            Some((role, check))
        };
        Ok([Role::Forget, Role::Retain]
            .into_iter()
            .filter_map(of)
            .collect())
    }
}

fn difference(expected: &Manifest, found: &Manifest) -> Check {
    let Difference {
        missing,
        unexpected,
    } = expected.difference(found);
    match (missing, unexpected) {
        (0, 0) => Check::Verified(format!("the same {} items", expected.len())),
        _ => Check::Failed(format!(
            "{missing} of the record's {} items are missing from the data, {unexpected} of the data's {} are not in the record",
            expected.len(),
            found.len()
        )),
    }
}
