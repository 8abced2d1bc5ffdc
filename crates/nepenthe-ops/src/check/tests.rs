//! What holds for every operation: gradients are slopes, and results do not depend on threads or on how inputs are stored.

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
    let [batch, channels, height, width] = shape;
    let skip = random([batch, channels, 2 * height, 2 * width], 24);
    visit.visit::<2>(
        [x.clone(), skip],
        |[x, skip]| pixel_shuffle_concat(x, skip),
        |[x, skip]| composed::pixel_shuffle_concat(x, skip),
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
