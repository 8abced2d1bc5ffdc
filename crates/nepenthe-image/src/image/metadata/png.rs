//! Chunks of PNG files: a length, a name, data, a checksum.

use super::{MAX_BYTES, Metadata, Own};

/// What is copied from PNG to PNG. Profiles, EXIF and XMP go through [`Metadata`].
const COPIED: [&[u8; 4]; 9] = [
    b"tEXt", b"zTXt", b"iTXt", b"tIME", b"pHYs", b"gAMA", b"cHRM", b"sRGB", b"cICP",
];

/// Bytes of the signature and the header chunk, which every PNG begins with.
const HEADER: usize = 8 + 25;

/// The keyword of a text chunk that holds XMP.
const XMP: &[u8] = b"XML:com.adobe.xmp\0";

/// What the chunks before and after the samples say.
#[derive(Default)]
pub(in crate::image) struct Chunks {
    /// Images of an animation.
    pub(in crate::image) frames: u32,
    /// Whether there is a colour profile, readable or not.
    pub(in crate::image) has_profile: bool,
    /// Whole chunks to copy.
    pub(in crate::image) copied: Vec<u8>,
}

/// Looks at every chunk of a file. Stops where one does not fit into the file.
pub(in crate::image) fn scan(bytes: &[u8]) -> Chunks {
    let mut found = Chunks::default();
    let mut rest = bytes.get(8..).unwrap_or_default();
    while let Some((chunk, after)) = split(rest) {
        let (name, data) = (&chunk[4..8], &chunk[8..chunk.len() - 4]);
        match name {
            b"acTL" => {
                let count = data
                    .get(..4)
                    .map(|four| [four[0], four[1], four[2], four[3]]);
                found.frames = count.map_or(0, u32::from_be_bytes);
            }
            b"iCCP" => found.has_profile = true,
            b"iTXt" if data.starts_with(XMP) => {}
            _ if COPIED.iter().any(|copied| name == &copied[..])
                && found.copied.len() + chunk.len() <= MAX_BYTES =>
            {
                found.copied.extend_from_slice(chunk);
            }
            _ => {}
        }
        rest = after;
    }
    found
}

/// The first chunk and what follows it.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = bytes.get(..4)?;
    let length = u32::from_be_bytes([length[0], length[1], length[2], length[3]]) as usize;
    bytes.split_at_checked(length.checked_add(12)?)
}

/// Puts XMP and what is copied behind the header of an encoded file.
pub(in crate::image) fn put(bytes: &mut Vec<u8>, metadata: &Metadata) {
    let mut added = Vec::new();
    if let Own::Png(chunks) = &metadata.own {
        // A profile stands for these, and must not stand beside the last.
        let replaced = |name: &[u8]| {
            metadata.icc.is_some() && [&b"gAMA"[..], b"cHRM", b"sRGB", b"cICP"].contains(&name)
        };
        let mut rest = &chunks[..];
        while let Some((chunk, after)) = split(rest) {
            if !replaced(&chunk[4..8]) {
                added.extend_from_slice(chunk);
            }
            rest = after;
        }
    }
    if let Some(xmp) = &metadata.xmp {
        // Neither compressed nor in a language, and no translated keyword.
        let data = [XMP, &[0, 0, 0, 0], xmp].concat();
        let mut checked = b"iTXt".to_vec();
        checked.extend_from_slice(&data);
        added.extend((data.len() as u32).to_be_bytes());
        added.extend_from_slice(&checked);
        added.extend(crc32fast::hash(&checked).to_be_bytes());
    }
    if bytes.len() > HEADER {
        bytes.splice(HEADER..HEADER, added);
    }
}
