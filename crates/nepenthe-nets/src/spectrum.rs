//! Splitting features into low and high frequencies without an FFT.
//!
//! AdaIR's mask is a box around frequency zero, so the low part needs only the few frequencies
//! inside it: `low = |G_h (F_h x F_w^T) G_w^T|`, with `F` the kept rows of the Fourier matrix and `G`
//! their inverse. The high part is `|x - low|` before the absolute value is taken. Exact for every
//! size, and cheap: at most `h/64 x w/64` frequencies are kept.

use burn::tensor::{Device, Tensor, TensorData};

/// Half sizes of the box of low frequencies: `-half .. half` in each direction, upper end excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mask {
    pub(crate) half_height: usize,
    pub(crate) half_width: usize,
}

impl Mask {
    /// No low frequencies at all.
    pub(crate) const EMPTY: Self = Self {
        half_height: 0,
        half_width: 0,
    };

    fn is_empty(self) -> bool {
        self.half_height == 0 || self.half_width == 0
    }
}

/// Keeps the gradient of the absolute value finite where it is zero.
const TINY: f64 = 1e-24;

/// Returns the absolute values of the high and of the low part.
///
/// # Shapes
/// - `x`: `[batch, channels, height, width]`, one mask per picture
/// - results: as `x`
pub(crate) fn split_frequencies(x: Tensor<4>, masks: &[Mask]) -> (Tensor<4>, Tensor<4>) {
    if masks.iter().all(|mask| mask.is_empty()) {
        let low = x.zeros_like();
        return (x.abs(), low);
    }
    let (high, low) = masks
        .iter()
        .enumerate()
        .map(|(index, &mask)| split_one(x.clone().narrow(0, index, 1), mask))
        .unzip();
    (Tensor::cat(high, 0), Tensor::cat(low, 0))
}

fn split_one(x: Tensor<4>, mask: Mask) -> (Tensor<4>, Tensor<4>) {
    if mask.is_empty() {
        let low = x.zeros_like();
        return (x.abs(), low);
    }
    let (real, imaginary) = low_pass(x.clone(), mask);
    let low = magnitude(real.clone(), imaginary.clone());
    (magnitude(x - real, imaginary), low)
}

fn magnitude(real: Tensor<4>, imaginary: Tensor<4>) -> Tensor<4> {
    (real.square() + imaginary.square() + TINY).sqrt()
}

/// The complex low-pass part of a real `x: [1, c, h, w]`. It is complex because the box holds
/// frequency `-half` without its mirror image.
fn low_pass(x: Tensor<4>, mask: Mask) -> (Tensor<4>, Tensor<4>) {
    let [_, _, height, width] = x.dims();
    let device = x.device();
    let (cos_h, sin_h) = fourier_rows(height, mask.half_height, &device); // [1, 1, 2 half, h]
    let (cos_w, sin_w) = fourier_rows(width, mask.half_width, &device);
    let (cos_wt, sin_wt) = (cos_w.clone().transpose(), sin_w.clone().transpose());
    let scale = 1.0 / (height * width) as f64;

    // Forward: rows with e^{-i}, then columns with e^{-i}.
    let rows = (cos_h.clone().matmul(x.clone()), -sin_h.clone().matmul(x));
    let real = rows.0.clone().matmul(cos_wt.clone()) + rows.1.clone().matmul(sin_wt.clone());
    let imaginary = rows.1.matmul(cos_wt) - rows.0.matmul(sin_wt);
    // Inverse: columns with e^{+i}, then rows with e^{+i}.
    let columns = (
        real.clone().matmul(cos_w.clone()) - imaginary.clone().matmul(sin_w.clone()),
        real.matmul(sin_w) + imaginary.matmul(cos_w),
    );
    let (cos_ht, sin_ht) = (cos_h.transpose(), sin_h.transpose());
    (
        (cos_ht.clone().matmul(columns.0.clone()) - sin_ht.clone().matmul(columns.1.clone()))
            * scale,
        (sin_ht.matmul(columns.0) + cos_ht.matmul(columns.1)) * scale,
    )
}

/// Cosine and sine of `2 pi u y / length` for the frequencies `u = -half .. half`.
fn fourier_rows(length: usize, half: usize, device: &Device) -> (Tensor<4>, Tensor<4>) {
    let angles: Vec<f64> = (0..2 * half)
        .flat_map(|row| {
            let frequency = row as i64 - half as i64;
            (0..length as i64).map(move |y| {
                let turns = (frequency * y).rem_euclid(length as i64) as f64 / length as f64;
                2.0 * std::f64::consts::PI * turns
            })
        })
        .collect();
    let matrix = |f: fn(f64) -> f64| {
        let values: Vec<f32> = angles.iter().map(|&angle| f(angle) as f32).collect();
        Tensor::from_data(TensorData::new(values, [1, 1, 2 * half, length]), device)
    };
    (matrix(f64::cos), matrix(f64::sin))
}
