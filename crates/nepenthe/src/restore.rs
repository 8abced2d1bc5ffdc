//! Applying a network to an image of any size.

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_image::Image;
use nepenthe_nets::Network;

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
    into_tensor(image.clone(), device)
}

fn into_tensor(image: Image, device: &Device) -> Tensor<4> {
    let shape = [1, 3, image.height(), image.width()];
    Tensor::from_data(TensorData::new(image.into_planar(), shape), device)
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

/// The network's output on the padded image, without the padding.
fn forward(network: &Network, image: &Image, device: &Device) -> Tensor<4> {
    let padded = image.pad_to_multiple(network.size_multiple());
    let output = network.forward(into_tensor(padded, device));
    output.slice([0..1, 0..3, 0..image.height(), 0..image.width()])
}

#[cfg(test)]
mod tests {
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
}
