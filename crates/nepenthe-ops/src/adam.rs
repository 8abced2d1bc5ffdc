//! A step of Adam on one parameter, in one pass over memory.
//!
//! Kingma & Ba, arXiv 1412.6980; decoupled weight decay: Loshchilov & Hutter, arXiv 1711.05101. On the
//! CPU parameter and moments are written in place where they have no other owner; composed of single
//! operations, a step reads each of them half a dozen times.

use burn::{
    backend::{BackendTensor, DispatchAutodiffContext, DispatchTensor, DispatchTensorKind},
    tensor::Tensor,
};
use rayon::prelude::*;

use crate::{
    fused::{Fusible, autodiff_tensor, on_pool},
    vector::{multiply_add, vectorised},
};

/// The numbers of one step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AdamStep {
    /// Decay of the first moment, beta 1.
    pub first_decay: f64,
    /// Decay of the second moment, beta 2.
    pub second_decay: f64,
    /// Learning rate over the bias correction of the first moment.
    pub size: f64,
    /// Root of the bias correction of the second moment.
    pub second_root: f64,
    /// Added to the root of the second moment.
    pub epsilon: f64,
    /// Factor of the parameter before the step: 1 without weight decay.
    pub keep: f64,
}

/// Moves a parameter against its gradient: with `m` and `v` the new moments,
/// `keep * parameter - size * m / (sqrt(v) / second_root + epsilon)`.
///
/// # Shapes
/// - all tensors and results: `[elements]`, none of them recorded for gradients
/// - `moments` and the second result: first and second moment, zeros before the first step
pub fn adam_step(
    parameter: Tensor<1>,
    gradient: Tensor<1>,
    moments: [Tensor<1>; 2],
    step: AdamStep,
) -> (Tensor<1>, [Tensor<1>; 2]) {
    let tensors = [&parameter, &gradient, &moments[0], &moments[1]];
    assert!(
        tensors
            .iter()
            .all(|tensor| tensor.dims() == parameter.dims()),
        "parameter, gradient and moments of one length"
    );
    if !tensors.into_iter().all(Fusible::is_fusible) {
        return composed(parameter, gradient, moments, step);
    }
    let [first, second] = moments;
    let tensors = [parameter, gradient, first, second];
    let [mut parameter, gradient, mut first, mut second] = tensors.map(|tensor| {
        autodiff_tensor(tensor.into_dispatch())
            .into_primitive()
            .to_contiguous()
    });
    let gradient = gradient.as_slice::<f32>().expect("just made contiguous");
    // Those with other owners are copied first.
    let states = [&mut parameter, &mut first, &mut second];
    let [values, firsts, seconds] = states.map(|tensor| {
        let start = tensor.layout().start_offset();
        &mut tensor.storage_mut::<f32>()[start..start + gradient.len()]
    });
    if gradient.len() <= PART {
        // Waking the pool would take longer, and most parameters are small tensors.
        advance(values, gradient, firsts, seconds, step);
    } else {
        let moments = firsts
            .par_chunks_mut(PART)
            .zip(seconds.par_chunks_mut(PART));
        let parts = values.par_chunks_mut(PART).zip(gradient.par_chunks(PART));
        on_pool(|| {
            parts
                .zip(moments)
                .for_each(|((values, gradient), (firsts, seconds))| {
                    advance(values, gradient, firsts, seconds, step);
                });
        });
    }
    let [parameter, first, second] = [parameter, first, second].map(|tensor| {
        Tensor::from_dispatch(DispatchTensor {
            kind: DispatchTensorKind::Flex(BackendTensor::Float(tensor)),
            autodiff: DispatchAutodiffContext::Disabled,
        })
    });
    (parameter, [first, second])
}

/// The step on any device.
pub fn composed(
    parameter: Tensor<1>,
    gradient: Tensor<1>,
    [first, second]: [Tensor<1>; 2],
    step: AdamStep,
) -> (Tensor<1>, [Tensor<1>; 2]) {
    let squared = gradient.clone().square() * (1.0 - step.second_decay);
    let first = first * step.first_decay + gradient * (1.0 - step.first_decay);
    let second = second * step.second_decay + squared;
    let denominator = second.clone().sqrt() / step.second_root + step.epsilon;
    let moved = parameter * step.keep - first.clone() / denominator * step.size;
    (moved, [first, second])
}

/// Elements of one task.
const PART: usize = 1 << 15;

vectorised! {
    fn advance<B: _supported>(
        values: &mut [f32],
        gradient: &[f32],
        firsts: &mut [f32],
        seconds: &mut [f32],
        step: AdamStep,
    ) {
        let [first_decay, second_decay] = [step.first_decay as f32, step.second_decay as f32];
        let [first_share, second_share] =
            [(1.0 - step.first_decay) as f32, (1.0 - step.second_decay) as f32];
        let [size, keep, epsilon] = [step.size as f32, step.keep as f32, step.epsilon as f32];
        let second_root = step.second_root as f32;
        let moments = firsts.iter_mut().zip(seconds);
        for ((value, &gradient), (first, second)) in values.iter_mut().zip(gradient).zip(moments) {
            *first = multiply_add::<B>(*first, first_decay, gradient * first_share);
            *second = multiply_add::<B>(*second, second_decay, gradient * gradient * second_share);
            let denominator = second.sqrt() / second_root + epsilon;
            *value = *value * keep - *first / denominator * size;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::random;

    #[test]
    fn steps_agree_with_the_composed_form_and_leave_shared_tensors_alone() {
        // On the calling thread, and distributed over threads.
        for length in [17, 2 * PART + 17] {
            check(length);
        }
    }

    fn check(length: usize) {
        let tensor = |seed| random::<1>([length], seed).inner();
        let mut states =
            [(); 2].map(|()| (tensor(1), [tensor(1).zeros_like(), tensor(1).zeros_like()]));
        let (original, kept) = (states[0].0.clone(), states[0].0.to_data());
        for count in 1..=3 {
            let step = AdamStep {
                first_decay: 0.9,
                second_decay: 0.999,
                size: 1e-2 / (1.0 - 0.9f64.powi(count)),
                second_root: (1.0 - 0.999f64.powi(count)).sqrt(),
                epsilon: 1e-8,
                keep: 0.99,
            };
            let gradient = tensor(10 + count as u64);
            let [(a, moments), (b, expected_moments)] = states;
            states = [
                adam_step(a, gradient.clone(), moments, step),
                composed(b, gradient, expected_moments, step),
            ];
            let [(a, [m, v]), (b, [n, w])] = &states;
            for (found, expected) in [(a, b), (m, n), (v, w)] {
                let difference = (found.clone() - expected.clone()).abs().max();
                assert!(difference.into_scalar::<f32>() < 1e-6);
            }
        }
        assert_eq!(original.to_data(), kept);
    }
}
