//! Peak signal-to-noise ratio: `10 log10(peak^2 / MSE)` with a peak of 1.

use rayon::prelude::*;

use super::luma::luma_of;
use crate::image::Image;

/// Added to the mean squared error by pyiqa, which caps the score at 80 dB.
const PYIQA_EPSILON: f64 = 1e-8;

/// Samples a task sums before its sum joins the others: fixed, so that the order of additions is too.
const CHUNK: usize = 1 << 15;

/// On RGB, neither clipped nor rounded.
pub(super) fn pyiqa(restored: &Image, clean: &Image) -> f64 {
    decibels(mean_square(restored, clean, |sample| sample) + PYIQA_EPSILON)
}

/// On luma, neither clipped nor rounded.
pub(super) fn pyiqa_luma(restored: &Image, clean: &Image) -> f64 {
    let pixels = clean.pixels();
    let chunks = (0..pixels.div_ceil(CHUNK)).into_par_iter();
    let sums: Vec<f64> = chunks
        .map(|i| {
            let range = i * CHUNK..pixels.min((i + 1) * CHUNK);
            let first = luma_of(restored, range.clone());
            sum_of_squares(&first, &luma_of(clean, range), |sample| sample)
        })
        .collect();
    decibels(sums.iter().sum::<f64>() / pixels as f64 + PYIQA_EPSILON)
}

/// On RGB clipped to `[0, 1]`.
pub(super) fn skimage(restored: &Image, clean: &Image) -> f64 {
    decibels(mean_square(restored, clean, |sample| {
        sample.clamp(0.0, 1.0)
    }))
}

fn decibels(mean_square: f64) -> f64 {
    10.0 * (1.0 / mean_square).log10()
}

/// Mean squared difference of all samples, each prepared by `prepare`.
fn mean_square(restored: &Image, clean: &Image, prepare: impl Fn(f32) -> f32 + Sync) -> f64 {
    let restored = restored.planar().par_chunks(CHUNK);
    let chunks = restored.zip(clean.planar().par_chunks(CHUNK));
    let sums: Vec<f64> = chunks
        .map(|(first, second)| sum_of_squares(first, second, &prepare))
        .collect();
    sums.iter().sum::<f64>() / clean.planar().len() as f64
}

/// Eight running sums, so that the loop is vector code and no addition waits for the one before.
fn sum_of_squares(first: &[f32], second: &[f32], prepare: impl Fn(f32) -> f32) -> f64 {
    const LANES: usize = 8;
    let square = |a: f32, b: f32| {
        let difference = f64::from(prepare(a)) - f64::from(prepare(b));
        difference * difference
    };
    let (first, second) = (first.chunks_exact(LANES), second.chunks_exact(LANES));
    let rest = first.remainder().iter().zip(second.remainder());
    let mut sum: f64 = rest.map(|(&a, &b)| square(a, b)).sum();
    let mut sums = [0.0; LANES];
    for (a, b) in first.zip(second) {
        for lane in 0..LANES {
            sums[lane] += square(a[lane], b[lane]);
        }
    }
    sum += sums.iter().sum::<f64>();
    sum
}
