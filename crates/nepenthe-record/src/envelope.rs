//! DSSE, the envelope that carries a statement and its signatures (secure-systems-lab/dsse, protocol 1.0.2).
//!
//! What is signed is not the payload but its pre-authentication encoding, which holds the payload's type and both lengths:
//! `DSSEv1 LEN(type) type LEN(payload) payload`. An envelope is read in one form only: compact JSON without whitespace or
//! escapes, so that no byte of it can change unnoticed. The list of signatures is not itself signed: others can be added.

use serde::{Deserialize, Serialize};

use crate::encoding::{from_base64, parse_json, to_base64};
use crate::error::{Error, Result};
use crate::key::{PublicKey, SigningKey};

/// The payload type of in-toto statements.
pub const IN_TOTO: &str = "application/vnd.in-toto+json";
/// More signatures than anybody needs.
const MOST_SIGNATURES: usize = 64;

/// A payload with its signatures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Envelope {
    /// The media type of the payload.
    pub payload_type: String,
    /// What is signed.
    pub payload: Vec<u8>,
    /// The signatures; empty for an unsigned envelope.
    pub signatures: Vec<Signature>,
}

/// One signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// Which key made it; see [`PublicKey::id`].
    pub keyid: String,
    /// Ed25519: 64 bytes. P-256: DER.
    pub signature: Vec<u8>,
}

/// The JSON of an envelope.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Form {
    payload: String,
    payload_type: String,
    signatures: Vec<SignatureForm>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SignatureForm {
    // Optional in DSSE.
    #[serde(default)]
    keyid: String,
    sig: String,
}

/// The bytes that are signed.
#[must_use]
pub fn pre_authentication_encoding(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let head = format!(
        "DSSEv1 {} {payload_type} {} ",
        payload_type.len(),
        payload.len()
    );
    [head.as_bytes(), payload].concat()
}

impl Envelope {
    /// An unsigned envelope of an in-toto statement.
    #[must_use]
    pub fn of(statement: impl Into<Vec<u8>>) -> Self {
        Self {
            payload_type: IN_TOTO.to_owned(),
            payload: statement.into(),
            signatures: Vec::new(),
        }
    }

    /// Adds the signature of `key`.
    #[must_use]
    pub fn signed(mut self, key: &SigningKey) -> Self {
        let encoded = pre_authentication_encoding(&self.payload_type, &self.payload);
        self.signatures.push(Signature {
            keyid: key.public().id(),
            signature: key.sign(&encoded),
        });
        self
    }

    /// Whether `key` signed this payload under this type.
    ///
    /// A signature without a key id is tried too, as DSSE asks; one that names another key is not.
    #[must_use]
    pub fn is_signed_by(&self, key: &PublicKey) -> bool {
        let encoded = pre_authentication_encoding(&self.payload_type, &self.payload);
        let id = key.id();
        self.signatures.iter().any(|signature| {
            (signature.keyid.is_empty() || signature.keyid == id)
                && key.verifies(&encoded, &signature.signature)
        })
    }

    /// One line of compact JSON, with its line end.
    #[must_use]
    pub fn to_json(&self) -> String {
        let signatures = self.signatures.iter().map(|signature| SignatureForm {
            keyid: signature.keyid.clone(),
            sig: to_base64(&signature.signature),
        });
        let form = Form {
            payload: to_base64(&self.payload),
            payload_type: self.payload_type.clone(),
            signatures: signatures.collect(),
        };
        serde_json::to_string(&form).expect("strings serialise") + "\n"
    }

    /// Reads one line. `place` names it in errors.
    ///
    /// # Errors
    /// If it is not an envelope in compact form, or its payload is not an in-toto statement.
    pub fn parse(place: &str, line: &[u8]) -> Result<Self> {
        let value = parse_json(place, line)?;
        let form: Form = serde_json::from_value(value).map_err(|error| {
            let problem = format!(
                "expected a DSSE envelope with payload, payloadType and signatures, found {error}"
            );
            let hint =
                "nepenthe unlearn and nepenthe audit write records; model_signing checks a .sig file";
            Error::wrong(place, problem, hint)
        })?;
        if form.payload_type != IN_TOTO {
            let problem = format!(
                "payloadType: expected {IN_TOTO:?}, found {:?}",
                form.payload_type
            );
            return Err(Error::wrong(
                place,
                problem,
                "only in-toto statements are read",
            ));
        }
        if form.signatures.len() > MOST_SIGNATURES {
            let found = form.signatures.len();
            let problem = format!("expected at most {MOST_SIGNATURES} signatures, found {found}");
            return Err(Error::wrong(
                place,
                problem,
                "remove signatures that are not needed",
            ));
        }
        let signature = |(index, form): (usize, SignatureForm)| {
            let place = format!("{place}, signatures[{index}].sig");
            Ok(Signature {
                keyid: form.keyid,
                signature: from_base64(&place, &form.sig)?,
            })
        };
        let envelope = Self {
            payload_type: form.payload_type,
            payload: from_base64(&format!("{place}, payload"), &form.payload)?,
            signatures: form
                .signatures
                .into_iter()
                .enumerate()
                .map(signature)
                .collect::<Result<_>>()?,
        };
        check_form(place, line, &envelope)?;
        Ok(envelope)
    }
}

/// With whitespace, escapes or another order of keys, bytes of the file could change without changing what it says.
fn check_form(place: &str, line: &[u8], envelope: &Envelope) -> Result<()> {
    let expected = envelope.to_json().into_bytes();
    if expected == line {
        return Ok(());
    }
    let equal = expected.iter().zip(line).take_while(|(a, b)| a == b);
    let at = equal.count();
    let shown = |bytes: &[u8]| match bytes.get(at) {
        Some(byte) => format!("{:?}", char::from(*byte)),
        None => "the end".to_owned(),
    };
    let problem = format!(
        "expected a line of compact JSON as nepenthe writes it: {} at byte {at}, found {}",
        shown(&expected),
        shown(line)
    );
    let hint = "if another program wrote the record, this gives its compact form: \
                jq -c '{payload, payloadType, signatures: [.signatures[] | {keyid, sig}]}' FILE";
    Err(Error::wrong(place, problem, hint))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_encoding_is_that_of_the_protocol() {
        // The example of the protocol's text.
        let encoded = pre_authentication_encoding("http://example.com/HelloWorld", b"hello world");
        assert_eq!(
            encoded,
            b"DSSEv1 29 http://example.com/HelloWorld 11 hello world"
        );
    }

    #[test]
    fn an_envelope_is_read_back_in_its_one_form() {
        for key in [SigningKey::ed25519(), SigningKey::p256()] {
            let key = key.unwrap();
            let envelope = Envelope::of("{}").signed(&key);
            let json = envelope.to_json();
            assert_eq!(Envelope::parse("a", json.as_bytes()).unwrap(), envelope);
            for other in [
                json.replace("\",\"", "\", \""),
                json.trim_end().to_owned(),
                json.replace("payloadType", "payload\\u0054ype"),
                format!("{json}\n"),
            ] {
                let error = Envelope::parse("a", other.as_bytes()).unwrap_err();
                assert!(error.to_string().contains("hint: "), "{error}");
            }
        }
    }

    #[test]
    fn every_changed_byte_fails() {
        for key in [SigningKey::ed25519(), SigningKey::p256()] {
            let key = key.unwrap();
            let json = Envelope::of(r#"{"a":"b"}"#).signed(&key).to_json();
            for at in 0..json.len() {
                for byte in 0..=255 {
                    let mut changed = json.clone().into_bytes();
                    if changed[at] == byte {
                        continue;
                    }
                    changed[at] = byte;
                    let read = Envelope::parse("a", &changed);
                    let verified = read.is_ok_and(|read| read.is_signed_by(&key.public()));
                    assert!(!verified, "byte {at} changed to {byte}");
                }
            }
        }
    }

    #[test]
    fn every_truncated_envelope_is_an_error() {
        let json = Envelope::of("{}").signed(&SigningKey::ed25519().unwrap());
        let json = json.to_json();
        for length in 0..json.len() {
            assert!(Envelope::parse("a", &json.as_bytes()[..length]).is_err());
        }
    }

    #[test]
    fn the_type_is_signed_too() {
        let key = SigningKey::ed25519().unwrap();
        let mut envelope = Envelope::of("{}").signed(&key);
        assert!(envelope.is_signed_by(&key.public()));
        assert!(!envelope.is_signed_by(&SigningKey::ed25519().unwrap().public()));
        envelope.payload_type = "text/plain".to_owned();
        assert!(!envelope.is_signed_by(&key.public()));
        assert!(Envelope::parse("a", envelope.to_json().as_bytes()).is_err());
    }

    #[test]
    fn one_of_two_signatures_is_enough_and_none_is_not() {
        let [one, two] = [SigningKey::ed25519(), SigningKey::p256()].map(Result::unwrap);
        let both = Envelope::of("{}").signed(&one).signed(&two);
        assert!(both.is_signed_by(&one.public()) && both.is_signed_by(&two.public()));
        assert!(!Envelope::of("{}").is_signed_by(&one.public()));
    }
}
