//! `nepenthe report`: the page of several runs, and what it is refused for.

mod common;

use std::fs;

use common::Folder;

#[test]
fn the_page_holds_scores_curves_pictures_and_where_they_are_from() {
    let folder = Folder::new();
    folder.runs();
    let runs = ["BEFORE=runs/before", "UT=runs/retrained", "OD=runs/after"];
    let printed = folder.succeed(&[&["report", "--reference", "UT"][..], &runs].concat());
    assert!(
        printed.contains("haze *") && printed.contains("page     report.html"),
        "{printed}"
    );
    let page = fs::read_to_string(folder.path("report.html")).unwrap();
    for text in [
        "<h1>A network forgets haze</h1>",
        "On haze the network",
        "UT: retrained without the type",
        "Scores during training",
        "<h3>OD</h3>",
        "adversarial",
        "Recipe: UT",
        "OD: weights (SHA-256)",
        "4 of the recipe of BEFORE",
        "<dt>machine</dt>",
    ] {
        assert!(page.contains(text), "{text} is not on the page");
    }
    // Two pictures of two tasks: clean, degraded and three networks each.
    assert_eq!(page.matches("<figure>").count(), 2 * 2 * 5);
    let arguments = ["report", "runs/after", "--scenes", "1", "--tasks", "haze"];
    folder.refuse(&arguments, &["report.html", "--force"]);
}

#[test]
fn a_weight_file_is_scored_on_the_pictures_named() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    folder.network("other.safetensors");
    let data = [
        "--scenes",
        "2",
        "--scene-size",
        "48x48",
        "--tasks",
        "rain,noise-25",
    ];
    let further = [
        "--limit",
        "2",
        "--pictures",
        "1",
        "--forgotten",
        "rain",
        "-o",
        "page.html",
    ];
    let arguments = [
        &["report", "BEFORE=net.safetensors", "other.safetensors"][..],
        &data,
        &further,
    ];
    let printed = folder.succeed(&arguments.concat());
    assert!(
        printed.contains("rain *") && printed.contains("other"),
        "{printed}"
    );
    let page = fs::read_to_string(folder.path("page.html")).unwrap();
    assert!(page.contains("A network forgets rain") && !page.contains("#course"));
    assert_eq!(page.matches("<figure>").count(), 2 * 4);
    folder.refuse(
        &["report", "net.safetensors"],
        &["nothing to show", "--scenes"],
    );
}

#[test]
fn without_pictures_the_page_has_the_curves_and_says_how_to_get_scores() {
    let folder = Folder::new();
    folder.runs();
    fs::remove_file(folder.path("runs/after/last.safetensors")).unwrap();
    folder.succeed(&["report", "runs/after"]);
    let page = fs::read_to_string(folder.path("report.html")).unwrap();
    assert!(page.contains("#course") && !page.contains("#scores") && page.contains("--scenes 10"));
    let scored = ["report", "runs/after", "--scenes", "1", "--force"];
    folder.refuse(&scored, &["last.safetensors", "3 steps", "--resume"]);
}

#[test]
fn what_is_no_run_is_named() {
    let folder = Folder::new();
    folder.runs();
    folder.file("empty/notes.txt", "no run");
    folder.refuse(&["report", "empty"], &["empty", "recipe.toml"]);
    folder.refuse(
        &["report", "none.ckpt", "--scenes", "1"],
        &["none.ckpt", "no such file"],
    );
    folder.refuse(
        &["report", "runs/after", "a=runs/before", "a=runs/after"],
        &["two models", "`a`"],
    );
    folder.refuse(
        &["report", "runs/after", "--reference", "UT"],
        &["expected one of after", "`UT`"],
    );
    folder.refuse(&["report", "runs/before", "--forgotten", "blur"], &["blur"]);
    let log = fs::read_to_string(folder.path("runs/after/log.jsonl")).unwrap();
    folder.file("runs/after/log.jsonl", &log[..log.len() - 40]);
    folder.refuse(
        &["report", "runs/after"],
        &["log.jsonl, line 3", "--resume"],
    );
}
