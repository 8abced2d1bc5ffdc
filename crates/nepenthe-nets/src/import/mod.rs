//! From a weight file to a network and back.
//!
//! The file is searched for state dicts of known networks, wherever they are and whatever prefix wrappers
//! added (`find`). The hyper-parameters are read off names and shapes, then every tensor is checked:
//! nothing may be missing, unexpected or of another shape, except that parameters the published forward
//! pass never uses may be absent (`fit`). Only then are numbers decoded and a network built.

mod error;
mod find;
mod fit;

use std::{collections::BTreeMap, path::Path};

use burn::tensor::Device;

pub use error::ImportError;

use crate::{
    network::{Network, NetworkConfig},
    parameters,
    weights::{self, Dtype, Format, RawTensor, WeightFile},
};

/// Metadata key under which the configuration is stored, as JSON.
pub const CONFIG_KEY: &str = "nepenthe.network";

/// What to load of a file that holds several networks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LoadOptions {
    /// The key of the network, such as `params_ema` or `state_dict.net`. Without it the file must hold one
    /// network, or one averaged beside raw ones.
    pub key: Option<String>,
}

impl LoadOptions {
    /// The network under `key`.
    pub fn key(key: &str) -> Self {
        Self {
            key: Some(key.to_owned()),
        }
    }
}

/// A network with its configuration and what the file said about it.
#[derive(Debug)]
pub struct Loaded {
    /// The network on the requested device.
    pub network: Network,
    /// Architecture and hyper-parameters.
    pub config: NetworkConfig,
    /// Metadata of a safetensors file, or the plain values of a PyTorch file.
    pub metadata: BTreeMap<String, String>,
    /// Kind of file.
    pub format: Format,
    /// SHA-256 of the file's bytes, hexadecimal.
    pub sha256: String,
    /// The keys that lead to the network and the prefix that was removed from its names, joined with dots;
    /// empty if it is all that the file holds.
    pub key: String,
    /// What the user should know: which of several networks this is, and what was left out.
    pub notes: Vec<String>,
}

impl Loaded {
    /// Reads a network from a Lightning checkpoint, a PyTorch file or a safetensors file.
    ///
    /// # Errors
    /// If the file cannot be read, holds no known network or several, or a tensor is missing, unexpected,
    /// of another shape or not finite.
    pub fn open(path: &Path, device: &Device) -> Result<Self, ImportError> {
        Self::open_with(path, &LoadOptions::default(), device)
    }

    /// As [`Loaded::open`], with a choice among several networks.
    ///
    /// # Errors
    /// As [`Loaded::open`].
    pub fn open_with(
        path: &Path,
        options: &LoadOptions,
        device: &Device,
    ) -> Result<Self, ImportError> {
        Self::from_file(&WeightFile::open(path)?, options, device)
    }

    /// As [`Loaded::open_with`], from a file that was read before.
    ///
    /// # Errors
    /// As [`Loaded::open`].
    pub fn from_file(
        file: &WeightFile,
        options: &LoadOptions,
        device: &Device,
    ) -> Result<Self, ImportError> {
        let found = find::choose(file, options)?;
        let prefix = &found.candidate.prefix;
        let names: Vec<String> = found.fit.names(prefix).collect();
        let mut weights = file.decode(found.candidate.dict, names.iter().map(String::as_str))?;
        check_finite(&weights, file)?;
        let config = found.fit.config;
        let network = parameters::fill(config.empty(device), device, |name, shape| {
            match weights.remove(&format!("{prefix}{name}")) {
                Some(tensor) => tensor.data,
                // Only an unused parameter may be absent.
                None => vec![0.0; shape.iter().product()],
            }
        });
        Ok(Self {
            network,
            config,
            metadata: file.metadata.clone(),
            format: file.format,
            sha256: file.sha256.clone(),
            key: found.candidate.key(),
            notes: found.notes,
        })
    }
}

fn check_finite(
    weights: &BTreeMap<String, RawTensor>,
    file: &WeightFile,
) -> Result<(), ImportError> {
    for (name, tensor) in weights {
        if let Some(value) = tensor.data.iter().find(|value| !value.is_finite()) {
            return Err(ImportError::NotFinite {
                path: file.path().to_owned(),
                tensor: name.clone(),
                value: *value,
            });
        }
    }
    Ok(())
}

/// Writes a network as safetensors with PyTorch's names and layouts. The configuration is added to
/// the metadata. The file appears whole or not at all.
///
/// # Errors
/// If the file cannot be written.
pub fn save(
    path: &Path,
    network: &Network,
    config: &NetworkConfig,
    metadata: &BTreeMap<String, String>,
    dtype: Dtype,
) -> Result<(), ImportError> {
    let mut metadata = metadata.clone();
    metadata.insert(CONFIG_KEY.to_owned(), config_json(config));
    let tensors = parameters::values(network);
    Ok(weights::write_safetensors(
        path, &tensors, &metadata, dtype,
    )?)
}

fn config_json(config: &NetworkConfig) -> String {
    serde_json::to_string(config).expect("a configuration of numbers serialises")
}
