//! The charts of a study: Figure 3 a and b, and BEFORE, UT and OD side by side.

use nepenthe_image::degradation::Task;
use nepenthe_report::{Chart, ChartKind, Series};

use crate::{results::Results, variant::Change};

/// Bars of every network and type: the floor, BEFORE, UT and OD on every task.
pub(crate) fn main_results(results: &Results<'_>) -> Vec<Chart> {
    let study = &results.plan.study;
    let pairs = study.pairs().into_iter();
    pairs
        .map(|(network, forgotten)| {
            let before = vec![study.before(network)];
            let runs = [
                ("BEFORE", before),
                ("UT", study.ut_runs(network, forgotten)),
                ("OD", study.od_runs(network, forgotten)),
            ];
            let tasks = results.tasks();
            let floor = Series {
                name: "identity floor".to_owned(),
                values: tasks
                    .iter()
                    .map(|&task| Some(results.floor(task)?[0]))
                    .collect(),
            };
            let scores = runs.into_iter().map(|(name, runs)| Series {
                name: name.to_owned(),
                values: tasks
                    .iter()
                    .map(|&task| results.psnr(&runs, &[task]))
                    .collect(),
            });
            Chart {
                title: format!("{} forgets {forgotten}", results.network(network)),
                across: "task".to_owned(),
                up: "psnr/pyiqa in dB".to_owned(),
                kind: ChartKind::Bars,
                positions: tasks.iter().map(ToString::to_string).collect(),
                series: std::iter::once(floor).chain(scores).collect(),
            }
        })
        .collect()
}

/// Figure 3 a and b: PSNR over the learning rate and over the batch size.
pub(crate) fn sweeps(results: &Results<'_>) -> Vec<Chart> {
    let sweep = &results.plan.study.sweep;
    let rates: Vec<_> = sweep
        .learning_rates
        .iter()
        .map(|&rate| (format!("{rate:e}"), Change::LearningRate(rate)))
        .collect();
    let sizes: Vec<_> = sweep
        .batches
        .iter()
        .map(|&size| (size.to_string(), Change::Batch(size)))
        .collect();
    vec![
        lines(
            results,
            "Figure 3 a: learning rate",
            "learning rate",
            &rates,
        ),
        lines(results, "Figure 3 b: batch size", "batch size", &sizes),
    ]
}

/// For each type two lines: the type itself, and the others.
fn lines(results: &Results<'_>, title: &str, across: &str, changes: &[(String, Change)]) -> Chart {
    let study = &results.plan.study;
    let series = study.forget.iter().flat_map(|&forgotten| {
        let values = |tasks: &[Task]| {
            let each = changes.iter();
            each.map(|&(_, change)| results.psnr(&[study.changed(0, forgotten, change)], tasks))
                .collect()
        };
        [
            Series {
                name: format!("{forgotten}, forgotten"),
                values: values(&results.tasks_of(forgotten)),
            },
            Series {
                name: format!("all but {forgotten}, kept"),
                values: values(&results.tasks_without(forgotten)),
            },
        ]
    });
    Chart {
        title: format!("{title} ({})", results.network(0)),
        across: across.to_owned(),
        up: "psnr/pyiqa in dB, mean of tasks".to_owned(),
        kind: ChartKind::Lines,
        positions: changes.iter().map(|(label, _)| label.clone()).collect(),
        series: series.collect(),
    }
}
