//! Curves of the terms of the objective over the steps of a run.

use nepenthe::event::Step;
use plotters::series::LineSeries;

use crate::{
    axes::{Axes, Heading, Key, span},
    plot::{Drawing, Ink},
};

/// Most points of one curve; in longer runs each point is a mean of neighbouring steps.
const POINTS: usize = 400;

/// A point of a curve: step and value.
type Point = (f64, f64);

/// The chart, for wide and for narrow screens; empty for a run of one step.
pub(crate) fn chart(steps: &[Step]) -> String {
    let [first, .., last] = steps else {
        return String::new();
    };
    let label = format!(
        "Terms of the objective, step {} to {}. The table below gives their first and last values.",
        first.step, last.step
    );
    let names = term_names(steps);
    let curves: Vec<Vec<Point>> = names.iter().map(|name| points(steps, name)).collect();
    [("wide", [940, 300]), ("narrow", [380, 260])]
        .map(|(class, size)| drawing(&names, &curves, size).inline(class, &label))
        .concat()
}

/// How many steps one point of the curves stands for.
pub(crate) fn steps_per_point(steps: &[Step]) -> usize {
    steps.len().div_ceil(POINTS).max(1)
}

fn drawing(names: &[&str], curves: &[Vec<Point>], [width, height]: [usize; 2]) -> Drawing {
    let keys = (0..).map(|kind| Key::Line(Ink::Curve, kind));
    let entries = keys.zip(names.iter().map(|&name| name.to_owned()));
    let heading = Heading::new("value, mean over the batch", entries.collect(), width);
    let values = || curves.iter().flatten();
    let axes = Axes {
        across: whole(values().map(|point| point.0)),
        up: span(values().map(|point| point.1).chain([0.0])),
        title: "step",
        ticks: [width / 100, 6],
    };
    Drawing::new([width, height + heading.height()], &[], |area| {
        let mut plane = axes.draw(&heading.draw(area)?)?;
        for (kind, points) in curves.iter().enumerate() {
            // A value that is not finite leaves a gap.
            for stretch in points.split(|point| !point.1.is_finite()) {
                plane.draw_series(LineSeries::new(ends(stretch), Ink::Curve.of(kind)))?;
            }
        }
        Ok(())
    })
}

/// The range of the steps, without a margin.
fn whole(steps: impl Iterator<Item = f64>) -> std::ops::Range<f64> {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for step in steps {
        (low, high) = (low.min(step), high.max(step));
    }
    if low < high {
        low..high
    } else {
        span([low].into_iter())
    }
}

/// A line needs two ends, even if it is a dot.
fn ends(points: &[Point]) -> Vec<Point> {
    match points {
        [only] => vec![*only; 2],
        _ => points.to_vec(),
    }
}

/// The terms in the order in which they first appear.
fn term_names(steps: &[Step]) -> Vec<&str> {
    let mut names: Vec<&str> = Vec::new();
    for term in steps.iter().flat_map(|step| &step.terms) {
        if !names.contains(&&*term.name) {
            names.push(&term.name);
        }
    }
    names
}

/// The values of one term over the steps; means of equal stretches where there are too many.
fn points(steps: &[Step], name: &str) -> Vec<Point> {
    let value = |step: &Step| {
        let term = step.terms.iter().find(|term| term.name == name);
        Some((step.step as f64, term?.value))
    };
    let all: Vec<Point> = steps.iter().filter_map(value).collect();
    let stretch = all.len().div_ceil(POINTS).max(1);
    let mean = |part: &[Point]| {
        let sum = part
            .iter()
            .fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
        (sum.0 / part.len() as f64, sum.1 / part.len() as f64)
    };
    all.chunks(stretch).map(mean).collect()
}
