//! The paper's tables with its values beside ours.

use nepenthe_image::degradation::Degradation;
use nepenthe_report::{Cell, Column, Mark, Table, TableRow};

use crate::{
    findings::Finding,
    paper::STATISTICS,
    results::Results,
    score_table::{Line, cell, scores, sweep},
    variant::{Change, Output, Variant},
};

/// Table 1: how many pictures there are.
pub(crate) fn table1(results: &Results<'_>) -> Table {
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
pub(crate) fn table2(results: &Results<'_>) -> Table {
    let study = &results.plan.study;
    let mut lines = Vec::new();
    for network in 0..study.networks.len() {
        let before = vec![study.before(network)];
        lines.push(Line::new(network, "BEFORE", None, before).ruled());
        for &forgotten in &study.forget {
            let runs = results.changed(network, forgotten, Change::NoRetain);
            lines.push(Line::new(network, "OF", Some(forgotten), runs));
        }
        for &forgotten in &study.forget {
            let runs = results.od(network, forgotten);
            lines.push(Line::new(network, "OD", Some(forgotten), runs));
        }
    }
    let title = "Table 2: before and after forgetting";
    let note = "OF: forgetting with D_f alone. OD: with samples of D_r beside.";
    scores(results, Output::Table2, title, lines, note)
}

/// Table 3: UT against OD.
pub(crate) fn table3(results: &Results<'_>) -> Table {
    let mut lines = Vec::new();
    for (network, forgotten) in results.pairs() {
        let (ut, od) = (
            results.ut(network, forgotten),
            results.od(network, forgotten),
        );
        lines.push(Line::new(network, "UT", Some(forgotten), ut).ruled());
        lines.push(Line::new(network, "OD", Some(forgotten), od));
    }
    let title = "Table 3: retrained from scratch (UT) against unlearned (OD)";
    let note = "UT is what unlearning is held against: a network that never saw the type.";
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
    let note = "For the ascent alone the paper prints the very values of 1.5 : 1 in its Table 5. The ascent alone has no \
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
    let note = "Batch 16 is the study's own batch; the others are to it as they are to 16.";
    scores(results, Output::Figure3, title, lines, note)
}

/// L2 in place of L1.
pub(crate) fn l2(results: &Results<'_>) -> Table {
    let forget = results.plan.study.forget.iter();
    let lines = forget.flat_map(|&forgotten| {
        let line = |label, change| {
            let runs = results.changed(0, forgotten, change);
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

/// What unlearning costs against retraining.
pub(crate) fn cost(results: &Results<'_>) -> Table {
    let plan = results.plan;
    let mean = |runs: &[Variant], pick: fn(&crate::Record) -> f64| -> Option<f64> {
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
        let cells = |pick: fn(&crate::Record) -> f64, digits: usize| {
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
pub(crate) fn findings(findings: &[Finding]) -> Table {
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
