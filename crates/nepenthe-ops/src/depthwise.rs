//! Depthwise 3x3 convolution, alone and followed by the gate of the feed-forward part.
//!
//! The gate is that of Restormer's GDFN (arXiv 2111.09881, Eq. 2): half of the channels, passed
//! through an exact GELU, multiply the other half.

use burn::tensor::{Tensor, module::conv2d, ops::ConvOptions};

use crate::gelu;

/// Convolves each channel with its own 3x3 kernel, stride 1, zero padding 1.
///
/// # Shapes
/// - `x`: `[batch, channels, height, width]`
/// - `weight`: `[channels, 1, 3, 3]`
/// - result: as `x`
pub fn depthwise_conv3x3(x: Tensor<4>, weight: Tensor<4>) -> Tensor<4> {
    let channels = weight.dims()[0];
    let options = ConvOptions::new([1, 1], [1, 1], [1, 1], channels);
    conv2d(x, weight, None, options)
}

/// `gelu(first) * second`, where `first` and `second` are the halves of the depthwise result.
///
/// # Shapes
/// - `x`: `[batch, 2 * hidden, height, width]`
/// - `weight`: `[2 * hidden, 1, 3, 3]`
/// - result: `[batch, hidden, height, width]`
pub fn depthwise_gelu_gate(x: Tensor<4>, weight: Tensor<4>) -> Tensor<4> {
    let hidden = weight.dims()[0] / 2;
    let filtered = depthwise_conv3x3(x, weight);
    let first = filtered.clone().narrow(1, 0, hidden);
    let second = filtered.narrow(1, hidden, hidden);
    gelu(first) * second
}
