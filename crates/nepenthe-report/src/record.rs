//! What the page shows of a run: its steps as curves, its scores during training as a chart.

use nepenthe::run::{RunRecord, Scored};
use nepenthe_image::{Metric, degradation::Task};

use crate::{
    chart::{Chart, ChartKind, Series},
    number,
    report::Run,
};

/// The steps as curves of the page.
pub(crate) fn curves(record: &RunRecord, label: &str) -> Run {
    Run {
        label: label.to_owned(),
        steps: record.steps.clone(),
    }
}

/// The scores during training by the first metric, if there were at least two evaluations.
pub(crate) fn scores(record: &RunRecord, label: &str) -> Option<Chart> {
    let [first, _, ..] = record.scored.as_slice() else {
        return None;
    };
    let metric = first.means.first()?.metric;
    let means = first.means.iter().filter(|mean| mean.metric == metric);
    let series = means.map(|mean| Series {
        name: mean.task.to_string(),
        values: record
            .scored
            .iter()
            .map(|scored| score(scored, mean.task, metric))
            .collect(),
    });
    let (unit, direction) = (number::unit(metric), number::direction(metric));
    Some(Chart {
        title: label.to_owned(),
        across: "step".to_owned(),
        up: format!("mean {metric}, {unit}, {direction}"),
        kind: ChartKind::Lines,
        positions: record
            .scored
            .iter()
            .map(|scored| scored.step.to_string())
            .collect(),
        series: series.collect(),
    })
}

fn score(scored: &Scored, task: Task, metric: Metric) -> Option<f64> {
    let mean = scored
        .means
        .iter()
        .find(|mean| mean.task == task && mean.metric == metric)?;
    mean.models.first().copied()
}

#[cfg(test)]
mod tests {
    use nepenthe::{recipe::Recipe, run::RunFolder, scores::TaskMean};

    use super::*;

    #[test]
    fn scores_during_training_become_lines_over_the_steps() {
        let recipe = "[network]\narchitecture = \"promptir\"\n[method]\nname = \"supervised\"\n\
                      [[data]]\nlayout = \"scenes\"\ncount = 2\nsize = [48, 48]\ntasks = [\"haze\"]\n";
        let scored = |step: usize| Scored {
            step,
            means: vec![TaskMean {
                task: Task::HAZE,
                metric: Metric::PsnrPyiqa,
                pictures: 2,
                identity: 10.0,
                models: vec![step as f64 + 0.5],
            }],
        };
        let mut record = RunRecord {
            folder: RunFolder::new("run"),
            recipe: Recipe::parse(recipe, "test", &[]).unwrap(),
            teacher: Vec::new(),
            steps: Vec::new(),
            scored: vec![scored(1)],
        };
        assert!(scores(&record, "AFTER").is_none(), "one point is no line");
        record.scored.push(scored(2));
        let chart = scores(&record, "AFTER").unwrap();
        assert_eq!(chart.positions, ["1", "2"]);
        assert_eq!(chart.series[0].values, [Some(1.5), Some(2.5)]);
    }
}
