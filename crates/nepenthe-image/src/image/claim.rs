//! Whether a file can hold the pixels that its header claims.
//!
//! A header of thirty bytes can claim 2^27 pixels, and decoders make room for them before they find the file empty. But every
//! encoding has a least cost: no byte of deflate unpacks to more than 1032, a block of a Huffman-coded JPEG takes a bit. So a
//! file that is too short for its claim is cut off, and is refused before anything is allocated. Lossless WebP, arithmetic
//! JPEG and run-length BMP have no such bound: a plain image costs next to nothing there.

use ::image::ImageFormat;

use super::{MAX_PIXELS, jpeg};

/// The most that deflate makes of a byte.
pub(super) const DEFLATE: u64 = 1032;
/// Pixels of a block of a JPEG, which takes a bit or more.
const JPEG_BLOCK: u64 = 64;
/// Pixels of a macroblock of lossy WebP. Its modes alone have fixed probabilities that cost more than half a bit.
const WEBP_MACROBLOCK: u64 = 256;

/// Whether `bytes` may be all of the image, as far as can be told. TIFF files are judged by [`fits`] when their tags are read.
pub(super) fn is_possible(bytes: &[u8], format: ImageFormat) -> bool {
    let length = bytes.len() as u64;
    let most = match format {
        ImageFormat::Png => png(bytes).map(|bits| (bits, 8 * DEFLATE)),
        ImageFormat::Bmp => bmp(bytes).map(|bits| (bits, 8)),
        ImageFormat::Jpeg => jpeg_pixels(bytes).map(|pixels| (pixels, 8 * JPEG_BLOCK)),
        ImageFormat::WebP => webp(bytes).map(|pixels| (pixels, 2 * 8 * WEBP_MACROBLOCK)),
        _ => None,
    };
    most.is_none_or(|(claimed, a_byte)| fits(claimed, length, a_byte))
}

/// Whether so much may come from `length` bytes, of which each holds up to `a_byte`.
pub(super) fn fits(claimed: u64, length: u64, a_byte: u64) -> bool {
    claimed <= length.saturating_mul(a_byte)
}

/// Bits of all samples that a PNG claims.
fn png(bytes: &[u8]) -> Option<u64> {
    let (width, height) = (be32(bytes, 16)?, be32(bytes, 20)?);
    let channels = match bytes.get(25)? {
        2 => 3,
        4 => 2,
        6 => 4,
        _ => 1,
    };
    let bits = u64::from(*bytes.get(24)?) * channels;
    samples(width, height, bits)
}

/// Bits of all samples that an uncompressed BMP claims.
fn bmp(bytes: &[u8]) -> Option<u64> {
    // An older header is shorter and never compressed, and rare.
    let compression = (le32(bytes, 14)? >= 40).then(|| le32(bytes, 30))??;
    let side = |at| {
        Some(u64::from(
            i32::from_le_bytes(array(bytes, at)?).unsigned_abs(),
        ))
    };
    let bits = u64::from(u16::from_le_bytes(array(bytes, 28)?));
    let is_plain = matches!(compression, 0 | 3 | 6);
    samples(side(18)?, side(22)?, bits).filter(|_| is_plain)
}

/// Pixels that a Huffman-coded JPEG claims.
fn jpeg_pixels(bytes: &[u8]) -> Option<u64> {
    let header = jpeg::header::read(bytes).ok()?;
    samples(header.width.into(), header.height.into(), 1).filter(|_| !header.arithmetic)
}

/// Pixels that a plain lossy WebP claims.
fn webp(bytes: &[u8]) -> Option<u64> {
    let side = |at| Some(u64::from(u16::from_le_bytes(array(bytes, at)?) & 0x3fff));
    let is_lossy = bytes.get(12..16)? == b"VP8 ";
    samples(side(26)?, side(28)?, 1).filter(|_| is_lossy)
}

/// So much for each pixel; `None` for more than [`MAX_PIXELS`], which are refused in words of their own.
fn samples(width: u64, height: u64, a_pixel: u64) -> Option<u64> {
    let pixels = width.saturating_mul(height);
    (pixels <= MAX_PIXELS).then(|| pixels * a_pixel)
}

fn array<const N: usize>(bytes: &[u8], at: usize) -> Option<[u8; N]> {
    bytes.get(at..)?.first_chunk().copied()
}

fn be32(bytes: &[u8], at: usize) -> Option<u64> {
    array(bytes, at).map(|four| u64::from(u32::from_be_bytes(four)))
}

fn le32(bytes: &[u8], at: usize) -> Option<u64> {
    array(bytes, at).map(|four| u64::from(u32::from_le_bytes(four)))
}
