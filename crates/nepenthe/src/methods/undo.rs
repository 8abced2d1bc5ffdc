//! UNDO: the weights are shrunk and perturbed, then the network is taught again by two teachers.
//!
//! Before step 0 `t <- (1 - a) t + a b X` with Xavier noise `X`; parameters of one dimension only shrink. Then
//! `w_f L(N(x_f), P(x_f)) + w_r L(N(x_r), y_r) + w_d L(N(x_r), N0(x_r))`: proxy matching from perturbed weights (Lee et al.,
//! "Distillation Robustifies Unlearning", arXiv 2506.06278, where the second teacher is an unlearned network). What was known is damaged and only
//! what the teachers show is learned again, which is meant to keep it from coming back with a few steps of retain data. `a`
//! trades that robustness against the steps that are needed to keep quality.

use burn::tensor::{Tensor, TensorData};
use nepenthe_image::split::rank;
use nepenthe_nets::{Network, parameters};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::{
    Made, Method, Preparation, Problem, RetainWeights, StepContext, check_share, check_weight,
    proxy_matching::imitation,
};
use crate::terms::{Output, WeightedTerm};

/// Proxy matching from shrunk and perturbed weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Undo {
    /// `a`: share of each weight that is taken away.
    pub shrink: f64,
    /// `b`: size of the noise that replaces it, relative to initial weights.
    pub noise: f64,
    /// Weight of the forget term.
    pub forget_weight: f64,
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for Undo {
    fn default() -> Self {
        Self {
            shrink: 0.2,
            noise: 0.1,
            forget_weight: 1.0,
            retain_weight: 1.0,
            distillation_weight: 1.0,
        }
    }
}

impl Method for Undo {
    fn summary(&self) -> &'static str {
        "proxy matching from shrunk and perturbed weights"
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn needs_teacher(&self) -> bool {
        true
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn check(&self) -> Result<(), Problem> {
        check_share("shrink", self.shrink, "0.1 to 0.8 are usual")?;
        check_weight("noise", self.noise)?;
        check_weight("forget_weight", self.forget_weight)
    }

    fn prepare(&self, start: &mut Preparation<'_>) -> crate::error::Result<Made> {
        let noise = self.shrink * self.noise;
        let network = perturbed(start.network, start.seed, 1.0 - self.shrink, noise);
        Ok(Made::network(network))
    }

    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        Some(imitation(output, step, self.forget_weight))
    }
}

/// Every weight times `keep`, plus `noise` times Xavier's uniform noise where it has more than one dimension.
fn perturbed(network: &Network, seed: u64, keep: f64, noise: f64) -> Network {
    parameters::update(network.clone(), |name, shape, old| {
        let shrunk = old * keep;
        if shape.len() < 2 {
            return shrunk;
        }
        let (area, device) = (shape[2..].iter().product::<usize>(), shrunk.device());
        let fans = (shape[0] + shape[1]) * area.max(1);
        let bound = (6.0 / fans as f64).sqrt() as f32;
        let mut random = ChaCha8Rng::seed_from_u64(rank(seed, "undo", name));
        let count = shape.iter().product();
        let values: Vec<f32> = (0..count)
            .map(|_| random.random_range(-bound..bound))
            .collect();
        let values = TensorData::new(values, [count]);
        shrunk + Tensor::<1>::from_data(values, &device) * noise
    })
}
