//! Recipes: network x method x data, as a TOML file or as command-line options.
//!
//! A recipe is read strictly (an unknown key is an error), completed with defaults, checked, and saved in its complete
//! form beside what it made. Relative paths are relative to the working directory.
//!
//! The combinations: *training* is the `supervised` method on a network of an architecture, *retraining* (UT) the same
//! with a forget set, which is left out, *relearning* is `supervised` from a weight file, and *unlearning* is any other
//! method from a weight file.

mod difference;
mod fit;
mod network;
mod teacher;
mod text;

use std::path::Path;

use nepenthe_files::sha256;
use nepenthe_image::{
    Metric,
    dataset::{DataSource, Selection, TaskFilter},
    degradation::Degradation,
};
use nepenthe_nets::NetworkConfig;
use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    methods::{MethodConfig, Problem},
    options::Options,
};

pub(crate) use difference::difference;
pub use fit::{Fit, FitPlan};
pub use network::NetworkSource;
pub use teacher::Teacher;
pub use text::{parse, read};

/// One run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recipe {
    /// Seed of the initial weights, the order of samples, crops, degradations and perturbations.
    #[serde(default)]
    pub seed: u64,
    /// What the network is to forget: the forget set `D_f` of the data. Supervised training leaves it out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub forget: Option<Selection>,
    /// Which part of the retain set `D_r` takes part (unlearning 0.1 of it, supervised training all).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retain: Option<Retain>,
    /// Runs a method whose objective has no lower bound.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub allow_unbounded: bool,
    /// The forget loss to aim at, for methods that aim at one; that of a teacher if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<f64>,
    /// What to train: a weight file, or an architecture with random weights.
    pub network: NetworkSource,
    /// What a step minimises.
    pub method: MethodConfig,
    /// What goes with any method.
    #[serde(default, skip_serializing_if = "Options::is_empty")]
    pub options: Options,
    /// The small network that never saw the forget set, for methods that ask for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teacher: Option<Teacher>,
    /// The optimisation loop.
    #[serde(default)]
    pub fit: Fit,
    /// Scoring during the run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<EvaluationConfig>,
    /// The data `D`, forget and retain set together.
    #[serde(default)]
    pub data: Vec<DataSource>,
}

/// Which samples of the retain set take part.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Retain {
    /// All of them.
    All,
    /// This share of them, rounded up, chosen evenly over the tasks.
    Share(f64),
    /// This many, chosen evenly over the tasks.
    Samples(usize),
    /// None: the paper's OF, after which everything collapses.
    None,
}

/// Scoring during a run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvaluationConfig {
    /// The images.
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

impl Recipe {
    /// A recipe of a network and a method, everything else left to defaults.
    pub fn new(network: NetworkSource, method: impl Into<MethodConfig>) -> Self {
        Self {
            seed: 0,
            forget: None,
            retain: None,
            allow_unbounded: false,
            level: None,
            network,
            method: method.into(),
            options: Options::default(),
            teacher: None,
            fit: Fit::default(),
            evaluation: None,
            data: Vec::new(),
        }
    }

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
    /// If the text is not TOML, a key is unknown or a value impossible.
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
        sha256(self.to_toml())
    }

    /// Whether the method trains on the retain set alone.
    pub fn is_supervised(&self) -> bool {
        self.method.method().is_supervised()
    }

    /// Writes every value that was left to a default into the recipe.
    pub(crate) fn complete(&mut self, plan: &FitPlan) {
        self.retain = Some(self.retain());
        self.network.complete();
        self.fit.complete(plan, self.is_supervised());
        if !self.method.method().takes_steps() {
            self.fit.epochs = None;
        }
        if self.needs_teacher() {
            self.teacher.get_or_insert_default().complete(plan);
        }
    }

    /// Whether the run compares with the network from before step 0.
    pub(crate) fn needs_reference(&self) -> bool {
        self.method.method().needs_reference() || self.options.needs_reference()
    }

    /// Whether the run aims at a forget loss.
    pub(crate) fn needs_level(&self) -> bool {
        self.method.method().needs_level() || self.options.needs_level()
    }

    /// Whether the run has a teacher.
    pub fn needs_teacher(&self) -> bool {
        self.method.method().needs_teacher() || (self.needs_level() && self.level.is_none())
    }

    /// The recipe by which this run's teacher is trained, complete; `None` if it trains none. `network` is the one that
    /// forgets. Runs whose teachers have the same recipe can share one ([`Teacher::from`]).
    ///
    /// # Errors
    /// If there is no teacher of this width, or a value of its training is impossible.
    pub fn teacher_recipe(&self, network: &NetworkConfig) -> Result<Option<Self>> {
        let mut complete = self.clone();
        // The crop and the loss of the run are all that its teacher's training depends on: an epoch of any length does.
        complete.complete(&self.plan(1)?);
        complete.decided_teacher(network)
    }

    /// [`teacher_recipe`](Self::teacher_recipe) of a recipe that is complete.
    pub(crate) fn decided_teacher(&self, network: &NetworkConfig) -> Result<Option<Self>> {
        let teacher = self.teacher.as_ref();
        let Some(teacher) = teacher.filter(|teacher| teacher.from.is_none()) else {
            return Ok(None);
        };
        let recipe = teacher.recipe(self, network);
        let recipe = recipe.map_err(|problem| problem.of("the recipe"))?;
        recipe.check("the teacher's recipe")?;
        Ok(Some(recipe))
    }

    /// Which part of the retain set takes part: what the recipe says, or the default of the method's kind.
    pub fn retain(&self) -> Retain {
        // The paper says "a small number" and gives none.
        let default = match self.is_supervised() {
            true => Retain::All,
            false => Retain::Share(0.1),
        };
        self.retain.unwrap_or(default)
    }

    /// The type of degradation that is forgotten, if it is one whole type.
    pub fn forgotten(&self) -> Option<Degradation> {
        match &self.forget {
            Some(Selection::Tasks(filters)) => match filters[..] {
                [TaskFilter::Type(degradation)] => Some(degradation),
                _ => None,
            },
            _ => None,
        }
    }

    /// Checks every value that can be checked without a file.
    ///
    /// # Errors
    /// For the first impossible value, naming its key.
    pub fn check(&self, origin: &str) -> Result<()> {
        self.fit
            .check()
            .and_then(|()| self.network.check(self.is_supervised()))
            .and_then(|()| match self.network.config() {
                Some(network) => self.fit.check_crop(&network),
                // The network of a weight file is known once the file was read.
                None => Ok(()),
            })
            .and_then(|()| self.method.check())
            .and_then(|()| self.check_sets())
            .and_then(|()| self.check_bound())
            .and_then(|()| self.check_extras())
            .and_then(|()| self.check_evaluation())
            .and_then(|()| self.check_writable())
            .map_err(|problem| problem.of(origin))?;
        for source in self.sources() {
            source.validate()?;
        }
        Ok(())
    }

    fn check_sets(&self) -> Result<(), Problem> {
        let method = self.method.name();
        if self.forget.is_none() && !self.is_supervised() {
            return Err(Problem::new(
                format!("forget: expected what the method {method} is to forget, found nothing"),
                "as in forget = \"haze\", or --forget haze",
            ));
        }
        let hint = "retain = \"none\" leaves the retain set out";
        match self.retain() {
            Retain::Share(share) if !(share > 0.0 && share <= 1.0) => Err(Problem::new(
                format!("retain.share: expected a number above 0, up to 1, found {share}"),
                hint,
            )),
            Retain::Samples(0) => Err(Problem::new(
                "retain.samples: expected at least 1, found 0",
                hint,
            )),
            Retain::None if self.method.method().needs_retain() => Err(Problem::new(
                format!("retain: the method {method} needs a retain set, found \"none\""),
                "leave `retain` out for the default",
            )),
            _ if self.data.is_empty() => Err(Problem::new(
                "data: expected at least one [[data]] table, found none",
                "as in layout = \"photographs\", path = \"photos\", or --photos DIR",
            )),
            _ => Ok(()),
        }
    }

    fn check_bound(&self) -> Result<(), Problem> {
        let loss = self.fit.loss.unwrap_or_default();
        match self.method.method().bounded(loss) {
            Err(reason) if !self.allow_unbounded => Err(Problem::new(
                format!(
                    "method: the objective of {} has no lower bound: {reason}. Only the retain samples and the number \
                     of steps limit the damage",
                    self.method.name()
                ),
                "choose other weights or another method, or run it anyway with --allow-unbounded (in a recipe: allow_unbounded = true)",
            )),
            _ => Ok(()),
        }
    }

    /// Checks options, level and teacher, and that the method has a use for each.
    fn check_extras(&self) -> Result<(), Problem> {
        let method = self.method.name();
        if self.is_supervised() && !self.options.is_empty() {
            return Err(Problem::new(
                format!("options: expected none with the method {method}, found some"),
                "options go with methods that unlearn",
            ));
        }
        self.options.check()?;
        if let (Some(key), Retain::None) = (self.options.needs_retain(), self.retain()) {
            return Err(Problem::new(
                format!("{key}: expected a retain set, found retain = \"none\""),
                "leave `retain` out for the default",
            ));
        }
        match (self.level, &self.teacher) {
            (Some(level), _) if !(level > 0.0 && level < 1.0) => {
                return Err(Problem::new(
                    format!("level: expected a loss between 0 and 1, found {level}"),
                    "0.1 is an L1 of 26 grey levels; leave it out for that of a teacher",
                ));
            }
            (Some(_), _) if !self.needs_level() => {
                return Err(Problem::new(
                    format!("level: expected none with the method {method}, found one"),
                    "the methods level-set, npo, kappa and scrub aim at a level, and options.mix = \"level\"",
                ));
            }
            (_, Some(_)) if !self.needs_teacher() => {
                return Err(Problem::new(
                    format!("teacher: expected none with the method {method}, found one"),
                    "the methods proxy-matching and undo have a teacher, and those that aim at a level without `level`",
                ));
            }
            _ => {}
        }
        self.teacher.as_ref().map_or(Ok(()), Teacher::check)?;
        if !self.method.method().takes_steps() && (self.fit.steps.or(self.fit.epochs)).is_some() {
            return Err(Problem::new(
                format!(
                    "fit: expected neither steps nor epochs with the method {method}, found some"
                ),
                "it changes the weights without training",
            ));
        }
        Ok(())
    }

    fn check_evaluation(&self) -> Result<(), Problem> {
        let Some(plan) = &self.evaluation else {
            return Ok(());
        };
        let metrics = &plan.metrics;
        let twice = (1..metrics.len()).any(|index| metrics[..index].contains(&metrics[index]));
        match plan.every {
            Some(0) => Err(Problem::new(
                "evaluation.every: expected at least 1, found 0",
                "leave it out to score at the end only",
            )),
            _ if metrics.is_empty() || twice => Err(Problem::new(
                "evaluation.metrics: expected at least one metric, each once",
                "leave it out for psnr/pyiqa and ssim/pyiqa",
            )),
            _ => Ok(()),
        }
    }

    /// The recipe is saved beside what it makes, as TOML.
    fn check_writable(&self) -> Result<(), Problem> {
        toml::Value::try_from(self).map(|_| ()).map_err(|error| {
            Problem::new(
                format!("the recipe cannot be saved as TOML: {error}"),
                "paths must be UTF-8, and numbers at most 9223372036854775807",
            )
        })
    }

    fn sources(&self) -> impl Iterator<Item = &DataSource> {
        let evaluation = self.evaluation.iter().flat_map(|plan| &plan.data);
        self.data.iter().chain(evaluation)
    }

    /// The loop with every value decided. `epoch` is the number of samples in one epoch.
    ///
    /// # Errors
    /// If the number of steps is beyond any run.
    pub fn plan(&self, epoch: usize) -> Result<FitPlan> {
        let plan = self.fit.plan(epoch, self.is_supervised());
        let mut plan = plan.map_err(|problem| problem.of("the recipe"))?;
        if !self.method.method().takes_steps() {
            plan.steps = 0;
        }
        Ok(plan)
    }
}

#[cfg(test)]
mod tests;
