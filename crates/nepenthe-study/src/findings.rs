//! The paper's claims, and whether they hold in this study: each claim with the measured numbers.

use nepenthe_image::degradation::{Degradation, Task};

use crate::{
    results::Results,
    study::Study,
    variant::{Change, Variant},
};

/// A kept task may lose this many dB.
const KEPT: f64 = 0.3;
/// A network whose mean over the kept tasks falls by more than this many dB has collapsed.
pub(crate) const COLLAPSE: f64 = 3.0;
/// Learning rates and batch sizes that move the forgotten type by less than this many dB matter little. The paper's
/// own sweeps move it by 0.1 to 0.9 dB.
const LITTLE: f64 = 1.5;

/// A claim of the paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What the paper says.
    pub claim: String,
    /// Each network and type that was checked.
    pub cases: Vec<Case>,
}

/// A claim checked for one network and the type it forgets.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// As in `PromptIR without haze`.
    pub name: String,
    /// Whether the claim holds.
    pub holds: bool,
    /// The measured PSNR, in dB.
    pub numbers: String,
}

impl Finding {
    /// `holds`, `does not hold`, `holds in 3 of 6 cases`, or `not measured`.
    pub fn verdict(&self) -> String {
        let held = self.cases.iter().filter(|case| case.holds).count();
        match [held, self.cases.len()] {
            [_, 0] => "not measured".to_owned(),
            [held, all] if held == all => "holds".to_owned(),
            [0, _] => "does not hold".to_owned(),
            [held, all] => format!("holds in {held} of {all} cases"),
        }
    }

    /// Whether it was checked and holds in every case.
    pub fn holds(&self) -> bool {
        self.is_measured() && self.cases.iter().all(|case| case.holds)
    }

    /// Whether it was checked.
    pub fn is_measured(&self) -> bool {
        !self.cases.is_empty()
    }
}

/// Whether the claim holds in a case, and the numbers; nothing where a run is missing.
type Answer = Option<(bool, String)>;

/// How a claim of the paper is checked.
struct Claim {
    text: &'static str,
    /// Whether it is about the ablations and sweeps, which use the first network only.
    first_network: bool,
    check: fn(&Check<'_>) -> Answer,
}

/// All claims, in the order of the paper.
const CLAIMS: [Claim; 10] = [
    Claim {
        text: "OD forgets: the forgotten type ends below UT and below the identity floor",
        first_network: false,
        check: |check| check.forgets(),
    },
    Claim {
        text: "OD keeps the other types within 0.3 dB of BEFORE",
        first_network: false,
        check: |check| check.keeps(),
    },
    Claim {
        text: "OF collapses on every type",
        first_network: false,
        check: |check| check.collapses(Change::NoRetain),
    },
    Claim {
        text: "w_adv : w_ins of 0.5 : 1 collapses on every type",
        first_network: true,
        check: |check| check.collapses(Change::Adversarial(0.5)),
    },
    Claim {
        text: "1.5 : 1 forgets less than 1 : 1",
        first_network: true,
        check: |check| check.forgets_less(),
    },
    Claim {
        text: "both terms together forget most",
        first_network: true,
        check: |check| check.both_forget_most(),
    },
    Claim {
        text: "the ascent alone forgets and keeps (Table 4 prints the values of 1.5 : 1 for it)",
        first_network: true,
        check: |check| {
            let (collapsed, text) = check.collapses(Change::InstanceOnly)?;
            Some((!collapsed, text))
        },
    },
    Claim {
        text: "L2 in place of L1 collapses",
        first_network: true,
        check: |check| check.collapses(Change::L2),
    },
    Claim {
        text: "the learning rate matters little",
        first_network: true,
        check: |check| check.matters_little(check.study().sweep.learning_rates().collect()),
    },
    Claim {
        text: "the batch size matters little",
        first_network: true,
        check: |check| check.matters_little(check.study().sweep.batches().collect()),
    },
];

/// Every claim with the cases in which it could be checked.
pub(crate) fn findings(results: &Results<'_>) -> Vec<Finding> {
    let case = |claim: &Claim, network, forgotten| {
        let check = Check {
            results,
            network,
            forgotten,
        };
        let (holds, numbers) = (claim.check)(&check)?;
        Some(Case {
            name: check.name(),
            holds,
            numbers,
        })
    };
    let finding = |claim: &Claim| {
        let pairs = results.plan.study.pairs().into_iter();
        let pairs = pairs.filter(|&(network, _)| network == 0 || !claim.first_network);
        Finding {
            claim: claim.text.to_owned(),
            cases: pairs
                .filter_map(|(network, forgotten)| case(claim, network, forgotten))
                .collect(),
        }
    };
    CLAIMS.iter().map(finding).collect()
}

/// One case: a network and the type that it forgets.
struct Check<'a> {
    results: &'a Results<'a>,
    network: usize,
    forgotten: Degradation,
}

impl Check<'_> {
    fn name(&self) -> String {
        format!(
            "{} without {}",
            self.results.network(self.network),
            self.forgotten
        )
    }

    fn study(&self) -> &Study {
        &self.results.plan.study
    }

    fn gone(&self) -> Vec<Task> {
        self.results.tasks_of(self.forgotten)
    }

    fn kept(&self) -> Vec<Task> {
        self.results.tasks_without(self.forgotten)
    }

    fn changed(&self, change: Change) -> Vec<Variant> {
        vec![self.study().changed(self.network, self.forgotten, change)]
    }

    fn before(&self) -> Vec<Variant> {
        vec![self.study().before(self.network)]
    }

    fn forgets(&self) -> Answer {
        let results = self.results;
        let od = self.study().od_runs(self.network, self.forgotten);
        let ut = self.study().ut_runs(self.network, self.forgotten);
        let mut holds = true;
        for task in self.gone() {
            let score = results.psnr(&od, &[task])?;
            holds &= score < results.psnr(&ut, &[task])? && score < results.floor(task)?[0];
        }
        let gone = self.gone();
        let floors = gone.iter().map(|&task| Some(results.floor(task)?[0]));
        let floor = floors.sum::<Option<f64>>()? / gone.len() as f64;
        let text = format!(
            "OD {:.2}, UT {:.2}, floor {floor:.2}",
            results.psnr(&od, &gone)?,
            results.psnr(&ut, &gone)?
        );
        Some((holds, text))
    }

    fn keeps(&self) -> Answer {
        let results = self.results;
        let od = self.study().od_runs(self.network, self.forgotten);
        let changes = self.kept().into_iter().map(|task| {
            let change = results.psnr(&od, &[task])? - results.psnr(&self.before(), &[task])?;
            Some((task, change))
        });
        let changes = changes.collect::<Option<Vec<_>>>()?;
        let worst = changes
            .iter()
            .min_by(|one, other| one.1.total_cmp(&other.1))?;
        let mean = changes.iter().map(|(_, change)| change).sum::<f64>() / changes.len() as f64;
        let text = format!(
            "{mean:+.2} on average, at worst {:+.2} on {}",
            worst.1, worst.0
        );
        Some((worst.1 >= -KEPT, text))
    }

    fn collapses(&self, change: Change) -> Answer {
        let kept = self.kept();
        let before = self.results.psnr(&self.before(), &kept)?;
        let runs = self.changed(change);
        if let Some(step) = self.results.diverged(&runs) {
            let text = format!("kept types {before:.2} before, diverged at step {step}");
            return Some((true, text));
        }
        let after = self.results.psnr(&runs, &kept)?;
        let text = format!("kept types {before:.2} before, {after:.2} after");
        let loss = before - after;
        Some((loss.is_nan() || loss > COLLAPSE, text))
    }

    fn forgets_less(&self) -> Answer {
        let gone = self.gone();
        let equal = self.results.psnr(&self.changed(Change::None), &gone)?;
        let more = self
            .results
            .psnr(&self.changed(Change::Adversarial(1.5)), &gone)?;
        let text = format!("1.5:1 {more:.2}, 1:1 {equal:.2}");
        Some((more > equal, text))
    }

    fn both_forget_most(&self) -> Answer {
        let gone = self.gone();
        let score = |change| self.results.psnr(&self.changed(change), &gone);
        let both = score(Change::None)?;
        let adversarial = score(Change::AdversarialOnly)?;
        let instance = score(Change::InstanceOnly)?;
        let text = format!(
            "both {both:.2}, perturbed targets alone {adversarial:.2}, ascent alone {instance:.2}"
        );
        Some((both < adversarial && both < instance, text))
    }

    fn matters_little(&self, changes: Vec<Change>) -> Answer {
        let range = |tasks: &[Task]| -> Option<f64> {
            let scores = changes
                .iter()
                .map(|&change| self.results.psnr(&self.changed(change), tasks));
            let scores = scores.collect::<Option<Vec<f64>>>()?;
            let highest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            Some(highest - scores.iter().copied().fold(f64::INFINITY, f64::min))
        };
        let (gone, kept) = (range(&self.gone())?, range(&self.kept())?);
        let text = format!(
            "moves the forgotten type by {gone:.2}, the kept types by {kept:.2} on average"
        );
        Some((gone < LITTLE && kept < KEPT, text))
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeMap, path::Path};

    use nepenthe::{
        DeviceChoice,
        scores::{Evaluation, PictureScores},
    };

    use super::*;
    use crate::{output::Output, plan::StudyPlan, work::METRICS};

    const FLOOR: f64 = 12.0;

    /// Scores with `gone` dB on haze and `kept` dB on every other task.
    fn scores(plan: &StudyPlan, gone: f64, kept: f64) -> Evaluation {
        let row = |task: Task| PictureScores {
            name: "a".to_owned(),
            task,
            identity: vec![FLOOR, 0.5],
            models: vec![vec![if task == Task::HAZE { gone } else { kept }, 0.5]],
        };
        Evaluation {
            metrics: METRICS.to_vec(),
            models: vec!["a".to_owned()],
            pictures: plan.test.tasks().into_iter().map(row).collect(),
        }
    }

    /// Whether each of the first three claims holds, where BEFORE has 30 dB, UT 15 dB on haze, and OD and OF have
    /// what is given, on haze and on the rest.
    fn verdicts(od: [f64; 2], of: [f64; 2]) -> [bool; 3] {
        let mut study = Study::open("smoke", &["forget=[\"haze\"]".to_owned()]).unwrap();
        study.networks.truncate(1);
        study.seeds.truncate(1);
        let device = DeviceChoice::default();
        let plan = StudyPlan::new(study, vec![Output::Table2], Path::new("none"), device).unwrap();
        let study = &plan.study;
        let haze = Degradation::Haze;
        let runs = [
            (study.before(0), [30.0; 2]),
            (study.ut(0, haze, study.first_seed()), [15.0, 30.0]),
            (study.changed(0, haze, Change::None), od),
            (study.changed(0, haze, Change::NoRetain), of),
        ];
        let evaluations = runs.map(|(run, [gone, kept])| {
            let name = study.name_of(&run);
            (name, scores(&plan, gone, kept))
        });
        let results = Results {
            plan: &plan,
            evaluations: BTreeMap::from(evaluations),
        };
        let findings = findings(&results);
        assert!(findings[..3].iter().all(|finding| finding.cases.len() == 1));
        assert!(!findings[4].is_measured(), "a missing run is no case");
        [0, 1, 2].map(|claim: usize| findings[claim].holds())
    }

    #[test]
    fn claims_follow_from_the_scores() {
        assert_eq!(verdicts([11.0, 29.8], [5.0, 5.0]), [true, true, true]);
        // Below UT, but not below the floor; more than 0.3 dB and less than 3 dB lost.
        assert_eq!(verdicts([13.0, 29.6], [5.0, 27.5]), [false, false, false]);
        // A network whose scores are not numbers has collapsed.
        assert_eq!(verdicts([11.0, 30.5], [f64::NAN; 2]), [true, true, true]);
    }
}
