//! Pointwise (1x1) convolution as a matrix product on the planar layout.

use burn::tensor::Tensor;

/// Mixes the channels of every pixel: `y[o] = sum_i weight[o, i] x[i] (+ bias[o])`.
///
/// A product `[out, in] x [in, height * width]` per picture needs no copy of `x`, and its
/// gradients are two products of the same kind.
///
/// # Shapes
/// - `x`: `[batch, in, height, width]`
/// - `weight`: `[out, in, 1, 1]`
/// - `bias`: `[out]`
/// - result: `[batch, out, height, width]`
pub fn pointwise_conv(x: Tensor<4>, weight: Tensor<4>, bias: Option<Tensor<1>>) -> Tensor<4> {
    let [batch, inputs, height, width] = x.dims();
    let outputs = weight.dims()[0];
    let pixels = x.reshape([batch, inputs, height * width]);
    let mixed = weight.reshape([1, outputs, inputs]).matmul(pixels); // [b, out, h*w]
    let mixed = match bias {
        Some(bias) => mixed + bias.reshape([1, outputs, 1]),
        None => mixed,
    };
    mixed.reshape([batch, outputs, height, width])
}
