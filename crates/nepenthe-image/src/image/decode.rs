//! From bytes to [`Image`].
//!
//! The format is detected from the content, not the extension. Grey becomes RGB, 16-bit and float samples keep their
//! precision, and the EXIF orientation is applied, so an image is the way up a viewer shows it. An [`Image`] has no alpha,
//! as in PIL's `convert("RGB")`, without compositing, since the hidden colours are the data a network was trained on; and
//! no colour profile, since scores compare stored samples. An [`ImageFile`] keeps both.
//!
//! 8-bit samples equal Pillow's: JPEG is decoded by libjpeg-turbo's own code (see `jpeg`), TIFF by the rules in `tiff`,
//! PNG, BMP and WebP by the `image` crate.
//!
//! # Limits
//! A size is checked against [`MAX_PIXELS`] before anything is allocated for it. Decoding takes at most 24 bytes a pixel
//! (3.2 GB at the limit), and up to 64 for TIFF files of floats or of many channels. A decoder that panics is caught: its
//! image is an error like any other.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, ErrorKind, Read, Seek};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use ::image::metadata::Orientation;
use ::image::{DynamicImage, ImageBuffer, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::encode::{SampleDepth, to_word};
use super::metadata::{self, Metadata, Own};
use super::{Image, ImageError, ImageFile, jpeg, tiff};

/// Extensions of the image formats that are read and written, lower case, sorted.
pub const EXTENSIONS: &[&str] = &["bmp", "jpeg", "jpg", "png", "tif", "tiff", "webp"];

/// Further extensions under which JPEG files go; they are read, not written.
const READ_EXTENSIONS: &[&str] = &["jfif", "jpe"];

/// The most pixels that are decoded, 2^27 or a square of 11 585: beyond any benchmark or camera, well below what a
/// decompression bomb announces.
pub const MAX_PIXELS: u64 = 1 << 27;

/// The longest file that is read, in bytes: 1 GiB.
pub const MAX_FILE_BYTES: u64 = 1 << 30;

/// Bytes that decoding a PNG may take beside samples and rows: 64 MiB.
const PNG_BYTES: u64 = 64 << 20;

/// Said of a profile that is not kept.
const UNREADABLE_PROFILE: &str = "its colour profile cannot be read and is left out";

/// Whether the extension of `path` is one under which images are found: those of [`EXTENSIONS`], `jfif` and `jpe`, in
/// either case. The file is not touched.
pub fn is_picture(path: impl AsRef<Path>) -> bool {
    let extension = path.as_ref().extension().and_then(|e| e.to_str());
    let mut known = EXTENSIONS.iter().chain(READ_EXTENSIONS);
    extension.is_some_and(|e| known.any(|known| e.eq_ignore_ascii_case(known)))
}

/// Whether this thread is inside a decoder. A panic hook may ask: such a panic becomes an [`ImageError`], and need not
/// be reported as one.
pub fn is_decoding() -> bool {
    DECODING.get()
}

thread_local! {
    static DECODING: Cell<bool> = const { Cell::new(false) };
}

impl Image {
    /// Reads a PNG, JPEG, BMP, TIFF or WebP file of 8 or 16 bits or float, the way up its EXIF orientation says.
    ///
    /// ```no_run
    /// use nepenthe_image::Image;
    ///
    /// let hazy = Image::open("hazy.jpg")?;
    /// let pixels = hazy.width() * hazy.height();
    /// # Ok::<(), nepenthe_image::ImageError>(())
    /// ```
    ///
    /// # Errors
    /// When the file is missing, unreadable, not a regular file, empty, truncated, damaged, no image, larger than
    /// [`MAX_PIXELS`] or [`MAX_FILE_BYTES`], or holds float samples outside `[0, 1]`.
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ImageError> {
        let path = path.as_ref();
        decode_named(&read_file(path)?, path)
    }

    /// Decodes an image in memory, by the rules of [`open`](Image::open). `name` stands for the path in errors.
    ///
    /// ```
    /// use nepenthe_image::Image;
    ///
    /// let grey = Image::from_fn(4, 3, |_, _| [0.5; 3]).quantised();
    /// assert_eq!(Image::decode(&grey.encode_png(), "grey.png")?, grey);
    /// # Ok::<(), nepenthe_image::ImageError>(())
    /// ```
    ///
    /// # Errors
    /// As [`open`](Image::open).
    pub fn decode(bytes: &[u8], name: &str) -> Result<Self, ImageError> {
        decode_named(bytes, Path::new(name))
    }

    /// `(width, height)` in pixels of what [`decode`](Image::decode) would give, orientation applied. Reads the header and
    /// metadata; no sample is decoded.
    ///
    /// # Errors
    /// When the bytes are empty, no image, cut off within the header, or announce too many pixels.
    pub fn dimensions(bytes: &[u8], name: &str) -> Result<(usize, usize), ImageError> {
        let path = Path::new(name);
        check_length(path, bytes.len() as u64)?;
        let content = Content {
            path,
            bytes: bytes.len(),
        };
        content.guarded(|| content.dimensions(Cursor::new(bytes)))
    }

    /// `(width, height)` in pixels of the file [`open`](Image::open) would give, orientation applied. Reads the header
    /// and metadata; no sample is decoded.
    ///
    /// # Errors
    /// When the file is missing, unreadable, empty, no image, cut off within the header, or too large.
    pub fn dimensions_of(path: impl AsRef<Path>) -> Result<(usize, usize), ImageError> {
        let path = path.as_ref();
        let file = open_file(path)?;
        let metadata = file.metadata().map_err(|source| read_error(path, source))?;
        let content = Content {
            path,
            bytes: usize::try_from(metadata.len()).unwrap_or(usize::MAX),
        };
        content.guarded(|| content.dimensions(BufReader::new(file)))
    }
}

impl Image {
    /// As [`dimensions_of`](Image::dimensions_of), of a file in memory. `name` stands for the path in errors.
    ///
    /// # Errors
    /// When there are no bytes, or they are no image, cut off within the header, or too large.
    pub fn dimensions_in(bytes: &[u8], name: &str) -> Result<(usize, usize), ImageError> {
        let content = Content::of(bytes, Path::new(name))?;
        content.guarded(|| content.dimensions(Cursor::new(bytes)))
    }
}

/// The bytes of a regular file that is not empty and not too long.
pub(super) fn read_file(path: &Path) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    let file = open_file(path)?;
    // The length is checked on what is read too: a growing file reports less beforehand.
    let read = file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|source| read_error(path, source))?;
    Ok(bytes)
}

/// Opens a regular file that is not empty and not too long.
fn open_file(path: &Path) -> Result<File, ImageError> {
    let open = || {
        let file = nepenthe_files::open(path)?;
        let length = file.metadata()?.len();
        Ok((file, length))
    };
    let (file, length) = open().map_err(|source| read_error(path, source))?;
    check_length(path, length)?;
    Ok(file)
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
    let content = Content::of(bytes, path)?;
    content.guarded(|| {
        let decoded = content.decode(bytes)?;
        content.planar(&decoded.samples, decoded.format)
    })
}

/// Decodes an image with everything that is kept of its file.
pub(super) fn decode_file(bytes: &[u8], path: &Path) -> Result<ImageFile, ImageError> {
    let content = Content::of(bytes, path)?;
    content.guarded(|| {
        let mut decoded = content.decode(bytes)?;
        decoded.metadata.settle(decoded.grey, &mut decoded.notes);
        Ok(ImageFile {
            image: content.planar(&decoded.samples, decoded.format)?,
            alpha: alpha_of(&decoded.samples),
            grey: decoded.grey,
            depth: depth_of(&decoded.samples),
            format: decoded.format,
            metadata: decoded.metadata,
            notes: decoded.notes,
        })
    })
}

/// What a file holds, the way up a viewer shows it.
struct Decoded {
    samples: DynamicImage,
    grey: bool,
    format: ImageFormat,
    metadata: Metadata,
    /// What is not kept, in words.
    notes: Vec<String>,
}

/// The content of a file, by its path and length, for errors.
struct Content<'a> {
    path: &'a Path,
    bytes: usize,
}

impl<'a> Content<'a> {
    fn of(bytes: &[u8], path: &'a Path) -> Result<Self, ImageError> {
        check_length(path, bytes.len() as u64)?;
        Ok(Self {
            path,
            bytes: bytes.len(),
        })
    }
}

impl Content<'_> {
    /// Runs a decoder whose panic is an error of this file.
    fn guarded<T>(&self, decode: impl FnOnce() -> Result<T, ImageError>) -> Result<T, ImageError> {
        let outer = DECODING.replace(true);
        let result = catch_unwind(AssertUnwindSafe(decode));
        DECODING.set(outer);
        result.unwrap_or_else(|_| Err(self.problem("its decoder failed on it".to_owned())))
    }

    fn dimensions(&self, mut reader: impl BufRead + Seek) -> Result<(usize, usize), ImageError> {
        let format = self.format(&mut reader)?;
        let (width, height, orientation) = match format {
            ImageFormat::Jpeg => {
                let header = jpeg::header::read(reader)
                    .map_err(|error| self.error(format, ::image::ImageError::IoError(error)))?;
                self.check_size(header.width, header.height)?;
                (header.width, header.height, header.orientation)
            }
            ImageFormat::Tiff => {
                let header = tiff::header(reader).map_err(|failure| self.tiff_error(failure))?;
                (header.width, header.height, header.orientation)
            }
            _ => {
                let (decoder, orientation) = self.decoder(reader, format)?;
                let (width, height) = decoder.dimensions();
                (width, height, orientation)
            }
        };
        let (width, height) = (width as usize, height as usize);
        Ok(if is_sideways(orientation) {
            (height, width)
        } else {
            (width, height)
        })
    }

    fn decode(&self, bytes: &[u8]) -> Result<Decoded, ImageError> {
        let format = self.format(&mut Cursor::new(bytes))?;
        let mut notes = Vec::new();
        let mut float_grey = false;
        let (mut samples, orientation, metadata) = match format {
            ImageFormat::Jpeg => {
                let (samples, orientation) = self.decode_jpeg(bytes)?;
                (samples, orientation, jpeg_metadata(bytes, &mut notes))
            }
            ImageFormat::Tiff => {
                let decoded = tiff::decode(bytes, &mut notes);
                let decoded = decoded.map_err(|failure| self.tiff_error(failure))?;
                float_grey = decoded.grey;
                (decoded.samples, decoded.orientation, decoded.metadata)
            }
            _ => {
                let (mut decoder, orientation) = self.decoder(Cursor::new(bytes), format)?;
                // Asked before the decoder, which calls a cut-off WebP "corrupt".
                if format == ImageFormat::WebP && !webp_is_complete(bytes) {
                    return Err(self.truncated(format));
                }
                let metadata = metadata_of(&mut decoder, bytes, format, &mut notes);
                let samples = DynamicImage::from_decoder(decoder);
                let samples = samples.map_err(|error| self.error(format, error))?;
                (samples, orientation, metadata)
            }
        };
        samples.apply_orientation(orientation);
        let grey = float_grey || samples.color().channel_count() < 3;
        Ok(Decoded {
            samples,
            grey,
            format,
            metadata,
            notes,
        })
    }

    fn decode_jpeg(&self, bytes: &[u8]) -> Result<(DynamicImage, Orientation), ImageError> {
        let jpeg::Decoded {
            width,
            height,
            channels,
            samples,
        } = jpeg::decode(bytes).map_err(|failure| match failure {
            jpeg::Failure::Truncated => self.truncated(ImageFormat::Jpeg),
            jpeg::Failure::TooLarge { width, height } => self.too_large(width, height),
            jpeg::Failure::Damaged(problem) => self.problem(problem),
        })?;
        let decoded = match channels {
            1 => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageLuma8),
            _ => ImageBuffer::from_raw(width, height, samples).map(DynamicImage::ImageRgb8),
        };
        // What libjpeg decoded has a header that can be read, unless it was of an odd kind without EXIF.
        let header = jpeg::header::read(bytes);
        let orientation = header.map_or(Orientation::NoTransforms, |header| header.orientation);
        let decoded = decoded.ok_or_else(|| self.truncated(ImageFormat::Jpeg))?;
        Ok((decoded, orientation))
    }

    /// The format the first bytes announce. The reader stands at the beginning again.
    fn format(&self, reader: &mut (impl BufRead + Seek)) -> Result<ImageFormat, ImageError> {
        let mut head = Vec::new();
        let read = reader.by_ref().take(16).read_to_end(&mut head);
        read.and_then(|_| reader.rewind())
            .map_err(|source| read_error(self.path, source))?;
        format_of(&head).ok_or_else(|| ImageError::NotAPicture {
            path: self.path(),
            found: format!("\"{}\"", head[..head.len().min(8)].escape_ascii()),
        })
    }

    /// Reads the header, and refuses what is too large before anything is allocated for it.
    fn decoder<'r, R: BufRead + Seek + 'r>(
        &self,
        reader: R,
        format: ImageFormat,
    ) -> Result<(impl ImageDecoder + 'r, Orientation), ImageError> {
        let mut reader = reader;
        let mut limits = Limits::no_limits();
        limits.max_alloc = Some(match format {
            // What is not samples: rows to work in, and a profile, of which a megabyte can unfold to gigabytes.
            ImageFormat::Png => PNG_BYTES.saturating_add(4 * 8 * self.png_width(&mut reader)?),
            // Four float channels of the largest image, and as much again to work in.
            _ => 2 * 16 * MAX_PIXELS,
        });
        let mut reader = ImageReader::with_format(reader, format);
        reader.limits(limits);
        let mut decoder = reader
            .into_decoder()
            .map_err(|error| self.error(format, error))?;
        let (width, height) = decoder.dimensions();
        self.check_size(width, height)?;
        // Unreadable metadata must not cost the image.
        let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
        Ok((decoder, orientation))
    }

    /// The width that the header of a PNG announces. The reader stands at the beginning again.
    fn png_width(&self, reader: &mut (impl BufRead + Seek)) -> Result<u64, ImageError> {
        let mut head = Vec::new();
        let read = reader.by_ref().take(20).read_to_end(&mut head);
        read.and_then(|_| reader.rewind())
            .map_err(|source| read_error(self.path, source))?;
        let width = head.get(16..20).unwrap_or_default().iter();
        let width = width.fold(0, |number, &byte| number << 8 | u64::from(byte));
        Ok(width.min(MAX_PIXELS))
    }

    fn planar(&self, decoded: &DynamicImage, format: ImageFormat) -> Result<Image, ImageError> {
        let (width, height) = (decoded.width() as usize, decoded.height() as usize);
        if width == 0 || height == 0 {
            return Err(self.truncated(format));
        }
        let mut image = Image::new(width, height);
        let channels = usize::from(decoded.color().channel_count());
        match decoded {
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

    fn check_size(&self, width: u32, height: u32) -> Result<(), ImageError> {
        match u64::from(width) * u64::from(height) {
            0 => Err(self.problem(format!("expected pixels, found {width}x{height} of them"))),
            1..=MAX_PIXELS => Ok(()),
            _ => Err(self.too_large(width, height)),
        }
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
            format: format_name(format).unwrap_or("image"),
            bytes: self.bytes,
        }
    }

    fn too_large(&self, width: u32, height: u32) -> ImageError {
        ImageError::TooManyPixels {
            path: self.path(),
            width,
            height,
            limit: MAX_PIXELS,
        }
    }

    fn problem(&self, problem: String) -> ImageError {
        ImageError::Decode {
            path: self.path(),
            problem,
        }
    }

    fn tiff_error(&self, failure: tiff::Failure) -> ImageError {
        match failure {
            tiff::Failure::Truncated => self.truncated(ImageFormat::Tiff),
            tiff::Failure::TooLarge { width, height } => self.too_large(width, height),
            tiff::Failure::Other(problem) => self.problem(problem),
        }
    }

    fn error(&self, format: ImageFormat, error: ::image::ImageError) -> ImageError {
        match error {
            ::image::ImageError::IoError(e) if e.kind() == ErrorKind::UnexpectedEof => {
                self.truncated(format)
            }
            other => self.problem(other.to_string()),
        }
    }
}

/// The last channel, if it is alpha, with 16 bits.
fn alpha_of(samples: &DynamicImage) -> Option<Vec<u16>> {
    let channels = usize::from(samples.color().channel_count());
    if !samples.color().has_alpha() {
        return None;
    }
    if let Some(words) = samples.as_flat_samples_u16() {
        let alpha = words.samples.iter().skip(channels - 1).step_by(channels);
        return Some(alpha.copied().collect());
    }
    if let Some(floats) = samples.as_flat_samples_f32() {
        let alpha = floats.samples.iter().skip(channels - 1).step_by(channels);
        return Some(alpha.map(|&alpha| to_word(alpha)).collect());
    }
    let bytes = samples.as_bytes().iter().skip(channels - 1);
    // 255 becomes 65 535.
    Some(
        bytes
            .step_by(channels)
            .map(|&byte| u16::from(byte) * 257)
            .collect(),
    )
}

fn depth_of(samples: &DynamicImage) -> SampleDepth {
    match samples {
        DynamicImage::ImageRgb32F(_) | DynamicImage::ImageRgba32F(_) => SampleDepth::Float32,
        _ if samples.as_flat_samples_u16().is_some() => SampleDepth::Bits16,
        _ => SampleDepth::Bits8,
    }
}

/// Metadata of a JPEG.
fn jpeg_metadata(bytes: &[u8], notes: &mut Vec<String>) -> Metadata {
    let found = metadata::jpeg::scan(bytes);
    if found.has_profile && found.metadata.icc.is_none() {
        notes.push(UNREADABLE_PROFILE.to_owned());
    }
    if found.has_further {
        notes.push("only the first of its images is read".to_owned());
    }
    found.metadata
}

/// Metadata of a PNG, WebP or BMP. What cannot be read must not cost the image.
fn metadata_of(
    decoder: &mut impl ImageDecoder,
    bytes: &[u8],
    format: ImageFormat,
    notes: &mut Vec<String>,
) -> Metadata {
    let mut metadata = Metadata {
        icc: decoder.icc_profile().ok().flatten(),
        exif: decoder.exif_metadata().ok().flatten(),
        xmp: decoder.xmp_metadata().ok().flatten(),
        own: Own::None,
    };
    let mut frames = 0;
    match format {
        ImageFormat::Png => {
            let chunks = metadata::png::scan(bytes);
            frames = chunks.frames;
            if chunks.has_profile && metadata.icc.is_none() {
                notes.push(UNREADABLE_PROFILE.to_owned());
            }
            if !chunks.copied.is_empty() {
                metadata.own = Own::Png(chunks.copied);
            }
        }
        ImageFormat::WebP => frames = metadata::webp::frames(bytes),
        _ => {}
    }
    if frames > 1 {
        notes.push(format!("only the first of its {frames} frames is read"));
    }
    metadata
}

/// Whether a file that begins with `head`, 16 bytes or all it has, is of a format that is read.
pub(crate) fn is_image_content(head: &[u8]) -> bool {
    format_of(head).is_some()
}

/// The format that the first bytes announce, if it is one that is read.
fn format_of(head: &[u8]) -> Option<ImageFormat> {
    let format = match head.get(..4) {
        // BigTIFF
        Some(b"II+\0" | b"MM\0+") => ImageFormat::Tiff,
        _ => ::image::guess_format(head).ok()?,
    };
    format_name(format).is_some().then_some(format)
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

/// Whether the bytes reach the end that the RIFF header announces: it gives the number that follow its first 8.
fn webp_is_complete(bytes: &[u8]) -> bool {
    bytes.get(4..8).is_some_and(|length| {
        let length = u32::from_le_bytes([length[0], length[1], length[2], length[3]]);
        bytes.len() as u64 >= 8 + u64::from(length)
    })
}
