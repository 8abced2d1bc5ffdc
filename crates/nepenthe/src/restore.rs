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

/// Restores one whole picture: pads it by reflection to the network's size multiple, runs the
/// network, removes the padding and clamps to `[0, 1]`.
///
/// The network must not be on a training device, or the graph of a whole picture is kept.
pub fn restore(network: &Network, image: &Image, device: &Device) -> Image {
    let (width, height) = (image.width(), image.height());
    let padded = image.pad_to_multiple(SIZE_MULTIPLE);
    let output = network.forward(to_tensor(&padded, device));
    let cut = output.slice([0..1, 0..3, 0..height, 0..width]);
    to_images(cut).swap_remove(0)
}
