//! The loss between an output and its target.

use burn::tensor::Tensor;
use nepenthe_ops::l1_loss;
use serde::{Deserialize, Serialize};

/// The loss that every term of an objective uses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Loss {
    /// Mean absolute error, the paper's choice.
    #[default]
    L1,
    /// Mean squared error; the paper reports that the network collapses.
    L2,
}

impl Loss {
    /// The mean over all elements, shape `[1]`.
    ///
    /// # Shapes
    /// - `output`, `target`: `[batch, 3, height, width]`
    pub fn mean(self, output: Tensor<4>, target: Tensor<4>) -> Tensor<1> {
        match self {
            Self::L1 => l1_loss(output, target),
            Self::L2 => (output - target).square().mean(),
        }
    }

    /// The mean over the elements of each image, shape `[batch]`.
    ///
    /// # Shapes
    /// - `output`, `target`: `[batch, 3, height, width]`
    pub fn each(self, output: Tensor<4>, target: Tensor<4>) -> Tensor<1> {
        let [batch, channels, height, width] = output.dims();
        let difference = (output - target).reshape([batch, channels * height * width]);
        let values: Tensor<2> = match self {
            Self::L1 => difference.abs(),
            Self::L2 => difference.square(),
        };
        values.mean_dim(1).reshape([batch])
    }

    /// The factor by which this loss grows when PSNR falls by `decibels`: PSNR is logarithmic in the squared error, and
    /// L1 is taken to grow as its root.
    pub fn factor(self, decibels: f64) -> f64 {
        match self {
            Self::L1 => 10_f64.powf(decibels / 20.0),
            Self::L2 => 10_f64.powf(decibels / 10.0),
        }
    }
}
