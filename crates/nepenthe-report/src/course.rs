//! The section of the runs: the terms of each over its steps.

use nepenthe::event::duration;
use nepenthe::event::{Step, Term};

use crate::{
    curves,
    markup::{escape, minus},
    number,
    report::Run,
};

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
    let stretch = curves::steps_per_point(&run.steps);
    if stretch > 1 {
        note += &format!(" Each point is the mean of {stretch} steps.");
    }
    let (chart, table) = (curves::chart(&run.steps), term_table(first, last));
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
