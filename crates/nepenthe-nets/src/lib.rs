//! PromptIR and AdaIR, exact to their published PyTorch definitions, and their weight files.

pub mod adair;
#[doc(hidden)]
pub mod fixture;
pub mod import;
pub mod layers;
pub mod network;
pub mod parameters;
pub mod promptir;
pub mod restormer;
mod spectrum;
pub mod weights;

pub use import::{ImportError, Loaded};
pub use network::{Architecture, Network, NetworkConfig, Preset, SIZE_MULTIPLE};
