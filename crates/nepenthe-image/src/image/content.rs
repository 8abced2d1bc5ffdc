//! The content of a file before it is an image: read within bounds, decoded where a panic is an error, and what can be
//! wrong with it.

use std::cell::Cell;
use std::fs::File;
use std::io::{self, ErrorKind, Read as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use ::image::ImageFormat;

use super::{ImageError, format, tiff};

/// The most pixels that are decoded, 2^27 or a square of 11 585: beyond any benchmark or camera, well below what a
/// decompression bomb announces.
pub const MAX_PIXELS: u64 = 1 << 27;

/// The longest file that is read, in bytes: 1 GiB.
pub const MAX_FILE_BYTES: u64 = 1 << 30;

/// Whether this thread is inside a decoder. A panic hook may ask: such a panic becomes an [`ImageError`], and need not
/// be reported as one.
pub fn is_decoding() -> bool {
    DECODING.get()
}

thread_local! {
    static DECODING: Cell<bool> = const { Cell::new(false) };
}

/// The bytes of a regular file that is not empty and not too long.
pub(super) fn read_file(path: &Path) -> Result<Vec<u8>, ImageError> {
    let mut bytes = Vec::new();
    let file = open_file(path)?;
    // The length is checked on what is read too: a growing file reports less beforehand.
    let read = file.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes);
    read.map_err(|source| read_error(path, source))?;
    Ok(bytes)
}

/// Opens a regular file that is not empty and not too long.
pub(super) fn open_file(path: &Path) -> Result<File, ImageError> {
    let open = || {
        let file = nepenthe_files::open(path)?;
        let length = file.metadata()?.len();
        Ok((file, length))
    };
    let (file, length) = open().map_err(|source| read_error(path, source))?;
    check_length(path, length)?;
    Ok(file)
}

pub(super) fn read_error(path: &Path, source: io::Error) -> ImageError {
    let path = path.to_owned();
    match source.kind() {
        ErrorKind::NotFound => ImageError::Missing { path },
        _ => ImageError::Read { path, source },
    }
}

fn check_length(path: &Path, bytes: u64) -> Result<(), ImageError> {
    let path = || path.to_owned();
    match bytes {
        0 => Err(ImageError::Empty { path: path() }),
        1..=MAX_FILE_BYTES => Ok(()),
        _ => Err(ImageError::TooManyBytes {
            path: path(),
            bytes,
            limit: MAX_FILE_BYTES,
        }),
    }
}

/// The content of a file, by its path and length, for errors.
pub(super) struct Content<'a> {
    pub(super) path: &'a Path,
    pub(super) bytes: usize,
}

impl<'a> Content<'a> {
    pub(super) fn of(bytes: &[u8], path: &'a Path) -> Result<Self, ImageError> {
        check_length(path, bytes.len() as u64)?;
        Ok(Self {
            path,
            bytes: bytes.len(),
        })
    }
}

impl Content<'_> {
    /// Runs a decoder whose panic is an error of this file.
    pub(super) fn guarded<T>(
        &self,
        decode: impl FnOnce() -> Result<T, ImageError>,
    ) -> Result<T, ImageError> {
        let outer = DECODING.replace(true);
        let result = catch_unwind(AssertUnwindSafe(decode));
        DECODING.set(outer);
        result.unwrap_or_else(|_| Err(self.problem("its decoder failed on it".to_owned())))
    }

    pub(super) fn check_size(&self, width: u32, height: u32) -> Result<(), ImageError> {
        match u64::from(width) * u64::from(height) {
            0 => Err(self.problem(format!("expected pixels, found {width}x{height} of them"))),
            1..=MAX_PIXELS => Ok(()),
            _ => Err(self.too_large(width, height)),
        }
    }

    pub(super) fn path(&self) -> PathBuf {
        self.path.to_owned()
    }

    pub(super) fn truncated(&self, format: ImageFormat) -> ImageError {
        ImageError::Truncated {
            path: self.path(),
            format: format::name(format).unwrap_or("image"),
            bytes: self.bytes,
        }
    }

    pub(super) fn too_large(&self, width: u32, height: u32) -> ImageError {
        ImageError::TooManyPixels {
            path: self.path(),
            width,
            height,
            limit: MAX_PIXELS,
        }
    }

    pub(super) fn problem(&self, problem: String) -> ImageError {
        ImageError::Decode {
            path: self.path(),
            problem: nepenthe_files::shortened(&problem),
        }
    }

    pub(super) fn tiff_error(&self, failure: tiff::Failure) -> ImageError {
        match failure {
            tiff::Failure::Truncated => self.truncated(ImageFormat::Tiff),
            tiff::Failure::TooLarge { width, height } => self.too_large(width, height),
            tiff::Failure::Other(problem) => self.problem(problem),
        }
    }

    pub(super) fn error(&self, format: ImageFormat, error: ::image::ImageError) -> ImageError {
        match error {
            ::image::ImageError::IoError(e) if e.kind() == ErrorKind::UnexpectedEof => {
                self.truncated(format)
            }
            other => self.problem(other.to_string()),
        }
    }
}
