//! `nepenthe unlearn`: Algorithm 1 of the paper on a trained network.

use std::path::PathBuf;
use std::str::FromStr;

use clap::{Args, ValueEnum};
use nepenthe::{
    objective::{Distance, algorithm1::Weights},
    recipe::{Recipe, Retain, Unlearn},
    train::{Job, Source, Start},
};
use nepenthe_image::degradation::Degradation;
use nepenthe_nets::Loaded;

use crate::args::{DataArgs, DeviceArgs};
use crate::commands::run_folder::{self, FitArgs, RunArgs};
use crate::diagnostics::UserError;

/// Make a trained network forget one type of degradation (Algorithm 1)
#[derive(Debug, Args)]
#[command(after_help = "\
Minimises  -w_ins L(N(x_f), y_f) + w_adv L(N(x_f), clamp(y_f + p)) + w_ret L(N(x_r), y_r),
with p ~ U(-0.5, 0.5) drawn anew for every batch. The data are D, forgotten and kept types together;
--forget says which is D_f. Defaults are the paper's: 1:1:1, L1, Adam 2e-4, 2 epochs over D_f,
batch 16, crop 128, flips; a tenth of D_r takes part.

Examples:
  nepenthe unlearn --model promptir.ckpt --forget haze --photos photos -o runs/no-haze
  nepenthe unlearn --model last.safetensors --forget rain --scenes 200 --steps 60 -o runs/no-rain
  nepenthe unlearn --model last.safetensors --recipe recipes/demo-unlearn.toml -o runs/demo")]
pub(crate) struct UnlearnArgs {
    /// Weight file of the trained network: .ckpt, .pth or .safetensors
    #[arg(short, long, value_name = "FILE")]
    model: PathBuf,
    /// What to forget: haze, rain, noise, blur or low-light
    #[arg(short, long, value_name = "TYPE", required_unless_present = "recipe")]
    forget: Option<Degradation>,
    /// Recipe, a TOML file; options override it
    #[arg(short, long, value_name = "FILE")]
    recipe: Option<PathBuf>,
    /// Fraction of the kept data that takes part [default: 0.1]
    #[arg(long, value_name = "F", group = "retain")]
    retain_share: Option<f64>,
    /// Number of kept samples that take part
    #[arg(long, value_name = "N", group = "retain")]
    retain_samples: Option<usize>,
    /// No kept samples (the paper's OF): every ability collapses
    #[arg(long, group = "retain")]
    no_retain: bool,
    /// Pictures of the kept data in a step [default: as many as of the forgotten]
    #[arg(long, value_name = "N")]
    retain_batch: Option<usize>,
    /// Weights INSTANCE:ADVERSARIAL:RETAIN of the three terms [default: 1:1:1]
    #[arg(long, value_name = "W:W:W")]
    weights: Option<Ratio>,
    /// Distance of the terms [default: l1]
    #[arg(long, value_enum, value_name = "NAME")]
    loss: Option<Loss>,
    /// Run even if the adversarial weight is below the instance weight and the objective unbounded
    #[arg(long)]
    allow_unbounded: bool,
    #[command(flatten)]
    run: RunArgs,
    #[command(flatten)]
    fit: FitArgs,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    data: DataArgs,
}

/// A distance, as typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Loss {
    L1,
    L2,
}

/// Three weights, as typed: `1:1:1`.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Ratio(Weights);

impl FromStr for Ratio {
    type Err = UserError;

    fn from_str(text: &str) -> Result<Self, UserError> {
        let parts: Result<Vec<f64>, _> = text.split(':').map(str::parse).collect();
        match parts.as_deref() {
            Ok(&[instance, adversarial, retain]) => Ok(Self(Weights {
                instance,
                adversarial,
                retain,
            })),
            _ => Err(UserError::new(
                format!("expected INSTANCE:ADVERSARIAL:RETAIN, found `{text}`"),
                "write it as in --weights 1:1.5:1",
            )),
        }
    }
}

/// Runs the command.
///
/// # Errors
/// If the recipe, the network, the data or the folder is wrong, or the run was stopped.
pub(crate) fn run(arguments: &UnlearnArgs) -> anyhow::Result<()> {
    let choice = arguments.device.choice()?;
    let recipe = recipe(arguments)?;
    let device = choice.open_for_training();
    let loaded = Loaded::open(&arguments.model, &device)?;
    let source = Source {
        network: loaded.network,
        config: loaded.config,
        sha256: loaded.sha256,
    };
    let start = Start {
        folder: &arguments.run.out,
        device,
        device_name: choice.to_string(),
        resume: arguments.run.resume,
        replace: false,
        data: None,
    };
    run_folder::run(Job::unlearn(recipe, source, &start)?, &arguments.run.out)
}

fn recipe(arguments: &UnlearnArgs) -> anyhow::Result<Recipe> {
    let mut set = arguments.fit.set.clone();
    if arguments.allow_unbounded {
        set.push("unlearn.allow_unbounded=true".to_owned());
    }
    let mut recipe = match (&arguments.recipe, arguments.forget) {
        (Some(path), _) => Recipe::open(path, &set)?,
        (None, Some(forget)) => {
            let unlearn = Unlearn {
                forget,
                retain: Retain::default(),
                retain_batch: None,
                weights: Weights::default(),
                allow_unbounded: arguments.allow_unbounded,
            };
            run_folder::recipe_without_file(None, Some(unlearn), &arguments.data)?
        }
        (None, None) => {
            let hint = "as in --forget haze";
            return Err(UserError::new("--forget or --recipe is missing", hint).into());
        }
    };
    if let Some(unlearn) = &mut recipe.unlearn {
        apply(arguments, unlearn);
    }
    if let Some(loss) = arguments.loss {
        recipe.fit.distance = Some(match loss {
            Loss::L1 => Distance::L1,
            Loss::L2 => Distance::L2,
        });
    }
    run_folder::complete(recipe, &arguments.fit, &arguments.data)
}

fn apply(arguments: &UnlearnArgs, unlearn: &mut Unlearn) {
    if let Some(forget) = arguments.forget {
        unlearn.forget = forget;
    }
    if let Some(Ratio(weights)) = arguments.weights {
        unlearn.weights = weights;
    }
    if let Some(share) = arguments.retain_share {
        unlearn.retain = Retain::Share(share);
    }
    if let Some(samples) = arguments.retain_samples {
        unlearn.retain = Retain::Samples(samples);
    }
    if arguments.no_retain {
        unlearn.retain = Retain::None;
    }
    unlearn.retain_batch = arguments.retain_batch.or(unlearn.retain_batch);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_three_numbers() {
        let Ratio(weights) = "1:1.5:0.5".parse().unwrap();
        assert_eq!((weights.adversarial, weights.retain), (1.5, 0.5));
        assert!("1:1".parse::<Ratio>().is_err());
        assert!("a:b:c".parse::<Ratio>().is_err());
    }
}
