//! The secret of keyed manifests.

use std::fmt;
use std::path::Path;

use hmac::{Hmac, Mac as _};
use nepenthe_files::hexadecimal;
use sha2::Sha256;

use super::file::{self, Kind};
use crate::encoding::{from_base64, to_base64};
use crate::error::{Error, Result};

pub(super) const LABEL: &str = "NEPENTHE MANIFEST KEY";

/// 32 random bytes that turn the contents of images into entries of a manifest. Whoever has the key and an image can tell
/// whether it was forgotten; without the key nobody can.
#[derive(Clone, PartialEq, Eq)]
pub struct ManifestKey([u8; 32]);

impl ManifestKey {
    /// A new key.
    ///
    /// # Errors
    /// If the system gives no random numbers.
    pub fn random() -> Result<Self> {
        Ok(Self(super::random()?))
    }

    /// Reads a manifest key.
    ///
    /// # Errors
    /// If the file is no manifest key; the error says what it is.
    pub fn open(path: &Path) -> Result<Self> {
        let text = file::read(path)?;
        if Kind::of(&text) != Kind::Manifest {
            return Err(file::wrong_kind(path, "a manifest key", &text));
        }
        let damaged = |problem: &str| {
            let problem = format!("expected the 32 bytes of a manifest key, found {problem}");
            Error::wrong(path.display(), problem, "take a fresh copy of the key")
        };
        let lines: Vec<&str> = text.lines().collect();
        let [_, body, _] = lines[..] else {
            return Err(damaged("other lines than its three"));
        };
        let bytes = from_base64(&path.display().to_string(), body)?;
        let found = format!("{} bytes", bytes.len());
        let key = Self(bytes.try_into().map_err(|_| damaged(&found))?);
        match key.to_pem() == text {
            true => Ok(key),
            false => Err(damaged("other lines than its three")),
        }
    }

    /// The key as text.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let body = to_base64(self.0);
        format!("-----BEGIN {LABEL}-----\n{body}\n-----END {LABEL}-----\n")
    }

    /// The id of the key, which says nothing of the key or of any content: a MAC of a constant.
    #[must_use]
    pub fn id(&self) -> String {
        hexadecimal(&self.mac(&[b"nepenthe manifest key id v1"])[..16])
    }

    /// HMAC-SHA256 of parts, each with its length before it, so that no two lists of parts have one text.
    pub(crate) fn mac(&self, parts: &[&[u8]]) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes any length");
        for part in parts {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }

    /// A key for one record: two records under one key cannot be compared by those who do not have it.
    pub(crate) fn derive(&self, salt: &str) -> Self {
        Self(self.mac(&[b"nepenthe manifest v1", salt.as_bytes()]))
    }
}

/// Without the secret, which must not end in a log.
impl fmt::Debug for ManifestKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "ManifestKey({})", self.id())
    }
}
