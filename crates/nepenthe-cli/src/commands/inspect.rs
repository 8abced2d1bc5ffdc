//! `nepenthe inspect`: what a weight file holds, whether or not it is a network this program knows.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe_nets::import::CONFIG_KEY;
use nepenthe_nets::weights::{RawTensor, WeightFile};
use nepenthe_nets::{ImportError, Loaded, NetworkConfig, Preset};
use serde_json::{Value, json};

use crate::output::{self, grouped};

/// Show what a weight file holds: network, parameters, metadata, hash
#[derive(Debug, Args)]
#[command(after_help = "\
Reads Lightning checkpoints, PyTorch files and safetensors. Pickles are parsed, never executed. A file that holds no \
known network is listed all the same; the exit code is then 1 and the reason is on stderr.

Examples:
  nepenthe inspect promptir.ckpt
  nepenthe inspect last.safetensors --json")]
pub(crate) struct InspectArgs {
    /// Weight file: .ckpt, .pth, .pt or .safetensors
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print JSON
    #[arg(long)]
    json: bool,
    /// List every tensor
    #[arg(long)]
    tensors: bool,
}

/// Runs the command.
///
/// # Errors
/// If the file cannot be read, or holds no known network; what it holds is printed before.
pub(crate) fn run(arguments: &InspectArgs) -> anyhow::Result<()> {
    let (report, network) = Report::of(&arguments.file)?;
    let text = if arguments.json {
        format!("{:#}", report.json(arguments.tensors))
    } else {
        report.text(arguments.tensors)
    };
    output::print(&text)?;
    network?;
    Ok(())
}

/// What there is to say about a file.
struct Report {
    path: PathBuf,
    kind: String,
    bytes: u64,
    sha256: String,
    stripped_prefix: Option<String>,
    stored_types: Vec<&'static str>,
    shapes: BTreeMap<String, Vec<usize>>,
    skipped: Vec<String>,
    metadata: BTreeMap<String, String>,
    config: Option<NetworkConfig>,
}

/// The state of a run keeps its network under this prefix, beside the optimiser's moments.
const RUN_PREFIX: &str = "network.";
const RUN_STEP: &str = "nepenthe.step";

impl Report {
    /// Reads `path`. The second value says why it holds no known network, if so.
    fn of(path: &Path) -> anyhow::Result<(Self, Result<(), ImportError>)> {
        let mut file = WeightFile::open(path)?;
        let mut report = Self {
            path: path.to_owned(),
            kind: kind(&file),
            bytes: std::fs::metadata(path)?.len(),
            sha256: file.sha256.clone(),
            stripped_prefix: file.stripped_prefix.clone(),
            stored_types: file.stored_types.iter().copied().collect(),
            shapes: shapes(&file.tensors),
            skipped: file.skipped.clone(),
            metadata: file.metadata.clone(),
            config: None,
        };
        report.metadata.remove(CONFIG_KEY);
        if let Some(step) = step_of_run(&file) {
            report.kind = format!("state of a run after step {step}, safetensors");
            file.tensors = network_of_run(file.tensors);
        }
        let loaded = Loaded::from_file(file, path, &DeviceChoice::default().open());
        let problem = match loaded {
            Ok(loaded) => {
                report.config = Some(loaded.config);
                Ok(())
            }
            Err(error) => Err(error),
        };
        Ok((report, problem))
    }

    fn text(&self, all: bool) -> String {
        let mut text = String::new();
        let mut line = |name: &str, value: &str| {
            let _ = writeln!(text, "{name:<12} {value}");
        };
        line("file", &self.path.display().to_string());
        line("kind", &self.kind);
        line("size", &format!("{} bytes", grouped(self.bytes)));
        line("sha256", &self.sha256);
        if let Some(prefix) = &self.stripped_prefix {
            line("prefix", &format!("{prefix} (removed from the names)"));
        }
        match &self.config {
            Some(config) => describe(config, &mut line),
            None => line("network", "none that is known"),
        }
        let elements = grouped(elements(&self.shapes));
        let types = self.stored_types.join(", ");
        line(
            "tensors",
            &format!("{} with {elements} elements, {types}", self.shapes.len()),
        );
        self.list(all, &mut text);
        text
    }

    /// The tensors (a few of them where the network is unknown), what is no tensor, and the metadata.
    fn list(&self, all: bool, text: &mut String) {
        let shown = match (all, &self.config) {
            (true, _) => self.shapes.len(),
            (false, None) => FEW,
            (false, Some(_)) => 0,
        };
        for (name, shape) in self.shapes.iter().take(shown) {
            let _ = writeln!(text, "  {name} {shape:?}");
        }
        let left = self.shapes.len().saturating_sub(shown);
        if left > 0 && shown > 0 {
            let _ = writeln!(text, "  ... and {left} more; --tensors lists all");
        }
        if !self.skipped.is_empty() {
            let _ = writeln!(text, "no tensors   {}", self.skipped.join(", "));
        }
        if !self.metadata.is_empty() {
            let _ = writeln!(text, "metadata");
        }
        for (key, value) in &self.metadata {
            let value = value.trim_end().replace('\n', "\n    ");
            let separator = if value.contains('\n') { "\n    " } else { " " };
            let _ = writeln!(text, "  {key} ={separator}{value}");
        }
    }

    fn json(&self, all: bool) -> Value {
        let network = self.config.as_ref().map(|config| {
            let (total, unused) = parameters(config);
            json!({
                "architecture": config.architecture(),
                "preset": preset(config),
                "config": config,
                "parameters": { "total": total, "trainable": total - unused, "unused": unused },
            })
        });
        let mut report = json!({
            "file": self.path.display().to_string(),
            "kind": self.kind,
            "bytes": self.bytes,
            "sha256": self.sha256,
            "stripped_prefix": self.stripped_prefix,
            "stored_types": self.stored_types,
            "network": network,
            "tensor_count": self.shapes.len(),
            "elements": elements(&self.shapes),
            "skipped": self.skipped,
            "metadata": self.metadata,
        });
        if all {
            report["tensors"] = json!(self.shapes);
        }
        report
    }
}

/// Most tensors shown of an unknown file unless all are asked for.
const FEW: usize = 20;

fn kind(file: &WeightFile) -> String {
    match &file.state_dict_key {
        Some(key) => format!("{}, state dict under `{key}`", file.format),
        None => file.format.to_string(),
    }
}

fn step_of_run(file: &WeightFile) -> Option<&str> {
    let step = file.metadata.get(RUN_STEP)?;
    let has_network = file.tensors.keys().any(|name| name.starts_with(RUN_PREFIX));
    has_network.then_some(step)
}

fn network_of_run(tensors: BTreeMap<String, RawTensor>) -> BTreeMap<String, RawTensor> {
    let of_network = tensors
        .into_iter()
        .filter_map(|(name, tensor)| Some((name.strip_prefix(RUN_PREFIX)?.to_owned(), tensor)));
    of_network.collect()
}

fn describe(config: &NetworkConfig, line: &mut impl FnMut(&str, &str)) {
    let architecture = config.architecture();
    match preset(config) {
        Some(preset) => line("network", &format!("{architecture}, preset {preset}")),
        None => line("network", &format!("{architecture}, of its own size")),
    }
    let backbone = config.backbone();
    line("  dim", &backbone.dim.to_string());
    let blocks = format!(
        "{}, {} in refinement",
        list(&backbone.blocks),
        backbone.refinement_blocks
    );
    line("  blocks", &blocks);
    line("  heads", &list(&backbone.heads));
    line("  expansion", &backbone.expansion.to_string());
    match config {
        NetworkConfig::PromptIr(config) => {
            let sizes = config
                .prompts
                .map(|prompt| format!("{1} at {0}x{0}", prompt.size, prompt.dim));
            let text = format!(
                "{} components; channels {}",
                config.prompt_length,
                sizes.join(", ")
            );
            line("  prompts", &text);
        }
        NetworkConfig::AdaIr(config) => {
            line("  frequency", &format!("{} heads", config.frequency_heads));
        }
    }
    let (total, unused) = parameters(config);
    let text = format!(
        "{} ({} trainable, {} that the published network never uses)",
        grouped(total),
        grouped(total - unused),
        grouped(unused)
    );
    line("parameters", &text);
}

fn list(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
    numbers.join(" ")
}

/// The name of the preset that these hyper-parameters are.
fn preset(config: &NetworkConfig) -> Option<&'static str> {
    [(Preset::Paper, "paper"), (Preset::Mini, "mini")]
        .into_iter()
        .find(|&(preset, _)| NetworkConfig::preset(config.architecture(), preset) == *config)
        .map(|(_, name)| name)
}

/// Number of parameters in all, and of those that the published forward pass never uses.
fn parameters(config: &NetworkConfig) -> (u64, u64) {
    let shapes = config.shapes();
    let count = |shape: &[usize]| shape.iter().product::<usize>() as u64;
    let total = shapes.iter().map(|(_, shape)| count(shape)).sum();
    let unused = shapes.iter().filter(|(name, _)| config.is_unused(name));
    (total, unused.map(|(_, shape)| count(shape)).sum())
}

fn shapes(tensors: &BTreeMap<String, RawTensor>) -> BTreeMap<String, Vec<usize>> {
    let shapes = tensors
        .iter()
        .map(|(name, tensor)| (name.clone(), tensor.shape.clone()));
    shapes.collect()
}

fn elements(shapes: &BTreeMap<String, Vec<usize>>) -> u64 {
    shapes
        .values()
        .map(|shape| shape.iter().product::<usize>() as u64)
        .sum()
}
