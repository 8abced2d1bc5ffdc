//! In which precision products are computed, and where.
//!
//! The precision of an operation is that of its weights: with weights in `bf16` the pixels are rounded to it as well
//! when they are multiplied, and products are summed in `f32`. All that is not a product that mixes channels stays in `f32`:
//! norms, depthwise filters, gates, the correlations of attention and their softmax, sums.

use burn::{backend::DispatchDevice, tensor::Device};

use crate::vector::{has_bf16, multiplies_bf16, vector_unit};

/// Why products in `bf16` are not to be had on a device: what was found in place of the processor they need. `None` where
/// they are.
///
/// The kernels need AVX-512 BF16. Elsewhere they compute the same by ordinary arithmetic, so that they can be tested
/// there, but slower than `f32`.
pub fn bf16_problem(device: &Device) -> Option<String> {
    if !matches!(device.as_dispatch(), DispatchDevice::Flex(_)) {
        return Some(format!("the device {device:?}"));
    }
    if multiplies_bf16() {
        return None;
    }
    let unit = vector_unit();
    Some(match has_bf16() {
        true => format!("the vector unit {unit}, to which NEPENTHE_VECTOR_UNIT limits the program"),
        false => format!("a processor without it (vector unit {unit})"),
    })
}
