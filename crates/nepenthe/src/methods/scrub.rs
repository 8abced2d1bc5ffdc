//! SCRUB with rewind: steps away from the network before unlearning on forget images alternate with steps towards it on retain
//! images.
//!
//! Even steps minimise `-L(N(x_f), N0(x_f))` up to a share of the run, all others `w_r L(N(x_r), y_r) + w_d L(N(x_r), N0(x_r))`
//! (Kurmanji et al., arXiv 2302.09880). The ascent does not know where to end, so the run is rewound: every few steps the
//! forget loss is measured, and the weights nearest to the level (the recipe's, or a teacher's) are what is published.

use nepenthe_nets::{Network, parameters};
use serde::{Deserialize, Serialize};

use super::{Ending, Method, Problem, RetainWeights, StepContext, check_batches, check_share};
use crate::{
    loss::Loss,
    terms::{Output, Set, WeightedTerm},
};

/// Alternating steps away from and towards the old network, rewound to the level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Scrub {
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
    /// Share of the run after which no more ascent takes place.
    pub ascent: f64,
    /// Steps between measurements of the forget loss.
    pub rewind: usize,
}

impl Default for Scrub {
    fn default() -> Self {
        Self {
            retain_weight: 1.0,
            distillation_weight: 0.5,
            ascent: 0.67,
            rewind: 5,
        }
    }
}

impl Method for Scrub {
    fn summary(&self) -> &'static str {
        "SCRUB: ascent and distillation in turn, rewound to the level; no lower bound"
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn needs_reference(&self) -> bool {
        true
    }

    fn needs_level(&self) -> bool {
        true
    }

    fn rewinds(&self) -> Option<usize> {
        Some(self.rewind)
    }

    fn uses(&self, set: Set, step: usize, steps: usize) -> bool {
        let ascent = step.is_multiple_of(2) && (step as f64) < self.ascent * steps as f64;
        ascent == (set == Set::Forget)
    }

    fn check(&self) -> Result<(), Problem> {
        check_share(
            "ascent",
            self.ascent,
            "0.67 is usual: two thirds of the run",
        )?;
        check_batches("rewind", self.rewind)
    }

    fn bounded(&self, _loss: Loss) -> Result<(), String> {
        Err("its steps on the forget set move the outputs away without end".to_owned())
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        Some(output.term("forget", -1.0, step.loss, step.reference(output)))
    }

    fn finish(&self, end: Ending<'_>) -> Network {
        let snapshot = end.prepared.snapshot.as_ref();
        parameters::update(end.network, |name, _, old| {
            let kept = snapshot.and_then(|snapshot| snapshot.get(name));
            kept.cloned().unwrap_or(old)
        })
    }
}
