//! The blocks of x86-64.
//!
//! Every function is inlined into a function that is compiled for the unit, and called only where the
//! processor has it: the macro [`vectorised`](super::vectorised) alone names these types outside of tests.

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
