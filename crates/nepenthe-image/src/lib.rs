//! Image handling that does not depend on the networks: decoding and encoding, geometry, the metrics of the field by
//! protocol, synthetic scenes, degradations, data sets and their splits.
//!
//! The crate is independent of any tensor framework, so it builds and tests in seconds. Its one image type is
//! [`Image`]: planar `f32` RGB in `[0, 1]`.
//!
//! ```no_run
//! use nepenthe_image::{Image, Metric};
//!
//! let restored = Image::open("restored.png")?;
//! let clean = Image::open("clean.png")?;
//! let decibels = Metric::PsnrPyiqa.score(&restored, &clean)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

pub mod dataset;
pub mod degradation;
pub mod depth;
pub mod geometry;
pub mod image;
pub mod metric;
mod photo;
pub mod scene;
mod sheet;
pub mod split;

pub use crate::image::{Image, ImageError, ImageFile};
pub use metric::{Metric, MetricError};
pub use photo::Photo;
pub use sheet::sheet;
