//! What an image file holds beside its samples: colour profile, EXIF, XMP and the like.
//!
//! Metadata are bytes that go from one file to another. They are never interpreted, but for the orientation, which is reset
//! because the pixels have been turned, and the colour space of a profile, which must be that of the samples. They come
//! from strangers: every length is checked against the file, and nothing is kept that is longer than [`MAX_BYTES`].
//!
//! - `png`, `jpeg`, `webp`: chunks and segments, found and put in

pub(super) mod jpeg;
pub(super) mod png;
pub(super) mod webp;

use ::image::metadata::Orientation;
use ::image::{ImageDecoder, ImageFormat};

/// The longest profile, or the like, that is kept: what a JPEG can hold of a profile, 255 segments or almost 16 MiB.
pub(super) const MAX_BYTES: usize = 255 * 65_519;

/// Said of a profile that is not kept.
pub(super) const UNREADABLE_PROFILE: &str = "its colour profile cannot be read and is left out";

/// What a file holds beside its samples.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Metadata {
    /// ICC colour profile.
    pub icc: Option<Vec<u8>>,
    /// EXIF, as the TIFF structure that it is, without the orientation that was applied.
    pub exif: Option<Vec<u8>>,
    /// XMP, as XML.
    pub xmp: Option<Vec<u8>>,
    /// What only files of the same format can hold.
    pub(super) own: Own,
}

/// Parts of a file that are copied as they are.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum Own {
    #[default]
    None,
    /// Whole chunks: texts, times, resolution, gamma.
    Png(Vec<u8>),
    /// Whole segments: IPTC, comments, resolution.
    Jpeg(Vec<u8>),
}

impl Metadata {
    /// Of this, what the samples mean: the colour profile.
    #[must_use]
    pub fn of_colour(self) -> Self {
        Self {
            icc: self.icc,
            ..Self::default()
        }
    }

    /// Metadata of a JPEG.
    pub(super) fn of_jpeg(bytes: &[u8], notes: &mut Vec<String>) -> Self {
        let found = jpeg::scan(bytes);
        if found.has_profile && found.metadata.icc.is_none() {
            notes.push(UNREADABLE_PROFILE.to_owned());
        }
        if found.has_extended_xmp {
            notes.push(
                "the part of its XMP that lies in segments of its own is left out".to_owned(),
            );
        }
        if found.has_further {
            notes.push("only the first of its images is read".to_owned());
        }
        found.metadata
    }

    /// Metadata of a PNG, WebP or BMP. What cannot be read must not cost the image.
    pub(super) fn of_decoder(
        decoder: &mut impl ImageDecoder,
        bytes: &[u8],
        format: ImageFormat,
        notes: &mut Vec<String>,
    ) -> Self {
        let mut metadata = Self {
            icc: decoder.icc_profile().ok().flatten(),
            exif: decoder.exif_metadata().ok().flatten(),
            xmp: decoder.xmp_metadata().ok().flatten(),
            own: Own::None,
        };
        let mut frames = 0;
        match format {
            ImageFormat::Png => {
                let chunks = png::scan(bytes);
                frames = chunks.frames;
                if chunks.has_profile && metadata.icc.is_none() {
                    notes.push(UNREADABLE_PROFILE.to_owned());
                }
                if !chunks.copied.is_empty() {
                    metadata.own = Own::Png(chunks.copied);
                }
            }
            ImageFormat::WebP => frames = webp::frames(bytes),
            _ => {}
        }
        if frames > 1 {
            notes.push(format!("only the first of its {frames} frames is read"));
        }
        metadata
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Drops what is too long or does not fit the samples, with a note for each, and resets the orientation.
    pub(super) fn settle(&mut self, grey: bool, notes: &mut Vec<String>) {
        for (name, bytes) in [
            ("colour profile", &mut self.icc),
            ("EXIF", &mut self.exif),
            ("XMP", &mut self.xmp),
        ] {
            if bytes.as_ref().is_some_and(|bytes| bytes.len() > MAX_BYTES) {
                notes.push(format!(
                    "its {name} is longer than {MAX_BYTES} bytes and left out"
                ));
                *bytes = None;
            }
        }
        let expected: &[u8] = if grey { b"GRAY" } else { b"RGB " };
        // Bytes 16 to 19 of a profile name the colour space of the samples it is for.
        let fits = |icc: &Vec<u8>| icc.get(16..20) == Some(expected);
        if self.icc.as_ref().is_some_and(|icc| !fits(icc)) {
            let kind = if grey { "grey" } else { "RGB" };
            notes.push(format!(
                "its colour profile is not one of {kind} and left out"
            ));
            self.icc = None;
        }
        if let Some(exif) = &mut self.exif {
            // Only written if it is there.
            let _ = Orientation::remove_from_exif_chunk(exif);
        }
        if let Some(xmp) = &mut self.xmp {
            reset_orientation(xmp);
        }
    }

    /// What a file of `format` cannot hold of this, in words. WebP has no grey, so that a profile of grey would contradict it.
    pub(super) fn lost_in(&self, format: ImageFormat, grey: bool) -> Vec<&'static str> {
        use ImageFormat::{Jpeg, Png, Tiff, WebP};
        let all = matches!(format, Jpeg | Png | WebP);
        let kept = match self.own {
            Own::None => true,
            Own::Png(_) => format == Png,
            Own::Jpeg(_) => format == Jpeg,
        };
        // A segment of a JPEG holds 64 kB; only profiles are split.
        let fits = |bytes: &Option<Vec<u8>>| {
            format != Jpeg || bytes.as_ref().is_none_or(|bytes| bytes.len() < 65_400)
        };
        let lost = [
            (
                self.icc.is_some() && (!(all || format == Tiff) || (format == WebP && grey)),
                "colour profile",
            ),
            (self.exif.is_some() && !(all && fits(&self.exif)), "EXIF"),
            (
                self.xmp.is_some() && !((all || format == Tiff) && fits(&self.xmp)),
                "XMP",
            ),
            (!kept, "comments and resolution"),
        ];
        let lost = lost.into_iter().filter(|(lost, _)| *lost);
        lost.map(|(_, name)| name).collect()
    }
}

/// Sets the orientation that XMP repeats from EXIF to 1, upright.
fn reset_orientation(xmp: &mut [u8]) {
    for name in [&b"tiff:Orientation=\""[..], b"<tiff:Orientation>"] {
        let places: Vec<usize> = (xmp.windows(name.len() + 1).enumerate())
            .filter(|(_, window)| window.starts_with(name) && window[name.len()].is_ascii_digit())
            .map(|(at, _)| at + name.len())
            .collect();
        for at in places {
            xmp[at] = b'1';
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_orientation_of_xmp_becomes_upright() {
        let mut xmp = b"<x tiff:Orientation=\"6\"/><tiff:Orientation>8</tiff:Orientation>".to_vec();
        reset_orientation(&mut xmp);
        let expected = b"<x tiff:Orientation=\"1\"/><tiff:Orientation>1</tiff:Orientation>";
        assert_eq!(xmp, expected);
    }

    #[test]
    fn a_profile_of_other_colours_or_too_long_is_left_out_and_said() {
        let profile = |space: &[u8; 4]| [&[0; 16][..], space, &[0; 108]].concat();
        for (space, grey, kept) in [
            (b"RGB ", false, true),
            (b"GRAY", true, true),
            (b"CMYK", false, false),
            (b"RGB ", true, false),
        ] {
            let mut notes = Vec::new();
            let mut metadata = Metadata {
                icc: Some(profile(space)),
                ..Metadata::default()
            };
            metadata.settle(grey, &mut notes);
            assert_eq!(
                (metadata.icc.is_some(), notes.len()),
                (kept, usize::from(!kept))
            );
        }
        let mut metadata = Metadata {
            exif: Some(vec![0; MAX_BYTES + 1]),
            ..Metadata::default()
        };
        let mut notes = Vec::new();
        metadata.settle(false, &mut notes);
        assert!(metadata.is_empty() && notes[0].contains("EXIF"));
    }
}
