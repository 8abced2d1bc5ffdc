//! Dense convolution with odd kernels and zero padding that keeps the size.
//!
//! On the CPU a panel of rows is unfolded (`[in * k * k, pixels]`, small enough for the cache) and
//! multiplied by the weight. The gradient of the input is the same convolution with the kernel
//! turned and its channels exchanged; that of the weight is a product with the unfolded panel.

use burn::tensor::{Tensor, module::conv2d, ops::ConvOptions};
use gemm::Parallelism;
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    pointwise::{pointwise_conv, sums_of_planes},
    product::{Matrix, Target, add_up, multiply},
    tile::tiles,
};

/// Values of an unfolded panel: a quarter of a mebibyte.
const PANEL_VALUES: usize = 1 << 16;

/// Pixels of a panel at least, below which the product is inefficient.
const PANEL_PIXELS: usize = 256;

/// Convolves with stride 1 and zero padding of half the kernel, so that the size is kept.
///
/// # Shapes
/// - `x`: `[batch, in, height, width]`
/// - `weight`: `[out, in, k, k]` with odd `k`
/// - `bias`: `[out]`
/// - result: `[batch, out, height, width]`
pub fn conv_same(x: Tensor<4>, weight: Tensor<4>, bias: Option<Tensor<1>>) -> Tensor<4> {
    let [outputs, inputs, kernel @ ..] = weight.dims();
    if kernel == [1, 1] {
        return pointwise_conv(x, weight, bias);
    }
    let bias_is_fusible = bias.as_ref().is_none_or(Fusible::is_fusible);
    let odd = kernel.into_iter().all(|size| size % 2 == 1);
    if !(odd && x.is_fusible() && weight.is_fusible() && bias_is_fusible) {
        return composed(x, weight, bias);
    }
    assert_eq!(
        inputs,
        x.dims()[1],
        "as many channels as the weight has inputs"
    );
    let (x, weight) = (x.into_dispatch(), weight.into_dispatch());
    match bias {
        Some(bias) => {
            assert_eq!([outputs], bias.dims(), "one bias for each output");
            fused::apply::<3, Convolution>([x, weight, bias.into_dispatch()])
        }
        None => fused::apply::<2, Convolution>([x, weight]),
    }
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, weight: Tensor<4>, bias: Option<Tensor<1>>) -> Tensor<4> {
    let [_, _, kernel_height, kernel_width] = weight.dims();
    let padding = [kernel_height / 2, kernel_width / 2];
    let options = ConvOptions::new([1, 1], padding, [1, 1], 1);
    conv2d(x, weight, bias, options)
}

#[derive(Debug, Default)]
struct Convolution;

/// With and without bias, the third input.
impl<const N: usize> Operation<N> for Convolution {
    type Saved = ();

    fn forward(inputs: &[Batch; N]) -> (Vec<f32>, [usize; 4], ()) {
        let (x, weight) = (&inputs[0], &inputs[1]);
        let [batch, _, height, width] = x.dims();
        let [outputs, _, kernel @ ..] = weight.dims::<4>();
        let (weight, bias) = (weight.values(), inputs.get(2).map(Batch::values));
        let result = convolve(x, &weight, kernel, bias.as_deref());
        (result, [batch, outputs, height, width], ())
    }

    fn backward(
        inputs: &[Batch; N],
        _: (),
        gradient: Batch,
        needed: [bool; N],
    ) -> [Option<Vec<f32>>; N] {
        let (x, weight) = (&inputs[0], &inputs[1]);
        let [outputs, channels, kernel @ ..] = weight.dims::<4>();
        std::array::from_fn(|input| {
            needed[input].then(|| match input {
                0 => {
                    let turned = turned(&weight.values(), [outputs, channels], kernel);
                    convolve(&gradient, &turned, kernel, None)
                }
                1 => weight_gradient(x, &gradient, kernel),
                _ => sums_of_planes(&gradient),
            })
        })
    }
}

/// The weight of the input gradient: `[in, out, k, k]`, each kernel turned by half a circle.
fn turned(weight: &[f32], [outputs, inputs]: [usize; 2], kernel: [usize; 2]) -> Vec<f32> {
    let taps = kernel[0] * kernel[1];
    let mut turned = Vec::with_capacity(weight.len());
    for input in 0..inputs {
        for output in 0..outputs {
            let start = (output * inputs + input) * taps;
            turned.extend(weight[start..start + taps].iter().rev());
        }
    }
    turned
}

fn convolve(x: &Batch, weight: &[f32], kernel: [usize; 2], bias: Option<&[f32]>) -> Vec<f32> {
    let [batch, channels, height, width] = x.dims();
    let weight = Matrix::new(weight, channels * kernel[0] * kernel[1]);
    let mut result = vec![0.0; batch * weight.rows() * height * width];
    let size = rows_of_panel(x, kernel) * width;
    let tiles = tiles(&mut result, weight.rows(), height * width, size);
    tiles.into_par_iter().for_each(|tile| {
        let pixels = tile.rows[0].len();
        let panel = Panel {
            first: tile.start / width,
            rows: pixels / width,
        };
        let columns = unfold(x, tile.picture, panel, kernel);
        let columns = Matrix::new(&columns, pixels);
        let mut product = vec![0.0; weight.rows() * pixels];
        multiply(
            weight,
            columns,
            &mut product,
            pixels,
            Target::Replace,
            Parallelism::None,
        );
        for (output, row) in tile.rows.into_iter().enumerate() {
            let product = &product[output * pixels..(output + 1) * pixels];
            let bias = bias.map_or(0.0, |bias| bias[output]);
            row.iter_mut()
                .zip(product)
                .for_each(|(result, product)| *result = product + bias);
        }
    });
    result
}

/// Summed within each picture from the top down, then over the pictures in their order.
fn weight_gradient(x: &Batch, gradient: &Batch, kernel: [usize; 2]) -> Vec<f32> {
    let [batch, channels, height, width] = x.dims();
    let [_, outputs, ..] = gradient.dims::<4>();
    let taps = channels * kernel[0] * kernel[1];
    let step = rows_of_panel(x, kernel);
    let of_picture = |picture| {
        let gradient = Matrix::new(gradient.entry(picture), height * width);
        let mut sums = vec![0.0; outputs * taps];
        for first in (0..height).step_by(step) {
            let panel = Panel {
                first,
                rows: step.min(height - first),
            };
            let pixels = panel.rows * width;
            let columns = unfold(x, picture, panel, kernel);
            let columns = Matrix::new(&columns, pixels).transposed();
            let gradient = gradient.columns(first * width, pixels);
            multiply(
                gradient,
                columns,
                &mut sums,
                taps,
                Target::Add,
                Parallelism::None,
            );
        }
        sums
    };
    let parts: Vec<Vec<f32>> = (0..batch).into_par_iter().map(of_picture).collect();
    add_up(&parts)
}

/// Consecutive rows of a picture.
#[derive(Clone, Copy)]
struct Panel {
    first: usize,
    rows: usize,
}

/// Rows unfolded together; depends on the shape only, so that sums do not depend on the threads.
fn rows_of_panel(x: &Batch, kernel: [usize; 2]) -> usize {
    let [_, channels, height, width] = x.dims();
    let row = channels * kernel[0] * kernel[1] * width;
    (PANEL_VALUES / row)
        .max(PANEL_PIXELS.div_ceil(width))
        .min(height)
}

/// For each channel and tap a row with the pixels under the tap, zero beyond the border.
fn unfold(x: &Batch, picture: usize, panel: Panel, kernel: [usize; 2]) -> Vec<f32> {
    let [_, channels, height, width] = x.dims();
    let pixels = panel.rows * width;
    let mut columns = vec![0.0; channels * kernel[0] * kernel[1] * pixels];
    for (index, column) in columns.chunks_exact_mut(pixels).enumerate() {
        let (row, tap) = (index / kernel[1], index % kernel[1]);
        let plane = x.plane(picture, row / kernel[0]);
        for (y, target) in (panel.first..).zip(column.chunks_exact_mut(width)) {
            let Some(y) = (y + row % kernel[0]).checked_sub(kernel[0] / 2) else {
                continue;
            };
            if y < height {
                shifted(
                    &plane[y * width..(y + 1) * width],
                    tap,
                    kernel[1] / 2,
                    target,
                );
            }
        }
    }
    columns
}

/// Copies `source` moved left by `tap - centre`; what has no source stays.
fn shifted(source: &[f32], tap: usize, centre: usize, target: &mut [f32]) {
    let shift = tap.abs_diff(centre).min(source.len());
    let kept = source.len() - shift;
    if tap < centre {
        target[shift..].copy_from_slice(&source[..kept]);
    } else {
        target[..kept].copy_from_slice(&source[shift..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random};

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES {
            for (outputs, kernel) in [(1, [3, 3]), (4, [3, 3]), (3, [1, 5]), (2, [1, 1])] {
                let weight = random([outputs, shape[1], kernel[0], kernel[1]], 2);
                let bias = random([1, 1, 1, outputs], 3);
                agrees(
                    [random(shape, 1), weight.clone()],
                    |[x, w]| conv_same(x, w, None),
                    |[x, w]| composed(x, w, None),
                );
                agrees(
                    [random(shape, 1), weight, bias],
                    |[x, w, b]| conv_same(x, w, Some(b.flatten(0, 3))),
                    |[x, w, b]| composed(x, w, Some(b.flatten(0, 3))),
                );
            }
        }
    }

    #[test]
    fn panels_join_without_seams() {
        let shape = [1, 70, 40, 40];
        agrees(
            [random(shape, 1), random([2, 70, 3, 3], 2)],
            |[x, w]| conv_same(x, w, None),
            |[x, w]| composed(x, w, None),
        );
    }
}
