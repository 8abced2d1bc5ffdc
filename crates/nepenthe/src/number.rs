//! Numbers in JSON and CSV. JSON has no infinity and no NaN, and would write both as `null`; here an infinite number is
//! the string `"inf"` or `"-inf"` and NaN is `"nan"`, so that each reads back as itself.
//!
//! For fields of type `f64`, `Vec<f64>` and deeper lists: `#[serde(with = "nepenthe::number")]`.

use std::fmt;

use serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{self, Visitor},
};

/// The number as text: `inf`, `-inf`, `nan`, or as many digits as tell it from every other.
pub fn text(value: f64) -> String {
    match value {
        _ if value.is_nan() => "nan".to_owned(),
        f64::INFINITY => "inf".to_owned(),
        f64::NEG_INFINITY => "-inf".to_owned(),
        _ => value.to_string(),
    }
}

/// Writes numbers; for `#[serde(with)]`.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Numbers, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    value.write(serializer)
}

/// Reads what [`serialize`] wrote; for `#[serde(with)]`.
///
/// # Errors
/// If something else than a number, `"inf"`, `"-inf"` or `"nan"` is found.
pub fn deserialize<'de, T: Numbers, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer)
}

/// A number, or lists of numbers.
pub trait Numbers: Sized {
    #[doc(hidden)]
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    #[doc(hidden)]
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

impl Numbers for f64 {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.is_finite() {
            true => serializer.serialize_f64(*self),
            false => serializer.serialize_str(&text(*self)),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NumberVisitor)
    }
}

impl<T: Numbers> Numbers for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let read: Vec<Read<T>> = Deserialize::deserialize(deserializer)?;
        Ok(read.into_iter().map(|Read(value)| value).collect())
    }
}

struct Written<'a, T>(&'a T);

impl<T: Numbers> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

struct Read<T>(T);

impl<'de, T: Numbers> Deserialize<'de> for Read<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(Self)
    }
}

struct NumberVisitor;

impl Visitor<'_> for NumberVisitor {
    type Value = f64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a number, \"inf\", \"-inf\" or \"nan\"")
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<f64, E> {
        Ok(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<f64, E> {
        Ok(value as f64)
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<f64, E> {
        match value {
            "inf" => Ok(f64::INFINITY),
            "-inf" => Ok(f64::NEG_INFINITY),
            "nan" => Ok(f64::NAN),
            _ => Err(E::invalid_value(de::Unexpected::Str(value), &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Serialize, Deserialize)]
    struct Scores {
        #[serde(with = "crate::number")]
        one: f64,
        #[serde(with = "crate::number")]
        lists: Vec<Vec<f64>>,
    }

    #[test]
    fn infinite_and_not_a_number_are_told_apart_in_json() {
        let scores = Scores {
            one: f64::NEG_INFINITY,
            lists: vec![vec![], vec![1.0, f64::INFINITY, f64::NAN]],
        };
        let json = serde_json::to_string(&scores).unwrap();
        assert_eq!(json, r#"{"one":"-inf","lists":[[],[1.0,"inf","nan"]]}"#);
        let read: Scores = serde_json::from_str(&json).unwrap();
        assert_eq!(read.one, f64::NEG_INFINITY);
        assert_eq!(read.lists[1][..2], [1.0, f64::INFINITY]);
        assert!(read.lists[1][2].is_nan());
    }

    #[test]
    fn anything_else_is_refused() {
        for value in ["null", "\"many\"", "true"] {
            let json = format!("{{\"one\":{value},\"lists\":[]}}");
            let error = serde_json::from_str::<Scores>(&json)
                .unwrap_err()
                .to_string();
            assert!(error.contains("a number"), "{error}");
        }
        let whole: Scores = serde_json::from_str(r#"{"one":-2,"lists":[[3]]}"#).unwrap();
        assert_eq!((whole.one, whole.lists[0][0]), (-2.0, 3.0));
    }
}
