//! The degradations with their settings: what the page offers, what a request may ask for, and the degraded picture.
//!
//! The first setting of each is its strength. The values are those of one draw of `nepenthe_image::degradation`, not
//! ranges; the defaults lie in the ranges that training and test sets draw from.

use nepenthe_image::Image;
use nepenthe_image::degradation::Degradation;
use nepenthe_image::degradation::blur::Blur;
use nepenthe_image::degradation::haze::Haze;
use nepenthe_image::degradation::low_light::LowLight;
use nepenthe_image::degradation::noise::{self, NoiseSettings};
use nepenthe_image::degradation::rain::Rain;
use nepenthe_image::depth::plausible;
use rand::SeedableRng as _;
use rand_chacha::ChaCha8Rng;
use serde::Serialize;

/// A number that a degradation depends on.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub(crate) struct Setting {
    /// The name in requests.
    pub(crate) name: &'static str,
    /// What it is, for the page.
    pub(crate) label: &'static str,
    /// The unit, for the page.
    pub(crate) unit: &'static str,
    /// The smallest value.
    pub(crate) low: f32,
    /// The largest value.
    pub(crate) high: f32,
    /// The step of the page's slider.
    pub(crate) step: f32,
    /// The value where none is given.
    pub(crate) value: f32,
}

/// A setting: name, label, unit; smallest, largest value, step, default.
const fn setting(
    [name, label, unit]: [&'static str; 3],
    [low, high, step, value]: [f32; 4],
) -> Setting {
    Setting {
        name,
        label,
        unit,
        low,
        high,
        step,
        value,
    }
}

const HAZE: [Setting; 2] = [
    setting(
        ["beta", "Density", "scattering over the whole depth"],
        [0.0, 5.0, 0.05, 1.2],
    ),
    setting(
        ["airlight", "Brightness of the air", "0 to 1"],
        [0.0, 1.0, 0.01, 0.85],
    ),
];
const RAIN: [Setting; 5] = [
    setting(
        ["density", "Density", "streaks per 1000 pixels"],
        [0.0, 12.0, 0.1, 3.5],
    ),
    setting(
        [
            "intensity",
            "Brightness",
            "added at the centre of a streak, 0 to 1",
        ],
        [0.0, 1.0, 0.01, 0.34],
    ),
    setting(
        ["angle", "Angle", "degrees from the vertical"],
        [-60.0, 60.0, 1.0, 12.0],
    ),
    setting(["length", "Length", "pixels"], [1.0, 120.0, 1.0, 26.0]),
    setting(["width", "Width", "pixels"], [0.3, 6.0, 0.1, 1.5]),
];
const NOISE: [Setting; 1] = [setting(
    ["sigma", "Sigma", "grey levels of 255"],
    [0.0, 100.0, 1.0, 25.0],
)];
const BLUR: [Setting; 2] = [
    setting(["length", "Length", "pixels"], [0.0, 40.0, 0.5, 10.0]),
    setting(
        ["angle", "Angle", "degrees from the horizontal"],
        [0.0, 180.0, 1.0, 30.0],
    ),
];
const LOW_LIGHT: [Setting; 4] = [
    setting(
        ["scale", "Light left", "share of white"],
        [0.0, 1.0, 0.01, 0.3],
    ),
    setting(["gamma", "Gamma", "exponent"], [0.5, 5.0, 0.1, 1.7]),
    setting(
        ["read_noise", "Read noise", "grey levels of 255"],
        [0.0, 20.0, 0.1, 1.0],
    ),
    setting(
        ["shot_noise", "Shot noise", "grey levels of 255, of white"],
        [0.0, 40.0, 0.5, 5.0],
    ),
];

/// Whether another seed gives another picture.
pub(crate) const fn is_random(degradation: Degradation) -> bool {
    match degradation {
        Degradation::Rain | Degradation::Noise | Degradation::LowLight => true,
        Degradation::Haze | Degradation::Blur => false,
    }
}

/// The settings of a degradation, its strength first.
pub(crate) const fn settings(degradation: Degradation) -> &'static [Setting] {
    match degradation {
        Degradation::Haze => &HAZE,
        Degradation::Rain => &RAIN,
        Degradation::Noise => &NOISE,
        Degradation::Blur => &BLUR,
        Degradation::LowLight => &LOW_LIGHT,
    }
}

/// A degradation with a value for each of its settings, in their order.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chosen {
    pub(crate) degradation: Degradation,
    pub(crate) values: Vec<f32>,
}

impl Chosen {
    /// With every setting at its default.
    pub(crate) fn new(degradation: Degradation) -> Self {
        let values = settings(degradation).iter().map(|setting| setting.value);
        Self {
            degradation,
            values: values.collect(),
        }
    }

    /// The degraded picture. The same seed gives the same one.
    pub(crate) fn apply(&self, clean: &Image, seed: u64) -> Image {
        let rng = &mut ChaCha8Rng::seed_from_u64(seed);
        let value = |position: usize| self.values[position];
        match self.degradation {
            Degradation::Haze => {
                let haze = Haze {
                    beta: value(0),
                    airlight: [value(1); 3],
                };
                haze.apply(clean, &plausible(clean))
            }
            Degradation::Rain => {
                let rain = Rain {
                    density: value(0),
                    intensity: value(1),
                    angle: value(2),
                    length: value(3),
                    width: value(4),
                };
                rain.apply(clean, rng)
            }
            Degradation::Noise => noise::apply(clean, value(0), &NoiseSettings::default(), rng),
            Degradation::Blur => {
                let [length, angle] = [value(0), value(1)];
                Blur { length, angle }.apply(clean)
            }
            Degradation::LowLight => {
                let low_light = LowLight {
                    scale: value(0),
                    gamma: value(1),
                    read_noise: value(2),
                    shot_noise: value(3),
                };
                low_light.apply(clean, rng)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use nepenthe_image::degradation::{DegradationSettings, Range};

    use super::*;

    fn picture() -> Image {
        Image::from_fn(40, 32, |x, y| [x as f32 / 39.0, y as f32 / 31.0, 0.5])
    }

    #[test]
    fn every_setting_takes_effect_at_both_its_ends() {
        for degradation in Degradation::ALL {
            for (position, setting) in settings(degradation).iter().enumerate() {
                let at = |value| {
                    let mut chosen = Chosen::new(degradation);
                    chosen.values[position] = value;
                    chosen.apply(&picture(), 3)
                };
                let (low, high) = (at(setting.low), at(setting.high));
                assert_ne!(low, high, "{degradation} {}", setting.name);
                for image in [low, high] {
                    assert!(
                        image
                            .planar()
                            .iter()
                            .all(|value| (0.0..=1.0).contains(value))
                    );
                }
                assert!((setting.low..=setting.high).contains(&setting.value));
            }
        }
    }

    #[test]
    fn the_defaults_lie_in_the_ranges_of_the_benchmarks() {
        let DegradationSettings {
            haze,
            rain,
            blur,
            low_light,
            ..
        } = DegradationSettings::default();
        let ranges: [(Degradation, Vec<Range>); 4] = [
            (Degradation::Haze, vec![haze.beta, haze.airlight]),
            (
                Degradation::Rain,
                vec![
                    rain.density,
                    rain.intensity,
                    rain.angle,
                    rain.length,
                    rain.width,
                ],
            ),
            (Degradation::Blur, vec![blur.length, blur.angle]),
            (
                Degradation::LowLight,
                vec![
                    low_light.scale,
                    low_light.gamma,
                    low_light.read_noise,
                    low_light.shot_noise,
                ],
            ),
        ];
        for (degradation, ranges) in ranges {
            assert_eq!(ranges.len(), settings(degradation).len());
            for (range, setting) in ranges.iter().zip(settings(degradation)) {
                let inside = (range.low..=range.high).contains(&setting.value);
                assert!(inside, "{degradation} {}", setting.name);
            }
        }
    }
}
