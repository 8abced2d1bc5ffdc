//! The verdicts of an audit, as a statement of in-toto's type `test-result`.
//!
//! A passed test is evidence that the network forgot, a failed one that it did not. Undecided tests are warnings: something
//! could not be measured, such as a distance to UT without UT.

use nepenthe_files::sha256;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::encoding::{from_base64, parse_json, to_base64};
use crate::error::{Error, Result};
use crate::statement::{ResourceDescriptor, Statement, parse_statement};

/// The type of the predicate: <https://github.com/in-toto/attestation/blob/main/spec/predicates/test-result.md>.
pub const TEST_RESULT_TYPE: &str = "https://in-toto.io/attestation/test-result/v0.1";
/// The name of the resource that carries the whole audit.
const AUDIT: &str = "audit.json";

/// One finding of an audit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verdict {
    /// The group of measures, as in `relearning`, or `audit` for the whole. Each occurs once.
    pub name: String,
    /// What was measured; any JSON value.
    pub value: Value,
    /// Whether this is as in a network that never saw the forget set; `None` where that cannot be said.
    pub passed: Option<bool>,
    /// The verdict in words.
    pub text: String,
}

/// The predicate of type [`TEST_RESULT_TYPE`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TestResult {
    /// `PASSED`, `WARNED` or `FAILED`: the worst of all.
    pub result: String,
    /// The audit: its digest, its JSON, and the verdicts as annotations.
    pub configuration: Vec<ResourceDescriptor>,
    /// The names of what passed.
    #[serde(default)]
    pub passed_tests: Vec<String>,
    /// The names of what cannot be said.
    #[serde(default)]
    pub warned_tests: Vec<String>,
    /// The names of what failed.
    #[serde(default)]
    pub failed_tests: Vec<String>,
}

impl TestResult {
    /// The statement of an audit of the weights `after`. `audit` is everything that was measured, as JSON.
    #[must_use]
    pub fn statement(
        after: ResourceDescriptor,
        verdicts: &[Verdict],
        audit: &Value,
    ) -> Statement<Self> {
        Statement::new(
            after,
            TEST_RESULT_TYPE,
            Self::new(verdicts, &audit.to_string()),
        )
    }

    /// `text` is the audit as it is kept: read and written again, a number could change in its last digit.
    fn new(verdicts: &[Verdict], text: &str) -> Self {
        let named = |passed: Option<bool>| {
            let of = verdicts.iter().filter(|verdict| verdict.passed == passed);
            of.map(|verdict| verdict.name.clone()).collect::<Vec<_>>()
        };
        let [passed_tests, warned_tests, failed_tests] = [Some(true), None, Some(false)].map(named);
        let result = match (failed_tests.is_empty(), warned_tests.is_empty()) {
            (false, _) => "FAILED",
            (true, false) => "WARNED",
            (true, true) => "PASSED",
        };
        let annotations = [("verdicts".to_owned(), json!(verdicts))];
        Self {
            result: result.to_owned(),
            configuration: vec![ResourceDescriptor {
                content: to_base64(text),
                media_type: "application/json".to_owned(),
                annotations: Map::from_iter(annotations),
                ..ResourceDescriptor::file(AUDIT, sha256(text))
            }],
            passed_tests,
            warned_tests,
            failed_tests,
        }
    }

    /// Reads a statement, and checks that it agrees with itself. `place` names it in errors.
    ///
    /// # Errors
    /// If it is of another type or version, was not made from an audit of nepenthe, or its parts contradict each other.
    pub fn parse(place: &str, payload: &[u8]) -> Result<Statement<Self>> {
        Self::from_json(place, parse_statement(place, payload)?)
    }

    /// [`parse`](Self::parse), once its JSON was read.
    pub(crate) fn from_json(place: &str, json: Value) -> Result<Statement<Self>> {
        let statement = Statement::<Self>::from_json(place, json, TEST_RESULT_TYPE)?;
        let (verdicts, text) = statement.predicate.kept(place)?;
        parse_json(&format!("{place}, {AUDIT}"), text.as_bytes())?;
        if Self::new(&verdicts, &text) != statement.predicate {
            let problem =
                "expected lists of tests and a digest that follow from the audit, found others";
            return Err(Error::wrong(place, problem, "the record was changed"));
        }
        Ok(statement)
    }

    /// The verdicts and the whole audit.
    ///
    /// # Errors
    /// If it carries none.
    pub fn audit(&self, place: &str) -> Result<(Vec<Verdict>, Value)> {
        let (verdicts, text) = self.kept(place)?;
        let audit = parse_json(&format!("{place}, {AUDIT}"), text.as_bytes())?;
        Ok((verdicts, audit))
    }

    fn kept(&self, place: &str) -> Result<(Vec<Verdict>, String)> {
        let none = || {
            let problem = format!("configuration: expected {AUDIT} with its verdicts, found none");
            Error::wrong(
                place,
                problem,
                "nepenthe reads the results of its own audits",
            )
        };
        let [audit] = &self.configuration[..] else {
            return Err(none());
        };
        let verdicts = audit.annotations.get("verdicts").ok_or_else(none)?;
        let verdicts = serde_json::from_value(verdicts.clone()).map_err(|_| none())?;
        let text = from_base64(&format!("{place}, {AUDIT}"), &audit.content)?;
        Ok((verdicts, String::from_utf8(text).map_err(|_| none())?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verdict(name: &str, passed: Option<bool>) -> Verdict {
        Verdict {
            name: name.to_owned(),
            value: json!(1.5),
            passed,
            text: "over-forgets by 1.5 dB".to_owned(),
        }
    }

    #[test]
    fn the_worst_verdict_is_the_result() {
        let all = [
            verdict("a", Some(true)),
            verdict("b", None),
            verdict("c", Some(false)),
        ];
        let result = |count| TestResult::new(&all[..count], "null").result;
        assert_eq!([1, 2, 3].map(result), ["PASSED", "WARNED", "FAILED"]);
        let whole = TestResult::new(&all, "null");
        assert_eq!(
            [whole.passed_tests, whole.warned_tests, whole.failed_tests],
            [["a"], ["b"], ["c"]]
        );
    }

    #[test]
    fn a_result_is_read_back_and_must_follow_from_its_audit() {
        let after = ResourceDescriptor::file("last.safetensors", sha256("after"));
        let audit = json!({"gap": {"haze": 31.245270191439438, "rain": 0.5}});
        let statement = TestResult::statement(after, &[verdict("gap", Some(false))], &audit);
        let json = statement.to_json();
        let read = TestResult::parse("a", json.as_bytes()).unwrap();
        assert_eq!(read, statement);
        let (verdicts, found) = read.predicate.audit("a").unwrap();
        assert_eq!(verdicts[0].passed, Some(false));
        // A number whose last digit serde_json reads differently: the digest is of the text, so nothing fails.
        let haze = found["gap"]["haze"].as_f64().unwrap();
        assert!((haze - 31.245_270_191_439_438).abs() < 1e-12, "{found}");
        for (from, to) in [
            ("FAILED", "PASSED"),
            ("\"passed\":false", "\"passed\":true"),
            ("test-result/v0.1", "test-result/v0.2"),
            ("audit.json", "audit"),
        ] {
            let changed = json.replacen(from, to, 1);
            assert_ne!(changed, json);
            assert!(TestResult::parse("a", changed.as_bytes()).is_err(), "{to}");
        }
    }
}
