//! PromptIR and AdaIR, exact to their published PyTorch definitions, and their weight files.
//!
//! ```
//! # use std::{collections::BTreeMap, path::Path};
//! use burn::tensor::Tensor;
//! use nepenthe_nets::{Architecture, Device, Loaded, NetworkConfig, Preset};
//! # let folder = tempfile::tempdir()?;
//! # let path = folder.path().join("promptir.ckpt");
//! # let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
//! # let network = config.init(1, &Device::flex());
//! # nepenthe_nets::import::save(&path, &network, &config, &BTreeMap::new(), Default::default())?;
//!
//! // A Lightning checkpoint, a PyTorch file or safetensors.
//! let device = Device::flex();
//! let loaded = Loaded::open(&path, &device)?;
//! assert_eq!(loaded.config.architecture(), Architecture::PromptIr);
//!
//! // One RGB image with values in 0-1, its sides multiples of `size_multiple()`.
//! let hazy = Tensor::<4>::full([1, 3, 32, 48], 0.5, &device);
//! let clear = loaded.network.forward(hazy).clamp(0.0, 1.0);
//! assert_eq!(clear.dims(), [1, 3, 32, 48]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod adair;
pub mod descriptor;
#[cfg(feature = "fixture")]
#[doc(hidden)]
pub mod fixture;
pub mod import;
pub mod layers;
pub mod network;
pub mod parameters;
mod precision;
pub mod promptir;
pub mod restormer;
mod spectrum;
pub mod weights;

pub use burn::tensor::Device;
pub use descriptor::{ConfigError, Preset};
pub use import::{ImportError, LoadOptions, Loaded};
pub use network::{Architecture, Network, NetworkConfig};
pub use precision::{Precision, PrecisionError};
