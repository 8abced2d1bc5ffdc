//! Data sets: pairs of degraded and clean images, of the benchmarks' files or synthesised from clean images.
//!
//! A data list is a list of [`DataSource`]s. [`DataSet::open`] lists and checks every file and decodes none.
//! [`DataSet::load`] gives whole pairs for evaluation, [`DataSet::crop`] random crops with flips for training, as in
//! the paper (§4.1). [`DataSet::only`] and [`DataSet::without`] give `D_f` and `D_r`.
//!
//! A synthesised degradation of `load` depends on the seed, the item's name and its task alone. The reference
//! implementations take test noise from one stream in file order instead, so that a file more changes every score
//! after it; and they crop every image of a test set to a multiple of 16, which is the default for their benchmarks here. Their
//! numbers for synthesised noise are therefore met in the mean, not bit by bit.
//!
//! ```
//! use nepenthe_image::Metric;
//! use nepenthe_image::dataset::{DataSet, DataSource};
//! use nepenthe_image::degradation::Task;
//!
//! // Files: DataSource::files(Layout::Sots, "data/test")
//! let scenes = DataSource::scenes(2, [64, 48], 0, &[Task::HAZE, Task::NOISE_25]);
//! let data = DataSet::open(&[scenes], 0)?;
//! let pair = data.load(0)?;
//! let floor = Metric::PsnrPyiqa.score(&pair.degraded, &pair.clean)?;
//! assert_eq!(data.items()[0].task, Task::HAZE);
//! assert!((5.0..40.0).contains(&floor), "the identity floor in dB");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! To add a benchmark: a variant of [`Layout`] and a function in `layout/`.

mod content;
mod error;
mod forget;
mod item;
mod layout;
mod listing;
mod open;
mod pairing;
mod picture;
mod select;
mod selection;
mod signature;
mod source;
mod survey;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;

pub use content::ItemContent;
pub use error::DataError;
pub use item::{Item, Pair};
pub use layout::Layout;
pub use listing::list_images;
pub use selection::{Selection, TaskFilter};
pub use signature::{PERIOD, Pattern, Signature};
pub use source::{DataSource, Part};
pub use survey::{Survey, survey};
pub use write::{TreeOptions, write_tree};

use crate::degradation::{DegradationSettings, Task, degrade};
use crate::geometry::Area;
use crate::metric::Metric;
use crate::scene;
use crate::split::rank;
use open::{Opened, sizes_differ};
use picture::{Cache, Flips, Keep, Origin, Picture, Stored};

/// Bytes of decoded images that a data set keeps in memory unless told otherwise: 1 GiB.
pub const CACHE_BYTES: usize = 1 << 30;

/// A side that an image must have, in pixels, and what for.
struct Need {
    size: usize,
    purpose: String,
    remedy: &'static str,
}

impl Need {
    fn training_crop(size: usize) -> Self {
        Self {
            size,
            purpose: "a crop to train on".to_owned(),
            remedy: "train with a smaller crop",
        }
    }

    fn window(metric: Metric) -> Self {
        Self {
            size: metric.window(),
            purpose: format!("the window of {metric}"),
            remedy: "score by a PSNR, which has no window",
        }
    }

    fn multiple(multiple: usize) -> Self {
        Self {
            size: multiple,
            purpose: format!("the crop to multiples of {multiple}"),
            remedy: "keep images whole (crop_multiple = 1, --crop 1)",
        }
    }
}

/// An indexed set of pairs. Subsets share its decoded images, so they cost nothing; it may be used from many threads.
#[derive(Debug, Clone)]
pub struct DataSet {
    items: Vec<Item>,
    /// Of the degradations that are synthesised.
    seed: u64,
    shared: Arc<Shared>,
}

/// What all subsets of one opened data list have in common.
#[derive(Debug)]
struct Shared {
    pictures: Vec<Picture>,
    /// How degradations are synthesised, for each source.
    settings: Vec<DegradationSettings>,
    /// What scenes look like, for each source.
    scenes: Vec<scene::SceneSettings>,
    /// The multiple to crop to, for each source; 1 for whole images.
    multiples: Vec<usize>,
    /// What is added to clean images, for each source.
    signatures: Vec<Option<Signature>>,
    /// Files beside the images that are none.
    passed_over: Vec<PathBuf>,
    cache: Cache,
}

/// The decoded images of an item, and the part of them that counts.
struct Decoded {
    clean: Arc<Stored>,
    degraded: Option<Arc<Stored>>,
    area: Area,
}

impl DataSet {
    /// Lists `sources` and checks that every file and its partner exist; nothing is decoded. `seed` is that of the
    /// degradations synthesised by [`load`](Self::load).
    ///
    /// The sizes of files are compared here for sources of up to 4 096 pairs, and as images are loaded for larger
    /// ones. Items are in the order of the sources, then of their tasks, then of the file names.
    ///
    /// # Errors
    /// [`DataError`] for the first source that is wrong.
    pub fn open(sources: &[DataSource], seed: u64) -> Result<Self, DataError> {
        Self::open_with_cache(sources, seed, CACHE_BYTES)
    }

    /// [`open`](Self::open) with at most `cache_bytes` of decoded images kept in memory.
    ///
    /// # Errors
    /// As [`open`](Self::open).
    pub fn open_with_cache(
        sources: &[DataSource],
        seed: u64,
        cache_bytes: usize,
    ) -> Result<Self, DataError> {
        if sources.is_empty() {
            return Err(DataError::NoSources);
        }
        let Opened {
            items,
            pictures,
            passed_over,
            ..
        } = Opened::of(sources)?;
        let shared = Shared {
            pictures,
            settings: sources
                .iter()
                .map(|source| source.settings.unwrap_or_default())
                .collect(),
            scenes: sources
                .iter()
                .map(|source| source.scene.unwrap_or_default())
                .collect(),
            multiples: sources.iter().map(DataSource::crop).collect(),
            signatures: sources
                .iter()
                .map(|source| source.signature.clone())
                .collect(),
            passed_over,
            cache: Cache::new(cache_bytes),
        };
        let mut data = Self {
            items,
            seed,
            shared: Arc::new(shared),
        };
        data.mark_signed()?;
        data.check_sizes(&Need::multiple(1))?;
        Ok(data)
    }

    /// The same items with their degradations synthesised anew. Decoded images are shared.
    #[must_use]
    pub fn reseeded(&self, seed: u64) -> Self {
        Self {
            seed,
            ..self.clone()
        }
    }

    /// Every file of the sources, the partners of the pairs included; none for scenes.
    pub fn files(&self) -> impl Iterator<Item = &Path> {
        let origins = self.shared.pictures.iter().map(|picture| &picture.origin);
        origins.filter_map(|origin| match origin {
            Origin::File(path) => Some(path.as_path()),
            Origin::Photo(_) | Origin::Scene { .. } => None,
        })
    }

    /// The files beside the images of the sources that are none. Hidden files and folders are not among them.
    #[must_use]
    pub fn passed_over(&self) -> &[PathBuf] {
        &self.shared.passed_over
    }

    /// The multiple of pixels that the image of an item is cropped to about its centre; 1 if it is whole.
    ///
    /// # Panics
    /// If there is no item `index`.
    #[must_use]
    pub fn crop_of(&self, index: usize) -> usize {
        self.shared.multiples[self.items[index].source]
    }

    /// How the images are cropped, in words for the head of a table of scores.
    #[must_use]
    pub fn describe_crop(&self) -> String {
        let mut crops: BTreeMap<usize, BTreeSet<Task>> = BTreeMap::new();
        for item in &self.items {
            let crop = self.shared.multiples[item.source];
            crops.entry(crop).or_default().insert(item.task);
        }
        let in_words = |crop: usize| match crop {
            1 => "none (whole images)".to_owned(),
            multiple => {
                format!("centre crop to multiples of {multiple} pixels")
            }
        };
        if let (1, Some((&crop, _))) = (crops.len(), crops.first_key_value()) {
            return in_words(crop);
        }
        let parts = crops.iter().map(|(&crop, tasks)| {
            let tasks: Vec<String> = tasks.iter().map(Task::to_string).collect();
            format!("{}: {}", tasks.join(", "), in_words(crop))
        });
        parts.collect::<Vec<_>>().join("; ")
    }

    /// The items.
    #[must_use]
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// The number of items.
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Whether there is no item.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// The seed of the synthesised degradations.
    #[must_use]
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The tasks that occur, sorted.
    #[must_use]
    pub fn tasks(&self) -> Vec<Task> {
        self.counts().into_keys().collect()
    }

    /// The number of items of each task.
    #[must_use]
    pub fn counts(&self) -> BTreeMap<Task, usize> {
        let mut counts = BTreeMap::new();
        for item in &self.items {
            *counts.entry(item.task).or_insert(0) += 1;
        }
        counts
    }

    /// The indices of one epoch in random order, each as often as its item's `repeat` says.
    pub fn epoch(&self, rng: &mut ChaCha8Rng) -> Vec<usize> {
        let repeated = self
            .items
            .iter()
            .enumerate()
            .flat_map(|(index, item)| std::iter::repeat_n(index, item.repeat));
        let mut indices: Vec<usize> = repeated.collect();
        indices.shuffle(rng);
        indices
    }

    /// Width and height of the pair that [`load`](Self::load) gives, in pixels, where they are known before decoding.
    ///
    /// # Panics
    /// If there is no item `index`.
    #[must_use]
    pub fn size_of(&self, index: usize) -> Option<(usize, usize)> {
        let item = &self.items[index];
        let (width, height) = self.shared.pictures[item.clean].size?;
        let area = self.area(item, width, height).ok()?;
        Some((area.width, area.height))
    }

    /// Checks that every image whose size is known holds a crop of `size` x `size` pixels, before a run starts.
    ///
    /// # Errors
    /// [`DataError::TooSmall`] for the first that does not.
    pub fn check_crop(&self, size: usize) -> Result<(), DataError> {
        self.check_sizes(&Need::training_crop(size))
    }

    /// Checks that every image is large enough for the windows of `metrics`, before anything is scored. Headers that
    /// were not read as the data were opened are read here.
    ///
    /// # Errors
    /// [`DataError::TooSmall`] for the first that is not, or if a header cannot be read.
    pub fn check_metrics(&self, metrics: &[Metric]) -> Result<(), DataError> {
        let Some(metric) = metrics.iter().max_by_key(|metric| metric.window()) else {
            return Ok(());
        };
        let need = Need::window(*metric);
        let check = |item: &Item| {
            let picture = &self.shared.pictures[item.clean];
            let (width, height) = picture.dimensions()?;
            self.check_area(item, self.area(item, width, height)?, &need)
        };
        // Collected before the first error is looked for, so which error is reported does not depend on the threads.
        let checked: Vec<_> = self.items.par_iter().map(check).collect();
        checked.into_iter().collect()
    }

    /// Checks every image whose size is known.
    fn check_sizes(&self, need: &Need) -> Result<(), DataError> {
        for item in &self.items {
            if let Some((width, height)) = self.shared.pictures[item.clean].size {
                self.check_area(item, self.area(item, width, height)?, need)?;
            }
        }
        Ok(())
    }

    /// The whole pair of item `index`. A synthesised degradation is the same every time, whatever else the data hold.
    ///
    /// # Errors
    /// If a file cannot be decoded or the two differ in size.
    ///
    /// # Panics
    /// If there is no item `index`.
    pub fn load(&self, index: usize) -> Result<Pair, DataError> {
        let item = &self.items[index];
        let decoded = self.decode(item)?;
        let mut rng =
            ChaCha8Rng::seed_from_u64(rank(self.seed, &item.task.to_string(), &item.name));
        Ok(self.pair(item, &decoded, decoded.area, Flips::default(), &mut rng))
    }

    /// A random `size` x `size` crop of item `index`, flipped left to right and top to bottom with probability one
    /// half each. A synthesised degradation is synthesised anew, over the crop alone.
    ///
    /// # Errors
    /// As [`load`](Self::load), and [`DataError::TooSmall`] if the image is smaller than the crop.
    ///
    /// # Panics
    /// If there is no item `index`, or `size` is 0.
    pub fn crop(&self, index: usize, size: usize, rng: &mut ChaCha8Rng) -> Result<Pair, DataError> {
        assert!(size > 0, "a crop has at least one pixel");
        let item = &self.items[index];
        let decoded = self.decode(item)?;
        let whole = decoded.area;
        self.check_area(item, whole, &Need::training_crop(size))?;
        let x = whole.x + rng.random_range(0..=whole.width - size);
        let y = whole.y + rng.random_range(0..=whole.height - size);
        let flips = Flips {
            horizontal: rng.random(),
            vertical: rng.random(),
        };
        let area = Area {
            x,
            y,
            width: size,
            height: size,
        };
        Ok(self.pair(item, &decoded, area, flips, rng))
    }

    /// Cuts `area` out of the clean and the degraded image; one that is synthesised is made over the cut.
    fn pair(
        &self,
        item: &Item,
        decoded: &Decoded,
        area: Area,
        flips: Flips,
        rng: &mut ChaCha8Rng,
    ) -> Pair {
        let mut clean = decoded.clean.cut(area, flips);
        let degraded = match &decoded.degraded {
            Some(degraded) => degraded.cut(area, flips),
            None => {
                let is_haze = item.task == Task::HAZE;
                let depth = is_haze
                    .then(|| decoded.clean.cut_depth(area, flips))
                    .flatten();
                degrade(
                    item.task,
                    &self.shared.settings[item.source],
                    &clean,
                    depth.as_ref(),
                    rng,
                )
            }
        };
        if let (true, Some(signature)) = (item.signed, &self.shared.signatures[item.source]) {
            signature.sign(&mut clean);
        }
        Pair { degraded, clean }
    }

    fn decode(&self, item: &Item) -> Result<Decoded, DataError> {
        let Shared {
            pictures,
            scenes,
            cache,
            ..
        } = &*self.shared;
        let clean = cache.get(item.clean, Keep::Always, || {
            pictures[item.clean].load(scenes)
        })?;
        let degraded = match item.degraded {
            None => None,
            Some(id) => Some(cache.get(id, Keep::IfRoom, || pictures[id].load(scenes))?),
        };
        if let (Some(id), Some(degraded)) = (item.degraded, &degraded) {
            let sizes = [degraded, &clean].map(|picture| (picture.width, picture.height));
            if sizes[0] != sizes[1] {
                return Err(sizes_differ(
                    &pictures[id],
                    sizes[0],
                    &pictures[item.clean],
                    sizes[1],
                ));
            }
        }
        let area = self.area(item, clean.width, clean.height)?;
        Ok(Decoded {
            clean,
            degraded,
            area,
        })
    }

    /// The part of an item's image that counts: all of it, or the centre crop to a multiple.
    fn area(&self, item: &Item, width: usize, height: usize) -> Result<Area, DataError> {
        let whole = Area::of(width, height);
        let multiple = self.shared.multiples[item.source];
        whole
            .centre_multiple(multiple)
            .ok_or_else(|| self.too_small(item, whole, &Need::multiple(multiple)))
    }

    fn check_area(&self, item: &Item, area: Area, need: &Need) -> Result<(), DataError> {
        if area.width < need.size || area.height < need.size {
            return Err(self.too_small(item, area, need));
        }
        Ok(())
    }

    fn too_small(&self, item: &Item, area: Area, need: &Need) -> DataError {
        DataError::TooSmall {
            image: self.shared.pictures[item.clean].label(&item.name),
            width: area.width,
            height: area.height,
            wanted: need.size,
            purpose: need.purpose.clone(),
            remedy: need.remedy,
        }
    }
}

#[cfg(test)]
mod tests;
