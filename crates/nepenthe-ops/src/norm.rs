//! Layer normalisation over channels.
//!
//! `y = (x - mean) / sqrt(var + 1e-5) * weight + bias`, mean and biased variance taken over the
//! channels of each pixel (Restormer, arXiv 2111.09881, the `WithBias` form). On the CPU a tile of
//! pixels, all channels of it, stays in the cache for several passes.

use std::borrow::Cow;

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    gemm::{Blocks, PANEL, Row, Target, add_to, load_row, store_row},
    threads::Threads,
    tile::{Span, TILE, tiles, window},
    vector::{Block, LANES, Supported, vectorised},
};

/// Added to the variance under the root, as published.
const EPSILON: f32 = 1e-5;

/// Normalises every pixel over its channels, then scales and shifts each channel.
///
/// # Shapes
/// - `x`: `[batch, channels, height, width]`
/// - `weight`, `bias`: `[channels]`
/// - result: as `x`
pub fn channel_layer_norm(x: Tensor<4>, weight: Tensor<1>, bias: Tensor<1>) -> Tensor<4> {
    if x.is_fusible() && weight.is_fusible() && bias.is_fusible() {
        assert_eq!([x.dims()[1]], weight.dims(), "one weight for each channel");
        assert_eq!([x.dims()[1]], bias.dims(), "one bias for each channel");
        let inputs = [
            x.into_dispatch(),
            weight.into_dispatch(),
            bias.into_dispatch(),
        ];
        fused::apply::<3, ChannelLayerNorm>(inputs)
    } else {
        composed(x, weight, bias)
    }
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, weight: Tensor<1>, bias: Tensor<1>) -> Tensor<4> {
    let channels = weight.dims()[0];
    let centred = x.clone() - x.mean_dim(1);
    let variance = centred.clone().square().mean_dim(1); // [b, 1, h, w]
    let scale = weight.reshape([1, channels, 1, 1]);
    let shift = bias.reshape([1, channels, 1, 1]);
    centred / (variance + EPSILON).sqrt() * scale + shift
}

#[derive(Debug, Default)]
struct ChannelLayerNorm;

impl Operation<3> for ChannelLayerNorm {
    type Saved = ();

    fn forward([x, weight, bias]: &[Batch; 3]) -> (Vec<f32>, [usize; 4], ()) {
        let [batch, channels, height, width] = x.dims();
        let (weight, bias) = (weight.values(), bias.values());
        let mut result = vec![0.0; batch * channels * height * width];
        let tiles = tiles(&mut result, channels, height * width, TILE);
        tiles.into_par_iter().for_each(|tile| {
            let source = Rows::new(x.entry(tile.span.image), height * width, tile.span);
            normalise(source, &weight, &bias, tile.rows);
        });
        (result, [batch, channels, height, width], ())
    }

    /// Mean and variance are recomputed: the values are in the cache, so this costs less than reading stored ones.
    fn backward(
        [x, weight, _]: &[Batch; 3],
        _: (),
        gradient: Batch,
        _: [bool; 3],
    ) -> [Option<Vec<f32>>; 3] {
        let [batch, channels, height, width] = x.dims();
        let weight = weight.values();
        let mut to_x = vec![0.0; batch * channels * height * width];
        let tiles = tiles(&mut to_x, channels, height * width, TILE);
        let mut shares = vec![[0.0; 2]; tiles.len() * channels];
        let shared_tiles = tiles.into_par_iter().zip(shares.par_chunks_mut(channels));
        shared_tiles.for_each(|(tile, shares)| {
            let image = tile.span.image;
            let source = Rows::new(x.entry(image), height * width, tile.span);
            let gradient = Rows::new(gradient.entry(image), height * width, tile.span);
            normalise_backward(
                source,
                gradient,
                &weight,
                tile.rows,
                Target::Replace,
                shares,
            );
        });
        let mut to_weight = vec![0.0; channels];
        let mut to_bias = vec![0.0; channels];
        for (index, [weight, bias]) in shares.into_iter().enumerate() {
            to_weight[index % channels] += weight;
            to_bias[index % channels] += bias;
        }
        [Some(to_x), Some(to_weight), Some(to_bias)]
    }
}

/// The parameters of a norm.
pub(crate) struct Norm<'a> {
    weight: Cow<'a, [f32]>,
    bias: Cow<'a, [f32]>,
}

impl<'a> Norm<'a> {
    /// Gain and offset of each channel.
    pub(crate) fn new(weight: &'a Batch, bias: &'a Batch) -> Self {
        Self {
            weight: weight.values(),
            bias: bias.values(),
        }
    }

    /// Packs the normalised pixels of planes that lie `stride` apart, for a product.
    pub(crate) fn pack(&self, planes: &[f32], stride: usize, span: Span, panels: &mut [Row]) {
        let rows = Rows::new(planes, stride, span);
        pack_normalised(rows, &self.weight, &self.bias, panels);
    }
}

/// The gradients of the parameters of a norm, `[weight, bias]` for each channel.
pub(crate) struct NormGradient(Vec<[f32; 2]>);

impl NormGradient {
    /// Pixels of a tile in [`NormGradient::backward`].
    const TILE: usize = 128;

    pub(crate) fn zeros(channels: usize) -> Self {
        Self(vec![[0.0; 2]; channels])
    }

    /// Adds the gradients of a span of pixels. `planes` are the input, `stride` apart, and the gradient
    /// of the normalised values, of that span alone; the gradient of the input is added to `to_x`, planes
    /// as the input's.
    pub(crate) fn backward(
        &mut self,
        threads: Threads,
        norm: &Norm<'_>,
        [x, gradient]: [&[f32]; 2],
        stride: usize,
        span: Span,
        to_x: &mut [f32],
    ) {
        let pixels = span.start..span.start + span.size;
        let tiles = window(to_x, stride, pixels, 0, Self::TILE);
        let shares = threads.map(tiles, |tile| {
            let mut shares = vec![[0.0; 2]; norm.weight.len()];
            let source = Rows::new(x, stride, tile.span);
            let gradient = Rows::new(gradient, span.size, tile.span.after(span.start));
            let target = Target::Add;
            normalise_backward(
                source,
                gradient,
                &norm.weight,
                tile.rows,
                target,
                &mut shares,
            );
            shares
        });
        for share in shares {
            add_to(self.0.as_flattened_mut(), share.as_flattened());
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        add_to(self.0.as_flattened_mut(), other.0.as_flattened());
    }

    /// The gradient of the weights and that of the biases.
    pub(crate) fn split(self) -> [Vec<f32>; 2] {
        [0, 1].map(|part| self.0.iter().map(|share| share[part]).collect())
    }
}

/// The rows of an input that belong to one tile.
#[derive(Clone, Copy)]
pub(crate) struct Rows<'a> {
    planes: &'a [f32],
    stride: usize,
    start: usize,
    size: usize,
}

impl<'a> Rows<'a> {
    /// The pixels of a span of planes that lie `stride` apart.
    pub(crate) fn new(planes: &'a [f32], stride: usize, span: Span) -> Self {
        Self {
            planes,
            stride,
            start: span.start,
            size: span.size,
        }
    }

    /// Up to [`PANEL`] pixels of each plane, from pixel `start` of the tile on.
    #[inline(always)]
    fn panel(self, start: usize) -> impl Iterator<Item = &'a [f32]> + Clone {
        let size = PANEL.min(self.size - start);
        let planes = self.planes.chunks(self.stride);
        planes.map(move |plane| &plane[self.start + start..][..size])
    }
}

/// The reciprocal deviation of each pixel of a panel, and its mean with the sign changed.
#[inline(always)]
fn moments<'a, B: Block>(
    supported: Supported<B>,
    rows: impl Iterator<Item = &'a [f32]> + Clone,
    channels: usize,
) -> [Blocks<B>; 2] {
    let share = B::splat(supported, 1.0 / channels as f32);
    let zero = B::splat(supported, 0.0);
    let mut mean = [zero; 2];
    for row in rows.clone() {
        let x = load_row(supported, row);
        for block in 0..2 {
            mean[block] = mean[block].add(x[block]);
        }
    }
    let mut minus = [zero; 2];
    for block in 0..2 {
        minus[block] = mean[block]
            .multiply(share)
            .multiply(B::splat(supported, -1.0));
    }
    let mut variance = [zero; 2];
    for row in rows {
        let x = load_row(supported, row);
        for block in 0..2 {
            let centred = x[block].add(minus[block]);
            variance[block] = centred.multiply_add(centred, variance[block]);
        }
    }
    let mut scale = [zero; 2];
    for block in 0..2 {
        let mut values = variance[block].multiply(share).to_array();
        for value in &mut values {
            *value = 1.0 / (*value + EPSILON).sqrt();
        }
        scale[block] = B::load(supported, &values);
    }
    [scale, minus]
}

/// The normalised pixels of one channel.
#[inline(always)]
fn normalised<B: Block>(row: &[f32], [scale, minus]: [Blocks<B>; 2]) -> Blocks<B> {
    let supported = Supported::by(scale[0]);
    let mut x = load_row(supported, row);
    for block in 0..2 {
        x[block] = x[block].add(minus[block]).multiply(scale[block]);
    }
    x
}

#[inline(always)]
fn affine<B: Block>(mut x: Blocks<B>, weight: f32, bias: f32) -> Blocks<B> {
    for x in &mut x {
        let supported = Supported::by(*x);
        *x = x.multiply_add(B::splat(supported, weight), B::splat(supported, bias));
    }
    x
}

vectorised! {
    fn normalise<B: supported>(
        source: Rows<'_>,
        weight: &[f32],
        bias: &[f32],
        rows: Vec<&mut [f32]>,
    ) {
        let mut rows = rows;
        for start in (0..source.size).step_by(PANEL) {
            let moments = moments(supported, source.panel(start), weight.len());
            for (channel, row) in source.panel(start).enumerate() {
                let result = affine(normalised(row, moments), weight[channel], bias[channel]);
                store_row(result, &mut rows[channel][start..start + row.len()]);
            }
        }
    }
}

vectorised! {
    /// Normalises pixels into panels, for a product.
    fn pack_normalised<B: supported>(
        source: Rows<'_>,
        weight: &[f32],
        bias: &[f32],
        panels: &mut [Row],
    ) {
        let starts = (0..source.size).step_by(PANEL);
        for (start, panel) in starts.zip(panels.chunks_exact_mut(weight.len())) {
            let moments = moments(supported, source.panel(start), weight.len());
            for (channel, row) in source.panel(start).enumerate() {
                let result = affine(normalised(row, moments), weight[channel], bias[channel]);
                store_row(result, &mut panel[channel]);
                panel[channel][row.len()..].fill(0.0);
            }
        }
    }
}

vectorised! {
    /// With `n` the normalised values and `u = gradient * weight`, both over the channels of a
    /// pixel: the gradient of `x` is `(u - mean(u) - n mean(u n)) / deviation`. `shares` takes the
    /// tile's part of the gradients of weight and bias.
    fn normalise_backward<B: supported>(
        source: Rows<'_>,
        gradient: Rows<'_>,
        weight: &[f32],
        rows: Vec<&mut [f32]>,
        target: Target,
        shares: &mut [[f32; 2]],
    ) {
        let mut rows = rows;
        let minus_share = B::splat(supported, -1.0 / weight.len() as f32);
        // The sums of each channel, added up across a register only once.
        let mut sums = vec![[[0.0; LANES]; 2]; weight.len()];
        for start in (0..source.size).step_by(PANEL) {
            let [scale, minus] = moments(supported, source.panel(start), weight.len());
            let mut plain = [B::splat(supported, 0.0); 2];
            let mut weighted = [B::splat(supported, 0.0); 2];
            let channels = source.panel(start).zip(gradient.panel(start)).zip(weight.iter().zip(&mut sums));
            for ((row, gradient), (&weight, [to_weight, to_bias])) in channels {
                let normal = normalised(row, [scale, minus]);
                let gradient = load_row(supported, gradient);
                let mut to = [B::load(supported, to_weight), B::load(supported, to_bias)];
                for block in 0..2 {
                    let upstream = gradient[block].multiply(B::splat(supported, weight));
                    plain[block] = plain[block].add(upstream);
                    weighted[block] = upstream.multiply_add(normal[block], weighted[block]);
                    to[0] = gradient[block].multiply_add(normal[block], to[0]);
                    to[1] = gradient[block].add(to[1]);
                }
                to[0].store(to_weight);
                to[1].store(to_bias);
            }
            for block in 0..2 {
                plain[block] = plain[block].multiply(minus_share);
                weighted[block] = weighted[block].multiply(minus_share);
            }
            let channels = source.panel(start).zip(gradient.panel(start)).zip(weight.iter().zip(&mut rows));
            for ((row, gradient), (&weight, result)) in channels {
                let normal = normalised(row, [scale, minus]);
                let gradient = load_row(supported, gradient);
                let result = &mut result[start..start + row.len()];
                let mut value = if target == Target::Add {
                    load_row(supported, result)
                } else {
                    [B::splat(supported, 0.0); 2]
                };
                for block in 0..2 {
                    let centred = gradient[block].multiply_add(B::splat(supported, weight), plain[block]);
                    let centred = normal[block].multiply_add(weighted[block], centred);
                    value[block] = centred.multiply_add(scale[block], value[block]);
                }
                store_row(value, result);
            }
        }
        for (share, sums) in shares.iter_mut().zip(&sums) {
            *share = [sums[0].iter().sum(), sums[1].iter().sum()];
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random};

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES.into_iter().chain([[2, 3, 20, 40]]) {
            let affine = |seed| random([1, 1, 1, shape[1]], seed);
            agrees(
                [random(shape, 1), affine(2), affine(3)],
                |[x, w, b]| channel_layer_norm(x, w.flatten(0, 3), b.flatten(0, 3)),
                |[x, w, b]| composed(x, w.flatten(0, 3), b.flatten(0, 3)),
            );
        }
    }
}
