//! Membership inference: do losses tell the images that a network was made to forget from images it never saw?
//!
//! The attacker holds the network and no others (a population attack): it takes images with a low loss for members. The
//! members are the forget set, which BEFORE trained on; the others are held-out images of the same tasks. A network that
//! never saw either gives an area of one half. It may give another one where the two sets are not alike, or where retain
//! data hold the same scenes under other degradations; so UT beside it, where there is one, is the better reference.

pub mod attack;
pub mod losses;
pub mod rates;

use nepenthe::event::Observer;
use nepenthe_image::dataset::DataSet;

use crate::{
    curve::Roc,
    error::Result,
    group::Findings,
    images::each,
    inputs::{Inputs, Subject},
    measure::{Direction, Group, Measure},
    statistics::mean,
};
use attack::Scores;
use losses::{losses, predictability};
use rates::trials_to_exclude;

/// Most images of each kind that are looked at.
const MOST: usize = 512;
/// The false positive rate at which true positives are counted.
const FALSE_POSITIVES: f64 = 0.01;
/// An interval of an area wider than this says nothing.
const WIDEST: f64 = 0.3;
/// How intervals of areas are made.
const AREA_INTERVAL: &str = "Newcombe's score interval of the Mann-Whitney statistic";

/// Members and images that no network saw, of the same tasks.
#[derive(Clone, Debug)]
pub struct Population {
    /// Forget images of the training data.
    pub members: DataSet,
    /// Held-out images of the same tasks.
    pub non_members: DataSet,
}

impl Population {
    /// The images of an audit.
    pub fn of(inputs: &Inputs) -> Self {
        let seed = inputs.settings.seed;
        Self {
            members: inputs.sets.forget.take_evenly(MOST, seed),
            non_members: inputs.sets.non_members.take_evenly(MOST, seed),
        }
    }
}

/// Values of members and of non-members.
type Both = [Vec<f64>; 2];

/// The group.
///
/// # Errors
/// If an image cannot be read, an output is not finite, or the observer asks to stop.
pub fn membership(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let population = Population::of(inputs);
    let mut findings = Findings::default();
    if population.non_members.len() < 2 || population.members.len() < 2 {
        let why = format!(
            "at least 2 forget images and 2 held-out images of the same tasks are needed, there are {} and {}",
            population.members.len(),
            population.non_members.len()
        );
        findings.measures = measures().map(|measure| measure.absent(why.clone())).into();
        return Ok(findings);
    }
    let hardness = hardness(inputs, &population, observer)?;
    let mut attacks = Vec::new();
    for subject in inputs.subjects() {
        let losses = subject_losses(inputs, subject, &population, observer)?;
        attacks.push((subject, [plain(&losses), calibrated(&losses, &hardness)]));
    }
    for (subject, [plain, calibrated]) in &attacks {
        findings.rocs.extend(roc("loss", subject.label(), plain));
        let name = "loss minus predictability";
        findings.rocs.extend(roc(name, subject.label(), calibrated));
    }
    let of =
        |attack: usize| -> Vec<&Scores> { attacks.iter().map(|(_, both)| &both[attack]).collect() };
    let [auc, difference, rate] = measures();
    findings.measures = vec![
        area(auc, &of(0), true),
        area(difference, &of(1), true),
        true_positive_rate(rate, &of(0)),
    ];
    Ok(findings)
}

fn measures() -> [Measure; 3] {
    let measure = |id, title| Measure::new(Group::Membership, id, "forget set", title);
    [
        measure("membership-auc", "AUC of the loss").defined(
            "share of pairs of a forget image and a held-out image of the same tasks in which AFTER has the lower loss on \
             the forget image, ties counting half",
            "",
        ),
        measure("membership-auc-difference", "AUC of the loss minus predictability").defined(
            "as the AUC of the loss, after subtracting from each loss the error of a linear prediction of the clean image \
             from the degraded one",
            "",
        ),
        measure("membership-tpr", "true positive rate at 1 % false positives").defined(
            "share of the forget images with a loss below a threshold that at most 1 % of the held-out images pass",
            "",
        ),
    ]
}

/// The losses of a network, from the cache where they are known.
fn subject_losses(
    inputs: &Inputs,
    subject: &Subject,
    population: &Population,
    observer: &mut dyn Observer,
) -> Result<Both> {
    let part = inputs
        .cache
        .part("membership-losses", &subject.record.sha256);
    if let Some(known) = part.read::<Both>() {
        return Ok(known);
    }
    let mut of = |data: &DataSet| {
        losses(
            subject.label(),
            &subject.network,
            data,
            &inputs.device,
            observer,
        )
    };
    let found = [of(&population.members)?, of(&population.non_members)?];
    part.write(&found)
}

/// How unpredictable each image is; the same for every network.
fn hardness(inputs: &Inputs, population: &Population, observer: &mut dyn Observer) -> Result<Both> {
    let part = inputs.cache.part("membership-predictability", &());
    if let Some(known) = part.read::<Both>() {
        return Ok(known);
    }
    let mut of = |data: &DataSet| {
        each(data, "how predictable images are", observer, |_, pair| {
            Ok(predictability(pair))
        })
    };
    let found = [of(&population.members)?, of(&population.non_members)?];
    part.write(&found)
}

/// A low loss speaks for a member.
fn plain(losses: &Both) -> Scores {
    let [members, non_members] = losses
        .clone()
        .map(|losses| losses.iter().map(|l| -l).collect());
    Scores {
        members,
        non_members,
    }
}

fn calibrated(losses: &Both, hardness: &Both) -> Scores {
    let difference = |at: usize| {
        let pairs = losses[at].iter().zip(&hardness[at]);
        pairs.map(|(loss, hard)| hard - loss).collect()
    };
    Scores {
        members: difference(0),
        non_members: difference(1),
    }
}

/// The curve of an attack on a network, if it has one.
pub(crate) fn roc(attack: &str, label: &str, scores: &Scores) -> Option<Roc> {
    Some(Roc {
        label: format!("{attack}, {label}"),
        auc: scores.auc()?,
        interval: scores.auc_interval(),
        points: scores.roc(),
    })
}

/// Fills in an area from the scores of BEFORE, AFTER and every UT: judged against UT's own if that is asked for and there
/// is one, else against one half.
pub(crate) fn area(measure: Measure, attacks: &[&Scores], against_ut: bool) -> Measure {
    let areas: Vec<f64> = attacks.iter().filter_map(|scores| scores.auc()).collect();
    if let Some(problem) = attacks.iter().find_map(|scores| scores.problem()) {
        return measure.absent(problem);
    }
    let ut = mean_of(&areas[2..]);
    let interval = attacks[1].auc_interval();
    let own = ut.filter(|_| against_ut);
    let (verdict, passed) = judge(areas[1], interval, own);
    let mut measure = measure
        .towards(Direction::Ideal, Some(own.unwrap_or(0.5)))
        .valued(areas[1])
        .within(interval, AREA_INTERVAL)
        .judged(verdict, passed);
    measure.references.before = Some(areas[0]);
    measure.references.ut = ut;
    measure
}

/// What an area says against that of UT, or against one half.
fn judge(area: f64, interval: Option<[f64; 2]>, ut: Option<f64>) -> (String, Option<bool>) {
    let (ideal, reference) = match ut {
        Some(ut) => (ut, format!("UT's {ut:.2}")),
        None => (0.5, "one half".to_owned()),
    };
    let Some([low, high]) = interval else {
        return ("no interval".to_owned(), None);
    };
    if high - low > WIDEST && (low..=high).contains(&ideal) {
        let text = format!("too few images to tell from {reference}");
        return (text, None);
    }
    match (low..=high).contains(&ideal) {
        true => (
            format!("not told apart: within the interval of {reference}"),
            Some(true),
        ),
        false if area > ideal => (
            format!("forget images are recognised by their low loss: above {reference}"),
            Some(false),
        ),
        false => (
            format!(
                "forget images are recognised by their high loss, which leaks too: below {reference}"
            ),
            Some(false),
        ),
    }
}

fn true_positive_rate(measure: Measure, attacks: &[&Scores]) -> Measure {
    if let Some(problem) = attacks.iter().find_map(|scores| scores.problem()) {
        return measure.absent(problem);
    }
    let points: Vec<attack::OperatingPoint> = attacks
        .iter()
        .map(|scores| scores.at_false_positive_rate(FALSE_POSITIVES))
        .collect();
    let non_members = attacks[1].non_members.len();
    let needed = trials_to_exclude(FALSE_POSITIVES);
    let enough = non_members >= needed;
    let rates: Vec<f64> = points.iter().map(|point| point.rate).collect();
    let above = points[1].interval[0] > FALSE_POSITIVES;
    let verdict = match enough {
        true if above => "more forget images are found than chance finds".to_owned(),
        true => "no more than chance finds".to_owned(),
        false => format!(
            "says little: {needed} held-out images are needed for a false positive rate of 1 %, there are {non_members}"
        ),
    };
    let mut measure = measure
        .towards(Direction::Ideal, Some(FALSE_POSITIVES))
        .valued(rates[1])
        .within(
            Some(points[1].interval),
            "exact (Clopper-Pearson), at this threshold",
        )
        .judged(verdict, enough.then_some(!above));
    measure.references.before = Some(rates[0]);
    measure.references.ut = mean_of(&rates[2..]);
    measure
}

fn mean_of(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| mean(values))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_area_is_judged_by_its_interval() {
        let passed = |area, interval, ideal| judge(area, Some(interval), Some(ideal)).1;
        assert_eq!(passed(0.55, [0.45, 0.65], 0.5), Some(true));
        assert_eq!(passed(0.9, [0.8, 0.95], 0.5), Some(false));
        assert_eq!(passed(0.1, [0.05, 0.2], 0.5), Some(false));
        assert_eq!(passed(0.6, [0.3, 0.85], 0.5), None);
        // Forget and held-out images that differ by themselves: UT says so.
        assert_eq!(passed(0.8, [0.75, 0.85], 0.82), Some(true));
    }

    #[test]
    fn few_images_say_that_they_are_few() {
        let scores = Scores {
            members: (0..20).map(f64::from).collect(),
            non_members: (0..20).map(f64::from).collect(),
        };
        let [_, _, rate] = measures();
        let found = true_positive_rate(rate, &[&scores, &scores]);
        assert_eq!(found.passed, None);
        assert!(found.verdict.contains("368"), "{}", found.verdict);
        assert!(found.interval.is_some() && found.references.ut.is_none());
    }
}
