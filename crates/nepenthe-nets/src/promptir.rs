//! PromptIR: prompting for all-in-one blind image restoration (Potlapalli et al., NeurIPS 2023,
//! arXiv 2306.13090).
//!
//! A Restormer-like U-Net whose decoder, at three levels, appends a learned prompt to the features:
//! a mixture of prompt components whose weights are predicted from the features themselves.
//! Weights: <https://github.com/va1shn9v/PromptIR>. The released state dict holds six convolutions
//! that its forward pass never uses; they are kept here so that files load and save unchanged.

use burn::{
    module::{Module, Param},
    tensor::{Device, Tensor, activation::softmax},
};
use nepenthe_ops::resize_bilinear;
use serde::{Deserialize, Serialize};

use crate::{
    descriptor::{ConfigError, Descriptor, Initial, MAX_SIZE, Preset, Shapes, Tap, Undetected},
    layers::{Conv, PatchEmbed, Resample, zeros},
    restormer::{Backbone, Encoder, TransformerBlock, run},
};

/// Size of the prompts of one decoder level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromptSize {
    /// Channels of each prompt component.
    pub dim: usize,
    /// Height and width of each prompt component in pixels of its level.
    pub size: usize,
}

/// Hyper-parameters of a [`PromptIr`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromptIrConfig {
    /// Sizes shared with AdaIR.
    pub backbone: Backbone,
    /// Number of prompt components per level.
    pub prompt_length: usize,
    /// Prompts of level 1 (half size), 2 (quarter) and 3 (eighth).
    pub prompts: [PromptSize; 3],
}

impl PromptIrConfig {
    /// The published network: 35 592 263 parameters.
    pub fn paper() -> Self {
        Self {
            backbone: Backbone::paper(),
            prompt_length: 5,
            prompts: prompts([64, 128, 320], [64, 32, 16]),
        }
    }

    /// A network that trains in minutes on two CPU cores.
    pub fn mini() -> Self {
        Self {
            backbone: Backbone::mini(),
            prompt_length: 5,
            prompts: prompts([16, 32, 64], [16, 8, 4]),
        }
    }
}

fn prompts(dims: [usize; 3], sizes: [usize; 3]) -> [PromptSize; 3] {
    std::array::from_fn(|i| PromptSize {
        dim: dims[i],
        size: sizes[i],
    })
}

/// PyTorch's `nn.Linear`: weight `[out, in]` and bias `[out]`.
#[derive(Module, Debug)]
pub struct Linear {
    /// `[out, in]`.
    pub weight: Param<Tensor<2>>,
    /// `[out]`.
    pub bias: Param<Tensor<1>>,
}

/// Generates a prompt from the features of a level (paper §3.2, Eq. 2 and 3).
#[derive(Module, Debug)]
pub struct PromptBlock {
    /// Prompt components, `[1, length, dim, size, size]`.
    pub prompt_param: Param<Tensor<5>>,
    /// Predicts the weights of the components.
    pub linear_layer: Linear,
    /// Smooths the resized prompt, `[dim, dim, 3, 3]`.
    pub conv3x3: Conv,
}

impl PromptBlock {
    /// A block whose parameters are still to be filled. `features` is the number of channels
    /// of its input.
    pub fn new(prompt: PromptSize, length: usize, features: usize, device: &Device) -> Self {
        let PromptSize { dim, size } = prompt;
        Self {
            prompt_param: zeros([1, length, dim, size, size], device),
            linear_layer: Linear {
                weight: zeros([length, features], device),
                bias: zeros([length], device),
            },
            conv3x3: Conv::new(dim, dim, 3, device),
        }
    }

    /// # Shapes
    /// - `x`: `[batch, features, height, width]`
    /// - result: `[batch, dim, height, width]`
    pub fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let [batch, features, height, width] = x.dims();
        let [_, length, dim, size, _] = self.prompt_param.dims();
        let pooled = x.mean_dim(3).mean_dim(2).reshape([batch, features]);
        let linear = &self.linear_layer;
        let logits = pooled.matmul(linear.weight.val().transpose()) // [b, length]
            + linear.bias.val().reshape([1, length]);
        let components = self.prompt_param.val().reshape([length, dim * size * size]);
        let prompt = softmax(logits, 1).matmul(components);
        let prompt = prompt.reshape([batch, dim, size, size]);
        self.conv3x3.same(resize_bilinear(prompt, height, width))
    }
}

/// The network. Field names are those of the published state dict.
#[derive(Module, Debug)]
#[allow(
    missing_docs,
    reason = "each field is the published module of that name"
)]
pub struct PromptIr {
    pub patch_embed: PatchEmbed,
    pub prompt1: PromptBlock,
    pub prompt2: PromptBlock,
    pub prompt3: PromptBlock,
    pub chnl_reduce1: Conv,
    pub chnl_reduce2: Conv,
    pub chnl_reduce3: Conv,
    pub reduce_noise_channel_1: Conv,
    pub encoder_level1: Vec<TransformerBlock>,
    pub down1_2: Resample,
    pub reduce_noise_channel_2: Conv,
    pub encoder_level2: Vec<TransformerBlock>,
    pub down2_3: Resample,
    pub reduce_noise_channel_3: Conv,
    pub encoder_level3: Vec<TransformerBlock>,
    pub down3_4: Resample,
    pub latent: Vec<TransformerBlock>,
    pub up4_3: Resample,
    pub reduce_chan_level3: Conv,
    pub noise_level3: TransformerBlock,
    pub reduce_noise_level3: Conv,
    pub decoder_level3: Vec<TransformerBlock>,
    pub up3_2: Resample,
    pub reduce_chan_level2: Conv,
    pub noise_level2: TransformerBlock,
    pub reduce_noise_level2: Conv,
    pub decoder_level2: Vec<TransformerBlock>,
    pub up2_1: Resample,
    pub noise_level1: TransformerBlock,
    pub reduce_noise_level1: Conv,
    pub decoder_level1: Vec<TransformerBlock>,
    pub refinement: Vec<TransformerBlock>,
    pub output: Conv,
}

impl Descriptor for PromptIr {
    type Config = PromptIrConfig;

    const NAME: &'static str = "PromptIR";
    /// Three levels of halving.
    const SIZE_MULTIPLE: usize = 8;
    const MARKER: &'static str = "prompt1.";
    const UNUSED: &'static [&'static str] = &[
        "chnl_reduce1.",
        "chnl_reduce2.",
        "chnl_reduce3.",
        "reduce_noise_channel_1.",
        "reduce_noise_channel_2.",
        "reduce_noise_channel_3.",
    ];

    fn preset(preset: Preset) -> PromptIrConfig {
        match preset {
            Preset::Paper => PromptIrConfig::paper(),
            Preset::Mini => PromptIrConfig::mini(),
        }
    }

    fn with_width(config: &PromptIrConfig, dim: usize) -> PromptIrConfig {
        let old = config.backbone.dim.max(1);
        let scaled = |prompt: PromptSize| PromptSize {
            dim: (prompt.dim * dim).div_ceil(old),
            ..prompt
        };
        PromptIrConfig {
            backbone: Backbone {
                dim,
                ..config.backbone
            },
            prompts: config.prompts.map(scaled),
            ..*config
        }
    }

    fn width(config: &PromptIrConfig) -> usize {
        config.backbone.dim
    }

    fn check(config: &PromptIrConfig) -> Result<(), ConfigError> {
        let backbone = &config.backbone;
        backbone.check()?;
        let tensor = |level: usize| format!("prompt{level}.prompt_param");
        let length = config.prompt_length;
        ConfigError::range("prompt_length", tensor(1), length, [1, MAX_SIZE])?;
        for (index, PromptSize { dim, size }) in config.prompts.into_iter().enumerate() {
            let level = index + 1;
            let key = |field: &str| format!("prompts[{index}].{field}");
            // Two unused convolutions have four fifths of the third prompt's channels.
            let lowest = if level == 3 { 2 } else { 1 };
            ConfigError::range(key("dim"), tensor(level), dim, [lowest, MAX_SIZE])?;
            ConfigError::range(key("size"), tensor(level), size, [1, MAX_SIZE])?;
            let module = format!("noise_level{level}.attn");
            let width = backbone.width(level) + dim;
            ConfigError::heads(key("dim"), &module, backbone.heads[2], width)?;
        }
        Ok(())
    }

    fn build(config: &PromptIrConfig, device: &Device) -> Self {
        Self::new(config, device)
    }

    fn initial(name: &str) -> Initial {
        match name.ends_with("prompt_param") {
            true => Initial::Uniform,
            false => Initial::layer_or_norm(name),
        }
    }

    fn detect(shapes: &Shapes<'_>) -> Result<PromptIrConfig, Undetected> {
        let prompt = |level: usize| shapes.of::<5>(&format!("prompt{level}.prompt_param"));
        let prompts = [prompt(1)?, prompt(2)?, prompt(3)?];
        Ok(PromptIrConfig {
            backbone: Backbone::detect(shapes)?,
            prompt_length: prompts[0][1],
            prompts: prompts.map(|[_, _, dim, size, _]| PromptSize { dim, size }),
        })
    }

    fn describe(config: &PromptIrConfig) -> Vec<(&'static str, String)> {
        let sizes = config
            .prompts
            .map(|prompt| format!("{1} at {0}x{0}", prompt.size, prompt.dim));
        let prompts = format!(
            "{} components; channels {}",
            config.prompt_length,
            sizes.join(", ")
        );
        let mut described = config.backbone.describe();
        described.push(("prompts", prompts));
        described
    }

    fn block_channels(config: &Self::Config) -> f64 {
        config.backbone.block_channels()
    }

    fn level_channels(config: &Self::Config) -> f64 {
        config.backbone.level_channels()
    }

    fn live_values(config: &Self::Config) -> f64 {
        // Where the decoder reaches the full size: the upsampled features, the skip connection, and room for both.
        3.0 * config.backbone.dim as f64
    }

    fn restore(&self, image: Tensor<4>, tap: Tap<'_>) -> Tensor<4> {
        self.tapped(image, tap)
    }
}

impl PromptIr {
    /// A network whose parameters are still to be filled.
    pub fn new(config: &PromptIrConfig, device: &Device) -> Self {
        let backbone = &config.backbone;
        let [w1, w2, w3, w4] = std::array::from_fn(|level| backbone.width(level));
        let [p1, p2, p3] = config.prompts.map(|prompt| prompt.dim);
        // Width of two unused convolutions: 256 beside the published 320.
        let unused = p3 * 4 / 5;
        let prompt = |index: usize, features: usize| {
            PromptBlock::new(
                config.prompts[index],
                config.prompt_length,
                features,
                device,
            )
        };
        let mix = |outputs: usize, inputs: usize| Conv::pointwise(outputs, inputs, device);
        // All three prompted blocks have the heads of level 3.
        let prompted = |width: usize| backbone.block(width, backbone.heads[2], device);
        Self {
            patch_embed: PatchEmbed {
                proj: Conv::new(w1, 3, 3, device),
            },
            prompt1: prompt(0, w2),
            prompt2: prompt(1, w3),
            prompt3: prompt(2, w4),
            chnl_reduce1: mix(p1, p1),
            chnl_reduce2: mix(p2, p2),
            chnl_reduce3: mix(unused, p3),
            reduce_noise_channel_1: mix(w1, w1 + p1),
            encoder_level1: backbone.stage(0, 0, device),
            down1_2: Resample::down(w1, device),
            reduce_noise_channel_2: mix(w2, w2 + p2),
            encoder_level2: backbone.stage(1, 1, device),
            down2_3: Resample::down(w2, device),
            reduce_noise_channel_3: mix(w3, w3 + unused),
            encoder_level3: backbone.stage(2, 2, device),
            down3_4: Resample::down(w3, device),
            latent: backbone.stage(3, 3, device),
            up4_3: Resample::up(w3, device),
            reduce_chan_level3: mix(w3, w2 + w3),
            noise_level3: prompted(w4 + p3),
            reduce_noise_level3: mix(w3, w4 + p3),
            decoder_level3: backbone.stage(2, 2, device),
            up3_2: Resample::up(w3, device),
            reduce_chan_level2: mix(w2, w3),
            noise_level2: prompted(w3 + p2),
            reduce_noise_level2: mix(w3, w3 + p2),
            decoder_level2: backbone.stage(1, 1, device),
            up2_1: Resample::up(w2, device),
            noise_level1: prompted(w2 + p1),
            reduce_noise_level1: mix(w2, w2 + p1),
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

        let latent = prompted(
            latent,
            &self.prompt3,
            &self.noise_level3,
            &self.reduce_noise_level3,
        );
        tap("reduce_noise_level3", &latent);
        let level3 = self.up4_3.upsample_concat(latent, encoded3);
        let level3 = run(&self.decoder_level3, self.reduce_chan_level3.mix(level3));
        tap("decoder_level3", &level3);

        let level3 = prompted(
            level3,
            &self.prompt2,
            &self.noise_level2,
            &self.reduce_noise_level2,
        );
        let level2 = self.up3_2.upsample_concat(level3, encoded2);
        let level2 = run(&self.decoder_level2, self.reduce_chan_level2.mix(level2));
        tap("decoder_level2", &level2);

        let level2 = prompted(
            level2,
            &self.prompt1,
            &self.noise_level1,
            &self.reduce_noise_level1,
        );
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

/// Appends the prompt, lets one transformer block mix it in and reduces the channels
/// (prompt interaction, paper §3.2). `[b, c, h, w]` to `[b, reduced, h, w]`.
fn prompted(
    features: Tensor<4>,
    prompt: &PromptBlock,
    block: &TransformerBlock,
    reduce: &Conv,
) -> Tensor<4> {
    let prompt = prompt.forward(features.clone());
    reduce.mix(block.forward(Tensor::cat(vec![features, prompt], 1)))
}
