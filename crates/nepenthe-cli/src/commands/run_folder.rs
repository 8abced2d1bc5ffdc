//! What `train` and `unlearn` share: their options, and running a job in a folder.

use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::{
    recipe::{Fit, Recipe, Train, Unlearn},
    train::{Job, Outcome},
};

use crate::args::DataArgs;
use crate::diagnostics::{Interrupted, UserError};
use crate::output;
use crate::progress::Progress;

/// Where a run lives.
#[derive(Clone, Debug, Args)]
pub(crate) struct RunArgs {
    /// Folder of the run
    #[arg(short, long = "out", value_name = "DIR")]
    pub(crate) out: PathBuf,
    /// Go on from the folder's checkpoint
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
    /// Passes over the data, or over the data to forget [default: 2]
    #[arg(long, value_name = "N", help_heading = FIT)]
    epochs: Option<usize>,
    /// Pictures in a step [default: train 8, unlearn 16]
    #[arg(long, value_name = "N", help_heading = FIT)]
    batch: Option<usize>,
    /// Most pictures in memory at once; gradients accumulate over the batch [default: all]
    #[arg(long, value_name = "N", help_heading = FIT)]
    micro_batch: Option<usize>,
    /// Side of the square crops in pixels [default: 128]
    #[arg(long, value_name = "N", help_heading = FIT)]
    crop: Option<usize>,
    /// Learning rate [default: 2e-4]
    #[arg(long, value_name = "RATE", help_heading = FIT)]
    learning_rate: Option<f64>,
    /// Override any key of the recipe, as in fit.batch=4; may be repeated
    #[arg(long, value_name = "KEY=VALUE", requires = "recipe", help_heading = FIT)]
    pub(crate) set: Vec<String>,
}

/// A recipe from options alone.
///
/// # Errors
/// If no data are named.
pub(crate) fn recipe_without_file(
    train: Option<Train>,
    unlearn: Option<Unlearn>,
    data: &DataArgs,
) -> Result<Recipe, UserError> {
    Ok(Recipe {
        seed: 0,
        fit: Fit::default(),
        train,
        unlearn,
        evaluation: None,
        data: data.sources()?,
    })
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
    fit.micro_batch = options.micro_batch.or(fit.micro_batch);
    fit.crop = options.crop.or(fit.crop);
    fit.learning_rate = options.learning_rate.or(fit.learning_rate);
    if !data.is_empty() {
        recipe.data = data.sources()?;
    }
    recipe.seed = data.seed.unwrap_or(recipe.seed);
    recipe.check("the recipe with the options given")?;
    Ok(recipe)
}

/// Runs a job with progress on stderr; the path of the weights goes to stdout.
///
/// # Errors
/// If the run fails or was stopped.
pub(crate) fn run(mut job: Job, folder: &Path) -> anyhow::Result<()> {
    let mut progress = Progress::new();
    match job.run(&mut progress)? {
        Outcome::Finished => {
            output::print(&folder.join("last.safetensors").display().to_string())?;
            Ok(())
        }
        Outcome::Stopped { step } => Err(Interrupted(format!(
            "step {step} of {} is saved in {}; the same command with --resume goes on",
            job.plan().steps,
            folder.display()
        ))
        .into()),
    }
}
