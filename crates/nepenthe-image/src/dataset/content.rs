//! The content of images, by SHA-256: of a file's bytes, and of the decoded samples.
//!
//! An image is decoded only where another one has its size, and a file is hashed only where another one has its
//! length. Every digest is computed once for all subsets of a data set.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;
use std::sync::OnceLock;

use rayon::prelude::*;

use super::picture::Picture;
use super::{DataError, DataSet, Item, Shared};
use crate::degradation::Task;
use crate::scene;

/// The digests of one image, filled in as they are asked for.
#[derive(Debug, Clone, Default)]
pub(super) struct Digests {
    file: OnceLock<String>,
    samples: OnceLock<String>,
}

/// The identity of an item by its content, for records of what was forgotten.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemContent {
    /// The item's name.
    pub name: String,
    /// The item's task.
    pub task: Task,
    /// SHA-256 of the degraded file's bytes; `None` where the degradation is synthesised.
    pub degraded_sha256: Option<String>,
    /// SHA-256 of the clean file's bytes; `None` for a scene.
    pub clean_sha256: Option<String>,
    /// SHA-256 of the decoded clean image: width, height, bits and interleaved RGB samples.
    pub samples_sha256: String,
}

impl DataSet {
    /// The content of every item, in order. Files are read and clean images decoded, several at a time.
    ///
    /// # Errors
    /// If a file cannot be read or decoded.
    pub fn contents(&self) -> Result<Vec<ItemContent>, DataError> {
        let Shared {
            pictures, scenes, ..
        } = &*self.shared;
        let file = |id: usize| pictures[id].file_digest();
        let content = |item: &Item| {
            Ok(ItemContent {
                name: item.name.clone(),
                task: item.task,
                degraded_sha256: item.degraded.map(file).transpose()?.flatten(),
                clean_sha256: file(item.clean)?,
                samples_sha256: pictures[item.clean].sample_digest(scenes)?,
            })
        };
        // Collected before the first error is looked for, so which error is reported does not depend on the threads.
        let contents: Vec<_> = self.items.par_iter().map(content).collect();
        contents.into_iter().collect()
    }
}

impl Picture {
    /// SHA-256 of the file's bytes; `None` for a scene.
    fn file_digest(&self) -> Result<Option<String>, DataError> {
        let Some(path) = self.path() else {
            return Ok(None);
        };
        once(&self.digests.file, || {
            nepenthe_files::sha256_of_file(path).map_err(|source| read_error(path, source))
        })
        .map(Some)
    }

    /// SHA-256 of the decoded samples; `scenes` are the scene settings of every source.
    fn sample_digest(&self, scenes: &[scene::SceneSettings]) -> Result<String, DataError> {
        once(&self.digests.samples, || {
            Ok(self.samples(scenes)?.0.sha256())
        })
    }

    /// The length of the file in bytes; `None` for a scene.
    fn length(&self) -> Result<Option<u64>, DataError> {
        let Some(path) = self.path() else {
            return Ok(None);
        };
        match std::fs::metadata(path) {
            Ok(metadata) => Ok(Some(metadata.len())),
            Err(source) => Err(read_error(path, source)),
        }
    }

    /// Width and height of a file's image, from its header where they are not known; `None` for a scene, which equals
    /// no file.
    fn file_size(&self) -> Result<Option<(usize, usize)>, DataError> {
        match self.path() {
            Some(_) => Ok(Some(self.dimensions()?)),
            None => Ok(None),
        }
    }
}

/// The digest in `cell`, made if it is not there. Two threads may both make it; no thread waits for another.
fn once(
    cell: &OnceLock<String>,
    make: impl FnOnce() -> Result<String, DataError>,
) -> Result<String, DataError> {
    match cell.get() {
        Some(digest) => Ok(digest.clone()),
        None => {
            let digest = make()?;
            Ok(cell.get_or_init(|| digest).clone())
        }
    }
}

fn read_error(path: &Path, source: io::Error) -> DataError {
    DataError::Read {
        path: path.to_owned(),
        source,
    }
}

/// Positions in `one` and `other` of files with the same bytes.
pub(super) fn equal_files(one: &[&Picture], other: &[&Picture]) -> Result<Equal, DataError> {
    let digest = |picture: &Picture| picture.file_digest().map(Option::unwrap_or_default);
    equal(one, other, Picture::length, digest)
}

/// Positions in `one` and `other` of files that decode to the same samples.
pub(super) fn equal_samples(one: &[&Picture], other: &[&Picture]) -> Result<Equal, DataError> {
    // Scenes have no file size, so their settings are not asked for.
    let digest = |picture: &Picture| picture.sample_digest(&[]);
    equal(one, other, Picture::file_size, digest)
}

/// Positions in two lists of images that are equal.
pub(super) type Equal = Vec<(usize, usize)>;

/// Compares digests. Only images whose `key` occurs in both lists have theirs taken.
fn equal<K: Ord + Send + Sync>(
    one: &[&Picture],
    other: &[&Picture],
    key: impl Fn(&Picture) -> Result<Option<K>, DataError> + Sync,
    digest: impl Fn(&Picture) -> Result<String, DataError> + Sync,
) -> Result<Equal, DataError> {
    let keys = |pictures: &[&Picture]| -> Result<Vec<Option<K>>, DataError> {
        let keys: Vec<_> = pictures.par_iter().map(|picture| key(picture)).collect();
        keys.into_iter().collect()
    };
    let keys = [keys(one)?, keys(other)?];
    let [first, second] =
        [&keys[0], &keys[1]].map(|keys| keys.iter().flatten().collect::<BTreeSet<_>>());
    let digests = |pictures: &[&Picture], keys: &[Option<K>]| -> Result<Vec<_>, DataError> {
        let is_shared = |key: &Option<K>| {
            key.as_ref()
                .is_some_and(|key| first.contains(key) && second.contains(key))
        };
        let shared: Vec<usize> = (0..keys.len()).filter(|&at| is_shared(&keys[at])).collect();
        let digests: Vec<Result<_, DataError>> = shared
            .into_par_iter()
            .map(|at| Ok((digest(pictures[at])?, at)))
            .collect();
        digests.into_iter().collect()
    };
    let mut by_digest: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (digest, at) in digests(other, &keys[1])? {
        by_digest.entry(digest).or_default().push(at);
    }
    let pairs = digests(one, &keys[0])?
        .into_iter()
        .flat_map(|(digest, at)| {
            let equal = by_digest.get(&digest).into_iter().flatten();
            equal.map(move |&other| (at, other)).collect::<Vec<_>>()
        });
    Ok(pairs.collect())
}
