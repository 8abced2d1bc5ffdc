//! What a JPEG says of itself before its first scan. Works on files without reading them whole.

use std::io::{self, BufRead};

use ::image::metadata::Orientation;

/// Size as stored, and the way up.
pub(in crate::image) struct Header {
    pub(in crate::image) width: u32,
    pub(in crate::image) height: u32,
    /// Whether its samples are coded arithmetically, not by Huffman's codes.
    pub(in crate::image) arithmetic: bool,
    pub(in crate::image) orientation: Orientation,
}

const START_OF_SCAN: u8 = 0xDA;
const END_OF_IMAGE: u8 = 0xD9;
const APP1: u8 = 0xE1;

/// Reads up to the frame header, which gives the size. EXIF comes before it.
///
/// # Errors
/// If the file ends before, or the system cannot read it; of kind `InvalidData` if there is no frame header.
pub(in crate::image) fn read(mut reader: impl BufRead) -> io::Result<Header> {
    let mut orientation = Orientation::NoTransforms;
    loop {
        match next_marker(&mut reader)? {
            // Start of image, restarts, and a marker for private use have no segment.
            0x01 | 0xD0..=0xD8 => {}
            START_OF_SCAN | END_OF_IMAGE => {
                return Err(io::Error::new(
                    io::ErrorKind::InvalidData,
                    "there is no frame header",
                ));
            }
            marker => {
                let segment = segment(&mut reader)?;
                if marker == APP1 {
                    let exif = segment.strip_prefix(b"Exif\0\0");
                    // Unreadable metadata must not cost the image.
                    orientation = exif
                        .and_then(Orientation::from_exif_chunk)
                        .unwrap_or(orientation);
                } else if is_frame(marker) {
                    let side = |at: usize| match segment.get(at..at + 2) {
                        Some(two) => Ok(u32::from(u16::from_be_bytes([two[0], two[1]]))),
                        None => Err(io::Error::from(io::ErrorKind::UnexpectedEof)),
                    };
                    let (width, height) = (side(3)?, side(1)?);
                    return Ok(Header {
                        width,
                        height,
                        arithmetic: marker > 0xC8,
                        orientation,
                    });
                }
            }
        }
    }
}

/// The most segments that are looked at. Files have dozens.
const MAX_SEGMENTS: usize = 10_000;

/// The markers and data of all segments before the first scan.
pub(in crate::image) fn segments(bytes: &[u8]) -> Vec<(u8, &[u8])> {
    let mut rest = bytes;
    let mut found = Vec::new();
    while found.len() < MAX_SEGMENTS {
        match next_marker(&mut rest) {
            Ok(0x01 | 0xD0..=0xD8) => continue,
            Err(_) | Ok(START_OF_SCAN | END_OF_IMAGE) => break,
            Ok(marker) => {
                let Some(&[high, low]) = rest.get(..2) else {
                    break;
                };
                let length = usize::from(u16::from_be_bytes([high, low])).max(2);
                let Some((segment, after)) = rest.split_at_checked(length) else {
                    break;
                };
                found.push((marker, &segment[2..]));
                rest = after;
            }
        }
    }
    found
}

/// Whether a marker begins a frame: 0xC0 to 0xCF but for tables of codes, arithmetic conditioning and a reserved one.
fn is_frame(marker: u8) -> bool {
    (0xC0..=0xCF).contains(&marker) && !matches!(marker, 0xC4 | 0xC8 | 0xCC)
}

/// The next marker; bytes before it are skipped, as libjpeg skips them.
fn next_marker(reader: &mut impl BufRead) -> io::Result<u8> {
    let mut after_ff = false;
    loop {
        match (after_ff, byte(reader)?) {
            (_, 0xFF) => after_ff = true,
            (true, marker) if marker != 0 => return Ok(marker),
            _ => after_ff = false,
        }
    }
}

fn segment(reader: &mut impl BufRead) -> io::Result<Vec<u8>> {
    let length = u16::from_be_bytes([byte(reader)?, byte(reader)?]);
    let mut segment = vec![0; usize::from(length).saturating_sub(2)];
    reader.read_exact(&mut segment)?;
    Ok(segment)
}

fn byte(reader: &mut impl BufRead) -> io::Result<u8> {
    let mut byte = [0];
    reader.read_exact(&mut byte)?;
    Ok(byte[0])
}
