//! Gradient surgery: how the gradients of the forget and of the retain terms are put together.

use burn::tensor::Tensor;
use nepenthe_nets::parameters::Flat;
use serde::{Deserialize, Serialize};

use crate::accumulate::add;

/// What is done where the two gradients point apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Surgery {
    /// `g_f - min(0, <g_f, g_r>) g_r / |g_r|^2 + g_r`: the part of the forget gradient that raises the retain loss is taken
    /// out (gradient rectified unlearning, arXiv 2503.06339).
    Project,
    /// `(g_f / |g_f| + g_r / |g_r|) / sqrt(1 + cos)`: the Nash bargaining solution of the two, which lowers both losses
    /// (MUNBa, arXiv 2411.15537).
    Balance,
}

/// Below this norm a gradient has no direction.
const NOTHING: f64 = 1e-30;
/// `1 + cos` of gradients that point apart exactly, which no step reconciles.
const OPPOSED: f64 = 1e-6;

impl Surgery {
    /// The gradient to step along, from those of the terms of each set.
    pub(crate) fn combine(self, forget: Flat, retain: Flat) -> Flat {
        let [ff, rr, fr] = [
            product(&forget, &forget),
            product(&retain, &retain),
            product(&forget, &retain),
        ];
        let mut sum = Flat::new();
        let (of_forget, of_retain) = match self {
            _ if ff < NOTHING || rr < NOTHING => (1.0, 1.0),
            Self::Project => (1.0, 1.0 - fr.min(0.0) / rr),
            Self::Balance => {
                let (f, r) = (ff.sqrt(), rr.sqrt());
                let scale = (1.0 + fr / (f * r)).max(OPPOSED).sqrt();
                (1.0 / (f * scale), 1.0 / (r * scale))
            }
        };
        add(&mut sum, scaled(forget, of_forget));
        add(&mut sum, scaled(retain, of_retain));
        sum
    }
}

fn scaled(gradients: Flat, factor: f64) -> Flat {
    let scaled = gradients.into_iter();
    scaled
        .map(|(name, gradient)| (name, gradient * factor))
        .collect()
}

/// The inner product over all parameters that both have.
fn product(a: &Flat, b: &Flat) -> f64 {
    let parts: Vec<Tensor<1>> = a
        .iter()
        .filter_map(|(name, a)| Some((a.clone() * b.get(name)?.clone()).sum()))
        .collect();
    if parts.is_empty() {
        return 0.0;
    }
    let parts = nepenthe_nets::parameters::host(Tensor::cat(parts, 0));
    parts.into_iter().map(f64::from).sum()
}

#[cfg(test)]
mod tests {
    use burn::tensor::{Device, TensorData};
    use proptest::prelude::*;

    use super::*;

    fn flat(values: &[f32]) -> Flat {
        let (a, b) = values.split_at(values.len() / 2);
        let tensor = |values: &[f32]| {
            Tensor::from_data(
                TensorData::new(values.to_vec(), [values.len()]),
                &Device::flex(),
            )
        };
        Flat::from([("a".to_owned(), tensor(a)), ("b".to_owned(), tensor(b))])
    }

    proptest! {
        /// A small step against the combined gradient changes the retain loss by minus the step times this product.
        #[test]
        fn no_step_raises_the_retain_loss_to_first_order(
            forget in prop::collection::vec(-1.0_f32..1.0, 6),
            retain in prop::collection::vec(-1.0_f32..1.0, 6),
        ) {
            let (forget, retain) = (flat(&forget), flat(&retain));
            for surgery in [Surgery::Project, Surgery::Balance] {
                let combined = surgery.combine(forget.clone(), retain.clone());
                let change = product(&combined, &retain);
                prop_assert!(change >= -1e-4, "{surgery:?}: {change}");
            }
        }

        /// The Nash solution lowers the forget objective as well, unless the two are opposed.
        #[test]
        fn a_balanced_step_serves_both_sets(
            forget in prop::collection::vec(-1.0_f32..1.0, 6),
            retain in prop::collection::vec(-1.0_f32..1.0, 6),
        ) {
            let (forget, retain) = (flat(&forget), flat(&retain));
            let combined = Surgery::Balance.combine(forget.clone(), retain.clone());
            let (f, r) = (product(&forget, &forget).sqrt(), product(&retain, &retain).sqrt());
            prop_assume!(f > 0.1 && r > 0.1 && product(&forget, &retain) > -0.99 * f * r);
            // Each set gains sqrt(1 + cos) in units of its own gradient.
            let gains = [product(&combined, &forget) / f, product(&combined, &retain) / r];
            prop_assert!((gains[0] - gains[1]).abs() < 1e-3 && gains[0] > 0.0, "{gains:?}");
        }
    }

    #[test]
    fn gradients_that_agree_are_added() {
        let (forget, retain) = (flat(&[1.0, 0.0, 2.0, 0.0]), flat(&[1.0, 1.0, 0.0, 0.0]));
        let sum = Surgery::Project.combine(forget, retain);
        let values: Vec<f32> = sum
            .into_values()
            .flat_map(nepenthe_nets::parameters::host)
            .collect();
        assert_eq!(values, [2.0, 1.0, 2.0, 0.0]);
    }
}
