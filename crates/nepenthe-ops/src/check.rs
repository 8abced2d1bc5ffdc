//! What the tests of the operations share: a kernel against the composed form, with its gradients.

use burn::tensor::{Device, FloatDType, Tensor, TensorData};

use crate::{FeedForwardWeights, SelfAttentionWeights};

/// Shapes that exercise borders, remainders and more than one image.
pub(crate) const SHAPES: [[usize; 4]; 8] = [
    [1, 1, 1, 1],
    [2, 2, 1, 9],
    [1, 4, 9, 1],
    [2, 2, 2, 2],
    [3, 2, 5, 7],
    [2, 6, 3, 10],
    [1, 8, 17, 33],
    [2, 4, 24, 32],
];

/// Values in [-1, 1), the same for the same seed.
pub(crate) fn random<const D: usize>(shape: [usize; D], seed: u64) -> Tensor<D> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let values: Vec<f32> = (0..shape.iter().product())
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 40) as f32 / (1 << 23) as f32 - 1.0
        })
        .collect();
    Tensor::from_data(TensorData::new(values, shape), &Device::flex().autodiff())
}

/// Asserts that two forms of an operation agree in their result and in the gradient of each input,
/// for inputs that are contiguous and not, and for dense, cut and expanded incoming gradients; and that the fused form
/// gives the same bits without a backward pass.
///
/// The composed form in double precision is the truth. Where sums cancel, single precision is far from
/// it in either form; the fused one may be at most four times as far as the composed one.
pub(crate) fn agrees<const N: usize>(
    inputs: [Tensor<4>; N],
    fused: impl Fn([Tensor<4>; N]) -> Tensor<4>,
    composed: impl Fn([Tensor<4>; N]) -> Tensor<4>,
) {
    for (layout, name) in LAYOUTS {
        let mut index = 0;
        let inputs = inputs.each_ref().map(|input| {
            index += 1;
            layout(input.clone(), index == 1)
        });
        let double = inputs
            .each_ref()
            .map(|input| input.clone().cast(FloatDType::F64));
        infers_alike(&inputs, &fused, name);
        for loss in [weighted, summed, halved] {
            let actual = run(&inputs, &fused, loss);
            let alike = run(&inputs, &composed, loss);
            let truth = run(&double, &composed, loss);
            for ((actual, alike), truth) in actual.iter().zip(&alike).zip(&truth) {
                let bound = (4.0 * distance(alike, truth)).max(TOLERANCE);
                let found = distance(actual, truth);
                let shape = truth.shape();
                assert!(
                    found < bound,
                    "{name}, {shape:?}: {found} off, bound {bound}"
                );
            }
        }
    }
}

/// Asserts that an operation gives the same bits without a backward pass, whether it owns its inputs or not, and that it
/// writes over none that are held elsewhere.
fn infers_alike<const N: usize>(
    inputs: &[Tensor<4>; N],
    fused: impl Fn([Tensor<4>; N]) -> Tensor<4>,
    name: &str,
) {
    let tracked = inputs.each_ref().map(|input| input.clone().detach());
    let expected = fused(tracked.map(Tensor::require_grad)).into_data();
    let held = inputs.each_ref().map(|input| input.clone().inner());
    let before = held.each_ref().map(Tensor::to_data);
    let owned = before.clone();
    let owned = owned.map(|data| Tensor::from_data(data, &Device::flex()));
    assert_eq!(fused(held.clone()).into_data(), expected, "{name}, held");
    assert_eq!(fused(owned).into_data(), expected, "{name}, owned");
    assert_eq!(held.map(Tensor::into_data), before, "{name}: written over");
}

/// Largest difference that is put down to rounding, over the largest magnitude.
const TOLERANCE: f64 = 2e-5;

/// The largest difference, over the largest magnitude of the truth (at least 1).
fn distance(actual: &TensorData, truth: &TensorData) -> f64 {
    assert_eq!(actual.shape(), truth.shape());
    let largest = truth
        .iter::<f64>()
        .fold(1.0, |largest: f64, value| largest.max(value.abs()));
    let differences = actual.iter::<f64>().zip(truth.iter::<f64>());
    differences.fold(0.0, |most: f64, (a, b)| most.max((a - b).abs() / largest))
}

/// The feed-forward half of a block on four-dimensional tensors.
pub(crate) fn feed_forward_of(
    [
        x,
        norm_weight,
        norm_bias,
        project_in,
        depthwise,
        project_out,
    ]: [Tensor<4>; 6],
    form: fn(Tensor<4>, FeedForwardWeights) -> Tensor<4>,
) -> Tensor<4> {
    let weights = FeedForwardWeights {
        norm_weight: norm_weight.flatten(0, 3),
        norm_bias: norm_bias.flatten(0, 3),
        project_in,
        depthwise,
        project_out,
    };
    form(x, weights)
}

/// The attention half of a block on four-dimensional tensors.
pub(crate) fn self_attention_of(
    [
        x,
        norm_weight,
        norm_bias,
        qkv,
        depthwise,
        temperature,
        project_out,
    ]: [Tensor<4>; 7],
    form: fn(Tensor<4>, SelfAttentionWeights) -> Tensor<4>,
) -> Tensor<4> {
    let weights = SelfAttentionWeights {
        norm_weight: norm_weight.flatten(0, 3),
        norm_bias: norm_bias.flatten(0, 3),
        qkv,
        depthwise,
        temperature: temperature.squeeze_dim(0),
        project_out,
    };
    form(x, weights)
}

/// Stores an input in another way; the flag marks the first, the images.
type Layout = fn(Tensor<4>, bool) -> Tensor<4>;

const LAYOUTS: [(Layout, &str); 4] = [
    (|x, _| x, "contiguous"),
    (|x, _| transposed(x), "transposed"),
    (|x, _| part_of_channels(x), "part of the channels"),
    (expanded, "expanded"),
];

/// The first image for all images. Parameters stay: equal rows would make exact zeros of
/// gradients that cancel.
fn expanded(x: Tensor<4>, images: bool) -> Tensor<4> {
    if images {
        x.clone().narrow(0, 0, 1).expand(x.dims())
    } else {
        x
    }
}

/// The same values, stored with the last two dimensions exchanged.
fn transposed(x: Tensor<4>) -> Tensor<4> {
    let [batch, channels, height, width] = x.dims();
    let stored = x
        .swap_dims(2, 3)
        .reshape([batch * channels * width * height]);
    stored
        .reshape([batch, channels, width, height])
        .swap_dims(2, 3)
}

/// The same values, as the second part of a tensor with more channels.
fn part_of_channels(x: Tensor<4>) -> Tensor<4> {
    let channels = x.dims()[1];
    Tensor::cat(vec![x.clone(), x], 1).narrow(1, channels, channels)
}

fn weighted(y: Tensor<4>) -> Tensor<1> {
    let weight = random(y.dims(), 77).cast(y.dtype());
    (y * weight).sum()
}

/// Its gradient is one number, expanded.
fn summed(y: Tensor<4>) -> Tensor<1> {
    y.sum()
}

/// Its gradient is an expanded column.
fn halved(y: Tensor<4>) -> Tensor<1> {
    let column = y.clone().narrow(3, 0, 1).detach();
    (y * column).sum()
}

/// The result and the gradients of the inputs.
fn run<const N: usize>(
    inputs: &[Tensor<4>; N],
    operation: impl Fn([Tensor<4>; N]) -> Tensor<4>,
    loss: fn(Tensor<4>) -> Tensor<1>,
) -> Vec<TensorData> {
    let inputs = inputs
        .each_ref()
        .map(|input| input.clone().detach().require_grad());
    let result = operation(inputs.clone());
    let gradients = loss(result.clone()).backward();
    let gradients = inputs.map(|input| input.grad(&gradients).expect("a gradient").into_data());
    std::iter::once(result.into_data())
        .chain(gradients)
        .collect()
}

mod tests;
