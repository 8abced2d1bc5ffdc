//! A stage of a study: what it does, its folder, and what it records once it is finished.

use std::{io::ErrorKind, path::PathBuf};

use nepenthe::recipe::Recipe;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    folder,
};

/// The file that says that a stage is finished.
const RECORD: &str = "stage.json";

/// Where a network comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// An earlier stage.
    Stage(usize),
    /// A file, with its SHA-256.
    File { path: PathBuf, sha256: String },
}

/// What a stage does.
#[derive(Clone, Debug)]
pub(crate) enum Work {
    /// Trains from scratch.
    Train(Recipe),
    /// Unlearns, with the network of another stage as the teacher if the method has one.
    Unlearn {
        recipe: Recipe,
        before: Origin,
        teacher: Option<usize>,
    },
    /// Mixes the network of the stage `after` with that from before.
    Mix {
        recipe: Recipe,
        before: Origin,
        after: usize,
        teacher: Option<usize>,
    },
    /// Scores a network on the test images.
    Score(Origin),
}

/// A stage of the study.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Its name, as in `promptir.od.haze.seed-1` or `promptir.od.haze.seed-1.scores`.
    pub name: String,
    /// Its folder, with its results.
    pub folder: PathBuf,
    pub(crate) key: String,
    pub(crate) work: Work,
    /// Thread-seconds expected on the machine that the efforts were measured on.
    pub(crate) seconds: f64,
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StageState {
    /// Finished; its results are reused.
    Finished,
    /// Begun; resumes from its last checkpoint.
    Begun,
    /// Not begun.
    Waiting,
}

/// What a finished stage records about itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct StageRecord {
    /// The stage's name.
    pub name: String,
    /// Its key.
    pub key: String,
    /// Version of the program.
    pub version: String,
    /// Device.
    pub device: String,
    /// Threads it had.
    pub threads: usize,
    /// Seconds of work: of the steps, or of scoring.
    pub seconds: f64,
    /// Seconds before the first step and after the last: what the method prepares, and mixing.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub outside: f64,
    /// Share of the new weights in a mixture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub share: Option<f64>,
    /// Optimiser steps; 0 for scoring.
    pub steps: usize,
    /// Images that went through the network.
    pub samples: usize,
    /// SHA-256 of the weights that were made or scored; empty if there are none.
    pub weights_sha256: String,
    /// The step at which unlearning diverged: a loss, or the output of the network, was not finite. Such a run has
    /// collapsed; it has no scores.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diverged: Option<usize>,
}

fn is_zero(seconds: &f64) -> bool {
    *seconds == 0.0
}

impl StageRecord {
    /// Seconds of all its work.
    pub fn total_seconds(&self) -> f64 {
        self.seconds + self.outside
    }

    /// The same times threads, so that stages with more and with fewer threads compare.
    pub fn thread_seconds(&self) -> f64 {
        self.total_seconds() * self.threads as f64
    }
}

impl Stage {
    /// The stages that must be finished before.
    pub(crate) fn needs(&self) -> Vec<usize> {
        let made = |origin: &Origin| match origin {
            Origin::Stage(stage) => Some(*stage),
            Origin::File { .. } => None,
        };
        let needed = match &self.work {
            Work::Train(_) => [None; 3],
            Work::Score(origin) => [made(origin), None, None],
            Work::Unlearn {
                before, teacher, ..
            } => [made(before), *teacher, None],
            Work::Mix {
                before,
                after,
                teacher,
                ..
            } => [made(before), *teacher, Some(*after)],
        };
        needed.into_iter().flatten().collect()
    }

    /// The record, if the stage is finished and the record is of this key.
    pub(crate) fn record(&self) -> Option<StageRecord> {
        self.read_record().ok().flatten()
    }

    /// As [`Stage::record`], but a record that is there and cannot be read is an error.
    pub(crate) fn read_record(&self) -> Result<Option<StageRecord>> {
        let path = self.folder.join(RECORD);
        let hint = "remove the stage's folder; the next run makes it again";
        let text = match nepenthe_files::read_text(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(nepenthe::Error::io(path, "read", hint)(error).into()),
        };
        match serde_json::from_str::<StageRecord>(&text) {
            Ok(record) => Ok((record.key == self.key).then_some(record)),
            Err(error) => Err(Error::Stored {
                path,
                problem: format!("expected the record of a stage: {error}"),
                hint,
            }),
        }
    }

    /// Marks the stage as finished.
    pub(crate) fn write_record(&self, record: &StageRecord) -> Result<()> {
        let text = serde_json::to_string_pretty(record).expect("a record serialises");
        folder::make(&self.folder)?;
        folder::write(&self.folder.join(RECORD), text)
    }
}
