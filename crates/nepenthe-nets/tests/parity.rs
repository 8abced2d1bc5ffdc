//! Whole networks and single blocks against numbers from the published PyTorch definitions
//! (`golden/README.md`): forward within 1e-4, every gradient within 1e-3 of its norm.

use std::{collections::BTreeMap, fs, path::PathBuf};

use burn::{
    module::Module,
    tensor::{Device, Tensor, TensorData},
};
use nepenthe_nets::{
    Architecture, Network, NetworkConfig, Preset,
    adair::FrequencyBlock,
    fixture::{self, Sums, image, smooth},
    parameters,
    promptir::{PromptBlock, PromptSize},
    restormer::TransformerBlock,
};
use safetensors::SafeTensors;
use serde_json::Value;

const FORWARD: f64 = 1e-4;
const GRADIENT: f64 = 1e-3;

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../golden")
        .join(name)
}

fn json(name: &str) -> Value {
    serde_json::from_slice(&fs::read(golden(name)).unwrap()).unwrap()
}

fn stored(file: &str, name: &str) -> (Vec<f32>, Vec<usize>) {
    let bytes = fs::read(golden(file)).unwrap();
    let tensors = SafeTensors::deserialize(&bytes).unwrap();
    let view = tensors.tensor(name).unwrap();
    let data = view.data();
    let values = match view.dtype() {
        safetensors::Dtype::F32 => data
            .chunks_exact(4)
            .map(|b| f32::from_le_bytes(b.try_into().unwrap()))
            .collect(),
        safetensors::Dtype::F64 => data
            .chunks_exact(8)
            .map(|b| f64::from_le_bytes(b.try_into().unwrap()) as f32)
            .collect(),
        other => panic!("unexpected {other:?}"),
    };
    (values, view.shape().to_vec())
}

fn largest_difference(found: &[f32], expected: &[f32]) -> f64 {
    assert_eq!(found.len(), expected.len());
    let pairs = found.iter().zip(expected);
    pairs
        .map(|(a, b)| f64::from((a - b).abs()))
        .fold(0.0, f64::max)
}

fn host<const D: usize>(tensor: Tensor<D>) -> Vec<f32> {
    tensor.into_data().convert::<f32>().try_into_vec().unwrap()
}

fn gradients<M: Module>(module: &M, loss: &Tensor<1>) -> BTreeMap<String, Vec<f32>> {
    let gradients = loss.backward();
    let flat = parameters::gradients(module, &gradients);
    flat.into_iter()
        .map(|(name, tensor)| (name, host(tensor)))
        .collect()
}

fn paper(architecture: Architecture, device: &Device) -> Network {
    let config = NetworkConfig::preset(architecture, Preset::Paper);
    parameters::fill(config.empty(device), device, |name, shape| {
        fixture::parameter(name, name, shape)
    })
}

fn whole_network(architecture: Architecture, file: &str) {
    let device = Device::flex().autodiff();
    let network = paper(architecture, &device);
    let shape = [1, 3, 64, 64];
    let input = smooth("parity/a/input", shape, &device);
    let output = network.forward(input);
    let (expected, _) = stored(&format!("{file}.safetensors"), "output");
    let difference = largest_difference(&host(output.clone().inner()), &expected);
    assert!(difference < FORWARD, "output differs by {difference:e}");

    let probe = image("parity/a/probe", shape, &device) * 2.0 - 1.0;
    let loss = (output * probe).mean();
    let sums: Sums =
        serde_json::from_value(json(&format!("{file}.json"))["gradients"].clone()).unwrap();
    let found = gradients(&network, &loss);
    let differences = fixture::compare(&found, &sums, "parity/a/grad/", GRADIENT, 1e-10);
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn promptir_matches_the_published_network() {
    whole_network(Architecture::PromptIr, "promptir-64");
}

#[test]
fn adair_matches_the_published_network() {
    whole_network(Architecture::AdaIr, "adair-64");
}

#[test]
fn parameters_are_those_of_the_released_state_dicts() {
    for (architecture, file, count) in [
        (
            Architecture::PromptIr,
            "promptir-parameters.json",
            35_592_263,
        ),
        (Architecture::AdaIr, "adair-parameters.json", 28_784_824),
    ] {
        let expected: BTreeMap<String, Vec<usize>> = serde_json::from_value(json(file)).unwrap();
        let shapes = NetworkConfig::preset(architecture, Preset::Paper).shapes();
        let total: usize = shapes
            .iter()
            .map(|(_, shape)| shape.iter().product::<usize>())
            .sum();
        assert_eq!(total, count);
        for (name, shape) in &shapes {
            assert_eq!(expected.get(name), Some(shape), "{name}");
        }
        assert_eq!(shapes.len(), expected.len());
    }
}

/// Runs a filled block on the fixture's inputs; returns the output and all gradients.
struct BlockRun {
    output: Vec<f32>,
    inputs: Vec<Vec<f32>>,
    parameters: BTreeMap<String, Vec<f32>>,
    dims: [usize; 4],
}

fn run_block<M: Module>(
    case: &str,
    module: M,
    inputs: Vec<Tensor<4>>,
    forward: impl Fn(&M, &[Tensor<4>]) -> Tensor<4>,
) -> BlockRun {
    let device = Device::flex().autodiff();
    let module = parameters::fill(module, &device, |name, shape| {
        fixture::parameter(&format!("{case}.{name}"), name, shape)
    });
    let inputs: Vec<_> = inputs.into_iter().map(Tensor::require_grad).collect();
    let output = forward(&module, &inputs);
    let probe = image(&format!("{case}/probe"), output.dims(), &device) * 2.0 - 1.0;
    let gradients = (output.clone() * probe).mean().backward();
    let parameters = parameters::gradients(&module, &gradients);
    BlockRun {
        dims: output.dims(),
        output: host(output.inner()),
        inputs: inputs
            .iter()
            .map(|input| host(input.grad(&gradients).unwrap()))
            .collect(),
        parameters: parameters
            .into_iter()
            .map(|(name, tensor)| (name, host(tensor)))
            .collect(),
    }
}

fn check_parameter_gradients(case: &str, run: &BlockRun) {
    let sums = json("blocks.json")[case]["gradients"].clone();
    let sums: Sums = serde_json::from_value(sums).unwrap();
    let tag = format!("{case}/grad/");
    let differences = fixture::compare(&run.parameters, &sums, &tag, GRADIENT, 1e-10);
    assert!(differences.is_empty(), "{case}\n{}", differences.join("\n"));
}

/// For the cases whose inputs, output and input gradients are stored whole.
fn check_stored(case: &str, run: &BlockRun) {
    let (expected, _) = stored("blocks.safetensors", &format!("{case}.output"));
    let difference = largest_difference(&run.output, &expected);
    assert!(
        difference < FORWARD,
        "{case}: output differs by {difference:e}"
    );
    for (index, found) in run.inputs.iter().enumerate() {
        let (expected, _) = stored("blocks.safetensors", &format!("{case}.input{index}_grad"));
        let norm = fixture::norm_and_dot(&expected, "")[0];
        let difference = largest_difference(found, &expected);
        assert!(
            difference < GRADIENT * norm,
            "{case}: input {index} differs by {difference:e}"
        );
    }
    check_parameter_gradients(case, run);
}

fn stored_input(case: &str, index: usize, device: &Device) -> Tensor<4> {
    let (values, shape) = stored("blocks.safetensors", &format!("{case}.input{index}"));
    let shape: [usize; 4] = shape.try_into().unwrap();
    Tensor::from_data(TensorData::new(values, shape), device)
}

#[test]
fn transformer_blocks_match() {
    let device = Device::flex().autodiff();
    for (case, channels, heads) in [
        ("transformer_block", 48, 1),
        ("transformer_block_heads4", 32, 4),
    ] {
        let block = TransformerBlock::new(channels, heads, 2.66, &device);
        let inputs = vec![stored_input(case, 0, &device)];
        let run = run_block(case, block, inputs, |block, x| block.forward(x[0].clone()));
        check_stored(case, &run);
    }
}

#[test]
fn prompt_block_matches() {
    let device = Device::flex().autodiff();
    let case = "prompt_block";
    let block = PromptBlock::new(PromptSize { dim: 16, size: 8 }, 5, 24, &device);
    let inputs = vec![stored_input(case, 0, &device)];
    let run = run_block(case, block, inputs, |block, x| block.forward(x[0].clone()));
    check_stored(case, &run);
}

#[test]
fn frequency_block_matches_with_an_empty_mask() {
    let device = Device::flex().autodiff();
    let case = "frequency_block_empty_mask";
    let block = FrequencyBlock::new(32, 4, &device);
    let inputs = (0..2)
        .map(|index| stored_input(case, index, &device))
        .collect();
    let run = run_block(case, block, inputs, |block, x| {
        block.forward(x[0].clone(), x[1].clone())
    });
    check_stored(case, &run);
}

/// The mask is open only for features of at least 256 pixels, so this fixture keeps sums and a crop.
#[test]
fn frequency_block_matches_with_an_open_mask() {
    let device = Device::flex().autodiff();
    let case = "frequency_block_open_mask_f";
    let picture = smooth(&format!("{case}/input0"), [1, 3, 512, 768], &device);
    let features = image(&format!("{case}/input1"), [1, 32, 256, 384], &device) * 2.0 - 1.0;
    let block = FrequencyBlock::new(32, 4, &device);
    let run = run_block(case, block, vec![picture, features], |block, x| {
        block.forward(x[0].clone(), x[1].clone())
    });
    let output = Tensor::<4>::from_data(
        TensorData::new(run.output.clone(), run.dims),
        &Device::flex(),
    );
    let crop = host(output.slice([0..1, 0..32, 96..112, 96..112]));
    let (expected, _) = stored("blocks.safetensors", &format!("{case}.output_crop"));
    let difference = largest_difference(&crop, &expected);
    assert!(
        difference < FORWARD,
        "{case}: crop differs by {difference:e}"
    );
    let fixture = &json("blocks.json")[case];
    let sums = [
        ("output", &run.output),
        ("input0_grad", &run.inputs[0]),
        ("input1_grad", &run.inputs[1]),
    ];
    for (name, values) in sums {
        let [norm, dot]: [f64; 2] = serde_json::from_value(fixture[name].clone()).unwrap();
        let [n, d] = fixture::norm_and_dot(values, &format!("{case}/{name}"));
        let allowed = GRADIENT * norm + 1e-10;
        assert!(
            (n - norm).abs() < allowed && (d - dot).abs() < allowed,
            "{name}: {n} {d}, expected {norm} {dot}"
        );
    }
    check_parameter_gradients(case, &run);
}
