//! The result of an audit, as it is written to `audit.json`.

use std::path::PathBuf;

use nepenthe_image::dataset::DataSource;
use nepenthe_nets::NetworkConfig;
use serde::{Deserialize, Serialize};

use crate::{
    curve::{Barrier, LayerSimilarity, RelearningCurve, Roc},
    inputs::Settings,
    measure::{Group, Measure},
};

/// Version of the format of `audit.json`; another number is refused.
pub const FORMAT: u32 = 1;

/// Everything an audit found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Audit {
    /// Version of this format: [`FORMAT`].
    pub format: u32,
    /// Version of the program.
    pub version: String,
    /// The networks: BEFORE, AFTER, then those that never saw the forget set.
    pub models: Vec<ModelRecord>,
    /// The data.
    pub data: DataRecord,
    /// Seed, sizes and lengths.
    pub settings: Settings,
    /// Device the networks ran on.
    pub device: String,
    /// The verdict on the whole, then those of the groups.
    pub verdicts: Vec<Verdict>,
    /// Every number, group by group.
    pub measures: Vec<Measure>,
    /// Relearning attacks.
    #[serde(default)]
    pub curves: Vec<RelearningCurve>,
    /// Losses on the line between networks.
    #[serde(default)]
    pub barriers: Vec<Barrier>,
    /// Membership attacks.
    #[serde(default)]
    pub rocs: Vec<Roc>,
    /// Similarity of features.
    #[serde(default)]
    pub layers: Vec<LayerSimilarity>,
    /// What each network cost to make, where a run folder says so.
    #[serde(default)]
    pub cost: Vec<Cost>,
    /// What else the reader should know, in words.
    #[serde(default)]
    pub notes: Vec<String>,
}

/// The part that a network plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The network that saw everything.
    Before,
    /// The network that was made to forget.
    After,
    /// A network that never saw the forget set (UT).
    Retrained,
}

/// A network of an audit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ModelRecord {
    /// Name in tables and curves: `BEFORE`, `AFTER`, `UT`, `UT 2`, ...
    pub label: String,
    /// Its part.
    pub role: Role,
    /// The weight file.
    pub path: PathBuf,
    /// SHA-256 of the file.
    pub sha256: String,
    /// Architecture and hyper-parameters.
    pub network: NetworkConfig,
}

/// The images of one set, in numbers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SetRecord {
    /// What the set is for, such as `forget set, held out`.
    pub name: String,
    /// Number of images of each task.
    pub tasks: Vec<(String, usize)>,
    /// How many of them were used.
    pub used: usize,
}

/// The data of an audit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct DataRecord {
    /// What was to be forgotten, as typed after `--forget`.
    pub forget: String,
    /// Training data `D`, forget and retain set together.
    pub training: Vec<DataSource>,
    /// Held-out data.
    pub test: Vec<DataSource>,
    /// The sets made of them.
    pub sets: Vec<SetRecord>,
}

/// What measures say together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The group; `None` for the whole.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub group: Option<Group>,
    /// In words.
    pub text: String,
    /// Whether every target was met; `None` where there was none to meet.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub passed: Option<bool>,
}

/// What a network cost to make.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cost {
    /// Label of the network.
    pub model: String,
    /// Seconds of all its optimiser steps.
    pub seconds: Option<f64>,
    /// Optimiser steps.
    pub steps: Option<usize>,
    /// Why there is no time.
    pub why_absent: Option<String>,
}
