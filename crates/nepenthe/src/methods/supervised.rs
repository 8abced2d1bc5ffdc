//! Supervised training: BEFORE (on `D`), UT (on `D_r` only), and relearning (from a network that forgot).

use serde::{Deserialize, Serialize};

use super::{Method, StepContext};
use crate::terms::{Outputs, WeightedTerm};

/// Minimises `L(N(x), y)` over the data; over the retain set alone where the recipe has a forget set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervised {}

impl Method for Supervised {
    fn summary(&self) -> &'static str {
        "supervised training: L(N(x), y)"
    }

    fn is_supervised(&self) -> bool {
        true
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn terms(&self, outputs: &Outputs<'_>, step: &StepContext<'_>) -> Vec<WeightedTerm> {
        let term = outputs.retain.as_ref();
        let term = term.map(|output| output.supervised("supervised", 1.0, step.loss));
        term.into_iter().collect()
    }
}
