//! The strongest check: repeats the run from its recipe, and compares its weights with those of the record.

use std::path::Path;

use nepenthe::DeviceChoice;
use nepenthe::recipe::Recipe;
use nepenthe::run::{Existing, RunFolder};
use nepenthe::train::{Job, Outcome, Pretrained, Start};
use nepenthe_image::dataset::DataSet;
use nepenthe_nets::weights::WeightFile;
use nepenthe_nets::{LoadOptions, Loaded};
use nepenthe_record::{Erasure, Package};

use super::check::Check;
use super::weights::digest_of;
use crate::diagnostics::{Interrupted, UserError};
use crate::progress::Progress;
use crate::record::{dependencies, machine, tool};

/// A run that is to be repeated.
pub(super) struct Replay<'a> {
    pub(super) recipe: Recipe,
    pub(super) erasure: &'a Erasure,
    /// SHA-256 of the record's weights.
    pub(super) expected: &'a str,
    /// The weights before, of the SHA-256 in the record.
    pub(super) source: &'a Path,
    /// The recipe with the current paths of its data.
    pub(super) data: &'a Recipe,
    /// The record's weights, if available.
    pub(super) model: Option<&'a Path>,
    /// Where to run, if not where the record says.
    pub(super) device: Option<&'a DeviceChoice>,
}

/// Repeats the run in a temporary folder, which is gone afterwards.
///
/// # Errors
/// If the run cannot start, fails or is stopped.
pub(super) fn replay(replay: &Replay<'_>) -> anyhow::Result<Check> {
    let device = match replay.device {
        Some(device) => device.clone(),
        None => replay.erasure.run.device.parse()?,
    };
    let folder = tempfile::tempdir().map_err(nepenthe::Error::io(
        std::env::temp_dir(),
        "make a folder for the replay",
        "TMPDIR names a folder for temporary files",
    ))?;
    let data = DataSet::open(&replay.data.data, replay.recipe.seed)?;
    let training = device.open_for_training();
    let pretrained = pretrained(replay, &training)?;
    let start = Start {
        folder: &folder.path().join("run"),
        device: training,
        device_name: device.to_string(),
        existing: Existing::Refuse,
        data: Some(&data),
        pretrained: Some(pretrained),
        memory: None,
    };
    let mut job = Job::new(replay.recipe.clone(), start)?;
    match job.run(&mut Progress::new())? {
        Outcome::Finished => {}
        Outcome::Stopped { step } => {
            let text = format!(
                "the replay was at step {step} of {}; nothing of it is kept, and the record was not changed",
                job.plan().steps
            );
            return Err(Interrupted(text).into());
        }
    }
    let weights = RunFolder::new(folder.path().join("run")).last();
    let found = digest_of(&weights)?;
    if found == replay.expected {
        return Ok(Check::Verified(format!(
            "{} steps gave the same bytes, SHA-256 {found}",
            job.plan().steps
        )));
    }
    let tensors = replay
        .model
        .map(|model| tensors(model, &weights))
        .transpose()?;
    let reasons = reasons(replay.erasure, &device);
    Ok(Check::Failed(format!(
        "expected SHA-256 {}, found {found}{}; {reasons}",
        replay.expected,
        tensors.unwrap_or_default()
    )))
}

fn pretrained(replay: &Replay<'_>, device: &nepenthe_nets::Device) -> anyhow::Result<Pretrained> {
    let options = LoadOptions {
        key: replay.recipe.network.weights_key.clone(),
    };
    let loaded = Loaded::open_with(replay.source, &options, device)?;
    // The file may have been replaced since it was checked.
    let expected = replay.erasure.before.sha256("the record, before")?;
    if loaded.sha256 != expected {
        let problem = format!("{}: the file has changed", replay.source.display());
        return Err(UserError::new(problem, "run the command again").into());
    }
    Ok(loaded.into())
}

/// How far the weights are from each other, in words.
fn tensors(model: &Path, replayed: &Path) -> anyhow::Result<String> {
    let [expected, found] = [model, replayed].map(|path| WeightFile::open(path)?.tensors());
    let (expected, found) = (expected?, found?);
    let mut different = 0;
    let mut largest = 0.0_f32;
    for (name, tensor) in &expected {
        let other = found.get(name).filter(|other| other.shape == tensor.shape);
        let Some(other) = other else {
            different += 1;
            largest = f32::INFINITY;
            continue;
        };
        let pairs = tensor.data.iter().zip(&other.data);
        let distance = pairs
            .map(|(one, two)| (one - two).abs())
            .fold(0.0, f32::max);
        different += usize::from(tensor != other);
        largest = largest.max(distance);
    }
    Ok(match different {
        0 => ", with equal tensors: only what the file says beside them differs".to_owned(),
        _ => format!(
            ", with {different} of {} tensors different, by at most {largest:.1e}",
            expected.len()
        ),
    })
}

/// What differs here from the record, and may be the reason.
fn reasons(erasure: &Erasure, device: &DeviceChoice) -> String {
    let (there, here) = (&erasure.machine, machine());
    let mut found = Vec::new();
    let mut compare = |name: &str, there: &str, here: &str| {
        if there != here {
            found.push(format!("{name} {there} in the record, {here} here"));
        }
    };
    compare("nepenthe", &erasure.tool.version, &tool().version);
    let libraries = |list: &[Package]| {
        let list = list
            .iter()
            .map(|found| format!("{} {}", found.name, found.version));
        list.collect::<Vec<_>>().join(", ")
    };
    let [built_there, built_here] =
        [&erasure.dependencies, &dependencies()].map(|list| libraries(list));
    compare("built from", &built_there, &built_here);
    compare("device", &erasure.run.device, &device.to_string());
    compare("vector unit", &there.vector_unit, &here.vector_unit);
    compare("processor", &there.processor, &here.processor);
    compare("architecture", &there.architecture, &here.architecture);
    compare(
        "threads",
        &there.threads.to_string(),
        &here.threads.to_string(),
    );
    compare("system", &there.system, &here.system);
    match found.is_empty() {
        true => "program and machine are the same, so the weights did not come from this recipe and these data".to_owned(),
        false => format!("possible reasons: {}", found.join("; ")),
    }
}
