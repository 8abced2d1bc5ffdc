//! Everything that can go wrong in the library, in words for its user.

use std::path::PathBuf;

use nepenthe_image::{ImageError, MetricError, dataset::DataError};
use nepenthe_nets::{ImportError, weights::WeightError};

use crate::restore::NotFinite;

/// The library's error. Each text names the file or key, what was expected and what was found, and
/// ends with a hint.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A data set could not be opened or read.
    #[error(transparent)]
    Data(#[from] DataError),
    /// A picture could not be read or written.
    #[error(transparent)]
    Image(#[from] ImageError),
    /// Two pictures could not be compared.
    #[error(transparent)]
    Metric(#[from] MetricError),
    /// A weight file does not hold a known network.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A weight file could not be read or written.
    #[error(transparent)]
    Weights(#[from] WeightError),
    /// A recipe cannot be understood.
    #[error("{origin}: {problem}\n\nhint: {hint}")]
    Recipe {
        /// The file, or where the recipe came from.
        origin: String,
        /// What is wrong, with the key.
        problem: String,
        /// What to do.
        hint: String,
    },
    /// The device is unknown or not part of this build.
    #[error("--device {name}: {problem}\n\nhint: {hint}")]
    Device {
        /// The name as given.
        name: String,
        /// What is wrong.
        problem: String,
        /// What to do.
        hint: String,
    },
    /// A file or folder could not be read or written.
    #[error("{}: cannot {action}: {source}\n\nhint: {hint}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What was tried.
        action: &'static str,
        /// What to do.
        hint: &'static str,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The output folder holds something that must not be mixed with a new run.
    #[error("{}: {problem}\n\nhint: {hint}", path.display())]
    Output {
        /// The folder or file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
        /// What to do.
        hint: &'static str,
    },
    /// A checkpoint belongs to another run.
    #[error("{}: {problem}\n\nhint: {hint}", path.display())]
    Checkpoint {
        /// The checkpoint.
        path: PathBuf,
        /// What is wrong.
        problem: String,
        /// What to do.
        hint: &'static str,
    },
    /// A line of a run's log cannot be read.
    #[error("{}, line {line}: {problem}\n\nhint: {hint}", path.display())]
    Log {
        /// The log.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// What is wrong with it.
        problem: String,
        /// What to do.
        hint: &'static str,
    },
    /// The output of a network is no image.
    #[error("{network} on {image}: {source}")]
    Restore {
        /// The label or file of the network.
        network: String,
        /// The file or the name of the item.
        image: String,
        /// What is wrong.
        source: NotFinite,
    },
    /// More memory is needed than is free.
    #[error("{what} takes about {needed} of memory, {free} are free\n\nhint: {hint}")]
    Memory {
        /// What takes the memory.
        what: String,
        /// How much it takes.
        needed: String,
        /// How much is free.
        free: String,
        /// What to do.
        hint: &'static str,
    },
    /// Training left the range of numbers.
    #[error(
        "step {step}: {what} is {value}\n\nhint: {kept}; lower the learning rate, or look at \
         the images of this step for values far from 0-1"
    )]
    NonFinite {
        /// The step, counted from 1.
        step: usize,
        /// What is not finite: a loss or a tensor.
        what: String,
        /// Its value.
        value: f64,
        /// Where the last good checkpoint is.
        kept: String,
    },
}

impl Error {
    /// An [`Error::Io`] about `path`, for `map_err`.
    pub fn io(
        path: impl Into<PathBuf>,
        action: &'static str,
        hint: &'static str,
    ) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.into();
        move |source| Self::Io {
            path,
            action,
            hint,
            source,
        }
    }
}

/// The library's result.
pub type Result<T, E = Error> = std::result::Result<T, E>;
