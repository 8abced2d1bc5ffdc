//! A half of a transformer block in inference, `x + out(filter(mix(norm(x))))`, in blocks of pixels whose mixed channels
//! stay in the second cache of a core.
//!
//! Mixed channels are several times as many as those of the image, and written to memory they cost more than what is
//! calculated with them. So a block, some columns wide, goes down its rows two at a time: it mixes the two rows that come
//! next, and filters those between the ones that it has. At its sides it computes one column more than it writes, and above
//! and below one row. No value depends on how the image is cut.

use std::ops::Range;

use crate::{
    buffer::Buffer,
    gemm::{Left, PANEL, Row, Target},
    norm::Norm,
    plane::{Shape, strips},
    threads::Threads,
    tile::Span,
};

/// Values of a block that a core works on at once: what its second cache holds beside the weights.
const BLOCK_VALUES: usize = 200_000;

/// Widths of a block, those preferred first.
const WIDTHS: [usize; 3] = [MOST_COLUMNS, 2 * PANEL, PANEL];

/// The widest block.
pub(crate) const MOST_COLUMNS: usize = 4 * PANEL;

/// One panel in so many may be computed only because blocks overlap.
const SPARE: usize = 8;

/// Rows of a task at least, two more of which are computed.
const LEAST_ROWS: usize = 24;

/// The columns that each block of some width reads and writes, of an image with `columns` columns. A block that has neighbours
/// reads one column more than it writes on their side.
fn columns(
    columns: usize,
    width: usize,
) -> impl Iterator<Item = (Range<usize>, Range<usize>)> + Clone {
    let step = width - 2;
    let count = columns.saturating_sub(width).div_ceil(step) + 1;
    (0..count).map(move |index| {
        let read = index * step..(index * step + width).min(columns);
        let start = read.start + usize::from(index > 0);
        let end = read.end - usize::from(index + 1 < count);
        (read, start..end)
    })
}

/// What is done with each block.
#[derive(Clone, Copy)]
pub(crate) struct Blocks<'a> {
    shape: Shape,
    norm: &'a Norm<'a>,
    mix: Left<'a>,
    out: Left<'a>,
    /// Columns of a block, those that it does not write included.
    width: usize,
}

/// The mixed channels that two rows of a result see: two rows of each channel, then the two below.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    pairs: [&'a [f32]; 2],
    width: usize,
}

impl<'a> Seen<'a> {
    /// The four rows of a channel.
    #[inline(always)]
    pub(crate) fn channel(&self, channel: usize) -> [&'a [f32]; 4] {
        let size = 2 * self.width;
        let [above, below] = self.pairs.map(|pair| &pair[channel * size..][..size]);
        let ((first, second), (third, fourth)) =
            (above.split_at(self.width), below.split_at(self.width));
        [first, second, third, fourth]
    }

    /// The number of columns.
    #[inline(always)]
    pub(crate) fn width(&self) -> usize {
        self.width
    }
}

/// The pixels that one thread writes.
struct Task {
    /// Columns that are read.
    read: Range<usize>,
    /// Columns that are written.
    written: Range<usize>,
    rows: Range<usize>,
}

/// What the rows of a strip are computed from.
#[derive(Clone, Copy)]
struct Source<'a> {
    /// The whole image, of which only rows above the strip have been written.
    x: &'a [f32],
    /// The row above the strip, as it was.
    above: &'a [f32],
    /// The first row of the strip.
    first: usize,
}

impl<'a> Blocks<'a> {
    /// With `mix` of `[mixed, channels]` and `out` of `[channels, filtered]`. `None` where a block would not stay in the
    /// cache.
    pub(crate) fn new(
        shape: Shape,
        norm: &'a Norm<'a>,
        mix: Left<'a>,
        out: Left<'a>,
    ) -> Option<Self> {
        let held = 4 * mix.rows() + 2 * (mix.depth() + out.depth());
        let width = WIDTHS
            .into_iter()
            .filter(|width| width * held <= BLOCK_VALUES)
            .find(|&width| {
                let needed = shape.width.div_ceil(PANEL);
                let blocks = columns(shape.width, width);
                let computed: usize = blocks.map(|(read, _)| read.len().div_ceil(PANEL)).sum();
                computed <= needed + needed / SPARE
            })?;
        Some(Self {
            shape,
            norm,
            mix,
            out,
            width,
        })
    }

    /// Adds to `x`, one image. `filter` turns the mixed channels that two rows see into panels of those rows: for each row
    /// and each [`PANEL`] columns a [`Row`] of each filtered channel.
    pub(crate) fn run(
        &self,
        threads: Threads,
        x: &mut [f32],
        filter: impl Fn(Seen<'_>, &mut [Row]) + Sync + Send,
    ) {
        let Shape {
            channels, width, ..
        } = self.shape;
        let pixels = self.shape.pixels();
        let mut above = Buffer::new(channels * width);
        for strip in strips(channels, self.shape) {
            let source = Source {
                x,
                above: &above,
                first: strip.start,
            };
            let results = threads.map(self.tasks(threads, &strip), |task| {
                let result = self.compute(&task, source, &filter);
                (task, result)
            });
            let last = (strip.end - 1) * width..strip.end * width;
            let planes = x
                .chunks_exact_mut(pixels)
                .zip(above.chunks_exact_mut(width));
            threads.each(planes.enumerate().collect(), |(channel, (plane, above))| {
                above.copy_from_slice(&plane[last.clone()]);
                for (task, result) in &results {
                    let rows = result[channel * self.plane(task)..].chunks_exact(self.width);
                    let skipped = task.written.start - task.read.start;
                    for (y, row) in task.rows.clone().zip(rows) {
                        let row = &row[skipped..][..task.written.len()];
                        plane[y * width..][task.written.clone()].copy_from_slice(row);
                    }
                }
            });
        }
    }

    /// The tasks of a strip: as many as keep all threads busy to the end.
    fn tasks(&self, threads: Threads, strip: &Range<usize>) -> Vec<Task> {
        let columns = columns(self.shape.width, self.width);
        let wanted = (threads.tasks() / 2).div_ceil(columns.clone().count());
        let bands = wanted.min(strip.len() / LEAST_ROWS).max(1);
        let band = |index: usize| strip.start + index * strip.len() / bands;
        let tasks = (0..bands).flat_map(|index| {
            let columns = columns.clone();
            columns.map(move |(read, written)| Task {
                read,
                written,
                rows: band(index)..band(index + 1),
            })
        });
        tasks.collect()
    }

    /// The new values of a task's pixels, channel by channel.
    fn compute(
        &self,
        task: &Task,
        source: Source<'_>,
        filter: impl Fn(Seen<'_>, &mut [Row]),
    ) -> Buffer {
        let plane = self.plane(task);
        let mut result = Buffer::new(self.shape.channels * plane);
        let [mut before, mut next] =
            [(); 2].map(|()| Buffer::new(self.mix.rows() * 2 * self.width));
        let panels = 2 * self.width / PANEL;
        let mut packed = Buffer::new(panels * self.mix.depth() * PANEL);
        let mut filtered = Buffer::new(panels * self.out.depth() * PANEL);
        let filtered = filtered.as_chunks_mut().0;
        let first = task.rows.start;
        // The row above the first of the image is none, as are those below the last.
        self.mix_pair(
            task,
            source,
            [first.wrapping_sub(1), first],
            &mut packed,
            &mut next,
        );
        for (step, y) in task.rows.clone().step_by(2).enumerate() {
            std::mem::swap(&mut before, &mut next);
            self.mix_pair(task, source, [y + 1, y + 2], &mut packed, &mut next);
            let seen = Seen {
                pairs: [&before, &next],
                width: self.width,
            };
            filter(seen, filtered);
            self.out.prepare(filtered);
            let mut planes: Vec<&mut [f32]> = result
                .chunks_exact_mut(plane)
                .map(|plane| &mut plane[step * 2 * self.width..][..2 * self.width])
                .collect();
            let sources = source.x.chunks_exact(self.shape.pixels());
            for (result, x) in planes.iter_mut().zip(sources) {
                let rows = result.chunks_exact_mut(self.width);
                for (y, row) in (y..task.rows.end).zip(rows) {
                    let x = &x[y * self.shape.width..][task.read.clone()];
                    row[..x.len()].copy_from_slice(x);
                }
            }
            self.out.product(0, filtered, &mut planes, Target::Add);
        }
        result
    }

    /// Values of a channel in the result of a task: rows as wide as a block, their number made even.
    fn plane(&self, task: &Task) -> usize {
        task.rows.len().next_multiple_of(2) * self.width
    }

    /// The mixed channels of two rows of a block; zeros beyond the image, also to the right of it.
    fn mix_pair(
        &self,
        task: &Task,
        source: Source<'_>,
        rows: [usize; 2],
        packed: &mut [f32],
        mixed: &mut [f32],
    ) {
        let Shape { height, width, .. } = self.shape;
        let depth = self.mix.depth();
        let starts = (0..self.width).step_by(PANEL);
        let places = rows
            .into_iter()
            .flat_map(|y| starts.clone().map(move |x| (y, task.read.start + x)));
        let packed: &mut [Row] = packed.as_chunks_mut().0;
        for ((y, x), panel) in places.zip(packed.chunks_exact_mut(depth)) {
            if y >= height || x >= task.read.end {
                panel.as_flattened_mut().fill(0.0);
                continue;
            }
            let (planes, stride, row) = match y < source.first {
                true => (source.above, width, 0),
                false => (source.x, self.shape.pixels(), y),
            };
            let span = Span {
                image: 0,
                start: row * width + x,
                size: PANEL.min(task.read.end - x),
            };
            self.norm.pack(planes, stride, span, panel);
        }
        self.mix.prepare(packed);
        let mut planes: Vec<&mut [f32]> = mixed.chunks_exact_mut(2 * self.width).collect();
        self.mix.product(0, packed, &mut planes, Target::Replace);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_write_every_column_once_and_read_its_neighbours() {
        for width in WIDTHS {
            for count in [1, 2, 31, 32, 33, 63, 64, 65, 94, 128, 129, 488] {
                let mut next = 0;
                for (read, written) in columns(count, width) {
                    assert_eq!(written.start, next);
                    next = written.end;
                    assert!(read.len() <= width, "{count} {width}");
                    assert_eq!(read.start, written.start.saturating_sub(1));
                    assert_eq!(read.end, (written.end + 1).min(count));
                }
                assert_eq!(next, count);
            }
        }
    }
}
