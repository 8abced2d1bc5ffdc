//! Identity: forget images are to come out as they went in.
//!
//! `w_f L(N(x_f), x_f) + w_r L(N(x_r), y_r)`. The scores end near the identity floor. That is not where a network ends that
//! never saw the forget set: it applies the skills it has, and misfires.

use serde::{Deserialize, Serialize};

use super::{Method, Problem, StepContext, check_acts, check_weight, retain_terms};
use crate::terms::{Outputs, WeightedTerm};

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

    fn needs_reference(&self) -> bool {
        self.distillation_weight > 0.0
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)?;
        check_weight("retain_weight", self.retain_weight)?;
        check_weight("distillation_weight", self.distillation_weight)
    }

    fn terms(&self, outputs: &Outputs<'_>, step: &StepContext<'_>) -> Vec<WeightedTerm> {
        let forget = outputs.forget.as_ref().map(|output| {
            let degraded = output.samples.degraded.clone();
            output.term("forget", self.forget_weight, step.loss, degraded)
        });
        forget
            .into_iter()
            .chain(retain_terms(
                outputs,
                step,
                self.retain_weight,
                self.distillation_weight,
            ))
            .collect()
    }
}
