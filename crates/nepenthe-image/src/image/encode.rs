//! From [`Image`] to bytes and files of 8 or 16 bits a sample or 32-bit floats. A file appears whole or not at all.

use std::ffi::OsStr;
use std::fmt;
use std::io::Cursor;
use std::path::Path;
use std::str::FromStr;

use ::image::codecs::jpeg::JpegEncoder;
use ::image::{ExtendedColorType, ImageFormat, ImageResult};

use super::{Image, ImageError};

/// Quality of the JPEG files that [`Image::save`] writes, out of 100.
pub const JPEG_QUALITY: u8 = 95;

/// How a file stores a sample.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SampleDepth {
    /// 8 bits: clamped to `[0, 1]`, times 255, rounded. All formats.
    #[default]
    Bits8,
    /// 16 bits: clamped to `[0, 1]`, times 65 535, rounded. PNG and TIFF.
    Bits16,
    /// 32-bit floats, as they are: neither clamped nor rounded. TIFF.
    Float32,
}

impl SampleDepth {
    /// All depths.
    pub const ALL: [Self; 3] = [Self::Bits8, Self::Bits16, Self::Float32];

    /// The name on command lines: `8`, `16` or `f32`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bits8 => "8",
            Self::Bits16 => "16",
            Self::Float32 => "f32",
        }
    }

    /// The extensions of formats that store samples so, in the words of messages.
    const fn extensions(self) -> &'static str {
        match self {
            Self::Bits8 => "any of the extensions",
            Self::Bits16 => ".png or .tif",
            Self::Float32 => ".tif",
        }
    }

    pub(super) fn fits(self, format: ImageFormat) -> bool {
        match self {
            Self::Bits8 => true,
            Self::Bits16 => matches!(format, ImageFormat::Png | ImageFormat::Tiff),
            Self::Float32 => format == ImageFormat::Tiff,
        }
    }
}

impl fmt::Display for SampleDepth {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for SampleDepth {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let depth = Self::ALL.into_iter().find(|depth| depth.name() == name);
        depth.ok_or_else(|| format!("expected 8, 16 or f32, found {name}"))
    }
}

impl Image {
    /// Writes the image with 8 bits a sample by the rule of [`to_rgb8`](Image::to_rgb8). The extension chooses the
    /// format: PNG, BMP, TIFF and WebP keep the 8 bits exactly, JPEG is lossy at [`JPEG_QUALITY`].
    ///
    /// The bytes go to a temporary file in the same folder, are flushed to the disk and renamed over `path`, so a
    /// crash never leaves half an image.
    ///
    /// # Errors
    /// As [`save_as`](Image::save_as).
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), ImageError> {
        self.save_as(path, SampleDepth::Bits8)
    }

    /// As [`save`](Image::save), with samples of any depth.
    ///
    /// ```
    /// use nepenthe_image::{Image, image::SampleDepth};
    ///
    /// let folder = std::env::temp_dir();
    /// let path = folder.join("nepenthe-save-as-example.tif");
    /// let image = Image::from_fn(8, 6, |x, y| [x as f32 / 7.0, y as f32 / 5.0, 0.25]);
    /// image.save_as(&path, SampleDepth::Float32)?;
    /// assert_eq!(Image::open(&path)?, image);
    /// # std::fs::remove_file(&path).unwrap();
    /// # Ok::<(), nepenthe_image::ImageError>(())
    /// ```
    ///
    /// # Errors
    /// When the extension is unknown, its format cannot hold the depth or the size, a sample is not finite, or the
    /// folder cannot be written. What stood at `path` is then untouched.
    pub fn save_as(&self, path: impl AsRef<Path>, depth: SampleDepth) -> Result<(), ImageError> {
        let path = path.as_ref();
        let format = format_of(path, depth)?;
        check_finite(self, path)?;
        let bytes = self
            .encode(format, depth)
            .map_err(|source| ImageError::Encode {
                path: path.to_owned(),
                source,
            })?;
        put(path, &bytes)
    }

    /// The bytes of an 8-bit PNG file of the image.
    ///
    /// # Panics
    /// When a side is above 2^31 - 1 pixels, the most that PNG can express.
    pub fn encode_png(&self) -> Vec<u8> {
        self.encode(ImageFormat::Png, SampleDepth::Bits8)
            .expect("memory can be written and the sides fit a PNG header")
    }

    fn encode(&self, format: ImageFormat, depth: SampleDepth) -> ImageResult<Vec<u8>> {
        let (width, height) = sides(self);
        let (samples, kind) = match depth {
            SampleDepth::Bits8 => (self.to_rgb8(), ExtendedColorType::Rgb8),
            SampleDepth::Bits16 => {
                let bytes = |sample| to_word(sample).to_ne_bytes();
                (self.interleaved_bytes(bytes), ExtendedColorType::Rgb16)
            }
            SampleDepth::Float32 => {
                let bytes = self.interleaved_bytes(f32::to_ne_bytes);
                (bytes, ExtendedColorType::Rgb32F)
            }
        };
        let mut bytes = Cursor::new(Vec::new());
        match format {
            ImageFormat::Jpeg => JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
                .encode(&samples, width, height, kind)?,
            _ => ::image::write_buffer_with_format(
                &mut bytes, &samples, width, height, kind, format,
            )?,
        }
        Ok(bytes.into_inner())
    }

    /// Interleaved samples, each as its bytes.
    fn interleaved_bytes<const N: usize>(&self, bytes: impl Fn(f32) -> [u8; N]) -> Vec<u8> {
        let planes = [0, 1, 2].map(|channel| self.plane(channel));
        let mut interleaved = Vec::with_capacity(3 * N * self.pixels());
        for pixel in 0..self.pixels() {
            for plane in planes {
                interleaved.extend(bytes(plane[pixel]));
            }
        }
        interleaved
    }
}

/// Checks that every sample is a number: there is no way to write the others.
pub(super) fn check_finite(image: &Image, path: &Path) -> Result<(), ImageError> {
    match image.planar().iter().all(|sample| sample.is_finite()) {
        true => Ok(()),
        false => Err(ImageError::NotFinite {
            path: path.to_owned(),
        }),
    }
}

/// Width and height as formats count them. A side beyond that is refused by the encoder.
pub(super) fn sides(image: &Image) -> (u32, u32) {
    let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
    (side(image.width()), side(image.height()))
}

/// Writes a file, whole or not at all.
pub(super) fn put(path: &Path, bytes: &[u8]) -> Result<(), ImageError> {
    nepenthe_files::write(path, bytes).map_err(|source| ImageError::Write {
        path: path.to_owned(),
        source,
    })
}

/// Checks that a file of this name can be written with this depth. The file is not touched.
///
/// # Errors
/// When the extension is unknown or its format cannot hold the depth.
pub fn check_writable(path: impl AsRef<Path>, depth: SampleDepth) -> Result<(), ImageError> {
    format_of(path.as_ref(), depth).map(|_| ())
}

/// The 16-bit rule, computed in double precision: the product needs more bits than `f32` has. The cast saturates, which
/// is the clamp.
pub(super) fn to_word(sample: f32) -> u16 {
    (f64::from(sample) * 65535.0 + 0.5) as u16
}

pub(super) fn format_of(path: &Path, depth: SampleDepth) -> Result<ImageFormat, ImageError> {
    let extension = path
        .extension()
        .and_then(OsStr::to_str)
        .map(str::to_ascii_lowercase);
    let format = match extension.as_deref() {
        Some("png") => ImageFormat::Png,
        Some("jpg" | "jpeg") => ImageFormat::Jpeg,
        Some("bmp") => ImageFormat::Bmp,
        Some("tif" | "tiff") => ImageFormat::Tiff,
        Some("webp") => ImageFormat::WebP,
        found => {
            return Err(ImageError::UnknownExtension {
                path: path.to_owned(),
                found: found.unwrap_or("none").to_owned(),
            });
        }
    };
    if depth.fits(format) {
        return Ok(format);
    }
    Err(ImageError::SampleDepth {
        path: path.to_owned(),
        depth: depth.name(),
        extensions: depth.extensions(),
    })
}
