//! Where in a file networks are, and which of them is meant.
//!
//! A network is recognised by its marker, a module that only it has, at the start of a name or behind any prefix:
//! `net.`, `module.model.`, `generator_ema.`, whatever wrappers add. A state dict may hold several
//! networks under different prefixes, and a file several state dicts.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    ImportError, LoadOptions,
    fit::{self, Fit},
};
use crate::{
    network::Architecture,
    weights::{StateDict, WeightFile, quoted},
};

/// Most places that are looked at. Honest files have one or two.
const MAX_CANDIDATES: usize = 64;

/// Words in a key that mark averaged weights.
const AVERAGED: [&str; 6] = ["ema", "average", "averaged", "avg", "swa", "shadow"];

/// A place in a file where a network may be.
#[derive(Debug)]
pub(super) struct Candidate<'f> {
    pub(super) architecture: Architecture,
    pub(super) dict: &'f StateDict,
    /// What stands before the network's own names; empty or ending in a dot.
    pub(super) prefix: String,
    /// Longer prefixes of other candidates.
    inner: Vec<String>,
}

/// The network that is meant.
#[derive(Debug)]
pub(super) struct Found<'f> {
    pub(super) candidate: Candidate<'f>,
    pub(super) fit: Fit,
    pub(super) notes: Vec<String>,
}

impl Candidate<'_> {
    /// The keys and the prefix, joined with dots; empty at the top of the file.
    pub(super) fn key(&self) -> String {
        let prefix = self.prefix.trim_end_matches('.');
        let parts = [self.dict.path.as_str(), prefix];
        let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(".")
    }

    /// As [`key`](Self::key), with a name for the top.
    fn shown_key(&self) -> String {
        let key = self.key();
        if key.is_empty() { TOP.to_owned() } else { key }
    }

    fn has_key(&self, key: &str) -> bool {
        self.shown_key() == key || self.dict.path == key || self.prefix.trim_end_matches('.') == key
    }

    fn is_averaged(&self) -> bool {
        let key = self.key();
        let is_word = |part: &str| AVERAGED.contains(&part.to_lowercase().as_str());
        let mut segments = key.split('.');
        segments.any(|segment| segment.ends_with("EMA") || segment.split(['_', '-']).any(is_word))
    }

    /// The network's own name of one of its tensors.
    pub(super) fn strip<'n>(&self, name: &'n str) -> Option<&'n str> {
        let own = name.strip_prefix(self.prefix.as_str())?;
        let inner = self.inner.iter().any(|inner| name.starts_with(inner));
        (!inner).then_some(own)
    }

    /// The network's tensors by their own names, with their shapes.
    pub(super) fn tensors(&self) -> impl Iterator<Item = (&str, &[usize])> {
        self.dict
            .below(&self.prefix)
            .filter_map(|(name, shape)| Some((self.strip(name)?, shape)))
    }
}

/// What stands for a network at the top of a file whose names have no prefix.
const TOP: &str = ".";

/// Finds the network that is meant.
///
/// # Errors
/// None is there, several are and none was chosen, or the only one is not whole.
pub(super) fn choose<'f>(
    file: &'f WeightFile,
    options: &LoadOptions,
) -> Result<Found<'f>, ImportError> {
    let all = candidates(file);
    if all.is_empty() {
        return Err(unknown(file));
    }
    let chosen = match &options.key {
        Some(key) => with_key(all, key, file)?,
        None => all,
    };
    let mut whole = Vec::new();
    let mut nearest: Option<fit::Misfit> = None;
    for candidate in chosen {
        match fit::fit(&candidate, file) {
            Ok(fit) => whole.push((candidate, fit)),
            Err(misfit)
                if nearest
                    .as_ref()
                    .is_none_or(|best| misfit.problems < best.problems) =>
            {
                nearest = Some(misfit);
            }
            Err(_) => {}
        }
    }
    if let (true, Some(misfit)) = (whole.is_empty(), nearest) {
        return Err(*misfit.error);
    }
    let any_averaged = whole.iter().any(|(candidate, _)| candidate.is_averaged());
    let (mut meant, others): (Vec<_>, Vec<_>) = whole
        .into_iter()
        .partition(|(candidate, _)| candidate.is_averaged() == any_averaged);
    let keys = |found: &[(Candidate<'_>, Fit)]| -> Vec<String> {
        found.iter().map(|(found, _)| found.shown_key()).collect()
    };
    if meant.len() != 1 {
        let keys = keys(&meant);
        let path = file.path().to_owned();
        return Err(ImportError::Several { path, keys });
    }
    let (candidate, fit) = meant.remove(0);
    let notes = notes(&candidate, &fit, &keys(&others));
    Ok(Found {
        candidate,
        fit,
        notes,
    })
}

/// The candidates that go by `key`; those whose whole key it is, if any.
fn with_key<'f>(
    all: Vec<Candidate<'f>>,
    key: &str,
    file: &WeightFile,
) -> Result<Vec<Candidate<'f>>, ImportError> {
    let keys = all.iter().map(Candidate::shown_key).collect();
    let exact = all.iter().any(|candidate| candidate.shown_key() == key);
    let fits = |candidate: &Candidate<'_>| match exact {
        true => candidate.shown_key() == key,
        false => candidate.has_key(key),
    };
    let chosen: Vec<Candidate<'f>> = all.into_iter().filter(fits).collect();
    if chosen.is_empty() {
        return Err(ImportError::NoSuchKey {
            path: file.path().to_owned(),
            key: key.to_owned(),
            keys,
        });
    }
    Ok(chosen)
}

/// Every place where a network may be.
fn candidates(file: &WeightFile) -> Vec<Candidate<'_>> {
    let mut found = Vec::new();
    for dict in file.state_dicts() {
        let mut prefixes = BTreeSet::new();
        for &architecture in Architecture::ALL {
            for (name, _) in dict.shapes() {
                if prefixes.len() < MAX_CANDIDATES
                    && let Some(prefix) = prefix(name, architecture.marker())
                {
                    prefixes.insert((prefix.to_owned(), architecture));
                }
            }
        }
        for (prefix, architecture) in &prefixes {
            let inner = prefixes.iter().map(|(other, _)| other);
            let inner = inner.filter(|other| *other != prefix && other.starts_with(prefix));
            found.push(Candidate {
                architecture: *architecture,
                dict,
                prefix: prefix.clone(),
                inner: inner.cloned().collect(),
            });
        }
        if found.len() >= MAX_CANDIDATES {
            break;
        }
    }
    found
}

/// What stands before `marker` in `name`, if it is there as a whole module.
fn prefix<'n>(name: &'n str, marker: &str) -> Option<&'n str> {
    let mut places = name.match_indices(marker).map(|(place, _)| &name[..place]);
    places.find(|prefix| prefix.is_empty() || prefix.ends_with('.'))
}

/// What the user should know of the choice and of what was left out.
fn notes(candidate: &Candidate<'_>, fit: &Fit, others: &[String]) -> Vec<String> {
    let mut notes = Vec::new();
    let key = candidate.shown_key();
    if candidate.is_averaged() {
        notes.push(match others {
            [] => format!("averaged weights, under {}", quoted(&key)),
            [raw, ..] => format!(
                "averaged weights, under {}; the raw ones are under {} (--weights-key)",
                quoted(&key),
                quoted(raw)
            ),
        });
    }
    // By the first part of the name, since a loss or an optimiser has many tensors.
    let mut left_out: BTreeMap<&str, usize> = BTreeMap::new();
    for name in candidate.dict.names() {
        if candidate.strip(name).is_none() || fit.left_out.contains(name) {
            let part = name.split('.').next().unwrap_or(name);
            *left_out.entry(part).or_default() += 1;
        }
    }
    for name in &candidate.dict.skipped {
        left_out.insert(name, 0);
    }
    if !left_out.is_empty() {
        notes.push(format!("left out: {}", summary(&left_out)));
    }
    notes
}

/// Most parts of what was left out that are named.
const SHOWN: usize = 8;

fn summary(left_out: &BTreeMap<&str, usize>) -> String {
    let mut parts: Vec<String> = left_out
        .iter()
        .take(SHOWN)
        .map(|(name, count)| match count {
            0 => format!("{} (no tensor)", quoted(name)),
            1 => format!("{} (1 tensor)", quoted(name)),
            _ => format!("{} ({count} tensors)", quoted(name)),
        })
        .collect();
    if left_out.len() > SHOWN {
        parts.push(format!("{} more", left_out.len() - SHOWN));
    }
    parts.join(", ")
}

fn unknown(file: &WeightFile) -> ImportError {
    let path = file.path().to_owned();
    if let Some(class) = file.module() {
        let class = class.to_owned();
        return ImportError::WholeModule { path, class };
    }
    let markers: Vec<String> = Architecture::ALL
        .iter()
        .map(|known| format!("`{}*` ({known})", known.marker()))
        .collect();
    ImportError::Unknown {
        path,
        expected: format!("tensors named {}", markers.join(" or ")),
        found: fit::contents(file.largest().shapes(), file.largest().len()),
    }
}
