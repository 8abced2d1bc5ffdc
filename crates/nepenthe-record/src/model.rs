//! The signature of a weight file by OpenSSF Model Signing, which `model_signing verify key` accepts.
//!
//! A sigstore bundle (v0.3) around a DSSE envelope; its statement lists the files of the model with their SHA-256. Here the
//! model is one file, whose name within itself is `.`; the subject's digest is the SHA-256 of all digests in order. The key
//! is P-256, and the bundle names it by the SHA-256 of its PEM.

use nepenthe_files::sha256;
use serde_json::{Value, json};

use crate::encoding::{from_base64, from_digest, parse_json, to_base64};
use crate::envelope::{Envelope, IN_TOTO, Signature, pre_authentication_encoding};
use crate::error::{Error, Result};
use crate::key::{PublicKey, SigningKey};
use crate::statement::STATEMENT_TYPE;

const BUNDLE_TYPE: &str = "application/vnd.dev.sigstore.bundle.v0.3+json";
const SIGNATURE_TYPE: &str = "https://model_signing/signature/v1.0";

/// Signs a weight file of this name and SHA-256: the text of its `.sig` file.
///
/// # Errors
/// If the key is not P-256, or `digest` is not 64 hexadecimal digits.
pub fn sign_model(name: &str, digest: &str, key: &SigningKey) -> Result<String> {
    let SigningKey::P256(_) = key else {
        let problem = format!(
            "expected a P-256 key to sign a model, found {}",
            key.public().kind()
        );
        let hint = "OpenSSF Model Signing knows no Ed25519: nepenthe key new --kind p256";
        return Err(Error::wrong(name, problem, hint));
    };
    let payload = payload(name, digest)?.to_string();
    let signature = key.sign(&pre_authentication_encoding(IN_TOTO, payload.as_bytes()));
    let bundle = json!({
        "mediaType": BUNDLE_TYPE,
        "verificationMaterial": {
            "publicKey": { "hint": sha256(key.public().to_pem()) },
            "tlogEntries": [],
        },
        "dsseEnvelope": {
            "payload": to_base64(payload),
            "payloadType": IN_TOTO,
            "signatures": [{ "sig": to_base64(signature), "keyid": "" }],
        },
    });
    Ok(bundle.to_string())
}

/// Checks the text of a `.sig` file of a model of one file: that `key` signed it, and that the file has this SHA-256.
///
/// # Errors
/// What is wrong with it. `place` names the `.sig` file.
pub fn verify_model(place: &str, text: &[u8], digest: &str, key: &PublicKey) -> Result<()> {
    let fail = |problem: String| {
        let hint = "the signature is another file's or key's, or it was changed";
        Error::wrong(place, problem, hint)
    };
    let bundle = parse_json(place, text)?;
    let string = |pointer: &str| {
        let found = bundle.pointer(pointer).and_then(Value::as_str);
        found.ok_or_else(|| {
            fail(format!(
                "expected a sigstore bundle, found none of {pointer}"
            ))
        })
    };
    let media_type = string("/mediaType")?;
    if media_type != BUNDLE_TYPE {
        return Err(fail(format!(
            "mediaType: expected {BUNDLE_TYPE}, found {media_type}"
        )));
    }
    let envelope = Envelope {
        payload_type: string("/dsseEnvelope/payloadType")?.to_owned(),
        payload: from_base64(place, string("/dsseEnvelope/payload")?)?,
        signatures: vec![Signature {
            keyid: String::new(),
            signature: from_base64(place, string("/dsseEnvelope/signatures/0/sig")?)?,
        }],
    };
    if !envelope.is_signed_by(key) {
        return Err(fail(format!(
            "expected a signature by the key {}, found another",
            key.id()
        )));
    }
    let found = parse_json(place, &envelope.payload)?;
    let name = found["subject"][0]["name"].as_str().unwrap_or_default();
    // `serialization` is left out: it lists files to ignore, which says nothing about a model of one file.
    let expected = payload(name, digest)?;
    let same = ["_type", "subject", "predicateType"]
        .iter()
        .all(|key| found[key] == expected[key])
        && found["predicate"]["resources"] == expected["predicate"]["resources"];
    match same {
        true => Ok(()),
        false => Err(fail(format!(
            "expected the signature of a file of SHA-256 {digest}, found that of another"
        ))),
    }
}

fn payload(name: &str, digest: &str) -> Result<Value> {
    let bytes = from_digest(name, digest)?;
    let root = sha256(bytes);
    Ok(json!({
        "_type": STATEMENT_TYPE,
        "subject": [{ "name": name, "digest": { "sha256": root } }],
        "predicateType": SIGNATURE_TYPE,
        "predicate": {
            "serialization": {
                "method": "files",
                "hash_type": "sha256",
                "allow_symlinks": false,
                "ignore_paths": [],
            },
            "resources": [{ "name": ".", "algorithm": "sha256", "digest": digest }],
        },
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Made by `model_signing sign key` (model-signing 1.1.1) of a file of the six bytes `hello\n`.
    const THEIRS: &str = include_str!("../tests/model_signing.sig");
    const THEIR_KEY: &str = include_str!("../tests/model_signing.pub");

    fn their_key() -> PublicKey {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key.pub");
        std::fs::write(&path, THEIR_KEY).unwrap();
        PublicKey::open(&path).unwrap()
    }

    #[test]
    fn a_signature_by_model_signing_is_verified() {
        let digest = sha256("hello\n");
        verify_model("a", THEIRS.as_bytes(), &digest, &their_key()).unwrap();
        let other = verify_model("a", THEIRS.as_bytes(), &sha256("hallo\n"), &their_key());
        assert!(other.unwrap_err().to_string().contains("SHA-256"));
    }

    #[test]
    fn what_is_signed_differs_from_theirs_in_nothing_but_the_list_of_ignored_paths() {
        let bundle: Value = serde_json::from_str(THEIRS).unwrap();
        let theirs = from_base64("a", bundle["dsseEnvelope"]["payload"].as_str().unwrap());
        let mut theirs: Value = serde_json::from_slice(&theirs.unwrap()).unwrap();
        theirs["predicate"]["serialization"]["ignore_paths"] = json!([]);
        assert_eq!(
            payload("last.safetensors", &sha256("hello\n")).unwrap(),
            theirs
        );
        assert_eq!(
            bundle["verificationMaterial"]["publicKey"]["hint"],
            sha256(THEIR_KEY)
        );
    }

    #[test]
    fn every_changed_byte_of_the_weights_or_the_statement_fails() {
        let weights: Vec<u8> = (0..100).collect();
        let key = SigningKey::p256().unwrap();
        let text = sign_model("last.safetensors", &sha256(&weights), &key).unwrap();
        let verify = |text: &[u8], weights: &[u8]| {
            verify_model("a", text, &sha256(weights), &key.public()).is_ok()
        };
        assert!(verify(text.as_bytes(), &weights));
        for at in 0..weights.len() {
            let mut changed = weights.clone();
            changed[at] ^= 1;
            assert!(!verify(text.as_bytes(), &changed), "byte {at}");
        }
        // The envelope; what stands before it only helps to find the key.
        for at in text.find("dsseEnvelope").unwrap()..text.find("\"keyid\"").unwrap() {
            for bit in 0..7 {
                let mut changed = text.clone().into_bytes();
                changed[at] ^= 1 << bit;
                assert!(!verify(&changed, &weights), "bit {bit} of byte {at}");
            }
        }
    }

    #[test]
    fn a_model_is_signed_with_p256_alone() {
        let digest = sha256("weights");
        let key = SigningKey::p256().unwrap();
        let text = sign_model("last.safetensors", &digest, &key).unwrap();
        verify_model("a", text.as_bytes(), &digest, &key.public()).unwrap();
        let other = SigningKey::p256().unwrap().public();
        assert!(verify_model("a", text.as_bytes(), &digest, &other).is_err());
        let error = sign_model("a", &digest, &SigningKey::ed25519().unwrap());
        let error = error.unwrap_err().to_string();
        assert!(error.contains("found Ed25519") && error.contains("--kind p256"));
        assert!(sign_model("a", "00", &key).is_err());
    }
}
