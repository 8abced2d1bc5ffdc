//! The luma of pyiqa: Y of YIQ, `0.299 R + 0.587 G + 0.114 B`. Not the studio-swing BT.601 of MATLAB's `rgb2ycbcr`,
//! whose shorter range of 219 levels gives PSNRs about 1.3 dB higher.

use std::ops::Range;

use crate::image::Image;

/// Luma of the pixels `range` (counted row by row), in the range of the samples.
///
/// In `f32` as in pyiqa, because its SSIM rounds the result: an 8-bit pixel in a thousand lies halfway between two
/// grey levels, and falls as the last bit says.
pub(super) fn luma_of(image: &Image, range: Range<usize>) -> Vec<f32> {
    let [red, green, blue] = [0, 1, 2].map(|c| &image.plane(c)[range.clone()]);
    let pixels = red.iter().zip(green).zip(blue);
    pixels
        .map(|((red, green), blue)| 0.299 * red + 0.587 * green + 0.114 * blue)
        .collect()
}
