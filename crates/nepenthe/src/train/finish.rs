//! What happens after the last step: the method's own ending, and mixing of weights.

use nepenthe_nets::{Network, parameters};

use super::Job;
use crate::{
    error::Result,
    event::{Event, Observer},
    methods::{Ending, LEVEL},
    options::{Mix, Mixing},
    terms::Set,
};

/// How far the forget loss of the snapshot is from the level: its name among the numbers of a run.
const GAP: &str = "gap";

impl Job {
    /// Makes the network to publish from that of the last step.
    pub(super) fn finish(&mut self, observer: &mut dyn Observer) -> Result<()> {
        if self.recipe.is_supervised() {
            return Ok(());
        }
        let ending = Ending {
            network: self.state.published(),
            prepared: &self.state.prepared,
        };
        let network = self.recipe.method.method().finish(ending);
        self.state.finished = Some(match self.recipe.options.mix {
            Some(mix) => self.mix(mix, &network, observer)?,
            None => network,
        });
        Ok(())
    }

    fn mix(&self, mix: Mix, after: &Network, observer: &mut dyn Observer) -> Result<Network> {
        let batches = self.first_batches(match mix {
            Mix::Kept(_) => Set::Retain,
            _ => Set::Forget,
        })?;
        let prepared = &self.state.prepared;
        let before = prepared.reference.as_ref();
        let mixing = Mixing {
            before: before.expect("mixing has asked for a reference"),
            after,
            batches: &batches,
            accumulator: &self.accumulator,
            loss: self.plan.loss,
            level: prepared.numbers.get(LEVEL).copied(),
        };
        let share = mix.share(&mixing);
        let text = format!("mixed: {share:.3} of the new weights, the rest of the old ones");
        observer.event(&Event::Note(&text));
        Ok(mixing.at(share))
    }

    /// Keeps the weights for a method that rewinds, if their forget loss is the nearest to the level so far.
    pub(super) fn look_back(&mut self) -> Result<()> {
        let Some(every) = self.recipe.method.method().rewinds() else {
            return Ok(());
        };
        if !self.state.step.is_multiple_of(every) && self.state.step != self.plan.steps {
            return Ok(());
        }
        let batches = self.first_batches(Set::Forget)?;
        let network = self.state.published();
        let loss = self
            .accumulator
            .mean_loss(&network, &batches, self.plan.loss);
        let prepared = &mut self.state.prepared;
        let level = prepared
            .numbers
            .get(LEVEL)
            .copied()
            .unwrap_or(f64::INFINITY);
        let gap = (loss - level).abs();
        if prepared.numbers.get(GAP).is_none_or(|&best| gap < best) {
            prepared.numbers.insert(GAP.to_owned(), gap);
            prepared.snapshot = Some(parameters::flat(&network));
        }
        Ok(())
    }
}
