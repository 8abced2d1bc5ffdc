//! What a step minimises. One method per file; its terms are visible in it.

pub mod algorithm1;
pub mod restoration;

use burn::tensor::Tensor;
use nepenthe_ops::l1_loss;
use serde::{Deserialize, Serialize};

/// Distance between an output and its target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Distance {
    /// Mean absolute difference, the paper's choice.
    #[default]
    L1,
    /// Mean squared difference; the paper reports that the model collapses.
    L2,
}

impl Distance {
    /// The mean over all elements, shape `[1]`.
    pub fn mean(self, output: Tensor<4>, target: Tensor<4>) -> Tensor<1> {
        match self {
            Self::L1 => l1_loss(output, target),
            Self::L2 => (output - target).square().mean(),
        }
    }
}
