//! Bar charts of the mean scores.

use super::{
    axis::Axis,
    chart::KINDS,
    markup::{escape, minus},
    number,
    table::Row,
};
use crate::evaluate::{Evaluation, TaskMean};

/// Heights in CSS pixels: a bar with its gap, the name of a task, the gap below a task.
const BAR: usize = 18;
const NAME: usize = 22;
const GAP: usize = 12;

/// Bars of each model for each task, the identity floor as a line across the bars of its task.
pub(super) fn chart(evaluation: &Evaluation, rows: &[Row], position: usize) -> String {
    let metric = evaluation.metrics[position];
    let means = || rows.iter().map(|row| &row.means[position]);
    let scores = means().flat_map(|mean| mean.models.iter().copied().chain([mean.identity]));
    let longest = scores.filter(|score| score.is_finite()).fold(0.0, f64::max);
    // Room for "28.41 NAME" after the longest bar, on a telephone.
    let letters = evaluation
        .models
        .iter()
        .map(|label| short(label).chars().count())
        .max();
    let room = (0.03 + 0.022 * (letters.unwrap_or(0) + 6) as f64).min(0.5);
    let axis = Axis::exact(0.0, longest.max(f64::MIN_POSITIVE) / (1.0 - room), 8);
    let block = NAME + evaluation.models.len() * BAR + GAP;
    let bottom = rows.len() * block;

    let mut svg = format!(
        "<svg class=\"bars\" width=\"100%\" height=\"{}\" role=\"img\" aria-label=\"Mean {metric} of each task: bars \
         from 0, one for each model, and the identity floor as a dashed line. The table holds the same numbers.\">\n",
        bottom + 24
    );
    svg += &grid(&axis, longest, bottom);
    for (index, row) in rows.iter().enumerate() {
        let (top, forgotten) = (
            index * block,
            if row.forgotten { " (forgotten)" } else { "" },
        );
        let baseline = top + 15;
        svg += &format!(
            "<text class=\"task\" x=\"0\" y=\"{baseline}\">{}{forgotten}</text>\n",
            row.task
        );
        svg += &bars(&row.means[position], &evaluation.models, &axis, top + NAME);
    }
    svg + "</svg>\n<p class=\"note\"><svg class=\"key\" width=\"14\" height=\"14\" aria-hidden=\"true\"><line class=\"floor\" \
           x1=\"7\" x2=\"7\" y1=\"0\" y2=\"14\"/></svg> identity floor: the score of doing nothing</p>\n"
}

fn grid(axis: &Axis, longest: f64, bottom: usize) -> String {
    let mut svg = String::new();
    for (value, text) in axis
        .ticks()
        .into_iter()
        .filter(|(value, _)| *value <= longest)
    {
        let (x, baseline) = (axis.percent(value), bottom + 16);
        let anchor = if value == 0.0 { "start" } else { "middle" };
        svg += &format!(
            "<line class=\"grid\" x1=\"{x:.2}%\" x2=\"{x:.2}%\" y1=\"0\" y2=\"{bottom}\"/>\
             <text class=\"tick\" x=\"{x:.2}%\" y=\"{baseline}\" text-anchor=\"{anchor}\">{text}</text>\n"
        );
    }
    svg
}

/// The bars of one task, the floor over them, and over that the texts, which stay readable.
fn bars(mean: &TaskMean, models: &[String], axis: &Axis, top: usize) -> String {
    let (mut bars, mut texts) = (String::new(), String::new());
    for (model, (&score, label)) in mean.models.iter().zip(models).enumerate() {
        let (x, y, kind) = (axis.percent(score), top + model * BAR, model % KINDS);
        let (height, baseline) = (BAR - 4, y + 12);
        let (score, label) = (
            minus(&number::score(mean.metric, score)),
            escape(&short(label)),
        );
        bars += &format!(
            "<rect class=\"kind-{kind}\" x=\"0\" y=\"{y}\" width=\"{x:.2}%\" height=\"{height}\" rx=\"2\"/>\n"
        );
        texts += &format!(
            "<text class=\"label\" x=\"{x:.2}%\" dx=\"6\" y=\"{baseline}\"><tspan class=\"value\">{score}</tspan> {label}</text>\n"
        );
    }
    let (x, start, end) = (
        axis.percent(mean.identity),
        top - 4,
        top + models.len() * BAR,
    );
    format!(
        "{bars}<line class=\"floor\" x1=\"{x:.2}%\" x2=\"{x:.2}%\" y1=\"{start}\" y2=\"{end}\"/>\n{texts}"
    )
}

/// A label cut to what fits beside a bar.
fn short(label: &str) -> String {
    const LETTERS: usize = 14;
    match label.chars().count() {
        0..=LETTERS => label.to_owned(),
        _ => label.chars().take(LETTERS - 1).chain(['…']).collect(),
    }
}
