//! The methods that a study compares: which, and what each does otherwise than by default.
//!
//! Every method forgets by the study's own loop (`[unlearn.fit]`) and retain samples, with its default keys. Algorithm 1
//! has the study's weights, so that it is the OD of the other tables.

use std::collections::BTreeMap;

use nepenthe::{
    methods::MethodConfig,
    options::{Mix, Options},
    recipe::{Fit, Recipe, Teacher},
};
use serde::{Deserialize, Serialize};

use crate::error::Error;

/// The kept tasks may lose this many dB on average if the study does not say otherwise.
const KEPT: f64 = 0.1;

/// The `[methods]` table of a study.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Methods {
    /// The methods, by name; every one that unlearns if empty.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub list: Vec<String>,
    /// Decibels that the kept tasks may lose on average. Where it is given, every network is also mixed with BEFORE until its
    /// retain loss grows by no more than this, and the mixture is scored.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kept: Option<f64>,
    /// How teachers are trained, which methods of one network, type and seed share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teacher: Option<Teacher>,
    /// What single methods do otherwise, by name: `[methods.undo]`.
    #[serde(flatten)]
    pub each: BTreeMap<String, MethodSettings>,
}

/// What a method of the study does otherwise.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct MethodSettings {
    /// Keys of the method.
    #[serde(skip_serializing_if = "toml::Table::is_empty")]
    pub method: toml::Table,
    /// Keys of the loop, over those of `[unlearn.fit]`.
    #[serde(skip_serializing_if = "is_default")]
    pub fit: Fit,
    /// Options.
    #[serde(skip_serializing_if = "Options::is_empty")]
    pub options: Options,
    /// A teacher of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub teacher: Option<Teacher>,
}

fn is_default(fit: &Fit) -> bool {
    *fit == Fit::default()
}

/// What is wrong with the table, and what to do.
type Problem = (String, String);

impl Methods {
    /// The names of all methods that unlearn.
    pub fn known() -> impl Iterator<Item = &'static str> {
        let names = MethodConfig::NAMES.iter().copied();
        names.filter(|name| MethodConfig::named(name).is_some_and(|method| !supervises(&method)))
    }

    /// Narrows the methods to those of these names, if there are any.
    ///
    /// # Errors
    /// If one is no method that unlearns.
    pub fn choose(&mut self, names: &[String]) -> Result<(), Error> {
        if let Some((problem, hint)) = names.iter().find_map(|name| unknown(name)) {
            let origin = "--methods".to_owned();
            return Err(Error::Study {
                origin,
                problem,
                hint,
            });
        }
        if !names.is_empty() {
            self.list = names.to_vec();
            self.list.sort_unstable();
            self.list.dedup();
        }
        Ok(())
    }

    /// The methods of the study, by name.
    pub fn names(&self) -> Vec<&'static str> {
        let listed = |name: &&str| self.list.is_empty() || self.list.iter().any(|own| own == name);
        Self::known().filter(listed).collect()
    }

    /// Decibels that the kept tasks may lose on average.
    pub fn limit(&self) -> f64 {
        self.kept.unwrap_or(KEPT)
    }

    /// The first impossible value, and what to do about it.
    pub(crate) fn problem(&self) -> Option<Problem> {
        if let Some(kept) = self.kept.filter(|kept| !(0.0..=100.0).contains(kept)) {
            let problem = format!("methods.kept: expected 0 to 100 decibels, found {kept}");
            return Some((problem, "0.1 is usual".to_owned()));
        }
        for (position, name) in self.list.iter().enumerate() {
            if let Some((problem, hint)) = unknown(name) {
                return Some((format!("methods.list: {problem}"), hint));
            }
            if self.list[..position].contains(name) {
                let problem = format!("methods.list: {name} is there twice");
                return Some((problem, "name every method once".to_owned()));
            }
        }
        self.each.iter().find_map(|(name, settings)| {
            let key = format!("methods.{name}");
            match unknown(name) {
                Some((problem, hint)) => Some((format!("{key}: {problem}"), hint)),
                None => settings.problem(&key, name),
            }
        })
    }

    /// Makes `recipe`, which forgets by the study's loop and by `method` with the study's keys, one of this study's methods.
    pub(crate) fn apply(&self, recipe: Recipe, method: MethodConfig) -> Recipe {
        let name = method.name();
        let own = self.each.get(name).cloned().unwrap_or_default();
        // `problem` has seen to it that the keys are the method's.
        let method = with_keys(method.clone(), &own.method).unwrap_or(method);
        let mut base = recipe.fit.clone();
        if !method.method().takes_steps() {
            (base.steps, base.epochs) = (None, None);
        }
        let fit = over(&base, &own.fit);
        let mut recipe = Recipe {
            // Those without a lower bound are run on purpose.
            allow_unbounded: method
                .method()
                .bounded(fit.loss.unwrap_or_default())
                .is_err(),
            method,
            options: own.options,
            fit,
            teacher: None,
            ..recipe
        };
        if recipe.needs_teacher() {
            let teacher = own.teacher.or_else(|| self.teacher.clone());
            recipe.teacher = Some(teacher.unwrap_or_default());
        } else {
            // One that nothing asks for is refused by the recipe's own check.
            recipe.teacher = own.teacher;
        }
        recipe
    }

    /// The recipe that publishes, of the same run, the mixture of the kept quality.
    pub(crate) fn mixed(&self, recipe: Recipe) -> Recipe {
        let options = Options {
            mix: Some(Mix::Kept(self.limit())),
            ..recipe.options
        };
        Recipe { options, ..recipe }
    }

    /// Whether nothing was said.
    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

impl MethodSettings {
    fn problem(&self, key: &str, name: &str) -> Option<Problem> {
        let method = MethodConfig::named(name)?;
        let hint = || "docs/RECIPES.md lists the keys of each method".to_owned();
        if let Some(found) = self.method.get("name") {
            let problem = format!("{key}.method.name: expected no name here, found {found}");
            return Some((problem, "the table is named for the method".to_owned()));
        }
        if self.options.mix.is_some() {
            let problem = format!("{key}.options.mix: expected no mixing of a single method");
            let hint = "methods.kept mixes every network to the same kept quality";
            return Some((problem, hint.to_owned()));
        }
        match with_keys(method, &self.method) {
            Ok(method) => {
                let found = method.check().err()?;
                Some((format!("{key}.{}", found.problem), found.hint))
            }
            Err(error) => {
                let problem = error.to_string().trim_end().to_owned();
                Some((format!("{key}.method: {problem}"), hint()))
            }
        }
    }
}

fn supervises(method: &MethodConfig) -> bool {
    method.method().is_supervised()
}

/// A name that is no method which unlearns.
fn unknown(name: &str) -> Option<Problem> {
    let known: Vec<&str> = Methods::known().collect();
    (!known.contains(&name)).then(|| {
        (
            format!("expected a method that unlearns, found `{name}`"),
            format!("there are {}", known.join(", ")),
        )
    })
}

/// The method with some of its keys replaced.
fn with_keys(method: MethodConfig, keys: &toml::Table) -> Result<MethodConfig, toml::de::Error> {
    let mut table = table_of(&method);
    table.extend(keys.clone());
    toml::Value::Table(table).try_into()
}

/// `base` with the keys that `own` gives. Steps and epochs are one key in two units.
fn over(base: &Fit, own: &Fit) -> Fit {
    let mut table = table_of(base);
    if own.steps.or(own.epochs).is_some() {
        table.remove("steps");
        table.remove("epochs");
    }
    table.extend(table_of(own));
    let fit = toml::Value::Table(table).try_into();
    fit.expect("keys of two loops are those of a loop")
}

fn table_of(value: &impl Serialize) -> toml::Table {
    toml::Table::try_from(value).expect("a table of a recipe")
}
