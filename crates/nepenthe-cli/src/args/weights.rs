//! Which network of a weight file a command works on.

use std::path::Path;

use clap::Args;
use nepenthe_nets::weights::WeightFile;
use nepenthe_nets::{Device, ImportError, LoadOptions, Loaded};

use crate::diagnostics::talk;

/// Options of every command that loads a network.
#[derive(Clone, Debug, Default, Args)]
pub(crate) struct WeightsArgs {
    /// Network to load from a file that holds several, by its key, as in params_ema; averaged weights are the default
    #[arg(long, value_name = "NAME")]
    weights_key: Option<String>,
}

impl WeightsArgs {
    /// Loads the network of a file and says on stderr what the user should know of it.
    ///
    /// # Errors
    /// As [`Loaded::open_with`].
    pub(crate) fn open(&self, path: &Path, device: &Device) -> Result<Loaded, ImportError> {
        let loaded = Loaded::open_with(path, &self.options(), device)?;
        for note in &loaded.notes {
            talk(&format!("{}: {note}", path.display()));
        }
        Ok(loaded)
    }

    /// As [`open`](Self::open), silently and from a file that was read before.
    ///
    /// # Errors
    /// As [`Loaded::from_file`].
    pub(crate) fn load(&self, file: &WeightFile, device: &Device) -> Result<Loaded, ImportError> {
        Loaded::from_file(file, &self.options(), device)
    }

    fn options(&self) -> LoadOptions {
        LoadOptions {
            key: self.weights_key.clone(),
        }
    }
}
