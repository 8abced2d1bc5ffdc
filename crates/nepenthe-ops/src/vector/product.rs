//! What the inner loop of a GEMM multiplies: single `f32` values, or pairs of `bf16` values.
//!
//! A `bf16` is the upper half of an `f32`: the same exponent, 8 bits of significand. AVX-512 BF16 multiplies
//! two pairs and adds both products to an `f32` in one instruction. A register of pairs has as many lanes as one of
//! `f32`, so that the same loops serve both: [`Product`] is the step in which they differ.

use half::bf16;

use super::{Block, LANES, Plain, Supported};

/// The weights of two inner channels that follow each other.
pub(crate) type Pair = [bf16; 2];

/// How a value of the left matrix is multiplied with a block of the right one.
pub(crate) trait Product<B: Block>: Copy {
    /// A value of the left matrix.
    type Left: Copy;
    /// Adds nothing.
    const ZERO: Self::Left;

    /// The same value in all lanes.
    fn splat(self, supported: Supported<B>, left: Self::Left) -> B;
    /// `left * right + sum` in every lane.
    fn add(self, left: B, right: B, sum: B) -> B;
}

/// Values of `f32`.
#[derive(Clone, Copy)]
pub(crate) struct Single;

impl<B: Block> Product<B> for Single {
    type Left = f32;
    const ZERO: f32 = 0.0;

    #[inline(always)]
    fn splat(self, supported: Supported<B>, left: f32) -> B {
        B::splat(supported, left)
    }

    #[inline(always)]
    fn add(self, left: B, right: B, sum: B) -> B {
        left.multiply_add(right, sum)
    }
}

/// Pairs of `bf16`, of which blocks hold the bits: the first of a pair in the lower half of a lane.
pub(crate) trait Pairs<B: Block>: Product<B, Left = Pair> {
    /// Rounds two blocks of `f32` and joins them to pairs.
    fn pair(self, first: B, second: B) -> B;
}

/// Pairs by ordinary arithmetic, for processors without instructions for them.
#[derive(Clone, Copy)]
pub(crate) struct Rounded;

impl Product<Plain> for Rounded {
    type Left = Pair;
    const ZERO: Pair = [bf16::ZERO; 2];

    #[inline(always)]
    fn splat(self, supported: Supported<Plain>, left: Pair) -> Plain {
        Plain::splat(supported, joined(left))
    }

    #[inline(always)]
    fn add(self, left: Plain, right: Plain, sum: Plain) -> Plain {
        let mut sums = sum.to_array();
        let lanes = left.to_array().into_iter().zip(right.to_array());
        for (sum, (left, right)) in sums.iter_mut().zip(lanes) {
            for (left, right) in halves(left).into_iter().zip(halves(right)) {
                *sum += left * right;
            }
        }
        Plain::load(Supported::plain(), &sums)
    }
}

impl Pairs<Plain> for Rounded {
    #[inline(always)]
    fn pair(self, first: Plain, second: Plain) -> Plain {
        let (first, second) = (first.to_array(), second.to_array());
        let mut values = [0.0; LANES];
        for lane in 0..LANES {
            values[lane] = joined([first[lane], second[lane]].map(bf16::from_f32));
        }
        Plain::load(Supported::plain(), &values)
    }
}

/// The bits of a pair in one lane. It is stored and loaded, never calculated with.
fn joined([first, second]: Pair) -> f32 {
    f32::from_bits(u32::from(first.to_bits()) | u32::from(second.to_bits()) << 16)
}

/// The two values of a lane.
fn halves(lane: f32) -> [f32; 2] {
    let bits = lane.to_bits();
    [bits << 16, bits & 0xFFFF_0000].map(f32::from_bits)
}

/// Defines a function whose body is compiled for the instructions for pairs and for processors without them, and
/// chosen at each call. As [`vectorised`](super::vectorised), with a value of the type [`Pairs`] besides.
macro_rules! vectorised_pairs {
    ($(#[$attribute:meta])* $visibility:vis fn $name:ident<$block:ident: $supported:ident, $kind_of_pairs:ident: $pairs:ident>(
        $($argument:ident: $kind:ty),* $(,)?
    ) $body:block) => {
        $(#[$attribute])*
        $visibility fn $name($($argument: $kind),*) {
            #[inline(always)]
            fn body<$block: $crate::vector::Block, $kind_of_pairs: $crate::vector::Pairs<$block>>(
                $supported: $crate::vector::Supported<$block>,
                $pairs: $kind_of_pairs,
                $($argument: $kind),*
            ) $body

            #[cfg(target_arch = "x86_64")]
            {
                #[target_feature(enable = "avx2,fma,avx512f,avx512vl,avx512dq,avx512bw,avx512bf16")]
                fn avx512($($argument: $kind),*) {
                    // SAFETY: this function is called only where the processor has what it is compiled for.
                    let (supported, pairs) = unsafe {
                        ($crate::vector::Supported::<$crate::vector::Avx512>::new(), $crate::vector::Avx512Bf16::new())
                    };
                    body(supported, pairs, $($argument),*)
                }
                if $crate::vector::multiplies_bf16() {
                    // SAFETY: the processor has AVX-512 with BF16.
                    return unsafe { avx512($($argument),*) };
                }
            }
            body($crate::vector::Supported::plain(), $crate::vector::Rounded, $($argument),*)
        }
    };
}
pub(crate) use vectorised_pairs;

#[cfg(test)]
mod tests {
    use super::*;

    vectorised_pairs! {
        fn multiplied<B: supported, P: pairs>(left: &[Pair], right: &[[f32; LANES]], sums: &mut [f32; LANES]) {
            let mut sum = B::load(supported, sums);
            for (&left, rows) in left.iter().zip(right.chunks(2)) {
                let rows = pairs.pair(B::load(supported, &rows[0]), B::load(supported, &rows[1]));
                sum = pairs.add(pairs.splat(supported, left), rows, sum);
            }
            sum.store(sums);
        }
    }

    /// The processor's instructions and ordinary arithmetic, where the processor has such instructions.
    #[test]
    fn pairs_are_multiplied_as_their_rounded_values_are() {
        let left: Vec<Pair> = (0..20)
            .map(|index| [0.37, -1.2].map(|value| bf16::from_f32(value * index as f32)))
            .collect();
        let right: Vec<[f32; LANES]> = (0..40)
            .map(|row| std::array::from_fn(|lane| ((row * 31 + lane * 7) % 19) as f32 / 7.3 - 1.0))
            .collect();
        let mut found = [0.5; LANES];
        multiplied(&left, &right, &mut found);
        let plain = Supported::plain();
        let mut sum = Plain::splat(plain, 0.5);
        for (&left, rows) in left.iter().zip(right.chunks(2)) {
            let rows = Rounded.pair(Plain::load(plain, &rows[0]), Plain::load(plain, &rows[1]));
            sum = Rounded.add(Rounded.splat(plain, left), rows, sum);
        }
        for (lane, (found, software)) in found.into_iter().zip(sum.to_array()).enumerate() {
            let mut exact = 0.5;
            for (left, rows) in left.iter().zip(right.chunks(2)) {
                for (left, row) in left.iter().zip(rows) {
                    exact += left.to_f64() * bf16::from_f32(row[lane]).to_f64();
                }
            }
            assert!((f64::from(found) - exact).abs() < 1e-4, "{found} {exact}");
            assert!(
                (f64::from(software) - exact).abs() < 1e-4,
                "{software} {exact}"
            );
        }
    }
}
