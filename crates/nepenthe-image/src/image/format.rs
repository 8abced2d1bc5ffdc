//! The formats that are read: by extension, by content, by name.

use std::path::Path;

use ::image::ImageFormat;

/// Extensions of the image formats that are read and written, lower case, sorted.
pub const EXTENSIONS: &[&str] = &["bmp", "jpeg", "jpg", "png", "tif", "tiff", "webp"];

/// Further extensions under which JPEG files go; they are read, not written.
const READ_EXTENSIONS: &[&str] = &["jfif", "jpe"];

/// Whether the extension of `path` is one under which images are found: those of [`EXTENSIONS`], `jfif` and `jpe`, in
/// either case. The file is not touched.
pub fn is_picture(path: impl AsRef<Path>) -> bool {
    let extension = path.as_ref().extension().and_then(|e| e.to_str());
    let mut known = EXTENSIONS.iter().chain(READ_EXTENSIONS);
    extension.is_some_and(|e| known.any(|known| e.eq_ignore_ascii_case(known)))
}

/// Whether a file that begins with `head`, 16 bytes or all it has, is of a format that is read.
pub(crate) fn is_image_content(head: &[u8]) -> bool {
    announced(head).is_some()
}

/// The format that the first bytes announce, if it is one that is read.
pub(super) fn announced(head: &[u8]) -> Option<ImageFormat> {
    let format = match head.get(..4) {
        // BigTIFF
        Some(b"II+\0" | b"MM\0+") => ImageFormat::Tiff,
        _ => ::image::guess_format(head).ok()?,
    };
    name(format).is_some().then_some(format)
}

/// The name of a format the project reads.
pub(super) fn name(format: ImageFormat) -> Option<&'static str> {
    Some(match format {
        ImageFormat::Png => "PNG",
        ImageFormat::Jpeg => "JPEG",
        ImageFormat::Bmp => "BMP",
        ImageFormat::Tiff => "TIFF",
        ImageFormat::WebP => "WebP",
        _ => return None,
    })
}
