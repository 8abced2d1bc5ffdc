//! Negative preference optimisation: ascent that slows down as the forget loss leaves that of the network before unlearning.
//!
//! `w_f (2/b) softplus(-b (L(N(x_f), y_f) - L(N0(x_f), y_f))) + w_r L(N(x_r), y_r)`, for each image by itself (Zhang et al.,
//! arXiv 2404.05868, for a loss in place of a log likelihood). It is bounded below by 0. A pixel loss is far smaller than a
//! log likelihood: at the published `b = 0.1` this is plain ascent, so `b` defaults to `4 / (t - l0)` with the level `t` (the
//! recipe's, or a teacher's) and the loss before `l0`, where the slope at the level has fallen to a fiftieth.

use burn::tensor::activation::softplus;
use serde::{Deserialize, Serialize};

use super::{
    Made, Method, Preparation, Problem, StepContext, check_acts, check_weight, retain_terms,
};
use crate::terms::{Outputs, WeightedTerm};

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

    fn needs_reference(&self) -> bool {
        true
    }

    fn needs_level(&self) -> bool {
        self.beta.is_none()
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)?;
        if let Some(beta) = self.beta
            && !(beta > 0.0 && beta.is_finite())
        {
            return Err(Problem::new(
                format!("method.beta: expected a number above 0, found {beta}"),
                "leave it out: the default follows from the level",
            ));
        }
        check_weight("retain_weight", self.retain_weight)?;
        check_weight("distillation_weight", self.distillation_weight)
    }

    fn prepare(&self, start: &mut Preparation<'_>) -> crate::error::Result<Made> {
        let beta = match (self.beta, start.level) {
            (Some(beta), _) => beta,
            (None, level) => {
                let level = level.expect("a method with `needs_level` has one");
                let before = forget_loss(start)?;
                // A level that is not above the loss before leaves nothing to climb.
                REACH / (level - before).max(f64::EPSILON.sqrt())
            }
        };
        Ok(Made::number(BETA, beta))
    }

    fn terms(&self, outputs: &Outputs<'_>, step: &StepContext<'_>) -> Vec<WeightedTerm> {
        let forget = outputs.forget.as_ref().map(|output| {
            let (degraded, clean) = (&output.samples.degraded, &output.samples.clean);
            let before = step.loss.each(step.reference(degraded), clean.clone());
            let loss = step.loss.each(output.value.clone(), clean.clone());
            let beta = step.number(BETA);
            let each = softplus((before - loss) * beta, 1.0) * (2.0 / beta);
            output.mean("forget", self.forget_weight, each)
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

const BETA: &str = "beta";
/// `b (t - l0)`: how far down its slope the softplus is at the level.
const REACH: f64 = 4.0;

/// The mean forget loss before unlearning.
fn forget_loss(start: &mut Preparation<'_>) -> crate::error::Result<f64> {
    let batches = start.first_batches()?;
    Ok(start
        .accumulator
        .mean_loss(start.network, &batches, start.loss))
}
