//! Parameter holders with the names and layouts of the published state dicts.
//!
//! They hold nothing but tensors in PyTorch's layout, so loading and saving are plain copies by
//! name. A parameter is allocated when it is first used, as zeros unless
//! [`crate::parameters::fill`] set it before; until then it is only a shape.

use burn::{
    module::{Module, Param, ParamId, Parameter},
    tensor::{Device, Shape, Tensor},
};
use nepenthe_ops::{conv_same, pixel_shuffle_concat, pixel_unshuffle, pointwise_conv};

/// A convolution's weight `[out, in, k, k]` and, where the published network has one, its bias.
#[derive(Module, Debug)]
pub struct Conv {
    /// Kernel, `[out, in / groups, k, k]`.
    pub weight: Param<Tensor<4>>,
    /// Bias, `[out]`.
    pub bias: Option<Param<Tensor<1>>>,
}

impl Conv {
    pub(crate) fn new(outputs: usize, inputs: usize, kernel: usize, device: &Device) -> Self {
        let weight = zeros([outputs, inputs, kernel, kernel], device);
        Self { weight, bias: None }
    }

    pub(crate) fn with_bias(mut self) -> Self {
        let [outputs, ..] = self.weight.lazy_shape().dims::<4>();
        self.bias = Some(zeros([outputs], &self.weight.lazy_device()));
        self
    }

    pub(crate) fn pointwise(outputs: usize, inputs: usize, device: &Device) -> Self {
        Self::new(outputs, inputs, 1, device)
    }

    pub(crate) fn depthwise(channels: usize, device: &Device) -> Self {
        Self::new(channels, 1, 3, device)
    }

    /// Applies a 1x1 convolution. `[b, in, h, w]` to `[b, out, h, w]`.
    pub(crate) fn mix(&self, x: Tensor<4>) -> Tensor<4> {
        pointwise_conv(x, self.weight.val(), self.bias.as_ref().map(Param::val))
    }

    /// Applies a dense convolution that keeps the size. `[b, in, h, w]` to `[b, out, h, w]`.
    pub(crate) fn same(&self, x: Tensor<4>) -> Tensor<4> {
        conv_same(x, self.weight.val(), self.bias.as_ref().map(Param::val))
    }
}

/// Overlapping patch embedding: one 3x3 convolution.
#[derive(Module, Debug)]
pub struct PatchEmbed {
    /// `[dim, 3, 3, 3]`.
    pub proj: Conv,
}

/// A 3x3 convolution followed or preceded by moving samples between channels and pixels.
#[derive(Module, Debug)]
pub struct Resample {
    /// The convolution; the published sequence has the parameter-free shuffle at index 1.
    pub body: [Conv; 1],
}

impl Resample {
    /// Halves the size and doubles the channels.
    pub(crate) fn down(channels: usize, device: &Device) -> Self {
        let body = [Conv::new(channels / 2, channels, 3, device)];
        Self { body }
    }

    /// Doubles the size and halves the channels.
    pub(crate) fn up(channels: usize, device: &Device) -> Self {
        let body = [Conv::new(2 * channels, channels, 3, device)];
        Self { body }
    }

    /// `[b, c, h, w]` to `[b, 2c, h/2, w/2]`.
    pub(crate) fn downsample(&self, x: Tensor<4>) -> Tensor<4> {
        pixel_unshuffle(self.body[0].same(x))
    }

    /// `[b, c, h, w]` to `[b, c/2, 2h, 2w]`, followed by the channels of `skip`.
    pub(crate) fn upsample_concat(&self, x: Tensor<4>, skip: Tensor<4>) -> Tensor<4> {
        pixel_shuffle_concat(self.body[0].same(x), skip)
    }
}

/// A trainable tensor of zeros, allocated when it is first used.
pub(crate) fn zeros<const D: usize>(shape: [usize; D], device: &Device) -> Param<Tensor<D>> {
    let allocate = move |device: &Device, train: bool| {
        Parameter::set_require_grad(Tensor::zeros(shape, device), train)
    };
    Param::uninitialized(
        ParamId::new(),
        allocate,
        device.clone(),
        true,
        Shape::from(shape),
    )
}
