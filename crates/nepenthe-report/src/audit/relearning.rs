//! Relearning attacks: how soon further training brings the forget set back.

use nepenthe_audit::{
    Audit,
    curve::{Attacker, RelearningCurve},
    relearning::{RELEARNED, worst},
};

use super::{capital, id, kind, measures::words};
use crate::{
    curves::{Curve, Curves, Rule},
    number,
    report::{Fold, Graphic, Plot},
    table::{Cell, Column, Mark, Table, TableRow},
};

const ATTACKERS: [Attacker; 2] = [Attacker::RetainData, Attacker::ForgetData];

/// The losses of every attack with retain data, and with forget data.
pub(super) fn curves(audit: &Audit) -> Vec<Graphic> {
    ATTACKERS
        .into_iter()
        .filter_map(|attacker| graphic(audit, attacker))
        .collect()
}

fn of(audit: &Audit, attacker: Attacker) -> impl Iterator<Item = &RelearningCurve> {
    let curves = audit.curves.iter();
    curves.filter(move |curve| curve.attacker == attacker)
}

/// For each network the worst attack, with its name; behind it the other rates.
fn graphic(audit: &Audit, attacker: Attacker) -> Option<Graphic> {
    let target = of(audit, attacker).next()?.target;
    let models = audit.models.iter().map(|model| model.label.as_str());
    let worst: Vec<&RelearningCurve> = models
        .filter_map(|model| worst(&audit.curves, model, attacker))
        .collect();
    let is_worst = |curve: &RelearningCurve| worst.iter().any(|other| std::ptr::eq(*other, curve));
    let others = of(audit, attacker).filter(|curve| !is_worst(curve));
    let drawn = |curve: &RelearningCurve, name: String, pale: bool| {
        let steps = curve.steps.iter().map(|&step| step as f64);
        Curve {
            name,
            points: steps.zip(curve.losses.iter().copied()).collect(),
            kind: kind(audit, &curve.model),
            pale,
        }
    };
    let pale = others.map(|curve| drawn(curve, String::new(), true));
    let named = worst.iter().map(|curve| {
        drawn(
            curve,
            format!("{}, rate {:e}", curve.model, curve.rate),
            false,
        )
    });
    let steps = of(audit, attacker).flat_map(|curve| curve.steps.iter().copied());
    let last = steps.max().unwrap_or_default() as f64;
    let before = target / RELEARNED;
    let said: Vec<String> = worst.iter().map(|curve| outcome(curve)).collect();
    Some(Graphic {
        title: format!("Relearning with {}", attacker.name()),
        note: format!(
            "{}. Strong: the worst rate of each network; pale: the other rates. Back is at most {RELEARNED} times BEFORE's loss; an \
             attack that was given up could still get there with more steps.",
            said.join("; ")
        ),
        plot: Plot::Curves(Curves {
            across: "step of the attack".to_owned(),
            up: "L1 loss on test crops of the forget set".to_owned(),
            curves: pale.chain(named).collect(),
            rules: vec![Rule {
                name: "BEFORE's loss".to_owned(),
                ends: [(0.0, before), (last, before)],
            }],
            from: None,
        }),
    })
}

/// How the attack on a network ended.
fn outcome(curve: &RelearningCurve) -> String {
    format!("{}: {}", curve.model, ended(curve))
}

fn ended(curve: &RelearningCurve) -> String {
    match (curve.reached_at, curve.cut_off_at) {
        (Some(step), _) => format!("back at step {step}"),
        (None, Some(step)) => format!("given up at step {step}"),
        (None, None) => "diverged".to_owned(),
    }
}

/// Every attack in numbers.
pub(super) fn attacks(audit: &Audit, name: &str) -> Option<Fold> {
    let rows: Vec<TableRow> = ATTACKERS
        .into_iter()
        .flat_map(|attacker| of(audit, attacker))
        .map(row)
        .collect();
    let columns = ["Loss before", "Lowest loss", "Highest PSNR, dB", "Outcome"];
    (!rows.is_empty()).then(|| Fold {
        title: "Every attack".to_owned(),
        table: Some(Table {
            id: id(name, "attacks"),
            label_titles: ["Data", "Network", "Rate"].map(str::to_owned).to_vec(),
            columns: columns.map(Column::titled).to_vec(),
            rows,
            ..Table::default()
        }),
        words: Vec::new(),
    })
}

fn row(curve: &RelearningCurve) -> TableRow {
    let finite = |values: &[f64]| {
        values
            .iter()
            .copied()
            .filter(|value| value.is_finite())
            .collect::<Vec<_>>()
    };
    let cell = |value: Option<f64>, decimals| match value {
        Some(value) => Cell {
            text: number::fixed(value, decimals),
            ..Cell::default()
        },
        None => Cell {
            mark: Mark::Missing,
            ..Cell::default()
        },
    };
    let losses = finite(&curve.losses);
    let lowest = losses.iter().copied().reduce(f64::min);
    let highest = finite(&curve.psnr).into_iter().reduce(f64::max);
    TableRow {
        labels: vec![
            capital(curve.attacker.name()),
            curve.model.clone(),
            format!("{:e}", curve.rate),
        ],
        cells: vec![
            cell(losses.first().copied(), 4),
            cell(lowest, 4),
            cell(highest, 2),
            words(&ended(curve)),
        ],
        ..TableRow::default()
    }
}
