use std::fs;

use super::*;

const RECIPE_TEXT: &str = "forget = \"haze\"\n[network]\nfrom = \"a.ckpt\"\n[method]\nname = \"algorithm1\"\n\
                           [[data]]\nlayout = \"scenes\"\ncount = 2\nsize = [48, 48]\ntasks = [\"haze\"]\n";
const STEP: &str = r#"{"step":1,"steps":2,"learning_rate":2e-4,"terms":[{"name":"retain","value":0.5}],"seconds":0.1,"samples_per_second":8.0,"seconds_left":1.0}"#;

fn folder(log: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in [(RECIPE, RECIPE_TEXT), (LOG, log)] {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

#[test]
fn a_folder_is_read_before_the_run_is_finished() {
    let folder = folder(&format!("{STEP}\n"));
    let record = RunRecord::open(folder.path()).unwrap();
    let terms = &record.steps[0].terms;
    assert_eq!((record.steps.len(), &*terms[0].name), (1, "retain"));
    let error = record.weights().unwrap_err().to_string();
    assert!(
        error.contains("last.safetensors") && error.contains("hint: finish"),
        "{error}"
    );
}

#[test]
fn a_damaged_line_is_named() {
    let half = &STEP[..STEP.len() / 2];
    let wrong = STEP.replace("\"step\":1", "\"step\":\"<b>\"");
    for damaged in [half, &wrong, "", "[1]"] {
        let folder = folder(&format!("{STEP}\n{damaged}\n"));
        let error = RunRecord::open(folder.path()).unwrap_err().to_string();
        assert!(
            error.contains("log.jsonl, line 2") && error.contains("hint:"),
            "{error}"
        );
    }
}

#[test]
fn a_folder_without_a_run_is_answered() {
    let folder = tempfile::tempdir().unwrap();
    let error = RunRecord::open(folder.path()).unwrap_err().to_string();
    assert!(
        error.contains("recipe.toml") && error.contains("hint:"),
        "{error}"
    );
}

#[test]
fn a_run_that_resumes_keeps_its_log_up_to_the_checkpoint() {
    let second = STEP.replace("\"step\":1", "\"step\":2");
    let folder = folder(&format!("{STEP}\n{second}\n{}", &STEP[..30]));
    let recipe = Recipe::parse(RECIPE_TEXT, "test", &[]).unwrap();
    RunFolder::new(folder.path()).prepare(&recipe, 1).unwrap();
    let log = fs::read_to_string(folder.path().join(LOG)).unwrap();
    assert_eq!(log, format!("{STEP}\n"));
}

/// It used to become an empty log, which was then written back.
#[test]
fn a_log_that_cannot_be_read_is_kept() {
    let folder = folder("");
    let log = folder.path().join(LOG);
    let bytes = [STEP.as_bytes(), b"\n\xff\xfe\n"].concat();
    fs::write(&log, &bytes).unwrap();
    let recipe = Recipe::parse(RECIPE_TEXT, "test", &[]).unwrap();
    let error = RunFolder::new(folder.path())
        .prepare(&recipe, 1)
        .unwrap_err();
    assert!(error.to_string().contains("log.jsonl"), "{error}");
    assert_eq!(fs::read(&log).unwrap(), bytes);
}

#[test]
fn one_run_at_a_time_has_a_folder() {
    let folder = tempfile::tempdir().unwrap();
    let run = RunFolder::new(folder.path().join("run"));
    let held = run.lock().unwrap();
    let error = run.lock().unwrap_err().to_string();
    assert!(error.contains("another process"), "{error}");
    drop(held);
    run.lock().unwrap();
}
