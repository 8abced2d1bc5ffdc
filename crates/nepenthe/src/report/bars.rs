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

/// From zero to the longest bar, and room for the text after it.
struct Scale {
    axis: Axis,
    longest: f64,
}

impl Scale {
    fn new(evaluation: &Evaluation, rows: &[Row], position: usize) -> Self {
        let means = rows.iter().map(|row| &row.means[position]);
        let scores = means.flat_map(|mean| mean.models.iter().chain([&mean.identity]));
        let positive = scores.filter(|score| score.is_finite() && **score > 0.0);
        let longest = positive.copied().reduce(f64::max).unwrap_or(1.0);
        // "28.41 NAME" must fit after the longest bar, on a telephone.
        let letters = evaluation
            .models
            .iter()
            .map(|label| short(label).chars().count())
            .max();
        let room = (0.03 + 0.026 * (letters.unwrap_or(0) + 6) as f64).min(0.5);
        Self {
            axis: Axis::exact(0.0, longest / (1.0 - room), 8),
            longest,
        }
    }

    /// Where `score` lies in percent of the width. An infinite score is as long as the longest: its text says what it is.
    fn percent(&self, score: f64) -> f64 {
        self.axis
            .percent(score)
            .min(self.axis.percent(self.longest))
    }
}

/// Bars of each model for each task, the identity floor as a line across the bars of its task.
pub(super) fn chart(evaluation: &Evaluation, rows: &[Row], position: usize) -> String {
    let metric = evaluation.metrics[position];
    let scale = Scale::new(evaluation, rows, position);
    let block = NAME + evaluation.models.len() * BAR + GAP;
    let bottom = rows.len() * block;

    let mut svg = format!(
        "<svg class=\"bars\" width=\"100%\" height=\"{}\" role=\"img\" aria-label=\"Mean {metric} of each task: bars \
         from 0, one for each model, and the identity floor as a dashed line. The table holds the same numbers.\">\n",
        bottom + 24
    );
    svg += &grid(&scale, bottom);
    for (index, row) in rows.iter().enumerate() {
        let (top, forgotten) = (
            index * block,
            if row.forgotten { " (to forget)" } else { "" },
        );
        let baseline = top + 15;
        svg += &format!(
            "<text class=\"task\" x=\"0\" y=\"{baseline}\">{}{forgotten}</text>\n",
            row.task
        );
        svg += &bars(&row.means[position], &evaluation.models, &scale, top + NAME);
    }
    svg + "</svg>\n<p class=\"note\"><svg class=\"key\" width=\"14\" height=\"14\" aria-hidden=\"true\"><line class=\"floor\" \
           x1=\"7\" x2=\"7\" y1=\"0\" y2=\"14\"/></svg> identity floor: the score of doing nothing</p>\n"
}

fn grid(scale: &Scale, bottom: usize) -> String {
    let mut svg = String::new();
    let ticks = scale.axis.ticks().into_iter();
    for (value, text) in ticks.filter(|(value, _)| *value <= scale.longest) {
        let (x, baseline) = (scale.percent(value), bottom + 16);
        let anchor = if value == 0.0 { "start" } else { "middle" };
        svg += &format!(
            "<line class=\"grid\" x1=\"{x:.2}%\" x2=\"{x:.2}%\" y1=\"0\" y2=\"{bottom}\"/>\
             <text class=\"tick\" x=\"{x:.2}%\" y=\"{baseline}\" text-anchor=\"{anchor}\">{text}</text>\n"
        );
    }
    svg
}

/// The bars of one task, the floor over them, and over that the texts, which stay readable.
fn bars(mean: &TaskMean, models: &[String], scale: &Scale, top: usize) -> String {
    let (mut bars, mut texts) = (String::new(), String::new());
    for (model, (&score, label)) in mean.models.iter().zip(models).enumerate() {
        let (x, y, kind) = (scale.percent(score), top + model * BAR, model % KINDS);
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
        scale.percent(mean.identity),
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
