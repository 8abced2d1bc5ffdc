//! AdaIR: adaptive all-in-one image restoration via frequency mining and modulation
//! (Cui et al., ICLR 2025, arXiv 2403.14614).
//!
//! A Restormer-like U-Net whose decoder, at three levels, mines the low and high frequencies of the
//! *input image* and lets them modulate the features ([`FrequencyBlock`]).
//! Weights: <https://github.com/c-yn/AdaIR>. The published definition keeps two convolutions per
//! block that it never uses (`conv`, `score_gen`), and its `rate_conv` never trains because the
//! mask size is rounded to a whole number; all are kept here so that files load and save unchanged.

#![allow(
    non_snake_case,
    reason = "fields have the names of the published state dict"
)]

use burn::{
    module::{Module, Param},
    tensor::{Device, Tensor, activation::relu, activation::sigmoid},
};
use nepenthe_ops::{depthwise_conv3x3, gelu, resize_bilinear, transposed_attention};
use serde::{Deserialize, Serialize};

use crate::{
    descriptor::{ConfigError, Descriptor, Initial, Preset, Shapes, Tap, Undetected},
    layers::{Conv, PatchEmbed, Resample, zeros},
    restormer::{Backbone, Encoder, TransformerBlock, run},
    spectrum::{Mask, split_frequencies},
};

/// Hyper-parameters of an [`AdaIr`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdaIrConfig {
    /// Sizes shared with PromptIR.
    pub backbone: Backbone,
    /// Attention heads of the frequency blocks.
    pub frequency_heads: usize,
}

impl AdaIrConfig {
    /// The published network: 28 784 824 parameters.
    pub fn paper() -> Self {
        Self {
            backbone: Backbone::paper(),
            frequency_heads: 4,
        }
    }

    /// A network that trains in minutes on two CPU cores.
    pub fn mini() -> Self {
        Self {
            backbone: Backbone::mini(),
            ..Self::paper()
        }
    }
}

/// Channel attention whose queries come from one input, keys and values from the other.
#[derive(Module, Debug)]
#[allow(
    missing_docs,
    reason = "each field is the published module of that name"
)]
pub struct CrossAttention {
    pub temperature: Param<Tensor<3>>,
    pub q: Conv,
    pub q_dwconv: Conv,
    pub kv: Conv,
    pub kv_dwconv: Conv,
    pub project_out: Conv,
}

impl CrossAttention {
    fn new(channels: usize, heads: usize, device: &Device) -> Self {
        Self {
            temperature: zeros([heads, 1, 1], device),
            q: Conv::pointwise(channels, channels, device),
            q_dwconv: Conv::depthwise(channels, device),
            kv: Conv::pointwise(2 * channels, channels, device),
            kv_dwconv: Conv::depthwise(2 * channels, device),
            project_out: Conv::pointwise(channels, channels, device),
        }
    }

    /// `query_source`, `source` and the result: `[b, c, h, w]`.
    fn forward(&self, query_source: Tensor<4>, source: Tensor<4>) -> Tensor<4> {
        let channels = source.dims()[1];
        let query = depthwise_conv3x3(self.q.mix(query_source), self.q_dwconv.weight.val());
        let pair = depthwise_conv3x3(self.kv.mix(source), self.kv_dwconv.weight.val());
        let key = pair.clone().narrow(1, 0, channels);
        let value = pair.narrow(1, channels, channels);
        self.project_out.mix(transposed_attention(
            query,
            key,
            value,
            self.temperature.val(),
        ))
    }
}

/// Weights for pixels from the largest and the mean channel (the H-L unit).
#[derive(Module, Debug)]
pub struct SpatialGate {
    /// `[1, 2, 7, 7]`.
    pub spatial: Conv,
}

impl SpatialGate {
    /// `[b, c, h, w]` to `[b, 1, h, w]`.
    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let summary = Tensor::cat(vec![x.clone().max_dim(1), x.mean_dim(1)], 1);
        sigmoid(self.spatial.same(summary))
    }
}

/// A parameter-free place in a published sequence.
#[derive(Module, Debug)]
pub struct Activation;

/// Weights for channels from their largest and mean pixel (the L-H unit).
#[derive(Module, Debug)]
pub struct ChannelGate {
    /// Two 1x1 convolutions around a ReLU.
    pub mlp: (Conv, Activation, Conv),
}

impl ChannelGate {
    /// `[b, c, h, w]` to `[b, c, 1, 1]`.
    fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let mlp = |pooled: Tensor<4>| self.mlp.2.mix(relu(self.mlp.0.mix(pooled)));
        let mean = x.clone().mean_dim(3).mean_dim(2);
        let largest = x.max_dim(3).max_dim(2);
        sigmoid(mlp(mean) + mlp(largest))
    }
}

/// Lets the high frequencies choose pixels of the low ones and the low ones channels of the high.
#[derive(Module, Debug)]
pub struct FrequencyRefine {
    /// Weights for pixels.
    pub SpatialGate: SpatialGate,
    /// Weights for channels.
    pub ChannelGate: ChannelGate,
    /// `[c, c, 1, 1]` with bias.
    pub proj: Conv,
}

impl FrequencyRefine {
    /// `low`, `high` and the result: `[b, c, h, w]`.
    fn forward(&self, low: Tensor<4>, high: Tensor<4>) -> Tensor<4> {
        let pixels = self.SpatialGate.forward(high.clone());
        let channels = self.ChannelGate.forward(low.clone());
        self.proj.mix(low * pixels + high * channels)
    }
}

/// Adaptive frequency learning block (paper §3.2 and §3.3).
#[derive(Module, Debug)]
#[allow(
    missing_docs,
    reason = "each field is the published module of that name"
)]
pub struct FrequencyBlock {
    pub para1: Param<Tensor<3>>,
    pub para2: Param<Tensor<3>>,
    pub conv: Conv,
    pub conv1: Conv,
    pub score_gen: Conv,
    pub channel_cross_l: CrossAttention,
    pub channel_cross_h: CrossAttention,
    pub channel_cross_agg: CrossAttention,
    pub frequency_refine: FrequencyRefine,
    pub rate_conv: (Conv, Activation, Conv),
}

/// Features shorter or narrower than twice this many pixels have an empty mask.
const MASK_UNIT: usize = 128;

/// The predictor of the mask's size has this many times fewer channels than its block.
const SQUEEZE: usize = 8;

impl FrequencyBlock {
    /// A block whose parameters are still to be filled.
    pub fn new(channels: usize, heads: usize, device: &Device) -> Self {
        let cross = || CrossAttention::new(channels, heads, device);
        let mix = |outputs: usize, inputs: usize| Conv::pointwise(outputs, inputs, device);
        Self {
            para1: zeros([channels, 1, 1], device),
            para2: zeros([channels, 1, 1], device),
            conv: Conv::new(channels, 3, 3, device),
            conv1: Conv::new(channels, 3, 3, device),
            score_gen: Conv::new(2, 2, 7, device).with_bias(),
            channel_cross_l: cross(),
            channel_cross_h: cross(),
            channel_cross_agg: cross(),
            frequency_refine: FrequencyRefine {
                SpatialGate: SpatialGate {
                    spatial: Conv::new(1, 2, 7, device),
                },
                ChannelGate: ChannelGate {
                    mlp: (
                        mix((channels / 16).max(1), channels),
                        Activation,
                        mix(channels, (channels / 16).max(1)),
                    ),
                },
                proj: mix(channels, channels).with_bias(),
            },
            rate_conv: (
                mix(channels / SQUEEZE, channels),
                Activation,
                mix(2, channels / SQUEEZE),
            ),
        }
    }

    /// # Shapes
    /// - `image`: `[batch, 3, any, any]`, the network's input
    /// - `features` and the result: `[batch, channels, height, width]`
    pub fn forward(&self, image: Tensor<4>, features: Tensor<4>) -> Tensor<4> {
        let [_, channels, height, width] = features.dims();
        let mined = self.conv1.same(resize_bilinear(image, height, width)); // [b, c, h, w]
        let masks = self.masks(&mined);
        let (high, low) = split_frequencies(mined, &masks);
        // The published names are swapped: `channel_cross_l` sees the high frequencies.
        let high = self.channel_cross_l.forward(high, features.clone());
        let low = self.channel_cross_h.forward(low, features.clone());
        let merged = self.frequency_refine.forward(low, high);
        let modulated = self.channel_cross_agg.forward(features.clone(), merged);
        let scale = |parameter: &Param<Tensor<3>>| parameter.val().reshape([1, channels, 1, 1]);
        modulated * scale(&self.para1) + features * scale(&self.para2)
    }

    /// The box of low frequencies of each image. Its size is a whole number, which stops the
    /// gradient as in the published definition, so it is worked out without a graph.
    fn masks(&self, mined: &Tensor<4>) -> Vec<Mask> {
        let [batch, _, height, width] = mined.dims();
        let units = [height / MASK_UNIT, width / MASK_UNIT];
        if units[0] < 2 || units[1] < 2 {
            return vec![Mask::EMPTY; batch];
        }
        let pooled = mined.clone().detach().mean_dim(3).mean_dim(2);
        let rates = sigmoid(self.rate_conv.2.mix(gelu(self.rate_conv.0.mix(pooled))));
        let rates = rates.into_data().convert::<f32>();
        let rates = rates.as_slice::<f32>().unwrap_or_default(); // [b, 2]
        rates
            .chunks_exact(2)
            .map(|rate| Mask {
                half_height: (units[0] as f32 * rate[0]) as usize,
                half_width: (units[1] as f32 * rate[1]) as usize,
            })
            .collect()
    }
}

/// The network. Field names are those of the published state dict.
#[derive(Module, Debug)]
#[allow(
    missing_docs,
    reason = "each field is the published module of that name"
)]
pub struct AdaIr {
    pub patch_embed: PatchEmbed,
    pub fre1: FrequencyBlock,
    pub fre2: FrequencyBlock,
    pub fre3: FrequencyBlock,
    pub encoder_level1: Vec<TransformerBlock>,
    pub down1_2: Resample,
    pub encoder_level2: Vec<TransformerBlock>,
    pub down2_3: Resample,
    pub encoder_level3: Vec<TransformerBlock>,
    pub down3_4: Resample,
    pub latent: Vec<TransformerBlock>,
    pub up4_3: Resample,
    pub reduce_chan_level3: Conv,
    pub decoder_level3: Vec<TransformerBlock>,
    pub up3_2: Resample,
    pub reduce_chan_level2: Conv,
    pub decoder_level2: Vec<TransformerBlock>,
    pub up2_1: Resample,
    pub decoder_level1: Vec<TransformerBlock>,
    pub refinement: Vec<TransformerBlock>,
    pub output: Conv,
}

impl Descriptor for AdaIr {
    type Config = AdaIrConfig;

    const NAME: &'static str = "AdaIR";
    /// Three levels of halving.
    const SIZE_MULTIPLE: usize = 8;
    const MARKER: &'static str = "fre1.";
    const UNUSED: &'static [&'static str] = &[
        "fre1.conv.",
        "fre2.conv.",
        "fre3.conv.",
        "fre1.score_gen.",
        "fre2.score_gen.",
        "fre3.score_gen.",
    ];
    /// They decide a size in whole pixels, which stops the gradient.
    const UNTRAINED: &'static [&'static str] =
        &["fre1.rate_conv.", "fre2.rate_conv.", "fre3.rate_conv."];

    fn preset(preset: Preset) -> AdaIrConfig {
        match preset {
            Preset::Paper => AdaIrConfig::paper(),
            Preset::Mini => AdaIrConfig::mini(),
        }
    }

    fn with_width(config: &AdaIrConfig, dim: usize) -> AdaIrConfig {
        AdaIrConfig {
            backbone: Backbone {
                dim,
                ..config.backbone
            },
            ..*config
        }
    }

    fn width(config: &AdaIrConfig) -> usize {
        config.backbone.dim
    }

    fn check(config: &AdaIrConfig) -> Result<(), ConfigError> {
        let backbone = &config.backbone;
        backbone.check()?;
        // The frequency blocks reduce to an eighth of their channels, at least twice `dim`.
        if backbone.width(1) < SQUEEZE {
            let (key, tensor) = ("backbone.dim", "fre3.rate_conv.0.weight");
            let expected = format!("at least {}", SQUEEZE / 2);
            return Err(ConfigError::new(key, tensor, expected, backbone.dim));
        }
        for level in [3, 2, 1] {
            let module = format!("fre{}.channel_cross_l", 4 - level);
            let heads = config.frequency_heads;
            ConfigError::heads("frequency_heads", &module, heads, backbone.width(level))?;
        }
        Ok(())
    }

    fn build(config: &AdaIrConfig, device: &Device) -> Self {
        Self::new(config, device)
    }

    fn initial(name: &str) -> Initial {
        match name {
            _ if name.ends_with("para1") => Initial::Constant(0.0),
            _ if name.ends_with("para2") => Initial::Constant(1.0),
            _ => Initial::layer_or_norm(name),
        }
    }

    fn detect(shapes: &Shapes<'_>) -> Result<AdaIrConfig, Undetected> {
        let [frequency_heads, _, _] = shapes.of("fre1.channel_cross_l.temperature")?;
        Ok(AdaIrConfig {
            backbone: Backbone::detect(shapes)?,
            frequency_heads,
        })
    }

    fn describe(config: &AdaIrConfig) -> Vec<(&'static str, String)> {
        let mut described = config.backbone.describe();
        described.push(("frequency", format!("{} heads", config.frequency_heads)));
        described
    }

    fn block_channels(config: &Self::Config) -> f64 {
        config.backbone.block_channels()
    }

    fn level_channels(config: &Self::Config) -> f64 {
        config.backbone.level_channels()
    }

    fn live_values(config: &Self::Config) -> f64 {
        // In the last frequency block: the skip connection, and sixteen versions of the features at half the size.
        5.0 * config.backbone.dim as f64
    }

    fn restore(&self, image: Tensor<4>, tap: Tap<'_>) -> Tensor<4> {
        self.tapped(image, tap)
    }
}

impl AdaIr {
    /// A network whose parameters are still to be filled.
    pub fn new(config: &AdaIrConfig, device: &Device) -> Self {
        let backbone = &config.backbone;
        let [w1, w2, w3, w4] = std::array::from_fn(|level| backbone.width(level));
        let frequency = |width: usize| FrequencyBlock::new(width, config.frequency_heads, device);
        Self {
            patch_embed: PatchEmbed {
                proj: Conv::new(w1, 3, 3, device),
            },
            fre1: frequency(w4),
            fre2: frequency(w3),
            fre3: frequency(w2),
            encoder_level1: backbone.stage(0, 0, device),
            down1_2: Resample::down(w1, device),
            encoder_level2: backbone.stage(1, 1, device),
            down2_3: Resample::down(w2, device),
            encoder_level3: backbone.stage(2, 2, device),
            down3_4: Resample::down(w3, device),
            latent: backbone.stage(3, 3, device),
            up4_3: Resample::up(w4, device),
            reduce_chan_level3: Conv::pointwise(w3, w4, device),
            decoder_level3: backbone.stage(2, 2, device),
            up3_2: Resample::up(w3, device),
            reduce_chan_level2: Conv::pointwise(w2, w3, device),
            decoder_level2: backbone.stage(1, 1, device),
            up2_1: Resample::up(w2, device),
            decoder_level1: backbone.stage(0, 1, device),
            refinement: backbone.refinement(device),
            output: Conv::new(3, w2, 3, device),
        }
    }

    /// Restores a batch of images.
    ///
    /// # Shapes
    /// - `image` and the result: `[batch, 3, height, width]`, height and width divisible by 8
    pub fn forward(&self, image: Tensor<4>) -> Tensor<4> {
        self.tapped(image, &mut |_, _| {})
    }

    /// As [`forward`](Self::forward); `tap` sees the features after each stage.
    fn tapped(&self, image: Tensor<4>, tap: Tap<'_>) -> Tensor<4> {
        let [encoded1, encoded2, encoded3, latent] = self.encoder().tapped(image.clone(), tap);

        let latent = self.fre1.forward(image.clone(), latent);
        tap("fre1", &latent);
        let level3 = self.up4_3.upsample_concat(latent, encoded3);
        let level3 = run(&self.decoder_level3, self.reduce_chan_level3.mix(level3));
        tap("decoder_level3", &level3);

        let level3 = self.fre2.forward(image.clone(), level3);
        let level2 = self.up3_2.upsample_concat(level3, encoded2);
        let level2 = run(&self.decoder_level2, self.reduce_chan_level2.mix(level2));
        tap("decoder_level2", &level2);

        let level2 = self.fre3.forward(image.clone(), level2);
        let level1 = self.up2_1.upsample_concat(level2, encoded1);
        let level1 = run(&self.decoder_level1, level1);
        tap("decoder_level1", &level1);
        let level1 = run(&self.refinement, level1);
        tap("refinement", &level1);
        self.output.same(level1) + image
    }

    fn encoder(&self) -> Encoder<'_> {
        Encoder {
            patch_embed: &self.patch_embed,
            levels: [
                &self.encoder_level1,
                &self.encoder_level2,
                &self.encoder_level3,
                &self.latent,
            ],
            downs: [&self.down1_2, &self.down2_3, &self.down3_4],
        }
    }
}
