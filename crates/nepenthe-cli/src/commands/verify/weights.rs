//! The weight files that a record names, and the model signature beside them.

use std::path::{Path, PathBuf};

use nepenthe::recipe::Recipe;
use nepenthe_files::sha256_of_file;
use nepenthe_record::{PublicKey, verify_model};

use super::Verification;
use super::check::Check;
use crate::output;

/// A model signature is some kilobytes.
const LONGEST_SIGNATURE: u64 = 1 << 20;

/// A weight file.
pub(super) struct Weights {
    pub(super) path: PathBuf,
    pub(super) sha256: String,
}

impl Weights {
    fn read(path: &Path) -> Result<Self, nepenthe::Error> {
        let sha256 = digest_of(path)?;
        let path = path.to_owned();
        Ok(Self { path, sha256 })
    }

    pub(super) fn compared(&self, expected: &str) -> Check {
        let (path, found) = (self.path.display(), &self.sha256);
        match expected == found {
            true => Check::Verified(format!("{path}, SHA-256 {found}")),
            false => Check::Failed(format!(
                "{path}: expected SHA-256 {expected}, found {found}"
            )),
        }
    }
}

impl Verification<'_> {
    /// The weights that the record is about: as given, or beside the record.
    pub(super) fn model(&self) -> anyhow::Result<Option<Weights>> {
        if let Some(path) = &self.arguments.model {
            return Ok(Some(Weights::read(path)?));
        }
        let (name, _) = self.record.subject();
        // A name alone: the record of a stranger is not to choose among all files.
        let is_name = Path::new(name).file_name().is_some_and(|file| file == name);
        let path = output::parent(self.record.path()).join(name);
        match is_name && path.is_file() {
            true => Ok(Some(Weights::read(&path)?)),
            false => Ok(None),
        }
    }

    pub(super) fn after(&self, model: Option<&Weights>) -> Check {
        let (name, expected) = self.record.subject();
        match model {
            Some(model) => model.compared(expected),
            None => Check::NotChecked(format!(
                "--model FILE checks them; there is no {name} beside the record"
            )),
        }
    }

    /// The signature of the weights by OpenSSF Model Signing, where there is one.
    pub(super) fn model_signature(&self, model: Option<&Weights>) -> anyhow::Result<Check> {
        let none = |text: &str| Ok(Check::NotChecked(text.to_owned()));
        let Some(model) = model else {
            return none("the weights are needed");
        };
        let mut path = model.path.clone().into_os_string();
        path.push(".sig");
        let path = PathBuf::from(path);
        if !path.is_file() {
            return none("there is none beside the weights; a P-256 key makes one");
        }
        let Some(key @ PublicKey::P256(_)) = &self.key else {
            return none("the P-256 key that signed the record is needed: --key PUB");
        };
        let text = nepenthe_files::read(&path, LONGEST_SIGNATURE).map_err(nepenthe::Error::io(
            &path,
            "read",
            "is it a model signature?",
        ))?;
        let place = path.display().to_string();
        Ok(match verify_model(&place, &text, &model.sha256, key) {
            Ok(()) => Check::Verified(place),
            Err(error) => Check::failed(&error.to_string()),
        })
    }

    /// The weights before: as given, or where the recipe says.
    pub(super) fn before(&self, recipe: Option<&Recipe>) -> anyhow::Result<Option<Weights>> {
        if let Some(path) = &self.arguments.before {
            return Ok(Some(Weights::read(path)?));
        }
        let path = recipe.and_then(|recipe| recipe.network.from.as_deref());
        let path = path.filter(|path| path.is_file());
        Ok(path.map(Weights::read).transpose()?)
    }
}

/// SHA-256 of a weight file.
pub(super) fn digest_of(path: &Path) -> Result<String, nepenthe::Error> {
    let hint = "give the path of a weight file";
    sha256_of_file(path).map_err(nepenthe::Error::io(path, "read", hint))
}
