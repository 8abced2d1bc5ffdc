//! The closed set of networks and what is known of each without running it.

use std::{collections::BTreeMap, fmt};

use burn::{
    module::Module,
    tensor::{Device, Tensor},
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use crate::{
    adair::{self, AdaIr, AdaIrConfig},
    parameters,
    promptir::{self, PromptIr, PromptIrConfig},
    restormer::Backbone,
    weights::RawTensor,
};

/// Height and width of a picture must be multiples of this: three levels of halving.
pub const SIZE_MULTIPLE: usize = 8;

/// The published architectures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Architecture {
    /// PromptIR, arXiv 2306.13090.
    PromptIr,
    /// AdaIR, arXiv 2403.14614.
    AdaIr,
}

impl fmt::Display for Architecture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::PromptIr => "PromptIR",
            Self::AdaIr => "AdaIR",
        })
    }
}

/// A named set of hyper-parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// As published.
    Paper,
    /// Trains in minutes on two CPU cores.
    Mini,
}

/// Architecture and hyper-parameters: everything but the weights.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "architecture", rename_all = "lowercase")]
pub enum NetworkConfig {
    /// A [`PromptIr`].
    PromptIr(PromptIrConfig),
    /// An [`AdaIr`].
    AdaIr(AdaIrConfig),
}

impl NetworkConfig {
    /// The hyper-parameters of a preset.
    pub fn preset(architecture: Architecture, preset: Preset) -> Self {
        match (architecture, preset) {
            (Architecture::PromptIr, Preset::Paper) => Self::PromptIr(PromptIrConfig::paper()),
            (Architecture::PromptIr, Preset::Mini) => Self::PromptIr(PromptIrConfig::mini()),
            (Architecture::AdaIr, Preset::Paper) => Self::AdaIr(AdaIrConfig::paper()),
            (Architecture::AdaIr, Preset::Mini) => Self::AdaIr(AdaIrConfig::mini()),
        }
    }

    /// Which architecture this configures.
    pub fn architecture(&self) -> Architecture {
        match self {
            Self::PromptIr(_) => Architecture::PromptIr,
            Self::AdaIr(_) => Architecture::AdaIr,
        }
    }

    /// The sizes that both architectures share.
    pub fn backbone(&self) -> &Backbone {
        match self {
            Self::PromptIr(config) => &config.backbone,
            Self::AdaIr(config) => &config.backbone,
        }
    }

    pub(crate) fn backbone_mut(&mut self) -> &mut Backbone {
        match self {
            Self::PromptIr(config) => &mut config.backbone,
            Self::AdaIr(config) => &mut config.backbone,
        }
    }

    /// Name and shape of every parameter, in the order of the state dict.
    pub fn shapes(&self) -> Vec<(String, Vec<usize>)> {
        parameters::shapes(&self.empty(&Device::flex()))
    }

    /// Whether the published forward pass never uses the parameter of this name.
    pub fn is_unused(&self, name: &str) -> bool {
        let prefixes = match self {
            Self::PromptIr(_) => promptir::UNUSED,
            Self::AdaIr(_) => adair::UNUSED,
        };
        prefixes.iter().any(|prefix| name.starts_with(prefix))
    }

    /// A network whose parameters are all zero, to be filled.
    pub fn empty(&self, device: &Device) -> Network {
        match self {
            Self::PromptIr(config) => Network::PromptIr(PromptIr::new(config, device)),
            Self::AdaIr(config) => Network::AdaIr(AdaIr::new(config, device)),
        }
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
            match Initial::of(name) {
                Initial::Constant(value) => vec![value; count],
                Initial::Prompt => (0..count).map(|_| random.random::<f32>()).collect(),
                Initial::Layer => (0..count)
                    .map(|_| random.random_range(-bound..bound))
                    .collect(),
            }
        })
    }

    /// A network with the given weights.
    ///
    /// # Panics
    /// If a parameter is missing or misshapen; [`crate::import`] checks this first.
    pub(crate) fn with_weights(
        &self,
        weights: &BTreeMap<String, RawTensor>,
        device: &Device,
    ) -> Network {
        parameters::fill(self.empty(device), device, |name, shape| {
            match weights.get(name) {
                Some(tensor) => tensor.data.clone(),
                None => {
                    assert!(self.is_unused(name), "{name} was checked to be present");
                    vec![0.0; shape.iter().product()]
                }
            }
        })
    }
}

/// How PyTorch initialises a parameter.
enum Initial {
    Constant(f32),
    Prompt,
    Layer,
}

impl Initial {
    fn of(name: &str) -> Self {
        match name {
            _ if name.ends_with(".body.weight") => Self::Constant(1.0),
            _ if name.ends_with(".body.bias") => Self::Constant(0.0),
            _ if name.ends_with("temperature") => Self::Constant(1.0),
            _ if name.ends_with("para1") => Self::Constant(0.0),
            _ if name.ends_with("para2") => Self::Constant(1.0),
            _ if name.ends_with("prompt_param") => Self::Prompt,
            _ => Self::Layer,
        }
    }
}

/// A network of one of the published architectures.
#[derive(Module, Debug)]
#[allow(
    clippy::large_enum_variant,
    reason = "one network exists at a time and is never moved in a hot path"
)]
pub enum Network {
    /// PromptIR.
    PromptIr(PromptIr),
    /// AdaIR.
    AdaIr(AdaIr),
}

impl Network {
    /// Restores a batch of pictures.
    ///
    /// # Shapes
    /// - `image` and the result: `[batch, 3, height, width]`, height and width multiples of
    ///   [`SIZE_MULTIPLE`]; values nominally in `[0, 1]`, the result is not clamped
    pub fn forward(&self, image: Tensor<4>) -> Tensor<4> {
        match self {
            Self::PromptIr(network) => network.forward(image),
            Self::AdaIr(network) => network.forward(image),
        }
    }
}
