//! Scores and times of every network as bars.

use nepenthe::event::duration;
use nepenthe_audit::{
    Audit, Measure,
    measure::{Group, References},
};

use super::{AFTER, BEFORE, UT, kind};
use crate::{
    bars::{Bar, BarGroup, Bars},
    markup::minus,
    report::{Graphic, Plot},
};

/// Mean PSNR of the forget set.
pub(super) fn forget_set(audit: &Audit) -> Option<Graphic> {
    scores(
        audit,
        Group::Outputs,
        "change",
        "Forget set: mean PSNR, dB",
        FORGET,
    )
}

/// Mean PSNR of what is kept.
pub(super) fn kept(audit: &Audit) -> Option<Graphic> {
    scores(
        audit,
        Group::Kept,
        "kept-psnr",
        "Kept tasks: mean PSNR, dB",
        KEPT,
    )
}

const FORGET: &str = "AFTER should end where UT does: a longer bar is knowledge that is left, a shorter one is over-forgetting.";
const KEPT: &str = "AFTER should end where BEFORE does.";

/// The scores beside a measure that is a difference of them.
fn scores(audit: &Audit, group: Group, id: &str, title: &str, note: &str) -> Option<Graphic> {
    let measures: Vec<&Measure> = measures(audit, group, id).collect();
    let floor = measures
        .iter()
        .any(|measure| measure.references.identity.is_some());
    let group = |measure: &&Measure| {
        let References {
            before,
            after,
            ut,
            identity,
            ..
        } = measure.references;
        let bar = |(label, kind, value): (&str, usize, Option<f64>)| {
            Some(bar(label, kind, value?, measure))
        };
        let networks = [
            ("BEFORE", BEFORE, before),
            ("AFTER", AFTER, after),
            ("UT", UT, ut),
        ];
        BarGroup {
            name: measure.subject.clone(),
            bars: networks.into_iter().filter_map(bar).collect(),
            lines: floor
                .then_some(identity.unwrap_or(f64::NAN))
                .into_iter()
                .collect(),
        }
    };
    let floor = floor.then(|| "identity floor: the score of doing nothing".to_owned());
    graphic(
        title,
        note,
        Bars {
            lines: floor.into_iter().collect(),
            groups: measures.iter().map(group).collect(),
        },
    )
}

/// What a decoder restores from the frozen features of a layer.
pub(super) fn probe(audit: &Audit) -> Option<Graphic> {
    let note = "A linear decoder on the frozen features of each layer, forget set. Features that hold more than UT's still know \
                what was to be forgotten.";
    scores(
        audit,
        Group::Representation,
        "probe",
        "Decoder on frozen features: PSNR, dB",
        note,
    )
}

/// What it took to make each network.
pub(super) fn cost(audit: &Audit) -> Option<Graphic> {
    let bars = audit.cost.iter().filter_map(|cost| {
        let seconds = cost.seconds?;
        Some(Bar {
            label: cost.model.clone(),
            value: seconds,
            text: duration(seconds),
            kind: kind(audit, &cost.model),
        })
    });
    let group = BarGroup {
        name: "optimiser steps, seconds".to_owned(),
        bars: bars.collect(),
        lines: Vec::new(),
    };
    graphic(
        "Time to make each network",
        "From the logs of the runs.",
        Bars {
            lines: Vec::new(),
            groups: vec![group],
        },
    )
}

/// The measures of an id that have a value.
pub(super) fn measures<'a>(
    audit: &'a Audit,
    group: Group,
    id: &'a str,
) -> impl Iterator<Item = &'a Measure> {
    audit.measures.iter().filter(move |measure| {
        measure.group == group && measure.id == id && measure.value.is_some()
    })
}

/// A bar with the number in the digits of its measure.
pub(super) fn bar(label: &str, kind: usize, value: f64, measure: &Measure) -> Bar {
    Bar {
        label: label.to_owned(),
        value,
        text: minus(&measure.number(value)),
        kind,
    }
}

/// The drawing, unless there is nothing to draw.
pub(super) fn graphic(title: &str, note: &str, mut bars: Bars) -> Option<Graphic> {
    bars.groups.retain(|group| !group.bars.is_empty());
    (!bars.groups.is_empty()).then(|| Graphic {
        title: title.to_owned(),
        note: note.to_owned(),
        plot: Plot::Bars(bars),
    })
}
