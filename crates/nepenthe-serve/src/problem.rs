//! Refusals: a status, what is wrong, and what to do.

use std::fmt::Display;

use hyper::StatusCode;
use serde_json::json;

/// Why a request is not answered as asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) status: StatusCode,
    pub(crate) problem: String,
    pub(crate) hint: String,
    /// The methods that mean something where the request's does not.
    pub(crate) allow: Option<&'static str>,
}

impl Problem {
    pub(crate) fn new(
        status: StatusCode,
        problem: impl Into<String>,
        hint: impl Into<String>,
    ) -> Self {
        Self {
            status,
            problem: problem.into(),
            hint: hint.into(),
            allow: None,
        }
    }

    /// An error of the project, which ends in a blank line and `hint: ...`.
    pub(crate) fn of(status: StatusCode, error: &impl Display) -> Self {
        let text = error.to_string();
        let (problem, hint) = text.split_once("\n\nhint: ").unwrap_or((&text, ""));
        Self::new(status, problem, hint)
    }

    /// As JSON.
    pub(crate) fn json(&self) -> serde_json::Value {
        json!({ "kind": "error", "problem": self.problem, "hint": self.hint })
    }
}
