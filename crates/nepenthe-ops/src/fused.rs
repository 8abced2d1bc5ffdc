//! Operations with a custom CPU kernel.
//!
//! The composed form of an operation runs on every device, and its gradient is recorded step by
//! step. On the CPU, for `f32`, one node of the graph takes its place: [`Operation`] holds its
//! forward and backward kernels on plain slices, and this file is all that they share with the
//! framework.

use std::{borrow::Cow, fmt::Debug, sync::Arc};

use burn::{
    backend::{
        AutodiffBackend as _, BackendTensor, DispatchAutodiffContext, DispatchDevice,
        DispatchTensor, DispatchTensorKind, Flex, TensorMetadata,
        autodiff::{
            Autodiff,
            checkpoint::{base::Checkpointer, strategy::NoCheckpointing},
            grads::Gradients,
            ops::{Backward, Ops, OpsKind},
        },
        flex::{FlexTensor, Layout},
        tensor::FloatTensor,
    },
    tensor::{Bytes, DType, Shape, Tensor},
};

use half::bf16;

use crate::{buffer::Buffer, gemm::Weights, threads::copied};

type AutodiffTensor = FloatTensor<Autodiff<Flex>>;

/// A differentiable operation of `N` tensors in `f32` on the CPU.
///
/// Sums must not depend on the number of threads or their timing: partial sums belong to fixed
/// parts of the data and are added in order.
pub(crate) trait Operation<const N: usize>: Debug + Default + Send + 'static {
    /// What the backward pass needs besides the inputs.
    type Saved: Clone + Debug + Send + 'static;

    /// The values of the result and its shape, and what a backward pass needs.
    fn forward(inputs: &[Batch; N]) -> (Vec<f32>, [usize; 4], Self::Saved);

    /// The values of the result and its shape where no backward pass follows. An operation that is large beside its
    /// result may take less memory here, and may write over the inputs.
    fn infer(inputs: [Batch; N]) -> (Vec<f32>, [usize; 4]) {
        let (values, dims, _) = Self::forward(&inputs);
        (values, dims)
    }

    /// The gradient of each input, in its shape; those not `needed` may be left out.
    fn backward(
        inputs: &[Batch; N],
        saved: Self::Saved,
        gradient: Batch,
        needed: [bool; N],
    ) -> [Option<Vec<f32>>; N];
}

/// What kernels keep of each image for the backward pass.
#[derive(Clone, Debug)]
pub(crate) struct Kept(Arc<Vec<Buffer>>);

impl Kept {
    /// Keeps what was computed for each image.
    pub(crate) fn new(images: Vec<Buffer>) -> Self {
        Self(Arc::new(images))
    }

    /// What was kept of one image.
    pub(crate) fn image(&self, index: usize) -> &[f32] {
        &self.0[index]
    }
}

/// Whether the kernels of this crate can take these tensors.
pub(crate) trait Fusible {
    /// On the CPU, in `f32`, and not empty.
    fn is_fusible(&self) -> bool;
    /// The same for weights that mix channels, which may be in `bf16`.
    fn is_fusible_weight(&self) -> bool;
}

impl<const D: usize> Fusible for Tensor<D> {
    fn is_fusible(&self) -> bool {
        is_on_cpu(self) && self.dtype() == DType::F32
    }

    fn is_fusible_weight(&self) -> bool {
        is_on_cpu(self) && matches!(self.dtype(), DType::F32 | DType::BF16)
    }
}

/// On the CPU, and not empty.
fn is_on_cpu<const D: usize>(tensor: &Tensor<D>) -> bool {
    let on_cpu = match tensor.device().as_dispatch() {
        DispatchDevice::Flex(_) => true,
        DispatchDevice::Autodiff(device) => {
            matches!(device.clone().inner(), DispatchDevice::Flex(_))
        }
        #[allow(unreachable_patterns, reason = "other devices exist under features")]
        _ => false,
    };
    on_cpu && tensor.shape().num_elements() > 0
}

/// A tensor whose entries along the first dimension are contiguous: what the kernels read.
///
/// Slices of a tensor along its second dimension, such as the queries, keys and values in the
/// result of one convolution, are read in place.
#[derive(Clone, Debug)]
pub(crate) struct Batch(FlexTensor);

impl Batch {
    fn new(tensor: FlexTensor) -> Self {
        let layout = tensor.layout();
        let mut expected = 1;
        let mut dense = layout.strides().first().is_none_or(|&stride| stride >= 0);
        for (&size, &stride) in layout.shape().iter().zip(layout.strides()).skip(1).rev() {
            dense &= size == 1 || stride == expected;
            expected *= size as isize;
        }
        Self(if dense {
            tensor
        } else {
            tensor.to_contiguous()
        })
    }

    /// The sizes of the dimensions.
    pub(crate) fn dims<const D: usize>(&self) -> [usize; D] {
        self.0.shape().dims()
    }

    /// The values of one entry along the first dimension.
    pub(crate) fn entry(&self, index: usize) -> &[f32] {
        let layout = self.0.layout();
        let size = layout.num_elements() / layout.shape()[0];
        let start = layout.start_offset() + index * layout.strides()[0] as usize;
        &self.0.storage::<f32>()[start..start + size]
    }

    /// One channel of one image of a `[batch, channels, height, width]` tensor.
    pub(crate) fn plane(&self, image: usize, channel: usize) -> &[f32] {
        let [_, _, height, width] = self.dims();
        let pixels = height * width;
        &self.entry(image)[channel * pixels..(channel + 1) * pixels]
    }

    /// All values as an array of their own: the tensor's where nothing else holds it, or else a copy.
    pub(crate) fn into_values(self) -> Vec<f32> {
        if !(self.0.is_unique() && self.0.as_slice::<f32>().is_some()) {
            return copied(&self.values());
        }
        // A kernel's result can be taken; what the framework allocated with another alignment is copied.
        self.0
            .into_data()
            .try_into_vec()
            .expect("the kernels take f32")
    }

    /// The same in `f32`, in which gradients are computed.
    fn widened(self) -> Self {
        if !self.is_rounded() {
            return self;
        }
        Self(tensor(self.values().into_owned(), self.0.shape()))
    }

    /// The weights of a convolution whose outputs have `columns` inputs each.
    pub(crate) fn weights(&self, columns: usize) -> Weights<'_> {
        match self.is_rounded() {
            true => Weights::of_bf16(self.rounded(), columns),
            false => Weights::Single(self.values()),
        }
    }

    /// Whether the values are `bf16`.
    pub(crate) fn is_rounded(&self) -> bool {
        self.0.dtype() == DType::BF16
    }

    /// All values of a `bf16` tensor.
    pub(crate) fn rounded(&self) -> &[bf16] {
        self.0.as_slice().expect("weights are not sliced")
    }

    /// All values as `f32`, copied where the entries are apart.
    pub(crate) fn values(&self) -> Cow<'_, [f32]> {
        if self.is_rounded() {
            return Cow::Owned(self.rounded().iter().map(|value| value.to_f32()).collect());
        }
        match self.0.as_slice() {
            Some(values) => Cow::Borrowed(values),
            None => Cow::Owned(
                (0..self.0.shape()[0])
                    .flat_map(|index| self.entry(index))
                    .copied()
                    .collect(),
            ),
        }
    }
}

/// Runs the operation on fusible tensors, as one node of the graph where gradients are wanted.
pub(crate) fn apply<const N: usize, O: Operation<N>>(inputs: [DispatchTensor; N]) -> Tensor<4> {
    let enabled = |input: &&DispatchTensor| input.autodiff != DispatchAutodiffContext::Disabled;
    let context = inputs.iter().find(enabled).map(|input| input.autodiff);
    let output = match context {
        Some(autodiff) => {
            let output = BackendTensor::Autodiff(tracked::<N, O>(inputs.map(autodiff_tensor)));
            let kind = DispatchTensorKind::Autodiff(Box::new(DispatchTensorKind::Flex(output)));
            DispatchTensor { kind, autodiff }
        }
        None => {
            let inputs = inputs.map(|input| Batch::new(autodiff_tensor(input).into_primitive()));
            let (values, dims) = on_pool(|| O::infer(inputs));
            let output = BackendTensor::Float(tensor(values, Shape::from(dims)));
            DispatchTensor {
                kind: DispatchTensorKind::Flex(output),
                autodiff: DispatchAutodiffContext::Disabled,
            }
        }
    };
    Tensor::from_dispatch(output)
}

/// Runs a kernel on a thread of the pool. From outside, each of its parallel parts would wake the pool and
/// put the caller to sleep.
pub(crate) fn on_pool<R: Send>(kernel: impl FnOnce() -> R + Send) -> R {
    if rayon::current_thread_index().is_some() {
        kernel()
    } else {
        rayon::scope(|_| kernel())
    }
}

/// The CPU tensor inside; one without gradient becomes a constant of the graph.
pub(crate) fn autodiff_tensor(input: DispatchTensor) -> AutodiffTensor {
    let inner = match input.kind {
        DispatchTensorKind::Autodiff(inner) => *inner,
        kind => kind,
    };
    match inner {
        DispatchTensorKind::Flex(BackendTensor::Autodiff(tensor)) => tensor,
        DispatchTensorKind::Flex(tensor) => <Autodiff<Flex>>::from_inner(tensor.float()),
        #[allow(unreachable_patterns, reason = "other devices exist under features")]
        _ => unreachable!("`is_fusible` admits CPU tensors only"),
    }
}

fn tracked<const N: usize, O: Operation<N>>(inputs: [AutodiffTensor; N]) -> AutodiffTensor {
    let nodes = inputs.each_ref().map(AutodiffTensor::node);
    let inputs = inputs.map(|input| Batch::new(input.into_primitive()));
    let node = Node(O::default()).prepare::<NoCheckpointing>(nodes);
    match node.compute_bound().stateful() {
        OpsKind::Tracked(preparation) => {
            let (values, dims, saved) = on_pool(|| O::forward(&inputs));
            preparation.finish((inputs, saved), tensor(values, Shape::from(dims)))
        }
        OpsKind::UnTracked(preparation) => {
            let (values, dims) = on_pool(|| O::infer(inputs));
            preparation.finish(tensor(values, Shape::from(dims)))
        }
    }
}

/// An operation as a node of the recorded graph.
#[derive(Debug)]
struct Node<O>(O);

impl<const N: usize, O: Operation<N>> Backward<Flex, N> for Node<O> {
    type State = ([Batch; N], O::Saved);

    fn backward(
        self,
        ops: Ops<Self::State, N>,
        gradients: &mut Gradients,
        _checkpointer: &mut Checkpointer,
    ) {
        let gradient = Batch::new(gradients.consume::<Flex>(&ops.node));
        let (inputs, saved) = ops.state;
        let inputs = inputs.map(Batch::widened);
        let needed = ops.parents.each_ref().map(Option::is_some);
        let results = on_pool(|| O::backward(&inputs, saved, gradient, needed));
        for ((parent, input), result) in ops.parents.into_iter().zip(inputs).zip(results) {
            if let (Some(parent), Some(values)) = (parent, result) {
                gradients.register::<Flex>(parent.id, tensor(values, input.0.shape()));
            }
        }
    }
}

fn tensor(values: Vec<f32>, shape: Shape) -> FlexTensor {
    assert_eq!(
        values.len(),
        shape.num_elements(),
        "a kernel must fill its result"
    );
    FlexTensor::new(
        Bytes::from_elems(values),
        Layout::contiguous(shape),
        DType::F32,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_taken_from_their_only_holder_and_copied_from_others() {
        let batch = || Batch(tensor(vec![1.0, 2.0], Shape::from([2, 1, 1, 1])));
        let owned = batch();
        let place = owned.entry(0).as_ptr();
        let values = owned.into_values();
        assert_eq!((values.as_ptr(), &values[..]), (place, &[1.0, 2.0][..]));
        let held = batch();
        let mut values = held.clone().into_values();
        values[0] = 5.0;
        assert_eq!(held.values()[..], [1.0, 2.0]);
    }
}
