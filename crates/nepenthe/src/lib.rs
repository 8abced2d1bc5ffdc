//! Machine unlearning for all-in-one image restoration: training, unlearning and scoring of networks.
//!
//! Data flows one way: recipe -> data to batches -> methods -> optimiser -> loop -> checkpoint -> evaluation. A module
//! imports only from those above it in this list.
//!
//! A network is trained and made to forget haze, here on procedural scenes and for a step each; then it restores an image
//! and is scored:
//!
//! ```
//! use nepenthe::{
//!     DeviceChoice,
//!     event::Silent,
//!     recipe::Recipe,
//!     restore::restore,
//!     run::{Existing, RunFolder},
//!     train::{Job, Start},
//! };
//! use nepenthe_image::{Metric, dataset::{DataSet, DataSource}, degradation::Task};
//! use nepenthe_nets::Loaded;
//!
//! const DATA: &str = "[fit]
//!     steps = 1
//!     batch = 1
//!     crop = 16
//!     [[data]]
//!     layout = 'scenes'
//!     count = 2
//!     size = [32, 32]
//!     tasks = ['haze', 'noise-25']";
//!
//! let device = DeviceChoice::default();
//! let root = tempfile::tempdir()?;
//! let run = |name: &str, recipe: String| -> Result<_, nepenthe::Error> {
//!     let recipe = Recipe::parse(&format!("{recipe}\n{DATA}"), name, &[])?;
//!     let folder = RunFolder::new(root.path().join(name));
//!     let start = Start {
//!         folder: folder.path(),
//!         device: device.open_for_training(),
//!         device_name: device.to_string(),
//!         existing: Existing::Refuse,
//!         data: None,
//!         pretrained: None,
//!         memory: None,
//!     };
//!     Job::new(recipe, start)?.run(&mut Silent)?;
//!     Ok(folder.last())
//! };
//! let before = run("before", "[network]
//!     architecture = 'promptir'
//!     [method]
//!     name = 'supervised'".to_owned())?;
//! let after = run("after", format!("forget = 'haze'
//!     [network]
//!     from = {before:?}
//!     [method]
//!     name = 'algorithm1'"))?;
//!
//! let loaded = Loaded::open(&after, &device.open())?;
//! let test = DataSet::open(&[DataSource::scenes(1, [48, 40], 7, &[Task::HAZE])], 0)?;
//! let pair = test.load(0)?;
//! let restored = restore(&loaded.network, &pair.degraded, &device.open())?;
//! assert!(Metric::PsnrPyiqa.score(&restored, &pair.clean)?.is_finite());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

// What has gone wrong, what is measured, what is told.
mod bisection;
pub mod number;
pub mod restore;

pub mod error;

pub mod machine;
pub mod scores;

pub mod device;
pub mod event;

// What a step does.
pub mod loss;
pub mod schedule;

pub mod batch;
pub mod terms;

pub mod accumulate;
pub mod loader;
pub mod optimiser;
mod selection;

pub mod methods;
pub mod options;

// What a run is.
pub mod memory;
pub mod tiles;

pub mod recipe;

pub mod run;

// What comes out.
pub mod evaluate;

pub mod train;

pub use device::DeviceChoice;
pub use error::Error;

/// Version of the toolkit, written into everything it reports.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
