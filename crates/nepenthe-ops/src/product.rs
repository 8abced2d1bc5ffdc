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
//! for the whole sum. Against the `gemm` crate on the shapes of these networks they are 1.0 to 2
//! times as fast (see `docs/PERFORMANCE.md`), and need no scratch for what is packed.

use std::ops::Range;

use rayon::prelude::*;

use crate::{
    buffer::Buffer,
    tile::{Span, Tile},
    vector::{multiply_add, vectorised},
};

/// Rows of a tile of the result that is kept in registers.
pub(crate) const ROWS: usize = 6;

/// Pixels of a panel.
pub(crate) const PANEL: usize = 32;

/// One row of a panel.
pub(crate) type Row = [f32; PANEL];

/// Channels that stand together in a [`PixelMajor`].
pub(crate) const GROUP: usize = 16;

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
    fn from_row(self, first: usize) -> Self {
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

/// Whether the tasks of a kernel run side by side or one after the other, as when whole pictures
/// already run side by side. The values computed are the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Threads {
    /// On all threads.
    All,
    /// On the calling thread.
    One,
}

impl Threads {
    /// Runs every task.
    pub(crate) fn each<T: Send>(self, tasks: Vec<T>, run: impl Fn(T) + Sync + Send) {
        match self {
            Self::All if tasks.len() > 1 => tasks.into_par_iter().for_each(run),
            _ => tasks.into_iter().for_each(run),
        }
    }

    /// Runs every task and collects the results in order.
    pub(crate) fn map<T: Send, R: Send>(
        self,
        tasks: Vec<T>,
        run: impl Fn(T) -> R + Sync + Send,
    ) -> Vec<R> {
        match self {
            Self::All if tasks.len() > 1 => tasks.into_par_iter().map(run).collect(),
            _ => tasks.into_iter().map(run).collect(),
        }
    }
}

impl Threads {
    /// Where the threads go in a batch: whole pictures side by side where there is one for each thread,
    /// else the parts of one picture after the other.
    pub(crate) fn for_batch(pictures: usize) -> (Self, Self) {
        if pictures >= 2 * rayon::current_num_threads() {
            (Self::All, Self::One)
        } else {
            (Self::One, Self::All)
        }
    }
}

/// Fewest tasks for each thread, where there is enough to do.
const TASKS_PER_THREAD: usize = 4;

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
    assert!(left.row_stride == 1 || left.column_stride == 1, "contiguous rows or columns");
    let wanted = match threads {
        Threads::All => TASKS_PER_THREAD * rayon::current_num_threads(),
        Threads::One => 1,
    };
    let parts = wanted.div_ceil(tiles.len().max(1));
    let blocks = left.rows().div_ceil(ROWS).div_ceil(parts).max(4);
    let mut tasks = Vec::new();
    for tile in &mut tiles {
        let span = tile.span;
        let parts = tile.rows.chunks_mut(blocks * ROWS).enumerate();
        tasks.extend(parts.map(|(part, rows)| (span, part * blocks * ROWS, rows)));
    }
    threads.each(tasks, |(span, first, rows)| {
        let mut panels = Buffer::new(span.size.div_ceil(PANEL) * left.columns * PANEL);
        let panels = panels.as_chunks_mut().0;
        pack(span, panels);
        multiply_tile(left.from_row(first), panels, rows, target);
    });
}

vectorised! {
    fn multiply_tile<LANES>(left: Matrix<'_>, panels: &[Row], rows: &mut [&mut [f32]], target: Target) {
        if LANES >= 16 {
            multiply_columns::<LANES, 32>(left, panels, rows, target);
        } else {
            multiply_columns::<LANES, 16>(left, panels, rows, target);
        }
    }
}

#[inline(always)]
fn multiply_columns<const LANES: usize, const COLUMNS: usize>(
    left: Matrix<'_>,
    panels: &[Row],
    rows: &mut [&mut [f32]],
    target: Target,
) {
    let depth = left.columns;
    let by_rows = left.column_stride == 1;
    // Rows that are missing in the last block repeat its last one; their sums are dropped. Where columns
    // are contiguous, these are copied with zeros for the missing rows.
    let mut padded = Vec::new();
    if !by_rows && !left.rows.is_multiple_of(ROWS) {
        padded = left.last_block();
    }
    for (index, panel) in panels.chunks_exact(depth).enumerate() {
        for (block, rows) in rows.chunks_mut(ROWS).enumerate() {
            let first = block * ROWS;
            for offset in (0..PANEL).step_by(COLUMNS) {
                let sums = if by_rows {
                    sums_by_rows::<LANES, COLUMNS>(left.block_rows(first), panel, offset)
                } else if first + ROWS > left.rows {
                    sums_by_columns::<LANES, COLUMNS>(&padded, ROWS, panel, offset)
                } else {
                    let columns = &left.values[first..];
                    sums_by_columns::<LANES, COLUMNS>(columns, left.column_stride, panel, offset)
                };
                let start = index * PANEL + offset;
                for (row, sums) in rows.iter_mut().zip(&sums) {
                    write::<COLUMNS>(row, start, sums, target);
                }
            }
        }
    }
}

impl<'a> Matrix<'a> {
    /// The rows of the block from row `first` on.
    #[inline(always)]
    fn block_rows(&self, first: usize) -> [&'a [f32]; ROWS] {
        std::array::from_fn(|row| {
            let start = (first + row).min(self.rows - 1) * self.row_stride;
            &self.values[start..start + self.columns]
        })
    }

    /// The columns of the last, incomplete block, with zeros for the missing rows.
    fn last_block(&self) -> Vec<f32> {
        let first = self.rows / ROWS * ROWS;
        let mut columns = vec![0.0; self.columns * ROWS];
        for (column, values) in columns.chunks_exact_mut(ROWS).enumerate() {
            let start = first + column * self.column_stride;
            values[..self.rows - first]
                .copy_from_slice(&self.values[start..start + self.rows - first]);
        }
        columns
    }
}

/// Inner channels that are taken in one go, so that their number is known when compiling.
const STEPS: usize = 16;

/// The inner loop: a tile of the result, summed over the whole depth; rows are contiguous.
#[inline(always)]
fn sums_by_rows<const LANES: usize, const COLUMNS: usize>(
    left: [&[f32]; ROWS],
    panel: &[Row],
    offset: usize,
) -> [[f32; COLUMNS]; ROWS] {
    let mut sums = [[0.0f32; COLUMNS]; ROWS];
    let (steps, rest) = panel.as_chunks::<STEPS>();
    for (index, panel) in steps.iter().enumerate() {
        let left: [&[f32; STEPS]; ROWS] =
            left.map(|row| row[index * STEPS..].first_chunk().expect("as deep as the panel"));
        for (step, right) in panel.iter().enumerate() {
            add_step::<LANES, COLUMNS>(left.map(|row| row[step]), right, offset, &mut sums);
        }
    }
    for (step, right) in (steps.len() * STEPS..).zip(rest) {
        add_step::<LANES, COLUMNS>(left.map(|row| row[step]), right, offset, &mut sums);
    }
    sums
}

/// The same for contiguous columns, `stride` apart.
#[inline(always)]
fn sums_by_columns<const LANES: usize, const COLUMNS: usize>(
    left: &[f32],
    stride: usize,
    panel: &[Row],
    offset: usize,
) -> [[f32; COLUMNS]; ROWS] {
    let mut sums = [[0.0f32; COLUMNS]; ROWS];
    for (step, right) in panel.iter().enumerate() {
        let left: &[f32; ROWS] = left[step * stride..].first_chunk().expect("as deep as the panel");
        add_step::<LANES, COLUMNS>(*left, right, offset, &mut sums);
    }
    sums
}

#[inline(always)]
fn add_step<const LANES: usize, const COLUMNS: usize>(
    left: [f32; ROWS],
    right: &Row,
    offset: usize,
    sums: &mut [[f32; COLUMNS]; ROWS],
) {
    let right = columns::<COLUMNS>(right, offset);
    for (sums, left) in sums.iter_mut().zip(left) {
        for (sum, &right) in sums.iter_mut().zip(right) {
            *sum = multiply_add::<LANES>(left, right, *sum);
        }
    }
}

#[inline(always)]
fn columns<const COLUMNS: usize>(row: &Row, offset: usize) -> &[f32; COLUMNS] {
    row[offset..offset + COLUMNS]
        .first_chunk()
        .expect("the offsets are steps of the columns")
}

#[inline(always)]
fn write<const COLUMNS: usize>(
    row: &mut [f32],
    start: usize,
    sums: &[f32; COLUMNS],
    target: Target,
) {
    let end = row.len().min(start + COLUMNS);
    let Some(row) = row.get_mut(start..end) else {
        return;
    };
    match (<&mut [f32; COLUMNS]>::try_from(&mut *row), target) {
        (Ok(row), Target::Replace) => *row = *sums,
        (Ok(row), Target::Add) => {
            for (value, sum) in row.iter_mut().zip(sums) {
                *value += sum;
            }
        }
        (Err(_), Target::Replace) => row.copy_from_slice(&sums[..row.len()]),
        (Err(_), Target::Add) => {
            for (value, sum) in row.iter_mut().zip(sums) {
                *value += sum;
            }
        }
    }
}

/// Packs the pixels of planes that lie `stride` apart.
pub(crate) fn pack_planes(planes: &[f32], stride: usize, span: Span, panels: &mut [Row]) {
    let depth = panels.len() / span.size.div_ceil(PANEL);
    for (index, panel) in panels.chunks_exact_mut(depth).enumerate() {
        let start = span.start + index * PANEL;
        let size = PANEL.min(span.start + span.size - start);
        for (row, plane) in panel.iter_mut().zip(planes.chunks(stride)) {
            let pixels = &plane[start..start + size];
            match <&Row>::try_from(pixels) {
                Ok(pixels) => *row = *pixels,
                Err(_) => {
                    row[..size].copy_from_slice(pixels);
                    row[size..].fill(0.0);
                }
            }
        }
    }
}

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
        let groups = channels.div_ceil(GROUP);
        let mut values = Buffer::new(span.size * groups * GROUP);
        let tasks = values.chunks_mut(TURN * groups * GROUP).enumerate();
        threads.each(tasks.collect(), |(index, pixels)| {
            let part = Span {
                start: span.start + index * TURN,
                size: pixels.len() / (groups * GROUP),
                ..span
            };
            let mut panels = Buffer::new(part.size.div_ceil(PANEL) * channels * PANEL);
            let panels = panels.as_chunks_mut().0;
            pack(part, panels);
            let panels = panels.chunks_exact(channels);
            for (pixels, panel) in pixels.chunks_mut(PANEL * groups * GROUP).zip(panels) {
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
    fn turn<LANES>(panel: &[Row], pixels: &mut [[f32; GROUP]], groups: usize) {
        for (group, rows) in panel.chunks(GROUP).enumerate() {
            let mut block = [[0.0; PANEL]; GROUP];
            for (target, row) in block.iter_mut().zip(rows) {
                *target = *row;
            }
            for (pixel, target) in pixels.chunks_exact_mut(groups).enumerate() {
                target[group] = std::array::from_fn(|channel| block[channel][pixel]);
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
    let blocks = (sums.len() / columns).div_ceil(ROWS);
    let blocks = match threads {
        Threads::All => blocks.div_ceil(TASKS_PER_THREAD * rayon::current_num_threads()),
        Threads::One => blocks,
    };
    let rows = blocks * ROWS;
    let tasks = sums.chunks_mut(rows * columns).enumerate();
    threads.each(tasks.collect(), |(index, sums)| {
        let left = Planes {
            values: &left.values[index * rows * left.stride..],
            ..left
        };
        add_products(left, right.values.as_chunks().0, right.groups, columns, sums);
    });
}

vectorised! {
    fn add_products<LANES>(
        left: Planes<'_>,
        right: &[[f32; GROUP]],
        groups: usize,
        columns: usize,
        sums: &mut [f32],
    ) {
        let size = right.len() / groups;
        for (block, sums) in sums.chunks_mut(ROWS * columns).enumerate() {
            // Rows that are missing in the last block repeat its last one; their sums are dropped.
            let last = sums.len() / columns - 1;
            let rows: [&[f32]; ROWS] =
                std::array::from_fn(|row| left.row(block * ROWS + row.min(last), size));
            for start in (0..size).step_by(SUMMED) {
                let rows = rows.map(|row| &row[start..size.min(start + SUMMED)]);
                let right = &right[start * groups..];
                let mut group = 0;
                while group < groups {
                    let right = &right[group..];
                    if LANES >= 16 && group + 2 <= groups {
                        add_sums(&products::<LANES, 2>(rows, right, groups), group, columns, sums);
                        group += 2;
                    } else {
                        add_sums(&products::<LANES, 1>(rows, right, groups), group, columns, sums);
                        group += 1;
                    }
                }
            }
        }
    }
}

/// Pixels that are summed in one go. Sums of sums lose less to rounding.
const SUMMED: usize = 512;

/// The inner loop: a tile of the result, summed over some pixels.
#[inline(always)]
fn products<const LANES: usize, const GROUPS: usize>(
    rows: [&[f32]; ROWS],
    right: &[[f32; GROUP]],
    stride: usize,
) -> [[[f32; GROUP]; GROUPS]; ROWS] {
    let mut sums = [[[0.0; GROUP]; GROUPS]; ROWS];
    let size = rows[0].len();
    let whole = size - size % PANEL;
    for start in (0..whole).step_by(PANEL) {
        let left: [&Row; ROWS] =
            rows.map(|row| row[start..].first_chunk().expect("a whole panel"));
        for pixel in 0..PANEL {
            let right = pixel_groups::<GROUPS>(right, (start + pixel) * stride);
            add_pixel::<LANES, GROUPS>(left.map(|row| row[pixel]), right, &mut sums);
        }
    }
    for pixel in whole..size {
        let right = pixel_groups::<GROUPS>(right, pixel * stride);
        add_pixel::<LANES, GROUPS>(rows.map(|row| row[pixel]), right, &mut sums);
    }
    sums
}

#[inline(always)]
fn pixel_groups<const GROUPS: usize>(right: &[[f32; GROUP]], start: usize) -> &[[f32; GROUP]; GROUPS] {
    right[start..].first_chunk().expect("the groups of a pixel")
}

#[inline(always)]
fn add_pixel<const LANES: usize, const GROUPS: usize>(
    left: [f32; ROWS],
    right: &[[f32; GROUP]; GROUPS],
    sums: &mut [[[f32; GROUP]; GROUPS]; ROWS],
) {
    for (sums, left) in sums.iter_mut().zip(left) {
        for (sums, right) in sums.iter_mut().zip(right) {
            for (sum, &right) in sums.iter_mut().zip(right) {
                *sum = multiply_add::<LANES>(left, right, *sum);
            }
        }
    }
}

#[inline(always)]
fn add_sums<const GROUPS: usize>(
    sums: &[[[f32; GROUP]; GROUPS]; ROWS],
    group: usize,
    columns: usize,
    result: &mut [f32],
) {
    for (result, sums) in result.chunks_exact_mut(columns).zip(sums) {
        for (value, sum) in result[group * GROUP..].iter_mut().zip(sums.as_flattened()) {
            *value += sum;
        }
    }
}

/// The transposed of a matrix with `columns` columns.
pub(crate) fn transposed(values: &[f32], columns: usize) -> Vec<f32> {
    let column = |column: usize| values.iter().skip(column).step_by(columns);
    (0..columns).flat_map(column).copied().collect()
}

/// Adds the values of `part` to those of `total`.
pub(crate) fn add_to(total: &mut [f32], part: &[f32]) {
    for (total, &value) in total.iter_mut().zip(part) {
        *total += value;
    }
}
