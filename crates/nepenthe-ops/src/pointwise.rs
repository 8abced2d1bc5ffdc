//! Pointwise (1x1) convolution as a matrix product on the planar layout.

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    gemm::{Left, Matrix, Target, multiply, pack_planes},
    heads::add_correlations,
    threads::Threads,
    tile::{TILE, tiles},
    vector::{sum, vectorised},
};

/// Mixes the channels of every pixel: `y[o] = sum_i weight[o, i] x[i] (+ bias[o])`.
///
/// A product `[out, in] x [in, height * width]` per image needs no copy of `x`, and its
/// gradients are two products of the same kind.
///
/// # Shapes
/// - `x`: `[batch, in, height, width]`
/// - `weight`: `[out, in, 1, 1]`
/// - `bias`: `[out]`
/// - result: `[batch, out, height, width]`
pub fn pointwise_conv(x: Tensor<4>, weight: Tensor<4>, bias: Option<Tensor<1>>) -> Tensor<4> {
    let bias_is_fusible = bias.as_ref().is_none_or(Fusible::is_fusible);
    if !(x.is_fusible() && weight.is_fusible_weight() && bias_is_fusible) {
        return composed(x, weight, bias);
    }
    let [outputs, inputs, ..] = weight.dims();
    assert_eq!([outputs, inputs, 1, 1], weight.dims(), "a 1x1 kernel");
    assert_eq!(
        inputs,
        x.dims()[1],
        "as many channels as the weight has inputs"
    );
    let (x, weight) = (x.into_dispatch(), weight.into_dispatch());
    match bias {
        Some(bias) => {
            assert_eq!([outputs], bias.dims(), "one bias for each output");
            fused::apply::<3, Pointwise>([x, weight, bias.into_dispatch()])
        }
        None => fused::apply::<2, Pointwise>([x, weight]),
    }
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, weight: Tensor<4>, bias: Option<Tensor<1>>) -> Tensor<4> {
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

#[derive(Debug, Default)]
struct Pointwise;

/// With and without bias, the third input.
impl<const N: usize> Operation<N> for Pointwise {
    type Saved = ();

    fn forward(inputs: &[Batch; N]) -> (Vec<f32>, [usize; 4], ()) {
        let (x, weight) = (&inputs[0], &inputs[1]);
        let [batch, channels, height, width] = x.dims();
        let [outputs, ..] = weight.dims::<4>();
        let (weight, bias) = (weight.weights(channels), inputs.get(2).map(Batch::values));
        let result = mix(x, weight.matrix(channels), bias.as_deref());
        (result, [batch, outputs, height, width], ())
    }

    fn backward(
        inputs: &[Batch; N],
        _: (),
        gradient: Batch,
        needed: [bool; N],
    ) -> [Option<Vec<f32>>; N] {
        let (x, weight) = (&inputs[0], &inputs[1]);
        let [batch, channels, height, width] = x.dims();
        std::array::from_fn(|input| {
            needed[input].then(|| match input {
                0 => {
                    let weight = weight.values();
                    let weight = Matrix::new(&weight, channels).transposed();
                    mix(&gradient, weight.into(), None)
                }
                1 => weight_gradient(x, &gradient, batch, height * width),
                _ => sums_of_planes(&gradient),
            })
        })
    }
}

/// Replaces the channels of each image by their products with the weight, plus the bias.
fn mix(x: &Batch, weight: Left<'_>, bias: Option<&[f32]>) -> Vec<f32> {
    let [batch, _, height, width] = x.dims();
    let pixels = height * width;
    let mut result = vec![0.0; batch * weight.rows() * pixels];
    let target = prefill(&mut result, pixels, bias);
    let tiles = tiles(&mut result, weight.rows(), pixels, TILE);
    multiply(Threads::All, weight, tiles, target, |span, panels| {
        pack_planes(x.entry(span.image), pixels, span, panels)
    });
    result
}

/// Fills the planes with their bias; says what becomes of the values.
pub(crate) fn prefill(result: &mut [f32], pixels: usize, bias: Option<&[f32]>) -> Target {
    let Some(bias) = bias else {
        return Target::Replace;
    };
    for (index, plane) in result.chunks_exact_mut(pixels).enumerate() {
        plane.fill(bias[index % bias.len()]);
    }
    Target::Add
}

fn weight_gradient(x: &Batch, gradient: &Batch, batch: usize, pixels: usize) -> Vec<f32> {
    let [_, inputs, ..] = x.dims::<4>();
    let [_, outputs, ..] = gradient.dims::<4>();
    let mut sums = vec![0.0; outputs * inputs];
    for image in 0..batch {
        let left = [gradient.entry(image), x.entry(image)];
        add_correlations(Threads::All, left, pixels, &mut sums);
    }
    sums
}

/// The sum of each channel over all pixels of all images: the gradient of a bias.
pub(crate) fn sums_of_planes(gradient: &Batch) -> Vec<f32> {
    let [batch, channels, ..] = gradient.dims::<4>();
    let total = |channel| {
        (0..batch)
            .map(|image| plane_sum(gradient.plane(image, channel)))
            .sum()
    };
    (0..channels).into_par_iter().map(total).collect()
}

vectorised! {
    fn plane_sum<B: supported>(plane: &[f32]) -> f32 {
        sum::<B>(supported, plane)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random};

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES {
            for outputs in [1, 2, 3, 4, 5, 6, 16] {
                let weight = random([outputs, shape[1], 1, 1], 2);
                let bias = random([1, 1, 1, outputs], 3);
                agrees(
                    [random(shape, 1), weight.clone()],
                    |[x, w]| pointwise_conv(x, w, None),
                    |[x, w]| composed(x, w, None),
                );
                agrees(
                    [random(shape, 1), weight, bias],
                    |[x, w, b]| pointwise_conv(x, w, Some(b.flatten(0, 3))),
                    |[x, w, b]| composed(x, w, Some(b.flatten(0, 3))),
                );
            }
        }
    }
}
