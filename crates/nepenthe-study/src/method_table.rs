//! The table of methods: gap to UT, kept tasks, cost; for each network the references first, then the methods.

use nepenthe_report::{Cell, Column, Mark, Table, TableRow};

use crate::{
    method_scores::{MethodCase, MethodScores, cases, method_scores, paper_scores, signed},
    output::Output,
    results::Results,
    score_table::cell,
};

const CAPTION: &str = "Each network, made to forget each type. Under a type: psnr/pyiqa in dB of the forgotten type, and its gap to the mean of \
     UT, whose target is 0. A tick says that the gap is at most 0.5 dB, or twice the standard deviation of UT. Kept: the other \
     tasks against BEFORE in dB, higher is better. Cost: time over that of UT's training, lower is better.";

/// The table.
pub(crate) fn methods(results: &Results<'_>) -> Table {
    let study = &results.plan.study;
    let networks = 0..study.networks.len();
    let rows = networks.flat_map(|network| network_rows(results, network));
    let types = study.forget.iter().map(ToString::to_string);
    let column = |group: &str, title: String| Column {
        group: group.to_owned(),
        title,
    };
    let columns = types.map(|title| column("forgotten type", title)).chain([
        column("gap to UT", "mean, absolute".to_owned()),
        column("kept tasks", "mean".to_owned()),
        column("kept tasks", "worst".to_owned()),
        column("cost", "of UT".to_owned()),
    ]);
    Table {
        id: Output::Methods.name().to_owned(),
        title: "Methods against UT".to_owned(),
        caption: CAPTION.to_owned(),
        label_titles: ["network", "method"].map(str::to_owned).to_vec(),
        columns: columns.collect(),
        rows: rows.collect(),
        notes: notes(results),
    }
}

fn notes(results: &Results<'_>) -> Vec<String> {
    let study = &results.plan.study;
    let mut notes = vec![
        format!(
            "Mean and sample standard deviation over {} seeds, of those finished; a type of several tasks counts by their mean. \
             Every network is scored on the same degraded images. Methods are sorted by the mean of the absolute gaps.",
            study.seeds.len()
        ),
        "Methods run with their defaults and the study's loop unless the study says otherwise; algorithm1 is the study's OD, with \
         its weights. The cost counts seconds times threads of steps, preparation and teacher, which methods share."
            .to_owned(),
        "The paper's OD (its Table 3) stands against the paper's UT and BEFORE, on its own data with full-size networks.".to_owned(),
    ];
    if let Some(kept) = study.methods.kept {
        notes.push(format!(
            "Mixed: (1 - a) times the weights of BEFORE plus a times those of the method, with the largest a at which the loss on training crops of the retain set grows by at most \
             {kept} dB. A network that loses less stays as it is (a = 1). Test images have no part in it, so that the kept tasks can \
             lose more on them."
        ));
    }
    notes
}

/// The references of a network, then its methods, then the same mixed to the kept quality.
fn network_rows(results: &Results<'_>, network: usize) -> Vec<TableRow> {
    let study = &results.plan.study;
    let name = results.network(network);
    let reference = |label: &str, cases| {
        let scores = MethodScores {
            name: label.to_owned(),
            mixed: false,
            cases,
        };
        TableRow {
            emphasis: true,
            ..row(&name, &scores, false)
        }
    };
    let ut = cases(results, network, |forgotten| {
        study.ut_runs(network, forgotten)
    });
    let before = cases(results, network, |_| vec![study.before(network)]);
    let before = before.into_iter();
    // It is where every method starts.
    let before = before.map(|case| MethodCase { cost: None, ..case });
    let mut rows = vec![
        TableRow {
            rule: true,
            ..reference("UT", ut)
        },
        reference("identity floor", floor(results, network)),
        reference("BEFORE", before.collect()),
    ];
    if let Some(paper) = paper_scores(results, network) {
        rows.push(row(&name, &paper, false));
    }
    let blocks = [false, true].into_iter();
    for mixed in blocks.filter(|mixed| !mixed || study.methods.kept.is_some()) {
        for (position, scores) in method_scores(results, network, mixed).iter().enumerate() {
            rows.push(row(&name, scores, position == 0));
        }
    }
    rows
}

/// What doing nothing scores on each type.
fn floor(results: &Results<'_>, network: usize) -> Vec<MethodCase> {
    let nothing = cases(results, network, |_| Vec::new()).into_iter();
    nothing
        .map(|case| {
            let tasks = results.tasks_of(case.forgotten);
            let floors = tasks.iter().map(|&task| Some(results.floor(task)?[0]));
            let floors: Option<Vec<f64>> = floors.collect();
            case.with_psnr(results, network, &floors.unwrap_or_default())
        })
        .collect()
}

/// A row of the table.
pub(crate) fn row(network: &str, scores: &MethodScores, rule: bool) -> TableRow {
    let types = scores.cases.iter().map(type_cell);
    let cells = types.chain([
        gap_cell(scores),
        kept_cell(scores),
        worst_cell(scores),
        cost_cell(scores),
    ]);
    TableRow {
        labels: vec![network.to_owned(), scores.label()],
        cells: cells.collect(),
        emphasis: false,
        rule,
    }
}

fn type_cell(case: &MethodCase) -> Cell {
    let text = match (case.diverged, case.psnr) {
        (Some(step), _) => Some(format!("diverged (step {step})")),
        (None, Some(psnr)) => Some(match psnr.spread {
            Some(spread) => format!("{:.2} ± {spread:.2}", psnr.mean),
            None => format!("{:.2}", psnr.mean),
        }),
        (None, None) => None,
    };
    let detail = case.gap.map(signed).unwrap_or_default();
    let mut cell = cell(text, detail);
    match case.is_near() {
        Some(true) => cell.mark = Mark::Good,
        Some(false) => cell.mark = Mark::Bad,
        None if case.diverged.is_some() => cell.mark = Mark::Bad,
        None => {}
    }
    cell
}

/// The mean of the absolute gaps, and how many of them are within the target.
fn gap_cell(scores: &MethodScores) -> Cell {
    let gap = scores.mean_gap().map(|gap| format!("{gap:.2}"));
    let near: Vec<bool> = scores
        .cases
        .iter()
        .filter_map(MethodCase::is_near)
        .collect();
    let detail = match near.is_empty() {
        true => String::new(),
        false => {
            let count = near.iter().filter(|&&near| near).count();
            format!("{count} of {} within", scores.cases.len())
        }
    };
    cell(gap, detail)
}

/// The mean change of the kept tasks, and the types without which they collapsed.
fn kept_cell(scores: &MethodScores) -> Cell {
    let collapsed = scores.cases.iter().filter(|case| case.collapsed());
    let collapsed: Vec<String> = collapsed.map(|case| case.forgotten.to_string()).collect();
    let detail = match collapsed.is_empty() {
        true => String::new(),
        false => format!("collapsed without {}", collapsed.join(", ")),
    };
    cell(scores.kept_mean().map(signed), detail)
}

fn worst_cell(scores: &MethodScores) -> Cell {
    let worst = scores.worst();
    let lost = worst.filter(|(.., change)| *change != 0.0);
    let detail = lost.map(|(forgotten, task, _)| format!("{task} without {forgotten}"));
    cell(
        worst.map(|(.., change)| signed(change)),
        detail.unwrap_or_default(),
    )
}

fn cost_cell(scores: &MethodScores) -> Cell {
    let text = |cost: f64| match 100.0 * cost {
        percent if percent < 9.95 => format!("{percent:.1} %"),
        percent => format!("{percent:.0} %"),
    };
    cell(scores.cost().map(text), String::new())
}
