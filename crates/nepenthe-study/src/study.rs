//! What a study decides: networks, data, budgets and sweeps.

use std::path::PathBuf;

use nepenthe::{
    methods::Weights,
    recipe::{Fit, Retain},
};
use nepenthe_image::{dataset::DataSource, degradation::Degradation};
use nepenthe_nets::{Architecture, Preset};
use serde::{Deserialize, Serialize};

use crate::{methods::Methods, variant::Change};

/// The paper's batch size. Batch sizes of a sweep are relative to it, and scaled to the study's own.
pub(crate) const PAPER_BATCH: usize = 16;

/// Everything a study decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// What the study is called.
    pub name: String,
    /// Seeds of UT and OD, whose scores are given as mean and spread; everything else takes the first.
    pub seeds: Vec<u64>,
    /// The degradation types to unlearn, one at a time.
    pub forget: Vec<Degradation>,
    /// Most test images of each task; all if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_pictures: Option<usize>,
    /// BEFORE and UT: the same budget for both.
    pub train: Fit,
    /// OD; ablations and sweeps change one thing about it.
    pub unlearn: Unlearning,
    /// The values that the sweeps try.
    #[serde(default)]
    pub sweep: Sweep,
    /// The methods to compare.
    #[serde(default, skip_serializing_if = "Methods::is_empty")]
    pub methods: Methods,
    /// How a folder of photographs takes the place of scenes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photos: Option<Photos>,
    /// The networks. Ablations and sweeps use the first.
    #[serde(rename = "network")]
    pub networks: Vec<StudyNetwork>,
    /// The training data `D`.
    pub data: Vec<DataSource>,
    /// The test images, never trained on.
    pub test: Vec<DataSource>,
}

/// A network of a study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StudyNetwork {
    /// Which network.
    pub architecture: Architecture,
    /// Which size.
    pub preset: Preset,
    /// A trained network to use as BEFORE; trained from scratch if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<PathBuf>,
}

/// How the networks of a study unlearn.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Unlearning {
    /// The optimisation loop.
    pub fit: Fit,
    /// Which part of the retain set takes part; a tenth if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retain: Option<Retain>,
    /// Weights of the three terms.
    pub weights: Weights,
}

/// The values of the sweeps; those of the paper's Figure 3 and Table 5 if absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sweep {
    /// Learning rates (Figure 3 a, c).
    pub learning_rates: Vec<f64>,
    /// Batch sizes (Figure 3 b, d). 16 stands for the study's own batch size; others are scaled in proportion.
    pub batches: Vec<usize>,
    /// `w_adv` with `w_ins` = 1 (Table 5).
    pub adversarial: Vec<f64>,
}

impl Default for Sweep {
    fn default() -> Self {
        Self {
            learning_rates: vec![1e-4, 1.5e-4, 2e-4],
            batches: vec![12, PAPER_BATCH, 20],
            adversarial: vec![0.5, 1.0, 1.5],
        }
    }
}

/// How a folder of photographs is split and cut.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photos {
    /// Images held out of training; the test images are taken from them.
    pub hold_out: usize,
    /// Test images are centre-cropped to a multiple of this many pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crop_multiple: Option<usize>,
}

impl Sweep {
    /// The learning rates as changes of OD.
    pub(crate) fn learning_rates(&self) -> impl Iterator<Item = Change> {
        self.learning_rates
            .iter()
            .map(|&rate| Change::LearningRate(rate))
    }

    /// The batch sizes as changes of OD.
    pub(crate) fn batches(&self) -> impl Iterator<Item = Change> {
        self.batches.iter().map(|&size| Change::Batch(size))
    }

    /// The weights of the adversarial term as changes of OD.
    pub(crate) fn adversarial(&self) -> impl Iterator<Item = Change> {
        self.adversarial
            .iter()
            .map(|&ratio| Change::Adversarial(ratio))
    }
}
