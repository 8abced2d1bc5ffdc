//! What happens before the first step: a teacher is trained, the method and the options choose what may change.

use nepenthe_nets::Loaded;

use super::{
    Job, Outcome,
    start::{Start, check_teacher},
};
use crate::{
    Error,
    batch::Batch,
    error::Result,
    event::{Event, Observer},
    methods::{LEVEL, LEVEL_BATCHES, Preparation},
    run::{Existing, RunFolder},
    terms::Set,
};

impl Job {
    /// Prepares everything that steps need. `false` if it was asked to stop before that.
    pub(super) fn prepare(&mut self, observer: &mut dyn Observer) -> Result<bool> {
        if !self.prepare_teacher(observer)? {
            return Ok(false);
        }
        if self.state.prepared.done || self.streams.forget.is_none() {
            return Ok(!observer.stop_requested());
        }
        self.prepare_method(observer)?;
        if self.state.prepared.done {
            self.save_checkpoint(observer)?;
        }
        Ok(!observer.stop_requested())
    }

    /// Trains the teacher, in a run of its own that resumes where it was stopped. `false` if it was stopped.
    pub(super) fn prepare_teacher(&mut self, observer: &mut dyn Observer) -> Result<bool> {
        let Some(recipe) = &self.teacher else {
            return Ok(true);
        };
        if self.state.prepared.teacher.is_some() {
            return Ok(true);
        }
        let folder = RunFolder::new(self.folder.teacher());
        observer.event(&Event::Note(
            "the teacher: a small network is trained on the retain set",
        ));
        let path = folder.path().to_owned();
        let start = |existing| Start {
            folder: &path,
            device: self.accumulator.device.clone(),
            device_name: self.device_name.clone(),
            existing,
            data: self.data.as_ref(),
            pretrained: None,
            memory: None,
        };
        let resumed = Job::new(recipe.clone(), start(Existing::Resume));
        let mut job = match resumed {
            Ok(job) => job,
            // Nothing is there yet, or what a run of another recipe left.
            Err(Error::Checkpoint { .. } | Error::Output { .. }) => {
                Job::new(recipe.clone(), start(Existing::Replace))?
            }
            Err(error) => return Err(error),
        };
        if let Outcome::Stopped { .. } = job.run(observer)? {
            return Ok(false);
        }
        let teacher = Loaded::open(&folder.last(), &self.accumulator.device.clone().inner())?;
        let expected = self.state.prepared.teacher_sha256.as_deref();
        check_teacher(expected, &teacher, &self.folder.checkpoint())?;
        self.state.prepared.take_teacher(Some(teacher));
        Ok(true)
    }

    /// Lets the method and the options choose what may change and where the weights start.
    fn prepare_method(&mut self, observer: &mut dyn Observer) -> Result<()> {
        let level = self.level()?;
        // Streams of their own: what is prepared must not depend on what the loop draws.
        let mut streams = self.streams.clone();
        let Some(forget) = &mut streams.forget else {
            return Ok(());
        };
        let mut preparation = Preparation {
            network: &self.state.network,
            config: &self.state.config,
            seed: self.recipe.seed,
            forget,
            retain: streams.retain.as_mut(),
            accumulator: &self.accumulator,
            loss: self.plan.loss,
            level,
            observer,
        };
        let made = self.recipe.method.method().prepare(&mut preparation)?;
        let mask = self.recipe.options.mask(made.mask, &mut preparation)?;
        if preparation.observer.stop_requested() {
            return Ok(());
        }
        let state = &mut self.state;
        state.prepared.mask = mask;
        state.prepared.numbers.extend(made.numbers);
        state
            .prepared
            .numbers
            .extend(level.map(|level| (LEVEL.to_owned(), level)));
        if let Some(network) = made.network {
            state.restart(network);
        }
        state.prepared.done = true;
        Ok(())
    }

    /// The forget loss to aim at, where the run aims at one: the recipe's, or the teacher's.
    pub(super) fn level(&self) -> Result<Option<f64>> {
        if !self.recipe.needs_level() {
            return Ok(None);
        }
        let Some(teacher) = &self.state.prepared.teacher else {
            return Ok(self.recipe.level);
        };
        let batches = self.first_batches(Set::Forget)?;
        let loss = self
            .accumulator
            .mean_loss(teacher, &batches, self.plan.loss);
        Ok(Some(self.recipe.level.unwrap_or(loss)))
    }

    /// The first batches of a set, over which losses are compared; none if it takes no part.
    pub(super) fn first_batches(&self, set: Set) -> Result<Vec<Batch>> {
        let stream = match set {
            Set::Forget => &self.streams.forget,
            Set::Retain => &self.streams.retain,
        };
        let batches = stream
            .as_ref()
            .map(|stream| stream.first_batches(LEVEL_BATCHES));
        Ok(batches.transpose()?.unwrap_or_default())
    }
}
