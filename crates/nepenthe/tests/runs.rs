//! Whole runs of a tiny network: resuming, stopping, and what is left when something goes wrong.

use std::{fs, path::Path};

use burn::tensor::Device;
use nepenthe::{
    Error,
    event::{Event, Observer, Silent},
    recipe::Recipe,
    train::{Job, Outcome, Source, Start},
};
use nepenthe_nets::Loaded;

const NETWORK: &str = r#"
[train]
architecture = "promptir"
[train.network]
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

const UNLEARN: &str = "[unlearn]\nforget = \"haze\"\nretain = { samples = 2 }\n";

const DATA: &str = r#"
[[data]]
layout = "scenes"
count = 3
size = [48, 48]
tasks = ["haze", "noise-25"]
"#;

fn recipe(steps: usize, table: &str, fit: &str) -> Recipe {
    let text =
        format!("seed = 5\n[fit]\nsteps = {steps}\nbatch = 2\ncrop = 16\n{fit}\n{table}{DATA}");
    Recipe::parse(&text, "test", &[]).unwrap()
}

fn start(folder: &Path, resume: bool) -> Start<'_> {
    Start {
        folder,
        device: Device::flex().autodiff(),
        device_name: "cpu".to_owned(),
        resume,
        replace: false,
        data: None,
    }
}

/// Asks to stop after a number of steps.
struct StopAfter(usize);

impl Observer for StopAfter {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Step(_) = event {
            self.0 = self.0.saturating_sub(1);
        }
    }

    fn stop_requested(&self) -> bool {
        self.0 == 0
    }
}

fn weights(folder: &Path) -> Vec<u8> {
    fs::read(folder.join("last.safetensors")).unwrap()
}

fn log_steps(folder: &Path) -> Vec<u64> {
    let text = fs::read_to_string(folder.join("log.jsonl")).unwrap();
    let line = |line: &str| {
        serde_json::from_str::<serde_json::Value>(line).unwrap()["step"]
            .as_u64()
            .unwrap()
    };
    text.lines().map(line).collect()
}

#[test]
fn a_resumed_run_gives_the_same_bytes() {
    let root = tempfile::tempdir().unwrap();
    let (whole, halves) = (root.path().join("whole"), root.path().join("halves"));
    let recipe = || {
        recipe(
            6,
            NETWORK,
            "ema = 0.9\nschedule = { kind = \"warmup-cosine\", warmup = 2 }",
        )
    };
    Job::train(recipe(), &start(&whole, false))
        .unwrap()
        .run(&mut Silent)
        .unwrap();

    let mut first = Job::train(recipe(), &start(&halves, false)).unwrap();
    assert_eq!(
        first.run(&mut StopAfter(3)).unwrap(),
        Outcome::Stopped { step: 3 }
    );
    drop(first);
    let mut second = Job::train(recipe(), &start(&halves, true)).unwrap();
    assert_eq!(second.run(&mut Silent).unwrap(), Outcome::Finished);

    assert_eq!(weights(&whole), weights(&halves));
    assert_eq!(log_steps(&halves), [1, 2, 3, 4, 5, 6]);
}

#[test]
fn accumulated_gradients_are_those_of_the_whole_batch() {
    let root = tempfile::tempdir().unwrap();
    let trained = |name: &str, fit: &str| {
        let folder = root.path().join(name);
        let mut job = Job::train(recipe(2, NETWORK, fit), &start(&folder, false)).unwrap();
        job.run(&mut Silent).unwrap();
        let file = folder.join("last.safetensors");
        let loaded = Loaded::open(&file, &Device::flex()).unwrap();
        nepenthe_nets::parameters::values(&loaded.network)
    };
    let whole = trained("whole", "optimiser = { kind = \"adam\" }");
    let parts = trained("parts", "micro_batch = 1\noptimiser = { kind = \"adam\" }");
    for (name, tensor) in &whole {
        for (a, b) in tensor.data.iter().zip(&parts[name].data) {
            assert!((a - b).abs() < 1e-3, "{name}: {a} and {b}");
        }
    }
}

fn before(root: &Path) -> Source {
    let folder = root.join("before");
    Job::train(recipe(1, NETWORK, ""), &start(&folder, false))
        .unwrap()
        .run(&mut Silent)
        .unwrap();
    let device = Device::flex().autodiff();
    let loaded = Loaded::open(&folder.join("last.safetensors"), &device).unwrap();
    Source {
        network: loaded.network,
        config: loaded.config,
        sha256: loaded.sha256,
    }
}

#[test]
fn unlearning_records_the_three_terms_and_its_source() {
    let root = tempfile::tempdir().unwrap();
    let source = before(root.path());
    let sha256 = source.sha256.clone();
    let folder = root.path().join("after");
    let mut job = Job::unlearn(recipe(2, UNLEARN, ""), source, &start(&folder, false)).unwrap();
    job.run(&mut Silent).unwrap();
    let log = fs::read_to_string(folder.join("log.jsonl")).unwrap();
    for term in ["instance", "adversarial", "retain", "objective"] {
        assert!(log.contains(term), "{log}");
    }
    let loaded = Loaded::open(&folder.join("last.safetensors"), &Device::flex()).unwrap();
    assert_eq!(loaded.metadata["nepenthe.source_sha256"], sha256);
    assert_eq!(loaded.metadata["nepenthe.step"], "2");
}

#[test]
fn a_loss_that_is_not_finite_names_the_step_and_keeps_the_checkpoint() {
    let root = tempfile::tempdir().unwrap();
    let mut source = before(root.path());
    source.network = nepenthe_nets::parameters::update(source.network, |name, _, old| {
        if name == "output.weight" {
            old.zeros_like() / 0.0
        } else {
            old
        }
    });
    let folder = root.path().join("after");
    let mut job = Job::unlearn(recipe(2, UNLEARN, ""), source, &start(&folder, false)).unwrap();
    let error = job.run(&mut Silent).unwrap_err();
    assert!(matches!(error, Error::NonFinite { step: 1, .. }), "{error}");
    assert!(error.to_string().contains("checkpoint.safetensors"));
    assert!(folder.join("checkpoint.safetensors").exists());
}

#[test]
fn a_folder_with_a_run_is_not_overwritten() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    Job::train(recipe(1, NETWORK, ""), &start(&folder, false))
        .unwrap()
        .run(&mut Silent)
        .unwrap();
    let error = Job::train(recipe(1, NETWORK, ""), &start(&folder, false))
        .err()
        .unwrap();
    assert!(error.to_string().contains("--resume"), "{error}");
    let error = Job::train(recipe(2, NETWORK, ""), &start(&folder, true))
        .err()
        .unwrap();
    assert!(error.to_string().contains("another recipe"), "{error}");
    let empty = root.path().join("empty");
    let error = Job::train(recipe(1, NETWORK, ""), &start(&empty, true))
        .err()
        .unwrap();
    assert!(error.to_string().contains("found none"), "{error}");
}

#[test]
fn forgetting_what_the_data_do_not_hold_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let source = before(root.path());
    let table = UNLEARN.replace("haze", "rain");
    let folder = root.path().join("after");
    let error = Job::unlearn(recipe(1, &table, ""), source, &start(&folder, false))
        .err()
        .unwrap();
    assert!(
        error.to_string().contains("rain") && error.to_string().contains("hint:"),
        "{error}"
    );
    assert!(!folder.exists());
}

/// Each header says what to expect; here each recipe is at least one the program accepts.
#[test]
fn every_shipped_recipe_is_accepted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../recipes");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy();
        if name.starts_with("study-") {
            continue; // nepenthe-study tests its own
        }
        Recipe::open(&path, &[]).unwrap_or_else(|error| panic!("{error}"));
        let text = fs::read_to_string(&path).unwrap();
        for word in ["# Purpose", "# Command", "# Time", "# Expected"] {
            assert!(text.contains(word), "{}: no {word}", path.display());
        }
        count += 1;
    }
    assert!(count >= 2);
}
