//! in-toto Statement v1: a predicate, whose type names its version, about files, its subject.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::encoding::{from_digest, parse_json};
use crate::error::{Error, Result};

/// The type of every statement read and written here.
pub const STATEMENT_TYPE: &str = "https://in-toto.io/Statement/v1";

/// A statement with a predicate of type `P`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Statement<P> {
    #[serde(rename = "_type")]
    kind: String,
    /// The files that the predicate is about.
    pub subject: Vec<ResourceDescriptor>,
    predicate_type: String,
    /// What it says about them.
    pub predicate: P,
}

/// A file or another resource, by name and digest (in-toto `ResourceDescriptor`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResourceDescriptor {
    /// Its name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// Where it is, as a URI.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub uri: String,
    /// Its digests by algorithm, hexadecimal.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub digest: BTreeMap<String, String>,
    /// Its bytes as base64, if the record carries them.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub content: String,
    /// Where it can be downloaded, as a URI.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub download_location: String,
    /// The type of its bytes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub media_type: String,
    /// Further fields, whose names depend on the kind of resource.
    #[serde(default, skip_serializing_if = "Map::is_empty")]
    pub annotations: Map<String, Value>,
}

impl ResourceDescriptor {
    /// A file by its name and SHA-256.
    #[must_use]
    pub fn file(name: impl Into<String>, sha256: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            digest: BTreeMap::from([("sha256".to_owned(), sha256.into())]),
            ..Self::default()
        }
    }

    /// Its SHA-256: 64 lower-case hexadecimal digits.
    ///
    /// # Errors
    /// If there is none, or it is written in another way. `place` names the descriptor.
    pub fn sha256(&self, place: &str) -> Result<&str> {
        let digest = self.digest.get("sha256").map_or("", String::as_str);
        from_digest(&format!("{place}, digest.sha256"), digest)?;
        Ok(digest)
    }
}

impl<P: Serialize> Statement<P> {
    pub(crate) fn new(subject: ResourceDescriptor, predicate_type: &str, predicate: P) -> Self {
        Self {
            kind: STATEMENT_TYPE.to_owned(),
            subject: vec![subject],
            predicate_type: predicate_type.to_owned(),
            predicate,
        }
    }

    /// The statement as compact JSON.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a statement serialises")
    }
}

impl<P: DeserializeOwned> Statement<P> {
    /// Reads the result of [`parse_statement`] as one whose predicate is of type `predicate_type`. `place` names it in errors.
    ///
    /// # Errors
    /// If the predicate is of another type or version, has other fields than those of its version, or there is not exactly
    /// one subject with a SHA-256.
    pub(crate) fn from_json(place: &str, value: Value, predicate_type: &str) -> Result<Self> {
        check_type(place, "predicateType", &value, predicate_type)?;
        let statement: Self = serde_json::from_value(value).map_err(|error| {
            let problem = format!("expected the fields of {predicate_type}, found {error}");
            Error::wrong(place, problem, "the fields are listed in docs/RECORD.md")
        })?;
        statement.subject(place)?;
        Ok(statement)
    }
}

impl<P> Statement<P> {
    /// Name and SHA-256 of the one subject.
    ///
    /// # Errors
    /// If there is not exactly one subject, or it has no SHA-256.
    pub fn subject(&self, place: &str) -> Result<(&str, &str)> {
        let [subject] = &self.subject[..] else {
            let problem = format!("subject: expected one file, found {}", self.subject.len());
            return Err(Error::wrong(place, problem, "a record is about one file"));
        };
        let sha256 = subject.sha256(&format!("{place}, subject"))?;
        Ok((&subject.name, sha256))
    }
}

/// The JSON of a statement whose predicate may be of any type. `place` names it in errors.
///
/// # Errors
/// If the payload is not the JSON of a statement of this version.
pub(crate) fn parse_statement(place: &str, payload: &[u8]) -> Result<Value> {
    let value = parse_json(place, payload)?;
    check_type(place, "_type", &value, STATEMENT_TYPE)?;
    Ok(value)
}

fn check_type(place: &str, key: &str, value: &Value, expected: &str) -> Result<()> {
    let found = value.get(key);
    if found.and_then(Value::as_str) == Some(expected) {
        return Ok(());
    }
    let found = found.map_or("none".to_owned(), Value::to_string);
    let stem = |text: &str| {
        let text = text.trim_matches('"');
        text.rsplit_once('/').map(|(stem, _)| stem.to_owned())
    };
    let hint = match stem(&found) == stem(expected) {
        true => {
            "the record is of another version: read it with the version of nepenthe that wrote it"
        }
        false => {
            "the statement is of another kind; nepenthe reads records of unlearning and of audits"
        }
    };
    let problem = format!("{key}: expected {expected:?}, found {found}");
    Err(Error::wrong(place, problem, hint))
}
