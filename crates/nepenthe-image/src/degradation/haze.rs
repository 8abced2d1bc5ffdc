//! Haze by the atmospheric scattering model: `I = J t + A (1 - t)`, `t = exp(-beta d)` (Koschmieder; RESIDE, §2).
//!
//! The depth `d` is normalised to `[0, 1]`, so the default is RESIDE's range for normalised depth,
//! beta in `[0.6, 1.8]`. Its outdoor range, `[0.04, 0.2]`, goes with depth in metres.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::{DegradationError, Range};
use crate::depth::Depth;
use crate::image::Image;

/// Parameter ranges of haze.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct HazeSettings {
    /// Scattering coefficient, per unit of normalised depth.
    pub beta: Range,
    /// Brightness `A` of the atmosphere, `[0, 1]`.
    pub airlight: Range,
    /// Largest deviation of a channel of `A` from its brightness; 0, as in RESIDE, is grey.
    pub tint: f32,
}

impl Default for HazeSettings {
    fn default() -> Self {
        Self {
            beta: Range::new(0.6, 1.8),
            airlight: Range::new(0.7, 1.0),
            tint: 0.0,
        }
    }
}

/// One haze, its parameters drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Haze {
    /// Scattering coefficient, per unit of normalised depth.
    pub beta: f32,
    /// Colour of the atmosphere.
    pub airlight: [f32; 3],
}

impl HazeSettings {
    /// Checks the ranges.
    ///
    /// # Errors
    /// [`DegradationError::Range`], naming the key.
    pub fn validate(&self) -> Result<(), DegradationError> {
        self.beta.check("haze.beta", Range::new(0.0, 20.0))?;
        self.airlight.check("haze.airlight", Range::new(0.0, 1.0))?;
        Range::new(self.tint, self.tint).check("haze.tint", Range::new(0.0, 1.0))
    }

    /// Draws the parameters of one haze.
    pub fn draw(&self, rng: &mut ChaCha8Rng) -> Haze {
        let beta = self.beta.draw(rng);
        let grey = self.airlight.draw(rng);
        let airlight = [(); 3]
            .map(|()| (grey + self.tint * (2.0 * rng.random::<f32>() - 1.0)).clamp(0.0, 1.0));
        Haze { beta, airlight }
    }
}

impl Haze {
    /// Transmission `t = exp(-beta d)` at normalised depth `d`: 1 is clear air, 0 hides everything.
    pub fn transmission(&self, depth: f32) -> f32 {
        (-self.beta * depth).exp()
    }

    /// The hazy image. `depth` has the size of `clean`.
    pub fn apply(&self, clean: &Image, depth: &Depth) -> Image {
        let mut hazy = clean.clone();
        let transmission: Vec<f32> = depth.data().iter().map(|&d| self.transmission(d)).collect();
        for (channel, airlight) in self.airlight.into_iter().enumerate() {
            for (value, t) in hazy.plane_mut(channel).iter_mut().zip(&transmission) {
                *value = (*value * t + airlight * (1.0 - t)).clamp(0.0, 1.0);
            }
        }
        hazy
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean() -> Image {
        Image::from_fn(9, 7, |x, y| [x as f32 / 9.0, y as f32 / 7.0, 0.3])
    }

    #[test]
    fn nothing_changes_at_distance_zero() {
        let haze = Haze {
            beta: 1.8,
            airlight: [0.9; 3],
        };
        assert_eq!(
            haze.apply(&clean(), &Depth::from_fn(9, 7, |_, _| 0.0)),
            clean()
        );
    }

    #[test]
    fn far_things_take_the_colour_of_the_air() {
        let haze = Haze {
            beta: 20.0,
            airlight: [0.8, 0.7, 0.9],
        };
        let hazy = haze.apply(&clean(), &Depth::from_fn(9, 7, |_, _| 1.0));
        for channel in 0..3 {
            let airlight = haze.airlight[channel];
            assert!(
                hazy.plane(channel)
                    .iter()
                    .all(|value| (value - airlight).abs() < 1e-6)
            );
        }
    }

    #[test]
    fn denser_haze_is_farther_from_the_clean_picture() {
        let depth = Depth::from_fn(9, 7, |x, _| x as f32 / 8.0);
        let error = |beta| -> f32 {
            let hazy = Haze {
                beta,
                airlight: [0.9; 3],
            }
            .apply(&clean(), &depth);
            hazy.planar()
                .iter()
                .zip(clean().planar())
                .map(|(a, b)| (a - b).powi(2))
                .sum()
        };
        assert!(error(0.6) < error(1.0) && error(1.0) < error(1.8));
    }

    #[test]
    fn the_formula_holds_in_between() {
        let haze = Haze {
            beta: 1.2,
            airlight: [0.8; 3],
        };
        let hazy = haze.apply(&clean(), &Depth::from_fn(9, 7, |_, _| 0.5));
        let t = (-0.6f32).exp();
        assert!((hazy.plane(2)[0] - (0.3 * t + 0.8 * (1.0 - t))).abs() < 1e-6);
    }
}
