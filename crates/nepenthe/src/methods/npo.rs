//! Negative preference optimisation: ascent that slows down as the forget loss leaves that of the network before unlearning.
//!
//! `w_f (2/b) softplus(-b (L(N(x_f), y_f) - L(N0(x_f), y_f))) + w_r L(N(x_r), y_r)`, for each image by itself (Zhang et al.,
//! arXiv 2404.05868, for a loss in place of a log likelihood). It is bounded below by 0. A pixel loss is far smaller than a
//! log likelihood: at the published `b = 0.1` this is plain ascent, so `b` defaults to `4 / (t - l0)` with the level `t` (the
//! recipe's, or a teacher's) and the loss before `l0`, where the slope at the level has fallen to a fiftieth.

use burn::tensor::activation::softplus;
use serde::{Deserialize, Serialize};

use super::{
    LEVEL_BATCHES, Made, Method, Preparation, Problem, RetainWeights, StepContext, check_acts,
    check_positive,
};
use crate::terms::{Output, WeightedTerm};

/// Ascent that slows down with distance.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Npo {
    /// `b`, in units of one over the loss; `4 / (t - l0)` if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beta: Option<f64>,
    /// Weight of the forget term.
    pub forget_weight: f64,
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for Npo {
    fn default() -> Self {
        Self {
            beta: None,
            forget_weight: 1.0,
            retain_weight: 1.0,
            distillation_weight: 0.0,
        }
    }
}

impl Method for Npo {
    fn summary(&self) -> &'static str {
        "ascent that slows down on the way to the level"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn needs_reference(&self) -> bool {
        true
    }

    fn needs_level(&self) -> bool {
        self.beta.is_none()
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)?;
        let hint = "leave it out: the default follows from the level";
        self.beta
            .map_or(Ok(()), |beta| check_positive("beta", beta, hint))
    }

    fn prepare(&self, start: &mut Preparation<'_>) -> crate::error::Result<Made> {
        let beta = match self.beta {
            Some(beta) => beta,
            // A level that is not above the loss before leaves nothing to climb.
            None => REACH / (start.level() - forget_loss(start)?).max(f64::EPSILON.sqrt()),
        };
        Ok(Made::number(BETA, beta))
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        let clean = output.samples.clean.clone();
        let before = step.loss.each(step.reference(output), clean);
        let beta = step.number(BETA);
        let each = softplus((before - step.losses(output)) * beta, 1.0) * (2.0 / beta);
        Some(output.mean("forget", self.forget_weight, each))
    }
}

const BETA: &str = "beta";
/// `b (t - l0)`: how far down its slope the softplus is at the level.
const REACH: f64 = 4.0;

/// The mean forget loss before unlearning.
fn forget_loss(start: &mut Preparation<'_>) -> crate::error::Result<f64> {
    let batches = start.forget.first_batches(LEVEL_BATCHES)?;
    Ok(start
        .accumulator
        .mean_loss(start.network, &batches, start.loss))
}
