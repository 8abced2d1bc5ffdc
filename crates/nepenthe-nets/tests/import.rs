//! Weight files in and out: a real Lightning checkpoint, round trips, and files that do not fit.

use std::{collections::BTreeMap, fs, path::PathBuf};

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_nets::{
    Architecture, Loaded, NetworkConfig, Preset, import, parameters,
    weights::{Dtype, RawTensor, WeightFile, write_safetensors},
};
use safetensors::SafeTensors;

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../golden")
        .join(name)
}

fn stored(file: &str, name: &str) -> Tensor<4> {
    let bytes = fs::read(golden(file)).unwrap();
    let tensors = SafeTensors::deserialize(&bytes).unwrap();
    let view = tensors.tensor(name).unwrap();
    let values: Vec<f32> = view
        .data()
        .chunks_exact(4)
        .map(|bytes| f32::from_le_bytes(bytes.try_into().unwrap()))
        .collect();
    let shape: [usize; 4] = view.shape().try_into().unwrap();
    Tensor::from_data(TensorData::new(values, shape), &Device::flex())
}

fn largest_difference(a: Tensor<4>, b: Tensor<4>) -> f32 {
    (a - b).abs().max().into_scalar::<f32>()
}

fn lightning() -> Loaded {
    Loaded::open(&golden("adair-small-lightning.ckpt"), &Device::flex()).unwrap()
}

#[test]
fn a_lightning_checkpoint_gives_the_published_output() {
    let loaded = lightning();
    assert_eq!(loaded.config.architecture(), Architecture::AdaIr);
    assert_eq!(loaded.config.describe()[0], ("dim", "16".to_owned()));
    assert_eq!(loaded.key, "state_dict.net");
    let input = stored("adair-small-lightning.safetensors", "input");
    let expected = stored("adair-small-lightning.safetensors", "output");
    let difference = largest_difference(loaded.network.forward(input), expected);
    assert!(difference < 1e-4, "output differs by {difference:e}");
}

#[test]
fn safetensors_keep_every_tensor_and_the_configuration() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("converted.safetensors");
    let loaded = lightning();
    import::save(
        &path,
        &loaded.network,
        &loaded.config,
        &BTreeMap::new(),
        Dtype::F32,
    )
    .unwrap();
    let again = Loaded::open(&path, &Device::flex()).unwrap();
    assert_eq!(again.config, loaded.config);
    // Unused tensors of the published definition are kept too.
    let original = WeightFile::open(&golden("adair-small-lightning.ckpt")).unwrap();
    let kept = parameters::values(&again.network);
    let original = original.tensors().unwrap();
    assert_eq!(original.len(), kept.len());
    for (name, tensor) in &original {
        let name = name.strip_prefix("net.").unwrap();
        assert_eq!(kept[name].data, tensor.data, "{name}");
    }
    assert!(kept.keys().any(|name| loaded.config.is_unused(name)));
}

#[test]
fn half_precision_changes_the_output_little() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("half.safetensors");
    let loaded = lightning();
    import::save(
        &path,
        &loaded.network,
        &loaded.config,
        &BTreeMap::new(),
        Dtype::F16,
    )
    .unwrap();
    let half = Loaded::open(&path, &Device::flex()).unwrap();
    let input = stored("adair-small-lightning.safetensors", "input");
    let pair = (
        loaded.network.forward(input.clone()),
        half.network.forward(input),
    );
    let difference = largest_difference(pair.0, pair.1);
    assert!(difference > 0.0 && difference < 5e-3, "{difference:e}");
}

fn tampered(change: impl FnOnce(&mut BTreeMap<String, RawTensor>)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("tampered.safetensors");
    let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
    let mut tensors = parameters::values(&config.init(1, &Device::flex()));
    change(&mut tensors);
    write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).unwrap();
    Loaded::open(&path, &Device::flex())
        .unwrap_err()
        .to_string()
}

#[test]
fn missing_unexpected_and_mismatched_tensors_are_listed() {
    let renamed = tampered(|tensors| {
        let tensor = tensors.remove("output.weight").unwrap();
        tensors.insert("outputs.weight".to_owned(), tensor);
    });
    assert!(renamed.contains("missing (1)"), "{renamed}");
    assert!(
        renamed.contains("output.weight (did you mean outputs.weight?)"),
        "{renamed}"
    );
    assert!(
        renamed.contains("unexpected (1)") && renamed.contains("hint:"),
        "{renamed}"
    );

    let mismatched = tampered(|tensors| {
        let tensor = tensors.get_mut("output.weight").unwrap();
        tensor.shape[0] = 1;
        tensor.data.truncate(tensor.data.len() / 3);
    });
    assert!(
        mismatched.contains("expected [3, 32, 3, 3], found [1, 32, 3, 3]"),
        "{mismatched}"
    );

    let foreign = tampered(|tensors| tensors.retain(|name, _| name.starts_with("encoder")));
    assert!(
        foreign.contains("PromptIR") && foreign.contains("AdaIR"),
        "{foreign}"
    );
}

#[test]
fn a_file_without_the_unused_tensors_loads() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("stripped.safetensors");
    let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
    let mut tensors = parameters::values(&config.init(1, &Device::flex()));
    tensors.retain(|name, _| !config.is_unused(name));
    write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).unwrap();
    assert_eq!(Loaded::open(&path, &Device::flex()).unwrap().config, config);
}
