//! How much memory a training step takes, estimated before it is taken.
//!
//! Activations that the backward pass needs dominate. They are counted from the network's sizes: every transformer block
//! keeps a fixed number of values for each of its channels and pixels. The factor was fitted to measured peaks of both
//! networks, full size and mini, at crops of 64 to 256 and micro-batches of 1 to 8 (`docs/PERFORMANCE.md`), and is rounded
//! up, since an estimate that is too low ends in an abort and one that is too high costs little time.

use nepenthe_nets::NetworkConfig;

/// Bytes of an f32.
const VALUE: u64 = 4;
/// Values kept for each channel and pixel of a block, forward and backward together.
const VALUES_PER_CHANNEL: f64 = 22.0;
/// Program, decoded images and working memory of the kernels, in bytes.
const BASE: u64 = 400 << 20;
/// Share of the free memory that a run may plan with.
const USABLE: f64 = 0.85;

/// The memory of a training step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Bytes that do not depend on the micro-batch: parameters, gradients, moments, copies made for a checkpoint.
    pub fixed: u64,
    /// Bytes for each image in the network.
    pub per_image: u64,
}

impl Estimate {
    /// For a network trained on square crops. `copies` counts full sets of parameters beside the network, its gradients
    /// and two moments: a moving average, a mask, a frozen reference.
    pub fn new(config: &NetworkConfig, crop: usize, copies: u64) -> Self {
        let parameters = config.parameter_count();
        // Network, gradients, their sum over micro-batches and moments; a checkpoint copies network and moments.
        let sets = 5 + copies + 3 + copies;
        let values = block_values(config, crop) * VALUES_PER_CHANNEL;
        Self {
            fixed: BASE + parameters * VALUE * sets,
            per_image: (values * VALUE as f64) as u64,
        }
    }

    /// Bytes of a step with `images` in the network at once.
    pub fn bytes(&self, images: usize) -> u64 {
        self.fixed
            .saturating_add(self.per_image.saturating_mul(images as u64))
    }

    /// The most images, up to `wanted` and at least 1, whose step fits into `free` bytes.
    pub fn images(&self, wanted: usize, free: u64) -> usize {
        let usable = (free as f64 * USABLE) as u64;
        let images = usable.saturating_sub(self.fixed) / self.per_image.max(1);
        usize::try_from(images)
            .unwrap_or(usize::MAX)
            .clamp(1, wanted.max(1))
    }
}

/// Channels times pixels, summed over all blocks.
fn block_values(config: &NetworkConfig, crop: usize) -> f64 {
    (crop * crop) as f64 * config.block_channels()
}

#[cfg(test)]
mod tests {
    use nepenthe_nets::{Architecture, Preset};

    use super::*;

    const GIB: u64 = 1 << 30;

    #[test]
    fn the_default_step_of_a_full_size_network_fits_into_8_gib() {
        for architecture in [Architecture::PromptIr, Architecture::AdaIr] {
            let config = NetworkConfig::preset(architecture, Preset::Paper);
            let estimate = Estimate::new(&config, 128, 0);
            let images = estimate.images(32, 7 * GIB);
            assert!((1..8).contains(&images), "{architecture}: {images}");
            assert!(estimate.bytes(images) <= 7 * GIB);
            assert!(estimate.bytes(32) > 20 * GIB, "it used to die at 20 GB");
        }
    }

    #[test]
    fn small_networks_take_the_whole_batch() {
        let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
        assert_eq!(Estimate::new(&config, 64, 0).images(32, 4 * GIB), 32);
        assert_eq!(Estimate::new(&config, 64, 0).images(32, 0), 1);
    }
}
