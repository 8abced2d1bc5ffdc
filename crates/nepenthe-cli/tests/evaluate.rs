//! `nepenthe evaluate`: what it scores, where it writes, and what it refuses.

mod common;

use std::fs;

use common::Folder;
use nepenthe_image::Image;
use serde_json::Value;

/// A folder with a network and two pairs of 40x24 that differ by 51 grey levels in the middle 32x16, and by nothing in
/// the border that the crop to multiples of 16 takes off.
fn prepared() -> Folder {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let image = |middle: f32| {
        Image::from_fn(40, 24, |x, y| {
            let inside = (4..36).contains(&x) && (4..20).contains(&y);
            [if inside { middle } else { 0.4 }; 3]
        })
    };
    for (side, middle) in [("input", 0.6), ("target", 0.4)] {
        fs::create_dir_all(folder.path("tree").join(side)).unwrap();
        for name in ["a.png", "b.png"] {
            image(middle)
                .save(folder.path("tree").join(side).join(name))
                .unwrap();
        }
    }
    folder
}

const SOTS: [&str; 7] = [
    "evaluate",
    "--model",
    "net.safetensors",
    "--metric",
    "psnr/skimage",
    "--benchmark",
    "sots=tree",
];

/// The scores are the definition: 20 log10(1 / 0.2) over the crop, and over 512 of 960 pixels of the whole.
#[test]
fn a_benchmark_is_cropped_as_the_field_does_and_says_so() {
    let folder = prepared();
    for (further, crop, score) in [
        (&[][..], "centre crop to multiples of 16 pixels", 13.979),
        (&["--crop", "1"], "none (whole images)", 16.709),
        (
            &["--crop", "8"],
            "centre crop to multiples of 8 pixels",
            16.709,
        ),
    ] {
        let table = folder.succeed(&[&SOTS, further].concat());
        assert!(table.starts_with(&format!("crop: {crop}\n")), "{table}");
        let json = folder.succeed(&[&SOTS, further, &["--json", "-"]].concat());
        let json: Value = serde_json::from_str(&json).unwrap();
        let identity = json["means"][0]["identity"].as_f64().unwrap();
        assert!((identity - score).abs() < 2e-3, "{crop}: {identity}");
        assert_eq!(json["crop"], crop);
        let csv = folder.succeed(&[&SOTS, further, &["--csv", "-"]].concat());
        let multiple = json["data"][0]["crop_multiple"].to_string();
        assert!(
            csv.starts_with("task,picture,model,metric,score,crop,precision\nhaze,a,identity,"),
            "{csv}"
        );
        assert!(
            csv.lines()
                .skip(1)
                .all(|line| line.ends_with(&format!(",{multiple},f32"))),
            "{csv}"
        );
    }
    assert!(!folder.path("-").exists(), "- is stdout, not a name");
    folder.refuse(&[&SOTS[..], &["--crop", "0"]].concat(), &["--crop"]);
    folder.refuse(
        &[&SOTS[..], &["--crop", "32"]].concat(),
        &["a.png is 40x24", "32x32"],
    );
}

#[test]
fn outputs_replace_no_input_and_not_each_other() {
    let folder = prepared();
    #[cfg(unix)]
    std::os::unix::fs::symlink(folder.path("net.safetensors"), folder.path("link.csv")).unwrap();
    let cases = [
        (&["--csv", "tree/input/a.png"][..], "one of the inputs"),
        (&["--json", "net.safetensors"], "one of the inputs"),
        (&["--save-pictures", "tree"], "the input"),
        (&["--csv", "scores", "--json", "./scores"], "two outputs"),
        (&["--csv", "-", "--json", "-"], "two outputs"),
        #[cfg(unix)]
        (&["--csv", "link.csv"], "one of the inputs"),
    ];
    for (outputs, problem) in cases {
        folder.refuse(&[&SOTS[..], outputs, &["--force"]].concat(), &[problem]);
    }
}

#[test]
fn scores_are_printed_even_if_a_file_cannot_be_written() {
    let folder = prepared();
    // The folder `out/haze` is made while the images are saved.
    let outputs = [
        "--save-pictures",
        "out",
        "--csv",
        "out/haze",
        "--json",
        "scores.json",
    ];
    let output = folder
        .nepenthe(&[&SOTS[..], &outputs].concat())
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(stderr.contains("out/haze"), "{stderr}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("13.98"));
    assert!(folder.path("scores.json").is_file() && folder.path("out/haze/net/b.png").is_file());
}

#[test]
fn a_damaged_image_does_not_cost_the_scores_of_the_others() {
    let folder = prepared();
    let whole = fs::read(folder.path("tree/input/b.png")).unwrap();
    folder.file("tree/input/b.png", &whole[..whole.len() - 30]);
    let output = folder
        .nepenthe(&[&SOTS[..], &["--csv", "scores.csv"]].concat())
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(stderr.contains("b.png"), "{stderr}");
    assert!(String::from_utf8_lossy(&output.stdout).contains("13.98"));
    let csv = fs::read_to_string(folder.path("scores.csv")).unwrap();
    assert!(csv.contains(",a,") && !csv.contains(",b,"), "{csv}");
}

#[test]
fn an_image_below_the_window_of_a_score_is_named_before_scoring() {
    let folder = prepared();
    folder.picture("pairs/input/large.png", 24, 24);
    folder.picture("pairs/target/large.png", 24, 24);
    folder.picture("pairs/input/small.png", 24, 10);
    folder.picture("pairs/target/small.png", 24, 10);
    let arguments = [
        "evaluate",
        "--model",
        "net.safetensors",
        "--pairs",
        "pairs",
        "--task",
        "rain",
    ];
    let stderr = folder.refuse(&arguments, &["small.png is 24x10", "11x11", "ssim/pyiqa"]);
    assert!(!stderr.contains("scoring"), "{stderr}");
}

#[test]
fn an_output_that_is_not_finite_is_an_error_that_names_model_and_image() {
    let folder = prepared();
    folder.changed_network("wild.safetensors", |tensors| {
        for tensor in tensors.values_mut() {
            tensor.data.iter_mut().for_each(|value| *value *= 1e30);
        }
    });
    let arguments = [
        &["evaluate", "--model", "after=wild.safetensors"],
        &SOTS[3..],
    ]
    .concat();
    folder.refuse(&arguments, &["after on a (haze)", "not finite"]);
}

#[test]
fn images_are_found_by_content_and_the_rest_is_counted() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    for (saved, name) in [
        ("a.jpg", "a.jfif"),
        ("b.jpeg", "b.JPE"),
        ("c.png", "c"),
        ("z.png", "z.png"),
    ] {
        let path = folder.picture(&format!("photos/{saved}"), 16, 16);
        fs::rename(path, folder.path("photos").join(name)).unwrap();
    }
    folder.file("photos/notes.txt", "text");
    folder.picture("photos/below/d.png", 16, 16);
    let arguments = [
        "evaluate",
        "--model",
        "net.safetensors",
        "--photos",
        "photos",
        "--tasks",
        "rain",
        "--json",
        "-",
    ];
    let output = folder.nepenthe(&arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(json["means"][0]["pictures"], 4, "{stderr}");
    assert!(
        stderr.contains("passed over a file that is no image: photos/notes.txt"),
        "{stderr}"
    );
}
