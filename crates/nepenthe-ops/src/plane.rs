//! Some rows of a channel, as a 3x3 filter sees them.

use std::ops::Range;

use crate::{
    buffer::Buffer,
    fused::Batch,
    threads::Threads,
    tile::{Span, TILE, Tile, window},
};

/// Consecutive rows of one channel of an image. Beyond the image there are zeros.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plane<'a> {
    values: &'a [f32],
    width: usize,
    /// The row of the image that the values begin with.
    first: usize,
    /// Rows of the whole image.
    height: usize,
}

impl<'a> Plane<'a> {
    /// All rows of a channel.
    pub(crate) fn whole(values: &'a [f32], width: usize) -> Self {
        Self::rows(values, width, 0, values.len() / width)
    }

    /// The rows from `first` on of a channel with `height` rows.
    pub(crate) fn rows(values: &'a [f32], width: usize, first: usize, height: usize) -> Self {
        Self {
            values,
            width,
            first,
            height,
        }
    }

    /// The number of columns.
    pub(crate) fn width(&self) -> usize {
        self.width
    }

    /// The rows of the whole image.
    pub(crate) fn height(&self) -> usize {
        self.height
    }

    /// One row of the image.
    #[inline(always)]
    pub(crate) fn row(&self, y: usize) -> &'a [f32] {
        let start = (y - self.first) * self.width;
        &self.values[start..start + self.width]
    }
}

/// The rows whose values a 3x3 filter needs for `rows`.
pub(crate) fn with_neighbours(rows: &Range<usize>, height: usize) -> Range<usize> {
    rows.start.saturating_sub(1)..(rows.end + 1).min(height)
}

/// The shape of a batch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    pub(crate) batch: usize,
    pub(crate) channels: usize,
    pub(crate) height: usize,
    pub(crate) width: usize,
}

impl Shape {
    /// That of a `[batch, channels, height, width]` tensor.
    pub(crate) fn of(tensor: &Batch) -> Self {
        let [batch, channels, height, width] = tensor.dims();
        Self {
            batch,
            channels,
            height,
            width,
        }
    }

    /// The sizes of the dimensions.
    pub(crate) fn dims(&self) -> [usize; 4] {
        [self.batch, self.channels, self.height, self.width]
    }

    /// Pixels of an image.
    pub(crate) fn pixels(&self) -> usize {
        self.height * self.width
    }

    /// The pixels of some rows.
    pub(crate) fn pixels_of(&self, rows: &Range<usize>) -> Range<usize> {
        rows.start * self.width..rows.end * self.width
    }
}

/// Values of a strip, all intermediate channels of its pixels together: what L3 holds. Smaller strips
/// cost more in waiting for the last task of a kernel than they save in memory traffic. In tests
/// even small images are divided.
const STRIP_VALUES: usize = if cfg!(test) { 1 << 16 } else { 1 << 22 };

/// Cuts an image into strips of whole rows, whose `channels` together stay in the cache. The strips
/// depend on the shape only, so that sums do not depend on the threads.
pub(crate) fn strips(channels: usize, shape: Shape) -> Vec<Range<usize>> {
    let rows = (STRIP_VALUES / (channels * shape.width)).max(4);
    let count = shape.height.div_ceil(rows);
    (0..count)
        .map(|strip| strip * shape.height / count..(strip + 1) * shape.height / count)
        .collect()
}

/// One strip of an image, for the backward pass.
pub(crate) struct Strip {
    shape: Shape,
    /// Its pixels.
    pub(crate) span: Span,
}

impl Strip {
    /// Some rows of an image.
    pub(crate) fn new(shape: Shape, rows: &Range<usize>) -> Self {
        let pixels = shape.pixels_of(rows);
        let span = Span {
            image: 0,
            start: pixels.start,
            size: pixels.len(),
        };
        Self { shape, span }
    }

    /// Tiles of `values`, which hold some rows of several planes.
    pub(crate) fn tiles_of<'a>(&self, values: &'a mut [f32], rows: &Range<usize>) -> Vec<Tile<'a>> {
        let pixels = self.shape.pixels_of(rows);
        window(values, pixels.len(), pixels.clone(), pixels.start, TILE)
    }

    /// One plane of `values`, which hold some rows of several planes.
    pub(crate) fn plane<'a>(
        &self,
        values: &'a [f32],
        channel: usize,
        rows: &Range<usize>,
    ) -> Plane<'a> {
        let size = rows.len() * self.shape.width;
        let values = &values[channel * size..][..size];
        Plane::rows(values, self.shape.width, rows.start, self.shape.height)
    }
}

/// Channels that are computed row by row as strips advance: all their rows, or only those of a strip and its
/// neighbours.
pub(crate) struct Window {
    values: Buffer,
    shape: Shape,
    /// From one plane to the next.
    stride: usize,
    /// The rows that the planes hold.
    rows: Range<usize>,
    /// Whether all rows are kept.
    keep: bool,
}

impl Window {
    /// Room for `channels` planes.
    pub(crate) fn new(channels: usize, shape: Shape, strips: &[Range<usize>], keep: bool) -> Self {
        let longest = strips.iter().map(ExactSizeIterator::len).max().unwrap_or(0);
        let rows = if keep {
            shape.height
        } else {
            shape.height.min(longest + 2)
        };
        let stride = rows * shape.width;
        Self {
            values: Buffer::new(channels * stride),
            shape,
            stride,
            rows: 0..0,
            keep,
        }
    }

    /// Makes room for the rows of a strip and its neighbours, drops earlier ones unless they are kept, and returns
    /// those that are yet to be computed.
    pub(crate) fn advance(&mut self, threads: Threads, rows: &Range<usize>) -> Vec<Tile<'_>> {
        let reached = with_neighbours(rows, self.shape.height);
        let width = self.shape.width;
        if !self.keep {
            let passed = (reached.start - self.rows.start) * width;
            let held = self.rows.len() * width;
            if passed > 0 {
                let planes = self.values.chunks_exact_mut(self.stride).collect();
                threads.each(planes, |plane: &mut [f32]| {
                    plane.copy_within(passed..held, 0)
                });
            }
            self.rows.start = reached.start;
        }
        let new = self
            .shape
            .pixels_of(&(self.rows.end.max(reached.start)..reached.end));
        self.rows.end = reached.end;
        window(
            &mut self.values,
            self.stride,
            new,
            self.rows.start * width,
            TILE,
        )
    }

    /// The rows of one channel that are held.
    pub(crate) fn plane(&self, channel: usize) -> Plane<'_> {
        let values = &self.values[channel * self.stride..][..self.stride];
        Plane::rows(values, self.shape.width, self.rows.start, self.shape.height)
    }

    /// All values.
    pub(crate) fn into_values(self) -> Buffer {
        self.values
    }
}
