//! Audits: what a network that was made to forget still knows, and what it lost.
//!
//! An audit compares BEFORE with AFTER and, where there are any, with networks that never saw the forget set (UT). It
//! never changes a model. The program runs the list of measure groups ([`group::GROUPS`]), one function each, over one
//! set of inputs ([`Inputs`]); the result is an [`Audit`], which serialises to JSON. Everything that is measured carries
//! its definition, and what could not be measured says why.

mod attack;
pub mod audit;
pub mod cache;
pub mod cost;
pub mod crops;
pub mod curve;
pub mod error;
pub mod group;
pub mod images;
pub mod inputs;
pub mod kept;
pub mod measure;
pub mod membership;
pub mod open;
pub mod outputs;
pub mod recovery;
pub mod relearning;
pub mod representation;
pub mod run;
pub mod scores;
mod settled;
pub mod shadows;
pub mod signature;
pub mod statistics;
pub mod table;
pub mod verdict;
pub mod weights;

pub use audit::Audit;
pub use error::{Error, Result};
pub use group::Findings;
pub use inputs::Inputs;
pub use measure::Measure;
pub use open::{Opened, Request};
pub use run::Outcome;
