//! The forget set: outputs and scores of AFTER against those of UT.
//!
//! A network that never saw a type is not as bad as can be, and not at the identity floor either, so the target is UT's own
//! score, within what its seeds differ by. A score can be met by quite other images, so the outputs are compared too.

use nepenthe::event::Observer;
use nepenthe_image::degradation::Task;

use crate::{
    error::Result,
    group::Findings,
    inputs::{Inputs, NO_UT},
    measure::{Direction, Group, Measure, References},
    scores::{Scored, Scores, TestSet},
    statistics::{Bootstrap, deviation, mean, wasserstein},
};

/// How far from UT's score AFTER's may be, in dB, unless the seeds of UT differ by more.
pub const GAP: f64 = 0.5;
/// How many dB less than two seeds of UT with each other AFTER's outputs may agree with UT's.
pub const AGREEMENT: f64 = 1.0;
/// The share of the way from BEFORE to UT below which nothing counts as forgotten.
const NOTHING: f64 = 0.1;

/// The verdict on a gap that is nearly BEFORE's.
pub(crate) const NOTHING_FORGOTTEN: &str = "nothing forgotten";

/// Measures the forget set.
///
/// # Errors
/// As [`Scores::of`].
pub fn outputs(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let scores = Scores::of(inputs, TestSet::Forget, observer)?;
    let mut findings = Findings::default();
    for task in inputs.sets.test_forget.tasks() {
        let of_task = OfTask::new(inputs, &scores, task);
        findings.measures.extend([
            of_task.psnr_gap(),
            of_task.over_forgetting(),
            of_task.change(),
            of_task.ssim_gap(),
            of_task.agreement(),
            of_task.wasserstein(),
            of_task.normalised_wasserstein(),
        ]);
    }
    Ok(findings)
}

/// The scores of the images of one task.
struct OfTask<'a> {
    scores: &'a Scores,
    task: Task,
    images: Vec<usize>,
    bootstrap: Bootstrap,
}

impl<'a> OfTask<'a> {
    fn new(inputs: &Inputs, scores: &'a Scores, task: Task) -> Self {
        let images = scores.images(task);
        let bootstrap = inputs.bootstrap(scores.retrained.len(), images.len());
        Self {
            scores,
            task,
            images,
            bootstrap,
        }
    }

    fn measure(&self, id: &str, title: &str) -> Measure {
        Measure::new(Group::Outputs, id, self.task.to_string(), title)
    }

    /// A score of some images, numbered within the task.
    fn at(&self, column: &[Scored], score: Score, images: &[usize]) -> f64 {
        let values = images
            .iter()
            .map(|&image| score(&column[self.images[image]]));
        mean(&values.collect::<Vec<_>>())
    }

    fn all(&self) -> Vec<usize> {
        (0..self.images.len()).collect()
    }

    fn of(&self, column: &[Scored], score: Score) -> f64 {
        self.at(column, score, &self.all())
    }

    /// The mean score of each network of UT.
    fn of_ut(&self, score: Score) -> Vec<f64> {
        let columns = self.scores.retrained.iter();
        columns.map(|column| self.of(column, score)).collect()
    }

    fn references(&self, score: Score) -> References {
        let seeds = self.of_ut(score);
        References {
            after: Some(self.of(&self.scores.after, score)),
            ut: (!seeds.is_empty()).then(|| mean(&seeds)),
            ut_deviation: deviation(&seeds),
            ut_seed_to_seed: None,
            identity: Some(self.of(&self.scores.identity, score)),
            before: Some(self.of(&self.scores.before, score)),
        }
    }

    /// AFTER minus the mean of UT, with its interval.
    fn gap(&self, measure: Measure, score: Score) -> Measure {
        let references = self.references(score);
        let Some(ut) = references.ut else {
            return Measure {
                references,
                ..measure.absent(NO_UT)
            };
        };
        let value = self.of(&self.scores.after, score) - ut;
        let interval = self.bootstrap.interval(|networks, images| {
            let seeds = networks
                .iter()
                .map(|&network| self.at(&self.scores.retrained[network], score, images));
            self.at(&self.scores.after, score, images) - mean(&seeds.collect::<Vec<_>>())
        });
        let measure = Measure {
            references,
            ..measure
        };
        measure
            .valued(value)
            .within(interval, self.bootstrap.method())
    }

    /// The accepted distance of PSNR from UT.
    fn tolerance(&self) -> f64 {
        let spread = deviation(&self.of_ut(psnr)).unwrap_or(0.0);
        GAP.max(2.0 * spread)
    }

    fn psnr_gap(&self) -> Measure {
        let measure = self
            .measure("dpsnr", "gap to UT, PSNR")
            .defined(
                "PSNR of AFTER minus mean PSNR of UT, psnr/pyiqa on test images of the forget set",
                "dB",
            )
            .towards(Direction::Ideal, Some(0.0));
        let mut measure = self.gap(measure, psnr);
        let tolerance = self.tolerance();
        let Some(gap) = measure.value else {
            return measure;
        };
        measure.tolerance = Some(tolerance);
        let verdict = self.gap_in_words(gap, tolerance);
        let passed = self
            .is_known_to_ut(tolerance)
            .then_some(gap.abs() <= tolerance);
        measure.judged(verdict, passed)
    }

    /// Whether BEFORE and UT differ, so that forgetting can be seen.
    fn is_known_to_ut(&self, tolerance: f64) -> bool {
        let before = self.of(&self.scores.before, psnr);
        (before - mean(&self.of_ut(psnr))).abs() > tolerance
    }

    fn gap_in_words(&self, gap: f64, tolerance: f64) -> String {
        let learned = self.of(&self.scores.before, psnr) - mean(&self.of_ut(psnr));
        if learned.abs() <= tolerance {
            return format!(
                "cannot tell: BEFORE is only {learned:+.1} dB from UT, so there was nothing to forget"
            );
        }
        let kept = gap / learned;
        match gap {
            _ if gap.abs() <= tolerance => "scores like a retrained network".to_owned(),
            _ if kept >= 1.0 - NOTHING => NOTHING_FORGOTTEN.to_owned(),
            _ if gap < 0.0 => format!("over-forgets by {:.1} dB", -gap),
            _ => format!(
                "under-forgets by {gap:.1} dB: {:.0} % of what BEFORE learned is left",
                100.0 * kept
            ),
        }
    }

    fn over_forgetting(&self) -> Measure {
        let measure = self
            .measure("over-forgetting", "over-forgetting S")
            .defined(
                "S = mean PSNR of UT minus PSNR of AFTER: above 0 AFTER is worse than a network that never saw the set, \
                 which harms users and shows what was removed",
                "dB",
            )
            .towards(Direction::Lower, Some(0.0));
        let mut measure = self.gap(measure, psnr);
        let Some(gap) = measure.value else {
            return measure;
        };
        let tolerance = self.tolerance();
        measure.tolerance = Some(tolerance);
        measure.interval = measure.interval.map(|[low, high]| [-high, -low]);
        let verdict = match -gap {
            over if over > tolerance => format!("over-forgets by {over:.1} dB"),
            _ => "does not over-forget".to_owned(),
        };
        measure
            .valued(-gap)
            .judged(verdict, Some(-gap <= tolerance))
    }

    /// Needs no UT.
    fn change(&self) -> Measure {
        let references = self.references(psnr);
        let [after, before, identity] = [
            &self.scores.after,
            &self.scores.before,
            &self.scores.identity,
        ]
        .map(|column| self.of(column, psnr));
        let bootstrap = Bootstrap {
            networks: 0,
            ..self.bootstrap
        };
        let interval = bootstrap.interval(|_, images| {
            self.at(&self.scores.after, psnr, images) - self.at(&self.scores.before, psnr, images)
        });
        let measure = self
            .measure("change", "change of PSNR")
            .defined(
                "PSNR of AFTER minus PSNR of BEFORE, psnr/pyiqa on test images of the forget set; needs no UT, and says nothing of \
                 what is hidden",
                "dB",
            )
            .towards(Direction::Neutral, references.ut.map(|ut| ut - before))
            .valued(after - before)
            .within(interval, bootstrap.method());
        let verdict = match before - after {
            fell if fell < 0.1 => format!("no worse than BEFORE: {:+.2} dB", 0.0 - fell),
            fell => format!(
                "fell by {fell:.1} dB, to {:+.1} dB of the identity floor",
                after - identity
            ),
        };
        Measure {
            references,
            ..measure
        }
        .judged(verdict, None)
    }

    fn ssim_gap(&self) -> Measure {
        let measure = self
            .measure("dssim", "gap to UT, SSIM")
            .defined(
                "SSIM of AFTER minus mean SSIM of UT, ssim/pyiqa on test images of the forget set",
                "",
            )
            .towards(Direction::Ideal, Some(0.0));
        let measure = self.gap(measure, ssim);
        let Some(gap) = measure.value else {
            return measure;
        };
        let verdict = match measure.references.ut_deviation {
            Some(spread) if gap.abs() <= 2.0 * spread => {
                "within two deviations of the seeds of UT".to_owned()
            }
            _ => format!("{gap:+.3} from UT"),
        };
        measure.judged(verdict, None)
    }

    /// Mean of agreements over networks or pairs and the images of the task.
    fn agree(&self, columns: &[Vec<f64>]) -> Option<f64> {
        let means = columns
            .iter()
            .map(|column| self.agree_at(column, &self.all()));
        (!columns.is_empty()).then(|| mean(&means.collect::<Vec<_>>()))
    }

    fn agree_at(&self, column: &[f64], images: &[usize]) -> f64 {
        let values = images.iter().map(|&image| column[self.images[image]]);
        mean(&values.collect::<Vec<_>>())
    }

    fn agreement(&self) -> Measure {
        let seeds = self.agree(&self.scores.ut_to_ut);
        let measure = self
            .measure("agreement", "agreement with UT's outputs")
            .defined(
                "PSNR between the outputs of AFTER and of UT on test images of the forget set, mean over images and seeds of UT",
                "dB",
            )
            .towards(Direction::Higher, seeds);
        let Some(value) = self.agree(&self.scores.after_to_ut) else {
            return measure.absent(NO_UT);
        };
        let interval = self.bootstrap.interval(|networks, images| {
            let columns = networks
                .iter()
                .map(|&network| &self.scores.after_to_ut[network]);
            mean(
                &columns
                    .map(|column| self.agree_at(column, images))
                    .collect::<Vec<_>>(),
            )
        });
        let mut measure = measure
            .valued(value)
            .within(interval, self.bootstrap.method());
        measure.references.ut_seed_to_seed = seeds;
        measure.references.before = self.agree(&self.scores.before_to_ut);
        let Some(seeds) = seeds else {
            return measure.judged("two networks of UT would say how near it should be", None);
        };
        measure.tolerance = Some(AGREEMENT);
        let verdict = match seeds - value {
            less if less <= AGREEMENT => "outputs like another seed of UT".to_owned(),
            less => format!("outputs {less:.1} dB further from UT than another seed of it"),
        };
        measure.judged(verdict, Some(seeds - value <= AGREEMENT))
    }

    /// The losses of the images of the task that are drawn.
    fn losses(&self, column: &[Scored], images: &[usize]) -> Vec<f64> {
        let losses = images.iter().map(|&image| column[self.images[image]].loss);
        losses.collect()
    }

    fn distance(&self, a: &[Scored], b: &[Scored], images: &[usize]) -> f64 {
        wasserstein(&self.losses(a, images), &self.losses(b, images))
    }

    /// Mean distance of a network's losses from those of networks of UT.
    fn to_ut(&self, column: &[Scored], networks: &[usize], images: &[usize]) -> f64 {
        let distances = networks
            .iter()
            .map(|&network| self.distance(column, &self.scores.retrained[network], images));
        mean(&distances.collect::<Vec<_>>())
    }

    /// Mean distance of the losses of two networks of UT; `None` with fewer than two.
    fn seed_to_seed(&self, images: &[usize]) -> Option<f64> {
        let ut = &self.scores.retrained;
        let distances = (0..ut.len()).flat_map(|a| (0..a).map(move |b| (a, b)));
        let distances: Vec<f64> = distances
            .map(|(a, b)| self.distance(&ut[a], &ut[b], images))
            .collect();
        (!distances.is_empty()).then(|| mean(&distances))
    }

    fn wasserstein(&self) -> Measure {
        let measure = self
            .measure("wasserstein", "distance of losses from UT")
            .defined(
                "Wasserstein-1 distance of the per-image L1 losses of AFTER and UT, mean over the seeds of UT",
                "",
            )
            .towards(Direction::Lower, Some(0.0));
        let networks: Vec<usize> = (0..self.scores.retrained.len()).collect();
        if networks.is_empty() {
            return measure.absent(NO_UT);
        }
        let after = &self.scores.after;
        let value = self.to_ut(after, &networks, &self.all());
        let interval = self
            .bootstrap
            .interval(|networks, images| self.to_ut(after, networks, images));
        let mut measure = measure
            .valued(value)
            .within(interval, self.bootstrap.method());
        measure.references.ut_seed_to_seed = self.seed_to_seed(&self.all());
        measure.references.before = Some(self.to_ut(&self.scores.before, &networks, &self.all()));
        measure.judged(format!("{value:.4} in units of the loss"), None)
    }

    fn normalised_wasserstein(&self) -> Measure {
        let measure = self
            .measure("wasserstein-normalised", "the same, over UT seed to seed")
            .defined(
                "The Wasserstein-1 distance from UT divided by that between two seeds of UT, mean over the pairs",
                "",
            )
            .towards(Direction::Lower, Some(1.0));
        let networks: Vec<usize> = (0..self.scores.retrained.len()).collect();
        let Some(seeds) = self.seed_to_seed(&self.all()) else {
            return measure.absent(match networks.len() {
                0 => NO_UT,
                _ => "one network of UT has no seed to compare with; give --retrained twice",
            });
        };
        let after = &self.scores.after;
        let value = self.to_ut(after, &networks, &self.all()) / seeds;
        // Two draws of one network would be at distance 0, so the networks are not drawn here.
        let bootstrap = Bootstrap {
            networks: 0,
            ..self.bootstrap
        };
        let interval = bootstrap.interval(|_, images| {
            self.to_ut(after, &networks, images) / self.seed_to_seed(images).unwrap_or(f64::NAN)
        });
        let measure = measure.valued(value).within(interval, bootstrap.method());
        measure.judged(
            match value {
                value if value <= 2.0 => "losses spread like those of another seed".to_owned(),
                value => format!("losses {value:.1} times as far from UT as another seed's"),
            },
            None,
        )
    }
}

type Score = fn(&Scored) -> f64;

fn psnr(scored: &Scored) -> f64 {
    scored.psnr
}

fn ssim(scored: &Scored) -> f64 {
    scored.ssim
}
