//! Why a weight file gives no network.

use std::path::PathBuf;

use crate::{
    descriptor::ConfigError,
    network::Architecture,
    weights::{SAVE_STATE_DICT, WeightError, quoted},
};

/// Why a weight file gives no network.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ImportError {
    /// The file could not be read or written.
    #[error(transparent)]
    File(#[from] WeightError),
    /// The tensors belong to no known network.
    #[error(
        "{}: not a {networks} network\n  expected: {expected}\n  found: {found}\n\nhint: only \
         {networks} are supported; `nepenthe inspect FILE` lists what a file holds",
        path.display(),
        networks = networks()
    )]
    Unknown {
        /// The file.
        path: PathBuf,
        /// The tensor that was looked for.
        expected: String,
        /// What is there instead.
        found: String,
    },
    /// A module was pickled whole, beside tensors that belong to no known network.
    #[error(
        "{}: expected a state dict (names and tensors), found a whole module of the class `{class}`\n\n\
         hint: {SAVE_STATE_DICT}",
        path.display()
    )]
    WholeModule {
        /// The file.
        path: PathBuf,
        /// Its class.
        class: String,
    },
    /// The file holds several networks and none was chosen.
    #[error(
        "{}: expected one network, found {}: {}\n\nhint: --weights-key NAME chooses one",
        path.display(),
        keys.len(),
        list(keys)
    )]
    Several {
        /// The file.
        path: PathBuf,
        /// Their keys.
        keys: Vec<String>,
    },
    /// No network has the key that was asked for.
    #[error(
        "{}: no network under the key {}\n\nhint: the networks in this file are {}",
        path.display(),
        quoted(key),
        list(keys)
    )]
    NoSuchKey {
        /// The file.
        path: PathBuf,
        /// The key.
        key: String,
        /// The keys there are.
        keys: Vec<String>,
    },
    /// The tensors describe a network that cannot be.
    #[error(
        "{}: tensor `{}`: expected {}, found {}\n\nhint: the file is damaged, or from a modified network",
        path.display(),
        problem.tensor,
        problem.expected,
        problem.found
    )]
    Impossible {
        /// The file.
        path: PathBuf,
        /// The hyper-parameter.
        problem: ConfigError,
    },
    /// The network is known, but tensors are missing, unexpected or of another shape.
    #[error("{}: tensors do not fit {network}\n{report}\nhint: {hint}", path.display())]
    Mismatch {
        /// The file.
        path: PathBuf,
        /// The network they were compared with.
        network: String,
        /// One line per tensor.
        report: String,
        /// What may be wrong.
        hint: &'static str,
    },
    /// A weight is infinite or not a number.
    #[error(
        "{}: tensor {}: expected finite numbers, found {value}\n\nhint: the training that wrote this file \
         diverged; use an earlier checkpoint",
        path.display(),
        quoted(tensor)
    )]
    NotFinite {
        /// The file.
        path: PathBuf,
        /// The tensor.
        tensor: String,
        /// Its first such value.
        value: f32,
    },
}

/// The known networks, in words.
fn networks() -> String {
    let names: Vec<&str> = Architecture::ALL.iter().map(|known| known.name()).collect();
    names.join(" or ")
}

/// Most keys that a message shows.
const SHOWN: usize = 12;

fn list(keys: &[String]) -> String {
    let shown: Vec<String> = keys.iter().take(SHOWN).map(|key| quoted(key)).collect();
    let more = keys.len() - shown.len();
    let more = if more > 0 {
        format!(" and {more} more")
    } else {
        String::new()
    };
    format!("{}{more}", shown.join(", "))
}
