//! The numbers of a group as a table, with targets in words, and what each of them is.

use nepenthe_audit::{
    Audit, Measure,
    measure::{Bound, Direction, Group},
};

use super::{id, sentence};
use crate::{
    markup::minus,
    report::Fold,
    table::{Cell, Column, Mark, Table, TableRow},
};

/// Every measure of the whole network.
pub(super) fn table(audit: &Audit, group: Group, name: &str) -> Table {
    let rows = of(audit, group).filter(|measure| !measure.is_of_part());
    let rows: Vec<TableRow> = rows.map(row).collect();
    let with_interval = rows.iter().any(|row| !row.cells[0].detail.is_empty());
    let caption = match with_interval {
        true => "Below a value: its 95 % interval. UT: a network that never saw the forget set.",
        false => "UT: a network that never saw the forget set.",
    };
    Table {
        id: id(name, &group.title().replace([' ', ':'], "-")),
        caption: caption.to_owned(),
        label_titles: vec!["Measure".to_owned(), "On".to_owned()],
        columns: ["Value", "In words", "Target", "For comparison"]
            .map(Column::titled)
            .to_vec(),
        rows,
        ..Table::default()
    }
}

fn of(audit: &Audit, group: Group) -> impl Iterator<Item = &Measure> {
    let measures = audit.measures.iter();
    measures.filter(move |measure| measure.group == group)
}

fn row(measure: &Measure) -> TableRow {
    let references = &measure.references;
    let after = references.after.map(|value| ("AFTER", value));
    let beside = after.into_iter().chain(references.named());
    let mut beside: Vec<String> = beside
        .map(|(name, value)| format!("{name} {}", number(measure, value)))
        .collect();
    if let Some(deviation) = references.ut_deviation {
        beside.push(format!("deviation of UT {}", number(measure, deviation)));
    }
    TableRow {
        labels: vec![measure.title.clone(), measure.subject.clone()],
        cells: vec![
            value(measure),
            words(&measure.verdict),
            target(measure),
            words(&beside.join(", ")),
        ],
        ..TableRow::default()
    }
}

/// A cell of words.
pub(super) fn words(text: &str) -> Cell {
    Cell {
        text: minus_sign(text),
        mark: Mark::Words,
        ..Cell::default()
    }
}

/// Hyphens before digits are minus signs, those within words are hyphens.
fn minus_sign(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| {
        let letter = at.and_then(|at| letters.get(at));
        letter.is_some_and(char::is_ascii_digit)
    };
    let shown = letters.iter().enumerate().map(|(at, &letter)| {
        let begins = match at.checked_sub(1).map(|before| letters[before]) {
            None | Some(' ' | '(' | '[') => true,
            // As in 1e-3.
            Some('e') => is_digit(at.checked_sub(2)),
            Some(_) => false,
        };
        match letter {
            '-' if begins && is_digit(Some(at + 1)) => '\u{2212}',
            _ => letter,
        }
    });
    shown.collect()
}

fn number(measure: &Measure, value: f64) -> String {
    minus(&measure.number(value))
}

fn with_unit(measure: &Measure, value: f64) -> String {
    format!("{} {}", number(measure, value), measure.unit)
        .trim_end()
        .to_owned()
}

/// Value and unit, and the interval below.
fn value(measure: &Measure) -> Cell {
    let Some(value) = measure.value else {
        return Cell {
            mark: Mark::Missing,
            ..Cell::default()
        };
    };
    let bound = match measure.bound {
        Bound::Exact => "",
        Bound::AtLeast => "\u{2265} ",
        Bound::AtMost => "\u{2264} ",
    };
    let interval = measure
        .interval
        .map(|ends| ends.map(|end| number(measure, end)));
    Cell {
        text: format!("{bound}{}", with_unit(measure, value)),
        detail: interval.map_or(String::new(), |[low, high]| format!("{low} to {high}")),
        mark: match measure.passed {
            Some(true) => Mark::Good,
            Some(false) => Mark::Bad,
            None => Mark::None,
        },
    }
}

/// What passes, or else the ideal value, and which direction is better.
fn target(measure: &Measure) -> Cell {
    let direction = match measure.direction {
        Direction::Higher => "higher is better",
        Direction::Lower => "lower is better",
        Direction::Ideal => "nearer is better",
        Direction::Neutral => "",
    };
    let text = match (measure.direction, measure.ideal, measure.tolerance) {
        (Direction::Neutral, Some(ideal), _) => format!("UT: {}", with_unit(measure, ideal)),
        (Direction::Neutral, None, _) | (_, None, _) => "none".to_owned(),
        (Direction::Higher, Some(ideal), Some(room)) => {
            format!("at least {}", with_unit(measure, ideal - room))
        }
        (Direction::Lower, Some(ideal), Some(room)) => {
            format!("at most {}", with_unit(measure, ideal + room))
        }
        (Direction::Ideal, Some(ideal), Some(room)) => format!(
            "{} \u{b1} {}",
            number(measure, ideal),
            with_unit(measure, room)
        ),
        // A ratio's ideal is a round number, or UT's.
        (_, Some(ideal), None) if measure.unit.is_empty() => {
            let text = number(measure, ideal);
            format!("ideal {}", text.trim_end_matches('0').trim_end_matches('.'))
        }
        (_, Some(ideal), None) => format!("ideal {}", with_unit(measure, ideal)),
    };
    Cell {
        text,
        detail: direction.to_owned(),
        ..Cell::default()
    }
}

/// What each measure is, and how its interval was made.
pub(super) fn definitions(audit: &Audit, group: Group) -> Option<Fold> {
    let mut words: Vec<(String, String)> = Vec::new();
    for measure in of(audit, group) {
        let mut text = sentence(&measure.definition);
        if let Some(method) = &measure.interval_method {
            text += &format!(" Interval: {method}.");
        }
        let same = |(_, other): &(String, String)| *other == text;
        if measure.definition.is_empty() || words.iter().any(same) {
            continue;
        }
        let other = words.iter().any(|(title, _)| *title == measure.title);
        let title = match other {
            true => format!("{}, {}", measure.title, measure.subject),
            false => measure.title.clone(),
        };
        words.push((title, text));
    }
    (!words.is_empty()).then(|| Fold {
        title: "What these numbers are".to_owned(),
        table: None,
        words,
    })
}

/// The measures of the parts of the network.
pub(super) fn parts(audit: &Audit, group: Group, name: &str) -> Option<Fold> {
    let rows = of(audit, group).filter(|measure| measure.is_of_part());
    let rows: Vec<TableRow> = rows
        .map(|measure| TableRow {
            labels: vec![measure.subject.clone()],
            cells: [measure.value, measure.references.ut]
                .map(|value| match value {
                    Some(value) => Cell {
                        text: number(measure, value),
                        ..Cell::default()
                    },
                    None => Cell {
                        mark: Mark::Missing,
                        ..Cell::default()
                    },
                })
                .to_vec(),
            ..TableRow::default()
        })
        .collect();
    (!rows.is_empty()).then(|| Fold {
        title: "Distance of weights, part by part".to_owned(),
        table: Some(Table {
            id: id(name, "parts"),
            label_titles: vec!["Part of the network".to_owned()],
            columns: ["AFTER from BEFORE", "UT from BEFORE"]
                .map(Column::titled)
                .to_vec(),
            rows,
            ..Table::default()
        }),
        words: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(unit: &str, direction: Direction, ideal: Option<f64>, room: Option<f64>) -> Measure {
        let mut measure = Measure::new(Group::Outputs, "id", "haze", "title")
            .defined("what it is", unit)
            .towards(direction, ideal);
        measure.tolerance = room;
        measure
    }

    #[test]
    fn targets_are_words() {
        let text =
            |unit, direction, ideal, room| target(&measure(unit, direction, ideal, room)).text;
        let found = [
            text("dB", Direction::Ideal, Some(0.0), Some(0.5)),
            text("dB", Direction::Higher, Some(0.0), Some(0.1)),
            text("%", Direction::Lower, Some(0.0), Some(5.0)),
            text("steps", Direction::Higher, Some(60.0), None),
            text("", Direction::Neutral, None, None),
            text("dB", Direction::Neutral, Some(-8.1), None),
            text("", Direction::Higher, Some(1.0), None),
            text("", Direction::Lower, Some(0.69097), None),
        ];
        let expected = [
            "0.00 \u{b1} 0.50 dB",
            "at least \u{2212}0.10 dB",
            "at most 5.0 %",
            "ideal 60 steps",
            "none",
            "UT: \u{2212}8.10 dB",
            "ideal 1",
            "ideal 0.691",
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_bound_and_an_interval_stand_beside_the_value_and_an_absent_one_is_a_dash() {
        let mut found = measure("steps", Direction::Higher, None, None)
            .valued(60.0)
            .within(Some([12.0, 60.0]), "bootstrap")
            .judged("does not come back", Some(true));
        found.bound = Bound::AtLeast;
        let cell = value(&found);
        assert_eq!(
            (cell.text.as_str(), cell.detail.as_str(), cell.mark),
            ("\u{2265} 60 steps", "12 to 60", Mark::Good)
        );
        assert_eq!(value(&found.absent("no UT")).mark, Mark::Missing);
    }

    #[test]
    fn only_a_hyphen_before_a_number_is_a_minus() {
        let shown = minus_sign("noise-50: -3.1 dB (-1), rate 1e-3, [-2, 4]");
        assert_eq!(
            shown,
            "noise-50: \u{2212}3.1 dB (\u{2212}1), rate 1e\u{2212}3, [\u{2212}2, 4]"
        );
    }
}
