//! How an image is cut so that restoring it fits into memory, decided from its size before it is decoded.

use std::fmt;
use std::str::FromStr;

use nepenthe_nets::NetworkConfig;

use super::{Grid, Tiling};
use crate::error::{Error, Result};
use crate::machine::gibibytes;
use crate::memory::restoring;

/// Bytes of a pixel while an image of 8 bits is decoded, held and encoded: planar floats, what the decoder returns and the
/// file. Deeper ones take up to twice as much, which is not known before they are decoded.
const PIXEL: u64 = 24;
/// Bytes of a pixel as planar floats.
const FLOATS: u64 = 12;
/// Bytes of a parameter.
const PARAMETER: u64 = 4;
/// The longest side of a tile that is chosen, in pixels. docs/PERFORMANCE.md has the measurements.
const LARGEST: usize = 4096;
/// Sides that are tried differ by this much.
const STEP: usize = 64;

/// How an image is to be cut.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cut {
    /// Not, if the whole image fits into memory; else into the largest tiles that do.
    #[default]
    ToFit,
    /// Into tiles of at most this side, in pixels.
    Side(usize),
    /// Not, whatever memory it takes.
    Whole,
}

impl FromStr for Cut {
    type Err = String;

    /// A number of pixels; 0 is [`Cut::Whole`].
    fn from_str(text: &str) -> Result<Self, String> {
        match text.parse() {
            Ok(0) => Ok(Self::Whole),
            Ok(side) if side >= Tiling::SMALLEST => Ok(Self::Side(side)),
            _ => Err(format!(
                "expected 0 or at least {} pixels, found {text}",
                Tiling::SMALLEST
            )),
        }
    }
}

/// How an image is restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Its tiles; one for the whole image.
    pub grid: Grid,
    /// Bytes of memory that this takes, estimated, with decoding and encoding.
    pub bytes: u64,
}

impl Plan {
    /// Decides how an image of `size`, width and height in pixels, is restored with at most `available` bytes; `None` if
    /// nobody knows how many there are. `image` names it.
    ///
    /// # Errors
    /// [`Error::Memory`] if not even the smallest tiles, or those asked for, fit. [`Cut::Whole`] always fits.
    pub fn new(
        image: &str,
        config: &NetworkConfig,
        size: (usize, usize),
        cut: Cut,
        available: Option<u64>,
    ) -> Result<Self> {
        let whole = Self::of(config, size, Grid::whole(size.0, size.1));
        let available = available.unwrap_or(u64::MAX);
        let tiled = |side| {
            let grid = Grid::new(size, Tiling::of(side), config.size_multiple());
            Self::of(config, size, grid)
        };
        let plan = match cut {
            Cut::Whole => return Ok(whole),
            Cut::ToFit if whole.bytes <= available => return Ok(whole),
            Cut::Side(side) => tiled(side),
            Cut::ToFit => {
                let sides = (Tiling::SMALLEST..=LARGEST).rev().step_by(STEP);
                let fitting = sides.map(tiled).find(|plan| plan.bytes <= available);
                fitting.unwrap_or_else(|| tiled(Tiling::SMALLEST))
            }
        };
        if plan.bytes <= available {
            return Ok(plan);
        }
        let (tiles, (width, height)) = (plan.grid.tiles(), plan.grid.tile());
        Err(Error::Memory {
            what: format!(
                "{image}: restoring {}x{} pixels in {tiles} tiles of {width}x{height}",
                size.0, size.1
            ),
            needed: gibibytes(plan.bytes),
            free: gibibytes(available),
            hint: "allow more memory, choose smaller tiles, or cut the image into parts",
        })
    }

    fn of(config: &NetworkConfig, size: (usize, usize), grid: Grid) -> Self {
        let (width, height) = grid.tile();
        let padded = |side: usize| side.saturating_add(config.size_multiple() - 1);
        let network = config.parameter_count().saturating_mul(PARAMETER);
        let band = match grid.tiles() {
            1 => 0,
            // The band, what it shares with the one above, and a tile before and after the network.
            _ => (2 * FLOATS)
                .saturating_mul(size.0.saturating_add(2 * width) as u64)
                .saturating_mul(height as u64),
        };
        let bytes = restoring(config, padded(width), padded(height))
            .saturating_add(picture_bytes(size))
            .saturating_add(network)
            .saturating_add(band);
        Self { grid, bytes }
    }
}

impl fmt::Display for Plan {
    /// As in `in 35 tiles of 960x768, about 1.5 GiB of memory`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (width, height) = self.grid.tile();
        match self.grid.tiles() {
            1 => write!(formatter, "as a whole, ")?,
            tiles => write!(formatter, "in {tiles} tiles of {width}x{height}, ")?,
        }
        write!(formatter, "about {} of memory", gibibytes(self.bytes))
    }
}

/// Bytes that an image of `size`, width and height in pixels, takes from decoding to encoding, without the network.
pub fn picture_bytes((width, height): (usize, usize)) -> u64 {
    (width as u64)
        .saturating_mul(height as u64)
        .saturating_mul(PIXEL)
}

#[cfg(test)]
mod tests {
    use nepenthe_nets::{Architecture, Preset};

    use super::*;

    const GIB: u64 = 1 << 30;

    fn config(preset: Preset) -> NetworkConfig {
        NetworkConfig::preset(Architecture::PromptIr, preset)
    }

    fn plan(preset: Preset, size: (usize, usize), cut: Cut, memory: u64) -> Result<Plan> {
        Plan::new("a.png", &config(preset), size, cut, Some(memory))
    }

    #[test]
    fn what_fits_is_restored_as_a_whole_and_the_rest_in_tiles_that_fit() {
        let small = plan(Preset::Mini, (640, 480), Cut::ToFit, GIB).unwrap();
        assert_eq!(small.grid, Grid::whole(640, 480));
        for (preset, memory) in [(Preset::Mini, 2 * GIB), (Preset::Paper, 4 * GIB)] {
            let large = plan(preset, (6000, 4000), Cut::ToFit, memory).unwrap();
            let (width, height) = large.grid.tile();
            assert!(large.bytes <= memory && large.grid.tiles() > 1);
            assert!(width.min(height) >= 512, "{large}");
            assert!(
                plan(preset, (6000, 4000), Cut::Whole, memory)
                    .unwrap()
                    .bytes
                    > memory
            );
        }
    }

    /// Peaks in MiB of `nepenthe restore` on whole images, PNG in and out. The estimate must not be below them, nor so far above
    /// that images are cut needlessly.
    #[test]
    fn the_estimate_is_above_what_was_measured_and_not_far() {
        for (architecture, preset, size, measured) in [
            (Architecture::PromptIr, Preset::Mini, (512, 512), 222),
            (Architecture::PromptIr, Preset::Mini, (4096, 3072), 2738),
            (Architecture::PromptIr, Preset::Paper, (512, 512), 506),
            (Architecture::PromptIr, Preset::Paper, (1024, 768), 903),
            (Architecture::AdaIr, Preset::Mini, (1024, 768), 412),
            (Architecture::AdaIr, Preset::Mini, (2048, 1536), 1189),
        ] {
            let config = NetworkConfig::preset(architecture, preset);
            let plan = Plan::new("a.png", &config, size, Cut::Whole, None).unwrap();
            let ratio = (plan.bytes >> 20) as f64 / f64::from(measured);
            assert!(
                (1.0..1.5).contains(&ratio),
                "{architecture} {preset:?} {size:?}: {ratio}"
            );
        }
    }

    #[test]
    fn less_memory_means_smaller_tiles_and_too_little_is_an_error() {
        let tile = |memory| {
            let plan = plan(Preset::Mini, (6000, 4000), Cut::ToFit, memory).unwrap();
            assert!(plan.bytes <= memory);
            plan.grid.tile().0
        };
        assert!(tile(GIB) < tile(2 * GIB));
        let error = plan(Preset::Mini, (6000, 4000), Cut::ToFit, GIB / 4).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("a.png: restoring 6000x4000") && text.contains("hint: "));
    }

    #[test]
    fn the_side_asked_for_is_taken_or_refused() {
        let tiled = plan(Preset::Mini, (640, 480), Cut::Side(256), GIB).unwrap();
        assert!(tiled.grid.tile().0 <= 256);
        assert!(plan(Preset::Paper, (4000, 4000), Cut::Side(2048), 2 * GIB).is_err());
        for (text, cut) in [("0", Cut::Whole), ("512", Cut::Side(512))] {
            assert_eq!(text.parse(), Ok(cut));
        }
        for text in ["", "-1", "63", "big"] {
            assert!(text.parse::<Cut>().is_err(), "{text}");
        }
    }

    #[test]
    fn no_size_overflows_the_estimate() {
        let huge = plan(Preset::Mini, (usize::MAX, usize::MAX), Cut::Whole, GIB);
        assert_eq!(huge.unwrap().bytes, u64::MAX);
        assert!(plan(Preset::Mini, (1 << 40, 1 << 40), Cut::ToFit, GIB).is_err());
    }
}
