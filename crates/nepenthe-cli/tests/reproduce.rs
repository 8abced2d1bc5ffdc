//! `nepenthe reproduce`: a whole study in small, as a user runs it.

mod common;

use std::{fs, path::Path};

use common::Folder;
use serde_json::Value;

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn a_study_makes_every_table_and_figure() {
    let folder = Folder::new();
    let out = folder.path("study");
    let told = folder.succeed(&["reproduce", "smoke", "--jobs", "2", "-o", "study"]);
    assert!(
        told.contains("OD forgets") && told.contains("report.html"),
        "{told}"
    );

    for name in [
        "findings", "table1", "table2", "table3", "table4", "table5", "figure3", "l2", "cost",
    ] {
        for ending in ["md", "csv", "tex"] {
            let table = text(&out.join("tables").join(format!("{name}.{ending}")));
            assert!(table.lines().count() > 2, "{name}.{ending}: {table}");
        }
    }
    // Ours and the paper's beside one another, and two seeds as a spread.
    let table3 = text(&out.join("tables/table3.md"));
    assert!(
        table3.contains("paper 17.37 / 0.845") && table3.contains(" ± "),
        "{table3}"
    );
    let figures: Vec<_> = fs::read_dir(out.join("figures")).unwrap().collect();
    // Figure 2 of two networks, Figure 3 a and b, and the bars of two networks and three types.
    assert_eq!(figures.len(), 2 + 2 + 6);
    let page = text(&out.join("report.html"));
    assert!(page.contains("Table 5") && page.contains("<svg"));
    assert!(!page.contains("src=\"http") && !page.contains("href=\"http"));
    // Every run and both protocols: 2 networks of BEFORE, 3 OF, 2 x 3 OD and 2 x 3 UT, and 24 changes of the first.
    let scores = text(&out.join("scores.csv"));
    assert_eq!(
        scores.lines().count(),
        1 + (2 * (1 + 3 + 6 + 6) + 24) * 5 * 2
    );

    let plan = folder.succeed(&["reproduce", "smoke", "-o", "study", "--dry-run", "--json"]);
    let plan: Value = serde_json::from_str(&plan).unwrap();
    let stages = plan["stages"].as_array().unwrap();
    assert!(stages.iter().all(|stage| stage["state"] == "finished"));
    assert_eq!(plan["seconds_left"], 0.0);
}

#[test]
fn events_are_json_lines_and_only_narrows() {
    let folder = Folder::new();
    let told = folder.succeed(&[
        "reproduce",
        "smoke",
        "--json",
        "--only",
        "l2,table1",
        "-o",
        "study",
        "--set",
        "forget=[\"rain\"]",
        "--set",
        "train.steps=2",
    ]);
    let events: Vec<Value> = told
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let finished = |event: &&Value| event["event"] == "stage-finished";
    // BEFORE, OD with L2, and the scores of both.
    assert_eq!(events.iter().filter(finished).count(), 4);
    let last = events.last().unwrap();
    assert_eq!(last["event"], "written");
    assert!(!folder.path("study/tables/table2.md").exists());
    assert!(folder.path("study/tables/l2.tex").exists());
}

#[test]
fn methods_are_planned_beside_the_paper_or_alone() {
    let folder = Folder::new();
    let stages = |more: &[&str]| -> Vec<String> {
        let common = [
            "reproduce",
            "smoke",
            "--dry-run",
            "--json",
            "--set",
            "forget=[\"haze\"]",
        ];
        let told = folder.succeed(&[&common[..], more].concat());
        let plan: Value = serde_json::from_str(&told).unwrap();
        let stages = plan["stages"].as_array().unwrap().iter();
        assert!(
            stages
                .clone()
                .all(|stage| stage["seconds"].as_f64().unwrap() > 0.0)
        );
        stages
            .map(|stage| stage["folder"].as_str().unwrap().to_owned())
            .collect()
    };
    let paper = stages(&[]);
    let all = stages(&["--methods"]);
    assert!(all.len() > paper.len() && paper.iter().all(|stage| all.contains(stage)));
    let one = stages(&["--methods", "kappa", "--only", "methods"]);
    let named = |name: &str| one.iter().filter(|stage| stage.contains(name)).count();
    // Two networks, two seeds; the network and its mixture, each with scores.
    assert_eq!(
        (named("kappa"), named("undo"), named(".od.")),
        (2 * 2 * 4, 0, 0)
    );
    let listed = stages(&["--only", "methods"]);
    assert!(listed.iter().any(|stage| stage.contains("repair")));
    folder.refuse(
        &["reproduce", "smoke", "--methods", "undo,undoo"],
        &["--methods", "`undoo`", "proxy-matching"],
    );
    folder.refuse(
        &["reproduce", "smoke", "--methods", "supervised"],
        &["`supervised`"],
    );
}

#[test]
fn a_wrong_study_is_answered() {
    let folder = Folder::new();
    folder.refuse(&["reproduce", "huge"], &["smoke, mini and paper"]);
    folder.refuse(&["reproduce", "smoke", "--only", "table9"], &["table9"]);
    folder.refuse(&["reproduce", "smoke", "--jobs", "0"], &["--jobs"]);
    folder.refuse(&["reproduce", "paper", "--dry-run"], &["data/train"]);
    folder.refuse(&["reproduce", "smoke", "--photos", "absent"], &["absent"]);
}
