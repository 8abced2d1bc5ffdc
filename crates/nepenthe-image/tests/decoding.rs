//! Files of many kinds, compared pixel by pixel with what Pillow reads from them, and files that are refused.

use std::fs;
use std::path::{Path, PathBuf};

use nepenthe_image::{Image, ImageError};

const REFERENCE: &str = ".pillow.png";

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/images")
}

fn bytes_of(name: &str) -> Vec<u8> {
    fs::read(folder().join(name)).expect("a golden file")
}

fn refusal(bytes: &[u8]) -> String {
    let text = Image::decode(bytes, "some.file")
        .expect_err("refused")
        .to_string();
    assert!(
        text.contains("some.file") && text.contains("\n\nhint: "),
        "{text}"
    );
    text
}

/// Where `marker` stands, first to last.
fn places(bytes: &[u8], marker: u8) -> Vec<usize> {
    let pairs = bytes.windows(2).enumerate();
    pairs
        .filter(|(_, pair)| *pair == [0xFF, marker])
        .map(|(at, _)| at)
        .collect()
}

const END: [u8; 2] = [0xFF, 0xD9];
const SCAN: u8 = 0xDA;

#[test]
fn every_kind_of_file_has_the_pixels_of_pillow() {
    let mut compared = 0;
    for entry in fs::read_dir(folder()).expect("the golden files") {
        let reference = entry.expect("an entry").path();
        let name = reference.to_string_lossy().into_owned();
        let Some(path) = name.strip_suffix(REFERENCE) else {
            continue;
        };
        let expected = Image::open(&reference).expect("a PNG");
        let found = Image::open(path).unwrap_or_else(|error| panic!("{error}"));
        let size = (found.width(), found.height());
        assert_eq!(size, (expected.width(), expected.height()), "{path}");
        assert_eq!(Image::dimensions_of(path).ok(), Some(size), "{path}");
        assert!(found.to_rgb8() == expected.to_rgb8(), "{path}");
        compared += 1;
    }
    assert!(compared > 40, "{compared} files compared");
}

#[test]
fn kinds_that_are_not_read_are_named() {
    for (name, expected) in [
        ("tiff-u32.tif", "found integers of 32 bits"),
        ("tiff-i16.tif", "found signed integers of 16 bits"),
        ("tiff-f64.tif", "found floats of 64 bits"),
        ("tiff-jpeg.tif", "found samples compressed as JPEG"),
    ] {
        let text = refusal(&bytes_of(name));
        assert!(text.contains(expected), "{name}: {text}");
    }
}

#[test]
fn a_panic_in_a_decoder_is_an_error_of_its_file() {
    // A PNG whose palette of 4 bytes is no whole number of colours.
    let text = refusal(&bytes_of("png-short-palette.png"));
    assert!(text.contains("damaged"), "{text}");
    assert!(!nepenthe_image::image::is_decoding());
}

#[test]
fn a_jpeg_with_lost_samples_is_refused() {
    let whole = bytes_of("jpeg-420-41x35.jpg");
    let scan = places(&whole, SCAN)[0];
    let middle = scan + (whole.len() - scan) / 2;
    let mut zeros = whole.clone();
    zeros[middle..middle + 40].fill(0);
    let early_end = [&whole[..middle], &END].concat();
    for damaged in [zeros, early_end] {
        let text = refusal(&damaged);
        assert!(text.contains("Corrupt JPEG data"), "{text}");
    }
    let text = refusal(&whole[..whole.len() - 2]);
    assert!(text.contains("expected a whole JPEG file"), "{text}");
}

#[test]
fn a_jpeg_without_data_of_a_channel_is_refused() {
    let whole = bytes_of("jpeg-one-scan-per-channel.jpg");
    let last = *places(&whole, SCAN).last().expect("scans");
    let text = refusal(&[&whole[..last], &END].concat());
    assert!(text.contains("no data of channel 2"), "{text}");
}

#[test]
fn harmless_bytes_in_a_jpeg_are_passed_over() {
    let whole = bytes_of("jpeg-420-41x35.jpg");
    let expected = Image::decode(&whole, "whole").expect("decoded");
    // Padding before the end marker, as webcams write it, and anything after it.
    let padded = [&whole[..whole.len() - 2], &[0, 0], &END, b"more"].concat();
    assert_eq!(Image::decode(&padded, "padded").expect("decoded"), expected);
}

#[test]
fn a_jpeg_bomb_is_refused_by_its_header() {
    let mut bytes = bytes_of("jpeg-grey-17x16.jpg");
    let frame = places(&bytes, 0xC0)[0];
    bytes[frame + 5..frame + 9].copy_from_slice(&[0xFF, 0, 0xFF, 0]);
    let text = refusal(&bytes);
    let expected = "at most 134217728 pixels, found 65280x65280";
    assert!(text.contains(expected), "{text}");
}

#[test]
fn endless_scans_are_refused() {
    let whole = bytes_of("jpeg-one-scan-per-channel.jpg");
    let last = *places(&whole, SCAN).last().expect("scans");
    let (before, scan) = whole[..whole.len() - 2].split_at(last);
    let bytes = [before, &scan.repeat(300), &END].concat();
    let text = refusal(&bytes);
    assert!(text.contains("at most 200 scans, found more"), "{text}");
}

#[cfg(unix)]
#[test]
fn a_device_is_no_image() {
    let error = Image::open("/dev/zero").expect_err("refused");
    assert!(matches!(error, ImageError::Read { .. }), "{error}");
    let text = error.to_string();
    let expected = "expected a regular file, found a device";
    assert!(text.contains(expected), "{text}");
    let sides = Image::dimensions_of("/dev/zero").expect_err("refused");
    assert_eq!(sides.to_string(), text);
}
