//! Arithmetic shared by the CPU kernels: loops compiled for the vector units found at run time.
//!
//! Kernels are plain loops over slices and arrays, compiled once for each vector unit; nothing here
//! is written in intrinsics, so the same source serves AVX-512, AVX2, NEON and the rest.

use std::sync::OnceLock;

/// The vector units that kernels are compiled for, by the `f32` that one register holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Unit {
    /// What every processor of the target has: SSE2 on x86-64, NEON on AArch64.
    Baseline,
    /// AVX2 with fused multiply-add: 8 lanes.
    Avx2,
    /// AVX-512 (F, VL, DQ, BW): 16 lanes.
    Avx512,
}

/// Names of the units in [`UNIT_VARIABLE`].
const NAMES: [(&str, Unit); 3] = [
    ("baseline", Unit::Baseline),
    ("avx2", Unit::Avx2),
    ("avx512", Unit::Avx512),
];

/// Environment variable that holds the kernels to an older unit, for tests and measurements. A name
/// it does not know, and a unit that the processor lacks, leave the best one in place.
pub(crate) const UNIT_VARIABLE: &str = "NEPENTHE_VECTOR_UNIT";

/// The unit to use, decided once.
pub(crate) fn unit() -> Unit {
    static UNIT: OnceLock<Unit> = OnceLock::new();
    *UNIT.get_or_init(|| {
        let wanted = std::env::var(UNIT_VARIABLE).ok();
        let named = NAMES.iter().find(|(name, _)| Some(*name) == wanted.as_deref());
        named.map_or(detected(), |&(_, unit)| unit.min(detected()))
    })
}

/// The best unit of this processor.
fn detected() -> Unit {
    #[cfg(target_arch = "x86_64")]
    {
        let avx2 = is_x86_feature_detected!("avx2") && is_x86_feature_detected!("fma");
        let avx512 = is_x86_feature_detected!("avx512f")
            && is_x86_feature_detected!("avx512vl")
            && is_x86_feature_detected!("avx512dq")
            && is_x86_feature_detected!("avx512bw");
        match (avx2, avx512) {
            (true, true) => return Unit::Avx512,
            (true, false) => return Unit::Avx2,
            _ => {}
        }
    }
    Unit::Baseline
}

/// The name of the unit in use, for the record of a measurement: `avx512`, `avx2` or `baseline`.
pub fn vector_unit() -> &'static str {
    let found = NAMES.iter().find(|(_, candidate)| *candidate == unit());
    found.map_or("baseline", |(name, _)| name)
}

/// Lanes of the baseline: a register of SSE2 or NEON.
pub(crate) const BASELINE_LANES: usize = 4;

/// Defines a function whose body is compiled for each [`Unit`], and chosen at each call.
///
/// The body sees the constant named in angle brackets, the lanes of a register. Everything the body
/// calls must be `#[inline(always)]` to be compiled along; closures given to iterator adaptors may not
/// be, so that the work belongs in plain loops.
macro_rules! vectorised {
    ($(#[$attribute:meta])* $visibility:vis fn $name:ident<$lanes:ident>(
        $($argument:ident: $kind:ty),* $(,)?
    ) $(-> $result:ty)? $body:block) => {
        $(#[$attribute])*
        $visibility fn $name($($argument: $kind),*) $(-> $result)? {
            #[inline(always)]
            fn body<const $lanes: usize>($($argument: $kind),*) $(-> $result)? $body

            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2,fma")]
                fn avx2($($argument: $kind),*) $(-> $result)? {
                    body::<8>($($argument),*)
                }
                #[target_feature(enable = "avx2,fma,avx512f,avx512vl,avx512dq,avx512bw")]
                fn avx512($($argument: $kind),*) $(-> $result)? {
                    body::<16>($($argument),*)
                }
                match $crate::vector::unit() {
                    // SAFETY: `unit` names AVX-512 only where the processor has its features.
                    $crate::vector::Unit::Avx512 => return unsafe { avx512($($argument),*) },
                    // SAFETY: `unit` names AVX2 only where the processor has it and FMA.
                    $crate::vector::Unit::Avx2 => return unsafe { avx2($($argument),*) },
                    $crate::vector::Unit::Baseline => {}
                }
            }
            body::<{ $crate::vector::BASELINE_LANES }>($($argument),*)
        }
    };
}
pub(crate) use vectorised;

/// `a * b + c`, in one instruction where there is one; elsewhere the library call for it is slow.
#[inline(always)]
pub(crate) fn multiply_add<const LANES: usize>(a: f32, b: f32, c: f32) -> f32 {
    if LANES > BASELINE_LANES || cfg!(target_arch = "aarch64") {
        a.mul_add(b, c)
    } else {
        a * b + c
    }
}

/// The inner product, summed in interleaved parts.
#[inline(always)]
pub(crate) fn dot<const LANES: usize>(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0f32; LANES];
    let (a_blocks, a_rest) = a.as_chunks::<LANES>();
    let (b_blocks, b_rest) = b.as_chunks::<LANES>();
    for (a, b) in a_blocks.iter().zip(b_blocks) {
        for lane in 0..LANES {
            lanes[lane] = multiply_add::<LANES>(a[lane], b[lane], lanes[lane]);
        }
    }
    let rest: f32 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    lanes.iter().sum::<f32>() + rest
}

/// The sum, in interleaved parts.
#[inline(always)]
pub(crate) fn sum<const LANES: usize>(values: &[f32]) -> f32 {
    let mut lanes = [0.0f32; LANES];
    let (blocks, rest) = values.as_chunks::<LANES>();
    for block in blocks {
        for lane in 0..LANES {
            lanes[lane] += block[lane];
        }
    }
    lanes.iter().sum::<f32>() + rest.iter().sum::<f32>()
}

/// The standard normal distribution at `z`: cumulative probability and density.
///
/// Absolute error of both below 1e-7. Near zero the cumulative probability is an odd polynomial;
/// beyond one, its tail is the density times a polynomial in `1 / (1 + 0.38 |z|)`. Both are
/// minimax fits of relative error (4e-8 and 2e-7) made for this function.
#[inline(always)]
pub(crate) fn normal<const LANES: usize>(z: f32) -> (f32, f32) {
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
    let decay = exponential::<LANES>(-0.5 * square);
    let magnitude = z.abs();
    let reciprocal = 1.0 / multiply_add::<LANES>(0.38, magnitude, 1.0);
    let tail = decay * reciprocal * polynomial::<LANES, 7>(&TAIL, reciprocal);
    let centre = multiply_add::<LANES>(z, polynomial::<LANES, 5>(&CENTRE, square), 0.5);
    let outside = if z < 0.0 { tail } else { 1.0 - tail };
    let cumulative = if magnitude <= 1.0 { centre } else { outside };
    (cumulative, decay * 0.398_942_3)
}

/// `exp(x)` for `x <= 0`; relative error below 2e-7, and zero or nearly so below -87.
#[inline(always)]
fn exponential<const LANES: usize>(x: f32) -> f32 {
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
    let shifted = multiply_add::<LANES>(x, std::f32::consts::LOG2_E, ROUND + 127.0);
    let power = f32::from_bits(shifted.to_bits() << 23);
    let whole = shifted - (ROUND + 127.0);
    // ln 2 in two parts, the first with few enough bits that its product is exact.
    let reduced = multiply_add::<LANES>(whole, -0.693_359_4, x);
    let reduced = multiply_add::<LANES>(whole, 2.121_944_4e-4, reduced);
    power * polynomial::<LANES, 7>(&SERIES, reduced)
}

/// Horner's rule, highest coefficient first.
#[inline(always)]
fn polynomial<const LANES: usize, const N: usize>(coefficients: &[f32; N], x: f32) -> f32 {
    let mut value = coefficients[0];
    for &coefficient in &coefficients[1..] {
        value = multiply_add::<LANES>(value, x, coefficient);
    }
    value
}

#[cfg(test)]
mod tests {
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

    #[test]
    fn normal_distribution_agrees_with_double_precision() {
        for step in -200_000..=200_000 {
            let z = step as f32 * 1e-4;
            let exact = cumulative(f64::from(z));
            let density = (-0.5 * f64::from(z).powi(2)).exp() / (2.0 * std::f64::consts::PI).sqrt();
            for (c, d) in [normal::<16>(z), normal::<4>(z)] {
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
        assert_eq!(normal::<16>(f32::INFINITY).0, 1.0);
        assert!(normal::<16>(f32::NEG_INFINITY).0 < 1e-30);
        assert!(normal::<16>(f32::NAN).0.is_nan());
    }
}
