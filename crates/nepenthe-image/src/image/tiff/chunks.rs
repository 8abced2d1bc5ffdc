//! Strips and tiles, chunky or in planes, put together to one interleaved image.

use std::io::Cursor;

use ::tiff::decoder::{ChunkType, Decoder, DecodingResult};

use super::Failure;
use super::layout::Layout;
use super::samples::Sample;

/// Where the chunks of one plane lie.
struct Grid {
    width: usize,
    height: usize,
    across: usize,
    down: usize,
}

/// The samples of all pixels, [`Layout::kept`] each. `typed` gives the samples of a chunk if they are of the right type.
pub(super) fn read<T: Sample>(
    decoder: &mut Decoder<Cursor<&[u8]>>,
    layout: &Layout,
    typed: impl Fn(DecodingResult) -> Option<Vec<T>>,
) -> Result<Vec<T>, Failure> {
    let grid = Grid::of(decoder, layout)?;
    let planes = if layout.planar { layout.kept } else { 1 };
    let chunks = grid.across * grid.down;
    let mut image = vec![T::default(); layout.width * layout.height * layout.kept];
    for plane in 0..planes {
        for index in 0..chunks {
            let number = u32::try_from(plane * chunks + index).unwrap_or(u32::MAX);
            let chunk = typed(decoder.read_chunk(number)?)
                .ok_or_else(|| Failure::unsupported("samples of several types"))?;
            let place = (
                index % grid.across * grid.width,
                index / grid.across * grid.height,
            );
            put(&mut image, layout, &grid, plane, place, &chunk)?;
        }
    }
    Ok(image)
}

impl Grid {
    fn of(decoder: &mut Decoder<Cursor<&[u8]>>, layout: &Layout) -> Result<Self, Failure> {
        let (width, height) = decoder.chunk_dimensions();
        let (width, height) = (width as usize, height as usize);
        if width == 0 || height == 0 {
            return Err(Failure::unsupported("strips or tiles without pixels"));
        }
        let is_tiled = matches!(decoder.get_chunk_type(), ChunkType::Tile);
        if is_tiled && !layout.fits(width.saturating_mul(height), decoder.inner().get_ref()) {
            return Err(Failure::Truncated);
        }
        let across = match decoder.get_chunk_type() {
            ChunkType::Strip => 1,
            ChunkType::Tile => layout.width.div_ceil(width),
        };
        let down = layout.height.div_ceil(height);
        Ok(Self {
            width,
            height,
            across,
            down,
        })
    }
}

/// Puts the part of a chunk that lies inside the image into its place (`left`, `top`).
fn put<T: Sample>(
    image: &mut [T],
    layout: &Layout,
    grid: &Grid,
    plane: usize,
    (left, top): (usize, usize),
    chunk: &[T],
) -> Result<(), Failure> {
    let kept = layout.kept;
    // The library cuts chunks at the right and lower edge.
    let width = grid.width.min(layout.width - left);
    let height = grid.height.min(layout.height - top);
    let together = if layout.planar { 1 } else { layout.channels };
    let stride = T::stride(width * together, layout.depth);
    for y in 0..height {
        let row = chunk
            .get(y * stride..(y + 1) * stride)
            .ok_or(Failure::Truncated)?;
        let first = ((top + y) * layout.width + left) * kept;
        let pixels = image[first..first + width * kept].chunks_exact_mut(kept);
        for (x, pixel) in pixels.enumerate() {
            if layout.planar {
                pixel[plane] = T::at(row, x, layout.depth);
                continue;
            }
            for (channel, sample) in pixel.iter_mut().enumerate() {
                *sample = T::at(row, x * together + channel, layout.depth);
            }
        }
    }
    Ok(())
}
