//! The predicate of an erasure: which weights became which, by which recipe, on which machine.

use nepenthe_files::sha256;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Error, Result};
use crate::manifest::{Manifest, Role};
use crate::statement::{ResourceDescriptor, Statement, parse_statement};

/// Type and version of the predicate. `.invalid` is reserved, so that nobody can ever own the name.
pub const ERASURE_TYPE: &str = "https://nepenthe.invalid/erasure/v1";

/// What happened to the weights that are the statement's subject.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Erasure {
    /// The program.
    pub tool: Package,
    /// The weights before.
    pub before: ResourceDescriptor,
    /// The weights of the teacher whose outputs the run aimed at, if it had one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub teacher: Option<ResourceDescriptor>,
    /// What was done.
    pub recipe: RecipeText,
    /// How the run went.
    pub run: Run,
    /// The machine it ran on.
    pub machine: Machine,
    /// The compiler and the libraries whose version can change a result.
    pub dependencies: Vec<Package>,
    /// Which images took part, for those who have the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub manifests: Option<Manifests>,
}

/// A program or library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Package {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// A complete recipe.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecipeText {
    /// SHA-256 of the text.
    pub sha256: String,
    /// The seed of all random numbers.
    pub seed: u64,
    /// The name of the method.
    pub method: String,
    /// What was forgotten, in words.
    pub forget: String,
    /// The recipe as TOML, every default written out.
    pub text: String,
}

/// How a run went.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Run {
    /// When it ended: RFC 3339, UTC.
    pub finished_on: String,
    /// Optimiser steps.
    pub steps: u64,
    /// Images that went through the network in these steps.
    pub images: u64,
    /// Wall time of the steps, in seconds.
    pub seconds: f64,
    /// The device, as in `cpu`.
    pub device: String,
}

/// A machine.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Machine {
    /// Model of the processor.
    pub processor: String,
    /// Its architecture, as in `x86_64`.
    pub architecture: String,
    /// The vector unit that kernels used.
    pub vector_unit: String,
    /// Threads that the program used.
    pub threads: u64,
    /// Operating system.
    pub system: String,
}

/// The manifests of both sets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifests {
    /// Of the forget set.
    pub forget: ResourceDescriptor,
    /// Of the retain samples that took part, if any did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retain: Option<ResourceDescriptor>,
}

impl RecipeText {
    /// Of a complete recipe's `text`.
    #[must_use]
    pub fn new(text: String, seed: u64, method: &str, forget: String) -> Self {
        Self {
            sha256: sha256(&text),
            seed,
            method: method.to_owned(),
            forget,
            text,
        }
    }
}

impl Manifests {
    /// Both manifests, parsed.
    ///
    /// # Errors
    /// If one of them is damaged.
    pub fn parse(&self, place: &str) -> Result<Vec<(Role, Manifest)>> {
        let retain = self.retain.iter().map(|found| (Role::Retain, found));
        let both = std::iter::once((Role::Forget, &self.forget)).chain(retain);
        both.map(|(role, descriptor)| {
            let place = format!("{place}, the manifest of the {}", role.name());
            Ok((role, Manifest::parse(&place, role, descriptor)?))
        })
        .collect()
    }
}

impl Erasure {
    /// What the manifests of this erasure are salted with: equal only where weights and recipe are.
    #[must_use]
    pub fn salt(before_sha256: &str, recipe_sha256: &str) -> String {
        format!("{before_sha256} {recipe_sha256}")
    }

    /// The statement that `after` came of this erasure.
    #[must_use]
    pub fn statement(self, after: ResourceDescriptor) -> Statement<Self> {
        Statement::new(after, ERASURE_TYPE, self)
    }

    /// Reads a statement, and checks that it agrees with itself. `place` names it in errors.
    ///
    /// # Errors
    /// If it is of another type or version, has missing or other fields, or its parts contradict each other.
    pub fn parse(place: &str, payload: &[u8]) -> Result<Statement<Self>> {
        Self::from_json(place, parse_statement(place, payload)?)
    }

    /// [`parse`](Self::parse), once its JSON was read.
    pub(crate) fn from_json(place: &str, json: Value) -> Result<Statement<Self>> {
        let statement = Statement::<Self>::from_json(place, json, ERASURE_TYPE)?;
        let erasure = &statement.predicate;
        erasure.before.sha256(&format!("{place}, before"))?;
        if let Some(teacher) = &erasure.teacher {
            teacher.sha256(&format!("{place}, teacher"))?;
        }
        let (expected, found) = (&erasure.recipe.sha256, sha256(&erasure.recipe.text));
        if *expected != found {
            let problem =
                format!("recipe: expected a text of SHA-256 {expected}, found one of {found}");
            return Err(Error::wrong(place, problem, "the record was changed"));
        }
        if let Some(manifests) = &erasure.manifests {
            manifests.parse(place)?;
        }
        Ok(statement)
    }
}
