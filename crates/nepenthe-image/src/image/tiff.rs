//! TIFF files. The `tiff` crate unpacks the stored samples; what they mean (palette, ink, alpha, planes) is decided here,
//! by the rules of Pillow, except that 16 bits stay 16 bits.
//!
//! - `layout`: the tags, checked
//! - `chunks`: strips and tiles, and their samples' places in the image
//! - `samples`: depths, packed samples, multiplied alpha
//! - `directory`: how long its entries may be, and the one that is changed before the library sees the file

use std::io::{Cursor, ErrorKind, Read, Seek};

use ::image::metadata::Orientation;
use ::image::{DynamicImage, ImageBuffer, Luma, Rgb};
use ::tiff::TiffError;
use ::tiff::decoder::{Decoder, DecodingResult, Limits};
use ::tiff::tags::{Tag, Type};

use super::metadata::{self, Metadata};
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
pub(super) fn header(mut reader: impl Read + Seek) -> Result<Header, Failure> {
    check_entries(&mut reader)?;
    header_of(&mut Decoder::new(reader)?)
}

/// Refuses a directory whose entries announce far more values than the file can mean: the library would make room for them.
fn check_entries(reader: &mut (impl Read + Seek)) -> Result<(), Failure> {
    let found = directory::too_many_values(reader).map_err(TiffError::IoError)?;
    match found {
        None => Ok(()),
        Some((tag, count)) => Err(Failure::Other(format!(
            "its tag {tag} announces {count} values, far more than the file can mean"
        ))),
    }
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

/// The first image, the way up it is stored.
pub(super) struct Decoded {
    pub(super) samples: DynamicImage,
    /// Whether it is grey, which is stored as RGB if it is of floats.
    pub(super) grey: bool,
    pub(super) orientation: Orientation,
    pub(super) metadata: Metadata,
}

/// Decodes the first image. Its metadata are read if there are `notes`, which say what is not kept.
pub(super) fn decode(
    bytes: &[u8],
    mut notes: Option<&mut Vec<String>>,
) -> Result<Decoded, Failure> {
    check_entries(&mut Cursor::new(bytes))?;
    let mut decoder = Decoder::new(Cursor::new(bytes))?;
    let header = header_of(&mut decoder)?;
    let layout = Layout::of(&mut decoder, &header)?;
    if !layout.fits(layout.width * layout.height, bytes) {
        return Err(Failure::Truncated);
    }
    let metadata = match &mut notes {
        Some(notes) => metadata_of(&mut decoder, notes),
        None => Metadata::default(),
    };
    let palette = match layout.colour {
        Colour::Palette => layout.palette(&mut decoder)?,
        _ => Vec::new(),
    };
    // Read as grey with any number of channels, which the library leaves as they are.
    let plain = directory::with_photometric(bytes, layout::BLACK_IS_ZERO)
        .ok_or_else(|| Failure::unsupported(samples::meaning(u16::MAX)))?;
    let mut decoder = Decoder::new(Cursor::new(plain.as_slice()))?.with_limits(limits());
    let samples = match layout.depth {
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
    let samples =
        samples.ok_or_else(|| Failure::unsupported("a palette shorter than its indices"))?;
    if let Some(notes) = notes.filter(|_| layout.colour == Colour::Cmyk && layout.channels > 4) {
        notes.push("its alpha is left out, for it is CMYK".to_owned());
    }
    Ok(Decoded {
        samples,
        grey: matches!(layout.colour, Colour::Grey { .. }),
        orientation: header.orientation,
        metadata,
    })
}

/// Sizes are checked before; these bound what is read into memory besides.
fn limits() -> Limits {
    let mut limits = Limits::unlimited();
    limits.decoding_buffer_size = usize::try_from(16 * MAX_PIXELS).unwrap_or(usize::MAX);
    limits.intermediate_buffer_size = limits.decoding_buffer_size;
    limits
}

/// The tag of XMP, which the library has no name for.
pub(super) const XMP: Tag = Tag::Unknown(700);

/// The most pages that are counted.
const MAX_PAGES: usize = 1000;

/// What the tags of the first image hold beside its samples, and a note for what is not kept.
fn metadata_of(decoder: &mut Decoder<Cursor<&[u8]>>, notes: &mut Vec<String>) -> Metadata {
    let metadata = Metadata {
        icc: value_of(decoder, Tag::IccProfile),
        xmp: value_of(decoder, XMP),
        ..Metadata::default()
    };
    let has = |decoder: &mut Decoder<_>, tag| decoder.image_ifd().find_entry(tag).is_some();
    if metadata.icc.is_none() && has(decoder, Tag::IccProfile) {
        notes.push(metadata::UNREADABLE_PROFILE.to_owned());
    }
    if has(decoder, Tag::ExifDirectory) {
        notes.push("its EXIF is left out: that of TIFF files is not read".to_owned());
    }
    match pages(decoder) {
        0 | 1 => {}
        MAX_PAGES => notes.push(format!(
            "only the first of its {MAX_PAGES} or more pages is read"
        )),
        pages => notes.push(format!("only the first of its {pages} pages is read")),
    }
    metadata
}

/// The bytes of a tag, if they are bytes and no more than are kept. Nothing is allocated for more than the file holds.
fn value_of(decoder: &mut Decoder<Cursor<&[u8]>>, tag: Tag) -> Option<Vec<u8>> {
    let most = decoder.inner().get_ref().len().min(metadata::MAX_BYTES);
    let mut tags = decoder.image_ifd();
    let entry = tags.find_entry(tag)?;
    let is_bytes = matches!(
        entry.field_type(),
        Type::BYTE | Type::UNDEFINED | Type::ASCII
    );
    let count = usize::try_from(entry.count()).ok();
    let count = count.filter(|&count| is_bytes && count <= most)?;
    let mut value = vec![0; count];
    let read = tags.find_tag_bytes(tag, &mut value, 0).ok()??;
    (read == count).then_some(value)
}

/// The number of pages, as far as they can be counted. Only their directories are read, and the decoder stays at the first.
fn pages(decoder: &mut Decoder<Cursor<&[u8]>>) -> usize {
    let (mut pages, mut next) = (0, decoder.ifd_pointer());
    while let Some(at) = next.filter(|_| pages < MAX_PAGES) {
        pages += 1;
        next = decoder
            .read_directory(at)
            .ok()
            .and_then(|directory| directory.next());
    }
    pages
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
        samples::divide(&mut samples, layout.kept, |colour, alpha| {
            (u32::from(colour) * 255 / u32::from(alpha)).min(255) as u8
        });
    }
    match layout.colour {
        Colour::Grey { .. } if layout.alpha => {
            ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageLumaA8)
        }
        Colour::Grey { .. } => ImageBuffer::<Luma<u8>, _>::from_raw(width, height, samples)
            .map(DynamicImage::ImageLuma8),
        Colour::Rgb if layout.alpha => {
            ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgba8)
        }
        Colour::Cmyk if layout.alpha => {
            let inks = samples.as_chunks::<5>().0.iter();
            let inks: Vec<u8> = inks.flat_map(|&[c, m, y, k, _]| [c, m, y, k]).collect();
            ImageBuffer::from_raw(width, height, cmyk::to_rgb8(&inks)).map(DynamicImage::ImageRgb8)
        }
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
        samples::divide(&mut samples, layout.kept, |colour, alpha| {
            (u32::from(colour) * 65535 / u32::from(alpha)).min(65535) as u16
        });
    }
    match layout.colour {
        Colour::Rgb if layout.alpha => {
            ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgba16)
        }
        _ if layout.alpha => {
            ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageLumaA16)
        }
        Colour::Rgb => ImageBuffer::<Rgb<u16>, _>::from_raw(width, height, samples)
            .map(DynamicImage::ImageRgb16),
        _ => ImageBuffer::<Luma<u16>, _>::from_raw(width, height, samples)
            .map(DynamicImage::ImageLuma16),
    }
}

fn of_floats(layout: &Layout, mut samples: Vec<f32>) -> Option<DynamicImage> {
    let [width, height] = layout.sides();
    if layout.multiplied {
        samples::divide(&mut samples, layout.kept, |colour, alpha| colour / alpha);
    }
    match (layout.colour, layout.alpha) {
        (Colour::Grey { .. }, false) => {
            samples = samples.iter().flat_map(|&grey| [grey; 3]).collect();
        }
        (Colour::Grey { .. }, true) => {
            let pairs = samples.as_chunks::<2>().0.iter();
            samples = pairs
                .flat_map(|&[grey, alpha]| [grey, grey, grey, alpha])
                .collect();
        }
        _ => {}
    }
    match layout.alpha {
        true => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgba32F),
        false => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgb32F),
    }
}
