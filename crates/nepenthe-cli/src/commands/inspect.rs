//! `nepenthe inspect`: what a weight file holds, whether or not it is a network this program knows.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe_files::printable;
use nepenthe_nets::import::CONFIG_KEY;
use nepenthe_nets::weights::WeightFile;
use nepenthe_nets::{ImportError, NetworkConfig, Preset};
use serde_json::{Value, json};

use crate::args::weights::WeightsArgs;
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
    #[command(flatten)]
    weights: WeightsArgs,
}

/// Runs the command.
///
/// # Errors
/// If the file cannot be read, or holds no known network; what it holds is printed before.
pub(crate) fn run(arguments: &InspectArgs) -> anyhow::Result<()> {
    let (report, network) = Report::of(&arguments.file, &arguments.weights)?;
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
    /// Where the network is in the file.
    key: String,
    /// Names and shapes of the largest state dict.
    shapes: BTreeMap<String, Vec<usize>>,
    stored_types: BTreeSet<&'static str>,
    /// Every state dict, with its number of tensors.
    state_dicts: Vec<(String, usize)>,
    skipped: Vec<String>,
    metadata: BTreeMap<String, String>,
    config: Option<NetworkConfig>,
    notes: Vec<String>,
}

/// Metadata key of the step of a run.
const RUN_STEP: &str = "nepenthe.step";

impl Report {
    /// Reads `path`. The second value says why it holds no known network, if so.
    fn of(path: &Path, weights: &WeightsArgs) -> anyhow::Result<(Self, Result<(), ImportError>)> {
        let file = WeightFile::open(path)?;
        let dict = file.largest();
        let shapes = dict.shapes();
        let dicts = file.state_dicts().iter();
        let mut report = Self {
            path: path.to_owned(),
            kind: file.format.to_string(),
            bytes: file.length(),
            sha256: file.sha256.clone(),
            key: dict.path.clone(),
            stored_types: dict.stored_types(),
            shapes: shapes
                .map(|(name, shape)| (name.to_owned(), shape.to_vec()))
                .collect(),
            state_dicts: dicts.map(|dict| (dict.path.clone(), dict.len())).collect(),
            skipped: dict.skipped.clone(),
            metadata: file.metadata.clone(),
            config: None,
            notes: Vec::new(),
        };
        report.metadata.remove(CONFIG_KEY);
        let problem = match weights.load(&file, &DeviceChoice::default().open()) {
            Ok(loaded) => {
                report.describe_run(&loaded.key);
                report.key = loaded.key;
                report.config = Some(loaded.config);
                report.notes = loaded.notes;
                Ok(())
            }
            Err(error) => Err(error),
        };
        Ok((report, problem))
    }

    /// The state of a run keeps its network beside the optimiser's moments; published weights only name the step.
    fn describe_run(&mut self, key: &str) {
        if let Some(step) = self.metadata.get(RUN_STEP)
            && ["network", "average"].contains(&key)
        {
            self.kind = format!("{}, state of a run after step {step}", self.kind);
        }
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
        if !self.key.is_empty() {
            line("key", &printable(&self.key));
        }
        match &self.config {
            Some(config) => describe(config, &mut line),
            None => line("network", "none that is known"),
        }
        let elements = grouped(elements(&self.shapes));
        let types: Vec<&str> = self.stored_types.iter().copied().collect();
        let types = types.join(", ");
        line(
            "tensors",
            &format!("{} with {elements} elements, {types}", self.shapes.len()),
        );
        for note in &self.notes {
            line("note", note);
        }
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
            let _ = writeln!(text, "  {} {shape:?}", printable(name));
        }
        let left = self.shapes.len().saturating_sub(shown);
        if left > 0 && shown > 0 {
            let _ = writeln!(text, "  ... and {left} more; --tensors lists all");
        }
        if self.config.is_none() && self.state_dicts.len() > 1 {
            let dicts = self.state_dicts.iter().take(FEW);
            let dicts: Vec<String> = dicts
                .map(|(key, count)| format!("{} ({count})", printable(key)))
                .collect();
            let _ = writeln!(text, "state dicts  {}", dicts.join(", "));
        }
        if !self.skipped.is_empty() {
            let _ = writeln!(text, "no tensors   {}", printable(&self.skipped.join(", ")));
        }
        if !self.metadata.is_empty() {
            let _ = writeln!(text, "metadata");
        }
        for (key, value) in &self.metadata {
            let value: Vec<_> = value.trim_end().lines().map(printable).collect();
            let separator = if value.len() > 1 { "\n    " } else { " " };
            let value = value.join("\n    ");
            let _ = writeln!(text, "  {} ={separator}{value}", printable(key));
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
            "key": self.key,
            "notes": self.notes,
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

fn describe(config: &NetworkConfig, line: &mut impl FnMut(&str, &str)) {
    let architecture = config.architecture();
    match preset(config) {
        Some(preset) => line("network", &format!("{architecture}, preset {preset}")),
        None => line("network", &format!("{architecture}, custom size")),
    }
    for (name, value) in config.describe() {
        line(&format!("  {name}"), &value);
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

/// The name of the preset that these hyper-parameters are.
fn preset(config: &NetworkConfig) -> Option<&'static str> {
    Preset::ALL
        .into_iter()
        .find(|&preset| NetworkConfig::preset(config.architecture(), preset) == *config)
        .map(Preset::name)
}

/// Number of parameters in all, and of those that the published forward pass never uses.
fn parameters(config: &NetworkConfig) -> (u64, u64) {
    let shapes = config.shapes();
    let count = |shape: &[usize]| shape.iter().product::<usize>() as u64;
    let total = config.parameter_count();
    let unused = shapes.iter().filter(|(name, _)| config.is_unused(name));
    (total, unused.map(|(_, shape)| count(shape)).sum())
}

fn elements(shapes: &BTreeMap<String, Vec<usize>>) -> u64 {
    shapes
        .values()
        .map(|shape| {
            let product = |product: u64, &length: &usize| product.saturating_mul(length as u64);
            shape.iter().fold(1, product)
        })
        .fold(0, u64::saturating_add)
}
