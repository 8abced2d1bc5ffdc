//! Transposed attention: attention over channels instead of pixels.
//!
//! The core of MDTA (Restormer, arXiv 2111.09881, Eq. 1): queries and keys are L2-normalised over
//! all pixels, so their product is a matrix of channel correlations whose size does not depend on
//! that of the picture.

use burn::tensor::{Tensor, activation::softmax};

use crate::{
    fused::{self, Batch, Fusible, Operation},
    heads::{Head, Heads, MINIMUM_NORM, attend, attend_backward},
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
