//! What the audits of tiny networks share.
#![allow(dead_code, reason = "each test file uses its part")]

pub(crate) mod haze;

use std::{
    path::{Path, PathBuf},
    thread,
};

use nepenthe::{
    DeviceChoice,
    event::{Observer, Silent},
    recipe::Recipe,
    run::Existing,
    train::{Job, Start},
};
use nepenthe_audit::{
    Audit, Outcome, Request,
    measure::{Group, Measure},
};

pub(crate) const NETWORK: &str = r#"
[network.sizes]
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

/// How such a network is trained from random weights.
pub(crate) const TRAIN: &str = r#"
steps = 150
learning_rate = 4e-3
schedule = { kind = "warmup-cosine", warmup = 5 }
"#;

pub(crate) fn recipe(text: &str) -> Recipe {
    Recipe::parse(text, "test", &[]).unwrap_or_else(|error| panic!("{error}"))
}

/// Takes the steps of a recipe in a new folder.
pub(crate) fn run(folder: &Path, recipe: Recipe) -> PathBuf {
    let start = Start {
        folder,
        device: DeviceChoice::default().open_for_training(),
        device_name: "cpu".to_owned(),
        existing: Existing::Refuse,
        data: None,
        pretrained: None,
        memory: Some(1 << 30),
    };
    let mut job = Job::new(recipe, start).unwrap_or_else(|error| panic!("{error}"));
    job.run(&mut Silent)
        .unwrap_or_else(|error| panic!("{error}"));
    folder.to_owned()
}

/// Takes the steps of several recipes at once, each below `root` under its name: so small a network keeps one core busy.
pub(crate) fn run_all<const N: usize>(root: &Path, recipes: [(&str, Recipe); N]) -> [PathBuf; N] {
    thread::scope(|scope| {
        let runs = recipes.map(|(name, recipe)| scope.spawn(move || run(&root.join(name), recipe)));
        runs.map(|run| run.join().expect("the run ends"))
    })
}

/// The audit, or nothing if it was stopped.
pub(crate) fn finished(request: &Request, observer: &mut dyn Observer) -> Option<Audit> {
    let opened = request.clone().open();
    let opened = opened.unwrap_or_else(|error| panic!("{error}"));
    let outcome = opened.run(&request.folder, observer);
    match outcome.unwrap_or_else(|error| panic!("{error}")) {
        Outcome::Finished(audit) => Some(*audit),
        Outcome::Stopped => None,
    }
}

pub(crate) fn measure<'a>(audit: &'a Audit, group: Group, id: &str, subject: &str) -> &'a Measure {
    let found = audit
        .measures
        .iter()
        .find(|measure| measure.group == group && measure.id == id && measure.subject == subject);
    found.unwrap_or_else(|| panic!("no {id} of {subject}"))
}
