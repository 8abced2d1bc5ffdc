//! Choosing the device at run time: `cpu`, `cuda`, `vulkan`, `metal` or `wgpu`, with `:n` for the n-th.

use std::{fmt, str::FromStr};

use burn::tensor::Device;

use crate::Error;

/// A device by name. Parsing fails for devices that this build does not include.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeviceChoice {
    kind: Kind,
    /// The n-th device of this kind; the system's preferred one if absent.
    index: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Cpu,
    Cuda,
    Vulkan,
    Metal,
    Wgpu,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Cpu, Self::Cuda, Self::Vulkan, Self::Metal, Self::Wgpu];

    fn name(self) -> &'static str {
        match self {
            Self::Cpu => "cpu",
            Self::Cuda => "cuda",
            Self::Vulkan => "vulkan",
            Self::Metal => "metal",
            Self::Wgpu => "wgpu",
        }
    }

    fn built(self) -> bool {
        match self {
            Self::Cpu => true,
            Self::Cuda => cfg!(feature = "cuda"),
            Self::Vulkan => cfg!(feature = "vulkan"),
            Self::Metal => cfg!(feature = "metal"),
            Self::Wgpu => cfg!(feature = "wgpu"),
        }
    }
}

impl Default for DeviceChoice {
    /// The CPU.
    fn default() -> Self {
        Self {
            kind: Kind::Cpu,
            index: None,
        }
    }
}

impl DeviceChoice {
    /// The name of every kind of device, and whether this build includes it.
    pub fn names() -> impl Iterator<Item = (&'static str, bool)> {
        Kind::ALL
            .into_iter()
            .map(|kind| (kind.name(), kind.built()))
    }

    /// The device for inference.
    pub fn open(&self) -> Device {
        match self.kind {
            Kind::Cpu => Device::flex(),
            #[cfg(feature = "cuda")]
            Kind::Cuda => Device::cuda(self.index.unwrap_or(0)),
            #[cfg(feature = "vulkan")]
            Kind::Vulkan => Device::vulkan(self.graphics_device()),
            #[cfg(feature = "metal")]
            Kind::Metal => Device::metal(self.graphics_device()),
            #[cfg(feature = "wgpu")]
            Kind::Wgpu => Device::wgpu(self.graphics_device()),
            #[allow(unreachable_patterns, reason = "reachable unless every feature is on")]
            _ => unreachable!("parsing refuses devices that were not built"),
        }
    }

    /// The n-th discrete GPU if a number was given, else what the graphics interface prefers.
    #[cfg(any(feature = "wgpu", feature = "vulkan", feature = "metal"))]
    fn graphics_device(&self) -> burn::tensor::DeviceKind {
        self.index.map_or(
            burn::tensor::DeviceKind::DefaultDevice,
            burn::tensor::DeviceKind::DiscreteGpu,
        )
    }

    /// The device for training: the same, recording gradients.
    pub fn open_for_training(&self) -> Device {
        self.open().autodiff()
    }
}

impl fmt::Display for DeviceChoice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.index {
            None => f.write_str(self.kind.name()),
            Some(index) => write!(f, "{}:{index}", self.kind.name()),
        }
    }
}

impl FromStr for DeviceChoice {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let fail = |problem: String, hint: String| Error::Device {
            name: text.to_owned(),
            problem,
            hint,
        };
        let (name, index) = match text.split_once(':') {
            Some((name, index)) => (name, Some(index)),
            None => (text, None),
        };
        let kind = Kind::ALL
            .into_iter()
            .find(|kind| kind.name() == name)
            .ok_or_else(|| {
                fail(
                    format!("no device is called {name:?}"),
                    "expected cpu, cuda, vulkan, metal or wgpu, with :n for the n-th, as in cuda:1"
                        .to_owned(),
                )
            })?;
        if !kind.built() {
            return Err(fail(
                format!("this build does not include {name}"),
                format!("build with `cargo build --release --features {name}`"),
            ));
        }
        let number = |index: &str| {
            index.parse().map_err(|_| {
                fail(
                    format!("{index:?} is not a device number"),
                    format!("give a whole number, as in {name}:0"),
                )
            })
        };
        let index = index.map(number).transpose()?;
        if kind == Kind::Cpu && index.is_some_and(|index| index != 0) {
            return Err(fail(
                "there is one CPU device".to_owned(),
                "leave the number out; RAYON_NUM_THREADS sets the number of threads".to_owned(),
            ));
        }
        Ok(Self { kind, index })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_parsed_and_printed() {
        assert_eq!(
            "cpu".parse::<DeviceChoice>().unwrap(),
            DeviceChoice::default()
        );
        assert_eq!(DeviceChoice::default().to_string(), "cpu");
        assert!("cpu:1".parse::<DeviceChoice>().is_err());
        assert!(
            "tpu"
                .parse::<DeviceChoice>()
                .unwrap_err()
                .to_string()
                .contains("hint:")
        );
    }

    #[cfg(not(feature = "cuda"))]
    #[test]
    fn a_device_that_was_not_built_names_the_feature() {
        let error = "cuda:1".parse::<DeviceChoice>().unwrap_err().to_string();
        assert!(error.contains("--features cuda"), "{error}");
    }
}
