//! Depthwise 3x3 convolution.
//!
//! On the CPU each plane is filtered row by row, and its two gradients are taken in one visit:
//! the gradient of the input is the same filter turned by half a circle.

use burn::tensor::{Tensor, module::conv2d, ops::ConvOptions};
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    vector::{LANES, multiply_add, vectorised},
};

/// Convolves each channel with its own 3x3 kernel, stride 1, zero padding 1.
///
/// # Shapes
/// - `x`: `[batch, channels, height, width]`
/// - `weight`: `[channels, 1, 3, 3]`
/// - result: as `x`
pub fn depthwise_conv3x3(x: Tensor<4>, weight: Tensor<4>) -> Tensor<4> {
    if x.is_fusible() && weight.is_fusible() {
        assert_eq!(
            [x.dims()[1], 1, 3, 3],
            weight.dims(),
            "one 3x3 kernel for each channel"
        );
        fused::apply::<2, Depthwise>([x.into_dispatch(), weight.into_dispatch()])
    } else {
        composed(x, weight)
    }
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, weight: Tensor<4>) -> Tensor<4> {
    let channels = weight.dims()[0];
    let options = ConvOptions::new([1, 1], [1, 1], [1, 1], channels);
    conv2d(x, weight, None, options)
}

#[derive(Debug, Default)]
struct Depthwise;

impl Operation<2> for Depthwise {
    type Saved = ();

    fn forward([x, weight]: &[Batch; 2]) -> (Vec<f32>, [usize; 4], ()) {
        let [batch, channels, height, width] = x.dims();
        let kernels = kernels(weight);
        let mut result = vec![0.0; batch * channels * height * width];
        let planes = result.par_chunks_mut(height * width).enumerate();
        planes.for_each(|(index, filtered)| {
            let source = x.plane(index / channels, index % channels);
            filter(source, width, &kernels[index % channels], filtered);
        });
        (result, [batch, channels, height, width], ())
    }

    fn backward(
        [x, weight]: &[Batch; 2],
        _: (),
        gradient: Batch,
        _: [bool; 2],
    ) -> [Option<Vec<f32>>; 2] {
        let [batch, channels, height, width] = x.dims();
        let kernels = kernels(weight);
        let mut to_x = vec![0.0; batch * channels * height * width];
        let mut to_kernel = vec![Kernel::default(); batch * channels];
        let planes = to_x
            .par_chunks_mut(height * width)
            .zip(&mut to_kernel)
            .enumerate();
        planes.for_each(|(index, (to_x, to_kernel))| {
            let (picture, channel) = (index / channels, index % channels);
            let gradient = gradient.plane(picture, channel);
            filter(gradient, width, &turned(&kernels[channel]), to_x);
            *to_kernel = correlate(x.plane(picture, channel), gradient, width);
        });
        [Some(to_x), Some(sum_over_pictures(&to_kernel, channels))]
    }
}

/// The taps of one channel, row by row.
pub(crate) type Kernel = [f32; 9];

/// The kernel of each channel of a `[channels, 1, 3, 3]` weight.
pub(crate) fn kernels(weight: &Batch) -> Vec<Kernel> {
    weight.values().as_chunks().0.to_vec()
}

/// The kernel of the input gradient.
pub(crate) fn turned(kernel: &Kernel) -> Kernel {
    std::array::from_fn(|tap| kernel[8 - tap])
}

/// Adds up the kernel gradients of `[picture][channel]`, in the order of the pictures.
pub(crate) fn sum_over_pictures(gradients: &[Kernel], channels: usize) -> Vec<f32> {
    let mut total = vec![0.0; channels * 9];
    for picture in gradients.chunks_exact(channels) {
        for (total, &gradient) in total.iter_mut().zip(picture.as_flattened()) {
            *total += gradient;
        }
    }
    total
}

vectorised! {
    /// Filters one plane with zeros around it.
    pub(crate) fn filter<FUSED>(plane: &[f32], width: usize, kernel: &Kernel, result: &mut [f32]) {
        let outside = vec![0.0; width];
        for (y, result) in result.chunks_exact_mut(width).enumerate() {
            filter_row::<FUSED>(neighbours(plane, width, y, &outside), kernel, result);
        }
    }
}

vectorised! {
    /// The gradient of the kernel, from the plane and the gradient of the filtered plane.
    pub(crate) fn correlate<FUSED>(plane: &[f32], gradient: &[f32], width: usize) -> Kernel {
        let outside = vec![0.0; width];
        let mut lanes = [[0.0; LANES]; 9];
        let mut rest = Kernel::default();
        for (y, gradient) in gradient.chunks_exact(width).enumerate() {
            let rows = neighbours(plane, width, y, &outside);
            correlate_row::<FUSED>(rows, gradient, &mut lanes, &mut rest);
        }
        std::array::from_fn(|tap| lanes[tap].iter().sum::<f32>() + rest[tap])
    }
}

/// The row above, the row itself and the row below, `outside` beyond the plane.
#[inline(always)]
pub(crate) fn neighbours<'a>(
    plane: &'a [f32],
    width: usize,
    y: usize,
    outside: &'a [f32],
) -> [&'a [f32]; 3] {
    let row = |y: usize| plane.get(y * width..(y + 1) * width).unwrap_or(outside);
    [
        if y == 0 { outside } else { row(y - 1) },
        row(y),
        row(y + 1),
    ]
}

/// Filters one row. The first and the last pixel see zeros beyond the border.
#[inline(always)]
pub(crate) fn filter_row<const FUSED: bool>(
    rows: [&[f32]; 3],
    kernel: &Kernel,
    result: &mut [f32],
) {
    let width = result.len();
    for x in [0, width - 1] {
        result[x] = (0..9)
            .filter_map(|tap| Some(kernel[tap] * pixel(rows[tap / 3], x, tap % 3)?))
            .sum();
    }
    let inner = width.saturating_sub(2);
    let taps: [&[f32]; 9] = std::array::from_fn(|tap| {
        if inner == 0 {
            &[]
        } else {
            &rows[tap / 3][tap % 3..][..inner]
        }
    });
    if inner > 0 {
        for (x, result) in result[1..=inner].iter_mut().enumerate() {
            let mut sum = kernel[0] * taps[0][x];
            for tap in 1..9 {
                sum = multiply_add::<FUSED>(kernel[tap], taps[tap][x], sum);
            }
            *result = sum;
        }
    }
}

/// Adds one row's share of the kernel gradient: whole registers to `lanes`, the others to `rest`.
#[inline(always)]
fn correlate_row<const FUSED: bool>(
    rows: [&[f32]; 3],
    gradient: &[f32],
    lanes: &mut [[f32; LANES]; 9],
    rest: &mut Kernel,
) {
    let width = gradient.len();
    let blocks = width.saturating_sub(2) / LANES;
    for block in 0..blocks {
        let start = block * LANES;
        let gradient: &[f32; LANES] = gradient[start + 1..].first_chunk().unwrap_or(&[0.0; LANES]);
        for tap in 0..9 {
            let source = &rows[tap / 3][start + tap % 3..];
            let source: &[f32; LANES] = source.first_chunk().unwrap_or(&[0.0; LANES]);
            for lane in 0..LANES {
                lanes[tap][lane] =
                    multiply_add::<FUSED>(gradient[lane], source[lane], lanes[tap][lane]);
            }
        }
    }
    for x in std::iter::once(0).chain(1 + blocks * LANES..width) {
        for (tap, rest) in rest.iter_mut().enumerate() {
            *rest += gradient[x] * pixel(rows[tap / 3], x, tap % 3).unwrap_or(0.0);
        }
    }
}

/// The pixel under a tap in column 0 to 2, for a kernel centred at `x`.
#[inline(always)]
fn pixel(row: &[f32], x: usize, column: usize) -> Option<f32> {
    row.get((x + column).checked_sub(1)?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random};

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES {
            let weight = random([shape[1], 1, 3, 3], 2);
            agrees(
                [random(shape, 1), weight],
                |[x, w]| depthwise_conv3x3(x, w),
                |[x, w]| composed(x, w),
            );
        }
    }
}
