//! What a file is, detected from its first bytes, not its extension: a checkpoint renamed `.bin` is
//! one, and an HTML page named `.ckpt` is not.

use super::error::WeightProblem;

/// How many bytes at the start are enough to tell.
pub(super) const HEAD_BYTES: u64 = 4096;

/// The kinds of weight file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `torch.save` since PyTorch 1.6: a zip archive.
    Archive,
    /// `torch.save` before that: pickles, then the storages.
    Legacy,
    /// A safetensors file.
    Safetensors,
}

/// 0x1950a86a20f9469cfc6c, little-endian, which opens the older PyTorch files.
const LEGACY_MAGIC: [u8; 10] = [0x6c, 0xfc, 0x9c, 0x46, 0xf9, 0x20, 0x6a, 0xa8, 0x50, 0x19];

/// The same number as pickle protocol 1 writes it.
const LEGACY_MAGIC_TEXT: &[u8] = b"L119547037146038801333356L";

/// The longest header that the safetensors format allows.
const SAFETENSORS_HEADER: u64 = 100_000_000;

const CONVERT: &str =
    "convert it to safetensors or load it in PyTorch and save `model.state_dict()`";
const WRONG_FILE: &str = "check the path; a weight file ends in .ckpt, .pth, .pt or .safetensors";
const DOWNLOAD: &str = "the address gave a page, not the file; download it again, in a browser if a \
                        login or consent is asked for";

/// Other files that are met in place of weights: their first bytes, their name, what to do.
const OTHERS: &[(&[u8], &str, &str)] = &[
    (
        b"version https://git-lfs",
        "a Git LFS pointer, not the file it stands for",
        "run `git lfs pull` where it came from, or download the file itself",
    ),
    (b"\x89PNG", "a PNG image", WRONG_FILE),
    (b"\xff\xd8\xff", "a JPEG image", WRONG_FILE),
    (b"GIF8", "a GIF image", WRONG_FILE),
    (b"BM", "a BMP image", WRONG_FILE),
    (b"II*\0", "a TIFF image", WRONG_FILE),
    (b"MM\0*", "a TIFF image", WRONG_FILE),
    (b"RIFF", "a WebP image or other RIFF file", WRONG_FILE),
    (b"%PDF", "a PDF document", WRONG_FILE),
    (b"\x1f\x8b", "a gzip archive", "unpack it first"),
    (b"BZh", "a bzip2 archive", "unpack it first"),
    (b"\xfd7zXZ\0", "an xz archive", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (b"Rar!", "a RAR archive", "unpack it first"),
    (b"GGUF", "a GGUF model", CONVERT),
    (b"\x89HDF", "an HDF5 file", CONVERT),
    (b"\x93NUMPY", "a NumPy array", CONVERT),
];

/// Tells the kind of file from its first bytes (all of it, or [`HEAD_BYTES`]).
///
/// # Errors
/// Something else, with a guess at what.
pub(super) fn identify(head: &[u8]) -> Result<Kind, WeightProblem> {
    if head.is_empty() {
        return Err(WeightProblem::Empty);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Kind::Archive);
    }
    let start = &head[..head.len().min(32)];
    let has_magic = start
        .windows(LEGACY_MAGIC.len())
        .any(|window| window == LEGACY_MAGIC);
    if head[0] == 0x80 && has_magic || head.starts_with(LEGACY_MAGIC_TEXT) {
        return Ok(Kind::Legacy);
    }
    if let Some((length, [b'{', ..])) = head.split_first_chunk::<8>()
        && u64::from_le_bytes(*length) <= SAFETENSORS_HEADER
    {
        return Ok(Kind::Safetensors);
    }
    let (looks_like, hint) = guess(head);
    Err(WeightProblem::NotWeights {
        looks_like,
        hint: hint.to_owned(),
    })
}

fn guess(head: &[u8]) -> (String, &'static str) {
    for (magic, name, hint) in OTHERS {
        if head.starts_with(magic) {
            return ((*name).to_owned(), hint);
        }
    }
    if head.get(257..262) == Some(b"ustar") {
        let hint = "if it is a PyTorch file of before 2017, load it in PyTorch and save it again; \
                    otherwise unpack it";
        return ("a tar archive".to_owned(), hint);
    }
    if head[0] == 0x80 && head.get(1).is_some_and(|version| (2..=5).contains(version)) {
        let hint = "a pickle without PyTorch's frame holds no tensors; save with `torch.save`";
        return ("a bare Python pickle".to_owned(), hint);
    }
    if head.iter().all(|&byte| byte == 0) {
        let hint = "the download did not finish; fetch it again";
        return ("nothing but zeros".to_owned(), hint);
    }
    let text = head.trim_ascii_start();
    let lower = text[..text.len().min(64)].to_ascii_lowercase();
    if [&b"<!doctype"[..], b"<html", b"<head", b"<?xml", b"<!--"]
        .iter()
        .any(|tag| lower.starts_with(tag))
    {
        return ("a web page".to_owned(), DOWNLOAD);
    }
    if is_text(head) {
        let first: String = String::from_utf8_lossy(text).chars().take(40).collect();
        let name = format!("a text that starts {:?}", first.trim_end());
        return (name, DOWNLOAD);
    }
    let first: Vec<String> = head
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let name = format!("a file that starts with the bytes {}", first.join(" "));
    (name, WRONG_FILE)
}

fn is_text(head: &[u8]) -> bool {
    let printable = |text: &str| {
        text.chars()
            .all(|symbol| !symbol.is_control() || symbol.is_ascii_whitespace())
    };
    match std::str::from_utf8(head) {
        Ok(text) => printable(text),
        // The head may end within a character.
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).is_ok_and(printable)
        }
        Err(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(head: &[u8]) -> String {
        identify(head).expect_err("not weights").to_string()
    }

    #[test]
    fn says_what_the_file_looks_like() {
        let page = message(b"\n <!DOCTYPE html><html><head><title>Sign in</title>");
        assert!(
            page.contains("found a web page") && page.contains("hint: the address gave a page")
        );
        let pointer = message(b"version https://git-lfs.github.com/spec/v1\noid sha256:00");
        assert!(pointer.contains("Git LFS pointer") && pointer.contains("git lfs pull"));
        assert!(message(b"\x89PNG\r\n\x1a\n").contains("a PNG image"));
        assert!(message(b"{\"error\": \"quota\"}").contains(r#"starts "{\"error\": \"quota\"}""#));
        assert!(message(&[0; 64]).contains("nothing but zeros"));
        assert!(message(b"\x80\x04N.").contains("bare Python pickle"));
        assert!(message(b"\x01\x02\x03").contains("01 02 03"));
    }

    #[test]
    fn tells_the_three_kinds_apart() {
        assert_eq!(identify(b"PK\x03\x04....").ok(), Some(Kind::Archive));
        let legacy = [&b"\x80\x02\x8a\x0a"[..], &LEGACY_MAGIC, b"."].concat();
        assert_eq!(identify(&legacy).ok(), Some(Kind::Legacy));
        assert_eq!(
            identify(b"\x80\0\0\0\0\0\0\0{}").ok(),
            Some(Kind::Safetensors)
        );
    }
}
