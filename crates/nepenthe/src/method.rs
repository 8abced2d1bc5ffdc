//! From the batches of a step to gradients: supervised restoration, or Algorithm 1.
//!
//! Both accumulate over micro-batches, each weighted by its share of the batch, so that a batch that
//! does not fit into memory gives the same step.

use burn::tensor::{Device, Tensor};
use nepenthe_image::{dataset::DataSet, split::share_of};
use nepenthe_nets::{
    Network,
    parameters::{self, Flat},
};

use crate::{
    batch::{Stream, chunks},
    error::Result,
    event::Term,
    objective::{
        algorithm1::{Forget, Retain as RetainBatch, Terms, Weights},
        restoration,
    },
    recipe::{FitPlan, Recipe, Retain, Unlearn},
};

/// Turns the batches of a step into gradients.
pub(crate) enum Method {
    /// Training: one stream of pairs.
    Restoration { data: Stream },
    /// Unlearning: a stream of `D_f` and, except in the OF mode, one of `D_r`.
    Algorithm1 {
        forget: Stream,
        retain: Option<Stream>,
        weights: Weights,
    },
}

impl Method {
    /// Pictures that one step sends through the network.
    pub(crate) fn samples(&self) -> usize {
        match self {
            Self::Restoration { data } => data.batch_size(),
            Self::Algorithm1 { forget, retain, .. } => {
                forget.batch_size() + retain.as_ref().map_or(0, Stream::batch_size)
            }
        }
    }

    /// Gradients of the objective over the batches of `step`, accumulated over micro-batches, and
    /// the values of its terms.
    pub(crate) fn gradients(
        &mut self,
        network: &Network,
        step: usize,
        plan: &FitPlan,
        device: &Device,
    ) -> Result<(Flat, Vec<Term>)> {
        match self {
            Self::Restoration { data } => supervised(network, data, step, plan, device),
            Self::Algorithm1 {
                forget,
                retain,
                weights,
            } => algorithm1(
                network,
                forget,
                retain.as_mut(),
                weights,
                step,
                plan,
                device,
            ),
        }
    }
}

fn supervised(
    network: &Network,
    data: &mut Stream,
    step: usize,
    plan: &FitPlan,
    device: &Device,
) -> Result<(Flat, Vec<Term>)> {
    let batch = data.batch(step)?;
    let mut sum = Flat::new();
    let mut value = 0.0;
    for range in chunks(batch.len(), batch.len().div_ceil(plan.micro_batch)) {
        let share = range.len() as f64 / batch.len() as f64;
        let (degraded, clean) = batch.tensors(range, device);
        let loss = restoration::loss(network, degraded, clean, plan.distance) * share;
        value += scalar(&loss);
        accumulate(&mut sum, network, &loss);
    }
    let term = Term {
        name: "restoration".into(),
        value,
    };
    Ok((sum, vec![term]))
}

fn algorithm1(
    network: &Network,
    forget: &mut Stream,
    retain: Option<&mut Stream>,
    weights: &Weights,
    step: usize,
    plan: &FitPlan,
    device: &Device,
) -> Result<(Flat, Vec<Term>)> {
    let forget_batch = forget.batch(step)?;
    let retain_batch = retain.map(|stream| stream.batch(step)).transpose()?;
    let parts = forget_batch.len().div_ceil(plan.micro_batch);
    let retain_ranges = retain_batch
        .as_ref()
        .map(|batch| chunks(batch.len(), parts));
    let mut sum = Flat::new();
    let mut values = [0.0; 4];
    for (part, range) in chunks(forget_batch.len(), parts).into_iter().enumerate() {
        let forget_share = range.len() as f64 / forget_batch.len() as f64;
        let perturbation = forget.perturbation(&forget_batch, range.clone(), device);
        let (degraded, clean) = forget_batch.tensors(range, device);
        let forget_part = Forget {
            degraded,
            clean,
            perturbation,
        };
        let mut retain_share = 0.0;
        let retain_part =
            retain_batch
                .as_ref()
                .zip(retain_ranges.as_ref())
                .and_then(|(batch, ranges)| {
                    let range = ranges[part].clone();
                    retain_share = range.len() as f64 / batch.len() as f64;
                    let (degraded, clean) =
                        (!range.is_empty()).then(|| batch.tensors(range, device))?;
                    Some(RetainBatch { degraded, clean })
                });
        let terms = Terms::new(network, forget_part, retain_part, plan.distance);
        let objective = terms.objective(&Weights {
            instance: weights.instance * forget_share,
            adversarial: weights.adversarial * forget_share,
            retain: weights.retain * retain_share,
        });
        values[0] += scalar(&terms.instance) * forget_share;
        values[1] += scalar(&terms.adversarial) * forget_share;
        values[2] += terms.retain.as_ref().map_or(0.0, scalar) * retain_share;
        values[3] += scalar(&objective);
        accumulate(&mut sum, network, &objective);
    }
    let names = ["instance", "adversarial", "retain", "objective"];
    let used = names.into_iter().zip(values);
    let terms = used
        .filter(|(name, _)| *name != "retain" || retain_batch.is_some())
        .map(|(name, value)| Term {
            name: name.into(),
            value,
        })
        .collect();
    Ok((sum, terms))
}

/// Adds the gradients of `loss` to `sum`.
fn accumulate(sum: &mut Flat, network: &Network, loss: &Tensor<1>) {
    let gradients = loss.backward();
    for (name, gradient) in parameters::gradients(network, &gradients) {
        let total = match sum.remove(&name) {
            Some(earlier) => earlier + gradient,
            None => gradient,
        };
        sum.insert(name, total);
    }
}

fn scalar(tensor: &Tensor<1>) -> f64 {
    f64::from(parameters::host(tensor.clone().inner())[0])
}

/// The samples of `D_r` that take part, as a stream; nothing in the OF mode.
pub(crate) fn retain_stream(
    data: &DataSet,
    unlearn: &Unlearn,
    recipe: &Recipe,
    plan: &FitPlan,
) -> Result<Option<Stream>> {
    if unlearn.retain == Retain::None {
        return Ok(None);
    }
    let rest = data.without(unlearn.forget)?;
    let count = match unlearn.retain {
        Retain::Share(share) => share_of(share, rest.len()),
        Retain::Samples(count) => count,
        Retain::None => 0,
    };
    let chosen = rest.take_evenly(count, recipe.seed);
    let batch = unlearn.retain_batch.unwrap_or(plan.batch);
    Stream::new(chosen, "retain", recipe.seed, batch, plan.crop).map(Some)
}
