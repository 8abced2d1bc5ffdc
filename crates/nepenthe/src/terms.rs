//! The terms of an objective on one micro-batch.

use std::cell::OnceCell;

use burn::tensor::Tensor;
use nepenthe_nets::Network;

use crate::loss::Loss;

/// One of the two sets into which a recipe divides its data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// `D_f`: what the network is to forget.
    Forget,
    /// `D_r`: what it keeps. Supervised training calls its only set so.
    Retain,
}

/// The images of one set in a micro-batch.
pub struct Samples<'a> {
    /// `x`, `[batch, 3, height, width]`.
    pub degraded: Tensor<4>,
    /// `y`, `[batch, 3, height, width]`.
    pub clean: Tensor<4>,
    /// Gives noise `U(-half width, half width)`, `[batch, 3, height, width]`, drawn anew for each sample of a run.
    pub uniform: Box<dyn Fn(f32) -> Tensor<4> + 'a>,
}

/// What goes through the network at once.
pub struct MicroBatch<'a> {
    /// Images of the forget set, if any.
    pub forget: Option<Samples<'a>>,
    /// Images of the retain set, if any.
    pub retain: Option<Samples<'a>>,
}

/// The network's outputs for a micro-batch.
pub struct Outputs<'a> {
    /// Of the forget set, if the micro-batch holds images of it.
    pub forget: Option<Output<'a>>,
    /// Of the retain set, if the micro-batch holds images of it.
    pub retain: Option<Output<'a>>,
}

/// The network's output for the images of one set.
pub struct Output<'a> {
    /// `N(x)`, `[batch, 3, height, width]`.
    pub value: Tensor<4>,
    /// The images.
    pub samples: &'a Samples<'a>,
    /// Their set.
    pub set: Set,
    /// `N0(x)`, once something asked for it: several terms may compare with it.
    pub(crate) reference: OnceCell<Tensor<4>>,
}

impl Output<'_> {
    /// `weight x L(N(x), target)`.
    ///
    /// # Shapes
    /// - `target`: `[batch, 3, height, width]`
    pub fn term(
        &self,
        name: &'static str,
        weight: f64,
        loss: Loss,
        target: Tensor<4>,
    ) -> WeightedTerm {
        WeightedTerm {
            name,
            value: loss.mean(self.value.clone(), target),
            weight,
            set: self.set,
        }
    }

    /// `weight x value`, for terms that are no plain loss.
    ///
    /// # Shapes
    /// - `each`: `[batch]`, the value of each image
    pub fn mean(&self, name: &'static str, weight: f64, each: Tensor<1>) -> WeightedTerm {
        WeightedTerm {
            name,
            value: each.mean(),
            weight,
            set: self.set,
        }
    }

    /// `weight x L(N(x), y)`.
    pub fn supervised(&self, name: &'static str, weight: f64, loss: Loss) -> WeightedTerm {
        self.term(name, weight, loss, self.samples.clean.clone())
    }
}

impl MicroBatch<'_> {
    /// One forward pass over both sets: no image of a batch changes what becomes of another.
    pub fn outputs(&self, network: &Network) -> Outputs<'_> {
        let [mut forget, mut retain] = [None, None];
        match (&self.forget, &self.retain) {
            (Some(of_forget), Some(of_retain)) => {
                let [forgotten, retained] =
                    [of_forget, of_retain].map(|set| set.degraded.dims()[0]);
                let degraded = vec![of_forget.degraded.clone(), of_retain.degraded.clone()];
                let output = network.forward(Tensor::cat(degraded, 0));
                retain = Some(output.clone().narrow(0, forgotten, retained));
                forget = Some(output.narrow(0, 0, forgotten));
            }
            (Some(samples), None) => forget = Some(network.forward(samples.degraded.clone())),
            (None, Some(samples)) => retain = Some(network.forward(samples.degraded.clone())),
            (None, None) => {}
        }
        let output = |value: Option<Tensor<4>>, samples, set| {
            let (value, samples) = value.zip(samples)?;
            Some(Output {
                value,
                samples,
                set,
                reference: OnceCell::new(),
            })
        };
        Outputs {
            forget: output(forget, self.forget.as_ref(), Set::Forget),
            retain: output(retain, self.retain.as_ref(), Set::Retain),
        }
    }
}

/// One term of an objective on one micro-batch.
#[derive(Debug)]
pub struct WeightedTerm {
    /// Name in the log.
    pub name: &'static str,
    /// Mean over the images of `set` in the micro-batch, shape `[1]`, before its weight.
    pub value: Tensor<1>,
    /// Weight with its sign: negative for ascent.
    pub weight: f64,
    /// The set whose images the value is the mean over.
    pub set: Set,
}

/// The weighted sum of terms, shape `[1]`, each scaled by the share of its set that the micro-batch holds; `None` without
/// terms.
pub fn objective(terms: &[WeightedTerm], share: impl Fn(Set) -> f64) -> Option<Tensor<1>> {
    let weighted = |term: &WeightedTerm| term.value.clone() * (term.weight * share(term.set));
    terms.iter().map(weighted).reduce(|sum, term| sum + term)
}
