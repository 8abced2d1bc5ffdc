//! Kappa target: BEFORE's own change of a forget image, weakened or reversed.
//!
//! `w_f L(N(x_f), x_f + (1 - k)(N0(x_f) - x_f)) + w_r L(N(x_r), y_r)`. `k = 0` is the network before unlearning, 1 the identity,
//! above 1 the opposite of what it did. Without `kappa` it is found by bisection, so that the loss of the target equals the
//! level (the recipe's, or a teacher's). The score is hit exactly, by images that can be far from those of a retrained
//! network: a warning against judging by scores alone.

use burn::tensor::Tensor;
use serde::{Deserialize, Serialize};

use super::{
    LEVEL_BATCHES, Made, Method, Preparation, Problem, RetainWeights, StepContext, check_acts,
};
use crate::{
    bisection::bisect,
    terms::{Output, WeightedTerm},
};

/// A blend of input and old output is the target on the forget set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Kappa {
    /// `k`, from 0 to 2; from the level if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kappa: Option<f64>,
    /// Weight of the forget term.
    pub forget_weight: f64,
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for Kappa {
    fn default() -> Self {
        Self {
            kappa: None,
            forget_weight: 1.0,
            retain_weight: 1.0,
            distillation_weight: 0.0,
        }
    }
}

impl Method for Kappa {
    fn summary(&self) -> &'static str {
        "the target is a blend of the forget image and its old output"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn needs_reference(&self) -> bool {
        true
    }

    fn needs_level(&self) -> bool {
        self.kappa.is_none()
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)?;
        if let Some(kappa) = self.kappa
            && !(0.0..=MOST).contains(&kappa)
        {
            return Err(Problem::new(
                format!("method.kappa: expected a number from 0 to {MOST}, found {kappa}"),
                "1 is the identity; leave it out to aim at the level",
            ));
        }
        Ok(())
    }

    fn prepare(&self, start: &mut Preparation<'_>) -> crate::error::Result<Made> {
        let kappa = match self.kappa {
            Some(kappa) => kappa,
            None => at_level(start, start.level())?,
        };
        Ok(Made::number(KAPPA, kappa))
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        let degraded = &output.samples.degraded;
        let target = target(degraded, step.reference(output), step.number(KAPPA));
        Some(output.term("forget", self.forget_weight, step.loss, target))
    }
}

const KAPPA: &str = "kappa";
/// Beyond twice the change, reversed, no network ends.
const MOST: f64 = 2.0;

/// `x + (1 - k)(N0(x) - x)`, all `[batch, 3, height, width]`.
fn target(degraded: &Tensor<4>, before: Tensor<4>, kappa: f64) -> Tensor<4> {
    degraded.clone() * kappa + before * (1.0 - kappa)
}

/// The `k` whose target has the loss `level` on the first batches of the forget set: by bisection, since the loss grows
/// with `k` once the target leaves the clean image behind.
fn at_level(start: &mut Preparation<'_>, level: f64) -> crate::error::Result<f64> {
    let batches = start.forget.first_batches(LEVEL_BATCHES)?;
    let (accumulator, loss) = (start.accumulator, start.loss);
    let images: Vec<[Tensor<4>; 3]> = batches
        .iter()
        .flat_map(|batch| accumulator.restored(start.network, batch))
        .collect();
    let at = |kappa: f64| {
        let losses = images.iter().map(|[degraded, clean, before]| {
            let target = target(degraded, before.clone(), kappa);
            let each = loss.each(target, clean.clone());
            f64::from(each.sum().into_scalar::<f32>())
        });
        let count: usize = images.iter().map(|[x, ..]| x.dims()[0]).sum();
        losses.sum::<f64>() / count as f64
    };
    Ok(bisect([0.0, MOST], |kappa| at(kappa) < level))
}
