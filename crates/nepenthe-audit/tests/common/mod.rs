//! Tiny networks that learned haze and noise, or noise alone, trained once for all tests of a file.
#![allow(dead_code, reason = "each test file uses its part")]

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError},
};

use nepenthe::{
    DeviceChoice,
    event::{Event, Observer, Silent},
    recipe::Recipe,
    run::{Existing, RunFolder},
    train::{Job, Start},
};
use nepenthe_audit::{
    Audit, Outcome, Request,
    inputs::Settings,
    measure::{Group, Measure},
};
use nepenthe_image::dataset::DataSource;
use nepenthe_nets::{
    import::{self, Loaded},
    parameters,
};
use tempfile::TempDir;

const NETWORK: &str = r#"
[network.sizes]
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

const TRAIN: &str = r#"
learning_rate = 4e-3
schedule = { kind = "warmup-cosine", warmup = 5 }
"#;

const DATA: &str = r#"
[[data]]
layout = "scenes"
count = 12
size = [48, 48]
tasks = ["haze", "noise-50"]
"#;

/// BEFORE and two networks that never saw haze, each in the folder of its run.
pub(crate) struct Networks {
    pub(crate) root: TempDir,
    pub(crate) before: PathBuf,
    pub(crate) retrained: [PathBuf; 3],
}

pub(crate) const STEPS: usize = 150;

pub(crate) fn networks() -> &'static Networks {
    static NETWORKS: OnceLock<Networks> = OnceLock::new();
    NETWORKS.get_or_init(|| {
        let root = tempfile::tempdir().unwrap();
        let train = |name: &str, top: &str| {
            let method = "name = \"supervised\"";
            run(&root.path().join(name), top, NETWORK, method, STEPS, TRAIN)
        };
        let ut = |seed| {
            let top = format!("seed = {seed}\nforget = \"haze\"");
            train(&format!("ut-{seed}"), &top)
        };
        Networks {
            before: train("before", "seed = 1"),
            retrained: [2, 3, 4].map(ut),
            root,
        }
    })
}

/// Takes the steps of a recipe of its parts in a new folder.
fn run(folder: &Path, top: &str, network: &str, method: &str, steps: usize, fit: &str) -> PathBuf {
    let text = format!(
        "{top}\n{network}\n[method]\n{method}\n[fit]\nsteps = {steps}\nbatch = 4\ncrop = 32\n{fit}\n{DATA}"
    );
    let recipe = Recipe::parse(&text, "test", &[]).unwrap_or_else(|error| panic!("{error}"));
    let start = Start {
        folder,
        device: DeviceChoice::default().open_for_training(),
        device_name: "cpu".to_owned(),
        existing: Existing::Refuse,
        data: None,
        pretrained: None,
        memory: Some(1 << 30),
    };
    Job::new(recipe, start).unwrap().run(&mut Silent).unwrap();
    folder.to_owned()
}

/// BEFORE after four steps of ascent on haze: its score is that of UT, its features are hardly touched.
pub(crate) fn hidden() -> PathBuf {
    let networks = networks();
    let before = RunFolder::new(&networks.before).last();
    let top = "forget = \"haze\"\nretain = \"none\"\nallow_unbounded = true";
    let network = format!("[network]\nfrom = {before:?}");
    let folder = networks.root.path().join("hidden");
    let method = "name = \"gradient-ascent\"";
    run(&folder, top, &network, method, 4, "learning_rate = 1e-3")
}

/// BEFORE with its last convolution negated: what it took away it adds, and its features are all there.
pub(crate) fn negated() -> PathBuf {
    let networks = networks();
    let device = DeviceChoice::default().open();
    let before = RunFolder::new(&networks.before).last();
    let loaded = Loaded::open(&before, &device).unwrap();
    let mut values = parameters::values(&loaded.network);
    let network = parameters::fill(loaded.config.empty(&device), &device, |name, _| {
        let mut data = values.remove(name).unwrap().data;
        if name.starts_with("output.") {
            data.iter_mut().for_each(|value| *value = -*value);
        }
        data
    });
    let path = networks.root.path().join("negated.safetensors");
    let metadata = BTreeMap::new();
    import::save(
        &path,
        &network,
        &loaded.config,
        &metadata,
        Default::default(),
    )
    .unwrap();
    path
}

pub(crate) fn request(after: &Path, retrained: &[&Path], folder: &Path) -> Request {
    let scenes = |seed| {
        DataSource::scenes(
            12,
            [48, 48],
            seed,
            &["haze", "noise-50"].map(|task| task.parse().unwrap()),
        )
    };
    Request {
        before: networks().before.clone(),
        after: after.to_owned(),
        retrained: retrained.iter().map(|path| path.to_path_buf()).collect(),
        weights_key: None,
        forget: "haze".parse().unwrap(),
        training: vec![scenes(0)],
        test: vec![scenes(77)],
        settings: Settings {
            images: 6,
            crop: 32,
            batch: 4,
            relearn_steps: 6,
            relearn_rates: vec![3e-3, 1e-3],
            replicates: 200,
            ..Settings::default()
        },
        device: DeviceChoice::default(),
        folder: folder.to_owned(),
    }
}

/// Audits one after the other in one folder, so that what they share is measured once.
pub(crate) fn audit(after: &Path, retrained: &[&Path]) -> Audit {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let folder = networks().root.path().join("audits");
    finished(&request(after, retrained, &folder), &folder, &mut Silent)
        .expect("nobody asks to stop")
}

/// The audit, or nothing if it was stopped.
pub(crate) fn finished(
    request: &Request,
    folder: &Path,
    observer: &mut dyn Observer,
) -> Option<Audit> {
    let opened = request
        .clone()
        .open()
        .unwrap_or_else(|error| panic!("{error}"));
    match opened
        .run(folder, observer)
        .unwrap_or_else(|error| panic!("{error}"))
    {
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

/// Asks to stop after a number of events.
pub(crate) struct StopAfter(pub(crate) usize);

impl Observer for StopAfter {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Advanced { .. } = event {
            self.0 = self.0.saturating_sub(1);
        }
    }

    fn stop_requested(&self) -> bool {
        self.0 == 0
    }
}
