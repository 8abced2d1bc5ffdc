//! The record of an audit: its verdicts as a statement about the weights after.

use std::path::Path;

use nepenthe_audit::audit::{Audit, Role};
use nepenthe_record::{RECORD, ResourceDescriptor, SigningKey, TestResult, Verdict, line};
use serde_json::{Map, Value, json};

use super::name_of;
use crate::output::write_text;

/// Writes the record of an audit into its folder, signed if there is a key.
///
/// # Errors
/// If it cannot be written.
pub(crate) fn write(folder: &Path, audit: &Audit, key: Option<&SigningKey>) -> anyhow::Result<()> {
    let after = audit.models.iter().find(|model| model.role == Role::After);
    let after = after.expect("every audit is of a network after unlearning");
    let subject = ResourceDescriptor::file(name_of(&after.path), after.sha256.clone());
    let statement = TestResult::statement(subject, &verdicts(audit), &json!(audit));
    Ok(write_text(&folder.join(RECORD), &line(&statement, key))?)
}

/// A verdict for each group and one for the whole, each with the numbers of its measures.
fn verdicts(audit: &Audit) -> Vec<Verdict> {
    let verdict = |verdict: &nepenthe_audit::audit::Verdict| {
        let name = match verdict.group {
            Some(group) => json!(group).as_str().unwrap_or_default().to_owned(),
            None => "audit".to_owned(),
        };
        let measures = audit.measures.iter();
        let measures = measures.filter(|measure| Some(measure.group) == verdict.group);
        let numbers: Map<String, Value> = measures
            .map(|measure| {
                let name = format!("{}/{}", measure.id, measure.subject);
                (name, json!(measure.value))
            })
            .collect();
        Verdict {
            name,
            value: Value::Object(numbers),
            passed: verdict.passed,
            text: verdict.text.clone(),
        }
    };
    audit.verdicts.iter().map(verdict).collect()
}
