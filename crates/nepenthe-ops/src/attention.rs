//! Transposed attention: attention over channels instead of pixels.
//!
//! The core of MDTA (Restormer, arXiv 2111.09881, Eq. 1): queries and keys are L2-normalised over
//! all pixels, so their product is a matrix of channel correlations whose size does not depend on
//! that of the image.

use burn::tensor::{Tensor, activation::softmax};
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    gemm::{Matrix, Target, multiply, pack_planes},
    heads::{Head, MINIMUM_NORM, add_correlations, sum_of_squares},
    threads::Threads,
    tile::{TILE, window},
};

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
        let pixels = height * width;
        let temperature = temperature.values();
        let size = channels / temperature.len() * pixels;
        let mut result = vec![0.0; batch * channels * pixels];
        let parts = result.par_chunks_exact_mut(size).enumerate();
        let saved = parts.map(|(index, result)| {
            let [query, key, value] =
                [query, key, value].map(|batch| head(batch, index, temperature.len()));
            let mut products = vec![0.0; (size / pixels).pow(2)];
            add_correlations(Threads::All, [query, key], pixels, &mut products);
            let squares = [query, key].map(|rows| {
                let rows = rows.chunks_exact(pixels).map(sum_of_squares);
                rows.collect::<Vec<_>>()
            });
            let temperature = temperature[index % temperature.len()];
            let head = Head::new(products, squares.each_ref().map(Vec::as_slice), temperature);
            let weights = Matrix::new(&head.weights, size / pixels);
            let tiles = window(result, pixels, 0..pixels, 0, TILE);
            multiply(
                Threads::All,
                weights,
                tiles,
                Target::Replace,
                |span, panels| pack_planes(value, pixels, span, panels),
            );
            head
        });
        let saved = saved.collect();
        (result, [batch, channels, height, width], saved)
    }

    fn backward(
        [query, key, value, temperature]: &[Batch; 4],
        saved: Vec<Head>,
        gradient: Batch,
        _: [bool; 4],
    ) -> [Option<Vec<f32>>; 4] {
        let [batch, channels, height, width] = query.dims();
        let pixels = height * width;
        let temperature = temperature.values();
        let heads = temperature.len();
        let size = channels / heads * pixels;
        let mut results = [(); 3].map(|()| vec![0.0; batch * channels * pixels]);
        let [to_query, to_key, to_value] = results
            .each_mut()
            .map(|result| result.par_chunks_exact_mut(size));
        let parts = to_query.zip(to_key).zip(to_value).zip(&saved).enumerate();
        let to_temperature: Vec<f32> = parts
            .map(|(index, (((to_query, to_key), to_value), saved))| {
                let [query, key, value, gradient] =
                    [query, key, value, &gradient].map(|batch| head(batch, index, heads));
                let mut to_weights = vec![0.0; saved.weights.len()];
                add_correlations(Threads::All, [gradient, value], pixels, &mut to_weights);
                let (coefficients, to_temperature) =
                    saved.backward(&to_weights, temperature[index % heads]);
                let inputs = [query, key];
                coefficients.gradients(Threads::All, inputs, pixels, [to_query, to_key]);
                let weights = Matrix::new(&saved.weights, size / pixels).transposed();
                let tiles = window(to_value, pixels, 0..pixels, 0, TILE);
                multiply(
                    Threads::All,
                    weights,
                    tiles,
                    Target::Replace,
                    |span, panels| pack_planes(gradient, pixels, span, panels),
                );
                to_temperature
            })
            .collect();
        let to_temperature =
            (0..heads).map(|head| to_temperature.iter().skip(head).step_by(heads).sum());
        let [to_query, to_key, to_value] = results;
        [
            Some(to_query),
            Some(to_key),
            Some(to_value),
            Some(to_temperature.collect()),
        ]
    }
}

/// The planes of one head; `index` counts the heads of all images.
fn head(batch: &Batch, index: usize, heads: usize) -> &[f32] {
    let values = batch.entry(index / heads);
    let size = values.len() / heads;
    &values[index % heads * size..][..size]
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
