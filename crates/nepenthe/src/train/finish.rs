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
            Some(mix) => self.mix(mix, &network, observer)?.0,
            None => network,
        });
        Ok(())
    }

    /// Publishes what the run would end with, had its last step and the method's ending given `after`: the mixture that
    /// [`Options::mix`](crate::options::Options::mix) asks for, at no more than the cost of finding it. `after` is from a
    /// run of the same recipe without mixing. Returns the share of its weights; none if the training of a teacher, whose level
    /// the mixture is to have, was stopped.
    ///
    /// # Errors
    /// If an image cannot be read, a weight is not finite or a file cannot be written.
    pub fn mix_with(&mut self, after: Network, observer: &mut dyn Observer) -> Result<Option<f64>> {
        self.folder.prepare(&self.recipe, 0)?;
        if self.recipe.options.mix == Some(Mix::Level) && !self.prepare_teacher(observer)? {
            return Ok(None);
        }
        let (network, share) = match self.recipe.options.mix {
            Some(mix) => self.mix(mix, &after, observer)?,
            None => (after, 1.0),
        };
        self.state.finished = Some(network);
        self.publish(&self.folder.last(), observer)?;
        Ok(Some(share))
    }

    /// The mixture, and the share of `after` in it.
    fn mix(
        &self,
        mix: Mix,
        after: &Network,
        observer: &mut dyn Observer,
    ) -> Result<(Network, f64)> {
        let batches = self.first_batches(match mix {
            Mix::Kept(_) => Set::Retain,
            _ => Set::Forget,
        })?;
        let prepared = &self.state.prepared;
        let before = prepared.reference.as_ref();
        let level = match prepared.numbers.get(LEVEL) {
            Some(&level) => Some(level),
            None => self.level()?,
        };
        let mixing = Mixing {
            before: before.expect("mixing has asked for a reference"),
            after,
            batches: &batches,
            accumulator: &self.accumulator,
            loss: self.plan.loss,
            level,
        };
        let share = mix.share(&mixing);
        let text = format!("mixed: {share:.3} of the new weights, the rest of the old ones");
        observer.event(&Event::Note(&text));
        Ok((mixing.at(share), share))
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
