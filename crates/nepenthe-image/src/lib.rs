//! Pictures and everything around them that needs no network: decoding and encoding, geometry, the scores
//! of the field by protocol, made scenes, degradations, data sets and their splits.
//!
//! The crate is independent of any tensor framework, so it builds and tests in seconds. Its one picture
//! type is [`Image`]: planar `f32` RGB in `[0, 1]`.

pub mod dataset;
pub mod degradation;
pub mod depth;
pub mod geometry;
pub mod image;
pub mod metric;
pub mod scene;
pub mod split;

pub use crate::image::{Image, ImageError};
pub use metric::{Metric, MetricError};
