//! What a method sees before the first step, at each step and after the last, and what it keeps between them.

use std::collections::BTreeMap;

use burn::tensor::Tensor;
use nepenthe_nets::{Loaded, Network, NetworkConfig, parameters::Flat};

use crate::{
    accumulate::{Accumulator, add},
    batch::{Batch, Stream},
    error::Result,
    event::{Event, Observer},
    loss::Loss,
    terms::{Output, Outputs, Set},
};

/// What a method may use before step 0.
pub struct Preparation<'a> {
    /// The network to start from, on the training device.
    pub network: &'a Network,
    /// Its hyper-parameters.
    pub config: &'a NetworkConfig,
    /// Seed of the run.
    pub seed: u64,
    /// The forget set.
    pub forget: &'a mut Stream,
    /// The retain set, if any takes part.
    pub retain: Option<&'a mut Stream>,
    /// Turns batches into gradients, a micro-batch at a time.
    pub accumulator: &'a Accumulator,
    /// The loss of the recipe.
    pub loss: Loss,
    /// The forget loss to aim at, where the method asked for one.
    pub level: Option<f64>,
    /// Hears of long work, and may ask to stop; what is returned then is not used.
    pub observer: &'a mut dyn Observer,
}

impl Preparation<'_> {
    /// The forget loss to aim at.
    ///
    /// # Panics
    /// If the method did not ask for one.
    pub fn level(&self) -> f64 {
        self.level.expect("a method with `needs_level` has one")
    }

    /// Batch `index` of `set`.
    ///
    /// # Errors
    /// If an image cannot be read.
    ///
    /// # Panics
    /// If the method did not say that it needs a retain set.
    pub fn batch(&mut self, set: Set, index: usize) -> Result<Batch> {
        match set {
            Set::Forget => self.forget.batch(index),
            Set::Retain => {
                let retain = self.retain.as_mut();
                let retain = retain.expect("a method with `needs_retain` has a retain set");
                retain.batch(index)
            }
        }
    }

    /// Calls `each` for batches `0..count` of each of `sets`, with progress; ends early when asked to stop.
    ///
    /// # Errors
    /// If an image cannot be read.
    pub(super) fn over_batches(
        &mut self,
        what: &str,
        sets: &[Set],
        count: usize,
        mut each: impl FnMut(&Self, Set, &Batch),
    ) -> Result<()> {
        let (mut done, total) = (0, count * sets.len());
        self.observer.event(&Event::Started { what, done, total });
        for &set in sets {
            for index in 0..count {
                if self.observer.stop_requested() {
                    return Ok(());
                }
                let batch = self.batch(set, index)?;
                each(self, set, &batch);
                done += 1;
                self.observer.event(&Event::Advanced { done, total });
            }
        }
        self.observer.event(&Event::Finished);
        Ok(())
    }

    /// The gradient of the supervised loss, summed over `count` batches of each set, each set with its sign.
    ///
    /// # Errors
    /// If an image cannot be read.
    pub(super) fn summed(&mut self, what: &str, sets: &[(Set, f64)], count: usize) -> Result<Flat> {
        let mut sum = Flat::new();
        let order: Vec<Set> = sets.iter().map(|&(set, _)| set).collect();
        self.over_batches(what, &order, count, |start, set, batch| {
            let sign = sets.iter().find(|&&(known, _)| known == set);
            let sign = sign.map_or(0.0, |&(_, sign)| sign);
            let terms = |outputs: &Outputs<'_>| {
                let output = outputs.forget.as_ref();
                let term = output.map(|output| output.supervised("loss", sign, start.loss));
                term.into_iter().collect()
            };
            let accumulator = start.accumulator;
            let gradients = accumulator.gradients(start.network, Some(batch), None, terms);
            add(&mut sum, gradients.flat);
        })?;
        Ok(sum)
    }

    /// The share of the forget set in the samples of both sets.
    pub fn forget_share(&self) -> f64 {
        let forget = self.forget.epoch_length();
        let retain = self
            .retain
            .as_ref()
            .map_or(0, |retain| retain.epoch_length());
        forget as f64 / (forget + retain).max(1) as f64
    }
}

/// What a method made before step 0.
#[derive(Debug, Default)]
pub struct Made {
    /// The size of the step of each element, relative to the learning rate: 0 where it must stay, 1 where it may move
    /// freely; 1 everywhere where a parameter is absent.
    pub mask: Option<Flat>,
    /// Other weights to start from.
    pub network: Option<Network>,
    /// Numbers that the terms use, by the method's own names.
    pub numbers: BTreeMap<String, f64>,
}

impl Made {
    /// A mask and nothing else.
    pub fn mask(mask: Flat) -> Self {
        Self {
            mask: Some(mask),
            ..Self::default()
        }
    }

    /// Other weights and nothing else.
    pub fn network(network: Network) -> Self {
        Self {
            network: Some(network),
            ..Self::default()
        }
    }

    /// One number and nothing else.
    pub fn number(name: &str, value: f64) -> Self {
        Self {
            numbers: BTreeMap::from([(name.to_owned(), value)]),
            ..Self::default()
        }
    }
}

/// What was prepared before step 0, and what changes from step to step beside the network. All but the frozen networks is
/// kept in the checkpoint.
#[derive(Debug, Default)]
pub struct Prepared {
    /// The network before step 0, outside the graph, if the method or an option asked for it.
    pub reference: Option<Network>,
    /// A small network that never saw the forget set, outside the graph, if the method asked for it.
    pub teacher: Option<Network>,
    /// SHA-256 of the teacher's weight file.
    pub teacher_sha256: Option<String>,
    /// The relative step of each element: see [`Made::mask`].
    pub mask: Option<Flat>,
    /// Numbers by name: the method's own, the forget loss to aim at (`level`), multipliers of constraints.
    pub numbers: BTreeMap<String, f64>,
    /// The weights whose forget loss was nearest to the level so far, for methods that rewind.
    pub snapshot: Option<Flat>,
    /// Whether the preparation is finished.
    pub done: bool,
}

impl Prepared {
    /// Takes a teacher that was opened outside the graph.
    pub(crate) fn take_teacher(&mut self, teacher: Option<Loaded>) {
        if let Some(teacher) = teacher {
            self.teacher_sha256 = Some(teacher.sha256);
            self.teacher = Some(teacher.network);
        }
    }
}

/// Batches of the forget set over which losses are compared with the level.
pub(crate) const LEVEL_BATCHES: usize = 4;

/// The forget loss to aim at: its name in [`Prepared::numbers`].
pub(crate) const LEVEL: &str = "level";

/// What the terms of a step may look at beside the outputs.
#[derive(Clone, Copy, Debug)]
pub struct StepContext<'a> {
    /// What was prepared.
    pub prepared: &'a Prepared,
    /// The loss of the recipe.
    pub loss: Loss,
    /// The step, counted from 0.
    pub step: usize,
    /// Steps of the whole run.
    pub steps: usize,
}

impl StepContext<'_> {
    /// `N0(x)`: what the network before unlearning makes of the same images, as a constant on the training device, shape
    /// `[batch, 3, height, width]`.
    ///
    /// # Panics
    /// If neither the method nor an option asked for a reference.
    pub fn reference(&self, output: &Output<'_>) -> Tensor<4> {
        let reference = self.prepared.reference.as_ref();
        let reference = reference.expect("a method with `needs_reference` has one");
        let before = || constant(reference, &output.samples.degraded);
        output.reference.get_or_init(before).clone()
    }

    /// `P(x)`: what the teacher makes of the same images, as a constant on the training device, shape
    /// `[batch, 3, height, width]`.
    ///
    /// # Panics
    /// If the method did not ask for a teacher.
    pub fn teacher(&self, output: &Output<'_>) -> Tensor<4> {
        let teacher = self.prepared.teacher.as_ref();
        let teacher = teacher.expect("a method with `needs_teacher` has one");
        constant(teacher, &output.samples.degraded)
    }

    /// `L(N(x), y)` of each image, shape `[batch]`.
    pub fn losses(&self, output: &Output<'_>) -> Tensor<1> {
        self.loss
            .each(output.value.clone(), output.samples.clean.clone())
    }

    /// The forget loss to aim at for each image, shape `[batch]`: the teacher's, or the recipe's `level` for all.
    pub fn level(&self, output: &Output<'_>) -> Tensor<1> {
        let clean = &output.samples.clean;
        match self.prepared.teacher {
            Some(_) => self.loss.each(self.teacher(output), clean.clone()),
            None => Tensor::full([clean.dims()[0]], self.number(LEVEL), &clean.device()),
        }
    }

    /// A number that was prepared.
    ///
    /// # Panics
    /// If there is none of this name.
    pub fn number(&self, name: &str) -> f64 {
        let number = self.prepared.numbers.get(name).copied();
        number.unwrap_or_else(|| panic!("the method prepares `{name}`"))
    }
}

fn constant(network: &Network, degraded: &Tensor<4>) -> Tensor<4> {
    Tensor::from_inner(network.forward(degraded.clone().inner()))
}

/// What a method may use after the last step.
pub struct Ending<'a> {
    /// The network after the last step, outside the graph.
    pub network: Network,
    /// What was prepared.
    pub prepared: &'a Prepared,
}
