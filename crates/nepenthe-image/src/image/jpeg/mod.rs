//! JPEG files, decoded by libjpeg-turbo's own code, so that pixels equal those of Pillow and OpenCV.
//!
//! The standard leaves decoders some freedom, and they use it: how halved chroma is enlarged alone shifts red by 0.2
//! grey levels. Published scores rest on libjpeg-turbo's choices (accurate integer DCT, triangle-filter upsampling),
//! and many test sets are JPEG, so those are the right ones here.
//!
//! What was weighed, against Pillow 13 (libjpeg-turbo 3.2), on 255 files of all kinds and 3 000 damaged ones:
//!
//! | library | pixels | damaged files | builds with | CPU time of 100 photographs (481x321) |
//! |---|---|---|---|---|
//! | `zune-jpeg` 0.5 (the `image` crate's) | differ wherever chroma is halved | fills in grey | Rust | 90 ms |
//! | `libjpeg-turbo-rs` 0.9 (a port to Rust) | equal; partly interleaved scans refused | 174 decoded that libjpeg warns of, some to other pixels | Rust | 70 ms |
//! | `turbojpeg` 1.5 (libjpeg-turbo) | not tried | not tried | CMake, NASM | not tried |
//! | `mozjpeg-sys` 2.2 without SIMD | equal | warnings as libjpeg counts them | a C compiler | 120 ms |
//!
//! `mozjpeg-sys` compiles libjpeg-turbo's decoder (MozJPEG changes only the encoder) with nothing but the C compiler that
//! Rust links with anyway. Its SIMD code needs NASM, which a bare machine lacks. (Samples of damaged files that no code
//! warns of may overflow; there libjpeg-turbo's SIMD code and its C code, used here, give different pixels.)
//!
//! - `libjpeg`: the binding, and all `unsafe` of this crate
//! - `header`: size and orientation, without decoding

pub(super) mod header;
mod libjpeg;

pub(super) use libjpeg::Failure;
use libjpeg::Pixels;

use super::{MAX_PIXELS, cmyk};

/// Interleaved 8-bit samples with 1 (grey) or 3 (RGB) channels.
pub(super) struct Decoded {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) channels: usize,
    pub(super) samples: Vec<u8>,
}

/// Decodes a whole JPEG file. CMYK becomes RGB as in Pillow.
pub(super) fn decode(bytes: &[u8]) -> Result<Decoded, Failure> {
    let Pixels {
        width,
        height,
        channels,
        mut samples,
    } = libjpeg::decode(bytes, MAX_PIXELS)?;
    let channels = if channels == 4 {
        // Files store ink inverted, as Adobe's programs do; Pillow takes that for granted, too.
        samples.iter_mut().for_each(|sample| *sample = !*sample);
        samples = cmyk::to_rgb8(&samples);
        3
    } else {
        channels
    };
    Ok(Decoded {
        width,
        height,
        channels,
        samples,
    })
}
