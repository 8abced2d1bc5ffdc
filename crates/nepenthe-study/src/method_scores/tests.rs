//! Scores made up so that every number can be worked out by hand.

use std::{collections::BTreeMap, path::Path};

use nepenthe::{
    DeviceChoice,
    scores::{Evaluation, PictureScores},
};
use nepenthe_report::Mark;

use super::*;
use crate::{
    method_chart::tradeoffs, method_findings::method_findings, method_table, output::Output,
    plan::StudyPlan, study::Study, work::METRICS,
};

const FLOOR: f64 = 12.0;
const BEFORE: f64 = 31.0;

/// One network, two types, two seeds and two methods.
fn plan() -> StudyPlan {
    let overrides = [
        "forget=[\"haze\",\"rain\"]",
        "methods.list=[\"kappa\",\"repair\"]",
    ];
    let mut study = Study::open("smoke", &overrides.map(str::to_owned)).unwrap();
    study.networks.truncate(1);
    let device = DeviceChoice::default();
    StudyPlan::new(study, vec![Output::Methods], Path::new("none"), device).unwrap()
}

/// Scores with `gone` dB on the tasks of `forgotten` and `kept` dB on all others. BEFORE has 31 dB, of which sigma 50 loses
/// twice as much as the others.
fn scores(plan: &StudyPlan, forgotten: Degradation, gone: f64, kept: f64) -> Evaluation {
    let row = |task: Task| PictureScores {
        name: "a".to_owned(),
        task,
        identity: vec![FLOOR, 0.5],
        models: vec![vec![
            match task {
                _ if task.degradation() == forgotten => gone,
                Task::NOISE_50 => 2.0 * kept - BEFORE,
                _ => kept,
            },
            0.5,
        ]],
    };
    Evaluation {
        metrics: METRICS.to_vec(),
        models: vec!["a".to_owned()],
        pictures: plan.test.tasks().into_iter().map(row).collect(),
    }
}

/// UT has 15 and 17 dB on haze, and 20 dB twice on rain.
fn results(plan: &StudyPlan) -> Results<'_> {
    let study = &plan.study;
    let (haze, rain) = (Degradation::Haze, Degradation::Rain);
    let mut evaluations = BTreeMap::new();
    let mut add = |runs: Vec<Variant>, forgotten, gone: [f64; 2], kept| {
        for (run, gone) in runs.iter().zip(gone) {
            evaluations.insert(study.name_of(run), scores(plan, forgotten, gone, kept));
        }
    };
    add(vec![study.before(0)], haze, [31.0; 2], 31.0);
    add(study.ut_runs(0, haze), haze, [15.0, 17.0], 31.0);
    add(study.ut_runs(0, rain), rain, [20.0; 2], 31.0);
    let runs = |forgotten, method| study.method_runs(0, forgotten, method, false);
    add(runs(haze, "repair"), haze, [14.0, 16.0], 30.88);
    add(runs(rain, "repair"), rain, [20.4; 2], 30.88);
    add(runs(haze, "kappa"), haze, [20.0; 2], 27.0);
    add(runs(rain, "kappa"), rain, [20.2; 2], 30.2);
    Results { plan, evaluations }
}

fn close(found: Option<f64>, expected: f64) {
    let found = found.unwrap();
    assert!((found - expected).abs() < 1e-9, "{found}, not {expected}");
}

#[test]
fn gaps_tolerance_and_kept_tasks_follow_from_the_scores() {
    let plan = plan();
    let results = results(&plan);
    let [repair, kappa] = method_scores(&results, 0, false).try_into().unwrap();
    // The nearest first, not in the order of the list.
    assert_eq!(
        (repair.name.as_str(), kappa.name.as_str()),
        ("repair", "kappa")
    );
    let [haze, rain] = &repair.cases[..] else {
        panic!("two types");
    };
    assert_eq!(haze.psnr.unwrap().mean, 15.0);
    close(haze.psnr.unwrap().spread, 2f64.sqrt());
    assert_eq!(haze.gap, Some(-1.0));
    // Twice the standard deviation of UT; without one, half a decibel.
    close(Some(haze.tolerance), 2.0 * 2f64.sqrt());
    close(rain.gap, 0.4);
    assert_eq!(rain.tolerance, 0.5);
    assert_eq!((haze.is_near(), rain.is_near()), (Some(true), Some(true)));
    close(repair.mean_gap(), (1.0 + 0.4) / 2.0);
    close(haze.kept_mean(), -(3.0 * 0.12 + 0.24) / 4.0);
    assert_eq!(haze.worst().unwrap().0, Task::NOISE_50);
    close(repair.worst().map(|worst| worst.2), -0.24);
    close(kappa.mean_gap(), (4.0 + 0.2) / 2.0);
    assert!(kappa.cases[0].collapsed() && !kappa.cases[1].collapsed());
    // Nothing was run, so nothing has a cost; a type that is missing leaves no mean.
    assert_eq!(repair.cost(), None);
    assert_eq!(method_scores(&results, 0, true)[0].mean_gap(), None);
}

#[test]
fn the_papers_row_stands_against_the_papers_references() {
    let plan = plan();
    let paper = paper_scores(&results(&plan), 0).unwrap();
    close(paper.cases[0].gap, 11.47 - 17.37);
    close(paper.mean_gap(), (5.90 + 13.35) / 2.0);
    close(
        paper.cases[0].kept_mean(),
        -(0.09 + 0.04 + 0.03 + 0.02) / 4.0,
    );
    let worst = paper.worst().unwrap();
    assert_eq!((worst.0, worst.1), (Degradation::Haze, Task::RAIN));
}

#[test]
fn the_table_begins_with_the_references_and_says_what_collapsed() {
    let plan = plan();
    let table = method_table::methods(&results(&plan));
    let name = |row: usize| table.rows[row].labels[1].as_str();
    let names: Vec<&str> = (0..6).map(name).collect();
    let expected = [
        "UT",
        "identity floor",
        "BEFORE",
        "the paper's OD",
        "repair",
        "kappa",
    ];
    assert_eq!(names, expected);
    let texts = |row: usize| -> Vec<String> {
        let cells = table.rows[row].cells.iter();
        cells
            .map(|cell| format!("{}|{}", cell.text, cell.detail))
            .collect()
    };
    assert_eq!(
        texts(0)[..3],
        [
            "16.00 ± 1.41|+0.00",
            "20.00 ± 0.00|+0.00",
            "0.00|2 of 2 within"
        ]
    );
    assert_eq!(
        texts(1)[..3],
        ["12.00|-4.00", "12.00|-8.00", "6.00|0 of 2 within"]
    );
    let repair = [
        "15.00 ± 1.41|-1.00",
        "20.40 ± 0.00|+0.40",
        "0.70|2 of 2 within",
    ];
    assert_eq!(texts(4)[..3], repair);
    assert_eq!(table.rows[4].cells[0].mark, Mark::Good);
    assert_eq!(table.rows[5].cells[0].mark, Mark::Bad);
    assert_eq!(
        texts(5)[3..5],
        [
            "-3.00|collapsed without haze",
            "-8.00|noise-50 without haze"
        ]
    );
    // The block of mixtures is there, with nothing in it yet.
    assert_eq!((table.rows.len(), name(6)), (8, "kappa, mixed"));
    assert_eq!(table.rows[6].cells[0].mark, Mark::Missing);
}

#[test]
fn a_run_that_diverged_is_called_so() {
    let plan = plan();
    let results = results(&plan);
    let mut scores = method_scores(&results, 0, false).remove(0);
    scores.cases[0] = MethodCase {
        psnr: None,
        gap: None,
        diverged: Some(7),
        kept: Vec::new(),
        ..scores.cases[0].clone()
    };
    let row = method_table::row("PromptIR", &scores, false);
    assert_eq!(row.cells[0].text, "diverged (step 7)");
    assert_eq!(row.cells[0].mark, Mark::Bad);
    assert_eq!(
        row.cells[2].mark,
        Mark::Missing,
        "no mean of half the types"
    );
    assert_eq!(row.cells[3].mark, Mark::Missing, "nor of what was kept");
}

#[test]
fn the_nearest_method_that_keeps_the_rest_is_named() {
    let mut plan = plan();
    let sentences = |plan: &StudyPlan| method_findings(&results(plan));
    // repair loses 0.15 dB on average: too much for 0.1 dB.
    let strict = sentences(&plan);
    assert_eq!(strict.len(), 3);
    assert!(strict[0].starts_with("In 0 of 2 cases"), "{}", strict[0]);
    assert!(strict[1].contains("0 of 2 networks keep"), "{}", strict[1]);
    assert!(
        strict[1].contains("nearest of all to UT is repair"),
        "{}",
        strict[1]
    );
    plan.study.methods.kept = Some(0.5);
    let loose = sentences(&plan);
    assert!(loose[0].starts_with("In 2 of 2 cases"), "{}", loose[0]);
    let expected = "PromptIR without haze: 1 of 2 networks keep the other tasks within 0.5 dB on average. The nearest of them to UT is \
                    repair: 15.00 dB, which is 1.00 dB below UT (16.00 ± 1.41) and within the target of 2.83 dB; the kept tasks \
                    change by -0.15 dB, at worst -0.24 on noise-50.";
    assert_eq!(loose[1], expected);
    // Rain: kappa is nearer, but loses 1 dB.
    assert!(loose[2].contains("UT is repair: 20.40 dB"), "{}", loose[2]);
}

#[test]
fn the_chart_has_a_point_for_each_method_and_the_references() {
    let plan = plan();
    let charts = tradeoffs(&results(&plan));
    assert_eq!(charts.len(), 2);
    let names = |points: &[nepenthe_report::TradeoffPoint]| -> Vec<String> {
        points.iter().map(|point| point.name.clone()).collect()
    };
    assert_eq!(names(&charts[0].points), ["repair", "kappa"]);
    assert_eq!(names(&charts[0].references), ["UT", "BEFORE"]);
    assert_eq!(charts[0].points[0].gap, -1.0);
    close(Some(charts[0].points[1].kept), -(3.0 * 4.0 + 8.0) / 4.0);
}
