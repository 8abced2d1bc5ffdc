//! The section of the runs: the terms of each over its steps.

use nepenthe::event::{Step, Term, duration};

use crate::{
    curves::{Curve, Curves, Point},
    markup::{escape, minus},
    number,
    report::Run,
};

/// Most points of one curve; in longer runs each point is a mean of neighbouring steps.
const POINTS: usize = 400;

/// A card for each run that took a step.
pub(crate) fn section(runs: &[Run]) -> String {
    let named = runs.len() > 1;
    runs.iter().map(|run| card(run, named)).collect()
}

fn card(run: &Run, named: bool) -> String {
    let (Some(first), Some(last)) = (run.steps.first(), run.steps.last()) else {
        return String::new();
    };
    let heading = match named {
        true => format!("<h3>{}</h3>\n", escape(&run.label)),
        false => String::new(),
    };
    let seconds: f64 = run.steps.iter().map(|step| step.seconds).sum();
    let mut note = format!(
        "Steps {} to {} of {}, {}.",
        first.step,
        last.step,
        last.steps,
        duration(seconds)
    );
    if first.terms.len() > 1 {
        note += " Each term before its weight and sign; the objective is their weighted sum.";
    }
    let stretch = stretch(run.steps.len());
    if stretch > 1 {
        note += &format!(" Each point is the mean of {stretch} steps.");
    }
    let (chart, table) = (chart(&run.steps), term_table(first, last));
    format!(
        "<article class=\"card\">\n{heading}{chart}<p class=\"note\">{note}</p>\n{table}</article>\n"
    )
}

/// The values of the terms at the first and the last step.
fn term_table(first: &Step, last: &Step) -> String {
    let mut html = String::from(
        "<div class=\"scroll\"><table class=\"narrow\">\n<thead><tr><th scope=\"col\">Term</th>",
    );
    for step in [first, last] {
        html += &format!("<th scope=\"col\">Step {}</th>", step.step);
    }
    html += "</tr></thead>\n<tbody>\n";
    for Term { name, value } in &first.terms {
        let end = last
            .terms
            .iter()
            .find(|term| term.name == *name)
            .map_or(f64::NAN, |term| term.value);
        let [start, end] = [*value, end].map(|value| minus(&number::fixed(value, 4)));
        html += &format!(
            "<tr><th scope=\"row\">{}</th><td>{start}</td><td>{end}</td></tr>\n",
            escape(name)
        );
    }
    html + "</tbody>\n</table></div>\n"
}

/// The terms as curves, for wide and for narrow screens; empty for a run of one step.
fn chart(steps: &[Step]) -> String {
    let [first, .., last] = steps else {
        return String::new();
    };
    let label = format!(
        "Terms of the objective, step {} to {}. The table below gives their first and last values.",
        first.step, last.step
    );
    let names = term_names(steps).into_iter().enumerate();
    let curves = Curves {
        across: "step".to_owned(),
        up: "value, mean over the batch".to_owned(),
        curves: names
            .map(|(kind, name)| Curve {
                name: name.to_owned(),
                points: points(steps, name),
                kind,
                pale: false,
            })
            .collect(),
        rules: Vec::new(),
        from: Some(0.0),
    };
    curves.inline(&[("wide", [940, 300]), ("narrow", [380, 260])], &label)
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

/// How many of so many values one point of a curve stands for.
fn stretch(values: usize) -> usize {
    values.div_ceil(POINTS).max(1)
}

/// The values of one term over the steps; means of equal stretches where there are too many.
fn points(steps: &[Step], name: &str) -> Vec<Point> {
    let value = |step: &Step| {
        let term = step.terms.iter().find(|term| term.name == name);
        Some((step.step as f64, term?.value))
    };
    let all: Vec<Point> = steps.iter().filter_map(value).collect();
    let mean = |part: &[Point]| {
        let sum = part
            .iter()
            .fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
        (sum.0 / part.len() as f64, sum.1 / part.len() as f64)
    };
    all.chunks(stretch(all.len())).map(mean).collect()
}
