//! Errors of image files: what failed, which file, what was expected and found, and what to do.

use std::io;
use std::path::PathBuf;

/// Why an image could not be read or written.
///
/// `path` is the file, or the name given to [`Image::decode`](super::Image::decode) for an image in memory.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImageError {
    /// There is no such file.
    #[error(
        "cannot read image {}: there is no such file\n\nhint: check the spelling; a relative path starts at the \
         current folder",
        path.display()
    )]
    Missing {
        /// The path asked for.
        path: PathBuf,
    },

    /// The file exists but the system does not let it be read.
    #[error("cannot read image {}: {source}\n\nhint: name a regular file that you may read", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },

    /// The file holds no byte.
    #[error(
        "cannot read image {}: expected an image, found 0 bytes\n\nhint: the copy or download that made this file \
         probably failed; fetch it again",
        path.display()
    )]
    Empty {
        /// The file.
        path: PathBuf,
    },

    /// The content is no image format the project reads.
    #[error(
        "cannot read image {}: expected PNG, JPEG, BMP, TIFF or WebP, found content starting with {found}\n\n\
         hint: the format is detected from the content, not the extension; convert the file or leave it out of the folder",
        path.display()
    )]
    NotAPicture {
        /// The file.
        path: PathBuf,
        /// The first bytes, escaped.
        found: String,
    },

    /// The file ends before the image does.
    #[error(
        "cannot read image {}: expected a whole {format} file, found one that ends after {bytes} bytes, before the \
         image is complete\n\nhint: the copy or download that made this file was probably cut off; fetch it again",
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
        "cannot read image {}: the content is damaged or of an unsupported kind: {problem}\n\n\
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
        "cannot read image {}: expected at most {limit} pixels, found {width}x{height}\n\n\
         hint: cut or shrink the image first",
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
        "cannot read image {}: expected at most {limit} bytes, found {bytes}\n\n\
         hint: is this an image? if so, save it in a compressed format first",
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

    /// A float image holds a sample that is not in `[0, 1]`.
    #[error(
        "cannot read image {}: expected float samples in [0, 1], found {found}\n\n\
         hint: scale or tone-map the image to [0, 1] before saving it",
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
        "cannot write image {}: expected an extension out of {}, found {found}\n\n\
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

    /// The format cannot store samples of the depth asked for.
    #[error(
        "cannot write image {}: its format cannot store samples of depth {depth}\n\n\
         hint: depth {depth} needs a name that ends in {extensions}",
        path.display()
    )]
    SampleDepth {
        /// The output path.
        path: PathBuf,
        /// The name of the depth.
        depth: &'static str,
        /// The extensions of formats that can.
        extensions: &'static str,
    },

    /// A sample is infinite or not a number.
    #[error(
        "cannot write image {}: it holds values that are not finite\n\n\
         hint: the network that computed it probably has broken weights; `nepenthe inspect` looks at them",
        path.display()
    )]
    NotFinite {
        /// The output path.
        path: PathBuf,
    },

    /// The encoder refused the image.
    #[error(
        "cannot write image {}: {source}\n\nhint: the format may not allow an image this large; try .png",
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
        "cannot write image {}: {source}\n\nhint: check that the folder exists, can be written and has free space",
        path.display()
    )]
    Write {
        /// The output path.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
}
