//! Dense convolution with odd kernels and zero padding that keeps the size.

use burn::tensor::{Tensor, module::conv2d, ops::ConvOptions};

/// Convolves with stride 1 and zero padding of half the kernel, so that the size is kept.
///
/// # Shapes
/// - `x`: `[batch, in, height, width]`
/// - `weight`: `[out, in, k, k]` with odd `k`
/// - `bias`: `[out]`
/// - result: `[batch, out, height, width]`
pub fn conv_same(x: Tensor<4>, weight: Tensor<4>, bias: Option<Tensor<1>>) -> Tensor<4> {
    let [_, _, kernel_height, kernel_width] = weight.dims();
    let padding = [kernel_height / 2, kernel_width / 2];
    let options = ConvOptions::new([1, 1], padding, [1, 1], 1);
    conv2d(x, weight, bias, options)
}
