//! Depthwise 3x3 convolution and the gate of the feed-forward part, in one operation.
//!
//! The gate is that of Restormer's GDFN (arXiv 2111.09881, Eq. 2): half of the channels, passed
//! through an exact GELU, multiply the other half. On the CPU nothing between input and result is
//! stored: filtering again in the backward pass is cheaper than reading it back.

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    depthwise::{self, Kernel, correlate, filter, filter_row, kernels, neighbours, turned},
    fused::{self, Batch, Fusible, Operation},
    gelu,
    vector::{normal, vectorised},
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
            let pair = Pair::new(x, &kernels, index / hidden, index % hidden);
            gate(pair, width, result);
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
        let pictures = to_x.par_chunks_mut(channels * pixels);
        let pictures = pictures.zip(to_kernel.par_chunks_mut(channels)).enumerate();
        pictures.for_each(|(picture, (to_x, to_kernel))| {
            let (first, second) = to_x.split_at_mut(hidden * pixels);
            let to_x = first
                .par_chunks_mut(pixels)
                .zip(second.par_chunks_mut(pixels));
            let (first, second) = to_kernel.split_at_mut(hidden);
            let to_kernel = first.par_iter_mut().zip(second);
            to_x.zip(to_kernel)
                .enumerate()
                .for_each(|(channel, (to_x, to_kernel))| {
                    let pair = Pair::new(x, &kernels, picture, channel);
                    backward_pair(
                        pair,
                        gradient.plane(picture, channel),
                        width,
                        to_x,
                        to_kernel,
                    );
                });
        });
        [
            Some(to_x),
            Some(depthwise::sum_over_pictures(&to_kernel, channels)),
        ]
    }
}

/// The planes that make one plane of the result, with their kernels.
#[derive(Clone, Copy)]
struct Pair<'a> {
    planes: [&'a [f32]; 2],
    kernels: [&'a Kernel; 2],
}

impl<'a> Pair<'a> {
    fn new(x: &'a Batch, kernels: &'a [Kernel], picture: usize, channel: usize) -> Self {
        let channels = [channel, channel + kernels.len() / 2];
        Self {
            planes: channels.map(|channel| x.plane(picture, channel)),
            kernels: channels.map(|channel| &kernels[channel]),
        }
    }
}

fn backward_pair(
    pair: Pair<'_>,
    gradient: &[f32],
    width: usize,
    to_x: (&mut [f32], &mut [f32]),
    to_kernel: (&mut Kernel, &mut Kernel),
) {
    let mut first = vec![0.0; gradient.len()];
    let mut second = vec![0.0; gradient.len()];
    gate_gradient(pair, gradient, width, &mut first, &mut second);
    filter(&first, width, &turned(pair.kernels[0]), to_x.0);
    filter(&second, width, &turned(pair.kernels[1]), to_x.1);
    *to_kernel.0 = correlate(pair.planes[0], &first, width);
    *to_kernel.1 = correlate(pair.planes[1], &second, width);
}

vectorised! {
    /// Filters both planes and gates one with the other.
    fn gate<FUSED>(pair: Pair<'_>, width: usize, result: &mut [f32]) {
        let outside = vec![0.0; width];
        let mut second = vec![0.0; width];
        for (y, result) in result.chunks_exact_mut(width).enumerate() {
            let rows = pair.planes.map(|plane| neighbours(plane, width, y, &outside));
            filter_row::<FUSED>(rows[0], pair.kernels[0], result);
            filter_row::<FUSED>(rows[1], pair.kernels[1], &mut second);
            for (first, &second) in result.iter_mut().zip(&second) {
                *first = *first * normal::<FUSED>(*first).0 * second;
            }
        }
    }
}

vectorised! {
    /// The gradients of the two filtered planes.
    fn gate_gradient<FUSED>(
        pair: Pair<'_>,
        gradient: &[f32],
        width: usize,
        first: &mut [f32],
        second: &mut [f32],
    ) {
        let outside = vec![0.0; width];
        let rows = first.chunks_exact_mut(width).zip(second.chunks_exact_mut(width));
        for (y, ((first, second), gradient)) in rows.zip(gradient.chunks_exact(width)).enumerate() {
            let rows = pair.planes.map(|plane| neighbours(plane, width, y, &outside));
            filter_row::<FUSED>(rows[0], pair.kernels[0], first);
            filter_row::<FUSED>(rows[1], pair.kernels[1], second);
            for ((first, second), &gradient) in first.iter_mut().zip(second).zip(gradient) {
                let (cumulative, density) = normal::<FUSED>(*first);
                let slope = cumulative + *first * density;
                (*first, *second) =
                    (gradient * *second * slope, gradient * *first * cumulative);
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
