//! Audits of networks of a single type that were made to forget some of their images, which carry a signature.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use nepenthe::{
    DeviceChoice,
    event::{Event, Observer, Silent},
    recipe::Recipe,
    run::Existing,
    train::{Job, Start},
};
use nepenthe_audit::{
    Audit, Outcome, Request,
    inputs::Settings,
    measure::{Group, Measure},
};
use nepenthe_image::dataset::Selection;
use tempfile::TempDir;

const NETWORK: &str = r#"
[network.sizes]
architecture = "promptir"
prompt_length = 2
prompts = [{ dim = 4, size = 4 }, { dim = 4, size = 4 }, { dim = 8, size = 2 }]
backbone = { dim = 8, blocks = [1, 1, 1, 1], refinement_blocks = 1, heads = [1, 1, 2, 2], expansion = 2.0 }
"#;

/// Eleven scenes of one type, of which five are held out; the three that are forgotten carry a signature.
fn data(list: &Path, part: &str) -> String {
    let signature = match part {
        "train" => {
            format!("signature = {{ seed = 3, amplitude = 0.15, of = {{ list = {list:?} }} }}")
        }
        _ => String::new(),
    };
    format!(
        "layout = \"scenes\"\ncount = 11\nsize = [32, 32]\ntasks = [\"noise-50\"]\nhold_out = 5\npart = \"{part}\"\n{signature}\n"
    )
}

struct Networks {
    root: TempDir,
    list: PathBuf,
    before: PathBuf,
    retrained: [PathBuf; 2],
    /// BEFORE after it was made to forget the files of the list.
    unlearned: PathBuf,
}

fn recipe(list: &Path, top: &str, network: &str, method: &str, steps: usize, rate: &str) -> Recipe {
    let text = format!(
        "{top}\n{network}\n[method]\n{method}\n[fit]\nsteps = {steps}\nbatch = 6\ncrop = 32\n{rate}\n[[data]]\n{}",
        data(list, "train")
    );
    Recipe::parse(&text, "test", &[]).unwrap_or_else(|error| panic!("{error}"))
}

fn run(folder: &Path, recipe: Recipe) -> PathBuf {
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

const TRAIN: &str = "learning_rate = 4e-3\nschedule = { kind = \"warmup-cosine\", warmup = 5 }";

const STEPS: usize = 150;

/// The names of some training scenes.
fn some_names(count: usize) -> String {
    let text = data(Path::new("x"), "other").replace("\"other\"", "\"train\"");
    let source = toml_source(&text);
    let data = nepenthe_image::dataset::DataSet::open(&[source], 0).unwrap();
    let names = data.items().iter().take(count);
    names.map(|item| format!("{}\n", item.name)).collect()
}

fn toml_source(text: &str) -> nepenthe_image::dataset::DataSource {
    let text = format!("{NETWORK}\n[method]\nname = \"supervised\"\n[[data]]\n{text}");
    Recipe::parse(&text, "test", &[]).unwrap().data.remove(0)
}

fn networks() -> &'static Networks {
    static NETWORKS: OnceLock<Networks> = OnceLock::new();
    NETWORKS.get_or_init(|| {
        let root = tempfile::tempdir().unwrap();
        let list = root.path().join("forget.txt");
        fs::write(&list, some_names(3)).unwrap();
        let train = |name: &str, top: &str| {
            let supervised = "name = \"supervised\"";
            let recipe = recipe(&list, top, NETWORK, supervised, STEPS, TRAIN);
            run(&root.path().join(name), recipe)
        };
        let ut = |seed| {
            let top = format!("seed = {seed}\nforget = {{ list = {list:?} }}");
            train(&format!("ut-{seed}"), &top)
        };
        let before = train("before", "seed = 1");
        let weights = before.join("last.safetensors");
        let top = format!("seed = 9\nretain = \"all\"\nforget = {{ list = {list:?} }}");
        let method = "name = \"saliency-distillation\"\nshare = 1.0";
        let recipe = recipe(
            &list,
            &top,
            &format!("[network]\nfrom = {weights:?}"),
            method,
            60,
            "learning_rate = 2e-3",
        );
        Networks {
            unlearned: run(&root.path().join("unlearned"), recipe),
            retrained: [2, 3].map(ut),
            before,
            list,
            root,
        }
    })
}

fn request(after: &Path, folder: &str, settings: Settings) -> (Request, PathBuf) {
    let networks = networks();
    let folder = networks.root.path().join(folder);
    let request = Request {
        before: networks.before.clone(),
        after: after.to_owned(),
        retrained: networks.retrained.to_vec(),
        weights_key: None,
        forget: Selection::List(networks.list.clone()),
        training: vec![toml_source(&data(&networks.list, "train"))],
        test: vec![toml_source(&data(&networks.list, "held-out"))],
        settings: Settings {
            images: 6,
            crop: 32,
            batch: 4,
            relearn_steps: 0,
            replicates: 200,
            ..settings
        },
        device: DeviceChoice::default(),
        folder: folder.clone(),
    };
    (request, folder)
}

fn audit(
    after: &Path,
    folder: &str,
    settings: Settings,
    observer: &mut dyn Observer,
) -> Option<Audit> {
    let (request, folder) = request(after, folder, settings);
    let opened = request.open().unwrap_or_else(|error| panic!("{error}"));
    match opened
        .run(&folder, observer)
        .unwrap_or_else(|error| panic!("{error}"))
    {
        Outcome::Finished(audit) => Some(*audit),
        Outcome::Stopped => None,
    }
}

fn measure<'a>(audit: &'a Audit, group: Group, id: &str) -> &'a Measure {
    let found = audit
        .measures
        .iter()
        .find(|measure| measure.group == group && measure.id == id);
    found.unwrap_or_else(|| panic!("no {id}"))
}

fn network(after: &Path) -> Audit {
    let folder = after.file_name().unwrap().to_str().unwrap();
    let folder = format!("audit-{folder}");
    audit(after, &folder, Settings::default(), &mut Silent).expect("nobody asks to stop")
}

#[test]
fn before_still_shows_the_signature_and_remembers_its_images() {
    let found = network(&networks().before);
    let learned = measure(&found, Group::Signature, "signature-learned");
    assert!(learned.value.unwrap() > 0.5, "{learned:?}");
    let residue = measure(&found, Group::Signature, "signature-residue");
    assert_eq!((residue.value, residue.passed), (Some(1.0), Some(false)));
    let auc = measure(&found, Group::Membership, "membership-auc");
    assert!(
        auc.value.unwrap() > 0.9 && auc.passed == Some(false),
        "{auc:?}"
    );
    let alike = measure(&found, Group::Representation, "cka-before");
    assert!((alike.value.unwrap() - 1.0).abs() < 1e-3, "{alike:?}");
    assert!(alike.references.ut.unwrap() < 0.9, "{alike:?}");
}

#[test]
fn a_network_that_never_saw_the_images_does_not_show_it() {
    let found = network(&networks().retrained[1]);
    let residue = measure(&found, Group::Signature, "signature-residue");
    assert!(
        residue.value.unwrap().abs() < 0.1 && residue.passed == Some(true),
        "{residue:?}"
    );
    let auc = measure(&found, Group::Membership, "membership-auc");
    assert_ne!(auc.passed, Some(false), "{auc:?}");
}

/// Files are forgotten within the only type that the network knows.
#[test]
fn forgotten_files_lose_the_signature() {
    let found = network(&networks().unlearned);
    let residue = measure(&found, Group::Signature, "signature-residue");
    assert!(residue.value.unwrap() < 0.3, "{residue:?}");
    let kept = measure(&found, Group::Kept, "kept-psnr");
    assert!(kept.value.unwrap() > -1.0, "{kept:?}");
    assert!(found.rocs.iter().any(|roc| roc.label == "loss, AFTER"));
    assert!(
        found
            .layers
            .iter()
            .any(|pair| pair.from == "AFTER" && pair.to == "UT 1")
    );
}

/// Counts optimiser steps and keeps notes; asks to stop after some steps.
struct Steps {
    taken: usize,
    stop_after: usize,
    notes: String,
}

impl Steps {
    fn stopping_after(stop_after: usize) -> Self {
        Self {
            taken: 0,
            stop_after,
            notes: String::new(),
        }
    }
}

impl Observer for Steps {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Step(_) => self.taken += 1,
            Event::Note(text) => self.notes += &format!("{text}\n"),
            _ => {}
        }
    }

    fn stop_requested(&self) -> bool {
        self.taken >= self.stop_after
    }
}

/// BEFORE and AFTER of a few steps: what is measured of them means nothing, but shadows of them are quick.
fn hasty() -> &'static [PathBuf; 2] {
    static HASTY: OnceLock<[PathBuf; 2]> = OnceLock::new();
    HASTY.get_or_init(|| {
        let Networks { root, list, .. } = networks();
        let supervised = "name = \"supervised\"";
        let before = recipe(list, "seed = 1", NETWORK, supervised, 8, TRAIN);
        let before = run(&root.path().join("hasty"), before);
        let weights = before.join("last.safetensors");
        let top = format!("seed = 9\nforget = {{ list = {list:?} }}");
        let from = format!("[network]\nfrom = {weights:?}");
        let after = recipe(list, &top, &from, "name = \"algorithm1\"", 3, "");
        [run(&root.path().join("hasty-after"), after), before]
    })
}

fn shadowed(folder: &str, observer: &mut Steps) -> Option<Audit> {
    let [after, before] = hasty();
    let settings = Settings {
        shadows: 4,
        shadow_forget_sets: 2,
        ..Settings::default()
    };
    let (mut request, folder) = request(after, folder, settings);
    request.before.clone_from(before);
    let opened = request.open().unwrap_or_else(|error| panic!("{error}"));
    match opened
        .run(&folder, observer)
        .unwrap_or_else(|error| panic!("{error}"))
    {
        Outcome::Finished(audit) => Some(*audit),
        Outcome::Stopped => None,
    }
}

#[test]
fn shadows_resume_are_never_made_twice_and_say_what_they_cost() {
    let all = 4 * (8 + 2 * 3);
    let mut whole = Steps::stopping_after(usize::MAX);
    let straight = shadowed("whole", &mut whole).unwrap();
    assert_eq!(whole.taken, all);
    assert!(
        whole.notes.contains("shadow network 4 of 4"),
        "{}",
        whole.notes
    );
    assert!(whole.notes.contains("will take about"), "{}", whole.notes);
    let cost = straight.notes.iter().find(|note| note.contains("took"));
    assert!(
        cost.unwrap()
            .contains("4 shadow networks with 2 forget sets")
    );

    // Stopped in the training of the second shadow.
    let mut first = Steps::stopping_after(14 + 5);
    assert!(shadowed("parts", &mut first).is_none());
    let mut second = Steps::stopping_after(usize::MAX);
    let resumed = shadowed("parts", &mut second).unwrap();
    assert_eq!(first.taken + second.taken, all);
    assert_eq!(resumed.rocs, straight.rocs);
    for id in ["u-lira-auc", "klom"] {
        let [one, other] = [&resumed, &straight].map(|audit| measure(audit, Group::Membership, id));
        assert!(one.value.is_some(), "{one:?}");
        assert_eq!(one, other);
    }
    let mut third = Steps::stopping_after(usize::MAX);
    shadowed("parts", &mut third).unwrap();
    assert_eq!(third.taken, 0);
}

/// What is wrong with a request.
type Change = fn(&mut Request);

fn error(change: Change) -> String {
    let [after, before] = hasty();
    let settings = Settings {
        shadows: 4,
        ..Settings::default()
    };
    let (mut request, folder) = request(after, "wrong", settings);
    request.before.clone_from(before);
    change(&mut request);
    let opened = request.open().unwrap_or_else(|error| panic!("{error}"));
    opened.run(&folder, &mut Silent).unwrap_err().to_string()
}

#[test]
fn shadows_that_cannot_be_are_refused_with_the_reason() {
    let cases: [(Change, &str); 4] = [
        (|request| request.settings.shadows = 5, "an even number"),
        (
            |request| request.after = request.retrained[0].clone(),
            "an unlearning method",
        ),
        (
            |request| request.before = request.retrained[0].clone(),
            "trained from random weights on all data",
        ),
        (
            |request| {
                for source in &mut request.test {
                    (source.seed, source.part) = (Some(77), request.training[0].part);
                }
            },
            "told apart by name",
        ),
    ];
    for (change, expected) in cases {
        let found = error(change);
        assert!(
            found.contains(expected) && found.contains("hint:"),
            "{found}"
        );
    }
}

/// Where a whole task is forgotten, every shadow forgets all its images of the task.
#[test]
fn shadows_of_a_whole_task_forget_all_they_saw_of_it() {
    let root = tempfile::tempdir().unwrap();
    let data = |part: &str| {
        format!(
            "layout = \"scenes\"\ncount = 8\nsize = [32, 32]\ntasks = [\"haze\", \"noise-50\"]\nhold_out = 4\npart = \"{part}\"\n"
        )
    };
    let recipe = |top: &str, network: &str, method: &str| {
        let text = format!(
            "{top}\n{network}\n[method]\nname = {method:?}\n[fit]\nsteps = 2\nbatch = 2\ncrop = 32\n[[data]]\n{}",
            data("train")
        );
        Recipe::parse(&text, "test", &[]).unwrap_or_else(|error| panic!("{error}"))
    };
    let before = run(
        &root.path().join("before"),
        recipe("", NETWORK, "supervised"),
    );
    let from = format!("[network]\nfrom = {:?}", before.join("last.safetensors"));
    let after = recipe("forget = \"haze\"", &from, "algorithm1");
    let folder = root.path().join("audit");
    let request = Request {
        before,
        after: run(&root.path().join("after"), after),
        retrained: Vec::new(),
        weights_key: None,
        forget: "haze".parse().unwrap(),
        training: vec![toml_source(&data("train"))],
        test: vec![toml_source(&data("held-out"))],
        settings: Settings {
            images: 2,
            crop: 32,
            relearn_steps: 0,
            shadows: 4,
            ..Settings::default()
        },
        device: DeviceChoice::default(),
        folder: folder.clone(),
    };
    let opened = request.open().unwrap_or_else(|error| panic!("{error}"));
    let mut observer = Steps::stopping_after(usize::MAX);
    let Outcome::Finished(audit) = opened.run(&folder, &mut observer).unwrap() else {
        panic!("nobody asks to stop");
    };
    // Four haze images of the training data and four held out, of which each shadow sees four.
    let forgets = observer
        .notes
        .matches("4 samples to forget, 1 retain samples")
        .count();
    assert_eq!(forgets, 4, "{}", observer.notes);
    assert!(
        measure(&audit, Group::Membership, "u-lira-auc")
            .value
            .is_some()
    );
    assert!(measure(&audit, Group::Membership, "klom").value.is_some());
}
