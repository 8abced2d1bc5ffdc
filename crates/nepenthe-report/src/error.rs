//! What can go wrong in a report.

use nepenthe_nets::ImportError;

/// The error of a report. Each text says what was expected and what was found, and ends with a hint.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file, a data set or a network could not be read, scored or written. Boxed: an error must not make every result
    /// large.
    #[error(transparent)]
    Core(Box<nepenthe::Error>),
    /// A weight file does not hold a known network.
    #[error(transparent)]
    Import(#[from] ImportError),
    /// A report cannot be made of what was asked for.
    #[error("{problem}\n\nhint: {hint}")]
    Report {
        /// What is wrong.
        problem: String,
        /// What to do.
        hint: String,
    },
}

impl From<nepenthe::Error> for Error {
    fn from(error: nepenthe::Error) -> Self {
        Self::Core(Box::new(error))
    }
}

/// The result of a report.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;
