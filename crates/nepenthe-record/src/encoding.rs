//! JSON, base64 and digests, read so that nothing can be written in two ways.
//!
//! `serde_json` keeps the last of two equal keys; a signature must not cover a text that two readers understand
//! differently, so two equal keys are an error here. Base64 is the standard alphabet with padding and no stray bits.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::de::{DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use crate::error::{Error, Result};

/// A single JSON value with nothing after it. `place` names it in errors.
///
/// # Errors
/// If it is not JSON, a key occurs twice, or it is nested more than 128 deep.
pub(crate) fn parse_json(place: &str, bytes: &[u8]) -> Result<Value> {
    let fail = |error: serde_json::Error| {
        let hint = "the file is damaged or of another kind: take a fresh copy";
        Error::wrong(place, format!("expected JSON, found {error}"), hint)
    };
    let mut reader = serde_json::Deserializer::from_slice(bytes);
    let value = Strict.deserialize(&mut reader).map_err(fail)?;
    reader.end().map_err(fail)?;
    Ok(value)
}

/// Base64 of `bytes`, with padding.
pub(crate) fn to_base64(bytes: impl AsRef<[u8]>) -> String {
    STANDARD.encode(bytes)
}

/// The bytes of canonical base64. `place` names it in errors.
///
/// # Errors
/// If a character, the padding or the last bits are not those that [`to_base64`] writes.
pub(crate) fn from_base64(place: &str, text: &str) -> Result<Vec<u8>> {
    STANDARD.decode(text).map_err(|error| {
        let hint = "the standard alphabet (+ and /) with padding is read; the URL-safe one is not";
        Error::wrong(
            place,
            format!("expected canonical base64, found {error}"),
            hint,
        )
    })
}

/// The bytes of a SHA-256 written as 64 lower-case hexadecimal digits. `place` names it in errors.
///
/// # Errors
/// If it is written in another way.
pub(crate) fn from_digest(place: &str, digest: &str) -> Result<[u8; 32]> {
    let value = |digit: u8| match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    };
    let (pairs, rest) = digest.as_bytes().as_chunks::<2>();
    let byte = |[high, low]: &[u8; 2]| Some(value(*high)? << 4 | value(*low)?);
    let bytes: Option<Vec<u8>> = pairs.iter().map(byte).collect();
    let bytes = bytes.and_then(|bytes| bytes.try_into().ok());
    bytes.filter(|_| rest.is_empty()).ok_or_else(|| {
        let problem = format!("expected 64 lower-case hexadecimal digits, found {digest:?}");
        let hint = "a SHA-256 is written in this form: take a fresh copy";
        Error::wrong(place, problem, hint)
    })
}

/// Builds a [`Value`] and refuses two equal keys.
struct Strict;

impl<'de> DeserializeSeed<'de> for Strict {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Strict {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        let number = Number::from_f64(value).ok_or_else(|| E::custom("a number beyond 1e308"))?;
        Ok(Value::Number(number))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = access.next_element_seed(Strict)? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            let value = access.next_value_seed(Strict)?;
            if map.contains_key(&key) {
                return Err(A::Error::custom(format!("the key {key:?} twice")));
            }
            map.insert(key, value);
        }
        Ok(Value::Object(map))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_may_occur_once() {
        let value = parse_json("a", br#"{"a": [1, -2, 0.5, null, true], "b": {"a": "x"}}"#);
        assert_eq!(
            value.unwrap()["a"],
            serde_json::json!([1, -2, 0.5, null, true])
        );
        for text in [
            r#"{"a":1,"a":1}"#,
            r#"[{"b":{"a":1,"a":2}}]"#,
            r#"{"a":1,"\u0061":1}"#,
        ] {
            let error = parse_json("a", text.as_bytes()).unwrap_err().to_string();
            assert!(error.contains("\"a\" twice"), "{error}");
        }
    }

    #[test]
    fn partial_and_trailing_values_are_refused() {
        let deep = "[".repeat(200) + &"]".repeat(200);
        for text in ["", "{", r#"{"a":1}{}"#, "\u{feff}{}", &deep] {
            assert!(parse_json("a", text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn a_digest_has_one_form() {
        let digest = nepenthe_files::sha256("a");
        let bytes = from_digest("a", &digest).unwrap();
        assert_eq!(nepenthe_files::hexadecimal(&bytes), digest);
        let signed = digest.replacen(&digest[..2], "+a", 1);
        for other in [
            "",
            &digest[1..],
            &format!("{digest}0"),
            &digest.to_uppercase(),
            &signed,
        ] {
            assert!(from_digest("a", other).is_err(), "{other}");
        }
    }

    #[test]
    fn base64_has_one_form() {
        assert_eq!(from_base64("a", &to_base64("ab")).unwrap(), b"ab");
        // "YWI=" with other last bits, without padding, with a line end, URL-safe.
        for text in ["YWJ=", "YWI", "YWI=\n", "YW I=", "-_8="] {
            assert!(from_base64("a", text).is_err(), "{text}");
        }
    }
}
