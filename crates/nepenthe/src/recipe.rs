//! Recipes: what to do, as a TOML file or as command-line options.
//!
//! A recipe is read strictly (an unknown key is an error), completed with defaults, checked, and
//! saved in its complete form beside what it made. Relative paths start at the working directory.

mod text;

use std::path::Path;

use nepenthe_image::{Metric, dataset::DataSource, degradation::Degradation};
use nepenthe_nets::{Architecture, NetworkConfig, Preset};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::{
    Error,
    error::Result,
    objective::{Distance, algorithm1::Weights},
    optimiser::OptimiserConfig,
    schedule::Schedule,
};

pub use text::{parse, read};

/// One training or unlearning run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Seed of the initial weights, the order of samples, crops, degradations and perturbations.
    #[serde(default)]
    pub seed: u64,
    /// The optimisation loop.
    #[serde(default)]
    pub fit: Fit,
    /// For training: the network to start from scratch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub train: Option<Train>,
    /// For unlearning: what to forget and how.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unlearn: Option<Unlearn>,
    /// Scoring while training.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<EvaluationPlan>,
    /// The data `D`, forget and retain set together.
    #[serde(default)]
    pub data: Vec<DataSource>,
}

/// The optimisation loop. What is absent takes the published value of the job.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fit {
    /// Optimiser steps. Give this or `epochs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<usize>,
    /// Passes over the data (unlearning: over the forget set; 2 if neither is given).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epochs: Option<usize>,
    /// Pictures per step (training 8; unlearning 16 of the forget set).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<usize>,
    /// Most pictures that go through the network at once; gradients accumulate over the batch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_batch: Option<usize>,
    /// Side of the square crops, in pixels (128).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crop: Option<usize>,
    /// Peak learning rate (2e-4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learning_rate: Option<f64>,
    /// How the learning rate develops (constant).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,
    /// Training: AdamW; unlearning: Adam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimiser: Option<OptimiserConfig>,
    /// Distance of the loss terms (l1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance: Option<Distance>,
    /// Decay of an exponential moving average of the weights, which is then what is saved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ema: Option<f64>,
    /// Steps between checkpoints (500).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_every: Option<usize>,
}

/// Training from scratch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Train {
    /// Which network.
    pub architecture: Architecture,
    /// Which size; `network` overrides it.
    #[serde(default = "mini")]
    pub preset: Preset,
    /// All hyper-parameters, instead of a preset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub network: Option<NetworkConfig>,
    /// Degradations to leave out of the data: `D_r`, for the retrained reference UT.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub without: Vec<Degradation>,
}

fn mini() -> Preset {
    Preset::Mini
}

impl Train {
    /// The network's hyper-parameters.
    pub fn config(&self) -> NetworkConfig {
        let preset = || NetworkConfig::preset(self.architecture, self.preset);
        self.network.clone().unwrap_or_else(preset)
    }
}

/// Unlearning by Algorithm 1.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unlearn {
    /// The degradation to forget: `D_f`.
    pub forget: Degradation,
    /// Which part of `D_r` takes part.
    #[serde(default)]
    pub retain: Retain,
    /// Pictures of `D_r` per step; as many as of the forget set if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retain_batch: Option<usize>,
    /// Weights of the three terms.
    #[serde(default)]
    pub weights: Weights,
    /// Runs a recipe whose objective has no lower bound.
    #[serde(default)]
    pub allow_unbounded: bool,
}

/// Which samples of `D_r` take part in unlearning.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Retain {
    /// This fraction of them, chosen evenly over the tasks.
    Share(f64),
    /// This many, chosen evenly over the tasks.
    Samples(usize),
    /// None: the paper's OF, after which everything collapses.
    None,
}

impl Default for Retain {
    /// A tenth: the paper says 'a small number' and gives none.
    fn default() -> Self {
        Self::Share(0.1)
    }
}

/// Scoring while training.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluationPlan {
    /// The pictures.
    pub data: Vec<DataSource>,
    /// Steps between evaluations; only at the end if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub every: Option<usize>,
    /// The protocols.
    #[serde(default = "default_metrics")]
    pub metrics: Vec<Metric>,
}

fn default_metrics() -> Vec<Metric> {
    vec![Metric::PsnrPyiqa, Metric::SsimPyiqa]
}

/// The loop with every value decided.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of `Fit`, decided")]
pub struct FitPlan {
    pub steps: usize,
    pub batch: usize,
    pub micro_batch: usize,
    pub crop: usize,
    pub learning_rate: f64,
    pub schedule: Schedule,
    pub optimiser: OptimiserConfig,
    pub distance: Distance,
    pub ema: Option<f64>,
    pub checkpoint_every: usize,
}

impl Recipe {
    /// Reads a recipe file, with `overrides` of the form `fit.batch=4` applied to it.
    ///
    /// # Errors
    /// If the file cannot be read, a key is unknown or a value impossible.
    pub fn open(path: &Path, overrides: &[String]) -> Result<Self> {
        Self::parse(&read(path)?, &path.display().to_string(), overrides)
    }

    /// Reads a recipe from text; `origin` names it in errors.
    ///
    /// # Errors
    /// If the text is no TOML, a key is unknown or a value impossible.
    pub fn parse(text: &str, origin: &str, overrides: &[String]) -> Result<Self> {
        let recipe: Self = parse(text, origin, overrides)?;
        recipe.check(origin)?;
        Ok(recipe)
    }

    /// The complete recipe as TOML.
    pub fn to_toml(&self) -> String {
        toml::to_string(self).expect("a recipe was read from TOML or built from its types")
    }

    /// SHA-256 of the complete recipe, hexadecimal: its identity in everything it makes.
    pub fn sha256(&self) -> String {
        hexadecimal(&Sha256::digest(self.to_toml()))
    }

    /// Checks every value that can be checked without a file.
    ///
    /// # Errors
    /// For the first impossible value, naming its key.
    pub fn check(&self, origin: &str) -> Result<()> {
        let fail = |problem: &str, hint: &str| {
            Err(Error::Recipe {
                origin: origin.to_owned(),
                problem: problem.to_owned(),
                hint: hint.to_owned(),
            })
        };
        if self.train.is_some() == self.unlearn.is_some() {
            return fail(
                "expected exactly one of the tables [train] and [unlearn]",
                "[train] starts a network from scratch, [unlearn] makes one forget",
            );
        }
        if let Some((problem, hint)) = self.fit.problem() {
            return fail(&problem, hint);
        }
        if let Some((problem, hint)) = self.unlearn.as_ref().and_then(Unlearn::problem) {
            return fail(&problem, hint);
        }
        if self.data.is_empty() {
            return fail(
                "no data",
                "add a [[data]] table, as in layout = \"photographs\", path = \"photos\"",
            );
        }
        for source in self.sources() {
            source.validate()?;
        }
        Ok(())
    }

    fn sources(&self) -> impl Iterator<Item = &DataSource> {
        let evaluation = self.evaluation.iter().flat_map(|plan| &plan.data);
        self.data.iter().chain(evaluation)
    }

    /// The loop with every value decided. `epoch` is the number of samples in one epoch.
    pub fn plan(&self, epoch: usize) -> FitPlan {
        let fit = &self.fit;
        let unlearning = self.unlearn.is_some();
        let batch = fit.batch.unwrap_or(if unlearning { 16 } else { 8 });
        let epochs = fit.epochs.unwrap_or(2);
        FitPlan {
            steps: fit.steps.unwrap_or((epochs * epoch).div_ceil(batch)),
            batch,
            micro_batch: fit.micro_batch.unwrap_or(batch).min(batch),
            crop: fit.crop.unwrap_or(128),
            learning_rate: fit.learning_rate.unwrap_or(2e-4),
            schedule: fit.schedule.unwrap_or_default(),
            optimiser: fit.optimiser.unwrap_or(if unlearning {
                OptimiserConfig::Adam
            } else {
                OptimiserConfig::AdamW { weight_decay: 0.01 }
            }),
            distance: fit.distance.unwrap_or_default(),
            ema: fit.ema,
            checkpoint_every: fit.checkpoint_every.unwrap_or(500),
        }
    }
}

type Problem = (String, &'static str);

impl Fit {
    fn problem(&self) -> Option<Problem> {
        let counts = [
            ("fit.steps", self.steps),
            ("fit.epochs", self.epochs),
            ("fit.batch", self.batch),
            ("fit.micro_batch", self.micro_batch),
            ("fit.checkpoint_every", self.checkpoint_every),
        ];
        if let Some((key, _)) = counts.iter().find(|(_, value)| *value == Some(0)) {
            return Some((
                format!("{key}: expected at least 1, found 0"),
                "leave it out for the default",
            ));
        }
        if self.steps.is_some() && self.epochs.is_some() {
            return Some((
                "fit.steps and fit.epochs are both given".to_owned(),
                "keep one: epochs counts passes over the data, steps counts batches",
            ));
        }
        if let Some(crop) = self.crop
            && (crop < 16 || crop % 8 != 0)
        {
            return Some((
                format!("fit.crop: expected a multiple of 8, at least 16, found {crop}"),
                "the networks halve the picture three times; the papers use 128",
            ));
        }
        if let Some(rate) = self.learning_rate
            && !(rate > 0.0 && rate < 1.0)
        {
            return Some((
                format!("fit.learning_rate: expected a number between 0 and 1, found {rate}"),
                "the papers use 2e-4",
            ));
        }
        if let Some(decay) = self.ema
            && !(0.0..1.0).contains(&decay)
        {
            return Some((
                format!("fit.ema: expected a number from 0 up to 1, found {decay}"),
                "0.999 is usual",
            ));
        }
        None
    }
}

impl Unlearn {
    fn problem(&self) -> Option<Problem> {
        let Weights {
            instance,
            adversarial,
            retain,
        } = self.weights;
        if [instance, adversarial, retain]
            .iter()
            .any(|w| !w.is_finite() || *w < 0.0)
        {
            return Some((
                format!(
                    "unlearn.weights: expected numbers of at least 0, found {instance} : {adversarial} : {retain}"
                ),
                "the order is instance, adversarial, retain; the signs are those of the objective",
            ));
        }
        if !self.weights.bounded() && !self.allow_unbounded {
            return Some((
                format!(
                    "unlearn.weights: the adversarial weight {adversarial} is below the instance weight {instance}, \
                     so the objective has no lower bound: ascent wins everywhere and every task collapses \
                     (the paper's Table 5, 0.5:1)"
                ),
                "use adversarial >= instance, or --allow-unbounded to see it happen",
            ));
        }
        match self.retain {
            Retain::Share(share) if !(share > 0.0 && share <= 1.0) => Some((
                format!("unlearn.retain.share: expected a number above 0, up to 1, found {share}"),
                "retain = \"none\" leaves the retain term out",
            )),
            Retain::Samples(0) => Some((
                "unlearn.retain.samples: expected at least 1, found 0".to_owned(),
                "retain = \"none\" leaves the retain term out",
            )),
            _ => None,
        }
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRAIN: &str = r#"
        seed = 3
        [fit]
        steps = 10
        [train]
        architecture = "promptir"
        [[data]]
        layout = "scenes"
        count = 4
        size = [64, 64]
        tasks = ["haze", "noise-25"]
    "#;

    fn problem(text: &str, overrides: &[&str]) -> String {
        let overrides: Vec<String> = overrides.iter().map(|text| (*text).to_owned()).collect();
        Recipe::parse(text, "recipe.toml", &overrides)
            .unwrap_err()
            .to_string()
    }

    #[test]
    fn the_complete_recipe_reads_back_as_itself() {
        let recipe = Recipe::parse(TRAIN, "recipe.toml", &[]).unwrap();
        let again = Recipe::parse(&recipe.to_toml(), "copy", &[]).unwrap();
        assert_eq!(recipe, again);
        assert_eq!(recipe.sha256(), again.sha256());
    }

    #[test]
    fn overrides_are_typed_and_reach_lists() {
        let overrides = [
            "fit.learning_rate=1e-4",
            "data.0.count=9",
            "train.architecture=adair",
        ];
        let recipe = Recipe::parse(TRAIN, "recipe.toml", &overrides.map(str::to_owned)).unwrap();
        assert_eq!(recipe.fit.learning_rate, Some(1e-4));
        assert_eq!(recipe.data[0].count, Some(9));
        assert_eq!(recipe.train.unwrap().architecture, Architecture::AdaIr);
    }

    #[test]
    fn wrong_recipes_name_the_key() {
        assert!(problem("[fit]\nlearning_rat = 1\n", &[]).contains("learning_rat"));
        assert!(problem(TRAIN, &["fit.crop=50"]).contains("fit.crop: expected a multiple of 8"));
        assert!(problem(TRAIN, &["fit.steps=0"]).contains("fit.steps"));
        assert!(problem(TRAIN, &["fit.epochs=2"]).contains("both given"));
        assert!(problem(TRAIN, &["fit"]).contains("no `=`"));
        assert!(problem(TRAIN, &["unlearn.forget=haze"]).contains("exactly one"));
    }

    #[test]
    fn an_unbounded_objective_is_refused_unless_allowed() {
        let text = TRAIN.replace(
            "[train]\n        architecture = \"promptir\"",
            "[unlearn]\nforget = \"haze\"",
        );
        assert!(Recipe::parse(&text, "r", &[]).is_ok());
        let weights = "unlearn.weights.adversarial=0.5";
        assert!(problem(&text, &[weights]).contains("no lower bound"));
        let allowed = [
            weights.to_owned(),
            "unlearn.allow_unbounded=true".to_owned(),
        ];
        assert!(Recipe::parse(&text, "r", &allowed).is_ok());
    }
}
