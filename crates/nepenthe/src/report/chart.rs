//! Curves, and the frame of axes that they share with the scatter plot.
//!
//! Charts are inline SVG whose positions are percentages: the width of the page stretches them, not their text.
//! Colour never stands alone: bars and curves carry their names, curves their dashes, points their shapes.

use super::{axis::Axis, markup::escape};
use crate::event::Step;

/// Most points of one curve; longer runs are drawn as means of neighbouring steps.
const CURVE_POINTS: usize = 400;
/// Colours, dashes and shapes that the style sheet tells apart.
pub(super) const KINDS: usize = 6;

/// Curves of the terms of the objective over the steps of a run; empty for a run of one step.
pub(super) fn curves(steps: &[Step]) -> String {
    let [first, .., last] = steps else {
        return String::new();
    };
    let names = term_names(steps);
    let series: Vec<_> = names.iter().map(|name| points(steps, name)).collect();
    let heights = || {
        series
            .iter()
            .flatten()
            .map(|point| point.1)
            .filter(|value| value.is_finite())
    };
    let (lowest, highest) = (
        heights().fold(0.0, f64::min),
        heights().fold(f64::NEG_INFINITY, f64::max),
    );
    let vertical = Axis::round(lowest, highest, 5);
    let horizontal = Axis::exact(first.step as f64, last.step as f64, 6).whole();

    let (mut lines, mut legend) = (String::new(), String::new());
    for (index, (name, points)) in names.iter().zip(&series).enumerate() {
        let class = format!("curve kind-{}", index % KINDS);
        lines += &curve(points, [&horizontal, &vertical], &class);
        legend += &format!(
            "<li><svg class=\"key\" width=\"30\" height=\"10\" aria-hidden=\"true\"><line class=\"{class}\" x1=\"1\" \
             x2=\"29\" y1=\"5\" y2=\"5\"/></svg> {}</li>\n",
            escape(name)
        );
    }
    let content = format!(
        "<svg viewBox=\"0 0 1000 1000\" preserveAspectRatio=\"none\" width=\"100%\" height=\"100%\">\n{lines}</svg>\n"
    );
    let label = format!(
        "Terms of the objective, step {} to {}. The table below gives their first and last values.",
        first.step, last.step
    );
    let titles = ["step", "value, mean over the batch"];
    let plot = frame(&label, "", [&horizontal, &vertical], titles, &content);
    format!("{plot}<ul class=\"legend\">\n{legend}</ul>\n")
}

/// The terms in the order in which they first appear.
fn term_names(steps: &[Step]) -> Vec<&'static str> {
    let mut names = Vec::new();
    for term in steps.iter().flat_map(|step| &step.terms) {
        if !names.contains(&term.name) {
            names.push(term.name);
        }
    }
    names
}

/// One curve in thousandths of the plot area. A value that is no number leaves a gap.
fn curve(points: &[(f64, f64)], axes: [&Axis; 2], class: &str) -> String {
    let [horizontal, vertical] = axes;
    let place = |&(x, y): &(f64, f64)| {
        let (across, down) = (horizontal.percent(x), 100.0 - vertical.percent(y));
        format!("{:.1},{:.1}", across * 10.0, down * 10.0)
    };
    let mut lines = String::new();
    for run in points
        .split(|point| !point.1.is_finite())
        .filter(|run| !run.is_empty())
    {
        let mut places: Vec<String> = run.iter().map(place).collect();
        // A line needs two ends, even one that is a dot.
        if let [only] = places.as_slice() {
            places.push(only.clone());
        }
        lines += &format!(
            "<polyline class=\"{class}\" points=\"{}\"/>\n",
            places.join(" ")
        );
    }
    lines
}

/// Axes with ticks and titles (across, up) about the content of an SVG whose percentages are the plot area's.
pub(super) fn frame(
    label: &str,
    class: &str,
    axes: [&Axis; 2],
    titles: [&str; 2],
    content: &str,
) -> String {
    let [horizontal, vertical] = axes;
    let (mut across, mut up, mut grid) = (String::new(), String::new(), String::new());
    for (value, text) in horizontal.ticks() {
        let x = horizontal.percent(value);
        across += &format!("<span style=\"left:{x:.2}%\">{text}</span>");
    }
    for (value, text) in vertical.ticks() {
        let y = vertical.percent(value);
        let class = if value == 0.0 { "zero" } else { "grid" };
        up += &format!("<span style=\"bottom:{y:.2}%\">{text}</span>");
        grid += &format!(
            "<line class=\"{class}\" x1=\"0%\" x2=\"100%\" y1=\"{0:.2}%\" y2=\"{0:.2}%\"/>",
            100.0 - y
        );
    }
    format!(
        "<div class=\"plot {class}\" role=\"img\" aria-label=\"{}\">\n<p class=\"up\">{}</p>\n<div class=\"ticks-up\">{up}</div>\n\
         <svg width=\"100%\" height=\"100%\">\n{grid}\n{content}</svg>\n<div class=\"ticks-across\">{across}</div>\n\
         <p class=\"across\">{}</p>\n</div>\n",
        escape(label),
        escape(titles[1]),
        escape(titles[0])
    )
}

/// The values of one term over the steps; means of equal stretches where there are too many.
fn points(steps: &[Step], name: &str) -> Vec<(f64, f64)> {
    let value = |step: &Step| {
        step.terms
            .iter()
            .find(|term| term.name == name)
            .map(|term| term.value)
    };
    let all: Vec<(f64, f64)> = steps
        .iter()
        .filter_map(|step| Some((step.step as f64, value(step)?)))
        .collect();
    let stretch = all.len().div_ceil(CURVE_POINTS).max(1);
    let mean = |part: &[(f64, f64)]| {
        let sum = part
            .iter()
            .fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
        (sum.0 / part.len() as f64, sum.1 / part.len() as f64)
    };
    all.chunks(stretch).map(mean).collect()
}

/// How many steps one point of [`curves`] stands for.
pub(super) fn steps_per_point(steps: &[Step]) -> usize {
    steps.len().div_ceil(CURVE_POINTS).max(1)
}
