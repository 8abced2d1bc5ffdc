//! `restore` with the files people have: of every depth, broken, in the way of each other.

mod common;

use std::fs;
use std::path::Path;

use common::Folder;
use nepenthe_image::Image;

const MODEL: &str = "net.safetensors";

fn prepared() -> Folder {
    let folder = Folder::new();
    folder.network(MODEL);
    folder.picture("photos/a.png", 24, 16);
    folder.picture("photos/b.jpg", 16, 24);
    folder
}

fn arguments<'a>(inputs: &[&'a str], output: &'a str, further: &[&'a str]) -> Vec<&'a str> {
    let command = ["restore", "--model", MODEL, "-o", output];
    [&command, inputs, further].concat()
}

/// Runs `restore`, which must end with exit code 1 after doing what it can. Gives its stderr.
fn partly(folder: &Folder, arguments: &[&str]) -> String {
    let output = folder.nepenthe(arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(
        stderr.contains("hint: ") && !stderr.contains("bug"),
        "{stderr}"
    );
    stderr
}

fn names(folder: &Folder, name: &str) -> Vec<String> {
    let files = common::listing(&folder.path(name)).into_iter();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    files.map(|(path, _)| name(&path)).collect()
}

/// An image file of the golden folder.
fn golden(name: &str) -> Vec<u8> {
    let images = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/images");
    fs::read(images.join(name)).unwrap()
}

#[test]
fn outputs_have_the_depth_asked_for() {
    let folder = prepared();
    let photos = ["photos"];
    for (depth, expected) in [
        ("8", ["a.png", "b.jpg"]),
        ("16", ["a.png", "b.png"]),
        ("f32", ["a.tif", "b.tif"]),
    ] {
        folder.succeed(&arguments(&photos, depth, &["--depth", depth]));
        assert_eq!(names(&folder, depth), expected);
    }
    folder.succeed(&arguments(&["photos/a.png"], "a.tiff", &["--depth", "16"]));
    let open = |name: &str| Image::open(folder.path(name)).unwrap();
    let bits = open("8/a.png");
    for name in ["16/a.png", "a.tiff"] {
        let deep = open(name);
        assert!(deep != bits, "{name} holds more than 8 bits");
        assert_eq!(deep.quantised(), bits, "{name}");
    }
    assert_eq!(open("16/a.png"), open("a.tiff"));
}

#[test]
fn a_format_that_cannot_hold_the_depth_is_refused() {
    let folder = prepared();
    for (output, depth, hint) in [
        ("a.jpg", "16", "ends in .png or .tif"),
        ("a.png", "f32", "ends in .tif"),
        ("a.png", "12", "expected 8, 16 or f32"),
    ] {
        let arguments = arguments(&["photos/a.png"], output, &["--depth", depth]);
        let output = folder.nepenthe(&arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains(hint), "{stderr}");
    }
}

#[test]
fn a_decoder_that_panics_costs_its_image_only() {
    let folder = prepared();
    folder.file("photos/0.png", golden("png-short-palette.png"));
    let stderr = partly(&folder, &arguments(&["photos"], "out", &[]));
    assert!(
        stderr.contains("0.png") && stderr.contains("1 of 3"),
        "{stderr}"
    );
    assert_eq!(names(&folder, "out"), ["a.png", "b.jpg"]);
    folder.refuse(
        &arguments(&["photos/0.png"], "one.png", &[]),
        &["0.png", "damaged"],
    );
}

#[test]
fn an_output_that_is_not_finite_is_never_written() {
    let folder = prepared();
    folder.changed_network(MODEL, |tensors| {
        // Finite, but the last convolution overflows.
        let output = tensors.get_mut("output.weight").unwrap();
        output.data.fill(f32::MAX);
    });
    folder.refuse(
        &arguments(&["photos/a.png"], "a.png", &[]),
        &["photos/a.png", "not finite", "weights"],
    );
    let stderr = partly(&folder, &arguments(&["photos"], "out", &[]));
    assert!(stderr.contains("2 of 2"), "{stderr}");
    assert!(names(&folder, "out").is_empty());
}

#[test]
fn files_found_by_content_are_restored_and_others_are_counted() {
    let folder = Folder::new();
    folder.network(MODEL);
    folder.file("photos/a.jfif", golden("jpeg-420-41x35.jpg"));
    folder.file("photos/b.JPE", golden("jpeg-grey-17x16.jpg"));
    folder.file("photos/c.tif", golden("tiff-planar-tiled.tif"));
    folder.file("photos/notes.txt", "hello");
    folder.file("photos/below/d.png", golden("png-1-bit.png"));
    let arguments = arguments(&["photos"], "out", &[]);
    let output = folder.nepenthe(&arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{stderr}");
    // Folders are no files: they are neither entered nor counted.
    assert!(stderr.contains("passed over 1 "), "{stderr}");
    assert_eq!(names(&folder, "out"), ["a.png", "b.png", "c.tif"]);
}

#[test]
fn two_inputs_never_go_to_one_output() {
    let folder = prepared();
    folder.picture("photos/b.png", 16, 24);
    // Of 8 bits, b.jpg and b.png have names of their own; of 16, both are PNG.
    folder.succeed(&arguments(&["photos"], "out", &[]));
    folder.refuse(
        &arguments(&["photos"], "deep", &["--depth", "16"]),
        &["b.png", "both be written"],
    );
}

#[cfg(unix)]
#[test]
fn inputs_are_not_replaced_through_links() {
    use std::os::unix::fs::symlink;
    let folder = prepared();
    symlink(folder.path("photos"), folder.path("linked")).unwrap();
    symlink(folder.path("photos/a.png"), folder.path("link.png")).unwrap();
    fs::hard_link(folder.path("photos/a.png"), folder.path("hard.png")).unwrap();
    symlink(folder.path(MODEL), folder.path("model.png")).unwrap();
    for (input, output) in [
        ("photos", "linked"),
        ("photos/a.png", "link.png"),
        ("photos/a.png", "hard.png"),
        ("link.png", "photos/a.png"),
        ("photos/a.png", "model.png"),
    ] {
        folder.refuse(
            &arguments(&[input], output, &["--force"]),
            &["one of the inputs"],
        );
    }
}

#[cfg(unix)]
#[test]
fn a_name_cannot_control_the_terminal() {
    let folder = prepared();
    folder.file("photos/\u{1b}[31mred.png", "no image");
    let stderr = partly(&folder, &arguments(&["photos"], "out", &[]));
    assert!(
        stderr.contains("\\u{1b}[31mred.png") && !stderr.contains('\u{1b}'),
        "{stderr}"
    );
}

#[test]
fn degrade_never_writes_into_its_photographs() {
    let folder = prepared();
    let tasks = ["--tasks", "haze", "--force", "-o"];
    for out in ["photos", "photos/../photos"] {
        let arguments = [&["degrade", "--photos", "photos"][..], &tasks, &[out]].concat();
        folder.refuse(&arguments, &["input"]);
    }
}
