//! The scores of the finished stages, run by run and over seeds.

use std::{collections::BTreeMap, path::Path};

use nepenthe::scores::{Evaluation, TaskMean};
use nepenthe_image::{
    Metric,
    degradation::{Degradation, Task},
};

use crate::{
    error::{Error, Result},
    paper::TASKS,
    plan::StudyPlan,
    variant::Variant,
    work::{METRICS, SCORES},
};

/// The scores so far.
pub(crate) struct Results<'a> {
    pub(crate) plan: &'a StudyPlan,
    /// The runs that were scored, by name.
    pub(crate) evaluations: BTreeMap<String, Evaluation>,
}

/// PSNR and SSIM of some runs that differ in their seed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Summary {
    pub(crate) mean: [f64; 2],
    /// Sample standard deviation; none for a single run.
    pub(crate) spread: Option<[f64; 2]>,
}

impl<'a> Results<'a> {
    /// Reads the scores of every run that is finished.
    ///
    /// # Errors
    /// If a file of a finished stage is missing or damaged.
    pub(crate) fn read(plan: &'a StudyPlan) -> Result<Self> {
        let mut evaluations = BTreeMap::new();
        for variant in plan.study.every_variant() {
            if let Some(folder) = plan.score_folder(&variant) {
                let evaluation = read_scores(&folder.join(SCORES))?;
                evaluations.insert(plan.study.name_of(&variant), evaluation);
            }
        }
        Ok(Self { plan, evaluations })
    }

    /// The scores of one run.
    pub(crate) fn scores(&self, variant: &Variant) -> Option<&Evaluation> {
        self.evaluations.get(&self.plan.study.name_of(variant))
    }

    /// The step at which one of the runs diverged.
    pub(crate) fn diverged(&self, runs: &[Variant]) -> Option<usize> {
        let records = runs.iter().filter_map(|run| self.plan.run_record(run));
        records.filter_map(|record| record.diverged).next()
    }

    /// The tasks of the test images, in the order of the paper.
    pub(crate) fn tasks(&self) -> Vec<Task> {
        let held = self.plan.test.tasks();
        let mut tasks: Vec<Task> = TASKS
            .into_iter()
            .filter(|task| held.contains(task))
            .collect();
        tasks.extend(held.iter().filter(|task| !TASKS.contains(task)));
        tasks
    }

    /// Tasks of a type.
    pub(crate) fn tasks_of(&self, degradation: Degradation) -> Vec<Task> {
        let mut tasks = self.tasks();
        tasks.retain(|task| task.degradation() == degradation);
        tasks
    }

    /// Tasks of all other types.
    pub(crate) fn tasks_without(&self, degradation: Degradation) -> Vec<Task> {
        let mut tasks = self.tasks();
        tasks.retain(|task| task.degradation() != degradation);
        tasks
    }

    /// PSNR and SSIM of the identity floor.
    pub(crate) fn floor(&self, task: Task) -> Option<[f64; 2]> {
        let evaluation = self.evaluations.values().next()?;
        means(evaluation, task, |mean| mean.identity)
    }

    /// Mean and spread over those of the runs that are scored.
    pub(crate) fn summary(&self, runs: &[Variant], task: Task) -> Option<Summary> {
        let scores: Vec<[f64; 2]> = runs
            .iter()
            .filter_map(|run| means(self.scores(run)?, task, |mean| mean.models[0]))
            .collect();
        Summary::of(&scores)
    }

    /// Mean PSNR in dB of some runs over some tasks.
    pub(crate) fn psnr(&self, runs: &[Variant], tasks: &[Task]) -> Option<f64> {
        let each = tasks
            .iter()
            .map(|&task| Some(self.summary(runs, task)?.mean[0]));
        let scores = each.collect::<Option<Vec<f64>>>()?;
        (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
    }

    /// The name of a network as the paper writes it.
    pub(crate) fn network(&self, network: usize) -> String {
        self.plan.study.networks[network].architecture.to_string()
    }
}

impl Summary {
    fn of(scores: &[[f64; 2]]) -> Option<Self> {
        let count = scores.len() as f64;
        if scores.is_empty() {
            return None;
        }
        let mean = [0, 1].map(|metric| scores.iter().map(|s| s[metric]).sum::<f64>() / count);
        let squares = |metric: usize| -> f64 {
            let each = scores.iter();
            each.map(|score| (score[metric] - mean[metric]).powi(2))
                .sum()
        };
        let spread =
            (scores.len() > 1).then(|| [0, 1].map(|m| (squares(m) / (count - 1.0)).sqrt()));
        Some(Self { mean, spread })
    }
}

/// Both metrics of a task.
fn means(evaluation: &Evaluation, task: Task, pick: impl Fn(&TaskMean) -> f64) -> Option<[f64; 2]> {
    let one = |metric: Metric| evaluation.mean(task, metric).map(|mean| pick(&mean));
    Some([one(METRICS[0])?, one(METRICS[1])?])
}

fn read_scores(path: &Path) -> Result<Evaluation> {
    let hint = "remove the stage's folder; the next run makes it again";
    let text = nepenthe_files::read_text(path).map_err(nepenthe::Error::io(path, "read", hint))?;
    serde_json::from_str(&text).map_err(|error| Error::Stored {
        path: path.to_owned(),
        problem: format!("expected the scores of a stage: {error}"),
        hint,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spread_is_the_sample_standard_deviation() {
        let summary = Summary::of(&[[10.0, 0.5], [12.0, 0.7]]).unwrap();
        assert_eq!(summary.mean, [11.0, 0.6]);
        let [psnr, ssim] = summary.spread.unwrap();
        assert!((psnr - 2f64.sqrt()).abs() < 1e-12 && (ssim - 0.02f64.sqrt()).abs() < 1e-12);
        assert_eq!(Summary::of(&[[10.0, 0.5]]).unwrap().spread, None);
        assert_eq!(Summary::of(&[]), None);
    }
}
