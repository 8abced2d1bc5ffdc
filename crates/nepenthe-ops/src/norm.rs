//! Layer normalisation over channels.
//!
//! `y = (x - mean) / sqrt(var + 1e-5) * weight + bias`, mean and biased variance taken over the
//! channels of each pixel (Restormer, arXiv 2111.09881, the `WithBias` form).

use burn::tensor::Tensor;

/// Added to the variance under the root, as published.
const EPSILON: f64 = 1e-5;

/// Normalises every pixel over its channels, then scales and shifts each channel.
///
/// # Shapes
/// - `x`: `[batch, channels, height, width]`
/// - `weight`, `bias`: `[channels]`
/// - result: as `x`
pub fn channel_layer_norm(x: Tensor<4>, weight: Tensor<1>, bias: Tensor<1>) -> Tensor<4> {
    let channels = weight.dims()[0];
    let centred = x.clone() - x.mean_dim(1);
    let variance = centred.clone().square().mean_dim(1); // [b, 1, h, w]
    let scale = weight.reshape([1, channels, 1, 1]);
    let shift = bias.reshape([1, channels, 1, 1]);
    centred / (variance + EPSILON).sqrt() * scale + shift
}
