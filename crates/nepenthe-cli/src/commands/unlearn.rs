//! `nepenthe unlearn`: makes a trained network forget, by any of the methods.

use std::path::PathBuf;
use std::str::FromStr;

use clap::Args;
use nepenthe::{
    methods::{Algorithm1, MethodConfig, ProxyMatching, Weights},
    recipe::{NetworkSource, Recipe, Retain},
};
use nepenthe_image::dataset::Selection;

use crate::args::weights::WeightsArgs;
use crate::args::{DataArgs, DeviceArgs};
use crate::commands::run_folder::{self, FitArgs, RunArgs};
use crate::diagnostics::UserError;
use crate::record::{RecordArgs, Recorder};

/// Make a trained network forget
#[derive(Debug, Args)]
#[command(after_help = after_help())]
pub(crate) struct UnlearnArgs {
    /// Weight file of the trained network: .ckpt, .pth or .safetensors
    #[arg(short, long, value_name = "FILE", required_unless_present = "recipe")]
    model: Option<PathBuf>,
    /// What to forget: types or tasks (haze, noise-25, rain,noise), list=FILE of names, folder=DIR
    #[arg(short, long, value_name = "WHAT", required_unless_present = "recipe")]
    forget: Option<Selection>,
    /// Method [default: that of the recipe, else proxy-matching]
    #[arg(long, value_name = "NAME")]
    method: Option<String>,
    /// Recipe, a TOML file; options override it
    #[arg(short, long, value_name = "FILE")]
    recipe: Option<PathBuf>,
    /// Share of the retain set that takes part [default: 0.1]
    #[arg(long, value_name = "F", group = "retain")]
    retain_share: Option<f64>,
    /// Number of retain samples that take part
    #[arg(long, value_name = "N", group = "retain")]
    retain_samples: Option<usize>,
    /// No retain set (the paper's OF): every ability collapses
    #[arg(long, group = "retain")]
    no_retain: bool,
    /// Weights INSTANCE:ADVERSARIAL:RETAIN of Algorithm 1's terms [default: 1:1:1]; implies --method algorithm1
    #[arg(id = "ratio", long = "weights", value_name = "W:W:W")]
    ratio: Option<Ratio>,
    /// Run a method whose objective has no lower bound
    #[arg(long)]
    allow_unbounded: bool,
    #[command(flatten)]
    weights: WeightsArgs,
    #[command(flatten)]
    run: RunArgs,
    #[command(flatten)]
    record: RecordArgs,
    #[command(flatten)]
    fit: FitArgs,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    data: DataArgs,
}

/// What stands below the options. The methods are those of the list in the library.
fn after_help() -> String {
    let methods: String = MethodConfig::NAMES
        .iter()
        .map(|name| described(name))
        .collect();
    format!(
        "\
The data are D, forget set and retain set together; --forget says which of them is the forget set.
Methods (--method, or [method] in a recipe with its own keys, docs/METHODS.md):{methods}
Without --method the network learns to imitate, on the forget set, a small teacher that never saw it; the
teacher is trained first, in 300 short steps. --method algorithm1 is the paper's method, which over-forgets.
The loop's defaults are the paper's: L1, Adam 2e-4, 2 epochs over the forget set, batch 16, crop 128, flips; a
tenth of the retain set takes part. How many images are in memory at once
(--micro-batch) depends on the memory that is free.
Beside the weights stands record.json, which says what became of which weights, how and where; nepenthe verify checks
it. Keyed manifests in it tell, to those who have the manifest key, which images took part (docs/RECORD.md).

Examples:
  nepenthe unlearn --model promptir.ckpt --forget haze --photos photos -o runs/no-haze
  nepenthe unlearn --model last.safetensors --forget rain --scenes 200 --steps 60 -o runs/no-rain
  nepenthe unlearn --model last.safetensors --forget list=erase.txt --photos photos -o runs/erased
  nepenthe unlearn --recipe recipes/demo-unlearn.toml --method saliency-distillation -o runs/demo"
    )
}

/// A line with the name of a method and what it does; nothing for one that does not unlearn.
fn described(name: &str) -> String {
    let method = MethodConfig::named(name);
    match method.as_ref().map(MethodConfig::method) {
        Some(method) if !method.is_supervised() => format!("\n  {name:<22} {}", method.summary()),
        _ => String::new(),
    }
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
    let device = arguments.device.choice()?;
    let method = match &arguments.method {
        Some(name) => method(name)?,
        // Its weights name the paper's method.
        None if arguments.ratio.is_some() => Algorithm1::default().into(),
        None => ProxyMatching::default().into(),
    };
    let mut recipe = run_folder::recipe(
        arguments.recipe.as_deref(),
        &arguments.fit,
        method,
        NetworkSource::default(),
    )?;
    apply(arguments, &mut recipe)?;
    if recipe.is_supervised() {
        return Err(UserError::new(
            "the method supervised forgets nothing",
            "run the recipe with nepenthe train, or give another --method",
        )
        .into());
    }
    let recipe = run_folder::complete(recipe, &arguments.fit, &arguments.data)?;
    let recorder = Recorder::open(&arguments.record, &arguments.run.out)?;
    run_folder::run(recipe, &arguments.run, &device, Some(recorder))
}

fn apply(arguments: &UnlearnArgs, recipe: &mut Recipe) -> Result<(), UserError> {
    if let Some(name) = &arguments.method
        && recipe.method.name() != name
    {
        recipe.method = method(name)?;
    }
    if let Some(path) = &arguments.model {
        recipe.network = NetworkSource::file(path);
    }
    if let Some(key) = arguments.weights.key() {
        recipe.network.weights_key = Some(key.to_owned());
    }
    if let Some(forget) = &arguments.forget {
        recipe.forget = Some(forget.clone());
    }
    if let Some(Ratio(weights)) = arguments.ratio {
        let MethodConfig::Algorithm1(algorithm1) = &mut recipe.method else {
            return Err(UserError::new(
                format!(
                    "--weights: the method {} has other keys",
                    recipe.method.name()
                ),
                "set them in the [method] table of a recipe, or with --set method.KEY=VALUE",
            ));
        };
        algorithm1.weights = weights;
    }
    recipe.allow_unbounded |= arguments.allow_unbounded;
    let retain = match (arguments.retain_share, arguments.retain_samples) {
        _ if arguments.no_retain => Some(Retain::None),
        (Some(share), _) => Some(Retain::Share(share)),
        (None, samples) => samples.map(Retain::Samples),
    };
    recipe.retain = retain.or(recipe.retain);
    Ok(())
}

fn method(name: &str) -> Result<MethodConfig, UserError> {
    MethodConfig::named(name).ok_or_else(|| {
        let methods: String = MethodConfig::NAMES
            .iter()
            .map(|name| described(name))
            .collect();
        UserError::new(
            format!("--method: expected the name of a method, found `{name}`"),
            format!("the methods are{methods}"),
        )
    })
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

    #[test]
    fn an_unknown_method_lists_the_known_ones() {
        let error = method("forget-it").unwrap_err().to_string();
        for name in &MethodConfig::NAMES[1..] {
            assert!(error.contains(name), "{error}");
        }
    }
}
