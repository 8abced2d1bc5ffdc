//! Files as users have them: every format and depth, sideways, broken, and too large.

use std::io::Cursor;
use std::path::Path;

use ::image::{DynamicImage, ImageBuffer, ImageFormat};
use proptest::prelude::*;

use super::*;

/// An 8-bit image in which every sample differs from its neighbours.
fn pattern(width: usize, height: usize) -> Image {
    let sample = |i: usize| ((i * 89) % 256) as f32 / 255.0;
    Image::from_fn(width, height, |x, y| {
        [0, 1, 2].map(|c| sample(3 * (y * width + x) + c))
    })
}

fn encoded(picture: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture = picture.into();
    picture.write_to(&mut bytes, format).expect("encoded");
    bytes.into_inner()
}

fn message(result: Result<Image, ImageError>) -> String {
    let text = result.expect_err("an error").to_string();
    assert!(text.contains("\n\nhint: "), "no hint: {text}");
    text
}

#[test]
fn files_of_every_extension_come_back() {
    let folder = tempfile::tempdir().expect("a folder");
    let picture = pattern(23, 17);
    for extension in EXTENSIONS {
        let path = folder.path().join(format!("picture.{extension}"));
        picture.save(&path).expect("saved");
        let (width, height) = Image::dimensions_of(&path).expect("dimensions");
        assert_eq!((width, height), (23, 17), "{extension}");
        let bytes = std::fs::read(&path).expect("bytes");
        let sides = Image::dimensions(&bytes, extension).expect("dimensions");
        assert_eq!(sides, (23, 17), "{extension}");
        let read = Image::open(&path).expect("read");
        match *extension {
            "jpg" | "jpeg" => assert_eq!(read.pixels(), picture.pixels()),
            _ => assert_eq!(read, picture, "{extension}"),
        }
    }
    let names = std::fs::read_dir(folder.path()).expect("listed").count();
    assert_eq!(names, EXTENSIONS.len(), "no temporary file is left");
}

#[test]
fn jpeg_is_close() {
    let smooth = Image::from_fn(32, 24, |x, y| [x as f32 / 31.0, y as f32 / 23.0, 0.5]);
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("smooth.JPG");
    smooth.save(&path).expect("saved");
    let read = Image::open(&path).expect("read");
    let pairs = read.planar().iter().zip(smooth.planar());
    let worst = pairs.map(|(a, b)| (a - b).abs()).fold(0.0, f32::max);
    assert!(worst < 0.03, "{worst}");
}

#[test]
fn the_format_is_detected_from_the_content() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("really-a-png.jpg");
    let picture = pattern(5, 4);
    std::fs::write(&path, picture.encode_png()).expect("written");
    assert_eq!(Image::open(&path).expect("read"), picture);
}

#[test]
fn sixteen_bits_and_floats_keep_their_precision() {
    let deep = ImageBuffer::from_fn(3, 2, |x, y| ::image::Rgb([(x * 257 + y) as u16, 1, 65535]));
    for format in [ImageFormat::Png, ImageFormat::Tiff] {
        let read = Image::decode(&encoded(deep.clone(), format), "deep").expect("read");
        assert_eq!(read.plane(0)[5], 515.0 / 65535.0);
        assert_eq!((read.plane(1)[0], read.plane(2)[0]), (1.0 / 65535.0, 1.0));
    }
    let float = ImageBuffer::from_pixel(2, 2, ::image::Rgb([0.123_456_79_f32, 0.0, 1.0]));
    let bytes = encoded(DynamicImage::ImageRgb32F(float), ImageFormat::Tiff);
    let read = Image::decode(&bytes, "float").expect("read");
    assert_eq!(read.plane(0), [0.123_456_79; 4]);
}

#[test]
fn float_samples_out_of_range_are_refused() {
    for (sample, shown) in [(200.0, "found 200"), (f32::NAN, "found NaN")] {
        let float = ImageBuffer::from_pixel(2, 2, ::image::Rgb([0.5, sample, 0.5]));
        let bytes = encoded(DynamicImage::ImageRgb32F(float), ImageFormat::Tiff);
        let text = message(Image::decode(&bytes, "float.tiff"));
        assert!(
            text.contains("float.tiff") && text.contains(shown),
            "{text}"
        );
    }
}

#[test]
fn grey_becomes_rgb_and_alpha_is_dropped() {
    let grey = ImageBuffer::from_pixel(3, 2, ::image::Luma([51_u8]));
    let deep_grey = ImageBuffer::from_pixel(3, 2, ::image::Luma([13107_u16]));
    let grey_alpha = ImageBuffer::from_pixel(3, 2, ::image::LumaA([51_u8, 0]));
    let expected = Image::from_fn(3, 2, |_, _| [0.2, 0.2, 0.2]);
    for bytes in [
        encoded(grey, ImageFormat::Png),
        encoded(deep_grey, ImageFormat::Png),
        encoded(grey_alpha, ImageFormat::Png),
    ] {
        assert_eq!(Image::decode(&bytes, "grey").expect("read"), expected);
    }
    let clear = ImageBuffer::from_pixel(3, 2, ::image::Rgba([255_u8, 51, 0, 0]));
    let read = Image::decode(&encoded(clear, ImageFormat::Png), "clear").expect("read");
    assert_eq!(read, Image::from_fn(3, 2, |_, _| [1.0, 0.2, 0.0]));
}

/// A JPEG of `width` x `height`, left half white, with an EXIF segment that says `orientation`.
fn oriented_jpeg(width: u32, height: u32, orientation: u8) -> Vec<u8> {
    let half = ImageBuffer::from_fn(width, height, |x, _| {
        ::image::Rgb([if x < width / 2 { 255_u8 } else { 0 }; 3])
    });
    let jpeg = encoded(half, ImageFormat::Jpeg);
    let mut exif = b"Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0]);
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend([0xFF, 0xE1, 0, exif.len() as u8 + 2]);
    bytes.extend(exif);
    bytes.extend(&jpeg[2..]);
    bytes
}

#[test]
fn exif_orientation_is_applied() {
    let folder = tempfile::tempdir().expect("a folder");
    // Where the white half is, as (x, y) of a white pixel.
    for (orientation, size, white) in [
        (1, (48, 16), (4, 8)),
        (2, (48, 16), (44, 8)),
        (3, (48, 16), (44, 8)),
        (6, (16, 48), (8, 4)),
        (8, (16, 48), (8, 44)),
    ] {
        let path = folder.path().join(format!("{orientation}.jpg"));
        std::fs::write(&path, oriented_jpeg(48, 16, orientation)).expect("written");
        assert_eq!(Image::dimensions_of(&path).expect("dimensions"), size);
        let read = Image::open(&path).expect("read");
        assert_eq!((read.width(), read.height()), size);
        let at = |(x, y): (usize, usize)| read.plane(1)[y * size.0 + x];
        let opposite = (size.0 - 1 - white.0, size.1 - 1 - white.1);
        assert!(
            at(white) > 0.9 && at(opposite) < 0.1,
            "orientation {orientation}"
        );
    }
}

#[test]
fn a_file_cut_off_anywhere_is_an_error() {
    let picture: DynamicImage = ImageBuffer::from_fn(40, 30, |x, y| {
        ::image::Rgb([(x * 89 + y * 31) as u8, (x * y) as u8, (x ^ y) as u8])
    })
    .into();
    for (name, format) in [
        ("PNG", ImageFormat::Png),
        ("JPEG", ImageFormat::Jpeg),
        ("BMP", ImageFormat::Bmp),
        ("TIFF", ImageFormat::Tiff),
        ("WebP", ImageFormat::WebP),
    ] {
        let bytes = encoded(picture.clone(), format);
        assert!(Image::decode(&bytes, "whole").is_ok(), "{name}");
        for tenth in 1..10 {
            let cut = &bytes[..bytes.len() * tenth / 10];
            let text = message(Image::decode(cut, "cut.x"));
            assert!(text.contains("cut.x"), "{name}, {tenth}/10: {text}");
        }
        let text = message(Image::decode(&bytes[..bytes.len() / 2], "half.x"));
        assert!(
            text.contains(&format!("expected a whole {name} file")),
            "{text}"
        );
    }
}

#[test]
fn a_thumbnail_does_not_hide_that_a_jpeg_is_cut_off() {
    let whole = oriented_jpeg(48, 16, 1);
    let thumbnail = b"\xFF\xD8\xFF\xD9";
    let mut bytes = vec![0xFF, 0xD8, 0xFF, 0xE2, 0, thumbnail.len() as u8 + 2];
    bytes.extend(thumbnail);
    bytes.extend(&whole[2..]);
    assert!(Image::decode(&bytes, "whole").is_ok());
    bytes.truncate(bytes.len() - 6);
    assert!(message(Image::decode(&bytes, "cut")).contains("found one that ends after"));
}

#[test]
fn errors_name_the_file_what_was_expected_and_found() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = |name: &str| folder.path().join(name);
    std::fs::write(at("empty.png"), b"").expect("written");
    std::fs::write(at("notes.png"), b"read me first").expect("written");
    for (name, expected) in [
        ("absent.png", "there is no such file"),
        ("empty.png", "expected an image, found 0 bytes"),
        ("notes.png", "found content starting with \"read me \""),
    ] {
        let text = message(Image::open(at(name)));
        assert!(text.contains(name) && text.contains(expected), "{text}");
        let sides = Image::dimensions_of(at(name)).expect_err("no dimensions");
        assert_eq!(sides.to_string(), text);
    }
    assert!(message(Image::open(folder.path())).contains("found a folder"));
}

#[test]
fn a_decompression_bomb_is_refused_by_its_header() {
    let mut bytes = pattern(4, 4).encode_png();
    bytes[16..24].copy_from_slice(&[0, 1, 0, 0, 0, 1, 0, 0]);
    // The decoder checks the header's checksum, which follows its 13 bytes.
    let checksum = crc32(&bytes[12..29]).to_be_bytes();
    bytes[29..33].copy_from_slice(&checksum);
    let text = message(Image::decode(&bytes, "bomb.png"));
    let sides = Image::dimensions(&bytes, "bomb.png").expect_err("too large");
    assert_eq!(sides.to_string(), text);
    assert!(
        text.contains("at most 134217728 pixels, found 65536x65536"),
        "{text}"
    );
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}

#[test]
fn writing_fails_by_name_and_leaves_the_old_file() {
    let folder = tempfile::tempdir().expect("a folder");
    let picture = pattern(4, 4);
    for (name, expected) in [
        ("a.gif", "found gif"),
        ("a", "found none"),
        ("absent/a.png", "check that the folder exists"),
    ] {
        let path = folder.path().join(name);
        let error = picture.save(&path).expect_err("refused").to_string();
        assert!(error.contains(name) && error.contains(expected), "{error}");
    }
    let path = folder.path().join("wide.webp");
    pattern(3, 3).save(&path).expect("saved");
    // WebP ends at 16 384 pixels a side.
    let error = Image::new(16_385, 1).save(&path).expect_err("too wide");
    assert!(matches!(error, ImageError::Encode { .. }), "{error}");
    assert_eq!(Image::open(&path).expect("still there"), pattern(3, 3));
}

#[cfg(unix)]
#[test]
fn a_saved_file_can_be_read_by_others_as_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a folder");
    let mode = |name: &str| {
        let metadata = std::fs::metadata(folder.path().join(name)).expect("metadata");
        metadata.permissions().mode()
    };
    pattern(2, 2)
        .save(folder.path().join("a.png"))
        .expect("saved");
    std::fs::write(folder.path().join("plain"), b"x").expect("written");
    assert_eq!(mode("a.png"), mode("plain"));
}

#[test]
fn samples_are_rounded_and_clamped_never_truncated() {
    let levels = [
        -0.5,
        0.0,
        0.49 / 255.0,
        0.51 / 255.0,
        254.6 / 255.0,
        1.0,
        7.0,
        f32::NAN,
        0.5,
    ];
    let image = Image::from_planar(3, 1, levels.to_vec());
    // Planar to interleaved: the three pixels take every third sample.
    assert_eq!(image.to_rgb8(), [0, 1, 255, 0, 255, 0, 0, 255, 128]);
    let planar = [0, 0, 0, 1, 255, 255, 255, 0, 128].map(|v: u8| f32::from(v) / 255.0);
    assert_eq!(image.quantised().planar(), planar);
}

#[test]
fn extensions_count_in_either_case() {
    let pictures = [
        "a.png",
        "b.JPG",
        "c.Tif",
        "d.e.webp",
        "folder.x/f.bmp",
        "g.JPE",
    ];
    assert!(pictures.iter().all(|path| is_picture(Path::new(path))));
    let others = ["a", "png", ".png", "a.png.txt", "a.gif", "b.png/c"];
    assert!(!others.iter().any(|path| is_picture(Path::new(path))));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn quantising_moves_a_sample_by_half_a_level_at_most_and_only_once(
        data in proptest::collection::vec(0.0..=1.0_f32, 12),
    ) {
        let image = Image::from_planar(2, 2, data);
        let once = image.quantised();
        for (before, after) in image.planar().iter().zip(once.planar()) {
            prop_assert!((before - after).abs() <= 0.5001 / 255.0);
        }
        prop_assert_eq!(once.quantised(), once.clone());
        prop_assert_eq!(Image::decode(&image.encode_png(), "memory").expect("read"), once);
    }

    #[test]
    fn no_bytes_make_the_decoder_panic(
        format in 0..5_usize, flips in proptest::collection::vec((0.0..1.0_f64, any::<u8>()), 1..6),
    ) {
        let formats = [
            ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::Bmp, ImageFormat::Tiff, ImageFormat::WebP,
        ];
        let picture = ImageBuffer::from_fn(9, 7, |x, y| ::image::Rgb([x as u8 * 20, y as u8 * 30, 7]));
        let mut bytes = encoded(picture, formats[format]);
        for (place, value) in flips {
            let index = (place * bytes.len() as f64) as usize;
            bytes[index] = value;
        }
        let _ = Image::decode(&bytes, "damaged");
    }
}

#[test]
fn every_depth_comes_back_exactly() {
    let folder = tempfile::tempdir().expect("a folder");
    let words = Image::from_fn(300, 219, |x, y| {
        [y * 300 + x, 65_535 - x, 257 * (x % 256)].map(|word| (word % 65_536) as f32 / 65_535.0)
    });
    for name in ["a.png", "a.tif", "b.TIFF"] {
        let path = folder.path().join(name);
        words.save_as(&path, SampleDepth::Bits16).expect("saved");
        assert_eq!(Image::open(&path).expect("read"), words, "{name}");
    }
    let floats = Image::from_fn(5, 4, |x, y| [x as f32 / 7.0, y as f32 / 9.0, 1e-20]);
    let path = folder.path().join("c.tif");
    floats.save_as(&path, SampleDepth::Float32).expect("saved");
    assert_eq!(Image::open(&path).expect("read"), floats);
}

#[test]
fn sixteen_bits_are_rounded_and_clamped_and_floats_are_neither() {
    let folder = tempfile::tempdir().expect("a folder");
    let image = Image::from_planar(1, 1, vec![-0.25, 1.5, 100.6 / 65_535.0]);
    let path = folder.path().join("a.png");
    image.save_as(&path, SampleDepth::Bits16).expect("saved");
    let read = Image::open(&path).expect("read");
    assert_eq!(read.planar(), [0.0, 1.0, 101.0 / 65_535.0]);
    let path = folder.path().join("a.tif");
    image.save_as(&path, SampleDepth::Float32).expect("saved");
    let text = message(Image::open(&path));
    assert!(text.contains("found -0.25"), "{text}");
}

#[test]
fn a_format_without_the_depth_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, depth, hint) in [
        ("a.jpg", SampleDepth::Bits16, "ends in .png or .tif"),
        ("a.webp", SampleDepth::Bits16, "ends in .png or .tif"),
        ("a.png", SampleDepth::Float32, "ends in .tif"),
        ("a.bmp", SampleDepth::Float32, "ends in .tif"),
    ] {
        let path = folder.path().join(name);
        let error = pattern(2, 2).save_as(&path, depth).expect_err("refused");
        assert!(error.to_string().contains(hint), "{error}");
        let checked = check_writable(&path, depth).expect_err("refused");
        assert_eq!(checked.to_string(), error.to_string());
        assert!(!path.exists());
    }
}

#[test]
fn values_that_are_not_finite_are_never_written() {
    let folder = tempfile::tempdir().expect("a folder");
    for value in [f32::NAN, f32::INFINITY, f32::NEG_INFINITY] {
        for (name, depth) in [
            ("a.png", SampleDepth::Bits8),
            ("a.tif", SampleDepth::Float32),
        ] {
            let path = folder.path().join(name);
            let image = Image::from_planar(1, 1, vec![0.5, value, 0.5]);
            let error = image.save_as(&path, depth).expect_err("refused");
            assert!(error.to_string().contains("not finite"), "{error}");
            assert!(!path.exists());
        }
    }
}
