//! What can go wrong in a study.

use std::path::PathBuf;

use nepenthe_image::{ImageError, MetricError, dataset::DataError};
use nepenthe_nets::{ImportError, weights::WeightError};

/// The error of a study. Each text names the file or key, what was expected and what was found, and ends with a hint.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A run, an evaluation, or a file of it.
    #[error(transparent)]
    Core(#[from] nepenthe::Error),
    /// The page. Boxed: an error must not make every result large.
    #[error(transparent)]
    Report(Box<nepenthe_report::Error>),
    /// A data set could not be opened or read.
    #[error(transparent)]
    Data(#[from] DataError),
    /// An image could not be read or written.
    #[error(transparent)]
    Image(#[from] ImageError),
    /// Two images could not be compared.
    #[error(transparent)]
    Metric(#[from] MetricError),
    /// A weight file does not hold a known network.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A weight file could not be read or written.
    #[error(transparent)]
    Weights(#[from] WeightError),
    /// A study cannot be understood.
    #[error("{origin}: {problem}\n\nhint: {hint}")]
    Study {
        /// The file, option or built-in study.
        origin: String,
        /// What is wrong, with the key.
        problem: String,
        /// What to do.
        hint: String,
    },
    /// A stage ended in a panic.
    #[error(
        "{stage}: internal error: {message}\n\nhint: finished stages are kept; the same command resumes the study"
    )]
    Panic {
        /// The stage.
        stage: String,
        /// What the panic says.
        message: String,
    },
    /// A file that the study wrote earlier is damaged.
    #[error("{}: {problem}\n\nhint: {hint}", path.display())]
    Stored {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        problem: String,
        /// What to do.
        hint: &'static str,
    },
}

impl From<nepenthe_report::Error> for Error {
    fn from(error: nepenthe_report::Error) -> Self {
        Self::Report(Box::new(error))
    }
}

/// The result of a study.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;
