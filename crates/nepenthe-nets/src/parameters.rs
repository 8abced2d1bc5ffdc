//! Walking a network's parameters by their state-dict names.

use std::collections::BTreeMap;

use burn::{
    module::{Module, ModuleMapper, ModuleVisitor, Param},
    tensor::{Device, Gradients, Tensor, TensorData},
};

use crate::weights::RawTensor;

/// Tensors by state-dict name, flattened in row-major order.
pub type Flat = BTreeMap<String, Tensor<1>>;

/// The name and shape of every parameter, in the order of the state dict. Nothing is allocated.
pub fn shapes<M: Module>(network: &M) -> Vec<(String, Vec<usize>)> {
    let mut collected = Vec::new();
    visit(network, |name, shape, _: &mut dyn FnMut() -> Tensor<1>| {
        collected.push((name.to_owned(), shape.to_vec()));
    });
    collected
}

/// A host copy of every parameter.
pub fn values<M: Module>(network: &M) -> BTreeMap<String, RawTensor> {
    let mut collected = BTreeMap::new();
    visit(
        network,
        |name, shape, flat: &mut dyn FnMut() -> Tensor<1>| {
            let tensor = RawTensor {
                shape: shape.to_vec(),
                data: host(flat()),
            };
            collected.insert(name.to_owned(), tensor);
        },
    );
    collected
}

/// Calls `each(name, shape, value)` for every parameter; the value is flat and outside the graph.
pub fn for_each<M: Module>(network: &M, mut each: impl FnMut(&str, &[usize], Tensor<1>)) {
    visit(
        network,
        |name, shape, flat: &mut dyn FnMut() -> Tensor<1>| {
            each(name, shape, flat());
        },
    );
}

/// The value of every parameter, flat and outside the graph.
pub fn flat<M: Module>(network: &M) -> Flat {
    let mut values = Flat::new();
    for_each(network, |name, _, tensor| {
        values.insert(name.to_owned(), tensor);
    });
    values
}

/// The gradient of every parameter that has one.
pub fn gradients<M: Module>(network: &M, gradients: &Gradients) -> Flat {
    let mut collector = GradientCollector {
        path: Path::default(),
        gradients,
        collected: Flat::new(),
    };
    network.visit(&mut collector);
    collector.collected
}

/// Replaces every parameter by `value(name, shape)`, in the order of the state dict.
///
/// # Panics
/// If a returned vector does not have as many elements as the shape asks for.
pub fn fill<M: Module>(
    network: M,
    device: &Device,
    value: impl FnMut(&str, &[usize]) -> Vec<f32>,
) -> M {
    network.map(&mut Filler {
        path: Path::default(),
        device,
        value,
    })
}

/// Replaces every parameter by `new(name, shape, old)`. Tensors are flat and outside the graph;
/// returning the old one keeps the parameter.
pub fn update<M: Module>(network: M, new: impl FnMut(&str, &[usize], Tensor<1>) -> Tensor<1>) -> M {
    network.map(&mut Updater {
        path: Path::default(),
        new,
    })
}

/// Copies a flat tensor to the host as f32.
pub fn host(flat: Tensor<1>) -> Vec<f32> {
    let data = flat.into_data().convert::<f32>();
    data.try_into_vec()
        .expect("the data was just converted to f32")
}

fn visit<M: Module>(network: &M, each: impl FnMut(&str, &[usize], &mut dyn FnMut() -> Tensor<1>)) {
    network.visit(&mut Collector {
        path: Path::default(),
        each,
    });
}

/// Where a walk is: the field names from the network down, which are those of the state dict.
#[derive(Default)]
struct Path(Vec<String>);

impl Path {
    fn enter(&mut self, name: &str, container: &str) {
        if !is_enum(container) {
            self.0.push(name.to_owned());
        }
    }

    fn leave(&mut self, container: &str) {
        if !is_enum(container) {
            self.0.pop();
        }
    }

    fn name(&self) -> String {
        self.0.join(".")
    }
}

/// Burn enters the variant of an enum as if it were a field. [`crate::Network`] is one, and which
/// network it is has no place in the names of a state dict.
fn is_enum(container: &str) -> bool {
    container.starts_with("Enum:")
}

struct Collector<F> {
    path: Path,
    each: F,
}

impl<F: FnMut(&str, &[usize], &mut dyn FnMut() -> Tensor<1>)> ModuleVisitor for Collector<F> {
    fn enter_module(&mut self, name: &str, container: &str) {
        self.path.enter(name, container);
    }

    fn exit_module(&mut self, _name: &str, container: &str) {
        self.path.leave(container);
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        let shape = param.lazy_shape().dims::<D>();
        let mut flat = || inner(param.val()).reshape([-1]);
        (self.each)(&self.path.name(), &shape, &mut flat);
    }
}

struct GradientCollector<'a> {
    path: Path,
    gradients: &'a Gradients,
    collected: Flat,
}

impl ModuleVisitor for GradientCollector<'_> {
    fn enter_module(&mut self, name: &str, container: &str) {
        self.path.enter(name, container);
    }

    fn exit_module(&mut self, _name: &str, container: &str) {
        self.path.leave(container);
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if let Some(gradient) = param.val().grad(self.gradients) {
            let flat = gradient.reshape([-1]);
            self.collected.insert(self.path.name(), flat);
        }
    }
}

struct Filler<'a, F> {
    path: Path,
    device: &'a Device,
    value: F,
}

impl<F: FnMut(&str, &[usize]) -> Vec<f32>> ModuleMapper for Filler<'_, F> {
    fn enter_module(&mut self, name: &str, container: &str) {
        self.path.enter(name, container);
    }

    fn exit_module(&mut self, _name: &str, container: &str) {
        self.path.leave(container);
    }

    /// Reading the old value would allocate it.
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let shape = param.lazy_shape().dims::<D>();
        let data = TensorData::new((self.value)(&self.path.name(), &shape), shape);
        Param::from_tensor(Tensor::from_data(data, self.device))
    }
}

struct Updater<F> {
    path: Path,
    new: F,
}

impl<F: FnMut(&str, &[usize], Tensor<1>) -> Tensor<1>> ModuleMapper for Updater<F> {
    fn enter_module(&mut self, name: &str, container: &str) {
        self.path.enter(name, container);
    }

    fn exit_module(&mut self, _name: &str, container: &str) {
        self.path.leave(container);
    }

    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let (id, value, mapper) = param.consume();
        let device = value.device();
        let shape = value.dims();
        let old = inner(value).reshape([-1]);
        let new = (self.new)(&self.path.name(), &shape, old).reshape(shape);
        let new = if device.is_autodiff() {
            Tensor::from_inner(new).require_grad()
        } else {
            new
        };
        Param::from_mapped_value(id, new, mapper)
    }
}

fn inner<const D: usize>(tensor: Tensor<D>) -> Tensor<D> {
    if tensor.device().is_autodiff() {
        tensor.inner()
    } else {
        tensor
    }
}
