//! Score tables in plain text: aligned for a terminal, or Markdown.

use nepenthe_image::{
    Metric,
    degradation::{Degradation, Task},
};

use super::number;
use crate::evaluate::{Evaluation, TaskMean};

/// Widest line of [`text_table`], unless the names of the models alone need more.
const WIDTH: usize = 99;
const GAP: usize = 2;
const GROUP_GAP: usize = 4;

/// The mean scores of one task, one entry per metric.
pub(super) struct Row {
    pub(super) task: Task,
    pub(super) forgotten: bool,
    pub(super) means: Vec<TaskMean>,
}

impl Row {
    /// How the page marks the row of the forgotten degradation: an attribute for the row, and a badge after its name.
    pub(super) fn mark(&self) -> (&'static str, &'static str) {
        match self.forgotten {
            true => (
                " class=\"forgotten\"",
                " <span class=\"badge\">forgotten</span>",
            ),
            false => ("", ""),
        }
    }
}

/// The rows of every table, sorted by task.
pub(super) fn rows(evaluation: &Evaluation, forgotten: Option<Degradation>) -> Vec<Row> {
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

/// The mean scores as an aligned table of plain text, in the manner of the paper's Table 2: a row for each task; for
/// each metric the identity floor, each model, and the change of each further model against the first. The row of the
/// forgotten degradation bears a `*`; notes below name unit and direction of each metric.
///
/// Two models with two metrics fit in 99 columns. Metrics that do not fit beside one another stand below one another.
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

/// The mean scores as Markdown: one table for each metric, under a line that names its protocol, unit and direction.
/// Columns are as in [`text_table`]; the row of the forgotten degradation is bold and says so.
pub fn markdown_table(evaluation: &Evaluation, forgotten: Option<Degradation>) -> String {
    let rows = rows(evaluation, forgotten);
    if rows.is_empty() {
        return "No picture was scored.\n".to_owned();
    }
    let mut text = String::new();
    for (position, &metric) in evaluation.metrics.iter().enumerate() {
        let unit = number::unit(metric);
        text += &format!("**{metric}** ({unit}, {})\n\n", number::direction(metric));
        let columns = score_columns(evaluation, &rows, position);
        let titles: Vec<String> = columns
            .iter()
            .map(|column| markdown(&column.title))
            .collect();
        text += &format!("| task | pictures | {} |\n", titles.join(" | "));
        text += &format!("|:---|---:|{}\n", "---:|".repeat(columns.len()));
        for (index, row) in rows.iter().enumerate() {
            let task = match row.forgotten {
                true => format!("**{}** (forgotten)", row.task),
                false => row.task.to_string(),
            };
            let cells: Vec<&str> = columns
                .iter()
                .map(|column| column.cells[index].as_str())
                .collect();
            text += &format!(
                "| {task} | {} | {} |\n",
                row.means[position].pictures,
                cells.join(" | ")
            );
        }
        text.push('\n');
    }
    text += "*identity*: the score of doing nothing, of the degraded picture itself.";
    if let [first, _, ..] = evaluation.models.as_slice() {
        text += &format!(" *change*: against {}.", markdown(first));
    }
    text.push('\n');
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
            title: plain(title),
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

    /// One line of the group, from one text of each column, to the group's full width.
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

/// Identity floor, then each model, each but the first followed by its change against the first.
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
                number::change(metric, mean.models[model] - mean.models[0])
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
        text += &format!("{:<12}{unit}, {direction}\n", metric.name());
    }
    text += "identity    the score of doing nothing: of the degraded picture itself\n";
    if let [first, _, ..] = evaluation.models.as_slice() {
        text += &format!("change      against {}\n", plain(first));
    }
    if rows.iter().any(|row| row.forgotten) {
        text += "*           the forgotten degradation: here a worse score is the aim\n";
    }
    text
}

/// A label on one line, so that none can break the table or send a command to the terminal.
fn plain(label: &str) -> String {
    label
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect()
}

/// A label as Markdown text.
fn markdown(label: &str) -> String {
    let mut text = String::new();
    for letter in plain(label).chars() {
        if "\\`*_{}[]<>#|~&".contains(letter) {
            text.push('\\');
        }
        text.push(letter);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::PictureScores;

    fn evaluation(models: &[&str], metrics: &[Metric]) -> Evaluation {
        let row = |task, scores: [[f64; 2]; 3]| PictureScores {
            name: "a".to_owned(),
            task,
            identity: scores[0][..metrics.len()].to_vec(),
            models: scores[1..=models.len()]
                .iter()
                .map(|scores| scores[..metrics.len()].to_vec())
                .collect(),
        };
        Evaluation {
            metrics: metrics.to_vec(),
            models: models.iter().map(|&label| label.to_owned()).collect(),
            pictures: vec![
                row(
                    Task::NOISE_25,
                    [[20.47, 0.4], [23.88, 0.71], [24.33, 0.7199]],
                ),
                row(Task::HAZE, [[10.66, 0.61], [15.61, 0.8], [7.32, 0.3]]),
                row(Task::HAZE, [[10.68, 0.63], [15.63, 0.82], [7.34, 0.3]]),
            ],
        }
    }

    const BOTH: [Metric; 2] = [Metric::PsnrPyiqa, Metric::SsimPyiqa];

    #[test]
    fn the_terminal_table_is_aligned_and_explains_itself() {
        let text = text_table(
            &evaluation(&["BEFORE", "OD"], &BOTH),
            Some(Degradation::Haze),
        );
        let expected = [
            "                      psnr/pyiqa in dB                   ssim/pyiqa",
            "task      pictures    identity  BEFORE     OD  change    identity  BEFORE      OD   change",
            "------------------    -------------------------------    ---------------------------------",
            "haze *           2       10.67   15.62   7.33   -8.29      0.6200  0.8100  0.3000  -0.5100",
            "noise-25         1       20.47   23.88  24.33   +0.45      0.4000  0.7100  0.7199  +0.0099",
            "",
            "psnr/pyiqa  dB, higher is better",
            "ssim/pyiqa  no unit, higher is better",
            "identity    the score of doing nothing: of the degraded picture itself",
            "change      against BEFORE",
            "*           the forgotten degradation: here a worse score is the aim",
        ];
        assert_eq!(text.lines().collect::<Vec<_>>(), expected);
    }

    #[test]
    fn metrics_that_do_not_fit_side_by_side_are_stacked() {
        let long = "PromptIR-retrained-without-haze";
        let text = text_table(&evaluation(&["BEFORE", long], &BOTH), None);
        assert!(
            text.lines().all(|line| line.chars().count() < 100),
            "{text}"
        );
        assert_eq!(text.matches("noise-25").count(), 2, "{text}");
        assert!(!text.contains('*'), "{text}");
    }

    #[test]
    fn one_model_has_no_change_and_no_picture_no_table() {
        let mut evaluation = evaluation(&["BEFORE"], &BOTH[..1]);
        for text in [
            text_table(&evaluation, None),
            markdown_table(&evaluation, None),
        ] {
            assert!(!text.contains("change") && text.contains("20.47"), "{text}");
        }
        evaluation.pictures.clear();
        assert_eq!(text_table(&evaluation, None), "No picture was scored.\n");
        assert_eq!(
            markdown_table(&evaluation, None),
            "No picture was scored.\n"
        );
    }

    #[test]
    fn the_markdown_table_is_exact() {
        let text = markdown_table(
            &evaluation(&["BEFORE", "OD|1"], &BOTH[..1]),
            Some(Degradation::Haze),
        );
        let expected = "\
**psnr/pyiqa** (dB, higher is better)

| task | pictures | identity | BEFORE | OD\\|1 | change |
|:---|---:|---:|---:|---:|---:|
| **haze** (forgotten) | 2 | 10.67 | 15.62 | 7.33 | -8.29 |
| noise-25 | 1 | 20.47 | 23.88 | 24.33 | +0.45 |

*identity*: the score of doing nothing, of the degraded picture itself. *change*: against BEFORE.
";
        assert_eq!(text, expected);
    }

    #[test]
    fn labels_cannot_break_out_of_the_table() {
        let evaluation = evaluation(&["a\u{1b}[31m\nb"], &BOTH);
        let text = text_table(&evaluation, None);
        assert!(
            !text.contains('\u{1b}') && text.contains("a [31m b"),
            "{text}"
        );
    }
}
