//! A tiny network, its data and recipes, shared by the tests of whole runs.
#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use burn::tensor::Device;
use nepenthe::{
    event::{Event, Observer, Silent},
    recipe::Recipe,
    run::{Existing, RunFolder},
    train::{Job, Start},
};
use nepenthe_nets::{
    parameters,
    weights::{RawTensor, WeightFile},
};

/// The `[network]` keys of a network with random weights.
pub(crate) const RANDOM: &str = r#"
[network.sizes]
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

/// The `[method]` keys of the paper's method.
pub(crate) const UNLEARN: &str = "name = \"algorithm1\"";

const DATA: &str = r#"
[[data]]
layout = "scenes"
count = 3
size = [48, 48]
tasks = ["haze", "noise-25"]
"#;

/// A recipe of its parts: keys at the top, of the network, of the method and of the loop.
pub(crate) fn recipe(top: &str, network: &str, method: &str, steps: usize, fit: &str) -> Recipe {
    let text = format!(
        "seed = 5\n{top}\n[network]\n{network}\n[method]\n{method}\n[fit]\nsteps = {steps}\nbatch = 2\ncrop = 16\n{fit}\n{DATA}"
    );
    Recipe::parse(&text, "test", &[]).unwrap_or_else(|error| panic!("{error}"))
}

/// Training from random weights.
pub(crate) fn supervised(steps: usize, fit: &str) -> Recipe {
    recipe("", RANDOM, "name = \"supervised\"", steps, fit)
}

/// Forgetting haze, with two retain samples.
pub(crate) fn unlearn(steps: usize, method: &str, before: &Path) -> Recipe {
    let top = "forget = \"haze\"\nretain = { samples = 2 }";
    recipe(top, &format!("from = {before:?}"), method, steps, "")
}

pub(crate) fn start(folder: &Path, existing: Existing) -> Start<'_> {
    Start {
        folder,
        device: Device::flex().autodiff(),
        device_name: "cpu".to_owned(),
        existing,
        data: None,
        pretrained: None,
        memory: Some(1 << 30),
    }
}

/// Takes all steps of a recipe in a new folder.
pub(crate) fn run(recipe: Recipe, folder: &Path) {
    let mut job =
        Job::new(recipe, start(folder, Existing::Refuse)).unwrap_or_else(|error| panic!("{error}"));
    job.run(&mut Silent)
        .unwrap_or_else(|error| panic!("{error}"));
}

/// The weight file of a network that was trained for one step.
pub(crate) fn before(root: &Path) -> PathBuf {
    let folder = root.join("before");
    run(supervised(1, ""), &folder);
    RunFolder::new(folder).last()
}

/// The weights of a finished run.
pub(crate) fn tensors(folder: &Path) -> BTreeMap<String, RawTensor> {
    WeightFile::open(&RunFolder::new(folder).last())
        .unwrap()
        .tensors()
        .unwrap()
}

/// All elements of a set of gradients, in the order of the names.
pub(crate) fn flat(gradients: &parameters::Flat) -> Vec<f32> {
    gradients
        .values()
        .flat_map(|tensor| parameters::host(tensor.clone()))
        .collect()
}

/// Asks to stop after a number of steps.
pub(crate) struct StopAfter(pub(crate) usize);

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
