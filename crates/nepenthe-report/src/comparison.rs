//! The score section of the page: the main findings in large numbers, a table and a bar chart for each metric, and the
//! scores image by image.

use nepenthe::scores::TaskMean;
use nepenthe_image::Metric;

use crate::{
    bars::{Bar, BarGroup, Bars, short},
    markup::{escape, minus},
    models::Models,
    number,
    report::Report,
    scatter,
    scores::{Row, rows},
};

/// The main findings by the first metric, in a few large numbers; empty if there is nothing to compare.
pub(crate) fn findings(report: &Report) -> String {
    let Some(evaluation) = &report.evaluation else {
        return String::new();
    };
    let models = Models::new(evaluation, report.reference.as_deref());
    let (Some(&metric), Some(ends)) = (evaluation.metrics.first(), models.ends()) else {
        return String::new();
    };
    let rows = rows(evaluation, report.forgotten);
    let changes: Vec<TaskChange> = rows
        .iter()
        .filter_map(|row| TaskChange::of(row, ends))
        .collect();
    if changes.is_empty() {
        return String::new();
    }
    let (gone, kept): (Vec<&TaskChange>, Vec<&TaskChange>) =
        changes.iter().partition(|change| change.row.forgotten);
    let [first, last] = ends.map(|model| &models.labels[model]);
    let between = format!("{first} to {last}");
    let mut tiles: String = gone
        .iter()
        .map(|change| forgotten_tile(metric, change, &models, &between))
        .collect();
    tiles += &kept_tile(metric, &kept, &between, report.forgotten.is_some());
    let direction = number::direction(metric);
    format!(
        "<div class=\"findings\">\n{tiles}</div>\n<p class=\"note\">Mean {metric}, {direction}.</p>\n"
    )
}

/// The first metric of one task, for the first and the last model.
struct TaskChange<'a> {
    row: &'a Row,
    before: f64,
    after: f64,
}

impl<'a> TaskChange<'a> {
    fn of(row: &'a Row, ends: [usize; 2]) -> Option<Self> {
        let [before, after] = ends.map(|model| row.means.first()?.models.get(model).copied());
        Some(Self {
            row,
            before: before?,
            after: after?,
        })
    }

    fn difference(&self) -> f64 {
        number::difference(self.after, self.before)
    }
}

fn forgotten_tile(
    metric: Metric,
    change: &TaskChange,
    models: &Models<'_>,
    between: &str,
) -> String {
    let score = |value| minus(&number::score(metric, value));
    let (before, after) = (score(change.before), score(change.after));
    let value = format!(
        "{before} <span class=\"to\">\u{2192}</span> {after} {}",
        metric.unit()
    );
    let mean = &change.row.means[0];
    let mut note = format!("{between}; identity floor {}", score(mean.identity));
    if let Some(model) = models.reference {
        note += &format!(", {} {}", models.labels[model], score(mean.models[model]));
    }
    tile(
        "gone",
        &format!("Forget set: {}", change.row.task),
        &value,
        &note,
    )
}

fn kept_tile(metric: Metric, kept: &[&TaskChange], between: &str, some_forgotten: bool) -> String {
    let gain = |change: &TaskChange| number::gain(metric, change.after, change.before);
    let Some(worst) = kept
        .iter()
        .min_by(|one, other| gain(one).total_cmp(&gain(other)))
    else {
        return String::new();
    };
    let mean = kept.iter().map(|change| change.difference()).sum::<f64>() / kept.len() as f64;
    let signed = |value| minus(&number::change(metric, value));
    let tasks = if some_forgotten {
        "Retain set"
    } else {
        "All tasks"
    };
    tile(
        "kept",
        &format!("{tasks}: mean change"),
        &format!("{} {}", signed(mean), metric.unit()),
        &format!(
            "{between}; worst: {}, {}",
            worst.row.task,
            signed(worst.difference())
        ),
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

/// The section of tables, bar charts and the scatter plot; empty if nothing was scored.
pub(crate) fn section(report: &Report) -> String {
    let Some(evaluation) = &report.evaluation else {
        return String::new();
    };
    let rows = rows(evaluation, report.forgotten);
    if rows.is_empty() {
        return "<p>No picture was scored.</p>\n".to_owned();
    }
    let models = Models::new(evaluation, report.reference.as_deref());
    let mut html = legend(report, &models);
    let class = match models.labels.len() {
        0..=2 => "metrics",
        3 => "metrics wide split",
        _ => "metrics wide",
    };
    html += &format!("<div class=\"{class}\">\n");
    for (position, &metric) in evaluation.metrics.iter().enumerate() {
        html += &format!("<article class=\"card\">\n{}", heading(metric));
        html += &table(&models, &rows, position);
        html += &chart(&models, &rows, metric, position);
        html += "</article>\n";
    }
    html += "</div>\n";
    html += &scatter::article(evaluation, &models, &rows);
    html
}

/// Bars of each model for each task, with lines for the identity floor and the retrained network.
fn chart(models: &Models<'_>, rows: &[Row], metric: Metric, position: usize) -> String {
    let reference = models.reference.map(|model| &models.labels[model]);
    let label = format!(
        "Mean {metric} of each task: bars from 0, one for each model, and lines for the identity floor{}. The table \
         holds the same numbers.",
        reference.map_or(String::new(), |label| format!(" and {label}"))
    );
    let floor = "identity floor: the score of doing nothing".to_owned();
    let retrained = reference.map(|label| format!("{}: retrained without the type", short(label)));
    let group = |row: &Row| {
        let mean = &row.means[position];
        let forgotten = if row.forgotten { " (forget set)" } else { "" };
        let bar = |model: usize| Bar {
            label: models.labels[model].clone(),
            value: mean.models[model],
            text: minus(&number::score(metric, mean.models[model])),
            kind: model,
        };
        let reference = models.reference.map(|model| mean.models[model]);
        BarGroup {
            name: format!("{}{forgotten}", row.task),
            bars: models.drawn().map(bar).collect(),
            lines: std::iter::once(mean.identity).chain(reference).collect(),
        }
    };
    let bars = Bars {
        lines: std::iter::once(floor).chain(retrained).collect(),
        groups: rows.iter().map(group).collect(),
    };
    bars.inline(&label)
}

fn heading(metric: Metric) -> String {
    format!(
        "<h3><code>{metric}</code> <small>{}, {}</small></h3>\n",
        number::unit(metric),
        number::direction(metric)
    )
}

fn legend(report: &Report, models: &Models<'_>) -> String {
    let mut html = String::from(
        "<p class=\"note\">Mean over the pictures of each task. <b>Identity floor</b>: the score of doing nothing, of \
         the degraded image itself; a score marked <span class=\"below\">below floor</span> is worse than that.",
    );
    if let [first, _, ..] = models.labels {
        html += &format!(
            " <b>Change</b>: against {}; \u{25b2} better, \u{25bc} worse.",
            escape(first)
        );
    }
    if let Some(forgotten) = report.forgotten {
        html += &format!(
            " {forgotten} is the forget set: a worse score there means that more was forgotten; the target is the \
             score of"
        );
        html += &match models.reference {
            Some(model) => format!(
                " {}, the network retrained without it.",
                escape(&models.labels[model])
            ),
            None => " a network that never saw it (UT), which is not given here; the identity floor is only a guide."
                .to_owned(),
        };
    }
    html + "</p>\n"
}

fn table(models: &Models<'_>, rows: &[Row], position: usize) -> String {
    let mut html = String::from(
        "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Task</th><th scope=\"col\">Identity floor</th>",
    );
    for (model, label) in models.labels.iter().enumerate() {
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
        true if gain > 0.0 => (
            "better",
            "<span role=\"img\" aria-label=\"better\">\u{25b2}</span> ",
        ),
        true => (
            "worse",
            "<span role=\"img\" aria-label=\"worse\">\u{25bc}</span> ",
        ),
        false => ("same", ""),
    };
    let text = minus(&number::change(metric, number::difference(score, first)));
    format!("<td class=\"{class}\">{arrow}{text}</td>")
}
