//! Shadow networks: trained on random halves, made to forget, and compared image by image with the audited network.
//!
//! K shadows are trained by BEFORE's recipe on the retain set and one half of the images in question (the forget set and
//! as many held-out images of the same tasks as there are), then made to forget by AFTER's recipe. Their losses say how
//! each image looks to a network that forgot it and to one that never saw it (`likelihood`). Every run is cached and
//! resumes; none is made twice.

pub mod budget;
pub mod likelihood;
pub mod pool;
pub mod stage;

use nepenthe::event::{Event, Observer, duration};

use crate::{
    error::{Error, Result},
    group::Findings,
    inputs::{Inputs, Subject},
    measure::{Direction, Group, Measure},
    membership::{area, attack::Scores, roc},
    statistics::{mean, percentile},
};
use budget::Budget;
use likelihood::{Observed, confidence, divergence, scores};
use pool::{Division, Pool};
use stage::{Recipes, Shadow, unit_losses};

/// The fewest shadows: below, an image has a single value of each kind.
const FEWEST: usize = 4;
/// More is a slip of the finger.
const MOST: usize = 1024;
const SUBJECT: &str = "forget set, shadows";

/// The group; nothing unless shadows were asked for.
///
/// # Errors
/// If the recipes or data do not allow shadows, a run fails, or the observer asks to stop.
pub fn shadows(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let settings = &inputs.settings;
    if settings.shadows == 0 {
        return Ok(Findings::default());
    }
    check(settings.shadows, settings.shadow_forget_sets)?;
    let recipes = Recipes::of(inputs)?;
    let pool = Pool::of(inputs)?;
    let (observed, cost) = observe(inputs, &pool, &recipes, observer)?;
    let mut attacks = Vec::new();
    for subject in inputs.subjects() {
        attacks.push((
            subject.label(),
            attack(inputs, &pool, subject, &observed, observer)?,
        ));
    }
    let rocs = attacks
        .iter()
        .filter_map(|(label, scores)| roc("U-LiRA", label, scores));
    Ok(Findings {
        rocs: rocs.collect(),
        measures: vec![likelihood_measure(&attacks), divergence_measure(&observed)],
        notes: vec![cost],
        ..Findings::default()
    })
}

/// Checks both numbers before any work.
///
/// # Errors
/// If one is out of range.
pub(crate) fn check(shadows: usize, forget_sets: usize) -> Result<()> {
    if !(FEWEST..=MOST).contains(&shadows) || !shadows.is_multiple_of(2) {
        return Err(Error::new(
            format!(
                "shadow networks: expected an even number from {FEWEST} to {MOST}, found {shadows}"
            ),
            "16 are usual; two of them train on the two halves of one split",
        ));
    }
    if !(1..=MOST).contains(&forget_sets) {
        return Err(Error::new(
            format!("forget sets of each shadow: expected 1 to {MOST}, found {forget_sets}"),
            "each is one more unlearning for each shadow network",
        ));
    }
    Ok(())
}

/// Trains what is missing and gathers the confidences of every unit, with what it cost in words.
fn observe(
    inputs: &Inputs,
    pool: &Pool,
    recipes: &Recipes,
    observer: &mut dyn Observer,
) -> Result<(Vec<Observed>, String)> {
    let settings = &inputs.settings;
    let division = |number| pool.division(number, settings.shadow_forget_sets, settings.seed);
    let shadow = |number| Shadow {
        number,
        division: division(number),
        inputs,
        pool,
        recipes,
    };
    let shadows: Vec<Shadow<'_>> = (0..settings.shadows).map(shadow).collect();
    let mut budget = Budget::new(images_left(&shadows, pool, recipes)?);
    let mut observed = vec![Observed::default(); pool.units.len()];
    let mut seconds = 0.0;
    for shadow in &shadows {
        let text = format!(
            "shadow network {} of {}",
            shadow.number + 1,
            settings.shadows
        );
        observer.event(&Event::Note(&text));
        for (set, found) in shadow
            .losses(observer, &mut budget)?
            .into_iter()
            .enumerate()
        {
            add(&mut observed, &shadow.division, set, &found.losses);
            seconds += found.seconds;
            if set == 0 {
                seconds += found.training_seconds;
            }
        }
    }
    let cost = format!(
        "{} shadow networks with {} forget sets each took {} of optimiser steps",
        settings.shadows,
        settings.shadow_forget_sets,
        duration(seconds)
    );
    Ok((observed, cost))
}

/// Images that go through the network until all shadows are made.
fn images_left(shadows: &[Shadow<'_>], pool: &Pool, recipes: &Recipes) -> Result<f64> {
    let mut images = 0.0;
    for shadow in shadows {
        let missing = shadow
            .known()
            .iter()
            .filter(|known| known.is_none())
            .count();
        if missing > 0 {
            let [training, unlearning] = recipes.images(pool, &shadow.division)?;
            images += training + missing as f64 * unlearning;
        }
    }
    Ok(images)
}

/// Adds the losses of a shadow after a forget set.
fn add(observed: &mut [Observed], division: &Division, set: usize, losses: &[f64]) {
    for (unit, observed) in observed.iter_mut().enumerate() {
        let value = confidence(losses[unit]);
        match (division.forgotten[set][unit], division.trained[unit]) {
            (true, _) => observed.forgotten.push(value),
            (false, false) => observed.never.push(value),
            (false, true) => {}
        }
    }
}

/// The scores of a network: of the forget set, and of images it never saw.
fn attack(
    inputs: &Inputs,
    pool: &Pool,
    subject: &Subject,
    observed: &[Observed],
    observer: &mut dyn Observer,
) -> Result<Scores> {
    let units: Vec<&str> = pool.units.iter().map(|unit| unit.key.as_str()).collect();
    let key = (&subject.record.sha256, units);
    let part = inputs.cache.part("shadow-target", &key);
    let losses = match part.read::<Vec<f64>>() {
        Some(known) => known,
        None => {
            let found = unit_losses(pool, subject.label(), &subject.network, inputs, observer)?;
            part.write(&found)?
        }
    };
    let audited: Vec<f64> = losses.into_iter().map(confidence).collect();
    let scored = scores(observed, &audited);
    let of = |member: bool| {
        let units = pool.units.iter().zip(&scored);
        let units = units.filter(|(unit, _)| unit.member == member);
        units.filter_map(|(_, score)| *score).collect()
    };
    Ok(Scores {
        members: of(true),
        non_members: of(false),
    })
}

fn likelihood_measure(attacks: &[(&str, Scores)]) -> Measure {
    let measure = Measure::new(Group::Membership, "u-lira-auc", SUBJECT, "AUC of U-LiRA").defined(
        "share of pairs of a forget image and a held-out image in which AFTER looks more like a shadow network that forgot \
         the former, p_A / (p_A + p_B), than like one that forgot the latter",
        "",
    );
    let scores: Vec<&Scores> = attacks.iter().map(|(_, scores)| scores).collect();
    area(measure, &scores, false)
}

fn divergence_measure(observed: &[Observed]) -> Measure {
    let measure = Measure::new(Group::Membership, "klom", SUBJECT, "KLoM").defined(
        "mean over the images of KL(A || B) between Gaussians of -log l under shadow networks that forgot an image (A) and \
         that never saw it (B): of the method, not of AFTER itself",
        "nats",
    );
    let Some(found) = divergence(observed) else {
        return measure.absent("every image needs at least 2 shadow networks of each kind");
    };
    let value = mean(&found.each);
    let mut sorted = found.each;
    sorted.sort_unstable_by(f64::total_cmp);
    let worst = percentile(&sorted, 0.95);
    let said = match found.floor {
        Some(floor) => format!(
            "{floor:.2} nats between two halves of B; 95 % of the images are below {worst:.2}"
        ),
        None => {
            format!("95 % of the images are below {worst:.2}; too few shadow networks for a floor")
        }
    };
    measure
        .towards(Direction::Lower, Some(found.floor.unwrap_or(0.0)))
        .valued(value)
        .judged(said, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn odd_and_absurd_numbers_of_shadows_are_refused() {
        for shadows in [1, 2, 3, 5, 2000] {
            let error = check(shadows, 1).unwrap_err().to_string();
            assert!(
                error.contains("even number") && error.contains("hint"),
                "{error}"
            );
        }
        assert!(check(16, 0).is_err() && check(16, 10).is_ok());
    }
}
