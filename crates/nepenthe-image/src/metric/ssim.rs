//! Structural similarity (Wang et al., 2004): per window position
//! `(2 ma mb + C1)(2 cov + C2) / ((ma^2 + mb^2 + C1)(va + vb + C2))`, averaged, with `C1 = (0.01 R)^2`,
//! `C2 = (0.03 R)^2` for samples of range `R`. Protocols differ in the window, the samples and the covariance.

use rayon::prelude::*;

use super::luma::luma_of;
use super::window::{Moments, PlanePair, mean_over_windows};
use crate::image::Image;

/// Side of pyiqa's Gaussian window, in pixels.
pub(super) const PYIQA_WINDOW: usize = 11;

/// Standard deviation of pyiqa's Gaussian window, in pixels.
const PYIQA_SIGMA: f64 = 1.5;

/// Side of scikit-image's uniform window, in pixels.
pub(super) const SKIMAGE_WINDOW: usize = 7;

/// On rounded luma.
pub(super) fn pyiqa_luma(restored: &Image, clean: &Image) -> f64 {
    let grey_levels = |image: &Image| -> Vec<f32> {
        let luma = luma_of(image, 0..image.pixels());
        luma.into_iter().map(to_grey_level).collect()
    };
    let (first, second) = rayon::join(|| grey_levels(restored), || grey_levels(clean));
    mean_pyiqa(&[PlanePair {
        first: &first,
        second: &second,
        width: clean.width(),
    }])
}

/// On rounded RGB, mean over the channels.
pub(super) fn pyiqa_colour(restored: &Image, clean: &Image) -> f64 {
    on_rgb(restored, clean, to_grey_level, mean_pyiqa)
}

/// On RGB clipped to `[0, 1]`, mean over the channels. Positions whose window leaves the image do not count.
pub(super) fn skimage(restored: &Image, clean: &Image) -> f64 {
    let clip = |sample: f32| sample.clamp(0.0, 1.0);
    on_rgb(restored, clean, clip, |pairs| {
        const SAMPLES: f64 = (SKIMAGE_WINDOW * SKIMAGE_WINDOW) as f64;
        let similarity = Similarity {
            range: 1.0,
            covariance_scale: SAMPLES / (SAMPLES - 1.0),
            least_contrast: f64::NEG_INFINITY,
        };
        let weights = [1.0 / SKIMAGE_WINDOW as f64; SKIMAGE_WINDOW];
        mean_over_windows(pairs, &weights, |moments| similarity.sum(moments))
    })
}

/// `mean` of the three planes, every sample prepared by `prepare`.
fn on_rgb(
    restored: &Image,
    clean: &Image,
    prepare: impl Fn(f32) -> f32 + Sync,
    mean: impl Fn(&[PlanePair<'_>]) -> f64,
) -> f64 {
    let prepared = |image: &Image| -> Vec<f32> {
        let samples = image.planar().par_iter().with_min_len(1 << 15);
        samples.map(|&sample| prepare(sample)).collect()
    };
    let (first, second) = (prepared(restored), prepared(clean));
    let pixels = clean.pixels();
    let pair = |c: usize| PlanePair {
        first: &first[c * pixels..(c + 1) * pixels],
        second: &second[c * pixels..(c + 1) * pixels],
        width: clean.width(),
    };
    mean(&[pair(0), pair(1), pair(2)])
}

fn mean_pyiqa(pairs: &[PlanePair<'_>]) -> f64 {
    let similarity = Similarity {
        range: 255.0,
        covariance_scale: 1.0,
        least_contrast: 0.0,
    };
    mean_over_windows(pairs, &gaussian(), |moments| similarity.sum(moments))
}

/// One axis of the Gaussian window, of sum 1.
fn gaussian() -> [f64; PYIQA_WINDOW] {
    let weights: [f64; PYIQA_WINDOW] = std::array::from_fn(|k| {
        let offset = k as f64 - (PYIQA_WINDOW / 2) as f64;
        (-offset * offset / (2.0 * PYIQA_SIGMA * PYIQA_SIGMA)).exp()
    });
    let sum: f64 = weights.iter().sum();
    weights.map(|weight| weight / sum)
}

/// A sample of `[0, 1]` as a whole grey level, halves to even, as pyiqa rounds.
///
/// Adding and taking away 1.5 * 2^23 leaves an `f32` no room for a fraction, which is several times as fast as a call
/// of the rounding function on processors that are not known to have one. Exact up to 2^22.
fn to_grey_level(sample: f32) -> f32 {
    const NO_ROOM_FOR_FRACTIONS: f32 = 12_582_912.0;
    (sample * 255.0 + NO_ROOM_FOR_FRACTIONS) - NO_ROOM_FOR_FRACTIONS
}

/// What the protocols vary in the formula.
struct Similarity {
    /// Range of the samples.
    range: f64,
    /// From the mean of squares about the mean to the variance: 1, or n / (n - 1).
    covariance_scale: f64,
    /// Lower bound of the contrast and structure term's numerator.
    least_contrast: f64,
}

impl Similarity {
    /// The sum of the formula along a row. Equal images give exactly 1 at each position: the two sides of each
    /// fraction are then the same operations on numbers that differ by powers of two at most.
    fn sum(&self, moments: Moments<'_>) -> f64 {
        let c1 = (0.01 * self.range) * (0.01 * self.range);
        let c2 = (0.03 * self.range) * (0.03 * self.range);
        let positions = moments.first.len();
        let (first, second) = (&moments.first[..positions], &moments.second[..positions]);
        let (squares, product) = (&moments.squares[..positions], &moments.product[..positions]);
        let mut sums = [0.0; 4];
        for i in 0..positions {
            let (a, b) = (first[i], second[i]);
            let (means, mean_squares) = (a * b, a * a + b * b);
            let covariance = self.covariance_scale * (product[i] - means);
            let variances = self.covariance_scale * (squares[i] - mean_squares);
            let contrast = (2.0 * covariance + c2).max(self.least_contrast);
            sums[i % 4] += (2.0 * means + c1) * contrast / ((mean_squares + c1) * (variances + c2));
        }
        sums.iter().sum()
    }
}
