//! What a step minimises: one method per file, its configuration and its terms visible in it.
//!
//! A recipe names a method in `[method] name = "..."` beside that method's own keys. To add one, write a file like
//! those here and add one line to the list below; `docs/METHODS.md` shows it done.
//!
//! What all methods share lies elsewhere: batches in [`crate::batch`], micro-batches and terms in [`crate::terms`],
//! accumulation in [`crate::accumulate`], masks and moments in [`crate::optimiser`].

mod algorithm1;
mod dampening;
mod fine_tune;
mod gradient_ascent;
mod identity;
mod kappa;
mod level_set;
mod negation;
mod negative_gradient_plus;
mod npo;
mod prepared;
mod proxy_matching;
mod repair;
mod saliency;
mod saliency_distillation;
mod scrub;
mod supervised;
mod undo;

use nepenthe_nets::Network;
use serde::{Deserialize, Serialize};

pub use algorithm1::{PERTURBATION, Weights};
pub use prepared::{Ending, Made, Preparation, Prepared, StepContext};
pub(crate) use prepared::{LEVEL, LEVEL_BATCHES};
pub(crate) use saliency::mask as saliency_mask;

use crate::{
    Error,
    error::Result,
    loss::Loss,
    terms::{Output, Outputs, Set, WeightedTerm},
};

/// Lists the methods: module and type, which is also the variant of [`MethodConfig`], and the name in recipes.
macro_rules! methods {
    ($($module:ident::$method:ident = $name:literal,)+) => {
        $(pub use $module::$method;)+

        /// A method with its keys: the `[method]` table of a recipe.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "name")]
        #[allow(missing_docs, reason = "each variant is documented by the type of the same name")]
        pub enum MethodConfig {
            $(#[serde(rename = $name)] $method($method),)+
        }

        impl MethodConfig {
            /// The names of all methods.
            pub const NAMES: &[&str] = &[$($name),+];

            /// The name in recipes.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$method(_) => $name,)+ }
            }

            /// The method of this name with its default keys.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$method($method::default())),)+
                    _ => None,
                }
            }

            /// What the method does.
            pub fn method(&self) -> &dyn Method {
                match self { $(Self::$method(method) => method,)+ }
            }
        }

        $(impl From<$method> for MethodConfig {
            fn from(method: $method) -> Self {
                Self::$method(method)
            }
        })+
    };
}

methods! {
    supervised::Supervised = "supervised",
    algorithm1::Algorithm1 = "algorithm1",
    gradient_ascent::GradientAscent = "gradient-ascent",
    negative_gradient_plus::NegativeGradientPlus = "negative-gradient-plus",
    fine_tune::FineTune = "fine-tune",
    identity::Identity = "identity",
    saliency_distillation::SaliencyDistillation = "saliency-distillation",
    level_set::LevelSet = "level-set",
    npo::Npo = "npo",
    kappa::Kappa = "kappa",
    proxy_matching::ProxyMatching = "proxy-matching",
    undo::Undo = "undo",
    repair::Repair = "repair",
    scrub::Scrub = "scrub",
    dampening::Dampening = "dampening",
    negation::Negation = "negation",
}

/// A method: its configuration is the implementing type.
pub trait Method {
    /// One line for help texts and reports.
    fn summary(&self) -> &'static str;

    /// Whether the method trains on the retain set alone. Such a method needs no trained network to start from.
    fn is_supervised(&self) -> bool {
        false
    }

    /// Whether the method needs a retain set.
    fn needs_retain(&self) -> bool {
        false
    }

    /// Weights of the terms that keep the other abilities; none by default.
    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::default()
    }

    /// Whether the method compares with a frozen copy of the network from before step 0.
    fn needs_reference(&self) -> bool {
        self.retain_weights().distillation > 0.0
    }

    /// Whether the terms imitate a teacher: a small network that is trained on the retain set alone before step 0.
    fn needs_teacher(&self) -> bool {
        false
    }

    /// Whether the method aims at a forget loss: the recipe's `level`, or that of a teacher.
    fn needs_level(&self) -> bool {
        false
    }

    /// Whether the method takes optimiser steps; one that does not changes the weights before step 0.
    fn takes_steps(&self) -> bool {
        true
    }

    /// Whether the images of `set` go through the network at `step` of `steps`, counted from 0.
    fn uses(&self, set: Set, step: usize, steps: usize) -> bool {
        let _ = (set, step, steps);
        true
    }

    /// Steps between looks at the forget loss, for methods that end with the weights whose loss was nearest to the level.
    fn rewinds(&self) -> Option<usize> {
        None
    }

    /// Checks the method's own keys, those of [`retain_weights`](Self::retain_weights) excepted.
    ///
    /// # Errors
    /// The first impossible value.
    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }

    /// Checks that the objective has a lower bound under `loss`. One that has none is refused unless the recipe allows
    /// it.
    ///
    /// # Errors
    /// Why it has none.
    fn bounded(&self, loss: Loss) -> Result<(), String> {
        let _ = loss;
        Ok(())
    }

    /// What is computed once before step 0 and kept in the checkpoint: which elements may change, other weights to start
    /// from, numbers.
    ///
    /// # Errors
    /// If an image cannot be read.
    fn prepare(&self, start: &mut Preparation<'_>) -> Result<Made> {
        let _ = start;
        Ok(Made::default())
    }

    /// What acts on the forget set: a term on the network's outputs for its images.
    fn forget_term(&self, output: &Output<'_>, step: &StepContext<'_>) -> Option<WeightedTerm> {
        let _ = (output, step);
        None
    }

    /// The terms of the objective on one micro-batch, in the order in which they are logged and added: the forget term,
    /// then `retain_weight x L(N(x_r), y_r)` and `distillation_weight x L(N(x_r), N0(x_r))`, without those of weight 0.
    fn terms(&self, outputs: &Outputs<'_>, step: &StepContext<'_>) -> Vec<WeightedTerm> {
        let forget = outputs.forget.as_ref();
        let mut terms = Vec::from_iter(forget.and_then(|output| self.forget_term(output, step)));
        if let Some(output) = &outputs.retain {
            let weights = self.retain_weights();
            if weights.supervised > 0.0 {
                terms.push(output.supervised("retain", weights.supervised, step.loss));
            }
            if weights.distillation > 0.0 {
                let before = step.reference(output);
                terms.push(output.term("distillation", weights.distillation, step.loss, before));
            }
        }
        terms
    }

    /// The network to publish, from that of the last step.
    fn finish(&self, end: Ending<'_>) -> Network {
        end.network
    }
}

/// Weights of the terms that keep the other abilities: the keys `retain_weight` and `distillation_weight`.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RetainWeights {
    /// Of `L(N(x_r), y_r)`.
    pub supervised: f64,
    /// Of `L(N(x_r), N0(x_r))`.
    pub distillation: f64,
}

impl RetainWeights {
    /// Of the retain term and of the distillation.
    pub fn new(supervised: f64, distillation: f64) -> Self {
        Self {
            supervised,
            distillation,
        }
    }
}

impl MethodConfig {
    /// Checks every key.
    ///
    /// # Errors
    /// The first impossible value.
    pub fn check(&self) -> Result<(), Problem> {
        let method = self.method();
        method.check()?;
        let weights = method.retain_weights();
        check_weight("retain_weight", weights.supervised)?;
        check_weight("distillation_weight", weights.distillation)?;
        let forgets = method.is_supervised() || method.uses(Set::Forget, 0, 1);
        if forgets || !method.takes_steps() || weights != RetainWeights::default() {
            return Ok(());
        }
        Err(Problem::new(
            "method: retain_weight and distillation_weight are both 0, so that nothing is trained",
            "leave them out for the defaults",
        ))
    }
}

/// A key of a method with an impossible value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key and what is wrong with it: expected and found.
    pub problem: String,
    /// What to do.
    pub hint: String,
}

impl Problem {
    /// A problem with its hint.
    pub fn new(problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            problem: problem.into(),
            hint: hint.into(),
        }
    }

    /// The same of a key in the table `table`.
    pub(crate) fn within(self, table: &str) -> Self {
        Self {
            problem: format!("{table}.{}", self.problem),
            ..self
        }
    }

    /// As the error of the recipe that `origin` names.
    pub fn of(self, origin: &str) -> Error {
        Error::Recipe {
            origin: origin.to_owned(),
            problem: self.problem,
            hint: self.hint,
        }
    }
}

/// A weight of a term must be a finite number of at least 0; the sign is the objective's.
fn check_weight(key: &str, weight: f64) -> Result<(), Problem> {
    if weight.is_finite() && weight >= 0.0 {
        return Ok(());
    }
    Err(Problem::new(
        format!("method.{key}: expected a number of at least 0, found {weight}"),
        "weights are not negative; the signs are those of the objective",
    ))
}

/// A share must be above 0, up to 1.
fn check_share(key: &str, share: f64, hint: &str) -> Result<(), Problem> {
    if share > 0.0 && share <= 1.0 {
        return Ok(());
    }
    Err(Problem::new(
        format!("method.{key}: expected a number above 0, up to 1, found {share}"),
        hint,
    ))
}

/// A number must be above 0 and finite.
fn check_positive(key: &str, value: f64, hint: &str) -> Result<(), Problem> {
    if value > 0.0 && value.is_finite() {
        return Ok(());
    }
    Err(Problem::new(
        format!("method.{key}: expected a number above 0, found {value}"),
        hint,
    ))
}

/// A number of batches over which something is measured before step 0.
fn check_batches(key: &str, batches: usize) -> Result<(), Problem> {
    if (1..=10_000).contains(&batches) {
        return Ok(());
    }
    Err(Problem::new(
        format!("method.{key}: expected 1 to 10000, found {batches}"),
        "8 batches are usual",
    ))
}

/// Something must act on the forget set.
fn check_acts(key: &str, weight: f64) -> Result<(), Problem> {
    check_positive(key, weight, "without it nothing acts on the forget set")
}
