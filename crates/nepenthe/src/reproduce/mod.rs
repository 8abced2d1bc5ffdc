//! The whole study of the paper: from training to its tables and figures.
//!
//! A [`Study`] names networks, data and budgets. Its runs ([`Variant`]) follow from the paper's tables and figures
//! ([`Output`]), and become a graph of cached stages ([`Plan`]): training and unlearning, then scoring.

mod paper;
mod plan;
mod run;
mod study;
mod variant;

pub use plan::{Plan, Record, Stage, State};
pub use run::{METRICS, StudyObserver};
pub use study::{Photos, Study, Subject, Sweep, Unlearning};
pub use variant::{Change, Kind, Output, Variant};
