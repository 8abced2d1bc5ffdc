//! Which network a run starts from.

use std::path::PathBuf;

use nepenthe_nets::{Architecture, NetworkConfig, Preset};
use serde::{Deserialize, Serialize};

use crate::methods::Problem;

/// The `[network]` table of a recipe: a weight file, or an architecture with random weights.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NetworkSource {
    /// A weight file to start from: `.ckpt`, `.pth` or `.safetensors`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PathBuf>,
    /// Which network in the file, where it holds several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights_key: Option<String>,
    /// The architecture of a network with random weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub architecture: Option<Architecture>,
    /// Its size (mini).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<Preset>,
    /// All its hyper-parameters, instead of architecture and preset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sizes: Option<NetworkConfig>,
}

impl NetworkSource {
    /// A weight file.
    pub fn file(path: impl Into<PathBuf>) -> Self {
        Self {
            from: Some(path.into()),
            ..Self::default()
        }
    }

    /// An architecture with random weights.
    pub fn random(architecture: Architecture, preset: Preset) -> Self {
        Self {
            architecture: Some(architecture),
            preset: Some(preset),
            ..Self::default()
        }
    }

    /// The hyper-parameters of a network with random weights; `None` for a weight file.
    pub fn config(&self) -> Option<NetworkConfig> {
        if let Some(sizes) = &self.sizes {
            return Some(sizes.clone());
        }
        let preset = self.preset.unwrap_or(Preset::Mini);
        self.architecture
            .map(|architecture| NetworkConfig::preset(architecture, preset))
    }

    /// Writes the default size into the table.
    pub(super) fn complete(&mut self) {
        if self.architecture.is_some() && self.sizes.is_none() {
            self.preset = Some(self.preset.unwrap_or(Preset::Mini));
        }
    }

    /// Checks that the table names one network.
    ///
    /// # Errors
    /// The first impossible value, with its key.
    pub(super) fn check(&self, supervised: bool) -> Result<(), Problem> {
        let random = self.architecture.is_some() || self.sizes.is_some();
        let hint = "as in [network] from = \"promptir.ckpt\", or architecture = \"promptir\"";
        match (&self.from, random) {
            (Some(_), true) => Err(Problem::new(
                "network: `from` and an architecture are both given",
                "keep one: a weight file says what its network is",
            )),
            (None, false) => Err(Problem::new(
                "network: expected `from`, `architecture` or `sizes`, found none",
                hint,
            )),
            (None, true) if !supervised => Err(Problem::new(
                "network.from: expected the weight file of a trained network, found none",
                "a network with random weights has nothing to forget; train it first, or name a file with --model",
            )),
            _ if self.preset.is_some() && self.architecture.is_none() => Err(Problem::new(
                "network.preset: expected an architecture beside it, found none",
                hint,
            )),
            _ if self.weights_key.is_some() && self.from.is_none() => Err(Problem::new(
                "network.weights_key: expected a weight file `from` beside it, found none",
                hint,
            )),
            _ => self.check_sizes(),
        }
    }

    fn check_sizes(&self) -> Result<(), Problem> {
        let Some(sizes) = &self.sizes else {
            return Ok(());
        };
        sizes.check().map_err(|problem| {
            Problem::new(
                format!("network.sizes.{problem}"),
                "preset = \"paper\" and preset = \"mini\" are sizes that work",
            )
        })?;
        if let Some(architecture) = self.architecture
            && architecture != sizes.architecture()
        {
            return Err(Problem::new(
                format!(
                    "network.sizes: expected those of {architecture}, found those of {}",
                    sizes.architecture()
                ),
                "leave out network.architecture: the sizes name it",
            ));
        }
        if self.preset.is_some() {
            return Err(Problem::new(
                "network.preset and network.sizes are both given",
                "keep one: a preset is a set of sizes",
            ));
        }
        Ok(())
    }
}
