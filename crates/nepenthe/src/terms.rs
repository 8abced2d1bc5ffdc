//! The terms of an objective on one micro-batch.

use burn::tensor::Tensor;
use nepenthe_nets::Network;

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

/// The network's outputs for a micro-batch, with their images.
pub struct Outputs<'a> {
    /// Forget set.
    pub forget: Option<(Tensor<4>, &'a Samples<'a>)>,
    /// Retain set.
    pub retain: Option<(Tensor<4>, &'a Samples<'a>)>,
}

impl MicroBatch<'_> {
    /// One forward pass over both sets: no image of a batch changes what becomes of another.
    pub fn outputs(&self, network: &Network) -> Outputs<'_> {
        match (&self.forget, &self.retain) {
            (Some(forget), Some(retain)) => {
                let [forgotten, retained] = [forget, retain].map(|set| set.degraded.dims()[0]);
                let degraded = vec![forget.degraded.clone(), retain.degraded.clone()];
                let output = network.forward(Tensor::cat(degraded, 0));
                let kept = output.clone().narrow(0, forgotten, retained);
                Outputs {
                    forget: Some((output.narrow(0, 0, forgotten), forget)),
                    retain: Some((kept, retain)),
                }
            }
            (forget, retain) => {
                let output = |samples: &Samples<'_>| network.forward(samples.degraded.clone());
                Outputs {
                    forget: forget.as_ref().map(|samples| (output(samples), samples)),
                    retain: retain.as_ref().map(|samples| (output(samples), samples)),
                }
            }
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
