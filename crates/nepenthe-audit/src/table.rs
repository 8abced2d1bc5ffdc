//! An audit as text: a table for a terminal, and comma-separated values.

use nepenthe::scores::quoted;

use crate::{
    audit::Audit,
    measure::{Bound, Group, Measure},
};

/// The audit for a terminal: verdict, then a line for every number of the whole; parts of the network are in the files.
pub fn text(audit: &Audit) -> String {
    let mut text = String::new();
    for model in &audit.models {
        text += &format!(
            "{:<8} {}  SHA-256 {}\n",
            model.label,
            model.path.display(),
            &model.sha256.get(..12).unwrap_or(&model.sha256)
        );
    }
    text += &format!("forget   {}\n\n", audit.data.forget);
    for verdict in audit
        .verdicts
        .iter()
        .filter(|verdict| verdict.group.is_none())
    {
        text += &format!("{} {}\n", sign(verdict.passed), verdict.text);
    }
    let rows: Vec<&Measure> = audit
        .measures
        .iter()
        .filter(|measure| !measure.is_of_part())
        .collect();
    for group in Group::ALL {
        let rows: Vec<[String; 6]> = rows
            .iter()
            .filter(|measure| measure.group == group)
            .map(|measure| row(measure))
            .collect();
        if !rows.is_empty() {
            text += &format!("\n{}\n{}", group.title(), columns(&rows));
        }
    }
    for note in &audit.notes {
        text += &format!("\nnote: {note}");
    }
    text += "\nPSNR is psnr/pyiqa, SSIM ssim/pyiqa. [low, high]: 95 % by bootstrap. UT: a network that never saw the forget set. \
             Definitions: docs/AUDIT.md\n";
    text
}

fn sign(passed: Option<bool>) -> &'static str {
    match passed {
        Some(true) => "passed:",
        Some(false) => "failed:",
        None => "found:",
    }
}

/// Result, subject, title, value, reference, verdict.
fn row(measure: &Measure) -> [String; 6] {
    let result = match (measure.passed, measure.value) {
        (Some(true), _) => "ok",
        (Some(false), _) => "FAIL",
        (None, Some(_)) => "",
        (None, None) => "n/a",
    };
    let beside = measure.references.named();
    let beside = beside.map(|(name, value)| format!("{name} {}", measure.number(value)));
    [
        result.to_owned(),
        measure.subject.clone(),
        measure.title.clone(),
        value(measure),
        beside.collect::<Vec<_>>().join(", "),
        measure.verdict.clone(),
    ]
}

/// Value, bound, unit and interval.
fn value(measure: &Measure) -> String {
    let Some(value) = measure.value else {
        return "-".to_owned();
    };
    let bound = match measure.bound {
        Bound::Exact => "",
        Bound::AtLeast => ">= ",
        Bound::AtMost => "<= ",
    };
    let mut text = format!("{bound}{}", measure.number(value));
    if !matches!(measure.unit.as_str(), "" | "steps") {
        text += &format!(" {}", measure.unit);
    }
    if let Some([low, high]) = measure.interval {
        text += &format!(" [{}, {}]", measure.number(low), measure.number(high));
    }
    text
}

/// Rows with their columns aligned; the last is as long as it is.
fn columns<const N: usize>(rows: &[[String; N]]) -> String {
    let width = |column: usize| {
        let widths = rows.iter().map(|row| row[column].chars().count());
        widths.max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..N).map(width).collect();
    let mut text = String::new();
    for row in rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell:<width$}"));
        text += &format!("  {}\n", cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    text
}

/// Every number, a line each.
pub fn csv(audit: &Audit) -> String {
    let mut text = String::from(
        "group,id,subject,value,bound,low,high,unit,ideal,tolerance,ut,ut_seed_to_seed,ut_deviation,identity,before,after,passed,verdict\n",
    );
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    for measure in &audit.measures {
        let [low, high] = match measure.interval {
            Some(ends) => ends.map(Some),
            None => [None, None],
        };
        let references = &measure.references;
        let numbers = [
            measure.ideal,
            measure.tolerance,
            references.ut,
            references.ut_seed_to_seed,
            references.ut_deviation,
            references.identity,
            references.before,
            references.after,
        ];
        let fields = [
            name(&measure.group),
            measure.id.clone(),
            quoted(&measure.subject),
            number(measure.value),
            name(&measure.bound),
            number(low),
            number(high),
            measure.unit.clone(),
        ];
        let last = [
            measure
                .passed
                .map(|passed| passed.to_string())
                .unwrap_or_default(),
            quoted(&measure.verdict),
        ];
        let fields = fields.into_iter().chain(numbers.map(number)).chain(last);
        text += &(fields.collect::<Vec<_>>().join(",") + "\n");
    }
    text
}

/// The name of a unit variant, as in JSON.
fn name(value: &impl serde::Serialize) -> String {
    let value = serde_json::to_value(value).expect("a name serialises");
    value.as_str().unwrap_or_default().to_owned()
}
