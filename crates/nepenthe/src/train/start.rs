//! How a run begins: from a weight file, from random weights, or from its own checkpoint.

use std::path::Path;

use burn::{module::Module as _, tensor::Device};
use nepenthe_files::{Lock, sha256_of_file};
use nepenthe_image::dataset::DataSet;
use nepenthe_nets::{LoadOptions, Loaded, Network, NetworkConfig};

use super::{Job, sets::Sets};
use crate::{
    Error,
    accumulate::Accumulator,
    error::Result,
    machine::{free_memory, gibibytes},
    memory::Estimate,
    methods::Problem,
    recipe::{EvaluationConfig, FitPlan, Recipe, difference},
    run::{Checkpoint, Existing, Provenance, RunFolder, State},
    schedule::Schedule,
};

/// A trained network that a run starts from.
#[derive(Debug)]
pub struct Pretrained {
    /// The network, on the training device.
    pub network: Network,
    /// Its hyper-parameters.
    pub config: NetworkConfig,
    /// SHA-256 of its file.
    pub sha256: String,
    /// What was left out of the file or chosen from it, in words.
    pub notes: Vec<String>,
}

impl From<Loaded> for Pretrained {
    fn from(loaded: Loaded) -> Self {
        Self {
            network: loaded.network,
            config: loaded.config,
            sha256: loaded.sha256,
            notes: loaded.notes,
        }
    }
}

/// How a run starts.
pub struct Start<'a> {
    /// Folder of the run.
    pub folder: &'a Path,
    /// The device, recording gradients.
    pub device: Device,
    /// Its name, for the record.
    pub device_name: String,
    /// What happens to a run that the folder holds.
    pub existing: Existing,
    /// The recipe's data where they are open already, so that runs share decoded images.
    pub data: Option<&'a DataSet>,
    /// The network of `network.from` where it is in memory already.
    pub pretrained: Option<Pretrained>,
    /// Bytes of memory that the run may use; what is free if absent.
    pub memory: Option<u64>,
}

impl Job {
    /// Prepares a run. Recipe, data and weights are checked before anything is written.
    ///
    /// # Errors
    /// If the data do not hold what is to be forgotten, the data or the folder are unusable, the weight file is wrong, or
    /// the checkpoint to resume from does not fit.
    pub fn new(mut recipe: Recipe, mut start: Start<'_>) -> Result<Self> {
        recipe.check("the recipe")?;
        let folder = RunFolder::new(start.folder);
        folder.check(start.existing)?;
        let sets = Sets::of(&recipe, start.data)?;
        let mut notes = sets.notes();
        let mut plan = recipe.plan(sets.epoch_length()?)?;
        recipe.complete(&plan);
        let data = recipe
            .needs_teacher()
            .then(|| start.data.cloned())
            .flatten();
        let streams = sets.streams(&recipe, &plan)?;
        let evaluation = open_evaluation(&recipe)?;
        let resumes = start.existing == Existing::Resume;
        // A new folder is made only once everything that may be wrong was opened.
        let early = resumes.then(|| folder.lock()).transpose()?;
        let beginning = match resumes {
            true => Beginning::resumed(&mut recipe, &mut plan, &mut start, &folder)?,
            false => Beginning::new(&recipe, &plan, &mut start)?,
        };
        notes.extend(beginning.notes);
        let teacher = recipe.decided_teacher(&beginning.state.config)?;
        let (config, samples) = (&beginning.state.config, streams.samples());
        let note = decide_micro_batch(&mut recipe, &mut plan, config, samples, &start)?;
        notes.push(note);
        let lock = match early {
            Some(lock) => lock,
            None => lock_unused(&folder, start.existing)?,
        };
        let source = beginning.source_sha256.as_deref();
        Ok(Self {
            accumulator: Accumulator {
                micro_batch: plan.micro_batch.unwrap_or(usize::MAX),
                device: start.device,
            },
            provenance: Provenance::new(&recipe, &start.device_name, source),
            recipe,
            plan,
            streams,
            evaluation,
            teacher,
            data,
            device_name: start.device_name,
            state: beginning.state,
            folder,
            notes,
            _lock: lock,
        })
    }
}

/// Locks a folder, and checks once more that no other process ran in it while this one prepared.
fn lock_unused(folder: &RunFolder, existing: Existing) -> Result<Lock> {
    let lock = folder.lock()?;
    folder.check(existing)?;
    Ok(lock)
}

/// The data of the evaluations during the run; every image is large enough for the metrics.
fn open_evaluation(recipe: &Recipe) -> Result<Option<(EvaluationConfig, DataSet)>> {
    let Some(plan) = &recipe.evaluation else {
        return Ok(None);
    };
    let data = DataSet::open(&plan.data, recipe.seed)?;
    data.check_metrics(&plan.metrics)?;
    Ok(Some((plan.clone(), data)))
}

/// The networks that a run begins with.
struct Beginning {
    state: State,
    source_sha256: Option<String>,
    notes: Vec<String>,
}

impl Beginning {
    /// From a weight file or from random weights.
    fn new(recipe: &Recipe, plan: &FitPlan, start: &mut Start<'_>) -> Result<Self> {
        let source = match start.pretrained.take() {
            Some(source) => Some(source),
            None => open_source(recipe, &start.device)?,
        };
        let (reference, teacher) = frozen(recipe, plan, source.as_ref(), &start.device)?;
        let source_sha256 = source.as_ref().map(|source| source.sha256.clone());
        let (network, config, notes) = match (source, recipe.network.config()) {
            (Some(source), _) => (source.network, source.config, source.notes),
            (None, Some(config)) => {
                let network = config.init(recipe.seed, &start.device);
                (network, config, Vec::new())
            }
            // `check` has seen to it that the recipe names one of the two.
            (None, None) => unreachable!("a checked recipe names a network"),
        };
        let crop = recipe.fit.check_crop(&config);
        crop.map_err(|problem| problem.of("the recipe"))?;
        let mut state = State::new(network, config, plan.optimiser, plan.ema.is_some());
        state.prepared.reference = reference;
        state.prepared.take_teacher(teacher);
        Ok(Self {
            state,
            source_sha256,
            notes,
        })
    }

    /// From the checkpoint in the folder, which must belong to the recipe.
    fn resumed(
        recipe: &mut Recipe,
        plan: &mut FitPlan,
        start: &mut Start<'_>,
        folder: &RunFolder,
    ) -> Result<Self> {
        let path = folder.checkpoint();
        let checkpoint = Checkpoint::open(&path)?;
        check_resumable(&checkpoint, recipe, plan, folder)?;
        plan.micro_batch = recipe.fit.micro_batch;
        let source = match start.pretrained.take() {
            None if recipe.needs_reference() => open_source(recipe, &start.device)?,
            source => source,
        };
        if let Some(source) = &source {
            check_source(&checkpoint, &source.sha256, folder)?;
        }
        let (reference, teacher) = frozen(recipe, plan, source.as_ref(), &start.device)?;
        let source_sha256 = checkpoint.source_sha256.clone();
        let mut state = checkpoint.state(&path, plan.optimiser, &start.device)?;
        state.prepared.reference = reference;
        if let Some(teacher) = teacher {
            check_teacher(state.prepared.teacher_sha256.as_deref(), &teacher, &path)?;
            state.prepared.take_teacher(Some(teacher));
        }
        Ok(Self {
            state,
            source_sha256,
            notes: Vec::new(),
        })
    }
}

/// The frozen networks that the run compares with: the one before step 0, and a teacher that has a file already.
///
/// # Errors
/// If the teacher's file is wrong, or it cannot restore crops of this size.
fn frozen(
    recipe: &Recipe,
    plan: &FitPlan,
    source: Option<&Pretrained>,
    device: &Device,
) -> Result<(Option<Network>, Option<Loaded>)> {
    let reference = source.filter(|_| recipe.needs_reference());
    let reference = reference.map(|source| source.network.valid());
    let path = recipe
        .teacher
        .as_ref()
        .and_then(|teacher| teacher.from.as_ref());
    let Some(path) = path else {
        return Ok((reference, None));
    };
    let teacher = Loaded::open(path, &device.clone().inner())?;
    let multiple = teacher.network.size_multiple();
    if !plan.crop.is_multiple_of(multiple) {
        return Err(Problem::new(
            format!(
                "teacher.from: {} restores sides that are multiples of {multiple}, found fit.crop = {}",
                path.display(),
                plan.crop
            ),
            "give another crop",
        )
        .of("the recipe"));
    }
    Ok((reference, Some(teacher)))
}

/// Checks that a run that resumes has the teacher it began with.
pub(super) fn check_teacher(expected: Option<&str>, found: &Loaded, path: &Path) -> Result<()> {
    match expected {
        Some(expected) if expected != found.sha256 => Err(Error::Checkpoint {
            path: path.to_owned(),
            problem: format!(
                "the run had another teacher: expected SHA-256 {expected}, found {}",
                found.sha256
            ),
            hint: "resume with the teacher that the run began with",
        }),
        _ => Ok(()),
    }
}

fn open_source(recipe: &Recipe, device: &Device) -> Result<Option<Pretrained>> {
    let Some(path) = &recipe.network.from else {
        return Ok(None);
    };
    let options = LoadOptions {
        key: recipe.network.weights_key.clone(),
    };
    Ok(Some(Loaded::open_with(path, &options, device)?.into()))
}

/// Decides the micro-batch where the recipe leaves it open, writes it into the recipe, and says what a step takes.
///
/// # Errors
/// If no micro-batch could fit into memory.
fn decide_micro_batch(
    recipe: &mut Recipe,
    plan: &mut FitPlan,
    config: &NetworkConfig,
    samples: usize,
    start: &Start<'_>,
) -> Result<String> {
    let copies = [
        plan.ema.is_some(),
        recipe.needs_reference(),
        recipe.needs_teacher(),
    ];
    let copies = copies.into_iter().filter(|&copy| copy).count() as u64;
    let estimate = Estimate::new(config, samples, plan.crop, copies);
    let free = start.memory.or_else(free_memory);
    if let Some(free) = free
        && estimate.least() > free
    {
        return Err(Error::Memory {
            what: format!("a step of {samples} images of {0}x{0} pixels", plan.crop),
            needed: gibibytes(estimate.least()),
            free: gibibytes(free),
            hint: "give a smaller --batch, --crop or network",
        });
    }
    // The memory of other devices is not known before it is used up.
    let free = free.filter(|_| start.device_name == "cpu");
    let chosen = match (plan.micro_batch, free) {
        (Some(given), _) => given.min(samples),
        (None, Some(free)) => estimate.images(samples, free),
        (None, None) => samples,
    };
    plan.micro_batch = Some(chosen);
    recipe.fit.micro_batch = Some(chosen);
    let mut note = format!(
        "{samples} images per step, {chosen} at a time: about {} of memory",
        gibibytes(estimate.bytes(chosen))
    );
    if let Some(free) = free {
        note += &format!(", {} are free", gibibytes(free));
        if estimate.bytes(chosen) > free {
            note += "; this may not fit: a smaller --micro-batch or --crop takes less";
        }
    }
    Ok(note)
}

/// Checks that the checkpoint belongs to the recipe, which may be longer than it was.
fn check_resumable(
    checkpoint: &Checkpoint,
    recipe: &mut Recipe,
    plan: &FitPlan,
    folder: &RunFolder,
) -> Result<()> {
    let fail = |problem: String, hint: &'static str| {
        Err(Error::Checkpoint {
            path: folder.checkpoint(),
            problem,
            hint,
        })
    };
    let old = &checkpoint.recipe;
    recipe.fit.micro_batch = recipe.fit.micro_batch.or(old.fit.micro_batch);
    if let (Some(path), Some(expected)) = (&recipe.network.from, &checkpoint.source_sha256)
        && recipe.network.from != old.network.from
    {
        let hint = "name the weight file that the run started from";
        let found = sha256_of_file(path).map_err(Error::io(path, "read", hint))?;
        check_source(checkpoint, &found, folder)?;
        debug_assert_eq!(&found, expected);
    }
    let differences = difference(old, recipe);
    let other = differences
        .iter()
        .filter(|(key, _)| !MAY_CHANGE.contains(&key.as_str()));
    let other: Vec<String> = other
        .map(|(key, values)| format!("{key} was {values}"))
        .collect();
    if !other.is_empty() {
        return fail(
            format!(
                "the checkpoint belongs to another recipe: {}",
                other.join("; ")
            ),
            "resume with the recipe in the folder's recipe.toml, or start a new run in another folder; a run may only be \
             made longer",
        );
    }
    let longer = differences
        .iter()
        .any(|(key, _)| LENGTH.contains(&key.as_str()));
    if longer && matches!(plan.schedule, Schedule::WarmupCosine { total: None, .. }) {
        return fail(
            "the learning rate follows a cosine over the length of the run, which cannot change on the way".to_owned(),
            "give fit.schedule a `total` from the start, or start a new run in another folder",
        );
    }
    if plan.steps < checkpoint.step {
        return fail(
            format!(
                "the checkpoint is at step {}, beyond the {} steps asked for",
                checkpoint.step, plan.steps
            ),
            "a run may be made longer, not shorter than it is",
        );
    }
    Ok(())
}

/// Keys that say how long a run is.
const LENGTH: [&str; 2] = ["fit.steps", "fit.epochs"];
/// Keys that may change when a run resumes. Weight files are compared by content.
const MAY_CHANGE: [&str; 6] = [
    LENGTH[0],
    LENGTH[1],
    "fit.checkpoint_every",
    "fit.micro_batch",
    "network.from",
    "teacher.from",
];

/// Checks that a run that resumes has the weight file that it started from.
fn check_source(checkpoint: &Checkpoint, found: &str, folder: &RunFolder) -> Result<()> {
    match &checkpoint.source_sha256 {
        Some(expected) if expected != found => Err(Error::Checkpoint {
            path: folder.checkpoint(),
            problem: format!(
                "the run started from another weight file: expected SHA-256 {expected}, found {found}"
            ),
            hint: "name the weight file that the run started from",
        }),
        _ => Ok(()),
    }
}
