//! Identity: forget images are to come out as they went in.
//!
//! `w_f L(N(x_f), x_f) + w_r L(N(x_r), y_r)`. The scores end near the identity floor. That is not where a network ends that
//! never saw the forget set: it applies the skills it has, and misfires.

use serde::{Deserialize, Serialize};

use super::{Method, Problem, RetainWeights, StepContext, check_acts};
use crate::terms::{Output, WeightedTerm};

/// The degraded image itself is the target on the forget set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Identity {
    /// Weight of the forget term.
    pub forget_weight: f64,
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for Identity {
    fn default() -> Self {
        Self {
            forget_weight: 1.0,
            retain_weight: 1.0,
            distillation_weight: 0.0,
        }
    }
}

impl Method for Identity {
    fn summary(&self) -> &'static str {
        "forget images are to come out as they went in"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        let degraded = output.samples.degraded.clone();
        Some(output.term("forget", self.forget_weight, step.loss, degraded))
    }
}
