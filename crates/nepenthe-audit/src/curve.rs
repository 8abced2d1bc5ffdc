//! What an audit measures that is more than one number.

use serde::{Deserialize, Serialize};

/// The data a relearning attack trains on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Attacker {
    /// `D_f`: the data that were forgotten.
    ForgetData,
    /// `D_r` alone: nothing that was forgotten is shown again.
    RetainData,
}

impl Attacker {
    /// In words, after "relearning with".
    pub const fn name(self) -> &'static str {
        match self {
            Self::ForgetData => "forget data",
            Self::RetainData => "retain data",
        }
    }
}

/// How a network comes back when it is trained on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RelearningCurve {
    /// Label of the network attacked.
    pub model: String,
    /// What it was trained on.
    pub attacker: Attacker,
    /// Learning rate.
    pub rate: f64,
    /// Steps at which the loss was measured, from 0.
    pub steps: Vec<usize>,
    /// Mean L1 on held-out images of the forget set, at each of `steps`.
    #[serde(with = "nepenthe::number")]
    pub losses: Vec<f64>,
    /// PSNR on the same images in dB, at each of `steps`: from the mean squared error of each crop, mean over crops.
    #[serde(with = "nepenthe::number")]
    pub psnr: Vec<f64>,
    /// The loss that counts as relearned: 1.05 times BEFORE's.
    pub target: f64,
    /// The first of `steps` with a loss at or below `target`.
    pub reached_at: Option<usize>,
    /// The step at which the attack was given up, where the target was not reached.
    pub cut_off_at: Option<usize>,
}

/// A receiver operating characteristic.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Roc {
    /// Attack and network, such as `loss, AFTER`.
    pub label: String,
    /// False and true positive rate, from (0, 0) to (1, 1).
    pub points: Vec<[f64; 2]>,
    /// Area under the curve.
    pub auc: f64,
    /// 95 % interval of the area.
    pub interval: Option<[f64; 2]>,
}

/// Losses on the straight line between the weights of two networks, `(1 - a) A + a B`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Barrier {
    /// Label of the network at `a = 0`.
    pub from: String,
    /// Label of the network at `a = 1`.
    pub to: String,
    /// Places on the line, from 0 to 1.
    pub places: Vec<f64>,
    /// Mean L1 on held-out images of the forget set at each place.
    #[serde(with = "nepenthe::number")]
    pub forget: Vec<f64>,
    /// Mean L1 on held-out images of what is kept at each place.
    #[serde(with = "nepenthe::number")]
    pub kept: Vec<f64>,
}

/// Linear CKA of the features of two networks, by layer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LayerSimilarity {
    /// Label of the one network.
    pub from: String,
    /// Label of the other.
    pub to: String,
    /// What the features were taken on, such as `forget set`.
    pub subject: String,
    /// Names of the layers, from input to output.
    pub layers: Vec<String>,
    /// CKA of each layer, 0 to 1.
    #[serde(with = "nepenthe::number")]
    pub cka: Vec<f64>,
}
