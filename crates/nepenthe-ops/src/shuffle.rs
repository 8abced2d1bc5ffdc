//! Moving samples between channels and pixels, factor 2.
//!
//! The two directions are inverse permutations, so each is the gradient of the other.

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    threads::Threads,
};

/// Turns four channels into a block of 2x2 pixels, channel `4c + 2i + j` to `(2y + i, 2x + j)`, and appends the channels of a
/// skip connection: what a decoder works on. At full size this is where an
/// image takes most memory, so in inference that of the skip connection is freed, if nothing else holds it, before the rest
/// is written.
///
/// # Shapes
/// - `x`: `[batch, 4 * channels, height, width]`
/// - `skip`: `[batch, skipped, 2 * height, 2 * width]`
/// - result: `[batch, channels + skipped, 2 * height, 2 * width]`
pub fn pixel_shuffle_concat(x: Tensor<4>, skip: Tensor<4>) -> Tensor<4> {
    if !(x.is_fusible() && skip.is_fusible()) {
        return composed(x, skip);
    }
    let [batch, channels, height, width] = x.dims();
    assert!(
        channels.is_multiple_of(4),
        "four channels for each block of pixels"
    );
    let skipped = skip.dims()[1];
    assert_eq!(
        [batch, skipped, 2 * height, 2 * width],
        skip.dims(),
        "the size of the result"
    );
    fused::apply::<2, ShuffleConcat>([x.into_dispatch(), skip.into_dispatch()])
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, skip: Tensor<4>) -> Tensor<4> {
    let [batch, channels, height, width] = x.dims();
    let shuffled = x
        .reshape([batch, channels / 4, 2, 2, height, width])
        .permute([0, 1, 4, 2, 5, 3])
        .reshape([batch, channels / 4, 2 * height, 2 * width]);
    Tensor::cat(vec![shuffled, skip], 1)
}

/// Turns blocks of 2x2 pixels into four channels: the inverse of what [`pixel_shuffle_concat`] does with its first input.
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

/// The inverse on any device.
pub fn composed_inverse(x: Tensor<4>) -> Tensor<4> {
    let [batch, channels, height, width] = x.dims();
    x.reshape([batch, channels, height / 2, 2, width / 2, 2])
        .permute([0, 1, 3, 5, 2, 4])
        .reshape([batch, 4 * channels, height / 2, width / 2])
}

#[derive(Debug, Default)]
struct ShuffleConcat;

#[derive(Debug, Default)]
struct Unshuffle;

impl Operation<2> for ShuffleConcat {
    type Saved = ();

    fn forward(inputs: &[Batch; 2]) -> (Vec<f32>, [usize; 4], ()) {
        let (values, dims) = Self::infer(inputs.clone());
        (values, dims, ())
    }

    fn infer([x, skip]: [Batch; 2]) -> (Vec<f32>, [usize; 4]) {
        let [batch, skipped, height, width] = skip.dims();
        let (pixels, channels) = (height * width, x.dims::<4>()[1] / 4);
        let all = channels + skipped;
        // Zeros that were not written to take no memory yet.
        let mut result = vec![0.0; batch * all * pixels];
        let part = |image: usize| image * all * pixels + channels * pixels;
        for image in 0..batch {
            let target = &mut result[part(image)..(image + 1) * all * pixels];
            let planes = target.par_chunks_exact_mut(pixels);
            let sources = skip.entry(image).par_chunks_exact(pixels);
            planes
                .zip(sources)
                .for_each(|(plane, source)| plane.copy_from_slice(source));
        }
        drop(skip);
        let images = result.chunks_exact_mut(all * pixels);
        let planes = images.flat_map(|image| {
            let (first, _) = image.split_at_mut(channels * pixels);
            first.chunks_exact_mut(pixels)
        });
        Threads::All.each(planes.enumerate().collect(), |(index, plane)| {
            shuffle_plane(&x, index, plane)
        });
        (result, [batch, all, height, width])
    }

    fn backward(
        [x, _]: &[Batch; 2],
        _: (),
        gradient: Batch,
        _: [bool; 2],
    ) -> [Option<Vec<f32>>; 2] {
        let channels = x.dims::<4>()[1] / 4;
        let [batch, _, height, width] = gradient.dims();
        let to_skip =
            (0..batch).flat_map(|image| &gradient.entry(image)[channels * height * width..]);
        [
            Some(unshuffled(&gradient, channels)),
            Some(to_skip.copied().collect()),
        ]
    }
}

impl Operation<1> for Unshuffle {
    type Saved = ();

    fn forward([x]: &[Batch; 1]) -> (Vec<f32>, [usize; 4], ()) {
        let [batch, channels, height, width] = x.dims();
        (
            unshuffled(x, channels),
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
    let mut result = vec![0.0; batch * channels * height * width];
    let planes = result.par_chunks_exact_mut(4 * height * width).enumerate();
    planes.for_each(|(index, plane)| shuffle_plane(x, index, plane));
    result
}

/// Interleaves the four planes of a result channel, counted over all images.
fn shuffle_plane(x: &Batch, index: usize, plane: &mut [f32]) {
    let [_, channels, _, width] = x.dims();
    let results = channels / 4;
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
}

/// Takes every second pixel of every second row of the first `channels`.
fn unshuffled(x: &Batch, channels: usize) -> Vec<f32> {
    let [batch, _, height, width] = x.dims();
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
            let x = random([batch, channels, 2 * height, 2 * width], 1);
            agrees([x], |[x]| pixel_unshuffle(x), |[x]| composed_inverse(x));
            let x = random([batch, 4 * channels, height, width], 1);
            let skip = random([batch, channels + 1, 2 * height, 2 * width], 2);
            agrees(
                [x, skip],
                |[x, skip]| pixel_shuffle_concat(x, skip),
                |[x, skip]| composed(x, skip),
            );
        }
    }
}
