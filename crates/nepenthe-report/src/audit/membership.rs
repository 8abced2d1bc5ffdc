//! Membership attacks: what share of the forget images is recognised at what share of false alarms.

use nepenthe_audit::{Audit, curve::Roc};

use super::{capital, kind};
use crate::{
    curves::{Curve, Curves, Rule},
    number,
    report::{Graphic, Plot},
};

/// A plot for each attack, with a curve for each network.
pub(super) fn rocs(audit: &Audit) -> Vec<Graphic> {
    let mut attacks: Vec<&str> = Vec::new();
    for roc in &audit.rocs {
        let (attack, _) = parts(roc);
        if !attacks.contains(&attack) {
            attacks.push(attack);
        }
    }
    attacks
        .into_iter()
        .map(|attack| graphic(audit, attack))
        .collect()
}

/// Attack and network.
fn parts(roc: &Roc) -> (&str, &str) {
    roc.label.rsplit_once(", ").unwrap_or((&roc.label, ""))
}

fn graphic(audit: &Audit, attack: &str) -> Graphic {
    let rocs = audit.rocs.iter().filter(|roc| parts(roc).0 == attack);
    let curves = rocs.map(|roc| {
        let (_, network) = parts(roc);
        let auc = number::fixed(roc.auc, 2);
        let interval = roc
            .interval
            .map(|ends| ends.map(|end| number::fixed(end, 2)));
        let interval = interval.map_or(String::new(), |[low, high]| format!(" [{low}, {high}]"));
        Curve {
            name: format!("{network}: AUC {auc}{interval}")
                .trim_start_matches(": ")
                .to_owned(),
            points: roc
                .points
                .iter()
                .map(|&[across, up]| (across, up))
                .collect(),
            kind: kind(audit, network),
            pale: false,
        }
    });
    Graphic {
        title: format!("{}: receiver operating characteristic", capital(attack)),
        note: "Forget images told from images that no network saw. AUC: the area under the curve, with its 95 % interval; 0.5 is \
               chance. Curves below the diagonal tell as much as those above."
            .to_owned(),
        plot: Plot::Curves(Curves {
            across: "false positive rate".to_owned(),
            up: "true positive rate".to_owned(),
            curves: curves.collect(),
            rules: vec![Rule {
                name: "chance".to_owned(),
                ends: [(0.0, 0.0), (1.0, 1.0)],
            }],
            from: None,
        }),
    }
}
