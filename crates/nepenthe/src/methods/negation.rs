//! Negation: the network is trained on the forget set, and the change is subtracted.
//!
//! Steps minimise `L(N(x_f), y_f)`; then the network is `N0 - s (N - N0)` (task arithmetic: Ilharco et al., arXiv 2212.04089).
//! Nothing looks at the retain set unless `retain_weight` is above 0, which keeps what both directions share out of the change.

use nepenthe_nets::{Network, parameters};
use serde::{Deserialize, Serialize};

use super::{Ending, Method, Problem, RetainWeights, StepContext, check_acts};
use crate::terms::{Output, Set, WeightedTerm};

/// Trains on the forget set and subtracts the change.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Negation {
    /// `s`: how far the change is subtracted.
    pub scale: f64,
    /// Weight of the retain term while the change is trained.
    pub retain_weight: f64,
}

impl Default for Negation {
    fn default() -> Self {
        Self {
            scale: 1.0,
            retain_weight: 0.0,
        }
    }
}

impl Method for Negation {
    fn summary(&self) -> &'static str {
        "trains on the forget set, then subtracts the change"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, 0.0)
    }

    fn needs_reference(&self) -> bool {
        true
    }

    fn uses(&self, set: Set, _step: usize, _steps: usize) -> bool {
        set == Set::Forget || self.retain_weight > 0.0
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("scale", self.scale)
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        Some(output.supervised("forget", 1.0, step.loss))
    }

    fn finish(&self, end: Ending<'_>) -> Network {
        let reference = end.prepared.reference.as_ref();
        let before = parameters::flat(reference.expect("a method with `needs_reference` has one"));
        parameters::update(end.network, |name, _, new| {
            let before = before[name].clone();
            before.clone() * (1.0 + self.scale) - new * self.scale
        })
    }
}
