//! Applying a network to a picture of any size.

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_image::Image;
use nepenthe_nets::{Network, SIZE_MULTIPLE};

/// A batch of one picture.
///
/// # Shapes
/// - result: `[1, 3, height, width]`
pub fn to_tensor(image: &Image, device: &Device) -> Tensor<4> {
    let shape = [1, 3, image.height(), image.width()];
    Tensor::from_data(TensorData::new(image.planar().to_vec(), shape), device)
}

/// The pictures of a batch, with values clamped to `[0, 1]`.
///
/// # Shapes
/// - `batch`: `[batch, 3, height, width]`
pub fn to_images(batch: Tensor<4>) -> Vec<Image> {
    let [_, channels, height, width] = batch.dims();
    let flat = batch.clamp(0.0, 1.0).reshape([-1]);
    let values = nepenthe_nets::parameters::host(flat);
    values
        .chunks_exact(channels * height * width)
        .map(|picture| Image::from_planar(width, height, picture.to_vec()))
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
