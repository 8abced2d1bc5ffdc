//! A study as its folder remembers it: what was wanted when it was last run.

use std::path::{Path, PathBuf};

use nepenthe::recipe;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    folder,
    plan::StudyPlan,
    study::Study,
};

/// The files of a study's folder from which it is opened again.
const STUDY: &str = "study.toml";
const WANTED: &str = "study.json";

/// What is wanted of a study, besides the study.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    device: String,
    outputs: Vec<String>,
}

impl StudyPlan {
    /// Opens a study by its folder, as it was last run.
    ///
    /// # Errors
    /// If the folder holds no study, or as [`StudyPlan::new`].
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(STUDY);
        let study = Study::parse(&recipe::read(&path)?, &path.display().to_string(), &[])?;
        let path = folder.join(WANTED);
        let hint = "run the study again; finished stages are reused";
        let fail = nepenthe::Error::io(&path, "read", hint);
        let text = nepenthe_files::read_text(&path).map_err(fail)?;
        let wanted: Wanted = serde_json::from_str(&text).map_err(|error| Error::Stored {
            path,
            problem: format!("expected what was wanted of a study: {error}"),
            hint,
        })?;
        let outputs = wanted.outputs.iter().map(|name| name.parse());
        Self::new(
            study,
            outputs.collect::<Result<_>>()?,
            folder,
            wanted.device.parse()?,
        )
    }

    /// Whether a folder holds a study.
    pub fn is_study(folder: &Path) -> bool {
        Self::file(folder).is_file()
    }

    /// The file of a folder that holds the study.
    pub fn file(folder: &Path) -> PathBuf {
        folder.join(STUDY)
    }

    /// Writes what [`StudyPlan::open`] needs.
    pub(crate) fn save(&self) -> Result<()> {
        folder::make(&self.folder)?;
        let outputs = self.outputs.iter();
        let wanted = Wanted {
            device: self.device.to_string(),
            outputs: outputs.map(|output| output.name().to_owned()).collect(),
        };
        let wanted = serde_json::to_string_pretty(&wanted).expect("names serialise");
        folder::write(&self.folder.join(STUDY), self.study.to_toml())?;
        folder::write(&self.folder.join(WANTED), wanted)
    }
}
