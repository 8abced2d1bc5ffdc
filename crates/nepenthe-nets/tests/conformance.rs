//! What every network in the list must do. A new one is tested by being there.

use std::collections::{BTreeMap, BTreeSet};

use burn::tensor::{Device, Distribution, Tensor};
use nepenthe_nets::{
    Architecture, Loaded, Network, NetworkConfig, Precision, Preset, import, parameters,
    weights::{Dtype, write_safetensors},
};
use nepenthe_ops::conv_same;

fn minis() -> impl Iterator<Item = NetworkConfig> {
    let all = Architecture::ALL.iter();
    all.map(|&architecture| NetworkConfig::preset(architecture, Preset::Mini))
}

fn difference(a: Tensor<4>, b: Tensor<4>) -> f32 {
    (a - b).abs().max().into_scalar::<f32>()
}

#[test]
fn output_and_input_have_the_same_shape() {
    let device = Device::flex();
    for config in minis() {
        let network = config.init(3, &device);
        let unit = network.size_multiple();
        assert_eq!(unit, config.size_multiple());
        for [batch, height, width] in [[1, 1, 1], [2, 1, 3], [1, 5, 2]] {
            let shape = [batch, 3, height * unit, width * unit];
            let input = Tensor::<4>::random(shape, Distribution::Default, &device);
            let output = network.forward(input);
            assert_eq!(output.dims(), shape, "{config:?}");
            assert!(
                difference(output.clone(), output) == 0.0,
                "{config:?}: not a number"
            );
        }
    }
}

#[test]
fn images_of_a_batch_do_not_influence_each_other() {
    let device = Device::flex();
    for config in minis() {
        let network = config.init(3, &device);
        let input = Tensor::<4>::random([2, 3, 16, 24], Distribution::Default, &device);
        let both = network.forward(input.clone());
        let second = network.forward(input.narrow(0, 1, 1));
        let found = difference(both.narrow(0, 1, 1), second);
        assert!(found < 1e-5, "{config:?}: {found:e}");
    }
}

#[test]
fn bf16_differs_from_f32_by_less_than_a_grey_level() {
    let device = Device::flex();
    for config in minis() {
        let network = config.init(3, &device);
        let input = Tensor::<4>::random([1, 3, 40, 56], Distribution::Default, &device);
        let exact = network.forward(input.clone());
        let rounded = match network.in_precision(Precision::Bf16) {
            Ok(network) => network.forward(input),
            Err(error) => {
                let text = error.to_string();
                let expected = "precision bf16: expected a processor with AVX-512 BF16, found ";
                assert!(
                    text.starts_with(expected) && text.contains("hint: "),
                    "{text}"
                );
                continue;
            }
        };
        let found = (exact - rounded).abs().mean().into_scalar::<f32>() * 255.0;
        assert!(found > 0.0, "{config:?}: nothing was rounded");
        assert!(found < 1.0, "{config:?}: {found} grey levels on average");
    }
}

#[test]
fn bf16_is_for_inference_only() {
    let device = Device::flex().autodiff();
    for config in minis() {
        let network = config.init(3, &device);
        let error = network
            .in_precision(Precision::Bf16)
            .map(|_| ())
            .unwrap_err();
        assert!(error.to_string().contains("found the device "), "{error}");
    }
}

#[test]
fn gradients_reach_what_trains_and_nothing_else() {
    let device = Device::flex().autodiff();
    for config in minis() {
        let network = config.init(3, &device);
        let input = Tensor::<4>::random([1, 3, 24, 40], Distribution::Default, &device);
        let loss = network.forward(input).square().mean();
        let gradients = parameters::gradients(&network, &loss.backward());
        for (name, shape) in config.shapes() {
            let found = gradients.get(&name).cloned().map(parameters::host);
            assert_eq!(found.is_some(), config.is_trained(&name), "{name}");
            let Some(values) = found else { continue };
            assert_eq!(values.len(), shape.iter().product::<usize>());
            assert!(values.iter().all(|value| value.is_finite()), "{name}");
        }
    }
}

#[test]
fn features_are_named_once_and_the_last_make_the_output() {
    let device = Device::flex();
    for config in minis() {
        let network = config.init(3, &device);
        let input = Tensor::<4>::random([2, 3, 16, 24], Distribution::Default, &device);
        let features = network.features(input.clone());
        let names: BTreeSet<&str> = features.iter().map(|(name, _)| *name).collect();
        assert_eq!(names.len(), features.len());
        assert!(names.contains("latent") && features.len() >= 6, "{names:?}");
        let (_, last) = features.last().unwrap();
        let output = match &network {
            Network::PromptIr(network) => &network.output,
            Network::AdaIr(network) => &network.output,
        };
        let bias = output.bias.as_ref().map(|bias| bias.val());
        let output = conv_same(last.clone(), output.weight.val(), bias);
        let found = difference(output + input.clone(), network.forward(input));
        assert!(found == 0.0, "{config:?}: {found:e}");
    }
}

fn values(network: &Network) -> BTreeMap<String, Vec<f32>> {
    let values = parameters::values(network).into_iter();
    values.map(|(name, tensor)| (name, tensor.data)).collect()
}

#[test]
fn saving_and_loading_keep_everything() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("network.safetensors");
    let device = Device::flex();
    for config in minis() {
        let network = config.init(5, &device);
        let metadata = BTreeMap::from([("origin".to_owned(), "a test".to_owned())]);
        import::save(&path, &network, &config, &metadata, Dtype::F32).unwrap();
        let loaded = Loaded::open(&path, &device).unwrap();
        assert_eq!(loaded.config, config);
        assert_eq!(loaded.metadata["origin"], "a test");
        assert_eq!(values(&loaded.network), values(&network));
        assert_eq!((loaded.key.as_str(), &loaded.notes[..]), ("", &[][..]));
    }
}

/// Every hyper-parameter is read off names and shapes, without any metadata, with the unused tensors or without.
#[test]
fn the_configuration_is_detected_from_the_tensors() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bare.safetensors");
    for config in minis() {
        let mut tensors = parameters::values(&config.init(1, &Device::flex()));
        write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).unwrap();
        assert_eq!(Loaded::open(&path, &Device::flex()).unwrap().config, config);
        tensors.retain(|name, _| !config.is_unused(name));
        write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).unwrap();
        assert_eq!(Loaded::open(&path, &Device::flex()).unwrap().config, config);
    }
}

#[test]
fn presets_pass_their_own_checks_and_have_distinct_names() {
    let mut names = BTreeSet::new();
    for &architecture in Architecture::ALL {
        assert!(names.insert(architecture.name()));
        for preset in Preset::ALL {
            let config = NetworkConfig::preset(architecture, preset);
            config.check().unwrap();
            assert_eq!(config.architecture(), architecture);
            assert!(!config.describe().is_empty());
        }
    }
}

/// The names in recipes and in the metadata of weight files.
#[test]
fn serialised_forms_stay_as_they_are() {
    let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
    let json = serde_json::to_string(&config).unwrap();
    assert_eq!(
        json,
        r#"{"architecture":"promptir","backbone":{"dim":16,"blocks":[1,1,1,2],"refinement_blocks":1,"heads":[1,2,4,8],"expansion":2.66},"prompt_length":5,"prompts":[{"dim":16,"size":16},{"dim":32,"size":8},{"dim":64,"size":4}]}"#
    );
    let config = NetworkConfig::preset(Architecture::AdaIr, Preset::Mini);
    let json = serde_json::to_string(&config).unwrap();
    assert_eq!(
        json,
        r#"{"architecture":"adair","backbone":{"dim":16,"blocks":[1,1,1,2],"refinement_blocks":1,"heads":[1,2,4,8],"expansion":2.66},"frequency_heads":4}"#
    );
    let name = |preset| serde_json::to_string(&preset).unwrap();
    assert_eq!(Preset::ALL.map(name), [r#""paper""#, r#""mini""#]);
}
