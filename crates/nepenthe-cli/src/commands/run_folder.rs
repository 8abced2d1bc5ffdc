//! What `train` and `unlearn` share: their options, and running a job in a folder.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use nepenthe::{
    DeviceChoice,
    loss::Loss,
    methods::MethodConfig,
    recipe::{NetworkSource, Recipe},
    run::{Existing, RunFolder},
    train::{Job, Outcome, Start},
};

use crate::args::DataArgs;
use crate::diagnostics::{Interrupted, UserError};
use crate::output;
use crate::progress::Progress;
use crate::record::Recorder;

/// Where a run lives.
#[derive(Clone, Debug, Args)]
pub(crate) struct RunArgs {
    /// Folder of the run
    #[arg(short, long = "out", value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Continue from the folder's checkpoint
    #[arg(long)]
    pub(crate) resume: bool,
}

const FIT: &str = "Optimisation";

/// The optimisation loop.
#[derive(Clone, Debug, Args)]
pub(crate) struct FitArgs {
    /// Optimiser steps
    #[arg(long, value_name = "N", conflicts_with = "epochs", help_heading = FIT)]
    steps: Option<usize>,
    /// Passes over the data, or over the forget set [default: 2]
    #[arg(long, value_name = "N", help_heading = FIT)]
    epochs: Option<usize>,
    /// Images per step [default: train 8, unlearn 16 of the forget set]
    #[arg(long, value_name = "N", help_heading = FIT)]
    batch: Option<usize>,
    /// Unlearn: images of the retain set per step [default: as many as --batch]
    #[arg(long, value_name = "N", help_heading = FIT)]
    retain_batch: Option<usize>,
    /// Most images in memory at once; gradients accumulate over the batch [default: what fits]
    #[arg(long, value_name = "N", help_heading = FIT)]
    micro_batch: Option<usize>,
    /// Side of the square crops in pixels [default: 128]
    #[arg(long, value_name = "N", help_heading = FIT)]
    crop: Option<usize>,
    /// Learning rate [default: 2e-4]
    #[arg(long, value_name = "RATE", help_heading = FIT)]
    learning_rate: Option<f64>,
    /// Loss of every term [default: l1]
    #[arg(long, value_enum, value_name = "NAME", help_heading = FIT)]
    loss: Option<LossName>,
    /// Override any key of the recipe, as in fit.batch=4; may be repeated
    #[arg(long, value_name = "KEY=VALUE", requires = "recipe", help_heading = FIT)]
    set: Vec<String>,
}

/// A loss, as typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum LossName {
    L1,
    L2,
}

/// The recipe of a file, or one of options alone.
///
/// # Errors
/// If the file cannot be read or is wrong.
pub(crate) fn recipe(
    path: Option<&Path>,
    options: &FitArgs,
    method: MethodConfig,
    network: NetworkSource,
) -> anyhow::Result<Recipe> {
    let Some(path) = path else {
        return Ok(Recipe::new(network, method));
    };
    // Checked with the options applied: they may supply what the file lacks.
    let text = nepenthe::recipe::read(path)?;
    let origin = path.display().to_string();
    Ok(nepenthe::recipe::parse(&text, &origin, &options.set)?)
}

/// Applies the options that both commands have, and checks the result.
///
/// # Errors
/// If a value is impossible.
pub(crate) fn complete(
    mut recipe: Recipe,
    options: &FitArgs,
    data: &DataArgs,
) -> anyhow::Result<Recipe> {
    let fit = &mut recipe.fit;
    if options.steps.is_some() || options.epochs.is_some() {
        (fit.steps, fit.epochs) = (options.steps, options.epochs);
    }
    fit.batch = options.batch.or(fit.batch);
    fit.retain_batch = options.retain_batch.or(fit.retain_batch);
    fit.micro_batch = options.micro_batch.or(fit.micro_batch);
    fit.crop = options.crop.or(fit.crop);
    fit.learning_rate = options.learning_rate.or(fit.learning_rate);
    let loss = options.loss.map(|loss| match loss {
        LossName::L1 => Loss::L1,
        LossName::L2 => Loss::L2,
    });
    fit.loss = loss.or(fit.loss);
    if !data.is_empty() || recipe.data.is_empty() {
        recipe.data = data.sources()?;
    }
    recipe.seed = data.seed.unwrap_or(recipe.seed);
    recipe.check("the recipe with the options given")?;
    Ok(recipe)
}

/// Runs a recipe with progress on stderr; the path of the weights is printed to stdout. `recorder` writes the record.
///
/// # Errors
/// If the run fails or was stopped.
pub(crate) fn run(
    recipe: Recipe,
    options: &RunArgs,
    device: &DeviceChoice,
    recorder: Option<Recorder>,
) -> anyhow::Result<()> {
    let start = Start {
        folder: &options.out,
        device: device.open_for_training(),
        device_name: device.to_string(),
        existing: match options.resume {
            true => Existing::Resume,
            false => Existing::Refuse,
        },
        data: None,
        pretrained: None,
        memory: None,
    };
    // Until something was written, Ctrl-C ends the program at once.
    let mut job = Job::new(recipe.clone(), start)?;
    let recorder = recorder
        .map(|recorder| recorder.ready(&recipe))
        .transpose()?;
    let mut progress = Progress::new();
    match job.run(&mut progress)? {
        Outcome::Finished => {
            if let Some(recorder) = recorder {
                recorder.write(job.samples(), device, &progress)?;
            }
            let weights = RunFolder::new(&options.out).last();
            output::print(&weights.display().to_string())?;
            Ok(())
        }
        Outcome::Stopped { step } => Err(Interrupted(format!(
            "step {step} of {} is saved in {}; the same command with --resume continues",
            job.plan().steps,
            options.out.display()
        ))
        .into()),
    }
}

/// A value by the name it has in recipes.
///
/// # Errors
/// If there is no such name.
pub(crate) fn named<T: serde::de::DeserializeOwned>(
    option: &str,
    name: &str,
    expected: &str,
) -> Result<T, UserError> {
    serde_json::from_value(serde_json::Value::String(name.to_owned())).map_err(|_| {
        UserError::new(
            format!("{option}: expected {expected}, found `{name}`"),
            format!(
                "write it as in {option} {}",
                expected.split(' ').next().unwrap_or_default()
            ),
        )
    })
}
