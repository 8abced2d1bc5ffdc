//! The small matrices of transposed attention, a set for each head.
//!
//! The normalised queries and keys are never written: with `u`, `w` the reciprocal
//! norms, the correlations are `S = diag(u) q k^T diag(w)`, and with `D` the gradient of `S` the
//! gradient of the queries is `diag(u) D diag(w) k - diag(u^2 r) q`, `r` the row sums of `D * S`
//! (likewise for the keys). Every step over pixels is a product with a small matrix.

use crate::{
    gemm::{Matrix, PixelMajor, Planes, Target, add_products_over_pixels, multiply, pack_planes},
    threads::Threads,
    tile::{Span, TILE, window},
    vector::{dot, vectorised},
};

/// Smallest norm that a query or key is divided by, as in PyTorch's `normalize`; what is shorter
/// counts as zero here and has no gradient.
pub(crate) const MINIMUM_NORM: f32 = 1e-12;

/// What the backward pass needs of one head of one image.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// Correlations of queries (rows) and keys, before the temperature.
    correlations: Vec<f32>,
    /// Their softmax.
    pub(crate) weights: Vec<f32>,
    /// Reciprocal norms of the queries.
    queries: Vec<f32>,
    /// Reciprocal norms of the keys.
    keys: Vec<f32>,
}

impl Head {
    /// From the products `q k^T` and the sums of the squares of each query and key.
    pub(crate) fn new(
        mut products: Vec<f32>,
        [query_squares, key_squares]: [&[f32]; 2],
        temperature: f32,
    ) -> Self {
        let queries = reciprocal_norms(query_squares);
        let keys = reciprocal_norms(key_squares);
        let mut weights = Vec::with_capacity(products.len());
        for (row, &scale) in products.chunks_exact_mut(keys.len()).zip(&queries) {
            row.iter_mut()
                .zip(&keys)
                .for_each(|(value, &key)| *value *= scale * key);
            let logits = row.iter().map(|value| temperature * value);
            let largest = logits.clone().fold(f32::NEG_INFINITY, f32::max);
            let start = weights.len();
            weights.extend(logits.map(|logit| (logit - largest).exp()));
            let sum: f32 = weights[start..].iter().sum();
            weights[start..]
                .iter_mut()
                .for_each(|weight| *weight /= sum);
        }
        Self {
            correlations: products,
            weights,
            queries,
            keys,
        }
    }

    /// From the gradient of the weights: what makes the gradients of queries and keys, and the
    /// gradient of the temperature.
    pub(crate) fn backward(&self, to_weights: &[f32], temperature: f32) -> (Coefficients, f32) {
        let (mut mixed, to_temperature) = self.correlation_gradient(to_weights, temperature);
        let channels = self.queries.len();
        let mut own = [vec![0.0; channels], vec![0.0; channels]];
        for (index, value) in mixed.iter_mut().enumerate() {
            let (row, column) = (index / channels, index % channels);
            own[0][row] -= *value * self.correlations[index] * self.queries[row].powi(2);
            own[1][column] -= *value * self.correlations[index] * self.keys[column].powi(2);
            *value *= self.queries[row] * self.keys[column];
        }
        (Coefficients { mixed, own }, to_temperature)
    }

    fn correlation_gradient(&self, to_weights: &[f32], temperature: f32) -> (Vec<f32>, f32) {
        let channels = self.queries.len();
        let mut result = Vec::with_capacity(to_weights.len());
        for (weights, gradient) in self
            .weights
            .chunks_exact(channels)
            .zip(to_weights.chunks_exact(channels))
        {
            let mean: f32 = weights.iter().zip(gradient).map(|(w, g)| w * g).sum();
            result.extend(weights.iter().zip(gradient).map(|(w, g)| w * (g - mean)));
        }
        let to_temperature = result
            .iter()
            .zip(&self.correlations)
            .map(|(d, s)| d * s)
            .sum();
        result.iter_mut().for_each(|value| *value *= temperature);
        (result, to_temperature)
    }
}

fn reciprocal_norms(squares: &[f32]) -> Vec<f32> {
    let reciprocal = |square: &f32| {
        let norm = square.sqrt();
        if norm < MINIMUM_NORM { 0.0 } else { 1.0 / norm }
    };
    squares.iter().map(reciprocal).collect()
}

/// The gradients of queries and keys as sums of keys and queries.
#[derive(Clone, Debug)]
pub(crate) struct Coefficients {
    /// Share of each key in the gradient of each query; transposed, the other way round.
    mixed: Vec<f32>,
    /// Share of each query, and of each key, in its own gradient.
    own: [Vec<f32>; 2],
}

impl Coefficients {
    /// Writes the gradients of `pixels` pixels of a head's queries and keys, which are planes as
    /// long as that.
    pub(crate) fn gradients(
        &self,
        threads: Threads,
        [query, key]: [&[f32]; 2],
        pixels: usize,
        [to_query, to_key]: [&mut [f32]; 2],
    ) {
        let mixed = Matrix::new(&self.mixed, self.own[0].len());
        let sides = [
            (query, key, to_query, mixed),
            (key, query, to_key, mixed.transposed()),
        ];
        for (own, (side, other, gradient, mixed)) in self.own.iter().zip(sides) {
            scale_rows(side, own, gradient);
            let tiles = window(gradient, pixels, 0..pixels, 0, TILE);
            multiply(threads, mixed, tiles, Target::Add, |span, panels| {
                pack_planes(other, pixels, span, panels)
            });
        }
    }
}

/// Writes each row times its own factor.
fn scale_rows(values: &[f32], factors: &[f32], result: &mut [f32]) {
    let pixels = values.len() / factors.len();
    let rows = values
        .chunks_exact(pixels)
        .zip(result.chunks_exact_mut(pixels));
    for ((row, result), &factor) in rows.zip(factors) {
        result
            .iter_mut()
            .zip(row)
            .for_each(|(result, value)| *result = factor * value);
    }
}

/// Adds `left right^T`, both `[channels, pixels]` planes as long as `pixels`, to `sums`.
pub(crate) fn add_correlations(
    threads: Threads,
    [left, right]: [&[f32]; 2],
    pixels: usize,
    sums: &mut [f32],
) {
    let span = Span::whole(pixels);
    let right = PixelMajor::new(threads, right.len() / pixels, span, |span, panels| {
        pack_planes(right, pixels, span, panels)
    });
    let left = Planes {
        values: left,
        stride: pixels,
        start: 0,
    };
    add_products_over_pixels(threads, left, &right, sums);
}

vectorised! {
    /// The sum of the squares of a row.
    pub(crate) fn sum_of_squares<B: supported>(row: &[f32]) -> f32 {
        dot::<B>(supported, row, row)
    }
}
