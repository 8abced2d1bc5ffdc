//! GEMM (matrix multiplication) on planar images: an image is a matrix `[channels, pixels]`.
//!
//! Three kinds are enough for every convolution that mixes channels:
//!
//! - [`multiply`]: a small matrix times the pixels, `[out, in] x [in, pixels]`. The pixels are packed
//!   into panels of [`PANEL`] pixels as they are needed; the packing may normalise them on the
//!   way, so that normalised values never touch memory.
//! - [`multiply_shifted`]: the same with pixels that are not packed, for a convolution's taps.
//! - [`add_products_over_pixels`]: the sum over pixels of the outer products of two lists of channels,
//!   which is the gradient of such a matrix. One of the two is in channels-last layout ([`PixelMajor`]).
//!
//! All keep a tile of the result of up to [`ROWS`] rows and one or two registers of columns in registers
//! for the whole sum. `docs/PERFORMANCE.md` compares them with the `gemm` crate, which needs its operands
//! in memory.

mod matrix;
mod over_pixels;

use std::ops::Range;

pub(crate) use matrix::Matrix;
pub(crate) use over_pixels::{
    PixelMajor, Planes, SUMMED, add_products_over_pixels, add_run, add_tile, store_transposed,
    with_groups,
};

use crate::{
    buffer::Buffer,
    threads::Threads,
    tile::{Span, Tile},
    vector::{Block, LANES, Supported, vectorised},
};

/// Rows of a tile of the result that is kept in registers.
pub(crate) const ROWS: usize = 6;

/// Pixels of a panel.
pub(crate) const PANEL: usize = 32;

/// One row of a panel.
pub(crate) type Row = [f32; PANEL];

/// The blocks of a row of a panel.
pub(crate) type Blocks<B> = [B; PANEL / LANES];

/// At most a row of pixels, with zeros after them.
#[inline(always)]
pub(crate) fn load_row<B: Block>(supported: Supported<B>, row: &[f32]) -> Blocks<B> {
    let (first, second) = row.split_at(row.len().min(LANES));
    [
        B::load_part(supported, first),
        B::load_part(supported, second),
    ]
}

/// As many pixels as `row` has.
#[inline(always)]
pub(crate) fn store_row<B: Block>(blocks: Blocks<B>, row: &mut [f32]) {
    let (first, second) = row.split_at_mut(row.len().min(LANES));
    blocks[0].store_part(first);
    blocks[1].store_part(second);
}

/// What happens to the values that a result is written to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// They are overwritten.
    Replace,
    /// The result is added to them.
    Add,
}

/// Writes `left`, whose rows or columns must be contiguous, times the pixels of each tile to the tile.
///
/// `pack` fills, for a span of pixels, `panels`: for each [`PANEL`] pixels a [`Row`] of each inner
/// channel, zero beyond the last pixel.
pub(crate) fn multiply(
    threads: Threads,
    left: Matrix<'_>,
    mut tiles: Vec<Tile<'_>>,
    target: Target,
    pack: impl Fn(Span, &mut [Row]) + Sync + Send,
) {
    assert!(
        left.row_stride == 1 || left.column_stride == 1,
        "contiguous rows or columns"
    );
    let blocks = left.rows.div_ceil(ROWS);
    let pixels: usize = tiles.iter().map(|tile| tile.span.size).sum();
    let threads = threads.for_work(left.rows * left.columns * pixels);
    let parts = threads
        .tasks()
        .div_ceil(tiles.len().max(1))
        .min(blocks.div_ceil(LEAST_BLOCKS));
    let few = 4 * tiles.len() < threads.tasks();
    let panels = |span: Span| Buffer::new(span.size.div_ceil(PANEL) * left.columns * PANEL);
    if parts <= 1 || !few {
        threads.each(tiles, |mut tile| {
            let mut panels = panels(tile.span);
            let panels = panels.as_chunks_mut().0;
            pack(tile.span, panels);
            multiply_tile(left, panels, &mut tile.rows, target);
        });
        return;
    }
    // They are packed once, and then their rows are distributed.
    let mut packed: Vec<Buffer> = tiles.iter().map(|tile| panels(tile.span)).collect();
    let mut tasks = Vec::new();
    for (tile, packed) in tiles.iter().zip(&mut packed) {
        let panels = packed.as_chunks_mut().0.chunks_exact_mut(left.columns);
        let end = tile.span.start + tile.span.size;
        tasks.extend(
            (tile.span.start..end)
                .step_by(PANEL)
                .zip(panels)
                .map(|(start, panel)| {
                    let size = PANEL.min(end - start);
                    (
                        Span {
                            start,
                            size,
                            ..tile.span
                        },
                        panel,
                    )
                }),
        );
    }
    threads.each(tasks, |(span, panel)| pack(span, panel));
    let rows = blocks.div_ceil(parts) * ROWS;
    let mut tasks = Vec::new();
    for (tile, packed) in tiles.iter_mut().zip(&packed) {
        let parts = tile.rows.chunks_mut(rows).enumerate();
        tasks.extend(parts.map(|(part, tile)| (part * rows, tile, packed)));
    }
    threads.each(tasks, |(first, tile, packed)| {
        multiply_tile(left.rows_from(first), packed.as_chunks().0, tile, target);
    });
}

/// Blocks of rows of a task at least.
const LEAST_BLOCKS: usize = 4;

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
    fn multiply_tile<B: supported>(
        left: Matrix<'_>,
        panels: &[Row],
        rows: &mut [&mut [f32]],
        target: Target,
    ) {
        if B::WIDE {
            multiply_columns::<B, 2>(supported, left, panels, rows, target);
        } else {
            multiply_columns::<B, 1>(supported, left, panels, rows, target);
        }
    }
}

/// Inner channels of a panel that are summed at once, so that they stay in L1 while all rows are multiplied with them.
const DEPTH: usize = 128;

#[inline(always)]
fn multiply_columns<B: Block, const BLOCKS: usize>(
    supported: Supported<B>,
    left: Matrix<'_>,
    panels: &[Row],
    rows: &mut [&mut [f32]],
    target: Target,
) {
    let end = rows[0].len();
    for (index, panel) in panels.chunks_exact(left.columns).enumerate() {
        for (part, panel) in panel.chunks(DEPTH).enumerate() {
            let target = if part == 0 { target } else { Target::Add };
            let left = left.columns(part * DEPTH..part * DEPTH + panel.len());
            for offset in (0..PANEL).step_by(BLOCKS * LANES) {
                let start = index * PANEL + offset;
                for (block, rows) in rows.chunks_mut(ROWS).enumerate() {
                    let left = left.rows_from(block * ROWS);
                    with_rows!(rows.len(), COUNT => {
                        let sums = sums::<B, COUNT, BLOCKS>(supported, left, panel, offset);
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
fn sums<B: Block, const COUNT: usize, const BLOCKS: usize>(
    supported: Supported<B>,
    left: Matrix<'_>,
    panel: &[Row],
    offset: usize,
) -> [[B; BLOCKS]; COUNT] {
    if left.column_stride != 1 {
        return sums_by_columns(supported, left.values, left.column_stride, panel, offset);
    }
    sums_by_rows(supported, left.first_rows(), panel, |row| &row[offset..])
}

/// Inner channels of an unrolled step: their number is known at compile time.
const STEPS: usize = 16;

/// Rows are contiguous. `pixels` gives those of an inner channel.
#[inline(always)]
fn sums_by_rows<'a, B: Block, const COUNT: usize, const BLOCKS: usize, C>(
    supported: Supported<B>,
    left: [&[f32]; COUNT],
    channels: &'a [C],
    pixels: impl Fn(&'a C) -> &'a [f32],
) -> [[B; BLOCKS]; COUNT] {
    let mut sums = [[B::splat(supported, 0.0); BLOCKS]; COUNT];
    let (steps, rest) = channels.as_chunks::<STEPS>();
    for (index, channels) in steps.iter().enumerate() {
        let start = index * STEPS;
        let mut known = [&[0.0; STEPS]; COUNT];
        for row in 0..COUNT {
            known[row] = left[row][start..]
                .first_chunk()
                .expect("as many as there are channels");
        }
        for (step, channel) in channels.iter().enumerate() {
            let right = pixels(channel);
            for row in 0..COUNT {
                add_step(known[row][step], right, &mut sums[row]);
            }
        }
    }
    for (step, channel) in (steps.len() * STEPS..).zip(rest) {
        let right = pixels(channel);
        for row in 0..COUNT {
            add_step(left[row][step], right, &mut sums[row]);
        }
    }
    sums
}

/// Writes `left`, whose rows must be contiguous, times some pixels to `place` in each row; the pixels of each
/// inner channel begin at one of `offsets`.
#[inline(always)]
pub(crate) fn multiply_shifted<B: Block, const BLOCKS: usize>(
    supported: Supported<B>,
    left: Matrix<'_>,
    values: &[f32],
    offsets: &[usize],
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
                let sums: [[B; BLOCKS]; COUNT] = sums_by_rows(supported, left, offsets, pixels);
                let rows = rows.as_mut_array::<COUNT>().expect("as many as counted");
                write_rows(rows, place.clone(), sums, target);
            });
        }
    }
}

/// Columns are contiguous, `stride` apart.
#[inline(always)]
fn sums_by_columns<B: Block, const COUNT: usize, const BLOCKS: usize>(
    supported: Supported<B>,
    left: &[f32],
    stride: usize,
    panel: &[Row],
    offset: usize,
) -> [[B; BLOCKS]; COUNT] {
    let mut sums = [[B::splat(supported, 0.0); BLOCKS]; COUNT];
    for (step, right) in panel.iter().enumerate() {
        let left: &[f32; COUNT] = left[step * stride..]
            .first_chunk()
            .expect("as deep as the panel");
        for row in 0..COUNT {
            add_step(left[row], &right[offset..], &mut sums[row]);
        }
    }
    sums
}

#[inline(always)]
fn add_step<B: Block, const BLOCKS: usize>(left: f32, right: &[f32], sums: &mut [B; BLOCKS]) {
    let supported = Supported::by(sums[0]);
    let left = B::splat(supported, left);
    for (block, sum) in sums.iter_mut().enumerate() {
        let right = right[block * LANES..].first_chunk().expect("whole blocks");
        *sum = left.multiply_add(B::load(supported, right), *sum);
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
fn write<B: Block, const BLOCKS: usize>(
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

vectorised! {
    /// Packs the pixels of planes that lie `stride` apart.
    pub(crate) fn pack_planes<B: supported>(
        planes: &[f32],
        stride: usize,
        span: Span,
        panels: &mut [Row],
    ) {
        let depth = panels.len() / span.size.div_ceil(PANEL);
        for (index, panel) in panels.chunks_exact_mut(depth).enumerate() {
            let start = span.start + index * PANEL;
            let size = PANEL.min(span.start + span.size - start);
            for (row, plane) in panel.iter_mut().zip(planes.chunks(stride)) {
                store_row(load_row(supported, &plane[start..start + size]), row);
            }
        }
    }
}

/// The transpose of a matrix with `columns` columns.
pub(crate) fn transposed(values: &[f32], columns: usize) -> Vec<f32> {
    let rows = values.len() / columns;
    let mut result = vec![0.0; values.len()];
    let blocks = result.chunks_mut(LANES * rows).enumerate();
    Threads::All.each(blocks.collect(), |(block, result)| {
        for (row, values) in values.chunks_exact(columns).enumerate() {
            let values = &values[block * LANES..columns.min((block + 1) * LANES)];
            for (result, &value) in result.iter_mut().skip(row).step_by(rows).zip(values) {
                *result = value;
            }
        }
    });
    result
}

/// Adds the values of `part` to those of `total`.
pub(crate) fn add_to(total: &mut [f32], part: &[f32]) {
    for (total, &value) in total.iter_mut().zip(part) {
        *total += value;
    }
}
