//! An image with what else its file holds: alpha, grey, the depth of its samples, colour profile and metadata.
//!
//! A tool that restores pictures must give back everything it was not asked to change. Alpha is carried over as it is; grey
//! stays grey, as the mean of the three channels; 16 bits stay 16; profile, EXIF and XMP go into the new file, whatever its
//! format can hold. What it cannot hold is named by [`ImageFile::lost`], what was not even read by [`ImageFile::notes`].

use std::io::{self, Cursor};
use std::path::Path;

use ::image::codecs::jpeg::JpegEncoder;
use ::image::codecs::png::PngEncoder;
use ::image::error::EncodingError;
use ::image::{ExtendedColorType, ImageEncoder as _, ImageFormat, ImageResult};
use ::tiff::TiffResult;
use ::tiff::encoder::{TiffEncoder, TiffValue, colortype};
use ::tiff::tags::{ExtraSamples, Tag};

use super::encode::{check_finite, format_of, put, sides, to_word};
use super::{
    Image, ImageError, JPEG_QUALITY, Metadata, SampleDepth, content, decode, metadata, tiff,
    to_byte,
};

/// An image and what its file holds beside RGB.
#[derive(Clone, Debug)]
pub struct ImageFile {
    /// The samples as RGB, the way up the file says.
    pub image: Image,
    /// Opacity of each pixel, row by row; 65 535 is opaque.
    pub alpha: Option<Vec<u16>>,
    /// Whether the file has one channel of colour; the three of `image` are then equal.
    pub grey: bool,
    /// How the file stores a sample.
    pub depth: SampleDepth,
    /// Colour profile, EXIF and the like.
    pub metadata: Metadata,
    /// What of the file was not read, in words: further frames and pages, damaged profiles.
    pub notes: Vec<String>,
    pub(super) format: ImageFormat,
}

/// How an [`ImageFile`] is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Saving {
    /// How a sample is stored. `None`: as in the file that was read, or as close to it as the format can.
    pub depth: Option<SampleDepth>,
    /// Quality of JPEG files, 1 to 100.
    pub quality: u8,
}

impl Default for Saving {
    fn default() -> Self {
        Self {
            depth: None,
            quality: JPEG_QUALITY,
        }
    }
}

/// The depth that a file of this name has if `depth` is wanted: the deepest up to it that the format can store.
///
/// # Errors
/// When the extension is unknown.
pub fn depth_in(path: impl AsRef<Path>, depth: SampleDepth) -> Result<SampleDepth, ImageError> {
    let format = format_of(path.as_ref(), SampleDepth::Bits8)?;
    let deepest = match format {
        ImageFormat::Tiff => SampleDepth::Float32,
        ImageFormat::Png => SampleDepth::Bits16,
        _ => SampleDepth::Bits8,
    };
    Ok(match depth.fits(format) {
        true => depth,
        false => deepest,
    })
}

impl ImageFile {
    /// Reads a file, by the rules of [`Image::open`].
    ///
    /// # Errors
    /// As [`Image::open`].
    pub fn open(path: impl AsRef<Path>) -> Result<Self, ImageError> {
        let path = path.as_ref();
        decode::decode_file(&content::read_file(path)?, path)
    }

    /// Decodes a file in memory. `name` stands for the path in errors.
    ///
    /// # Errors
    /// As [`Image::open`].
    pub fn decode(bytes: &[u8], name: &str) -> Result<Self, ImageError> {
        decode::decode_file(bytes, Path::new(name))
    }

    /// The extension of the format it was read from.
    pub fn extension(&self) -> &'static str {
        match self.format {
            ImageFormat::Jpeg => "jpg",
            ImageFormat::Bmp => "bmp",
            ImageFormat::Tiff => "tif",
            ImageFormat::WebP => "webp",
            _ => "png",
        }
    }

    /// What a file of this name cannot hold, in words; empty if it can hold all.
    ///
    /// # Errors
    /// When the extension is unknown or its format cannot hold the depth.
    pub fn lost(&self, path: impl AsRef<Path>, saving: Saving) -> Result<Vec<String>, ImageError> {
        let (format, depth) = self.target(path.as_ref(), saving)?;
        let mut lost: Vec<String> = (self.metadata.lost_in(format, self.grey).into_iter())
            .map(str::to_owned)
            .collect();
        if self.alpha.is_some() && format == ImageFormat::Jpeg {
            lost.push("alpha".to_owned());
        }
        if saving.depth.is_none() && depth != self.depth {
            lost.push(format!("depth {}", self.depth));
        }
        Ok(lost)
    }

    /// The bytes of a file of this name.
    ///
    /// # Errors
    /// When the extension is unknown, its format cannot hold the depth or the size, or a sample is not finite.
    ///
    /// # Panics
    /// When `alpha` has not one value for each pixel.
    pub fn encode(&self, path: impl AsRef<Path>, saving: Saving) -> Result<Vec<u8>, ImageError> {
        let path = path.as_ref();
        let (format, depth) = self.target(path, saving)?;
        check_finite(&self.image, path)?;
        let bytes = match format {
            ImageFormat::Jpeg => self.jpeg(saving.quality),
            ImageFormat::Png => self.png(depth),
            ImageFormat::WebP => self.webp(),
            ImageFormat::Tiff => self.tiff(depth),
            _ => self.other(format),
        };
        bytes.map_err(|source| ImageError::Encode {
            path: path.to_owned(),
            source,
        })
    }

    /// Writes a file, whole or not at all.
    ///
    /// # Errors
    /// As [`encode`](Self::encode), and when the folder cannot be written.
    pub fn save(&self, path: impl AsRef<Path>, saving: Saving) -> Result<(), ImageError> {
        let path = path.as_ref();
        put(path, &self.encode(path, saving)?)
    }

    fn target(
        &self,
        path: &Path,
        saving: Saving,
    ) -> Result<(ImageFormat, SampleDepth), ImageError> {
        let depth = match saving.depth {
            Some(depth) => depth,
            None => depth_in(path, self.depth)?,
        };
        Ok((format_of(path, depth)?, depth))
    }

    fn side(&self) -> (u32, u32) {
        sides(&self.image)
    }

    fn kind(&self, depth: SampleDepth, alpha: bool) -> ExtendedColorType {
        use ExtendedColorType as Kind;
        match (depth, self.grey, alpha) {
            (SampleDepth::Bits8, true, false) => Kind::L8,
            (SampleDepth::Bits8, true, true) => Kind::La8,
            (SampleDepth::Bits8, false, false) => Kind::Rgb8,
            (SampleDepth::Bits8, false, true) => Kind::Rgba8,
            (_, true, false) => Kind::L16,
            (_, true, true) => Kind::La16,
            (_, false, false) => Kind::Rgb16,
            (_, false, true) => Kind::Rgba16,
        }
    }

    fn jpeg(&self, quality: u8) -> ImageResult<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut encoder = JpegEncoder::new_with_quality(&mut bytes, quality.clamp(1, 100));
        if let Some(icc) = &self.metadata.icc {
            encoder
                .set_icc_profile(icc.clone())
                .map_err(::image::ImageError::Unsupported)?;
        }
        let lost = self.metadata.lost_in(ImageFormat::Jpeg, self.grey);
        if let Some(exif) = self
            .metadata
            .exif
            .as_ref()
            .filter(|_| !lost.contains(&"EXIF"))
        {
            encoder
                .set_exif_metadata(exif.clone())
                .map_err(::image::ImageError::Unsupported)?;
        }
        let (width, height) = self.side();
        let samples = self.samples(to_byte, None::<fn(u16) -> u8>);
        encoder.encode(
            &samples,
            width,
            height,
            self.kind(SampleDepth::Bits8, false),
        )?;
        metadata::jpeg::put(&mut bytes, &self.metadata);
        Ok(bytes)
    }

    fn png(&self, depth: SampleDepth) -> ImageResult<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut encoder = PngEncoder::new(&mut bytes);
        if let Some(icc) = &self.metadata.icc {
            encoder
                .set_icc_profile(icc.clone())
                .map_err(::image::ImageError::Unsupported)?;
        }
        if let Some(exif) = &self.metadata.exif {
            encoder
                .set_exif_metadata(exif.clone())
                .map_err(::image::ImageError::Unsupported)?;
        }
        let (width, height) = self.side();
        let kind = self.kind(depth, self.alpha.is_some());
        let samples = match depth {
            SampleDepth::Bits8 => self.samples(to_byte, Some(high_byte)),
            _ => {
                let bytes = |sample| to_word(sample).to_ne_bytes();
                self.samples(bytes, Some(u16::to_ne_bytes)).into_flattened()
            }
        };
        encoder.write_image(&samples, width, height, kind)?;
        metadata::png::put(&mut bytes, &self.metadata);
        Ok(bytes)
    }

    fn webp(&self) -> ImageResult<Vec<u8>> {
        use image_webp::ColorType;
        let mut bytes = Vec::new();
        let mut encoder = image_webp::WebPEncoder::new(&mut bytes);
        let Metadata { icc, exif, xmp, .. } = self.metadata.clone();
        encoder.set_icc_profile(icc.filter(|_| !self.grey).unwrap_or_default());
        encoder.set_exif_metadata(exif.unwrap_or_default());
        encoder.set_xmp_metadata(xmp.unwrap_or_default());
        let (width, height) = self.side();
        let colour = match (self.grey, self.alpha.is_some()) {
            (true, false) => ColorType::L8,
            (true, true) => ColorType::La8,
            (false, false) => ColorType::Rgb8,
            (false, true) => ColorType::Rgba8,
        };
        let samples = self.samples(to_byte, Some(high_byte));
        let encoded = encoder.encode(&samples, width, height, colour);
        encoded.map_err(|error| failed(ImageFormat::WebP, error))?;
        Ok(bytes)
    }

    fn tiff(&self, depth: SampleDepth) -> ImageResult<Vec<u8>> {
        use colortype::{Gray8, Gray16, Gray32Float, RGB8, RGB16, RGB32Float};
        let result = match (depth, self.grey) {
            (SampleDepth::Bits8, grey) => {
                let samples = self.samples(to_byte, Some(high_byte));
                match grey {
                    true => self.tiff_of::<Gray8>(&samples),
                    false => self.tiff_of::<RGB8>(&samples),
                }
            }
            (SampleDepth::Bits16, grey) => {
                let samples = self.samples(to_word, Some(|alpha| alpha));
                match grey {
                    true => self.tiff_of::<Gray16>(&samples),
                    false => self.tiff_of::<RGB16>(&samples),
                }
            }
            (SampleDepth::Float32, grey) => {
                let alpha = |alpha| f32::from(alpha) / 65535.0;
                let samples = self.samples(|sample| sample, Some(alpha));
                match grey {
                    true => self.tiff_of::<Gray32Float>(&samples),
                    false => self.tiff_of::<RGB32Float>(&samples),
                }
            }
        };
        result.map_err(|error| failed(ImageFormat::Tiff, error))
    }

    fn tiff_of<C: colortype::ColorType>(&self, samples: &[C::Inner]) -> TiffResult<Vec<u8>>
    where
        [C::Inner]: TiffValue,
    {
        let mut bytes = Cursor::new(Vec::new());
        let (width, height) = self.side();
        let mut file = TiffEncoder::new(&mut bytes)?;
        let mut encoder = file.new_image::<C>(width, height)?;
        if self.alpha.is_some() {
            encoder.extra_samples(&[ExtraSamples::UnassociatedAlpha])?;
        }
        for (tag, value) in [
            (Tag::IccProfile, &self.metadata.icc),
            (tiff::XMP, &self.metadata.xmp),
        ] {
            if let Some(value) = value {
                encoder.encoder().write_tag(tag, value.as_slice())?;
            }
        }
        encoder.write_data(samples)?;
        Ok(bytes.into_inner())
    }

    fn other(&self, format: ImageFormat) -> ImageResult<Vec<u8>> {
        let mut bytes = Cursor::new(Vec::new());
        let (width, height) = self.side();
        let kind = self.kind(SampleDepth::Bits8, self.alpha.is_some());
        let samples = self.samples(to_byte, Some(high_byte));
        ::image::write_buffer_with_format(&mut bytes, &samples, width, height, kind, format)?;
        Ok(bytes.into_inner())
    }

    /// Interleaved samples: one channel if it is grey, and alpha if it has any and `alpha` stores it.
    fn samples<T>(&self, colour: impl Fn(f32) -> T, alpha: Option<impl Fn(u16) -> T>) -> Vec<T> {
        let planes = [0, 1, 2].map(|channel| self.image.plane(channel));
        let alpha = self.alpha.as_ref().zip(alpha);
        let colours = if self.grey { 1 } else { 3 };
        let channels = colours + usize::from(alpha.is_some());
        let mut samples = Vec::with_capacity(channels * self.image.pixels());
        for pixel in 0..self.image.pixels() {
            let [red, green, blue] = planes.map(|plane| plane[pixel]);
            if !self.grey {
                samples.extend([red, green, blue].map(&colour));
            } else if red == green && green == blue {
                samples.push(colour(red));
            } else {
                samples.push(colour((red + green + blue) / 3.0));
            }
            if let Some((values, alpha)) = &alpha {
                samples.push(alpha(values[pixel]));
            }
        }
        samples
    }
}

/// 16 bits of alpha as 8; what 8 bits became 16 comes back.
fn high_byte(alpha: u16) -> u8 {
    ((u32::from(alpha) + 128) / 257) as u8
}

fn failed(
    format: ImageFormat,
    error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
) -> ::image::ImageError {
    let error: Box<dyn std::error::Error + Send + Sync> = error.into();
    match error.downcast::<io::Error>() {
        Ok(error) => ::image::ImageError::IoError(*error),
        Err(error) => ::image::ImageError::Encoding(EncodingError::new(format.into(), error)),
    }
}
