//! From a weight file to a network and back.
//!
//! The network and its hyper-parameters are read off the names and shapes of the tensors, then every
//! tensor is checked: nothing may be missing, unexpected or misshapen, except that parameters the
//! published forward pass never uses may be absent.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    path::{Path, PathBuf},
};

use burn::tensor::Device;

use crate::{
    adair::AdaIrConfig,
    network::{Network, NetworkConfig},
    parameters,
    promptir::{PromptIrConfig, PromptSize},
    restormer::Backbone,
    weights::{self, Dtype, Format, RawTensor, WeightError, WeightFile},
};

/// Metadata key under which the configuration is stored, as JSON.
pub const CONFIG_KEY: &str = "nepenthe.network";

/// A network with its configuration and what the file said about it.
#[derive(Debug)]
pub struct Loaded {
    /// The network on the requested device.
    pub network: Network,
    /// Architecture and hyper-parameters.
    pub config: NetworkConfig,
    /// Metadata of a safetensors file, or the plain values of a PyTorch file.
    pub metadata: BTreeMap<String, String>,
    /// Kind of file.
    pub format: Format,
    /// SHA-256 of the file's bytes, hexadecimal.
    pub sha256: String,
}

/// Why a weight file is not a network.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file could not be read or written.
    #[error(transparent)]
    File(#[from] WeightError),
    /// The tensors belong to no known network.
    #[error(
        "{}: not a PromptIR or AdaIR network\n  expected: {expected}\n  found: {found}\n\nhint: only \
         PromptIR and AdaIR are supported; `nepenthe inspect FILE` lists what a file holds",
        path.display()
    )]
    Unknown {
        /// The file.
        path: PathBuf,
        /// The tensor that was looked for.
        expected: String,
        /// What is there instead.
        found: String,
    },
    /// The network is known, but tensors are missing, unexpected or misshapen.
    #[error("{}: tensors do not fit {network}\n{report}\nhint: {hint}", path.display())]
    Mismatch {
        /// The file.
        path: PathBuf,
        /// The network they were held against.
        network: String,
        /// One line per tensor.
        report: String,
        /// What may be wrong.
        hint: String,
    },
}

impl Loaded {
    /// Reads a Lightning checkpoint, a PyTorch state dict or a safetensors file.
    ///
    /// # Errors
    /// If the file cannot be read, belongs to no known network, or does not fit it exactly.
    pub fn open(path: &Path, device: &Device) -> Result<Self, ImportError> {
        Self::from_file(WeightFile::open(path)?, path, device)
    }

    /// As [`Loaded::open`], from a file that was read before. `path` is named in errors.
    ///
    /// # Errors
    /// If the tensors belong to no known network or do not fit it exactly.
    pub fn from_file(file: WeightFile, path: &Path, device: &Device) -> Result<Self, ImportError> {
        let config = configuration(&file, path)?;
        check(&config, &file.tensors, path)?;
        Ok(Self {
            network: config.with_weights(&file.tensors, device),
            config,
            metadata: file.metadata,
            format: file.format,
            sha256: file.sha256,
        })
    }
}

/// Writes a network as safetensors with PyTorch's names and layouts. The configuration is added to
/// the metadata. The file appears whole or not at all.
///
/// # Errors
/// If the file cannot be written.
pub fn save(
    path: &Path,
    network: &Network,
    config: &NetworkConfig,
    metadata: &BTreeMap<String, String>,
    dtype: Dtype,
) -> Result<(), ImportError> {
    let mut metadata = metadata.clone();
    metadata.insert(CONFIG_KEY.to_owned(), config_json(config));
    let tensors = parameters::values(network);
    Ok(weights::write_safetensors(
        path, &tensors, &metadata, dtype,
    )?)
}

fn config_json(config: &NetworkConfig) -> String {
    serde_json::to_string(config).expect("a configuration of numbers serialises")
}

/// The configuration a file states, if its tensors agree, or the one read off its tensors.
fn configuration(file: &WeightFile, path: &Path) -> Result<NetworkConfig, ImportError> {
    // A pickle can carry any key; only our own format states a configuration.
    let ours = file.format == Format::Safetensors;
    let stated = file.metadata.get(CONFIG_KEY).filter(|_| ours);
    let detected = Detection { file, path }.config()?;
    let stated = stated.and_then(|json| serde_json::from_str::<NetworkConfig>(json).ok());
    // The expansion factor is the one number that shapes determine only up to rounding.
    Ok(match stated {
        Some(stated) if differs_in_expansion_only(&stated, &detected) => stated,
        _ => detected,
    })
}

fn differs_in_expansion_only(stated: &NetworkConfig, detected: &NetworkConfig) -> bool {
    let mut aligned = detected.clone();
    aligned.backbone_mut().expansion = stated.backbone().expansion;
    let close = (stated.backbone().expansion - detected.backbone().expansion).abs() < 1.0;
    aligned == *stated && close
}

/// Reads hyper-parameters off names and shapes.
struct Detection<'a> {
    file: &'a WeightFile,
    path: &'a Path,
}

/// No published network comes near; larger numbers come from damaged files.
const MAX_CHANNELS: usize = 4096;

impl Detection<'_> {
    fn config(&self) -> Result<NetworkConfig, ImportError> {
        let has = |prefix: &str| {
            self.file
                .tensors
                .keys()
                .any(|name| name.starts_with(prefix))
        };
        if has("prompt1.") {
            Ok(NetworkConfig::PromptIr(self.promptir()?))
        } else if has("fre1.") {
            Ok(NetworkConfig::AdaIr(self.adair()?))
        } else {
            Err(self.unknown("tensors named `prompt1.*` (PromptIR) or `fre1.*` (AdaIR)"))
        }
    }

    fn promptir(&self) -> Result<PromptIrConfig, ImportError> {
        let backbone = self.backbone()?;
        let prompt = |index: usize| -> Result<[usize; 5], ImportError> {
            self.shape(&format!("prompt{index}.prompt_param"))
        };
        let shapes = [prompt(1)?, prompt(2)?, prompt(3)?];
        Ok(PromptIrConfig {
            backbone,
            prompt_length: shapes[0][1],
            prompts: shapes.map(|[_, _, dim, size, _]| PromptSize { dim, size }),
        })
    }

    fn adair(&self) -> Result<AdaIrConfig, ImportError> {
        let [frequency_heads, _, _] = self.shape("fre1.channel_cross_l.temperature")?;
        Ok(AdaIrConfig {
            backbone: self.backbone()?,
            frequency_heads,
        })
    }

    fn backbone(&self) -> Result<Backbone, ImportError> {
        let [dim, _, _, _] = self.shape("patch_embed.proj.weight")?;
        let levels = [
            "encoder_level1",
            "encoder_level2",
            "encoder_level3",
            "latent",
        ];
        let mut heads = [0; 4];
        for (heads, level) in heads.iter_mut().zip(levels) {
            [*heads, _, _] = self.shape(&format!("{level}.0.attn.temperature"))?;
        }
        Ok(Backbone {
            dim,
            blocks: levels.map(|level| self.count(level)),
            refinement_blocks: self.count("refinement"),
            heads,
            expansion: self.expansion()?,
        })
    }

    /// Number of blocks of a stage.
    fn count(&self, stage: &str) -> usize {
        let prefix = format!("{stage}.");
        let indices: BTreeSet<&str> = self
            .file
            .tensors
            .keys()
            .filter_map(|name| name.strip_prefix(&prefix)?.split('.').next())
            .collect();
        indices.len()
    }

    /// The shortest decimal factor that gives every block's hidden width when rounded down.
    fn expansion(&self) -> Result<f64, ImportError> {
        let (mut low, mut high) = (0.0f64, f64::INFINITY);
        for (name, tensor) in &self.file.tensors {
            if let (true, &[channels, hidden, _, _]) =
                (name.ends_with("ffn.project_out.weight"), &tensor.shape[..])
            {
                low = low.max(hidden as f64 / channels.max(1) as f64);
                high = high.min((hidden + 1) as f64 / channels.max(1) as f64);
            }
        }
        let fits = |factor: &f64| *factor >= low && *factor < high;
        let rounded = [1.0, 10.0, 100.0, 1000.0, 1e4].map(|unit| (low * unit).ceil() / unit);
        [2.66]
            .into_iter()
            .chain(rounded)
            .find(fits)
            .ok_or_else(|| self.unknown("one expansion factor for all `*.ffn.project_out.weight`"))
    }

    fn shape<const D: usize>(&self, name: &str) -> Result<[usize; D], ImportError> {
        let tensor = self.file.tensors.get(name);
        let shape = tensor.and_then(|tensor| <[usize; D]>::try_from(&tensor.shape[..]).ok());
        shape
            .filter(|shape| shape.iter().all(|&size| (1..=MAX_CHANNELS).contains(&size)))
            .ok_or_else(|| self.unknown(&format!("`{name}` with {D} dimensions")))
    }

    fn unknown(&self, expected: &str) -> ImportError {
        let names = &self.file.tensors;
        let mut found = format!("{} tensors", names.len());
        for (index, (name, tensor)) in names.iter().take(4).enumerate() {
            let separator = if index == 0 { ": " } else { ", " };
            let _ = write!(found, "{separator}{name} {:?}", tensor.shape);
        }
        ImportError::Unknown {
            path: self.path.to_owned(),
            expected: expected.to_owned(),
            found,
        }
    }
}

/// Most lines of one kind that a report shows.
const SHOWN: usize = 8;

/// Holds the tensors of a file against those of the network.
fn check(
    config: &NetworkConfig,
    tensors: &BTreeMap<String, RawTensor>,
    path: &Path,
) -> Result<(), ImportError> {
    let expected: BTreeMap<String, Vec<usize>> = config.shapes().into_iter().collect();
    let missing: Vec<&String> = expected
        .keys()
        .filter(|name| !tensors.contains_key(*name) && !config.is_unused(name))
        .collect();
    let unexpected: Vec<&String> = tensors
        .keys()
        .filter(|name| !expected.contains_key(*name))
        .collect();
    let misshapen: Vec<String> = expected
        .iter()
        .filter_map(|(name, shape)| {
            let found = &tensors.get(name)?.shape;
            (found != shape).then(|| format!("{name}: expected {shape:?}, found {found:?}"))
        })
        .collect();
    if missing.is_empty() && unexpected.is_empty() && misshapen.is_empty() {
        return Ok(());
    }
    let mut report = String::new();
    let missing_lines = missing.iter().map(|name| nearest(name, &unexpected));
    section(&mut report, "missing", missing_lines.collect());
    section(
        &mut report,
        "unexpected",
        unexpected.iter().map(|name| (*name).clone()).collect(),
    );
    section(&mut report, "misshapen", misshapen);
    Err(ImportError::Mismatch {
        path: path.to_owned(),
        network: config.architecture().to_string(),
        report,
        hint: "the file may be cut short, renamed, or from a modified network; the names must be \
               those of the published state dict"
            .to_owned(),
    })
}

fn section(report: &mut String, title: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let _ = writeln!(report, "  {title} ({}):", lines.len());
    for line in lines.iter().take(SHOWN) {
        let _ = writeln!(report, "    {line}");
    }
    if lines.len() > SHOWN {
        let _ = writeln!(report, "    ... and {} more", lines.len() - SHOWN);
    }
}

/// A missing name, with the most similar unexpected one if it is similar at all.
fn nearest(name: &str, unexpected: &[&String]) -> String {
    let best = unexpected
        .iter()
        .map(|candidate| (strsim::normalized_levenshtein(name, candidate), candidate))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match best {
        Some((similarity, candidate)) if similarity > 0.7 => {
            format!("{name} (did you mean {candidate}?)")
        }
        _ => name.to_owned(),
    }
}
