"""PromptIR and AdaIR in PyTorch, as their papers and released state dicts describe them: what nepenthe is timed against.

Written for this project and kept to the formulas of the published code where they decide the speed (the layer norm over
a transposed copy, `normalize` on queries and keys, the mask of AdaIR by FFT). Names and shapes are those of the released
state dicts, so that weights converted by nepenthe load with `load_state_dict(strict=True)`. The parameters that the
published networks carry and never use are left out of the forward pass here as there.
"""

import torch
import torch.nn.functional as F
from torch import nn


def conv(inputs, outputs, kernel=1, groups=1, bias=False):
    return nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, groups=groups, bias=bias)


class Affine(nn.Module):
    """Layer norm over the last dimension, biased variance, as the published `WithBias_LayerNorm`."""

    def __init__(self, channels):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(channels))
        self.bias = nn.Parameter(torch.zeros(channels))

    def forward(self, x):
        mean = x.mean(-1, keepdim=True)
        variance = x.var(-1, keepdim=True, unbiased=False)
        return (x - mean) / torch.sqrt(variance + 1e-5) * self.weight + self.bias


class ChannelNorm(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.body = Affine(channels)

    def forward(self, x):
        height, width = x.shape[-2:]
        rows = x.flatten(2).transpose(1, 2)  # b, h*w, c
        return self.body(rows).transpose(1, 2).unflatten(2, (height, width))


def attend(query, key, value, temperature):
    """Attention over channels: `[b, c, h, w]` thrice, temperature `[heads, 1, 1]`."""
    height, width = query.shape[-2:]
    heads = temperature.shape[0]
    query, key, value = (x.unflatten(1, (heads, -1)).flatten(3) for x in (query, key, value))
    query, key = F.normalize(query, dim=-1), F.normalize(key, dim=-1)
    weights = (query @ key.transpose(-2, -1) * temperature).softmax(dim=-1)
    return (weights @ value).flatten(1, 2).unflatten(2, (height, width))


class Attention(nn.Module):
    def __init__(self, channels, heads):
        super().__init__()
        self.temperature = nn.Parameter(torch.ones(heads, 1, 1))
        self.qkv = conv(channels, 3 * channels)
        self.qkv_dwconv = conv(3 * channels, 3 * channels, 3, groups=3 * channels)
        self.project_out = conv(channels, channels)

    def forward(self, x):
        query, key, value = self.qkv_dwconv(self.qkv(x)).chunk(3, dim=1)
        return self.project_out(attend(query, key, value, self.temperature))


class FeedForward(nn.Module):
    def __init__(self, channels, expansion):
        super().__init__()
        hidden = int(channels * expansion)
        self.project_in = conv(channels, 2 * hidden)
        self.dwconv = conv(2 * hidden, 2 * hidden, 3, groups=2 * hidden)
        self.project_out = conv(hidden, channels)

    def forward(self, x):
        first, second = self.dwconv(self.project_in(x)).chunk(2, dim=1)
        return self.project_out(F.gelu(first) * second)


class TransformerBlock(nn.Module):
    def __init__(self, channels, heads, expansion=2.66):
        super().__init__()
        self.norm1 = ChannelNorm(channels)
        self.attn = Attention(channels, heads)
        self.norm2 = ChannelNorm(channels)
        self.ffn = FeedForward(channels, expansion)

    def forward(self, x):
        x = x + self.attn(self.norm1(x))
        return x + self.ffn(self.norm2(x))


def stage(count, channels, heads):
    return nn.Sequential(*(TransformerBlock(channels, heads) for _ in range(count)))


class PatchEmbed(nn.Module):
    def __init__(self, dim):
        super().__init__()
        self.proj = conv(3, dim, 3)

    def forward(self, x):
        return self.proj(x)


class Resample(nn.Module):
    def __init__(self, inputs, outputs, shuffle):
        super().__init__()
        self.body = nn.Sequential(conv(inputs, outputs, 3), shuffle)

    def forward(self, x):
        return self.body(x)


def down(channels):
    return Resample(channels, channels // 2, nn.PixelUnshuffle(2))


def up(channels):
    return Resample(channels, 2 * channels, nn.PixelShuffle(2))


class PromptBlock(nn.Module):
    def __init__(self, dim, size, features, length=5):
        super().__init__()
        self.prompt_param = nn.Parameter(torch.rand(1, length, dim, size, size))
        self.linear_layer = nn.Linear(features, length)
        self.conv3x3 = conv(dim, dim, 3)

    def forward(self, x):
        weights = self.linear_layer(x.mean((-2, -1))).softmax(dim=1)
        prompt = (weights[:, :, None, None, None] * self.prompt_param).sum(dim=1)
        return self.conv3x3(F.interpolate(prompt, x.shape[-2:], mode="bilinear"))


class Backbone(nn.Module):
    """The encoder that both networks share."""

    def encoder(self, dim, blocks, heads):
        self.patch_embed = PatchEmbed(dim)
        self.encoder_level1 = stage(blocks[0], dim, heads[0])
        self.down1_2 = down(dim)
        self.encoder_level2 = stage(blocks[1], 2 * dim, heads[1])
        self.down2_3 = down(2 * dim)
        self.encoder_level3 = stage(blocks[2], 4 * dim, heads[2])
        self.down3_4 = down(4 * dim)
        self.latent = stage(blocks[3], 8 * dim, heads[3])

    def decoder(self, dim, blocks, refinement, heads):
        self.decoder_level3 = stage(blocks[2], 4 * dim, heads[2])
        self.decoder_level2 = stage(blocks[1], 2 * dim, heads[1])
        self.decoder_level1 = stage(blocks[0], 2 * dim, heads[0])
        self.refinement = stage(refinement, 2 * dim, heads[0])
        self.output = conv(2 * dim, 3, 3)

    def encode(self, image):
        level1 = self.encoder_level1(self.patch_embed(image))
        level2 = self.encoder_level2(self.down1_2(level1))
        level3 = self.encoder_level3(self.down2_3(level2))
        return level1, level2, level3, self.latent(self.down3_4(level3))


class PromptIR(Backbone):
    def __init__(self, dim=48, blocks=(4, 6, 6, 8), refinement=4, heads=(1, 2, 4, 8), prompts=((64, 64), (128, 32), (320, 16))):
        super().__init__()
        self.encoder(dim, blocks, heads)
        (p1, s1), (p2, s2), (p3, s3) = prompts
        self.prompt1 = PromptBlock(p1, s1, 2 * dim)
        self.prompt2 = PromptBlock(p2, s2, 4 * dim)
        self.prompt3 = PromptBlock(p3, s3, 8 * dim)
        unused = p3 * 4 // 5
        self.chnl_reduce1 = conv(p1, p1)
        self.chnl_reduce2 = conv(p2, p2)
        self.chnl_reduce3 = conv(p3, unused)
        self.reduce_noise_channel_1 = conv(dim + p1, dim)
        self.reduce_noise_channel_2 = conv(2 * dim + p2, 2 * dim)
        self.reduce_noise_channel_3 = conv(4 * dim + unused, 4 * dim)
        self.up4_3 = up(4 * dim)
        self.reduce_chan_level3 = conv(6 * dim, 4 * dim)
        self.noise_level3 = TransformerBlock(8 * dim + p3, heads[2])
        self.reduce_noise_level3 = conv(8 * dim + p3, 4 * dim)
        self.up3_2 = up(4 * dim)
        self.reduce_chan_level2 = conv(4 * dim, 2 * dim)
        self.noise_level2 = TransformerBlock(4 * dim + p2, heads[2])
        self.reduce_noise_level2 = conv(4 * dim + p2, 4 * dim)
        self.up2_1 = up(2 * dim)
        self.noise_level1 = TransformerBlock(2 * dim + p1, heads[2])
        self.reduce_noise_level1 = conv(2 * dim + p1, 2 * dim)
        self.decoder(dim, blocks, refinement, heads)

    def forward(self, image):
        encoded1, encoded2, encoded3, x = self.encode(image)
        x = self.reduce_noise_level3(self.noise_level3(torch.cat([x, self.prompt3(x)], 1)))
        x = self.decoder_level3(self.reduce_chan_level3(torch.cat([self.up4_3(x), encoded3], 1)))
        x = self.reduce_noise_level2(self.noise_level2(torch.cat([x, self.prompt2(x)], 1)))
        x = self.decoder_level2(self.reduce_chan_level2(torch.cat([self.up3_2(x), encoded2], 1)))
        x = self.reduce_noise_level1(self.noise_level1(torch.cat([x, self.prompt1(x)], 1)))
        x = torch.cat([self.up2_1(x), encoded1], 1)
        return self.output(self.refinement(self.decoder_level1(x))) + image


class CrossAttention(nn.Module):
    def __init__(self, channels, heads):
        super().__init__()
        self.temperature = nn.Parameter(torch.ones(heads, 1, 1))
        self.q = conv(channels, channels)
        self.q_dwconv = conv(channels, channels, 3, groups=channels)
        self.kv = conv(channels, 2 * channels)
        self.kv_dwconv = conv(2 * channels, 2 * channels, 3, groups=2 * channels)
        self.project_out = conv(channels, channels)

    def forward(self, query_source, source):
        query = self.q_dwconv(self.q(query_source))
        key, value = self.kv_dwconv(self.kv(source)).chunk(2, dim=1)
        return self.project_out(attend(query, key, value, self.temperature))


class SpatialGate(nn.Module):
    def __init__(self):
        super().__init__()
        self.spatial = conv(2, 1, 7)

    def forward(self, x):
        return torch.sigmoid(self.spatial(torch.cat([x.amax(1, keepdim=True), x.mean(1, keepdim=True)], 1)))


class ChannelGate(nn.Module):
    def __init__(self, channels):
        super().__init__()
        inner = max(channels // 16, 1)
        self.mlp = nn.Sequential(conv(channels, inner), nn.ReLU(), conv(inner, channels))

    def forward(self, x):
        return torch.sigmoid(self.mlp(F.adaptive_avg_pool2d(x, 1)) + self.mlp(F.adaptive_max_pool2d(x, 1)))


class FrequencyRefine(nn.Module):
    def __init__(self, channels):
        super().__init__()
        self.SpatialGate = SpatialGate()
        self.ChannelGate = ChannelGate(channels)
        self.proj = conv(channels, channels, bias=True)

    def forward(self, low, high):
        return self.proj(low * self.SpatialGate(high) + high * self.ChannelGate(low))


class FrequencyBlock(nn.Module):
    def __init__(self, channels, heads=4):
        super().__init__()
        self.para1 = nn.Parameter(torch.zeros(channels, 1, 1))
        self.para2 = nn.Parameter(torch.ones(channels, 1, 1))
        self.conv = conv(3, channels, 3)
        self.conv1 = conv(3, channels, 3)
        self.score_gen = conv(2, 2, 7, bias=True)
        self.channel_cross_l = CrossAttention(channels, heads)
        self.channel_cross_h = CrossAttention(channels, heads)
        self.channel_cross_agg = CrossAttention(channels, heads)
        self.frequency_refine = FrequencyRefine(channels)
        self.rate_conv = nn.Sequential(conv(channels, channels // 8), nn.GELU(), conv(channels // 8, 2))

    def forward(self, image, features):
        mined = self.conv1(F.interpolate(image, features.shape[-2:], mode="bilinear"))
        high, low = self.split(mined)
        high = self.channel_cross_l(high, features)
        low = self.channel_cross_h(low, features)
        merged = self.frequency_refine(low, high)
        return self.channel_cross_agg(features, merged) * self.para1 + features * self.para2

    def split(self, x):
        height, width = x.shape[-2:]
        rates = torch.sigmoid(self.rate_conv(F.adaptive_avg_pool2d(x, 1)))
        mask = torch.zeros_like(x)
        for picture, (rate_h, rate_w) in enumerate(rates.flatten(1)):
            half_h, half_w = int(height // 128 * rate_h), int(width // 128 * rate_w)
            mask[picture, :, height // 2 - half_h : height // 2 + half_h, width // 2 - half_w : width // 2 + half_w] = 1
        spectrum = torch.fft.fftshift(torch.fft.fft2(x, norm="forward"), dim=(-2, -1))

        def part(mask):
            return torch.fft.ifft2(torch.fft.ifftshift(spectrum * mask, dim=(-2, -1)), norm="forward").abs()

        return part(1 - mask), part(mask)


class AdaIR(Backbone):
    def __init__(self, dim=48, blocks=(4, 6, 6, 8), refinement=4, heads=(1, 2, 4, 8)):
        super().__init__()
        self.fre1, self.fre2, self.fre3 = (FrequencyBlock(dim * scale) for scale in (8, 4, 2))
        self.encoder(dim, blocks, heads)
        self.up4_3, self.up3_2, self.up2_1 = up(8 * dim), up(4 * dim), up(2 * dim)
        self.reduce_chan_level3 = conv(8 * dim, 4 * dim)
        self.reduce_chan_level2 = conv(4 * dim, 2 * dim)
        self.decoder(dim, blocks, refinement, heads)

    def forward(self, image):
        encoded1, encoded2, encoded3, x = self.encode(image)
        x = self.fre1(image, x)
        x = self.decoder_level3(self.reduce_chan_level3(torch.cat([self.up4_3(x), encoded3], 1)))
        x = self.fre2(image, x)
        x = self.decoder_level2(self.reduce_chan_level2(torch.cat([self.up3_2(x), encoded2], 1)))
        x = self.fre3(image, x)
        x = torch.cat([self.up2_1(x), encoded1], 1)
        return self.output(self.refinement(self.decoder_level1(x))) + image


MINI = {"dim": 16, "blocks": (1, 1, 1, 2), "refinement": 1}

NETWORKS = {
    ("promptir", "paper"): PromptIR,
    ("promptir", "mini"): lambda: PromptIR(**MINI, prompts=((16, 16), (32, 8), (64, 4))),
    ("adair", "paper"): AdaIR,
    ("adair", "mini"): lambda: AdaIR(**MINI),
}
