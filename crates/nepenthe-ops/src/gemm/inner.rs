//! The inner loops: a tile of the result is kept in registers for the whole sum.
//!
//! They are written once for `f32` and for pairs of `bf16`, which differ in their [`Product`] only: a row of pairs has as
//! many lanes as a row of single values.

use std::ops::Range;

use super::{Matrix, PANEL, ROWS, Row, Target};
use crate::vector::{Block, LANES, Pair, Product, Single, Supported, vectorised, vectorised_pairs};

/// Compiles an expression for each number of rows that a block may have. Padding rows would cost as much as
/// others, and networks of few channels would have many.
macro_rules! with_rows {
    ($rows:expr, $count:ident => $body:expr) => {
        with_rows!($rows, $count => $body, 1, 2, 3, 4, 5, 6)
    };
    ($rows:expr, $count:ident => $body:expr, $($known:literal),*) => {
        match $rows {
            $($known => {
                const $count: usize = $known;
                $body
            })*
            rows => unreachable!("blocks have 1 to {ROWS} rows, not {rows}"),
        }
    };
}
pub(crate) use with_rows;

vectorised! {
    /// Writes `left` times some panels, which lie `stride` rows apart.
    pub(super) fn multiply_tile<B: supported>(
        left: Matrix<'_>,
        panels: &[Row],
        stride: usize,
        rows: &mut [&mut [f32]],
        target: Target,
    ) {
        if B::WIDE {
            multiply_columns::<B, _, 2>(supported, Single, left, panels, stride, rows, target);
        } else {
            multiply_columns::<B, _, 1>(supported, Single, left, panels, stride, rows, target);
        }
    }
}

vectorised_pairs! {
    /// The same for pairs.
    pub(super) fn multiply_tile_of_pairs<B: supported, P: pairs>(
        left: Matrix<'_, Pair>,
        panels: &[Row],
        stride: usize,
        rows: &mut [&mut [f32]],
        target: Target,
    ) {
        if B::WIDE {
            multiply_columns::<B, _, 2>(supported, pairs, left, panels, stride, rows, target);
        } else {
            multiply_columns::<B, _, 1>(supported, pairs, left, panels, stride, rows, target);
        }
    }
}

/// Inner channels of a panel that are summed at once, so that they stay in L1 while all rows are multiplied with them.
const DEPTH: usize = 128;

#[inline(always)]
fn multiply_columns<B: Block, P: Product<B>, const BLOCKS: usize>(
    supported: Supported<B>,
    product: P,
    left: Matrix<'_, P::Left>,
    panels: &[Row],
    stride: usize,
    rows: &mut [&mut [f32]],
    target: Target,
) {
    let end = rows[0].len();
    for (index, panel) in panels.chunks_exact(stride).enumerate() {
        let panel = &panel[..left.columns];
        for (part, panel) in panel.chunks(DEPTH).enumerate() {
            let target = if part == 0 { target } else { Target::Add };
            let left = left.columns(part * DEPTH..part * DEPTH + panel.len());
            for offset in (0..PANEL).step_by(BLOCKS * LANES) {
                let start = index * PANEL + offset;
                for (block, rows) in rows.chunks_mut(ROWS).enumerate() {
                    let left = left.rows_from(block * ROWS);
                    with_rows!(rows.len(), COUNT => {
                        let sums = sums::<B, P, COUNT, BLOCKS>(supported, product, left, panel, offset);
                        let rows = rows.as_mut_array::<COUNT>().expect("as many as counted");
                        write_rows(rows, start..end, sums, target);
                    });
                }
            }
        }
    }
}

/// The inner loop: the first rows of `left` times some columns of a panel, summed over the whole depth.
#[inline(always)]
fn sums<B: Block, P: Product<B>, const COUNT: usize, const BLOCKS: usize>(
    supported: Supported<B>,
    product: P,
    left: Matrix<'_, P::Left>,
    panel: &[Row],
    offset: usize,
) -> [[B; BLOCKS]; COUNT] {
    if left.column_stride != 1 {
        let (values, stride) = (left.values, left.column_stride);
        return sums_by_columns(supported, product, values, stride, panel, offset);
    }
    sums_by_rows(supported, product, left.first_rows(), panel, |row| {
        &row[offset..]
    })
}

/// Inner channels of an unrolled step: their number is known at compile time.
pub(super) const STEPS: usize = 16;

/// Rows are contiguous. `pixels` gives those of an inner channel.
#[inline(always)]
fn sums_by_rows<'a, B: Block, P: Product<B>, const COUNT: usize, const BLOCKS: usize, C>(
    supported: Supported<B>,
    product: P,
    left: [&[P::Left]; COUNT],
    channels: &'a [C],
    pixels: impl Fn(&'a C) -> &'a [f32],
) -> [[B; BLOCKS]; COUNT] {
    let mut sums = [[B::splat(supported, 0.0); BLOCKS]; COUNT];
    let (steps, rest) = channels.as_chunks::<STEPS>();
    let none = [P::ZERO; STEPS];
    for (index, channels) in steps.iter().enumerate() {
        let start = index * STEPS;
        let mut known = [&none; COUNT];
        for row in 0..COUNT {
            known[row] = left[row][start..]
                .first_chunk()
                .expect("as many as there are channels");
        }
        for (step, channel) in channels.iter().enumerate() {
            let right = pixels(channel);
            for row in 0..COUNT {
                add_step(product, known[row][step], right, &mut sums[row]);
            }
        }
    }
    for (step, channel) in (steps.len() * STEPS..).zip(rest) {
        let right = pixels(channel);
        for row in 0..COUNT {
            add_step(product, left[row][step], right, &mut sums[row]);
        }
    }
    sums
}

/// Writes `left`, whose rows must be contiguous, times some pixels to `place` in each row; the pixels of each
/// inner channel begin at one of `offsets`.
#[inline(always)]
pub(crate) fn multiply_shifted<B: Block, P: Product<B>, const BLOCKS: usize>(
    supported: Supported<B>,
    product: P,
    left: Matrix<'_, P::Left>,
    (values, offsets): (&[f32], &[usize]),
    rows: &mut [&mut [f32]],
    place: Range<usize>,
    target: Target,
) {
    for (part, offsets) in offsets.chunks(DEPTH).enumerate() {
        let target = if part == 0 { target } else { Target::Add };
        let left = left.columns(part * DEPTH..part * DEPTH + offsets.len());
        for (block, rows) in rows.chunks_mut(ROWS).enumerate() {
            let left = left.rows_from(block * ROWS);
            with_rows!(rows.len(), COUNT => {
                let pixels = |&offset: &usize| &values[offset..][..BLOCKS * LANES];
                let left = left.first_rows();
                let sums: [[B; BLOCKS]; COUNT] =
                    sums_by_rows(supported, product, left, offsets, pixels);
                let rows = rows.as_mut_array::<COUNT>().expect("as many as counted");
                write_rows(rows, place.clone(), sums, target);
            });
        }
    }
}

/// Columns are contiguous, `stride` apart.
#[inline(always)]
fn sums_by_columns<B: Block, P: Product<B>, const COUNT: usize, const BLOCKS: usize>(
    supported: Supported<B>,
    product: P,
    left: &[P::Left],
    stride: usize,
    panel: &[Row],
    offset: usize,
) -> [[B; BLOCKS]; COUNT] {
    let mut sums = [[B::splat(supported, 0.0); BLOCKS]; COUNT];
    for (step, right) in panel.iter().enumerate() {
        let left: &[P::Left; COUNT] = left[step * stride..]
            .first_chunk()
            .expect("as deep as the panel");
        for row in 0..COUNT {
            add_step(product, left[row], &right[offset..], &mut sums[row]);
        }
    }
    sums
}

#[inline(always)]
pub(super) fn add_step<B: Block, P: Product<B>, const BLOCKS: usize>(
    product: P,
    left: P::Left,
    right: &[f32],
    sums: &mut [B; BLOCKS],
) {
    let supported = Supported::by(sums[0]);
    let left = product.splat(supported, left);
    for (block, sum) in sums.iter_mut().enumerate() {
        let right = right[block * LANES..].first_chunk().expect("whole blocks");
        *sum = product.add(left, B::load(supported, right), *sum);
    }
}

/// Writes as many columns as `place` has.
#[inline(always)]
fn write_rows<B: Block, const COUNT: usize, const BLOCKS: usize>(
    rows: &mut [&mut [f32]; COUNT],
    place: Range<usize>,
    sums: [[B; BLOCKS]; COUNT],
    target: Target,
) {
    let Range { start, end } = place;
    if start + BLOCKS * LANES > end {
        for (row, sums) in rows.iter_mut().zip(sums) {
            write(&mut row[..end], start, sums, target);
        }
        return;
    }
    // Whole blocks, by index: the sums stay in registers.
    for row in 0..COUNT {
        let row_blocks = rows[row][start..][..BLOCKS * LANES].as_chunks_mut().0;
        for block in 0..BLOCKS {
            let mut sum = sums[row][block];
            if target == Target::Add {
                sum = sum.add(B::load(Supported::by(sum), &row_blocks[block]));
            }
            sum.store(&mut row_blocks[block]);
        }
    }
}

#[inline(always)]
pub(super) fn write<B: Block, const BLOCKS: usize>(
    row: &mut [f32],
    start: usize,
    sums: [B; BLOCKS],
    target: Target,
) {
    let Some(row) = row.get_mut(start..) else {
        return;
    };
    for (row, sum) in row.chunks_mut(LANES).zip(sums) {
        let sum = match target {
            Target::Replace => sum,
            Target::Add => sum.add(B::load_part(Supported::by(sum), row)),
        };
        sum.store_part(row);
    }
}
