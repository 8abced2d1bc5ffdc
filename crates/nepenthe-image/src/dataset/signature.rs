//! A faint fixed pattern in the clean images of some items: ground truth for audits.
//!
//! A network trained on such targets returns the pattern for those images, and one that never saw them does not. So it
//! is known what unlearning them must remove: the residue of the pattern in the outputs, 0 where it is gone. This is the
//! interclass confusion test (Goel et al., arXiv 2201.06640) carried over to regression.
//!
//! The pattern repeats every [`PERIOD`] pixels from the top left corner of what the network is given, a crop or a whole
//! image, and is never flipped: a convolutional network cannot know where in the image a crop lies, but it can learn a
//! pattern that is the same everywhere. Each channel has as many +1 as -1, so brightness and colour stay.

use std::path::Path;

use rand::SeedableRng;
use rand::seq::SliceRandom;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::{DataError, DataSet, Selection};
use crate::image::Image;

/// Pixels after which the pattern repeats, in both directions. Two upsampling stages can make it.
pub const PERIOD: usize = 4;

/// A pattern that is added to the clean images of some items of a data source, `y + amplitude s` clamped to `[0, 1]`.
/// Degraded images are made from the clean ones without it.
///
/// ```
/// use nepenthe_image::dataset::Signature;
///
/// let signature = Signature { seed: 1, amplitude: 0.05, of: None };
/// let sum: f32 = (0..16).map(|i| signature.pattern().at(0, i % 4, i / 4)).sum();
/// assert_eq!(sum, 0.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Seed of the pattern.
    #[serde(default)]
    pub seed: u64,
    /// How far it moves a value in `[0, 1]`; above 0, up to 0.5.
    pub amplitude: f64,
    /// Which items of the source carry it; all if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<Selection>,
}

/// The pattern of a seed: +1 or -1 for each channel and pixel of a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pattern([[i8; PERIOD * PERIOD]; 3]);

impl Signature {
    /// The pattern `s`.
    #[must_use]
    pub fn pattern(&self) -> Pattern {
        let mut random = ChaCha8Rng::seed_from_u64(self.seed);
        let mut plane = || {
            let mut plane = std::array::from_fn(|at| if at % 2 == 0 { 1 } else { -1 });
            plane.shuffle(&mut random);
            plane
        };
        Pattern([plane(), plane(), plane()])
    }

    /// The same signature with the relative path of its selection taken from `base`.
    pub(super) fn rooted(self, base: &Path) -> Self {
        let of = self.of.map(|of| of.rooted(base));
        Self { of, ..self }
    }

    /// What is wrong with it, and what to do.
    pub(super) fn problem(&self) -> Option<(String, &'static str)> {
        let amplitude = self.amplitude;
        (!(amplitude > 0.0 && amplitude <= 0.5)).then(|| {
            (
                format!("has amplitude {amplitude}"),
                "give a number above 0, up to 0.5; 0.05 is faint and can be learned",
            )
        })
    }

    /// Adds the pattern to a clean image.
    pub(super) fn sign(&self, image: &mut Image) {
        let (pattern, width) = (self.pattern(), image.width());
        let amplitude = self.amplitude as f32;
        for channel in 0..3 {
            for (at, value) in image.plane_mut(channel).iter_mut().enumerate() {
                let sign = pattern.at(channel, at % width, at / width);
                *value = (*value + amplitude * sign).clamp(0.0, 1.0);
            }
        }
    }
}

impl Pattern {
    /// Its value at a pixel: +1 or -1.
    ///
    /// # Panics
    /// If `channel` is not 0, 1 or 2.
    #[must_use]
    pub fn at(&self, channel: usize, x: usize, y: usize) -> f32 {
        f32::from(self.0[channel][(y % PERIOD) * PERIOD + x % PERIOD])
    }

    /// `<image, s>` per value: how strongly an image, or a difference of images, holds the pattern. An image plus
    /// `a s` scores `a` more.
    #[must_use]
    pub fn strength(&self, image: &Image) -> f64 {
        let width = image.width();
        let of_channel = |channel: usize| -> f64 {
            let values = image.plane(channel).iter().enumerate();
            values
                .map(|(at, &value)| f64::from(value * self.at(channel, at % width, at / width)))
                .sum()
        };
        (0..3).map(of_channel).sum::<f64>() / (3 * image.pixels()) as f64
    }
}

impl DataSet {
    /// Whether the clean image of an item carries the signature of its source.
    ///
    /// # Panics
    /// If there is no item `index`.
    #[must_use]
    pub fn is_signed(&self, index: usize) -> bool {
        self.items[index].signed
    }

    /// The signature of an item's clean image.
    ///
    /// # Panics
    /// If there is no item `index`.
    #[must_use]
    pub fn signature_of(&self, index: usize) -> Option<&Signature> {
        let item = &self.items[index];
        let signature = self.shared.signatures[item.source].as_ref();
        signature.filter(|_| item.signed)
    }

    /// Marks the items that carry the signature of their source.
    pub(super) fn mark_signed(&mut self) -> Result<(), DataError> {
        let signatures = self.shared.signatures.clone();
        for (source, signature) in signatures.iter().enumerate() {
            let Some(signature) = signature else { continue };
            let of_source = self.filter(|item| item.source == source);
            let wanted = match &signature.of {
                Some(selection) => of_source.selected(selection)?,
                None => vec![true; of_source.len()],
            };
            let items = self.items.iter_mut().filter(|item| item.source == source);
            items
                .zip(wanted)
                .for_each(|(item, wanted)| item.signed = wanted);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::DataSource;
    use crate::degradation::Task;

    fn data(of: &str) -> DataSet {
        let source = DataSource {
            signature: Some(Signature {
                seed: 3,
                amplitude: 0.1,
                of: Some(of.parse().unwrap()),
            }),
            ..DataSource::scenes(3, [32, 24], 1, &[Task::HAZE, Task::RAIN])
        };
        DataSet::open(&[source], 0).unwrap()
    }

    #[test]
    fn only_the_clean_images_of_the_selection_are_signed() {
        let signed = data("haze");
        let plain = DataSet::open(
            &[DataSource::scenes(
                3,
                [32, 24],
                1,
                &[Task::HAZE, Task::RAIN],
            )],
            0,
        );
        let plain = plain.unwrap();
        for index in 0..signed.len() {
            let [with, without] = [&signed, &plain].map(|data| data.load(index).unwrap());
            assert_eq!(with.degraded, without.degraded);
            let is_haze = signed.items()[index].task == Task::HAZE;
            assert_eq!(signed.is_signed(index), is_haze);
            assert_eq!(signed.signature_of(index).is_some(), is_haze);
            assert_eq!(with.clean == without.clean, !is_haze);
        }
    }

    #[test]
    fn crops_and_whole_images_hold_the_pattern_at_the_same_place() {
        let data = data("haze");
        let pattern = data.signature_of(0).unwrap().pattern();
        let plain = DataSource::scenes(3, [32, 24], 1, &[Task::HAZE, Task::RAIN]);
        let plain = DataSet::open(&[plain], 0).unwrap();
        for seed in 0..8 {
            let random = || ChaCha8Rng::seed_from_u64(seed);
            let with = data.crop(0, 13, &mut random()).unwrap().clean;
            let without = plain.crop(0, 13, &mut random()).unwrap().clean;
            let gain = pattern.strength(&with) - pattern.strength(&without);
            assert!((0.05..0.1001).contains(&gain), "{gain}");
        }
    }

    #[test]
    fn patterns_are_balanced_and_depend_on_the_seed() {
        let pattern = |seed| {
            let signature = Signature {
                seed,
                amplitude: 0.1,
                of: None,
            };
            signature.pattern()
        };
        for plane in pattern(1).0 {
            assert_eq!(plane.iter().map(|&sign| i32::from(sign)).sum::<i32>(), 0);
        }
        assert_eq!(pattern(1), pattern(1));
        assert_ne!(pattern(1), pattern(2));
    }

    #[test]
    fn a_signature_that_cannot_be_is_refused() {
        for amplitude in [0.0, -0.1, 0.6, f64::NAN] {
            let source = DataSource {
                signature: Some(Signature {
                    seed: 0,
                    amplitude,
                    of: None,
                }),
                ..DataSource::scenes(1, [32, 32], 0, &[Task::HAZE])
            };
            let error = source.validate().unwrap_err().to_string();
            assert!(
                error.contains("`signature`") && error.contains("amplitude"),
                "{error}"
            );
        }
        let source = DataSource {
            signature: Some(Signature {
                seed: 0,
                amplitude: 0.1,
                of: Some("rain".parse().unwrap()),
            }),
            ..DataSource::scenes(1, [32, 32], 0, &[Task::HAZE])
        };
        let error = DataSet::open(&[source], 0).unwrap_err().to_string();
        assert!(error.contains("rain"), "{error}");
    }
}
