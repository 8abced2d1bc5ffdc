//! What happens before the first step: a teacher is trained, the method and the options choose what may change.

use nepenthe_nets::Loaded;

use super::{
    Job, Outcome,
    start::{Start, check_teacher},
};
use crate::{
    error::Result,
    event::{Event, Observer},
    methods::{LEVEL, LEVEL_BATCHES, Preparation},
    run::{Existing, RunFolder, RunRecord},
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
    fn prepare_teacher(&mut self, observer: &mut dyn Observer) -> Result<bool> {
        let Some(recipe) = &self.teacher else {
            return Ok(true);
        };
        if self.state.prepared.teacher.is_some() {
            return Ok(true);
        }
        let folder = RunFolder::new(self.folder.teacher());
        let same = RunRecord::open(folder.path())
            .is_ok_and(|record| record.recipe.seed == recipe.seed)
            && folder.has_checkpoint();
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
        // What an earlier run of another recipe left there is of no use.
        let resumed = same.then(|| Job::new(recipe.clone(), start(Existing::Resume)));
        let mut job = match resumed {
            Some(Ok(job)) => job,
            _ => Job::new(recipe.clone(), start(Existing::Replace))?,
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
    fn level(&self) -> Result<Option<f64>> {
        if !self.recipe.needs_level() {
            return Ok(None);
        }
        let Some(teacher) = &self.state.prepared.teacher else {
            return Ok(self.recipe.level);
        };
        let batches = self.first_forget_batches()?;
        let loss = self
            .accumulator
            .mean_loss(teacher, &batches, self.plan.loss);
        Ok(Some(self.recipe.level.unwrap_or(loss)))
    }

    /// The first batches of the forget set, over which losses are compared.
    pub(super) fn first_forget_batches(&self) -> Result<Vec<crate::batch::Batch>> {
        let mut stream = self.streams.forget.clone();
        let stream = stream.iter_mut();
        let batches = stream.flat_map(|stream| (0..LEVEL_BATCHES).map(|index| stream.batch(index)));
        batches.collect()
    }
}
