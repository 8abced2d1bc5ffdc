//! What a step minimises. One method per file; its terms are visible in it.

pub mod algorithm1;
pub mod restoration;

use burn::tensor::Tensor;
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
        let difference = output - target;
        match self {
            Self::L1 => difference.abs().mean(),
            Self::L2 => difference.square().mean(),
        }
    }
}
