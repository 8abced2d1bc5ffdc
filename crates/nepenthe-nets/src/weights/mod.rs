//! Weight files: PyTorch and Lightning checkpoints and safetensors, read as names and numbers.
//!
//! The released networks are Lightning checkpoints, and people pass on plain `.pth` files with all
//! kinds of wrappers. [`WeightFile::open`] takes any of them: it looks at the content and not at
//! the extension, finds the state dict, removes the prefixes that training wrappers add, and gives
//! every tensor as row-major `f32`. [`write_safetensors`] writes the one format in which nothing
//! can hide.
//!
//! A checkpoint is a pickle, and a pickle is a program. This module never runs it: see `pickle`.
//! Nor does it trust a length: a file cannot make it panic, recurse without end or take
//! more memory than a small multiple of its own size.

mod archive;
mod crc;
mod element;
mod error;
mod identify;
mod pickle;
mod safetensors;
mod state_dict;
mod tensor;
#[cfg(test)]
mod tests;
mod torch;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use sha2::{Digest, Sha256};

pub use error::{WeightError, WeightProblem};
pub use pickle::{PickleError, PickleProblem};
pub use write::{Dtype, write_safetensors};

use identify::{HEAD_BYTES, Kind, identify};

/// Largest file read, in bytes. The networks' checkpoints with optimiser state take 0.4 GB.
const MAX_FILE_BYTES: u64 = 16 << 30;

/// A tensor as plain numbers.
#[derive(Debug, Clone, PartialEq)]
pub struct RawTensor {
    /// Lengths of the dimensions, outermost first; empty for a scalar.
    pub shape: Vec<usize>,
    /// The elements in row-major order, as many as the product of `shape`.
    ///
    /// Stored `float16` and `bfloat16` are exact in `f32`; `float64` and wide integers are
    /// rounded to the nearest; truth values are 0 and 1.
    pub data: Vec<f32>,
}

/// The kind of file that weights came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// A PyTorch Lightning checkpoint, with the state of its training.
    LightningCheckpoint,
    /// Any other file of `torch.save`, of the present (zip) or the older form.
    PyTorch,
    /// A safetensors file.
    Safetensors,
}

impl std::fmt::Display for Format {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(match self {
            Self::LightningCheckpoint => "Lightning checkpoint",
            Self::PyTorch => "PyTorch",
            Self::Safetensors => "safetensors",
        })
    }
}

/// A weight file, read.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WeightFile {
    /// The tensors by name, without [`stripped_prefix`](Self::stripped_prefix).
    pub tensors: BTreeMap<String, RawTensor>,
    /// Safetensors metadata; or the plain values (texts, numbers, truth values) at the top of a
    /// PyTorch file, and those below `hyper_parameters` under names like `hyper_parameters.lr`.
    pub metadata: BTreeMap<String, String>,
    /// What kind of file it is.
    pub format: Format,
    /// SHA-256 of the file's bytes, in lower-case hexadecimal: of exactly the bytes that
    /// were read.
    pub sha256: String,
    /// Where in a PyTorch file the state dict was, such as `state_dict` or `params_ema`;
    /// `None` at the top.
    pub state_dict_key: Option<String>,
    /// The prefix removed from the names, such as `net.` or `module.`.
    pub stripped_prefix: Option<String>,
    /// Entries of the state dict that are no tensors, by name; they were left out.
    pub skipped: Vec<String>,
    /// The element types in the file, by PyTorch's names, such as `float32`.
    pub stored_types: BTreeSet<&'static str>,
}

/// What the readers of the formats hand to [`WeightFile::open`].
#[derive(Debug)]
struct Content {
    tensors: BTreeMap<String, RawTensor>,
    metadata: BTreeMap<String, String>,
    format: Format,
    state_dict_key: Option<String>,
    stripped_prefix: Option<String>,
    skipped: Vec<String>,
    stored_types: BTreeSet<&'static str>,
}

impl WeightFile {
    /// Reads a weight file of any supported format.
    ///
    /// The whole file is held in memory while it is read.
    ///
    /// # Errors
    /// The file is missing, empty, cut short, damaged, of another kind, or holds no state dict.
    /// The message names what was expected and found, and what to do.
    pub fn open(path: &Path) -> Result<Self, WeightError> {
        let read = || {
            let bytes = read_weight_file(path)?;
            Self::from_bytes(&bytes)
        };
        read().map_err(|problem| WeightError::new(path, problem))
    }

    /// Reads weights from memory; `name` stands for the path in errors.
    ///
    /// # Errors
    /// As [`WeightFile::open`].
    pub fn read(bytes: &[u8], name: &Path) -> Result<Self, WeightError> {
        Self::from_bytes(bytes).map_err(|problem| WeightError::new(name, problem))
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, WeightProblem> {
        let content = match identify(bytes)? {
            Kind::Archive => torch::read_archive(bytes)?,
            Kind::Legacy => torch::read_legacy(bytes)?,
            Kind::Safetensors => safetensors::read(bytes)?,
        };
        Ok(Self {
            tensors: content.tensors,
            metadata: content.metadata,
            format: content.format,
            sha256: format!("{:x}", Sha256::digest(bytes)),
            state_dict_key: content.state_dict_key,
            stripped_prefix: content.stripped_prefix,
            skipped: content.skipped,
            stored_types: content.stored_types,
        })
    }
}

/// The bytes of a regular file that starts like weights.
fn read_weight_file(path: &Path) -> Result<Vec<u8>, WeightProblem> {
    // Before opening: a named pipe would block.
    let metadata = std::fs::metadata(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => WeightProblem::Missing,
        _ => WeightProblem::io("look at it", source),
    })?;
    if !metadata.is_file() {
        return Err(WeightProblem::NotAFile);
    }
    let length = metadata.len();
    if length == 0 {
        return Err(WeightProblem::Empty);
    }
    if length > MAX_FILE_BYTES {
        return Err(WeightProblem::TooLarge {
            limit: MAX_FILE_BYTES,
            found: length,
        });
    }
    let io = |source| WeightProblem::io("read it", source);
    let mut file = File::open(path).map_err(io)?;
    let mut bytes = Vec::new();
    // A film that someone named by mistake is recognised without being read in full.
    Read::take(&mut file, HEAD_BYTES)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    identify(&bytes)?;
    // The length is the system's and below the limit; memory may still be short of it.
    let rest = (length as usize).saturating_sub(bytes.len());
    bytes
        .try_reserve_exact(rest)
        .map_err(|error| io(io::Error::new(io::ErrorKind::OutOfMemory, error)))?;
    Read::take(&mut file, rest as u64)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    Ok(bytes)
}
