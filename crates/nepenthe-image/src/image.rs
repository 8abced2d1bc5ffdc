//! The image type of the whole project, and the one rule by which it becomes 8 bits.
//!
//! An image is planar `f32` RGB in `[0, 1]`, so it is a `[3, height, width]` tensor without a copy and the
//! scores read whole planes. Decoding keeps every bit of 16-bit and float sources. Encoding is 8 bits unless another
//! [`SampleDepth`] is asked for, and always *rounded*: truncating instead costs 0.14 dB on average, a loss that PNGs of other
//! tools silently carry.
//!
//! - `error`: what can go wrong with an image file, in words a user can act on
//! - `format`: the formats that are read; `content`: the bytes of a file, and what can be wrong with them
//! - `decode`: bytes to [`Image`]
//! - `encode`: [`Image`] to bytes and files
//! - `file`: [`ImageFile`], an image with alpha, grey, depth and `metadata` of its file
//! - `jpeg`, `tiff`, `cmyk`: what the `image` crate does not read as Pillow does

mod claim;
mod cmyk;
mod content;
mod decode;
mod encode;
mod error;
mod file;
mod format;
mod jpeg;
mod metadata;
mod tiff;

pub use content::{MAX_FILE_BYTES, MAX_PIXELS, is_decoding};
pub use encode::{JPEG_QUALITY, SampleDepth, check_writable};
pub use error::ImageError;
pub use file::{ImageFile, Saving, depth_in};
pub use format::{EXTENSIONS, is_picture};
pub use metadata::Metadata;

pub(crate) use format::is_image_content;

/// Planar `f32` RGB in `[0, 1]`: sample `(c, y, x)` lies at `data[(c * height + y) * width + x]`.
///
/// The range is a convention of whoever fills the image, not enforced per sample: the output of a network may
/// overshoot a little until it is [quantised](Image::quantised). Both sides are at least one pixel.
#[derive(Clone, Debug, PartialEq)]
pub struct Image {
    width: usize,
    height: usize,
    data: Vec<f32>,
}

impl Image {
    /// A black image of `width` x `height` pixels.
    ///
    /// # Panics
    /// When a side is zero.
    pub fn new(width: usize, height: usize) -> Self {
        Self::from_planar(width, height, vec![0.0; 3 * width * height])
    }

    /// An image whose pixel `(x, y)` is the RGB triple `f(x, y)`; `f` is called row by row.
    ///
    /// # Panics
    /// When a side is zero.
    pub fn from_fn(
        width: usize,
        height: usize,
        mut f: impl FnMut(usize, usize) -> [f32; 3],
    ) -> Self {
        let mut image = Self::new(width, height);
        let (red, green, blue) = image.planes_mut();
        for y in 0..height {
            for x in 0..width {
                let i = y * width + x;
                [red[i], green[i], blue[i]] = f(x, y);
            }
        }
        image
    }

    /// An image of samples that are already planar: all of red, then all of green, then all of blue.
    ///
    /// # Panics
    /// When a side is zero or `data.len()` is not `3 * width * height`.
    pub fn from_planar(width: usize, height: usize, data: Vec<f32>) -> Self {
        assert!(
            width > 0 && height > 0,
            "an image of {width}x{height} has no pixels"
        );
        assert_eq!(
            data.len(),
            3 * width * height,
            "planar RGB samples of a {width}x{height} image"
        );
        Self {
            width,
            height,
            data,
        }
    }

    /// Width in pixels.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Height in pixels.
    pub fn height(&self) -> usize {
        self.height
    }

    /// Number of pixels, `width * height`.
    pub fn pixels(&self) -> usize {
        self.width * self.height
    }

    /// All samples, planar.
    pub fn planar(&self) -> &[f32] {
        &self.data
    }

    /// All samples, planar, without a copy.
    pub fn into_planar(self) -> Vec<f32> {
        self.data
    }

    /// All samples, planar, to be changed in place.
    pub fn planar_mut(&mut self) -> &mut [f32] {
        &mut self.data
    }

    /// The rows of channel `c`: 0 is red, 1 green, 2 blue.
    ///
    /// # Panics
    /// When `c` is above 2.
    pub fn plane(&self, c: usize) -> &[f32] {
        let pixels = self.pixels();
        &self.data[c * pixels..(c + 1) * pixels]
    }

    /// The rows of channel `c`, to be changed in place.
    ///
    /// # Panics
    /// When `c` is above 2.
    pub fn plane_mut(&mut self, c: usize) -> &mut [f32] {
        let pixels = self.pixels();
        &mut self.data[c * pixels..(c + 1) * pixels]
    }

    /// Interleaved 8-bit samples: clamped to `[0, 1]`, times 255, rounded half up, never truncated. A sample that is
    /// not a number becomes 0.
    pub fn to_rgb8(&self) -> Vec<u8> {
        let (red, green, blue) = (self.plane(0), self.plane(1), self.plane(2));
        let mut rgb = vec![0; self.data.len()];
        for (i, pixel) in rgb.chunks_exact_mut(3).enumerate() {
            pixel.copy_from_slice(&[to_byte(red[i]), to_byte(green[i]), to_byte(blue[i])]);
        }
        rgb
    }

    /// The image as it would come back from an 8-bit file: the rule of [`to_rgb8`](Image::to_rgb8), then `/ 255`.
    pub fn quantised(&self) -> Self {
        let data = self.data.iter().map(|&v| f32::from(to_byte(v)) / 255.0);
        Self {
            data: data.collect(),
            ..*self
        }
    }

    fn planes_mut(&mut self) -> (&mut [f32], &mut [f32], &mut [f32]) {
        let pixels = self.pixels();
        let (red, rest) = self.data.split_at_mut(pixels);
        let (green, blue) = rest.split_at_mut(pixels);
        (red, green, blue)
    }

    /// Spreads interleaved samples over the planes. One or two channels are grey (and alpha), three or four RGB (and
    /// alpha); alpha is dropped.
    fn fill_interleaved<T: Copy>(
        &mut self,
        samples: &[T],
        channels: usize,
        to_unit: impl Fn(T) -> f32,
    ) {
        let (red, green, blue) = self.planes_mut();
        for (i, pixel) in samples.chunks_exact(channels).enumerate() {
            if channels < 3 {
                let grey = to_unit(pixel[0]);
                (red[i], green[i], blue[i]) = (grey, grey, grey);
            } else {
                (red[i], green[i], blue[i]) =
                    (to_unit(pixel[0]), to_unit(pixel[1]), to_unit(pixel[2]));
            }
        }
    }
}

/// The 8-bit rule. The cast saturates, which is the clamp.
fn to_byte(sample: f32) -> u8 {
    (sample * 255.0 + 0.5) as u8
}

#[cfg(test)]
mod tests;
