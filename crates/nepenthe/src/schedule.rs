//! The learning rate as a pure function of the step.

use serde::{Deserialize, Serialize};

/// How the learning rate develops.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Schedule {
    /// The same at every step, as in the paper's unlearning.
    #[default]
    Constant,
    /// Linear warm-up, then half a cosine down to zero at `total` steps. PromptIR and AdaIR warm up
    /// for 15 of 150 or 180 epochs and stop before the cosine ends.
    WarmupCosine {
        /// Steps until the full rate.
        warmup: usize,
        /// Steps at which the rate reaches zero; the length of the run if absent.
        total: Option<usize>,
    },
}

impl Schedule {
    /// The rate of step `step`, counted from 0, of a run of `steps` with peak rate `peak`.
    pub fn rate(self, peak: f64, step: usize, steps: usize) -> f64 {
        match self {
            Self::Constant => peak,
            Self::WarmupCosine { warmup, .. } if step < warmup => {
                peak * (step + 1) as f64 / warmup as f64
            }
            Self::WarmupCosine { warmup, total } => {
                let length = total.unwrap_or(steps).saturating_sub(warmup).max(1);
                let progress = ((step - warmup) as f64 / length as f64).min(1.0);
                peak * 0.5 * (1.0 + (std::f64::consts::PI * progress).cos())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn warms_up_then_falls_to_zero() {
        let schedule = Schedule::WarmupCosine {
            warmup: 10,
            total: None,
        };
        let rate = |step| schedule.rate(1.0, step, 110);
        assert!((rate(0) - 0.1).abs() < 1e-12);
        assert!((rate(9) - 1.0).abs() < 1e-12);
        assert!((rate(60) - 0.5).abs() < 1e-12);
        assert!(rate(110) < 1e-12);
        assert!((10..110).all(|step| rate(step + 1) <= rate(step)));
    }
}
