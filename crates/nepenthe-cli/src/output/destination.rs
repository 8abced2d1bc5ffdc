//! Where a table or JSON is written: a file, or stdout.

use std::convert::Infallible;
use std::path::PathBuf;
use std::str::FromStr;

/// Where a text is written, as typed: `FILE`, or `-` for stdout. The type of an option such as `--csv FILE|-`.
///
/// Add it to the checks by [`Outputs::text`](super::Outputs::text), which also refuses two texts on one stdout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    /// `-`.
    Stdout,
    /// A file of this path.
    File(PathBuf),
}

impl FromStr for Destination {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(match text {
            "-" => Self::Stdout,
            path => Self::File(path.into()),
        })
    }
}

impl Destination {
    /// Whether the text goes to stdout, which then holds nothing else.
    pub(crate) fn is_stdout(&self) -> bool {
        *self == Self::Stdout
    }

    /// Writes `text`; a file appears whole or not at all.
    ///
    /// # Errors
    /// If the file cannot be written, or stdout is closed or full.
    pub(crate) fn write(&self, text: &str) -> anyhow::Result<()> {
        match self {
            Self::Stdout => super::print(text)?,
            Self::File(path) => super::write_text(path, text)?,
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dash_is_stdout_and_everything_else_a_file() {
        assert!("-".parse::<Destination>().unwrap().is_stdout());
        let file: Destination = "./-".parse().unwrap();
        assert_eq!(file, Destination::File("./-".into()));
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("scores.csv");
        Destination::File(path.clone()).write("a,b\n").unwrap();
        assert_eq!(std::fs::read_to_string(path).unwrap(), "a,b\n");
    }
}
