//! Times every operation against its composed form on the CPU.
//!
//! `cargo run --release -p nepenthe-bench --example op_speed [words of operation names]`
//!
//! Shapes are those of a small restoration network in training: batch 8, dimension 16 to 48.
//! Each number is the median of nine runs, in milliseconds, the two forms taken in turn.

use std::time::{Duration, Instant};

use burn::tensor::{Device, Distribution, Tensor};
use nepenthe_ops::{self as fused, FeedForwardWeights, SelfAttentionWeights, composed};

/// The allocator of the `nepenthe` program; the system's spends its time on page faults.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

type Operation<'a> = &'a dyn Fn() -> Tensor<4>;

const RUNS: usize = 9;

fn main() {
    println!(
        "{:<22}{:<20}{:>9}{:>9}{:>7}   {:>9}{:>9}{:>7}",
        "operation", "shape", "composed", "fused", "", "+backward", "fused", ""
    );
    for shape in [[8, 96, 128, 128], [8, 32, 128, 128], [8, 48, 64, 64]] {
        pixel_operations(shape);
    }
    for (shape, outputs) in [
        ([8, 16, 128, 128], 96),
        ([8, 48, 128, 128], 144),
        ([8, 96, 64, 64], 96),
    ] {
        let (x, weight) = (random(shape), random([outputs, shape[1], 1, 1]));
        compare(
            "pointwise_conv",
            shape,
            &|| composed::pointwise_conv(x.clone(), weight.clone(), None),
            &|| fused::pointwise_conv(x.clone(), weight.clone(), None),
        );
    }
    for (shape, outputs) in [
        ([8, 3, 128, 128], 16),
        ([8, 32, 128, 128], 3),
        ([8, 16, 128, 128], 8),
        ([8, 96, 64, 64], 48),
    ] {
        let (x, weight) = (random(shape), random([outputs, shape[1], 3, 3]));
        compare(
            "conv_same",
            shape,
            &|| composed::conv_same(x.clone(), weight.clone(), None),
            &|| fused::conv_same(x.clone(), weight.clone(), None),
        );
    }
    for (shape, heads) in [([2, 48, 128, 128], 1), ([2, 192, 32, 32], 4)] {
        block_halves(shape, heads);
    }
    for (shape, heads) in [
        ([8, 16, 128, 128], 1),
        ([8, 48, 128, 128], 1),
        ([8, 96, 64, 64], 2),
    ] {
        attention(shape, heads);
    }
}

fn pixel_operations(shape: [usize; 4]) {
    let [batch, channels, height, width] = shape;
    let (x, kernels) = (random(shape), random([channels, 1, 3, 3]));
    let skip = random([batch, channels / 4, 2 * height, 2 * width]);
    let (gain, offset) = (random([channels]), random([channels]));
    compare(
        "depthwise_conv3x3",
        shape,
        &|| composed::depthwise_conv3x3(x.clone(), kernels.clone()),
        &|| fused::depthwise_conv3x3(x.clone(), kernels.clone()),
    );
    compare(
        "depthwise_gelu_gate",
        shape,
        &|| composed::depthwise_gelu_gate(x.clone(), kernels.clone()),
        &|| fused::depthwise_gelu_gate(x.clone(), kernels.clone()),
    );
    compare(
        "channel_layer_norm",
        shape,
        &|| composed::channel_layer_norm(x.clone(), gain.clone(), offset.clone()),
        &|| fused::channel_layer_norm(x.clone(), gain.clone(), offset.clone()),
    );
    compare(
        "pixel_shuffle_concat",
        shape,
        &|| composed::pixel_shuffle_concat(x.clone(), skip.clone()),
        &|| fused::pixel_shuffle_concat(x.clone(), skip.clone()),
    );
    compare(
        "pixel_unshuffle",
        shape,
        &|| composed::pixel_unshuffle(x.clone()),
        &|| fused::pixel_unshuffle(x.clone()),
    );
}

fn attention([batch, channels, height, width]: [usize; 4], heads: usize) {
    let packed = random([batch, 3 * channels, height, width]);
    let temperature = random([heads, 1, 1]);
    let part = |index| packed.clone().narrow(1, index * channels, channels);
    let shape = [batch, channels, height, width];
    compare(
        "transposed_attention",
        shape,
        &|| composed::transposed_attention(part(0), part(1), part(2), temperature.clone()),
        &|| fused::transposed_attention(part(0), part(1), part(2), temperature.clone()),
    );
}

/// The halves of a transformer block.
fn block_halves(shape: [usize; 4], heads: usize) {
    let [_, channels, ..] = shape;
    let hidden = channels * 266 / 100;
    let x = random(shape);
    let norm = || random([channels]);
    let attention = SelfAttentionWeights {
        norm_weight: norm(),
        norm_bias: norm(),
        qkv: random([3 * channels, channels, 1, 1]),
        depthwise: random([3 * channels, 1, 3, 3]),
        temperature: random([heads, 1, 1]),
        project_out: random([channels, channels, 1, 1]),
    };
    compare(
        "self_attention",
        shape,
        &|| composed::self_attention(x.clone(), attention.clone()),
        &|| fused::self_attention(x.clone(), attention.clone()),
    );
    let feed_forward = FeedForwardWeights {
        norm_weight: norm(),
        norm_bias: norm(),
        project_in: random([2 * hidden, channels, 1, 1]),
        depthwise: random([2 * hidden, 1, 3, 3]),
        project_out: random([channels, hidden, 1, 1]),
    };
    compare(
        "feed_forward",
        shape,
        &|| composed::feed_forward(x.clone(), feed_forward.clone()),
        &|| fused::feed_forward(x.clone(), feed_forward.clone()),
    );
}

fn random<const D: usize>(shape: [usize; D]) -> Tensor<D> {
    let device = Device::flex().autodiff();
    Tensor::random(shape, Distribution::Uniform(-1.0, 1.0), &device).require_grad()
}

fn compare(name: &str, shape: [usize; 4], composed: Operation<'_>, fused: Operation<'_>) {
    let words: Vec<String> = std::env::args().skip(1).collect();
    if !words.is_empty() && !words.iter().any(|word| name.contains(word.as_str())) {
        return;
    }
    let mut times: [Vec<Duration>; 4] = Default::default();
    for _ in 0..RUNS {
        for (form, operation) in [composed, fused].into_iter().enumerate() {
            let start = Instant::now();
            let result = operation();
            times[form].push(start.elapsed());
            let gradients = result.sum().backward();
            times[2 + form].push(start.elapsed());
            drop(gradients);
        }
    }
    let [forward, fused_forward, both, fused_both] = times.map(median);
    println!(
        "{name:<22}{:<20}{forward:>9.2}{fused_forward:>9.2}{:>6.1}x   {both:>9.2}{fused_both:>9.2}{:>6.1}x",
        format!("{shape:?}"),
        forward / fused_forward,
        both / fused_both,
    );
}

fn median(mut times: Vec<Duration>) -> f64 {
    times.sort();
    times[times.len() / 2].as_secs_f64() * 1e3
}
