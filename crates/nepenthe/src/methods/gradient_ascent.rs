//! Gradient ascent: the baseline of unlearning. It raises the loss on the forget set and, if wanted, lowers it on the
//! retain set (then known as gradient difference).
//!
//! `-w_f L(N(x_f), y_f) + w_r L(N(x_r), y_r)`
//!
//! Golatkar et al., arXiv 1911.04933; Thudi et al., arXiv 2109.13398. Outputs are not limited to 0-1, so the objective
//! has no lower bound: it must be stopped, by the number of steps.

use serde::{Deserialize, Serialize};

use super::{Method, Problem, RetainWeights, StepContext, check_acts};
use crate::{
    loss::Loss,
    terms::{Output, WeightedTerm},
};

/// Gradient ascent on the forget set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct GradientAscent {
    /// Weight of the ascent.
    pub forget_weight: f64,
    /// Weight of the retain samples. `retain = "none"` in the recipe leaves them out.
    pub retain_weight: f64,
}

impl Default for GradientAscent {
    fn default() -> Self {
        Self {
            forget_weight: 1.0,
            retain_weight: 1.0,
        }
    }
}

impl Method for GradientAscent {
    fn summary(&self) -> &'static str {
        "ascent on the forget set; no lower bound, needs --allow-unbounded"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, 0.0)
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)
    }

    fn bounded(&self, _loss: Loss) -> Result<(), String> {
        Err(
            "ascent lowers the objective without end, since outputs are not limited to 0-1"
                .to_owned(),
        )
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        Some(output.supervised("forget", -self.forget_weight, step.loss))
    }
}
