//! What can be wrong with a record, a key or a signature, in words for its user.

use std::path::{Path, PathBuf};

/// The library's error. The text names the file, what was expected and what was found, and ends with a hint.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file is not what it should be.
    #[error("{place}: {problem}\n\nhint: {hint}")]
    Wrong {
        /// The file, or the part of it.
        place: String,
        /// What was expected and what was found.
        problem: String,
        /// What to do.
        hint: &'static str,
    },
    /// A file cannot be read or written.
    #[error("{}: cannot {action}: {source}\n\nhint: {hint}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What was tried.
        action: &'static str,
        /// What to do.
        hint: &'static str,
        /// The system's reason.
        source: std::io::Error,
    },
}

impl Error {
    pub(crate) fn wrong(
        place: impl ToString,
        problem: impl Into<String>,
        hint: &'static str,
    ) -> Self {
        Self::Wrong {
            place: place.to_string(),
            problem: nepenthe_files::shortened(&problem.into()),
            hint,
        }
    }

    pub(crate) fn io(
        path: &Path,
        action: &'static str,
        hint: &'static str,
    ) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.to_owned();
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
