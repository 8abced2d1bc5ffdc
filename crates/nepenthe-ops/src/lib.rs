//! The operations that all-in-one restoration networks spend their time in.
//!
//! One file per operation. The networks reach an operation only through its public function, so that a faster kernel for
//! a device replaces one body and nothing else. All of them work on
//! planar batches `[batch, channels, height, width]`.

mod absolute;
mod adam;
mod attention;
mod blocks;
mod buffer;
#[cfg(test)]
mod check;
mod convolution;
mod depthwise;
mod feed_forward;
mod fused;
mod gate;
mod gelu;
mod gemm;
mod heads;
mod norm;
mod plane;
mod pointwise;
mod precision;
mod resize;
mod self_attention;
mod shuffle;
mod threads;
mod tile;
mod vector;

pub use absolute::l1_loss;
pub use adam::{AdamStep, adam_step};
pub use attention::transposed_attention;
pub use convolution::conv_same;
pub use depthwise::depthwise_conv3x3;
pub use feed_forward::{FeedForwardWeights, feed_forward};
pub use gate::depthwise_gelu_gate;
pub use gelu::gelu;
pub use norm::channel_layer_norm;
pub use pointwise::pointwise_conv;
pub use precision::bf16_problem;
pub use resize::resize_bilinear;
pub use self_attention::{SelfAttentionWeights, self_attention};
pub use shuffle::{pixel_shuffle_concat, pixel_unshuffle};
pub use vector::{vector_unit, vector_unit_problem};

/// The same operations composed of the framework's: they run on devices without a kernel of this crate, and the kernels
/// are tested and timed against them.
pub mod composed {
    pub use crate::absolute::composed as l1_loss;
    pub use crate::adam::composed as adam_step;
    pub use crate::attention::composed as transposed_attention;
    pub use crate::convolution::composed as conv_same;
    pub use crate::depthwise::composed as depthwise_conv3x3;
    pub use crate::feed_forward::composed as feed_forward;
    pub use crate::gate::composed as depthwise_gelu_gate;
    pub use crate::norm::composed as channel_layer_norm;
    pub use crate::pointwise::composed as pointwise_conv;
    pub use crate::self_attention::composed as self_attention;
    pub use crate::shuffle::{
        composed as pixel_shuffle_concat, composed_inverse as pixel_unshuffle,
    };
}
