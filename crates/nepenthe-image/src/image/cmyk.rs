//! CMYK without a colour profile, by Pillow's rule.

/// Interleaved RGB of interleaved CMYK, where 255 is full ink: `(255 - K) (255 - C) / 255`, rounded as Pillow does.
pub(super) fn to_rgb8(cmyk: &[u8]) -> Vec<u8> {
    let mut rgb = Vec::with_capacity(cmyk.len() / 4 * 3);
    for &[c, m, y, k] in cmyk.as_chunks::<4>().0 {
        let white = 255 - u32::from(k);
        rgb.extend([c, m, y].map(|ink| {
            let product = u32::from(ink) * white + 128;
            (white - ((product + (product >> 8)) >> 8)) as u8
        }));
    }
    rgb
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `Image.frombytes("CMYK", (4, 1), ...).convert("RGB")` of Pillow 13.0.
    #[test]
    fn ink_becomes_light_as_in_pillow() {
        let cmyk = [0, 0, 0, 0, 255, 0, 128, 0, 10, 200, 77, 33, 1, 2, 3, 254];
        let rgb = [255, 255, 255, 0, 255, 127, 213, 48, 155, 1, 1, 1];
        assert_eq!(to_rgb8(&cmyk), rgb);
    }
}
