//! The standard normal distribution, for GELU with the exact error function.

use super::{Block, multiply_add};

/// The standard normal distribution at `z`: cumulative probability and density.
///
/// Absolute error of both below 1e-7. Near zero the cumulative probability is an odd polynomial;
/// beyond one, its tail is the density times a polynomial in `1 / (1 + 0.38 |z|)`. Both are
/// minimax fits of relative error (4e-8 and 2e-7) made for this function.
#[inline(always)]
pub(crate) fn normal<B: Block>(z: f32) -> (f32, f32) {
    const CENTRE: [f32; 5] = [
        9.423_274_6e-5,
        -0.001_169_349_4,
        0.009_967_195,
        -0.066_489_585,
        0.398_942_26,
    ];
    const TAIL: [f32; 7] = [
        0.056_282_74,
        -0.182_126_73,
        0.140_409_47,
        0.044_810_906,
        0.138_372_63,
        0.150_627_85,
        0.151_642_74,
    ];
    let square = z * z;
    let decay = exponential::<B>(-0.5 * square);
    let magnitude = z.abs();
    let reciprocal = 1.0 / multiply_add::<B>(0.38, magnitude, 1.0);
    let tail = decay * reciprocal * polynomial::<B, 7>(&TAIL, reciprocal);
    let centre = multiply_add::<B>(z, polynomial::<B, 5>(&CENTRE, square), 0.5);
    let outside = if z < 0.0 { tail } else { 1.0 - tail };
    let cumulative = if magnitude <= 1.0 { centre } else { outside };
    (cumulative, decay * 0.398_942_3)
}

/// `exp(x)` for `x <= 0`; relative error below 2e-7, and zero or nearly so below -87.
#[inline(always)]
fn exponential<B: Block>(x: f32) -> f32 {
    // Adding 1.5 * 2^23 rounds to an integer; with the exponent bias on top, the low bits of the
    // sum are the exponent of the power of two.
    const ROUND: f32 = 12_582_912.0;
    const SERIES: [f32; 7] = [
        1.0 / 720.0,
        1.0 / 120.0,
        1.0 / 24.0,
        1.0 / 6.0,
        0.5,
        1.0,
        1.0,
    ];
    let x = x.max(-87.0);
    let shifted = multiply_add::<B>(x, std::f32::consts::LOG2_E, ROUND + 127.0);
    let power = f32::from_bits(shifted.to_bits() << 23);
    let whole = shifted - (ROUND + 127.0);
    // ln 2 in two parts, the first with few enough bits that its product is exact.
    let reduced = multiply_add::<B>(whole, -0.693_359_4, x);
    let reduced = multiply_add::<B>(whole, 2.121_944_4e-4, reduced);
    power * polynomial::<B, 7>(&SERIES, reduced)
}

/// Horner's rule, highest coefficient first.
#[inline(always)]
fn polynomial<B: Block, const N: usize>(coefficients: &[f32; N], x: f32) -> f32 {
    let mut value = coefficients[0];
    for &coefficient in &coefficients[1..] {
        value = multiply_add::<B>(value, x, coefficient);
    }
    value
}

#[cfg(test)]
mod tests {
    use super::super::{Plain, vectorised};
    use super::*;

    /// The error function in double precision, by its Maclaurin series or continued fraction.
    fn cumulative(z: f64) -> f64 {
        let density = (-0.5 * z * z).exp() / (2.0 * std::f64::consts::PI).sqrt();
        if z.abs() < 4.0 {
            let (mut term, mut sum) = (z, z);
            for k in 1..100 {
                term *= z * z / f64::from(2 * k + 1);
                sum += term;
            }
            return 0.5 + density * sum;
        }
        let fraction = (1..60).rev().fold(0.0, |f, k| f64::from(k) / (z.abs() + f));
        let tail = density / (z.abs() + fraction);
        if z < 0.0 { tail } else { 1.0 - tail }
    }

    vectorised! {
        fn normal_of<B: _supported>(z: f32) -> (f32, f32) {
            normal::<B>(z)
        }
    }

    #[test]
    fn normal_distribution_agrees_with_double_precision() {
        for step in -200_000..=200_000 {
            let z = step as f32 * 1e-4;
            let exact = cumulative(f64::from(z));
            let density = (-0.5 * f64::from(z).powi(2)).exp() / (2.0 * std::f64::consts::PI).sqrt();
            for (c, d) in [normal_of(z), normal::<Plain>(z)] {
                assert!(
                    (f64::from(c) - exact).abs() < 1e-7,
                    "cumulative({z}) = {c}, not {exact}"
                );
                assert!(
                    (f64::from(d) - density).abs() < 1e-7,
                    "density({z}) = {d}, not {density}"
                );
            }
        }
    }

    #[test]
    fn normal_distribution_survives_extremes() {
        assert_eq!(normal_of(f32::INFINITY).0, 1.0);
        assert!(normal_of(f32::NEG_INFINITY).0 < 1e-30);
        assert!(normal_of(f32::NAN).0.is_nan());
    }
}
