//! Dense convolution with odd kernels and zero padding that keeps the size.
//!
//! On the CPU images are padded with zeros, so that the pixels under a tap are at a constant offset and are multiplied by
//! the weight in place, without im2col; of a large image a strip at a time. The gradient of the input is the same
//! convolution with the kernel rotated by 180 degrees and its input and output channels exchanged; that of the weight is
//! summed tap by tap.

mod weight_gradient;

use std::ops::Range;

use burn::tensor::{Tensor, module::conv2d, ops::ConvOptions};

use weight_gradient::weight_gradient;

use crate::{
    buffer::Buffer,
    fused::{self, Batch, Fusible, Operation},
    gemm::{Matrix, PANEL, Target, multiply_shifted, paired, round_rows},
    plane::{Shape, strips},
    pointwise::{pointwise_conv, prefill, sums_of_planes},
    threads::Threads,
    tile::{TILE, window},
    vector::{Block, LANES, Pair, Product, Single, Supported, vectorised, vectorised_pairs},
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
    if !(odd && x.is_fusible() && weight.is_fusible_weight() && bias_is_fusible) {
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
        let bias = inputs.get(2).map(Batch::values);
        let result = if weight.is_rounded() {
            let inputs = [x.dims::<4>()[1], kernel[0] * kernel[1]];
            let weight = paired(weight.rounded(), inputs, |value| value);
            convolve(x, &weight, kernel, bias.as_deref(), convolve_tile_in_pairs)
        } else {
            convolve(x, &weight.values(), kernel, bias.as_deref(), convolve_tile)
        };
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
                    let rotated = rotated(&weight.values(), [outputs, channels], kernel);
                    convolve(&gradient, &rotated, kernel, None, convolve_tile)
                }
                1 => weight_gradient(x, &gradient, kernel),
                _ => sums_of_planes(&gradient),
            })
        })
    }
}

/// The weight of the input gradient: `[in, out, k, k]`, each kernel rotated by 180 degrees.
fn rotated(weight: &[f32], [outputs, inputs]: [usize; 2], kernel: [usize; 2]) -> Vec<f32> {
    let taps = kernel[0] * kernel[1];
    let mut rotated = Vec::with_capacity(weight.len());
    for input in 0..inputs {
        for output in 0..outputs {
            let start = (output * inputs + input) * taps;
            rotated.extend(weight[start..start + taps].iter().rev());
        }
    }
    rotated
}

/// A number of inputs that are multiplied together.
trait Grouped: Copy + Sync {
    /// Inputs of a value of the weight.
    const INPUTS: usize;
}

impl Grouped for f32 {
    const INPUTS: usize = 1;
}

impl Grouped for Pair {
    const INPUTS: usize = 2;
}

/// Writes whole rows. The values begin with those under the first tap, beside them stand the offsets of all taps. `widths` are
/// those of an image without and with its border.
type ConvolveTile<T> = fn(Matrix<'_, T>, (&[f32], &[usize]), [usize; 2], &mut [&mut [f32]], Target);

fn convolve<T: Grouped>(
    x: &Batch,
    weight: &[T],
    kernel: [usize; 2],
    bias: Option<&[f32]>,
    convolve_tile: ConvolveTile<T>,
) -> Vec<f32> {
    let shape = Shape::of(x);
    let (pixels, width) = (shape.pixels(), shape.width);
    let inputs = shape.channels.div_ceil(T::INPUTS);
    let weight = Matrix::new(weight, inputs * kernel[0] * kernel[1]);
    let size = weight.rows() * pixels;
    let mut result = vec![0.0; shape.batch * size];
    let target = prefill(&mut result, pixels, bias);
    for (images, rows) in parts(shape) {
        let source = Bordered::new(x, &images, &rows, kernel, T::INPUTS);
        let taps = source.taps(kernel);
        let height = images.len() * rows.len() / Threads::All.tasks();
        let height = height.clamp(1, TILE.div_ceil(width));
        let results = result[images.start * size..images.end * size].chunks_exact_mut(size);
        let tiles = results.enumerate().flat_map(|(image, values)| {
            let mut tiles = window(values, pixels, shape.pixels_of(&rows), 0, height * width);
            tiles.iter_mut().for_each(|tile| tile.span.image = image);
            tiles
        });
        Threads::All.each(tiles.collect(), |mut tile| {
            let first = tile.span.start / width - rows.start;
            let values = &source.values[tile.span.image * source.image..];
            let values = &values[first * source.row..];
            let widths = [width, source.row];
            convolve_tile(weight, (values, &taps), widths, &mut tile.rows, target);
        });
    }
    result
}

/// What is convolved at once, images and rows: a batch of small images, or a strip of a large one.
fn parts(shape: Shape) -> Vec<(Range<usize>, Range<usize>)> {
    let strips = strips(shape.channels, shape);
    if let [whole] = &strips[..] {
        return vec![(0..shape.batch, whole.clone())];
    }
    let images = 0..shape.batch;
    images
        .flat_map(|image| {
            strips
                .iter()
                .map(move |rows| (image..image + 1, rows.clone()))
        })
        .collect()
}

/// Some rows of zero-padded images, with a plane for each channel or for each pair of channels.
struct Bordered {
    values: Buffer,
    /// From one row to the next.
    row: usize,
    /// From one plane to the next.
    plane: usize,
    /// From one image to the next.
    image: usize,
}

impl Bordered {
    /// With `inputs` channels in a plane: one, or two as pairs of `bf16`.
    fn new(
        x: &Batch,
        images: &Range<usize>,
        rows: &Range<usize>,
        kernel: [usize; 2],
        inputs: usize,
    ) -> Self {
        let Shape {
            channels,
            height,
            width,
            ..
        } = Shape::of(x);
        let [above, before] = kernel.map(|size| size / 2);
        let row = width + 2 * before;
        let plane = (rows.len() + 2 * above) * row;
        let count = channels.div_ceil(inputs);
        // The rows of the image that a plane holds, below those beyond it.
        let held = rows.start.saturating_sub(above)..(rows.end + above).min(height);
        let skipped = held.start + above - rows.start;
        let held = held.start * width..held.end * width;
        // Whole panels are read, even at the end of the last row.
        let mut values = Buffer::new(images.len() * count * plane + PANEL);
        let planes = values.chunks_exact_mut(plane).take(images.len() * count);
        Threads::All.each(planes.enumerate().collect(), |(index, values)| {
            let (image, channel) = (images.start + index / count, index % count * inputs);
            let first = &x.plane(image, channel)[held.clone()];
            let second = match channel + 1 < channels {
                true => &x.plane(image, channel + 1)[held.clone()],
                false => &[],
            };
            values.fill(0.0);
            let rows = values.chunks_exact_mut(row).skip(skipped);
            let mut seconds = second.chunks_exact(width);
            for (values, first) in rows.zip(first.chunks_exact(width)) {
                let values = &mut values[before..before + width];
                match inputs {
                    1 => values.copy_from_slice(first),
                    _ => round_rows(first, seconds.next().unwrap_or(&[]), values),
                }
            }
        });
        Self {
            values,
            row,
            plane,
            image: count * plane,
        }
    }

    /// The offset of the value under each tap of each plane from the value under the first tap.
    fn taps(&self, kernel: [usize; 2]) -> Vec<usize> {
        let taps = kernel[0] * kernel[1];
        let tap = |tap| tap / kernel[1] * self.row + tap % kernel[1];
        (0..self.image / self.plane * taps)
            .map(|index| index / taps * self.plane + tap(index % taps))
            .collect()
    }
}

vectorised! {
    fn convolve_tile<B: supported>(
        left: Matrix<'_>,
        source: (&[f32], &[usize]),
        widths: [usize; 2],
        rows: &mut [&mut [f32]],
        target: Target,
    ) {
        convolve_rows(supported, Single, left, source, widths, rows, target);
    }
}

vectorised_pairs! {
    fn convolve_tile_in_pairs<B: supported, P: pairs>(
        left: Matrix<'_, Pair>,
        source: (&[f32], &[usize]),
        widths: [usize; 2],
        rows: &mut [&mut [f32]],
        target: Target,
    ) {
        convolve_rows(supported, pairs, left, source, widths, rows, target);
    }
}

#[inline(always)]
fn convolve_rows<B: Block, P: Product<B>>(
    supported: Supported<B>,
    product: P,
    left: Matrix<'_, P::Left>,
    (values, taps): (&[f32], &[usize]),
    [width, outer]: [usize; 2],
    rows: &mut [&mut [f32]],
    target: Target,
) {
    for y in 0..rows[0].len() / width {
        let end = (y + 1) * width;
        let mut x = 0;
        while x < width {
            let (values, place) = (&values[y * outer + x..], y * width + x..end);
            let source = (values, taps);
            if B::WIDE && width - x > LANES {
                multiply_shifted::<B, P, 2>(supported, product, left, source, rows, place, target);
                x += 2 * LANES;
            } else {
                multiply_shifted::<B, P, 1>(supported, product, left, source, rows, place, target);
                x += LANES;
            }
        }
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
    fn strips_blocks_of_rows_and_groups_of_channels_join_without_seams() {
        for (channels, outputs, size) in [(70, 2, 40), (20, 11, 24), (20, 3, 61)] {
            let shape = [2, channels, size, size];
            let scale = (9.0 * channels as f32).sqrt().recip();
            agrees(
                [
                    random(shape, 1),
                    random([outputs, channels, 3, 3], 2) * scale,
                ],
                |[x, w]| conv_same(x, w, None),
                |[x, w]| composed(x, w, None),
            );
        }
    }
}
