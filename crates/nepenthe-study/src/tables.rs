//! The paper's tables, with its values below ours.

use nepenthe_image::{dataset::DataSet, degradation::Degradation};
use nepenthe_report::{Cell, Column, Mark, Table, TableRow};

use crate::{
    findings::Finding,
    output::Output,
    paper::STATISTICS,
    results::Results,
    score_table::{Line, cell, scores, sweep},
    stage::StageRecord,
    variant::{Change, Variant},
};

/// Table 1: the number of images.
pub(crate) fn table1(results: &Results<'_>) -> Table {
    let plan = results.plan;
    let images = |data: &DataSet, degradation| match data.only(&[degradation]) {
        Ok(some) => some.names().len(),
        Err(_) => 0,
    };
    let row = |label: &str, data, published: fn(&(Degradation, usize, usize)) -> usize| TableRow {
        labels: vec![label.to_owned()],
        cells: STATISTICS
            .iter()
            .map(|statistic| Cell {
                text: images(data, statistic.0).to_string(),
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
        caption: "Pictures of each type. The paper's number follows each.".to_owned(),
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
pub(crate) fn table2(results: &Results<'_>) -> Table {
    let study = &results.plan.study;
    let mut lines = Vec::new();
    for network in 0..study.networks.len() {
        let before = vec![study.before(network)];
        lines.push(Line::new(network, "BEFORE", None, before).ruled());
        for &forgotten in &study.forget {
            let runs = vec![study.changed(network, forgotten, Change::NoRetain)];
            lines.push(Line::new(network, "OF", Some(forgotten), runs));
        }
        for &forgotten in &study.forget {
            let runs = study.od_runs(network, forgotten);
            lines.push(Line::new(network, "OD", Some(forgotten), runs));
        }
    }
    let title = "Table 2: before and after unlearning";
    let note = "OF: unlearning with D_f alone. OD: unlearning with D_f and samples of D_r.";
    scores(results, Output::Table2, title, lines, note)
}

/// Table 3: UT against OD.
pub(crate) fn table3(results: &Results<'_>) -> Table {
    let study = &results.plan.study;
    let lines = study.pairs().into_iter().flat_map(|(network, forgotten)| {
        let ut = study.ut_runs(network, forgotten);
        let od = study.od_runs(network, forgotten);
        [
            Line::new(network, "UT", Some(forgotten), ut).ruled(),
            Line::new(network, "OD", Some(forgotten), od),
        ]
    });
    let lines = lines.collect();
    let title = "Table 3: retrained from scratch (UT) against unlearned (OD)";
    let note = "UT is the reference for unlearning: a network that never saw the type.";
    scores(results, Output::Table3, title, lines, note)
}

/// Table 4: the terms alone and together.
pub(crate) fn table4(results: &Results<'_>) -> Table {
    let changes = [
        ("perturbed targets only", Change::AdversarialOnly),
        ("ascent only", Change::InstanceOnly),
        ("both", Change::None),
    ];
    let lines = sweep(
        results,
        &changes.map(|(label, change)| (label.to_owned(), change)),
    );
    let note = "For the ascent alone the paper prints the same values as for 1.5 : 1 in its Table 5. The ascent alone has no \
                lower bound.";
    scores(
        results,
        Output::Table4,
        "Table 4: each term alone",
        lines,
        note,
    )
}

/// Table 5: ratios of the terms.
pub(crate) fn table5(results: &Results<'_>) -> Table {
    let ratios = results.plan.study.sweep.adversarial.iter();
    let changes = ratios.map(|&ratio| (format!("{ratio}:1"), Change::Adversarial(ratio)));
    let lines = sweep(results, &changes.collect::<Vec<_>>());
    let note = "Below 1:1 the objective has no lower bound.";
    scores(
        results,
        Output::Table5,
        "Table 5: ratio w_adv : w_ins",
        lines,
        note,
    )
}

/// Figure 3 c and d: learning rates and batch sizes.
pub(crate) fn figure3(results: &Results<'_>) -> Table {
    let values = &results.plan.study.sweep;
    let rates = values.learning_rates.iter();
    let rates = rates.map(|&rate| (format!("rate {rate:e}"), Change::LearningRate(rate)));
    let sizes = values.batches.iter();
    let sizes = sizes.map(|&size| (format!("batch {size}"), Change::Batch(size)));
    let lines = sweep(results, &rates.chain(sizes).collect::<Vec<_>>());
    let title = "Figure 3 c, d: learning rates and batch sizes";
    let note =
        "Batch 16 stands for the study's own batch size; the others are scaled in proportion.";
    scores(results, Output::Figure3, title, lines, note)
}

/// L2 in place of L1.
pub(crate) fn l2(results: &Results<'_>) -> Table {
    let study = &results.plan.study;
    let lines = study.forget.iter().flat_map(|&forgotten| {
        let line = |label, change| {
            let runs = vec![study.changed(0, forgotten, change)];
            Line::new(0, label, Some(forgotten), runs)
        };
        [line("L2", Change::L2).ruled(), line("L1", Change::None)]
    });
    let note = "The paper says that L2 made the network collapse, and prints no numbers.";
    scores(
        results,
        Output::L2,
        "L2 in place of L1",
        lines.collect(),
        note,
    )
}

/// The cost of unlearning against that of training from scratch.
pub(crate) fn cost(results: &Results<'_>) -> Table {
    let plan = results.plan;
    let pairs = plan.study.pairs().into_iter();
    let rows = pairs.map(|(network, forgotten)| {
        let runs = [
            plan.study.ut_runs(network, forgotten),
            plan.study.od_runs(network, forgotten),
        ];
        TableRow {
            labels: vec![results.network(network), forgotten.to_string()],
            cells: [
                cost_cells(results, &runs, |record| record.seconds),
                cost_cells(results, &runs, |record| record.samples as f64),
            ]
            .concat(),
            emphasis: false,
            rule: false,
        }
    });
    let groups = ["seconds of steps", "pictures through the network"].into_iter();
    let columns = groups.flat_map(|group| {
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

/// The cost of UT and of OD, means over the finished runs, and what share of UT's OD takes.
fn cost_cells(
    results: &Results<'_>,
    runs: &[Vec<Variant>; 2],
    cost: fn(&StageRecord) -> f64,
) -> [Cell; 3] {
    let mean = |runs: &Vec<Variant>| -> Option<f64> {
        let records = runs.iter().filter_map(|run| results.plan.run_record(run));
        let costs: Vec<f64> = records.map(|record| cost(&record)).collect();
        (!costs.is_empty()).then(|| costs.iter().sum::<f64>() / costs.len() as f64)
    };
    let [ut, od] = runs.each_ref().map(mean);
    let text = |value: Option<f64>| value.map(|value| format!("{value:.0}"));
    let share = ut
        .zip(od)
        .map(|(ut, od)| format!("{:.1} %", 100.0 * od / ut));
    [
        cell(text(ut), String::new()),
        cell(text(od), String::new()),
        cell(share, "paper 5 %".to_owned()),
    ]
}

/// The claims and whether they hold, case by case.
pub(crate) fn findings(findings: &[Finding]) -> Table {
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
        rows: findings.iter().flat_map(finding_rows).collect(),
        notes: Vec::new(),
    }
}

/// A row with the verdict on a claim, then one for each case.
fn finding_rows(finding: &Finding) -> Vec<TableRow> {
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
    let mark = match finding.is_measured() {
        true => good(finding.holds()),
        false => Mark::Missing,
    };
    let verdict = row([&finding.claim, ""], finding.verdict(), mark, true);
    let cases = finding.cases.iter().map(|case| {
        let labels = ["", case.name.as_str()];
        row(labels, case.numbers.clone(), good(case.holds), false)
    });
    std::iter::once(verdict).chain(cases).collect()
}
