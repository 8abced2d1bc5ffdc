//! Networks as training code saves them: files of real PyTorch (`golden/networks`, made by `golden/networks.py`).

use std::{collections::BTreeMap, fs, path::PathBuf};

use nepenthe_nets::{
    Device, LoadOptions, Loaded, parameters,
    weights::{Dtype, RawTensor, WeightFile, write_safetensors},
};

fn golden(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .join("../../golden/networks")
        .join(name)
}

fn open(name: &str, key: Option<&str>) -> Result<Loaded, String> {
    let options = key.map(LoadOptions::key).unwrap_or_default();
    Loaded::open_with(&golden(name), &options, &Device::flex()).map_err(|error| error.to_string())
}

fn refused(name: &str, key: Option<&str>, words: &[&str]) {
    let message = open(name, key).expect_err(name);
    for word in [name, "\n\nhint: "].iter().chain(words) {
        assert!(message.contains(word), "{name}: no {word:?} in {message}");
    }
}

fn meant() -> BTreeMap<String, RawTensor> {
    parameters::values(&open("tiny.safetensors", None).unwrap().network)
}

/// Opens a file, which must give the weights that are meant, with this key and a note with each of `words`.
fn found(name: &str, key: &str, words: &[&str]) {
    let loaded = open(name, None).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(parameters::values(&loaded.network), meant(), "{name}");
    assert_eq!(loaded.key, key, "{name}");
    let notes = loaded.notes.join("\n");
    for word in words {
        assert!(notes.contains(word), "{name}: no {word:?} in {notes:?}");
    }
    assert_eq!(notes.is_empty(), words.is_empty(), "{name}: {notes}");
}

#[test]
fn prefixes_in_any_order_are_removed() {
    found(
        "nested.pth",
        "0.checkpoint.state_dict._forward_module.module.net",
        &[],
    );
}

#[test]
fn tensors_of_a_loss_are_left_out_and_named() {
    found(
        "loss.ckpt",
        "state_dict.model",
        &["left out: `loss_fn` (2 tensors)"],
    );
}

#[test]
fn what_a_profiler_left_is_left_out_and_named() {
    let words = ["`total_ops`", "`total_params`", "`patch_embed`"];
    found("profiled.pth", "", &words);
}

#[test]
fn averaged_weights_come_before_raw_ones() {
    let words = [
        "averaged weights",
        "`state_dict.ema.module`",
        "raw ones are under `state_dict.net`",
    ];
    found("ema-prefix.ckpt", "state_dict.ema.module", &words);
    let words = [
        "averaged weights",
        "`model_ema.module`",
        "raw ones are under `model`",
    ];
    found("ema-key.pth", "model_ema.module", &words);
    let words = [
        "`state_dict.generator_ema`",
        "raw ones",
        "`step_counter` (1 tensor)",
    ];
    found("generators.pth", "state_dict.generator_ema", &words);
}

#[test]
fn a_key_chooses_the_raw_weights() {
    for (file, key) in [
        ("ema-key.pth", "model"),
        ("ema-prefix.ckpt", "net"),
        ("generators.pth", "generator"),
    ] {
        let loaded = open(file, Some(key)).unwrap();
        let values = parameters::values(&loaded.network);
        assert!(
            values
                .values()
                .all(|tensor| tensor.data.iter().all(|&value| value == 0.0)),
            "{file}"
        );
    }
}

#[test]
fn several_networks_are_listed_and_a_key_chooses() {
    refused(
        "several.pth",
        None,
        &["found 2: `student`, `teacher`", "--weights-key"],
    );
    refused(
        "several.pth",
        Some("pupil"),
        &["no network under the key `pupil`", "`student`, `teacher`"],
    );
    let loaded = open("several.pth", Some("student")).unwrap();
    assert_eq!(parameters::values(&loaded.network), meant());
}

#[test]
fn every_form_that_pytorch_opens_is_read() {
    found("protocol-1.pth", "weights", &[]);
    found("deflated.pth", "", &[]);
}

#[test]
fn trailing_zeros_are_ignored() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("padded.pth");
    let mut bytes = fs::read(golden("deflated.pth")).unwrap();
    bytes.resize(bytes.len() + 1000, 0);
    fs::write(&path, bytes).unwrap();
    let loaded = Loaded::open(&path, &Device::flex()).unwrap();
    assert_eq!(parameters::values(&loaded.network), meant());
}

#[test]
fn a_module_that_was_pickled_whole_is_named_by_its_class() {
    refused(
        "module.pth",
        None,
        &["`__main__.PromptIR`", "module.state_dict()"],
    );
}

#[test]
fn weights_that_are_not_finite_are_refused() {
    refused(
        "nan.pth",
        None,
        &["`latent.0.attn.temperature`", "found NaN"],
    );
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("infinite.safetensors");
    let mut tensors = meant();
    tensors.get_mut("output.weight").unwrap().data[1] = f32::NEG_INFINITY;
    write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).unwrap();
    let message = Loaded::open(&path, &Device::flex())
        .unwrap_err()
        .to_string();
    assert!(
        message.contains("`output.weight`") && message.contains("found -inf"),
        "{message}"
    );
    // Large weights are a network like any other.
    assert!(open("large.pth", None).is_ok());
}

/// As `nepenthe train` keeps its state: moments and averages are flat.
#[test]
fn the_state_of_a_run_gives_its_averaged_weights() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("checkpoint.safetensors");
    let mut tensors = BTreeMap::new();
    for (name, tensor) in meant() {
        let flat = |value: f32| RawTensor {
            shape: vec![tensor.data.len()],
            data: tensor.data.iter().map(|weight| weight * value).collect(),
        };
        for (part, value) in [("first", 0.0), ("second", 3.0), ("average", 0.5)] {
            tensors.insert(format!("{part}.{name}"), flat(value));
        }
        tensors.insert(format!("network.{name}"), tensor);
    }
    let metadata = BTreeMap::from([("nepenthe.step".to_owned(), "7".to_owned())]);
    write_safetensors(&path, &tensors, &metadata, Dtype::F32).unwrap();
    let open = |key: Option<&str>| {
        let options = key.map(LoadOptions::key).unwrap_or_default();
        Loaded::open_with(&path, &options, &Device::flex()).unwrap()
    };
    let averaged = open(None);
    assert_eq!(averaged.key, "average");
    let notes = averaged.notes.join("\n");
    assert!(
        notes.contains("averaged") && notes.contains("`network`"),
        "{notes}"
    );
    let weight = |loaded: &Loaded| parameters::values(&loaded.network)["output.weight"].data[0];
    let raw = open(Some("network"));
    assert_eq!(weight(&averaged), weight(&raw) * 0.5);

    tensors.retain(|name, _| !name.starts_with("average."));
    write_safetensors(&path, &tensors, &metadata, Dtype::F32).unwrap();
    let raw = open(None);
    assert_eq!(raw.key, "network");
    assert!(raw.notes.join("\n").contains("`first`"), "{:?}", raw.notes);
}

fn changed(change: impl FnOnce(&mut BTreeMap<String, RawTensor>)) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("changed.safetensors");
    let mut tensors = meant();
    change(&mut tensors);
    write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).unwrap();
    let started = std::time::Instant::now();
    let message = Loaded::open(&path, &Device::flex())
        .unwrap_err()
        .to_string();
    assert!(started.elapsed().as_secs() < 5, "{message}");
    assert!(message.len() < 10_000, "{} bytes", message.len());
    message
}

fn zeros(shape: &[usize]) -> RawTensor {
    let data = vec![0.0; shape.iter().product()];
    RawTensor {
        shape: shape.to_vec(),
        data,
    }
}

#[test]
fn shapes_of_impossible_networks_name_their_tensor() {
    let heads = changed(|tensors| {
        tensors.insert(
            "encoder_level1.0.attn.temperature".to_owned(),
            zeros(&[3, 1, 1]),
        );
    });
    assert!(
        heads.contains("encoder_level1.0.attn.temperature"),
        "{heads}"
    );
    assert!(
        heads.contains("divide the 2 channels") && heads.contains("found 3"),
        "{heads}"
    );

    let hidden = changed(|tensors| {
        for (name, tensor) in tensors.iter_mut() {
            let place = match name.rsplit_once("ffn.") {
                Some((_, "project_out.weight")) => 1,
                Some((_, "project_in.weight" | "dwconv.weight")) => 0,
                _ => continue,
            };
            tensor.shape[place] = 0;
            tensor.data.clear();
        }
    });
    assert!(hidden.contains("ffn.project_out.weight"), "{hidden}");
    assert!(hidden.contains("hidden width of at least 1"), "{hidden}");

    let blocks = changed(|tensors| {
        tensors.extend((0..20_000).map(|index| (format!("latent.{index}.x"), zeros(&[0]))));
    });
    assert!(
        blocks.contains("`latent.*`") && blocks.contains("found 20000"),
        "{blocks}"
    );
}

/// Networks of terabytes, from files of kilobytes: nothing of them may be allocated.
#[test]
fn huge_networks_in_small_files_are_refused() {
    let wide = changed(|tensors| {
        tensors.insert(
            "patch_embed.proj.weight".to_owned(),
            zeros(&[4096, 3, 3, 3]),
        );
    });
    assert!(wide.contains("shape mismatch"), "{wide}");
    let prompts = changed(|tensors| {
        tensors.insert(
            "prompt1.prompt_param".to_owned(),
            zeros(&[1, 4096, 1, 4096, 1]),
        );
    });
    assert!(prompts.contains("shape mismatch"), "{prompts}");
    assert!(
        prompts.contains("expected [1, 4096, 1, 4096, 4096]"),
        "{prompts}"
    );
    let prompts = changed(|tensors| {
        for level in 1..=3 {
            tensors.insert(
                format!("prompt{level}.prompt_param"),
                zeros(&[1, 1, 4096, 1, 1]),
            );
        }
    });
    assert!(prompts.contains("shape mismatch"), "{prompts}");
}

#[test]
fn many_long_unexpected_names_take_no_time() {
    let message = changed(|tensors| {
        tensors.remove("output.weight");
        let long = "x".repeat(400);
        tensors.extend((0..20_000).map(|index| (format!("q{index}{long}"), zeros(&[0]))));
    });
    assert!(message.contains("unexpected (20000)"), "{message}");
    assert!(message.contains("output.weight"), "{message}");
}

#[test]
fn names_cannot_reach_the_terminal() {
    let message = changed(|tensors| {
        tensors.insert("output.\u{1b}[2J".to_owned(), zeros(&[1]));
    });
    assert!(
        !message.contains('\u{1b}') && message.contains("\\u{1b}[2J"),
        "{message}"
    );
}

#[test]
fn a_file_is_decoded_only_where_it_is_needed() {
    // The moments of the optimiser are not read for a network: damage there does not matter.
    let file = WeightFile::open(&golden("ema-key.pth")).unwrap();
    assert!(file.state_dicts().len() >= 3);
    let loaded = Loaded::from_file(&file, &LoadOptions::default(), &Device::flex()).unwrap();
    assert_eq!(parameters::values(&loaded.network), meant());
}
