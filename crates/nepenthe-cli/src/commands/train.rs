//! `nepenthe train`: a network from scratch, on all degradations (BEFORE) or without some (UT).

use std::path::PathBuf;

use clap::Args;
use nepenthe::{
    recipe::{Recipe, Train},
    train::{Job, Start},
};
use nepenthe_image::degradation::Degradation;
use nepenthe_nets::{Architecture, Preset};

use crate::args::{DataArgs, DeviceArgs};
use crate::commands::run_folder::{self, FitArgs, RunArgs};
use crate::diagnostics::UserError;

/// Train a network from scratch
#[derive(Debug, Args)]
#[command(after_help = "\
The run's folder holds the complete recipe, a log with one line a step, checkpoint.safetensors to
go on from, last.safetensors and, where the recipe scores while training, best.safetensors.
Ctrl-C saves; --resume goes on.

Examples:
  nepenthe train --recipe recipes/demo-before.toml -o runs/before
  nepenthe train --photos photos --tasks haze,rain,noise-25 --steps 2000 --crop 64 -o runs/mine
  nepenthe train --recipe recipes/demo-before.toml --without haze -o runs/without-haze
  nepenthe train --recipe recipes/demo-before.toml -o runs/before --resume")]
pub(crate) struct TrainArgs {
    /// Recipe, a TOML file; options below override it
    #[arg(short, long, value_name = "FILE")]
    recipe: Option<PathBuf>,
    /// Network: promptir or adair [default: promptir]
    #[arg(long, value_name = "NAME")]
    architecture: Option<String>,
    /// Size of the network: paper or mini [default: mini]
    #[arg(long, value_name = "NAME")]
    preset: Option<String>,
    /// Degradations to leave out, for a network that never saw them
    #[arg(long, value_name = "TYPE,...", value_delimiter = ',')]
    without: Vec<Degradation>,
    #[command(flatten)]
    run: RunArgs,
    #[command(flatten)]
    fit: FitArgs,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    data: DataArgs,
}

/// Runs the command.
///
/// # Errors
/// If the recipe, the data or the folder is wrong, or the run was stopped.
pub(crate) fn run(arguments: &TrainArgs) -> anyhow::Result<()> {
    let device = arguments.device.choice()?;
    let recipe = recipe(arguments)?;
    let start = Start {
        folder: &arguments.run.out,
        device: device.open_for_training(),
        device_name: device.to_string(),
        resume: arguments.run.resume,
        replace: false,
        data: None,
    };
    run_folder::run(Job::train(recipe, &start)?, &arguments.run.out)
}

fn recipe(arguments: &TrainArgs) -> anyhow::Result<Recipe> {
    let base = Train {
        architecture: Architecture::PromptIr,
        preset: Preset::Mini,
        network: None,
        without: Vec::new(),
    };
    let mut recipe = match &arguments.recipe {
        Some(path) => Recipe::open(path, &arguments.fit.set)?,
        None => run_folder::recipe_without_file(Some(base), None, &arguments.data)?,
    };
    if let Some(train) = &mut recipe.train {
        if let Some(name) = &arguments.architecture {
            train.architecture = named("--architecture", name, "promptir or adair")?;
        }
        if let Some(name) = &arguments.preset {
            train.preset = named("--preset", name, "paper or mini")?;
        }
        if !arguments.without.is_empty() {
            train.without.clone_from(&arguments.without);
        }
    }
    run_folder::complete(recipe, &arguments.fit, &arguments.data)
}

/// A value by the name it has in recipes.
fn named<T: serde::de::DeserializeOwned>(
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
