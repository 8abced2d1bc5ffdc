//! Level set: the forget loss is moved to a level and held there.
//!
//! `w_f |L(N(x_f), y_f) - t| + w_r L(N(x_r), y_r)`, for each image by itself (flooding, Ishida et al., arXiv 2002.08709, as an
//! unlearning objective). `t` is the recipe's `level`, or the loss of a teacher on the same image: a small network that never
//! saw the forget set. The score ends where it should; the images need not look like the teacher's.

use serde::{Deserialize, Serialize};

use super::{Method, Problem, RetainWeights, StepContext, check_acts};
use crate::terms::{Output, WeightedTerm};

/// Holds the forget loss at a level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LevelSet {
    /// Weight of the forget term.
    pub forget_weight: f64,
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for LevelSet {
    fn default() -> Self {
        Self {
            forget_weight: 1.0,
            retain_weight: 1.0,
            distillation_weight: 0.0,
        }
    }
}

impl Method for LevelSet {
    fn summary(&self) -> &'static str {
        "moves the forget loss to the level of a teacher, or a given one"
    }

    fn needs_level(&self) -> bool {
        true
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        let distance = (step.losses(output) - step.level(output)).abs();
        Some(output.mean("forget", self.forget_weight, distance))
    }
}
