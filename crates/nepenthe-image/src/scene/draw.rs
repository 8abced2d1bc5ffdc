//! Random draws in the forms that scenes need.

use rand::Rng;
use rand_chacha::ChaCha8Rng;

use crate::degradation::noise::normal_pair;

/// A random generator with the distributions of this module.
pub(super) struct Draw(pub(super) ChaCha8Rng);

impl Draw {
    /// Uniform in `[low, high)`.
    pub(super) fn uniform(&mut self, low: f32, high: f32) -> f32 {
        low + (high - low) * self.0.random::<f32>()
    }

    /// Uniform in the logarithm; `low` is above zero.
    pub(super) fn log_uniform(&mut self, low: f32, high: f32) -> f32 {
        self.uniform(low.ln(), high.ln()).exp()
    }

    /// Normal with the given mean and standard deviation.
    pub(super) fn normal(&mut self, mean: f32, deviation: f32) -> f32 {
        mean + deviation * normal_pair(&mut self.0)[0]
    }

    /// True with the given probability.
    pub(super) fn chance(&mut self, probability: f32) -> bool {
        self.0.random::<f32>() < probability
    }

    /// Uniform in `0..count`; `count` is above zero.
    pub(super) fn index(&mut self, count: usize) -> usize {
        self.0.random_range(0..count)
    }

    /// A seed for a [`Field`](super::field::Field).
    pub(super) fn seed(&mut self) -> u32 {
        self.0.random()
    }

    /// An index whose chance is in proportion to its weight; weights are above zero.
    pub(super) fn weighted(&mut self, weights: &[f32]) -> usize {
        let mut left = self.uniform(0.0, weights.iter().sum());
        for (index, weight) in weights.iter().enumerate() {
            left -= weight;
            if left < 0.0 {
                return index;
            }
        }
        weights.len() - 1
    }
}
