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
//! A size is checked against [`MAX_PIXELS`], and against the length of the file (`claim`), before anything is allocated for
//! it. Decoding takes at most 24 bytes a pixel (3.2 GB at the limit), and up to 64 for TIFF files of floats or of many
//! channels. A decoder that panics is caught: its image is an error like any other.

use std::io::{BufRead, BufReader, Cursor, Read as _, Seek};
use std::path::Path;

use ::image::metadata::Orientation;
use ::image::{DynamicImage, ImageBuffer, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::content::{Content, MAX_PIXELS, open_file, read_error, read_file};
use super::encode::{SampleDepth, to_word};
use super::metadata::{self, Metadata};
use super::{Image, ImageError, ImageFile, claim, format, jpeg, tiff};

/// Bytes that decoding a PNG may take beside samples and rows: 32 MiB. Unpacking takes up to twice as much for a moment.
const PNG_BYTES: u64 = 32 << 20;

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
    /// [`MAX_PIXELS`] or [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES), or holds float samples outside `[0, 1]`.
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

    /// As [`dimensions_of`](Image::dimensions_of), of a file in memory. `name` stands for the path in errors.
    ///
    /// # Errors
    /// When there are no bytes, or they are no image, cut off within the header, or too large.
    pub fn dimensions(bytes: &[u8], name: &str) -> Result<(usize, usize), ImageError> {
        let content = Content::of(bytes, Path::new(name))?;
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

fn decode_named(bytes: &[u8], path: &Path) -> Result<Image, ImageError> {
    let content = Content::of(bytes, path)?;
    content.guarded(|| {
        let decoded = content.decode(bytes, None)?;
        content.planar(&decoded.samples, decoded.format)
    })
}

/// Decodes an image with everything that is kept of its file.
pub(super) fn decode_file(bytes: &[u8], path: &Path) -> Result<ImageFile, ImageError> {
    let content = Content::of(bytes, path)?;
    content.guarded(|| {
        let mut notes = Vec::new();
        let mut decoded = content.decode(bytes, Some(&mut notes))?;
        decoded.metadata.settle(decoded.grey, &mut notes);
        Ok(ImageFile {
            image: content.planar(&decoded.samples, decoded.format)?,
            alpha: alpha_of(&decoded.samples),
            grey: decoded.grey,
            depth: depth_of(&decoded.samples),
            format: decoded.format,
            metadata: decoded.metadata,
            notes,
        })
    })
}

/// What a file holds, the way up a viewer shows it.
struct Decoded {
    samples: DynamicImage,
    grey: bool,
    format: ImageFormat,
    metadata: Metadata,
}

impl Content<'_> {
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

    /// Metadata are read if there are `notes`, which say what of the file is not kept.
    fn decode(&self, bytes: &[u8], notes: Option<&mut Vec<String>>) -> Result<Decoded, ImageError> {
        let format = self.format(&mut Cursor::new(bytes))?;
        if !claim::is_possible(bytes, format) {
            return Err(self.truncated(format));
        }
        let mut float_grey = false;
        let (mut samples, orientation, metadata) = match format {
            ImageFormat::Jpeg => {
                let (samples, orientation) = self.decode_jpeg(bytes)?;
                let metadata = notes.map(|notes| Metadata::of_jpeg(bytes, notes));
                (samples, orientation, metadata.unwrap_or_default())
            }
            ImageFormat::Tiff => {
                let decoded = tiff::decode(bytes, notes);
                let decoded = decoded.map_err(|failure| self.tiff_error(failure))?;
                float_grey = decoded.grey;
                (decoded.samples, decoded.orientation, decoded.metadata)
            }
            _ => {
                let (mut decoder, orientation) = self.decoder(Cursor::new(bytes), format)?;
                // Asked before the decoder, which calls a cut-off WebP "corrupt".
                if format == ImageFormat::WebP && !metadata::webp::is_complete(bytes) {
                    return Err(self.truncated(format));
                }
                let metadata =
                    notes.map(|notes| Metadata::of_decoder(&mut decoder, bytes, format, notes));
                let samples = DynamicImage::from_decoder(decoder);
                let samples = samples.map_err(|error| self.error(format, error))?;
                (samples, orientation, metadata.unwrap_or_default())
            }
        };
        samples.apply_orientation(orientation);
        let grey = float_grey || samples.color().channel_count() < 3;
        Ok(Decoded {
            samples,
            grey,
            format,
            metadata,
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
        format::announced(&head).ok_or_else(|| ImageError::NotAPicture {
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

    fn check_range(&self, image: &Image) -> Result<(), ImageError> {
        match image.planar().iter().find(|v| !(0.0..=1.0).contains(*v)) {
            None => Ok(()),
            Some(&found) => Err(ImageError::Range {
                path: self.path(),
                found,
            }),
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

fn is_sideways(orientation: Orientation) -> bool {
    use Orientation::{Rotate90, Rotate90FlipH, Rotate270, Rotate270FlipH};
    matches!(
        orientation,
        Rotate90 | Rotate90FlipH | Rotate270 | Rotate270FlipH
    )
}
