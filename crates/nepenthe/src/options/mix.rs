//! Mixing of weights: `(1 - a) N0 + a N`, with `a` given or found by bisection.
//!
//! What was forgotten and what was lost both grow along the line from the old network to the new one (UWC, arXiv
//! 2406.09179), so that a method can be moved to a given kept quality or forget loss after its last step. It costs a few forward passes.

use nepenthe_nets::{
    Network,
    parameters::{self, Flat},
};
use serde::{Deserialize, Serialize};

use crate::{
    accumulate::Accumulator, batch::Batch, bisection::bisect, error::Result, loss::Loss,
    methods::Problem,
};

/// Where on the line the published network lies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mix {
    /// `a` itself: 0 is the network before, 1 that after.
    Share(f64),
    /// As far as the retain loss grows by no more than this many decibels.
    Kept(f64),
    /// As far as the forget loss stays below the level.
    Level,
}

/// What a point on the line is chosen by.
pub(crate) struct Mixing<'a> {
    /// The network before step 0, outside the graph.
    pub before: &'a Network,
    /// The network after the last step, outside the graph.
    pub after: &'a Network,
    /// Batches of the set that is looked at.
    pub batches: &'a [Batch],
    pub accumulator: &'a Accumulator,
    pub loss: Loss,
    /// The forget loss to aim at.
    pub level: Option<f64>,
}

impl Mix {
    pub(super) fn check(self) -> Result<(), Problem> {
        match self {
            Self::Share(share) if !(0.0..=1.0).contains(&share) => Err(Problem::new(
                format!("options.mix.share: expected a number from 0 to 1, found {share}"),
                "0 is the network before unlearning, 1 that after",
            )),
            Self::Kept(decibels) if !(0.0..=100.0).contains(&decibels) => Err(Problem::new(
                format!("options.mix.kept: expected 0 to 100 decibels, found {decibels}"),
                "0.1 is usual",
            )),
            _ => Ok(()),
        }
    }

    /// The share of the new network: `a`.
    pub(crate) fn share(self, mixing: &Mixing<'_>) -> f64 {
        let before = parameters::flat(mixing.before);
        let loss = |share: f64| {
            let network = mixed(&before, mixing.after.clone(), share);
            let accumulator = mixing.accumulator;
            accumulator.mean_loss(&network, mixing.batches, mixing.loss)
        };
        let limit = match self {
            Self::Share(share) => return share,
            Self::Kept(decibels) => loss(0.0) * mixing.loss.factor(decibels),
            Self::Level => mixing.level.unwrap_or(f64::INFINITY),
        };
        match loss(1.0) <= limit {
            true => 1.0,
            false => bisect([0.0, 1.0], |share| loss(share) <= limit),
        }
    }
}

/// `(1 - share) before + share after`, exactly one of them at 0 and 1.
pub(crate) fn mixed(before: &Flat, after: Network, share: f64) -> Network {
    parameters::update(after, |name, _, new| {
        let old = before[name].clone();
        match share {
            0.0 => old,
            1.0 => new,
            _ => old * (1.0 - share) + new * share,
        }
    })
}

impl Mixing<'_> {
    /// The network at `share` of the way.
    pub(crate) fn at(&self, share: f64) -> Network {
        mixed(&parameters::flat(self.before), self.after.clone(), share)
    }
}
