//! What forgetting cost, against training a network anew without the forget set.

use nepenthe::event::Observer;

use crate::{
    audit::Cost,
    error::Result,
    group::Findings,
    inputs::{Inputs, NO_UT, Subject},
    measure::{Direction, Group, Measure},
    statistics::mean,
};

/// Percent of UT's time that forgetting may take.
pub const SHARE: f64 = 5.0;

/// Measures cost.
///
/// # Errors
/// None.
pub fn cost(inputs: &Inputs, _observer: &mut dyn Observer) -> Result<Findings> {
    let measure = Measure::new(Group::Cost, "cost", "network", "time, of UT's")
        .defined(
            "Seconds of AFTER's optimiser steps, its teacher's included, over those of UT, mean over its seeds, from the logs of \
             the runs; what else a method prepares before its first step is not in the log",
            "%",
        )
        .towards(Direction::Lower, Some(0.0));
    let costs: Vec<Cost> = inputs.subjects().map(of).collect();
    let after = &costs[1];
    let retrained: Vec<f64> = costs[2..].iter().filter_map(|cost| cost.seconds).collect();
    let measure = match (after.seconds, retrained.is_empty()) {
        (None, _) => measure.absent(after.why_absent.clone().unwrap_or_default()),
        (_, true) => measure.absent(match costs.get(2) {
            None => NO_UT.to_owned(),
            Some(ut) => ut.why_absent.clone().unwrap_or_default(),
        }),
        (Some(seconds), false) => {
            let share = 100.0 * seconds / mean(&retrained);
            let mut measure = measure.valued(share);
            measure.tolerance = Some(SHARE);
            measure.judged(
                format!("{share:.1} % of the time of UT"),
                Some(share <= SHARE),
            )
        }
    };
    Ok(Findings {
        measures: vec![measure],
        cost: costs,
        ..Findings::default()
    })
}

/// From the log of the run, if the model was given as one.
fn of(subject: &Subject) -> Cost {
    let label = subject.label().to_owned();
    match &subject.run {
        Some(run) if !run.steps.is_empty() => Cost {
            model: label,
            seconds: Some(run.seconds()),
            steps: Some(run.steps.len()),
            why_absent: None,
        },
        _ => Cost {
            why_absent: Some(format!(
                "there is no log of {label}'s run beside its weights: give the folder of the run"
            )),
            model: label,
            seconds: None,
            steps: None,
        },
    }
}
