//! Image files that are read and written again: what comes back beside the samples.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::codecs::webp::WebPEncoder;
use image::{ExtendedColorType, ImageDecoder as _, ImageEncoder, ImageReader};
use nepenthe_image::image::{SampleDepth, Saving};
use nepenthe_image::{Image, ImageFile};

const KEEP: Saving = Saving {
    depth: None,
    quality: 95,
};
const FORMATS: [&str; 4] = ["a.png", "a.jpg", "a.webp", "a.tif"];
const PNG_HEADER: usize = 33;

/// A colour profile as far as anyone looks at it here.
fn profile(space: &[u8; 4]) -> Vec<u8> {
    let mut profile = vec![7; 300];
    profile[16..20].copy_from_slice(space);
    profile
}

/// EXIF with nothing but an orientation.
fn exif(orientation: u8) -> Vec<u8> {
    let mut exif = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0".to_vec();
    exif.extend([orientation, 0, 0, 0, 0, 0, 0, 0]);
    exif
}

/// A PNG chunk.
fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let checked = [name, data].concat();
    let checksum = crc32fast::hash(&checked).to_be_bytes();
    let length = (data.len() as u32).to_be_bytes();
    [&length[..], &checked, &checksum].concat()
}

fn xmp_chunk(xmp: &[u8]) -> Vec<u8> {
    chunk(b"iTXt", &[b"XML:com.adobe.xmp\0\0\0\0\0", xmp].concat())
}

/// A PNG of these samples with a profile, EXIF of `orientation`, and further chunks.
fn png(
    (width, height): (u32, u32),
    kind: ExtendedColorType,
    samples: &[u8],
    icc: &[u8],
    orientation: u8,
    further: &[u8],
) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut encoder = PngEncoder::new(&mut bytes);
    encoder.set_icc_profile(icc.to_vec()).unwrap();
    encoder.set_exif_metadata(exif(orientation)).unwrap();
    encoder.write_image(samples, width, height, kind).unwrap();
    bytes.splice(PNG_HEADER..PNG_HEADER, further.iter().copied());
    bytes
}

fn rgb(further: &[u8]) -> ImageFile {
    let samples: Vec<u8> = (0..3 * 6 * 4).map(|i| i * 3).collect();
    let bytes = png(
        (6, 4),
        ExtendedColorType::Rgb8,
        &samples,
        &profile(b"RGB "),
        1,
        further,
    );
    ImageFile::decode(&bytes, "rgb.png").unwrap()
}

fn again(file: &ImageFile, name: &str, saving: Saving) -> ImageFile {
    ImageFile::decode(&file.encode(name, saving).unwrap(), name).unwrap()
}

#[test]
fn profile_and_metadata_go_into_every_format_that_can_hold_them() {
    let xmp = b"<x:xmpmeta>of the photographer</x:xmpmeta>";
    let file = rgb(&xmp_chunk(xmp));
    assert_eq!(file.metadata.xmp.as_deref(), Some(&xmp[..]));
    for name in FORMATS {
        let read = again(&file, name, KEEP);
        assert_eq!(read.metadata.icc, Some(profile(b"RGB ")), "{name}");
        assert_eq!(read.metadata.xmp.as_deref(), Some(&xmp[..]), "{name}");
        let lost = file.lost(name, KEEP).unwrap();
        match name {
            "a.tif" => assert_eq!(lost, ["EXIF"]),
            _ => {
                assert_eq!(read.metadata.exif, Some(exif(1)), "{name}");
                assert!(lost.is_empty(), "{lost:?}");
            }
        }
        // Other readers find the profile too; that of the image crate looks for another name of the tag of TIFF.
        if name == "a.tif" {
            continue;
        }
        let bytes = file.encode(name, KEEP).unwrap();
        let reader = ImageReader::new(Cursor::new(&bytes)).with_guessed_format();
        let mut decoder = reader.unwrap().into_decoder().unwrap();
        assert_eq!(
            decoder.icc_profile().unwrap(),
            Some(profile(b"RGB ")),
            "{name}"
        );
    }
    assert_eq!(
        file.lost("a.bmp", KEEP).unwrap(),
        ["colour profile", "EXIF", "XMP"]
    );
}

#[test]
fn samples_come_back_exactly_where_nothing_is_lossy() {
    let file = rgb(&[]);
    for name in ["a.png", "a.webp", "a.tif", "a.bmp"] {
        assert_eq!(again(&file, name, KEEP).image, file.image, "{name}");
    }
}

#[test]
fn sixteen_bits_grey_and_alpha_come_back() {
    let words: Vec<u16> = (0..4 * 30).map(|i| i * 541).collect();
    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_ne_bytes()).collect();
    for (kind, channels, space) in [
        (ExtendedColorType::L16, 1, b"GRAY"),
        (ExtendedColorType::La16, 2, b"GRAY"),
        (ExtendedColorType::Rgb16, 3, b"RGB "),
        (ExtendedColorType::Rgba16, 4, b"RGB "),
    ] {
        let samples = &bytes[..2 * channels * 30];
        let png = png((6, 5), kind, samples, &profile(space), 1, &[]);
        let file = ImageFile::decode(&png, "deep.png").unwrap();
        assert_eq!(
            (file.grey, file.alpha.is_some()),
            (channels < 3, channels % 2 == 0)
        );
        assert_eq!(
            (file.depth, &file.notes[..]),
            (SampleDepth::Bits16, &[][..])
        );
        for name in ["a.png", "a.tif"] {
            let read = again(&file, name, KEEP);
            assert_eq!(read.image, file.image, "{kind:?} {name}");
            assert_eq!(read.alpha, file.alpha, "{kind:?} {name}");
            assert_eq!((read.grey, read.depth), (file.grey, file.depth), "{name}");
            assert_eq!(read.metadata.icc, Some(profile(space)), "{kind:?} {name}");
        }
        // 8 bits of alpha become 16 and 8 again.
        let lost = file.lost("a.webp", KEEP).unwrap();
        let shallow = again(&file, "a.webp", KEEP);
        // WebP has no grey, and takes no profile of grey.
        assert_eq!(lost.contains(&"colour profile".to_owned()), file.grey);
        assert_eq!(shallow.metadata.icc.is_none(), file.grey);
        assert!(shallow.notes.is_empty(), "{:?}", shallow.notes);
        assert_eq!((shallow.grey, shallow.depth), (false, SampleDepth::Bits8));
        let expected = file.alpha.map(|alpha| {
            let byte = |&alpha: &u16| (f64::from(alpha) / 257.0).round() as u16 * 257;
            alpha.iter().map(byte).collect::<Vec<u16>>()
        });
        assert_eq!(shallow.alpha, expected);
    }
}

#[test]
fn floats_come_back_with_alpha_and_grey() {
    let mut file = rgb(&[]);
    file.image.planar_mut()[0] = 0.123_456_78;
    file.alpha = Some((0..24).map(|i| i * 2000).collect());
    let float = Saving {
        depth: Some(SampleDepth::Float32),
        ..KEEP
    };
    let read = again(&file, "a.tif", float);
    assert_eq!((&read.image, &read.alpha), (&file.image, &file.alpha));
    file.grey = true;
    file.image = Image::from_fn(6, 4, |x, _| [x as f32 / 7.0; 3]);
    let read = again(&file, "a.tif", float);
    assert_eq!((&read.image, read.grey), (&file.image, true));
    assert_eq!(read.alpha, file.alpha);
    // Where the format cannot, the deepest that it can.
    assert_eq!(again(&read, "a.png", KEEP).depth, SampleDepth::Bits16);
    assert_eq!(read.lost("a.jpg", KEEP).unwrap(), ["alpha", "depth f32"]);
    assert!(file.encode("a.jpg", float).is_err());
}

#[test]
fn a_restored_grey_image_is_the_mean_of_its_channels() {
    let samples: Vec<u8> = (0..12).map(|i| i * 20).collect();
    let bytes = png(
        (4, 3),
        ExtendedColorType::L8,
        &samples,
        &profile(b"GRAY"),
        1,
        &[],
    );
    let mut file = ImageFile::decode(&bytes, "grey.png").unwrap();
    file.image = Image::from_fn(4, 3, |_, _| [0.2, 0.4, 0.9]);
    for name in ["a.png", "a.tif"] {
        let read = again(&file, name, KEEP);
        assert!(read.grey);
        assert_eq!(
            read.image.plane(0)[5],
            (0.5_f32 * 255.0 + 0.5).floor() / 255.0,
            "{name}"
        );
    }
    assert!(again(&file, "a.jpg", KEEP).grey);
}

#[test]
fn a_turned_image_is_turned_once_with_its_alpha() {
    let samples: Vec<u8> = (0..4 * 6).map(|i| i * 9).collect();
    let xmp = xmp_chunk(b"<r tiff:Orientation=\"6\"/>");
    let bytes = png(
        (3, 2),
        ExtendedColorType::Rgba8,
        &samples,
        &profile(b"RGB "),
        6,
        &xmp,
    );
    let file = ImageFile::decode(&bytes, "turned.png").unwrap();
    assert_eq!((file.image.width(), file.image.height()), (2, 3));
    // Turned clockwise, the first pixel of the lower row is the upper left one.
    let word = |byte: u16| byte * 257;
    let expected = [3 * 4 + 3, 3, 4 * 4 + 3, 7, 5 * 4 + 3, 11].map(|index| word(index * 9));
    assert_eq!(file.alpha.as_deref(), Some(&expected[..]));
    for name in ["a.png", "a.webp", "a.tif"] {
        let read = again(&file, name, KEEP);
        assert_eq!(read.image, file.image, "{name}");
        assert_eq!(read.alpha, file.alpha, "{name}");
        let xmp = read.metadata.xmp.unwrap();
        assert_eq!(xmp, b"<r tiff:Orientation=\"1\"/>", "{name}");
    }
    assert_eq!(again(&file, "a.jpg", KEEP).image.width(), 2);
}

#[test]
fn png_and_jpeg_keep_their_own_texts_and_say_so_elsewhere() {
    let text = chunk(b"tEXt", b"Author\0somebody");
    let size = chunk(b"pHYs", &[0, 0, 11, 19, 0, 0, 11, 19, 1]);
    let file = rgb(&[&text[..], &size].concat());
    let bytes = file.encode("a.png", KEEP).unwrap();
    for part in [&text, &size] {
        assert!(bytes.windows(part.len()).any(|window| window == &part[..]));
    }
    assert_eq!(
        file.lost("a.webp", KEEP).unwrap(),
        ["comments and resolution"]
    );

    let mut jpeg = Vec::new();
    let mut encoder = JpegEncoder::new(&mut jpeg);
    encoder
        .set_icc_profile(profile(b"RGB ").repeat(500))
        .unwrap();
    encoder
        .encode(&[90; 3 * 64], 8, 8, ExtendedColorType::Rgb8)
        .unwrap();
    let comment = b"\xff\xfe\0\x0chello you!";
    jpeg.splice(20..20, comment.iter().copied());
    let file = ImageFile::decode(&jpeg, "a.jpg").unwrap();
    // A profile of several segments is one again.
    assert_eq!(file.metadata.icc, Some(profile(b"RGB ").repeat(500)));
    let bytes = file.encode("b.jpg", KEEP).unwrap();
    assert!(bytes.windows(comment.len()).any(|window| window == comment));
    let jfif = bytes
        .windows(5)
        .filter(|window| window == b"JFIF\0")
        .count();
    assert_eq!(jfif, 1);
    assert_eq!(
        ImageFile::decode(&bytes, "b.jpg").unwrap().metadata,
        file.metadata
    );
}

#[test]
fn quality_decides_the_length_of_a_jpeg() {
    let noise = |i: u64| (i.wrapping_mul(6_364_136_223_846_793_005) >> 33) % 256;
    let data = (0..3 * 64 * 64).map(|i| noise(i) as f32 / 255.0).collect();
    let mut file = rgb(&[]);
    file.image = Image::from_planar(64, 64, data);
    let length = |quality| {
        let saving = Saving {
            depth: None,
            quality,
        };
        file.encode("a.jpg", saving).unwrap().len()
    };
    assert!(length(30) * 2 < length(95));
}

#[test]
fn further_frames_and_pages_are_said() {
    let frames = chunk(b"acTL", &[0, 0, 0, 3, 0, 0, 0, 0]);
    assert_eq!(
        rgb(&frames).notes,
        ["only the first of its 3 frames is read"]
    );

    let mut pages = Cursor::new(Vec::new());
    let mut encoder = tiff::encoder::TiffEncoder::new(&mut pages).unwrap();
    for _ in 0..2 {
        let page = [5; 12];
        encoder
            .write_image::<tiff::encoder::colortype::Gray8>(4, 3, &page)
            .unwrap();
    }
    let file = ImageFile::decode(pages.get_ref(), "pages.tif").unwrap();
    assert_eq!(file.notes, ["only the first of its 2 pages is read"]);
    assert!(file.grey);
}

/// Where the directory of the first page of a little-endian TIFF is, and where that says where the next one is.
fn first_page(tiff: &[u8]) -> (usize, usize) {
    let at = u32::from_le_bytes(tiff[4..8].try_into().unwrap()) as usize;
    let entries = u16::from_le_bytes(tiff[at..at + 2].try_into().unwrap());
    (at, at + 2 + 12 * usize::from(entries))
}

#[test]
fn a_palette_is_that_of_the_first_page() {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../golden/images/tiff-palette.tif"
    );
    let alone = std::fs::read(path).unwrap();
    let expected = ImageFile::decode(&alone, "palette.tif").unwrap();
    assert!(expected.notes.is_empty());
    // A second page of one grey pixel, without a palette.
    let mut pages = alone.clone();
    let (_, next) = first_page(&alone);
    pages[next..next + 4].copy_from_slice(&(alone.len() as u32).to_le_bytes());
    let entries = [
        (256_u16, 1_u32),
        (257, 1),
        (258, 8),
        (259, 1),
        (262, 1),
        (273, 8),
        (277, 1),
        (278, 1),
        (279, 1),
    ];
    pages.extend((entries.len() as u16).to_le_bytes());
    for (tag, value) in entries {
        pages.extend(tag.to_le_bytes());
        pages.extend([4, 0, 1, 0, 0, 0]);
        pages.extend(value.to_le_bytes());
    }
    pages.extend([0; 4]);
    let file = ImageFile::decode(&pages, "palette.tif").unwrap();
    assert_eq!(file.image, expected.image);
    assert_eq!(file.notes, ["only the first of its 2 pages is read"]);
    // A directory that is not there is counted and costs nothing.
    pages.truncate(alone.len());
    let file = ImageFile::decode(&pages, "palette.tif").unwrap();
    assert_eq!(file.notes, ["only the first of its 2 pages is read"]);
}

#[test]
fn a_profile_that_the_file_cannot_hold_is_not_allocated() {
    let mut tiff = rgb(&[]).encode("a.tif", KEEP).unwrap();
    let (at, end) = first_page(&tiff);
    let mut entries = (at + 2..end).step_by(12);
    let profile = entries.find(|&entry| tiff[entry..entry + 2] == 34675_u16.to_le_bytes());
    let count = profile.unwrap() + 4;
    tiff[count..count + 4].copy_from_slice(&0x7fff_ffff_u32.to_le_bytes());
    let file = ImageFile::decode(&tiff, "a.tif").unwrap();
    assert_eq!(
        file.notes,
        ["its colour profile cannot be read and is left out"]
    );
    assert_eq!(file.image, rgb(&[]).image);
}

#[test]
fn a_profile_beyond_the_limit_is_left_out_and_said() {
    // A megabyte of zeros compresses to a kilobyte.
    let zeros = vec![0; 96 << 20];
    let mut bytes = png((6, 4), ExtendedColorType::Rgb8, &[9; 72], &zeros, 1, &[]);
    assert!(bytes.len() < 1 << 20);
    let file = ImageFile::decode(&bytes, "bomb.png").unwrap();
    assert_eq!(file.metadata.icc, None);
    assert_eq!(
        file.notes,
        ["its colour profile cannot be read and is left out"]
    );
    // Cut off anywhere, it is an error and no panic.
    bytes.truncate(bytes.len() / 2);
    assert!(ImageFile::decode(&bytes, "bomb.png").is_err());
}

#[test]
fn damaged_metadata_never_cost_the_image() {
    let mut webp = Vec::new();
    let mut encoder = WebPEncoder::new_lossless(&mut webp);
    encoder.set_exif_metadata(vec![1, 2, 3]).unwrap();
    encoder
        .write_image(&[50; 48], 4, 4, ExtendedColorType::Rgb8)
        .unwrap();
    let file = ImageFile::decode(&webp, "a.webp").unwrap();
    assert_eq!(file.metadata.exif, Some(vec![1, 2, 3]));
    assert_eq!(file.extension(), "webp");

    let mut jpeg = Vec::new();
    JpegEncoder::new(&mut jpeg)
        .encode(&[90; 192], 8, 8, ExtendedColorType::Rgb8)
        .unwrap();
    // One of the two parts of a profile, without the other.
    for number in [1, 2] {
        let part = [&b"\xff\xe2\0\x14ICC_PROFILE\0"[..], &[number, 2], b"abcd"].concat();
        let mut jpeg = jpeg.clone();
        jpeg.splice(20..20, part);
        let file = ImageFile::decode(&jpeg, "a.jpg").unwrap();
        assert_eq!(
            file.notes,
            ["its colour profile cannot be read and is left out"]
        );
    }
}
