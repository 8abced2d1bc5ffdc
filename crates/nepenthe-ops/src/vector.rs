//! Arithmetic shared by the CPU kernels: loops compiled for the vector units found at run time.
//!
//! Kernels are loops over slices and over [`Block`]s, compiled once for each vector unit. Only the blocks
//! of x86-64 are written in intrinsics; elsewhere they are arrays, which the compiler vectorises for
//! what every processor of the target has (NEON on AArch64).

mod normal;
#[cfg(target_arch = "x86_64")]
mod x86;

use std::sync::OnceLock;

pub(crate) use normal::normal;
#[cfg(target_arch = "x86_64")]
pub(crate) use x86::{Avx2, Avx512};

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

    /// The value to the left of each; `before` is the block to the left.
    #[inline(always)]
    fn left(self, before: Self) -> Self {
        let (before, here) = (before.to_array(), self.to_array());
        let mut values = [before[LANES - 1]; LANES];
        values[1..].copy_from_slice(&here[..LANES - 1]);
        Self::load(&values)
    }

    /// The value to the right of each; `after` is the block to the right.
    #[inline(always)]
    fn right(self, after: Self) -> Self {
        let (here, after) = (self.to_array(), after.to_array());
        let mut values = [after[0]; LANES];
        values[..LANES - 1].copy_from_slice(&here[1..]);
        Self::load(&values)
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

    vectorised! {
        fn neighbours<B>(blocks: &[[f32; LANES]; 3]) -> [[f32; LANES]; 2] {
            let here = B::load(&blocks[1]);
            let sides = [here.left(B::load(&blocks[0])), here.right(B::load(&blocks[2]))];
            [sides[0].to_array(), sides[1].to_array()]
        }
    }

    #[test]
    fn neighbours_reach_into_the_blocks_beside() {
        let blocks: [[f32; LANES]; 3] =
            std::array::from_fn(|block| std::array::from_fn(|lane| (LANES * block + lane) as f32));
        let values = blocks.as_flattened();
        let [left, right] = neighbours(&blocks);
        assert_eq!(left, values[LANES - 1..2 * LANES - 1]);
        assert_eq!(right, values[LANES + 1..2 * LANES + 1]);
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
}
