//! The exact Gaussian error linear unit.

use burn::tensor::Tensor;

/// `x/2 (1 + erf(x / sqrt 2))`, elementwise.
///
/// Written out because the backward pass of the framework's own activation uses the tanh
/// approximation on some devices (error 9e-4).
pub fn gelu<const D: usize>(x: Tensor<D>) -> Tensor<D> {
    let cdf = (x.clone() * std::f64::consts::FRAC_1_SQRT_2).erf() + 1.0;
    x * cdf * 0.5
}
