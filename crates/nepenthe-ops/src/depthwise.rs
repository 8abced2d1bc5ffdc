//! Depthwise 3x3 convolution.
//!
//! On the CPU each plane is filtered row by row, and its two gradients are computed in one pass:
//! the gradient of the input is the same filter rotated by 180 degrees.

use std::ops::Range;

use burn::tensor::{Tensor, module::conv2d, ops::ConvOptions};
use rayon::prelude::*;

use crate::{
    blocks::{MOST_COLUMNS, Seen},
    fused::{self, Batch, Fusible, Operation},
    gemm::Row,
    plane::Plane,
    vector::{Block, LANES, Supported, total, vectorised},
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
            let source = Plane::whole(source, width);
            filter(source, 0..height, &kernels[index % channels], filtered);
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
            let (image, channel) = (index / channels, index % channels);
            let gradient = Plane::whole(gradient.plane(image, channel), width);
            filter(gradient, 0..height, &rotated(&kernels[channel]), to_x);
            let source = Plane::whole(x.plane(image, channel), width);
            *to_kernel = correlate(source, gradient, 0..height);
        });
        [Some(to_x), Some(sum_over_images(&to_kernel, channels))]
    }
}

/// The taps of one channel, row by row.
pub(crate) type Kernel = [f32; 9];

/// The kernel of each channel of a `[channels, 1, 3, 3]` weight.
pub(crate) fn kernels(weight: &Batch) -> Vec<Kernel> {
    weight.values().as_chunks().0.to_vec()
}

/// The kernel of the input gradient.
pub(crate) fn rotated(kernel: &Kernel) -> Kernel {
    std::array::from_fn(|tap| kernel[8 - tap])
}

/// Adds up the kernel gradients of `[image][channel]`, in the order of the images.
pub(crate) fn sum_over_images(gradients: &[Kernel], channels: usize) -> Vec<f32> {
    let mut total = vec![0.0; channels * 9];
    for image in gradients.chunks_exact(channels) {
        for (total, &gradient) in total.iter_mut().zip(image.as_flattened()) {
            *total += gradient;
        }
    }
    total
}

/// The rows of a plane that two rows of a filter's result see, row `y` and the next: from the one above to
/// the one below. Beyond the image they are empty, and where row `end` cuts the pair short.
#[inline(always)]
pub(crate) fn around(plane: Plane<'_>, y: usize, end: usize) -> [&[f32]; 4] {
    let mut rows: [&[f32]; 4] = [&[]; 4];
    for (index, row) in rows.iter_mut().enumerate() {
        let following = y + index;
        if (1..=plane.height().min(end + 1)).contains(&following) {
            *row = plane.row(following - 1);
        }
    }
    rows
}

/// Four rows, block by block, each with its neighbours to the left and right. Each value is loaded once.
struct Neighbours<'a, B> {
    supported: Supported<B>,
    rows: [&'a [f32]; 4],
    before: [B; 4],
    here: [B; 4],
    /// The block after `here`.
    next: usize,
}

impl<'a, B: Block> Neighbours<'a, B> {
    #[inline(always)]
    fn new(supported: Supported<B>, rows: [&'a [f32]; 4]) -> Self {
        let mut here = [B::splat(supported, 0.0); 4];
        for (here, row) in here.iter_mut().zip(rows) {
            *here = part_of(supported, row, 0);
        }
        Self {
            supported,
            rows,
            before: [B::splat(supported, 0.0); 4],
            here,
            next: 1,
        }
    }

    /// What the three columns of a kernel see of each row, for the next block of results.
    #[inline(always)]
    fn advance(&mut self) -> [[B; 3]; 4] {
        let mut seen = [[B::splat(self.supported, 0.0); 3]; 4];
        for (row, seen) in seen.iter_mut().enumerate() {
            let (before, here) = (self.before[row], self.here[row]);
            let after = part_of(self.supported, self.rows[row], self.next);
            *seen = [here.left(before), here, here.right(after)];
            self.before[row] = here;
            self.here[row] = after;
        }
        self.next += 1;
        seen
    }
}

vectorised! {
    /// Filters some rows of a plane with zeros around it.
    pub(crate) fn filter<B: supported>(
        plane: Plane<'_>,
        rows: Range<usize>,
        kernel: &Kernel,
        result: &mut [f32],
    ) {
        let pairs = result.chunks_mut(2 * plane.width());
        for (y, pair) in rows.clone().step_by(2).zip(pairs) {
            let pair = pair.split_at_mut(plane.width());
            filter_pair(supported, around(plane, y, rows.end), kernel, pair);
        }
    }
}

vectorised! {
    /// Filters two rows of each channel of a block into panels.
    pub(crate) fn filter_panels<B: supported>(seen: Seen<'_>, kernels: &[Kernel], panels: &mut [Row]) {
        let width = seen.width();
        let mut filtered = [0.0; 2 * MOST_COLUMNS];
        let filtered = &mut filtered[..2 * width];
        for (channel, kernel) in kernels.iter().enumerate() {
            filter_pair(supported, seen.channel(channel), kernel, filtered.split_at_mut(width));
            let filtered: &[Row] = filtered.as_chunks().0;
            for (index, filtered) in filtered.iter().enumerate() {
                panels[index * kernels.len() + channel] = *filtered;
            }
        }
    }
}

vectorised! {
    /// The share of some rows of `gradient`, that of the filtered plane, in the gradient of the kernel.
    pub(crate) fn correlate<B: supported>(
        plane: Plane<'_>,
        gradient: Plane<'_>,
        rows: Range<usize>,
    ) -> Kernel {
        let mut sums = [B::splat(supported, 0.0); 9];
        for y in rows.clone().step_by(2) {
            let mut source = Neighbours::new(supported, around(plane, y, rows.end));
            let first = gradient.row(y);
            let second = if y + 1 < rows.end { gradient.row(y + 1) } else { &[] };
            for block in 0..first.len().div_ceil(LANES) {
                let first = part_of(supported, first, block);
                let second = part_of(supported, second, block);
                let seen = source.advance();
                for row in 0..4 {
                    for column in 0..3 {
                        let pixels = seen[row][column];
                        if row < 3 {
                            let sum = &mut sums[row * 3 + column];
                            *sum = pixels.multiply_add(first, *sum);
                        }
                        if row > 0 {
                            let sum = &mut sums[row * 3 + column - 3];
                            *sum = pixels.multiply_add(second, *sum);
                        }
                    }
                }
            }
        }
        let mut kernel = Kernel::default();
        for tap in 0..9 {
            kernel[tap] = total(sums[tap]);
        }
        kernel
    }
}

/// One block of a row; zeros beyond its end.
#[inline(always)]
fn part_of<B: Block>(supported: Supported<B>, row: &[f32], block: usize) -> B {
    match row.get(block * LANES..) {
        // Not a load of no values: from an address that is not there, that takes the processor hundreds of cycles.
        None | Some([]) => B::splat(supported, 0.0),
        Some(rest) => B::load_part(supported, &rest[..rest.len().min(LANES)]),
    }
}

/// Filters two rows; the second may be empty.
#[inline(always)]
pub(crate) fn filter_pair<B: Block>(
    supported: Supported<B>,
    rows: [&[f32]; 4],
    kernel: &Kernel,
    (first, second): (&mut [f32], &mut [f32]),
) {
    let mut weights = [B::splat(supported, 0.0); 9];
    for tap in 0..9 {
        weights[tap] = B::splat(supported, kernel[tap]);
    }
    let mut source = Neighbours::new(supported, rows);
    let mut seconds = second.chunks_mut(LANES);
    for first in first.chunks_mut(LANES) {
        let mut sums = [B::splat(supported, 0.0); 2];
        let seen = source.advance();
        for row in 0..4 {
            for column in 0..3 {
                let pixels = seen[row][column];
                if row < 3 {
                    sums[0] = pixels.multiply_add(weights[row * 3 + column], sums[0]);
                }
                if row > 0 {
                    sums[1] = pixels.multiply_add(weights[row * 3 + column - 3], sums[1]);
                }
            }
        }
        sums[0].store_part(first);
        if let Some(second) = seconds.next() {
            sums[1].store_part(second);
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
            let weight = random([shape[1], 1, 3, 3], 2);
            agrees(
                [random(shape, 1), weight],
                |[x, w]| depthwise_conv3x3(x, w),
                |[x, w]| composed(x, w),
            );
        }
    }
}
