//! Weight files: PyTorch and Lightning checkpoints and safetensors, read as names and numbers.
//!
//! The released networks are Lightning checkpoints, and people share plain `.pth` files with all
//! kinds of wrappers. [`WeightFile::open`] reads any of them: the format is detected from the
//! content, not the extension, and every state dict in the file is listed. Numbers are decoded
//! when they are asked for, so that names and shapes can be checked before memory is spent on them.
//! [`write_safetensors`] writes the one format in which nothing can hide.
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

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

pub(crate) use error::{SAVE_STATE_DICT, quoted};
pub use error::{WeightError, WeightProblem};
pub use pickle::{PickleError, PickleProblem};
pub use state_dict::StateDict;
pub use write::{Dtype, write_safetensors};

use identify::{HEAD_BYTES, Kind, identify};
use tensor::{Decoder, Storages};

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

/// A weight file: what it lists, and its bytes, from which tensors are decoded on request.
#[derive(Debug)]
pub struct WeightFile {
    /// Safetensors metadata; or the plain values (texts, numbers, truth values) at the top of a
    /// PyTorch file, and those below `hyper_parameters` under names like `hyper_parameters.lr`.
    pub metadata: BTreeMap<String, String>,
    /// What kind of file it is.
    pub format: Format,
    /// SHA-256 of exactly the bytes that were read, in lower-case hexadecimal.
    pub sha256: String,
    path: PathBuf,
    bytes: Cow<'static, [u8]>,
    state_dicts: Vec<StateDict>,
    module: Option<String>,
    storages: Storages,
}

/// What the readers of the formats give.
#[derive(Debug)]
struct Content {
    metadata: BTreeMap<String, String>,
    format: Format,
    state_dicts: Vec<StateDict>,
    module: Option<String>,
    storages: Storages,
}

impl WeightFile {
    /// Reads a weight file of any supported format. The whole file is held in memory.
    ///
    /// # Errors
    /// The file is missing, empty, cut short, damaged, of another kind, or holds no tensors.
    /// The message names what was expected and found, and what to do.
    pub fn open(path: &Path) -> Result<Self, WeightError> {
        let bytes = read_weight_file(path).map_err(|problem| WeightError::new(path, problem))?;
        Self::read(bytes, path)
    }

    /// Reads weights from memory; `name` stands for the path in errors.
    ///
    /// # Errors
    /// As [`WeightFile::open`].
    pub fn read(bytes: impl Into<Cow<'static, [u8]>>, name: &Path) -> Result<Self, WeightError> {
        let bytes = bytes.into();
        let content = contents(&bytes).map_err(|problem| WeightError::new(name, problem))?;
        Ok(Self {
            metadata: content.metadata,
            format: content.format,
            sha256: nepenthe_files::sha256(&bytes),
            path: name.to_owned(),
            bytes,
            state_dicts: content.state_dicts,
            module: content.module,
            storages: content.storages,
        })
    }

    /// The path it was read from, or what stands for it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Length of the file in bytes.
    pub fn length(&self) -> u64 {
        self.bytes.len() as u64
    }

    /// Every mapping from names to tensors in the file, those near the top first; at least one.
    pub fn state_dicts(&self) -> &[StateDict] {
        &self.state_dicts
    }

    /// The state dict with the most tensors, the one nearer to the top among equals.
    pub fn largest(&self) -> &StateDict {
        let dicts = self.state_dicts.iter().rev();
        dicts
            .max_by_key(|dict| dict.len())
            .expect("a file without tensors is not read")
    }

    /// The class of a whole module that was pickled in place of its state dict.
    pub fn module(&self) -> Option<&str> {
        self.module.as_deref()
    }

    /// Every tensor of the [largest](Self::largest) state dict, under its name in the file.
    ///
    /// # Errors
    /// If the numbers of a tensor cannot be read.
    pub fn tensors(&self) -> Result<BTreeMap<String, RawTensor>, WeightError> {
        let dict = self.largest();
        self.decode(dict, dict.names())
    }

    /// The named tensors of one of the file's state dicts.
    ///
    /// # Errors
    /// If a tensor is not there or its numbers cannot be read.
    pub fn decode<'n>(
        &self,
        dict: &StateDict,
        names: impl IntoIterator<Item = &'n str>,
    ) -> Result<BTreeMap<String, RawTensor>, WeightError> {
        let mut decoder = Decoder::new(&self.storages, &self.bytes);
        let decode = |name: &str| Ok((name.to_owned(), decoder.tensor(name, dict.view(name)?)?));
        names
            .into_iter()
            .map(decode)
            .collect::<Result<_, WeightProblem>>()
            .map_err(|problem| WeightError::new(&self.path, problem))
    }
}

fn contents(bytes: &[u8]) -> Result<Content, WeightProblem> {
    match identify(bytes)? {
        Kind::Archive => torch::read_archive(bytes),
        Kind::Legacy => torch::read_legacy(bytes),
        Kind::Safetensors => safetensors::read(bytes),
    }
}

/// The bytes of a regular file that starts like weights.
fn read_weight_file(path: &Path) -> Result<Vec<u8>, WeightProblem> {
    let mut file = nepenthe_files::open(path).map_err(|source| match source.kind() {
        io::ErrorKind::NotFound => WeightProblem::Missing,
        io::ErrorKind::InvalidInput => WeightProblem::NotAFile { source },
        _ => WeightProblem::io("open it", source),
    })?;
    let io = |source| WeightProblem::io("read it", source);
    let length = file.metadata().map_err(io)?.len();
    if length == 0 {
        return Err(WeightProblem::Empty);
    }
    if length > MAX_FILE_BYTES {
        return Err(WeightProblem::TooLarge {
            limit: MAX_FILE_BYTES,
            found: length,
        });
    }
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
