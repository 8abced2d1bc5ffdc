//! The paper's whole study: from training to its tables and figures; and the built-in [`demo`].
//!
//! A [`Study`] names networks, data and budgets. Its runs ([`Variant`]) follow from the paper's tables and figures
//! ([`Output`]), and become a graph of cached stages ([`StudyPlan`]): training and unlearning, then scoring. The
//! results are checked against the paper's claims ([`Finding`]) and written as tables, charts, images and a page
//! ([`Written`]). The abbreviations of the runs (BEFORE, UT, OD, OF) are explained in [`nepenthe_report`].
//!
//! Scores in JSON files are numbers, or `"inf"`, `"-inf"` and `"nan"` ([`nepenthe::number`]); in CSV files the same
//! words without quotes.

mod charts;
pub mod demo;
mod design;
mod effort;
mod error;
mod file;
mod findings;
mod folder;
mod graph;
mod images;
mod method_chart;
mod method_findings;
mod method_scores;
mod method_table;
mod methods;
mod output;
mod page;
mod paper;
mod plan;
mod results;
mod run;
mod saved;
mod score_table;
mod stage;
mod study;
mod tables;
mod variant;
mod work;
mod written;

pub use error::Error;
pub use findings::{Case, Finding};
pub use methods::{MethodSettings, Methods};
pub use output::Output;
pub use plan::StudyPlan;
pub use run::StudyObserver;
pub use stage::{Stage, StageRecord, StageState};
pub use study::{Photos, Study, StudyNetwork, Sweep, Unlearning};
pub use variant::{Change, Variant, VariantKind};
pub use written::Written;
