//! A study: its stages are cached, resumed and reused, and its outputs appear.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::mpsc,
    thread,
    time::Duration,
};

use nepenthe::{
    DeviceChoice,
    event::Event,
    methods::{Algorithm1, MethodConfig},
    options::{Mix, Surgery},
    scores::Evaluation,
};
use nepenthe_image::{
    dataset::{DataSource, Layout, Part},
    degradation::{Degradation, Task},
};
use nepenthe_study::{
    Change, Error, Output, StageRecord, StageState, Study, StudyObserver, StudyPlan, Variant,
    VariantKind,
};

/// Counts stages and may stop at one.
#[derive(Default)]
struct Counter {
    began: Vec<usize>,
    finished: usize,
    steps: usize,
    stop_after_steps: Option<usize>,
}

impl StudyObserver for Counter {
    fn began(&mut self, stage: usize) {
        self.began.push(stage);
    }

    fn event(&mut self, _stage: usize, event: &Event<'_>) {
        if matches!(event, Event::Step(_)) {
            self.steps += 1;
        }
    }

    fn finished(&mut self, _stage: usize, record: &StageRecord) {
        if record.diverged.is_none() {
            assert!(record.thread_seconds() > 0.0);
            assert!(record.samples > 0 || record.steps == 0);
            assert_eq!(record.weights_sha256.len(), 64);
        }
        self.finished += 1;
    }

    fn stop_requested(&self) -> bool {
        self.stop_after_steps
            .is_some_and(|steps| self.steps >= steps)
    }
}

/// The smoke study cut down to one network, one type and a few steps.
fn small(overrides: &[&str]) -> Study {
    let overrides: Vec<String> = ["train.steps=3", "unlearn.fit.steps=2", "forget=[\"haze\"]"]
        .iter()
        .chain(overrides)
        .map(|text| (*text).to_owned())
        .collect();
    let mut study = Study::open("smoke", &overrides).unwrap();
    study.networks.truncate(1);
    study
}

fn plan(study: &Study, outputs: &[Output], folder: &Path) -> StudyPlan {
    StudyPlan::new(
        study.clone(),
        outputs.to_vec(),
        folder,
        DeviceChoice::default(),
    )
    .unwrap()
}

fn finished(plan: &StudyPlan) -> usize {
    let stages = 0..plan.stages().len();
    stages
        .filter(|&stage| plan.state(stage) == StageState::Finished)
        .count()
}

#[test]
fn every_table_and_figure_of_the_paper_has_its_runs() {
    let study = Study::open("mini", &[]).unwrap();
    // Two networks, three types, three seeds.
    assert_eq!(study.variants(Output::Table3).len(), 2 * 3 * (3 + 3));
    assert_eq!(study.variants(Output::Table2).len(), 2 * (1 + 3 * (1 + 3)));
    let kinds = |output| -> Vec<VariantKind> {
        let variants = study.variants(output).into_iter();
        variants.map(|variant| variant.kind).collect()
    };
    let od = |change| VariantKind::Od(Degradation::Rain, change);
    assert!(kinds(Output::Table5).contains(&od(Change::Adversarial(0.5))));
    // What a sweep has in common with the study's own setting is the same run.
    assert!(kinds(Output::Table5).contains(&od(Change::None)));
    assert!(!kinds(Output::Table5).contains(&od(Change::Adversarial(1.0))));
    assert!(kinds(Output::Figure3).contains(&od(Change::None)));
    assert!(!kinds(Output::Figure3).contains(&od(Change::Batch(16))));
    assert!(kinds(Output::L2).contains(&od(Change::L2)));
}

#[test]
fn a_sweep_changes_one_thing() {
    let study = Study::open("mini", &[]).unwrap();
    let recipe = |change| study.recipe(&study.od(0, Degradation::Haze, 1, change));
    let own = recipe(Change::None);
    let batch = recipe(Change::Batch(20));
    assert_eq!((own.fit.batch, batch.fit.batch), (Some(4), Some(5)));
    assert_eq!(batch.fit.retain_batch, Some(10));
    let half = recipe(Change::Adversarial(0.5));
    let MethodConfig::Algorithm1(Algorithm1 { weights }) = half.method else {
        panic!("the study is about Algorithm 1");
    };
    assert!(half.allow_unbounded && weights.adversarial == 0.5);
    assert_eq!(recipe(Change::LearningRate(2e-4)), own);
}

/// The variant of a method in [`small`].
fn method(study: &Study, name: &'static str) -> Variant {
    study.method(0, Degradation::Haze, 1, name)
}

#[test]
fn methods_add_stages_and_leave_the_others_as_they_are() {
    let folder = Path::new("none");
    let study = small(&["methods.list=[\"algorithm1\",\"proxy-matching\",\"undo\",\"repair\"]"]);
    let list = |outputs: &[Output]| -> Vec<(String, PathBuf)> {
        let plan = plan(&study, outputs, folder);
        let stages = plan.stages().iter();
        stages
            .map(|stage| (stage.name.clone(), stage.folder.clone()))
            .collect()
    };
    let without = list(&[Output::Table3, Output::Table4]);
    let with = list(&[Output::Table3, Output::Table4, Output::Methods]);
    assert!(without.iter().all(|stage| with.contains(stage)));
    let new = with.iter().filter(|stage| !without.contains(stage));
    let new: Vec<&str> = new.map(|(name, _)| name.as_str()).collect();
    // Two seeds of each method and its mixture, with scores; Algorithm 1 is OD; two methods share each seed's teacher.
    assert_eq!(new.len(), 2 * (3 * 2 + 4 * 2 + 1));
    let of_method = |method: &str| new.iter().filter(|name| name.contains(method)).count();
    assert_eq!(of_method(".teacher."), 2);
    assert_eq!(of_method(".algorithm1."), 2 * 2);
    for name in [
        "promptir.teacher.haze.seed-1",
        "promptir.undo.haze.seed-2",
        "promptir.undo.haze.seed-2.kept.scores",
    ] {
        assert!(new.contains(&name), "{name} is missing from {new:?}");
    }
    // A teacher of its own is a stage of its own.
    let own = small(&["methods.undo.teacher.fit.steps=3"]);
    let plan = plan(&own, &[Output::Methods], folder);
    let mut names = plan.stages().iter().map(|stage| stage.name.as_str());
    assert!(names.any(|name| name == "promptir.teacher.haze.seed-1.undo"));
}

#[test]
fn settings_of_a_method_reach_its_recipe() {
    let study = small(&["methods.repair.options.surgery=project"]);
    let undo = study.recipe(&method(&study, "undo"));
    let MethodConfig::Undo(keys) = &undo.method else {
        panic!("another method: {:?}", undo.method);
    };
    assert_eq!(keys.shrink, 0.1);
    assert_eq!(
        (undo.fit.learning_rate, undo.fit.steps),
        (Some(1e-3), Some(2))
    );
    let teacher = undo.teacher.unwrap();
    assert_eq!(teacher.fit.steps, Some(2));
    let repair = study.recipe(&method(&study, "repair"));
    assert_eq!(repair.options.surgery, Some(Surgery::Project));
    assert_eq!(
        (repair.fit.learning_rate, repair.teacher),
        (Some(2e-4), None)
    );
    assert_eq!(study.recipe(&method(&study, "dampening")).fit.steps, None);
    assert!(
        study
            .recipe(&method(&study, "gradient-ascent"))
            .allow_unbounded
    );
    // Algorithm 1 is OD, unless the study gives it other keys.
    let od = study.od(0, Degradation::Haze, 1, Change::None);
    assert_eq!(method(&study, "algorithm1"), od);
    let other = small(&["methods.algorithm1.fit.steps=1"]);
    assert_ne!(method(&other, "algorithm1"), od);
    let mixed = Variant {
        kind: VariantKind::Mixed(Degradation::Haze, "undo"),
        ..od
    };
    assert_eq!(study.recipe(&mixed).options.mix, Some(Mix::Kept(0.1)));
}

#[test]
fn wrong_methods_name_the_key() {
    let folder = tempfile::tempdir().unwrap();
    let plan = |study, output| {
        let plan = StudyPlan::new(study, vec![output], folder.path(), DeviceChoice::default());
        plan.map_err(|error| error.to_string())
    };
    // What only the runs of methods meet is found when they are planned, and does not stand in the way of other runs.
    let problem = |text: &str| match Study::open("smoke", &[text.to_owned()]) {
        Err(error) => error.to_string(),
        Ok(study) => {
            plan(study.clone(), Output::Table2).unwrap();
            plan(study, Output::Methods).err().unwrap()
        }
    };
    for (text, expected) in [
        (
            "methods.list=[\"undoo\"]",
            "methods.list: expected a method that unlearns, found `undoo`",
        ),
        ("methods.list=[\"supervised\"]", "found `supervised`"),
        ("methods.list=[\"undo\",\"undo\"]", "undo is there twice"),
        (
            "methods.kept=-1",
            "methods.kept: expected 0 to 100 decibels, found -1",
        ),
        (
            "methods.undoo.fit.steps=1",
            "methods.undoo: expected a method",
        ),
        (
            "methods.undo.method.shrinkk=1",
            "methods.undo.method: unknown field `shrinkk`",
        ),
        ("methods.undo.method.shrink=2", "method.shrink"),
        (
            "methods.undo.method.name=kappa",
            "methods.undo.method.name: expected no name",
        ),
        ("methods.undo.fit.step=1", "step"),
        (
            "methods.repair.teacher.width=8",
            "teacher: expected none with the method repair",
        ),
        ("methods.undo.teacher.width=7", "teacher.width: 7 channels"),
        ("methods.dampening.fit.steps=3", "neither steps nor epochs"),
    ] {
        let found = problem(text);
        assert!(
            found.contains(expected) && found.contains("hint:"),
            "{text}: {found}"
        );
    }
}

#[test]
fn every_network_is_scored_on_the_same_degraded_images() {
    let folder = tempfile::tempdir().unwrap();
    let study = small(&["train.steps=1"]);
    let first = plan(&study, &[Output::Table3], folder.path());
    assert!(first.run(1, &mut Counter::default()).unwrap());
    let floors: Vec<_> = first
        .stages()
        .iter()
        .filter_map(|stage| fs::read_to_string(stage.folder.join("scores.json")).ok())
        .map(|text| {
            let scores: Evaluation = serde_json::from_str(&text).unwrap();
            let pictures = scores.pictures.into_iter();
            pictures.map(|row| row.identity).collect::<Vec<_>>()
        })
        .collect();
    // BEFORE, and UT and OD of two seeds.
    assert_eq!(floors.len(), 5);
    assert!(floors.iter().all(|floor| *floor == floors[0]));
    // The first seed decides the images, so another one leaves no score as it was.
    let turned = plan(
        &small(&["train.steps=1", "seeds=[2,1]"]),
        &[Output::Table3],
        folder.path(),
    );
    for (stage, state) in turned
        .stages()
        .iter()
        .enumerate()
        .map(|(index, stage)| (stage, turned.state(index)))
    {
        assert_eq!(
            state == StageState::Finished,
            stage.name.contains(".ut.") && !stage.name.contains("scores")
        );
    }
}

#[test]
fn methods_are_run_mixed_scored_and_written() {
    let folder = tempfile::tempdir().unwrap();
    let study = small(&[
        "seeds=[1]",
        "methods.list=[\"algorithm1\",\"proxy-matching\",\"dampening\"]",
    ]);
    let plan = plan(&study, &[Output::Methods], folder.path());
    let mut counter = Counter::default();
    assert!(plan.run(2, &mut counter).unwrap());
    // BEFORE and UT, the teacher, two methods with steps.
    assert_eq!(counter.steps, 2 * 3 + 2 + 2 * 2);
    let mixed = Variant {
        kind: VariantKind::Mixed(Degradation::Haze, "proxy-matching"),
        ..method(&study, "proxy-matching")
    };
    let record = plan.run_record(&mixed).unwrap();
    assert!((0.0..=1.0).contains(&record.share.unwrap()), "{record:?}");
    let dampening = plan.run_record(&method(&study, "dampening")).unwrap();
    assert!(dampening.steps == 0 && dampening.outside > 0.0);
    let written = plan.write().unwrap();
    assert!(
        written.methods[1].starts_with("PromptIR without haze: "),
        "{:?}",
        written.methods
    );
    for extension in ["md", "csv", "tex"] {
        let path = folder
            .path()
            .join("tables")
            .join(format!("methods.{extension}"));
        let table = fs::read_to_string(path).unwrap();
        assert!(
            table.contains("proxy-matching") && table.contains("proxy-matching, mixed"),
            "{table}"
        );
        assert!(!table.contains("NaN"), "{table}");
    }
    let chart = folder
        .path()
        .join("figures/trade-off-promptir-without-haze.svg");
    assert!(fs::read_to_string(chart).unwrap().contains("dampening"));
    let page = fs::read_to_string(written.page).unwrap();
    assert!(
        page.contains("Methods against UT") && page.contains("Trade-off: PromptIR without haze")
    );
    let again = StudyPlan::open(folder.path()).unwrap();
    assert_eq!(finished(&again), again.stages().len());
}

#[test]
fn photographs_take_the_place_of_scenes() {
    let mut study = Study::open("mini", &[]).unwrap();
    study.use_photos(Path::new("photos")).unwrap();
    let parts = |sources: &[DataSource]| -> Vec<_> {
        let each = sources.iter();
        each.map(|source| (source.layout, source.hold_out, source.part))
            .collect()
    };
    let photographs = |part| (Layout::Photographs, Some(60), Some(part));
    assert_eq!(parts(&study.data), [photographs(Part::Train); 3]);
    assert_eq!(parts(&study.test), [photographs(Part::HeldOut); 2]);
    assert_eq!(study.test[0].crop_multiple, Some(256));
    let mut paper = Study::open("paper", &[]).unwrap();
    let error = paper.use_photos(Path::new("photos")).unwrap_err();
    assert!(error.to_string().contains("hint:"), "{error}");
}

#[test]
fn wrong_studies_name_the_key() {
    let problem = |overrides: &[&str]| {
        let overrides: Vec<String> = overrides.iter().map(|text| (*text).to_owned()).collect();
        Study::open("smoke", &overrides).unwrap_err().to_string()
    };
    assert!(problem(&["seeds=[]"]).contains("seeds"));
    assert!(problem(&["seeds=[1,1]"]).contains("twice"));
    assert!(problem(&["train.step=1"]).contains("step"));
    assert!(problem(&["unlearn.fit.crop=20"]).contains("fit.crop"));
    assert!(problem(&["network.1.architecture=promptir"]).contains("twice"));
    let error = Study::open("huge", &[]).unwrap_err();
    assert!(
        error.to_string().contains("smoke, mini and paper"),
        "{error}"
    );
}

#[test]
fn a_study_stops_resumes_and_reuses_what_is_finished() {
    let folder = tempfile::tempdir().unwrap();
    let study = small(&["train.checkpoint_every=1"]);
    let outputs = [Output::Table4];
    let first = plan(&study, &outputs, folder.path());
    // BEFORE, three kinds of OD, and the scores of each.
    assert_eq!(first.stages().len(), 8);
    let mut stopping = Counter {
        stop_after_steps: Some(2),
        ..Counter::default()
    };
    assert!(!first.run(1, &mut stopping).unwrap());
    assert_eq!((first.state(0), finished(&first)), (StageState::Begun, 0));

    let mut counter = Counter::default();
    assert!(first.run(2, &mut counter).unwrap());
    assert_eq!(counter.finished, 8);
    // The third step of BEFORE, and two of each OD.
    assert_eq!(counter.steps, 1 + 3 * 2);

    let again = plan(&study, &outputs, folder.path());
    let mut counter = Counter::default();
    assert!(again.run(1, &mut counter).unwrap());
    assert!(counter.began.is_empty(), "everything is finished");

    // Another training makes all stages others; another unlearning leaves BEFORE as it is.
    let other = small(&["train.checkpoint_every=1", "train.learning_rate=1e-4"]);
    assert_eq!(finished(&plan(&other, &outputs, folder.path())), 0);
    let other = small(&["train.checkpoint_every=1", "unlearn.fit.retain_batch=1"]);
    assert_eq!(finished(&plan(&other, &outputs, folder.path())), 2);
    // More tables find what they share.
    let more = plan(&study, &[Output::Table4, Output::L2], folder.path());
    assert_eq!((more.stages().len(), finished(&more)), (10, 8));
}

#[test]
fn jobs_do_not_change_a_result() {
    let study = small(&[]);
    let weights = |jobs| {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(&study, &[Output::Table4], folder.path());
        assert!(plan.run(jobs, &mut Counter::default()).unwrap());
        let before = plan.run_record(&study.before(0)).unwrap().weights_sha256;
        let od = study.od(0, Degradation::Haze, 1, Change::InstanceOnly);
        [before, plan.run_record(&od).unwrap().weights_sha256]
    };
    assert_eq!(weights(1), weights(2));
}

#[test]
fn a_failing_stage_names_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut study = small(&[]);
    study.networks[0].checkpoint = Some(folder.path().join("absent.ckpt"));
    let error = StudyPlan::new(
        study.clone(),
        vec![Output::Table2],
        folder.path(),
        DeviceChoice::default(),
    );
    let error = error.err().unwrap();
    assert!(
        matches!(error, Error::Core(nepenthe::Error::Io { .. }))
            && error.to_string().contains("absent.ckpt")
    );
    let file = folder.path().join("absent.ckpt");
    fs::write(&file, "no checkpoint").unwrap();
    let plan = plan(&study, &[Output::Table2], folder.path());
    let error = plan.run(1, &mut Counter::default()).unwrap_err();
    assert!(error.to_string().contains("absent.ckpt"), "{error}");
}

/// Replaces the values of a tensor of a safetensors file by what `change` makes of them.
fn edit(weights: &Path, tensor: &str, change: fn(f32) -> f32) {
    let mut bytes = fs::read(weights).unwrap();
    let start = 8 + u64::from_le_bytes(bytes[..8].try_into().unwrap()) as usize;
    let header: serde_json::Value = serde_json::from_slice(&bytes[8..start]).unwrap();
    let offset = |end: usize| header[tensor]["data_offsets"][end].as_u64().unwrap() as usize;
    for value in bytes[start + offset(0)..start + offset(1)].chunks_exact_mut(4) {
        let old = f32::from_le_bytes(value.try_into().unwrap());
        value.copy_from_slice(&change(old).to_le_bytes());
    }
    fs::write(weights, bytes).unwrap();
}

/// An objective without a lower bound may overflow. That is a result, and the study continues.
#[test]
fn a_run_that_diverges_does_not_end_the_study() {
    let folder = tempfile::tempdir().unwrap();
    let mut study = small(&[]);
    let before = plan(&study, &[Output::L2], folder.path());
    assert!(before.run(1, &mut Counter::default()).unwrap());
    // Outputs of about 1e22 are finite, their squares are not.
    let large = folder.path().join("large.safetensors");
    fs::copy(before.stages()[0].folder.join("last.safetensors"), &large).unwrap();
    edit(&large, "output.weight", |value| value * 1e24);
    study.networks[0].checkpoint = Some(large);
    let plan = plan(&study, &[Output::L2], folder.path());
    assert!(plan.run(1, &mut Counter::default()).unwrap());
    let od = study.od(0, Degradation::Haze, 1, Change::L2);
    assert_eq!(plan.run_record(&od).unwrap().diverged, Some(1));
    assert_eq!(plan.diverged(&od), Some(1));
}

#[test]
fn an_unlearned_network_without_finite_outputs_has_diverged() {
    let folder = tempfile::tempdir().unwrap();
    let study = small(&[]);
    let first = plan(&study, &[Output::L2], folder.path());
    assert!(first.run(1, &mut Counter::default()).unwrap());
    let stage = |name: &str| {
        let mut stages = first.stages().iter();
        let stage = stages.find(|stage| stage.name == name).unwrap();
        stage.folder.clone()
    };
    let weights = stage("promptir.od.haze.l2").join("last.safetensors");
    edit(&weights, "output.weight", |_| f32::MAX);
    fs::remove_dir_all(stage("promptir.od.haze.l2.scores")).unwrap();
    let again = plan(&study, &[Output::L2], folder.path());
    assert!(again.run(1, &mut Counter::default()).unwrap());
    let od = study.od(0, Degradation::Haze, 1, Change::L2);
    assert_eq!(again.diverged(&od), Some(2));
    let table = folder.path().join("tables/l2.md");
    again.write().unwrap();
    let table = fs::read_to_string(table).unwrap();
    assert!(table.contains("diverged (step 2)"), "{table}");
    // BEFORE must not be so.
    edit(
        &stage("promptir.before").join("last.safetensors"),
        "output.weight",
        |_| f32::MAX,
    );
    fs::remove_dir_all(stage("promptir.before.scores")).unwrap();
    let error = again
        .run(1, &mut Counter::default())
        .unwrap_err()
        .to_string();
    assert!(
        error.contains("promptir.before") && error.contains("not finite"),
        "{error}"
    );
}

/// The first steps of the paper's own settings with full-size networks, on scenes in place of the benchmarks.
#[test]
fn the_paper_study_takes_its_first_steps() {
    let overrides = [
        "network.0.checkpoint=x",
        "unlearn.fit.batch=1",
        "train.batch=1",
    ];
    let overrides = overrides.map(str::to_owned);
    let mut study = Study::open("paper", &overrides).unwrap();
    let tasks = [Task::HAZE, Task::RAIN, Task::NOISE_25];
    study.data = vec![DataSource::scenes(2, [128, 128], 1, &tasks)];
    study.test = vec![DataSource::scenes(1, [16, 16], 2, &tasks)];
    study.forget.truncate(1);
    for fit in [&mut study.train, &mut study.unlearn.fit] {
        (fit.epochs, fit.steps) = (None, Some(1));
    }
    study.unlearn.fit.retain_batch = Some(1);
    for network in &mut study.networks {
        network.checkpoint = None;
    }
    let folder = tempfile::tempdir().unwrap();
    let plan = plan(&study, &[Output::Figure2], folder.path());
    let mut counter = Counter::default();
    assert!(plan.run(1, &mut counter).unwrap());
    // BEFORE, OD and UT of two networks.
    assert_eq!(counter.steps, 2 * 3);
}

/// Each header says what to expect; here each study is at least one the program accepts.
#[test]
fn every_shipped_study_is_accepted() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../recipes");
    for scale in ["smoke", "mini", "paper"] {
        let path = folder.join(format!("study-{scale}.toml"));
        Study::open(path.to_str().unwrap(), &[]).unwrap_or_else(|error| panic!("{error}"));
        let text = fs::read_to_string(&path).unwrap();
        for word in ["# Purpose", "# Command", "# Time", "# Expected"] {
            assert!(text.contains(word), "{}: no {word}", path.display());
        }
    }
}

/// As [`Counter`], but it panics at a step of one stage.
struct Panicking {
    stage: usize,
    counter: Counter,
}

impl StudyObserver for Panicking {
    fn began(&mut self, stage: usize) {
        self.counter.began(stage);
    }

    fn event(&mut self, stage: usize, event: &Event<'_>) {
        let other_began = self.counter.began.len() > 1;
        if stage == self.stage && other_began && matches!(event, Event::Step(_)) {
            panic!("out of cheese");
        }
        self.counter.event(stage, event);
    }

    fn finished(&mut self, stage: usize, record: &StageRecord) {
        self.counter.finished(stage, record);
    }

    fn stop_requested(&self) -> bool {
        false
    }
}

#[test]
fn a_panic_ends_the_study_and_the_other_job_is_saved() {
    let folder = tempfile::tempdir().unwrap();
    // Long enough that both jobs are under way when one of them panics.
    let plan = plan(
        &small(&["train.steps=5000"]),
        &[Output::Table3],
        folder.path(),
    );
    let names: Vec<String> = plan
        .stages()
        .iter()
        .map(|stage| stage.name.clone())
        .collect();
    let place = |name: &str| names.iter().position(|stage| stage == name).unwrap();
    let [before, ut] = [place("promptir.before"), place("promptir.ut.haze.seed-1")];
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut observer = Panicking {
            stage: before,
            counter: Counter::default(),
        };
        let result = plan.run(2, &mut observer);
        let _ = sender.send((result, plan, observer.counter));
    });
    let ended = receiver.recv_timeout(Duration::from_secs(120));
    let (result, plan, counter) = ended.expect("the study hangs");
    let error = result.unwrap_err();
    assert!(matches!(error, Error::Panic { .. }));
    let text = error.to_string();
    assert!(
        text.contains("promptir.before") && text.contains("out of cheese"),
        "{text}"
    );
    assert_eq!(counter.finished, 0);
    assert_eq!(plan.state(ut), StageState::Begun);
    let checkpoint = plan.stages()[ut].folder.join("checkpoint.safetensors");
    assert!(checkpoint.is_file());
}

#[test]
fn a_record_that_cannot_be_read_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let study = small(&[]);
    let outputs = [Output::L2];
    let first = plan(&study, &outputs, folder.path());
    let record = first.stages()[0].folder.join("stage.json");
    let refused = || {
        let device = DeviceChoice::default();
        let plan = StudyPlan::new(study.clone(), outputs.to_vec(), folder.path(), device);
        plan.err().unwrap().to_string()
    };
    fs::create_dir_all(&record).unwrap();
    let error = refused();
    assert!(error.contains("stage.json: cannot read"), "{error}");
    fs::remove_dir(&record).unwrap();
    fs::write(&record, "{\"name\":").unwrap();
    let error = refused();
    assert!(
        error.contains("stage.json: expected the record") && error.contains("hint:"),
        "{error}"
    );
}
