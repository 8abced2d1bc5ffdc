//! Proxy matching: the network imitates, on forget images, a small network that never saw the forget set.
//!
//! `w_f L(N(x_f), P(x_f)) + w_r L(N(x_r), y_r) + w_d L(N(x_r), N0(x_r))`, with the teacher `P` trained on the retain set alone
//! before step 0 (Blindspot: Tarun et al., "Deep Regression Unlearning", arXiv 2210.08196). A network that was never taught a
//! degradation does not leave it alone: it applies the skills it has, and so does the teacher.

use serde::{Deserialize, Serialize};

use super::{Method, Problem, RetainWeights, StepContext, check_acts};
use crate::terms::{Output, WeightedTerm};

/// Imitates a small teacher that never saw the forget set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ProxyMatching {
    /// Weight of the forget term.
    pub forget_weight: f64,
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for ProxyMatching {
    fn default() -> Self {
        Self {
            forget_weight: 1.0,
            retain_weight: 1.0,
            distillation_weight: 1.0,
        }
    }
}

impl Method for ProxyMatching {
    fn summary(&self) -> &'static str {
        "imitates a small network that never saw the forget set"
    }

    fn needs_teacher(&self) -> bool {
        true
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        Some(imitation(output, step, self.forget_weight))
    }
}

/// `weight x L(N(x), P(x))`.
pub(super) fn imitation(output: &Output<'_>, step: &StepContext<'_>, weight: f64) -> WeightedTerm {
    output.term("forget", weight, step.loss, step.teacher(output))
}
