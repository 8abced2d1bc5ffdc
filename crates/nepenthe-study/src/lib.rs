//! The whole study of the paper: from training to its tables and figures.
//!
//! A [`Study`] names networks, data and budgets. Its runs ([`Variant`]) follow from the paper's tables and figures
//! ([`Output`]), and become a graph of cached stages ([`Plan`]): training and unlearning, then scoring. What they
//! found is held against the paper ([`Finding`]) and written as tables, charts, pictures and a page ([`Written`]).

mod charts;
pub mod demo;
mod effort;
mod error;
mod findings;
mod folder;
mod outputs;
mod paper;
mod pictures;
mod plan;
mod results;
mod run;
mod score_table;
mod stage;
mod study;
mod tables;
mod variant;

pub use error::Error;
pub use findings::{Case, Finding};
pub use outputs::Written;
pub use plan::Plan;
pub use run::{METRICS, StudyObserver};
pub use stage::{Record, Stage, State};
pub use study::{Photos, Study, Subject, Sweep, Unlearning};
pub use variant::{Change, Kind, Output, Variant};
