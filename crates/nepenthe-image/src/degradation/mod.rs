//! Degradations: what a clean image goes through before a network restores it.
//!
//! A [`Degradation`] is the *type* that a network forgets or keeps. A [`Task`] is what it is trained and
//! scored on: a degradation and, for noise, its strength. [`degrade`] makes the degraded image of a
//! clean one; each file beside this one holds one degradation, its formula and its parameter ranges.
//! All random numbers come from the generator passed in, so the same seed gives the same bytes.

pub mod blur;
mod error;
pub mod haze;
pub mod low_light;
pub mod noise;
pub mod rain;
mod range;
mod task;

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

pub use error::DegradationError;
pub use range::Range;
pub use task::{Degradation, Task};

use crate::depth::{self, Depth};
use crate::image::Image;

/// The parameter ranges of every degradation. The default is the benchmarks'.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct DegradationSettings {
    /// Haze.
    pub haze: haze::HazeSettings,
    /// Rain.
    pub rain: rain::RainSettings,
    /// Gaussian noise; its sigma belongs to the [`Task`].
    pub noise: noise::NoiseSettings,
    /// Motion blur.
    pub blur: blur::BlurSettings,
    /// Low light.
    pub low_light: low_light::LowLightSettings,
}

impl DegradationSettings {
    /// Checks every range.
    ///
    /// # Errors
    /// [`DegradationError::Range`], naming the first key that is out of range and what it must be.
    pub fn validate(&self) -> Result<(), DegradationError> {
        self.haze.validate()?;
        self.rain.validate()?;
        self.noise.validate()?;
        self.blur.validate()?;
        self.low_light.validate()
    }
}

/// Degrades `clean` by one draw of `task`.
///
/// Deterministic in its arguments and the state of `rng`. The result lies in `[0, 1]`, unless
/// [`noise::NoiseSettings::clip`] is off. Only haze looks at `depth`; where it is `None`, or has not the size of
/// the image, [`depth::plausible`] makes one.
pub fn degrade(
    task: Task,
    settings: &DegradationSettings,
    clean: &Image,
    depth: Option<&Depth>,
    rng: &mut ChaCha8Rng,
) -> Image {
    match task.degradation() {
        Degradation::Haze => {
            let haze = settings.haze.draw(rng);
            match depth.filter(|depth| depth.size() == (clean.width(), clean.height())) {
                Some(depth) => haze.apply(clean, depth),
                None => haze.apply(clean, &depth::plausible(clean)),
            }
        }
        Degradation::Rain => settings.rain.draw(rng).apply(clean, rng),
        Degradation::Noise => noise::apply(
            clean,
            task.sigma().unwrap_or_default(),
            &settings.noise,
            rng,
        ),
        Degradation::Blur => settings.blur.draw(rng).apply(clean),
        Degradation::LowLight => settings.low_light.draw(rng).apply(clean, rng),
    }
}

#[cfg(test)]
mod tests {
    use rand::SeedableRng;

    use super::*;

    const TASKS: [Task; 7] = [
        Task::HAZE,
        Task::RAIN,
        Task::NOISE_15,
        Task::NOISE_25,
        Task::NOISE_50,
        Task::BLUR,
        Task::LOW_LIGHT,
    ];

    fn clean() -> Image {
        Image::from_fn(40, 24, |x, y| {
            [x as f32 / 39.0, y as f32 / 23.0, ((x ^ y) % 7) as f32 / 6.0]
        })
    }

    #[test]
    fn the_same_seed_gives_the_same_bytes() {
        let settings = DegradationSettings::default();
        for task in TASKS {
            let draw = |seed| {
                degrade(
                    task,
                    &settings,
                    &clean(),
                    None,
                    &mut ChaCha8Rng::seed_from_u64(seed),
                )
            };
            assert_eq!(draw(7), draw(7), "{task}");
            assert_ne!(draw(7), draw(8), "{task}");
            assert_ne!(draw(7), clean(), "{task}");
            assert!(
                draw(7)
                    .planar()
                    .iter()
                    .all(|value| (0.0..=1.0).contains(value)),
                "{task}"
            );
        }
    }

    #[test]
    fn single_pixels_can_be_degraded() {
        let pixel = Image::from_fn(1, 1, |_, _| [0.2, 0.5, 0.9]);
        for task in TASKS {
            degrade(
                task,
                &DegradationSettings::default(),
                &pixel,
                None,
                &mut ChaCha8Rng::seed_from_u64(0),
            );
        }
    }

    #[test]
    fn haze_uses_the_depth_it_is_given() {
        let near = Depth::from_fn(40, 24, |_, _| 0.0);
        let haze = |depth: Option<&Depth>| {
            degrade(
                Task::HAZE,
                &DegradationSettings::default(),
                &clean(),
                depth,
                &mut ChaCha8Rng::seed_from_u64(2),
            )
        };
        assert_eq!(haze(Some(&near)), clean());
        assert_ne!(haze(None), clean());
    }

    #[test]
    fn settings_read_from_a_recipe_and_refuse_typing_errors() {
        let settings: DegradationSettings = serde_json::from_str(
            r#"{"haze": {"beta": [0.5, 0.9]}, "low_light": {"gamma": [2, 2]}}"#,
        )
        .unwrap();
        assert_eq!(settings.haze.beta, Range::new(0.5, 0.9));
        assert_eq!(
            settings.haze.airlight,
            haze::HazeSettings::default().airlight
        );
        assert_eq!(
            settings
                .low_light
                .gamma
                .draw(&mut ChaCha8Rng::seed_from_u64(0)),
            2.0
        );
        assert_eq!(settings.validate(), Ok(()));
        assert!(
            serde_json::from_str::<DegradationSettings>(r#"{"haze": {"betta": [0.5, 0.9]}}"#)
                .is_err()
        );
    }

    #[test]
    fn bad_ranges_are_named() {
        assert_eq!(DegradationSettings::default().validate(), Ok(()));
        let mut settings = DegradationSettings::default();
        for range in [
            Range::new(1.8, 0.6),
            Range::new(-1.0, 0.6),
            Range::new(f32::NAN, 1.0),
        ] {
            settings.haze.beta = range;
            let error = settings.validate().unwrap_err().to_string();
            assert!(
                error.contains("`haze.beta`") && error.contains("low <= high"),
                "{error}"
            );
        }
    }
}
