//! What distinguishes the methods and options: what dampening, repair, negation and mixing do to weights, how a teacher is
//! made, and which recipes are refused.

mod common;

use std::{collections::BTreeMap, fs, path::Path};

use common::{StopAfter, before, recipe, run, start, tensors};
use nepenthe::{
    event::Silent,
    recipe::Recipe,
    run::{Existing, RunFolder, RunRecord},
    train::{Job, Outcome},
};
use nepenthe_nets::{
    Loaded,
    weights::{RawTensor, WeightFile},
};

type Tensors = BTreeMap<String, RawTensor>;

/// Forgetting haze with `method`; `more` are tables beside it.
fn unlearn(steps: usize, method: &str, more: &str, before: &Path) -> Recipe {
    let top = "forget = \"haze\"\nretain = { samples = 2 }\nallow_unbounded = true";
    let network = format!("from = {before:?}\n{more}");
    let mut recipe = recipe(top, &network, method, steps.max(1), "");
    if steps == 0 {
        recipe.fit.steps = None;
    }
    recipe
}

const TEACHER: &str = "[teacher]\nwidth = 4\n[teacher.fit]\nsteps = 3\nbatch = 2";

fn opened(path: &Path) -> Tensors {
    WeightFile::open(path).unwrap().tensors().unwrap()
}

/// The elements of both networks beside each other.
fn pairs<'a>(old: &'a Tensors, new: &'a Tensors) -> impl Iterator<Item = (f32, f32)> + 'a {
    old.iter().flat_map(|(name, old)| {
        let new = new[name].data.iter();
        old.data.iter().copied().zip(new.copied())
    })
}

#[test]
fn dampening_shrinks_what_it_selects_and_changes_nothing_else() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let after = |name: &str, cutoff: &str| {
        let folder = root.path().join(name);
        let method = format!("name = \"dampening\"\nbatches = 2\n{cutoff}");
        // `steps` does not go with the method, and the shared recipe has some.
        let text = unlearn(1, "name = \"fine-tune\"", "", &before).to_toml();
        let text = text.replace("steps = 1\n", "");
        let mut parsed: toml::Table = text.parse().unwrap();
        parsed.insert(
            "method".to_owned(),
            method.parse::<toml::Table>().unwrap().into(),
        );
        run(
            Recipe::parse(&parsed.to_string(), "test", &[]).unwrap(),
            &folder,
        );
        tensors(&folder)
    };
    let old = opened(&before);
    let (mut changed, mut all) = (0, 0);
    for (old, new) in pairs(&old, &after("adaptive", "")) {
        all += 1;
        if old.to_bits() != new.to_bits() {
            changed += 1;
            assert!(
                new.abs() < old.abs() && new * old >= 0.0,
                "{old} became {new}"
            );
        }
    }
    assert!(changed > 0 && changed < all / 10, "{changed} of {all}");
    let untouched = after("none", "cutoff = 1e30");
    assert!(pairs(&old, &untouched).all(|(old, new)| old.to_bits() == new.to_bits()));
}

#[test]
fn mixing_gives_both_ends_and_a_line_between_them() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let at = |name: &str, more: &str| {
        let folder = root.path().join(name);
        let method = "name = \"gradient-ascent\"";
        run(unlearn(3, method, more, &before), &folder);
        tensors(&folder)
    };
    let (old, new) = (opened(&before), at("plain", ""));
    assert_eq!(at("0", "[options]\nmix = { share = 0.0 }"), old);
    assert_eq!(at("1", "[options]\nmix = { share = 1.0 }"), new);
    let quarter = at("0.25", "[options]\nmix = { share = 0.25 }");
    for ((old, new), (_, mixed)) in pairs(&old, &new).zip(pairs(&old, &quarter)) {
        assert!((0.75 * old + 0.25 * new - mixed).abs() < 1e-6);
    }
    // Ascent raises the forget loss; a level below it is met on the way.
    let level = "[options]\nmix = \"level\"";
    let folder = root.path().join("level");
    let mut recipe = unlearn(
        3,
        "name = \"gradient-ascent\"\nforget_weight = 50",
        level,
        &before,
    );
    recipe.level = Some(1e-6);
    run(recipe, &folder);
    assert!(pairs(&old, &tensors(&folder)).all(|(old, new)| (old - new).abs() < 1e-5));
}

#[test]
fn a_mixture_made_afterwards_is_that_of_the_run() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let ascend = |more: &str| {
        let method = "name = \"gradient-ascent\"\nretain_weight = 0";
        let mut recipe = unlearn(3, method, more, &before);
        recipe.fit.learning_rate = Some(1e-2);
        recipe
    };
    let [plain, whole, later] = ["plain", "whole", "later"].map(|name| root.path().join(name));
    run(ascend(""), &plain);
    let mixed = || ascend("[options]\nmix = { kept = 0.01 }");
    run(mixed(), &whole);
    let start = start(&later, Existing::Refuse);
    let device = start.device.clone().inner();
    let mut job = Job::new(mixed(), start).unwrap();
    let after = Loaded::open(&RunFolder::new(&plain).last(), &device).unwrap();
    let share = job.mix_with(after.network, &mut Silent).unwrap().unwrap();
    assert!(share > 0.0 && share < 1.0, "{share}");
    assert_eq!(tensors(&later), tensors(&whole));
}

#[test]
fn negation_subtracts_the_change_that_training_made() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("after");
    run(
        unlearn(2, "name = \"negation\"\nscale = 0.5", "", &before),
        &folder,
    );
    let trained = opened(&RunFolder::new(&folder).checkpoint());
    let (old, new) = (opened(&before), tensors(&folder));
    let mut moved = 0;
    for (name, old) in &old {
        let trained = &trained[&format!("network.{name}")].data;
        for ((old, trained), new) in old.data.iter().zip(trained).zip(&new[name].data) {
            assert!((old - 0.5 * (trained - old) - new).abs() < 1e-6);
            moved += usize::from(old != trained);
        }
    }
    assert!(moved > 100, "{moved}");
}

#[test]
fn repair_starts_its_share_of_each_convolution_anew_and_slows_the_rest() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("after");
    let method = "name = \"repair\"\nshare = 0.25\nsaliency_batches = 1";
    let mut job = Job::new(
        unlearn(2, method, "", &before),
        start(&folder, Existing::Refuse),
    )
    .unwrap();
    job.run_to(0, &mut Silent).unwrap();
    drop(job);
    let (old, state) = (
        opened(&before),
        opened(&RunFolder::new(&folder).checkpoint()),
    );
    let mut convolutions = 0;
    for (name, old) in &old {
        let new = &state[&format!("network.{name}")].data;
        let changed = old
            .data
            .iter()
            .zip(new)
            .filter(|(old, new)| old != new)
            .count();
        let mask = &state[&format!("method.mask.{name}")].data;
        let anew = mask.iter().filter(|step| **step == 1.0).count();
        assert!(mask.iter().all(|step| [1.0, 0.1].contains(step)), "{name}");
        if anew == 0 {
            assert_eq!(changed, 0, "{name}");
            continue;
        }
        convolutions += 1;
        assert_eq!(old.shape.len(), 4, "{name}");
        assert_eq!(
            anew,
            (0.25 * old.data.len() as f64).round() as usize,
            "{name}"
        );
        assert_eq!(changed, anew, "{name}");
    }
    assert!(convolutions > 10, "{convolutions}");
}

#[test]
fn undo_shrinks_every_weight_and_adds_noise_to_all_but_vectors() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("after");
    let method = "name = \"undo\"\nshrink = 0.5\nnoise = 0.0";
    let mut job = Job::new(
        unlearn(2, method, TEACHER, &before),
        start(&folder, Existing::Refuse),
    )
    .unwrap();
    job.run_to(0, &mut Silent).unwrap();
    let state = opened(&RunFolder::new(&folder).checkpoint());
    for (name, old) in opened(&before) {
        let new = &state[&format!("network.{name}")].data;
        let halved = old.data.iter().zip(new).all(|(old, new)| *new == 0.5 * old);
        assert!(halved, "{name}");
    }
}

#[test]
fn a_run_stopped_while_its_teacher_trains_resumes_to_the_same_bytes() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let recipe = || unlearn(3, "name = \"proxy-matching\"", TEACHER, &before);
    let (whole, parts) = (root.path().join("whole"), root.path().join("parts"));
    run(recipe(), &whole);
    let once = |existing, stop: usize| {
        let mut job = Job::new(recipe(), start(&parts, existing)).unwrap();
        job.run(&mut StopAfter(stop)).unwrap()
    };
    // Two of the teacher's three steps; the third and one of the run; the rest.
    assert_eq!(once(Existing::Refuse, 2), Outcome::Stopped { step: 0 });
    assert_eq!(once(Existing::Resume, 2), Outcome::Stopped { step: 1 });
    assert_eq!(once(Existing::Resume, 100), Outcome::Finished);
    assert_eq!(tensors(&whole), tensors(&parts));
    let teacher = |folder: &Path| fs::read(RunFolder::new(RunFolder::new(folder).teacher()).last());
    assert_eq!(teacher(&whole).unwrap(), teacher(&parts).unwrap());
    // What forgetting cost includes the teacher.
    let record = RunRecord::open(&parts).unwrap();
    assert_eq!((record.steps.len(), record.teacher.len()), (3, 3));
    let own: f64 = record.steps.iter().map(|step| step.seconds).sum();
    assert!(record.seconds() > own);
}

#[test]
fn a_teacher_trained_apart_is_that_of_the_run_wherever_its_file_lies() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let recipe = |teacher: &str| unlearn(2, "name = \"proxy-matching\"", teacher, &before);
    let whole = root.path().join("whole");
    run(recipe(TEACHER), &whole);
    let device = start(&whole, Existing::Resume).device.inner();
    let config = Loaded::open(&before, &device).unwrap().config;
    let teacher = recipe(TEACHER).teacher_recipe(&config).unwrap().unwrap();
    let apart = root.path().join("apart");
    run(teacher, &apart);
    let own = RunFolder::new(RunFolder::new(&whole).teacher());
    assert_eq!(tensors(&apart), opened(&own.last()));
    // A run that resumes finds it by content, not by name.
    let from = |file: &Path| recipe(&format!("[teacher]\nfrom = {file:?}"));
    let moved = root.path().join("moved.safetensors");
    fs::copy(RunFolder::new(&apart).last(), &moved).unwrap();
    let parts = root.path().join("parts");
    let file = RunFolder::new(&apart).last();
    let mut job = Job::new(from(&file), start(&parts, Existing::Refuse)).unwrap();
    job.run(&mut StopAfter(1)).unwrap();
    drop(job);
    let mut job = Job::new(from(&moved), start(&parts, Existing::Resume)).unwrap();
    job.run(&mut Silent).unwrap();
    assert_eq!(tensors(&parts), tensors(&whole));
    drop(job);
    let other = Job::new(from(&before), start(&parts, Existing::Resume));
    let error = other.err().unwrap().to_string();
    assert!(error.contains("another teacher"), "{error}");
}

#[test]
fn a_teacher_from_a_file_is_used_as_it_is_and_recorded() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let trained = root.path().join("trained");
    run(
        unlearn(2, "name = \"proxy-matching\"", TEACHER, &before),
        &trained,
    );
    let file = RunFolder::new(RunFolder::new(&trained).teacher()).last();
    let given = root.path().join("given");
    let table = format!("[teacher]\nfrom = {file:?}");
    run(
        unlearn(2, "name = \"proxy-matching\"", &table, &before),
        &given,
    );
    assert_eq!(tensors(&trained), tensors(&given));
    let metadata = WeightFile::open(&RunFolder::new(&given).last())
        .unwrap()
        .metadata;
    let expected = nepenthe_files::sha256_of_file(&file).unwrap();
    assert_eq!(metadata.get("nepenthe.teacher_sha256"), Some(&expected));
}

#[test]
fn the_kept_quality_and_surgery_take_part_and_resume() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let options = "[options]\nkeep = { decibels = 0.0, rate = 100 }\nsurgery = \"project\"";
    let recipe = || {
        unlearn(
            4,
            "name = \"gradient-ascent\"\nretain_weight = 0",
            options,
            &before,
        )
    };
    let (whole, parts) = (root.path().join("whole"), root.path().join("parts"));
    run(recipe(), &whole);
    let mut job = Job::new(recipe(), start(&parts, Existing::Refuse)).unwrap();
    job.run(&mut StopAfter(2)).unwrap();
    drop(job);
    let mut job = Job::new(recipe(), start(&parts, Existing::Resume)).unwrap();
    job.run(&mut Silent).unwrap();
    assert_eq!(
        tensors(&whole),
        tensors(&parts),
        "the multiplier is part of the state"
    );
    let plain = root.path().join("plain");
    run(
        unlearn(
            4,
            "name = \"gradient-ascent\"\nretain_weight = 0",
            "",
            &before,
        ),
        &plain,
    );
    assert_ne!(tensors(&whole), tensors(&plain));
}

#[test]
fn keys_that_have_no_use_are_refused_by_name() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let error = |method: &str, more: &str, level: Option<f64>| {
        let mut recipe = unlearn(1, "name = \"fine-tune\"", "", &before);
        let more: toml::Table = more.parse().unwrap();
        recipe.teacher = more
            .get("teacher")
            .cloned()
            .map(|table| table.try_into().unwrap());
        let table: toml::Table = method.parse().unwrap();
        recipe.method = table.try_into().unwrap();
        recipe.level = level;
        let job = Job::new(
            recipe,
            start(&root.path().join("refused"), Existing::Refuse),
        );
        job.err().expect("the recipe is refused").to_string()
    };
    let matching = "name = \"proxy-matching\"";
    for (found, expected) in [
        (
            error("name = \"identity\"", "", Some(0.1)),
            "level: expected none with the method identity",
        ),
        (
            error("name = \"level-set\"", "", Some(2.0)),
            "level: expected a loss between 0 and 1, found 2",
        ),
        (
            error("name = \"dampening\"", "", None),
            "fit: expected neither steps nor epochs",
        ),
        (
            error(matching, "[teacher]\nwidth = 7", None),
            "teacher.width: 7 channels make no network",
        ),
        (
            error(matching, "[teacher]\nwidth = 4096", None),
            "teacher.width: expected 2 to 8 channels, found 4096",
        ),
        (
            error(
                matching,
                "[teacher]\nwidth = 4\nfrom = \"x.safetensors\"",
                None,
            ),
            "teacher.width: expected nothing beside teacher.from",
        ),
        (
            error("name = \"kappa\"\nkappa = 3.0", "", None),
            "method.kappa: expected a number from 0 to 2, found 3",
        ),
    ] {
        assert!(found.contains(expected), "{found}");
    }
    let refused = |more: &str| {
        let text = unlearn(1, "name = \"fine-tune\"", "", &before).to_toml() + more;
        Recipe::parse(&text, "test", &[]).unwrap_err().to_string()
    };
    let teacher = refused("\n[teacher]\nwidth = 4\n");
    assert!(
        teacher.contains("teacher: expected none with the method fine-tune"),
        "{teacher}"
    );
    let share = refused("\n[options]\nmix = { share = 1.5 }\n");
    assert!(
        share.contains("options.mix.share: expected a number from 0 to 1, found 1.5"),
        "{share}"
    );
    assert!(!root.path().join("refused").exists(), "nothing is written");
}
