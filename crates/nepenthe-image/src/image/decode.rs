//! From bytes to [`Image`].
//!
//! The format is told by content. Grey becomes RGB, 16-bit and float samples keep their precision, and the EXIF
//! orientation is applied, so a picture is the way up a viewer shows it. Two things are dropped as restoration tools
//! drop them (PIL's `convert("RGB")`): alpha, without compositing, since the hidden colours are the data a network
//! was trained on; and colour profiles, since scores compare stored samples.
//!
//! JPEG leaves some freedom to decoders: over the 400 photographs of BSD400 samples differ from libjpeg's (which PIL
//! uses) by 0.22 grey levels on average and 5 at most. Nearly all of it is how halved chroma is enlarged: without
//! subsampling the mean is 0.01. 8-bit PNG, BMP, TIFF and lossless WebP gave equal samples.

use std::fs::File;
use std::io::{self, BufReader, Cursor, ErrorKind, Read};
use std::path::{Path, PathBuf};

use ::image::metadata::Orientation;
use ::image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::{Image, ImageError};

/// Extensions of the picture formats that are read and written, lower case, sorted.
pub const EXTENSIONS: &[&str] = &["bmp", "jpeg", "jpg", "png", "tif", "tiff", "webp"];

/// The most pixels that are decoded, 2^27 or a square of 11 585: beyond any benchmark or camera, well below what a
/// decompression bomb announces.
pub const MAX_PIXELS: u64 = 1 << 27;

/// The longest file that is read, in bytes: 1 GiB.
pub const MAX_FILE_BYTES: u64 = 1 << 30;

/// Whether the extension of `path` is one of [`EXTENSIONS`], in either case. The file is not touched.
pub fn is_picture(path: impl AsRef<Path>) -> bool {
    let extension = path.as_ref().extension().and_then(|e| e.to_str());
    extension.is_some_and(|e| EXTENSIONS.iter().any(|known| e.eq_ignore_ascii_case(known)))
}

impl Image {
    /// Reads a PNG, JPEG, BMP, TIFF or WebP file of 8 or 16 bits or float, the way up its EXIF orientation says.
    ///
    /// # Errors
    /// When the file is missing, unreadable, empty, truncated, damaged, no picture, larger than [`MAX_PIXELS`] or
    /// [`MAX_FILE_BYTES`], or holds float samples outside `[0, 1]`.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ImageError> {
        let path = path.as_ref();
        let mut bytes = Vec::new();
        let file = open_file(path)?;
        // The length is checked on what is read too: a pipe or a growing file reports none beforehand.
        let read = file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes);
        read.map_err(|source| read_error(path, source))?;
        check_length(path, bytes.len() as u64)?;
        decode_named(&bytes, path)
    }

    /// Decodes a picture in memory, by the rules of [`open`](Image::open). `name` stands for the path in errors.
    ///
    /// # Errors
    /// As [`open`](Image::open).
    pub fn decode(bytes: &[u8], name: &str) -> Result<Self, ImageError> {
        decode_named(bytes, Path::new(name))
    }

    /// `(width, height)` in pixels of the file [`open`](Image::open) would give, orientation applied. Reads the header
    /// and metadata; no sample is decoded.
    ///
    /// # Errors
    /// When the file is missing, unreadable, empty, no picture, cut off within the header, or too large.
    pub fn dimensions_of(path: impl AsRef<Path>) -> Result<(usize, usize), ImageError> {
        let path = path.as_ref();
        let file = open_file(path)?;
        let metadata = file.metadata().map_err(|source| read_error(path, source))?;
        let length = metadata.len();
        check_length(path, length)?;
        let source = Source {
            path,
            bytes: usize::try_from(length).unwrap_or(usize::MAX),
        };
        let (decoder, _, orientation) = source.decoder(BufReader::new(file))?;
        let (width, height) = decoder.dimensions();
        let (width, height) = (width as usize, height as usize);
        Ok(if is_sideways(orientation) {
            (height, width)
        } else {
            (width, height)
        })
    }
}

fn open_file(path: &Path) -> Result<File, ImageError> {
    File::open(path).map_err(|source| read_error(path, source))
}

fn read_error(path: &Path, source: io::Error) -> ImageError {
    let path = path.to_owned();
    match source.kind() {
        ErrorKind::NotFound => ImageError::Missing { path },
        _ => ImageError::Read { path, source },
    }
}

fn check_length(path: &Path, bytes: u64) -> Result<(), ImageError> {
    let path = || path.to_owned();
    match bytes {
        0 => Err(ImageError::Empty { path: path() }),
        1..=MAX_FILE_BYTES => Ok(()),
        _ => Err(ImageError::TooManyBytes {
            path: path(),
            bytes,
            limit: MAX_FILE_BYTES,
        }),
    }
}

fn decode_named(bytes: &[u8], path: &Path) -> Result<Image, ImageError> {
    check_length(path, bytes.len() as u64)?;
    let source = Source {
        path,
        bytes: bytes.len(),
    };
    let (decoder, format, orientation) = source.decoder(Cursor::new(bytes))?;
    // Asked before the decoder: of a cut-off JPEG it makes grey without a word, of a WebP "corrupt" data.
    if !is_complete(format, bytes) {
        return Err(source.truncated(format));
    }
    let mut decoded =
        DynamicImage::from_decoder(decoder).map_err(|error| source.error(format, error))?;
    decoded.apply_orientation(orientation);
    source.planar(decoded, format)
}

/// Where bytes come from, for errors.
struct Source<'a> {
    path: &'a Path,
    bytes: usize,
}

impl Source<'_> {
    /// Reads the header, and refuses what is no picture or too large before anything is allocated for it.
    fn decoder<'r, R: io::BufRead + io::Seek + 'r>(
        &self,
        reader: R,
    ) -> Result<(impl ImageDecoder + 'r, ImageFormat, Orientation), ImageError> {
        let mut reader = ImageReader::new(reader)
            .with_guessed_format()
            .map_err(|source| read_error(self.path, source))?;
        let supported = |format: &ImageFormat| format_name(*format).is_some();
        let Some(format) = reader.format().filter(supported) else {
            return Err(self.not_a_picture(reader.into_inner()));
        };
        let mut limits = Limits::no_limits();
        // Four float channels of the largest picture, and as much again to work in.
        limits.max_alloc = Some(2 * 16 * MAX_PIXELS);
        reader.limits(limits);
        let mut decoder = reader
            .into_decoder()
            .map_err(|error| self.error(format, error))?;
        let (width, height) = decoder.dimensions();
        if u64::from(width) * u64::from(height) > MAX_PIXELS {
            return Err(ImageError::TooManyPixels {
                path: self.path(),
                width,
                height,
                limit: MAX_PIXELS,
            });
        }
        // Unreadable metadata must not cost the picture.
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        Ok((decoder, format, orientation))
    }

    fn planar(&self, decoded: DynamicImage, format: ImageFormat) -> Result<Image, ImageError> {
        let (width, height) = (decoded.width() as usize, decoded.height() as usize);
        if width == 0 || height == 0 {
            return Err(self.truncated(format));
        }
        let mut image = Image::new(width, height);
        let channels = usize::from(decoded.color().channel_count());
        match &decoded {
            DynamicImage::ImageRgb32F(_) | DynamicImage::ImageRgba32F(_) => {
                let samples = decoded.as_flat_samples_f32().map(|flat| flat.samples);
                image.fill_interleaved(samples.unwrap_or_default(), channels, |sample| sample);
                self.check_range(&image)?;
            }
            _ if decoded.as_flat_samples_u16().is_some() => {
                let samples = decoded.as_flat_samples_u16().map(|flat| flat.samples);
                image.fill_interleaved(samples.unwrap_or_default(), channels, |sample| {
                    f32::from(sample) / 65535.0
                });
            }
            _ => image.fill_interleaved(decoded.as_bytes(), channels, |sample| {
                f32::from(sample) / 255.0
            }),
        }
        Ok(image)
    }

    fn check_range(&self, image: &Image) -> Result<(), ImageError> {
        match image.planar().iter().find(|v| !(0.0..=1.0).contains(*v)) {
            None => Ok(()),
            Some(&found) => Err(ImageError::Range {
                path: self.path(),
                found,
            }),
        }
    }

    fn path(&self) -> PathBuf {
        self.path.to_owned()
    }

    fn truncated(&self, format: ImageFormat) -> ImageError {
        ImageError::Truncated {
            path: self.path(),
            format: format_name(format).unwrap_or("picture"),
            bytes: self.bytes,
        }
    }

    fn error(&self, format: ImageFormat, error: ::image::ImageError) -> ImageError {
        match error {
            ::image::ImageError::IoError(e) if e.kind() == ErrorKind::UnexpectedEof => {
                self.truncated(format)
            }
            source => ImageError::Decode {
                path: self.path(),
                source,
            },
        }
    }

    fn not_a_picture(&self, mut reader: impl io::Read + io::Seek) -> ImageError {
        let mut head = Vec::new();
        // Only for the message: what cannot be read again is left out of it.
        let _ = reader
            .rewind()
            .and_then(|()| reader.take(8).read_to_end(&mut head));
        ImageError::NotAPicture {
            path: self.path(),
            found: format!("\"{}\"", head.escape_ascii()),
        }
    }
}

/// The name of a format the project reads.
fn format_name(format: ImageFormat) -> Option<&'static str> {
    Some(match format {
        ImageFormat::Png => "PNG",
        ImageFormat::Jpeg => "JPEG",
        ImageFormat::Bmp => "BMP",
        ImageFormat::Tiff => "TIFF",
        ImageFormat::WebP => "WebP",
        _ => return None,
    })
}

fn is_sideways(orientation: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(
        orientation,
        Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH
    )
}

/// Whether the bytes reach the end that their format announces, for the formats whose decoder does not tell.
fn is_complete(format: ImageFormat, bytes: &[u8]) -> bool {
    match format {
        ImageFormat::Jpeg => jpeg_is_complete(bytes),
        // The RIFF header gives the number of bytes that follow its first 8.
        ImageFormat::WebP => bytes.get(4..8).is_some_and(|length| {
            let length = u32::from_le_bytes([length[0], length[1], length[2], length[3]]);
            bytes.len() as u64 >= 8 + u64::from(length)
        }),
        _ => true,
    }
}

/// Whether a JPEG reaches its end-of-image marker. Walks the segments by their lengths, so that the marker of a
/// thumbnail inside the metadata does not count, and skips entropy-coded data, where a 0xFF of data is followed by 0.
fn jpeg_is_complete(bytes: &[u8]) -> bool {
    const END_OF_IMAGE: u8 = 0xD9;
    let mut at = 2; // past the start-of-image marker
    while let Some(pair) = bytes.get(at..at + 2) {
        match (pair[0], pair[1]) {
            (0xFF, END_OF_IMAGE) => return true,
            // Stuffed data, fill bytes, and markers without a segment (TEM, RST0-7, SOI).
            (0xFF, 0xFF) => at += 1,
            (0xFF, 0x00 | 0x01 | 0xD0..=0xD8) => at += 2,
            (0xFF, _) => match bytes.get(at + 2..at + 4) {
                Some(length) => at += 2 + usize::from(u16::from_be_bytes([length[0], length[1]])),
                None => return false,
            },
            _ => at += 1,
        }
    }
    false
}
