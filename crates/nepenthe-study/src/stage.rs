//! A stage of a study: what it does, where it lies, and what it says once it is finished.

use std::{fs, path::PathBuf};

use nepenthe::recipe::Recipe;
use serde::{Deserialize, Serialize};

use crate::{error::Result, folder};

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
    /// Makes a network forget.
    Unlearn(Recipe, Origin),
    /// Scores a network on the test pictures.
    Score(Origin),
}

/// A stage of the study.
#[derive(Clone, Debug)]
pub struct Stage {
    /// Its name, as in `promptir.od.haze.seed-1` or `promptir.od.haze.seed-1.scores`.
    pub name: String,
    /// Where it works and leaves its results.
    pub folder: PathBuf,
    pub(crate) key: String,
    pub(crate) work: Work,
    /// Thread-seconds expected on the machine that the efforts were measured on.
    pub(crate) seconds: f64,
}

/// How far a stage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Finished, to be reused.
    Finished,
    /// Begun; goes on from its last checkpoint.
    Begun,
    /// Not begun.
    Waiting,
}

/// What a finished stage says of itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
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
    /// Optimiser steps; 0 for scoring.
    pub steps: usize,
    /// Pictures that went through the network.
    pub samples: usize,
    /// SHA-256 of the weights that were made or scored; empty if there are none.
    pub weights_sha256: String,
    /// The step at which unlearning left the range of numbers. Such a run has collapsed: it has no weights to score.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub diverged: Option<usize>,
}

/// The record of a stage, if it is finished and of this key.
pub(crate) fn record(stage: &Stage) -> Option<Record> {
    let text = fs::read_to_string(stage.folder.join(RECORD)).ok()?;
    let record: Record = serde_json::from_str(&text).ok()?;
    (record.key == stage.key).then_some(record)
}

/// Marks a stage as finished.
pub(crate) fn write_record(stage: &Stage, record: &Record) -> Result<()> {
    let text = serde_json::to_string_pretty(record).expect("a record serialises");
    folder::make(&stage.folder)?;
    folder::write(&stage.folder.join(RECORD), text)
}
