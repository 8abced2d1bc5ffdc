//! Arithmetic shared by the CPU kernels: loops compiled for the vector units found at run time.
//!
//! Kernels are loops over slices and over [`Block`]s, compiled once for each vector unit. Only the blocks
//! of x86-64 are written in intrinsics; elsewhere they are arrays, which the compiler vectorises for
//! what every processor of the target has (NEON on AArch64).

mod normal;
mod product;
mod unit;
#[cfg(target_arch = "x86_64")]
mod x86;

use std::marker::PhantomData;

pub(crate) use normal::normal;
pub(crate) use product::{Pair, Pairs, Product, Rounded, Single, vectorised_pairs};
#[cfg(test)]
pub(crate) use unit::UNIT_VARIABLE;
pub(crate) use unit::{Unit, has_bf16, multiplies_bf16, unit};
pub use unit::{vector_unit, vector_unit_problem};
#[cfg(target_arch = "x86_64")]
pub(crate) use x86::{Avx2, Avx512, Avx512Bf16};

/// Defines a function whose body is compiled for each [`Unit`], and chosen at each call.
///
/// The body sees what stands in angle brackets: the [`Block`] of the unit as a type, and the value [`Supported`] that
/// makes blocks. Everything the body calls must be `#[inline(always)]` to be compiled for the same unit; closures given
/// to iterator adaptors may not be, so that the work belongs in plain loops.
macro_rules! vectorised {
    ($(#[$attribute:meta])* $visibility:vis fn $name:ident<$block:ident: $supported:ident>(
        $($argument:ident: $kind:ty),* $(,)?
    ) $(-> $result:ty)? $body:block) => {
        $(#[$attribute])*
        $visibility fn $name($($argument: $kind),*) $(-> $result)? {
            #[inline(always)]
            fn body<$block: $crate::vector::Block>(
                $supported: $crate::vector::Supported<$block>,
                $($argument: $kind),*
            ) $(-> $result)? $body

            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2,fma")]
                fn avx2($($argument: $kind),*) $(-> $result)? {
                    // SAFETY: this function is called only where the processor has what it is compiled for.
                    let supported = unsafe { $crate::vector::Supported::<$crate::vector::Avx2>::new() };
                    body(supported, $($argument),*)
                }
                #[target_feature(enable = "avx2,fma,avx512f,avx512vl,avx512dq,avx512bw")]
                fn avx512($($argument: $kind),*) $(-> $result)? {
                    // SAFETY: this function is called only where the processor has what it is compiled for.
                    let supported = unsafe { $crate::vector::Supported::<$crate::vector::Avx512>::new() };
                    body(supported, $($argument),*)
                }
                match $crate::vector::unit() {
                    // SAFETY: `unit` names AVX-512 only where the processor has its features.
                    $crate::vector::Unit::Avx512 => return unsafe { avx512($($argument),*) },
                    // SAFETY: `unit` names AVX2 only where the processor has it and FMA.
                    $crate::vector::Unit::Avx2 => return unsafe { avx2($($argument),*) },
                    $crate::vector::Unit::Baseline => {}
                }
            }
            body($crate::vector::Supported::plain(), $($argument),*)
        }
    };
}
pub(crate) use vectorised;

/// Values of a [`Block`].
pub(crate) const LANES: usize = 16;

/// Proof that this processor has the vector unit of `B`. It has no size, so that it costs nothing to pass on.
#[derive(Clone, Copy)]
pub(crate) struct Supported<B>(PhantomData<B>);

impl<B: Block> Supported<B> {
    /// The proof for one unit.
    ///
    /// # Safety
    /// The processor has the vector unit that `B` is written for.
    #[inline(always)]
    pub(crate) unsafe fn new() -> Self {
        Self(PhantomData)
    }

    /// The proof that made `block`: without one there are no blocks.
    #[inline(always)]
    pub(crate) fn by(_block: B) -> Self {
        Self(PhantomData)
    }
}

impl Supported<Plain> {
    /// Arrays need no vector unit.
    #[inline(always)]
    pub(crate) fn plain() -> Self {
        Self(PhantomData)
    }
}

/// Sixteen values in registers: one of AVX-512, two of AVX2, an array elsewhere.
///
/// A type for each unit rather than arrays everywhere, which the compiler does not reliably keep in registers. Results
/// are the same for all units with fused multiply-add.
///
/// # Safety
/// Methods may execute instructions of the unit, relying on the [`Supported`] that every block was made with. So values
/// of the type must come only from a [`Supported`] or from other values of it: no other constructor, no `Default`.
pub(crate) unsafe trait Block: Copy {
    /// Whether [`Block::multiply_add`] rounds once.
    const FUSED: bool;
    /// Whether a block is one register, and there are registers for two columns of blocks.
    const WIDE: bool;

    /// The same value sixteen times.
    fn splat(supported: Supported<Self>, value: f32) -> Self;
    /// From memory.
    fn load(supported: Supported<Self>, values: &[f32; LANES]) -> Self;
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
    fn load_part(supported: Supported<Self>, values: &[f32]) -> Self {
        match <&[f32; LANES]>::try_from(values) {
            Ok(values) => Self::load(supported, values),
            Err(_) => {
                let mut padded = [0.0; LANES];
                padded[..values.len()].copy_from_slice(values);
                Self::load(supported, &padded)
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
        Self::load(Supported::by(self), &values)
    }

    /// The value to the right of each; `after` is the block to the right.
    #[inline(always)]
    fn right(self, after: Self) -> Self {
        let (here, after) = (self.to_array(), after.to_array());
        let mut values = [after[0]; LANES];
        values[..LANES - 1].copy_from_slice(&here[1..]);
        Self::load(Supported::by(self), &values)
    }

    /// Transposed: rows become columns.
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
            columns[column] = Self::load(Supported::by(rows[column]), &gathered);
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

/// A block as an array, which the compiler keeps in registers where it can.
#[derive(Clone, Copy)]
pub(crate) struct Plain([f32; LANES]);

// SAFETY: uses no instructions that a processor of the target may lack.
unsafe impl Block for Plain {
    const FUSED: bool = cfg!(target_arch = "aarch64");
    const WIDE: bool = false;

    #[inline(always)]
    fn splat(_: Supported<Self>, value: f32) -> Self {
        Self([value; LANES])
    }

    #[inline(always)]
    fn load(_: Supported<Self>, values: &[f32; LANES]) -> Self {
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
pub(crate) fn dot<B: Block>(supported: Supported<B>, a: &[f32], b: &[f32]) -> f32 {
    let mut sums = [B::splat(supported, 0.0); 2];
    let blocks = a.chunks(LANES).zip(b.chunks(LANES));
    for (index, (a, b)) in blocks.enumerate() {
        let sum = &mut sums[index % 2];
        let (a, b) = (B::load_part(supported, a), B::load_part(supported, b));
        *sum = a.multiply_add(b, *sum);
    }
    total(sums[0].add(sums[1]))
}

/// The sum, in interleaved parts.
#[inline(always)]
pub(crate) fn sum<B: Block>(supported: Supported<B>, values: &[f32]) -> f32 {
    let mut sum = B::splat(supported, 0.0);
    for block in values.chunks(LANES) {
        sum = sum.add(B::load_part(supported, block));
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
        fn transposed_values<B: supported>(values: &[[f32; LANES]; LANES]) -> Vec<[f32; LANES]> {
            let mut rows = [B::splat(supported, 0.0); LANES];
            for row in 0..LANES {
                rows[row] = B::load(supported, &values[row]);
            }
            B::transposed(rows).into_iter().map(Block::to_array).collect()
        }
    }

    vectorised! {
        fn neighbours<B: supported>(blocks: &[[f32; LANES]; 3]) -> [[f32; LANES]; 2] {
            let load = |index: usize| B::load(supported, &blocks[index]);
            let sides = [load(1).left(load(0)), load(1).right(load(2))];
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
    fn transposed_blocks_have_rows_as_columns() {
        let values: [[f32; LANES]; LANES] =
            std::array::from_fn(|row| std::array::from_fn(|column| (100 * row + column) as f32));
        for (column, found) in transposed_values(&values).into_iter().enumerate() {
            assert_eq!(found, std::array::from_fn(|row| values[row][column]));
        }
    }
}
