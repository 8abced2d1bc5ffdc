//! The score table of an evaluation in plain text, for a terminal.

use nepenthe::scores::{Evaluation, TaskMean};
use nepenthe_files::printable;
use nepenthe_image::{
    Metric,
    degradation::{Degradation, Task},
};

use crate::number;

/// Widest line of [`text_table`], unless the names of the models alone need more.
const WIDTH: usize = 99;
const GAP: usize = 2;
const GROUP_GAP: usize = 4;

/// The mean scores of one task, one entry per metric.
pub(crate) struct Row {
    pub(crate) task: Task,
    pub(crate) forgotten: bool,
    pub(crate) means: Vec<TaskMean>,
}

impl Row {
    /// How the page marks the row of the forgotten type: an attribute for the row, and a badge after its name.
    pub(crate) fn mark(&self) -> (&'static str, &'static str) {
        match self.forgotten {
            true => (
                " class=\"forgotten\"",
                " <span class=\"badge\">forget set</span>",
            ),
            false => ("", ""),
        }
    }
}

/// The rows of every table, sorted by task.
pub(crate) fn rows(evaluation: &Evaluation, forgotten: Option<Degradation>) -> Vec<Row> {
    let means = evaluation.means();
    means
        .chunk_by(|one, other| one.task == other.task)
        .map(|means| Row {
            task: means[0].task,
            forgotten: Some(means[0].task.degradation()) == forgotten,
            means: means.to_vec(),
        })
        .collect()
}

/// The mean scores as an aligned table of plain text, in the style of the paper's Table 2: a row for each task; for each
/// metric the identity floor, each model, and the change of each further model from the first. The row of the forgotten
/// type is marked with `*`; notes below give the unit and direction of each metric.
///
/// Two models with two metrics fit in 99 columns. Metrics that do not fit side by side are stacked.
pub fn text_table(evaluation: &Evaluation, forgotten: Option<Degradation>) -> String {
    let rows = rows(evaluation, forgotten);
    if rows.is_empty() {
        return "No picture was scored.\n".to_owned();
    }
    let labels = label_group(&rows);
    let mut text = String::new();
    let mut line: Vec<Group> = Vec::new();
    let width = |groups: &[Group]| {
        groups
            .iter()
            .map(|group| GROUP_GAP + group.width())
            .sum::<usize>()
    };
    for position in 0..evaluation.metrics.len() {
        let group = metric_group(evaluation, &rows, position);
        if !line.is_empty() && labels.width() + width(&line) + GROUP_GAP + group.width() > WIDTH {
            text += &block(&labels, &line, rows.len());
            text.push('\n');
            line.clear();
        }
        line.push(group);
    }
    text += &block(&labels, &line, rows.len());
    text.push('\n');
    text += &notes(evaluation, &rows);
    text
}

/// Columns under one heading.
struct Group {
    title: String,
    columns: Vec<Column>,
}

struct Column {
    title: String,
    cells: Vec<String>,
    left: bool,
}

impl Column {
    fn new(title: &str, cells: Vec<String>) -> Self {
        Self {
            title: printable(title).into_owned(),
            cells,
            left: false,
        }
    }

    fn width(&self) -> usize {
        let texts = self.cells.iter().chain([&self.title]);
        texts.map(|text| text.chars().count()).max().unwrap_or(0)
    }

    fn pad(&self, text: &str) -> String {
        let width = self.width();
        if self.left {
            format!("{text:<width$}")
        } else {
            format!("{text:>width$}")
        }
    }
}

impl Group {
    fn columns_width(&self) -> usize {
        let columns = self.columns.iter().map(|column| GAP + column.width());
        columns.sum::<usize>().saturating_sub(GAP)
    }

    fn width(&self) -> usize {
        self.columns_width().max(self.title.chars().count())
    }

    /// One line of the group, padded to its full width.
    fn line<'a>(&'a self, text: impl Fn(&'a Column) -> &'a str) -> String {
        let cells: Vec<String> = self
            .columns
            .iter()
            .map(|column| column.pad(text(column)))
            .collect();
        let (line, width) = (cells.join("  "), self.width());
        format!("{line:>width$}")
    }
}

fn label_group(rows: &[Row]) -> Group {
    let tasks = rows.iter().map(|row| {
        if row.forgotten {
            format!("{} *", row.task)
        } else {
            row.task.to_string()
        }
    });
    let mut task = Column::new("task", tasks.collect());
    task.left = true;
    let pictures = rows.iter().map(|row| row.means[0].pictures.to_string());
    Group {
        title: String::new(),
        columns: vec![task, Column::new("pictures", pictures.collect())],
    }
}

fn metric_group(evaluation: &Evaluation, rows: &[Row], position: usize) -> Group {
    let metric = evaluation.metrics[position];
    let unit = if metric.unit().is_empty() {
        String::new()
    } else {
        format!(" in {}", metric.unit())
    };
    Group {
        title: format!("{metric}{unit}"),
        columns: score_columns(evaluation, rows, position),
    }
}

/// Identity floor, then each model; each but the first is followed by its change from the first.
fn score_columns(evaluation: &Evaluation, rows: &[Row], position: usize) -> Vec<Column> {
    let metric: Metric = evaluation.metrics[position];
    let column = |title: &str, cell: &dyn Fn(&TaskMean) -> String| {
        Column::new(
            title,
            rows.iter().map(|row| cell(&row.means[position])).collect(),
        )
    };
    let mut columns = vec![column("identity", &|mean| {
        number::score(metric, mean.identity)
    })];
    for (model, label) in evaluation.models.iter().enumerate() {
        columns.push(column(label, &|mean| {
            number::score(metric, mean.models[model])
        }));
        if model > 0 {
            columns.push(column("change", &|mean| {
                number::change(
                    metric,
                    number::difference(mean.models[model], mean.models[0]),
                )
            }));
        }
    }
    columns
}

fn block(labels: &Group, groups: &[Group], rows: usize) -> String {
    let all = || std::iter::once(labels).chain(groups);
    let join = |cells: Vec<String>| format!("{}\n", cells.join(&" ".repeat(GROUP_GAP)).trim_end());
    let titles = all().map(|group| format!("{:<width$}", group.title, width = group.width()));
    let rule = || all().map(|group| "-".repeat(group.width())).collect();
    let mut text = join(titles.collect());
    text += &join(
        all()
            .map(|group| group.line(|column| &column.title))
            .collect(),
    );
    text += &join(rule());
    for row in 0..rows {
        text += &join(
            all()
                .map(|group| group.line(|column| &column.cells[row]))
                .collect(),
        );
    }
    text
}

fn notes(evaluation: &Evaluation, rows: &[Row]) -> String {
    let mut text = String::new();
    for &metric in &evaluation.metrics {
        let (unit, direction) = (number::unit(metric), number::direction(metric));
        text += &format!("{:<14}{unit}, {direction}\n", metric.name());
    }
    text += "identity      the score of doing nothing: of the degraded image itself\n";
    if let [first, _, ..] = evaluation.models.as_slice() {
        text += &format!("change        from {}\n", printable(first));
    }
    if rows.iter().any(|row| row.forgotten) {
        text += "*             the forget set: a worse score means that more was forgotten\n";
    }
    text
}

#[cfg(test)]
mod tests;
