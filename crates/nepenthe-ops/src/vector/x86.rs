//! The blocks of x86-64.
//!
//! Every function is inlined into a function that is compiled for the unit. Blocks are made from a [`Supported`], the
//! proof that the processor has the unit, so that whoever holds one may use it.

use std::arch::x86_64::*;

use half::bf16;

use super::{Block, LANES, Pair, Pairs, Product, Supported};

/// One register of AVX-512.
#[derive(Clone, Copy)]
pub(crate) struct Avx512(__m512);

// SAFETY, here and in all methods: a `Supported` or a block is at hand, so that the processor has AVX-512F; loads and
// stores are of an array of sixteen values and need no alignment. Blocks are made from others or from a `Supported`.
unsafe impl Block for Avx512 {
    const FUSED: bool = true;
    const WIDE: bool = true;

    #[inline(always)]
    fn splat(_: Supported<Self>, value: f32) -> Self {
        // SAFETY: above.
        Self(unsafe { _mm512_set1_ps(value) })
    }

    #[inline(always)]
    fn load(_: Supported<Self>, values: &[f32; LANES]) -> Self {
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
    fn load_part(supported: Supported<Self>, values: &[f32]) -> Self {
        match <&[f32; LANES]>::try_from(values) {
            Ok(values) => Self::load(supported, values),
            // SAFETY: above; only values of the slice are read.
            Err(_) => Self(unsafe { _mm512_maskz_loadu_ps(mask(values), values.as_ptr()) }),
        }
    }

    #[inline(always)]
    fn store_part(self, values: &mut [f32]) {
        match <&mut [f32; LANES]>::try_from(&mut *values) {
            Ok(values) => self.store(values),
            // SAFETY: above; only values of the slice are written.
            Err(_) => unsafe { _mm512_mask_storeu_ps(values.as_mut_ptr(), mask(values), self.0) },
        }
    }

    #[inline(always)]
    fn left(self, before: Self) -> Self {
        // SAFETY: above.
        Self(unsafe { shifted::<15>(before.0, self.0) })
    }

    #[inline(always)]
    fn right(self, after: Self) -> Self {
        // SAFETY: above.
        Self(unsafe { shifted::<1>(self.0, after.0) })
    }

    #[inline(always)]
    fn transposed(rows: [Self; LANES]) -> [Self; LANES] {
        let mut r = [rows[0].0; LANES];
        for row in 0..LANES {
            r[row] = rows[row].0;
        }
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
        for column in 0..LANES {
            columns[column].0 = r[column];
        }
        columns
    }
}

/// The lanes that a slice of at most sixteen values fills.
#[inline(always)]
fn mask(values: &[f32]) -> __mmask16 {
    assert!(values.len() <= LANES, "at most one block");
    ((1_u32 << values.len()) - 1) as __mmask16
}

/// Sixteen values of two registers side by side, from the one with index `FIRST` on.
///
/// # Safety
/// The processor has AVX-512F.
#[inline(always)]
unsafe fn shifted<const FIRST: i32>(left: __m512, right: __m512) -> __m512 {
    // SAFETY: the caller's.
    unsafe {
        let (left, right) = (_mm512_castps_si512(left), _mm512_castps_si512(right));
        _mm512_castsi512_ps(_mm512_alignr_epi32::<FIRST>(right, left))
    }
}

/// Proof that this processor has AVX-512 BF16 besides AVX-512.
#[derive(Clone, Copy)]
pub(crate) struct Avx512Bf16(());

impl Avx512Bf16 {
    /// The proof.
    ///
    /// # Safety
    /// The processor has AVX-512F, AVX-512BW and AVX-512 BF16.
    #[inline(always)]
    pub(crate) unsafe fn new() -> Self {
        Self(())
    }
}

impl Product<Avx512> for Avx512Bf16 {
    type Left = Pair;
    const ZERO: Pair = [bf16::ZERO; 2];

    #[inline(always)]
    fn splat(self, _: Supported<Avx512>, left: Pair) -> Avx512 {
        // SAFETY: a `Supported` is at hand; a pair is 32 bits without padding.
        Avx512(unsafe {
            _mm512_castsi512_ps(_mm512_set1_epi32(std::mem::transmute::<Pair, i32>(left)))
        })
    }

    #[inline(always)]
    fn add(self, left: Avx512, right: Avx512, sum: Avx512) -> Avx512 {
        // SAFETY: the proof is at hand; the registers are taken as bits, whatever they hold.
        Avx512(unsafe { _mm512_dpbf16_ps(sum.0, bits(left), bits(right)) })
    }
}

impl Pairs<Avx512> for Avx512Bf16 {
    #[inline(always)]
    fn pair(self, first: Avx512, second: Avx512) -> Avx512 {
        const ALTERNATING: [u16; 32] = {
            let mut places = [0; 32];
            let mut lane = 0;
            while lane < LANES {
                places[2 * lane] = lane as u16;
                places[2 * lane + 1] = (LANES + lane) as u16;
                lane += 1;
            }
            places
        };
        // SAFETY: the proof is at hand; `ALTERNATING` is as large as a register.
        Avx512(unsafe {
            let places = _mm512_loadu_epi16(ALTERNATING.as_ptr().cast());
            // The first in the lower half of the register, the second in the upper.
            let rounded: __m512i = std::mem::transmute(_mm512_cvtne2ps_pbh(second.0, first.0));
            _mm512_castsi512_ps(_mm512_permutexvar_epi16(places, rounded))
        })
    }
}

/// The bits of a register as pairs of `bf16`.
#[inline(always)]
fn bits(block: Avx512) -> __m512bh {
    // SAFETY: both are 512 bits that may have any value.
    unsafe { std::mem::transmute(block.0) }
}

/// Two registers of AVX2.
#[derive(Clone, Copy)]
pub(crate) struct Avx2([__m256; 2]);

// SAFETY, here and in all methods: a `Supported` or a block is at hand, so that the processor has AVX2 and FMA; loads and
// stores are of the two halves of an array of sixteen values and need no alignment. Blocks are made from others or from
// a `Supported`.
unsafe impl Block for Avx2 {
    const FUSED: bool = true;
    const WIDE: bool = false;

    #[inline(always)]
    fn splat(_: Supported<Self>, value: f32) -> Self {
        // SAFETY: above.
        let register = unsafe { _mm256_set1_ps(value) };
        Self([register; 2])
    }

    #[inline(always)]
    fn load(_: Supported<Self>, values: &[f32; LANES]) -> Self {
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

    #[inline(always)]
    fn left(self, before: Self) -> Self {
        let ([_, before], [low, high]) = (before.0, self.0);
        // SAFETY: above. Each shift takes its values from two registers, by halves of 128 bits.
        unsafe {
            let (first, second) = (halves(before, low), halves(low, high));
            Self([
                halves_shifted::<12>(first, low),
                halves_shifted::<12>(second, high),
            ])
        }
    }

    #[inline(always)]
    fn right(self, after: Self) -> Self {
        let ([low, high], [after, _]) = (self.0, after.0);
        // SAFETY: above.
        unsafe {
            let (first, second) = (halves(low, high), halves(high, after));
            Self([
                halves_shifted::<4>(low, first),
                halves_shifted::<4>(high, second),
            ])
        }
    }
}

/// The second half of `left` and the first of `right`.
///
/// # Safety
/// The processor has AVX2, as for the next.
#[inline(always)]
unsafe fn halves(left: __m256, right: __m256) -> __m256 {
    // SAFETY: the caller's.
    unsafe { _mm256_permute2f128_ps::<0x21>(left, right) }
}

/// In each half, the values of `left` and `right` side by side, from byte `FIRST` on.
#[inline(always)]
unsafe fn halves_shifted<const FIRST: i32>(left: __m256, right: __m256) -> __m256 {
    // SAFETY: the caller's.
    unsafe {
        let (left, right) = (_mm256_castps_si256(left), _mm256_castps_si256(right));
        _mm256_castsi256_ps(_mm256_alignr_epi8::<FIRST>(right, left))
    }
}
