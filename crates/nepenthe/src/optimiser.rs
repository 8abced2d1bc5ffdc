//! Adam and AdamW over parameters by name, in PyTorch's order of operations.
//!
//! Kingma & Ba, arXiv 1412.6980; decoupled weight decay: Loshchilov & Hutter, arXiv 1711.05101.
//! Parameters without a gradient keep their value and get no moments, as in PyTorch. Elements at 0 in a mask keep
//! value and moments: neither gradient, momentum nor weight decay moves them; between 0 and 1 they take that part of the step.

use std::collections::BTreeMap;

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_nets::{
    Network,
    parameters::{self, Flat},
    weights::RawTensor,
};
use nepenthe_ops::{AdamStep, adam_step};
use serde::{Deserialize, Serialize};

/// Which optimiser, with PyTorch's defaults.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase", deny_unknown_fields)]
pub enum OptimiserConfig {
    /// Adam without weight decay, as in the paper's unlearning.
    Adam,
    /// Adam with decoupled weight decay, as PromptIR and AdaIR are trained.
    AdamW {
        /// Fraction of each weight removed per unit of learning rate.
        #[serde(default = "default_decay")]
        weight_decay: f64,
    },
}

fn default_decay() -> f64 {
    0.01
}

/// A step of which each element takes the part that `mask` says: at 0 value and moments stay what they were, at 1 it is
/// the whole step.
fn masked_step(
    old: Tensor<1>,
    gradient: Tensor<1>,
    moments: [Tensor<1>; 2],
    step: AdamStep,
    mask: &Tensor<1>,
) -> (Tensor<1>, [Tensor<1>; 2]) {
    let frozen = mask.clone().equal_elem(0.0);
    let whole = mask.clone().equal_elem(1.0);
    let before = moments.clone();
    let (new, [first, second]) = adam_step(old.clone(), gradient, moments, step);
    let keep = |new: Tensor<1>, old: Tensor<1>| new.mask_where(frozen.clone(), old);
    let [old_first, old_second] = before;
    let part = old.clone() + (new.clone() - old.clone()) * mask.clone();
    (
        // Exact at both ends, whatever the rounding of the sum.
        keep(part.mask_where(whole, new), old),
        [keep(first, old_first), keep(second, old_second)],
    )
}

const BETA1: f64 = 0.9;
const BETA2: f64 = 0.999;
const EPSILON: f64 = 1e-8;

/// First and second moment of one parameter, flat.
#[derive(Clone, Debug)]
struct Moments {
    first: Tensor<1>,
    second: Tensor<1>,
}

/// The optimiser's state.
#[derive(Debug)]
pub struct Optimiser {
    config: OptimiserConfig,
    steps: usize,
    moments: BTreeMap<String, Moments>,
}

impl Optimiser {
    /// A fresh optimiser.
    pub fn new(config: OptimiserConfig) -> Self {
        Self {
            config,
            steps: 0,
            moments: BTreeMap::new(),
        }
    }

    /// Takes one step of size `rate` along `gradients`. Where `mask` has a tensor for a parameter, each element takes
    /// that part of its step, from 0 to 1.
    pub fn step(
        &mut self,
        network: Network,
        mut gradients: Flat,
        rate: f64,
        mask: Option<&Flat>,
    ) -> Network {
        self.steps += 1;
        let step = self.numbers(rate);
        parameters::update(network, |name, _, old| {
            let Some(gradient) = gradients.remove(name) else {
                return old;
            };
            let moments = match self.moments.remove(name) {
                Some(Moments { first, second }) => [first, second],
                None => [gradient.zeros_like(), gradient.zeros_like()],
            };
            let (new, [first, second]) = match mask.and_then(|mask| mask.get(name)) {
                Some(mask) => masked_step(old, gradient, moments, step, mask),
                None => adam_step(old, gradient, moments, step),
            };
            self.moments
                .insert(name.to_owned(), Moments { first, second });
            new
        })
    }

    /// The numbers of the current step.
    fn numbers(&self, rate: f64) -> AdamStep {
        let count = self.steps as f64;
        AdamStep {
            first_decay: BETA1,
            second_decay: BETA2,
            size: rate / (1.0 - BETA1.powf(count)),
            second_root: (1.0 - BETA2.powf(count)).sqrt(),
            epsilon: EPSILON,
            keep: match self.config {
                OptimiserConfig::Adam => 1.0,
                OptimiserConfig::AdamW { weight_decay } => 1.0 - rate * weight_decay,
            },
        }
    }

    /// The moments as tensors named `first.NAME` and `second.NAME`.
    pub fn export(&self) -> BTreeMap<String, RawTensor> {
        let mut tensors = BTreeMap::new();
        for (name, moments) in &self.moments {
            let parts = [("first", &moments.first), ("second", &moments.second)];
            for (part, tensor) in parts {
                let data = parameters::host(tensor.clone());
                let shape = vec![data.len()];
                tensors.insert(format!("{part}.{name}"), RawTensor { shape, data });
            }
        }
        tensors
    }

    /// Restores what [`Optimiser::export`] gave, after `steps` steps. `tensors` yields names with
    /// their `first.` or `second.`; a moment without its partner is returned as the error.
    ///
    /// # Errors
    /// The name of a parameter that has only one of its two moments.
    pub fn import(
        config: OptimiserConfig,
        steps: usize,
        tensors: &BTreeMap<String, RawTensor>,
        device: &Device,
    ) -> Result<Self, String> {
        let place = |tensor: &RawTensor| {
            let data = TensorData::new(tensor.data.clone(), [tensor.data.len()]);
            Tensor::<1>::from_data(data, device)
        };
        let mut moments = BTreeMap::new();
        for (key, first) in tensors {
            let Some(name) = key.strip_prefix("first.") else {
                continue;
            };
            let second = tensors.get(&format!("second.{name}"));
            let second = second.filter(|second| second.data.len() == first.data.len());
            let second = second.ok_or_else(|| name.to_owned())?;
            moments.insert(
                name.to_owned(),
                Moments {
                    first: place(first),
                    second: place(second),
                },
            );
        }
        Ok(Self {
            config,
            steps,
            moments,
        })
    }
}
