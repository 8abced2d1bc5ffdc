//! `nepenthe train`: supervised training, from random weights (BEFORE, UT) or from a weight file (relearning).

use std::path::PathBuf;

use clap::Args;
use nepenthe::{methods::Supervised, recipe::NetworkSource};
use nepenthe_image::dataset::Selection;
use nepenthe_nets::{Architecture, Preset};

use crate::args::weights::WeightsArgs;
use crate::args::{DataArgs, DeviceArgs};
use crate::commands::run_folder::{self, FitArgs, RunArgs, named};
use crate::diagnostics::UserError;

/// Train a network, from random weights or from a weight file
#[derive(Debug, Args)]
#[command(after_help = "\
The run's folder holds the complete recipe, a log with one line per step, checkpoint.safetensors to
resume from, last.safetensors and, where the recipe scores during training, best.safetensors.
Ctrl-C saves; --resume continues, also with more --steps than before.

Examples:
  nepenthe train --recipe recipes/demo-before.toml -o runs/before
  nepenthe train --photos photos --tasks haze,rain,noise-25 --steps 2000 --crop 64 -o runs/mine
  nepenthe train --recipe recipes/demo-before.toml --without haze -o runs/ut
  nepenthe train --model runs/no-haze/last.safetensors --photos photos --tasks haze -o runs/relearn
  nepenthe train --recipe recipes/demo-before.toml -o runs/before --resume")]
pub(crate) struct TrainArgs {
    /// Recipe, a TOML file; options below override it
    #[arg(short, long, value_name = "FILE")]
    recipe: Option<PathBuf>,
    /// Weight file to start from, as in relearning [default: random weights]
    #[arg(short, long, value_name = "FILE", conflicts_with_all = ["architecture", "preset"])]
    model: Option<PathBuf>,
    /// Network: promptir or adair [default: promptir]
    #[arg(long, value_name = "NAME")]
    architecture: Option<String>,
    /// Size of the network: paper or mini [default: mini]
    #[arg(long, value_name = "NAME")]
    preset: Option<String>,
    /// What to leave out, for a network that never saw it (UT): haze, noise-25, list=FILE, folder=DIR
    #[arg(long, value_name = "WHAT")]
    without: Option<Selection>,
    #[command(flatten)]
    weights: WeightsArgs,
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
    let network = NetworkSource::random(Architecture::PromptIr, Preset::Mini);
    let mut recipe = run_folder::recipe(
        arguments.recipe.as_deref(),
        &arguments.fit,
        Supervised::default().into(),
        network,
    )?;
    if !recipe.is_supervised() {
        return Err(UserError::new(
            format!(
                "expected a recipe of the method supervised, found {}",
                recipe.method.name()
            ),
            "run it with nepenthe unlearn",
        )
        .into());
    }
    if let Some(path) = &arguments.model {
        recipe.network = NetworkSource::file(path);
    }
    if let Some(key) = arguments.weights.key() {
        recipe.network.weights_key = Some(key.to_owned());
    }
    if arguments.architecture.is_some() || arguments.preset.is_some() {
        override_architecture(&mut recipe.network, arguments)?;
    }
    if let Some(without) = &arguments.without {
        recipe.forget = Some(without.clone());
    }
    let recipe = run_folder::complete(recipe, &arguments.fit, &arguments.data)?;
    run_folder::run(recipe, &arguments.run, &device, None)
}

fn override_architecture(
    network: &mut NetworkSource,
    arguments: &TrainArgs,
) -> Result<(), UserError> {
    *network = NetworkSource {
        architecture: Some(network.architecture.unwrap_or(Architecture::PromptIr)),
        preset: network.preset,
        ..NetworkSource::default()
    };
    if let Some(name) = &arguments.architecture {
        network.architecture = Some(named("--architecture", name, "promptir or adair")?);
    }
    if let Some(name) = &arguments.preset {
        network.preset = Some(named("--preset", name, "paper or mini")?);
    }
    Ok(())
}
