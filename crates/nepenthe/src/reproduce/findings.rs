//! What the paper says, and whether it holds in this study: each claim with its evidence in numbers.

use nepenthe_image::degradation::{Degradation, Task};

use super::{
    results::Results,
    variant::{Change, Variant},
};

/// A loss of so many dB on a kept task is still keeping it.
const KEPT: f64 = 0.3;
/// A network whose mean over the tasks that it should keep falls by more than this has collapsed.
const COLLAPSE: f64 = 3.0;
/// Learning rates and batch sizes that move the forgotten type by less than this matter little. The paper's own
/// sweeps move it by 0.1 to 0.9 dB.
const LITTLE: f64 = 1.5;

/// A claim of the paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What the paper says.
    pub claim: String,
    /// Cases in which it holds here, and cases looked at.
    pub holds: [usize; 2],
    /// One sentence with numbers for each case.
    pub evidence: Vec<String>,
}

impl Finding {
    /// `holds`, `does not hold`, `holds in 3 of 6 cases`, or `not measured`.
    pub fn verdict(&self) -> String {
        match self.holds {
            [_, 0] => "not measured".to_owned(),
            [held, all] if held == all => "holds".to_owned(),
            [0, _] => "does not hold".to_owned(),
            [held, all] => format!("holds in {held} of {all} cases"),
        }
    }
}

/// Whether a case bears the claim out, and how it looks.
type Case = Option<(bool, String)>;

/// All claims, in the order of the paper.
pub(super) fn findings(results: &Results<'_>) -> Vec<Finding> {
    let pairs = results.pairs();
    let first: Vec<_> = pairs.iter().copied().filter(|&(network, _)| network == 0).collect();
    let of = |claim: &str, pairs: &[(usize, Degradation)], case: &dyn Fn(&Ask<'_>) -> Case| {
        let cases: Vec<(bool, String)> = pairs
            .iter()
            .filter_map(|&(network, forgotten)| {
                case(&Ask {
                    results,
                    network,
                    forgotten,
                })
            })
            .collect();
        Finding {
            claim: claim.to_owned(),
            holds: [cases.iter().filter(|(holds, _)| *holds).count(), cases.len()],
            evidence: cases.into_iter().map(|(_, text)| text).collect(),
        }
    };
    vec![
        of(
            "OD forgets: the forgotten type ends below UT and below the identity floor",
            &pairs,
            &|ask: &Ask<'_>| ask.forgets(),
        ),
        of(
            "OD keeps the other types within 0.3 dB of BEFORE",
            &pairs,
            &|ask: &Ask<'_>| ask.keeps(),
        ),
        of("OF collapses on every type", &pairs, &|ask: &Ask<'_>| {
            ask.collapses(Change::NoRetain, "OF")
        }),
        of(
            "w_adv : w_ins of 0.5 : 1 collapses on every type",
            &first,
            &|ask: &Ask<'_>| ask.collapses(Change::Adversarial(0.5), "0.5:1"),
        ),
        of(
            "1.5 : 1 forgets less than 1 : 1",
            &first,
            &|ask: &Ask<'_>| ask.forgets_less(),
        ),
        of(
            "both terms together forget most",
            &first,
            &|ask: &Ask<'_>| ask.both_forget_most(),
        ),
        of(
            "the ascent alone forgets and keeps (Table 4 prints the values of 1.5 : 1 for it)",
            &first,
            &|ask: &Ask<'_>| {
                let (collapsed, text) = ask.collapses(Change::InstanceOnly, "ascent alone")?;
                Some((!collapsed, text))
            },
        ),
        of("L2 in place of L1 collapses", &first, &|ask: &Ask<'_>| {
            ask.collapses(Change::L2, "L2")
        }),
        of("the learning rate matters little", &first, &|ask: &Ask<'_>| {
            let rates = ask.results.plan.study.sweep.learning_rates.iter();
            ask.matters_little(rates.map(|&rate| Change::LearningRate(rate)).collect())
        }),
        of("the batch size matters little", &first, &|ask: &Ask<'_>| {
            let sizes = ask.results.plan.study.sweep.batches.iter();
            ask.matters_little(sizes.map(|&size| Change::Batch(size)).collect())
        }),
    ]
}

/// One case: a network that forgets a type.
struct Ask<'a> {
    results: &'a Results<'a>,
    network: usize,
    forgotten: Degradation,
}

impl Ask<'_> {
    fn name(&self) -> String {
        format!("{} without {}", self.results.network(self.network), self.forgotten)
    }

    fn gone(&self) -> Vec<Task> {
        self.results.tasks_of(self.forgotten)
    }

    fn kept(&self) -> Vec<Task> {
        self.results.tasks_without(self.forgotten)
    }

    fn changed(&self, change: Change) -> Vec<Variant> {
        self.results.changed(self.network, self.forgotten, change)
    }

    fn before(&self) -> Vec<Variant> {
        vec![self.results.plan.study.before(self.network)]
    }

    fn forgets(&self) -> Case {
        let results = self.results;
        let od = results.od(self.network, self.forgotten);
        let ut = results.ut(self.network, self.forgotten);
        let mut holds = true;
        for task in self.gone() {
            let score = results.psnr(&od, &[task])?;
            holds &= score < results.psnr(&ut, &[task])? && score < results.floor(task)?[0];
        }
        let gone = self.gone();
        let floors = gone.iter().map(|&task| Some(results.floor(task)?[0]));
        let floor = floors.sum::<Option<f64>>()? / gone.len() as f64;
        let text = format!(
            "{}: OD {:.2} dB, UT {:.2} dB, floor {floor:.2} dB",
            self.name(),
            results.psnr(&od, &gone)?,
            results.psnr(&ut, &gone)?
        );
        Some((holds, text))
    }

    fn keeps(&self) -> Case {
        let results = self.results;
        let od = results.od(self.network, self.forgotten);
        let changes = self.kept().into_iter().map(|task| {
            let change = results.psnr(&od, &[task])? - results.psnr(&self.before(), &[task])?;
            Some((task, change))
        });
        let changes = changes.collect::<Option<Vec<_>>>()?;
        let worst = changes.iter().min_by(|one, other| one.1.total_cmp(&other.1))?;
        let mean = changes.iter().map(|(_, change)| change).sum::<f64>() / changes.len() as f64;
        let text = format!(
            "{}: {mean:+.2} dB on average, at worst {:+.2} dB on {}",
            self.name(),
            worst.1,
            worst.0
        );
        Some((worst.1 >= -KEPT, text))
    }

    fn collapses(&self, change: Change, label: &str) -> Case {
        let kept = self.kept();
        let before = self.results.psnr(&self.before(), &kept)?;
        let after = self.results.psnr(&self.changed(change), &kept)?;
        let text = format!(
            "{}: {label} takes the kept types from {before:.2} to {after:.2} dB",
            self.name()
        );
        Some((before - after > COLLAPSE, text))
    }

    fn forgets_less(&self) -> Case {
        let gone = self.gone();
        let equal = self.results.psnr(&self.changed(Change::None), &gone)?;
        let more = self.results.psnr(&self.changed(Change::Adversarial(1.5)), &gone)?;
        let text = format!("{}: 1.5:1 {more:.2} dB, 1:1 {equal:.2} dB", self.name());
        Some((more > equal, text))
    }

    fn both_forget_most(&self) -> Case {
        let gone = self.gone();
        let score = |change| self.results.psnr(&self.changed(change), &gone);
        let both = score(Change::None)?;
        let adversarial = score(Change::AdversarialOnly)?;
        let instance = score(Change::InstanceOnly)?;
        let text = format!(
            "{}: both {both:.2} dB, perturbed targets alone {adversarial:.2} dB, ascent alone {instance:.2} dB",
            self.name()
        );
        Some((both < adversarial && both < instance, text))
    }

    fn matters_little(&self, changes: Vec<Change>) -> Case {
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
            "{}: moves the forgotten type by {gone:.2} dB and the kept types by {kept:.2} dB on average",
            self.name()
        );
        Some((gone < LITTLE && kept < KEPT, text))
    }
}
