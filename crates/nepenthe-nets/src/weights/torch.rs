//! The files of `torch.save`: where the pickle and the numbers are.
//!
//! Present files are zip archives of `data.pkl`, one entry per storage under `data/`, and
//! `byteorder`. Older ones (`_use_new_zipfile_serialization=False`) are five pickles (a magic
//! number, the version 1001, facts about the machine, the object, the keys of the storages), then
//! each storage as a count of elements and the elements, always little-endian.

use std::collections::BTreeMap;
use std::ops::Range;

use super::archive::Archive;
use super::element::Element;
use super::error::{WeightProblem, quoted};
use super::pickle::{self, Node, Pickle, Value, most_steps};
use super::state_dict::{find, is_lightning, metadata, module};
use super::tensor::{StorageName, Storages};
use super::{Content, Format};

/// Reads a zip archive of `torch.save`.
pub(super) fn read_archive(bytes: &[u8]) -> Result<Content, WeightProblem> {
    let archive = Archive::open(bytes)?;
    let folder = archive
        .names()
        .filter_map(|name| name.strip_suffix("data.pkl"))
        .filter(|folder| folder.is_empty() || folder.ends_with('/'))
        .min_by_key(|folder| folder.len());
    let Some(folder) = folder else {
        return Err(other_archive(&archive));
    };
    let folder = folder.to_owned();
    let entry = |name: &str| archive.read(bytes, &format!("{folder}{name}"), most_program(bytes));
    if archive.has(&format!("{folder}constants.pkl")) {
        return Err(WeightProblem::NotWeights {
            looks_like: "a TorchScript program".into(),
            hint: "load it with `torch.jit.load` and save its `state_dict()`".into(),
        });
    }
    let big_endian = match entry("byteorder")?.as_deref().map(<[u8]>::trim_ascii) {
        None | Some(b"little") => false,
        Some(b"big") => true,
        Some(_) => {
            return Err(WeightProblem::damaged(
                "expected byte order 'little' or 'big', found neither",
            ));
        }
    };
    let program = entry("data.pkl")?.unwrap_or_default();
    let pickle = pickle::parse(&program, most_steps(bytes.len())).map_err(pickle_problem)?;
    let storages = Storages::Archive {
        archive,
        folder,
        big_endian,
    };
    content(&pickle, storages)
}

/// Most bytes that a compressed pickle may unpack to. Names and shapes repeat themselves, so small files need some room.
fn most_program(bytes: &[u8]) -> u64 {
    (8 << 20) + bytes.len() as u64
}

/// Reads a file of the older form.
pub(super) fn read_legacy(bytes: &[u8]) -> Result<Content, WeightProblem> {
    let mut rest = bytes;
    let mut most = most_steps(bytes.len());
    let mut next = || {
        let pickle = pickle::parse(rest, most).map_err(pickle_problem)?;
        most -= pickle.steps;
        rest = &rest[pickle.end..];
        Ok::<_, WeightProblem>(pickle)
    };
    next()?;
    let version = next()?;
    if version.root != Value::Integer(1001) {
        return Err(WeightProblem::damaged(format!(
            "expected version 1001 of the older PyTorch form, found {}",
            version.describe(version.root)
        )));
    }
    next()?;
    let pickle = next()?;
    let keys = next()?;
    let start = bytes.len() - rest.len();
    let storages = legacy_storages(&pickle, &keys, bytes, start)?;
    content(&pickle, Storages::Ranges(storages))
}

fn pickle_problem(source: pickle::PickleError) -> WeightProblem {
    WeightProblem::Pickle { source }
}

fn other_archive(archive: &Archive) -> WeightProblem {
    let names: Vec<String> = archive.names().take(3).map(quoted).collect();
    let looks_like = match archive.names().next() {
        None => "an empty zip archive".to_owned(),
        Some(name) if name.ends_with(".npy") => "a NumPy archive".to_owned(),
        Some(_) => format!("a zip archive of {} ...", names.join(", ")),
    };
    WeightProblem::NotWeights {
        looks_like,
        hint:
            "a PyTorch file has an entry data.pkl; if the weights are inside the archive, unpack it"
                .into(),
    }
}

/// Cuts the bytes behind the pickles, from `start`, into storages.
fn legacy_storages(
    pickle: &Pickle<'_>,
    keys: &Pickle<'_>,
    bytes: &[u8],
    mut start: usize,
) -> Result<BTreeMap<String, Range<usize>>, WeightProblem> {
    // The lengths in the file count elements, and only the pickle tells their sizes.
    let mut sizes = BTreeMap::new();
    for node in pickle.nodes() {
        if let Node::Persistent(identifier) = node
            && let Some(storage) = StorageName::of(pickle, *identifier)
        {
            sizes.insert(storage.key, storage_size(storage.class));
        }
    }
    let Some(Node::List(list)) = keys.node(keys.root) else {
        return Err(WeightProblem::damaged(format!(
            "expected the list of storages, found {}",
            keys.describe(keys.root)
        )));
    };
    let mut storages = BTreeMap::new();
    for &key in list {
        let key = keys
            .text(key)
            .ok_or_else(|| WeightProblem::damaged("a storage has no name"))?;
        let Some(Some(size)) = sizes.get(key) else {
            return Err(WeightProblem::damaged(format!(
                "the element size of storage {} is unknown",
                quoted(key)
            )));
        };
        let short = |expected: u64, found: usize| WeightProblem::Truncated {
            what: format!("storage {}", quoted(key)),
            expected,
            found: found as u64,
        };
        let rest = &bytes[start..];
        let (count, behind) = rest
            .split_first_chunk()
            .ok_or_else(|| short(8, rest.len()))?;
        let length = u64::from_le_bytes(*count).saturating_mul(*size);
        let data = usize::try_from(length)
            .ok()
            .and_then(|length| behind.get(..length))
            .ok_or_else(|| short(length, behind.len()))?;
        let first = start + count.len();
        start = first + data.len();
        storages.insert(key.to_owned(), first..start);
    }
    Ok(storages)
}

/// Bytes of an element, also of the types that are not read.
fn storage_size(class: &str) -> Option<u64> {
    match class {
        "ComplexDoubleStorage" => Some(16),
        "ComplexFloatStorage" => Some(8),
        "QInt32Storage" => Some(4),
        "QInt8Storage" | "QUInt8Storage" | "QUInt4x2Storage" | "QUInt2x4Storage"
        | "UntypedStorage" => Some(1),
        _ => Element::from_storage_class(class).map(|element| element.size() as u64),
    }
}

/// Lists the state dicts; nothing else in the file is looked at.
fn content(pickle: &Pickle<'_>, storages: Storages) -> Result<Content, WeightProblem> {
    Ok(Content {
        state_dicts: find(pickle)?,
        module: module(pickle)?,
        metadata: metadata(pickle),
        format: if is_lightning(pickle) {
            Format::LightningCheckpoint
        } else {
            Format::PyTorch
        },
        storages,
    })
}
