//! The list of networks, and what is asked of any of them.
//!
//! The list at the end of `networks!`'s definition is the only place that names all networks; it makes the closed
//! enums [`Architecture`], [`NetworkConfig`] and [`Network`], and every question goes to the network's [`Descriptor`].

use std::fmt;

use burn::{
    module::Module,
    tensor::{Device, Tensor},
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::{
    descriptor::{ConfigError, Descriptor, Initial, MAX_PARAMETERS, Preset, Shapes, Undetected},
    parameters,
};

macro_rules! networks {
    ($($(#[$doc:meta])* $module:ident :: $name:ident),+ $(,)?) => {
        /// The published architectures.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        pub enum Architecture {
            $($(#[$doc])* $name,)+
        }

        /// Architecture and hyper-parameters: everything but the weights.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "architecture", rename_all = "lowercase")]
        pub enum NetworkConfig {
            $($(#[$doc])* $name(<crate::$module::$name as Descriptor>::Config),)+
        }

        /// A network of one of the published architectures.
        #[derive(Module, Debug)]
        #[allow(
            clippy::large_enum_variant,
            reason = "one network exists at a time and is never moved in a hot path"
        )]
        pub enum Network {
            $($(#[$doc])* $name(crate::$module::$name),)+
        }

        impl Architecture {
            /// All architectures.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The published name.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => <crate::$module::$name as Descriptor>::NAME,)+
                }
            }

            /// A module that only this architecture has.
            pub(crate) fn marker(self) -> &'static str {
                match self {
                    $(Self::$name => <crate::$module::$name as Descriptor>::MARKER,)+
                }
            }

            /// Reads the hyper-parameters off the shapes of a state dict.
            pub(crate) fn detect(self, shapes: &Shapes<'_>) -> Result<NetworkConfig, Undetected> {
                match self {
                    $(Self::$name => <crate::$module::$name as Descriptor>::detect(shapes)
                        .map(NetworkConfig::$name),)+
                }
            }
        }

        impl NetworkConfig {
            /// The hyper-parameters of a preset.
            pub fn preset(architecture: Architecture, preset: Preset) -> Self {
                match architecture {
                    $(Architecture::$name => {
                        Self::$name(<crate::$module::$name as Descriptor>::preset(preset))
                    })+
                }
            }

            /// The same network with `dim` channels on its first level, everything else in proportion: a small network
            /// that can stand in for a large one. [`check`](Self::check) says whether it can exist.
            #[must_use]
            pub fn with_width(&self, dim: usize) -> Self {
                match self {
                    $(Self::$name(config) => {
                        Self::$name(<crate::$module::$name as Descriptor>::with_width(config, dim))
                    })+
                }
            }

            /// Channels of the first level.
            pub fn width(&self) -> usize {
                match self {
                    $(Self::$name(config) => <crate::$module::$name as Descriptor>::width(config),)+
                }
            }

            /// Which architecture this configures.
            pub fn architecture(&self) -> Architecture {
                match self {
                    $(Self::$name(_) => Architecture::$name,)+
                }
            }

            /// Height and width of an image must be multiples of this.
            pub fn size_multiple(&self) -> usize {
                match self {
                    $(Self::$name(_) => <crate::$module::$name as Descriptor>::SIZE_MULTIPLE,)+
                }
            }

            /// The hyper-parameters in words: name and value of each.
            pub fn describe(&self) -> Vec<(&'static str, String)> {
                match self {
                    $(Self::$name(config) => <crate::$module::$name as Descriptor>::describe(config),)+
                }
            }

            /// Channels of the features in all blocks, by their share of the image's pixels; see
            /// [`Descriptor::block_channels`].
            pub fn block_channels(&self) -> f64 {
                match self {
                    $(Self::$name(config) => {
                        <crate::$module::$name as Descriptor>::block_channels(config)
                    })+
                }
            }

            /// Channels of the features in all levels, by their share of the image's pixels; see
            /// [`Descriptor::level_channels`].
            pub fn level_channels(&self) -> f64 {
                match self {
                    $(Self::$name(config) => {
                        <crate::$module::$name as Descriptor>::level_channels(config)
                    })+
                }
            }

            /// Values in memory at once for each pixel of an image that is restored; see [`Descriptor::live_values`].
            pub fn live_values(&self) -> f64 {
                match self {
                    $(Self::$name(config) => {
                        <crate::$module::$name as Descriptor>::live_values(config)
                    })+
                }
            }

            /// A network whose parameters are still to be filled; see [`Descriptor::build`].
            pub fn empty(&self, device: &Device) -> Network {
                match self {
                    $(Self::$name(config) => {
                        Network::$name(<crate::$module::$name as Descriptor>::build(config, device))
                    })+
                }
            }

            /// Checks every hyper-parameter by itself; the number of parameters may still be any.
            pub(crate) fn check_sizes(&self) -> Result<(), ConfigError> {
                match self {
                    $(Self::$name(config) => <crate::$module::$name as Descriptor>::check(config),)+
                }
            }

            fn unused(&self) -> &'static [&'static str] {
                match self {
                    $(Self::$name(_) => <crate::$module::$name as Descriptor>::UNUSED,)+
                }
            }

            fn untrained(&self) -> &'static [&'static str] {
                match self {
                    $(Self::$name(_) => <crate::$module::$name as Descriptor>::UNTRAINED,)+
                }
            }

            fn initial(&self, name: &str) -> Initial {
                match self {
                    $(Self::$name(_) => <crate::$module::$name as Descriptor>::initial(name),)+
                }
            }
        }

        impl Network {
            /// Restores a batch of images.
            ///
            /// # Shapes
            /// - `image` and the result: `[batch, 3, height, width]`, height and width multiples of
            ///   [`size_multiple`](Self::size_multiple); values nominally in `[0, 1]`, the result is
            ///   not clamped
            pub fn forward(&self, image: Tensor<4>) -> Tensor<4> {
                match self {
                    $(Self::$name(network) => network.restore(image, &mut |_, _| {}),)+
                }
            }

            /// The features after each stage, in the order in which they are computed, by the published name of the
            /// stage. The last are those that the output convolution works on.
            ///
            /// # Shapes
            /// - `image`: as of [`forward`](Self::forward)
            /// - result: `[batch, channels, height / 2^l, width / 2^l]` each
            pub fn features(&self, image: Tensor<4>) -> Vec<(&'static str, Tensor<4>)> {
                let mut features = Vec::new();
                let mut tap = |name, tensor: &Tensor<4>| features.push((name, tensor.clone()));
                match self {
                    $(Self::$name(network) => network.restore(image, &mut tap),)+
                };
                features
            }

            /// Height and width of an image must be multiples of this.
            pub fn size_multiple(&self) -> usize {
                match self {
                    $(Self::$name(_) => <crate::$module::$name as Descriptor>::SIZE_MULTIPLE,)+
                }
            }
        }
    };
}

// A network is its file and its line here.
networks! {
    /// PromptIR, arXiv 2306.13090.
    promptir::PromptIr,
    /// AdaIR, arXiv 2403.14614.
    adair::AdaIr,
}

impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl NetworkConfig {
    /// Checks every hyper-parameter and the number of parameters, before anything is allocated.
    ///
    /// # Errors
    /// The first key that no network can have, or more than [`MAX_PARAMETERS`] parameters.
    pub fn check(&self) -> Result<(), ConfigError> {
        self.check_sizes()?;
        let found = self.parameter_count();
        if found <= MAX_PARAMETERS {
            return Ok(());
        }
        let expected = format!("a network of at most {MAX_PARAMETERS} parameters");
        Err(ConfigError::new("parameters", "all", expected, found))
    }

    /// Number of parameters, those that are never used included. The hyper-parameters must have
    /// passed [`check`](Self::check), whose bounds keep their products within range.
    pub fn parameter_count(&self) -> u64 {
        let count = |shape: &[usize]| shape.iter().map(|&size| size as u64).product::<u64>();
        self.shapes().iter().map(|(_, shape)| count(shape)).sum()
    }

    /// Name and shape of every parameter, in the order of the state dict. Nothing is allocated.
    pub fn shapes(&self) -> Vec<(String, Vec<usize>)> {
        parameters::shapes(&self.empty(&Device::flex()))
    }

    /// Whether the published forward pass never uses the parameter of this name.
    pub fn is_unused(&self, name: &str) -> bool {
        self.unused().iter().any(|prefix| name.starts_with(prefix))
    }

    /// Whether the parameter of this name gets a gradient.
    pub fn is_trained(&self, name: &str) -> bool {
        let mut untrained = self.unused().iter().chain(self.untrained());
        !untrained.any(|prefix| name.starts_with(prefix))
    }

    /// A network with random weights, drawn as PyTorch initialises the published definition:
    /// convolutions and linear layers from `U(-1/sqrt(fan in), 1/sqrt(fan in))`, prompts from
    /// `U(0, 1)`, gains 1, offsets 0. The same seed gives the same weights on every machine.
    pub fn init(&self, seed: u64, device: &Device) -> Network {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        let mut fan_in = 1;
        parameters::fill(self.empty(device), device, |name, shape| {
            // The bias of a layer follows its weight in the state dict and shares its bound.
            if shape.len() > 1 {
                fan_in = shape[1..].iter().product();
            }
            let count = shape.iter().product();
            let bound = 1.0 / (fan_in as f32).sqrt();
            match self.initial(name) {
                Initial::Constant(value) => vec![value; count],
                Initial::Uniform => (0..count).map(|_| random.random::<f32>()).collect(),
                Initial::Layer => (0..count)
                    .map(|_| random.random_range(-bound..bound))
                    .collect(),
            }
        })
    }
}
