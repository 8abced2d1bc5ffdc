//! A table of scores: a line for each run, or for runs that differ in their seed, with the paper's values beside.

use nepenthe_image::degradation::{Degradation, Task};

use super::{
    paper,
    results::{Results, Summary},
    variant::{Change, Kind, Output, Variant},
};
use crate::report::{Cell, Column, Mark, Table, TableRow};

/// A line of a table of scores: runs that differ in their seed, and what the paper calls them.
pub(super) struct Line {
    pub(super) labels: Vec<String>,
    pub(super) runs: Vec<Variant>,
    /// Table, run and type of the paper's row.
    pub(super) paper: Option<(&'static str, String)>,
    pub(super) forgotten: Option<Degradation>,
    pub(super) network: usize,
    pub(super) rule: bool,
}

const CAPTION: &str = "psnr/pyiqa in dB / ssim/pyiqa, higher is better; the forgotten type is marked, where lower means more forgotten. Below \
     each value the paper's own, measured on SOTS, Rain100L and BSD68 with full-size networks.";

/// Lines of the first network for each type and change.
pub(super) fn sweep(
    results: &Results<'_>,
    table: &'static str,
    changes: &[(String, String, Change)],
) -> Vec<Line> {
    let mut lines = Vec::new();
    for (label, paper, change) in changes {
        for (position, &forgotten) in results.plan.study.forget.iter().enumerate() {
            lines.push(Line {
                runs: results.changed(0, forgotten, *change),
                rule: position == 0,
                ..line(
                    results,
                    0,
                    Some(forgotten),
                    label,
                    Some((table, paper.as_str())),
                )
            });
        }
    }
    lines
}

pub(super) fn line(
    results: &Results<'_>,
    network: usize,
    forgotten: Option<Degradation>,
    label: &str,
    paper: Option<(&'static str, &str)>,
) -> Line {
    let forgets = forgotten.map_or(String::new(), |forgotten| forgotten.to_string());
    Line {
        labels: vec![results.network(network), label.to_owned(), forgets],
        runs: Vec::new(),
        paper: paper.map(|(table, run)| (table, run.to_owned())),
        forgotten,
        network,
        rule: false,
    }
}

/// A table of scores: the identity floor, then the lines.
pub(super) fn scores(
    results: &Results<'_>,
    output: Output,
    title: &str,
    lines: Vec<Line>,
) -> Table {
    let tasks = results.tasks();
    let floor = TableRow {
        labels: vec![
            "doing nothing".to_owned(),
            "identity floor".to_owned(),
            String::new(),
        ],
        cells: tasks
            .iter()
            .map(|&task| {
                cell(
                    results
                        .floor(task)
                        .map(|[psnr, ssim]| format!("{psnr:.2} / {ssim:.3}")),
                    String::new(),
                )
            })
            .collect(),
        emphasis: true,
        rule: false,
    };
    let rows = lines.iter().map(|line| row(results, line, &tasks));
    let seeds = results.plan.study.seeds.len();
    let notes = match lines.iter().any(|line| line.runs.len() > 1) {
        true => vec![format!(
            "UT and OD: mean and sample standard deviation of PSNR over {seeds} seeds where they are finished; all else one run."
        )],
        false => Vec::new(),
    };
    Table {
        id: output.name().to_owned(),
        title: title.to_owned(),
        caption: CAPTION.to_owned(),
        label_titles: ["network", "run", "forgets"].map(str::to_owned).to_vec(),
        columns: tasks
            .iter()
            .map(|task| Column {
                group: String::new(),
                title: task.to_string(),
            })
            .collect(),
        rows: std::iter::once(floor).chain(rows).collect(),
        notes,
    }
}

fn row(results: &Results<'_>, line: &Line, tasks: &[Task]) -> TableRow {
    let network = results.network(line.network);
    let cells = tasks.iter().map(|&task| {
        let published = line.paper.as_ref().and_then(|(table, run)| {
            let row = paper::Row {
                table,
                network: &network,
                run,
                forget: line.forgotten,
            };
            paper::value(row, task)
        });
        let detail = published.map(|[psnr, ssim]| format!("paper {psnr:.2} / {ssim:.3}"));
        let text = match results.diverged(&line.runs) {
            Some(step) => Some(format!("diverged (step {step})")),
            None => results.summary(&line.runs, task).map(printed),
        };
        let mut cell = cell(text, detail.unwrap_or_default());
        if cell.mark == Mark::None && Some(task.degradation()) == line.forgotten {
            cell.mark = Mark::Forgotten;
        }
        cell
    });
    let emphasis = line.runs.iter().any(|run| matches!(run.kind, Kind::Before));
    TableRow {
        labels: line.labels.clone(),
        cells: cells.collect(),
        emphasis,
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

/// A cell, or the mark of one that is not there yet.
pub(super) fn cell(text: Option<String>, detail: String) -> Cell {
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
