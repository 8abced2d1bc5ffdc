//! Machine unlearning for all-in-one image restoration: training, unlearning and scoring of networks.
//!
//! Data flows one way: recipe -> data to batches -> methods -> optimiser -> loop -> checkpoint -> evaluation. A module
//! imports only from those above it in this list.

pub mod device;
pub mod error;
pub mod event;
pub mod machine;
pub mod number;
pub mod scores;

pub mod loss;
pub mod schedule;

pub mod batch;
pub mod loader;

pub mod accumulate;
pub mod methods;
pub mod optimiser;
mod selection;

pub mod memory;
pub mod recipe;
pub mod run;

pub mod evaluate;
pub mod restore;
pub mod train;

pub use device::DeviceChoice;
pub use error::Error;

/// Version of the toolkit, written into everything it reports.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
