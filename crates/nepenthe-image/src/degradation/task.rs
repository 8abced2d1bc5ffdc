//! Names: the types of degradation, and the tasks that networks are trained and scored on.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::DegradationError;

/// A type of degradation: the unit that is forgotten or kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Degradation {
    /// Light scattered between the scene and the camera; see [`haze`](super::haze).
    Haze,
    /// Streaks of falling rain; see [`rain`](super::rain).
    Rain,
    /// Gaussian noise; see [`noise`](super::noise).
    Noise,
    /// The camera moved during the exposure; see [`blur`](super::blur).
    Blur,
    /// Too little light: dark, flat and noisy; see [`low_light`](super::low_light).
    LowLight,
}

impl Degradation {
    /// Every degradation, in the order of the tables.
    pub const ALL: [Self; 5] = [
        Self::Haze,
        Self::Rain,
        Self::Noise,
        Self::Blur,
        Self::LowLight,
    ];

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
            .ok_or_else(|| DegradationError::UnknownDegradation {
                name: name.to_owned(),
            })
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
    pub const NOISE_15: Self = Self {
        degradation: Degradation::Noise,
        sigma_hundredths: 1500,
    };
    /// Gaussian noise of sigma 25.
    pub const NOISE_25: Self = Self {
        degradation: Degradation::Noise,
        sigma_hundredths: 2500,
    };
    /// Gaussian noise of sigma 50.
    pub const NOISE_50: Self = Self {
        degradation: Degradation::Noise,
        sigma_hundredths: 5000,
    };
    /// Motion blur.
    pub const BLUR: Self = Self::plain(Degradation::Blur);
    /// Low light.
    pub const LOW_LIGHT: Self = Self::plain(Degradation::LowLight);

    const fn plain(degradation: Degradation) -> Self {
        Self {
            degradation,
            sigma_hundredths: 0,
        }
    }

    /// Gaussian noise of the given sigma (grey levels, 0-255), rounded to a hundredth.
    ///
    /// # Errors
    /// [`DegradationError::Sigma`] unless sigma is in 0.01..=255.
    pub fn noise(sigma: f32) -> Result<Self, DegradationError> {
        let hundredths = (sigma * 100.0).round();
        if (1.0..=25_500.0).contains(&hundredths) {
            // In range, so the cast is exact.
            return Ok(Self {
                degradation: Degradation::Noise,
                sigma_hundredths: hundredths as u16,
            });
        }
        let sigma = sigma.to_string();
        Err(DegradationError::Sigma {
            name: format!("noise-{sigma}"),
            sigma,
        })
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
        if let Some(rest) = name
            .strip_prefix(noise)
            .filter(|rest| rest.is_empty() || rest.starts_with('-'))
        {
            let sigma = rest.strip_prefix('-').unwrap_or_default();
            let error = || DegradationError::Sigma {
                name: name.to_owned(),
                sigma: sigma.to_owned(),
            };
            return Self::noise(sigma.parse().map_err(|_| error())?).map_err(|_| error());
        }
        match name.parse() {
            Ok(degradation) => Ok(Self::plain(degradation)),
            Err(_) => Err(DegradationError::UnknownTask {
                name: name.to_owned(),
            }),
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

#[cfg(test)]
mod tests {
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

    #[test]
    fn names_read_back() {
        for degradation in Degradation::ALL {
            assert_eq!(degradation.to_string().parse(), Ok(degradation));
            assert_eq!(
                serde_json::to_value(degradation).unwrap(),
                degradation.name()
            );
        }
        for task in TASKS {
            assert_eq!(task.to_string().parse(), Ok(task));
        }
        assert_eq!(Task::NOISE_25.to_string(), "noise-25");
        assert_eq!(Task::noise(12.5).unwrap().to_string(), "noise-12.5");
        assert_eq!(
            format!("{:>9}|{:<5}|", Task::RAIN, Degradation::Haze),
            "     rain|haze |"
        );
        assert_eq!(
            serde_json::to_string(&TASKS[5..]).unwrap(),
            r#"["blur","low-light"]"#
        );
        assert_eq!(
            serde_json::from_str::<Task>(r#""noise-50""#).unwrap(),
            Task::NOISE_50
        );
    }

    #[test]
    fn a_task_knows_its_degradation_and_sigma() {
        assert_eq!(
            (Task::NOISE_15.degradation(), Task::NOISE_15.sigma()),
            (Degradation::Noise, Some(15.0))
        );
        assert_eq!(
            (Task::LOW_LIGHT.degradation(), Task::LOW_LIGHT.sigma()),
            (Degradation::LowLight, None)
        );
        assert!(TASKS.is_sorted(), "tasks sort like the tables: {TASKS:?}");
    }

    #[test]
    fn wrong_names_are_answered_with_the_right_ones() {
        let error = |name: &str| name.parse::<Task>().unwrap_err().to_string();
        assert!(
            error("fog").contains("hint: the tasks are haze, rain, noise-SIGMA"),
            "{}",
            error("fog")
        );
        for name in [
            "noise",
            "noise-",
            "noise-0",
            "noise-many",
            "noise--5",
            "noise-256",
            "noise-NaN",
        ] {
            assert!(
                error(name).contains("expected a number in 0.01..=255"),
                "{}",
                error(name)
            );
        }
        assert!(matches!(
            "noises".parse::<Task>(),
            Err(DegradationError::UnknownTask { .. })
        ));
        let error = "noise-25".parse::<Degradation>().unwrap_err().to_string();
        assert!(
            error.contains("haze, rain, noise, blur and low-light"),
            "{error}"
        );
    }
}
