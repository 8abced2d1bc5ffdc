//! The findings, in sentences with the measured numbers.

use nepenthe::scores::{Evaluation, TaskMean};
use nepenthe_image::{Metric, degradation::Degradation};

use crate::{models::Models, number};

/// How the last model that is not `reference` compares with the first, by the first metric: the forgotten type against
/// the identity floor and the retrained network, and the kept task that lost most. Empty unless there are two models to
/// compare.
pub fn summary(
    evaluation: &Evaluation,
    forgotten: Option<Degradation>,
    reference: Option<&str>,
) -> Vec<String> {
    let models = Models::new(evaluation, reference);
    let (Some(&metric), Some(ends)) = (evaluation.metrics.first(), models.ends()) else {
        return Vec::new();
    };
    let means = evaluation.means();
    let (gone, kept): (Vec<&TaskMean>, Vec<&TaskMean>) = means
        .iter()
        .filter(|mean| mean.metric == metric)
        .partition(|mean| Some(mean.task.degradation()) == forgotten);
    let mut sentences: Vec<String> = gone.iter().map(|mean| fate(mean, &models, ends)).collect();
    sentences.extend(least_favourable(&kept, ends, forgotten.is_some()));
    if !gone.is_empty() {
        sentences.push(
            "The target is the score of a network that never saw the type (UT), not the worst score: further down is \
             over-forgetting. The paper's method does this by design."
                .to_owned(),
        );
    }
    sentences
}

/// What happened to a task of the forgotten type.
fn fate(mean: &TaskMean, models: &Models<'_>, ends: [usize; 2]) -> String {
    let metric = mean.metric;
    let [before, after] = ends.map(|model| mean.models[model]);
    let change = match number::gain(metric, after, before) {
        gain if !number::shows(metric, gain) => "stayed at",
        gain if gain < 0.0 => "fell from",
        _ => "rose from",
    };
    let values = match change {
        "stayed at" => quantity(metric, after),
        _ => format!(
            "{} to {}",
            quantity(metric, before),
            quantity(metric, after)
        ),
    };
    let side = match number::gain(metric, after, mean.identity) < 0.0 {
        true => "below",
        false => "above",
    };
    let mut sentence = format!(
        "On {} the network {change} {values}, {side} the identity floor of {}, the score of the degraded images themselves",
        mean.task,
        quantity(metric, mean.identity)
    );
    if let Some(model) = models.reference {
        sentence += &format!(
            "; {}, retrained without the type, scores {}",
            models.labels[model],
            quantity(metric, mean.models[model])
        );
    }
    sentence + "."
}

fn least_favourable(
    kept: &[&TaskMean],
    [before, after]: [usize; 2],
    some_forgotten: bool,
) -> Option<String> {
    let gain = |mean: &TaskMean| number::gain(mean.metric, mean.models[after], mean.models[before]);
    let worst = kept
        .iter()
        .min_by(|one, other| gain(one).total_cmp(&gain(other)))?;
    let change = number::difference(worst.models[after], worst.models[before]);
    let change = format!(
        "{}{}",
        number::change(worst.metric, change),
        unit(worst.metric)
    );
    let kind = if some_forgotten { "kept task" } else { "task" };
    Some(match kept.len() {
        1 => format!("The {kind} {} changed by {change}.", worst.task),
        count => format!(
            "Of the {count} {kind}s, {} did worst: {change}.",
            worst.task
        ),
    })
}

/// A score with its unit.
fn quantity(metric: Metric, value: f64) -> String {
    format!("{}{}", number::score(metric, value), unit(metric))
}

fn unit(metric: Metric) -> String {
    match metric.unit() {
        "" => String::new(),
        unit => format!(" {unit}"),
    }
}

#[cfg(test)]
mod tests {
    use nepenthe::scores::PictureScores;
    use nepenthe_image::degradation::Task;

    use super::*;

    fn evaluation(metric: Metric, models: &[&str]) -> Evaluation {
        let row = |task, scores: [f64; 4]| PictureScores {
            name: "a".to_owned(),
            task,
            identity: vec![scores[0]],
            models: scores[1..]
                .iter()
                .take(models.len())
                .map(|&score| vec![score])
                .collect(),
        };
        Evaluation {
            metrics: vec![metric],
            models: models.iter().map(|&label| label.to_owned()).collect(),
            pictures: vec![
                row(Task::HAZE, [11.94, 16.01, 10.75, 12.0]),
                row(Task::RAIN, [23.34, 27.49, 27.36, 27.5]),
            ],
        }
    }

    #[test]
    fn the_sentences_hold_the_numbers() {
        let evaluation = evaluation(Metric::PsnrPyiqa, &["BEFORE", "AFTER", "UT"]);
        let sentences = summary(&evaluation, Some(Degradation::Haze), Some("UT"));
        assert_eq!(
            sentences[0],
            "On haze the network fell from 16.01 dB to 10.75 dB, below the identity floor of 11.94 dB, the \
             score of the degraded images themselves; UT, retrained without the type, scores 12.00 dB."
        );
        assert_eq!(sentences[1], "The kept task rain changed by -0.13 dB.");
        assert_eq!(sentences.len(), 3);
    }

    #[test]
    fn one_model_is_no_finding() {
        let alone = evaluation(Metric::PsnrPyiqa, &["BEFORE"]);
        assert!(summary(&alone, Some(Degradation::Haze), None).is_empty());
        let reference = evaluation(Metric::SsimPyiqa, &["BEFORE", "UT"]);
        assert!(summary(&reference, None, Some("UT")).is_empty());
        assert_eq!(
            summary(&reference, None, None).len(),
            1,
            "nothing was to be forgotten"
        );
    }
}
