//! The page of an audit: the verdict in words, then for each group of measures its numbers and drawings.

mod distances;
mod measures;
mod membership;
mod relearning;
mod scores;

use nepenthe_audit::{
    Audit,
    audit::{DataRecord, Role, Verdict},
    measure::Group,
};

use crate::{
    report::{Graphic, Report, Section},
    table::{Cell, Column, Mark, Table, TableRow},
};

/// The page of one audit.
pub fn report_of_audit(audit: &Audit) -> Report {
    Report {
        title: format!("Audit: {}", question(audit)),
        summary: summary(audit),
        sections: std::iter::once(verdicts(audit, "audit"))
            .chain(groups(audit, "audit"))
            .collect(),
        provenance: provenance_of_audit(audit),
        ..Report::default()
    }
}

/// An audit as a section of another page. `name` tells it from others, such as its folder.
pub fn section_of_audit(audit: &Audit, name: &str) -> Section {
    let Section { table, .. } = verdicts(audit, name);
    Section {
        title: format!("Audit {name}: {}", question(audit)),
        text: summary(audit),
        table,
        parts: groups(audit, name).collect(),
        ..Section::default()
    }
}

/// How an audit was made, as name and value.
pub fn provenance_of_audit(audit: &Audit) -> Vec<(String, String)> {
    let mut facts = vec![
        ("program".to_owned(), format!("nepenthe {}", audit.version)),
        ("device".to_owned(), audit.device.clone()),
    ];
    facts.extend(audit.models.iter().map(|model| {
        let network = model.network.architecture().name();
        let text = format!(
            "{}, {network}, SHA-256 {}",
            model.path.display(),
            model.sha256
        );
        (model.label.clone(), text)
    }));
    facts.extend(sets(&audit.data));
    let settings = &audit.settings;
    let rates: Vec<String> = settings
        .relearn_rates
        .iter()
        .map(|rate| format!("{rate:e}"))
        .collect();
    facts.push((
        "settings".to_owned(),
        format!(
            "seed {}; at most {} images of each task; crops of {} pixels, {} a step; relearning at rates {}, given up after {} \
             steps; {} bootstrap replicates",
            settings.seed,
            settings.images,
            settings.crop,
            settings.batch,
            rates.join(", "),
            settings.relearn_steps,
            settings.replicates
        ),
    ));
    facts
}

fn sets(data: &DataRecord) -> impl Iterator<Item = (String, String)> {
    data.sets.iter().map(|set| {
        let tasks = set
            .tasks
            .iter()
            .map(|(task, count)| format!("{count} of {task}"));
        let tasks: Vec<String> = tasks.collect();
        (
            set.name.clone(),
            format!("{}; {} used", tasks.join(", "), set.used),
        )
    })
}

/// What the audit asks. A list or folder of images goes by its name.
fn question(audit: &Audit) -> String {
    let forget = &audit.data.forget;
    match forget.split_once('=') {
        Some((kind @ ("list" | "folder"), path)) => {
            let name = path.rsplit(['/', '\\']).find(|part| !part.is_empty());
            let name = name.unwrap_or(path);
            format!("are the images of the {kind} {name} forgotten?")
        }
        _ => format!("is {forget} forgotten?"),
    }
}

/// The verdict on the whole, what it is based on, and what else the reader should know.
fn summary(audit: &Audit) -> Vec<String> {
    let mut verdicts = audit.verdicts.iter();
    let whole = verdicts.find(|verdict| verdict.group.is_none());
    let whole = whole.map(|whole| sentence(&format!("{}: {}", result(whole.passed), whole.text)));
    let notes = audit.notes.iter().map(|note| sentence(note));
    whole
        .into_iter()
        .chain([compared(audit)])
        .chain(notes)
        .collect()
}

fn compared(audit: &Audit) -> String {
    let retrained = audit
        .models
        .iter()
        .filter(|model| model.role == Role::Retrained);
    match retrained.count() {
        0 => "AFTER was compared with BEFORE alone. Without a network that never saw the forget set (UT) it is not known whether \
              enough was forgotten."
            .to_owned(),
        1 => "AFTER was compared with BEFORE and with a network that never saw the forget set (UT).".to_owned(),
        count => format!("AFTER was compared with BEFORE and with {count} networks that never saw the forget set (UT)."),
    }
}

const fn result(passed: Option<bool>) -> &'static str {
    match passed {
        Some(true) => "passed",
        Some(false) => "failed",
        None => "found",
    }
}

/// The verdict of each group.
fn verdicts(audit: &Audit, name: &str) -> Section {
    let row = |verdict: &Verdict| {
        let group = verdict.group?;
        let (text, mark) = match verdict.passed {
            Some(true) => ("passed", Mark::Good),
            Some(false) => ("failed", Mark::Bad),
            None => ("no verdict", Mark::Missing),
        };
        Some(TableRow {
            labels: vec![capital(group.title())],
            cells: vec![
                Cell {
                    text: text.to_owned(),
                    mark,
                    ..Cell::default()
                },
                measures::words(&verdict.text),
            ],
            ..TableRow::default()
        })
    };
    let rows: Vec<TableRow> = audit.verdicts.iter().filter_map(row).collect();
    Section {
        title: "Verdicts".to_owned(),
        table: (!rows.is_empty()).then(|| Table {
            id: id(name, "verdicts"),
            label_titles: vec!["Measured".to_owned()],
            columns: vec![Column::titled("Result"), Column::titled("In words")],
            rows,
            ..Table::default()
        }),
        ..Section::default()
    }
}

/// A section for each group that measured something.
fn groups(audit: &Audit, name: &str) -> impl Iterator<Item = Section> {
    Group::ALL.into_iter().filter_map(|group| {
        let title = capital(group.title());
        let graphics = graphics(audit, group);
        let measured = audit
            .measures
            .iter()
            .any(|measure| measure.group == group && measure.value.is_some());
        if !measured && graphics.is_empty() {
            return None;
        }
        let attacks = (group == Group::Relearning).then(|| relearning::attacks(audit, name));
        let folds = attacks
            .flatten()
            .into_iter()
            .chain(measures::parts(audit, group, name))
            .chain(measures::definitions(audit, group));
        Some(Section {
            title,
            table: Some(measures::table(audit, group, name)),
            graphics,
            folds: folds.collect(),
            ..Section::default()
        })
    })
}

fn graphics(audit: &Audit, group: Group) -> Vec<Graphic> {
    match group {
        Group::Outputs => [
            scores::forget_set(audit),
            distances::outputs(audit),
            distances::losses(audit),
        ]
        .into_iter()
        .flatten()
        .collect(),
        Group::Kept => scores::kept(audit).into_iter().collect(),
        Group::Relearning => relearning::curves(audit),
        Group::Weights => distances::weights(audit)
            .into_iter()
            .chain(distances::barriers(audit))
            .collect(),
        Group::Membership => membership::rocs(audit),
        Group::Signature => Vec::new(),
        Group::Representation => [distances::layers(audit), scores::probe(audit)]
            .into_iter()
            .flatten()
            .collect(),
        Group::Cost => scores::cost(audit).into_iter().collect(),
    }
}

/// The colour of a network.
fn kind(audit: &Audit, label: &str) -> usize {
    let place = audit.models.iter().position(|model| model.label == label);
    place.unwrap_or_default()
}

/// The colours of drawings that show UT as one, whatever the number of its seeds.
const BEFORE: usize = 0;
const AFTER: usize = 1;
const UT: usize = 2;

/// The id of a table, once on a page.
fn id(name: &str, table: &str) -> String {
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            '-'
        }
    };
    format!("{}-{table}", name.chars().map(plain).collect::<String>())
}

/// With a capital at the beginning.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => String::new(),
    }
}

/// With a capital at the beginning and a full stop at the end.
fn sentence(text: &str) -> String {
    let text = capital(text);
    match text.ends_with(['.', '?', '!']) {
        true => text,
        false => text + ".",
    }
}
