//! The score section of the page: the findings in large numbers, and for each metric a table and a bar chart.

use nepenthe_image::Metric;

use super::{
    Report, bars,
    markup::{escape, minus},
    number, scatter,
    table::{Row, rows},
};
use crate::evaluate::TaskMean;

/// What the first metric says in a few large numbers; empty where there is nothing to compare.
pub(super) fn findings(report: &Report) -> String {
    let evaluation = &report.evaluation;
    let (Some(&metric), [first, .., last]) =
        (evaluation.metrics.first(), evaluation.models.as_slice())
    else {
        return String::new();
    };
    let rows = rows(evaluation, report.forgotten);
    let (gone, kept): (Vec<&Row>, Vec<&Row>) = rows.iter().partition(|row| row.forgotten);
    let ends = |row: &Row| {
        row.means[0]
            .models
            .first()
            .copied()
            .zip(row.means[0].models.last().copied())
    };
    let score = |value: f64| minus(&number::score(metric, value));
    let unit = metric.unit();
    let mut tiles = String::new();
    for row in gone {
        let Some((before, after)) = ends(row) else {
            continue;
        };
        tiles += &tile(
            "gone",
            &format!("Forgotten: {}", row.task),
            &format!(
                "{} <span class=\"to\">\u{2192}</span> {} {unit}",
                score(before),
                score(after)
            ),
            &format!(
                "{first} to {last}; doing nothing scores {}",
                score(row.means[0].identity)
            ),
        );
    }
    let changes: Vec<_> = kept
        .iter()
        .filter_map(|row| ends(row).map(|(before, after)| (row.task, after - before)))
        .collect();
    let worst = changes.iter().min_by(|one, other| {
        number::gain(metric, one.1, 0.0).total_cmp(&number::gain(metric, other.1, 0.0))
    });
    if let Some((task, change)) = worst {
        let mean = changes.iter().map(|change| change.1).sum::<f64>() / changes.len() as f64;
        let tasks = if report.forgotten.is_some() {
            "Kept tasks"
        } else {
            "All tasks"
        };
        tiles += &tile(
            "kept",
            &format!("{tasks}: mean change"),
            &format!("{} {unit}", minus(&number::change(metric, mean))),
            &format!(
                "{first} to {last}; least favourable: {task}, {}",
                minus(&number::change(metric, *change))
            ),
        );
    }
    format!(
        "<div class=\"findings\">\n{tiles}</div>\n<p class=\"note\">Mean {metric}, {}.</p>\n",
        number::direction(metric)
    )
}

/// `heading` and `note` are escaped here; `value` is markup.
fn tile(class: &str, heading: &str, value: &str, note: &str) -> String {
    format!(
        "<div class=\"tile {class}\"><p>{}</p><p class=\"large\">{value}</p><p class=\"note\">{}</p></div>\n",
        escape(heading),
        escape(note)
    )
}

/// The section of tables and bar charts.
pub(super) fn section(report: &Report) -> String {
    let rows = rows(&report.evaluation, report.forgotten);
    if rows.is_empty() {
        return "<p>No picture was scored.</p>\n".to_owned();
    }
    let evaluation = &report.evaluation;
    let mut html = legend(report);
    html += "<div class=\"metrics\">\n";
    for (position, &metric) in evaluation.metrics.iter().enumerate() {
        html += &format!("<article class=\"card\">\n{}", heading(metric));
        html += &table(report, &rows, position);
        html += &bars::chart(evaluation, &rows, position);
        html += "</article>\n";
    }
    html += "</div>\n";
    html += &scatter::article(evaluation, &rows);
    html
}

fn heading(metric: Metric) -> String {
    format!(
        "<h3><code>{metric}</code> <small>{}, {}</small></h3>\n",
        number::unit(metric),
        number::direction(metric)
    )
}

fn legend(report: &Report) -> String {
    let mut html = String::from(
        "<p class=\"note\">Mean over the pictures of each task. <b>Identity floor</b>: the score of doing nothing, of \
         the degraded picture itself; a score marked <span class=\"below\">below floor</span> is worse than that.",
    );
    if let [first, _, ..] = report.evaluation.models.as_slice() {
        html += &format!(
            " <b>Change</b>: against {}; \u{25b2} better, \u{25bc} worse.",
            escape(first)
        );
    }
    if let Some(forgotten) = report.forgotten {
        html += &format!(" For {forgotten}, which was to be forgotten, worse is the aim.");
    }
    html + "</p>\n"
}

fn table(report: &Report, rows: &[Row], position: usize) -> String {
    let models = &report.evaluation.models;
    let mut html = String::from(
        "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Task</th><th scope=\"col\">Identity floor</th>",
    );
    for (model, label) in models.iter().enumerate() {
        html += &format!("<th scope=\"col\">{}</th>", escape(label));
        if model > 0 {
            html += "<th scope=\"col\">Change</th>";
        }
    }
    html += "</tr></thead>\n<tbody>\n";
    for row in rows {
        html += &table_row(row, &row.means[position]);
    }
    html + "</tbody>\n</table></div>\n"
}

fn table_row(row: &Row, mean: &TaskMean) -> String {
    let metric = mean.metric;
    let plural = if mean.pictures == 1 { "" } else { "s" };
    let (class, badge) = row.mark();
    let mut html = format!(
        "<tr{class}><th scope=\"row\">{}{badge}<small>{} picture{plural}</small></th><td>{}</td>",
        row.task,
        mean.pictures,
        minus(&number::score(metric, mean.identity))
    );
    for (model, &score) in mean.models.iter().enumerate() {
        let gain = number::gain(metric, score, mean.identity);
        let below = match gain < 0.0 && number::shows(metric, gain) {
            true => "<small class=\"below\">below floor</small>",
            false => "",
        };
        html += &format!("<td>{}{below}</td>", minus(&number::score(metric, score)));
        if model > 0 {
            html += &change_cell(metric, score, mean.models[0]);
        }
    }
    html + "</tr>\n"
}

fn change_cell(metric: Metric, score: f64, first: f64) -> String {
    let gain = number::gain(metric, score, first);
    let (class, arrow) = match number::shows(metric, gain) {
        true if gain > 0.0 => ("better", "<span aria-label=\"better\">\u{25b2}</span> "),
        true => ("worse", "<span aria-label=\"worse\">\u{25bc}</span> "),
        false => ("same", ""),
    };
    let text = minus(&number::change(metric, score - first));
    format!("<td class=\"{class}\">{arrow}{text}</td>")
}
