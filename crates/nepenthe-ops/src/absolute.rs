//! The mean absolute difference, the loss of these networks.

use burn::tensor::Tensor;
use rayon::prelude::*;

use crate::{
    fused::{self, Batch, Fusible, Operation},
    vector::vectorised,
};

/// `mean |x - target|` over all elements.
///
/// # Shapes
/// - `x`, `target`: `[batch, channels, height, width]`
/// - result: `[1]`
pub fn l1_loss(x: Tensor<4>, target: Tensor<4>) -> Tensor<1> {
    assert_eq!(x.dims(), target.dims(), "image and target");
    if x.is_fusible() && target.is_fusible() {
        let inputs = [x.into_dispatch(), target.into_dispatch()];
        fused::apply::<2, MeanAbsoluteDifference>(inputs).reshape([1])
    } else {
        composed(x, target)
    }
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, target: Tensor<4>) -> Tensor<1> {
    (x - target).abs().mean()
}

#[derive(Debug, Default)]
struct MeanAbsoluteDifference;

impl Operation<2> for MeanAbsoluteDifference {
    type Saved = ();

    fn forward([x, target]: &[Batch; 2]) -> (Vec<f32>, [usize; 4], ()) {
        let (x, target) = (x.values(), target.values());
        // Sums of parts in single precision, of all parts in double.
        let parts = x.par_chunks(PART).zip(target.par_chunks(PART));
        let sums: Vec<f32> = parts
            .map(|(x, target)| sum_of_differences(x, target))
            .collect();
        let total: f64 = sums.into_iter().map(f64::from).sum();
        (vec![(total / x.len() as f64) as f32], [1; 4], ())
    }

    fn backward(
        [x, target]: &[Batch; 2],
        _: (),
        gradient: Batch,
        needed: [bool; 2],
    ) -> [Option<Vec<f32>>; 2] {
        let (x, target) = (x.values(), target.values());
        let slope = gradient.values()[0] / x.len() as f32;
        // The one is the other with its sign changed.
        std::array::from_fn(|input| {
            let slope = if input == 0 { slope } else { -slope };
            needed[input].then(|| {
                let mut result = vec![0.0; x.len()];
                let sides = x.par_chunks(PART).zip(target.par_chunks(PART));
                let parts = result.par_chunks_mut(PART).zip(sides);
                parts.for_each(|(result, (x, target))| slopes(x, target, slope, result));
                result
            })
        })
    }
}

/// Elements of one task; fixed, so that sums do not depend on the threads.
const PART: usize = 1 << 12;

vectorised! {
    fn sum_of_differences<B: _supported>(x: &[f32], target: &[f32]) -> f32 {
        let mut sums = [0.0f32; 16];
        for (x, target) in x.chunks(16).zip(target.chunks(16)) {
            for ((sum, x), target) in sums.iter_mut().zip(x).zip(target) {
                *sum += (x - target).abs();
            }
        }
        sums.iter().sum()
    }
}

vectorised! {
    /// The slope with the sign of the difference; zero where there is none, as in PyTorch.
    fn slopes<B: _supported>(x: &[f32], target: &[f32], slope: f32, result: &mut [f32]) {
        for ((result, &x), &target) in result.iter_mut().zip(x).zip(target) {
            let above = if x > target { slope } else { 0.0 };
            *result = if x < target { -slope } else { above };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random};

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES.into_iter().chain([[3, 5, 40, 41]]) {
            agrees(
                [random(shape, 1), random(shape, 2)],
                |[x, target]| l1_loss(x, target).reshape([1, 1, 1, 1]),
                |[x, target]| composed(x, target).reshape([1, 1, 1, 1]),
            );
        }
    }

    #[test]
    fn equal_images_have_no_gradient() {
        let x = random([1, 2, 3, 4], 1).require_grad();
        let gradients = l1_loss(x.clone(), x.clone().detach()).backward();
        let gradient = x.grad(&gradients).expect("a gradient");
        assert_eq!(gradient.abs().max().into_scalar::<f32>(), 0.0);
    }
}
