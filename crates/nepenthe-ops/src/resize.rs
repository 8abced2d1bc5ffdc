//! Bilinear resizing as two matrix products.
//!
//! Rows and columns are interpolated separately, so the resize is `R_h x R_w^T` with two sparse
//! matrices. Products have a gradient on every device, which the framework's own bilinear
//! interpolation has not.

use burn::tensor::{Device, Tensor, TensorData};

/// Resizes with half-pixel centres (PyTorch: `bilinear`, `align_corners=False`, no antialiasing).
///
/// # Shapes
/// - `x`: `[batch, channels, h, w]`
/// - result: `[batch, channels, height, width]`
pub fn resize_bilinear(x: Tensor<4>, height: usize, width: usize) -> Tensor<4> {
    let [_, _, from_height, from_width] = x.dims();
    if (from_height, from_width) == (height, width) {
        return x;
    }
    let device = x.device();
    let rows = interpolation(from_height, height, &device); // [height, h]
    let columns = interpolation(from_width, width, &device); // [width, w]
    rows.unsqueeze::<4>()
        .matmul(x)
        .matmul(columns.transpose().unsqueeze::<4>())
}

/// The matrix `[to, from]` whose rows hold the two weights of each output sample.
fn interpolation(from: usize, to: usize, device: &Device) -> Tensor<2> {
    let scale = from as f32 / to as f32;
    let mut weights = vec![0.0f32; to * from];
    for (target, row) in weights.chunks_exact_mut(from).enumerate() {
        let position = ((target as f32 + 0.5) * scale - 0.5).max(0.0);
        let low = (position as usize).min(from - 1);
        let high = (low + 1).min(from - 1);
        let fraction = position - low as f32;
        row[low] += 1.0 - fraction;
        row[high] += fraction;
    }
    Tensor::from_data(TensorData::new(weights, [to, from]), device)
}
