//! Opens the sources of a data list: lists every file, finds every partner, divides held-out images, checks sizes.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::first_few;
use super::item::Item;
use super::listing::{entries, file_part, nfc, stem};
use super::pairing::Found;
use super::picture::{Origin, Picture};
use super::{DataError, DataSource, Layout, Part, layout};
use crate::Photo;
use crate::degradation::{Degradation, Task};
use crate::image::{ImageError, is_picture};
use crate::split::{hold_out, rank};

/// Sources of at most so many pairs have the header of every file read when they are opened. That takes a second or
/// two, and covers every test set and all training sets but RESIDE's 72 135 and WED's 5 144, whose images are
/// checked as they are loaded.
const MOST_HEADERS: usize = 4096;

/// What `open` makes: items, and the images they refer to.
#[derive(Debug, Default)]
pub(super) struct Opened {
    pub(super) items: Vec<Item>,
    pub(super) pictures: Vec<Picture>,
    /// Files beside the images that are none.
    pub(super) passed_over: Vec<PathBuf>,
    by_origin: BTreeMap<Origin, usize>,
}

impl Opened {
    pub(super) fn of(sources: &[DataSource]) -> Result<Self, DataError> {
        sources.iter().try_for_each(DataSource::validate)?;
        let mut opened = Self::default();
        for (index, source) in sources.iter().enumerate() {
            opened.add(index, source, first_like(index, sources))?;
        }
        opened.read_headers(sources)?;
        Ok(opened)
    }

    /// Adds the items of source `index`; source `scenes` is the first whose scenes look like its own.
    fn add(&mut self, index: usize, source: &DataSource, scenes: usize) -> Result<(), DataError> {
        let (entries, passed_over) = list(scenes, source)?;
        self.passed_over.extend(passed_over);
        let entries = keep_part(source, entries)?;
        let tasks = source.tasks();
        let has_haze = tasks
            .iter()
            .any(|task| task.degradation() == Degradation::Haze);
        let needs_depth = source.layout.synthesises() && has_haze;
        let mut pictures = Vec::with_capacity(entries.len());
        for entry in entries {
            let clean = self.picture(entry.clean, needs_depth);
            let degraded = entry.degraded.map(|origin| self.picture(origin, false));
            pictures.push((entry.name, clean, degraded));
        }
        let repeat = source.repeat.unwrap_or(source.layout.repeat());
        let item = |task: Task, (name, clean, degraded): &(String, usize, Option<usize>)| Item {
            name: name.clone(),
            task,
            repeat,
            source: index,
            clean: *clean,
            degraded: *degraded,
            signed: false,
        };
        for task in tasks {
            self.items
                .extend(pictures.iter().map(|picture| item(task, picture)));
        }
        Ok(())
    }

    /// The number of an image; a file named by several items is one image.
    fn picture(&mut self, origin: Origin, needs_depth: bool) -> usize {
        let next = self.pictures.len();
        let id = *self.by_origin.entry(origin).or_insert_with_key(|origin| {
            self.pictures.push(Picture::new(origin.clone()));
            next
        });
        self.pictures[id].needs_depth |= needs_depth;
        id
    }

    /// Reads the sizes of the small sources, several files at a time, and compares the two of every pair.
    fn read_headers(&mut self, sources: &[DataSource]) -> Result<(), DataError> {
        let small: Vec<bool> = (0..sources.len())
            .map(|source| {
                let of_source = self.items.iter().filter(|item| item.source == source);
                of_source
                    .map(|item| item.degraded.unwrap_or(item.clean))
                    .collect::<BTreeSet<_>>()
                    .len()
                    <= MOST_HEADERS
            })
            .collect();
        let items: Vec<&Item> = self
            .items
            .iter()
            .filter(|item| small[item.source])
            .collect();
        let ids: BTreeSet<usize> = items
            .iter()
            .flat_map(|item| [Some(item.clean), item.degraded])
            .flatten()
            .collect();
        let ids: Vec<usize> = ids.into_iter().collect();
        let sizes: Vec<Result<_, ImageError>> = ids
            .par_iter()
            .map(|&id| self.pictures[id].dimensions())
            .collect();
        for (id, size) in ids.into_iter().zip(sizes) {
            self.pictures[id].size = Some(size?);
        }
        self.items
            .iter()
            .try_for_each(|item| check_sizes(item, &self.pictures))
    }
}

fn check_sizes(item: &Item, pictures: &[Picture]) -> Result<(), DataError> {
    let Some(degraded) = item.degraded else {
        return Ok(());
    };
    match (pictures[degraded].size, pictures[item.clean].size) {
        (Some(degraded_size), Some(clean_size)) if degraded_size != clean_size => {
            Err(sizes_differ(
                &pictures[degraded],
                degraded_size,
                &pictures[item.clean],
                clean_size,
            ))
        }
        _ => Ok(()),
    }
}

/// The error for a pair whose images have different sizes.
pub(super) fn sizes_differ(
    degraded: &Picture,
    degraded_size: (usize, usize),
    clean: &Picture,
    clean_size: (usize, usize),
) -> DataError {
    let path = |picture: &Picture| picture.label("").into();
    DataError::Sizes {
        degraded: path(degraded),
        degraded_size,
        clean: path(clean),
        clean_size,
        hint: hint_for(degraded_size, clean_size),
    }
}

/// SOTS indoor has clean images of 640x480 and hazy ones of 620x460 (or, in some copies, the other way round).
const BORDER: usize = 10;

fn hint_for(degraded: (usize, usize), clean: (usize, usize)) -> &'static str {
    let has_border = |large: (usize, usize), small: (usize, usize)| {
        (small.0 + 2 * BORDER, small.1 + 2 * BORDER) == large
    };
    if has_border(clean, degraded) {
        "as in SOTS indoor, the clean image has a border that the degraded one lacks: cut 10 pixels off each of its sides"
    } else if has_border(degraded, clean) {
        "as in SOTS indoor, the degraded image has a border that the clean one lacks: cut 10 pixels off each of its sides"
    } else {
        "a network restores every pixel in its place; crop or scale one, or leave the pair out"
    }
}

/// The first source with the scene settings of source `index`, so that the same scene in two sources is one image.
fn first_like(index: usize, sources: &[DataSource]) -> usize {
    let settings = |source: &DataSource| source.scene.unwrap_or_default();
    let alike = |source: &DataSource| settings(source) == settings(&sources[index]);
    sources.iter().position(alike).unwrap_or(index)
}

/// What a source lists, before its degradations are looked at.
struct Entry {
    name: String,
    /// The clean image's name, by which images are held out.
    group: String,
    clean: Origin,
    degraded: Option<Origin>,
}

impl From<Found> for Entry {
    fn from(found: Found) -> Self {
        let group = stem(&found.clean);
        Self {
            name: found.name,
            group,
            clean: Origin::File(found.clean),
            degraded: found.degraded.map(Origin::File),
        }
    }
}

/// The entries of a source, and the files beside them that are no images.
fn list(index: usize, source: &DataSource) -> Result<(Vec<Entry>, Vec<PathBuf>), DataError> {
    if source.layout == Layout::BuiltIn {
        return Ok((photographs(), Vec::new()));
    }
    match (source.count, source.size) {
        (Some(count), Some(size)) => {
            let scenes = scenes(index, count, size, source.seed.unwrap_or(0));
            Ok((scenes, Vec::new()))
        }
        _ => {
            let findings = layout::find(source)?;
            let entries = findings.found.into_iter().map(Entry::from);
            Ok((entries.collect(), findings.passed_over))
        }
    }
}

/// The photographs that are built in, by name.
fn photographs() -> Vec<Entry> {
    let entry = |photo: Photo| Entry {
        name: photo.name.to_owned(),
        group: photo.name.to_owned(),
        clean: Origin::Photo(photo),
        degraded: None,
    };
    Photo::ALL.map(entry).into()
}

/// The scenes of data source `source`. Each depends on `seed` and its own number only, so a longer list begins with
/// the shorter one.
fn scenes(source: usize, count: usize, [width, height]: [usize; 2], seed: u64) -> Vec<Entry> {
    let entry = |number: usize| {
        let name = format!("scene-{number:06}");
        let clean = Origin::Scene {
            source,
            seed: rank(seed, "scene", &name),
            width,
            height,
        };
        Entry {
            group: name.clone(),
            name,
            clean,
            degraded: None,
        }
    };
    (0..count).map(entry).collect()
}

/// Divides by `hold_out`, then takes away what `leave_out` names; so leaving an image out moves no other.
fn keep_part(source: &DataSource, mut all: Vec<Entry>) -> Result<Vec<Entry>, DataError> {
    let left_out = left_out(source, &all)?;
    if let (Some(count), Some(part)) = (source.hold_out, source.part) {
        let groups: Vec<&str> = all.iter().map(|entry| entry.group.as_str()).collect();
        let split =
            hold_out(&groups, count, source.split_seed).map_err(|error| DataError::Split {
                place: place(source),
                source: error,
            })?;
        let kept = match part {
            Part::Train => split.train,
            Part::HeldOut => split.held_out,
        };
        all.retain(|entry| kept.binary_search(&entry.group).is_ok());
    }
    let held = format!("{} images", all.len());
    all.retain(|entry| !left_out.contains(&entry.name));
    if all.is_empty() {
        let after = format!(
            "at {} when what `leave_out` names is left out",
            place(source)
        );
        return Err(DataError::NothingLeft { after, held });
    }
    Ok(all)
}

fn left_out(source: &DataSource, all: &[Entry]) -> Result<BTreeSet<String>, DataError> {
    let Some(path) = &source.leave_out else {
        return Ok(BTreeSet::new());
    };
    let names: BTreeSet<&str> = all.iter().map(|entry| entry.name.as_str()).collect();
    known(&names, &entries(path)?)
}

/// The names that `wanted` means: names as they are, or file names with their extensions and folders.
///
/// # Errors
/// [`DataError::UnknownNames`], counting all that `names` does not hold.
pub(super) fn known<S: AsRef<str>>(
    names: &BTreeSet<&str>,
    wanted: &[S],
) -> Result<BTreeSet<String>, DataError> {
    let mut found = BTreeSet::new();
    let mut unknown = Vec::new();
    for entry in wanted.iter().map(AsRef::as_ref) {
        let name = nfc(file_part(entry));
        let path = Path::new(&name);
        let without_extension = is_picture(path).then(|| stem(path));
        let candidates = [Some(name.clone()), without_extension]
            .into_iter()
            .flatten();
        match candidates
            .into_iter()
            .find(|name| names.contains(name.as_str()))
        {
            Some(name) => {
                found.insert(name);
            }
            None => unknown.push(entry),
        }
    }
    if unknown.is_empty() {
        return Ok(found);
    }
    let example = names.first().copied().unwrap_or_default().to_owned();
    Err(DataError::UnknownNames {
        count: unknown.len(),
        total: wanted.len(),
        first: first_few(&unknown),
        example,
    })
}

fn place(source: &DataSource) -> String {
    source.path.as_ref().map_or_else(
        || source.layout.to_string(),
        |path| path.display().to_string(),
    )
}
