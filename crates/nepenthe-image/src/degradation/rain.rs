//! Rain: bright streaks laid over the image, `O = B + S` (Yang et al., "Deep Joint Rain Detection and
//! Removal", Eq. 1, the model behind Rain100L).
//!
//! A drop falling through the exposure leaves a straight streak. The streaks of one image share a
//! direction, up to a little jitter, and lie in layers: near drops leave few, long and wide streaks, far ones
//! many short and thin ones. A streak has a Gaussian profile across and fades at both ends.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::{DegradationError, Range};
use crate::image::Image;

/// Parameter ranges of rain.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RainSettings {
    /// Direction of the fall in degrees from the vertical; positive leans to the right going down.
    pub angle: Range,
    /// Streaks per 1000 pixels, all layers together.
    pub density: Range,
    /// Length of the streaks of the middle layer in pixels.
    pub length: Range,
    /// Width (full width at half maximum) of the streaks of the middle layer in pixels.
    pub width: Range,
    /// Brightness a streak adds at its centre, `[0, 1]`.
    pub intensity: Range,
}

impl Default for RainSettings {
    fn default() -> Self {
        Self {
            angle: Range::new(-30.0, 30.0),
            density: Range::new(1.2, 4.5),
            length: Range::new(12.0, 40.0),
            width: Range::new(1.0, 2.0),
            intensity: Range::new(0.12, 0.42),
        }
    }
}

/// One rain, its parameters drawn; the single streaks are drawn when it is applied.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rain {
    /// Direction of the fall in degrees from the vertical.
    pub angle: f32,
    /// Streaks per 1000 pixels.
    pub density: f32,
    /// Length of the streaks of the middle layer in pixels.
    pub length: f32,
    /// Width of the streaks of the middle layer in pixels.
    pub width: f32,
    /// Brightness a streak adds at its centre.
    pub intensity: f32,
}

/// Share of the streaks, and the scale of their length and width, of the far, middle and near layer.
const LAYERS: [(f32, f32); 3] = [(0.5, 0.7), (0.35, 1.0), (0.15, 1.5)];

/// How far a single streak's direction strays from the common one, in degrees.
const JITTER_DEGREES: f32 = 1.5;

/// One streak: centre, unit direction, half length, and standard deviation across, in pixels.
struct Streak {
    centre: (f32, f32),
    direction: (f32, f32),
    half_length: f32,
    deviation: f32,
    brightness: f32,
}

impl RainSettings {
    /// Checks the ranges.
    ///
    /// # Errors
    /// [`DegradationError::Range`], naming the key.
    pub fn validate(&self) -> Result<(), DegradationError> {
        self.angle.check("rain.angle", Range::new(-90.0, 90.0))?;
        self.density.check("rain.density", Range::new(0.0, 200.0))?;
        self.length.check("rain.length", Range::new(1.0, 500.0))?;
        self.width.check("rain.width", Range::new(0.3, 20.0))?;
        self.intensity.check("rain.intensity", Range::new(0.0, 1.0))
    }

    /// Draws the parameters of one rain.
    pub fn draw(&self, rng: &mut ChaCha8Rng) -> Rain {
        Rain {
            angle: self.angle.draw(rng),
            density: self.density.draw(rng),
            length: self.length.draw(rng),
            width: self.width.draw(rng),
            intensity: self.intensity.draw(rng),
        }
    }
}

impl Rain {
    /// The rainy image: the streaks added to every channel alike, clipped to `[0, 1]`.
    pub fn apply(&self, clean: &Image, rng: &mut ChaCha8Rng) -> Image {
        let streaks = self.streaks(clean.width(), clean.height(), rng);
        let mut rainy = clean.clone();
        for channel in 0..3 {
            for (value, streak) in rainy.plane_mut(channel).iter_mut().zip(&streaks) {
                *value = (*value + streak).clamp(0.0, 1.0);
            }
        }
        rainy
    }

    /// The streak layer `S` alone, row-major, `width * height` values of 0 and above.
    pub fn streaks(&self, width: usize, height: usize, rng: &mut ChaCha8Rng) -> Vec<f32> {
        let mut layer = vec![0.0; width * height];
        for (share, scale) in LAYERS {
            // Streaks that start outside reach in, so the area they are drawn from has a margin.
            let margin = self.length * scale;
            let (across, down) = (width as f32 + 2.0 * margin, height as f32 + 2.0 * margin);
            let count = (share * self.density * across * down / 1000.0).round() as usize;
            for _ in 0..count {
                let centre = (
                    across * rng.random::<f32>() - margin,
                    down * rng.random::<f32>() - margin,
                );
                self.streak(centre, scale, rng).draw(&mut layer, width);
            }
        }
        layer
    }

    fn streak(&self, centre: (f32, f32), scale: f32, rng: &mut ChaCha8Rng) -> Streak {
        let mut vary = |spread: f32| 1.0 + spread * (2.0 * rng.random::<f32>() - 1.0);
        let angle = (self.angle + JITTER_DEGREES * (vary(1.0) - 1.0)).to_radians();
        Streak {
            centre,
            direction: (angle.sin(), angle.cos()),
            half_length: 0.5 * self.length * scale * vary(0.35),
            // Full width at half maximum of a Gaussian is 2.355 deviations.
            deviation: self.width * scale * vary(0.25) / 2.355,
            brightness: self.intensity * vary(0.5),
        }
    }
}

impl Streak {
    /// Adds the streak to `layer`, walking its bounding box.
    fn draw(&self, layer: &mut [f32], width: usize) {
        let height = layer.len() / width.max(1);
        // Below half a pixel the profile would fall between pixel centres.
        let deviation = self.deviation.max(0.45);
        let brightness = self.brightness * self.deviation / deviation;
        let reach = 3.0 * deviation;
        let (dx, dy) = self.direction;
        let (half_x, half_y) = (
            self.half_length * dx.abs() + reach,
            self.half_length * dy.abs() + reach,
        );
        for y in pixels(self.centre.1 - half_y, self.centre.1 + half_y, height) {
            let (mut from, mut to) = (self.centre.0 - half_x, self.centre.0 + half_x);
            // The part of the row that the streak crosses, not the whole box: streaks lean.
            if dy > 0.1 {
                let middle = self.centre.0 + (y as f32 - self.centre.1) * dx / dy;
                (from, to) = (from.max(middle - reach / dy), to.min(middle + reach / dy));
            }
            for x in pixels(from, to, width) {
                let (px, py) = (x as f32 - self.centre.0, y as f32 - self.centre.1);
                let along = (px * dx + py * dy) / self.half_length;
                let across = (px * dy - py * dx) / deviation;
                let fade = (1.0 - along * along).max(0.0);
                layer[y * width + x] += brightness * fade * (-0.5 * across * across).exp();
            }
        }
    }
}

/// The pixel indices from `low` to `high` that exist.
fn pixels(low: f32, high: f32, length: usize) -> std::ops::Range<usize> {
    // The casts saturate, so positions left of or above the image become 0.
    low.floor() as usize..((high.ceil() + 1.0) as usize).min(length)
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    const STEADY: Rain = Rain {
        angle: 0.0,
        density: 3.0,
        length: 25.0,
        width: 1.5,
        intensity: 0.3,
    };

    fn layer(rain: Rain) -> Vec<f32> {
        rain.streaks(96, 80, &mut ChaCha8Rng::seed_from_u64(5))
    }

    /// Energy of the differences between neighbours along rows and along columns.
    fn roughness(layer: &[f32]) -> (f32, f32) {
        let square = |a: f32, b: f32| (a - b) * (a - b);
        let rows = layer.chunks_exact(96);
        let along = rows.map(|row| row.windows(2).map(|w| square(w[0], w[1])).sum::<f32>());
        let down = layer.iter().zip(&layer[96..]).map(|(&a, &b)| square(a, b));
        (along.sum(), down.sum())
    }

    #[test]
    fn rain_only_brightens() {
        let clean = Image::from_fn(96, 80, |x, y| [x as f32 / 96.0, y as f32 / 80.0, 0.5]);
        let rainy = STEADY.apply(&clean, &mut ChaCha8Rng::seed_from_u64(5));
        assert_ne!(rainy, clean);
        assert!(
            rainy
                .planar()
                .iter()
                .zip(clean.planar())
                .all(|(after, before)| after >= before)
        );
    }

    #[test]
    fn streaks_run_along_their_direction() {
        let (along, down) = roughness(&layer(STEADY));
        assert!(
            along > 10.0 * down,
            "falling straight: {along} along rows, {down} down columns"
        );
        let (along, down) = roughness(&layer(Rain {
            angle: 90.0,
            ..STEADY
        }));
        assert!(
            down > 10.0 * along,
            "driven level: {along} along rows, {down} down columns"
        );
    }

    #[test]
    fn positive_angles_lean_to_the_right_going_down() {
        let layer = layer(Rain {
            angle: 45.0,
            ..STEADY
        });
        let pairs =
            |step: usize| -> f32 { layer.iter().zip(&layer[step..]).map(|(a, b)| a * b).sum() };
        assert!(pairs(96 + 1) > 1.3 * pairs(96 - 1));
    }

    #[test]
    fn light_grows_with_density_and_length() {
        let sum = |rain| layer(rain).iter().sum::<f32>();
        let steady = sum(STEADY);
        assert!(
            sum(Rain {
                density: 6.0,
                ..STEADY
            }) > 1.5 * steady
        );
        assert!(
            sum(Rain {
                length: 50.0,
                ..STEADY
            }) > 1.4 * steady
        );
        assert_eq!(
            sum(Rain {
                intensity: 0.0,
                ..STEADY
            }),
            0.0
        );
    }
}
