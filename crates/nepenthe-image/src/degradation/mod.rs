//! Degradations: what a clean picture goes through before a network restores it.
//!
//! A [`Degradation`] is the *type* that a network forgets or keeps. A [`Task`] is what it is trained and
//! scored on: a degradation and, for noise, its strength. [`degrade`] makes the degraded picture of a
//! clean one; each file beside this one holds one degradation, its formula and its parameter ranges.
//! Everything drawn comes from the generator handed in, so the same seed gives the same bytes.

pub mod blur;
pub mod haze;
pub mod low_light;
pub mod noise;
pub mod rain;
mod range;

use std::fmt;
use std::str::FromStr;

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use range::Range;

use crate::depth::{self, Depth};
use crate::image::Image;

/// What can be wrong with the name of a task or with the ranges of a degradation.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum DegradationError {
    /// No degradation has this name.
    #[error(
        "unknown degradation `{name}`\n\nhint: the degradations are haze, rain, noise, blur and low-light"
    )]
    UnknownDegradation {
        /// The name as it was written.
        name: String,
    },
    /// No task has this name.
    #[error(
        "unknown task `{name}`\n\nhint: the tasks are haze, rain, noise-SIGMA (for example noise-25), blur and low-light"
    )]
    UnknownTask {
        /// The name as it was written.
        name: String,
    },
    /// A noise task whose sigma is missing, not a number or out of range.
    #[error(
        "cannot read the sigma of task `{name}`: expected a number in 0.01..=255, found `{sigma}`\n\nhint: sigma is in grey levels (0-255); the benchmarks use noise-15, noise-25 and noise-50"
    )]
    Sigma {
        /// The name of the task as it was written.
        name: String,
        /// The part of it that should be the sigma.
        sigma: String,
    },
    /// A parameter range that is reversed, not finite or outside what the formula allows.
    #[error(
        "`{key}` is out of range: expected {expected}, found {found}\n\nhint: {hint}"
    )]
    Range {
        /// The key as a recipe spells it, for example `haze.beta`.
        key: String,
        /// What the value must be.
        expected: String,
        /// What the value is.
        found: String,
        /// How to mend it.
        hint: String,
    },
}

/// A type of degradation: the unit that is forgotten or kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degradation {
    /// Light scattered between the scene and the camera; see [`haze`].
    Haze,
    /// Streaks of falling rain; see [`rain`].
    Rain,
    /// Gaussian noise; see [`noise`].
    Noise,
    /// The camera moved during the exposure; see [`blur`].
    Blur,
    /// Too little light: dark, flat and noisy; see [`low_light`].
    LowLight,
}

impl Degradation {
    /// Every degradation, in the order of the tables.
    pub const ALL: [Self; 5] = [Self::Haze, Self::Rain, Self::Noise, Self::Blur, Self::LowLight];

    /// The name that recipes and reports use.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Haze => "haze",
            Self::Rain => "rain",
            Self::Noise => "noise",
            Self::Blur => "blur",
            Self::LowLight => "low-light",
        }
    }
}

impl fmt::Display for Degradation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl FromStr for Degradation {
    type Err = DegradationError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|degradation| degradation.name() == name)
            .ok_or_else(|| DegradationError::UnknownDegradation { name: name.to_owned() })
    }
}

/// What a network is trained and scored on: a degradation and, for noise, its sigma.
///
/// Written `haze`, `rain`, `noise-25`, `blur`, `low-light`. Sigma is kept to a hundredth of a grey level,
/// so tasks compare, sort and hash exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Task {
    degradation: Degradation,
    /// Hundredths of a grey level; 0 for every degradation but noise.
    sigma_hundredths: u16,
}

impl Task {
    /// Haze.
    pub const HAZE: Self = Self::plain(Degradation::Haze);
    /// Rain.
    pub const RAIN: Self = Self::plain(Degradation::Rain);
    /// Gaussian noise of sigma 15.
    pub const NOISE_15: Self = Self { degradation: Degradation::Noise, sigma_hundredths: 1500 };
    /// Gaussian noise of sigma 25.
    pub const NOISE_25: Self = Self { degradation: Degradation::Noise, sigma_hundredths: 2500 };
    /// Gaussian noise of sigma 50.
    pub const NOISE_50: Self = Self { degradation: Degradation::Noise, sigma_hundredths: 5000 };
    /// Motion blur.
    pub const BLUR: Self = Self::plain(Degradation::Blur);
    /// Low light.
    pub const LOW_LIGHT: Self = Self::plain(Degradation::LowLight);

    const fn plain(degradation: Degradation) -> Self {
        Self { degradation, sigma_hundredths: 0 }
    }

    /// Gaussian noise of the given sigma (grey levels, 0-255), rounded to a hundredth.
    ///
    /// # Errors
    /// [`DegradationError::Sigma`] unless sigma is in 0.01..=255.
    pub fn noise(sigma: f32) -> Result<Self, DegradationError> {
        let hundredths = (sigma * 100.0).round();
        if (1.0..=25_500.0).contains(&hundredths) {
            // In range, so the cast is exact.
            return Ok(Self { degradation: Degradation::Noise, sigma_hundredths: hundredths as u16 });
        }
        let sigma = sigma.to_string();
        Err(DegradationError::Sigma { name: format!("noise-{sigma}"), sigma })
    }

    /// The type of degradation.
    pub const fn degradation(self) -> Degradation {
        self.degradation
    }

    /// Standard deviation of the noise in grey levels (0-255); `None` for every other degradation.
    pub fn sigma(self) -> Option<f32> {
        match self.degradation {
            Degradation::Noise => Some(f32::from(self.sigma_hundredths) / 100.0),
            _ => None,
        }
    }
}

impl fmt::Display for Task {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.sigma() {
            Some(sigma) => formatter.pad(&format!("{}-{sigma}", self.degradation)),
            None => formatter.pad(self.degradation.name()),
        }
    }
}

impl FromStr for Task {
    type Err = DegradationError;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        let noise = Degradation::Noise.name();
        if let Some(rest) = name.strip_prefix(noise).filter(|rest| rest.is_empty() || rest.starts_with('-')) {
            let sigma = rest.strip_prefix('-').unwrap_or_default();
            let error = || DegradationError::Sigma { name: name.to_owned(), sigma: sigma.to_owned() };
            return Self::noise(sigma.parse().map_err(|_| error())?).map_err(|_| error());
        }
        match name.parse() {
            Ok(degradation) => Ok(Self::plain(degradation)),
            Err(_) => Err(DegradationError::UnknownTask { name: name.to_owned() }),
        }
    }
}

impl TryFrom<String> for Task {
    type Error = DegradationError;

    fn try_from(name: String) -> Result<Self, Self::Error> {
        name.parse()
    }
}

impl From<Task> for String {
    fn from(task: Task) -> Self {
        task.to_string()
    }
}

/// The parameter ranges of every degradation. The default is the benchmarks'.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct Settings {
    /// Haze.
    pub haze: haze::Settings,
    /// Rain.
    pub rain: rain::Settings,
    /// Gaussian noise; its sigma belongs to the [`Task`].
    pub noise: noise::Settings,
    /// Motion blur.
    pub blur: blur::Settings,
    /// Low light.
    pub low_light: low_light::Settings,
}

impl Settings {
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
/// [`noise::Settings::clip`] is off. Only haze looks at `depth`; where it is `None`, or has not the size of
/// the picture, [`depth::plausible`] makes one.
pub fn degrade(
    task: Task,
    settings: &Settings,
    clean: &Image,
    depth: Option<&Depth>,
    rng: &mut ChaCha8Rng,
) -> Image {
    match task.degradation {
        Degradation::Haze => {
            let haze = settings.haze.draw(rng);
            match depth.filter(|depth| depth.size() == (clean.width(), clean.height())) {
                Some(depth) => haze.apply(clean, depth),
                None => haze.apply(clean, &depth::plausible(clean)),
            }
        }
        Degradation::Rain => settings.rain.draw(rng).apply(clean, rng),
        Degradation::Noise => {
            noise::apply(clean, f32::from(task.sigma_hundredths) / 100.0, &settings.noise, rng)
        }
        Degradation::Blur => settings.blur.draw(rng).apply(clean),
        Degradation::LowLight => settings.low_light.draw(rng).apply(clean, rng),
    }
}
