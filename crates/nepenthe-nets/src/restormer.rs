//! The transformer block that PromptIR and AdaIR share, and the encoder both start with.
//!
//! Restormer (Zamir et al., arXiv 2111.09881): attention over channels (MDTA) and a gated
//! depthwise feed-forward part (GDFN), each behind a channel layer norm and added to its input.

use burn::{
    module::{Module, Param},
    tensor::{Device, Tensor},
};
use nepenthe_ops::{FeedForwardWeights, SelfAttentionWeights, feed_forward, self_attention};
use serde::{Deserialize, Serialize};

use crate::{
    descriptor::{ConfigError, MAX_SIZE, Shapes, Tap, Undetected},
    layers::{Conv, PatchEmbed, Resample, zeros},
};

/// The sizes that both networks share.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Backbone {
    /// Channels of the first level; each further level doubles them.
    pub dim: usize,
    /// Transformer blocks per level; the last one is the latent level.
    pub blocks: [usize; 4],
    /// Transformer blocks after the decoder.
    pub refinement_blocks: usize,
    /// Attention heads per level.
    pub heads: [usize; 4],
    /// Hidden channels of the feed-forward part over its input channels, rounded down.
    pub expansion: f64,
}

/// Most transformer blocks of one stage. The published networks have 4 to 8.
const MAX_BLOCKS: usize = 256;

/// Largest expansion; the published one is 2.66.
const MAX_EXPANSION: f64 = 64.0;

/// The stages of the encoder, by level.
const STAGES: [&str; 4] = [
    "encoder_level1",
    "encoder_level2",
    "encoder_level3",
    "latent",
];

impl Backbone {
    /// The published sizes.
    pub fn paper() -> Self {
        Self {
            dim: 48,
            blocks: [4, 6, 6, 8],
            refinement_blocks: 4,
            heads: [1, 2, 4, 8],
            expansion: 2.66,
        }
    }

    /// Sizes that train in minutes on two CPU cores.
    pub fn mini() -> Self {
        Self {
            dim: 16,
            blocks: [1, 1, 1, 2],
            refinement_blocks: 1,
            ..Self::paper()
        }
    }

    /// Checks every size.
    ///
    /// # Errors
    /// The first that no network can have.
    pub(crate) fn check(&self) -> Result<(), ConfigError> {
        ConfigError::range("backbone.dim", PATCH_EMBED, self.dim, [2, MAX_SIZE])?;
        if !self.dim.is_multiple_of(2) {
            // Each downsampling starts with a convolution to half the channels.
            let error = ConfigError::new("backbone.dim", PATCH_EMBED, "an even number", self.dim);
            return Err(error);
        }
        for (level, stage) in STAGES.iter().enumerate() {
            let (blocks, heads) = (self.blocks[level], self.heads[level]);
            let all = format!("{stage}.*");
            let key = format!("backbone.blocks[{level}]");
            ConfigError::range(key, all, blocks, [1, MAX_BLOCKS])?;
            let key = format!("backbone.heads[{level}]");
            let module = format!("{stage}.0.attn");
            ConfigError::heads(key, &module, heads, self.width(level))?;
        }
        let blocks = self.refinement_blocks;
        let key = "backbone.refinement_blocks";
        ConfigError::range(key, "refinement.*", blocks, [0, MAX_BLOCKS])?;
        let hidden = self.dim as f64 * self.expansion;
        if hidden >= 1.0 && self.expansion <= MAX_EXPANSION {
            return Ok(());
        }
        let tensor = "encoder_level1.0.ffn.project_out.weight";
        let expected = format!(
            "a hidden width of at least 1 and at most {MAX_EXPANSION} times the {} channels",
            self.dim
        );
        let found = format!("{} times", self.expansion);
        Err(ConfigError::new(
            "backbone.expansion",
            tensor,
            expected,
            found,
        ))
    }

    /// Reads the sizes off the shapes of a state dict.
    ///
    /// # Errors
    /// The tensor that was looked for.
    pub(crate) fn detect(shapes: &Shapes<'_>) -> Result<Self, Undetected> {
        let [dim, _, _, _] = shapes.of(PATCH_EMBED)?;
        let mut heads = [0; 4];
        for (heads, stage) in heads.iter_mut().zip(STAGES) {
            [*heads, _, _] = shapes.of(&format!("{stage}.0.attn.temperature"))?;
        }
        Ok(Self {
            dim,
            blocks: STAGES.map(|stage| shapes.members(stage)),
            refinement_blocks: shapes.members("refinement"),
            heads,
            expansion: expansion(shapes)?,
        })
    }

    /// The sizes in words: name and value of each.
    pub(crate) fn describe(&self) -> Vec<(&'static str, String)> {
        let list = |numbers: &[usize]| {
            let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
            numbers.join(" ")
        };
        let refinement = self.refinement_blocks;
        let blocks = format!("{}, {refinement} in refinement", list(&self.blocks));
        vec![
            ("dim", self.dim.to_string()),
            ("blocks", blocks),
            ("heads", list(&self.heads)),
            ("expansion", self.expansion.to_string()),
        ]
    }

    /// Channels times share of the image's pixels, summed over all blocks.
    pub(crate) fn block_channels(&self) -> f64 {
        let dim = self.dim as f64;
        let blocks = |level: usize| self.blocks[level] as f64;
        // Encoder and decoder; the decoder's first level and the refinement work at twice the encoder's width.
        let level1 = dim * (3.0 * blocks(0) + 2.0 * self.refinement_blocks as f64);
        let level2 = 2.0 * dim * 2.0 * blocks(1) / 4.0;
        let level3 = 4.0 * dim * 2.0 * blocks(2) / 16.0;
        let latent = 8.0 * dim * blocks(3) / 64.0;
        level1 + level2 + level3 + latent
    }

    /// See [`Descriptor::level_channels`](crate::descriptor::Descriptor::level_channels).
    pub(crate) fn level_channels(&self) -> f64 {
        (0..4)
            .map(|level| self.width(level) as f64 / f64::from(1 << (2 * level)))
            .sum()
    }

    /// Channels at level 0 (full size) to 3 (latent).
    pub(crate) fn width(&self, level: usize) -> usize {
        self.dim << level
    }

    pub(crate) fn block(&self, width: usize, heads: usize, device: &Device) -> TransformerBlock {
        TransformerBlock::new(width, heads, self.expansion, device)
    }

    /// The blocks of a level at the width of `width_level`.
    pub(crate) fn stage(
        &self,
        level: usize,
        width_level: usize,
        device: &Device,
    ) -> Vec<TransformerBlock> {
        (0..self.blocks[level])
            .map(|_| self.block(self.width(width_level), self.heads[level], device))
            .collect()
    }

    /// The blocks after the decoder, at twice the width of the first level.
    pub(crate) fn refinement(&self, device: &Device) -> Vec<TransformerBlock> {
        (0..self.refinement_blocks)
            .map(|_| self.block(self.width(1), self.heads[0], device))
            .collect()
    }
}

/// The tensor that tells the width of the first level.
const PATCH_EMBED: &str = "patch_embed.proj.weight";

/// The shortest decimal factor that gives every block's hidden width when rounded down.
fn expansion(shapes: &Shapes<'_>) -> Result<f64, Undetected> {
    let (mut low, mut high) = (0.0f64, f64::INFINITY);
    for (name, shape) in shapes.iter() {
        if let (true, &[channels, hidden, _, _]) = (name.ends_with("ffn.project_out.weight"), shape)
        {
            low = low.max(hidden as f64 / channels.max(1) as f64);
            high = high.min((hidden as f64 + 1.0) / channels.max(1) as f64);
        }
    }
    let fits = |factor: &f64| *factor >= low && *factor < high;
    let rounded = [1.0, 10.0, 100.0, 1000.0, 1e4].map(|unit| (low * unit).ceil() / unit);
    [2.66]
        .into_iter()
        .chain(rounded)
        .find(fits)
        .ok_or_else(|| Undetected {
            expected: "one expansion factor for all `*.ffn.project_out.weight`".to_owned(),
        })
}

/// Gain and offset of a channel layer norm.
#[derive(Module, Debug)]
pub struct Affine {
    /// `[channels]`.
    pub weight: Param<Tensor<1>>,
    /// `[channels]`.
    pub bias: Param<Tensor<1>>,
}

/// Normalisation of each pixel over its channels.
#[derive(Module, Debug)]
pub struct ChannelNorm {
    /// Gain and offset.
    pub body: Affine,
}

impl ChannelNorm {
    fn new(channels: usize, device: &Device) -> Self {
        let body = Affine {
            weight: zeros([channels], device),
            bias: zeros([channels], device),
        };
        Self { body }
    }
}

/// Multi-Dconv head transposed attention (MDTA, Eq. 1).
#[derive(Module, Debug)]
pub struct Attention {
    /// `[heads, 1, 1]`.
    pub temperature: Param<Tensor<3>>,
    /// `[3c, c, 1, 1]`.
    pub qkv: Conv,
    /// `[3c, 1, 3, 3]`.
    pub qkv_dwconv: Conv,
    /// `[c, c, 1, 1]`.
    pub project_out: Conv,
}

impl Attention {
    fn new(channels: usize, heads: usize, device: &Device) -> Self {
        Self {
            temperature: zeros([heads, 1, 1], device),
            qkv: Conv::pointwise(3 * channels, channels, device),
            qkv_dwconv: Conv::depthwise(3 * channels, device),
            project_out: Conv::pointwise(channels, channels, device),
        }
    }

    /// `x + MDTA(norm x)`.
    fn forward(&self, norm: &ChannelNorm, x: Tensor<4>) -> Tensor<4> {
        let weights = SelfAttentionWeights {
            norm_weight: norm.body.weight.val(),
            norm_bias: norm.body.bias.val(),
            qkv: self.qkv.weight.val(),
            depthwise: self.qkv_dwconv.weight.val(),
            temperature: self.temperature.val(),
            project_out: self.project_out.weight.val(),
        };
        self_attention(x, weights)
    }
}

/// Gated-Dconv feed-forward part (GDFN, Eq. 2).
#[derive(Module, Debug)]
pub struct FeedForward {
    /// `[2 hidden, c, 1, 1]`.
    pub project_in: Conv,
    /// `[2 hidden, 1, 3, 3]`.
    pub dwconv: Conv,
    /// `[c, hidden, 1, 1]`.
    pub project_out: Conv,
}

impl FeedForward {
    fn new(channels: usize, expansion: f64, device: &Device) -> Self {
        let hidden = (channels as f64 * expansion) as usize;
        Self {
            project_in: Conv::pointwise(2 * hidden, channels, device),
            dwconv: Conv::depthwise(2 * hidden, device),
            project_out: Conv::pointwise(channels, hidden, device),
        }
    }

    /// `x + GDFN(norm x)`.
    fn forward(&self, norm: &ChannelNorm, x: Tensor<4>) -> Tensor<4> {
        let weights = FeedForwardWeights {
            norm_weight: norm.body.weight.val(),
            norm_bias: norm.body.bias.val(),
            project_in: self.project_in.weight.val(),
            depthwise: self.dwconv.weight.val(),
            project_out: self.project_out.weight.val(),
        };
        feed_forward(x, weights)
    }
}

/// One transformer block: `x + MDTA(norm x)`, then `x + GDFN(norm x)`.
#[derive(Module, Debug)]
pub struct TransformerBlock {
    /// Norm before the attention.
    pub norm1: ChannelNorm,
    /// Attention over channels.
    pub attn: Attention,
    /// Norm before the feed-forward part.
    pub norm2: ChannelNorm,
    /// Feed-forward part.
    pub ffn: FeedForward,
}

impl TransformerBlock {
    /// A block whose parameters are still to be filled.
    pub fn new(channels: usize, heads: usize, expansion: f64, device: &Device) -> Self {
        Self {
            norm1: ChannelNorm::new(channels, device),
            attn: Attention::new(channels, heads, device),
            norm2: ChannelNorm::new(channels, device),
            ffn: FeedForward::new(channels, expansion, device),
        }
    }

    /// # Shapes
    /// - `x` and the result: `[batch, channels, height, width]`
    pub fn forward(&self, x: Tensor<4>) -> Tensor<4> {
        let x = self.attn.forward(&self.norm1, x);
        self.ffn.forward(&self.norm2, x)
    }
}

/// Runs the blocks one after the other.
pub(crate) fn run(blocks: &[TransformerBlock], x: Tensor<4>) -> Tensor<4> {
    blocks.iter().fold(x, |x, block| block.forward(x))
}

/// The parts of the encoder, borrowed from the network that owns them (the published state dicts
/// keep them at the top level).
pub(crate) struct Encoder<'a> {
    pub(crate) patch_embed: &'a PatchEmbed,
    pub(crate) levels: [&'a [TransformerBlock]; 4],
    pub(crate) downs: [&'a Resample; 3],
}

impl Encoder<'_> {
    /// # Shapes
    /// - `image`: `[batch, 3, height, width]`, height and width divisible by 8
    /// - result: the features of the levels, level `l` being `[batch, dim * 2^l, height / 2^l, width / 2^l]`, which
    ///   `tap` sees too
    pub(crate) fn tapped(&self, image: Tensor<4>, tap: Tap<'_>) -> [Tensor<4>; 4] {
        let level1 = run(self.levels[0], self.patch_embed.proj.same(image));
        tap(STAGES[0], &level1);
        let level2 = run(self.levels[1], self.downs[0].downsample(level1.clone()));
        tap(STAGES[1], &level2);
        let level3 = run(self.levels[2], self.downs[1].downsample(level2.clone()));
        tap(STAGES[2], &level3);
        let latent = run(self.levels[3], self.downs[2].downsample(level3.clone()));
        tap(STAGES[3], &latent);
        [level1, level2, level3, latent]
    }
}
