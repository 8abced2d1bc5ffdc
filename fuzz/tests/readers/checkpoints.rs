//! The state from which a run resumes, and the logs and scores beside it.

use std::fs;
use std::path::Path;

use nepenthe::event::Silent;
use nepenthe::optimiser::OptimiserConfig;
use nepenthe::recipe::Recipe;
use nepenthe::run::{Checkpoint, Existing, RunFolder, RunRecord};
use nepenthe::train::{Job, Start};
use nepenthe_fuzz::{Bytes, Tree};
use nepenthe_nets::Device;

use crate::bound::{check_message, read, refused};
use crate::weights::{TIMES, joined, parts};

/// A run of two steps with an average of the weights, on the smallest of networks.
const RECIPE: &str = r#"
[network.sizes]
architecture = "promptir"
prompt_length = 1
prompts = [{ dim = 2, size = 2 }, { dim = 2, size = 2 }, { dim = 4, size = 2 }]
backbone = { dim = 2, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 1, 1], expansion = 1.0 }
[method]
name = "supervised"
[fit]
steps = 2
batch = 1
crop = 16
ema = 0.9
[[data]]
layout = "scenes"
count = 1
size = [16, 16]
tasks = ["haze"]
"#;

fn run(folder: &Path) {
    let recipe = Recipe::parse(RECIPE, "a recipe", &[]).expect("a recipe");
    let start = Start {
        folder,
        device: Device::flex().autodiff(),
        device_name: "cpu".to_owned(),
        existing: Existing::Refuse,
        data: None,
        pretrained: None,
        memory: Some(1 << 30),
    };
    let mut job = Job::new(recipe, start).expect("a run");
    job.run(&mut Silent).expect("two steps");
}

#[test]
fn any_change_to_the_header_of_a_checkpoint() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("run");
    run(&folder);
    let path = RunFolder::new(&folder).checkpoint();
    let (header, data) = parts(&fs::read(&path).expect("a checkpoint"));
    let corpus = [header];
    let reader = |_: &[u8]| {
        Checkpoint::open(&path)?.state(&path, OptimiserConfig::Adam, &Device::flex().autodiff())
    };
    assert!(reader(&[]).is_ok(), "the checkpoint itself is read");
    bolero::check!().with_type::<Tree>().for_each(|mutant| {
        let bytes = joined(&mutant.of(&corpus), &data);
        fs::write(&path, &bytes).expect("a file");
        let result = read(&bytes, reader, |result| match result {
            // Three parts, each as large as the network.
            Ok(_) => refused(bytes.len()) + 3 * TIMES * bytes.len(),
            Err(_) => refused(bytes.len()),
        });
        if let Err(error) = result {
            check_message(&error.to_string());
        }
    });
}

#[test]
fn any_change_to_the_logs_of_a_run() {
    let root = tempfile::tempdir().expect("a folder");
    let folder = root.path().join("run");
    run(&folder);
    let path = folder.join("log.jsonl");
    let corpus = [fs::read(&path).expect("a log")];
    bolero::check!().with_type::<Bytes>().for_each(|mutant| {
        let bytes = mutant.of(&corpus);
        fs::write(&path, &bytes).expect("a file");
        let reader = |_: &[u8]| RunRecord::open(&folder);
        if let Err(error) = read(&bytes, reader, |_| refused(bytes.len())) {
            check_message(&error.to_string());
        }
    });
}
