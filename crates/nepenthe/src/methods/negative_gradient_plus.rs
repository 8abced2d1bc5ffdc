//! NegGrad+: the retain loss and the negated forget loss in one sum, the retain loss with most of the weight.
//!
//! `a L(N(x_r), y_r) - (1 - a) L(N(x_f), y_f)`, `a = 0.95` (Kurmanji et al., "Towards Unbounded Machine Unlearning",
//! arXiv 2302.09880). It is gradient ascent with a weight that leaves the retain set in charge, and the baseline that a
//! method must beat. It has no lower bound.

use serde::{Deserialize, Serialize};

use super::{Method, Problem, RetainWeights, StepContext};
use crate::{
    loss::Loss,
    terms::{Output, WeightedTerm},
};

/// A weighted difference of the retain and the forget loss.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NegativeGradientPlus {
    /// `a`: weight of the retain loss; the ascent has the rest.
    pub retain_share: f64,
}

impl Default for NegativeGradientPlus {
    fn default() -> Self {
        Self { retain_share: 0.95 }
    }
}

impl Method for NegativeGradientPlus {
    fn summary(&self) -> &'static str {
        "NegGrad+: 0.95 retain loss - 0.05 forget loss; no lower bound"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_share, 0.0)
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn check(&self) -> Result<(), Problem> {
        if self.retain_share >= 0.0 && self.retain_share < 1.0 {
            return Ok(());
        }
        Err(Problem::new(
            format!(
                "method.retain_share: expected a number from 0 up to, not including, 1, found {}",
                self.retain_share
            ),
            "0.95 is usual",
        ))
    }

    fn bounded(&self, _loss: Loss) -> Result<(), String> {
        Err("the ascent lowers it without end, since outputs are not limited to 0-1".to_owned())
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        Some(output.supervised("forget", self.retain_share - 1.0, step.loss))
    }
}
