//! TIFF files. The `tiff` crate unpacks the stored samples; what they mean (palette, ink, alpha, planes) is decided here,
//! by the rules of Pillow, except that 16 bits stay 16 bits.
//!
//! - `layout`: the tags, checked
//! - `chunks`: strips and tiles, and their samples' places in the image
//! - `samples`: depths, packed samples, multiplied alpha
//! - `directory`: the one entry that is changed before the library sees the file

use std::io::{Cursor, ErrorKind, Read, Seek};

use ::image::metadata::Orientation;
use ::image::{DynamicImage, ImageBuffer, Luma, Rgb};
use ::tiff::TiffError;
use ::tiff::decoder::{Decoder, DecodingResult, Limits};
use ::tiff::tags::Tag;

use super::{MAX_PIXELS, cmyk};

mod chunks;
mod directory;
mod layout;
mod samples;

use layout::{Colour, Layout};
use samples::Depth;

/// Why there are no pixels.
#[derive(Debug)]
pub(super) enum Failure {
    /// The file ends too early.
    Truncated,
    /// The size is above the limit. Nothing was allocated.
    TooLarge { width: u32, height: u32 },
    /// A kind that is not read, or damage.
    Other(String),
}

impl Failure {
    fn unsupported(found: impl AsRef<str>) -> Self {
        Self::Other(format!(
            "expected a TIFF of grey, RGB, CMYK or palette samples of up to 16 bits or 32-bit floats, found {}",
            found.as_ref()
        ))
    }
}

impl From<TiffError> for Failure {
    fn from(error: TiffError) -> Self {
        match error {
            TiffError::IoError(error) if error.kind() == ErrorKind::UnexpectedEof => {
                Self::Truncated
            }
            other => Self::Other(other.to_string()),
        }
    }
}

/// Size as stored, and the way up.
pub(super) struct Header {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) orientation: Orientation,
}

/// Reads the directory of the first image.
pub(super) fn header(reader: impl Read + Seek) -> Result<Header, Failure> {
    header_of(&mut Decoder::new(reader)?)
}

fn header_of<R: Read + Seek>(decoder: &mut Decoder<R>) -> Result<Header, Failure> {
    let (width, height) = decoder.dimensions()?;
    if u64::from(width) * u64::from(height) > MAX_PIXELS {
        return Err(Failure::TooLarge { width, height });
    }
    // Unreadable metadata must not cost the image.
    let orientation = decoder.find_tag_unsigned(Tag::Orientation).ok().flatten();
    Ok(Header {
        width,
        height,
        orientation: orientation
            .and_then(Orientation::from_exif)
            .unwrap_or(Orientation::NoTransforms),
    })
}

/// Decodes the first image, the way up it is stored.
pub(super) fn decode(bytes: &[u8]) -> Result<(DynamicImage, Orientation), Failure> {
    let mut decoder = Decoder::new(Cursor::new(bytes))?;
    let header = header_of(&mut decoder)?;
    let layout = Layout::of(&mut decoder, &header)?;
    let palette = match layout.colour {
        Colour::Palette => layout.palette(&mut decoder)?,
        _ => Vec::new(),
    };
    // Read as grey with any number of channels, which the library leaves as they are.
    let plain = directory::with_photometric(bytes, layout::BLACK_IS_ZERO)
        .ok_or_else(|| Failure::unsupported(samples::meaning(u16::MAX)))?;
    let mut limits = Limits::unlimited();
    limits.decoding_buffer_size = usize::try_from(16 * MAX_PIXELS).unwrap_or(usize::MAX);
    limits.intermediate_buffer_size = limits.decoding_buffer_size;
    let mut decoder = Decoder::new(Cursor::new(plain.as_slice()))?.with_limits(limits);
    let image = match layout.depth {
        Depth::Float => {
            let floats = |chunk| match chunk {
                DecodingResult::F32(samples) => Some(samples),
                _ => None,
            };
            of_floats(&layout, chunks::read(&mut decoder, &layout, floats)?)
        }
        Depth::Bits(16) => {
            let words = |chunk| match chunk {
                DecodingResult::U16(samples) => Some(samples),
                _ => None,
            };
            of_words(&layout, chunks::read(&mut decoder, &layout, words)?)
        }
        Depth::Bits(bits) => {
            let bytes = |chunk| match chunk {
                DecodingResult::U8(samples) => Some(samples),
                _ => None,
            };
            let stored = chunks::read(&mut decoder, &layout, bytes)?;
            match layout.colour {
                Colour::Palette => of_indices(&layout, &stored, &palette),
                _ => of_bytes(&layout, stored, bits),
            }
        }
    };
    let image = image.ok_or_else(|| Failure::unsupported("a palette shorter than its indices"))?;
    Ok((image, header.orientation))
}

fn of_indices(layout: &Layout, stored: &[u8], palette: &[[u8; 3]]) -> Option<DynamicImage> {
    let colour = |&index: &u8| palette.get(usize::from(index)).copied();
    let rgb: Option<Vec<[u8; 3]>> = stored.iter().map(colour).collect();
    let [width, height] = layout.sides();
    ImageBuffer::from_raw(width, height, rgb?.into_flattened()).map(DynamicImage::ImageRgb8)
}

fn of_bytes(layout: &Layout, mut samples: Vec<u8>, bits: u16) -> Option<DynamicImage> {
    let [width, height] = layout.sides();
    if let Colour::Grey { inverted } = layout.colour {
        let most = ((1_u16 << bits) - 1) as u8;
        let scale = 255 / most;
        for grey in samples.iter_mut().step_by(layout.kept) {
            *grey = if inverted { most - *grey } else { *grey } * scale;
        }
    }
    if layout.multiplied {
        samples = samples::divide(&samples, layout.kept, |colour, alpha| {
            (u32::from(colour) * 255 / u32::from(alpha)).min(255) as u8
        });
    }
    match layout.colour {
        Colour::Grey { .. } => ImageBuffer::<Luma<u8>, _>::from_raw(width, height, samples)
            .map(DynamicImage::ImageLuma8),
        Colour::Cmyk => ImageBuffer::from_raw(width, height, cmyk::to_rgb8(&samples))
            .map(DynamicImage::ImageRgb8),
        _ => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgb8),
    }
}

fn of_words(layout: &Layout, mut samples: Vec<u16>) -> Option<DynamicImage> {
    let [width, height] = layout.sides();
    if let Colour::Grey { inverted: true } = layout.colour {
        let greys = samples.iter_mut().step_by(layout.kept);
        greys.for_each(|grey| *grey = !*grey);
    }
    if layout.multiplied {
        samples = samples::divide(&samples, layout.kept, |colour, alpha| {
            (u32::from(colour) * 65535 / u32::from(alpha)).min(65535) as u16
        });
    }
    match layout.colour {
        Colour::Rgb => ImageBuffer::<Rgb<u16>, _>::from_raw(width, height, samples)
            .map(DynamicImage::ImageRgb16),
        _ => ImageBuffer::<Luma<u16>, _>::from_raw(width, height, samples)
            .map(DynamicImage::ImageLuma16),
    }
}

fn of_floats(layout: &Layout, mut samples: Vec<f32>) -> Option<DynamicImage> {
    let [width, height] = layout.sides();
    if layout.multiplied {
        samples = samples::divide(&samples, layout.kept, |colour, alpha| colour / alpha);
    }
    if let Colour::Grey { .. } = layout.colour {
        samples = samples.iter().flat_map(|&grey| [grey; 3]).collect();
    }
    ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgb32F)
}
