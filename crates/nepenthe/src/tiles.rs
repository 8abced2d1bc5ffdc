//! Restoring an image in overlapping tiles, for images that do not fit into memory as a whole.
//!
//! The tiles of a grid have one size, a multiple of the network's, and overlap by at least [`Tiling::overlap`] pixels.
//! Where two overlap the result moves from one to the other along a raised cosine,
//! `w(i) = (1 - cos(pi (i + 1/2) / n)) / 2` for pixel `i` of `n`, so the weights of all tiles sum to 1 and there are no
//! seams; at the edge of a tile, where the zero padding of the convolutions is felt, its weight is close to 0. Blending is
//! computed as `a + w (b - a)`, which returns equal values unchanged.
//!
//! Attention and prompts use statistics of everything the network sees, so tiles differ a little from the whole image:
//! docs/PERFORMANCE.md says by how much.
//!
//! Besides the image, which is replaced in place, memory holds one row of tiles, one tile, and the network's features of
//! one tile. [`Plan`] decides how an image is cut so that this fits.

mod plan;

use std::f32::consts::PI;
use std::ops::ControlFlow;

use burn::tensor::Device;
use nepenthe_image::{Image, geometry::Area};
use nepenthe_nets::Network;

use crate::restore::{NotFinite, restore};
pub use plan::{Cut, Plan, picture_bytes};

/// How an image is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tiling {
    /// The longest side of a tile, in pixels.
    pub side: usize,
    /// The least number of pixels that neighbours share.
    pub overlap: usize,
}

impl Tiling {
    /// The smallest side, in pixels.
    pub const SMALLEST: usize = 64;

    /// Tiles of at most this side that overlap by an eighth of it, but by no less than 16 and no more than 64 pixels.
    ///
    /// Sides below [`SMALLEST`](Self::SMALLEST) count as that.
    pub fn of(side: usize) -> Self {
        let side = side.max(Self::SMALLEST);
        Self {
            side,
            overlap: (side / 8).clamp(16, 64),
        }
    }
}

/// The tiles of an image: every one of `columns` with every one of `rows`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    columns: Axis,
    rows: Axis,
}

/// Tiles along one side of the image.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Axis {
    /// Pixels of a tile.
    side: usize,
    /// Number of tiles.
    count: usize,
    /// Pixels of the image.
    length: usize,
}

impl Axis {
    /// One tile.
    fn whole(length: usize) -> Self {
        Self {
            side: length,
            count: 1,
            length,
        }
    }

    /// As few tiles as possible, as small as possible: the sides of all are equal, and no longer than `tiling` allows.
    fn new(length: usize, tiling: Tiling, multiple: usize) -> Self {
        let longest = (tiling.side / multiple * multiple).max(multiple);
        if length <= longest {
            return Self::whole(length);
        }
        let overlap = tiling.overlap.min(longest - 1);
        let count = (length - overlap).div_ceil(longest - overlap);
        let side = (length - overlap).div_ceil(count) + overlap;
        Self {
            side: side.next_multiple_of(multiple),
            count,
            length,
        }
    }

    /// First pixel of a tile; the end of the image for the one after the last. Tiles lie at equal distances.
    fn start(&self, index: usize) -> usize {
        if index >= self.count {
            return self.length;
        }
        let room = (self.length - self.side) as u128;
        (index as u128 * room / (self.count.max(2) - 1) as u128) as usize
    }
}

impl Grid {
    /// The tiles of an image of `width` x `height` pixels for a network whose sizes are multiples of `multiple`. An image
    /// no larger than a tile is one tile.
    pub fn new((width, height): (usize, usize), tiling: Tiling, multiple: usize) -> Self {
        Self {
            columns: Axis::new(width, tiling, multiple),
            rows: Axis::new(height, tiling, multiple),
        }
    }

    /// The grid of one tile.
    pub fn whole(width: usize, height: usize) -> Self {
        Self {
            columns: Axis::whole(width),
            rows: Axis::whole(height),
        }
    }

    /// Number of tiles.
    pub fn tiles(&self) -> usize {
        self.columns.count.saturating_mul(self.rows.count)
    }

    /// Width and height of a tile in pixels.
    pub fn tile(&self) -> (usize, usize) {
        (self.columns.side, self.rows.side)
    }
}

/// Restores an image tile by tile and blends the tiles. One tile is the whole image, as in [`restore`].
///
/// `each` is called after every tile but the last; [`ControlFlow::Break`] stops the work, which then gives `None`.
///
/// ```
/// use std::ops::ControlFlow;
/// use nepenthe::{DeviceChoice, tiles::{Grid, Tiling, restore_in_tiles}};
/// use nepenthe_image::Image;
/// use nepenthe_nets::{Architecture, NetworkConfig, Preset};
///
/// let device = "cpu".parse::<DeviceChoice>()?.open();
/// let network = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini).init(0, &device);
/// let grid = Grid::new((100, 40), Tiling::of(64), network.size_multiple());
/// assert_eq!(grid.tiles(), 2);
/// let each = &mut || ControlFlow::Continue(());
/// let restored = restore_in_tiles(&network, Image::new(100, 40), &grid, &device, each)?;
/// assert_eq!(restored.map(|image| image.width()), Some(100));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// If the output of the network is not finite.
///
/// # Panics
/// When the grid is that of another size.
pub fn restore_in_tiles(
    network: &Network,
    image: Image,
    grid: &Grid,
    device: &Device,
    each: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Option<Image>, NotFinite> {
    blend(image, grid, |tile| restore(network, tile, device), each)
}

/// Replaces `image` by what `work` makes of its tiles, row of tiles by row of tiles.
fn blend<E>(
    mut image: Image,
    grid: &Grid,
    mut work: impl FnMut(&Image) -> Result<Image, E>,
    each: &mut dyn FnMut() -> ControlFlow<()>,
) -> Result<Option<Image>, E> {
    let size = (image.width(), image.height());
    let expected = (grid.columns.length, grid.rows.length);
    assert_eq!(size, expected, "the size the grid was made for");
    if grid.tiles() == 1 {
        return work(&image).map(Some);
    }
    let mut left = grid.tiles();
    // The rows that the last band shares with the next: already blended, and no longer those of the input.
    let mut above: Option<Image> = None;
    for row in 0..grid.rows.count {
        let top = grid.rows.start(row);
        let mut band = Image::new(size.0, grid.rows.side);
        for column in 0..grid.columns.count {
            let start = grid.columns.start(column);
            let area = Area {
                x: start,
                y: top,
                width: grid.columns.side,
                height: grid.rows.side,
            };
            let tile = work(&image.cut(area))?;
            let blended = match column {
                0 => 0,
                _ => grid.columns.start(column - 1) + grid.columns.side - start,
            };
            add_tile(&mut band, &tile, start, blended);
            left -= 1;
            if left > 0 && each().is_break() {
                return Ok(None);
            }
        }
        if let Some(above) = &above {
            add_above(&mut band, above);
        }
        let finished = grid.rows.start(row + 1) - top;
        put_rows(&mut image, top, &band, finished);
        above = (finished < band.height()).then(|| {
            band.cut(Area {
                x: 0,
                y: finished,
                width: band.width(),
                height: band.height() - finished,
            })
        });
    }
    Ok(Some(image))
}

/// The share of the later tile at pixel `index` of the `count` that it shares with the earlier one.
fn weight(index: usize, count: usize) -> f32 {
    0.5 - 0.5 * (PI * (index as f32 + 0.5) / count as f32).cos()
}

/// Puts a tile into its band at column `start`; the first `blended` columns are shared with what is there.
fn add_tile(band: &mut Image, tile: &Image, start: usize, blended: usize) {
    let (band_width, width) = (band.width(), tile.width());
    let weights: Vec<f32> = (0..blended).map(|index| weight(index, blended)).collect();
    for channel in 0..3 {
        let rows = band.plane_mut(channel).chunks_exact_mut(band_width);
        for (row, new) in rows.zip(tile.plane(channel).chunks_exact(width)) {
            let row = &mut row[start..start + width];
            let (shared, rest) = row.split_at_mut(blended);
            for ((old, &new), weight) in shared.iter_mut().zip(new).zip(&weights) {
                *old += weight * (new - *old);
            }
            rest.copy_from_slice(&new[blended..]);
        }
    }
}

/// Blends the first rows of a band with those of the band above.
fn add_above(band: &mut Image, above: &Image) {
    let (width, count) = (band.width(), above.height());
    for channel in 0..3 {
        let rows = band.plane_mut(channel).chunks_exact_mut(width);
        let above = above.plane(channel).chunks_exact(width);
        for (index, (row, above)) in rows.zip(above).enumerate() {
            let weight = weight(index, count);
            for (new, &old) in row.iter_mut().zip(above) {
                *new = old + weight * (*new - old);
            }
        }
    }
}

/// Replaces rows of `image` from `top` by the first `count` of `band`.
fn put_rows(image: &mut Image, top: usize, band: &Image, count: usize) {
    let samples = image.width() * count;
    let first = image.width() * top;
    for channel in 0..3 {
        let rows = &band.plane(channel)[..samples];
        image.plane_mut(channel)[first..first + samples].copy_from_slice(rows);
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn go_on() -> impl FnMut() -> ControlFlow<()> {
        || ControlFlow::Continue(())
    }

    /// An image in which every sample differs from its neighbours.
    fn pattern(width: usize, height: usize) -> Image {
        let data = (0..3 * width * height).map(|i| (i * 89 % 256) as f32 / 255.0);
        Image::from_planar(width, height, data.collect())
    }

    fn tiling(side: usize, overlap: usize) -> Tiling {
        Tiling { side, overlap }
    }

    #[test]
    fn a_network_that_returns_its_input_gives_the_image_exactly() {
        for (size, tiling) in [
            ((131, 77), tiling(32, 8)),
            ((65, 64), tiling(64, 16)),
            ((40, 300), tiling(48, 47)),
            ((9, 33), tiling(16, 0)),
            ((33, 9), tiling(1, 5)),
        ] {
            let grid = Grid::new(size, tiling, 8);
            assert!(grid.tiles() > 1);
            let image = pattern(size.0, size.1);
            let copy = |tile: &Image| Ok::<_, Infallible>(tile.clone());
            let blended = blend(image.clone(), &grid, copy, &mut go_on()).unwrap();
            assert_eq!(blended, Some(image), "{size:?} {tiling:?}");
        }
    }

    #[test]
    fn tiles_cover_the_image_overlap_enough_and_fit_the_network() {
        for length in 1..400 {
            for tiling in [tiling(64, 16), tiling(100, 40), tiling(16, 3)] {
                let axis = Axis::new(length, tiling, 8);
                let longest = tiling.side / 8 * 8;
                assert!(axis.side <= longest);
                assert_eq!(axis.start(0), 0);
                assert_eq!(axis.start(axis.count - 1) + axis.side, length);
                assert_eq!(axis.start(axis.count), length);
                assert!(axis.count == 1 || axis.side.is_multiple_of(8));
                for index in 1..axis.count {
                    let (before, start) = (axis.start(index - 1), axis.start(index));
                    assert!(before + axis.side >= start + tiling.overlap, "{axis:?}");
                    assert!(before < start);
                }
            }
        }
    }

    #[test]
    fn neighbours_meet_in_the_middle_of_what_they_share() {
        let grid = Grid::new((56, 8), tiling(32, 8), 8);
        assert_eq!([0, 1].map(|index| grid.columns.start(index)), [0, 24]);
        let mut value = 0.0;
        let flat = |tile: &Image| {
            value += 1.0;
            let mut flat = tile.clone();
            flat.planar_mut().fill(value);
            Ok::<_, Infallible>(flat)
        };
        let blended = blend(Image::new(56, 8), &grid, flat, &mut go_on());
        let blended = blended.unwrap().unwrap();
        let row = &blended.plane(1)[..56];
        assert!(row[..24].iter().all(|&value| value == 1.0));
        assert!(row[32..].iter().all(|&value| value == 2.0));
        assert!(row[24..32].is_sorted());
        // The weights of both sum to 1: the ramp is its own mirror image.
        for index in 0..4 {
            assert!((row[24 + index] + row[31 - index] - 3.0).abs() < 1e-6);
        }
    }

    #[test]
    fn every_tile_sees_the_input_and_never_what_was_restored() {
        let image = pattern(96, 96);
        let grid = Grid::new((96, 96), tiling(40, 16), 8);
        let mut seen = 0;
        let check = |tile: &Image| {
            assert!(tile.planar().iter().all(|&sample| sample >= 0.0), "input");
            seen += 1;
            let mut negative = tile.clone();
            negative
                .planar_mut()
                .iter_mut()
                .for_each(|sample| *sample = -1.0 - *sample);
            Ok::<_, Infallible>(negative)
        };
        let blended = blend(image, &grid, check, &mut go_on()).unwrap().unwrap();
        assert!(blended.planar().iter().all(|&sample| sample <= -1.0));
        assert_eq!(seen, grid.tiles());
    }

    #[test]
    fn the_work_stops_between_tiles() {
        let grid = Grid::new((64, 64), tiling(32, 8), 8);
        let mut calls = 0;
        let copy = |tile: &Image| {
            calls += 1;
            Ok::<_, Infallible>(tile.clone())
        };
        let stop = &mut || ControlFlow::Break(());
        assert_eq!(blend(Image::new(64, 64), &grid, copy, stop), Ok(None));
        assert_eq!(calls, 1);
    }

    #[test]
    fn an_error_of_a_tile_is_that_of_the_image() {
        let grid = Grid::new((64, 64), tiling(32, 8), 8);
        let fail = |_: &Image| Err("broken");
        let result = blend(Image::new(64, 64), &grid, fail, &mut go_on());
        assert_eq!(result, Err("broken"));
    }
}
