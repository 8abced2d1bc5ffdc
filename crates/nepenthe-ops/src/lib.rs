//! The operations that all-in-one restoration networks spend their time in.
//!
//! One file per operation. Each public function is the only way the networks reach the operation,
//! so a faster kernel for a device replaces one body and nothing else. All of them work on
//! planar batches `[batch, channels, height, width]`.

mod attention;
mod convolution;
mod depthwise;
mod gelu;
mod norm;
mod pointwise;
mod resize;
mod shuffle;

pub use attention::transposed_attention;
pub use convolution::conv_same;
pub use depthwise::{depthwise_conv3x3, depthwise_gelu_gate};
pub use gelu::gelu;
pub use norm::channel_layer_norm;
pub use pointwise::pointwise_conv;
pub use resize::resize_bilinear;
pub use shuffle::{pixel_shuffle, pixel_unshuffle};

