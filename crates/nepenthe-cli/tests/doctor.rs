//! `nepenthe doctor`: it says what is there, and changes nothing.

mod common;

use std::fs;

use common::Folder;
use nepenthe_image::Image;
use serde_json::Value;

fn asked(folder: &Folder, arguments: &[&str]) -> Value {
    let text = folder.succeed(&[&["doctor", "--json"], arguments].concat());
    serde_json::from_str(&text).unwrap()
}

/// Pairs of a paired folder.
fn pairs(folder: &Folder, root: &str, count: usize) {
    for side in ["input", "target"] {
        let place = folder.path(root).join(side);
        fs::create_dir_all(&place).unwrap();
        for index in 0..count {
            Image::new(16, 16)
                .save(place.join(format!("{index}.png")))
                .unwrap();
        }
    }
}

#[test]
fn the_machine_and_what_would_be_chosen_are_said() {
    let folder = Folder::new();
    let text = folder.succeed(&["doctor"]);
    for expected in [
        "processor",
        "threads",
        "vector unit",
        "devices      cpu",
        "PromptIR paper, 35 592 263 parameters",
        "AdaIR mini",
    ] {
        assert!(text.contains(expected), "{expected} is not in {text}");
    }
    let small = asked(
        &folder,
        &["--size", "64x64", "--batch", "1", "--crop", "32"],
    );
    let large = asked(
        &folder,
        &["--size", "40000x40000", "--batch", "65536", "--crop", "512"],
    );
    let knows = !large["free_memory"].is_null();
    for (said, tiles) in [(&small, Some(1)), (&large, None)] {
        assert!(said["threads"].as_u64() > Some(0), "{said}");
        for network in said["networks"].as_array().unwrap() {
            // 1.6 billion pixels do not fit, however small the tiles; unless the system does not tell what is free.
            let tiles = tiles.or((!knows).then_some(1));
            assert_eq!(network["restore"]["tiles"].as_u64(), tiles, "{network}");
        }
    }
    let paper = &large["networks"][0]["train"];
    assert!(
        !knows || paper["micro_batch"].as_u64() < Some(65_536),
        "{paper}"
    );
    let before: Vec<_> = fs::read_dir(folder.root()).unwrap().collect();
    assert!(before.is_empty(), "nothing is written");
}

#[test]
fn a_weight_file_is_looked_at_in_place_of_the_presets() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let said = asked(&folder, &["--model", "net.safetensors"]);
    assert_eq!(said["networks"].as_array().unwrap().len(), 1);
    assert_eq!(said["networks"][0]["network"], "net.safetensors");
}

#[test]
fn a_data_folder_is_recognised_and_counted_against_the_field() {
    let folder = Folder::new();
    pairs(&folder, "test/derain/Rain100L", 3);
    pairs(&folder, "mine", 2);
    let said = asked(&folder, &["--data", "test", "--data", "mine"]);
    let rain = &said["data"][0]["layouts"][0];
    assert_eq!(
        (
            rain["layout"].as_str(),
            rain["count"].as_u64(),
            rain["field_count"].as_u64()
        ),
        (Some("rain100l"), Some(3), Some(100))
    );
    assert_eq!(rain["missing"], "97 of the field's 100 are missing");
    let mine = &said["data"][1]["layouts"][0];
    assert_eq!(
        (mine["layout"].as_str(), mine["problem"].is_null()),
        (Some("paired"), true)
    );
    let text = folder.succeed(&["doctor", "--data", "test"]);
    assert!(
        text.contains("rain100l: 3 pairs; 97 of the field's 100 are missing"),
        "{text}"
    );
    assert!(text.contains("--benchmark rain100l="), "{text}");
}

#[test]
fn a_damaged_or_foreign_folder_is_said_and_fails() {
    let folder = Folder::new();
    pairs(&folder, "mine", 2);
    fs::remove_file(folder.path("mine/target/1.png")).unwrap();
    fs::create_dir(folder.path("empty")).unwrap();
    let output = folder
        .nepenthe(&["doctor", "--data", "mine", "--data", "empty"])
        .output()
        .unwrap();
    let (text, said) = (
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr),
    );
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        text.contains("1.png") && text.contains("no layout fits"),
        "{text}"
    );
    assert!(
        said.contains("2 of 2 data folders") && said.contains("hint: "),
        "{said}"
    );
    folder.refuse(&["doctor", "--data", "gone"], &["gone"]);
}
