//! Algorithm 1 of the paper: gradient ascent on the forget set, regularised by randomly perturbed targets and a few
//! samples of the rest (Eq. 3-7).
//!
//! `-w_ins L(N(x_f), y_f) + w_adv L(N(x_f), clamp(y_f + p)) + w_ret L(N(x_r), y_r)`, `p ~ U(-0.5, 0.5)`.
//!
//! **L1.** Per pixel, without the clamp and with equal weights, the first two terms average over `p` to a hinge
//! `max(0, 0.5 - |N(x_f) - y_f|)^2`, which is flat beyond a difference of 0.5. Far away the two terms grow with slopes
//! `-w_ins` and `w_adv`, so the objective is bounded below exactly when `w_adv >= w_ins`.
//!
//! **L2.** The terms grow with the square of the difference, so it is bounded when `w_adv > w_ins` and unbounded when
//! `w_adv < w_ins`. With equal weights the squares cancel and a linear term is left: the clamp makes the mean target
//! differ from `y_f` (by 1/8 at 0 and 1, nothing at 1/2), which leaves a slope of up to 0.25. So 1:1 has no bound either.

use serde::{Deserialize, Serialize};

use super::{Method, Problem, StepContext, check_weight};
use crate::{
    loss::Loss,
    terms::{Outputs, WeightedTerm},
};

/// Half width of the perturbation's uniform distribution (Eq. 3).
pub const PERTURBATION: f32 = 0.5;

/// The paper's method.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Algorithm1 {
    /// Weights of the three terms.
    pub weights: Weights,
}

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

impl Method for Algorithm1 {
    fn summary(&self) -> &'static str {
        "the paper's: ascent, perturbed targets, a few retain samples"
    }

    fn check(&self) -> Result<(), Problem> {
        let Weights {
            instance,
            adversarial,
            retain,
        } = self.weights;
        check_weight("weights.instance", instance)?;
        check_weight("weights.adversarial", adversarial)?;
        check_weight("weights.retain", retain)?;
        if instance == 0.0 && adversarial == 0.0 {
            return Err(Problem::new(
                "method.weights: instance and adversarial are both 0, so that nothing acts on the forget set",
                "the paper uses 1:1:1",
            ));
        }
        Ok(())
    }

    fn bounded(&self, loss: Loss) -> Result<(), String> {
        let Weights {
            instance,
            adversarial,
            ..
        } = self.weights;
        let bounded = match loss {
            Loss::L1 => adversarial >= instance,
            Loss::L2 => adversarial > instance || instance == 0.0,
        };
        if bounded {
            return Ok(());
        }
        Err(match loss {
            Loss::L1 => format!(
                "with L1 the adversarial weight {adversarial} must be at least the instance weight {instance}: below \
                 it, moving the outputs away from the clean images lowers the objective without end, and with the paper's \
                 0.5:1 every task collapses (its Table 5)"
            ),
            Loss::L2 => format!(
                "with L2 the adversarial weight {adversarial} must be above the instance weight {instance}: at equal \
                 weights the squares cancel and a slope of up to 0.25 is left where a clean image is near 0 or 1"
            ),
        })
    }

    fn terms(&self, outputs: &Outputs<'_>, step: &StepContext<'_>) -> Vec<WeightedTerm> {
        let (weights, loss) = (self.weights, step.loss);
        let retain = outputs
            .retain
            .as_ref()
            .map(|output| output.supervised("retain", weights.retain, loss)); // Eq. 6
        let mut terms = Vec::new();
        if let Some(output) = &outputs.forget {
            let perturbation = (output.samples.uniform)(PERTURBATION); // Eq. 3
            let perturbed = (output.samples.clean.clone() + perturbation).clamp(0.0, 1.0); // Eq. 4
            terms.push(output.supervised("instance", -weights.instance, loss)); // Eq. 5
            terms.push(output.term("adversarial", weights.adversarial, loss, perturbed)); // Eq. 7
        }
        terms.extend(retain);
        terms
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Means over `p ~ U(-0.5, 0.5)` by the midpoint rule.
    fn average(term: impl Fn(f64) -> f64) -> f64 {
        let count = 100_000;
        let middle = |index| (f64::from(index) + 0.5) / f64::from(count) - 0.5;
        (0..count).map(|index| term(middle(index))).sum::<f64>() / f64::from(count)
    }

    /// The claim of the module header for L1, by numerical integration.
    #[test]
    fn forget_terms_average_to_a_hinge_of_half_width() {
        for d in [-0.9, -0.5, -0.2, 0.0, 0.3, 0.49, 0.7] {
            let found = average(|p| (d - p).abs() - f64::abs(d));
            let hinge = (0.5 - f64::abs(d)).max(0.0).powi(2);
            assert!((found - hinge).abs() < 1e-6, "{d}");
        }
    }

    /// The claim for L2 at equal weights: a slope of up to 0.25 that no distance ends.
    #[test]
    fn squares_at_equal_weights_leave_a_slope_where_the_target_is_clamped() {
        for (clean, slope) in [(0.0, -0.25), (0.5, 0.0), (1.0, 0.25)] {
            let at = |output: f64| {
                average(|p| {
                    let target = f64::clamp(clean + p, 0.0, 1.0);
                    (output - target).powi(2) - (output - clean).powi(2)
                })
            };
            let found = at(101.0) - at(100.0);
            assert!((found - slope).abs() < 1e-6, "{clean}: {found}");
        }
    }

    #[test]
    fn the_bound_depends_on_the_loss() {
        let bounded = |adversarial, loss| {
            let weights = Weights {
                adversarial,
                ..Weights::default()
            };
            Algorithm1 { weights }.bounded(loss).is_ok()
        };
        assert!(bounded(1.0, Loss::L1) && bounded(1.5, Loss::L1) && !bounded(0.5, Loss::L1));
        assert!(!bounded(1.0, Loss::L2) && bounded(1.5, Loss::L2) && !bounded(0.5, Loss::L2));
    }
}
