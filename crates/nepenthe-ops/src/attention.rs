//! Transposed attention: attention over channels instead of pixels.
//!
//! The core of MDTA (Restormer, arXiv 2111.09881, Eq. 1): queries and keys are L2-normalised over
//! all pixels, so their product is a matrix of channel correlations whose size does not depend on
//! that of the picture.

use burn::tensor::{Tensor, activation::softmax};

/// Smallest norm that a query or key is divided by, as in PyTorch's `normalize`.
const MINIMUM_NORM: f64 = 1e-12;

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
    let [batch, channels, height, width] = query.dims();
    let heads = temperature.dims()[0];
    let split = |x: Tensor<4>| x.reshape([batch, heads, channels / heads, height * width]);
    let query = normalise(split(query));
    let key = normalise(split(key));
    let correlation = query.matmul(key.swap_dims(2, 3)); // [b, heads, c, c]
    let weights = softmax(correlation * temperature.reshape([1, heads, 1, 1]), 3);
    weights.matmul(split(value)).reshape([batch, channels, height, width])
}

/// Divides each row by its L2 norm. The root is taken of a value bounded away from zero, because
/// AdaIR feeds all-zero queries, whose gradient would otherwise be infinity times zero.
fn normalise(x: Tensor<4>) -> Tensor<4> {
    let squares = x.clone().square().sum_dim(3);
    x / squares.clamp_min(MINIMUM_NORM * MINIMUM_NORM).sqrt()
}
