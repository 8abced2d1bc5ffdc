//! Saliency unlearning with distillation: only the elements that matter most to the forget set may change; on them the
//! network is taught to leave forget images as they are, and to stay what it was on retain images.
//!
//! `w_f L(N(x_f), x_f) + w_d L(N(x_r), N0(x_r))`, with `N0` the network before unlearning, frozen.
//!
//! The mask is that of SalUn (Fan et al., arXiv 2310.12508): the largest share of `|g_f|`, the gradient of the forget
//! loss `L(N(x_f), y_f)` at `N0`, summed over a few batches. Masked elements keep their value: neither momentum nor
//! weight decay moves them.

use serde::{Deserialize, Serialize};

use super::{
    Made, Method, Preparation, Problem, RetainWeights, StepContext, check_acts, check_batches,
    check_share, saliency,
};
use crate::{
    error::Result,
    terms::{Output, WeightedTerm},
};

/// Saliency mask, identity target on the forget set, distillation on the retain set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SaliencyDistillation {
    /// Share of all elements that may change.
    pub share: f64,
    /// Batches of the forget set over which the gradient is summed.
    pub saliency_batches: usize,
    /// Weight of the identity target on the forget set.
    pub forget_weight: f64,
    /// Weight of the distillation on the retain set.
    pub distillation_weight: f64,
}

impl Default for SaliencyDistillation {
    fn default() -> Self {
        Self {
            share: 0.5,
            saliency_batches: 8,
            forget_weight: 1.0,
            distillation_weight: 1.0,
        }
    }
}

impl Method for SaliencyDistillation {
    fn summary(&self) -> &'static str {
        "identity target, distillation from BEFORE, only salient weights change"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(0.0, self.distillation_weight)
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn check(&self) -> Result<(), Problem> {
        check_acts("forget_weight", self.forget_weight)?;
        check_share(
            "share",
            self.share,
            "0.5 is usual: half of all elements may change",
        )?;
        check_batches("saliency_batches", self.saliency_batches)
    }

    fn prepare(&self, start: &mut Preparation<'_>) -> Result<Made> {
        saliency::mask(start, self.share, self.saliency_batches).map(Made::mask)
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        let degraded = output.samples.degraded.clone();
        Some(output.term("forget", self.forget_weight, step.loss, degraded))
    }
}
