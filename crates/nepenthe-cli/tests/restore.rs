//! `restore` with the files people have: of every depth, broken, in the way of each other.

mod common;

use std::fs;
use std::path::Path;

use common::Folder;
use nepenthe_image::image::SampleDepth;
use nepenthe_image::{Image, ImageFile};

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
    ] {
        let arguments = arguments(&["photos/a.png"], output, &["--depth", depth]);
        folder.refuse(&arguments, &[hint]);
    }
    // Before anything is restored, also where the format is not that of a name.
    let format = ["--format", "jpg", "--depth", "16"];
    folder.refuse(&arguments(&["photos"], "out", &format), &["jpg"]);
    folder.refuse(&arguments(&["photos/a.png"], "-", &format), &["jpg"]);
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
    assert!(!folder.path("out").exists());
}

/// A BMP of a kilobyte that announces a huge image.
fn bomb(side: u32) -> Vec<u8> {
    let mut bytes = b"BM".to_vec();
    for number in [
        1080_u32,
        0,
        1078,
        40,
        side,
        side,
        0x0008_0001,
        1,
        2,
        0,
        0,
        256,
        0,
    ] {
        bytes.extend(number.to_le_bytes());
    }
    // A palette of 256 colours, and the end of run-length coded rows that never began.
    bytes.extend([127; 4 * 256]);
    bytes.extend([0, 1]);
    bytes
}

#[cfg(target_os = "linux")]
#[test]
fn an_image_beyond_the_memory_is_refused_before_it_is_decoded() {
    let folder = prepared();
    folder.file("photos/bomb.bmp", bomb(11_000));
    let limited = |inputs: &str| {
        let program = env!("CARGO_BIN_EXE_nepenthe");
        let script = format!(
            "ulimit -v 4000000; exec {program} restore --memory 1G --model {MODEL} {inputs} -o out"
        );
        let mut shell = std::process::Command::new("sh");
        let output = shell
            .args(["-c", &script])
            .current_dir(folder.root())
            .output();
        let output = output.unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(
            stderr.contains("bomb.bmp: restoring 11000x11000 pixels") && stderr.contains("GiB"),
            "{stderr}"
        );
    };
    limited("photos/bomb.bmp");
    limited("photos");
    assert_eq!(names(&folder, "out"), ["a.png", "b.jpg"]);
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

/// Runs the program with these bytes on stdin. Gives its stdout.
fn piped(folder: &Folder, arguments: &[&str], stdin: Vec<u8>) -> Vec<u8> {
    let output = folder
        .nepenthe(arguments)
        .write_stdin(stdin)
        .output()
        .unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {stderr}");
    output.stdout
}

#[test]
fn standard_input_and_output_hold_images_and_nothing_else() {
    let folder = prepared();
    folder.succeed(&arguments(&["photos/a.png"], "a.png", &[]));
    let expected = fs::read(folder.path("a.png")).unwrap();
    let photo = fs::read(folder.path("photos/a.png")).unwrap();
    let stdout = piped(&folder, &arguments(&["-"], "-", &[]), photo.clone());
    assert_eq!(stdout, expected);
    let stdout = piped(
        &folder,
        &arguments(&["photos/a.png"], "-", &["--format", "webp"]),
        vec![],
    );
    assert!(stdout.starts_with(b"RIFF"));
    piped(&folder, &arguments(&["-"], "b.png", &[]), photo);
    assert_eq!(fs::read(folder.path("b.png")).unwrap(), expected);
    // The texts of both cannot be told apart.
    folder.refuse(
        &arguments(&["photos/a.png"], "-", &["--json", "-"]),
        &["standard output"],
    );
    folder.refuse(&arguments(&["-", "-"], "out", &[]), &["only once"]);
}

#[test]
fn folders_below_a_folder_keep_their_structure() {
    let folder = prepared();
    folder.picture("photos/2024/may/c.png", 16, 16);
    folder.picture("photos/2024/a.png", 16, 16);
    folder.picture("photos/.hidden/d.png", 16, 16);
    for _ in 0..2 {
        // The second time the outputs are among what lies below, and no inputs.
        folder.succeed(&arguments(
            &["photos"],
            "photos/out",
            &["--recursive", "--force"],
        ));
        let expected = ["2024/a.png", "2024/may/c.png", "a.png", "b.jpg"];
        let found = common::listing(&folder.path("photos/out"));
        let files = found.iter().filter(|(path, _)| path.is_file());
        let files: Vec<_> = files
            .map(|(path, _)| path.strip_prefix(folder.path("photos/out")).unwrap())
            .collect();
        assert_eq!(files, expected.map(Path::new));
    }
}

#[test]
fn patterns_are_matched_and_what_matches_nothing_is_said() {
    let folder = prepared();
    folder.picture("photos/below/c.png", 16, 16);
    folder.succeed(&arguments(&["photos/*.png"], "flat", &[]));
    assert_eq!(names(&folder, "flat"), ["a.png"]);
    folder.succeed(&arguments(&["./photos/**/*.png"], "deep", &[]));
    assert!(folder.path("deep/below/c.png").exists() && folder.path("deep/a.png").exists());
    folder.refuse(
        &arguments(&["photos/*.gif"], "none", &[]),
        &["photos/*.gif", "no file matches"],
    );
}

#[test]
fn tiles_are_close_to_the_whole_and_the_memory_decides() {
    let folder = prepared();
    folder.picture("large.png", 300, 140);
    let restore = |output: &str, further: &[&str]| {
        let arguments = arguments(&["large.png"], output, further);
        let output = folder.nepenthe(&arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{stderr}");
        stderr
    };
    let stderr = restore("whole.png", &["--tile", "0"]);
    assert!(
        stderr.contains("300x140 pixels as a whole, about"),
        "{stderr}"
    );
    let stderr = restore("tiles.png", &["--tile", "96"]);
    assert!(stderr.contains("in 8 tiles"), "{stderr}");
    let open = |name: &str| Image::open(folder.path(name)).unwrap();
    let (whole, tiles) = (open("whole.png"), open("tiles.png"));
    let pairs = whole.planar().iter().zip(tiles.planar());
    let mean = pairs.map(|(a, b)| (a - b).abs()).sum::<f32>() / whole.planar().len() as f32;
    assert!(mean > 0.0 && mean < 0.05, "{mean}");
    // A tile as large as the image is the whole.
    restore("one.png", &["--tile", "512"]);
    assert_eq!(open("one.png"), whole);
    let stderr = restore("small.png", &["--memory", "115M"]);
    assert!(stderr.contains("tiles of"), "{stderr}");
    folder.refuse(
        &arguments(&["large.png"], "no.png", &["--memory", "1M"]),
        &["large.png: restoring 300x140", "memory"],
    );
}

#[test]
fn values_out_of_range_name_their_option() {
    let folder = prepared();
    for (option, value) in [
        ("--tile", "7"),
        ("--memory", "lots"),
        ("--quality", "101"),
        ("--format", "gif"),
        ("--depth", "12"),
    ] {
        let arguments = arguments(&["photos/a.png"], "no.png", &[option, value]);
        let output = folder.nepenthe(&arguments).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains(option), "{stderr}");
    }
    assert!(!folder.path("no.png").exists());
}

#[test]
fn what_became_of_each_image_is_said_as_json() {
    let folder = prepared();
    folder.file("photos/broken.png", "no image");
    let result = folder
        .nepenthe(&arguments(&["photos"], "out", &["--json", "-"]))
        .output()
        .unwrap();
    assert_eq!(result.status.code(), Some(1));
    let json: serde_json::Value = serde_json::from_slice(&result.stdout).unwrap();
    assert_eq!((&json["restored"], &json["failed"]), (&2.into(), &1.into()));
    let images = json["images"].as_array().unwrap();
    let broken = images
        .iter()
        .find(|image| image["input"] == "photos/broken.png")
        .unwrap();
    assert!(broken["error"].as_str().unwrap().contains("expected PNG"));
    let done = images
        .iter()
        .find(|image| image["input"] == "photos/a.png")
        .unwrap();
    assert_eq!(
        (&done["output"], &done["tiles"]),
        (&"out/a.png".into(), &1.into())
    );
    assert_eq!(
        (&done["width"], &done["error"]),
        (&24.into(), &serde_json::Value::Null)
    );
}

#[test]
fn a_broken_image_is_named_at_the_end() {
    let folder = prepared();
    let mut cut_off = fs::read(folder.path("photos/a.png")).unwrap();
    cut_off.truncate(cut_off.len() / 2);
    folder.file("photos/0.png", cut_off);
    let stderr = partly(&folder, &arguments(&["photos"], "out", &[]));
    let error = stderr.split("error: ").nth(1).unwrap();
    assert!(
        error.contains("1 of 3") && error.contains("photos/0.png"),
        "{stderr}"
    );
    assert_eq!(names(&folder, "out"), ["a.png", "b.jpg"]);
}

/// A turned 16-bit picture with alpha, a profile and a comment, as another program would write it.
fn rich() -> Vec<u8> {
    use image::ImageEncoder as _;
    let samples: Vec<u8> = (0..24 * 16 * 4_u16)
        .flat_map(|i| (i * 37).to_ne_bytes())
        .collect();
    let mut profile = vec![1; 200];
    profile[16..20].copy_from_slice(b"RGB ");
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0".to_vec();
    exif.extend([0; 4]);
    let mut bytes = Vec::new();
    let mut encoder = image::codecs::png::PngEncoder::new(&mut bytes);
    encoder.set_icc_profile(profile).unwrap();
    encoder.set_exif_metadata(exif).unwrap();
    encoder
        .write_image(&samples, 24, 16, image::ExtendedColorType::Rgba16)
        .unwrap();
    bytes
}

#[test]
fn depth_alpha_profile_and_orientation_are_kept_unless_stripped() {
    let folder = prepared();
    folder.file("rich.png", rich());
    let before = ImageFile::open(folder.path("rich.png")).unwrap();
    for (output, further, kept) in [
        ("kept.png", &[][..], true),
        ("bare.png", &["--strip"], false),
    ] {
        folder.succeed(&arguments(&["rich.png"], output, further));
        let after = ImageFile::open(folder.path(output)).unwrap();
        assert_eq!(
            (after.image.width(), after.image.height()),
            (16, 24),
            "upright"
        );
        assert!(after.image != before.image, "restored");
        assert_eq!(
            (&after.alpha, after.depth),
            (&before.alpha, SampleDepth::Bits16)
        );
        assert_eq!(after.metadata == before.metadata, kept);
        assert_eq!(after.metadata.is_empty(), !kept);
    }
    let command = arguments(&["rich.png"], "lossy.jpg", &["--quality", "60"]);
    let output = folder.nepenthe(&command).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        stderr.contains("cannot hold its alpha, depth 16"),
        "{stderr}"
    );
}

#[test]
fn networks_are_compared_on_a_labelled_sheet() {
    let folder = prepared();
    fs::copy(folder.path(MODEL), folder.path("other.safetensors")).unwrap();
    let (a, b) = ("photos/a.png", "photos/b.jpg");
    folder.succeed(&arguments(&[a], "a.png", &[]));
    let models = ["--compare", "BEFORE=net.safetensors", "other.safetensors"];
    folder.succeed(&[&["restore", a, "-o", "sheet.png"][..], &models].concat());
    let open = |name: &str| Image::open(folder.path(name)).unwrap();
    let (sheet, input, restored) = (open("sheet.png"), open(a), open("a.png"));
    let (width, height) = (input.width(), input.height());
    let top = sheet.height() - height;
    assert!(top > 20, "room for labels");
    for (index, expected) in [&input, &restored, &restored].into_iter().enumerate() {
        let area = nepenthe_image::geometry::Area {
            x: index * (sheet.width() - width) / 2,
            y: top,
            width,
            height,
        };
        assert_eq!(&sheet.cut(area), expected, "image {index}");
    }
    // Several inputs: a sheet each, under their names.
    folder.succeed(&[&["restore", "photos", "-o", "sheets"][..], &models].concat());
    assert_eq!(names(&folder, "sheets"), ["a.png", "b.jpg"]);
    let twice = ["--compare", MODEL, MODEL];
    let wrong = [&["restore", a, b, "-o", "twice"][..], &twice].concat();
    folder.refuse(&wrong, &["--compare", "two models go by the name `net`"]);
}
