//! `--precision`: what bf16 changes, where it is written, and what is refused.

mod common;

use common::Folder;
use nepenthe::DeviceChoice;
use nepenthe_image::Image;
use nepenthe_ops::bf16_problem;
use serde_json::Value;

const MODEL: &str = "net.safetensors";

fn prepared() -> Folder {
    let folder = Folder::new();
    folder.network(MODEL);
    folder.picture("a.png", 56, 40);
    folder
}

/// Whether the processor that runs the tests multiplies bf16.
fn is_there() -> bool {
    bf16_problem(&DeviceChoice::default().open()).is_none()
}

fn restoring<'a>(output: &'a str, precision: &'a str) -> [&'a str; 10] {
    let command = ["restore", "--model", MODEL, "a.png", "-o", output];
    let options = ["--depth", "16", "--precision", precision];
    std::array::from_fn(|index| *command.iter().chain(&options).nth(index).unwrap())
}

#[test]
fn an_image_in_bf16_differs_by_less_than_a_grey_level() {
    let folder = prepared();
    folder.succeed(&restoring("single.png", "f32"));
    folder.succeed(&[
        "restore",
        "--model",
        MODEL,
        "a.png",
        "-o",
        "default.png",
        "--depth",
        "16",
    ]);
    let open = |name: &str| Image::open(folder.path(name)).unwrap();
    let single = open("single.png");
    assert_eq!(open("default.png"), single);
    if !is_there() {
        folder.refuse(&restoring("half.png", "bf16"), &["AVX-512 BF16"]);
        return;
    }
    folder.succeed(&restoring("half.png", "bf16"));
    let half = open("half.png");
    let pairs = single.planar().iter().zip(half.planar());
    let mean = pairs.map(|(a, b)| (a - b).abs()).sum::<f32>() / single.planar().len() as f32;
    assert!(mean > 0.0 && mean < 1.0 / 255.0, "{mean}");
}

#[test]
fn scores_name_their_precision() {
    let folder = prepared();
    let scored = |further: &[&str]| {
        let command = [
            "evaluate",
            "--model",
            MODEL,
            "--scenes",
            "1",
            "--scene-size",
            "48x40",
        ];
        folder.succeed(&[&command, further].concat())
    };
    for (precision, heading) in [("f32", "crop: "), ("bf16", "precision: bf16\ncrop: ")] {
        if precision == "bf16" && !is_there() {
            continue;
        }
        let chosen = ["--precision", precision];
        let json: Value =
            serde_json::from_str(&scored(&[&chosen[..], &["--json", "-"]].concat())).unwrap();
        assert_eq!(json["precision"], precision);
        let csv = scored(&[&chosen[..], &["--csv", "-"]].concat());
        let end = format!(",{precision}");
        assert!(
            csv.lines().skip(1).all(|line| line.ends_with(&end)),
            "{csv}"
        );
        let table = scored(&chosen);
        assert!(table.starts_with(heading), "{table}");
    }
}

#[test]
fn a_precision_that_is_not_there_is_refused() {
    let folder = prepared();
    let output = folder
        .nepenthe(&restoring("b.png", "fp16"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(
        said.contains("'--precision <f32|bf16>': expected f32 or bf16, found fp16"),
        "{said}"
    );
    let arguments = restoring("b.png", "bf16");
    let output = folder
        .nepenthe(&arguments)
        .env("NEPENTHE_VECTOR_UNIT", "avx2")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    for expected in ["expected a processor with AVX-512 BF16, found ", "hint: "] {
        assert!(said.contains(expected), "{said}");
    }
    assert!(!folder.path("b.png").exists());
}

#[test]
fn doctor_says_which_precisions_there_are() {
    let folder = Folder::new();
    let all: Value = serde_json::from_str(&folder.succeed(&["doctor", "--json"])).unwrap();
    assert_eq!(all["bf16"], is_there());
    let line = match is_there() {
        true => "precision    f32, bf16 (AVX-512 BF16)",
        false => "precision    f32; bf16 needs AVX-512 BF16",
    };
    let text = folder.succeed(&["doctor"]);
    assert!(text.contains(line), "{text}");
}
