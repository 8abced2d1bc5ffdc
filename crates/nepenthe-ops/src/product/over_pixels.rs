//! The sum over pixels of the outer products of two lists of channels: the gradient of a product with the
//! pixels. One of the two comes pixel by pixel ([`PixelMajor`]).

use super::{PANEL, ROWS, Row, STEPS, Target, add_step, write};
use crate::{
    buffer::Buffer,
    threads::Threads,
    tile::Span,
    vector::{Block, LANES, vectorised},
};

/// The channels of each pixel side by side, filled up with zeros to whole groups.
#[derive(Debug)]
pub(crate) struct PixelMajor {
    values: Buffer,
    /// Groups of each pixel.
    groups: usize,
    channels: usize,
}

impl PixelMajor {
    /// Turns the pixels of a span, packed as for [`multiply`].
    pub(crate) fn new(
        threads: Threads,
        channels: usize,
        span: Span,
        pack: impl Fn(Span, &mut [Row]) + Sync + Send,
    ) -> Self {
        let groups = channels.div_ceil(LANES);
        let mut values = Buffer::new(span.size * groups * LANES);
        let tasks = values.chunks_mut(TURN * groups * LANES).enumerate();
        threads.each(tasks.collect(), |(index, pixels)| {
            let part = Span {
                start: span.start + index * TURN,
                size: pixels.len() / (groups * LANES),
                ..span
            };
            let mut panels = Buffer::new(part.size.div_ceil(PANEL) * channels * PANEL);
            let panels = panels.as_chunks_mut().0;
            pack(part, panels);
            let panels = panels.chunks_exact(channels);
            for (pixels, panel) in pixels.chunks_mut(PANEL * groups * LANES).zip(panels) {
                turn(panel, pixels.as_chunks_mut().0, groups);
            }
        });
        Self {
            values,
            groups,
            channels,
        }
    }
}

/// Pixels that are turned in one task.
const TURN: usize = 256;

vectorised! {
    /// Turns a panel into pixels.
    fn turn<B>(panel: &[Row], pixels: &mut [[f32; LANES]], groups: usize) {
        for (group, rows) in panel.chunks(LANES).enumerate() {
            for (half, pixels) in pixels.chunks_mut(LANES * groups).enumerate() {
                let mut block = [B::splat(0.0); LANES];
                for (index, block) in block.iter_mut().enumerate() {
                    if let Some(row) = rows.get(index) {
                        *block = B::load_part(&row[half * LANES..][..LANES]);
                    }
                }
                let block = B::transposed(block);
                for (index, block) in block.iter().enumerate() {
                    if let Some(pixel) = pixels.get_mut(index * groups + group) {
                        block.store(pixel);
                    }
                }
            }
        }
    }
}

/// Planes of which some pixels are meant.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Planes<'a> {
    /// The planes, one after the other.
    pub(crate) values: &'a [f32],
    /// From one plane to the next.
    pub(crate) stride: usize,
    /// The first pixel meant.
    pub(crate) start: usize,
}

impl<'a> Planes<'a> {
    fn row(&self, plane: usize, size: usize) -> &'a [f32] {
        let start = plane * self.stride + self.start;
        &self.values[start..start + size]
    }
}

/// Adds to `sums`, a matrix with a row for each plane of `left` and a column for each channel of
/// `right`, their products summed over the pixels of `right`.
pub(crate) fn add_products_over_pixels(
    threads: Threads,
    left: Planes<'_>,
    right: &PixelMajor,
    sums: &mut [f32],
) {
    let columns = right.channels;
    let threads = threads.for_work(sums.len() * right.values.len() / (right.groups * LANES));
    let blocks = (sums.len() / columns)
        .div_ceil(ROWS)
        .div_ceil(threads.tasks());
    let rows = blocks * ROWS;
    let tasks = sums.chunks_mut(rows * columns).enumerate();
    threads.each(tasks.collect(), |(index, sums)| {
        let left = Planes {
            values: &left.values[index * rows * left.stride..],
            ..left
        };
        add_products(
            left,
            right.values.as_chunks().0,
            right.groups,
            columns,
            sums,
        );
    });
}

vectorised! {
    fn add_products<B>(
        left: Planes<'_>,
        right: &[[f32; LANES]],
        groups: usize,
        columns: usize,
        sums: &mut [f32],
    ) {
        let size = right.len() / groups;
        for start in (0..size).step_by(SUMMED) {
            let count = SUMMED.min(size - start);
            let right = &right[start * groups..];
            for (block, sums) in sums.chunks_mut(ROWS * columns).enumerate() {
                // Rows that are missing in the last block repeat its last one; their sums are dropped.
                let last = sums.len() / columns - 1;
                let mut rows: [&[f32]; ROWS] = [&[]; ROWS];
                for (row, values) in rows.iter_mut().enumerate() {
                    let plane = block * ROWS + row.min(last);
                    *values = &left.row(plane, start + count)[start..];
                }
                let mut group = 0;
                while group < groups {
                    let right = &right[group..];
                    group += match groups - group {
                        3 if B::WIDE => add_sums::<B, 3>(products(rows, right, groups), group, columns, sums),
                        2.. if B::WIDE => add_sums::<B, 2>(products(rows, right, groups), group, columns, sums),
                        _ => add_sums::<B, 1>(products(rows, right, groups), group, columns, sums),
                    };
                }
            }
        }
    }
}

/// Pixels that are summed in one go. Sums of sums lose less to rounding.
const SUMMED: usize = 512;

/// The inner loop: a tile of the result, summed over some pixels.
#[inline(always)]
fn products<B: Block, const BLOCKS: usize>(
    rows: [&[f32]; ROWS],
    right: &[[f32; LANES]],
    stride: usize,
) -> [[B; BLOCKS]; ROWS] {
    let mut sums = [[B::splat(0.0); BLOCKS]; ROWS];
    let size = rows[0].len();
    let whole = size - size % STEPS;
    for start in (0..whole).step_by(STEPS) {
        let mut known = [&[0.0; STEPS]; ROWS];
        for row in 0..ROWS {
            known[row] = rows[row][start..].first_chunk().expect("a whole step");
        }
        for step in 0..STEPS {
            let right = right[(start + step) * stride..][..BLOCKS].as_flattened();
            for row in 0..ROWS {
                add_step(known[row][step], right, 0, &mut sums[row]);
            }
        }
    }
    for pixel in whole..size {
        let right = right[pixel * stride..][..BLOCKS].as_flattened();
        for row in 0..ROWS {
            add_step(rows[row][pixel], right, 0, &mut sums[row]);
        }
    }
    sums
}

/// Adds a tile to the result; returns how many groups of columns it has.
#[inline(always)]
fn add_sums<B: Block, const BLOCKS: usize>(
    sums: [[B; BLOCKS]; ROWS],
    group: usize,
    columns: usize,
    result: &mut [f32],
) -> usize {
    for (result, sums) in result.chunks_exact_mut(columns).zip(sums) {
        write(result, group * LANES, sums, Target::Add);
    }
    BLOCKS
}
