//! Low light: an image taken with too little light, dark and noisy.
//!
//! The darkening is `scale * x^gamma` (the synthesis of Lv et al., "Attention Guided Low-light Image
//! Enhancement", §3), the noise that of a camera: its variance has a constant part, the read noise, and one
//! that grows with the light, the shot noise. The default ranges give images as dark as the LOL set.

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::noise::normal_pair;
use super::{DegradationError, Range};
use crate::image::Image;

/// Parameter ranges of low light.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LowLightSettings {
    /// Exponent of the darkening; above 1 it crushes shadows.
    pub gamma: Range,
    /// Brightness left to white.
    pub scale: Range,
    /// Standard deviation of the read noise in grey levels (0-255).
    pub read_noise: Range,
    /// Standard deviation of the shot noise of a white pixel in grey levels (0-255).
    pub shot_noise: Range,
}

impl Default for LowLightSettings {
    fn default() -> Self {
        Self {
            gamma: Range::new(1.2, 2.2),
            scale: Range::new(0.15, 0.5),
            read_noise: Range::new(0.3, 2.0),
            shot_noise: Range::new(2.0, 8.0),
        }
    }
}

/// One low light, its parameters drawn.
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

impl LowLightSettings {
    /// Checks the ranges.
    ///
    /// # Errors
    /// [`DegradationError::Range`], naming the key.
    pub fn validate(&self) -> Result<(), DegradationError> {
        self.gamma.check("low_light.gamma", Range::new(0.1, 10.0))?;
        self.scale.check("low_light.scale", Range::new(0.0, 1.0))?;
        self.read_noise
            .check("low_light.read_noise", Range::new(0.0, 255.0))?;
        self.shot_noise
            .check("low_light.shot_noise", Range::new(0.0, 255.0))
    }

    /// Draws the parameters of one low light.
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
    /// The dark image without its noise.
    pub fn darken(&self, clean: &Image) -> Image {
        let mut dark = clean.clone();
        for value in dark.planar_mut() {
            *value = self.scale * value.clamp(0.0, 1.0).powf(self.gamma);
        }
        dark
    }

    /// The dark and noisy image.
    pub fn apply(&self, clean: &Image, rng: &mut ChaCha8Rng) -> Image {
        let mut dark = self.darken(clean);
        let (read, shot) = (
            (self.read_noise / 255.0).powi(2),
            (self.shot_noise / 255.0).powi(2),
        );
        for pair in dark.planar_mut().chunks_mut(2) {
            for (value, normal) in pair.iter_mut().zip(normal_pair(rng)) {
                *value = (*value + normal * (read + shot * *value).sqrt()).clamp(0.0, 1.0);
            }
        }
        dark
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    const NIGHT: LowLight = LowLight {
        gamma: 2.0,
        scale: 0.3,
        read_noise: 1.0,
        shot_noise: 5.0,
    };

    fn ramp() -> Image {
        Image::from_fn(256, 64, |x, _| [x as f32 / 255.0; 3])
    }

    #[test]
    fn darkening_follows_the_formula_and_keeps_the_order() {
        let dark = NIGHT.darken(&ramp());
        let row = &dark.plane(0)[..256];
        assert!(row.windows(2).all(|pair| pair[0] <= pair[1]));
        assert!((row[255] - 0.3).abs() < 1e-6 && row[0] == 0.0);
        assert!((row[51] - 0.3 * 0.04).abs() < 1e-6);
    }

    #[test]
    fn light_areas_are_noisier_than_dark_ones() {
        let noisy = NIGHT.apply(&ramp(), &mut ChaCha8Rng::seed_from_u64(1));
        let dark = NIGHT.darken(&ramp());
        let deviation = |from: usize, to: usize| -> f32 {
            let columns = (0..64 * 256).filter(|i| (from..to).contains(&(i % 256)));
            let squares: Vec<f32> = columns
                .map(|i| (noisy.plane(0)[i] - dark.plane(0)[i]).powi(2))
                .collect();
            255.0 * (squares.iter().sum::<f32>() / squares.len() as f32).sqrt()
        };
        // sqrt(1 + 25 * 0.3) = 2.9 levels at white; 1 level in the shadows, half of it clipped at black.
        assert!(
            (2.4..3.2).contains(&deviation(230, 256)),
            "{}",
            deviation(230, 256)
        );
        assert!(
            (0.5..1.3).contains(&deviation(0, 40)),
            "{}",
            deviation(0, 40)
        );
    }
}
