//! Additive white Gaussian noise of a given sigma, in grey levels (0-255).
//!
//! The reference code of PromptIR and AdaIR computes `clip(255 x + sigma n, 0, 255)` and *truncates* it to 8
//! bits, which darkens the picture by about 0.43 grey levels on average. That is the default, so that scores
//! compare with published ones; [`Rounding`] offers the unbiased forms.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::DegradationError;
use crate::image::Image;

/// How the noisy picture is brought to 8 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// Down to the next grey level, as the reference code does.
    #[default]
    Truncate,
    /// To the nearest grey level.
    Round,
    /// Not at all: the noisy picture stays in floating point.
    None,
}

/// How noise is added; its sigma belongs to the [`Task`](super::Task).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Settings {
    /// How the noisy picture is brought to 8 bits.
    pub rounding: Rounding,
    /// Whether values are clipped to `[0, 1]`. Without it noise stays Gaussian where the picture is black or
    /// white; only `rounding = "none"` can do without.
    pub clip: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { rounding: Rounding::Truncate, clip: true }
    }
}

impl Settings {
    /// Checks that the two settings go together.
    ///
    /// # Errors
    /// [`DegradationError::Range`] if clipping is off although the result is to have 8 bits.
    pub fn validate(&self) -> Result<(), DegradationError> {
        if self.clip || self.rounding == Rounding::None {
            return Ok(());
        }
        Err(DegradationError::Range {
            key: "noise.clip".to_owned(),
            expected: "true where the noisy picture has 8 bits".to_owned(),
            found: "false".to_owned(),
            hint: "set noise.rounding = \"none\" to keep values outside 0..1".to_owned(),
        })
    }
}

/// Adds noise of standard deviation `sigma` (grey levels, 0-255) to every value of `clean`.
pub fn apply(clean: &Image, sigma: f32, settings: &Settings, rng: &mut ChaCha8Rng) -> Image {
    let mut noisy = clean.clone();
    add(noisy.planar_mut(), sigma, rng);
    for value in noisy.planar_mut() {
        if settings.clip || settings.rounding != Rounding::None {
            *value = value.clamp(0.0, 1.0);
        }
        *value = match settings.rounding {
            Rounding::Truncate => truncate(*value),
            Rounding::Round => (*value * 255.0).round() / 255.0,
            Rounding::None => *value,
        };
    }
    noisy
}

/// Adds noise of standard deviation `sigma` (grey levels, 0-255) to values in `[0, 1]`, without clipping.
pub(super) fn add(values: &mut [f32], sigma: f32, rng: &mut ChaCha8Rng) {
    let scale = sigma / 255.0;
    for pair in values.chunks_mut(2) {
        for (value, normal) in pair.iter_mut().zip(normal_pair(rng)) {
            *value += scale * normal;
        }
    }
}

/// The grey level below. A value that only the division by 255 put below its level stays on it.
fn truncate(value: f32) -> f32 {
    (value * 255.0 + 1e-3).floor() / 255.0
}

/// Two independent standard normal numbers (Box-Muller).
pub(crate) fn normal_pair(rng: &mut ChaCha8Rng) -> [f32; 2] {
    // 1 - u lies in (0, 1], so the logarithm is finite.
    let radius = (-2.0 * (1.0 - rng.random::<f32>()).ln()).sqrt();
    let (sin, cos) = (std::f32::consts::TAU * rng.random::<f32>()).sin_cos();
    [radius * cos, radius * sin]
}
