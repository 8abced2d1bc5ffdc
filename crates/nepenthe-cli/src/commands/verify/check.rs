//! The outcome of each check, as text, as JSON and as the command's result.

use std::path::Path;

use nepenthe_record::Record;
use serde_json::{Value, json};

use crate::diagnostics::UserError;

/// The outcome of a check, with what was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Check {
    Verified(String),
    Failed(String),
    /// With what it would take.
    NotChecked(String),
}

impl Check {
    /// Failed by an error: its first paragraph, since a list has no room for hints.
    pub(super) fn failed(error: &str) -> Self {
        let problem = error.split("\n\nhint:").next().unwrap_or_default();
        Self::Failed(problem.replace('\n', " "))
    }

    /// What was asked for and cannot be checked has failed.
    pub(super) fn of_asked(asked: bool, text: &str) -> Self {
        match asked {
            true => Self::failed(text),
            false => Self::NotChecked(text.replace('\n', " ")),
        }
    }

    fn outcome(&self) -> (&'static str, &str) {
        match self {
            Self::Verified(text) => ("verified", text),
            Self::Failed(text) => ("failed", text),
            Self::NotChecked(text) => ("not checked", text),
        }
    }
}

/// All checks, in order.
#[derive(Debug, Default)]
pub(super) struct Checks(Vec<(&'static str, Check)>);

impl Checks {
    pub(super) fn add(&mut self, name: &'static str, check: Check) {
        self.0.push((name, check));
    }

    /// A line for each.
    pub(super) fn text(&self) -> String {
        let lines = self.0.iter().map(|(name, check)| {
            let (outcome, text) = check.outcome();
            format!(
                "{name:<14} {outcome:<11}  {}\n",
                nepenthe_files::printable(text)
            )
        });
        lines.collect()
    }

    pub(super) fn json(&self, record: &Record) -> Value {
        let (name, sha256) = record.subject();
        let checks = self.0.iter().map(|(name, check)| {
            let (outcome, text) = check.outcome();
            json!({ "name": name, "outcome": outcome.replace(' ', "-"), "text": text })
        });
        json!({
            "record": record.path().display().to_string(),
            "subject": { "name": name, "sha256": sha256 },
            "failed": self.failed(),
            "checks": checks.collect::<Vec<_>>(),
        })
    }

    fn failed(&self) -> Vec<&'static str> {
        let failed = self
            .0
            .iter()
            .filter(|(_, check)| matches!(check, Check::Failed(_)));
        failed.map(|(name, _)| *name).collect()
    }

    /// An error if anything failed.
    pub(super) fn result(&self, record: &Path) -> anyhow::Result<()> {
        match &self.failed()[..] {
            [] => Ok(()),
            failed => {
                let problem = format!("{}: failed: {}", record.display(), failed.join(", "));
                let hint = "the lines above say what was expected and found";
                Err(UserError::new(problem, hint).into())
            }
        }
    }
}
