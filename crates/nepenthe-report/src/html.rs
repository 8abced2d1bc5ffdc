//! The page, from top to bottom.

use std::path::Path;

use base64::{Engine, engine::general_purpose::STANDARD};
use nepenthe::VERSION;
use sha2::{Digest, Sha256};

use crate::{
    comparison, course,
    error::Result,
    figure, glossary,
    markup::escape,
    report::Report,
    section::{list, section},
};

const STYLE: &str = concat!(include_str!("page.css"), include_str!("chart.css"));
const SCRIPT: &str = include_str!("page.js");

/// The report as one HTML page that needs no other file and no network.
///
/// It follows the reader's choice of light or dark, fits a phone and prints. All text of the report is escaped, and
/// the page's content security policy allows no script but its own.
pub fn html(report: &Report) -> String {
    let parts = parts(report);
    let mut html = head(&report.title);
    html += &header(report);
    html += "<nav aria-label=\"Sections\">";
    for Part { id, title, .. } in &parts {
        html += &format!("<a href=\"#{id}\">{title}</a>");
    }
    html += "</nav>\n<main>\n";
    for Part { id, title, content } in &parts {
        html += &format!(
            "<section id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h2 id=\"{id}-title\">{title}</h2>\n{content}</section>\n"
        );
    }
    html += "</main>\n";
    html += &format!(
        "<footer><p>Made with nepenthe {VERSION}. This page is a single file and loads nothing from the network.</p></footer>\n"
    );
    format!("{html}<script>{SCRIPT}</script>\n</body>\n</html>\n")
}

/// Writes the page of [`html`] to `path`, whole or not at all.
///
/// # Errors
/// If the folder does not exist or cannot be written.
pub fn write(path: impl AsRef<Path>, report: &Report) -> Result<()> {
    let path = path.as_ref();
    let hint = "the folder must exist, be writable and have room for the file";
    let fail = nepenthe::Error::io(path, "write", hint);
    Ok(nepenthe_files::write(path, html(report)).map_err(fail)?)
}

/// A section of the page, as markup.
struct Part {
    id: String,
    title: String,
    content: String,
}

/// The sections that are not empty, in their order.
fn parts(report: &Report) -> Vec<Part> {
    let part = |id: &str, title: &str, content| Part {
        id: id.to_owned(),
        title: escape(title),
        content,
    };
    let further = report.sections.iter().enumerate();
    let further = further
        .map(|(index, given)| part(&format!("part-{}", index + 1), &given.title, section(given)));
    let runs = if report.runs.len() > 1 {
        "The runs"
    } else {
        "The run"
    };
    let figures = figure::section(&report.figures, report.forgotten);
    std::iter::once(part("scores", "Scores", comparison::section(report)))
        .chain(further)
        .chain([
            part("course", runs, course::section(&report.runs)),
            part("pictures", "Pictures", figures),
            part("glossary", "Glossary", glossary::section()),
            part("provenance", "Provenance", provenance(report)),
        ])
        .filter(|part| !part.content.is_empty())
        .collect()
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
    html += &figure::opening(&report.opening, report.forgotten);
    html += &comparison::findings(report);
    html + "</header>\n"
}

fn provenance(report: &Report) -> String {
    let mut html = String::new();
    if !report.provenance.is_empty() {
        html += &format!(
            "<details class=\"card\">\n<summary>Version, seed, machine and files</summary>\n<dl>\n{}</dl>\n</details>\n",
            list(&report.provenance)
        );
    }
    for (name, text) in &report.recipes {
        html += &format!(
            "<details class=\"card\">\n<summary>Recipe: {}</summary>\n<pre>{}</pre>\n</details>\n",
            escape(name),
            escape(text)
        );
    }
    html
}
