//! Arithmetic shared by the CPU kernels: loops compiled for the vector units found at run time.
//!
//! Kernels are loops over slices and over [`Block`]s, compiled once for each vector unit. Only the blocks
//! of x86-64 are written in intrinsics; elsewhere they are arrays, which the compiler vectorises for
//! what every processor of the target has (NEON on AArch64).

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
        let named = NAMES
            .iter()
            .find(|(name, _)| Some(*name) == wanted.as_deref());
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

/// Defines a function whose body is compiled for each [`Unit`], and chosen at each call.
///
/// The body sees the type named in angle brackets, the [`Block`] of the unit. Everything the body calls
/// must be `#[inline(always)]` to be compiled along; closures given to iterator adaptors may not be, so
/// that the work belongs in plain loops.
macro_rules! vectorised {
    ($(#[$attribute:meta])* $visibility:vis fn $name:ident<$block:ident>(
        $($argument:ident: $kind:ty),* $(,)?
    ) $(-> $result:ty)? $body:block) => {
        $(#[$attribute])*
        $visibility fn $name($($argument: $kind),*) $(-> $result)? {
            #[inline(always)]
            fn body<$block: $crate::vector::Block>($($argument: $kind),*) $(-> $result)? $body

            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2,fma")]
                fn avx2($($argument: $kind),*) $(-> $result)? {
                    body::<$crate::vector::Avx2>($($argument),*)
                }
                #[target_feature(enable = "avx2,fma,avx512f,avx512vl,avx512dq,avx512bw")]
                fn avx512($($argument: $kind),*) $(-> $result)? {
                    body::<$crate::vector::Avx512>($($argument),*)
                }
                match $crate::vector::unit() {
                    // SAFETY: `unit` names AVX-512 only where the processor has its features.
                    $crate::vector::Unit::Avx512 => return unsafe { avx512($($argument),*) },
                    // SAFETY: `unit` names AVX2 only where the processor has it and FMA.
                    $crate::vector::Unit::Avx2 => return unsafe { avx2($($argument),*) },
                    $crate::vector::Unit::Baseline => {}
                }
            }
            body::<$crate::vector::Plain>($($argument),*)
        }
    };
}
pub(crate) use vectorised;

/// Values of a [`Block`].
pub(crate) const LANES: usize = 16;

/// Sixteen values in registers: one of AVX-512, two of AVX2, an array elsewhere.
///
/// A type for each unit rather than arrays everywhere, which the compiler keeps in registers only when it
/// likes. Results are the same for all units with fused multiply-add.
pub(crate) trait Block: Copy {
    /// Whether [`Block::multiply_add`] rounds once.
    const FUSED: bool;
    /// Whether a block is one register, and there are registers for two columns of blocks.
    const WIDE: bool;

    /// The same value sixteen times.
    fn splat(value: f32) -> Self;
    /// From memory.
    fn load(values: &[f32; LANES]) -> Self;
    /// To memory.
    fn store(self, values: &mut [f32; LANES]);
    /// `self + other`.
    fn add(self, other: Self) -> Self;
    /// `self * factor`.
    fn multiply(self, factor: Self) -> Self;
    /// `self * factor + addend`.
    fn multiply_add(self, factor: Self, addend: Self) -> Self;

    /// From at most sixteen values, with zeros after them.
    #[inline(always)]
    fn load_part(values: &[f32]) -> Self {
        match <&[f32; LANES]>::try_from(values) {
            Ok(values) => Self::load(values),
            Err(_) => {
                let mut padded = [0.0; LANES];
                padded[..values.len()].copy_from_slice(values);
                Self::load(&padded)
            }
        }
    }

    /// To memory for at most sixteen values.
    #[inline(always)]
    fn store_part(self, values: &mut [f32]) {
        match <&mut [f32; LANES]>::try_from(&mut *values) {
            Ok(values) => self.store(values),
            Err(_) => values.copy_from_slice(&self.to_array()[..values.len()]),
        }
    }

    /// Rows read as columns.
    #[inline(always)]
    fn transposed(rows: [Self; LANES]) -> [Self; LANES] {
        let mut values = [[0.0; LANES]; LANES];
        for row in 0..LANES {
            rows[row].store(&mut values[row]);
        }
        let mut columns = rows;
        for column in 0..LANES {
            let mut gathered = [0.0; LANES];
            for row in 0..LANES {
                gathered[row] = values[row][column];
            }
            columns[column] = Self::load(&gathered);
        }
        columns
    }

    /// The values.
    #[inline(always)]
    fn to_array(self) -> [f32; LANES] {
        let mut values = [0.0; LANES];
        self.store(&mut values);
        values
    }
}

/// A block as an array, for the compiler to find registers for.
#[derive(Clone, Copy)]
pub(crate) struct Plain([f32; LANES]);

impl Block for Plain {
    const FUSED: bool = cfg!(target_arch = "aarch64");
    const WIDE: bool = false;

    #[inline(always)]
    fn splat(value: f32) -> Self {
        Self([value; LANES])
    }

    #[inline(always)]
    fn load(values: &[f32; LANES]) -> Self {
        Self(*values)
    }

    #[inline(always)]
    fn store(self, values: &mut [f32; LANES]) {
        *values = self.0;
    }

    #[inline(always)]
    fn add(mut self, other: Self) -> Self {
        for (value, other) in self.0.iter_mut().zip(other.0) {
            *value += other;
        }
        self
    }

    #[inline(always)]
    fn multiply(mut self, factor: Self) -> Self {
        for (value, factor) in self.0.iter_mut().zip(factor.0) {
            *value *= factor;
        }
        self
    }

    #[inline(always)]
    fn multiply_add(mut self, factor: Self, addend: Self) -> Self {
        for ((value, factor), addend) in self.0.iter_mut().zip(factor.0).zip(addend.0) {
            *value = multiply_add::<Self>(*value, factor, addend);
        }
        self
    }
}

#[cfg(target_arch = "x86_64")]
pub(crate) use x86::{Avx2, Avx512};

/// The blocks of x86-64.
///
/// Every function is inlined into a function that is compiled for the unit, and called only where the
/// processor has it: the macro [`vectorised`] alone names these types outside of tests.
#[cfg(target_arch = "x86_64")]
mod x86 {
    use std::arch::x86_64::*;

    use super::{Block, LANES};

    /// One register of AVX-512.
    #[derive(Clone, Copy)]
    pub(crate) struct Avx512(__m512);

    // SAFETY of all blocks: the processor has AVX-512F, see the module; loads and stores are of an array
    // of sixteen values and need no alignment.
    impl Block for Avx512 {
        const FUSED: bool = true;
        const WIDE: bool = true;

        #[inline(always)]
        fn splat(value: f32) -> Self {
            // SAFETY: above.
            Self(unsafe { _mm512_set1_ps(value) })
        }

        #[inline(always)]
        fn load(values: &[f32; LANES]) -> Self {
            // SAFETY: above.
            Self(unsafe { _mm512_loadu_ps(values.as_ptr()) })
        }

        #[inline(always)]
        fn store(self, values: &mut [f32; LANES]) {
            // SAFETY: above.
            unsafe { _mm512_storeu_ps(values.as_mut_ptr(), self.0) }
        }

        #[inline(always)]
        fn add(self, other: Self) -> Self {
            // SAFETY: above.
            Self(unsafe { _mm512_add_ps(self.0, other.0) })
        }

        #[inline(always)]
        fn multiply(self, factor: Self) -> Self {
            // SAFETY: above.
            Self(unsafe { _mm512_mul_ps(self.0, factor.0) })
        }

        #[inline(always)]
        fn multiply_add(self, factor: Self, addend: Self) -> Self {
            // SAFETY: above.
            Self(unsafe { _mm512_fmadd_ps(self.0, factor.0, addend.0) })
        }

        #[inline(always)]
        fn transposed(rows: [Self; LANES]) -> [Self; LANES] {
            let mut r = rows.map(|row| row.0);
            // SAFETY: above.
            unsafe {
                // Pairs of rows, then fours: in `q[4i + j]`, quarter `l` is column `4l + j` of rows `4i..`.
                let mut pairs = r;
                for i in 0..8 {
                    pairs[2 * i] = _mm512_unpacklo_ps(r[2 * i], r[2 * i + 1]);
                    pairs[2 * i + 1] = _mm512_unpackhi_ps(r[2 * i], r[2 * i + 1]);
                }
                let mut q = pairs;
                for i in 0..4 {
                    let p = &pairs[4 * i..4 * i + 4];
                    q[4 * i] = _mm512_shuffle_ps::<0x44>(p[0], p[2]);
                    q[4 * i + 1] = _mm512_shuffle_ps::<0xEE>(p[0], p[2]);
                    q[4 * i + 2] = _mm512_shuffle_ps::<0x44>(p[1], p[3]);
                    q[4 * i + 3] = _mm512_shuffle_ps::<0xEE>(p[1], p[3]);
                }
                // Quarters of the fours, put together.
                for j in 0..4 {
                    let even = _mm512_shuffle_f32x4::<0x88>(q[j], q[4 + j]);
                    let odd = _mm512_shuffle_f32x4::<0xDD>(q[j], q[4 + j]);
                    let even_below = _mm512_shuffle_f32x4::<0x88>(q[8 + j], q[12 + j]);
                    let odd_below = _mm512_shuffle_f32x4::<0xDD>(q[8 + j], q[12 + j]);
                    r[j] = _mm512_shuffle_f32x4::<0x88>(even, even_below);
                    r[4 + j] = _mm512_shuffle_f32x4::<0x88>(odd, odd_below);
                    r[8 + j] = _mm512_shuffle_f32x4::<0xDD>(even, even_below);
                    r[12 + j] = _mm512_shuffle_f32x4::<0xDD>(odd, odd_below);
                }
            }
            let mut columns = rows;
            for (column, register) in columns.iter_mut().zip(r) {
                column.0 = register;
            }
            columns
        }
    }

    /// Two registers of AVX2.
    #[derive(Clone, Copy)]
    pub(crate) struct Avx2([__m256; 2]);

    // SAFETY of all blocks: the processor has AVX2 and FMA, see the module; loads and stores are of the two
    // halves of an array of sixteen values and need no alignment.
    impl Block for Avx2 {
        const FUSED: bool = true;
        const WIDE: bool = false;

        #[inline(always)]
        fn splat(value: f32) -> Self {
            // SAFETY: above.
            let register = unsafe { _mm256_set1_ps(value) };
            Self([register; 2])
        }

        #[inline(always)]
        fn load(values: &[f32; LANES]) -> Self {
            let start = values.as_ptr();
            // SAFETY: above.
            Self(unsafe { [_mm256_loadu_ps(start), _mm256_loadu_ps(start.add(8))] })
        }

        #[inline(always)]
        fn store(self, values: &mut [f32; LANES]) {
            let start = values.as_mut_ptr();
            // SAFETY: above.
            unsafe {
                _mm256_storeu_ps(start, self.0[0]);
                _mm256_storeu_ps(start.add(8), self.0[1]);
            }
        }

        #[inline(always)]
        fn add(self, other: Self) -> Self {
            let ([a, b], [c, d]) = (self.0, other.0);
            // SAFETY: above.
            Self(unsafe { [_mm256_add_ps(a, c), _mm256_add_ps(b, d)] })
        }

        #[inline(always)]
        fn multiply(self, factor: Self) -> Self {
            let ([a, b], [c, d]) = (self.0, factor.0);
            // SAFETY: above.
            Self(unsafe { [_mm256_mul_ps(a, c), _mm256_mul_ps(b, d)] })
        }

        #[inline(always)]
        fn multiply_add(self, factor: Self, addend: Self) -> Self {
            let ([a, b], [c, d], [e, f]) = (self.0, factor.0, addend.0);
            // SAFETY: above.
            Self(unsafe { [_mm256_fmadd_ps(a, c, e), _mm256_fmadd_ps(b, d, f)] })
        }
    }
}

/// `a * b + c`, in one instruction where there is one; elsewhere the library call for it is slow.
#[inline(always)]
pub(crate) fn multiply_add<B: Block>(a: f32, b: f32, c: f32) -> f32 {
    if B::FUSED { a.mul_add(b, c) } else { a * b + c }
}

/// The inner product, summed in interleaved parts.
#[inline(always)]
pub(crate) fn dot<B: Block>(a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [B::splat(0.0); 2];
    let blocks = a.chunks(LANES).zip(b.chunks(LANES));
    for (index, (a, b)) in blocks.enumerate() {
        let sum = &mut sums[index % 2];
        *sum = B::load_part(a).multiply_add(B::load_part(b), *sum);
    }
    total(sums[0].add(sums[1]))
}

/// The sum, in interleaved parts.
#[inline(always)]
pub(crate) fn sum<B: Block>(values: &[f32]) -> f32 {
    let mut sum = B::splat(0.0);
    for block in values.chunks(LANES) {
        sum = sum.add(B::load_part(block));
    }
    total(sum)
}

/// The sum of a block's values.
#[inline(always)]
pub(crate) fn total<B: Block>(block: B) -> f32 {
    block.to_array().iter().sum()
}

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
    use super::*;

    vectorised! {
        fn transposed_values<B>(values: &[[f32; LANES]; LANES]) -> Vec<[f32; LANES]> {
            let mut rows = [B::splat(0.0); LANES];
            for row in 0..LANES {
                rows[row] = B::load(&values[row]);
            }
            B::transposed(rows).into_iter().map(Block::to_array).collect()
        }
    }

    #[test]
    fn units_have_the_names_that_the_variable_takes() {
        assert!(NAMES.iter().any(|(name, _)| *name == vector_unit()));
        assert!(NAMES.is_sorted_by_key(|(_, unit)| *unit));
    }

    #[test]
    fn transposed_blocks_have_rows_as_columns() {
        let values: [[f32; LANES]; LANES] =
            std::array::from_fn(|row| std::array::from_fn(|column| (100 * row + column) as f32));
        for (column, found) in transposed_values(&values).into_iter().enumerate() {
            assert_eq!(found, std::array::from_fn(|row| values[row][column]));
        }
    }

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
        fn normal_of<B>(z: f32) -> (f32, f32) {
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
