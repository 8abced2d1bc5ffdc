//! Writes pairs to disk as `TASK/input/NAME.png` and `TASK/target/NAME.png`, which the layout `paired` reads back.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::{DataError, DataSet, Item};
use crate::image::Image;
use crate::split::Fnv;

/// The file that says what a tree holds and where it came from.
const MANIFEST: &str = "manifest.json";

/// How a tree is written.
#[derive(Debug, Clone, Default)]
pub struct TreeOptions {
    /// Write into a folder that is not empty. Files of the same name are replaced, others stay.
    pub overwrite: bool,
    /// The recipe that made the data, as text, for the manifest.
    pub recipe: String,
}

/// Writes every item of `data` below `out` and, last of all, `manifest.json`: a tree without it is unfinished. The
/// manifest holds the recipe, the seed and, for each item, its size and a hash of the 8-bit samples of both images.
///
/// `progress` is called on this thread with the number of items written and the number of all. Each file appears
/// whole or not at all.
///
/// # Errors
/// [`DataError::NotEmpty`] if `out` is in use, [`DataError::SameOutput`] if two items of one task share a name, and
/// any error of loading or writing.
pub fn write_tree(
    data: &DataSet,
    out: &Path,
    options: &TreeOptions,
    progress: &mut dyn FnMut(usize, usize),
) -> Result<(), DataError> {
    check_names(data.items())?;
    make_folders(data, out, options.overwrite)?;
    let total = data.len();
    let mut written = Vec::with_capacity(total);
    let indices: Vec<usize> = (0..total).collect();
    for group in indices.chunks(4 * rayon::current_num_threads()) {
        // Collected before the first error is looked for, so which error is reported does not depend on the threads.
        let group: Vec<_> = group
            .par_iter()
            .map(|&index| write_pair(data, index, out))
            .collect();
        for entry in group {
            written.push(entry?);
        }
        progress(written.len(), total);
    }
    let path = out.join(MANIFEST);
    nepenthe_files::write(&path, manifest(data, options, &written))
        .map_err(|source| DataError::Write { path, source })
}

/// What the manifest says of one item, beyond its name.
struct Written {
    width: usize,
    height: usize,
    input_hash: u64,
    target_hash: u64,
}

fn check_names(items: &[Item]) -> Result<(), DataError> {
    let mut seen = BTreeSet::new();
    match items
        .iter()
        .find(|item| !seen.insert((item.task, item.name.as_str())))
    {
        Some(item) => Err(DataError::SameOutput {
            task: item.task.to_string(),
            name: item.name.clone(),
        }),
        None => Ok(()),
    }
}

fn make_folders(data: &DataSet, out: &Path, overwrite: bool) -> Result<(), DataError> {
    let make = |path: PathBuf| {
        std::fs::create_dir_all(&path).map_err(|source| DataError::Write { path, source })
    };
    make(out.to_owned())?;
    let mut entries = std::fs::read_dir(out).map_err(|source| DataError::Read {
        path: out.to_owned(),
        source,
    })?;
    if !overwrite && entries.next().is_some() {
        return Err(DataError::NotEmpty {
            path: out.to_owned(),
        });
    }
    // An old manifest would vouch for a tree that is half old and half new if this run is interrupted.
    let old = out.join(MANIFEST);
    if old.exists() {
        std::fs::remove_file(&old).map_err(|source| DataError::Write { path: old, source })?;
    }
    for task in data.tasks() {
        for side in ["input", "target"] {
            make(out.join(task.to_string()).join(side))?;
        }
    }
    Ok(())
}

fn write_pair(data: &DataSet, index: usize, out: &Path) -> Result<Written, DataError> {
    let item = &data.items()[index];
    let pair = data.load(index)?;
    for (side, image) in [("input", &pair.degraded), ("target", &pair.clean)] {
        image.save(out.join(file(item, side)))?;
    }
    Ok(Written {
        width: pair.clean.width(),
        height: pair.clean.height(),
        input_hash: hash(&pair.degraded),
        target_hash: hash(&pair.clean),
    })
}

/// Where an image of `item` lies below the tree, with slashes on every system.
fn file(item: &Item, side: &str) -> String {
    format!("{}/{side}/{}.png", item.task, item.name)
}

fn hash(image: &Image) -> u64 {
    let mut hash = Fnv::default();
    hash.bytes(&image.to_rgb8());
    hash.finish()
}

/// One line for each item, so that two manifests compare well line by line.
fn manifest(data: &DataSet, options: &TreeOptions, written: &[Written]) -> String {
    let mut text = String::from("{\n");
    let _ = writeln!(
        text,
        "  \"version\": {},",
        quoted(env!("CARGO_PKG_VERSION"))
    );
    let _ = writeln!(text, "  \"seed\": {},", data.seed());
    let _ = writeln!(text, "  \"recipe\": {},", quoted(&options.recipe));
    text.push_str("  \"items\": [\n");
    for (index, (item, written)) in data.items().iter().zip(written).enumerate() {
        let Written {
            width,
            height,
            input_hash,
            target_hash,
        } = written;
        let task = quoted(&item.task.to_string());
        let (input, target) = (quoted(&file(item, "input")), quoted(&file(item, "target")));
        let comma = if index + 1 < data.len() { "," } else { "" };
        let _ = writeln!(
            text,
            "    {{\"task\": {task}, \"input\": {input}, \"target\": {target}, \"width\": {width}, \"height\": {height}, \
             \"input_hash\": \"{input_hash:016x}\", \"target_hash\": \"{target_hash:016x}\"}}{comma}"
        );
    }
    text.push_str("  ]\n}\n");
    text
}

/// A JSON string.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            control if control < ' ' => {
                let _ = write!(quoted, "\\u{:04x}", u32::from(control));
            }
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}
