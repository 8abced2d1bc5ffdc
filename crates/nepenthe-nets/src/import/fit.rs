//! Whether the tensors of a state dict are those of a network.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::{CONFIG_KEY, ImportError, find::Candidate};
use crate::{
    descriptor::Shapes,
    network::NetworkConfig,
    weights::{Format, WeightError, WeightFile, quoted},
};

/// A network that a state dict holds whole.
#[derive(Debug)]
pub(super) struct Fit {
    pub(super) config: NetworkConfig,
    /// Names in the file of tensors among the network's own that are not part of it.
    pub(super) left_out: BTreeSet<String>,
    /// Parameters that the published network never uses and the file lacks.
    absent: BTreeSet<String>,
}

impl Fit {
    /// The names in the file of the network's tensors.
    pub(super) fn names(&self, prefix: &str) -> impl Iterator<Item = String> {
        let shapes = self.config.shapes().into_iter();
        let present = shapes.filter(|(name, _)| !self.absent.contains(name));
        present.map(move |(name, _)| format!("{prefix}{name}"))
    }
}

/// A state dict that does not hold a network whole.
#[derive(Debug)]
pub(super) struct Misfit {
    pub(super) error: Box<ImportError>,
    /// How far it is from one; the nearest of several is the one to tell about.
    pub(super) problems: usize,
}

impl Misfit {
    fn far(error: ImportError) -> Self {
        Self {
            error: Box::new(error),
            problems: usize::MAX,
        }
    }
}

/// Compares the tensors of a candidate with those of the network that their shapes describe.
/// Nothing is allocated in proportion to what the shapes claim.
pub(super) fn fit(candidate: &Candidate<'_>, file: &WeightFile) -> Result<Fit, Misfit> {
    let shapes: Shapes<'_> = candidate.tensors().collect();
    let config = configuration(candidate, &shapes, file)?;
    let path = || file.path().to_owned();
    let impossible = |problem| Misfit {
        error: Box::new(ImportError::Impossible {
            path: path(),
            problem,
        }),
        problems: usize::MAX - 1,
    };
    config.check_sizes().map_err(impossible)?;
    let comparison = Comparison::of(&config, &shapes);
    for name in &comparison.missing {
        // It may be there and of a kind that cannot be read.
        let name = format!("{}{name}", candidate.prefix);
        if candidate.dict.is_unreadable(&name) {
            let problem = candidate.dict.problem(&name);
            let error = WeightError::new(file.path(), problem);
            return Err(Misfit::far(error.into()));
        }
    }
    if comparison.problems() > 0 {
        return Err(Misfit {
            problems: comparison.problems(),
            error: Box::new(ImportError::Mismatch {
                path: path(),
                network: config.architecture().to_string(),
                report: comparison.report(),
                hint: "the file may be cut short, renamed, or from a modified network; the names must be \
                       those of the published state dict",
            }),
        });
    }
    config.check().map_err(impossible)?;
    let full = |name: &&str| format!("{}{name}", candidate.prefix);
    Ok(Fit {
        left_out: comparison.left_out.iter().map(full).collect(),
        absent: comparison.absent,
        config,
    })
}

/// The configuration a file states, if it has the same shapes, or the one read off its tensors.
fn configuration(
    candidate: &Candidate<'_>,
    shapes: &Shapes<'_>,
    file: &WeightFile,
) -> Result<NetworkConfig, Misfit> {
    let detected = candidate
        .architecture
        .detect(shapes)
        .map_err(|undetected| {
            let error = ImportError::Unknown {
                path: file.path().to_owned(),
                expected: undetected.expected,
                found: contents(candidate.tensors(), shapes.len()),
            };
            Misfit::far(error)
        })?;
    // A pickle can carry any key; only our own format states a configuration.
    let ours = file.format == Format::Safetensors;
    let stated = file.metadata.get(CONFIG_KEY).filter(|_| ours);
    let stated = stated.and_then(|json| serde_json::from_str::<NetworkConfig>(json).ok());
    // Shapes determine some numbers only up to rounding, such as the expansion factor.
    let same = |stated: &NetworkConfig| {
        stated.architecture() == detected.architecture()
            && stated.check_sizes().is_ok()
            && detected.check_sizes().is_ok()
            && stated.shapes() == detected.shapes()
    };
    Ok(stated.filter(same).unwrap_or(detected))
}

/// The tensors of a state dict beside those of a network.
#[derive(Debug, Default)]
struct Comparison<'a> {
    missing: Vec<String>,
    /// Missing parameters that the published network never uses.
    absent: BTreeSet<String>,
    unexpected: Vec<&'a str>,
    /// Tensors that others put among the network's.
    left_out: Vec<&'a str>,
    mismatched: Vec<String>,
}

impl<'a> Comparison<'a> {
    fn of(config: &NetworkConfig, shapes: &Shapes<'a>) -> Self {
        let expected: BTreeMap<String, Vec<usize>> = config.shapes().into_iter().collect();
        let mut comparison = Self::default();
        for (name, shape) in shapes.iter() {
            match expected.get(name) {
                Some(expected) if expected == shape => {}
                Some(expected) => comparison
                    .mismatched
                    .push(format!("{name}: expected {expected:?}, found {shape:?}")),
                None if is_bystander(name) => comparison.left_out.push(name),
                None => comparison.unexpected.push(name),
            }
        }
        for name in expected.into_keys() {
            if shapes.get(&name).is_none() {
                match config.is_unused(&name) {
                    true => drop(comparison.absent.insert(name)),
                    false => comparison.missing.push(name),
                }
            }
        }
        comparison
    }

    fn problems(&self) -> usize {
        self.missing.len() + self.unexpected.len() + self.mismatched.len()
    }

    fn report(&self) -> String {
        let mut report = String::new();
        let missing = self
            .missing
            .iter()
            .map(|name| nearest(name, &self.unexpected));
        section(&mut report, "missing", self.missing.len(), missing);
        let unexpected = self.unexpected.iter().map(|name| shown(name));
        section(&mut report, "unexpected", self.unexpected.len(), unexpected);
        let mismatched = self.mismatched.iter().cloned();
        section(
            &mut report,
            "shape mismatch",
            self.mismatched.len(),
            mismatched,
        );
        report
    }
}

/// First parts of names, in words, of what training code keeps beside a network.
const BYSTANDERS: [&str; 7] = [
    "loss",
    "criterion",
    "metric",
    "metrics",
    "vgg",
    "lpips",
    "discriminator",
];

/// Last parts of the names of what the profiler `thop` leaves in every module.
const PROFILED: [&str; 2] = ["total_ops", "total_params"];

/// Whether a tensor among a network's own is known to belong to something else. Any other unexpected tensor
/// may be part of a modified network, whose output would be wrong without it.
fn is_bystander(name: &str) -> bool {
    let last = name.rsplit('.').next().unwrap_or(name);
    let first = name.split('.').next().unwrap_or(name);
    PROFILED.contains(&last) || first.split('_').any(|word| BYSTANDERS.contains(&word))
}

/// What a state dict holds, in short.
pub(super) fn contents<'a>(
    shapes: impl Iterator<Item = (&'a str, &'a [usize])>,
    count: usize,
) -> String {
    let mut found = format!("{count} tensors");
    for (index, (name, shape)) in shapes.take(4).enumerate() {
        let separator = if index == 0 { ": " } else { ", " };
        let _ = write!(found, "{separator}{} {shape:?}", shown(name));
    }
    found
}

/// Most lines of one kind that a report shows.
const SHOWN: usize = 8;

/// Most unexpected names that a missing one is compared with, and the longest, in bytes: similarity takes
/// time with the product of the lengths.
const COMPARED: usize = 256;
const COMPARED_LENGTH: usize = 128;

fn section(report: &mut String, title: &str, count: usize, lines: impl Iterator<Item = String>) {
    if count == 0 {
        return;
    }
    let _ = writeln!(report, "  {title} ({count}):");
    for line in lines.take(SHOWN) {
        let _ = writeln!(report, "    {line}");
    }
    if count > SHOWN {
        let _ = writeln!(report, "    ... and {} more", count - SHOWN);
    }
}

/// A name without the quotes of [`quoted`].
fn shown(name: &str) -> String {
    quoted(name).trim_matches('`').to_owned()
}

/// A missing name, with the most similar unexpected one if it is similar at all.
fn nearest(name: &str, unexpected: &[&str]) -> String {
    let candidates = unexpected.iter().take(COMPARED);
    let best = candidates
        .filter(|candidate| candidate.len() <= COMPARED_LENGTH)
        .map(|candidate| (strsim::normalized_levenshtein(name, candidate), candidate))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    match best {
        Some((similarity, candidate)) if similarity > 0.7 => {
            format!("{name} (did you mean {}?)", shown(candidate))
        }
        _ => name.to_owned(),
    }
}
