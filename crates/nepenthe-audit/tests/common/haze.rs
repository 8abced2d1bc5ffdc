//! Tiny networks that learned haze and noise, or noise alone, trained once for all tests of a file.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{Mutex, OnceLock, PoisonError},
};

use burn::tensor::Tensor;
use nepenthe::{
    DeviceChoice,
    event::{Event, Observer, Silent},
    recipe::Recipe,
    run::RunFolder,
};
use nepenthe_audit::{Audit, Request, inputs::Settings};
use nepenthe_image::dataset::DataSource;
use nepenthe_nets::{
    import::{self, Loaded},
    parameters,
};
use tempfile::TempDir;

use super::{NETWORK, TRAIN, finished, recipe, run, run_all};

const DATA: &str = r#"
[[data]]
layout = "scenes"
count = 12
size = [48, 48]
tasks = ["haze", "noise-50"]
"#;

/// BEFORE and networks that never saw haze, each in the folder of its run.
pub(crate) struct Networks {
    root: TempDir,
    pub(crate) before: PathBuf,
    pub(crate) retrained: [PathBuf; 3],
}

pub(crate) fn networks() -> &'static Networks {
    static NETWORKS: OnceLock<Networks> = OnceLock::new();
    NETWORKS.get_or_init(|| {
        let root = tempfile::tempdir().unwrap();
        let train = |top: &str| of_parts(top, NETWORK, "supervised", TRAIN);
        let ut = |seed| train(&format!("seed = {seed}\nforget = \"haze\""));
        let [before, retrained @ ..] = run_all(
            root.path(),
            [
                ("before", train("seed = 1")),
                ("ut-2", ut(2)),
                ("ut-3", ut(3)),
                ("ut-4", ut(4)),
            ],
        );
        Networks {
            before,
            retrained,
            root,
        }
    })
}

fn of_parts(top: &str, network: &str, method: &str, fit: &str) -> Recipe {
    recipe(&format!(
        "{top}\n{network}\n[method]\nname = {method:?}\n[fit]\nbatch = 4\ncrop = 32\n{fit}\n{DATA}"
    ))
}

/// BEFORE with an output convolution that was driven by ascent on haze: it scores like UT on haze, its features are all
/// there.
pub(crate) fn masked() -> PathBuf {
    let networks = networks();
    let top = "forget = \"haze\"\nretain = \"none\"\nallow_unbounded = true";
    let from = format!(
        "[network]\nfrom = {:?}",
        RunFolder::new(&networks.before).last()
    );
    let fit = "steps = 4\nlearning_rate = 6e-3";
    let recipe = of_parts(top, &from, "gradient-ascent", fit);
    let driven = run(&networks.root.path().join("driven"), recipe);
    let driven = parameters::flat(&weights(&driven).network);
    with_output("masked", |name, _| driven[name].clone())
}

/// BEFORE with its output convolution negated: what it took away it adds, its features are all there.
pub(crate) fn negated() -> PathBuf {
    with_output("negated", |_, value| -value)
}

fn weights(run: &Path) -> Loaded {
    let device = DeviceChoice::default().open();
    Loaded::open(&RunFolder::new(run).last(), &device).unwrap()
}

/// BEFORE with another output convolution, in a file.
fn with_output(name: &str, new: impl Fn(&str, Tensor<1>) -> Tensor<1>) -> PathBuf {
    let networks = networks();
    let Loaded {
        network, config, ..
    } = weights(&networks.before);
    let network = parameters::update(network, |name, _, value| {
        match name.starts_with("output.") {
            true => new(name, value),
            false => value,
        }
    });
    let path = networks.root.path().join(format!("{name}.safetensors"));
    import::save(
        &path,
        &network,
        &config,
        &BTreeMap::new(),
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
    finished(&request(after, retrained, &folder), &mut Silent).expect("nobody asks to stop")
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
