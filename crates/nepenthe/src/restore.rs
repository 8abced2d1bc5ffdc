//! Applying a network to an image of any size.

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_image::Image;
use nepenthe_nets::{Network, NetworkConfig, SIZE_MULTIPLE};

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
pub fn to_images(batch: Tensor<4>) -> Vec<Image> {
    let [_, channels, height, width] = batch.dims();
    let flat = batch.clamp(0.0, 1.0).reshape([-1]);
    let values = nepenthe_nets::parameters::host(flat);
    values
        .chunks_exact(channels * height * width)
        .map(|image| Image::from_planar(width, height, image.to_vec()))
        .collect()
}

/// Restores one whole image: pads it by reflection to the network's size multiple, runs the
/// network, removes the padding and clamps to `[0, 1]`.
///
/// The network must not be on a training device, or the graph of a whole image is kept.
pub fn restore(network: &Network, image: &Image, device: &Device) -> Image {
    to_images(forward(network, image, device)).swap_remove(0)
}

/// As [`restore`], with the values as the network gives them: a little outside of `[0, 1]` here and there, and not finite
/// if its weights are broken.
pub fn restore_unclamped(network: &Network, image: &Image, device: &Device) -> Image {
    let values = nepenthe_nets::parameters::host(forward(network, image, device).reshape([-1]));
    Image::from_planar(image.width(), image.height(), values)
}

/// The network's output on the padded image, without the padding.
fn forward(network: &Network, image: &Image, device: &Device) -> Tensor<4> {
    let padded = image.pad_to_multiple(SIZE_MULTIPLE);
    let output = network.forward(to_tensor(&padded, device));
    output.slice([0..1, 0..3, 0..image.height(), 0..image.width()])
}

/// Bytes that restoring an image of this size takes on the CPU, beside the network itself.
///
/// The blocks at full resolution dominate: a fixed number of values for each of the network's channels and each pixel.
/// The number was fitted to measured peaks of PromptIR with 48 and 16 channels (55 and 50 bytes a channel and pixel) and
/// AdaIR with 16 (53), and is rounded up.
pub fn memory(config: &NetworkConfig, width: usize, height: usize) -> u64 {
    const BYTES: u64 = 64;
    const BASE: u64 = 128 << 20;
    let pixels = (width as u64).saturating_mul(height as u64);
    let channels = config.backbone().dim as u64;
    BASE.saturating_add(pixels.saturating_mul(channels * BYTES))
}

#[cfg(test)]
mod tests {
    use nepenthe_nets::{Architecture, Preset};

    use super::*;

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
