//! Matrix products on planar pictures: a picture is a matrix `[channels, pixels]`.
//!
//! Two kinds of product are enough for every convolution that mixes channels:
//!
//! - [`multiply`]: a small matrix times the pixels, `[out, in] x [in, pixels]`. The pixels are packed
//!   into panels of [`PANEL`] pixels as they are needed; whoever packs them may normalise or unfold
//!   them on the way, so that these never touch memory.
//! - [`add_products_over_pixels`]: the sum over pixels of the outer products of two lists of channels,
//!   which is the gradient of such a matrix. One of the two comes pixel by pixel ([`PixelMajor`]).
//!
//! Both keep a tile of the result of [`ROWS`] rows and one or two registers of columns in registers
//! for the whole sum. `docs/PERFORMANCE.md` compares them with the `gemm` crate, which wants its operands
//! finished in memory.

mod over_pixels;

use std::ops::Range;

pub(crate) use over_pixels::{PixelMajor, Planes, add_products_over_pixels};

use crate::{
    buffer::Buffer,
    threads::Threads,
    tile::{Span, Tile},
    vector::{Block, LANES, vectorised},
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
pub(crate) fn load_row<B: Block>(row: &[f32]) -> Blocks<B> {
    let (first, second) = row.split_at(row.len().min(LANES));
    [B::load_part(first), B::load_part(second)]
}

/// As many pixels as `row` has.
#[inline(always)]
pub(crate) fn store_row<B: Block>(blocks: Blocks<B>, row: &mut [f32]) {
    let (first, second) = row.split_at_mut(row.len().min(LANES));
    blocks[0].store_part(first);
    blocks[1].store_part(second);
}

/// A small matrix of which rows or columns may be apart in memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Matrix<'a> {
    values: &'a [f32],
    rows: usize,
    columns: usize,
    row_stride: usize,
    column_stride: usize,
}

impl<'a> Matrix<'a> {
    /// Rows of `columns` values, one after the other.
    pub(crate) fn new(values: &'a [f32], columns: usize) -> Self {
        Self {
            values,
            rows: values.len() / columns,
            columns,
            row_stride: columns,
            column_stride: 1,
        }
    }

    /// The same values, rows read as columns.
    pub(crate) fn transposed(self) -> Self {
        Self {
            rows: self.columns,
            columns: self.rows,
            row_stride: self.column_stride,
            column_stride: self.row_stride,
            ..self
        }
    }

    /// The number of rows.
    pub(crate) fn rows(&self) -> usize {
        self.rows
    }

    /// The rows from `first` on.
    fn rows_from(self, first: usize) -> Self {
        Self {
            values: &self.values[first * self.row_stride..],
            rows: self.rows - first,
            ..self
        }
    }

    /// Some of the columns.
    pub(crate) fn columns(self, range: Range<usize>) -> Self {
        Self {
            values: &self.values[range.start * self.column_stride..],
            columns: range.len(),
            ..self
        }
    }
}

/// What becomes of the values that a product is written over.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Target {
    /// They are lost.
    Replace,
    /// The product is added to them.
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
    // They are packed once, and then their rows are shared out.
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

vectorised! {
    fn multiply_tile<B>(left: Matrix<'_>, panels: &[Row], rows: &mut [&mut [f32]], target: Target) {
        if B::WIDE {
            multiply_columns::<B, 2>(left, panels, rows, target);
        } else {
            multiply_columns::<B, 1>(left, panels, rows, target);
        }
    }
}

/// Inner channels of a panel that are summed in one go, so that they stay in the first cache while all
/// rows are multiplied with them.
const DEPTH: usize = 128;

#[inline(always)]
fn multiply_columns<B: Block, const BLOCKS: usize>(
    left: Matrix<'_>,
    panels: &[Row],
    rows: &mut [&mut [f32]],
    target: Target,
) {
    let padded = left.padded_block();
    for (index, panel) in panels.chunks_exact(left.columns).enumerate() {
        for (part, panel) in panel.chunks(DEPTH).enumerate() {
            let target = if part == 0 { target } else { Target::Add };
            let columns = part * DEPTH..part * DEPTH + panel.len();
            let left = left.columns(columns);
            let padded = padded.get(part * DEPTH * ROWS..).unwrap_or_default();
            for offset in (0..PANEL).step_by(BLOCKS * LANES) {
                let start = index * PANEL + offset;
                multiply_panel::<B, BLOCKS>(left, padded, panel, offset, rows, start, target);
            }
        }
    }
}

/// Some columns of a panel with all rows; `padded` is the last block of rows, if it is not whole.
#[inline(always)]
fn multiply_panel<B: Block, const BLOCKS: usize>(
    left: Matrix<'_>,
    padded: &[f32],
    panel: &[Row],
    offset: usize,
    rows: &mut [&mut [f32]],
    start: usize,
    target: Target,
) {
    let by_rows = left.column_stride == 1;
    for (block, rows) in rows.chunks_mut(ROWS).enumerate() {
        let first = block * ROWS;
        let sums: [[B; BLOCKS]; ROWS] = if by_rows {
            sums_by_rows(left.block_rows(first), panel, offset)
        } else if first + ROWS > left.rows {
            sums_by_columns(padded, ROWS, panel, offset)
        } else {
            sums_by_columns(&left.values[first..], left.column_stride, panel, offset)
        };
        for row in 0..rows.len() {
            write(rows[row], start, sums[row], target);
        }
    }
}

impl<'a> Matrix<'a> {
    /// The rows of the block from row `first` on. Rows that are missing repeat the last one, and
    /// what becomes of them is dropped.
    #[inline(always)]
    fn block_rows(&self, first: usize) -> [&'a [f32]; ROWS] {
        let mut rows: [&[f32]; ROWS] = [&[]; ROWS];
        for (row, values) in rows.iter_mut().enumerate() {
            let start = (first + row).min(self.rows - 1) * self.row_stride;
            *values = &self.values[start..start + self.columns];
        }
        rows
    }

    /// The columns of the last block with zeros for the missing rows, if some are missing and columns are
    /// contiguous.
    #[inline(always)]
    fn padded_block(&self) -> Vec<f32> {
        let first = self.rows - self.rows % ROWS;
        if first == self.rows || self.column_stride == 1 {
            return Vec::new();
        }
        let mut columns = vec![0.0; self.columns * ROWS];
        for (column, values) in columns.chunks_exact_mut(ROWS).enumerate() {
            let start = column * self.column_stride + first;
            let count = self.rows - first;
            values[..count].copy_from_slice(&self.values[start..start + count]);
        }
        columns
    }
}

/// Inner channels that are taken in one go, so that their number is known when compiling.
const STEPS: usize = 16;

/// The inner loop: a tile of the result, summed over the whole depth; rows are contiguous.
#[inline(always)]
fn sums_by_rows<B: Block, const BLOCKS: usize>(
    left: [&[f32]; ROWS],
    panel: &[Row],
    offset: usize,
) -> [[B; BLOCKS]; ROWS] {
    let mut sums = [[B::splat(0.0); BLOCKS]; ROWS];
    let (steps, rest) = panel.as_chunks::<STEPS>();
    for (index, panel) in steps.iter().enumerate() {
        let start = index * STEPS;
        let mut known = [&[0.0; STEPS]; ROWS];
        for row in 0..ROWS {
            known[row] = left[row][start..]
                .first_chunk()
                .expect("as deep as the panel");
        }
        for (step, right) in panel.iter().enumerate() {
            for row in 0..ROWS {
                add_step(known[row][step], right, offset, &mut sums[row]);
            }
        }
    }
    for (step, right) in (steps.len() * STEPS..).zip(rest) {
        for row in 0..ROWS {
            add_step(left[row][step], right, offset, &mut sums[row]);
        }
    }
    sums
}

/// The same for contiguous columns, `stride` apart.
#[inline(always)]
fn sums_by_columns<B: Block, const BLOCKS: usize>(
    left: &[f32],
    stride: usize,
    panel: &[Row],
    offset: usize,
) -> [[B; BLOCKS]; ROWS] {
    let mut sums = [[B::splat(0.0); BLOCKS]; ROWS];
    for (step, right) in panel.iter().enumerate() {
        let left: &[f32; ROWS] = left[step * stride..]
            .first_chunk()
            .expect("as deep as the panel");
        for row in 0..ROWS {
            add_step(left[row], right, offset, &mut sums[row]);
        }
    }
    sums
}

#[inline(always)]
fn add_step<B: Block, const BLOCKS: usize>(
    left: f32,
    right: &[f32],
    offset: usize,
    sums: &mut [B; BLOCKS],
) {
    let left = B::splat(left);
    for (block, sum) in sums.iter_mut().enumerate() {
        let start = offset + block * LANES;
        let right = right[start..].first_chunk().expect("whole blocks");
        *sum = left.multiply_add(B::load(right), *sum);
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
            Target::Add => sum.add(B::load_part(row)),
        };
        sum.store_part(row);
    }
}

vectorised! {
    /// Packs the pixels of planes that lie `stride` apart.
    pub(crate) fn pack_planes<B>(planes: &[f32], stride: usize, span: Span, panels: &mut [Row]) {
        let depth = panels.len() / span.size.div_ceil(PANEL);
        for (index, panel) in panels.chunks_exact_mut(depth).enumerate() {
            let start = span.start + index * PANEL;
            let size = PANEL.min(span.start + span.size - start);
            for (row, plane) in panel.iter_mut().zip(planes.chunks(stride)) {
                store_row(load_row::<B>(&plane[start..start + size]), row);
            }
        }
    }
}

/// The transposed of a matrix with `columns` columns.
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
