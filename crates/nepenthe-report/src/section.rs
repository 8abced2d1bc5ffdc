//! A section of the page: paragraphs, tables, charts, and parts of its own.

use crate::{
    markup::escape,
    report::{Fold, Graphic, Plot, Section},
};

/// Drawings side by side have one size for all screens: width and height in pixels without the legend.
const SQUARE: [(&str, [usize; 2]); 1] = [("square", [400, 300])];

/// The content of a section, without its heading.
pub(crate) fn section(section: &Section) -> String {
    let mut html = String::new();
    for paragraph in &section.text {
        html += &format!("<p>{}</p>\n", escape(paragraph));
    }
    if let Some(table) = &section.table {
        html += &format!("<article class=\"card\">\n{}</article>\n", table.html());
    }
    if !section.facts.is_empty() {
        html += &format!("<dl class=\"card\">\n{}</dl>\n", list(&section.facts));
    }
    for chart in &section.charts {
        html += &card(&chart.title, &chart.inline());
    }
    for tradeoff in &section.tradeoffs {
        html += &card(&tradeoff.title, &tradeoff.inline());
    }
    if !section.graphics.is_empty() {
        let graphics: String = section.graphics.iter().map(graphic).collect();
        html += &format!("<div class=\"metrics\">\n{graphics}</div>\n");
    }
    html += &section.folds.iter().map(fold).collect::<String>();
    for part in &section.parts {
        let content = self::section(part);
        if !content.is_empty() {
            html += &format!("<h3 class=\"part\">{}</h3>\n{content}", escape(&part.title));
        }
    }
    html
}

/// Names and values as entries of a list.
pub(crate) fn list(entries: &[(String, String)]) -> String {
    let entry = |(name, value): &(String, String)| {
        format!(
            "<div><dt>{}</dt><dd>{}</dd></div>\n",
            escape(name),
            escape(value)
        )
    };
    entries.iter().map(entry).collect()
}

fn card(title: &str, content: &str) -> String {
    format!(
        "<article class=\"card\">\n<h3>{}</h3>\n{content}</article>\n",
        escape(title)
    )
}

fn graphic(graphic: &Graphic) -> String {
    let label = |values: String| format!("{}. {values}", graphic.title);
    let mut content = match &graphic.plot {
        Plot::Curves(curves) => curves.inline(&SQUARE, &label(curves.values())),
        Plot::Bars(bars) => bars.inline(&label(bars.values())),
    };
    if !graphic.note.is_empty() {
        content += &format!("<p class=\"note\">{}</p>\n", escape(&graphic.note));
    }
    card(&graphic.title, &content)
}

fn fold(fold: &Fold) -> String {
    let table = fold.table.iter().map(|table| table.html());
    let words = match fold.words.is_empty() {
        true => String::new(),
        false => format!("<dl class=\"words\">\n{}</dl>\n", list(&fold.words)),
    };
    format!(
        "<details class=\"card\">\n<summary>{}</summary>\n{}{words}</details>\n",
        escape(&fold.title),
        table.collect::<String>()
    )
}
