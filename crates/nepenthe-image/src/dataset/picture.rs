//! Pictures in memory: 8-bit samples under a byte budget, from which crops are cut without touching the rest.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::DataError;
use crate::depth::Depth;
use crate::geometry::Area;
use crate::image::Image;
use crate::{depth, scene};

/// Where a picture comes from.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Origin {
    File(PathBuf),
    /// A made one, of the settings of data source `source`.
    Scene {
        source: usize,
        seed: u64,
        width: usize,
        height: usize,
    },
}

/// One picture that items refer to.
#[derive(Debug, Clone)]
pub(super) struct Picture {
    pub(super) origin: Origin,
    /// Whether haze will be drawn over it.
    pub(super) needs_depth: bool,
    /// Width and height if they are known without decoding, in pixels.
    pub(super) size: Option<(usize, usize)>,
}

impl Picture {
    /// What errors call it.
    pub(super) fn label(&self, name: &str) -> String {
        match &self.origin {
            Origin::File(path) => path.display().to_string(),
            Origin::Scene { .. } => name.to_owned(),
        }
    }

    /// Decodes or makes the picture; `scenes` are the scene settings of every source.
    pub(super) fn load(&self, scenes: &[scene::Settings]) -> Result<Stored, DataError> {
        Ok(match &self.origin {
            Origin::File(path) => {
                let stored = Stored::new(&Image::open(path)?, None);
                // The depth is guessed from the 8-bit picture, so a picture gives the same haze cached or not.
                let depth = self
                    .needs_depth
                    .then(|| depth::plausible(&stored.cut(stored.area(), Flips::default())));
                Stored { depth, ..stored }
            }
            Origin::Scene {
                source,
                seed,
                width,
                height,
            } => {
                let made = scene::scene(*width, *height, *seed, &scenes[*source]);
                Stored::new(&made.image, self.needs_depth.then_some(made.depth))
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

/// A decoded picture: interleaved 8-bit RGB and, where haze may be drawn, its depth.
///
/// Data sets have 8 bits, so nothing is lost; a source of more bits is rounded to 8.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    pub(super) width: usize,
    pub(super) height: usize,
    rgb: Vec<u8>,
    depth: Option<Depth>,
}

impl Stored {
    pub(super) fn new(image: &Image, depth: Option<Depth>) -> Self {
        Self {
            width: image.width(),
            height: image.height(),
            rgb: image.to_rgb8(),
            depth,
        }
    }

    pub(super) fn area(&self) -> Area {
        Area::of(self.width, self.height)
    }

    /// The part of the picture in `area`, flipped.
    pub(super) fn cut(&self, area: Area, flips: Flips) -> Image {
        Image::from_fn(area.width, area.height, |x, y| {
            let (x, y) = within(area, flips, x, y);
            let start = 3 * (y * self.width + x);
            [0, 1, 2].map(|channel| f32::from(self.rgb[start + channel]) / 255.0)
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
        self.rgb.len()
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

/// Whether a picture may push others out of the cache.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Keep {
    /// Yes: a clean picture, which many items share.
    Always,
    /// Only where there is room: a degraded picture, of which there are many times more.
    IfRoom,
}

/// Decoded pictures up to a byte budget; the one not used for longest goes first.
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

    /// Picture `id`, made by `make` unless it is held. Two threads that miss the same picture both make it, so that
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
        Ok(Stored::new(
            &Image::from_fn(side, side, |x, y| [x as f32 / 255.0, y as f32 / 255.0, 0.0]),
            None,
        ))
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
