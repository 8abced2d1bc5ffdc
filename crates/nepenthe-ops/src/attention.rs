//! Transposed attention: attention over channels instead of pixels.
//!
//! The core of MDTA (Restormer, arXiv 2111.09881, Eq. 1): queries and keys are L2-normalised over
//! all pixels, so their product is a matrix of channel correlations whose size does not depend on
//! that of the picture.
//!
//! On the CPU the normalised queries and keys are never written: with `u`, `w` the reciprocal
//! norms, the correlations are `S = diag(u) q k^T diag(w)`, and with `D` the gradient of `S` the
//! gradient of the queries is `diag(u) D diag(w) k - diag(u^2 r) q`, `r` the row sums of `D * S`
//! (likewise for the keys). Every step over pixels is a product with a small matrix.

use burn::tensor::{Tensor, activation::softmax};
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    product::{Matrix, Target, multiply, parallelism, products_over_pixels},
    vector::{dot, vectorised},
};

/// Smallest norm that a query or key is divided by, as in PyTorch's `normalize`; what is shorter
/// counts as zero here and has no gradient.
const MINIMUM_NORM: f32 = 1e-12;

/// `softmax(temperature * normalise(q) normalise(k)^T) v` for each head.
///
/// # Shapes
/// - `query`, `key`, `value`: `[batch, channels, height, width]`; `channels` divisible by the heads
/// - `temperature`: `[heads, 1, 1]`
/// - result: `[batch, channels, height, width]`
pub fn transposed_attention(
    query: Tensor<4>,
    key: Tensor<4>,
    value: Tensor<4>,
    temperature: Tensor<3>,
) -> Tensor<4> {
    let fusible = [&query, &key, &value].into_iter().all(Fusible::is_fusible);
    if !(fusible && temperature.is_fusible()) {
        return composed(query, key, value, temperature);
    }
    let heads = temperature.dims()[0];
    assert_eq!(
        [heads, 1, 1],
        temperature.dims(),
        "one temperature for each head"
    );
    assert_eq!(query.dims(), key.dims(), "query and key");
    assert_eq!(query.dims(), value.dims(), "query and value");
    assert!(
        query.dims()[1].is_multiple_of(heads),
        "channels divisible by the heads"
    );
    let [query, key, value] = [query, key, value].map(Tensor::into_dispatch);
    fused::apply::<4, Attention>([query, key, value, temperature.into_dispatch()])
}

/// [`transposed_attention`] of the three parts of one tensor.
///
/// On the CPU this saves the backward pass from putting the three gradients together.
///
/// # Shapes
/// - `packed`: `[batch, 3 * channels, height, width]`: queries, keys, values
/// - `temperature`: `[heads, 1, 1]`
/// - result: `[batch, channels, height, width]`
pub fn packed_transposed_attention(packed: Tensor<4>, temperature: Tensor<3>) -> Tensor<4> {
    if !(packed.is_fusible() && temperature.is_fusible()) {
        return composed_packed(packed, temperature);
    }
    let heads = temperature.dims()[0];
    assert_eq!(
        [heads, 1, 1],
        temperature.dims(),
        "one temperature for each head"
    );
    assert!(
        packed.dims()[1].is_multiple_of(3 * heads),
        "three parts divisible by the heads"
    );
    fused::apply::<2, PackedAttention>([packed.into_dispatch(), temperature.into_dispatch()])
}

/// The operation on any device.
pub fn composed(
    query: Tensor<4>,
    key: Tensor<4>,
    value: Tensor<4>,
    temperature: Tensor<3>,
) -> Tensor<4> {
    let [batch, channels, height, width] = query.dims();
    let heads = temperature.dims()[0];
    let split = |x: Tensor<4>| x.reshape([batch, heads, channels / heads, height * width]);
    let query = normalise(split(query));
    let key = normalise(split(key));
    let correlation = query.matmul(key.swap_dims(2, 3)); // [b, heads, c, c]
    let weights = softmax(correlation * temperature.reshape([1, heads, 1, 1]), 3);
    weights
        .matmul(split(value))
        .reshape([batch, channels, height, width])
}

/// The packed operation on any device.
pub fn composed_packed(packed: Tensor<4>, temperature: Tensor<3>) -> Tensor<4> {
    let channels = packed.dims()[1] / 3;
    let [query, key, value] =
        [0, 1, 2].map(|part| packed.clone().narrow(1, part * channels, channels));
    composed(query, key, value, temperature)
}

/// Divides each row by its L2 norm. AdaIR feeds all-zero queries: the root must not be taken of
/// zero, whose gradient would be infinity times zero, and the reciprocal of the smallest norm must
/// not reach the gradient, which it would make twelve orders of magnitude too large.
fn normalise(x: Tensor<4>) -> Tensor<4> {
    let smallest = MINIMUM_NORM * MINIMUM_NORM;
    let squares = x.clone().square().sum_dim(3);
    let negligible = squares.clone().lower_elem(smallest);
    let reciprocal = squares.clamp_min(smallest).sqrt().recip();
    x * reciprocal.mask_fill(negligible, 0.0)
}

#[derive(Debug, Default)]
struct Attention;

impl Operation<4> for Attention {
    type Saved = Vec<Head>;

    fn forward([query, key, value, temperature]: &[Batch; 4]) -> (Vec<f32>, [usize; 4], Vec<Head>) {
        let [batch, channels, height, width] = query.dims();
        let temperature = temperature.values();
        let sources = [query, key, value].map(|batch| Heads::new(batch, temperature.len(), 0, 1));
        let (result, heads) = attend(sources, &temperature);
        (result, [batch, channels, height, width], heads)
    }

    fn backward(
        [query, key, value, temperature]: &[Batch; 4],
        saved: Vec<Head>,
        gradient: Batch,
        _: [bool; 4],
    ) -> [Option<Vec<f32>>; 4] {
        let [batch, channels, height, width] = query.dims();
        let temperature = temperature.values();
        let part = channels / temperature.len() * height * width;
        let mut results = [(); 3].map(|()| vec![0.0; batch * channels * height * width]);
        let [to_query, to_key, to_value] = results
            .each_mut()
            .map(|result| result.chunks_exact_mut(part));
        let parts = to_query
            .zip(to_key)
            .zip(to_value)
            .map(|((q, k), v)| [q, k, v])
            .collect();
        let sources = [query, key, value].map(|batch| Heads::new(batch, temperature.len(), 0, 1));
        let to_temperature = attend_backward(sources, &gradient, &temperature, saved, parts);
        let [to_query, to_key, to_value] = results;
        [
            Some(to_query),
            Some(to_key),
            Some(to_value),
            Some(to_temperature),
        ]
    }
}

/// Queries, keys and values, one after the other.
fn thirds(packed: &Batch, heads: usize) -> [Heads<'_>; 3] {
    [0, 1, 2].map(|part| Heads::new(packed, heads, part, 3))
}

#[derive(Debug, Default)]
struct PackedAttention;

impl Operation<2> for PackedAttention {
    type Saved = Vec<Head>;

    fn forward([packed, temperature]: &[Batch; 2]) -> (Vec<f32>, [usize; 4], Vec<Head>) {
        let [batch, channels, height, width] = packed.dims();
        let temperature = temperature.values();
        let (result, heads) = attend(thirds(packed, temperature.len()), &temperature);
        (result, [batch, channels / 3, height, width], heads)
    }

    fn backward(
        [packed, temperature]: &[Batch; 2],
        saved: Vec<Head>,
        gradient: Batch,
        _: [bool; 2],
    ) -> [Option<Vec<f32>>; 2] {
        let [batch, channels, height, width] = packed.dims();
        let temperature = temperature.values();
        let third = channels / 3 * height * width;
        let part = third / temperature.len();
        let mut to_packed = vec![0.0; batch * 3 * third];
        let mut parts = Vec::with_capacity(batch * temperature.len());
        for picture in to_packed.chunks_exact_mut(3 * third) {
            let (to_query, rest) = picture.split_at_mut(third);
            let (to_key, to_value) = rest.split_at_mut(third);
            let [to_query, to_key, to_value] =
                [to_query, to_key, to_value].map(|values| values.chunks_exact_mut(part));
            parts.extend(
                to_query
                    .zip(to_key)
                    .zip(to_value)
                    .map(|((q, k), v)| [q, k, v]),
            );
        }
        let sources = thirds(packed, temperature.len());
        let to_temperature = attend_backward(sources, &gradient, &temperature, saved, parts);
        [Some(to_packed), Some(to_temperature)]
    }
}

/// Queries, keys or values: all heads of all pictures, counted picture by picture.
#[derive(Clone, Copy)]
struct Heads<'a> {
    batch: &'a Batch,
    first_channel: usize,
    /// Heads of a picture.
    heads: usize,
    /// Channels of a head.
    channels: usize,
}

impl<'a> Heads<'a> {
    /// One of several equal `parts` of the channels.
    fn new(batch: &'a Batch, heads: usize, part: usize, parts: usize) -> Self {
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
struct Head {
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
fn attend([query, key, value]: [Heads<'_>; 3], temperature: &[f32]) -> (Vec<f32>, Vec<Head>) {
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
fn attend_backward(
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random};

    fn temperature(heads: usize) -> Tensor<4> {
        random([1, heads, 1, 1], 9) + 1.5
    }

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES {
            let heads = if shape[1] % 2 == 0 { 2 } else { 1 };
            let inputs = [
                random(shape, 1),
                random(shape, 2),
                random(shape, 3),
                temperature(heads),
            ];
            agrees(
                inputs,
                |[q, k, v, t]| transposed_attention(q, k, v, t.squeeze_dim(0)),
                |[q, k, v, t]| composed(q, k, v, t.squeeze_dim(0)),
            );
            let packed = random([shape[0], 3 * shape[1], shape[2], shape[3]], 4);
            agrees(
                [packed, temperature(heads)],
                |[x, t]| packed_transposed_attention(x, t.squeeze_dim(0)),
                |[x, t]| composed_packed(x, t.squeeze_dim(0)),
            );
        }
    }

    #[test]
    fn zero_queries_have_no_gradient() {
        let shape = [2, 4, 3, 5];
        for form in [transposed_attention, composed] {
            let query = Tensor::zeros(shape, &random([1], 1).device()).require_grad();
            let temperature = temperature(2).squeeze_dim::<3>(0);
            let result = form(
                query.clone(),
                random(shape, 2),
                random(shape, 3),
                temperature,
            );
            let gradient = query.grad(&(result * random(shape, 4)).sum().backward());
            let largest = gradient
                .expect("a gradient")
                .abs()
                .max()
                .into_scalar::<f32>();
            assert_eq!(largest, 0.0);
        }
    }
}
