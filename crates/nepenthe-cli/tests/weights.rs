//! Weight files as the commands meet them: several networks in one, the state of a run, names of strangers.

mod common;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use common::Folder;
use nepenthe_nets::weights::{Dtype, RawTensor, WeightFile, write_safetensors};

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../golden/networks")
        .join(name)
}

fn with(names: &[&str]) -> Folder {
    let folder = Folder::new();
    for name in names {
        fs::copy(golden(name), folder.path(name)).unwrap();
    }
    folder
}

fn stderr(folder: &Folder, arguments: &[&str]) -> String {
    let output = folder.nepenthe(arguments).output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {stderr}");
    stderr
}

#[test]
fn a_key_chooses_among_several_networks() {
    let folder = with(&["several.pth"]);
    let convert = ["convert", "several.pth", "-o", "one.safetensors"];
    folder.refuse(&convert, &["`student`, `teacher`", "--weights-key"]);
    folder.refuse(
        &[&convert[..], &["--weights-key", "pupil"]].concat(),
        &["no network under the key `pupil`", "`student`, `teacher`"],
    );
    folder.succeed(&[&convert[..], &["--weights-key", "teacher"]].concat());
    let tensors = WeightFile::open(&folder.path("one.safetensors"))
        .unwrap()
        .tensors()
        .unwrap();
    assert!(
        tensors
            .values()
            .all(|tensor| tensor.data.iter().all(|&value| value == 0.0))
    );
    let shown = folder.succeed(&["inspect", "several.pth", "--weights-key", "student"]);
    assert!(
        shown.contains("student") && shown.contains("PromptIR"),
        "{shown}"
    );
}

#[test]
fn what_was_left_out_is_said() {
    let folder = with(&["loss.ckpt", "ema-key.pth"]);
    let said = stderr(&folder, &["convert", "loss.ckpt", "-o", "one.safetensors"]);
    assert!(
        said.contains("loss.ckpt: left out: `loss_fn` (2 tensors)"),
        "{said}"
    );
    let said = stderr(
        &folder,
        &["convert", "ema-key.pth", "-o", "two.safetensors"],
    );
    assert!(
        said.contains("averaged weights, under `model_ema.module`"),
        "{said}"
    );
    let shown = folder.succeed(&["inspect", "loss.ckpt"]);
    assert!(shown.contains("left out: `loss_fn` (2 tensors)"), "{shown}");
}

#[test]
fn broken_weights_are_refused_by_every_command() {
    let folder = with(&["nan.pth", "module.pth"]);
    folder.picture("one.png", 16, 16);
    for (file, words) in [
        ("nan.pth", ["`latent.0.attn.temperature`", "NaN"]),
        ("module.pth", ["`__main__.PromptIR`", "state_dict()"]),
    ] {
        folder.refuse(&["convert", file, "-o", "out.safetensors"], &words);
        folder.refuse(
            &["restore", "--model", file, "one.png", "-o", "out.png"],
            &words,
        );
        folder.refuse(&["evaluate", "--model", file, "--scenes", "1"], &words);
    }
}

#[test]
fn the_state_of_a_run_is_read_as_weights() {
    let folder = Folder::new();
    folder.runs();
    folder.picture("one.png", 24, 16);
    let state = "runs/before/checkpoint.safetensors";
    let published = "runs/before/last.safetensors";
    let shown = folder.succeed(&["inspect", state]);
    assert!(
        shown.contains("state of a run after step 2") && shown.contains("PromptIR"),
        "{shown}"
    );
    folder.succeed(&["restore", "--model", state, "one.png", "-o", "state.png"]);
    folder.succeed(&[
        "restore",
        "--model",
        published,
        "one.png",
        "-o",
        "published.png",
    ]);
    let bytes = |name| fs::read(folder.path(name)).unwrap();
    assert_eq!(bytes("state.png"), bytes("published.png"));
    folder.succeed(&["convert", state, "-o", "converted.safetensors"]);
    let tensors = |name| {
        WeightFile::open(&folder.path(name))
            .unwrap()
            .tensors()
            .unwrap()
    };
    assert_eq!(tensors("converted.safetensors"), tensors(published));
}

#[test]
fn names_in_a_file_cannot_reach_the_terminal() {
    let folder = Folder::new();
    let tensor = RawTensor {
        shape: vec![1],
        data: vec![0.5],
    };
    let tensors = BTreeMap::from([("\u{1b}[31mred\u{202e}".to_owned(), tensor)]);
    let metadata = BTreeMap::from([("\u{1b}[2Jkey".to_owned(), "\u{7}bell".to_owned())]);
    let path = folder.path("colours.safetensors");
    write_safetensors(&path, &tensors, &metadata, Dtype::F32).unwrap();
    let output = folder
        .nepenthe(&["inspect", "colours.safetensors"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    for text in [output.stdout, output.stderr] {
        let text = String::from_utf8(text).unwrap();
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{text:?}");
        assert!(text.contains("\\u{1b}[31mred\\u{202e}"), "{text}");
    }
}
