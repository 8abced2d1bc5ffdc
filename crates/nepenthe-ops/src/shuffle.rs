//! Moving samples between channels and pixels, factor 2.
//!
//! The two directions are inverse permutations, so each is the gradient of the other.

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::fused::{self, Batch, Fusible, Operation};

/// Turns four channels into a block of 2x2 pixels: channel `4c + 2i + j` lands at `(2y + i, 2x + j)`.
///
/// # Shapes
/// - `x`: `[batch, 4 * channels, height, width]`
/// - result: `[batch, channels, 2 * height, 2 * width]`
pub fn pixel_shuffle(x: Tensor<4>) -> Tensor<4> {
    if x.is_fusible() {
        assert!(
            x.dims()[1].is_multiple_of(4),
            "four channels for each block of pixels"
        );
        fused::apply::<1, Shuffle>([x.into_dispatch()])
    } else {
        composed(x)
    }
}

/// The inverse of [`pixel_shuffle`].
///
/// # Shapes
/// - `x`: `[batch, channels, 2 * height, 2 * width]`
/// - result: `[batch, 4 * channels, height, width]`
pub fn pixel_unshuffle(x: Tensor<4>) -> Tensor<4> {
    if x.is_fusible() {
        let [_, _, height, width] = x.dims();
        assert!(
            height.is_multiple_of(2) && width.is_multiple_of(2),
            "blocks of 2x2 pixels"
        );
        fused::apply::<1, Unshuffle>([x.into_dispatch()])
    } else {
        composed_inverse(x)
    }
}

/// The operation on any device.
pub fn composed(x: Tensor<4>) -> Tensor<4> {
    let [batch, channels, height, width] = x.dims();
    x.reshape([batch, channels / 4, 2, 2, height, width])
        .permute([0, 1, 4, 2, 5, 3])
        .reshape([batch, channels / 4, 2 * height, 2 * width])
}

/// The inverse on any device.
pub fn composed_inverse(x: Tensor<4>) -> Tensor<4> {
    let [batch, channels, height, width] = x.dims();
    x.reshape([batch, channels, height / 2, 2, width / 2, 2])
        .permute([0, 1, 3, 5, 2, 4])
        .reshape([batch, 4 * channels, height / 2, width / 2])
}

#[derive(Debug, Default)]
struct Shuffle;

#[derive(Debug, Default)]
struct Unshuffle;

impl Operation<1> for Shuffle {
    type Saved = ();

    fn forward([x]: &[Batch; 1]) -> (Vec<f32>, [usize; 4], ()) {
        let [batch, channels, height, width] = x.dims();
        (
            shuffled(x),
            [batch, channels / 4, 2 * height, 2 * width],
            (),
        )
    }

    fn backward(_: &[Batch; 1], _: (), gradient: Batch, _: [bool; 1]) -> [Option<Vec<f32>>; 1] {
        [Some(unshuffled(&gradient))]
    }
}

impl Operation<1> for Unshuffle {
    type Saved = ();

    fn forward([x]: &[Batch; 1]) -> (Vec<f32>, [usize; 4], ()) {
        let [batch, channels, height, width] = x.dims();
        (
            unshuffled(x),
            [batch, 4 * channels, height / 2, width / 2],
            (),
        )
    }

    fn backward(_: &[Batch; 1], _: (), gradient: Batch, _: [bool; 1]) -> [Option<Vec<f32>>; 1] {
        [Some(shuffled(&gradient))]
    }
}

/// Interleaves four planes into one, for each result channel.
fn shuffled(x: &Batch) -> Vec<f32> {
    let [batch, channels, height, width] = x.dims();
    let results = channels / 4;
    let mut result = vec![0.0; batch * channels * height * width];
    let planes = result.par_chunks_exact_mut(4 * height * width).enumerate();
    planes.for_each(|(index, plane)| {
        let source: [&[f32]; 4] =
            std::array::from_fn(|part| x.plane(index / results, index % results * 4 + part));
        for (y, row) in plane.chunks_exact_mut(2 * width).enumerate() {
            let start = y / 2 * width;
            let [left, right] = [0, 1].map(|j| &source[y % 2 * 2 + j][start..start + width]);
            let pairs = row.as_chunks_mut::<2>().0.iter_mut();
            pairs
                .zip(left.iter().zip(right))
                .for_each(|(pair, (&a, &b))| *pair = [a, b]);
        }
    });
    result
}

/// Takes every second pixel of every second row.
fn unshuffled(x: &Batch) -> Vec<f32> {
    let [batch, channels, height, width] = x.dims();
    let mut result = vec![0.0; batch * channels * height * width];
    let planes = result
        .par_chunks_exact_mut(height / 2 * (width / 2))
        .enumerate();
    planes.for_each(|(index, plane)| {
        let (row, column) = (index % 4 / 2, index % 2);
        let source = x.plane(index / 4 / channels, index / 4 % channels);
        for (y, result) in plane.chunks_exact_mut(width / 2).enumerate() {
            let start = (2 * y + row) * width;
            let pairs = source[start..start + width].as_chunks::<2>().0;
            result
                .iter_mut()
                .zip(pairs)
                .for_each(|(result, pair)| *result = pair[column]);
        }
    });
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random};

    #[test]
    fn agree_with_the_composed_forms() {
        for [batch, channels, height, width] in SHAPES {
            let x = random([batch, 4 * channels, height, width], 1);
            agrees([x], |[x]| pixel_shuffle(x), |[x]| composed(x));
            let x = random([batch, channels, 2 * height, 2 * width], 1);
            agrees([x], |[x]| pixel_unshuffle(x), |[x]| composed_inverse(x));
        }
    }
}
