//! A constraint on the kept quality, by a multiplier that grows while it is broken.
//!
//! `l_r(N) <= c l_r(N0)` on the images of each step, with `c` a loss that is worse by some decibels. Its multiplier follows
//! `m <- max(0, m + rate (l_r(N) / l_r(N0) - c))` after each step, and `m l_r(N)` is added to the objective: dual ascent, as
//! in constrained optimisation. The term costs no pass of the network that forgets, only one forward pass of the old one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    event::Term,
    loss::Loss,
    methods::{Problem, StepContext},
    terms::{Outputs, WeightedTerm},
};

/// The constraint.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Keep {
    /// PSNR that the retain set may lose, in decibels.
    pub decibels: f64,
    /// How fast the multiplier follows.
    pub rate: f64,
}

impl Default for Keep {
    fn default() -> Self {
        Self {
            decibels: 0.1,
            rate: 10.0,
        }
    }
}

/// The multiplier's name among the numbers of a run.
const MULTIPLIER: &str = "keep";
const NOW: &str = "kept";
const BEFORE: &str = "kept-before";

impl Keep {
    pub(super) fn check(&self) -> Result<(), Problem> {
        for (key, value) in [("decibels", self.decibels), ("rate", self.rate)] {
            if !(0.0..=1e6).contains(&value) {
                return Err(Problem::new(
                    format!("options.keep.{key}: expected a number of at least 0, found {value}"),
                    "the defaults are decibels = 0.1 and rate = 10",
                ));
            }
        }
        Ok(())
    }

    /// The retain loss with the multiplier, and what it was before, which only the multiplier looks at.
    pub(super) fn terms(&self, outputs: &Outputs<'_>, step: &StepContext<'_>) -> Vec<WeightedTerm> {
        let Some(output) = &outputs.retain else {
            return Vec::new();
        };
        let multiplier = step.prepared.numbers.get(MULTIPLIER);
        let clean = output.samples.clean.clone();
        let before = step.loss.each(step.reference(output), clean);
        vec![
            output.supervised(NOW, multiplier.copied().unwrap_or(0.0), step.loss),
            output.mean(BEFORE, 0.0, before),
        ]
    }

    /// Moves the multiplier after a step with these terms.
    pub(crate) fn follow(&self, terms: &[Term], loss: Loss, numbers: &mut BTreeMap<String, f64>) {
        let value = |name: &str| terms.iter().find(|term| term.name == name);
        let (Some(now), Some(before)) = (value(NOW), value(BEFORE)) else {
            return;
        };
        if before.value > 0.0 {
            let excess = now.value / before.value - loss.factor(self.decibels);
            let multiplier = numbers.entry(MULTIPLIER.to_owned()).or_default();
            *multiplier = (*multiplier + self.rate * excess).max(0.0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_multiplier_grows_while_the_constraint_is_broken_and_falls_to_zero_while_it_holds() {
        let keep = Keep::default();
        let mut numbers = BTreeMap::new();
        let mut follow = |now, before| {
            let term = |name: &'static str, value| Term {
                name: name.into(),
                value,
            };
            let terms = [term(NOW, now), term(BEFORE, before)];
            keep.follow(&terms, Loss::L1, &mut numbers);
            numbers[MULTIPLIER]
        };
        // 0.1 dB of L1 are a factor of 10^(1/200) = 1.011579.
        assert!((follow(0.11, 0.1) - 10.0 * (1.1 - 1.011_579)).abs() < 1e-4);
        let higher = follow(0.11, 0.1);
        assert!(follow(0.1, 0.1) < higher);
        assert_eq!(follow(0.01, 0.1), 0.0);
    }
}
