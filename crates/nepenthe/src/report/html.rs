//! The page, from top to bottom.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use super::{
    Report, chart, figure,
    markup::{escape, minus},
    number, scores,
};
use crate::{
    VERSION,
    event::{Step, Term},
};

const STYLE: &str = include_str!("page.css");
const SCRIPT: &str = include_str!("page.js");

/// The report as one HTML page that needs nothing beside it: no other file, no network.
///
/// It follows the reader's choice of light or dark, reads on a telephone and prints. All text of the report is
/// escaped, and the page's content security policy runs no script but its own.
pub fn html(report: &Report) -> String {
    let sections = [
        ("scores", "Scores", scores::section(report)),
        ("course", "The run", course(&report.steps)),
        (
            "pictures",
            "Pictures",
            figure::section(&report.figures, report.forgotten),
        ),
        ("provenance", "Provenance", provenance(report)),
    ];
    let shown = || {
        sections
            .iter()
            .filter(|(_, _, content)| !content.is_empty())
    };
    let mut html = head(&report.title);
    html += &header(report);
    html += "<nav aria-label=\"Sections\">";
    for (id, title, _) in shown() {
        html += &format!("<a href=\"#{id}\">{title}</a>");
    }
    html += "</nav>\n<main>\n";
    for (id, title, content) in shown() {
        html += &format!(
            "<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}</h2>\n{content}</section>\n"
        );
    }
    html += "</main>\n";
    html += &format!(
        "<footer><p>Made by nepenthe {VERSION}. This page is one file and loads nothing from any network.</p></footer>\n"
    );
    format!("{html}<script>{SCRIPT}</script>\n</body>\n</html>\n")
}

fn head(title: &str) -> String {
    let script = STANDARD.encode(Sha256::digest(SCRIPT));
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; \
         style-src 'unsafe-inline'; script-src 'sha256-{script}'; base-uri 'none'; form-action 'none'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"nepenthe {VERSION}\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        escape(title)
    )
}

fn header(report: &Report) -> String {
    let mut html = format!(
        "<header>\n<p class=\"kicker\">nepenthe report</p>\n<h1>{}</h1>\n",
        escape(&report.title)
    );
    for sentence in &report.summary {
        html += &format!("<p class=\"summary\">{}</p>\n", escape(sentence));
    }
    html += &scores::findings(report);
    html + "</header>\n"
}

/// The terms of the objective over the steps.
fn course(steps: &[Step]) -> String {
    let (Some(first), Some(last)) = (steps.first(), steps.last()) else {
        return String::new();
    };
    let seconds: f64 = steps.iter().map(|step| step.seconds).sum();
    let mut note = format!(
        "Steps {} to {} of {}, {}. Each term before its weight and sign; the objective is their weighted sum.",
        first.step,
        last.step,
        last.steps,
        number::duration(seconds)
    );
    let stretch = chart::steps_per_point(steps);
    if stretch > 1 {
        note += &format!(" Each point is the mean of {stretch} steps.");
    }
    let (curves, table) = (chart::curves(steps), term_table(first, last));
    format!("<article class=\"card\">\n{curves}<p class=\"note\">{note}</p>\n{table}</article>\n")
}

/// The values of the terms at both ends of the run.
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

fn provenance(report: &Report) -> String {
    let mut html = String::new();
    if !report.provenance.is_empty() {
        html +=
            "<details class=\"card\">\n<summary>Version, seed, machine and files</summary>\n<dl>\n";
        for (name, value) in &report.provenance {
            html += &format!(
                "<div><dt>{}</dt><dd>{}</dd></div>\n",
                escape(name),
                escape(value)
            );
        }
        html += "</dl>\n</details>\n";
    }
    if let Some(recipe) = &report.recipe {
        html += &format!(
            "<details class=\"card\">\n<summary>Recipe</summary>\n<pre>{}</pre>\n</details>\n",
            escape(recipe)
        );
    }
    html
}
