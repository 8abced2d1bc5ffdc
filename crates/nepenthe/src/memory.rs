//! How much memory a training step or the restoring of an image takes, estimated before it is taken.
//!
//! Activations that the backward pass needs dominate. They are counted from the network's sizes: every transformer block
//! keeps a number of values for each of its channels and pixels, and every level some more between its blocks (resampling,
//! skip connections, prompts, frequencies). The two factors were fitted to the peaks of both networks, full size and mini,
//! at crops of 64 and 128 and micro-batches of 1 to 16, and are above what was measured (docs/PERFORMANCE.md): an estimate that is too
//! low ends in an abort, one that is too high costs little time.

use nepenthe_image::dataset::DataSet;
use nepenthe_nets::NetworkConfig;

use crate::{
    DeviceChoice, Error,
    error::Result,
    machine::{free_memory, gibibytes},
};

/// Bytes of an f32.
const VALUE: u64 = 4;
/// Values kept for each channel and pixel of a block, forward and backward together.
const BLOCK: f64 = 12.0;
/// Values kept for each channel and pixel of a level, beside its blocks.
const LEVEL: f64 = 45.0;
/// Program, decoded images and working memory of the kernels, in bytes.
const BASE: u64 = 512 << 20;
/// Batches on the host at a time: that of the step, one that waits, one that is prepared.
const BATCHES: u64 = 3;
/// Of `free` bytes of memory, those that work may plan with: 85 %.
pub fn usable(free: u64) -> u64 {
    (free as f64 * 0.85) as u64
}

/// The memory of a training step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// Bytes of the batches on the host, degraded and clean.
    pub batches: u64,
    /// Bytes of parameters, gradients, their sum over micro-batches and moments.
    pub fixed: u64,
    /// Bytes more while a checkpoint is written, when no image is in the network: copies of network and moments.
    pub checkpoint: u64,
    /// Bytes for each image in the network.
    pub per_image: u64,
}

impl Estimate {
    /// For a network trained on `samples` square crops per step. `copies` counts full sets of parameters beside the network, its gradients
    /// and two moments: a moving average, a frozen reference. A mask is not
    /// known yet; the margin of the estimate holds it.
    pub fn new(config: &NetworkConfig, samples: usize, crop: usize, copies: u64) -> Self {
        let set = config.parameter_count() * VALUE;
        Self {
            batches: (samples as u64)
                .saturating_mul(2 * BATCHES * 3 * VALUE * (crop * crop) as u64),
            fixed: BASE + set * (5 + copies),
            checkpoint: set * (3 + copies),
            per_image: (values(config, crop) * VALUE as f64) as u64,
        }
    }

    /// Bytes of a step with `images` in the network at once.
    pub fn bytes(&self, images: usize) -> u64 {
        let images = self.per_image.saturating_mul(images as u64);
        let step = images.max(self.checkpoint);
        self.batches.saturating_add(self.fixed).saturating_add(step)
    }

    /// Bytes without which no step is possible, whatever the micro-batch.
    pub fn least(&self) -> u64 {
        self.batches.saturating_add(self.fixed - BASE)
    }

    /// The most images, up to `wanted` and at least 1, whose step fits into `free` bytes.
    pub fn images(&self, wanted: usize, free: u64) -> usize {
        let usable = usable(free).saturating_sub(self.batches);
        let images = usable.saturating_sub(self.fixed) / self.per_image.max(1);
        usize::try_from(images)
            .unwrap_or(usize::MAX)
            .clamp(1, wanted.max(1))
    }
}

/// Values that a training step keeps for one image.
fn values(config: &NetworkConfig, crop: usize) -> f64 {
    let channels = config.block_channels() * BLOCK + config.level_channels() * LEVEL;
    (crop * crop) as f64 * channels
}

/// Bytes that restoring an image of this size takes on the CPU, beside the network itself.
///
/// The features of large images dominate: their live values for each pixel, and 30 % for gaps between them. Above these
/// come the strips that kernels work on, which are as large as a small image, and no larger than the cache asks for.
/// docs/PERFORMANCE.md has the peaks that this was compared with.
pub fn restoring(config: &NetworkConfig, width: usize, height: usize) -> u64 {
    const FEATURES: f64 = 4.0 * 1.3;
    const STRIPS: f64 = 24.0;
    const MOST_STRIPS: f64 = (112 << 20) as f64;
    const BASE: u64 = 96 << 20;
    let values = width as f64 * height as f64 * config.live_values();
    let strips = (values * STRIPS).min(MOST_STRIPS);
    // The cast saturates.
    BASE.saturating_add((values * FEATURES + strips) as u64)
}

/// Checks that restoring an image of this size takes no more than `free` bytes. `image` names it.
///
/// # Errors
/// [`Error::Memory`] if it takes more.
pub fn check_restoring(
    image: &str,
    config: &NetworkConfig,
    (width, height): (usize, usize),
    free: u64,
) -> Result<()> {
    let needed = restoring(config, width, height);
    if needed <= free {
        return Ok(());
    }
    Err(Error::Memory {
        what: format!("{image}: restoring {width}x{height} pixels"),
        needed: gibibytes(needed),
        free: gibibytes(free),
        hint: "cut the image into parts, or use a machine with more memory",
    })
}

/// Checks that every image of `data` whose size is known can be restored on `device`. Other devices than the CPU do not say
/// what memory they have.
///
/// # Errors
/// [`Error::Memory`] for the first that cannot.
pub fn check_scoring(data: &DataSet, config: &NetworkConfig, device: &DeviceChoice) -> Result<()> {
    let Some(free) = free_memory().filter(|_| *device == DeviceChoice::default()) else {
        return Ok(());
    };
    data.items()
        .iter()
        .enumerate()
        .try_for_each(|(index, item)| {
            let size = data.size_of(index).unwrap_or_default();
            check_restoring(&item.name, config, size, free)
        })
}

#[cfg(test)]
mod tests {
    use nepenthe_nets::{Architecture, Preset};

    use super::*;

    const GIB: u64 = 1 << 30;

    /// Peaks in GB of `nepenthe train` over two steps. The estimate must not be below them,
    /// nor so far above that steps are cut into needless pieces.
    #[test]
    fn the_estimate_is_above_measured_peaks_and_not_far() {
        let measured = [
            (Architecture::PromptIr, Preset::Paper, 128, 1, 2.17),
            (Architecture::PromptIr, Preset::Paper, 128, 2, 3.30),
            (Architecture::PromptIr, Preset::Paper, 64, 4, 2.24),
            (Architecture::PromptIr, Preset::Mini, 128, 16, 2.46),
            (Architecture::AdaIr, Preset::Paper, 128, 2, 3.23),
            (Architecture::AdaIr, Preset::Mini, 128, 8, 1.40),
            (Architecture::AdaIr, Preset::Mini, 128, 16, 2.65),
        ];
        for (architecture, preset, crop, images, peak) in measured {
            let config = NetworkConfig::preset(architecture, preset);
            let estimate = Estimate::new(&config, images, crop, 0).bytes(images) as f64 / 1e9;
            let ratio = estimate / peak;
            assert!(
                (1.0..1.6).contains(&ratio),
                "{architecture} {preset:?}, {images} of {crop} px: {estimate:.2} GB for {peak}"
            );
        }
    }

    #[test]
    fn the_default_step_of_a_full_size_network_fits_into_8_gib() {
        for architecture in [Architecture::PromptIr, Architecture::AdaIr] {
            let config = NetworkConfig::preset(architecture, Preset::Paper);
            let estimate = Estimate::new(&config, 32, 128, 0);
            let images = estimate.images(32, 7 * GIB);
            assert!((2..8).contains(&images), "{architecture}: {images}");
            assert!(estimate.bytes(images) <= 7 * GIB);
            assert!(estimate.bytes(32) > 20 * GIB, "it used to abort at 20 GB");
        }
    }

    #[test]
    fn small_networks_take_the_whole_batch() {
        let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
        let estimate = Estimate::new(&config, 32, 64, 0);
        assert_eq!(estimate.images(32, 4 * GIB), 32);
        assert_eq!(estimate.images(32, 0), 1);
    }

    #[test]
    fn no_size_overflows_the_estimate_of_restoring() {
        let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Paper);
        assert!(restoring(&config, 11_000, 11_000) > 70 << 30);
        assert_eq!(restoring(&config, usize::MAX, usize::MAX), u64::MAX);
    }
}
