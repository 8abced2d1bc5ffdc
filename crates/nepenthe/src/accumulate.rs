//! Gradients of a step, a micro-batch at a time.
//!
//! A batch that does not fit into memory goes through the network in parts, each weighted by its share of its set, so
//! that the step is the same but for rounding. The images of both sets count: no more than a micro-batch of them is in
//! the network at once, whatever the method.

use std::ops::Range;

use burn::tensor::{Device, Tensor};
use nepenthe_nets::{
    Network,
    parameters::{self, Flat},
};

use crate::{
    batch::Batch,
    event::Term,
    loss::Loss,
    terms::{MicroBatch, Outputs, Samples, Set, WeightedTerm, objective},
};

/// Turns batches into gradients.
#[derive(Clone, Debug)]
pub struct Accumulator {
    /// Most images in the network at once.
    pub micro_batch: usize,
    /// The training device.
    pub device: Device,
}

/// The gradients of one step.
pub struct Gradients {
    /// By parameter, flat.
    pub flat: Flat,
    /// The value of each term over the whole batch; with more than one, their weighted sum as `objective`.
    pub terms: Vec<Term>,
}

impl Accumulator {
    /// The gradients of the sum of `terms` over the batches.
    ///
    /// The values of the terms are read from the device once, after the last micro-batch.
    pub fn gradients(
        &self,
        network: &Network,
        forget: Option<&Batch>,
        retain: Option<&Batch>,
        terms: impl Fn(&Outputs<'_>) -> Vec<WeightedTerm>,
    ) -> Gradients {
        let [forgotten, retained] = [forget, retain].map(|batch| batch.map_or(0, Batch::len));
        let mut flat = Flat::new();
        let mut sums: Vec<(&'static str, Tensor<1>)> = Vec::new();
        for range in parts(forgotten + retained, self.micro_batch) {
            let [of_forget, of_retain] = split(&range, forgotten);
            let share = |set| match set {
                Set::Forget => of_forget.len() as f64 / forgotten as f64,
                Set::Retain => of_retain.len() as f64 / retained as f64,
            };
            let batch = MicroBatch {
                forget: self.samples(forget, of_forget.clone()),
                retain: self.samples(retain, of_retain.clone()),
            };
            let terms = terms(&batch.outputs(network));
            let Some(objective) = objective(&terms, share) else {
                continue;
            };
            for term in terms {
                let value = term.value.inner() * share(term.set);
                add_value(&mut sums, term.name, value);
            }
            add_value(&mut sums, OBJECTIVE, objective.clone().inner());
            let gradients = objective.backward();
            add(&mut flat, parameters::gradients(network, &gradients));
        }
        Gradients {
            flat,
            terms: read(sums),
        }
    }

    /// Adds to `sum` the squared gradients of the loss of each image by itself, divided by the number of images: the
    /// diagonal of the Fisher information.
    pub(crate) fn add_squares(&self, network: &Network, batch: &Batch, loss: Loss, sum: &mut Flat) {
        for index in 0..batch.len() {
            let (degraded, clean) = batch.tensors(index..index + 1, &self.device);
            let value = loss.mean(network.forward(degraded), clean);
            let gradients = parameters::gradients(network, &value.backward());
            let squares = gradients
                .into_iter()
                .map(|(name, gradient)| (name, gradient.square() / batch.len() as f64));
            add(sum, squares.collect());
        }
    }

    /// Images and outputs of a batch outside the graph, a micro-batch at a time: degraded, clean, restored.
    pub(crate) fn restored(
        &self,
        network: &Network,
        batch: &Batch,
    ) -> impl Iterator<Item = [Tensor<4>; 3]> {
        use burn::module::Module as _;
        let (network, device) = (network.valid(), self.device.clone().inner());
        parts(batch.len(), self.micro_batch).map(move |range| {
            let (degraded, clean) = batch.tensors(range, &device);
            let restored = network.forward(degraded.clone());
            [degraded, clean, restored]
        })
    }

    /// The mean loss over the images of some batches.
    pub(crate) fn mean_loss(&self, network: &Network, batches: &[Batch], loss: Loss) -> f64 {
        let images: usize = batches.iter().map(Batch::len).sum();
        let parts = batches
            .iter()
            .flat_map(|batch| self.restored(network, batch));
        let sums = parts.map(|[_, clean, restored]| {
            f64::from(loss.each(restored, clean).sum().into_scalar::<f32>())
        });
        sums.sum::<f64>() / images.max(1) as f64
    }

    fn samples<'a>(&self, batch: Option<&'a Batch>, range: Range<usize>) -> Option<Samples<'a>> {
        let batch = batch.filter(|_| !range.is_empty())?;
        let (degraded, clean) = batch.tensors(range.clone(), &self.device);
        let device = self.device.clone();
        let uniform = move |half_width| batch.uniform(range.clone(), half_width, &device);
        Some(Samples {
            degraded,
            clean,
            uniform: Box::new(uniform),
        })
    }
}

/// Adds gradients to a sum.
pub(crate) fn add(sum: &mut Flat, gradients: Flat) {
    for (name, gradient) in gradients {
        let total = match sum.remove(&name) {
            Some(earlier) => earlier + gradient,
            None => gradient,
        };
        sum.insert(name, total);
    }
}

const OBJECTIVE: &str = "objective";

/// Divides `total` images into as few ranges of at most `most` as there can be, of nearly the same length.
fn parts(total: usize, most: usize) -> impl Iterator<Item = Range<usize>> {
    let count = total.div_ceil(most.max(1));
    (0..count).map(move |part| part * total / count..(part + 1) * total / count)
}

/// The images of the forget and of the retain set in a range over both, the forget set first.
fn split(range: &Range<usize>, forgotten: usize) -> [Range<usize>; 2] {
    [
        range.start.min(forgotten)..range.end.min(forgotten),
        range.start.max(forgotten) - forgotten..range.end.max(forgotten) - forgotten,
    ]
}

fn add_value(sums: &mut Vec<(&'static str, Tensor<1>)>, name: &'static str, value: Tensor<1>) {
    match sums.iter_mut().find(|(known, _)| *known == name) {
        Some((_, sum)) => *sum = sum.clone() + value,
        None => {
            // The objective stays last, after every term that a later micro-batch adds.
            let place = sums.iter().position(|(known, _)| *known == OBJECTIVE);
            sums.insert(place.unwrap_or(sums.len()), (name, value));
        }
    }
}

fn read(mut sums: Vec<(&'static str, Tensor<1>)>) -> Vec<Term> {
    if let [_, (OBJECTIVE, _)] = sums[..] {
        sums.pop();
    }
    if sums.is_empty() {
        return Vec::new();
    }
    let values = Tensor::cat(sums.iter().map(|(_, value)| value.clone()).collect(), 0);
    let values = parameters::host(values);
    let terms = sums.into_iter().zip(values);
    terms
        .map(|((name, _), value)| Term {
            name: name.into(),
            value: f64::from(value),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_part_is_larger_than_a_micro_batch_and_nothing_is_left_out() {
        for (forgotten, retained, most) in [(4, 12, 1), (4, 12, 5), (16, 16, 32), (3, 0, 2)] {
            let mut seen = [0, 0];
            for range in parts(forgotten + retained, most) {
                assert!(range.len() <= most, "{range:?}");
                let [forget, retain] = split(&range, forgotten);
                assert_eq!((forget.start, retain.start), (seen[0], seen[1]));
                seen = [forget.end, retain.end];
            }
            assert_eq!(seen, [forgotten, retained]);
        }
    }
}
