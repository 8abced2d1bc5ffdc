//! Applying a network to an image of any size.

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_image::Image;
use nepenthe_nets::{Network, NetworkConfig};

/// A network returned something that is no image.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error(
    "the output of the network is not finite: {values} of {total} values are infinite or not a number\n\n\
     hint: the weights may be damaged or of a run that diverged; look at them with `nepenthe inspect`"
)]
pub struct NotFinite {
    /// Values that are infinite or not a number.
    pub values: usize,
    /// All values.
    pub total: usize,
}

/// A batch of one image.
///
/// # Shapes
/// - result: `[1, 3, height, width]`
pub fn to_tensor(image: &Image, device: &Device) -> Tensor<4> {
    let shape = [1, 3, image.height(), image.width()];
    Tensor::from_data(TensorData::new(image.planar().to_vec(), shape), device)
}

/// The images of a batch, with values clamped to `[0, 1]`.
///
/// # Shapes
/// - `batch`: `[batch, 3, height, width]`
///
/// # Errors
/// If a value is not finite. Clamping would hide an infinite one.
pub fn to_images(batch: Tensor<4>) -> Result<Vec<Image>, NotFinite> {
    let [_, channels, height, width] = batch.dims();
    let mut values = nepenthe_nets::parameters::host(batch.reshape([-1]));
    let bad = values.iter().filter(|value| !value.is_finite()).count();
    if bad > 0 {
        return Err(NotFinite {
            values: bad,
            total: values.len(),
        });
    }
    values
        .iter_mut()
        .for_each(|value| *value = value.clamp(0.0, 1.0));
    let images = values.chunks_exact(channels * height * width);
    Ok(images
        .map(|image| Image::from_planar(width, height, image.to_vec()))
        .collect())
}

/// Restores one whole image: pads it by reflection to the network's size multiple, runs the network, removes the
/// padding and clamps to `[0, 1]`.
///
/// The network must not be on a training device, or the graph of a whole image is kept.
///
/// ```
/// use nepenthe::{DeviceChoice, restore::restore};
/// use nepenthe_image::Image;
/// use nepenthe_nets::{Architecture, NetworkConfig, Preset};
///
/// let device = "cpu".parse::<DeviceChoice>()?.open();
/// // Or a weight file: nepenthe_nets::Loaded::open("promptir.ckpt".as_ref(), &device)?.network
/// let network = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini).init(0, &device);
/// let restored = restore(&network, &Image::new(20, 12), &device)?;
/// assert_eq!((restored.width(), restored.height()), (20, 12));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// If the output of the network is not finite.
pub fn restore(network: &Network, image: &Image, device: &Device) -> Result<Image, NotFinite> {
    Ok(to_images(forward(network, image, device))?.swap_remove(0))
}

/// As [`restore`], with the values as the network gives them: a little outside of `[0, 1]` here and there, and not finite
/// if its weights are broken.
pub fn restore_unclamped(network: &Network, image: &Image, device: &Device) -> Image {
    let values = nepenthe_nets::parameters::host(forward(network, image, device).reshape([-1]));
    Image::from_planar(image.width(), image.height(), values)
}

/// The network's output on the padded image, without the padding.
fn forward(network: &Network, image: &Image, device: &Device) -> Tensor<4> {
    let padded = image.pad_to_multiple(network.size_multiple());
    let output = network.forward(to_tensor(&padded, device));
    output.slice([0..1, 0..3, 0..image.height(), 0..image.width()])
}

/// Bytes that restoring an image of this size takes on the CPU, beside the network itself.
///
/// The features of the levels dominate: a fixed number of bytes for each of their channels and pixels. It was fitted to
/// measured peaks of PromptIR with 48 and 16 channels (29 and 27 bytes) and AdaIR with 16 (28), and is rounded up.
pub fn memory(config: &NetworkConfig, width: usize, height: usize) -> u64 {
    const BYTES: f64 = 34.2;
    const BASE: u64 = 128 << 20;
    let pixels = width as f64 * height as f64;
    // The cast saturates.
    BASE.saturating_add((pixels * config.level_channels() * BYTES) as u64)
}

#[cfg(test)]
mod tests {
    use nepenthe_nets::{Architecture, Preset};

    use super::*;

    #[test]
    fn values_are_clamped_and_what_is_not_finite_is_no_image() {
        let device = Device::flex();
        let batch = |values: [f32; 3]| {
            Tensor::from_data(TensorData::new(values.to_vec(), [1, 3, 1, 1]), &device)
        };
        let images = to_images(batch([-0.5, 0.25, 1.5])).unwrap();
        assert_eq!(images[0].planar(), [0.0, 0.25, 1.0]);
        for bad in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
            assert_eq!(
                to_images(batch([0.5, bad, 0.5])),
                Err(NotFinite {
                    values: 1,
                    total: 3
                })
            );
        }
    }

    #[test]
    fn the_estimate_of_memory_is_above_what_was_measured_and_not_far() {
        // Peaks of the program in MiB, for square images.
        for (preset, side, measured) in [
            (Preset::Mini, 1024, 950),
            (Preset::Mini, 512, 434),
            (Preset::Paper, 512, 986),
        ] {
            let config = NetworkConfig::preset(Architecture::PromptIr, preset);
            let estimate = memory(&config, side, side) >> 20;
            assert!(
                (measured * 8 / 10..measured * 2).contains(&estimate),
                "{estimate}"
            );
        }
        let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Paper);
        assert!(memory(&config, 11_000, 11_000) > 300 << 30);
        assert_eq!(memory(&config, usize::MAX, usize::MAX), u64::MAX);
    }
}
