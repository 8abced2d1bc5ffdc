//! The kernels of transposed attention, by heads.
//!
//! The normalised queries and keys are never written: with `u`, `w` the reciprocal
//! norms, the correlations are `S = diag(u) q k^T diag(w)`, and with `D` the gradient of `S` the
//! gradient of the queries is `diag(u) D diag(w) k - diag(u^2 r) q`, `r` the row sums of `D * S`
//! (likewise for the keys). Every step over pixels is a product with a small matrix.

use rayon::prelude::*;

use crate::{
    fused::Batch,
    product::{Matrix, Target, multiply, parallelism, products_over_pixels},
    vector::{dot, vectorised},
};

/// Smallest norm that a query or key is divided by, as in PyTorch's `normalize`; what is shorter
/// counts as zero here and has no gradient.
pub(crate) const MINIMUM_NORM: f32 = 1e-12;

/// Queries, keys or values: all heads of all pictures, counted picture by picture.
#[derive(Clone, Copy)]
pub(crate) struct Heads<'a> {
    batch: &'a Batch,
    first_channel: usize,
    /// Heads of a picture.
    heads: usize,
    /// Channels of a head.
    channels: usize,
}

impl<'a> Heads<'a> {
    /// One of several equal `parts` of the channels.
    pub(crate) fn new(batch: &'a Batch, heads: usize, part: usize, parts: usize) -> Self {
        let channels = batch.dims::<4>()[1] / parts;
        Self {
            batch,
            first_channel: part * channels,
            heads,
            channels: channels / heads,
        }
    }

    fn count(self) -> usize {
        self.batch.dims::<4>()[0] * self.heads
    }

    fn pixels(self) -> usize {
        let [_, _, height, width] = self.batch.dims();
        height * width
    }

    /// The rows of one head of one picture.
    fn head(self, index: usize) -> &'a [f32] {
        let start = (self.first_channel + index % self.heads * self.channels) * self.pixels();
        let values = self.batch.entry(index / self.heads);
        &values[start..start + self.channels * self.pixels()]
    }
}

/// What the backward pass needs of one head of one picture.
#[derive(Clone, Debug)]
pub(crate) struct Head {
    /// Correlations of queries (rows) and keys, before the temperature.
    correlations: Vec<f32>,
    /// Their softmax.
    weights: Vec<f32>,
    /// Reciprocal norms of the queries.
    queries: Vec<f32>,
    /// Reciprocal norms of the keys.
    keys: Vec<f32>,
}

impl Head {
    fn new(mut products: Vec<f32>, [query, key]: [&[f32]; 2], temperature: f32) -> Self {
        let channels = products.len().isqrt();
        let queries = reciprocal_norms(query, channels);
        let keys = reciprocal_norms(key, channels);
        let mut weights = Vec::with_capacity(products.len());
        for (row, &scale) in products.chunks_exact_mut(channels).zip(&queries) {
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

    /// The gradient of the correlations from that of the weights, and that of the temperature.
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

    /// Writes the gradients of queries, keys and values.
    fn backward(
        &self,
        mut to_correlations: Vec<f32>,
        [query, key]: [&[f32]; 2],
        gradient: &[f32],
        [to_query, to_key, to_value]: [&mut [f32]; 3],
        parallelism: gemm::Parallelism,
    ) {
        let channels = self.queries.len();
        let pixels = gradient.len() / channels;
        let mut own = [vec![0.0; channels], vec![0.0; channels]];
        for (index, value) in to_correlations.iter_mut().enumerate() {
            let (row, column) = (index / channels, index % channels);
            own[0][row] -= *value * self.correlations[index] * self.queries[row].powi(2);
            own[1][column] -= *value * self.correlations[index] * self.keys[column].powi(2);
            *value *= self.queries[row] * self.keys[column];
        }
        let small = Matrix::new(&to_correlations, channels);
        let weights = Matrix::new(&self.weights, channels).transposed();
        let rows = |values| Matrix::new(values, pixels);
        scale_rows(query, &own[0], to_query);
        multiply(small, rows(key), to_query, pixels, Target::Add, parallelism);
        scale_rows(key, &own[1], to_key);
        multiply(
            small.transposed(),
            rows(query),
            to_key,
            pixels,
            Target::Add,
            parallelism,
        );
        multiply(
            weights,
            rows(gradient),
            to_value,
            pixels,
            Target::Replace,
            parallelism,
        );
    }
}

/// The result, and for each head of each picture what the backward pass needs.
pub(crate) fn attend(
    [query, key, value]: [Heads<'_>; 3],
    temperature: &[f32],
) -> (Vec<f32>, Vec<Head>) {
    let (count, channels, pixels) = (query.count(), query.channels, query.pixels());
    let query_and_key = |index| [query.head(index), key.head(index)];
    let products = products_over_pixels(count, pixels, query_and_key);
    let mut result = vec![0.0; count * channels * pixels];
    let parts = result
        .par_chunks_exact_mut(channels * pixels)
        .zip(products)
        .enumerate();
    let saved = parts.map(|(index, (result, products))| {
        let saved = Head::new(
            products,
            query_and_key(index),
            temperature[index % query.heads],
        );
        let weights = Matrix::new(&saved.weights, channels);
        let value = Matrix::new(value.head(index), pixels);
        multiply(
            weights,
            value,
            result,
            pixels,
            Target::Replace,
            parallelism(count),
        );
        saved
    });
    let saved = saved.collect();
    (result, saved)
}

/// Writes the gradients of queries, keys and values to `parts`; returns that of the temperature.
pub(crate) fn attend_backward(
    [query, key, value]: [Heads<'_>; 3],
    gradient: &Batch,
    temperature: &[f32],
    saved: Vec<Head>,
    parts: Vec<[&mut [f32]; 3]>,
) -> Vec<f32> {
    let (count, pixels, heads) = (query.count(), query.pixels(), query.heads);
    let gradient = Heads::new(gradient, heads, 0, 1);
    let gradient_and_value = |index| [gradient.head(index), value.head(index)];
    let to_weights = products_over_pixels(count, pixels, gradient_and_value);
    let parts = parts.into_par_iter().zip(saved).zip(to_weights).enumerate();
    let to_temperature: Vec<f32> = parts
        .map(|(index, ((parts, saved), to_weights))| {
            let (to_correlations, to_temperature) =
                saved.correlation_gradient(&to_weights, temperature[index % heads]);
            let inputs = [query.head(index), key.head(index)];
            let gradient = gradient.head(index);
            saved.backward(to_correlations, inputs, gradient, parts, parallelism(count));
            to_temperature
        })
        .collect();
    (0..heads)
        .map(|head| to_temperature.iter().skip(head).step_by(heads).sum())
        .collect()
}

vectorised! {
    /// One over the norm of each row; zero where the norm is negligible.
    fn reciprocal_norms<FUSED>(values: &[f32], rows: usize) -> Vec<f32> {
        let mut reciprocals = Vec::with_capacity(rows);
        for row in values.chunks_exact(values.len() / rows) {
            let norm = dot::<FUSED>(row, row).sqrt();
            reciprocals.push(if norm < MINIMUM_NORM { 0.0 } else { 1.0 / norm });
        }
        reciprocals
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
