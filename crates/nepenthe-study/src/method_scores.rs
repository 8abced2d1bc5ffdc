//! How near each method comes to UT, what it keeps, and what it costs.

use nepenthe_image::degradation::{Degradation, Task};

use crate::{findings::COLLAPSE, paper, results::Results, variant::Variant};

/// A gap to UT of this many dB is within the target, whatever the spread of UT.
const NEAR: f64 = 0.5;

/// The runs of a method that make one network forget one type, over all seeds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MethodCase {
    pub(crate) forgotten: Degradation,
    /// PSNR of the forgotten type in dB, the mean of its tasks: mean and sample standard deviation over seeds.
    pub(crate) psnr: Option<Spread>,
    /// What is above the mean of UT, in dB.
    pub(crate) gap: Option<f64>,
    /// The gap may be this large: 0.5 dB, or twice the standard deviation of UT.
    pub(crate) tolerance: f64,
    /// The change of each kept task against BEFORE, in dB.
    pub(crate) kept: Vec<(Task, f64)>,
    /// Time over that of UT, teacher included.
    pub(crate) cost: Option<f64>,
    /// The step at which a run diverged.
    pub(crate) diverged: Option<usize>,
}

/// Mean and sample standard deviation; none for a single value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Spread {
    pub(crate) mean: f64,
    pub(crate) spread: Option<f64>,
}

/// A network that a method makes forget each type in turn.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct MethodScores {
    pub(crate) name: String,
    /// Whether the networks were mixed with BEFORE to the kept quality.
    pub(crate) mixed: bool,
    pub(crate) cases: Vec<MethodCase>,
}

impl Spread {
    pub(crate) fn of(values: &[f64]) -> Option<Self> {
        let count = values.len() as f64;
        if values.is_empty() {
            return None;
        }
        let mean = values.iter().sum::<f64>() / count;
        let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
        let spread = (values.len() > 1).then(|| (squares / (count - 1.0)).sqrt());
        Some(Self { mean, spread })
    }
}

impl MethodCase {
    /// Of `runs`, which differ in their seed.
    pub(crate) fn of(
        results: &Results<'_>,
        network: usize,
        forgotten: Degradation,
        runs: &[Variant],
    ) -> Self {
        let study = &results.plan.study;
        let gone = results.tasks_of(forgotten);
        let each = |runs: &[Variant]| -> Vec<f64> {
            let scores = runs.iter();
            scores
                .filter_map(|run| results.psnr(&[*run], &gone))
                .collect()
        };
        let ut_runs = study.ut_runs(network, forgotten);
        let ut = Spread::of(&each(&ut_runs));
        let diverged = results.diverged(runs);
        let psnr = Spread::of(&each(runs)).filter(|_| diverged.is_none());
        let before = [study.before(network)];
        let kept = results.tasks_without(forgotten).into_iter();
        // The seeds that are left would make it look better than it is.
        let kept = kept.filter(|_| diverged.is_none());
        let kept = kept.filter_map(|task| {
            let change = results.psnr(runs, &[task])? - results.psnr(&before, &[task])?;
            Some((task, change))
        });
        Self {
            forgotten,
            psnr,
            gap: psnr.zip(ut).map(|(own, ut)| own.mean - ut.mean),
            tolerance: tolerance(ut),
            kept: kept.collect(),
            cost: share(results, runs, &ut_runs),
            diverged,
        }
    }

    /// The same with other scores of the forgotten tasks, of which nothing else is known.
    pub(crate) fn with_psnr(self, results: &Results<'_>, network: usize, tasks: &[f64]) -> Self {
        let psnr = mean(tasks.iter().copied()).and_then(|psnr| Spread::of(&[psnr]));
        let ut_runs = results.plan.study.ut_runs(network, self.forgotten);
        let ut = results.psnr(&ut_runs, &results.tasks_of(self.forgotten));
        Self {
            psnr,
            gap: psnr.zip(ut).map(|(psnr, ut)| psnr.mean - ut),
            ..self
        }
    }

    /// Mean change of the kept tasks, in dB.
    pub(crate) fn kept_mean(&self) -> Option<f64> {
        mean(self.kept.iter().map(|(_, change)| *change))
    }

    /// The kept task that lost most, and its change in dB.
    pub(crate) fn worst(&self) -> Option<(Task, f64)> {
        let kept = self.kept.iter().copied();
        kept.min_by(|one, other| one.1.total_cmp(&other.1))
    }

    /// Whether the gap is within the target.
    pub(crate) fn is_near(&self) -> Option<bool> {
        self.gap.map(|gap| gap.abs() <= self.tolerance)
    }

    /// Whether the kept tasks lost so much that nothing is left to keep.
    pub(crate) fn collapsed(&self) -> bool {
        self.kept_mean()
            .is_some_and(|kept| kept.is_nan() || kept < -COLLAPSE)
    }
}

impl MethodScores {
    /// The name, and whether the network is mixed.
    pub(crate) fn label(&self) -> String {
        match self.mixed {
            true => format!("{}, mixed", self.name),
            false => self.name.clone(),
        }
    }

    /// Mean over the types of the gap's absolute value, in dB; none unless every type has one.
    pub(crate) fn mean_gap(&self) -> Option<f64> {
        let gaps = self.cases.iter().map(|case| Some(case.gap?.abs()));
        mean(gaps.collect::<Option<Vec<f64>>>()?.into_iter())
    }

    /// Mean change of the kept tasks over all types, in dB; none unless every type has one.
    pub(crate) fn kept_mean(&self) -> Option<f64> {
        let changes = self.cases.iter().map(MethodCase::kept_mean);
        mean(changes.collect::<Option<Vec<f64>>>()?.into_iter())
    }

    /// The type and the kept task that lost most, and its change in dB.
    pub(crate) fn worst(&self) -> Option<(Degradation, Task, f64)> {
        let cases = self.cases.iter();
        let worst = cases.filter_map(|case| {
            let (task, change) = case.worst()?;
            Some((case.forgotten, task, change))
        });
        worst.min_by(|one, other| one.2.total_cmp(&other.2))
    }

    /// Mean over the types of the time over that of UT; none unless every type has one.
    pub(crate) fn cost(&self) -> Option<f64> {
        let costs = self.cases.iter().map(|case| case.cost);
        mean(costs.collect::<Option<Vec<f64>>>()?.into_iter())
    }
}

/// Every method of a network, nearest to UT first; those that diverged or are not finished last.
pub(crate) fn method_scores(
    results: &Results<'_>,
    network: usize,
    mixed: bool,
) -> Vec<MethodScores> {
    let study = &results.plan.study;
    let names = study.methods.names().into_iter();
    let mut all: Vec<MethodScores> = names
        .map(|name| MethodScores {
            name: name.to_owned(),
            mixed,
            cases: cases(results, network, |forgotten| {
                study.method_runs(network, forgotten, name, mixed)
            }),
        })
        .collect();
    all.sort_by(|one, other| {
        let gap = |scores: &MethodScores| scores.mean_gap().unwrap_or(f64::INFINITY);
        gap(one).total_cmp(&gap(other))
    });
    all
}

/// A case of every type.
pub(crate) fn cases(
    results: &Results<'_>,
    network: usize,
    runs: impl Fn(Degradation) -> Vec<Variant>,
) -> Vec<MethodCase> {
    let types = results.plan.study.forget.iter();
    types
        .map(|&forgotten| MethodCase::of(results, network, forgotten, &runs(forgotten)))
        .collect()
}

/// The paper's OD against the paper's UT and BEFORE; none of a network that it does not have.
pub(crate) fn paper_scores(results: &Results<'_>, network: usize) -> Option<MethodScores> {
    let name = results.network(network);
    let value = |table, run, forget, task| {
        let row = paper::Row {
            table,
            network: &name,
            run,
            forget,
        };
        paper::value(row, task).map(|[psnr, _]| psnr)
    };
    let case = |&forgotten: &Degradation| {
        let (gone, kept): (Vec<Task>, Vec<Task>) = paper::TASKS
            .into_iter()
            .partition(|task| task.degradation() == forgotten);
        let of = |run| mean_of(&gone, |task| value("table3", run, Some(forgotten), task));
        let change = |&task: &Task| {
            let after = value("table3", "OD", Some(forgotten), task)?;
            Some((task, after - value("table2", "BEFORE", None, task)?))
        };
        let psnr = of("OD")?;
        Some(MethodCase {
            forgotten,
            psnr: Spread::of(&[psnr]),
            gap: Some(psnr - of("UT")?),
            tolerance: tolerance(None),
            kept: kept.iter().filter_map(change).collect(),
            // The paper says so of all.
            cost: Some(0.05),
            diverged: None,
        })
    };
    let cases = results.plan.study.forget.iter().map(case);
    Some(MethodScores {
        name: "the paper's OD".to_owned(),
        mixed: false,
        cases: cases.collect::<Option<_>>()?,
    })
}

fn tolerance(ut: Option<Spread>) -> f64 {
    let spread = ut.and_then(|ut| ut.spread).unwrap_or(0.0);
    f64::max(NEAR, 2.0 * spread)
}

/// Mean time of some runs over that of UT.
fn share(results: &Results<'_>, runs: &[Variant], ut: &[Variant]) -> Option<f64> {
    let time = |runs: &[Variant]| mean(runs.iter().filter_map(|run| results.plan.cost(run)));
    Some(time(runs)? / time(ut)?)
}

fn mean_of(tasks: &[Task], value: impl Fn(Task) -> Option<f64>) -> Option<f64> {
    let values = tasks.iter().map(|&task| value(task));
    mean(values.collect::<Option<Vec<f64>>>()?.into_iter())
}

/// The mean; none of nothing.
fn mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0), |(sum, count), value| (sum + value, count + 1));
    (count > 0).then(|| sum / f64::from(count))
}

/// A change in dB with its sign.
pub(crate) fn signed(change: f64) -> String {
    let text = format!("{change:+.2}");
    match text.as_str() {
        "-0.00" => "+0.00".to_owned(),
        _ => text,
    }
}

#[cfg(test)]
mod tests;
