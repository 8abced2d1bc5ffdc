//! Keys: Ed25519 and P-256 for signatures, and a secret for manifests.
//!
//! Private keys are PKCS#8 and public ones SubjectPublicKeyInfo, both in PEM, as `openssl` writes them. A key's id is that of
//! `securesystemslib` (SHA-256 of the key's canonical JSON), so that Python programs find the signature of a key without
//! being told its id.

mod file;
mod manifest;

use ed25519_dalek::Signer as _;
use ed25519_dalek::pkcs8::spki::EncodePublicKey as _;
use ed25519_dalek::pkcs8::{DecodePrivateKey as _, DecodePublicKey as _, EncodePrivateKey as _};
use nepenthe_files::{hexadecimal, sha256};
use p256::ecdsa::signature::Verifier as _;
use rand::TryRngCore as _;
use rand::rngs::OsRng;

use crate::error::{Error, Result};
use file::Kind;

pub use file::write_new;
pub use manifest::ManifestKey;

/// A private key that signs.
#[derive(Clone, Debug)]
pub enum SigningKey {
    /// Ed25519 (RFC 8032): small and quick, the default.
    Ed25519(Box<ed25519_dalek::SigningKey>),
    /// ECDSA on P-256 with SHA-256, nonces by RFC 6979: what OpenSSF Model Signing requires.
    P256(Box<p256::ecdsa::SigningKey>),
}

/// The public half of a [`SigningKey`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// Ed25519.
    Ed25519(ed25519_dalek::VerifyingKey),
    /// P-256.
    P256(p256::ecdsa::VerifyingKey),
}

/// Unpredictable bytes from the operating system.
fn random() -> Result<[u8; 32]> {
    let mut bytes = [0; 32];
    OsRng.try_fill_bytes(&mut bytes).map_err(|error| {
        let problem = format!("the system gives no random numbers: {error}");
        Error::wrong("a new key", problem, "try again later")
    })?;
    Ok(bytes)
}

impl SigningKey {
    /// A new Ed25519 key.
    ///
    /// # Errors
    /// If the system gives no random numbers.
    pub fn ed25519() -> Result<Self> {
        let key = ed25519_dalek::SigningKey::from_bytes(&random()?);
        Ok(Self::Ed25519(Box::new(key)))
    }

    /// A new P-256 key.
    ///
    /// # Errors
    /// If the system gives no random numbers.
    pub fn p256() -> Result<Self> {
        loop {
            // One number in 2^32 is not below the order of the curve.
            if let Ok(key) = p256::ecdsa::SigningKey::from_slice(&random()?) {
                return Ok(Self::P256(Box::new(key)));
            }
        }
    }

    /// Reads a private key.
    ///
    /// # Errors
    /// If the file is no private key of a kind that signs; the error says what it is.
    pub fn open(path: &std::path::Path) -> Result<Self> {
        let text = file::read(path)?;
        let expected = "an Ed25519 or P-256 private key (PKCS#8, PEM)";
        let wrong = || file::wrong_kind(path, expected, &text);
        if Kind::of(&text) != Kind::Private {
            return Err(wrong());
        }
        if let Ok(key) = ed25519_dalek::SigningKey::from_pkcs8_pem(&text) {
            return Ok(Self::Ed25519(Box::new(key)));
        }
        let key = p256::ecdsa::SigningKey::from_pkcs8_pem(&text).map_err(|_| wrong())?;
        Ok(Self::P256(Box::new(key)))
    }

    /// The private key as PEM.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let ending = p256::pkcs8::LineEnding::LF;
        let pem = match self {
            // Without the public half, as OpenSSL writes and reads it.
            Self::Ed25519(key) => ed25519_dalek::pkcs8::KeypairBytes {
                secret_key: key.to_bytes(),
                public_key: None,
            }
            .to_pkcs8_pem(ending),
            Self::P256(key) => key.to_pkcs8_pem(ending),
        };
        pem.expect("a key of fixed length serialises").to_string()
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        match self {
            Self::Ed25519(key) => PublicKey::Ed25519(key.verifying_key()),
            Self::P256(key) => PublicKey::P256(*key.verifying_key()),
        }
    }

    /// The signature of `message`: 64 bytes of Ed25519, or the DER of ECDSA with SHA-256.
    #[must_use]
    pub fn sign(&self, message: &[u8]) -> Vec<u8> {
        match self {
            Self::Ed25519(key) => key.sign(message).to_vec(),
            Self::P256(key) => {
                let signature: p256::ecdsa::DerSignature = key.sign(message);
                signature.as_bytes().to_vec()
            }
        }
    }
}

impl PublicKey {
    /// Reads a public key.
    ///
    /// # Errors
    /// If the file is no public key of a kind that signs; the error says what it is.
    pub fn open(path: &std::path::Path) -> Result<Self> {
        let text = file::read(path)?;
        let expected = "an Ed25519 or P-256 public key (PEM)";
        let wrong = || file::wrong_kind(path, expected, &text);
        if Kind::of(&text) != Kind::Public {
            return Err(wrong());
        }
        if let Ok(key) = ed25519_dalek::VerifyingKey::from_public_key_pem(&text) {
            return Ok(Self::Ed25519(key));
        }
        let key = p256::ecdsa::VerifyingKey::from_public_key_pem(&text).map_err(|_| wrong())?;
        Ok(Self::P256(key))
    }

    /// The key as PEM.
    #[must_use]
    pub fn to_pem(&self) -> String {
        let ending = p256::pkcs8::LineEnding::LF;
        let pem = match self {
            Self::Ed25519(key) => key.to_public_key_pem(ending),
            Self::P256(key) => key.to_public_key_pem(ending),
        };
        pem.expect("a key of fixed length serialises")
    }

    /// The kind, in words.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Ed25519(_) => "Ed25519",
            Self::P256(_) => "P-256",
        }
    }

    /// The id of the key: SHA-256 of its canonical JSON, as `securesystemslib` computes it.
    #[must_use]
    pub fn id(&self) -> String {
        let [kind, scheme] = match self {
            Self::Ed25519(_) => ["ed25519", "ed25519"],
            Self::P256(_) => ["ecdsa", "ecdsa-sha2-nistp256"],
        };
        let public = match self {
            Self::Ed25519(key) => hexadecimal(key.as_bytes()),
            Self::P256(_) => self.to_pem(),
        };
        // Canonical JSON of OLPC: sorted keys, no whitespace, line ends as they are.
        sha256(format!(
            r#"{{"keytype":"{kind}","keyval":{{"public":"{public}"}},"scheme":"{scheme}"}}"#
        ))
    }

    /// Whether `signature` is one of `message` by this key.
    #[must_use]
    pub fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        match self {
            Self::Ed25519(key) => ed25519_dalek::Signature::from_slice(signature)
                .is_ok_and(|signature| key.verify_strict(message, &signature).is_ok()),
            Self::P256(key) => p256::ecdsa::Signature::from_der(signature)
                .is_ok_and(|signature| key.verify(message, &signature).is_ok()),
        }
    }
}

#[cfg(test)]
mod tests;
