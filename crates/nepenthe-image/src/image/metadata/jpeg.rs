//! Segments of JPEG files.

use super::super::jpeg::header;
use super::{MAX_BYTES, Metadata, Own};

const APP0: u8 = 0xE0;
const APP1: u8 = 0xE1;
const APP2: u8 = 0xE2;
const APP13: u8 = 0xED;
const COMMENT: u8 = 0xFE;

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const EXTENDED_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";
const PROFILE: &[u8] = b"ICC_PROFILE\0";
const FURTHER_IMAGES: &[u8] = b"MPF\0";
const JFIF: &[u8] = b"JFIF\0";

/// What the segments before the samples hold.
#[derive(Default)]
pub(in crate::image) struct Segments {
    pub(in crate::image) metadata: Metadata,
    /// Whether the file says that further images follow this one.
    pub(in crate::image) has_further: bool,
    /// Whether XMP goes on in segments of its own.
    pub(in crate::image) has_extended_xmp: bool,
    /// Whether there is a colour profile, whole or not.
    pub(in crate::image) has_profile: bool,
}

/// Looks at every segment before the first scan.
pub(in crate::image) fn scan(bytes: &[u8]) -> Segments {
    let mut found = Segments::default();
    // Parts of a profile, each with its number and how many there are.
    let mut parts: Vec<([u8; 2], &[u8])> = Vec::new();
    let mut own = Vec::new();
    for (marker, data) in header::segments(bytes) {
        let after = |prefix: &[u8]| data.strip_prefix(prefix);
        match marker {
            APP1 if data.starts_with(EXIF) => {
                found.metadata.exif = after(EXIF).map(<[u8]>::to_vec);
            }
            APP1 if data.starts_with(EXTENDED_XMP) => found.has_extended_xmp = true,
            APP1 if data.starts_with(XMP) => found.metadata.xmp = after(XMP).map(<[u8]>::to_vec),
            APP2 if data.starts_with(PROFILE) => {
                found.has_profile = true;
                if let Some([number, total, part @ ..]) = after(PROFILE) {
                    parts.push(([*number, *total], part));
                }
            }
            APP2 if data.starts_with(FURTHER_IMAGES) => found.has_further = true,
            APP0 if data.starts_with(JFIF) => push(&mut own, marker, data),
            APP13 | COMMENT => push(&mut own, marker, data),
            _ => {}
        }
    }
    found.metadata.icc = joined(parts);
    if !own.is_empty() {
        found.metadata.own = Own::Jpeg(own);
    }
    found
}

/// The parts of a profile in order, if all are there.
fn joined(mut parts: Vec<([u8; 2], &[u8])>) -> Option<Vec<u8>> {
    parts.sort_by_key(|(place, _)| *place);
    let count = parts.len();
    let complete = parts
        .iter()
        .enumerate()
        .all(|(index, (place, _))| place.map(usize::from) == [index + 1, count]);
    let bytes: Vec<u8> = parts.iter().flat_map(|(_, part)| *part).copied().collect();
    (complete && !bytes.is_empty()).then_some(bytes)
}

fn push(segments: &mut Vec<u8>, marker: u8, data: &[u8]) {
    let Ok(length) = u16::try_from(data.len() + 2) else {
        return;
    };
    if segments.len() + data.len() + 4 <= MAX_BYTES {
        segments.extend([0xFF, marker]);
        segments.extend(length.to_be_bytes());
        segments.extend_from_slice(data);
    }
}

/// Puts XMP and what is copied behind the first segment of an encoded file, which is that of JFIF.
pub(in crate::image) fn put(bytes: &mut Vec<u8>, metadata: &Metadata) {
    let Some(&[high, low]) = bytes.get(4..6) else {
        return;
    };
    let first = 4 + usize::from(u16::from_be_bytes([high, low]));
    let mut added = Vec::new();
    if let Own::Jpeg(segments) = &metadata.own {
        added.extend_from_slice(segments);
    }
    // The copied one says the resolution; two would contradict each other.
    let has_jfif = added.get(4..).is_some_and(|data| data.starts_with(JFIF));
    if let Some(xmp) = &metadata.xmp {
        push(&mut added, APP1, &[XMP, xmp].concat());
    }
    let replaced = if has_jfif { 2..first } else { first..first };
    if bytes.len() > first {
        bytes.splice(replaced, added);
    }
}
