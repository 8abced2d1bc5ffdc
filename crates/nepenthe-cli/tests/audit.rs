//! `nepenthe audit`: what it takes from run folders, what it writes, and what it refuses.

mod common;

use std::fs;

use common::{Folder, listing};
use serde_json::Value;

const RUNS: [&str; 7] = [
    "audit",
    "--before",
    "runs/before",
    "--after",
    "runs/after",
    "-o",
    "audit",
];

/// An audit of a moment.
const SHORT: [&str; 12] = [
    "--images",
    "1",
    "--crop",
    "16",
    "--batch",
    "2",
    "--relearn-steps",
    "2",
    "--relearn-rates",
    "1e-3",
    "--replicates",
    "50",
];

#[test]
fn run_folders_say_what_was_forgotten_and_are_only_read() {
    let folder = Folder::new();
    folder.runs();
    let runs = listing(&folder.path("runs"));
    let arguments = [&RUNS[..], &SHORT, &["--retrained", "runs/retrained"]].concat();
    let table = folder.succeed(&arguments);
    for words in [
        "forget   haze",
        "gap to UT, PSNR",
        "noise-25",
        "relearning",
        "time, of UT's",
    ] {
        assert!(table.contains(words), "{words} is not in {table}");
    }
    let csv = fs::read_to_string(folder.path("audit/audit.csv")).unwrap();
    assert!(csv.starts_with("group,id,subject,value,"), "{csv}");
    let json = fs::read_to_string(folder.path("audit/audit.json")).unwrap();
    // The same command reads what it measured, and says it as JSON.
    let printed = folder.succeed(&[&arguments[..], &["--json"]].concat());
    assert_eq!(printed, json);
    let audit: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        (&audit["data"]["forget"], &audit["settings"]["seed"]),
        (&"haze".into(), &5.into())
    );
    folder.succeed(&["key", "new", "-o", "release.key"]);
    folder.succeed(&[&arguments[..], &["--key", "release.key"]].concat());
    let page = fs::read_to_string(folder.path("audit/audit.html")).unwrap();
    let key = "nepenthe verify audit/record.json --key PUBLIC-KEY";
    assert!(
        page.contains("<dd>with key ") && page.contains(key),
        "{page}"
    );
    folder.succeed(&arguments);
    let roles: Vec<&Value> = audit["models"]
        .as_array()
        .unwrap()
        .iter()
        .map(|m| &m["role"])
        .collect();
    assert_eq!(roles, ["before", "after", "retrained"]);
    assert_eq!(listing(&folder.path("runs")), runs);
    page_holds_the_audit(&folder);
    // The verdicts are a record of their own, about these weights.
    let model = "runs/after/last.safetensors";
    let verified = folder.succeed(&["verify", "audit/record.json", "--model", model]);
    assert!(verified.contains("verified"), "{verified}");
    let other = "runs/before/last.safetensors";
    let mut verify = folder.nepenthe(&["verify", "audit/record.json", "--model", other]);
    assert_eq!(verify.output().unwrap().status.code(), Some(1));
}

/// The page of the audit, and that of a report with it.
fn page_holds_the_audit(folder: &Folder) {
    let own = fs::read_to_string(folder.path("audit/audit.html")).unwrap();
    let arguments = ["report", "runs/after", "--audit", "audit"];
    folder.succeed(&arguments);
    let report = fs::read_to_string(folder.path("report.html")).unwrap();
    for page in [&own, &report] {
        for text in [
            "is haze forgotten?",
            "gap to UT, PSNR",
            "Relearning with retain data",
            "chance",
            "Barrier, forget set",
            "Agreement of outputs",
            "Time to make each network",
            "nepenthe verify audit/record.json",
            "no: nobody vouches for it",
        ] {
            assert!(page.contains(text), "{text} is not on {page}");
        }
        assert!(!page.contains("NaN"));
    }
    for text in [
        "Audit audit: is haze forgotten?",
        "Erasure record: after",
        "<dt>weights in the folder</dt><dd>the same</dd>",
        "<dt>forget set</dt><dd>3 images, each under its task",
        "<dt>method</dt><dd>algorithm1, 3 steps",
        "nepenthe verify runs/after/record.json --manifest-key KEY --replay",
        "<dt>audit audit: AFTER</dt>",
    ] {
        assert!(report.contains(text), "{text} is not on {report}");
    }
    let force = [&arguments[..], &["--force"]].concat();
    let with = |file: &str, content: &str, words: &[&str]| {
        let kept = fs::read(folder.path(file)).unwrap();
        folder.file(file, content);
        folder.refuse(&force, words);
        folder.file(file, kept);
    };
    let cut = "{\"format\": 1}";
    with(
        "audit/audit.json",
        cut,
        &["audit.json", "expected an audit", "missing field"],
    );
    let other = "{\"format\": 7}";
    with(
        "audit/audit.json",
        other,
        &["expected format 1, found 7", "nepenthe audit again"],
    );
    with("audit/record.json", "{}", &["audit/record.json"]);
    with("runs/after/record.json", "{}", &["runs/after/record.json"]);
    let missing = ["report", "runs/after", "--audit", "none", "--force"];
    folder.refuse(&missing, &["none", "-o folder of nepenthe audit"]);
    let input = [&force[..], &["-o", "audit/audit.json"]].concat();
    folder.refuse(&input, &["audit.json", "one of the inputs"]);
}

#[test]
fn weight_files_need_the_forget_set_and_the_data() {
    let folder = Folder::new();
    folder.network("a.safetensors");
    folder.changed_network("b.safetensors", |tensors| {
        for value in &mut tensors.get_mut("output.weight").unwrap().data {
            *value *= 0.5;
        }
    });
    let files = [
        "audit",
        "--before",
        "a.safetensors",
        "--after",
        "b.safetensors",
        "-o",
        "audit",
    ];
    let scenes = [
        "--scenes",
        "3",
        "--scene-size",
        "32x32",
        "--tasks",
        "haze,noise-25",
    ];
    let with = |further: &[&'static str]| [&files[..], &SHORT, further].concat();
    folder.refuse(
        &with(&scenes),
        &["no recipe beside b.safetensors", "--forget"],
    );
    folder.refuse(&with(&["--forget", "haze"]), &["no data", "--photos"]);
    folder.refuse(
        &with(&[&scenes[..], &["--forget", "rain"]].concat()),
        &["rain"],
    );
    let table = folder.succeed(&with(&[&scenes[..], &["--forget", "haze"]].concat()));
    assert!(table.contains("--retrained"), "{table}");
    let audit: Value =
        serde_json::from_slice(&fs::read(folder.path("audit/audit.json")).unwrap()).unwrap();
    // The held-out scenes are others.
    let seeds = ["training", "test"].map(|set| audit["data"][set][0]["seed"].as_u64().unwrap());
    assert_ne!(seeds[0], seeds[1]);
}

#[test]
fn a_folder_of_other_files_is_refused() {
    let folder = Folder::new();
    folder.runs();
    let into_run = [&RUNS[..6], &["runs/after"], &SHORT].concat();
    folder.refuse(&into_run, &["runs/after", "the folder holds other files"]);
    let unfinished = [
        "audit",
        "--before",
        "runs",
        "--after",
        "runs/after",
        "-o",
        "audit",
    ];
    folder.refuse(
        &[&unfinished[..], &SHORT].concat(),
        &["runs", "expected the folder of a run"],
    );
}
