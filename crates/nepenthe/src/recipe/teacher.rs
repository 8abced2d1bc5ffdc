//! The teacher of a run: a small network that never saw the forget set.

use std::path::PathBuf;

use nepenthe_nets::NetworkConfig;
use serde::{Deserialize, Serialize};

use super::{Fit, FitPlan, NetworkSource, Recipe, Retain};
use crate::{
    methods::{Problem, Supervised},
    schedule::Schedule,
};

/// The `[teacher]` table of a recipe.
///
/// Without `from`, the teacher has the architecture of the network that forgets with fewer channels, and is trained on the
/// retain set before step 0, in a folder of its own in that of the run.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Teacher {
    /// The weight file of a network that never saw the forget set, instead of training one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<PathBuf>,
    /// Channels of its first level (half of the network's).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<usize>,
    /// Which part of the retain set it learns from (all).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retain: Option<Retain>,
    /// Its training (300 steps of 8 crops of half the size, at a rate of 1e-3).
    #[serde(default, skip_serializing_if = "is_default")]
    pub fit: Fit,
}

fn is_default(fit: &Fit) -> bool {
    *fit == Fit::default()
}

/// Steps of a teacher's training.
const STEPS: usize = 300;
const BATCH: usize = 8;
const LEARNING_RATE: f64 = 1e-3;

impl Teacher {
    /// Checks every value.
    ///
    /// # Errors
    /// The first impossible value, with its key.
    pub(super) fn check(&self) -> Result<(), Problem> {
        let trained = [
            ("teacher.width", self.width.is_some()),
            ("teacher.retain", self.retain.is_some()),
            ("teacher.fit", self.fit != Fit::default()),
        ];
        if let (Some(_), Some((key, _))) = (&self.from, trained.iter().find(|(_, given)| *given)) {
            return Err(Problem::new(
                format!("{key}: expected nothing beside teacher.from, found a value"),
                "a teacher from a file is trained already",
            ));
        }
        self.fit
            .check()
            .map_err(|problem| problem.within("teacher"))
    }

    /// Writes every value that was left to a default into the table. The network that forgets trains by `fit`.
    pub(super) fn complete(&mut self, fit: &FitPlan) {
        if self.from.is_some() {
            return;
        }
        self.retain = Some(self.retain.unwrap_or(Retain::All));
        let own = &mut self.fit;
        if own.steps.is_none() && own.epochs.is_none() {
            own.steps = Some(STEPS);
        }
        own.batch = own.batch.or(Some(BATCH));
        own.crop = own.crop.or(Some((fit.crop / 16 * 8).max(16)));
        own.learning_rate = own.learning_rate.or(Some(LEARNING_RATE));
        own.loss = own.loss.or(Some(fit.loss));
        own.schedule = own.schedule.or(Some(Schedule::WarmupCosine {
            warmup: own.steps.unwrap_or(STEPS).div_ceil(10),
            total: None,
        }));
    }

    /// The recipe by which the teacher of `run` is trained; `network` is the one that forgets.
    ///
    /// # Errors
    /// If there is no network of this width.
    pub(crate) fn recipe(&self, run: &Recipe, network: &NetworkConfig) -> Result<Recipe, Problem> {
        let width = self.width.unwrap_or(network.width() / 2);
        // Before anything is computed with it: the bounds of the check keep products within range.
        let range = 2..=network.width().max(2);
        if !range.contains(&width) {
            return Err(Problem::new(
                format!(
                    "teacher.width: expected {} to {} channels, found {width}",
                    range.start(),
                    range.end()
                ),
                "leave it out for half of the network's",
            ));
        }
        let sizes = network.with_width(width);
        sizes.check().map_err(|problem| {
            Problem::new(
                format!("teacher.width: {width} channels make no network: {problem}"),
                format!(
                    "give a width that divides by the network's heads, as {} does",
                    network.width()
                ),
            )
        })?;
        let network = NetworkSource {
            sizes: Some(sizes),
            ..NetworkSource::default()
        };
        Ok(Recipe {
            seed: run.seed,
            forget: run.forget.clone(),
            retain: self.retain,
            fit: self.fit.clone(),
            data: run.data.clone(),
            ..Recipe::new(network, Supervised {})
        })
    }
}
