//! What the tests of the operations share: a kernel against the composed form, with its gradients.

use burn::tensor::{Device, Tensor, TensorData};

/// Shapes that exercise borders, remainders and more than one picture.
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
/// for inputs that are contiguous and not, and for dense, cut and expanded incoming gradients.
pub(crate) fn agrees<const N: usize>(
    inputs: [Tensor<4>; N],
    fused: impl Fn([Tensor<4>; N]) -> Tensor<4>,
    composed: impl Fn([Tensor<4>; N]) -> Tensor<4>,
) {
    for (layout, name) in LAYOUTS {
        let inputs = inputs.each_ref().map(|input| layout(input.clone()));
        for loss in [weighted, summed, halved] {
            let actual = run(&inputs, &fused, loss);
            let expected = run(&inputs, &composed, loss);
            for (actual, expected) in actual.into_iter().zip(expected) {
                assert_close(&actual, &expected, name);
            }
        }
    }
}

/// Fails where a difference exceeds 2e-5 of the largest expected magnitude (at least 1).
fn assert_close(actual: &TensorData, expected: &TensorData, name: &str) {
    assert_eq!(actual.shape(), expected.shape(), "{name}: shapes");
    let largest = expected
        .iter::<f32>()
        .fold(1.0f32, |largest, value| largest.max(value.abs()));
    for (index, (a, b)) in actual.iter::<f32>().zip(expected.iter::<f32>()).enumerate() {
        let difference = (a - b).abs() / largest;
        let shape = expected.shape();
        assert!(
            difference < 2e-5,
            "{name}, {shape:?}: {a} instead of {b} at {index}"
        );
    }
}

type Layout = fn(Tensor<4>) -> Tensor<4>;

const LAYOUTS: [(Layout, &str); 4] = [
    (|x| x, "contiguous"),
    (transposed, "transposed"),
    (part_of_channels, "part of the channels"),
    (|x| x.clone().narrow(0, 0, 1).expand(x.dims()), "expanded"),
];

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
    let weight = random(y.dims(), 77);
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
