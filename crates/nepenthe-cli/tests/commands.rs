//! The commands on made inputs: what they print and what they write.

mod common;

use std::fs;

use common::Folder;
use nepenthe_image::Image;
use serde_json::Value;

/// The size of a picture.
fn size(folder: &Folder, name: &str) -> (usize, usize) {
    Image::dimensions_of(folder.path(name)).unwrap()
}

#[test]
fn inspect_describes_a_network() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let text = folder.succeed(&["inspect", "net.safetensors"]);
    for line in [
        "PromptIR, custom size",
        "dim        8",
        "1 1 1 1, 1 in refinement",
        "kind         safetensors",
    ] {
        assert!(text.contains(line), "{line:?} is not in {text}");
    }
    assert!(!text.contains("latent.0.attn.qkv.weight"));
    let text = folder.succeed(&["inspect", "net.safetensors", "--tensors"]);
    assert!(
        text.contains("latent.0.attn.qkv.weight [192, 64, 1, 1]"),
        "{text}"
    );

    let json: Value =
        serde_json::from_str(&folder.succeed(&["inspect", "net.safetensors", "--json"])).unwrap();
    let parameters = &json["network"]["parameters"];
    let number = |value: &Value| value.as_u64().unwrap();
    assert_eq!(
        number(&parameters["trainable"]) + number(&parameters["unused"]),
        number(&parameters["total"])
    );
    assert_eq!(json["network"]["config"]["backbone"]["dim"], 8);
    assert_eq!(json["elements"], parameters["total"]);
    assert_eq!(
        json["bytes"],
        fs::metadata(folder.path("net.safetensors")).unwrap().len()
    );
}

#[test]
fn convert_keeps_the_network_and_halves_the_file() {
    let folder = Folder::new();
    let original = folder.network("net.safetensors");
    folder.succeed(&["convert", "net.safetensors", "-o", "full.safetensors"]);
    let printed = folder.succeed(&[
        "convert",
        "net.safetensors",
        "-o",
        "half.safetensors",
        "--half",
    ]);
    let [full, half] = ["full", "half"].map(|name| folder.path(&format!("{name}.safetensors")));
    let length = |path| fs::metadata(path).unwrap().len() as f64;
    assert!(length(&half) < 0.6 * length(&original), "{printed}");

    let open = |path| nepenthe_nets::weights::WeightFile::open(path).unwrap();
    let tensors = |path| open(path).tensors().unwrap();
    assert_eq!(tensors(&original), tensors(&full));
    assert!(printed.contains(&open(&half).sha256), "{printed}");
    assert_eq!(
        open(&full).metadata["nepenthe.converted_from_sha256"],
        open(&original).sha256
    );
    // A second time the file is there; with --force it is replaced by the same bytes.
    folder.refuse(
        &["convert", "net.safetensors", "-o", "full.safetensors"],
        &["--force"],
    );
    let before = fs::read(&full).unwrap();
    folder.succeed(&[
        "convert",
        "net.safetensors",
        "-o",
        "full.safetensors",
        "--force",
    ]);
    assert_eq!(fs::read(&full).unwrap(), before);
}

#[test]
fn restore_writes_pictures_of_the_same_size() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    folder.picture("photos/a.png", 37, 21);
    folder.picture("photos/b.jpg", 16, 24);
    folder.file("photos/notes.txt", "not a picture");
    folder.succeed(&[
        "restore",
        "--model",
        "net.safetensors",
        "photos/a.png",
        "-o",
        "one.bmp",
    ]);
    assert_eq!(size(&folder, "one.bmp"), (37, 21));
    let arguments = [
        "restore",
        "--model",
        "net.safetensors",
        "photos",
        "-o",
        "out/new",
    ];
    let output = folder.nepenthe(&arguments).output().unwrap();
    assert!(output.status.success());
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("passed over 1"), "{stderr}");
    assert_eq!(size(&folder, "out/new/a.png"), (37, 21));
    assert_eq!(size(&folder, "out/new/b.jpg"), (16, 24));
    assert_eq!(common::listing(&folder.path("out/new")).len(), 2);
    // Into the same folder again only with --force.
    folder.refuse(&arguments, &["--force"]);
    folder.succeed(&[&arguments[..], &["--force"]].concat());
}

#[test]
fn evaluate_scores_several_models_with_the_floor() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let text = folder.succeed(&[
        "evaluate",
        "--model",
        "BEFORE=net.safetensors",
        "--model",
        "net.safetensors",
        "--scenes",
        "2",
        "--scene-size",
        "40x32",
        "--tasks",
        "haze,noise-25",
        "--json",
        "scores.json",
        "--csv",
        "scores.csv",
        "--save-pictures",
        "pictures",
    ]);
    for word in ["BEFORE", "net", "haze", "noise-25"] {
        assert!(
            text.to_lowercase().contains(&word.to_lowercase()),
            "{word} is not in {text}"
        );
    }
    let json: Value =
        serde_json::from_slice(&fs::read(folder.path("scores.json")).unwrap()).unwrap();
    assert_eq!(json["pictures"].as_array().unwrap().len(), 4);
    let mean = &json["means"][0];
    assert_eq!(
        (&mean["task"], &mean["metric"]),
        (&"haze".into(), &"psnr/pyiqa".into())
    );
    assert_eq!(
        mean["models"][0], mean["models"][1],
        "the same network scores the same"
    );
    assert_ne!(mean["models"][0], mean["identity"]);
    let csv = fs::read_to_string(folder.path("scores.csv")).unwrap();
    assert_eq!(csv.lines().count(), 1 + 4 * 3 * 2);
    for kind in ["input", "target", "BEFORE", "net"] {
        assert_eq!(
            size(&folder, &format!("pictures/haze/{kind}/scene-000001.png")),
            (40, 32)
        );
    }
}

#[test]
fn evaluate_prints_json_alone_and_obeys_the_limit() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let text = folder.succeed(&[
        "evaluate",
        "--model",
        "net.safetensors",
        "--scenes",
        "4",
        "--scene-size",
        "32x32",
        "--tasks",
        "rain,blur",
        "--limit",
        "4",
        "--metric",
        "psnr/skimage",
        "--json",
        "-",
    ]);
    let json: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(json["metrics"], serde_json::json!(["psnr/skimage"]));
    assert_eq!(json["pictures"].as_array().unwrap().len(), 4);
    let means = json["means"].as_array().unwrap();
    assert_eq!(means.len(), 2);
    assert!(means.iter().all(|mean| mean["pictures"] == 2), "{means:?}");
}

#[test]
fn what_is_written_is_what_is_evaluated() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    folder.succeed(&[
        "scenes",
        "--count",
        "2",
        "--size",
        "32x24",
        "--seed",
        "5",
        "--tasks",
        "rain,noise-50",
        "-o",
        "tree",
    ]);
    let evaluate = |data: &[&str]| {
        let command = ["evaluate", "--model", "net.safetensors", "--json", "-"];
        let text = folder.succeed(&[&command, data].concat());
        let json: Value = serde_json::from_str(&text).unwrap();
        json["means"].clone()
    };
    let made = evaluate(&[
        "--scenes",
        "2",
        "--scene-size",
        "32x24",
        "--scene-seed",
        "5",
        "--seed",
        "5",
        "--tasks",
        "rain",
    ]);
    let written = evaluate(&["--pairs", "tree/rain", "--task", "rain"]);
    for means in made
        .as_array()
        .unwrap()
        .iter()
        .zip(written.as_array().unwrap())
    {
        // Files hold 8 bits a sample, pictures in memory do not.
        let [made, written] = [means.0, means.1].map(|mean| mean["identity"].as_f64().unwrap());
        assert!((made - written).abs() < 0.01, "{made} against {written}");
    }
    assert!(folder.path("tree/manifest.json").exists());
}

#[test]
fn scenes_and_degraded_photographs_are_the_same_for_the_same_seed() {
    let folder = Folder::new();
    let scenes = |out: &str, seed: &str| {
        folder.succeed(&[
            "scenes", "--count", "3", "--size", "32x24", "--seed", seed, "-o", out,
        ]);
        let files = common::listing(&folder.path(out));
        assert_eq!(files.len(), 3);
        fs::read(folder.path(&format!("{out}/scene-000002.png"))).unwrap()
    };
    assert_eq!(scenes("a", "1"), scenes("b", "1"));
    assert_ne!(scenes("c", "1"), scenes("d", "2"));

    let degrade = |out: &str| {
        folder.succeed(&[
            "degrade",
            "--photos",
            "a",
            "--tasks",
            "haze,low-light",
            "-o",
            out,
        ]);
        fs::read(folder.path(&format!("{out}/haze/input/scene-000000.png"))).unwrap()
    };
    assert_eq!(degrade("pairs"), degrade("again"));
    assert_eq!(
        size(&folder, "pairs/low-light/target/scene-000002.png"),
        (32, 24)
    );
}

#[test]
fn a_reader_that_has_enough_is_no_error() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let mut child = std::process::Command::new(env!("CARGO_BIN_EXE_nepenthe"))
        .args(["inspect", "net.safetensors", "--tensors"])
        .current_dir(folder.root())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}
