//! Repair: the weights that matter least to the difference of both sets start anew, then retain set and distillation repair
//! the network.
//!
//! Before step 0 `g = sum grad(L(N(x_r), y_r) - L(N(x_f), y_f))`; in each convolution the `share` of weights with the smallest
//! `|g|` gets initial values again. They train at the full rate, all others at `rest` times it, on
//! `w_r L(N(x_r), y_r) + w_d L(N(x_r), N0(x_r))` (MSG, "Minimum Saliency Gradient", of the NeurIPS 2023 unlearning contest;
//! there the gradients are scaled, which Adam would undo, here the steps). No forget target is needed.

use nepenthe_image::split::rank;
use nepenthe_nets::parameters::{self, Flat};
use serde::{Deserialize, Serialize};

use super::{Made, Method, Preparation, Problem, RetainWeights, check_batches, check_share};
use crate::{selection, terms::Set};

/// Erases part of the weights and trains on the retain set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Repair {
    /// Share of the weights of each convolution that start anew.
    pub share: f64,
    /// Relative learning rate of all other weights.
    pub rest: f64,
    /// Batches over which the gradient is summed.
    pub saliency_batches: usize,
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for Repair {
    fn default() -> Self {
        Self {
            share: 0.3,
            rest: 0.1,
            saliency_batches: 8,
            retain_weight: 1.0,
            distillation_weight: 1.0,
        }
    }
}

impl Method for Repair {
    fn summary(&self) -> &'static str {
        "MSG: part of the weights starts anew, the retain set repairs"
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn uses(&self, set: Set, _step: usize, _steps: usize) -> bool {
        set == Set::Retain
    }

    fn check(&self) -> Result<(), Problem> {
        check_share("share", self.share, "0.3 is usual")?;
        if !(0.0..=1.0).contains(&self.rest) {
            return Err(Problem::new(
                format!(
                    "method.rest: expected a number from 0 to 1, found {}",
                    self.rest
                ),
                "0.1 is usual",
            ));
        }
        check_batches("saliency_batches", self.saliency_batches)
    }

    fn prepare(&self, start: &mut Preparation<'_>) -> crate::error::Result<Made> {
        let sets = [(Set::Retain, 1.0), (Set::Forget, -1.0)];
        let gradient = start.summed("choosing what starts anew", &sets, self.saliency_batches)?;
        let initial = start
            .config
            .init(rank(start.seed, "repair", ""), &start.accumulator.device);
        let mut anew = Flat::new();
        parameters::for_each(&initial, |name, shape, value| {
            if shape.len() == CONVOLUTION && gradient.contains_key(name) {
                anew.insert(name.to_owned(), value);
            }
        });
        let mut mask = Flat::new();
        let network = parameters::update(start.network.clone(), |name, _, old| {
            let chosen = anew
                .get(name)
                .map(|_| selection::smallest(&gradient[name], self.share));
            let (new, step) = match (chosen, anew.remove(name)) {
                (Some(chosen), Some(value)) => {
                    let rest = chosen.clone().bool_not();
                    let step = chosen.float() + rest.clone().float() * self.rest;
                    (value.mask_where(rest, old), step)
                }
                _ => (old.clone(), old.ones_like() * self.rest),
            };
            mask.insert(name.to_owned(), step);
            new
        });
        Ok(Made {
            mask: Some(mask),
            network: Some(network),
            ..Made::default()
        })
    }
}

/// Dimensions of a convolution's weight.
const CONVOLUTION: usize = 4;
