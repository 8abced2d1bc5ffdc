//! SHA-256, hexadecimal: the identity of files, recipes and weights in everything that is reported.

use std::io::{self, Read};
use std::path::Path;

use sha2::Digest;

/// A hash that takes its input in pieces.
#[derive(Clone, Debug, Default)]
pub struct Sha256(sha2::Sha256);

impl Sha256 {
    /// Adds bytes.
    pub fn update(&mut self, bytes: impl AsRef<[u8]>) {
        self.0.update(bytes);
    }

    /// The 64 hexadecimal digits of everything that was added.
    #[must_use]
    pub fn finish(self) -> String {
        hexadecimal(&self.0.finalize())
    }
}

/// SHA-256 of `bytes`, 64 hexadecimal digits.
#[must_use]
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    hexadecimal(&sha2::Sha256::digest(bytes))
}

/// SHA-256 of a file's bytes, read in pieces.
///
/// # Errors
/// If the file cannot be read or is not a regular file.
pub fn sha256_of_file(path: &Path) -> io::Result<String> {
    let mut file = crate::open(path)?;
    let mut hash = Sha256::default();
    let mut buffer = vec![0; 1 << 16];
    loop {
        match file.read(&mut buffer)? {
            0 => return Ok(hash.finish()),
            read => hash.update(&buffer[..read]),
        }
    }
}

/// Bytes as lower-case hexadecimal digits.
#[must_use]
pub fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// FIPS 180-2, appendix B.1.
    const ABC: &str = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    #[test]
    fn bytes_pieces_and_files_hash_alike() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("abc");
        std::fs::write(&path, "abc").unwrap();
        let mut pieces = Sha256::default();
        pieces.update("a");
        pieces.update("bc");
        assert_eq!(sha256("abc"), ABC);
        assert_eq!(pieces.finish(), ABC);
        assert_eq!(sha256_of_file(&path).unwrap(), ABC);
    }
}
