//! The paper's tables with its values beside ours.

use nepenthe_image::degradation::{Degradation, Task};

use super::{
    findings::Finding,
    paper::{self, STATISTICS},
    results::{Results, Summary},
    variant::{Change, Kind, Output, Variant},
};
use crate::report::{Cell, Column, Mark, Table, TableRow};

/// A line of a table of scores: runs that differ in their seed, and what the paper calls them.
struct Line {
    labels: Vec<String>,
    runs: Vec<Variant>,
    /// Table, run and type of the paper's row.
    paper: Option<(&'static str, String)>,
    forgotten: Option<Degradation>,
    network: usize,
    rule: bool,
}

const CAPTION: &str = "psnr/pyiqa in dB / ssim/pyiqa, higher is better; the forgotten type is marked, where lower means more forgotten. Below \
     each value the paper's own, measured on SOTS, Rain100L and BSD68 with full-size networks.";

/// Table 1: how many pictures there are.
pub(super) fn table1(results: &Results<'_>) -> Table {
    let plan = results.plan;
    let pictures =
        |data: &nepenthe_image::dataset::DataSet, degradation| match data.only(&[degradation]) {
            Ok(some) => some.names().len(),
            Err(_) => 0,
        };
    let row = |label: &str, data, published: fn(&(Degradation, usize, usize)) -> usize| TableRow {
        labels: vec![label.to_owned()],
        cells: STATISTICS
            .iter()
            .map(|statistic| Cell {
                text: pictures(data, statistic.0).to_string(),
                detail: format!("paper {}", published(statistic)),
                mark: Mark::None,
            })
            .collect(),
        emphasis: false,
        rule: false,
    };
    Table {
        id: "table1".to_owned(),
        title: "Table 1: data".to_owned(),
        caption: "Pictures of each type. Below each number the paper's.".to_owned(),
        label_titles: vec!["pictures".to_owned()],
        columns: STATISTICS
            .iter()
            .map(|(degradation, ..)| Column {
                group: String::new(),
                title: degradation.to_string(),
            })
            .collect(),
        rows: vec![
            row("training", &plan.data, |statistic| statistic.1),
            row("test", &plan.test, |statistic| statistic.2),
        ],
        notes: Vec::new(),
    }
}

/// Table 2: BEFORE, OF and OD.
pub(super) fn table2(results: &Results<'_>) -> Table {
    let study = &results.plan.study;
    let mut lines = Vec::new();
    for network in 0..study.networks.len() {
        lines.push(Line {
            runs: vec![study.before(network)],
            rule: true,
            ..line(results, network, None, "BEFORE", Some(("table2", "BEFORE")))
        });
        for &forgotten in &study.forget {
            lines.push(Line {
                runs: results.changed(network, forgotten, Change::NoRetain),
                ..line(
                    results,
                    network,
                    Some(forgotten),
                    "OF",
                    Some(("table2", "OF")),
                )
            });
        }
        for &forgotten in &study.forget {
            lines.push(Line {
                runs: results.od(network, forgotten),
                ..line(
                    results,
                    network,
                    Some(forgotten),
                    "OD",
                    Some(("table2", "OD")),
                )
            });
        }
    }
    let mut table = scores(
        results,
        Output::Table2,
        "Table 2: before and after forgetting",
        lines,
    );
    table
        .notes
        .push("OF: forgetting with D_f alone. OD: with samples of D_r beside.".to_owned());
    table
}

/// Table 3: UT against OD.
pub(super) fn table3(results: &Results<'_>) -> Table {
    let mut lines = Vec::new();
    for (network, forgotten) in results.pairs() {
        lines.push(Line {
            runs: results.ut(network, forgotten),
            rule: true,
            ..line(
                results,
                network,
                Some(forgotten),
                "UT",
                Some(("table3", "UT")),
            )
        });
        lines.push(Line {
            runs: results.od(network, forgotten),
            ..line(
                results,
                network,
                Some(forgotten),
                "OD",
                Some(("table3", "OD")),
            )
        });
    }
    let title = "Table 3: retrained from scratch (UT) against unlearned (OD)";
    let mut table = scores(results, Output::Table3, title, lines);
    table.notes.push(
        "UT is what unlearning is held against: a network that never saw the type.".to_owned(),
    );
    table
}

/// Table 4: the terms alone and together.
pub(super) fn table4(results: &Results<'_>) -> Table {
    let changes = [
        (
            "perturbed targets only",
            "adversarial only",
            Change::AdversarialOnly,
        ),
        ("ascent only", "instance only", Change::InstanceOnly),
        ("both", "both", Change::None),
    ];
    let lines = sweep(
        results,
        "table4",
        &changes.map(|(label, paper, change)| (label.to_owned(), paper.to_owned(), change)),
    );
    let mut table = scores(results, Output::Table4, "Table 4: each term alone", lines);
    table.notes.push(
        "For the ascent alone the paper prints the very values of 1.5 : 1 in its Table 5. The ascent alone has no lower bound.".to_owned(),
    );
    table
}

/// Table 5: ratios of the terms.
pub(super) fn table5(results: &Results<'_>) -> Table {
    let ratios = results.plan.study.sweep.adversarial.iter();
    let changes: Vec<_> = ratios
        .map(|&ratio| {
            let label = format!("{ratio}:1");
            (label.clone(), label, Change::Adversarial(ratio))
        })
        .collect();
    let lines = sweep(results, "table5", &changes);
    let mut table = scores(
        results,
        Output::Table5,
        "Table 5: ratio w_adv : w_ins",
        lines,
    );
    table
        .notes
        .push("Below 1:1 the objective has no lower bound.".to_owned());
    table
}

/// Figure 3 c and d: learning rates and batch sizes.
pub(super) fn figure3(results: &Results<'_>) -> Table {
    let sweep_values = &results.plan.study.sweep;
    let rates = sweep_values.learning_rates.iter().map(|&rate| {
        let label = format!("rate {rate:e}");
        (label.clone(), label, Change::LearningRate(rate))
    });
    let sizes = sweep_values.batches.iter().map(|&size| {
        let label = format!("batch {size}");
        (label.clone(), label, Change::Batch(size))
    });
    let lines = sweep(results, "figure3", &rates.chain(sizes).collect::<Vec<_>>());
    let title = "Figure 3 c, d: learning rates and batch sizes";
    let mut table = scores(results, Output::Figure3, title, lines);
    table.notes.push(
        "Batch 16 is the study's own batch, 12 and 20 are three quarters and five quarters of it."
            .to_owned(),
    );
    table
}

/// L2 in place of L1.
pub(super) fn l2(results: &Results<'_>) -> Table {
    let mut lines = Vec::new();
    for &forgotten in &results.plan.study.forget {
        for (label, change) in [("L2", Change::L2), ("L1", Change::None)] {
            lines.push(Line {
                runs: results.changed(0, forgotten, change),
                rule: change == Change::L2,
                ..line(results, 0, Some(forgotten), label, None)
            });
        }
    }
    let mut table = scores(results, Output::L2, "L2 in place of L1", lines);
    table.notes.push(
        "The paper says that L2 made the network collapse, and prints no numbers.".to_owned(),
    );
    table
}

/// What unlearning costs against retraining.
pub(super) fn cost(results: &Results<'_>) -> Table {
    let plan = results.plan;
    let mean = |runs: &[Variant], pick: fn(&super::Record) -> f64| -> Option<f64> {
        let values: Vec<f64> = runs
            .iter()
            .filter_map(|run| Some(pick(&plan.run_record(run)?)))
            .collect();
        (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
    };
    let rows = results.pairs().into_iter().map(|(network, forgotten)| {
        let (ut, od) = (
            results.ut(network, forgotten),
            results.od(network, forgotten),
        );
        let cells = |pick: fn(&super::Record) -> f64, digits: usize| {
            let (ut, od) = (mean(&ut, pick), mean(&od, pick));
            let text = |value: Option<f64>| value.map(|value| format!("{value:.digits$}"));
            let share = ut
                .zip(od)
                .map(|(ut, od)| format!("{:.1} %", 100.0 * od / ut));
            [
                cell(text(ut), String::new()),
                cell(text(od), String::new()),
                cell(share, "paper 5 %".to_owned()),
            ]
        };
        TableRow {
            labels: vec![results.network(network), forgotten.to_string()],
            cells: [
                cells(|record| record.seconds, 0),
                cells(|record| record.samples as f64, 0),
            ]
            .concat(),
            emphasis: false,
            rule: false,
        }
    });
    let columns = ["seconds of steps", "pictures through the network"]
        .into_iter()
        .flat_map(|group| {
            ["UT", "OD", "OD / UT"].map(|title| Column {
                group: group.to_owned(),
                title: title.to_owned(),
            })
        });
    Table {
        id: Output::Cost.name().to_owned(),
        title: "Cost of unlearning against training from scratch".to_owned(),
        caption: "Mean over seeds; lower is better. The paper says 5 % of the time.".to_owned(),
        label_titles: vec!["network".to_owned(), "forgotten".to_owned()],
        columns: columns.collect(),
        rows: rows.collect(),
        notes: vec![format!("Device: {}.", plan.device)],
    }
}

/// The claims and whether they hold, case by case.
pub(super) fn findings(findings: &[Finding]) -> Table {
    let row = |labels: [&str; 2], text: String, mark, emphasis| TableRow {
        labels: labels.map(str::to_owned).to_vec(),
        cells: vec![Cell {
            text,
            detail: String::new(),
            mark,
        }],
        emphasis,
        rule: emphasis,
    };
    let good = |holds| if holds { Mark::Good } else { Mark::Bad };
    let mut rows = Vec::new();
    for finding in findings {
        let mark = match finding.is_measured() {
            true => good(finding.holds()),
            false => Mark::Missing,
        };
        rows.push(row([&finding.claim, ""], finding.verdict(), mark, true));
        for case in &finding.cases {
            rows.push(row(
                ["", &case.name],
                case.numbers.clone(),
                good(case.holds),
                false,
            ));
        }
    }
    Table {
        id: "findings".to_owned(),
        title: "The paper's claims".to_owned(),
        caption: "psnr/pyiqa in dB, means over pictures, tasks and seeds. Kept: no task loses more than 0.3 dB. Collapsed: the kept tasks \
                  lose more than 3 dB on average. Little: less than 1.5 dB on the forgotten type, 0.3 dB on the kept ones."
            .to_owned(),
        label_titles: ["the paper says", "case"].map(str::to_owned).to_vec(),
        columns: vec![Column {
            group: String::new(),
            title: "here".to_owned(),
        }],
        rows,
        notes: Vec::new(),
    }
}

/// Lines of the first network for each type and change.
fn sweep(
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

fn line(
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
fn scores(results: &Results<'_>, output: Output, title: &str, lines: Vec<Line>) -> Table {
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
        let text = results.summary(&line.runs, task).map(printed);
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
fn cell(text: Option<String>, detail: String) -> Cell {
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
