//! Dense convolution with odd kernels and zero padding that keeps the size.
//!
//! On the CPU a tile of pixels is unfolded (`[in * k * k, pixels]`, small enough for the cache) and
//! multiplied by the weight. The gradient of the input is the same convolution with the kernel
//! turned and its channels exchanged; that of the weight is a product with the unfolded pixels.

use burn::tensor::{Tensor, module::conv2d, ops::ConvOptions};

use crate::{
    fused::{self, Batch, Fusible, Operation},
    pointwise::{pointwise_conv, prefill, sums_of_planes},
    product::{Matrix, PANEL, PixelMajor, Planes, Row, add_products_over_pixels, multiply},
    threads::Threads,
    tile::{Span, TILE, tiles},
    vector::{Block, LANES, vectorised},
};

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

    fn forward(inputs: &[Batch; N], _: bool) -> (Vec<f32>, [usize; 4], ()) {
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
    let target = prefill(&mut result, height * width, bias);
    let tiles = tiles(
        &mut result,
        weight.rows(),
        height * width,
        tile_size(channels, kernel),
    );
    multiply(Threads::All, weight, tiles, target, |span, panels| {
        unfold(x, span, kernel, panels)
    });
    result
}

/// Unfolded values of a tile, which fit the second cache.
const UNFOLDED: usize = 1 << 17;

/// Pixels unfolded together; depends on the shape only, so that sums do not depend on the threads.
fn tile_size(channels: usize, kernel: [usize; 2]) -> usize {
    let pixels = UNFOLDED / (channels * kernel[0] * kernel[1]);
    (pixels / PANEL * PANEL).clamp(2 * PANEL, TILE)
}

/// The sum over all pixels of all pictures of the products of `gradient` and the pixels under each tap.
fn weight_gradient(x: &Batch, gradient: &Batch, kernel: [usize; 2]) -> Vec<f32> {
    let [batch, channels, height, width] = x.dims();
    let [_, outputs, ..] = gradient.dims::<4>();
    let (pixels, taps) = (height * width, channels * kernel[0] * kernel[1]);
    let step = 8 * tile_size(channels, kernel);
    let mut sums = vec![0.0; outputs * taps];
    for picture in 0..batch {
        for start in (0..pixels).step_by(step) {
            let span = Span {
                picture,
                start,
                size: step.min(pixels - start),
            };
            let right = PixelMajor::new(Threads::All, taps, span, |span, panels| {
                unfold(x, span, kernel, panels)
            });
            let left = Planes {
                values: gradient.entry(picture),
                stride: pixels,
                start,
            };
            add_products_over_pixels(Threads::All, left, &right, &mut sums);
        }
    }
    sums
}

vectorised! {
    /// For each channel and tap, the pixels under the tap, zero beyond the border.
    fn unfold<B>(x: &Batch, span: Span, kernel: [usize; 2], panels: &mut [Row]) {
        let [_, channels, height, width] = x.dims();
        let depth = channels * kernel[0] * kernel[1];
        for (index, panel) in panels.chunks_exact_mut(depth).enumerate() {
            let start = span.start + index * PANEL;
            let size = PANEL.min(span.start + span.size - start);
            let position = [start / width, start % width];
            let rows = panel.chunks_exact_mut(kernel[0] * kernel[1]).enumerate();
            for (channel, taps) in rows {
                let plane = x.plane(span.picture, channel);
                for (tap, row) in taps.iter_mut().enumerate() {
                    let shift = [
                        (tap / kernel[1]) as isize - (kernel[0] / 2) as isize,
                        (tap % kernel[1]) as isize - (kernel[1] / 2) as isize,
                    ];
                    shifted::<B>(plane, [height, width], position, shift, &mut row[..size]);
                    row[size..].fill(0.0);
                }
            }
        }
    }
}

/// The pixels from row `y`, column `x` on, as if the plane were moved by some rows and columns.
#[inline(always)]
fn shifted<B: Block>(
    plane: &[f32],
    [height, width]: [usize; 2],
    [mut y, mut x]: [usize; 2],
    [down, right]: [isize; 2],
    result: &mut [f32],
) {
    let mut rest = result;
    while !rest.is_empty() {
        let count = (width - x).min(rest.len());
        let (row, others) = rest.split_at_mut(count);
        match y.checked_add_signed(down) {
            Some(y) if y < height => {
                shifted_row::<B>(&plane[y * width..][..width], x as isize + right, row);
            }
            _ => row.fill(0.0),
        }
        (y, x, rest) = (y + 1, 0, others);
    }
}

/// The columns from `first` on; zero beyond the row.
#[inline(always)]
fn shifted_row<B: Block>(source: &[f32], first: isize, result: &mut [f32]) {
    let zero = B::splat(0.0);
    for (block, result) in result.chunks_mut(LANES).enumerate() {
        let first = first + (block * LANES) as isize;
        let begin = first.max(0) as usize;
        let values = match source.get(begin..) {
            None | Some([]) => zero,
            Some(rest) => {
                let mut values = B::load_part(&rest[..rest.len().min(LANES)]);
                for _ in first..0 {
                    values = values.left(zero);
                }
                values
            }
        };
        values.store_part(result);
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
