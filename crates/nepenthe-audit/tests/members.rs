//! Audits of networks of a single type that were made to forget some of their images, which carry a signature.

mod common;

use std::{
    fs,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use common::{NETWORK, TRAIN, finished, run, run_all};
use nepenthe::{
    DeviceChoice,
    event::{Event, Observer, Silent},
    recipe::Recipe,
};
use nepenthe_audit::{
    Audit, Request,
    inputs::Settings,
    measure::{Group, Measure},
};
use nepenthe_image::dataset::{DataSet, DataSource, Selection};
use tempfile::TempDir;

/// Eleven scenes of one type, of which five are held out.
fn scenes(part: &str) -> String {
    format!(
        "layout = \"scenes\"\ncount = 11\nsize = [32, 32]\ntasks = [\"noise-50\"]\nhold_out = 5\npart = \"{part}\"\n"
    )
}

/// The training scenes, of which those of the list carry a signature.
fn signed(list: &Path) -> String {
    let signature = format!("seed = 3, amplitude = 0.15, of = {{ list = {list:?} }}");
    format!("{}signature = {{ {signature} }}\n", scenes("train"))
}

struct Networks {
    root: TempDir,
    list: PathBuf,
    before: PathBuf,
    retrained: [PathBuf; 2],
    /// BEFORE after it was made to forget the files of the list.
    unlearned: PathBuf,
}

/// The recipe of its parts; `method` and `fit` are the lines below their headings.
fn recipe(list: &Path, top: &str, network: &str, method: &str, fit: &str) -> Recipe {
    common::recipe(&format!(
        "{top}\n{network}\n[method]\n{method}\n[fit]\nbatch = 6\ncrop = 32\n{fit}\n[[data]]\n{}",
        signed(list)
    ))
}

const SUPERVISED: &str = "name = \"supervised\"";

/// The names of some training scenes.
fn some_names(count: usize) -> String {
    let data = DataSet::open(&[source(&scenes("train"))], 0).unwrap();
    let names = data.items().iter().take(count);
    names.map(|item| format!("{}\n", item.name)).collect()
}

/// A data source of its keys.
fn source(text: &str) -> DataSource {
    let text = format!("{NETWORK}\n[method]\n{SUPERVISED}\n[[data]]\n{text}");
    common::recipe(&text).data.remove(0)
}

fn networks() -> &'static Networks {
    static NETWORKS: OnceLock<Networks> = OnceLock::new();
    NETWORKS.get_or_init(|| {
        let root = tempfile::tempdir().unwrap();
        let list = root.path().join("forget.txt");
        fs::write(&list, some_names(3)).unwrap();
        let train = |top: &str| recipe(&list, top, NETWORK, SUPERVISED, TRAIN);
        let ut = |seed| train(&format!("seed = {seed}\nforget = {{ list = {list:?} }}"));
        let [before, retrained @ ..] = run_all(
            root.path(),
            [
                ("before", train("seed = 1")),
                ("ut-2", ut(2)),
                ("ut-3", ut(3)),
            ],
        );
        let top = format!("seed = 9\nretain = \"all\"\nforget = {{ list = {list:?} }}");
        let from = format!("[network]\nfrom = {:?}", before.join("last.safetensors"));
        let method = "name = \"saliency-distillation\"\nshare = 1.0";
        let fit = "steps = 60\nlearning_rate = 2e-3";
        Networks {
            unlearned: run(
                &root.path().join("unlearned"),
                recipe(&list, &top, &from, method, fit),
            ),
            retrained,
            before,
            list,
            root,
        }
    })
}

fn request(after: &Path, folder: &str, settings: Settings) -> Request {
    let networks = networks();
    Request {
        before: networks.before.clone(),
        after: after.to_owned(),
        retrained: networks.retrained.to_vec(),
        weights_key: None,
        forget: Selection::List(networks.list.clone()),
        training: vec![source(&signed(&networks.list))],
        test: vec![source(&scenes("held-out"))],
        settings: Settings {
            images: 6,
            crop: 32,
            batch: 4,
            relearn_steps: 0,
            replicates: 200,
            ..settings
        },
        device: DeviceChoice::default(),
        folder: networks.root.path().join(folder),
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
    let request = request(after, &format!("audit-{folder}"), Settings::default());
    finished(&request, &mut Silent).expect("nobody asks to stop")
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
        let before = recipe(list, "seed = 1", NETWORK, SUPERVISED, "steps = 8");
        let before = run(&root.path().join("hasty"), before);
        let top = format!("seed = 9\nforget = {{ list = {list:?} }}");
        let from = format!("[network]\nfrom = {:?}", before.join("last.safetensors"));
        let after = recipe(list, &top, &from, "name = \"algorithm1\"", "steps = 3");
        [run(&root.path().join("hasty-after"), after), before]
    })
}

/// An audit of them with shadows.
fn shadowed(folder: &str) -> Request {
    let [after, before] = hasty();
    let settings = Settings {
        shadows: 4,
        shadow_forget_sets: 2,
        ..Settings::default()
    };
    Request {
        before: before.clone(),
        ..request(after, folder, settings)
    }
}

#[test]
fn shadows_resume_are_never_made_twice_and_say_what_they_cost() {
    let all = 4 * (8 + 2 * 3);
    let mut whole = Steps::stopping_after(usize::MAX);
    let straight = finished(&shadowed("whole"), &mut whole).unwrap();
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
    assert!(finished(&shadowed("parts"), &mut first).is_none());
    let mut second = Steps::stopping_after(usize::MAX);
    let resumed = finished(&shadowed("parts"), &mut second).unwrap();
    assert_eq!(first.taken + second.taken, all);
    assert_eq!(resumed.rocs, straight.rocs);
    for id in ["u-lira-auc", "klom"] {
        let [one, other] = [&resumed, &straight].map(|audit| measure(audit, Group::Membership, id));
        assert!(one.value.is_some(), "{one:?}");
        assert_eq!(one, other);
    }
    // Shadows do not depend on how many test images are scored.
    let mut third = Steps::stopping_after(usize::MAX);
    let mut fewer = shadowed("parts");
    fewer.settings.images = 4;
    finished(&fewer, &mut third).unwrap();
    assert_eq!(third.taken, 0);
}

/// What is wrong with a request.
type Change = fn(&mut Request);

fn error(change: Change) -> String {
    let mut request = shadowed("wrong");
    change(&mut request);
    let folder = request.folder.clone();
    match request.open() {
        Ok(opened) => opened.run(&folder, &mut Silent).unwrap_err().to_string(),
        Err(error) => error.to_string(),
    }
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
        common::recipe(&format!(
            "{top}\n{network}\n[method]\nname = {method:?}\n[fit]\nsteps = 2\nbatch = 2\ncrop = 32\n[[data]]\n{}",
            data("train")
        ))
    };
    let before = recipe("", NETWORK, "supervised");
    let before = run(&root.path().join("before"), before);
    let from = format!("[network]\nfrom = {:?}", before.join("last.safetensors"));
    let after = recipe("forget = \"haze\"", &from, "algorithm1");
    let request = Request {
        before,
        after: run(&root.path().join("after"), after),
        retrained: Vec::new(),
        weights_key: None,
        forget: "haze".parse().unwrap(),
        training: vec![source(&data("train"))],
        test: vec![source(&data("held-out"))],
        settings: Settings {
            images: 2,
            crop: 32,
            relearn_steps: 0,
            shadows: 4,
            ..Settings::default()
        },
        device: DeviceChoice::default(),
        folder: root.path().join("audit"),
    };
    let mut observer = Steps::stopping_after(usize::MAX);
    let audit = finished(&request, &mut observer).expect("nobody asks to stop");
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
