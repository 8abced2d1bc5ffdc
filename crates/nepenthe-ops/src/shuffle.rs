//! Moving samples between channels and pixels, factor 2.

use burn::tensor::Tensor;

/// Turns four channels into a block of 2x2 pixels: channel `4c + 2i + j` lands at `(2y + i, 2x + j)`.
///
/// # Shapes
/// - `x`: `[batch, 4 * channels, height, width]`
/// - result: `[batch, channels, 2 * height, 2 * width]`
pub fn pixel_shuffle(x: Tensor<4>) -> Tensor<4> {
    let [batch, channels, height, width] = x.dims();
    x.reshape([batch, channels / 4, 2, 2, height, width])
        .permute([0, 1, 4, 2, 5, 3])
        .reshape([batch, channels / 4, 2 * height, 2 * width])
}

/// The inverse of [`pixel_shuffle`].
///
/// # Shapes
/// - `x`: `[batch, channels, 2 * height, 2 * width]`
/// - result: `[batch, 4 * channels, height, width]`
pub fn pixel_unshuffle(x: Tensor<4>) -> Tensor<4> {
    let [batch, channels, height, width] = x.dims();
    x.reshape([batch, channels, height / 2, 2, width / 2, 2])
        .permute([0, 1, 3, 5, 2, 4])
        .reshape([batch, 4 * channels, height / 2, width / 2])
}
