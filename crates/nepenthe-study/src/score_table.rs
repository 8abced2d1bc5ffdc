//! A table of scores: a line for each run, or for runs that differ in their seed, with the paper's values.

use nepenthe_image::degradation::{Degradation, Task};
use nepenthe_report::{Cell, Column, Mark, Table, TableRow};

use crate::{
    output::Output,
    paper,
    results::{Results, Summary},
    variant::{Change, Variant, VariantKind},
};

/// A line of a table of scores: runs that differ in their seed.
pub(crate) struct Line {
    network: usize,
    /// The name of the runs in the table and in the paper.
    run: String,
    forgotten: Option<Degradation>,
    runs: Vec<Variant>,
    rule: bool,
}

impl Line {
    pub(crate) fn new(
        network: usize,
        run: impl Into<String>,
        forgotten: Option<Degradation>,
        runs: Vec<Variant>,
    ) -> Self {
        Self {
            network,
            run: run.into(),
            forgotten,
            runs,
            rule: false,
        }
    }

    /// The same line with a rule above it.
    pub(crate) fn ruled(self) -> Self {
        Self { rule: true, ..self }
    }
}

const CAPTION: &str = "psnr/pyiqa in dB / ssim/pyiqa, higher is better; the forgotten type is marked, where lower means more forgotten. The \
     paper's value follows each, measured on SOTS, Rain100L and BSD68 with full-size networks.";

/// Lines of the first network, for each change and type.
pub(crate) fn sweep(results: &Results<'_>, changes: &[(String, Change)]) -> Vec<Line> {
    let study = &results.plan.study;
    let mut lines = Vec::new();
    for (label, change) in changes {
        for (position, &forgotten) in study.forget.iter().enumerate() {
            let runs = vec![study.changed(0, forgotten, *change)];
            let line = Line::new(0, label, Some(forgotten), runs);
            lines.push(if position == 0 { line.ruled() } else { line });
        }
    }
    lines
}

/// A table of scores: the identity floor, then the lines.
pub(crate) fn scores(
    results: &Results<'_>,
    output: Output,
    title: &str,
    lines: Vec<Line>,
    note: &str,
) -> Table {
    let tasks = results.tasks();
    let rows = lines.iter().map(|line| row(results, output, line, &tasks));
    let mut notes = Vec::new();
    if lines.iter().any(|line| line.runs.len() > 1) {
        let seeds = results.plan.study.seeds.len();
        notes.push(format!(
            "UT and OD: mean and sample standard deviation of PSNR over {seeds} seeds, of those finished; every other \
             row is a single run."
        ));
    }
    notes.push(note.to_owned());
    let column = |task: &Task| Column {
        group: String::new(),
        title: task.to_string(),
    };
    Table {
        id: output.name().to_owned(),
        title: title.to_owned(),
        caption: CAPTION.to_owned(),
        label_titles: ["network", "run", "forgets"].map(str::to_owned).to_vec(),
        columns: tasks.iter().map(column).collect(),
        rows: std::iter::once(floor(results, &tasks))
            .chain(rows)
            .collect(),
        notes,
    }
}

fn floor(results: &Results<'_>, tasks: &[Task]) -> TableRow {
    let score = |&task: &Task| {
        let floor = results.floor(task);
        let text = floor.map(|[psnr, ssim]| format!("{psnr:.2} / {ssim:.3}"));
        cell(text, String::new())
    };
    TableRow {
        labels: ["doing nothing", "identity floor", ""]
            .map(str::to_owned)
            .to_vec(),
        cells: tasks.iter().map(score).collect(),
        emphasis: true,
        rule: false,
    }
}

fn row(results: &Results<'_>, output: Output, line: &Line, tasks: &[Task]) -> TableRow {
    let network = results.network(line.network);
    let diverged = results.diverged(&line.runs);
    let cells = tasks.iter().map(|&task| {
        let published = paper::Row {
            table: output.name(),
            network: &network,
            run: &line.run,
            forget: line.forgotten,
        };
        let published = paper::value(published, task);
        let detail = published.map(|[psnr, ssim]| format!("paper {psnr:.2} / {ssim:.3}"));
        let text = match diverged {
            Some(step) => Some(format!("diverged (step {step})")),
            None => results.summary(&line.runs, task).map(printed),
        };
        let mut cell = cell(text, detail.unwrap_or_default());
        if cell.mark == Mark::None && Some(task.degradation()) == line.forgotten {
            cell.mark = Mark::Forgotten;
        }
        cell
    });
    let forgets = line.forgotten.map_or("", Degradation::name).to_owned();
    TableRow {
        cells: cells.collect(),
        labels: vec![network.clone(), line.run.clone(), forgets],
        emphasis: line.runs.iter().any(|run| run.kind == VariantKind::Before),
        rule: line.rule,
    }
}

fn printed(summary: Summary) -> String {
    let [psnr, ssim] = summary.mean;
    match summary.spread {
        Some([spread, _]) => format!("{psnr:.2} ± {spread:.2} / {ssim:.3}"),
        None => format!("{psnr:.2} / {ssim:.3}"),
    }
}

/// A cell, or the mark of a missing one.
pub(crate) fn cell(text: Option<String>, detail: String) -> Cell {
    match text {
        Some(text) => Cell {
            text,
            detail,
            mark: Mark::None,
        },
        None => Cell {
            text: "-".to_owned(),
            detail,
            mark: Mark::Missing,
        },
    }
}
