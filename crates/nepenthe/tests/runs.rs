//! Whole runs of a tiny network: resuming, stopping, and what is left when something goes wrong.

mod common;

use std::{
    fs,
    panic::{AssertUnwindSafe, catch_unwind},
    path::Path,
};

use burn::tensor::Device;
use common::{StopAfter, UNLEARN, before, recipe, run, start, supervised, tensors, unlearn};
use nepenthe::{
    Error,
    event::{Event, Observer, Silent},
    recipe::Recipe,
    run::{Existing, RunFolder, RunRecord},
    train::{Job, Outcome},
};
use nepenthe_image::{
    Image,
    dataset::{DataSource, Layout},
    degradation::Task,
};
use nepenthe_nets::{
    Loaded,
    weights::{Dtype, WeightFile, write_safetensors},
};

fn weights(folder: &Path) -> Vec<u8> {
    fs::read(RunFolder::new(folder).last()).unwrap()
}

fn steps(folder: &Path) -> Vec<usize> {
    let record = RunRecord::open(folder).unwrap();
    record.steps.iter().map(|step| step.step).collect()
}

/// The error of a run that cannot start.
fn refused(recipe: Recipe, folder: &Path, existing: Existing) -> String {
    let job = Job::new(recipe, start(folder, existing));
    job.err().expect("the run is refused").to_string()
}

#[test]
fn a_resumed_run_gives_the_same_bytes() {
    let root = tempfile::tempdir().unwrap();
    let (whole, halves) = (root.path().join("whole"), root.path().join("halves"));
    let recipe = || {
        let fit = "ema = 0.9\nschedule = { kind = \"warmup-cosine\", warmup = 2 }";
        supervised(6, fit)
    };
    run(recipe(), &whole);
    let mut first = Job::new(recipe(), start(&halves, Existing::Refuse)).unwrap();
    let outcome = first.run(&mut StopAfter(3)).unwrap();
    assert_eq!(outcome, Outcome::Stopped { step: 3 });
    drop(first);
    let mut second = Job::new(recipe(), start(&halves, Existing::Resume)).unwrap();
    assert_eq!(second.run(&mut Silent).unwrap(), Outcome::Finished);
    assert_eq!(weights(&whole), weights(&halves));
    assert_eq!(steps(&halves), [1, 2, 3, 4, 5, 6]);
}

#[test]
fn a_run_in_pieces_gives_the_same_bytes() {
    let root = tempfile::tempdir().unwrap();
    let (whole, pieces) = (root.path().join("whole"), root.path().join("pieces"));
    run(supervised(5, ""), &whole);
    let mut job = Job::new(supervised(5, ""), start(&pieces, Existing::Refuse)).unwrap();
    for limit in [0, 2, 4] {
        let outcome = job.run_to(limit, &mut Silent).unwrap();
        assert_eq!(outcome, Outcome::Stopped { step: limit });
        assert!(!RunFolder::new(&pieces).last().exists());
    }
    assert_eq!(job.run(&mut Silent).unwrap(), Outcome::Finished);
    assert_eq!(weights(&whole), weights(&pieces));
    assert_eq!(steps(&pieces), [1, 2, 3, 4, 5]);
}

#[test]
fn a_masked_method_resumes_with_its_mask_and_reference() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let stopped = |recipe: Recipe, folder: &Path, existing, observer: &mut dyn Observer| {
        let mut job = Job::new(recipe, start(folder, existing)).unwrap();
        job.run(observer).unwrap()
    };
    let recipe = || {
        unlearn(
            4,
            "name = \"saliency-distillation\"\nsaliency_batches = 2",
            &before,
        )
    };
    let (whole, halves) = (root.path().join("whole"), root.path().join("halves"));
    run(recipe(), &whole);
    // While the mask is chosen, then after two steps.
    let mut at_once = StopAfter(0);
    let outcome = stopped(recipe(), &halves, Existing::Refuse, &mut at_once);
    assert_eq!(outcome, Outcome::Stopped { step: 0 });
    let outcome = stopped(recipe(), &halves, Existing::Resume, &mut StopAfter(2));
    assert_eq!(outcome, Outcome::Stopped { step: 2 });
    let outcome = stopped(recipe(), &halves, Existing::Resume, &mut Silent);
    assert_eq!(outcome, Outcome::Finished);
    assert_eq!(tensors(&whole), tensors(&halves));
}

/// Panics where a kill would hit: while the method chooses its mask.
struct Killed;

impl Observer for Killed {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Started { what, .. } = event {
            assert!(!what.contains("choosing"), "killed");
        }
    }
}

#[test]
fn a_run_killed_before_its_first_step_can_be_resumed() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("run");
    let recipe = || unlearn(1, "name = \"saliency-distillation\"", &before);
    let killed = catch_unwind(AssertUnwindSafe(|| {
        let mut job = Job::new(recipe(), start(&folder, Existing::Refuse)).unwrap();
        job.run(&mut Killed)
    }));
    assert!(killed.is_err());
    let mut job = Job::new(recipe(), start(&folder, Existing::Resume)).unwrap();
    assert_eq!(job.run(&mut Silent).unwrap(), Outcome::Finished);
}

/// Damages all images once the second step is done.
struct Damages<'a>(&'a Path);

impl Observer for Damages<'_> {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Step(step) = event
            && step.step == 2
        {
            for entry in fs::read_dir(self.0).unwrap() {
                fs::write(entry.unwrap().path(), "damaged").unwrap();
            }
        }
    }
}

#[test]
fn an_image_that_cannot_be_read_loses_no_step() {
    let root = tempfile::tempdir().unwrap();
    let photos = root.path().join("photos");
    fs::create_dir(&photos).unwrap();
    for index in 0..24 {
        let image = Image::from_fn(32, 32, |x, y| {
            [x, y, index].map(|value| value as f32 / 32.0)
        });
        image.save(photos.join(format!("{index}.png"))).unwrap();
    }
    let mut recipe = supervised(20, "");
    recipe.data[0] = DataSource {
        tasks: vec![Task::NOISE_25],
        ..DataSource::files(Layout::Photographs, &photos)
    };
    let folder = root.path().join("run");
    let mut job = Job::new(recipe, start(&folder, Existing::Refuse)).unwrap();
    let error = job.run(&mut Damages(&photos)).unwrap_err().to_string();
    assert!(error.contains(".png"), "{error}");
    let taken = *steps(&folder).last().unwrap();
    let checkpoint = WeightFile::open(&RunFolder::new(&folder).checkpoint()).unwrap();
    assert!(taken >= 2);
    assert_eq!(checkpoint.metadata["nepenthe.step"], taken.to_string());
}

#[test]
fn a_checkpoint_without_one_of_its_parts_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("run");
    let recipe = || unlearn(2, "name = \"saliency-distillation\"", &before);
    run(recipe(), &folder);
    let path = RunFolder::new(&folder).checkpoint();
    let whole = WeightFile::open(&path).unwrap();
    let (metadata, tensors) = (whole.metadata.clone(), whole.tensors().unwrap());
    let longer = || start(&folder, Existing::Resume);
    for prefix in ["first.", "second.", "method.mask."] {
        let mut without = tensors.clone();
        without.retain(|name, _| !name.starts_with(prefix));
        write_safetensors(&path, &without, &metadata, Dtype::F32).unwrap();
        let error = Job::new(recipe(), longer()).err().unwrap().to_string();
        assert!(error.contains("nepenthe.parts"), "{prefix}: {error}");
        let mut short = tensors.clone();
        let (_, tensor) = short
            .iter_mut()
            .find(|(name, _)| name.starts_with(prefix))
            .unwrap();
        tensor.data.pop();
        tensor.shape = vec![tensor.data.len()];
        write_safetensors(&path, &short, &metadata, Dtype::F32).unwrap();
        let error = Job::new(recipe(), longer()).err().unwrap().to_string();
        assert!(error.contains("elements, found"), "{prefix}: {error}");
    }
}

#[test]
fn the_weights_of_a_run_that_goes_further_are_those_of_its_log() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    run(supervised(2, ""), &folder);
    RunRecord::open(&folder).unwrap().weights().unwrap();
    let mut longer = Job::new(supervised(6, ""), start(&folder, Existing::Resume)).unwrap();
    longer.run(&mut StopAfter(1)).unwrap();
    let error = RunRecord::open(&folder).unwrap().weights().unwrap_err();
    assert!(error.to_string().contains("found step 2"), "{error}");
}

#[test]
fn a_finished_run_can_be_made_longer() {
    let root = tempfile::tempdir().unwrap();
    let (whole, longer) = (root.path().join("whole"), root.path().join("longer"));
    run(supervised(5, ""), &whole);
    run(supervised(3, ""), &longer);
    let mut job = Job::new(supervised(5, ""), start(&longer, Existing::Resume)).unwrap();
    assert_eq!(job.run(&mut Silent).unwrap(), Outcome::Finished);
    assert_eq!(weights(&whole), weights(&longer));
    drop(job);
    let cosine = "schedule = { kind = \"warmup-cosine\", warmup = 1 }";
    let folder = root.path().join("cosine");
    run(supervised(3, cosine), &folder);
    let error = refused(supervised(5, cosine), &folder, Existing::Resume);
    assert!(error.contains("cosine over the length"), "{error}");
    let error = refused(supervised(2, ""), &longer, Existing::Resume);
    assert!(error.contains("step 5, beyond the 2 steps"), "{error}");
}

#[test]
fn resuming_with_another_recipe_names_the_keys_that_differ() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    run(supervised(2, ""), &folder);
    let other = supervised(2, "learning_rate = 1e-3");
    let error = refused(other, &folder, Existing::Resume);
    assert!(
        error.contains("fit.learning_rate was 0.0002, now 0.001"),
        "{error}"
    );
    assert!(!error.contains("fit.batch"), "{error}");
}

#[test]
fn a_run_resumes_only_from_the_weights_that_it_started_from() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("after");
    run(unlearn(2, UNLEARN, &before), &folder);
    let moved = root.path().join("moved.safetensors");
    fs::copy(&before, &moved).unwrap();
    Job::new(
        unlearn(2, UNLEARN, &moved),
        start(&folder, Existing::Resume),
    )
    .unwrap();
    let other = RunFolder::new(&folder).last();
    let error = refused(unlearn(2, UNLEARN, &other), &folder, Existing::Resume);
    assert!(error.contains("another weight file"), "{error}");
}

#[test]
fn unlearning_records_its_terms_and_its_source() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("after");
    run(unlearn(2, UNLEARN, &before), &folder);
    let record = RunRecord::open(&folder).unwrap();
    let terms: Vec<&str> = record.steps[0]
        .terms
        .iter()
        .map(|term| &*term.name)
        .collect();
    assert_eq!(terms, ["instance", "adversarial", "retain", "objective"]);
    let loaded = Loaded::open(&record.weights().unwrap(), &Device::flex()).unwrap();
    let sha256 = nepenthe_files::sha256_of_file(&before).unwrap();
    assert_eq!(loaded.metadata["nepenthe.source_sha256"], sha256);
    assert_eq!(loaded.metadata["nepenthe.step"], "2");
    assert_eq!(loaded.metadata["nepenthe.method"], "algorithm1");
}

#[test]
fn relearning_is_supervised_training_from_a_weight_file() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("relearned");
    run(
        recipe(
            "",
            &format!("from = {before:?}"),
            "name = \"supervised\"",
            1,
            "",
        ),
        &folder,
    );
    let (old, new) = (
        tensors(root.path().join("before").as_path()),
        tensors(&folder),
    );
    assert_ne!(old, new);
    // One Adam step moves every weight by about the learning rate at most.
    for (name, tensor) in &new {
        let pairs = old[name].data.iter().zip(&tensor.data);
        assert!(
            pairs.into_iter().all(|(a, b)| (a - b).abs() < 3e-4),
            "{name}"
        );
    }
}

#[test]
fn what_is_forgotten_may_be_a_task_or_a_list_of_images() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let list = root.path().join("erase.txt");
    fs::write(&list, "scene-000001\n").unwrap();
    for (name, forget) in [
        ("task", "\"noise-25\"".to_owned()),
        ("list", format!("{{ list = {list:?} }}")),
    ] {
        let top = format!("forget = {forget}\nretain = {{ samples = 2 }}");
        let recipe = recipe(&top, &format!("from = {before:?}"), UNLEARN, 1, "");
        run(recipe, &root.path().join(name));
    }
}

#[test]
fn a_loss_that_is_not_finite_names_the_step_and_keeps_the_checkpoint() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let device = Device::flex().autodiff();
    let mut loaded = Loaded::open(&before, &device).unwrap();
    loaded.network = nepenthe_nets::parameters::update(loaded.network, |name, _, old| {
        match name == "output.weight" {
            true => old.ones_like() * f32::MAX,
            false => old,
        }
    });
    let folder = root.path().join("after");
    let mut start = start(&folder, Existing::Refuse);
    start.pretrained = Some(loaded.into());
    let mut job = Job::new(unlearn(2, UNLEARN, &before), start).unwrap();
    let error = job.run(&mut Silent).unwrap_err();
    assert!(matches!(error, Error::NonFinite { step: 1, .. }), "{error}");
    assert!(error.to_string().contains("checkpoint.safetensors"));
    assert!(RunFolder::new(&folder).has_checkpoint());
}

#[test]
fn a_folder_with_a_run_is_not_overwritten() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    run(supervised(1, ""), &folder);
    let error = refused(supervised(1, ""), &folder, Existing::Refuse);
    assert!(error.contains("--resume"), "{error}");
    let error = refused(
        supervised(1, ""),
        &root.path().join("empty"),
        Existing::Resume,
    );
    assert!(error.contains("found none"), "{error}");
}

/// A run begins by removing what an earlier one left, and must not remove its own source.
#[test]
fn a_run_never_starts_in_the_folder_of_its_source() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    fs::create_dir(&folder).unwrap();
    let best = RunFolder::new(&folder).best();
    fs::copy(before(root.path()), &best).unwrap();
    let error = refused(unlearn(1, UNLEARN, &best), &folder, Existing::Refuse);
    assert!(error.contains("holds a run already"), "{error}");
    assert!(best.exists());
}

#[test]
fn a_second_run_in_the_same_folder_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    let _first = Job::new(supervised(1, ""), start(&folder, Existing::Refuse)).unwrap();
    let error = refused(supervised(1, ""), &folder, Existing::Replace);
    assert!(error.contains("another process"), "{error}");
}

#[test]
fn forgetting_what_the_data_do_not_hold_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let folder = root.path().join("after");
    let recipe = recipe(
        "forget = \"rain\"",
        &format!("from = {before:?}"),
        UNLEARN,
        1,
        "",
    );
    let error = refused(recipe, &folder, Existing::Refuse);
    assert!(error.contains("rain") && error.contains("hint:"), "{error}");
    assert!(!folder.exists());
}

#[test]
fn a_crop_that_the_network_cannot_halve_is_refused() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let mut recipe = unlearn(1, UNLEARN, &before);
    recipe.fit.crop = Some(20);
    let error = refused(recipe, &root.path().join("after"), Existing::Refuse);
    assert!(
        error.contains("fit.crop: expected a multiple of 8"),
        "{error}"
    );
}

#[test]
fn a_weight_file_that_is_wrong_leaves_no_folder() {
    let root = tempfile::tempdir().unwrap();
    let notes = root.path().join("notes.txt");
    fs::write(&notes, "no weights").unwrap();
    let folder = root.path().join("after");
    let error = refused(unlearn(1, UNLEARN, &notes), &folder, Existing::Refuse);
    assert!(error.contains("notes.txt"), "{error}");
    assert!(!folder.exists());
}

#[test]
fn the_micro_batch_follows_from_the_memory_and_is_written_into_the_recipe() {
    let root = tempfile::tempdir().unwrap();
    for (name, memory, expected) in [("little", 64 << 20, 1), ("much", 1 << 40, 2)] {
        let folder = root.path().join(name);
        let mut start = start(&folder, Existing::Refuse);
        start.memory = Some(memory);
        let mut job = Job::new(supervised(1, ""), start).unwrap();
        let mut notes = Notes::default();
        job.run(&mut notes).unwrap();
        let saved = RunRecord::open(&folder).unwrap().recipe.fit.micro_batch;
        assert_eq!(saved, Some(expected));
        assert!(
            notes.0[1].contains(&format!("2 images per step, {expected} at a time")),
            "{:?}",
            notes.0
        );
    }
}

/// More memory on resuming must not change the bits of a run.
#[test]
fn a_run_resumes_with_the_micro_batch_that_it_began_with() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    let job = |existing, memory| {
        let mut start = start(&folder, existing);
        start.memory = Some(memory);
        Job::new(supervised(2, ""), start).unwrap()
    };
    let little = job(Existing::Refuse, 64 << 20).run(&mut StopAfter(1));
    assert_eq!(little.unwrap(), Outcome::Stopped { step: 1 });
    let much = job(Existing::Resume, 1 << 40);
    assert_eq!(much.plan().micro_batch, Some(1));
}

#[test]
fn a_batch_beyond_the_memory_is_refused_before_it_is_made() {
    let root = tempfile::tempdir().unwrap();
    let mut recipe = supervised(1, "");
    recipe.fit.batch = Some(60_000);
    let folder = root.path().join("run");
    let error = refused(recipe, &folder, Existing::Refuse);
    assert!(!folder.exists());
    assert!(error.contains("a step of 60000 images"), "{error}");
}

#[derive(Default)]
struct Notes(Vec<String>);

impl Observer for Notes {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Note(text) = event {
            self.0.push((*text).to_owned());
        }
    }
}

/// Asks to stop while the first image is scored.
#[derive(Default)]
struct StopInEvaluation {
    scored: bool,
}

impl Observer for StopInEvaluation {
    fn event(&mut self, event: &Event<'_>) {
        self.scored |= matches!(event, Event::Advanced { .. });
    }

    fn stop_requested(&self) -> bool {
        self.scored
    }
}

#[test]
fn an_evaluation_that_was_stopped_is_made_again_on_resuming() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("run");
    let recipe = || {
        let mut recipe = supervised(2, "");
        recipe.evaluation = Some(nepenthe::recipe::EvaluationConfig {
            data: recipe.data.clone(),
            every: Some(1),
            metrics: vec![nepenthe_image::Metric::PsnrPyiqa],
        });
        recipe
    };
    let mut first = Job::new(recipe(), start(&folder, Existing::Refuse)).unwrap();
    let outcome = first.run(&mut StopInEvaluation::default()).unwrap();
    assert_eq!(outcome, Outcome::Stopped { step: 1 });
    assert!(RunRecord::open(&folder).unwrap().scored.is_empty());
    drop(first);
    let mut second = Job::new(recipe(), start(&folder, Existing::Resume)).unwrap();
    second.run(&mut Silent).unwrap();
    let scored = RunRecord::open(&folder).unwrap().scored;
    let at: Vec<usize> = scored.iter().map(|scored| scored.step).collect();
    assert_eq!(at, [1, 2]);
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
