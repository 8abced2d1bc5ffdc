//! Procedural images with depth, for training where no photographs are at hand.
//!
//! A scene is a *dead-leaves* image (Matheron; Lee, Mumford and Huang, "Occlusion Models for Natural Images"):
//! opaque shapes whose number falls as the cube of their size hide one another. Such images share the
//! statistics of photographs that restoration lives on, a `1 / f^2` power spectrum and rare sharp edges, and
//! networks trained on them restore photographs (Achddou et al., "Synthetic Images as a Regularity Prior for
//! Image Restoration Neural Networks"). Here they are made richer: leaves have textures, shading, shadows and
//! a distance, and stand before a sky with ground and hills or before a wall; large ones are mostly near.
//!
//! Leaves are laid from front to back and each pixel is finished when nothing shows through any more, so no
//! hidden surface is ever coloured. Small images are windows of a larger frame: things keep their size in
//! pixels, as in a crop of a photograph.
//!
//! - `draw`, `field`: random numbers and random fields
//! - `palette`, `shape`, `texture`: colours, outlines and surfaces
//! - `leaf`, `backdrop`: what stands in the scene
//! - `canvas`: the image while it is rendered

mod backdrop;
mod canvas;
mod draw;
mod field;
mod leaf;
mod palette;
mod shape;
mod texture;

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::depth::Depth;
use crate::image::Image;
use backdrop::Backdrop;
use canvas::Canvas;
use draw::Draw;
use leaf::Grower;
use palette::Palette;

/// A synthetic image and its distances.
#[derive(Debug, Clone, PartialEq)]
pub struct Scene {
    /// The clean image.
    pub image: Image,
    /// Distance of every pixel, normalised so that the farthest visible thing is at 1.
    pub depth: Depth,
}

/// What scenes look like.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SceneSettings {
    /// Half length of the smallest leaves in pixels.
    pub smallest: f32,
    /// Half length of the largest leaves in pixels.
    pub largest: f32,
    /// Shortest side in pixels of the frame that smaller images are a window of.
    pub frame: usize,
    /// Share of the scenes that have a sky.
    pub outdoors: f32,
    /// Share of the scenes that are in focus at one distance only.
    pub defocus: f32,
}

impl Default for SceneSettings {
    fn default() -> Self {
        Self {
            smallest: 1.2,
            largest: 220.0,
            frame: 384,
            outdoors: 0.5,
            defocus: 0.3,
        }
    }
}

/// A setting of scenes that is out of range.
#[derive(Debug, Clone, PartialEq, Error)]
#[error(
    "`scene.{key}` is out of range: expected {expected}, found {found}\n\nhint: leave the key out for its default"
)]
pub struct SceneError {
    key: &'static str,
    expected: &'static str,
    found: String,
}

impl SceneSettings {
    /// Checks the ranges.
    ///
    /// # Errors
    /// [`SceneError`], naming the first key that is out of range and what it must be.
    pub fn validate(&self) -> Result<(), SceneError> {
        let check = |good: bool, key, expected, found: f32| {
            if good {
                Ok(())
            } else {
                Err(SceneError {
                    key,
                    expected,
                    found: found.to_string(),
                })
            }
        };
        // Written so that NaN fails.
        let share = |value: f32| (0.0..=1.0).contains(&value);
        check(
            (0.5..=100.0).contains(&self.smallest),
            "smallest",
            "0.5..=100 pixels",
            self.smallest,
        )?;
        let largest = self.smallest..=4096.0;
        check(
            largest.contains(&self.largest),
            "largest",
            "scene.smallest..=4096 pixels",
            self.largest,
        )?;
        check(
            (1..=8192).contains(&self.frame),
            "frame",
            "1..=8192 pixels",
            self.frame as f32,
        )?;
        check(share(self.outdoors), "outdoors", "0..=1", self.outdoors)?;
        check(share(self.defocus), "defocus", "0..=1", self.defocus)
    }
}

/// Makes the scene of `seed`, `width` by `height` pixels. Same arguments, same image.
///
/// Uses one core, in time linear in the number of pixels, so many scenes can be rendered in parallel.
///
/// # Panics
/// When a side is zero.
pub fn scene(width: usize, height: usize, seed: u64, settings: &SceneSettings) -> Scene {
    let mut draw = Draw(ChaCha8Rng::seed_from_u64(seed));
    let camera = Camera::new(width, height, settings, &mut draw);
    let palette = Palette::new(&mut draw);
    let backdrop = Backdrop::new(settings, &camera, &palette, &mut draw);
    let mut grower = Grower::new(settings, &camera, &palette, &backdrop, &mut draw);
    grower.strew(&mut draw);
    for _ in 0..draw.index(7) {
        grower.cluster(&mut draw);
    }
    let mut leaves = grower.leaves;
    // A stable sort on a total order: equal distances keep the order they were drawn in.
    leaves.sort_by(|a, b| a.depth.total_cmp(&b.depth));
    let mut canvas = Canvas::new(width, height, &camera);
    for leaf in &leaves {
        canvas.lay(leaf, &backdrop);
        canvas.cast_shadow(leaf, &camera);
    }
    canvas.fill(&backdrop);
    canvas.finish(camera.spread)
}

/// Where the image is taken from and how.
struct Camera {
    /// Width and height in pixels of the whole frame.
    frame: (f32, f32),
    /// Top left corner of the window in the frame, and its size.
    window: (f32, f32),
    size: (f32, f32),
    /// Direction that light comes from, a unit vector in the image.
    light: (f32, f32),
    /// Strength of shadows, 0 for none.
    shadow: f32,
    /// Distance in focus, and radius of blur in pixels per unit of distance from it.
    focus: f32,
    aperture: f32,
    /// Standard deviation in pixels of the blur that lens and sensor give everything.
    spread: f32,
}

impl Camera {
    fn new(width: usize, height: usize, settings: &SceneSettings, draw: &mut Draw) -> Self {
        let frame = [width, height].map(|side| side.max(settings.frame) as f32);
        let size = (width as f32, height as f32);
        Self {
            frame: (frame[0], frame[1]),
            window: (
                draw.uniform(0.0, frame[0] - size.0).floor(),
                draw.uniform(0.0, frame[1] - size.1).floor(),
            ),
            size,
            light: leaf::light(draw),
            shadow: if draw.chance(0.65) {
                draw.uniform(0.1, 0.6)
            } else {
                0.0
            },
            focus: draw.uniform(0.1, 0.9),
            aperture: if draw.chance(settings.defocus) {
                draw.log_uniform(1.0, 14.0)
            } else {
                0.0
            },
            spread: draw.uniform(0.2, 0.5),
        }
    }

    /// Half width in pixels of the edge of a leaf at the given distance.
    fn softness(&self, depth: f32) -> f32 {
        0.55 + self.aperture * (depth - self.focus).abs()
    }

    /// Finest wavelength in pixels that a surface at the given distance shows.
    fn finest(&self, depth: f32) -> f32 {
        (2.5 * self.softness(depth)).max(1.5)
    }

    /// Whether anything within `reach` pixels of a point of the frame can show in the window.
    fn sees(&self, (x, y): (f32, f32), reach: f32) -> bool {
        let (x, y) = (x - self.window.0, y - self.window.1);
        x > -reach && y > -reach && x < self.size.0 + reach && y < self.size.1 + reach
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn brightness(image: &Image) -> Vec<f32> {
        let planes = image
            .plane(0)
            .iter()
            .zip(image.plane(1))
            .zip(image.plane(2));
        planes.map(|((r, g), b)| (r + g + b) / 3.0).collect()
    }

    fn mean(values: impl IntoIterator<Item = f32>) -> f32 {
        let values: Vec<f32> = values.into_iter().collect();
        values.iter().sum::<f32>() / values.len() as f32
    }

    #[test]
    fn a_seed_is_a_picture() {
        let settings = SceneSettings::default();
        let first = scene(64, 48, 11, &settings);
        assert_eq!(first, scene(64, 48, 11, &settings));
        assert_ne!(first.image, scene(64, 48, 12, &settings).image);
    }

    #[test]
    fn pictures_and_distances_stay_in_range_at_any_size() {
        for (seed, (width, height)) in [(1, 1), (3, 70), (90, 2), (64, 64), (500, 20)]
            .into_iter()
            .enumerate()
        {
            let made = scene(width, height, seed as u64, &SceneSettings::default());
            assert_eq!((made.image.width(), made.image.height()), (width, height));
            assert_eq!(made.depth.size(), (width, height));
            assert!(
                made.image
                    .planar()
                    .iter()
                    .all(|value| (0.0..=1.0).contains(value))
            );
            let farthest = made.depth.data().iter().copied().fold(0.0, f32::max);
            assert!((farthest - 1.0).abs() < 1e-5);
        }
    }

    /// Sharp edges are rare and textures many: gradients of photographs are far from Gaussian (kurtosis 3),
    /// neighbouring pixels nearly alike, and the exposure is about right.
    #[test]
    fn scenes_have_the_statistics_of_photographs() {
        let (mut levels, mut contrasts, mut kurtoses, mut likeness) =
            (vec![], vec![], vec![], vec![]);
        for seed in 0..24 {
            let y = brightness(&scene(128, 128, seed, &SceneSettings::default()).image);
            let level = mean(y.iter().copied());
            let variance = mean(y.iter().map(|v| (v - level).powi(2)));
            let rows = y
                .chunks_exact(128)
                .flat_map(|row| row.windows(2).map(|w| w[1] - w[0]));
            let gradients: Vec<f32> = rows.collect();
            let square = mean(gradients.iter().map(|g| g * g));
            levels.push(level);
            contrasts.push(variance.sqrt());
            kurtoses.push(mean(gradients.iter().map(|g| g.powi(4))) / (square * square));
            likeness.push(1.0 - 0.5 * square / variance);
        }
        kurtoses.sort_by(f32::total_cmp);
        assert!(
            (0.3..0.55).contains(&mean(levels.clone())),
            "brightness {levels:?}"
        );
        assert!(
            (0.1..0.25).contains(&mean(contrasts.clone())),
            "contrast {contrasts:?}"
        );
        assert!((8.0..60.0).contains(&kurtoses[12]), "kurtosis {kurtoses:?}");
        assert!(
            (0.75..0.99).contains(&mean(likeness.clone())),
            "correlation of neighbours {likeness:?}"
        );
    }

    #[test]
    fn the_ground_is_nearer_at_the_bottom() {
        let settings = SceneSettings {
            outdoors: 1.0,
            ..SceneSettings::default()
        };
        for seed in 0..6 {
            let depth = scene(384, 384, seed, &settings).depth;
            let rows =
                |from: usize| mean(depth.data()[from * 384..(from + 40) * 384].iter().copied());
            assert!(rows(344) + 0.1 < rows(0).max(rows(170)), "seed {seed}");
        }
    }

    #[test]
    fn small_pictures_are_windows_and_not_reductions() {
        // A reduced image would hold as many edges in fewer pixels.
        let busyness = |side: usize| {
            mean((0..12).map(|seed| {
                let y = brightness(&scene(side, side, seed, &SceneSettings::default()).image);
                mean(
                    y.chunks_exact(side)
                        .flat_map(|row| row.windows(2).map(|w| (w[1] - w[0]).abs())),
                )
            }))
        };
        let ratio = busyness(64) / busyness(256);
        assert!((0.6..1.6).contains(&ratio), "{ratio}");
    }

    #[test]
    fn settings_out_of_range_are_named() {
        assert_eq!(SceneSettings::default().validate(), Ok(()));
        let refused = |settings: SceneSettings, key: &str| {
            let error = settings.validate().unwrap_err().to_string();
            assert!(error.contains(key) && error.contains("hint:"), "{error}");
        };
        refused(
            SceneSettings {
                smallest: 0.0,
                ..SceneSettings::default()
            },
            "scene.smallest",
        );
        refused(
            SceneSettings {
                largest: 0.7,
                ..SceneSettings::default()
            },
            "scene.largest",
        );
        refused(
            SceneSettings {
                frame: 0,
                ..SceneSettings::default()
            },
            "scene.frame",
        );
        refused(
            SceneSettings {
                outdoors: f32::NAN,
                ..SceneSettings::default()
            },
            "scene.outdoors",
        );
        refused(
            SceneSettings {
                defocus: 1.5,
                ..SceneSettings::default()
            },
            "scene.defocus",
        );
    }
}
