//! Files of real PyTorch (`golden/weights`, made by `golden/weights.py`) and a real Lightning
//! checkpoint.

mod hostile;
mod writing;

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::*;

/// The names of all files in `golden/weights`.
const SMALL_FILES: [&str; 10] = [
    "types.pth",
    "types-legacy.pth",
    "views.pth",
    "views-legacy.pth",
    "views-protocol-4.pth",
    "views-protocol-5-legacy.pth",
    "views-big-endian.pth",
    "averaged.pth",
    "neighbours.ckpt",
    "neighbours-legacy.ckpt",
];

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../golden")
        .join(name)
}

fn small(name: &str) -> WeightFile {
    WeightFile::open(&golden("weights").join(name)).expect("the golden file is readable")
}

fn tensor(shape: &[usize], data: &[f32]) -> RawTensor {
    RawTensor {
        shape: shape.to_vec(),
        data: data.to_vec(),
    }
}

#[test]
fn a_lightning_checkpoint_lists_its_state_dict() {
    let file = WeightFile::open(&golden("adair-small-lightning.ckpt")).expect("readable");
    assert_eq!(file.format, Format::LightningCheckpoint);
    let dict = file.largest();
    assert_eq!(dict.path, "state_dict");
    assert_eq!(dict.stored_types(), BTreeSet::from(["float32"]));
    let tensors = file.tensors().expect("readable");
    assert!(file.metadata.contains_key("pytorch-lightning_version"));
    assert!(file.metadata.contains_key("epoch"));
    assert_eq!(tensors["net.patch_embed.proj.weight"].shape, [16, 3, 3, 3]);
    for (name, tensor) in &tensors {
        let elements: usize = tensor.shape.iter().product();
        assert_eq!(tensor.data.len(), elements, "{name}");
        assert!(tensor.data.iter().all(|value| value.is_finite()), "{name}");
    }
}

#[test]
fn every_element_type_becomes_the_same_numbers() {
    for name in ["types.pth", "types-legacy.pth"] {
        let file = small(name);
        assert_eq!(file.format, Format::PyTorch);
        assert_eq!(file.largest().path, "");
        assert_eq!(file.largest().stored_types().len(), 10);
        let tensors = file.tensors().expect("readable");
        assert_eq!(tensors.len(), 10);
        for (kind, found) in &tensors {
            let expected = match kind.as_str() {
                "bool" => [0.0, 1.0, 1.0, 1.0, 1.0, 1.0],
                _ if kind.contains("float") => [0.25, 1.25, 2.25, 3.25, 4.25, 5.25],
                _ => [0.0, 1.0, 2.0, 3.0, 4.0, 5.0],
            };
            assert_eq!(found, &tensor(&[2, 3], &expected), "{name} {kind}");
        }
    }
}

#[test]
fn views_are_read_in_row_major_order_whatever_their_strides() {
    let block =
        |first: usize, last: usize, channel: usize| (first * 12 + last * 4 + channel) as f32;
    let mut transposed = Vec::new();
    for channel in 0..4 {
        for last in 0..3 {
            transposed.extend((0..2).map(|first| block(first, last, channel)));
        }
    }
    let sixteen: Vec<f32> = (0_u8..16).map(f32::from).collect();
    for name in SMALL_FILES.iter().filter(|name| name.starts_with("views")) {
        let file = small(name);
        let tensors = file.tensors().expect("readable");
        let found = |key: &str| &tensors[key];
        let whole: Vec<f32> = (0_u8..24).map(f32::from).collect();
        assert_eq!(found("whole"), &tensor(&[2, 3, 4], &whole), "{name}");
        assert_eq!(found("transposed"), &tensor(&[4, 3, 2], &transposed));
        let sliced = [4.0, 6.0, 8.0, 10.0, 16.0, 18.0, 20.0, 22.0];
        assert_eq!(found("sliced"), &tensor(&[2, 2, 2], &sliced));
        let overlapping = [
            5.0, 6.0, 7.0, 8.0, 7.0, 8.0, 9.0, 10.0, 9.0, 10.0, 11.0, 12.0,
        ];
        assert_eq!(found("overlapping"), &tensor(&[3, 4], &overlapping));
        assert_eq!(found("expanded"), &tensor(&[3], &[7.0, 7.0, 7.0]));
        assert_eq!(found("channels_last"), &tensor(&[1, 2, 2, 4], &sixteen));
        assert_eq!(found("scalar"), &tensor(&[], &[0.25]));
        assert_eq!(found("empty"), &tensor(&[0, 3], &[]));
        assert_eq!(found("parameter"), &tensor(&[3, 4], &whole[12..]));
        assert_eq!(file.largest().skipped, ["note"]);
    }
}

#[test]
fn every_state_dict_of_a_file_is_listed() {
    let file = small("averaged.pth");
    assert_eq!(file.metadata["iteration"], "7");
    let dicts = file.state_dicts();
    let found: Vec<(&str, usize)> = dicts.iter().map(|d| (&d.path[..], d.len())).collect();
    assert_eq!(found, [("params", 10), ("params_ema", 9)]);
    let tensors = file.decode(&dicts[1], dicts[1].names()).expect("readable");
    let doubled = tensor(&[2, 3], &[0.5, 2.5, 4.5, 6.5, 8.5, 10.5]);
    assert_eq!(tensors["module.bfloat16"], doubled);
}

#[test]
fn what_stands_beside_the_weights_is_tolerated() {
    for name in ["neighbours.ckpt", "neighbours-legacy.ckpt"] {
        let file = small(name);
        assert_eq!(file.format, Format::LightningCheckpoint);
        let dict = file.largest();
        assert_eq!(dict.path, "state_dict");
        let names: Vec<&str> = dict.names().collect();
        let expected = [
            "net.0.bias",
            "net.0.weight",
            "net.1.bias",
            "net.1.num_batches_tracked",
            "net.1.running_mean",
            "net.1.running_var",
            "net.1.weight",
        ];
        assert_eq!(names, expected);
        let weight = tensor(&[2, 3], &[0.0, 1.0, 2.0, 3.0, 4.0, 5.0]);
        let tensors = file.tensors().expect("readable");
        assert_eq!(tensors["net.0.weight"], weight);
        assert_eq!(tensors["net.1.num_batches_tracked"], tensor(&[], &[1.0]));
        assert_eq!(file.metadata["global_step"], "1200");
        assert_eq!(file.metadata["hyper_parameters.lr"], "0.25");
        assert_eq!(file.metadata["hyper_parameters.name"], "small");
    }
}

#[test]
fn the_digest_is_that_of_the_file() {
    let path = golden("weights").join("types.pth");
    let bytes = std::fs::read(&path).expect("readable");
    assert_eq!(small("types.pth").sha256, nepenthe_files::sha256(bytes));
}

#[test]
fn messages_name_the_file_and_say_what_to_do() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let message = |name: &str, content: Option<&[u8]>| {
        let path = folder.path().join(name);
        if let Some(content) = content {
            std::fs::write(&path, content).expect("writable");
        }
        let message = WeightFile::open(&path)
            .expect_err("not weights")
            .to_string();
        assert!(message.contains(name), "{message}");
        assert!(message.contains("\n\nhint: "), "{message}");
        message
    };
    assert!(message("absent.ckpt", None).contains("no such file"));
    assert!(message("empty.ckpt", Some(b"")).contains("the file is empty"));
    assert!(message("page.ckpt", Some(b"<!doctype html><p>Sign in")).contains("a web page"));
    assert!(message("cut.pth", Some(b"PK\x03\x04 and no more")).contains("cut short"));
    assert!(
        message("cut.safetensors", Some(b"\x40\0\0\0\0\0\0\0{\"a\""))
            .contains("72 bytes, found 12")
    );
    let folder_error = WeightFile::open(folder.path()).expect_err("a folder");
    assert!(matches!(
        folder_error.problem,
        WeightProblem::NotAFile { .. }
    ));
}
