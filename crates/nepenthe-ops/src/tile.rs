//! Results divided into runs of pixels with all their channels, which threads fill independently.

use std::ops::Range;

/// Consecutive pixels of an image.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// Index of the image in the batch.
    pub(crate) image: usize,
    /// First pixel.
    pub(crate) start: usize,
    /// Number of pixels.
    pub(crate) size: usize,
}

impl Span {
    /// All pixels of an image.
    pub(crate) fn whole(pixels: usize) -> Self {
        Self {
            image: 0,
            start: 0,
            size: pixels,
        }
    }

    /// The same pixels, counted from pixel `start` on.
    pub(crate) fn after(self, start: usize) -> Self {
        Self {
            start: self.start - start,
            ..self
        }
    }
}

/// Most pixels of a tile: all channels of so many fit into L2. Fixed, so that sums do not
/// depend on the threads.
pub(crate) const TILE: usize = 256;

/// The rows of a result that belong to one span, a row for each channel.
#[derive(Debug)]
pub(crate) struct Tile<'a> {
    /// The pixels.
    pub(crate) span: Span,
    /// The values to write.
    pub(crate) rows: Vec<&'a mut [f32]>,
}

/// Cuts a `[batch, channels, pixels]` result into tiles of `size` pixels; the last of an image
/// may be smaller.
pub(crate) fn tiles(
    values: &mut [f32],
    channels: usize,
    pixels: usize,
    size: usize,
) -> Vec<Tile<'_>> {
    let images = values.chunks_exact_mut(channels * pixels).enumerate();
    let tiles = images.flat_map(|(image, values)| {
        let mut tiles = window(values, pixels, 0..pixels, 0, size);
        tiles.iter_mut().for_each(|tile| tile.span.image = image);
        tiles
    });
    tiles.collect()
}

/// Cuts a part of one image into tiles of `size` pixels. The planes lie `stride` apart; `range` are the
/// pixels of the image to write, of which pixel `first` is the first that the planes hold.
pub(crate) fn window(
    values: &mut [f32],
    stride: usize,
    range: Range<usize>,
    first: usize,
    size: usize,
) -> Vec<Tile<'_>> {
    let planes = values.chunks_mut(stride);
    let mut planes: Vec<_> = planes
        .map(|plane| plane[range.start - first..range.end - first].chunks_mut(size))
        .collect();
    let starts = range.clone().step_by(size);
    let tiles = starts.map(|start| Tile {
        span: Span {
            image: 0,
            start,
            size: size.min(range.end - start),
        },
        rows: planes.iter_mut().filter_map(Iterator::next).collect(),
    });
    tiles.collect()
}
