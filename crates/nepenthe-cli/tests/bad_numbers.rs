//! Numbers that are none, that are infinite, or that no one meant; and images that hardly are any. Each is refused by name
//! before the work, or gives a result that is defined.

mod common;

use std::fs;

use common::Folder;
use nepenthe_image::Image;
use serde_json::Value;

const TRAIN: &str = r#"
[fit]
steps = 1
batch = 1
crop = 16
[method]
name = "supervised"
@NETWORK@
[[data]]
layout = "scenes"
count = 1
size = [48, 48]
tasks = ["haze"]
"#;

const UNLEARN: &str = r#"
forget = "haze"
allow_unbounded = true
[network]
from = "net.safetensors"
[method]
name = "identity"
[fit]
steps = 1
batch = 1
crop = 16
[[data]]
layout = "scenes"
count = 1
size = [48, 48]
tasks = ["haze", "rain"]
"#;

fn prepared() -> Folder {
    let folder = Folder::new();
    folder.network("net.safetensors");
    folder.recipe("train.toml", TRAIN);
    folder.file("unlearn.toml", UNLEARN);
    folder
}

#[test]
fn no_key_of_a_recipe_takes_a_number_that_is_none() {
    let folder = prepared();
    let refused = |command: &str, set: &str, key: &str| {
        let recipe = format!("{command}.toml");
        let arguments = [command, "--recipe", &recipe, "--set", set, "-o", "out"];
        folder.refuse(&arguments, &[key, "expected", "found"]);
    };
    for value in ["nan", "inf", "-inf", "-1", "1e10"] {
        for (set, key) in [
            ("fit.learning_rate=@", "fit.learning_rate"),
            ("fit.ema=@", "fit.ema"),
            (
                "fit.optimiser={kind=\"adamw\",weight_decay=@}",
                "weight_decay",
            ),
            ("data.0.scene={outdoors=@}", "scene.outdoors"),
            ("data.0.settings={haze={beta=[@,@]}}", "haze.beta"),
            ("network.sizes.backbone.expansion=@", "expansion"),
        ] {
            refused("train", &set.replace('@', value), key);
        }
        for (set, key) in [
            ("retain={share=@}", "retain.share"),
            ("options={mix={share=@}}", "options.mix.share"),
            ("options={saliency={share=@}}", "options.saliency.share"),
            ("options={keep={decibels=@}}", "options.keep.decibels"),
            ("level=@", "level"),
        ] {
            refused("unlearn", &set.replace('@', value), key);
        }
        for (set, key) in [
            ("method={name=\"repair\",share=@}", "method.share"),
            ("method={name=\"repair\",rest=@}", "method.rest"),
            ("method={name=\"undo\",shrink=@}", "method.shrink"),
            ("method={name=\"kappa\",kappa=@}", "method.kappa"),
            ("method={name=\"scrub\",ascent=@}", "method.ascent"),
            (
                "method={name=\"negative-gradient-plus\",retain_share=@}",
                "retain_share",
            ),
            (
                "method={name=\"saliency-distillation\",share=@}",
                "method.share",
            ),
        ] {
            refused("unlearn", &set.replace('@', value), key);
        }
    }
    for (command, set, key) in [
        ("train", "fit.learning_rate=0", "fit.learning_rate"),
        ("unlearn", "retain={share=0}", "retain.share"),
        ("unlearn", "retain={share=2}", "retain.share"),
        (
            "unlearn",
            "options={saliency={share=0}}",
            "options.saliency.share",
        ),
        ("unlearn", "options={mix={share=2}}", "options.mix.share"),
        (
            "unlearn",
            "method={name=\"identity\",forget_weight=nan}",
            "method.forget_weight",
        ),
        (
            "unlearn",
            "method={name=\"identity\",forget_weight=inf}",
            "method.forget_weight",
        ),
    ] {
        refused(command, set, key);
    }
}

#[test]
fn options_name_themselves_and_what_they_expect() {
    let folder = prepared();
    let train = ["train", "--recipe", "train.toml", "-o", "out"];
    for (option, value, word) in [
        ("--learning-rate", "nan", "between 0 and 1"),
        ("--learning-rate", "-1", "between 0 and 1"),
        ("--learning-rate", "1e10", "between 0 and 1"),
        ("--learning-rate", "fast", "a number"),
        ("--steps", "nan", "a whole number"),
        ("--steps", "1.5", "a whole number"),
        ("--steps", "0", "1 to"),
        ("--steps", "99999999999999999999", "a smaller whole number"),
        ("--seed", "-1", "a whole number"),
    ] {
        let key = option.trim_start_matches("--").replace('-', "_");
        let arguments = [&train[..], &[option, value]].concat();
        let said = folder.refuse(&arguments, &[word, "found"]);
        assert!(said.contains(option) || said.contains(&key), "{said}");
    }
    let audit =
        "audit --before net.safetensors --after net.safetensors --forget haze --scenes 2 -o out";
    let audit: Vec<&str> = audit.split(' ').collect();
    for (option, value, word) in [
        ("--images", "0", "images"),
        ("--images", "10000000000000000000", "images"),
        ("--replicates", "1000000000000", "replicates"),
        (
            "--relearn-steps",
            "18446744073709551615",
            "steps of an attack",
        ),
        ("--relearn-rates", "1e-3,nan", "rate of an attack"),
        ("--relearn-rates", "0", "rate of an attack"),
        ("--batch", "0", "crops per step"),
        ("--batch", "1000000000000", "crops per step"),
        ("--shadows", "3", "shadow networks"),
    ] {
        folder.refuse(
            &[&audit[..], &[option, value]].concat(),
            &[word, "expected"],
        );
    }
}

#[test]
fn weights_that_are_not_finite_are_refused_by_every_command() {
    let folder = prepared();
    for (number, value) in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY]
        .into_iter()
        .enumerate()
    {
        let name = format!("{number}.safetensors");
        folder.changed_network(&name, |tensors| {
            tensors.get_mut("output.weight").unwrap().data[3] = value;
        });
        folder.picture("photos/a.png", 16, 16);
        for line in [
            "restore --model @ photos -o out",
            "evaluate --model @ --scenes 1",
            "convert @ -o out.safetensors",
            "train --model @ --recipe train.toml -o out",
            "unlearn --model @ --recipe unlearn.toml -o out",
            "audit --before net.safetensors --after @ --forget haze --scenes 2 -o out",
        ] {
            let line = line.replace('@', &name);
            let arguments: Vec<&str> = line.split(' ').collect();
            folder.refuse(&arguments, &["output.weight", &value.to_string(), "finite"]);
        }
    }
}

/// A TIFF of 8x8 grey floats, one of them `odd`.
fn float_tiff(odd: f32) -> Vec<u8> {
    const SIDE: u32 = 8;
    let samples = (0..SIDE * SIDE).map(|index| if index == 30 { odd } else { 0.5 });
    let data: Vec<u8> = samples.flat_map(f32::to_le_bytes).collect();
    let entries = [
        (256, SIDE),
        (257, SIDE),
        (258, 32),
        (259, 1),
        (262, 1),
        (273, 8),
        (277, 1),
        (278, SIDE),
        (279, 4 * SIDE * SIDE),
        // IEEE floats.
        (339, 3),
    ];
    let mut bytes = [&b"II*\0"[..], &(8 + 4 * SIDE * SIDE).to_le_bytes(), &data].concat();
    bytes.extend((entries.len() as u16).to_le_bytes());
    for (tag, value) in entries {
        bytes.extend(u16::to_le_bytes(tag));
        // One number of 32 bits.
        bytes.extend([4, 0, 1, 0, 0, 0]);
        bytes.extend(u32::to_le_bytes(value));
    }
    bytes.extend([0; 4]);
    bytes
}

#[test]
fn float_images_that_are_not_finite_are_named_and_the_others_restored() {
    let folder = prepared();
    folder.file("photos/fine.tif", float_tiff(0.25));
    let odd = [
        ("nan", f32::NAN),
        ("inf", f32::INFINITY),
        ("below", -1.0),
        ("above", 2.0),
    ];
    for (name, value) in odd {
        folder.file(&format!("photos/{name}.tif"), float_tiff(value));
    }
    let arguments = [
        "restore",
        "--model",
        "net.safetensors",
        "photos",
        "-o",
        "out",
    ];
    let output = folder.nepenthe(&arguments).output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    for (name, value) in odd {
        let line = format!("photos/{name}.tif: expected float samples in [0, 1], found {value}");
        assert!(said.contains(&line), "{said}");
    }
    let restored = fs::read_dir(folder.path("out")).unwrap().count();
    assert_eq!(restored, 1, "{said}");
    let degrade = [
        "degrade", "--photos", "photos", "--tasks", "haze", "-o", "pairs",
    ];
    let output = folder.nepenthe(&degrade).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(!folder.path("pairs/manifest.json").exists());
}

/// Sides of images that hardly are any.
const ODD: [(usize, usize); 4] = [(1, 1), (1, 5000), (5000, 1), (7, 7)];

#[test]
fn slivers_and_black_images_go_through_restore_degrade_and_evaluate() {
    let folder = prepared();
    for (width, height) in ODD {
        folder.picture(&format!("photos/{width}x{height}.png"), width, height);
        let black = Image::from_fn(width, height, |_, _| [0.0; 3]);
        black
            .save(folder.path(&format!("photos/black-{width}x{height}.png")))
            .unwrap();
    }
    for (tile, out) in [("0", "whole"), ("64", "tiled")] {
        let model = "net.safetensors";
        folder.succeed(&[
            "restore", "--model", model, "photos", "--tile", tile, "-o", out,
        ]);
    }
    let tasks = "haze,rain,noise-25,blur,low-light";
    folder.succeed(&[
        "degrade", "--photos", "photos", "--tasks", tasks, "-o", "pairs",
    ]);
    for (width, height) in ODD {
        for name in [
            format!("{width}x{height}"),
            format!("black-{width}x{height}"),
        ] {
            let made = [
                "whole/",
                "tiled/",
                "pairs/rain/input/",
                "pairs/low-light/input/",
            ];
            for made in made {
                let image = Image::open(folder.path(&format!("{made}{name}.png"))).unwrap();
                assert_eq!(
                    (image.width(), image.height()),
                    (width, height),
                    "{made}{name}"
                );
            }
        }
    }
    let evaluate = "evaluate --model net.safetensors --photos photos --crop 1 --metric psnr/pyiqa --json - --tasks";
    let arguments: Vec<&str> = evaluate.split(' ').chain([tasks]).collect();
    let told: Value = serde_json::from_str(&folder.succeed(&arguments)).unwrap();
    // A score is a number, or "inf" where nothing differs; never nothing, and never no number.
    let text = told.to_string();
    assert!(
        !text.contains("\"nan\"") && !text.contains("\"-inf\""),
        "{text}"
    );

    // The window of SSIM is larger than some of them, which is said before the work.
    let arguments = "evaluate --model net.safetensors --photos photos --crop 1 --tasks haze";
    let arguments: Vec<&str> = arguments.split(' ').collect();
    folder.refuse(
        &arguments,
        &["expected at least 11x11 pixels", "ssim/pyiqa", "photos/"],
    );
}
