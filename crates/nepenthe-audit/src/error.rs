//! What can go wrong in an audit.

use nepenthe_image::{ImageError, MetricError, dataset::DataError};
use nepenthe_nets::{ImportError, weights::WeightError};

/// The error of an audit. Each text says what was expected and what was found, and ends with a hint.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file, a data set or a network could not be read, scored or written. Boxed: an error must not make every result
    /// large.
    #[error(transparent)]
    Core(Box<nepenthe::Error>),
    /// An audit cannot be made of what was given.
    #[error("{problem}\n\nhint: {hint}")]
    Audit {
        /// What is wrong.
        problem: String,
        /// What to do.
        hint: String,
    },
    /// The observer asked to stop. What was finished is in the output folder.
    #[error("the audit was stopped\n\nhint: the same command continues where it stopped")]
    Stopped,
}

impl Error {
    /// An [`Error::Audit`].
    pub fn new(problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self::Audit {
            problem: problem.into(),
            hint: hint.into(),
        }
    }
}

impl From<nepenthe::Error> for Error {
    fn from(error: nepenthe::Error) -> Self {
        Self::Core(Box::new(error))
    }
}

impl From<DataError> for Error {
    fn from(error: DataError) -> Self {
        nepenthe::Error::from(error).into()
    }
}

impl From<ImageError> for Error {
    fn from(error: ImageError) -> Self {
        nepenthe::Error::from(error).into()
    }
}

impl From<MetricError> for Error {
    fn from(error: MetricError) -> Self {
        nepenthe::Error::from(error).into()
    }
}

impl From<ImportError> for Error {
    fn from(error: ImportError) -> Self {
        nepenthe::Error::from(error).into()
    }
}

impl From<WeightError> for Error {
    fn from(error: WeightError) -> Self {
        nepenthe::Error::from(error).into()
    }
}

/// The result of an audit's parts.
pub type Result<T, E = Error> = std::result::Result<T, E>;
