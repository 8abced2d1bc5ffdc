//! GEMM with a long inner dimension: the sum over pixels of the outer products of two lists of channels, which is the
//! gradient of a 1x1 convolution's weight. One of the two is in channels-last layout ([`PixelMajor`]).

use std::ops::Range;

use super::{
    PANEL, ROWS, Row, Target,
    inner::{STEPS, add_step, write},
    with_rows,
};
use crate::{
    buffer::Buffer,
    threads::Threads,
    tile::Span,
    vector::{Block, LANES, Single, Supported, vectorised},
};

/// Pixels in channels-last layout, channels padded with zeros to whole groups.
#[derive(Debug)]
pub(crate) struct PixelMajor {
    values: Buffer,
    /// Groups of each pixel.
    groups: usize,
    channels: usize,
}

impl PixelMajor {
    /// Transposes the pixels of a span, packed as for [`multiply`](super::multiply).
    pub(crate) fn new(
        threads: Threads,
        channels: usize,
        span: Span,
        pack: impl Fn(Span, &mut [Row]) + Sync + Send,
    ) -> Self {
        let groups = channels.div_ceil(LANES);
        let mut values = Buffer::new(span.size * groups * LANES);
        let tasks = values.chunks_mut(TRANSPOSED * groups * LANES).enumerate();
        threads.each(tasks.collect(), |(index, pixels)| {
            let part = Span {
                start: span.start + index * TRANSPOSED,
                size: pixels.len() / (groups * LANES),
                ..span
            };
            let mut panels = Buffer::new(part.size.div_ceil(PANEL) * channels * PANEL);
            let panels = panels.as_chunks_mut().0;
            pack(part, panels);
            let panels = panels.chunks_exact(channels);
            for (pixels, panel) in pixels.chunks_mut(PANEL * groups * LANES).zip(panels) {
                transpose(panel, pixels.as_chunks_mut().0, groups);
            }
        });
        Self {
            values,
            groups,
            channels,
        }
    }
}

/// Pixels that are transposed in one task.
const TRANSPOSED: usize = 256;

vectorised! {
    /// Transposes a panel to channels-last pixels.
    fn transpose<B: supported>(panel: &[Row], pixels: &mut [[f32; LANES]], groups: usize) {
        for (group, rows) in panel.chunks(LANES).enumerate() {
            for (half, pixels) in pixels.chunks_mut(LANES * groups).enumerate() {
                let mut block = [B::splat(supported, 0.0); LANES];
                for (index, block) in block.iter_mut().enumerate() {
                    if let Some(row) = rows.get(index) {
                        *block = B::load_part(supported, &row[half * LANES..][..LANES]);
                    }
                }
                store_transposed(block, pixels, groups, group);
            }
        }
    }
}

/// Stores a block of pixels of one group of channels; those that `pixels` has no room for are dropped.
#[inline(always)]
pub(crate) fn store_transposed<B: Block>(
    channels: [B; LANES],
    pixels: &mut [[f32; LANES]],
    groups: usize,
    group: usize,
) {
    for (index, channels) in B::transposed(channels).iter().enumerate() {
        if let Some(pixel) = pixels.get_mut(index * groups + group) {
            channels.store(pixel);
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
    /// Some pixels of a plane, from the first one meant.
    pub(crate) fn row(&self, plane: usize, size: usize) -> &'a [f32] {
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

/// Compiles an expression for each number of groups that are taken at once, with so many left to take.
macro_rules! with_groups {
    ($block:ident, $left:expr, $count:ident => $body:expr) => {
        match $left {
            3 if $block::WIDE => {
                const $count: usize = 3;
                $body
            }
            2.. if $block::WIDE => {
                const $count: usize = 2;
                $body
            }
            _ => {
                const $count: usize = 1;
                $body
            }
        }
    };
}
pub(crate) use with_groups;

vectorised! {
    fn add_products<B: supported>(
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
                with_rows!(sums.len() / columns, COUNT => {
                    let mut rows: [&[f32]; COUNT] = [&[]; COUNT];
                    for (row, values) in rows.iter_mut().enumerate() {
                        *values = &left.row(block * ROWS + row, start + count)[start..];
                    }
                    let mut group = 0;
                    while group < groups {
                        let right = &right[group..];
                        with_groups!(B, groups - group, BLOCKS => {
                            let tile = products::<B, COUNT, BLOCKS>(supported, rows, right, groups);
                            add_tile(tile, group, columns, 0..columns, sums);
                            group += BLOCKS;
                        });
                    }
                });
            }
        }
    }
}

/// Pixels that are summed in one go. Sums of partial sums lose less to rounding.
pub(crate) const SUMMED: usize = 512;

/// A tile of the result, summed over some pixels.
#[inline(always)]
fn products<B: Block, const COUNT: usize, const BLOCKS: usize>(
    supported: Supported<B>,
    rows: [&[f32]; COUNT],
    right: &[[f32; LANES]],
    stride: usize,
) -> [[B; BLOCKS]; COUNT] {
    let mut sums = [[B::splat(supported, 0.0); BLOCKS]; COUNT];
    add_run(rows, right, stride, &mut sums);
    sums
}

/// The inner loop: adds as many pixels as `rows` has to a tile; on the right they lie `stride` apart.
#[inline(always)]
pub(crate) fn add_run<B: Block, const COUNT: usize, const BLOCKS: usize>(
    rows: [&[f32]; COUNT],
    right: &[[f32; LANES]],
    stride: usize,
    sums: &mut [[B; BLOCKS]; COUNT],
) {
    let size = rows[0].len();
    let whole = size - size % STEPS;
    for start in (0..whole).step_by(STEPS) {
        let mut known = [&[0.0; STEPS]; COUNT];
        for row in 0..COUNT {
            known[row] = rows[row][start..].first_chunk().expect("a whole step");
        }
        for step in 0..STEPS {
            let right = right[(start + step) * stride..][..BLOCKS].as_flattened();
            for row in 0..COUNT {
                add_step(Single, known[row][step], right, &mut sums[row]);
            }
        }
    }
    for pixel in whole..size {
        let right = right[pixel * stride..][..BLOCKS].as_flattened();
        for row in 0..COUNT {
            add_step(Single, rows[row][pixel], right, &mut sums[row]);
        }
    }
}

/// Adds a tile, whose columns begin with a group of `place`, to rows of `columns` columns.
#[inline(always)]
pub(crate) fn add_tile<B: Block, const COUNT: usize, const BLOCKS: usize>(
    sums: [[B; BLOCKS]; COUNT],
    group: usize,
    columns: usize,
    place: Range<usize>,
    result: &mut [f32],
) {
    for (result, sums) in result.chunks_exact_mut(columns).zip(sums) {
        let result = &mut result[place.clone()];
        write(result, group * LANES, sums, Target::Add);
    }
}
