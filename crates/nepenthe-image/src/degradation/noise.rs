//! Additive white Gaussian noise of a given sigma, in grey levels (0-255).
//!
//! The reference code of PromptIR and AdaIR computes `clip(255 x + sigma n, 0, 255)` and *truncates* it to 8
//! bits, which darkens the image by almost half a grey level. That is the default, so that scores compare with
//! published ones; [`Rounding`] offers the unbiased forms.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::DegradationError;
use crate::image::Image;

/// How the noisy image is brought to 8 bits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rounding {
    /// Down to the next grey level, as the reference code does.
    #[default]
    Truncate,
    /// To the nearest grey level.
    Round,
    /// Not at all: the noisy image stays in floating point.
    None,
}

/// How noise is added; its sigma belongs to the [`Task`](super::Task).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct NoiseSettings {
    /// How the noisy image is brought to 8 bits.
    pub rounding: Rounding,
    /// Whether values are clipped to `[0, 1]`. Without it noise stays Gaussian where the image is black or
    /// white; only `rounding = "none"` can do without.
    pub clip: bool,
}

impl Default for NoiseSettings {
    fn default() -> Self {
        Self {
            rounding: Rounding::Truncate,
            clip: true,
        }
    }
}

impl NoiseSettings {
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
            expected: "true where the noisy image has 8 bits".to_owned(),
            found: "false".to_owned(),
            hint: "set noise.rounding = \"none\" to keep values outside 0..1".to_owned(),
        })
    }
}

/// Adds noise of standard deviation `sigma` (grey levels, 0-255) to every value of `clean`.
pub fn apply(clean: &Image, sigma: f32, settings: &NoiseSettings, rng: &mut ChaCha8Rng) -> Image {
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

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    const FREE: NoiseSettings = NoiseSettings {
        rounding: Rounding::None,
        clip: false,
    };

    fn ramp() -> Image {
        Image::from_fn(256, 256, |x, y| [x as f32 / 255.0, y as f32 / 255.0, 0.5])
    }

    fn noisy(sigma: f32, settings: &NoiseSettings) -> Image {
        apply(&ramp(), sigma, settings, &mut ChaCha8Rng::seed_from_u64(3))
    }

    /// Mean of noisy minus clean, and of its square, in grey levels.
    fn moments(noisy: &Image) -> (f64, f64) {
        let clean = ramp();
        let count = clean.planar().len() as f64;
        let differences = noisy
            .planar()
            .iter()
            .zip(clean.planar())
            .map(|(a, b)| f64::from(a - b) * 255.0);
        let (sum, squares) = differences.fold((0.0, 0.0), |(s, q), d| (s + d, q + d * d));
        (sum / count, squares / count)
    }

    #[test]
    fn unclipped_noise_has_the_textbook_identity_floor() {
        for (sigma, floor) in [(15.0, 24.61), (25.0, 20.17), (50.0, 14.15)] {
            let (mean, square) = moments(&noisy(sigma, &FREE));
            let psnr = 10.0 * (255.0 * 255.0 / square).log10();
            assert!((psnr - floor).abs() < 0.03, "sigma {sigma}: {psnr} dB");
            assert!(mean.abs() < 0.3, "sigma {sigma}: mean {mean}");
        }
    }

    #[test]
    fn truncation_darkens_and_rounding_does_not() {
        let free = moments(&noisy(
            15.0,
            &NoiseSettings {
                rounding: Rounding::None,
                clip: true,
            },
        ))
        .0;
        let truncated = moments(&noisy(15.0, &NoiseSettings::default())).0;
        let rounded = moments(&noisy(
            15.0,
            &NoiseSettings {
                rounding: Rounding::Round,
                clip: true,
            },
        ))
        .0;
        // Half a level wherever nothing is clipped; what is clipped to black or white stays.
        assert!(
            (-0.5..-0.42).contains(&(truncated - free)),
            "{}",
            truncated - free
        );
        assert!((rounded - free).abs() < 0.01, "{}", rounded - free);
    }

    #[test]
    fn both_roundings_give_whole_grey_levels() {
        for rounding in [Rounding::Truncate, Rounding::Round] {
            let noisy = noisy(
                25.0,
                &NoiseSettings {
                    rounding,
                    clip: true,
                },
            );
            assert_eq!(noisy, noisy.quantised());
        }
    }

    #[test]
    fn truncation_keeps_values_that_are_grey_levels() {
        let still = apply(
            &ramp().quantised(),
            0.0,
            &NoiseSettings::default(),
            &mut ChaCha8Rng::seed_from_u64(0),
        );
        assert_eq!(still, ramp().quantised());
    }

    #[test]
    fn eight_bits_without_clipping_are_refused() {
        let error = NoiseSettings {
            rounding: Rounding::Round,
            clip: false,
        }
        .validate()
        .unwrap_err();
        assert!(error.to_string().contains("noise.clip"), "{error}");
        assert_eq!(FREE.validate(), Ok(()));
    }
}
