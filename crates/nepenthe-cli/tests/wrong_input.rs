//! Wrong input is answered with exit code 1, the file or key, what was expected and found, and a hint; nothing is
//! left half-written. [`Folder::refuse`] checks all of that but the words.

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::Folder;
use nepenthe_nets::weights::{Dtype, RawTensor, write_safetensors};

/// A recipe of one training step over the photographs in `photos`.
fn train_recipe(extra: &str) -> String {
    format!(
        "[network]\narchitecture = \"promptir\"\n\n[method]\nname = \"supervised\"\n\n[fit]\nsteps = 1\nbatch = 1\ncrop = 32\n{extra}\n\n\
         [[data]]\nlayout = \"photographs\"\npath = \"photos\"\ntasks = [\"rain\"]\n"
    )
}

/// A folder with a network, two photographs and a picture.
fn prepared() -> Folder {
    let folder = Folder::new();
    folder.network("net.safetensors");
    folder.picture("photos/a.png", 48, 40);
    folder.picture("photos/b.png", 40, 48);
    folder.picture("one.png", 24, 16);
    folder
}

#[test]
fn a_missing_file_is_named() {
    let folder = prepared();
    for arguments in [
        &["inspect", "none.ckpt"][..],
        &["convert", "none.ckpt", "-o", "out.safetensors"],
        &[
            "restore",
            "--model",
            "none.ckpt",
            "one.png",
            "-o",
            "out.png",
        ],
        &["evaluate", "--model", "none.ckpt", "--scenes", "1"],
        &[
            "unlearn",
            "--model",
            "none.ckpt",
            "--forget",
            "rain",
            "--scenes",
            "2",
            "-o",
            "out",
        ],
    ] {
        folder.refuse(arguments, &["none.ckpt", "no such file"]);
    }
    folder.refuse(
        &[
            "restore",
            "--model",
            "net.safetensors",
            "none.png",
            "-o",
            "out.png",
        ],
        &["none.png", "no such file"],
    );
    folder.refuse(
        &["train", "--recipe", "none.toml", "-o", "out"],
        &["none.toml"],
    );
    folder.refuse(
        &[
            "degrade", "--photos", "none", "--tasks", "rain", "-o", "out",
        ],
        &["none"],
    );
    folder.refuse(
        &[
            "evaluate",
            "--model",
            "net.safetensors",
            "--benchmark",
            "sots=none",
        ],
        &["none"],
    );
}

#[test]
fn an_empty_file_is_named() {
    let folder = prepared();
    folder.file("empty.ckpt", "");
    folder.file("empty.png", "");
    folder.refuse(&["inspect", "empty.ckpt"], &["empty.ckpt", "empty"]);
    folder.refuse(
        &[
            "restore",
            "--model",
            "net.safetensors",
            "empty.png",
            "-o",
            "out.png",
        ],
        &["empty.png", "found 0 bytes"],
    );
}

#[test]
fn a_truncated_file_says_what_is_there() {
    let folder = prepared();
    for (name, kept) in [("net.safetensors", 0.9), ("one.png", 0.5)] {
        let bytes = fs::read(folder.path(name)).unwrap();
        folder.file(
            &format!("cut-{name}"),
            &bytes[..(bytes.len() as f64 * kept) as usize],
        );
    }
    folder.refuse(
        &[
            "restore",
            "--model",
            "cut-net.safetensors",
            "one.png",
            "-o",
            "out.png",
        ],
        &["cut-net.safetensors", "expected", "found"],
    );
    folder.refuse(
        &[
            "restore",
            "--model",
            "net.safetensors",
            "cut-one.png",
            "-o",
            "out.png",
        ],
        &["cut-one.png", "expected a whole PNG file"],
    );
}

#[test]
fn a_file_of_another_kind_says_what_it_looks_like() {
    let folder = prepared();
    folder.file("text.png", "hello");
    folder.refuse(
        &[
            "restore",
            "--model",
            "net.safetensors",
            "text.png",
            "-o",
            "out.png",
        ],
        &[
            "text.png",
            "expected PNG, JPEG",
            "found content starting with",
        ],
    );
    folder.refuse(&["inspect", "one.png"], &["one.png", "found a PNG image"]);
    folder.refuse(
        &["evaluate", "--model", "one.png", "--scenes", "1"],
        &["one.png", "found a PNG image"],
    );
}

#[test]
fn a_file_that_is_no_picture_is_named_and_the_others_restored() {
    let folder = prepared();
    folder.file("photos/broken.png", "hello");
    folder.file("photos/notes.txt", "hello");
    let arguments = [
        "restore",
        "--model",
        "net.safetensors",
        "photos",
        "-o",
        "out",
    ];
    let output = folder.nepenthe(&arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(
        stderr.contains("broken.png") && stderr.contains("1 of 3 images"),
        "{stderr}"
    );
    assert!(stderr.contains("passed over 1"), "{stderr}");
    let restored = common::listing(&folder.path("out"));
    let names: Vec<_> = restored
        .iter()
        .map(|(path, _)| path.file_name().unwrap())
        .collect();
    assert_eq!(names, ["a.png", "b.png"]);
}

#[test]
fn a_folder_without_pictures_is_refused() {
    let folder = prepared();
    folder.file("texts/notes.txt", "hello");
    let model = "net.safetensors";
    for arguments in [
        &["restore", "--model", model, "texts", "-o", "out"][..],
        &["evaluate", "--model", model, "--photos", "texts"],
        &[
            "degrade", "--photos", "texts", "--tasks", "haze", "-o", "out",
        ],
        &[
            "unlearn", "--model", model, "--forget", "haze", "--photos", "texts", "-o", "out",
        ],
    ] {
        folder.refuse(arguments, &["texts", "no image", "PNG"]);
    }
}

#[test]
fn pairs_of_different_size_are_refused() {
    let folder = prepared();
    folder.picture("pairs/input/x.png", 32, 24);
    folder.picture("pairs/target/x.png", 24, 32);
    for arguments in [
        &[
            "evaluate",
            "--model",
            "net.safetensors",
            "--pairs",
            "pairs",
            "--task",
            "rain",
        ][..],
        &[
            "unlearn",
            "--model",
            "net.safetensors",
            "--forget",
            "rain",
            "--pairs",
            "pairs",
            "--task",
            "rain",
            "-o",
            "out",
        ],
    ] {
        folder.refuse(arguments, &["x.png is 32x24", "x.png is 24x32"]);
    }
    folder.picture("alone/input/x.png", 32, 24);
    folder.picture("alone/target/y.png", 32, 24);
    folder.refuse(
        &[
            "evaluate",
            "--model",
            "net.safetensors",
            "--pairs",
            "alone",
            "--task",
            "rain",
        ],
        &["no clean partner", "x"],
    );
}

#[test]
fn a_picture_smaller_than_the_crop_is_named() {
    let folder = prepared();
    folder.file(
        "recipe.toml",
        train_recipe("").replace("crop = 32", "crop = 64"),
    );
    folder.refuse(
        &["train", "--recipe", "recipe.toml", "-o", "out"],
        &["a.png is 48x40", "64x64"],
    );
    folder.refuse(
        &[
            "unlearn",
            "--model",
            "net.safetensors",
            "--forget",
            "rain",
            "--photos",
            "photos",
            "--crop",
            "64",
            "-o",
            "out",
        ],
        &["a.png is 48x40", "64x64"],
    );
}

#[test]
fn an_unknown_key_of_a_recipe_is_named() {
    let folder = prepared();
    folder.file("recipe.toml", train_recipe("bacth = 4"));
    folder.refuse(
        &["train", "--recipe", "recipe.toml", "-o", "out"],
        &["recipe.toml", "bacth", "batch"],
    );
    folder.file("good.toml", train_recipe(""));
    folder.refuse(
        &[
            "train",
            "--recipe",
            "good.toml",
            "--set",
            "fit.bacth=4",
            "-o",
            "out",
        ],
        &["bacth"],
    );
    folder.file("broken.toml", "[network\n");
    folder.refuse(
        &["train", "--recipe", "broken.toml", "-o", "out"],
        &["broken.toml"],
    );
}

#[test]
fn an_impossible_value_is_named_with_its_key() {
    let folder = prepared();
    folder.file("recipe.toml", train_recipe(""));
    for (set, word) in [
        ("fit.crop=20", "fit.crop"),
        ("fit.batch=0", "fit.batch"),
        ("fit.steps=\"many\"", "steps"),
        ("fit.learning_rate=-1", "fit.learning_rate"),
    ] {
        folder.refuse(
            &[
                "train",
                "--recipe",
                "recipe.toml",
                "--set",
                set,
                "-o",
                "out",
            ],
            &[word],
        );
    }
    let model = "net.safetensors";
    for (arguments, words) in [
        (
            &["scenes", "--count", "0", "-o", "out"][..],
            &["count", "0"][..],
        ),
        (
            &["scenes", "--count", "1", "--size", "8x8", "-o", "out"],
            &["size", "8"],
        ),
        (
            &["scenes", "--count", "1", "--size", "8", "-o", "out"],
            &["--size", "256x256"],
        ),
        (
            &[
                "degrade", "--photos", "photos", "--tasks", "fog", "-o", "out",
            ],
            &["fog", "haze"],
        ),
        (
            &[
                "degrade", "--photos", "photos", "--tasks", "noise-0", "-o", "out",
            ],
            &["0.01..=255"],
        ),
        (
            &[
                "evaluate", "--model", model, "--scenes", "1", "--metric", "psnr",
            ],
            &["psnr/pyiqa"],
        ),
        (
            &[
                "evaluate", "--model", model, "--scenes", "1", "--limit", "0",
            ],
            &["--limit"],
        ),
        (
            &[
                "evaluate", "--model", model, "--scenes", "1", "--device", "tpu",
            ],
            &["tpu", "cuda"],
        ),
        (
            &[
                "evaluate",
                "--model",
                model,
                "--photos",
                "photos",
                "--hold-out",
                "2",
                "--part",
                "train",
            ],
            &["photos", "2"],
        ),
        (&["evaluate", "--model", model], &["--photos", "--scenes"]),
        (
            &[
                "evaluate", "--model", model, "--model", model, "--scenes", "1",
            ],
            &["two models", "net"],
        ),
    ] {
        folder.refuse(arguments, words);
    }
}

#[test]
fn an_objective_without_a_lower_bound_is_refused() {
    let folder = prepared();
    folder.file(
        "recipe.toml",
        "forget = \"rain\"\n\n[network]\nfrom = \"net.safetensors\"\n\n[method]\nname = \"algorithm1\"\n\
         weights = { instance = 1.0, adversarial = 0.5, retain = 1.0 }\n",
    );
    folder.refuse(
        &[
            "unlearn",
            "--model",
            "net.safetensors",
            "--recipe",
            "recipe.toml",
            "--forget",
            "rain",
            "--photos",
            "photos",
            "-o",
            "out",
        ],
        &["weights", "lower bound", "--allow-unbounded"],
    );
}

#[test]
fn another_network_is_listed_and_refused() {
    let folder = prepared();
    let tensor = RawTensor {
        shape: vec![2, 3],
        data: vec![0.5; 6],
    };
    let tensors = BTreeMap::from([("classifier.weight".to_owned(), tensor)]);
    let path = folder.path("other.safetensors");
    write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).unwrap();
    for arguments in [
        &["convert", "other.safetensors", "-o", "out.safetensors"][..],
        &[
            "restore",
            "--model",
            "other.safetensors",
            "one.png",
            "-o",
            "out.png",
        ],
        &["evaluate", "--model", "other.safetensors", "--scenes", "1"],
        &[
            "unlearn",
            "--model",
            "other.safetensors",
            "--forget",
            "rain",
            "--photos",
            "photos",
            "--crop",
            "32",
            "-o",
            "out",
        ],
    ] {
        folder.refuse(
            arguments,
            &[
                "other.safetensors",
                "expected",
                "prompt1",
                "found",
                "classifier.weight [2, 3]",
            ],
        );
    }
    let output = folder
        .nepenthe(&["inspect", "other.safetensors"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stdout = String::from_utf8(output.stdout).unwrap();
    assert!(
        stdout.contains("classifier.weight [2, 3]") && stdout.contains("sha256"),
        "{stdout}"
    );
    assert!(String::from_utf8_lossy(&output.stderr).contains("hint: "));
}

#[test]
fn missing_and_mismatched_tensors_are_named() {
    let folder = prepared();
    folder.changed_network("cut.safetensors", |tensors| {
        tensors.remove("latent.0.attn.qkv.weight");
    });
    folder.refuse(
        &[
            "restore",
            "--model",
            "cut.safetensors",
            "one.png",
            "-o",
            "out.png",
        ],
        &["cut.safetensors", "missing (1)", "latent.0.attn.qkv.weight"],
    );
    folder.changed_network("bent.safetensors", |tensors| {
        let tensor = tensors.get_mut("output.weight").unwrap();
        tensor.shape = vec![tensor.data.len(), 1, 1, 1];
    });
    folder.refuse(
        &["convert", "bent.safetensors", "-o", "out.safetensors"],
        &[
            "shape mismatch (1)",
            "output.weight: expected [3, 16, 3, 3], found",
        ],
    );
    folder.changed_network("renamed.safetensors", |tensors| {
        let tensor = tensors.remove("output.weight").unwrap();
        tensors.insert("outputs.weight".to_owned(), tensor);
    });
    folder.refuse(
        &[
            "restore",
            "--model",
            "renamed.safetensors",
            "one.png",
            "-o",
            "out.png",
        ],
        &["output.weight (did you mean outputs.weight?)"],
    );
}

#[test]
fn forgetting_what_the_data_do_not_hold_is_refused() {
    let folder = prepared();
    let unlearn = |data: &[&str]| {
        let command = [
            "unlearn",
            "--model",
            "net.safetensors",
            "--forget",
            "haze",
            "--crop",
            "32",
            "-o",
            "out",
        ];
        folder.refuse(&[&command, data].concat(), &["haze", "rain"]);
    };
    unlearn(&["--photos", "photos", "--tasks", "rain,noise-25"]);
    folder.refuse(
        &[
            "evaluate",
            "--model",
            "net.safetensors",
            "--scenes",
            "1",
            "--tasks",
            "rain",
            "--forgotten",
            "haze",
        ],
        &["haze", "rain"],
    );
    folder.refuse(
        &[
            "unlearn",
            "--model",
            "net.safetensors",
            "--forget",
            "fog",
            "--scenes",
            "1",
            "-o",
            "out",
        ],
        &["fog", "haze"],
    );
}

#[test]
fn an_output_folder_that_cannot_be_written_is_refused_before_the_work() {
    let folder = prepared();
    // A file stands where the folder should be: that stops every user, root too.
    folder.file("taken", "a file");
    folder.file("recipe.toml", train_recipe(""));
    let model = "net.safetensors";
    for output in ["taken", "taken/below"] {
        for arguments in [
            &["restore", "--model", model, "photos", "-o", output][..],
            &["scenes", "--count", "1", "-o", output],
            &["scenes", "--count", "1", "--tasks", "rain", "-o", output],
            &[
                "degrade", "--photos", "photos", "--tasks", "rain", "-o", output,
            ],
            &[
                "evaluate",
                "--model",
                model,
                "--scenes",
                "1",
                "--save-pictures",
                output,
            ],
            &["train", "--recipe", "recipe.toml", "-o", output],
            &[
                "unlearn", "--model", model, "--forget", "rain", "--photos", "photos", "--crop",
                "32", "-o", output,
            ],
        ] {
            folder.refuse(arguments, &["taken"]);
        }
    }
    for arguments in [
        &["convert", model, "-o", "taken/out.safetensors"][..],
        &[
            "restore",
            "--model",
            model,
            "one.png",
            "-o",
            "taken/out.png",
        ],
        &[
            "evaluate",
            "--model",
            model,
            "--scenes",
            "1",
            "--csv",
            "taken/scores.csv",
        ],
        &[
            "evaluate",
            "--model",
            model,
            "--scenes",
            "1",
            "--json",
            "none/scores.json",
        ],
    ] {
        folder.refuse(arguments, &["folder"]);
    }
}

#[test]
fn inputs_and_existing_outputs_are_not_replaced() {
    let folder = prepared();
    let model = "net.safetensors";
    folder.file("there.safetensors", "mine");
    folder.file("there.png", "mine");
    folder.file("full/a.png", "mine");
    for (arguments, word) in [
        (
            &["convert", model, "-o", "there.safetensors"][..],
            "--force",
        ),
        (
            &["convert", model, "-o", model, "--force"],
            "one of the inputs",
        ),
        (&["convert", model, "-o", "out.pth"], ".safetensors"),
        (
            &["restore", "--model", model, "one.png", "-o", "there.png"],
            "--force",
        ),
        (
            &[
                "restore",
                "--model",
                model,
                "one.png",
                "-o",
                "./one.png",
                "--force",
            ],
            "one of the inputs",
        ),
        (
            &[
                "restore", "--model", model, "photos", "-o", "photos", "--force",
            ],
            "one of the inputs",
        ),
        (
            &["restore", "--model", model, "photos", "-o", "full"],
            "--force",
        ),
        (
            &["restore", "--model", model, "one.png", "-o", "out.gif"],
            "found gif",
        ),
        (
            &[
                "restore",
                "--model",
                model,
                "photos/a.png",
                "full/a.png",
                "-o",
                "out",
            ],
            "both be written",
        ),
        (&["scenes", "--count", "1", "-o", "full"], "--force"),
        (
            &[
                "degrade", "--photos", "photos", "--tasks", "rain", "-o", "full",
            ],
            "--force",
        ),
        (
            &[
                "evaluate",
                "--model",
                model,
                "--scenes",
                "1",
                "--csv",
                "there.png",
            ],
            "--force",
        ),
    ] {
        folder.refuse(arguments, &[word]);
    }
}

#[test]
fn no_command_replaces_an_input_even_when_forced() {
    let folder = prepared();
    let model = "net.safetensors";
    folder.file(
        "run/last.safetensors",
        fs::read(folder.path(model)).unwrap(),
    );
    fs::hard_link(folder.path(model), folder.path("linked.safetensors")).unwrap();
    let evaluate = [
        "evaluate", "--force", "--model", model, "--photos", "photos",
    ];
    let evaluate = |further: &[&'static str]| [&evaluate[..], further].concat();
    let report = |out| vec!["report", "--force", "run/last.safetensors", "-o", out];
    for arguments in [
        vec!["convert", "--force", model, "-o", "./net.safetensors"],
        vec!["convert", "--force", model, "-o", "linked.safetensors"],
        vec![
            "restore", "--force", "--model", model, "photos", "-o", "photos",
        ],
        evaluate(&["--csv", "net.safetensors"]),
        evaluate(&["--json", "photos/../photos/b.png"]),
        evaluate(&["--csv", "photos/a.png"]),
        evaluate(&["--save-pictures", "photos"]),
        vec![
            "degrade", "--force", "--photos", "photos", "--tasks", "rain", "-o", "photos",
        ],
        vec![
            "degrade", "--force", "--photos", "photos", "--tasks", "rain", "-o", ".",
        ],
        report("run/last.safetensors"),
    ] {
        folder.refuse(&arguments, &["input", "never replaced"]);
    }
    let twice = evaluate(&["--csv", "scores", "--json", "./scores"]);
    folder.refuse(&twice, &["two outputs"]);
}

/// Both used to replace whatever lay in their folder: a run of the user's, a page, a study file.
#[test]
fn demo_and_reproduce_write_into_folders_of_their_own_only() {
    let folder = prepared();
    folder.file("work/run/last.safetensors", "weights of weeks");
    folder.refuse(&["demo", "-o", "work"], &["holds other files", "-o"]);
    folder.refuse(
        &["reproduce", "smoke", "-o", "work"],
        &["holds other files", "-o"],
    );
    let smoke = include_str!("../../../recipes/study-smoke.toml");
    folder.file("study/study.toml", smoke);
    folder.refuse(
        &["reproduce", "study/study.toml", "-o", "study"],
        &["input", "never replaced"],
    );
}

#[test]
fn a_list_of_a_recipe_is_an_input_of_its_report() {
    let folder = prepared();
    folder.file("names.txt", "a\n");
    let recipe = "[network]\narchitecture = \"promptir\"\n[method]\nname = \"supervised\"\n[[data]]\n\
                  layout = \"photographs\"\npath = \"photos\"\ntasks = [\"haze\"]\nlist = \"names.txt\"\n";
    folder.file("run/recipe.toml", recipe);
    folder.file("run/log.jsonl", "");
    folder.refuse(
        &["report", "--force", "run", "-o", "names.txt"],
        &["input", "never replaced"],
    );
}

#[cfg(unix)]
#[test]
fn outputs_are_regular_files() {
    let folder = prepared();
    let model = "net.safetensors";
    for (arguments, word) in [
        (
            vec!["report", "--force", model, "-o", "/dev/null"],
            "found a device",
        ),
        (vec!["report", model, "-o", "-"], "./-"),
        (vec!["scenes", "--count", "1", "-o", "-"], "./-"),
        (
            vec!["scenes", "--count", "1", "-o", "/dev/null"],
            "found a device",
        ),
        (
            vec![
                "evaluate",
                "--force",
                "--model",
                model,
                "--scenes",
                "1",
                "--csv",
                "/dev/zero",
            ],
            "found a device",
        ),
    ] {
        folder.refuse(&arguments, &[word]);
    }
}
