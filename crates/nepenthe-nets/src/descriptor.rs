//! What the program knows about a network without running it: one [`Descriptor`] for each.

use std::collections::BTreeMap;

use burn::{
    module::Module,
    tensor::{Device, Tensor},
};
use serde::{Deserialize, Serialize};

/// Largest number of parameters of a network: 4 GB as `f32`, thirty times the published networks.
pub const MAX_PARAMETERS: u64 = 1_000_000_000;

/// Largest number of channels, heads or prompt components. No published network comes near;
/// larger numbers come from damaged files and typing errors.
pub(crate) const MAX_SIZE: usize = 4096;

/// A network: its hyper-parameters, how it is built, and how it is recognised from a state dict.
///
/// A network is one file with this implementation and one line in the list in
/// [`crate::network`]. Everything else asks here.
pub trait Descriptor: Module {
    /// Hyper-parameters.
    type Config: Clone + PartialEq;

    /// The published name.
    const NAME: &'static str;

    /// Height and width of an image must be multiples of this.
    const SIZE_MULTIPLE: usize;

    /// A module that this network has and no other: a state dict with tensors below it is taken
    /// for this network.
    const MARKER: &'static str;

    /// Prefixes of parameters that the published state dict holds and the forward pass never uses.
    const UNUSED: &'static [&'static str] = &[];

    /// Prefixes of parameters that take part in the forward pass and never get a gradient.
    const UNTRAINED: &'static [&'static str] = &[];

    /// The hyper-parameters of a preset.
    fn preset(preset: Preset) -> Self::Config;

    /// The same network with `dim` channels on its first level, everything else in proportion. It may be one that
    /// [`check`](Self::check) refuses.
    fn with_width(config: &Self::Config, dim: usize) -> Self::Config;

    /// Channels of the first level.
    fn width(config: &Self::Config) -> usize;

    /// Checks every hyper-parameter, before anything is built.
    ///
    /// # Errors
    /// The first that no network can have.
    fn check(config: &Self::Config) -> Result<(), ConfigError>;

    /// A network whose parameters are still to be filled. They are allocated when they are first
    /// used, so that a network can be asked for its shapes at no cost.
    fn build(config: &Self::Config, device: &Device) -> Self;

    /// How PyTorch initialises the parameter of this name.
    fn initial(name: &str) -> Initial {
        Initial::layer_or_norm(name)
    }

    /// Reads the hyper-parameters off the shapes of a state dict.
    ///
    /// # Errors
    /// The tensor that was looked for.
    fn detect(shapes: &Shapes<'_>) -> Result<Self::Config, Undetected>;

    /// The hyper-parameters in words: name and value of each.
    fn describe(config: &Self::Config) -> Vec<(&'static str, String)>;

    /// Channels of the features in all transformer blocks, summed, each counted by its share of the
    /// image's pixels. With [`level_channels`](Self::level_channels) it says what memory a step takes.
    fn block_channels(config: &Self::Config) -> f64;

    /// Channels of the features of all levels, summed, each counted by its share of the image's pixels.
    fn level_channels(config: &Self::Config) -> f64;

    /// Values that are in memory at once, at most, for each pixel of an image that is restored on the CPU: what says how large
    /// an image fits. Strips and the image itself come on top.
    fn live_values(config: &Self::Config) -> f64;

    /// Restores a batch of images; `tap` sees the features after each stage.
    ///
    /// # Shapes
    /// - `image` and the result: `[batch, 3, height, width]`, both sides multiples of
    ///   [`SIZE_MULTIPLE`](Self::SIZE_MULTIPLE)
    fn restore(&self, image: Tensor<4>, tap: Tap<'_>) -> Tensor<4>;
}

/// Sees the features of a network on the way, with the published name of the stage they come from.
pub type Tap<'a> = &'a mut dyn FnMut(&'static str, &Tensor<4>);

/// A named set of hyper-parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Preset {
    /// As published.
    Paper,
    /// Trains in minutes on two CPU cores.
    Mini,
}

impl Preset {
    /// All presets.
    pub const ALL: [Self; 2] = [Self::Paper, Self::Mini];

    /// The name, as in recipes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Mini => "mini",
        }
    }
}

/// How PyTorch initialises a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Initial {
    /// One value for all elements.
    Constant(f32),
    /// `U(0, 1)`.
    Uniform,
    /// `U(-1/sqrt(fan in), 1/sqrt(fan in))`: convolutions and linear layers.
    Layer,
}

impl Initial {
    /// Gains 1, offsets 0, temperatures 1; everything else is a convolution or a linear layer.
    pub fn layer_or_norm(name: &str) -> Self {
        match name {
            _ if name.ends_with(".body.weight") => Self::Constant(1.0),
            _ if name.ends_with(".body.bias") => Self::Constant(0.0),
            _ if name.ends_with("temperature") => Self::Constant(1.0),
            _ => Self::Layer,
        }
    }
}

/// A hyper-parameter that no network can have.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{key}: expected {expected}, found {found}")]
pub struct ConfigError {
    /// Its name, as in a recipe's table of the network.
    pub key: String,
    /// The tensor of a state dict whose shape tells it.
    pub tensor: String,
    /// What it may be.
    pub expected: String,
    /// What it is.
    pub found: String,
}

impl ConfigError {
    pub(crate) fn new(
        key: impl Into<String>,
        tensor: impl Into<String>,
        expected: impl Into<String>,
        found: impl ToString,
    ) -> Self {
        Self {
            key: key.into(),
            tensor: tensor.into(),
            expected: expected.into(),
            found: found.to_string(),
        }
    }

    /// `value` must lie within `lowest` and `highest`.
    pub(crate) fn range(
        key: impl Into<String>,
        tensor: impl Into<String>,
        value: usize,
        [lowest, highest]: [usize; 2],
    ) -> Result<(), Self> {
        if (lowest..=highest).contains(&value) {
            return Ok(());
        }
        let expected = format!("a number from {lowest} to {highest}");
        Err(Self::new(key, tensor, expected, value))
    }

    /// `heads` must divide `channels`, both at least 1.
    pub(crate) fn heads(
        key: impl Into<String>,
        module: &str,
        heads: usize,
        channels: usize,
    ) -> Result<(), Self> {
        if heads > 0 && channels.is_multiple_of(heads) {
            return Ok(());
        }
        let tensor = format!("{module}.temperature");
        let expected = format!("heads that divide the {channels} channels of `{module}`");
        Err(Self::new(key, tensor, expected, heads))
    }
}

/// The shape of every tensor of a state dict, by name.
#[derive(Clone, Debug, Default)]
pub struct Shapes<'a>(BTreeMap<&'a str, &'a [usize]>);

/// A tensor that the hyper-parameters could not be read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undetected {
    /// What was looked for.
    pub expected: String,
}

impl<'a> FromIterator<(&'a str, &'a [usize])> for Shapes<'a> {
    fn from_iter<I: IntoIterator<Item = (&'a str, &'a [usize])>>(shapes: I) -> Self {
        Self(shapes.into_iter().collect())
    }
}

impl<'a> Shapes<'a> {
    /// Names and shapes, sorted by name.
    pub fn iter(&self) -> impl Iterator<Item = (&'a str, &'a [usize])> {
        self.0.iter().map(|(&name, &shape)| (name, shape))
    }

    /// The shape of a tensor.
    pub fn get(&self, name: &str) -> Option<&'a [usize]> {
        self.0.get(name).copied()
    }

    /// Number of tensors.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The shape of a tensor of `D` dimensions, none of them 0.
    ///
    /// # Errors
    /// If there is no such tensor.
    pub fn of<const D: usize>(&self, name: &str) -> Result<[usize; D], Undetected> {
        self.get(name)
            .and_then(|shape| <[usize; D]>::try_from(shape).ok())
            .filter(|shape| !shape.contains(&0))
            .ok_or_else(|| Undetected {
                expected: format!("`{name}` with {D} dimensions"),
            })
    }

    /// Number of members of a list of modules, such as the blocks of a stage: `LIST.0`, `LIST.1`, ...
    pub fn members(&self, list: &str) -> usize {
        let prefix = format!("{list}.");
        let below = self
            .0
            .range(prefix.as_str()..)
            .map_while(|(name, _)| name.strip_prefix(&prefix));
        let mut count = 0;
        let mut last = None;
        for index in below.filter_map(|rest| rest.split('.').next()) {
            if index.parse::<u32>().is_ok() && last != Some(index) {
                count += 1;
                last = Some(index);
            }
        }
        count
    }
}
