//! Layer normalisation over channels.
//!
//! `y = (x - mean) / sqrt(var + 1e-5) * weight + bias`, mean and biased variance taken over the
//! channels of each pixel (Restormer, arXiv 2111.09881, the `WithBias` form). On the CPU a tile of
//! pixels, all channels of it, stays in the cache while it is visited several times.

use std::borrow::Cow;

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    product::{PANEL, Row, Target, add_to},
    threads::Threads,
    tile::{Span, TILE, Tile, tiles},
    vector::{dot, multiply_add, sum, vectorised},
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

    fn forward([x, weight, bias]: &[Batch; 3], _: bool) -> (Vec<f32>, [usize; 4], ()) {
        let [batch, channels, height, width] = x.dims();
        let (weight, bias) = (weight.values(), bias.values());
        let mut result = vec![0.0; batch * channels * height * width];
        let tiles = tiles(&mut result, channels, height * width, TILE);
        tiles.into_par_iter().for_each(|tile| {
            let source = Rows::new(x.entry(tile.span.picture), height * width, tile.span);
            normalise(source, &weight, &bias, tile.rows);
        });
        (result, [batch, channels, height, width], ())
    }

    /// Mean and variance are taken again: the values are at hand, and cost less than reading them.
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
            let picture = tile.span.picture;
            let source = Rows::new(x.entry(picture), height * width, tile.span);
            let gradient = Rows::new(gradient.entry(picture), height * width, tile.span);
            normalise_backward(source, gradient, &weight, tile.rows, Target::Replace, shares);
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
    pub(crate) const TILE: usize = 64;

    pub(crate) fn zeros(channels: usize) -> Self {
        Self(vec![[0.0; 2]; channels])
    }

    /// Adds the gradients of a span of pixels. `planes` are the input, `stride` apart, and the gradient
    /// of the normalised values, of that span alone; the gradient of the input is added to `tiles`.
    pub(crate) fn backward(
        &mut self,
        threads: Threads,
        norm: &Norm<'_>,
        [x, gradient]: [&[f32]; 2],
        stride: usize,
        span: Span,
        tiles: Vec<Tile<'_>>,
    ) {
        let shares = threads.map(tiles, |tile| {
            let mut shares = vec![[0.0; 2]; norm.weight.len()];
            let source = Rows::new(x, stride, tile.span);
            let gradient = Rows::new(gradient, span.size, tile.span.after(span.start));
            let target = Target::Add;
            normalise_backward(source, gradient, &norm.weight, tile.rows, target, &mut shares);
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
    /// The pixels of a span, at most [`TILE`], of planes that lie `stride` apart.
    pub(crate) fn new(planes: &'a [f32], stride: usize, span: Span) -> Self {
        assert!(span.size <= TILE, "pixels of a tile");
        Self {
            planes,
            stride,
            start: span.start,
            size: span.size,
        }
    }

    #[inline(always)]
    fn iter(self) -> impl Iterator<Item = &'a [f32]> {
        let planes = self.planes.chunks(self.stride);
        planes.map(move |plane| &plane[self.start..self.start + self.size])
    }
}

/// Mean and reciprocal deviation of each pixel.
#[inline(always)]
fn moments(rows: Rows<'_>, channels: usize) -> [[f32; TILE]; 2] {
    let share = 1.0 / channels as f32;
    let mut mean = [0.0; TILE];
    for row in rows.iter() {
        for (mean, &x) in mean.iter_mut().zip(row) {
            *mean += x;
        }
    }
    mean.iter_mut().for_each(|mean| *mean *= share);
    let mut variance = [0.0; TILE];
    for row in rows.iter() {
        for ((variance, &x), &mean) in variance.iter_mut().zip(row).zip(&mean) {
            *variance += (x - mean) * (x - mean);
        }
    }
    let reciprocal = variance.map(|variance| 1.0 / (variance * share + EPSILON).sqrt());
    [mean, reciprocal]
}

vectorised! {
    fn normalise<B>(source: Rows<'_>, weight: &[f32], bias: &[f32], rows: Vec<&mut [f32]>) {
        let [mean, reciprocal] = moments(source, weight.len());
        let channels = source.iter().zip(weight).zip(bias).zip(rows);
        for (((row, &weight), &bias), result) in channels {
            let pixels = result.iter_mut().zip(row).zip(mean.iter().zip(&reciprocal));
            for ((result, &x), (&mean, &reciprocal)) in pixels {
                *result = multiply_add::<B>((x - mean) * reciprocal, weight, bias);
            }
        }
    }
}

vectorised! {
    /// Normalises pixels into panels, for a product.
    pub(crate) fn pack_normalised<B>(
        source: Rows<'_>,
        weight: &[f32],
        bias: &[f32],
        panels: &mut [Row],
    ) {
        let [mean, reciprocal] = moments(source, weight.len());
        let channels = weight.len();
        for (channel, row) in source.iter().enumerate() {
            let (weight, bias) = (weight[channel], bias[channel]);
            for (index, pixels) in row.chunks(PANEL).enumerate() {
                let result = &mut panels[index * channels + channel];
                let mean = &mean[index * PANEL..][..pixels.len()];
                let reciprocal = &reciprocal[index * PANEL..][..pixels.len()];
                result[pixels.len()..].fill(0.0);
                for (((result, &x), &mean), &reciprocal) in
                    result.iter_mut().zip(pixels).zip(mean).zip(reciprocal)
                {
                    *result = multiply_add::<B>((x - mean) * reciprocal, weight, bias);
                }
            }
        }
    }
}

vectorised! {
    /// With `n` the normalised values and `u = gradient * weight`, both over the channels of a
    /// pixel: the gradient of `x` is `(u - mean(u) - n mean(u n)) / deviation`. `shares` takes the
    /// tile's part of the gradients of weight and bias.
    pub(crate) fn normalise_backward<B>(
        source: Rows<'_>,
        gradient: Rows<'_>,
        weight: &[f32],
        rows: Vec<&mut [f32]>,
        target: Target,
        shares: &mut [[f32; 2]],
    ) {
        let [mean, reciprocal] = moments(source, weight.len());
        let mut plain = [0.0; TILE];
        let mut weighted = [0.0; TILE];
        let mut normalised = [0.0; TILE];
        let channels = source.iter().zip(gradient.iter()).zip(weight.iter().zip(shares));
        for ((row, gradient), (&weight, share)) in channels {
            for (pixel, (&x, &gradient)) in row.iter().zip(gradient).enumerate() {
                normalised[pixel] = (x - mean[pixel]) * reciprocal[pixel];
                let upstream = gradient * weight;
                plain[pixel] += upstream;
                weighted[pixel] =
                    multiply_add::<B>(upstream, normalised[pixel], weighted[pixel]);
            }
            *share = [dot::<B>(gradient, &normalised[..gradient.len()]), sum::<B>(gradient)];
        }
        let fraction = 1.0 / weight.len() as f32;
        plain.iter_mut().chain(&mut weighted).for_each(|sum| *sum *= fraction);
        for (((row, gradient), &weight), result) in
            source.iter().zip(gradient.iter()).zip(weight).zip(rows)
        {
            for (pixel, ((&x, &gradient), result)) in
                row.iter().zip(gradient).zip(result).enumerate()
            {
                let normalised = (x - mean[pixel]) * reciprocal[pixel];
                let centred = gradient * weight - plain[pixel] - normalised * weighted[pixel];
                let kept = if target == Target::Add { *result } else { 0.0 };
                *result = multiply_add::<B>(centred, reciprocal[pixel], kept);
            }
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
