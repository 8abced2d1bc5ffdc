//! Key files: what kind they are, and writing them so that a secret is never readable by others or replaced.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

use crate::encoding::from_base64;
use crate::error::{Error, Result};

/// No key is longer than this, in bytes.
const LONGEST: u64 = 64 << 10;

/// What the first line of a key file says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Private,
    Public,
    Manifest,
    /// Anything else: what it is, and a hint.
    Other(&'static str, &'static str),
}

/// For what is not a key that could be converted.
const MAKE_ONE: &str = "make a key with nepenthe key new";

impl Kind {
    pub(super) fn of(text: &str) -> Self {
        let label = |label: &str| text.contains(&format!("-----BEGIN {label}-----"));
        match () {
            () if label("PRIVATE KEY") => Self::Private,
            () if label("PUBLIC KEY") => Self::Public,
            () if label(super::manifest::LABEL) => Self::Manifest,
            () if label("ENCRYPTED PRIVATE KEY") || text.contains("Proc-Type: 4,ENCRYPTED") => {
                Self::Other(
                    "a private key with a passphrase",
                    "remove the passphrase (openssl pkcs8 -topk8 -nocrypt -in KEY -out NEW), or make another key with \
                     nepenthe key new",
                )
            }
            () if label("EC PRIVATE KEY") => Self::Other(
                "a private key in SEC 1 format",
                "convert it: openssl pkcs8 -topk8 -nocrypt -in KEY -out NEW",
            ),
            () => Self::Other(Self::unusable(text), MAKE_ONE),
        }
    }

    fn unusable(text: &str) -> &'static str {
        let label = |label: &str| text.contains(&format!("-----BEGIN {label}-----"));
        match () {
            () if label("RSA PRIVATE KEY") || label("RSA PUBLIC KEY") => "an RSA key",
            () if label("OPENSSH PRIVATE KEY") => "an OpenSSH private key",
            () if label("CERTIFICATE") => "a certificate",
            () if text.contains("-----BEGIN ") => "PEM of another kind",
            () if text.starts_with("ssh-") || text.starts_with("ecdsa-sha2-") => {
                "an OpenSSH public key"
            }
            () if text.trim().is_empty() => "an empty file",
            () => "a file that is not a key",
        }
    }

    fn in_words(self, text: &str) -> String {
        match self {
            Self::Private => format!("{} private key", algorithm(text)),
            Self::Public => format!("{} public key", algorithm(text)),
            Self::Manifest => "a manifest key".to_owned(),
            Self::Other(words, _) => words.to_owned(),
        }
    }

    fn hint(self) -> &'static str {
        match self {
            Self::Private | Self::Public | Self::Manifest => {
                "nepenthe key new writes KEY (private, to sign), KEY.pub (public, to verify) and, with --kind manifest, the \
                 key of the manifests"
            }
            Self::Other(_, hint) => hint,
        }
    }
}

/// The algorithm of a PKCS#8 or SPKI key, by the object identifier in its DER.
fn algorithm(text: &str) -> &'static str {
    let body: String = text
        .lines()
        .filter(|line| !line.starts_with("-----"))
        .map(str::trim)
        .collect();
    let der = from_base64("the key", &body).unwrap_or_default();
    let known: [(&[u8], &str); 8] = [
        (&[0x2b, 0x65, 0x70], "an Ed25519"),
        (&[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7], "a P-256"),
        (&[0x2b, 0x81, 4, 0, 0x22], "a P-384"),
        (&[0x2b, 0x81, 4, 0, 0x23], "a P-521"),
        (&[0x2b, 0x81, 4, 0, 10], "a secp256k1"),
        (&[0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 1, 1], "an RSA"),
        (&[0x2b, 0x65, 0x6e], "an X25519"),
        (&[0x2b, 0x65, 0x71], "an Ed448"),
    ];
    // The identifier stands within the first bytes, with its tag and length before it.
    let head = &der[..der.len().min(40)];
    let is_there = |oid: &[u8]| {
        let tagged = [&[6, oid.len() as u8], oid].concat();
        head.windows(tagged.len()).any(|window| window == tagged)
    };
    match known.iter().find(|(oid, _)| is_there(oid)) {
        Some((_, name)) => name,
        None => "a damaged or unknown",
    }
}

/// The text of a key file.
pub(super) fn read(path: &Path) -> Result<String> {
    let hint = "give the path of a key made by nepenthe key new";
    let bytes =
        nepenthe_files::read(path, LONGEST).map_err(Error::io(path, "read the key", hint))?;
    // What is not text is reported as not a key.
    Ok(String::from_utf8(bytes).unwrap_or_else(|_| "\u{fffd}".to_owned()))
}

/// The error that `path` holds another kind of key than expected.
pub(super) fn wrong_kind(path: &Path, expected: &str, text: &str) -> Error {
    let kind = Kind::of(text);
    let problem = format!("expected {expected}, found {}", kind.in_words(text));
    Error::wrong(path.display(), problem, kind.hint())
}

/// Writes a key to a file that must not be there yet. A `secret` one can be read by its owner alone.
///
/// # Errors
/// If the file is there or cannot be written; nothing is left half-written.
pub fn write_new(path: &Path, text: &str, secret: bool) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt as _;
        options.mode(if secret { 0o600 } else { 0o644 });
    }
    #[cfg(not(unix))]
    let _ = secret;
    let mut file = options.open(path).map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => Error::wrong(
            path.display(),
            "expected a path where nothing is yet, found a file",
            "keys are never replaced: choose another name",
        ),
        _ => Error::io(path, "write the key", "choose a folder that can be written")(error),
    })?;
    let written = file
        .write_all(text.as_bytes())
        .and_then(|()| file.sync_all());
    written.map_err(|error| {
        // A key cut short is worse than none, and nobody has used it yet.
        let _ = std::fs::remove_file(path);
        Error::io(path, "write the key", "is the disk full?")(error)
    })
}
