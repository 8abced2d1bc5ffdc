//! The trade-off of methods: the gap to UT over what the kept tasks lose.

use nepenthe_report::{Tradeoff, TradeoffPoint};

use crate::{
    findings::COLLAPSE,
    method_scores::{MethodCase, cases, method_scores},
    results::Results,
};

/// A chart for each network and type.
pub(crate) fn tradeoffs(results: &Results<'_>) -> Vec<Tradeoff> {
    let study = &results.plan.study;
    let networks = 0..study.networks.len();
    networks
        .flat_map(|network| of_network(results, network))
        .collect()
}

fn of_network(results: &Results<'_>, network: usize) -> Vec<Tradeoff> {
    let study = &results.plan.study;
    let ut = cases(results, network, |forgotten| {
        study.ut_runs(network, forgotten)
    });
    let before = cases(results, network, |_| vec![study.before(network)]);
    let methods = method_scores(results, network, false);
    let types = ut.iter().zip(&before).enumerate();
    types
        .map(|(index, (ut, before))| {
            let points = methods
                .iter()
                .map(|method| point(&method.name, &method.cases[index]));
            Tradeoff {
                title: format!(
                    "Trade-off: {} without {}",
                    results.network(network),
                    ut.forgotten
                ),
                across: "change of the kept tasks, dB (mean)".to_owned(),
                up: format!("gap to UT, dB of {}; area: cost", ut.forgotten),
                band: ut.tolerance,
                lost: -COLLAPSE,
                points: points.flatten().collect(),
                references: [point("UT", ut), start(before)]
                    .into_iter()
                    .flatten()
                    .collect(),
            }
        })
        .collect()
}

/// BEFORE, where every method starts, at no cost.
fn start(before: &MethodCase) -> Option<TradeoffPoint> {
    let point = point("BEFORE", before)?;
    Some(TradeoffPoint {
        cost: None,
        ..point
    })
}

fn point(name: &str, case: &MethodCase) -> Option<TradeoffPoint> {
    Some(TradeoffPoint {
        name: name.to_owned(),
        kept: case.kept_mean()?,
        gap: case.gap?,
        cost: case.cost,
    })
}
