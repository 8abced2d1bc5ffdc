//! What the tests of the operations share: a kernel against the composed form, with its gradients.

use burn::tensor::{Device, FloatDType, Tensor, TensorData};

use crate::{FeedForwardWeights, SelfAttentionWeights};

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

/// Stores an input in another way; the flag marks the first, the pictures.
type Layout = fn(Tensor<4>, bool) -> Tensor<4>;

const LAYOUTS: [(Layout, &str); 4] = [
    (|x, _| x, "contiguous"),
    (|x, _| transposed(x), "transposed"),
    (|x, _| part_of_channels(x), "part of the channels"),
    (expanded, "expanded"),
];

/// The first picture for all pictures. Parameters stay: equal rows would make exact zeros of
/// gradients that cancel.
fn expanded(x: Tensor<4>, pictures: bool) -> Tensor<4> {
    if pictures {
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

mod tests {
    use burn::tensor::DType;

    use super::*;
    use crate::*;

    type Form<const N: usize> = fn([Tensor<4>; N]) -> Tensor<4>;

    /// Every operation with sample inputs, handed to `visit` with its composed form.
    fn each_operation(visit: &impl Visit) {
        let shape = [3, 8, 40, 48];
        let row = |seed| random([1, 1, 1, 8], seed);
        let [x, y, z] = [1, 2, 3].map(|seed| random(shape, seed));
        let temperature = random([1, 2, 1, 1], 4) + 1.5;
        let kernels = random([8, 1, 3, 3], 5);
        visit.visit::<2>(
            [x.clone(), kernels.clone()],
            |[x, w]| depthwise_conv3x3(x, w),
            |[x, w]| composed::depthwise_conv3x3(x, w),
        );
        visit.visit::<2>(
            [x.clone(), kernels],
            |[x, w]| depthwise_gelu_gate(x, w),
            |[x, w]| composed::depthwise_gelu_gate(x, w),
        );
        visit.visit::<3>(
            [x.clone(), row(6), row(7)],
            |[x, w, b]| channel_layer_norm(x, w.flatten(0, 3), b.flatten(0, 3)),
            |[x, w, b]| composed::channel_layer_norm(x, w.flatten(0, 3), b.flatten(0, 3)),
        );
        visit.visit::<3>(
            [x.clone(), random([8, 8, 1, 1], 8), row(9)],
            |[x, w, b]| pointwise_conv(x, w, Some(b.flatten(0, 3))),
            |[x, w, b]| composed::pointwise_conv(x, w, Some(b.flatten(0, 3))),
        );
        visit.visit::<3>(
            [x.clone(), random([8, 8, 3, 3], 10), row(11)],
            |[x, w, b]| conv_same(x, w, Some(b.flatten(0, 3))),
            |[x, w, b]| composed::conv_same(x, w, Some(b.flatten(0, 3))),
        );
        visit.visit::<4>(
            [x.clone(), y, z, temperature],
            |[q, k, v, t]| transposed_attention(q, k, v, t.squeeze_dim(0)),
            |[q, k, v, t]| composed::transposed_attention(q, k, v, t.squeeze_dim(0)),
        );
        let small = |shape, seed| random(shape, seed) * 0.3;
        visit.visit::<6>(
            [
                x.clone(),
                row(12),
                row(13),
                small([20, 8, 1, 1], 14),
                random([20, 1, 3, 3], 15),
                small([8, 10, 1, 1], 16),
            ],
            |inputs| feed_forward_of(inputs, feed_forward),
            |inputs| feed_forward_of(inputs, composed::feed_forward),
        );
        visit.visit::<7>(
            [
                x.clone(),
                row(17),
                row(18),
                small([24, 8, 1, 1], 19),
                random([24, 1, 3, 3], 20),
                random([1, 2, 1, 1], 21) + 1.5,
                small([8, 8, 1, 1], 22),
            ],
            |inputs| self_attention_of(inputs, self_attention),
            |inputs| self_attention_of(inputs, composed::self_attention),
        );
        visit.visit::<2>(
            [x.clone(), random(shape, 23)],
            |[x, target]| l1_loss(x, target).reshape([1, 1, 1, 1]),
            |[x, target]| composed::l1_loss(x, target).reshape([1, 1, 1, 1]),
        );
        visit.visit::<1>(
            [x.clone()],
            |[x]| pixel_shuffle(x),
            |[x]| composed::pixel_shuffle(x),
        );
        visit.visit::<1>(
            [x],
            |[x]| pixel_unshuffle(x),
            |[x]| composed::pixel_unshuffle(x),
        );
    }

    trait Visit {
        fn visit<const N: usize>(&self, inputs: [Tensor<4>; N], fused: Form<N>, composed: Form<N>);
    }

    /// The gradient along a random direction against the difference quotient of the composed form
    /// in double precision.
    struct Slopes;

    impl Visit for Slopes {
        fn visit<const N: usize>(&self, inputs: [Tensor<4>; N], fused: Form<N>, composed: Form<N>) {
            let gradients = &run(&inputs, fused, weighted)[1..];
            for (index, gradient) in gradients.iter().enumerate() {
                let direction = random(inputs[index].dims(), 99).cast(FloatDType::F64);
                let loss = |step: f64| {
                    let mut inputs = inputs.clone().map(|input| input.cast(FloatDType::F64));
                    inputs[index] = inputs[index].clone() + direction.clone() * step;
                    let result = composed(inputs);
                    let weight = random(result.dims(), 77).cast(FloatDType::F64);
                    (result * weight).sum().into_scalar::<f64>()
                };
                let expected = (loss(1e-5) - loss(-1e-5)) / 2e-5;
                let direction: Vec<f64> = direction.into_data().iter().collect();
                let slope = |(g, d): (f64, f64)| g * d;
                let slopes: Vec<f64> = gradient.iter::<f64>().zip(direction).map(slope).collect();
                let scale = slopes.iter().map(|slope| slope * slope).sum::<f64>().sqrt();
                let actual: f64 = slopes.iter().sum();
                assert!(
                    (actual - expected).abs() < 1e-4 * scale,
                    "{actual}, not {expected}"
                );
            }
        }
    }

    #[test]
    fn gradients_are_the_slopes() {
        each_operation(&Slopes);
    }

    /// The same bytes from one thread and from three.
    struct Threads;

    impl Visit for Threads {
        fn visit<const N: usize>(&self, inputs: [Tensor<4>; N], fused: Form<N>, _: Form<N>) {
            let with_threads = |count| {
                let pool = rayon::ThreadPoolBuilder::new().num_threads(count).build();
                pool.expect("a thread pool")
                    .install(|| run(&inputs, fused, weighted))
            };
            assert_bytes_eq(&with_threads(1), &with_threads(4));
        }
    }

    fn assert_bytes_eq(left: &[TensorData], right: &[TensorData]) {
        for (left, right) in left.iter().zip(right) {
            assert!(
                left.as_bytes() == right.as_bytes(),
                "results differ: {:?}",
                left.shape()
            );
        }
    }

    #[test]
    fn results_do_not_depend_on_the_number_of_threads() {
        each_operation(&Threads);
    }

    /// Double precision and tensors without gradient, alone and among others.
    struct Kinds;

    impl Visit for Kinds {
        fn visit<const N: usize>(&self, inputs: [Tensor<4>; N], fused: Form<N>, _: Form<N>) {
            let expected = fused(inputs.clone()).into_data();
            let double = fused(inputs.clone().map(|input| input.cast(FloatDType::F64)));
            assert_eq!(double.dtype(), DType::F64);
            assert!(distance(&expected, &double.into_data()) < TOLERANCE);
            let plain = fused(inputs.clone().map(Tensor::inner));
            assert_bytes_eq(&[plain.into_data()], &[expected]);
            if N == 1 {
                return;
            }
            let mut mixed = inputs.map(Tensor::require_grad);
            mixed[0] = mixed[0].clone().inner();
            let gradients = fused(mixed.clone()).sum().backward();
            assert!(
                mixed[1..]
                    .iter()
                    .all(|input| input.grad(&gradients).is_some())
            );
        }
    }

    #[test]
    fn other_kinds_of_tensors_are_taken() {
        each_operation(&Kinds);
    }

    /// The tests above and those of the operations, in processes held to the units that this processor
    /// would not choose. This test's own name must not hold the words that choose them.
    #[test]
    fn older_vector_units_do_as_well() {
        let program = std::env::current_exe().expect("the path of the tests");
        for unit in ["baseline", "avx2"] {
            let run = std::process::Command::new(&program)
                .args(["agree", "gradients_are_the_slopes"])
                .env(crate::vector::UNIT_VARIABLE, unit)
                .output()
                .expect("the tests can be started again");
            let text = String::from_utf8_lossy(&run.stdout);
            assert!(run.status.success(), "{unit}: {text}");
            assert!(!text.contains(" 0 passed"), "{unit}: {text}");
        }
    }

    #[test]
    #[should_panic(expected = "one 3x3 kernel for each channel")]
    fn wrong_shapes_are_named() {
        depthwise_conv3x3(random([1, 4, 5, 5], 1), random([3, 1, 3, 3], 2));
    }
}
