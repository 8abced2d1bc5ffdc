//! Images in memory, with the bits of their files, under a byte budget; crops are cut without touching the rest.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::DataError;
use super::content::Digests;
use crate::depth::Depth;
use crate::geometry::Area;
use crate::image::{Image, ImageError};
use crate::{Photo, depth, scene};

/// Where an image comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    File(PathBuf),
    /// One that is built in.
    Photo(Photo),
    /// A made one, of the settings of data source `source`.
    Scene {
        source: usize,
        seed: u64,
        width: usize,
        height: usize,
    },
}

/// One image that items refer to.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    pub(super) origin: Origin,
    /// Whether haze will be synthesised over it.
    pub(super) needs_depth: bool,
    /// Width and height if they are known without decoding, in pixels.
    pub(super) size: Option<(usize, usize)>,
    pub(super) digests: Digests,
}

impl Picture {
    /// An image that is a file, or may become one of a data set.
    pub(super) fn new(origin: Origin) -> Self {
        let size = match &origin {
            Origin::File(_) | Origin::Photo(_) => None,
            Origin::Scene { width, height, .. } => Some((*width, *height)),
        };
        Self {
            origin,
            needs_depth: false,
            size,
            digests: Digests::default(),
        }
    }

    pub(super) fn of_file(path: PathBuf) -> Self {
        Self::new(Origin::File(path))
    }

    pub(super) fn path(&self) -> Option<&Path> {
        match &self.origin {
            Origin::File(path) => Some(path),
            Origin::Photo(_) | Origin::Scene { .. } => None,
        }
    }

    /// Width and height in pixels, from the header of the file where they are not known.
    pub(super) fn dimensions(&self) -> Result<(usize, usize), ImageError> {
        match (self.size, &self.origin) {
            (Some(size), _) => Ok(size),
            (None, Origin::File(path)) => Image::dimensions_of(path),
            (None, Origin::Photo(photo)) => Image::dimensions(photo.jpeg, photo.name),
            (None, Origin::Scene { width, height, .. }) => Ok((*width, *height)),
        }
    }

    /// What errors call it.
    pub(super) fn label(&self, name: &str) -> String {
        match &self.origin {
            Origin::File(path) => path.display().to_string(),
            Origin::Photo(_) | Origin::Scene { .. } => name.to_owned(),
        }
    }

    /// Decodes or makes the image; `scenes` are the scene settings of every source.
    pub(super) fn load(&self, scenes: &[scene::SceneSettings]) -> Result<Stored, DataError> {
        let (mut stored, depth) = self.samples(scenes)?;
        if self.needs_depth {
            // The depth is guessed from what is stored, so an image gives the same haze cached or not.
            let guessed = || depth::plausible(&stored.cut(stored.area(), Flips::default()));
            stored.depth = Some(depth.unwrap_or_else(guessed));
        }
        Ok(stored)
    }

    /// The samples, and the depth of a scene.
    pub(super) fn samples(
        &self,
        scenes: &[scene::SceneSettings],
    ) -> Result<(Stored, Option<Depth>), DataError> {
        Ok(match &self.origin {
            Origin::File(path) => (Stored::exact(&Image::open(path)?), None),
            Origin::Photo(photo) => {
                let image = Image::decode(photo.jpeg, photo.name)?;
                (Stored::exact(&image), None)
            }
            Origin::Scene {
                source,
                seed,
                width,
                height,
            } => {
                let made = scene::scene(*width, *height, *seed, &scenes[*source]);
                (Stored::of_8_bits(&made.image), Some(made.depth))
            }
        })
    }
}

/// Mirror images.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Flips {
    pub(super) horizontal: bool,
    pub(super) vertical: bool,
}

/// A decoded picture: interleaved RGB and, where haze may be synthesised, its depth.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    pub(super) width: usize,
    pub(super) height: usize,
    samples: Samples,
    depth: Option<Depth>,
}

/// Interleaved samples in the least space that loses nothing.
#[derive(Debug, Clone, PartialEq)]
enum Samples {
    Bytes(Vec<u8>),
    Words(Vec<u16>),
    Floats(Vec<f32>),
}

impl Samples {
    /// The samples of an image, exactly. What was read from 8 bits is held as 8 bits, so a file of 16 bits that holds
    /// no more than 8 is equal to one of 8.
    fn exact(image: &Image) -> Self {
        let bytes = image.to_rgb8();
        if interleaved(image).eq(bytes.iter().map(|&sample| f32::from(sample) / 255.0)) {
            return Self::Bytes(bytes);
        }
        // In range, so the cast is the clamp's; what is no multiple of 1/65535 is seen below.
        let word = |sample: f32| (sample * 65535.0 + 0.5) as u16;
        let words: Vec<u16> = interleaved(image).map(word).collect();
        if interleaved(image).eq(words.iter().map(|&sample| f32::from(sample) / 65535.0)) {
            return Self::Words(words);
        }
        Self::Floats(interleaved(image).collect())
    }

    fn bytes(&self) -> usize {
        match self {
            Self::Bytes(samples) => samples.len(),
            Self::Words(samples) => size_of_val(&samples[..]),
            Self::Floats(samples) => size_of_val(&samples[..]),
        }
    }
}

fn interleaved(image: &Image) -> impl Iterator<Item = f32> {
    let planes = [0, 1, 2].map(|channel| image.plane(channel));
    (0..image.pixels()).flat_map(move |pixel| planes.map(|plane| plane[pixel]))
}

impl Stored {
    /// An image of a file, exactly.
    fn exact(image: &Image) -> Self {
        Self::new(image, Samples::exact(image))
    }

    /// A made image, which has the 8 bits of a file.
    fn of_8_bits(image: &Image) -> Self {
        Self::new(image, Samples::Bytes(image.to_rgb8()))
    }

    fn new(image: &Image, samples: Samples) -> Self {
        Self {
            width: image.width(),
            height: image.height(),
            samples,
            depth: None,
        }
    }

    /// SHA-256 of width, height, bits and samples, all little-endian.
    pub(super) fn sha256(&self) -> String {
        let mut hash = nepenthe_files::Sha256::default();
        let bits: u64 = match self.samples {
            Samples::Bytes(_) => 8,
            Samples::Words(_) => 16,
            Samples::Floats(_) => 32,
        };
        for number in [self.width as u64, self.height as u64, bits] {
            hash.update(number.to_le_bytes());
        }
        match &self.samples {
            Samples::Bytes(samples) => hash.update(samples),
            Samples::Words(samples) => samples
                .iter()
                .for_each(|sample| hash.update(sample.to_le_bytes())),
            Samples::Floats(samples) => samples
                .iter()
                .for_each(|sample| hash.update(sample.to_le_bytes())),
        }
        hash.finish()
    }

    pub(super) fn area(&self) -> Area {
        Area::of(self.width, self.height)
    }

    /// The part of the image in `area`, flipped.
    pub(super) fn cut(&self, area: Area, flips: Flips) -> Image {
        match &self.samples {
            Samples::Bytes(samples) => {
                self.cut_of(samples, area, flips, |sample| f32::from(sample) / 255.0)
            }
            Samples::Words(samples) => {
                self.cut_of(samples, area, flips, |sample| f32::from(sample) / 65535.0)
            }
            Samples::Floats(samples) => self.cut_of(samples, area, flips, |sample| sample),
        }
    }

    fn cut_of<T: Copy>(
        &self,
        samples: &[T],
        area: Area,
        flips: Flips,
        to_unit: impl Fn(T) -> f32,
    ) -> Image {
        Image::from_fn(area.width, area.height, |x, y| {
            let (x, y) = within(area, flips, x, y);
            let start = 3 * (y * self.width + x);
            [0, 1, 2].map(|channel| to_unit(samples[start + channel]))
        })
    }

    /// The part of the depth in `area`, flipped.
    pub(super) fn cut_depth(&self, area: Area, flips: Flips) -> Option<Depth> {
        let depth = self.depth.as_ref()?;
        Some(Depth::from_fn(area.width, area.height, |x, y| {
            let (x, y) = within(area, flips, x, y);
            depth.at(x, y)
        }))
    }

    fn bytes(&self) -> usize {
        self.samples.bytes()
            + self
                .depth
                .as_ref()
                .map_or(0, |depth| size_of_val(depth.data()))
    }
}

fn within(area: Area, flips: Flips, x: usize, y: usize) -> (usize, usize) {
    let x = if flips.horizontal {
        area.width - 1 - x
    } else {
        x
    };
    let y = if flips.vertical {
        area.height - 1 - y
    } else {
        y
    };
    (area.x + x, area.y + y)
}

/// Whether an image may push others out of the cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Yes: a clean image, which many items share.
    Always,
    /// Only where there is room: a degraded image, of which there are many times more.
    IfRoom,
}

/// Decoded images up to a byte budget; the one not used for longest goes first.
#[derive(Debug)]
pub(super) struct Cache {
    budget: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    held: BTreeMap<usize, (u64, Arc<Stored>)>,
    by_age: BTreeMap<u64, usize>,
    bytes: usize,
    clock: u64,
}

impl Cache {
    pub(super) fn new(budget: usize) -> Self {
        Self {
            budget,
            state: Mutex::default(),
        }
    }

    /// Picture `id`, made by `make` unless it is held. Two threads that miss the same image both make it, so that
    /// no thread ever waits for another's decoding.
    pub(super) fn get(
        &self,
        id: usize,
        keep: Keep,
        make: impl FnOnce() -> Result<Stored, DataError>,
    ) -> Result<Arc<Stored>, DataError> {
        if let Some(stored) = self.lock().touch(id) {
            return Ok(stored);
        }
        let stored = Arc::new(make()?);
        self.lock().insert(id, &stored, keep, self.budget);
        Ok(stored)
    }

    /// A panic elsewhere leaves the books in order, since no call panics between two changes to them.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn touch(&mut self, id: usize) -> Option<Arc<Stored>> {
        let now = self.tick();
        let (used, stored) = self.held.get_mut(&id)?;
        self.by_age.remove(used);
        *used = now;
        self.by_age.insert(now, id);
        Some(stored.clone())
    }

    fn insert(&mut self, id: usize, stored: &Arc<Stored>, keep: Keep, budget: usize) {
        let bytes = stored.bytes();
        let fits = bytes <= budget && (keep == Keep::Always || self.bytes + bytes <= budget);
        if !fits || self.held.contains_key(&id) {
            return;
        }
        while self.bytes + bytes > budget {
            let Some((_, oldest)) = self.by_age.pop_first() else {
                break;
            };
            if let Some((_, dropped)) = self.held.remove(&oldest) {
                self.bytes -= dropped.bytes();
            }
        }
        let now = self.tick();
        self.held.insert(id, (now, stored.clone()));
        self.by_age.insert(now, id);
        self.bytes += bytes;
    }

    fn tick(&mut self) -> u64 {
        self.clock += 1;
        self.clock
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stored(side: usize) -> Result<Stored, DataError> {
        Ok(Stored::exact(&Image::from_fn(side, side, |x, y| {
            [x as f32 / 255.0, y as f32 / 255.0, 0.0]
        })))
    }

    fn is_held(cache: &Cache, id: usize) -> bool {
        cache.lock().held.contains_key(&id)
    }

    #[test]
    fn the_cache_stays_within_its_budget_and_drops_the_oldest() {
        let cache = Cache::new(3 * 3 * 100);
        for id in 0..3 {
            cache.get(id, Keep::Always, || stored(10)).unwrap();
        }
        cache.get(0, Keep::Always, || panic!("it is held")).unwrap();
        cache.get(3, Keep::Always, || stored(10)).unwrap();
        assert_eq!(
            [0, 1, 2, 3].map(|id| is_held(&cache, id)),
            [true, false, true, true]
        );
        assert_eq!(cache.lock().bytes, 900);
    }

    #[test]
    fn degraded_pictures_and_giants_push_nothing_out() {
        let cache = Cache::new(600);
        cache.get(0, Keep::Always, || stored(10)).unwrap();
        cache.get(1, Keep::IfRoom, || stored(10)).unwrap();
        cache.get(2, Keep::IfRoom, || stored(10)).unwrap();
        cache.get(3, Keep::Always, || stored(100)).unwrap();
        assert_eq!(
            [0, 1, 2, 3].map(|id| is_held(&cache, id)),
            [true, true, false, false]
        );
    }

    #[test]
    fn no_bit_of_an_image_is_lost() {
        let image = |step: f32| {
            Image::from_fn(7, 5, |x, y| {
                [(x + 1) as f32 / step, (y + 1) as f32 / step, 0.0]
            })
        };
        for (step, bytes) in [(255.0, 1), (65535.0, 2), (1000.0, 4)] {
            let stored = Stored::exact(&image(step));
            assert_eq!(stored.cut(stored.area(), Flips::default()), image(step));
            assert_eq!(stored.bytes(), 7 * 5 * 3 * bytes);
        }
        // 257 / 65535 is 1 / 255: the file of 16 bits holds an image of 8.
        let word = |value: u16| f32::from(value) / 65535.0;
        assert_eq!(
            Samples::exact(&Image::from_planar(
                1,
                1,
                vec![word(257), word(0), word(65535)]
            )),
            Samples::Bytes(vec![1, 0, 255])
        );
    }

    #[test]
    fn cuts_are_placed_and_flipped() {
        let stored = stored(10).unwrap();
        let area = Area {
            x: 2,
            y: 3,
            width: 4,
            height: 5,
        };
        let plain = stored.cut(area, Flips::default());
        assert_eq!(
            (plain.plane(0)[0], plain.plane(1)[0]),
            (2.0 / 255.0, 3.0 / 255.0)
        );
        let flipped = stored.cut(
            area,
            Flips {
                horizontal: true,
                vertical: true,
            },
        );
        assert_eq!(
            (flipped.plane(0)[0], flipped.plane(1)[0]),
            (5.0 / 255.0, 7.0 / 255.0)
        );
    }

    #[test]
    fn the_centre_crop_is_the_reference_implementations() {
        // SOTS outdoor: 550x413 becomes 544x400 at offset (550 % 16) / 2, (413 % 16) / 2.
        let area = Area::of(550, 413).centre_multiple(16).unwrap();
        assert_eq!(
            area,
            Area {
                x: 3,
                y: 6,
                width: 544,
                height: 400
            }
        );
        assert_eq!(Area::of(15, 400).centre_multiple(16), None);
    }
}
