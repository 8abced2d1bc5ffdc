//! Layer normalisation over channels.
//!
//! `y = (x - mean) / sqrt(var + 1e-5) * weight + bias`, mean and biased variance taken over the
//! channels of each pixel (Restormer, arXiv 2111.09881, the `WithBias` form). On the CPU a tile of
//! pixels, all channels of it, stays in the cache while it is visited several times.

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    tile::{Tile, tiles},
    vector::{dot, multiply_add, sum, vectorised},
};

/// Added to the variance under the root, as published.
const EPSILON: f32 = 1e-5;

/// Pixels that are normalised together; fixed, so that sums do not depend on the threads.
const TILE: usize = 256;

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
            let source = Rows::new(x, &tile, height * width);
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
            let source = Rows::new(x, &tile, height * width);
            let gradient = Rows::new(&gradient, &tile, height * width);
            normalise_backward(source, gradient, &weight, tile.rows, shares);
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

/// The rows of an input that belong to one tile.
#[derive(Clone, Copy)]
struct Rows<'a> {
    picture: &'a [f32],
    pixels: usize,
    start: usize,
    size: usize,
}

impl<'a> Rows<'a> {
    fn new(source: &'a Batch, tile: &Tile<'_>, pixels: usize) -> Self {
        Self {
            picture: source.entry(tile.picture),
            pixels,
            start: tile.start,
            size: TILE.min(pixels - tile.start),
        }
    }

    #[inline(always)]
    fn iter(self) -> impl Iterator<Item = &'a [f32]> {
        let planes = self.picture.chunks_exact(self.pixels);
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
    fn normalise<FUSED>(source: Rows<'_>, weight: &[f32], bias: &[f32], rows: Vec<&mut [f32]>) {
        let [mean, reciprocal] = moments(source, weight.len());
        let channels = source.iter().zip(weight).zip(bias).zip(rows);
        for (((row, &weight), &bias), result) in channels {
            let pixels = result.iter_mut().zip(row).zip(mean.iter().zip(&reciprocal));
            for ((result, &x), (&mean, &reciprocal)) in pixels {
                *result = multiply_add::<FUSED>((x - mean) * reciprocal, weight, bias);
            }
        }
    }
}

vectorised! {
    /// With `n` the normalised values and `u = gradient * weight`, both over the channels of a
    /// pixel: the gradient of `x` is `(u - mean(u) - n mean(u n)) / deviation`. `shares` takes the
    /// tile's part of the gradients of weight and bias.
    fn normalise_backward<FUSED>(
        source: Rows<'_>,
        gradient: Rows<'_>,
        weight: &[f32],
        rows: Vec<&mut [f32]>,
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
                    multiply_add::<FUSED>(upstream, normalised[pixel], weighted[pixel]);
            }
            *share = [dot::<FUSED>(gradient, &normalised[..gradient.len()]), sum(gradient)];
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
                *result = centred * reciprocal[pixel];
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
