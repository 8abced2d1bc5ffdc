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

mod inner;
mod matrix;
mod over_pixels;
mod pairs;

pub(crate) use inner::{multiply_shifted, with_rows};
pub(crate) use matrix::Matrix;
pub(crate) use over_pixels::{
    PixelMajor, Planes, SUMMED, add_products_over_pixels, add_run, add_tile, store_transposed,
    with_groups,
};
pub(crate) use pairs::{Left, Weights, paired, round_rows};

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
pub(crate) fn multiply<'a>(
    threads: Threads,
    left: impl Into<Left<'a>>,
    tiles: Vec<Tile<'_>>,
    target: Target,
    pack: impl Fn(Span, &mut [Row]) + Sync + Send,
) {
    let left = left.into();
    let pack = |span, panels: &mut [Row]| {
        pack(span, panels);
        left.prepare(panels);
    };
    let sizes = [left.rows(), left.depth()];
    distribute(threads, sizes, tiles, pack, |first, panels, rows| {
        left.product(first, panels, rows, target);
    });
}

/// Packs the tiles and runs `multiply` on each, from a row of the left matrix on.
fn distribute(
    threads: Threads,
    [rows, depth]: [usize; 2],
    mut tiles: Vec<Tile<'_>>,
    pack: impl Fn(Span, &mut [Row]) + Sync + Send,
    multiply: impl Fn(usize, &[Row], &mut [&mut [f32]]) + Sync + Send,
) {
    let blocks = rows.div_ceil(ROWS);
    let pixels: usize = tiles.iter().map(|tile| tile.span.size).sum();
    let threads = threads.for_work(rows * depth * pixels);
    let parts = threads
        .tasks()
        .div_ceil(tiles.len().max(1))
        .min(blocks.div_ceil(LEAST_BLOCKS));
    let few = 4 * tiles.len() < threads.tasks();
    let panels = |span: Span| Buffer::new(span.size.div_ceil(PANEL) * depth * PANEL);
    if parts <= 1 || !few {
        threads.each(tiles, |mut tile| {
            let mut panels = panels(tile.span);
            let panels = panels.as_chunks_mut().0;
            pack(tile.span, panels);
            multiply(0, panels, &mut tile.rows);
        });
        return;
    }
    // They are packed once, and then their rows are distributed.
    let mut packed: Vec<Buffer> = tiles.iter().map(|tile| panels(tile.span)).collect();
    let mut tasks = Vec::new();
    for (tile, packed) in tiles.iter().zip(&mut packed) {
        let panels = packed.as_chunks_mut().0.chunks_exact_mut(depth);
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
        multiply(first, packed.as_chunks().0, tile);
    });
}

/// Blocks of rows of a task at least.
const LEAST_BLOCKS: usize = 4;

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
