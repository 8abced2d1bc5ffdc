//! Errors of picture files: what failed, which file, what was expected and found, and what to do.

use std::io;
use std::path::PathBuf;

/// Why a picture could not be read or written.
///
/// `path` is the file, or the name given to [`Image::decode`](super::Image::decode) for a picture in memory.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// There is no such file.
    #[error(
        "cannot read picture {}: there is no such file\n\nhint: check the spelling; a relative path starts at the \
         current folder",
        path.display()
    )]
    Missing {
        /// The path asked for.
        path: PathBuf,
    },

    /// The file exists but the system does not let it be read.
    #[error("cannot read picture {}: {source}\n\nhint: name a regular file that you may read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },

    /// The file holds no byte.
    #[error(
        "cannot read picture {}: expected a picture, found 0 bytes\n\nhint: the copy or download that made this file \
         probably failed; fetch it again",
        path.display()
    )]
    Empty {
        /// The file.
        path: PathBuf,
    },

    /// The content is no picture format the project reads.
    #[error(
        "cannot read picture {}: expected PNG, JPEG, BMP, TIFF or WebP, found content starting with {found}\n\n\
         hint: the format is detected from the content, not the extension; convert the file or leave it out of the folder",
        path.display()
    )]
    NotAPicture {
        /// The file.
        path: PathBuf,
        /// The first bytes, escaped.
        found: String,
    },

    /// The file ends before the picture does.
    #[error(
        "cannot read picture {}: expected a whole {format} file, found one that ends after {bytes} bytes, before the \
         picture is complete\n\nhint: the copy or download that made this file was probably cut off; fetch it again",
        path.display()
    )]
    Truncated {
        /// The file.
        path: PathBuf,
        /// The format its first bytes announce.
        format: &'static str,
        /// Its length in bytes.
        bytes: usize,
    },

    /// The decoder refused the content.
    #[error(
        "cannot read picture {}: the content is damaged or of an unsupported kind: {problem}\n\n\
         hint: open the file in an image editor and save it again as PNG",
        path.display()
    )]
    Decode {
        /// The file.
        path: PathBuf,
        /// What the decoder said.
        problem: String,
    },

    /// The header announces more pixels than [`MAX_PIXELS`](super::MAX_PIXELS).
    #[error(
        "cannot read picture {}: expected at most {limit} pixels, found {width}x{height}\n\n\
         hint: cut or shrink the picture first",
        path.display()
    )]
    TooManyPixels {
        /// The file.
        path: PathBuf,
        /// Width in pixels, as stored.
        width: u32,
        /// Height in pixels, as stored.
        height: u32,
        /// The most pixels that are decoded.
        limit: u64,
    },

    /// The file is longer than [`MAX_FILE_BYTES`](super::MAX_FILE_BYTES).
    #[error(
        "cannot read picture {}: expected at most {limit} bytes, found {bytes}\n\n\
         hint: is this a picture? if so, save it in a compressed format first",
        path.display()
    )]
    TooManyBytes {
        /// The file.
        path: PathBuf,
        /// Its length in bytes.
        bytes: u64,
        /// The longest file that is read, in bytes.
        limit: u64,
    },

    /// A float picture holds a sample that is not in `[0, 1]`.
    #[error(
        "cannot read picture {}: expected float samples in [0, 1], found {found}\n\n\
         hint: scale or tone-map the picture to [0, 1] before saving it",
        path.display()
    )]
    Range {
        /// The file.
        path: PathBuf,
        /// The first sample out of range.
        found: f32,
    },

    /// The extension of the output names no format the project writes.
    #[error(
        "cannot write picture {}: expected an extension out of {}, found {found}\n\n\
         hint: .png keeps every sample exactly",
        path.display(),
        super::EXTENSIONS.join(", ")
    )]
    UnknownExtension {
        /// The output path.
        path: PathBuf,
        /// Its extension, or `none`.
        found: String,
    },

    /// The encoder refused the picture.
    #[error(
        "cannot write picture {}: {source}\n\nhint: the format may not allow a picture this large; try .png",
        path.display()
    )]
    Encode {
        /// The output path.
        path: PathBuf,
        /// What the encoder said.
        source: ::image::ImageError,
    },

    /// The file system refused the output. What stood at `path` before is untouched.
    #[error(
        "cannot write picture {}: {source}\n\nhint: check that the folder exists, can be written and has free space",
        path.display()
    )]
    Write {
        /// The output path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
