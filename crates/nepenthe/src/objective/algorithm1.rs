//! Algorithm 1 of the paper: gradient ascent on the forget set, held in check by randomly perturbed
//! targets and a few samples of the rest (Eq. 3-7).
//!
//! `-w_ins L(N(x_f), y_f) + w_adv L(N(x_f), clamp(y_f + p)) + w_ret L(N(x_r), y_r)`, `p ~ U(-0.5, 0.5)`.
//!
//! Per pixel, without the clamp and with equal weights, the first two terms average over `p` to a
//! hinge `max(0, 0.5 - |N(x_f) - y_f|)^2`: the objective is bounded below exactly when
//! `w_adv >= w_ins`. Below that, ascent wins everywhere and the network collapses (Table 5, 0.5:1).

use burn::tensor::Tensor;
use nepenthe_nets::Network;
use serde::{Deserialize, Serialize};

use super::Distance;

/// Half width of the perturbation's uniform distribution (Eq. 3).
pub const PERTURBATION: f32 = 0.5;

/// Weights of the three terms; 1 : 1 : 1 in the paper.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Weights {
    /// Of the ascent on the forget set (Eq. 5).
    pub instance: f64,
    /// Of the perturbed targets (Eq. 7).
    pub adversarial: f64,
    /// Of the retain samples (Eq. 6).
    pub retain: f64,
}

impl Default for Weights {
    fn default() -> Self {
        Self {
            instance: 1.0,
            adversarial: 1.0,
            retain: 1.0,
        }
    }
}

impl Weights {
    /// Whether the objective has a lower bound.
    pub fn bounded(&self) -> bool {
        self.adversarial >= self.instance
    }
}

/// A batch of the forget set with its perturbation.
pub struct Forget {
    /// `x_f`, `[batch, 3, height, width]`.
    pub degraded: Tensor<4>,
    /// `y_f`.
    pub clean: Tensor<4>,
    /// `p`, uniform in `-0.5..0.5`, drawn anew for every batch.
    pub perturbation: Tensor<4>,
}

/// A batch of the retain set.
pub struct Retain {
    /// `x_r`, `[batch, 3, height, width]`.
    pub degraded: Tensor<4>,
    /// `y_r`.
    pub clean: Tensor<4>,
}

/// The terms, each of shape `[1]`, before weights and signs.
pub struct Terms {
    /// `L(N(x_f), y_f)`; enters the objective with a minus sign.
    pub instance: Tensor<1>,
    /// `L(N(x_f), y')`.
    pub adversarial: Tensor<1>,
    /// `L(N(x_r), y_r)`; absent in the OF mode.
    pub retain: Option<Tensor<1>>,
}

impl Terms {
    /// Computes the terms. One forward pass serves all: `N(x_f)` both forget terms, and no picture of a batch
    /// changes what becomes of another, so that `x_r` goes along.
    pub fn new(
        network: &Network,
        forget: Forget,
        retain: Option<Retain>,
        distance: Distance,
    ) -> Self {
        let [forgotten, ..] = forget.degraded.dims();
        let (output, retain) = match retain {
            Some(batch) => {
                let [retained, ..] = batch.degraded.dims();
                let degraded = Tensor::cat(vec![forget.degraded, batch.degraded], 0);
                let output = network.forward(degraded);
                let kept = output.clone().narrow(0, forgotten, retained);
                let retain = distance.mean(kept, batch.clean);
                (output.narrow(0, 0, forgotten), Some(retain))
            }
            None => (network.forward(forget.degraded), None),
        };
        let perturbed = (forget.clean.clone() + forget.perturbation).clamp(0.0, 1.0); // Eq. 4
        Self {
            instance: distance.mean(output.clone(), forget.clean),
            adversarial: distance.mean(output, perturbed),
            retain,
        }
    }

    /// The weighted sum that is minimised, shape `[1]`.
    pub fn objective(&self, weights: &Weights) -> Tensor<1> {
        let forget = self.adversarial.clone() * weights.adversarial
            - self.instance.clone() * weights.instance;
        match &self.retain {
            Some(retain) => forget + retain.clone() * weights.retain,
            None => forget,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The claim of the module header, by numerical integration.
    #[test]
    fn forget_terms_average_to_a_hinge_of_half_width() {
        let average = |d: f64| {
            let n = 100_000;
            let sum: f64 = (0..n)
                .map(|i| (d - ((i as f64 + 0.5) / n as f64 - 0.5)).abs() - d.abs())
                .sum();
            sum / n as f64
        };
        for d in [-0.9, -0.5, -0.2, 0.0, 0.3, 0.49, 0.7] {
            let hinge = (0.5 - f64::abs(d)).max(0.0).powi(2);
            assert!((average(d) - hinge).abs() < 1e-6, "{d}");
        }
    }

    #[test]
    fn bounded_exactly_when_the_adversarial_weight_is_not_smaller() {
        let weights = |adversarial| Weights {
            adversarial,
            ..Weights::default()
        };
        assert!(weights(1.0).bounded() && weights(1.5).bounded());
        assert!(!weights(0.5).bounded());
    }
}
