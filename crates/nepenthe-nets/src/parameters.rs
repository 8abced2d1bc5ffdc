//! Walking a network's parameters by their state-dict names.

use std::collections::BTreeMap;

use burn::{
    module::{Module, ModuleMapper, ModuleVisitor, Param},
    tensor::{Device, Gradients, Tensor, TensorData},
};

use crate::weights::RawTensor;

/// Tensors by state-dict name, flattened in row-major order.
pub type Flat = BTreeMap<String, Tensor<1>>;

/// The name and shape of every parameter, in the order of the state dict.
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

/// The gradient of every parameter that has one.
pub fn gradients<M: Module>(network: &M, gradients: &Gradients) -> Flat {
    let mut collector = GradientCollector {
        path: Vec::new(),
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
    mut value: impl FnMut(&str, &[usize]) -> Vec<f32>,
) -> M {
    update(network, |name, shape, _| {
        let data = TensorData::new(value(name, shape), [shape.iter().product::<usize>()]);
        Tensor::from_data(data, device)
    })
}

/// Replaces every parameter by `new(name, shape, old)`. Tensors are flat and outside the graph;
/// returning the old one keeps the parameter.
pub fn update<M: Module>(network: M, new: impl FnMut(&str, &[usize], Tensor<1>) -> Tensor<1>) -> M {
    network.map(&mut Updater {
        path: Vec::new(),
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
        path: Vec::new(),
        each,
    });
}

/// The state-dict name of a path of field names. The variant of [`crate::Network`] is no part of it,
/// and two class-like names are spelt differently in Rust.
fn name(path: &[String]) -> String {
    let parts: Vec<&str> = path
        .iter()
        .filter_map(|part| match part.as_str() {
            "PromptIr" | "AdaIr" => None,
            "spatial_gate" => Some("SpatialGate"),
            "channel_gate" => Some("ChannelGate"),
            other => Some(other),
        })
        .collect();
    parts.join(".")
}

struct Collector<F> {
    path: Vec<String>,
    each: F,
}

impl<F: FnMut(&str, &[usize], &mut dyn FnMut() -> Tensor<1>)> ModuleVisitor for Collector<F> {
    fn enter_module(&mut self, name: &str, _container_type: &str) {
        self.path.push(name.to_owned());
    }

    fn exit_module(&mut self, _name: &str, _container_type: &str) {
        self.path.pop();
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        let shape = param.dims();
        let mut flat = || inner(param.val()).reshape([-1]);
        (self.each)(&name(&self.path), &shape, &mut flat);
    }
}

struct GradientCollector<'a> {
    path: Vec<String>,
    gradients: &'a Gradients,
    collected: Flat,
}

impl ModuleVisitor for GradientCollector<'_> {
    fn enter_module(&mut self, name: &str, _container_type: &str) {
        self.path.push(name.to_owned());
    }

    fn exit_module(&mut self, _name: &str, _container_type: &str) {
        self.path.pop();
    }

    fn visit_float<const D: usize>(&mut self, param: &Param<Tensor<D>>) {
        if let Some(gradient) = param.val().grad(self.gradients) {
            let flat = gradient.reshape([-1]);
            self.collected.insert(name(&self.path), flat);
        }
    }
}

struct Updater<F> {
    path: Vec<String>,
    new: F,
}

impl<F: FnMut(&str, &[usize], Tensor<1>) -> Tensor<1>> ModuleMapper for Updater<F> {
    fn enter_module(&mut self, name: &str, _container_type: &str) {
        self.path.push(name.to_owned());
    }

    fn exit_module(&mut self, _name: &str, _container_type: &str) {
        self.path.pop();
    }

    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let (id, value, mapper) = param.consume();
        let device = value.device();
        let shape = value.dims();
        let old = inner(value).reshape([-1]);
        let new = (self.new)(&name(&self.path), &shape, old).reshape(shape);
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
