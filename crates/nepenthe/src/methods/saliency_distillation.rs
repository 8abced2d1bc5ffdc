//! Saliency unlearning with distillation: only the elements that matter most to the forget set may change; on them the
//! network is taught to leave forget images as they are, and to stay what it was on retain images.
//!
//! `w_f L(N(x_f), x_f) + w_d L(N(x_r), N0(x_r))`, with `N0` the network before unlearning, frozen.
//!
//! The mask is that of SalUn (Fan et al., arXiv 2310.12508): the largest share of `|g_f|`, the gradient of the forget
//! loss `L(N(x_f), y_f)` at `N0`, summed over a few batches. Masked elements keep their value: neither momentum nor
//! weight decay moves them.

use nepenthe_nets::{Network, parameters::Flat};
use serde::{Deserialize, Serialize};

use super::{Method, Preparation, Prepared, Problem, check_weight};
use crate::{
    accumulate::add,
    error::Result,
    event::Event,
    loss::Loss,
    selection,
    terms::{MicroBatch, WeightedTerm},
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

    fn needs_retain(&self) -> bool {
        true
    }

    fn needs_reference(&self) -> bool {
        true
    }

    fn check(&self) -> Result<(), Problem> {
        check_weight("forget_weight", self.forget_weight)?;
        check_weight("distillation_weight", self.distillation_weight)?;
        if self.forget_weight == 0.0 {
            return Err(Problem::new(
                "method.forget_weight: expected a number above 0, found 0",
                "without it nothing acts on the forget set",
            ));
        }
        if !(self.share > 0.0 && self.share <= 1.0) {
            return Err(Problem::new(
                format!(
                    "method.share: expected a number above 0, up to 1, found {}",
                    self.share
                ),
                "0.5 is usual: half of all elements may change",
            ));
        }
        if !(1..=10_000).contains(&self.saliency_batches) {
            return Err(Problem::new(
                format!(
                    "method.saliency_batches: expected 1 to 10000, found {}",
                    self.saliency_batches
                ),
                "8 batches are usual",
            ));
        }
        Ok(())
    }

    fn mask(&self, start: &mut Preparation<'_>) -> Result<Option<Flat>> {
        let loss = start.loss;
        let total = self.saliency_batches;
        start.observer.event(&Event::Started {
            what: "choosing what may change",
            done: 0,
            total,
        });
        let mut sum = Flat::new();
        for index in 0..total {
            if start.observer.stop_requested() {
                break;
            }
            let batch = start.forget.batch(index)?;
            let forget_loss = |network: &Network, batch: &MicroBatch<'_>| {
                let outputs = batch.outputs(network);
                let term = outputs
                    .forget
                    .map(|output| output.supervised("forget", 1.0, loss));
                term.into_iter().collect()
            };
            let gradients =
                start
                    .accumulator
                    .gradients(start.network, Some(&batch), None, forget_loss);
            add(&mut sum, gradients.flat);
            let done = index + 1;
            start.observer.event(&Event::Advanced { done, total });
        }
        start.observer.event(&Event::Finished);
        Ok(Some(selection::largest(&sum, self.share)))
    }

    fn terms(
        &self,
        network: &Network,
        batch: &MicroBatch<'_>,
        prepared: &Prepared,
        loss: Loss,
    ) -> Vec<WeightedTerm> {
        let outputs = batch.outputs(network);
        let forget = outputs.forget.map(|output| {
            let degraded = output.samples.degraded.clone();
            output.term("forget", self.forget_weight, loss, degraded)
        });
        let distillation = outputs.retain.map(|output| {
            let before = prepared.reference_output(&output.samples.degraded);
            output.term("distillation", self.distillation_weight, loss, before)
        });
        forget.into_iter().chain(distillation).collect()
    }
}
