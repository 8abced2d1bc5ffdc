//! What can go wrong with a weight file.

use std::error::Error;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use nepenthe_files::printable;
use thiserror::Error;

use super::pickle::PickleError;

/// A weight file could not be read or written.
#[derive(Debug)]
pub struct WeightError {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub problem: WeightProblem,
}

impl WeightError {
    pub(crate) fn new(path: &Path, problem: WeightProblem) -> Self {
        Self {
            path: path.to_owned(),
            problem,
        }
    }
}

impl fmt::Display for WeightError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "weight file {}: {}",
            self.path.display(),
            self.problem
        )
    }
}

impl Error for WeightError {
    // The problem's own text is part of this error's, so the chain continues behind it.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.problem.source()
    }
}

/// What to do with a module that was pickled whole.
pub(crate) const SAVE_STATE_DICT: &str = "load it in PyTorch where its class can be imported and save the state \
    dict: module = torch.load(FILE, weights_only=False); torch.save(module.state_dict(), \"weights.pth\")";

/// The longest name that is shown whole, in characters.
const SHOWN: usize = 120;

/// A name from a file, fit for a message: cut where it is long, without what a terminal would obey.
pub(crate) fn quoted(name: &str) -> String {
    let cut: String = name.chars().take(SHOWN).collect();
    let more = if cut.len() < name.len() { "..." } else { "" };
    format!("`{}{more}`", printable(&cut))
}

/// The ways in which reading or writing a weight file fails.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum WeightProblem {
    /// Nothing is there.
    #[error("no such file\n\nhint: check the path; relative paths start at the working directory")]
    Missing,
    /// The file has no bytes.
    #[error(
        "the file is empty\n\nhint: the download or the save that made it did not finish; make it again"
    )]
    Empty,
    /// A folder, pipe or device.
    #[error("{source}\n\nhint: name the weight file itself")]
    NotAFile {
        /// What it is.
        source: io::Error,
    },
    /// Larger than this reader takes into memory.
    #[error(
        "expected at most {limit} bytes, found {found}\n\nhint: this is far larger than the networks' weights; check that it is the right file"
    )]
    TooLarge {
        /// The largest size read, in bytes.
        limit: u64,
        /// The size of the file, in bytes.
        found: u64,
    },
    /// The operating system refused.
    #[error(
        "cannot {action}: {source}\n\nhint: check the permissions and the free space of the disk"
    )]
    Io {
        /// What was tried.
        action: &'static str,
        /// The system's answer.
        #[source]
        source: io::Error,
    },
    /// Some other kind of file.
    #[error("expected PyTorch or safetensors weights, found {looks_like}\n\nhint: {hint}")]
    NotWeights {
        /// What the content looks like.
        looks_like: String,
        /// What to do about it.
        hint: String,
    },
    /// The file ends too early.
    #[error(
        "{what} is cut short: expected {expected} bytes, found {found}\n\nhint: the download or copy did not finish; compare the file's size and SHA-256 with the source"
    )]
    Truncated {
        /// The part that is cut.
        what: String,
        /// Its length as declared, in bytes.
        expected: u64,
        /// What is there, in bytes.
        found: u64,
    },
    /// The parts of the file contradict each other.
    #[error("the file is damaged: {detail}\n\nhint: fetch or save it again")]
    Damaged {
        /// What contradicts what.
        detail: String,
    },
    /// The pickle inside cannot be followed.
    #[error(
        "its pickle cannot be read: {source}\n\nhint: load it in PyTorch and save `model.state_dict()` again, or as safetensors"
    )]
    Pickle {
        /// Where and why.
        #[source]
        source: PickleError,
    },
    /// No mapping from names to tensors was found.
    #[error(
        "expected a state dict (names and tensors), found {found}\n\nhint: save `model.state_dict()`, alone or under the key 'state_dict'"
    )]
    NoStateDict {
        /// What the file holds at the top.
        found: String,
    },
    /// A whole module was pickled, whose tensors belong to objects of its class.
    #[error(
        "expected a state dict (names and tensors), found a whole module of the class `{class}`\n\nhint: {SAVE_STATE_DICT}"
    )]
    WholeModule {
        /// Its class, with the module that defines it.
        class: String,
    },
    /// A tensor of a kind that has no plain array of numbers.
    #[error(
        "tensor {}: expected a dense tensor of real numbers, found {found}\n\nhint: convert it with `.to_dense().float()` before saving",
        quoted(key)
    )]
    UnsupportedTensor {
        /// The tensor's name.
        key: String,
        /// What it is.
        found: String,
    },
    /// The tensor's numbers are not in the file.
    #[error(
        "tensor {}: expected its numbers in storage {}, found no such storage\n\nhint: the file is incomplete; save or fetch it again",
        quoted(key),
        quoted(storage)
    )]
    MissingStorage {
        /// The tensor's name.
        key: String,
        /// The storage it points at.
        storage: String,
    },
    /// The tensor reaches past the end of its storage.
    #[error(
        "tensor {}: expected a storage of at least {expected} elements, found {found}\n\nhint: the file is damaged or malicious; do not trust it",
        quoted(key)
    )]
    OutsideStorage {
        /// The tensor's name.
        key: String,
        /// Elements the shape, strides and offset need.
        expected: u64,
        /// Elements there are.
        found: u64,
    },
    /// The tensors would take far more memory than the file has bytes.
    #[error(
        "tensor {}: expected all tensors to take at most {limit} bytes, found {found}\n\nhint: a small file that describes huge tensors is damaged or malicious; do not trust it",
        quoted(key)
    )]
    OutOfProportion {
        /// The tensor at which the limit was passed.
        key: String,
        /// The limit, in bytes.
        limit: u64,
        /// What is asked for, in bytes.
        found: u64,
    },
    /// The description of a tensor makes no sense.
    #[error(
        "tensor {}: {detail}\n\nhint: the file is damaged; save or fetch it again",
        quoted(key)
    )]
    MalformedTensor {
        /// The tensor's name.
        key: String,
        /// What was expected and found.
        detail: String,
    },
    /// Two tensors would have one name.
    #[error(
        "tensor {} is there twice (after removing prefixes such as `net.`)\n\nhint: save one state dict only",
        quoted(key)
    )]
    DuplicateKey {
        /// The name.
        key: String,
    },
    /// On writing: shape and data disagree.
    #[error(
        "tensor {}: expected {expected} values for its shape, found {found}\n\nhint: this is an error in the calling program",
        quoted(key)
    )]
    WrongLength {
        /// The tensor's name.
        key: String,
        /// The product of the shape.
        expected: u64,
        /// The length of the data.
        found: u64,
    },
    /// On writing: a value is too large for half precision.
    #[error(
        "tensor {}: expected values within +-65504 for half precision, found {value}\n\nhint: write float32 instead",
        quoted(key)
    )]
    HalfOverflow {
        /// The tensor's name.
        key: String,
        /// The value that does not fit.
        value: f32,
    },
    /// On writing: the names and shapes cannot be stored.
    #[error("the header cannot be written: {detail}\n\nhint: shorten or rename what it names")]
    Header {
        /// What is in the way.
        detail: String,
    },
}

impl WeightProblem {
    pub(super) fn damaged(detail: impl Into<String>) -> Self {
        Self::Damaged {
            detail: detail.into(),
        }
    }

    pub(super) fn malformed(key: &str, detail: impl Into<String>) -> Self {
        Self::MalformedTensor {
            key: key.to_owned(),
            detail: detail.into(),
        }
    }

    pub(super) fn io(action: &'static str, source: io::Error) -> Self {
        Self::Io { action, source }
    }
}
