//! Images whose headers claim far more than their files can hold.

use nepenthe_image::Image;

use crate::bound::{alone, check_message, read};
use crate::images::{chunks, decode, png};

/// What a file that cannot hold its pixels may take.
const LITTLE: usize = 1 << 20;
/// Beyond any file of a kilobyte, and within the most pixels that are read.
const SIDE: u32 = 11_000;

fn is_cut_off(bytes: &[u8]) {
    assert!(bytes.len() < 5000, "{} bytes", bytes.len());
    let reader = |bytes: &[u8]| Image::decode(bytes, "an image");
    let error = read(bytes, reader, |_| LITTLE).expect_err("a claim that the file cannot hold");
    check_message(&error.to_string());
    assert!(error.to_string().contains("cut off"), "{error}");
}

fn golden(name: &str) -> Vec<u8> {
    let path = crate::bound::root().join("golden/images").join(name);
    std::fs::read(path).expect("a golden image")
}

#[test]
fn a_kilobyte_that_claims_a_hundred_megapixels() {
    let _alone = alone();
    let sides = [SIDE.to_be_bytes(), SIDE.to_be_bytes()].concat();
    for name in ["png-grey-alpha.png", "png-1-bit.png"] {
        let mut chunks = chunks(&golden(name));
        chunks[0].1[..8].copy_from_slice(&sides);
        is_cut_off(&png(&chunks));
    }
    for name in [
        "jpeg-420-41x35.jpg",
        "jpeg-progressive-41x35.jpg",
        "jpeg-grey-41x35.jpg",
    ] {
        let mut bytes = golden(name);
        let place = bytes.windows(4).position(|four| four == [0, 35, 0, 41]);
        let side = u16::try_from(SIDE).expect("16 bits").to_be_bytes();
        let place = place.expect("a frame header");
        bytes[place..place + 4].copy_from_slice(&[side, side].concat());
        is_cut_off(&bytes);
    }
    for name in ["bmp-32-bit.bmp", "bmp-1-bit.bmp"] {
        let mut bytes = golden(name);
        bytes[18..26].copy_from_slice(&[SIDE.to_le_bytes(), SIDE.to_le_bytes()].concat());
        is_cut_off(&bytes);
    }
    let mut bytes = golden("webp-lossy.webp");
    let side = u16::try_from(SIDE).expect("16 bits").to_le_bytes();
    bytes[26..30].copy_from_slice(&[side, side].concat());
    is_cut_off(&bytes);
    for name in ["tiff-cmyk.tif", "tiff-1-bit.tif", "tiff-white-is-zero.tif"] {
        let mut bytes = golden(name);
        let start = u32::from_le_bytes(bytes[4..8].try_into().expect("four bytes")) as usize;
        // Width, height and rows of a strip: tag, type 32-bit, one value.
        for entry in bytes[start + 2..].chunks_exact_mut(12) {
            if matches!(u16::from_le_bytes([entry[0], entry[1]]), 256 | 257 | 278) {
                entry[2..8].copy_from_slice(&[4, 0, 1, 0, 0, 0]);
                entry[8..].copy_from_slice(&SIDE.to_le_bytes());
            }
        }
        is_cut_off(&bytes);
    }
}

/// The colour profile of a PNG that unfolds to a thousand times its length costs no more than the limit for profiles.
#[test]
fn a_profile_that_unfolds() {
    let _alone = alone();
    let mut file = chunks(&golden("png-grey-alpha.png"));
    // Blocks of zeros, as deflate packs them best: a byte for a thousand.
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    for _ in 0..256 {
        std::io::Write::write_all(&mut packed, &vec![0; 1 << 20]).expect("in memory");
    }
    let data = [&b"a\0\0"[..], &packed.finish().expect("in memory")].concat();
    assert!(data.len() < 1 << 20);
    file.insert(1, (*b"iCCP", data));
    let decoded = decode(&png(&file)).expect("the image, without its profile");
    assert!(decoded.metadata.icc.is_none());
    assert_eq!(decoded.notes.len(), 1, "{:?}", decoded.notes);
}
