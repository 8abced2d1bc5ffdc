//! Makes all-in-one image-restoration networks forget, and measures what they forgot and kept.
//!
//! Data flows one way: recipe -> batches -> network -> objective -> optimiser -> checkpoint ->
//! evaluation. A module imports only from those above it in this list.

pub mod batch;
pub mod checkpoint;
pub mod device;
pub mod error;
pub mod evaluate;
pub mod event;
pub mod machine;
mod method;
pub mod number;
pub mod objective;
pub mod optimiser;
pub mod recipe;
pub mod restore;
pub mod schedule;
pub mod scores;
pub mod train;

pub use device::DeviceChoice;
pub use error::Error;

/// Version of the toolkit, written into everything it reports.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
