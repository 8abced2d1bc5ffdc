//! The loss of a network on fixed crops of test images: what relearning and barriers are measured by.

use burn::tensor::Tensor;
use nepenthe::batch::Stream;
use nepenthe_image::dataset::DataSet;
use nepenthe_nets::{Network, parameters};

use crate::{error::Result, inputs::Inputs};

/// Crops of each set: enough that a mean tells 5 % of a loss from nothing, few enough to look at after every step.
pub const CROPS: usize = 24;

/// Fixed crops of a set, on the inference device.
#[derive(Debug)]
pub struct Crops {
    /// Degraded and clean crops, `[images, 3, crop, crop]`, a micro-batch each.
    parts: Vec<(Tensor<4>, Tensor<4>)>,
}

/// How a network does on crops.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CropLoss {
    /// Mean absolute error of the output as it is, as in training.
    pub loss: f64,
    /// PSNR in dB of each crop, mean over crops; the output is clamped to `[0, 1]`.
    pub psnr: f64,
}

impl Crops {
    /// Crops of the test images of the forget set.
    ///
    /// # Errors
    /// If an image cannot be read.
    pub fn forget(inputs: &Inputs) -> Result<Self> {
        Self::of(inputs, &inputs.sets.test_forget, "audit forget")
    }

    /// Crops of the test images of what is kept; `None` if there are none.
    ///
    /// # Errors
    /// If an image cannot be read.
    pub fn kept(inputs: &Inputs) -> Result<Option<Self>> {
        let set = &inputs.sets.test_kept;
        match set.is_empty() {
            true => Ok(None),
            false => Self::of(inputs, set, "audit kept").map(Some),
        }
    }

    fn of(inputs: &Inputs, data: &DataSet, purpose: &'static str) -> Result<Self> {
        let settings = &inputs.settings;
        let mut stream = Stream::new(data.clone(), purpose, settings.seed, CROPS, settings.crop)?;
        let batch = stream.batch(0)?;
        let at_once = settings.batch.clamp(1, CROPS);
        let starts = (0..CROPS).step_by(at_once);
        let part =
            |start: usize| batch.tensors(start..(start + at_once).min(CROPS), &inputs.device);
        Ok(Self {
            parts: starts.map(part).collect(),
        })
    }

    /// The loss of the degraded crops themselves.
    pub fn identity(&self) -> f64 {
        let losses = self
            .parts
            .iter()
            .flat_map(|(degraded, clean)| per_image((degraded.clone() - clean.clone()).abs()));
        crate::statistics::mean(&losses.collect::<Vec<_>>())
    }

    /// Loss and PSNR of a network on the inference device.
    pub fn measure(&self, network: &Network) -> CropLoss {
        let (mut losses, mut psnr) = (Vec::new(), Vec::new());
        for (degraded, clean) in &self.parts {
            let output = network.forward(degraded.clone());
            losses.extend(per_image((output.clone() - clean.clone()).abs()));
            let squares = (output.clamp(0.0, 1.0) - clean.clone()).square();
            psnr.extend(per_image(squares).into_iter().map(decibels));
        }
        CropLoss {
            loss: crate::statistics::mean(&losses),
            psnr: crate::statistics::mean(&psnr),
        }
    }
}

/// The mean over each image of a batch.
///
/// # Shapes
/// - `values`: `[images, 3, height, width]`
fn per_image(values: Tensor<4>) -> Vec<f64> {
    let images = values.dims()[0];
    let means = values
        .reshape([images as i32, -1])
        .mean_dim(1)
        .reshape([-1]);
    let means = parameters::host(means);
    means.into_iter().map(f64::from).collect()
}

/// psnr/pyiqa of a mean squared error.
fn decibels(error: f64) -> f64 {
    -10.0 * (error + 1e-8).log10()
}
