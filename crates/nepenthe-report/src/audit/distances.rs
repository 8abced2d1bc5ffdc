//! How far networks are from each other: outputs, losses, weights, the line between weights, features.

use nepenthe_audit::{
    Audit, Measure,
    curve::{Barrier, LayerSimilarity},
    measure::Group,
};

use super::{
    AFTER, BEFORE, UT, kind,
    scores::{bar, graphic, measures},
};
use crate::{
    bars::{Bar, BarGroup, Bars},
    curves::{Curve, Curves},
    number,
    report::{Graphic, Plot},
};

/// Most parts of the network that have a bar.
const PARTS: usize = 4;

/// How near the outputs of AFTER are to those of UT.
pub(super) fn outputs(audit: &Audit) -> Option<Graphic> {
    let note = "PSNR between the outputs of two networks for the same images of the forget set: a longer bar is nearer. UT to UT: \
                between two seeds, as near as AFTER can be expected to come.";
    to_ut(audit, "agreement", "Agreement of outputs, dB", note)
}

/// How near the losses of AFTER are to those of UT.
pub(super) fn losses(audit: &Audit) -> Option<Graphic> {
    let note = "Wasserstein-1 distance between the losses of the images of the forget set: a shorter bar is nearer. UT to UT: between \
                two seeds.";
    to_ut(audit, "wasserstein", "Distance of losses", note)
}

fn to_ut(audit: &Audit, id: &str, title: &str, note: &str) -> Option<Graphic> {
    let group = |measure: &Measure| {
        let references = &measure.references;
        let bars = [
            ("AFTER to UT", AFTER, measure.value),
            ("UT to UT", UT, references.ut_seed_to_seed),
            ("BEFORE to UT", BEFORE, references.before),
        ];
        let bars = bars
            .into_iter()
            .filter_map(|(label, kind, value)| Some(bar(label, kind, value?, measure)));
        BarGroup {
            name: measure.subject.clone(),
            bars: bars.collect(),
            lines: Vec::new(),
        }
    };
    graphic(
        title,
        note,
        Bars {
            lines: Vec::new(),
            groups: measures(audit, Group::Outputs, id).map(group).collect(),
        },
    )
}

/// How far the weights moved: the whole network, and the parts that moved most.
pub(super) fn weights(audit: &Audit) -> Option<Graphic> {
    let all = || measures(audit, Group::Weights, "weight-distance");
    let mut parts: Vec<&Measure> = all().filter(|measure| measure.is_of_part()).collect();
    let moved = |measure: &Measure| measure.value.unwrap_or_default();
    parts.retain(|measure| moved(measure) > 0.0);
    parts.sort_by(|one, other| moved(other).total_cmp(&moved(one)));
    parts.truncate(PARTS);
    let group = |measure: &Measure| {
        let after = bar("AFTER", AFTER, moved(measure), measure);
        let ut = measure.references.ut;
        let ut = ut.map(|value| bar("UT", UT, value, measure));
        BarGroup {
            name: measure.subject.clone(),
            bars: [after].into_iter().chain(ut).collect(),
            lines: Vec::new(),
        }
    };
    let whole = all().filter(|measure| !measure.is_of_part());
    let note = "Norm of the difference from BEFORE over the norm of BEFORE: the whole network, then the parts that moved most. UT began \
                from other random weights, so it is far away and no ideal.";
    graphic(
        "Distance of weights from BEFORE",
        note,
        Bars {
            lines: Vec::new(),
            groups: whole.chain(parts).map(group).collect(),
        },
    )
}

/// The losses on the lines from BEFORE to the other networks.
pub(super) fn barriers(audit: &Audit) -> Vec<Graphic> {
    let set = |title: &str, losses: fn(&Barrier) -> &Vec<f64>| {
        let drawn = audit
            .barriers
            .iter()
            .filter(|barrier| !losses(barrier).is_empty());
        let curves: Vec<Curve> = drawn
            .map(|barrier| Curve {
                name: format!("to {}", barrier.to),
                points: barrier
                    .places
                    .iter()
                    .copied()
                    .zip(losses(barrier).iter().copied())
                    .collect(),
                kind: kind(audit, &barrier.to),
                pale: false,
            })
            .collect();
        (!curves.is_empty()).then(|| Graphic {
            title: title.to_owned(),
            note: "The loss of (1 \u{2212} a) BEFORE + a times the other network. A hump between the ends is a barrier; without one \
                   training may slide back to BEFORE."
                .to_owned(),
            plot: Plot::Curves(Curves {
                across: "a: from BEFORE (0) to the other (1)".to_owned(),
                up: "L1 loss".to_owned(),
                curves,
                rules: Vec::new(),
                from: Some(0.0),
            }),
        })
    };
    let both = [
        set("Barrier, forget set", |barrier| &barrier.forget),
        set("Barrier, kept set", |barrier| &barrier.kept),
    ];
    both.into_iter().flatten().collect()
}

/// How alike the features of AFTER are to those of the others, layer by layer.
pub(super) fn layers(audit: &Audit) -> Option<Graphic> {
    let role = |label: &str| match label {
        "BEFORE" | "AFTER" => label.to_owned(),
        _ => "UT".to_owned(),
    };
    let pairs = [
        ("AFTER to BEFORE", ["AFTER", "BEFORE"], BEFORE),
        ("AFTER to UT", ["AFTER", "UT"], AFTER),
        ("UT to UT", ["UT", "UT"], UT),
    ];
    let mut names: Vec<&String> = Vec::new();
    for name in audit.layers.iter().flat_map(|pair| &pair.layers) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let group = |name: &String| {
        let bars = pairs.iter().filter_map(|(label, [from, to], kind)| {
            let of = audit
                .layers
                .iter()
                .filter(|pair| role(&pair.from) == *from && role(&pair.to) == *to);
            let values: Vec<f64> = of.filter_map(|pair| at(pair, name)).collect();
            let mean = values.iter().sum::<f64>() / values.len() as f64;
            (!values.is_empty()).then(|| Bar {
                label: (*label).to_owned(),
                value: mean,
                text: number::fixed(mean, 2),
                kind: *kind,
            })
        });
        BarGroup {
            name: name.clone(),
            bars: bars.collect(),
            lines: Vec::new(),
        }
    };
    let note = "Linear CKA of the features on images of the forget set, from input to output of the network: 1 is the same up to rotation \
                and scale. A network that forgot is as near to UT as UT is to UT.";
    graphic(
        "Similarity of features by layer",
        note,
        Bars {
            lines: Vec::new(),
            groups: names.into_iter().map(group).collect(),
        },
    )
}

/// The similarity of a layer.
fn at(pair: &LayerSimilarity, layer: &str) -> Option<f64> {
    let place = pair.layers.iter().position(|other| other == layer)?;
    pair.cka
        .get(place)
        .copied()
        .filter(|value| value.is_finite())
}
