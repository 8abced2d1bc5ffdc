//! What a TIFF's tags say of its samples, checked before any is read.

use std::io::Cursor;

use ::tiff::TiffResult;
use ::tiff::decoder::Decoder;
use ::tiff::tags::Tag;

use super::samples::{self, Depth};
use super::{Failure, Header};
use crate::image::claim;

/// The photometric interpretation of plain grey.
pub(super) const BLACK_IS_ZERO: u16 = 1;

/// The values of the tag for extra samples that say: alpha, by which the colours were multiplied or not.
const ASSOCIATED_ALPHA: u16 = 1;
const UNASSOCIATED_ALPHA: u16 = 2;

/// What the samples mean.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Colour {
    /// One channel; inverted if zero is white.
    Grey {
        inverted: bool,
    },
    Rgb,
    /// Indices of colours.
    Palette,
    Cmyk,
}

impl Colour {
    fn channels(self) -> usize {
        match self {
            Self::Grey { .. } | Self::Palette => 1,
            Self::Rgb => 3,
            Self::Cmyk => 4,
        }
    }
}

/// How the samples are stored.
pub(super) struct Layout {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) colour: Colour,
    pub(super) depth: Depth,
    /// Stored samples of a pixel.
    pub(super) channels: usize,
    /// The first of them, which matter: colours and alpha.
    pub(super) kept: usize,
    /// Whether the last of them is alpha.
    pub(super) alpha: bool,
    /// Whether the colours were multiplied by it.
    pub(super) multiplied: bool,
    /// Whether each channel is stored apart.
    pub(super) planar: bool,
    compression: u16,
}

type FileDecoder<'a> = Decoder<Cursor<&'a [u8]>>;

impl Layout {
    pub(super) fn of(decoder: &mut FileDecoder<'_>, header: &Header) -> Result<Self, Failure> {
        let compression = number(decoder, Tag::Compression, 1)?;
        if let 6 | 7 = compression {
            return Err(Failure::unsupported("samples compressed as JPEG"));
        }
        let bits = numbers(decoder, Tag::BitsPerSample)?;
        let formats = numbers(decoder, Tag::SampleFormat)?;
        let depth = samples::depth(&bits, &formats).map_err(Failure::unsupported)?;
        let photometric = number(decoder, Tag::PhotometricInterpretation, u16::MAX)?;
        let colour = match (photometric, depth) {
            (0, Depth::Bits(_)) => Colour::Grey { inverted: true },
            (BLACK_IS_ZERO, _) => Colour::Grey { inverted: false },
            (2, Depth::Bits(8 | 16) | Depth::Float) => Colour::Rgb,
            (3, Depth::Bits(..=8)) => Colour::Palette,
            (5, Depth::Bits(8)) => Colour::Cmyk,
            _ => return Err(Failure::unsupported(samples::meaning(photometric))),
        };
        let channels = usize::from(number(decoder, Tag::SamplesPerPixel, 1)?);
        let colours = colour.channels();
        if !(colours..=colours + 4).contains(&channels) {
            return Err(Failure::unsupported(format!("{channels} channels")));
        }
        let first_extra = numbers(decoder, Tag::ExtraSamples)?.first().copied();
        let alpha = channels > colours
            && match colour {
                Colour::Palette => false,
                // Needed only to undo the multiplication.
                Colour::Cmyk => first_extra == Some(ASSOCIATED_ALPHA),
                _ => matches!(first_extra, Some(ASSOCIATED_ALPHA | UNASSOCIATED_ALPHA)),
            };
        Ok(Self {
            width: header.width as usize,
            height: header.height as usize,
            colour,
            depth,
            channels,
            kept: colours + usize::from(alpha),
            alpha,
            multiplied: alpha && first_extra == Some(ASSOCIATED_ALPHA),
            planar: number(decoder, Tag::PlanarConfiguration, 1)? == 2,
            compression,
        })
    }

    /// Whether a file of `bytes` can hold so many pixels.
    pub(super) fn fits(&self, pixels: usize, bytes: &[u8]) -> bool {
        let bits = match self.depth {
            Depth::Bits(bits) => u64::from(bits),
            Depth::Float => 32,
        };
        let bits = (pixels as u64).saturating_mul(bits * self.channels as u64);
        let ratio = match self.compression {
            1 => 1,
            // LZW: 12 bits may stand for some 4000 bytes.
            5 => 2731,
            8 | 32946 => claim::DEFLATE,
            // PackBits: two bytes for 128.
            32773 => 64,
            _ => 1 << 15,
        };
        claim::fits(bits, bytes.len() as u64, 8 * ratio)
    }

    /// Width and height, in pixels.
    pub(super) fn sides(&self) -> [u32; 2] {
        [self.width as u32, self.height as u32]
    }

    /// The colours of a palette. The tag holds all of red, of green, of blue, 16 bits each; Pillow keeps the upper 8.
    pub(super) fn palette(&self, decoder: &mut FileDecoder<'_>) -> Result<Vec<[u8; 3]>, Failure> {
        let map = numbers(decoder, Tag::ColorMap)?;
        let count = map.len() / 3;
        let colour = |index| [0, 1, 2].map(|c| (map[c * count + index] >> 8) as u8);
        Ok((0..count).map(colour).collect())
    }
}

fn number(decoder: &mut FileDecoder<'_>, tag: Tag, default: u16) -> TiffResult<u16> {
    Ok(decoder.find_tag_unsigned(tag)?.unwrap_or(default))
}

fn numbers(decoder: &mut FileDecoder<'_>, tag: Tag) -> TiffResult<Vec<u16>> {
    Ok(decoder.find_tag_unsigned_vec(tag)?.unwrap_or_default())
}
