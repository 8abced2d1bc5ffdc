//! Images: PNG, JPEG, BMP, TIFF, WebP.

use nepenthe_fuzz::Bytes;
use nepenthe_image::image::ImageFile;
use nepenthe_image::{Image, ImageError};

use crate::bound::{check_message, corpus, read, refused};

/// Bytes a decoded pixel may take: the samples, as decoded and as f32, and a copy of each.
const PER_PIXEL: usize = 64;
/// Pixels of a bit that a byte of deflate can hold.
const PER_BYTE: usize = 8 * 1032;

/// What decoding may take: what a refused file may, and what the pixels need that the header claims, if the file can hold them.
fn allowed(bytes: &[u8]) -> usize {
    let sides = Image::dimensions(bytes, "an image").unwrap_or_default();
    let claimed = sides.0.saturating_mul(sides.1);
    // Next to nothing can be many pixels there.
    let unbounded = bytes.starts_with(b"RIFF") || bytes.starts_with(b"BM");
    let pixels = match unbounded {
        true => claimed,
        false => claimed.min(PER_BYTE * bytes.len()),
    };
    refused(bytes.len()) + PER_PIXEL * pixels
}

pub(crate) fn decode(bytes: &[u8]) -> Result<ImageFile, ImageError> {
    let reader = |bytes: &[u8]| ImageFile::decode(bytes, "an image");
    let result = read(bytes, reader, |_| allowed(bytes));
    match &result {
        Ok(file) => {
            let samples = file.image.planar().iter();
            assert!(samples.copied().all(|value| (0.0..=1.0).contains(&value)));
        }
        Err(error) => check_message(&error.to_string()),
    }
    result
}

fn originals() -> Vec<Vec<u8>> {
    corpus("golden/images", |name| !name.ends_with(".pillow.png"))
}

#[test]
fn any_change_to_an_image() {
    let corpus = originals();
    bolero::check!()
        .with_type::<Bytes>()
        .for_each(|mutant| drop(decode(&mutant.of(&corpus))));
}

/// A PNG whose checksums are right, whatever its chunks hold.
#[test]
fn any_change_within_the_chunks_of_a_png() {
    let corpus: Vec<_> = originals()
        .into_iter()
        .filter(|bytes| bytes.starts_with(b"\x89PNG"))
        .collect();
    bolero::check!()
        .with_type::<(Bytes, u8)>()
        .for_each(|(mutant, which)| {
            let file = &corpus[mutant.file(corpus.len())];
            let mut chunks = chunks(file);
            let which = *which as usize % chunks.len();
            mutant.apply(&mut chunks[which].1);
            drop(decode(&png(&chunks)));
        });
}

/// A TIFF whose first directory is changed, where all that matters stands.
#[test]
fn any_change_to_the_directory_of_a_tiff() {
    let is_plain = |bytes: &Vec<u8>| bytes.starts_with(b"II*\0");
    let corpus: Vec<_> = originals().into_iter().filter(is_plain).collect();
    bolero::check!().with_type::<Bytes>().for_each(|mutant| {
        let mut file = corpus[mutant.file(corpus.len())].clone();
        let start = u32::from_le_bytes(file[4..8].try_into().expect("four bytes")) as usize;
        let count = usize::from(u16::from_le_bytes([file[start], file[start + 1]]));
        let directory = start..(start + 2 + 12 * count).min(file.len());
        let mut changed = file[directory.clone()].to_vec();
        mutant.apply(&mut changed);
        changed.resize(directory.len(), 0);
        file[directory].copy_from_slice(&changed);
        drop(decode(&file));
    });
}

/// Type and data of each chunk.
pub(crate) fn chunks(png: &[u8]) -> Vec<([u8; 4], Vec<u8>)> {
    let mut chunks = Vec::new();
    let mut rest = &png[8..];
    while let Some((length, after)) = rest.split_first_chunk::<4>() {
        let length = u32::from_be_bytes(*length) as usize;
        let (name, after) = after.split_first_chunk::<4>().expect("a chunk type");
        chunks.push((*name, after[..length].to_vec()));
        rest = &after[length + 4..];
    }
    chunks
}

pub(crate) fn png(chunks: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n".to_vec();
    for (name, data) in chunks {
        bytes.extend(
            u32::try_from(data.len())
                .expect("a short chunk")
                .to_be_bytes(),
        );
        let checked = [name.as_slice(), data].concat();
        bytes.extend(&checked);
        bytes.extend(crc32(&checked).to_be_bytes());
    }
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(u32::MAX, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg())
        })
    })
}
