//! From [`Image`] to bytes and files: always 8-bit RGB, and a file appears whole or not at all.

use std::ffi::OsStr;
use std::io::Cursor;
use std::path::Path;

use ::image::codecs::jpeg::JpegEncoder;
use ::image::{ExtendedColorType, ImageFormat, ImageResult};

use super::{Image, ImageError};

/// Quality of the JPEG files that [`Image::save`] writes, out of 100.
pub const JPEG_QUALITY: u8 = 95;

impl Image {
    /// Writes the picture with 8 bits a sample by the rule of [`to_rgb8`](Image::to_rgb8). The extension chooses the
    /// format: PNG, BMP, TIFF and WebP keep the 8 bits exactly, JPEG is lossy at [`JPEG_QUALITY`].
    ///
    /// The bytes go to a temporary file in the same folder, are flushed to the disk and renamed over `path`, so a
    /// crash never leaves half a picture.
    ///
    /// # Errors
    /// When the extension is unknown, the format cannot hold the picture, or the folder cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), ImageError> {
        let path = path.as_ref();
        let format = format_of(path)?;
        let bytes = self.encode(format).map_err(|source| ImageError::Encode {
            path: path.to_owned(),
            source,
        })?;
        nepenthe_files::write(path, &bytes).map_err(|source| ImageError::Write {
            path: path.to_owned(),
            source,
        })
    }

    /// The bytes of an 8-bit PNG file of the picture.
    ///
    /// # Panics
    /// When a side is above 2^31 - 1 pixels, the most that PNG can express.
    pub fn encode_png(&self) -> Vec<u8> {
        self.encode(ImageFormat::Png)
            .expect("memory can be written and the sides fit a PNG header")
    }

    fn encode(&self, format: ImageFormat) -> ImageResult<Vec<u8>> {
        let side = |pixels: usize| u32::try_from(pixels).unwrap_or(u32::MAX);
        let (width, height) = (side(self.width()), side(self.height()));
        let rgb = self.to_rgb8();
        let mut bytes = Cursor::new(Vec::new());
        match format {
            ImageFormat::Jpeg => JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY).encode(
                &rgb,
                width,
                height,
                ExtendedColorType::Rgb8,
            )?,
            _ => ::image::write_buffer_with_format(
                &mut bytes,
                &rgb,
                width,
                height,
                ExtendedColorType::Rgb8,
                format,
            )?,
        }
        Ok(bytes.into_inner())
    }
}

fn format_of(path: &Path) -> Result<ImageFormat, ImageError> {
    let extension = path
        .extension()
        .and_then(OsStr::to_str)
        .map(str::to_ascii_lowercase);
    match extension.as_deref() {
        Some("png") => Ok(ImageFormat::Png),
        Some("jpg" | "jpeg") => Ok(ImageFormat::Jpeg),
        Some("bmp") => Ok(ImageFormat::Bmp),
        Some("tif" | "tiff") => Ok(ImageFormat::Tiff),
        Some("webp") => Ok(ImageFormat::WebP),
        found => Err(ImageError::UnknownExtension {
            path: path.to_owned(),
            found: found.unwrap_or("none").to_owned(),
        }),
    }
}
