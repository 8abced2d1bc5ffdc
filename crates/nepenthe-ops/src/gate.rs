//! Depthwise 3x3 convolution and the gate of the feed-forward part, in one operation.
//!
//! The gate is that of Restormer's GDFN (arXiv 2111.09881, Eq. 2): half of the channels, passed
//! through an exact GELU, multiply the other half. On the CPU nothing between input and result is
//! stored: filtering again in the backward pass is cheaper than reading it back.

use std::ops::Range;

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    blocks::{MOST_COLUMNS, Seen},
    buffer::Buffer,
    depthwise::{self, Kernel, around, correlate, filter, filter_pair, kernels, rotated},
    fused::{self, Batch, Fusible, Operation},
    gelu,
    gemm::{Row, add_to},
    plane::{Plane, with_neighbours},
    vector::{multiply_add, normal, vectorised},
};

/// `gelu(first) * second`, where `first` and `second` are the halves of the depthwise result.
///
/// # Shapes
/// - `x`: `[batch, 2 * hidden, height, width]`
/// - `weight`: `[2 * hidden, 1, 3, 3]`
/// - result: `[batch, hidden, height, width]`
pub fn depthwise_gelu_gate(x: Tensor<4>, weight: Tensor<4>) -> Tensor<4> {
    if x.is_fusible() && weight.is_fusible() {
        assert_eq!(
            [x.dims()[1], 1, 3, 3],
            weight.dims(),
            "one 3x3 kernel for each channel"
        );
        assert!(x.dims()[1].is_multiple_of(2), "an even number of channels");
        fused::apply::<2, Gate>([x.into_dispatch(), weight.into_dispatch()])
    } else {
        composed(x, weight)
    }
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, weight: Tensor<4>) -> Tensor<4> {
    let hidden = weight.dims()[0] / 2;
    let filtered = depthwise::composed(x, weight);
    let first = filtered.clone().narrow(1, 0, hidden);
    let second = filtered.narrow(1, hidden, hidden);
    gelu(first) * second
}

#[derive(Debug, Default)]
struct Gate;

impl Operation<2> for Gate {
    type Saved = ();

    fn forward([x, weight]: &[Batch; 2]) -> (Vec<f32>, [usize; 4], ()) {
        let [batch, channels, height, width] = x.dims();
        let hidden = channels / 2;
        let kernels = kernels(weight);
        let mut result = vec![0.0; batch * hidden * height * width];
        let planes = result.par_chunks_mut(height * width).enumerate();
        planes.for_each(|(index, result)| {
            let pair = whole_pair(x, &kernels, index / hidden, index % hidden);
            gate(pair, 0..height, result);
        });
        (result, [batch, hidden, height, width], ())
    }

    fn backward(
        [x, weight]: &[Batch; 2],
        _: (),
        gradient: Batch,
        _: [bool; 2],
    ) -> [Option<Vec<f32>>; 2] {
        let [batch, channels, height, width] = x.dims();
        let (hidden, pixels) = (channels / 2, height * width);
        let kernels = kernels(weight);
        let mut to_x = vec![0.0; batch * channels * pixels];
        let mut to_kernel = vec![Kernel::default(); batch * channels];
        let images = to_x.par_chunks_mut(channels * pixels);
        let images = images.zip(to_kernel.par_chunks_mut(channels)).enumerate();
        images.for_each(|(image, (to_x, to_kernel))| {
            let (first, second) = to_x.split_at_mut(hidden * pixels);
            let to_x = first
                .par_chunks_mut(pixels)
                .zip(second.par_chunks_mut(pixels));
            let (first, second) = to_kernel.split_at_mut(hidden);
            let to_kernel = first.par_iter_mut().zip(second);
            to_x.zip(to_kernel)
                .enumerate()
                .for_each(|(channel, (to_x, to_kernel))| {
                    let pair = whole_pair(x, &kernels, image, channel);
                    let gradient = Plane::whole(gradient.plane(image, channel), width);
                    let results = PairGradient {
                        planes: to_x.into(),
                        kernels: to_kernel.into(),
                        gated: None,
                    };
                    backward_pair(pair, gradient, 0..height, results);
                });
        });
        [
            Some(to_x),
            Some(depthwise::sum_over_images(&to_kernel, channels)),
        ]
    }
}

/// The planes that make one plane of the result, with their kernels.
#[derive(Clone, Copy)]
pub(crate) struct Pair<'a> {
    /// What is passed through the GELU, and what it multiplies.
    pub(crate) planes: [Plane<'a>; 2],
    /// Their kernels.
    pub(crate) kernels: [&'a Kernel; 2],
}

fn whole_pair<'a>(x: &'a Batch, kernels: &'a [Kernel], image: usize, channel: usize) -> Pair<'a> {
    let [_, _, _, width] = x.dims();
    let channels = [channel, channel + kernels.len() / 2];
    Pair {
        planes: channels.map(|channel| Plane::whole(x.plane(image, channel), width)),
        kernels: channels.map(|channel| &kernels[channel]),
    }
}

/// Where the gradients of a [`Pair`] go.
pub(crate) struct PairGradient<'a> {
    /// Rows of the planes' gradients, to be written.
    pub(crate) planes: [&'a mut [f32]; 2],
    /// The kernels' gradients, to be added to.
    pub(crate) kernels: [&'a mut Kernel; 2],
    /// Takes the rows of the gated result itself, which the forward pass did not keep.
    pub(crate) gated: Option<&'a mut [f32]>,
}

/// The gradients of some rows. `gradient` reaches one row beyond them within the image.
pub(crate) fn backward_pair(
    pair: Pair<'_>,
    gradient: Plane<'_>,
    rows: Range<usize>,
    results: PairGradient<'_>,
) {
    let (width, height) = (gradient.width(), gradient.height());
    let reached = with_neighbours(&rows, height);
    let mut filtered = [(); 2].map(|()| Buffer::new(reached.len() * width));
    let [first, second] = &mut filtered;
    let gated = results.gated.map_or(Gated::default(), |values| Gated {
        values,
        rows: rows.clone(),
    });
    gate_gradient(pair, gradient, reached.clone(), [first, second], gated);
    let filtered = filtered.each_ref();
    let filtered = filtered.map(|values| Plane::rows(values, width, reached.start, height));
    let planes = filtered.into_iter().zip(results.planes);
    for (index, ((filtered, to_plane), to_kernel)) in planes.zip(results.kernels).enumerate() {
        filter(
            filtered,
            rows.clone(),
            &rotated(pair.kernels[index]),
            to_plane,
        );
        let share = correlate(pair.planes[index], filtered, rows.clone());
        add_to(to_kernel, &share);
    }
}

/// Where the gated result of some rows goes; no rows, nowhere.
#[derive(Default)]
struct Gated<'a> {
    values: &'a mut [f32],
    rows: Range<usize>,
}

vectorised! {
    /// Filters some rows of both planes and gates one with the other.
    pub(crate) fn gate<B: supported>(pair: Pair<'_>, rows: Range<usize>, result: &mut [f32]) {
        let [first, second] = pair.planes;
        let width = first.width();
        let mut filtered = vec![0.0; 2 * width];
        for (y, result) in rows.clone().step_by(2).zip(result.chunks_mut(2 * width)) {
            let filtered = &mut filtered[..result.len()];
            let sources = [around(first, y, rows.end), around(second, y, rows.end)];
            filter_pair(supported, sources[0], pair.kernels[0], result.split_at_mut(width));
            filter_pair(supported, sources[1], pair.kernels[1], filtered.split_at_mut(width));
            for (first, &second) in result.iter_mut().zip(&*filtered) {
                *first = *first * normal::<B>(*first).0 * second;
            }
        }
    }
}

vectorised! {
    /// Filters two rows of each pair of channels of a block, and gates one with the other into panels.
    pub(crate) fn gate_panels<B: supported>(seen: Seen<'_>, kernels: &[Kernel], panels: &mut [Row]) {
        let hidden = kernels.len() / 2;
        let width = seen.width();
        let mut filtered = [[0.0; 2 * MOST_COLUMNS]; 2];
        for channel in 0..hidden {
            for (half, filtered) in filtered.iter_mut().enumerate() {
                let channel = channel + half * hidden;
                let results = filtered[..2 * width].split_at_mut(width);
                filter_pair(supported, seen.channel(channel), &kernels[channel], results);
            }
            let [first, second] = &mut filtered;
            for (first, &second) in first[..2 * width].iter_mut().zip(&second[..2 * width]) {
                *first = *first * normal::<B>(*first).0 * second;
            }
            let gated: &[Row] = first[..2 * width].as_chunks().0;
            for (index, gated) in gated.iter().enumerate() {
                panels[index * hidden + channel] = *gated;
            }
        }
    }
}

vectorised! {
    /// The gradients of some rows of the two filtered planes.
    fn gate_gradient<B: supported>(
        pair: Pair<'_>,
        gradient: Plane<'_>,
        rows: Range<usize>,
        filtered: [&mut [f32]; 2],
        gated: Gated<'_>,
    ) {
        let width = gradient.width();
        let mut spare = vec![0.0; width];
        let [first, second] = filtered;
        let pairs = first.chunks_mut(2 * width).zip(second.chunks_mut(2 * width));
        for (y, (first, second)) in rows.clone().step_by(2).zip(pairs) {
            let sources = [around(pair.planes[0], y, rows.end), around(pair.planes[1], y, rows.end)];
            filter_pair(supported, sources[0], pair.kernels[0], first.split_at_mut(width));
            filter_pair(supported, sources[1], pair.kernels[1], second.split_at_mut(width));
            let both = first.chunks_exact_mut(width).zip(second.chunks_exact_mut(width));
            for (y, (first, second)) in (y..).zip(both) {
                let gated = if gated.rows.contains(&y) {
                    &mut gated.values[(y - gated.rows.start) * width..][..width]
                } else {
                    &mut spare
                };
                let gradient = gradient.row(y).iter().zip(gated);
                for ((first, second), (&gradient, gated)) in first.iter_mut().zip(second).zip(gradient) {
                    let (cumulative, density) = normal::<B>(*first);
                    let slope = multiply_add::<B>(*first, density, cumulative);
                    let passed = *first * cumulative;
                    *gated = passed * *second;
                    (*first, *second) = (gradient * *second * slope, gradient * passed);
                }
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
        for [batch, channels, height, width] in SHAPES {
            let x = random([batch, 2 * channels, height, width], 1) * 2;
            let weight = random([2 * channels, 1, 3, 3], 2);
            agrees(
                [x, weight],
                |[x, w]| depthwise_gelu_gate(x, w),
                |[x, w]| composed(x, w),
            );
        }
    }
}
