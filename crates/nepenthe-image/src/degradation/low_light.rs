//! Low light: a picture taken with too little light, dark and noisy.
//!
//! The darkening is `scale * x^gamma` (the synthesis of Lv et al., "Attention Guided Low-light Image
//! Enhancement", §3), the noise that of a camera: its variance has a constant part, the read noise, and one
//! that grows with the light, the shot noise. The default ranges give pictures as dark as the LOL set.

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::noise::normal_pair;
use super::{DegradationError, Range};
use crate::image::Image;

/// Parameter ranges of low light.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Settings {
    /// Exponent of the darkening; above 1 it crushes shadows.
    pub gamma: Range,
    /// Brightness left to white.
    pub scale: Range,
    /// Standard deviation of the read noise in grey levels (0-255).
    pub read_noise: Range,
    /// Standard deviation of the shot noise of a white pixel in grey levels (0-255).
    pub shot_noise: Range,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            gamma: Range::new(1.2, 2.2),
            scale: Range::new(0.15, 0.5),
            read_noise: Range::new(0.3, 2.0),
            shot_noise: Range::new(2.0, 8.0),
        }
    }
}

/// One drawn low light.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LowLight {
    /// Exponent of the darkening.
    pub gamma: f32,
    /// Brightness left to white.
    pub scale: f32,
    /// Standard deviation of the read noise in grey levels (0-255).
    pub read_noise: f32,
    /// Standard deviation of the shot noise of a white pixel in grey levels (0-255).
    pub shot_noise: f32,
}

impl Settings {
    /// Checks the ranges.
    ///
    /// # Errors
    /// [`DegradationError::Range`], naming the key.
    pub fn validate(&self) -> Result<(), DegradationError> {
        self.gamma.check("low-light.gamma", Range::new(0.1, 10.0))?;
        self.scale.check("low-light.scale", Range::new(0.0, 1.0))?;
        self.read_noise.check("low-light.read-noise", Range::new(0.0, 255.0))?;
        self.shot_noise.check("low-light.shot-noise", Range::new(0.0, 255.0))
    }

    /// Draws one low light.
    pub fn draw(&self, rng: &mut ChaCha8Rng) -> LowLight {
        LowLight {
            gamma: self.gamma.draw(rng),
            scale: self.scale.draw(rng),
            read_noise: self.read_noise.draw(rng),
            shot_noise: self.shot_noise.draw(rng),
        }
    }
}

impl LowLight {
    /// The dark picture without its noise.
    pub fn darken(&self, clean: &Image) -> Image {
        let mut dark = clean.clone();
        for value in dark.planar_mut() {
            *value = self.scale * value.clamp(0.0, 1.0).powf(self.gamma);
        }
        dark
    }

    /// The dark and noisy picture.
    pub fn apply(&self, clean: &Image, rng: &mut ChaCha8Rng) -> Image {
        let mut dark = self.darken(clean);
        let (read, shot) = ((self.read_noise / 255.0).powi(2), (self.shot_noise / 255.0).powi(2));
        for pair in dark.planar_mut().chunks_mut(2) {
            for (value, normal) in pair.iter_mut().zip(normal_pair(rng)) {
                *value = (*value + normal * (read + shot * *value).sqrt()).clamp(0.0, 1.0);
            }
        }
        dark
    }
}
