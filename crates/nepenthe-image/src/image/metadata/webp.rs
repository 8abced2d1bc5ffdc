//! Chunks of WebP files: a name, a length, data.

/// Images of an animation; 0 if it is none.
pub(in crate::image) fn frames(bytes: &[u8]) -> u32 {
    let mut rest = bytes.get(12..).unwrap_or_default();
    let mut frames = 0;
    while let Some((name, after)) = split(rest) {
        frames += u32::from(name == b"ANMF");
        rest = after;
    }
    frames
}

/// The name of the first chunk and what follows it.
fn split(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = bytes.get(4..8)?;
    let length = u32::from_le_bytes([length[0], length[1], length[2], length[3]]) as usize;
    // Data of odd length are padded.
    let whole = length.checked_add(length % 2)?.checked_add(8)?;
    Some((&bytes[..4], bytes.get(whole..)?))
}

/// Whether the bytes reach the end that the RIFF header announces: it gives the number that follow its first 8.
pub(in crate::image) fn is_complete(bytes: &[u8]) -> bool {
    bytes.get(4..8).is_some_and(|length| {
        let length = u32::from_le_bytes([length[0], length[1], length[2], length[3]]);
        bytes.len() as u64 >= 8 + u64::from(length)
    })
}
