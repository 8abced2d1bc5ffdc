//! What is kept: every task that was not to be forgotten, against BEFORE.

use nepenthe::event::Observer;
use nepenthe_image::degradation::Task;

use crate::{
    error::Result,
    group::Findings,
    inputs::Inputs,
    measure::{Direction, Group, Measure, References},
    scores::{Scored, Scores, TestSet},
    statistics::{deviation, mean},
};

/// How much PSNR a kept task may lose, in dB.
pub const LOSS: f64 = 0.1;

/// Measures the kept set.
///
/// # Errors
/// As [`Scores::of`].
pub fn kept(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let scores = Scores::of(inputs, TestSet::Kept, observer)?;
    let mut findings = Findings::default();
    for task in inputs.sets.test_kept.tasks() {
        findings.measures.push(psnr(inputs, &scores, task));
        findings.measures.push(ssim(inputs, &scores, task));
    }
    if findings.measures.is_empty() {
        let nothing = Measure::new(Group::Kept, "kept-psnr", "kept set", "kept quality, PSNR")
            .defined("PSNR of AFTER minus PSNR of BEFORE on what is kept", "dB")
            .absent("the test data hold nothing but the forget set");
        findings.measures.push(nothing);
    }
    Ok(findings)
}

fn psnr(inputs: &Inputs, scores: &Scores, task: Task) -> Measure {
    let measure = Measure::new(Group::Kept, "kept-psnr", task.to_string(), "kept quality, PSNR")
        .defined(
            "PSNR of AFTER minus PSNR of BEFORE, psnr/pyiqa on test images of a kept task; UT, which was trained without the \
             forget set, may itself differ from BEFORE",
            "dB",
        )
        .towards(Direction::Higher, Some(0.0));
    let mut measure = change(inputs, scores, task, measure, |scored| scored.psnr);
    measure.tolerance = Some(LOSS);
    let Some(value) = measure.value else {
        return measure;
    };
    let verdict = match value {
        value if value >= -LOSS => "kept".to_owned(),
        value => format!("loses {:.2} dB", -value),
    };
    measure.judged(verdict, Some(value >= -LOSS))
}

fn ssim(inputs: &Inputs, scores: &Scores, task: Task) -> Measure {
    let measure = Measure::new(
        Group::Kept,
        "kept-ssim",
        task.to_string(),
        "kept quality, SSIM",
    )
    .defined(
        "SSIM of AFTER minus SSIM of BEFORE, ssim/pyiqa on test images of a kept task",
        "",
    )
    .towards(Direction::Higher, Some(0.0));
    let measure = change(inputs, scores, task, measure, |scored| scored.ssim);
    let verdict = format!("{:+.3}", measure.value.unwrap_or_default());
    measure.judged(verdict, None)
}

/// AFTER minus BEFORE, with its interval and what the others score.
fn change(
    inputs: &Inputs,
    scores: &Scores,
    task: Task,
    measure: Measure,
    score: fn(&Scored) -> f64,
) -> Measure {
    let images = scores.images(task);
    let of = |column: &[Scored], drawn: &[usize]| {
        let values = drawn.iter().map(|&image| score(&column[images[image]]));
        mean(&values.collect::<Vec<_>>())
    };
    let all: Vec<usize> = (0..images.len()).collect();
    let bootstrap = inputs.bootstrap(0, images.len());
    let difference = |drawn: &[usize]| of(&scores.after, drawn) - of(&scores.before, drawn);
    let interval = bootstrap.interval(|_, drawn| difference(drawn));
    let seeds: Vec<f64> = scores.retrained.iter().map(|ut| of(ut, &all)).collect();
    let references = References {
        after: Some(of(&scores.after, &all)),
        ut: (!seeds.is_empty()).then(|| mean(&seeds)),
        ut_seed_to_seed: None,
        ut_deviation: deviation(&seeds),
        identity: Some(of(&scores.identity, &all)),
        before: Some(of(&scores.before, &all)),
    };
    let measure = Measure {
        references,
        ..measure
    };
    measure
        .valued(difference(&all))
        .within(interval, bootstrap.method())
}
