//! Numbers that read back as themselves.
//!
//! The JSON reader may be off by the last of 17 digits. What an audit measures is therefore rounded to 12 before anything is
//! made of it, so that an audit that was stopped and read its parts back gives the same bytes as one that was not.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// Significant digits that are kept.
const DIGITS: usize = 12;

/// The JSON of a value whose numbers are rounded, and the value it reads back as.
pub(crate) fn settled<T: Serialize + DeserializeOwned>(value: &T) -> (String, T) {
    let mut json = serde_json::to_value(value).expect("plain values serialise");
    round(&mut json);
    let text = json.to_string();
    let value = serde_json::from_str(&text).expect("what was serialised reads back");
    (text, value)
}

fn round(value: &mut Value) {
    match value {
        Value::Number(number) if number.is_f64() => {
            let rounded = number.as_f64().map(rounded);
            if let Some(rounded) = rounded.and_then(serde_json::Number::from_f64) {
                *number = rounded;
            }
        }
        Value::Array(values) => values.iter_mut().for_each(round),
        Value::Object(fields) => fields.values_mut().for_each(round),
        _ => {}
    }
}

fn rounded(value: f64) -> f64 {
    let text = format!("{value:.*e}", DIGITS - 1);
    text.parse().unwrap_or(value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back_as_themselves() {
        let thirds: Vec<f64> = (1..2000).map(|n| f64::from(n) / 3.0 * 1e-4).collect();
        let (text, found) = settled(&(thirds.clone(), 7_u64, "a".to_owned()));
        assert_eq!(
            serde_json::from_str::<(Vec<f64>, u64, String)>(&text).unwrap(),
            found
        );
        for (exact, found) in thirds.iter().zip(&found.0) {
            assert!((exact - found).abs() <= exact * 1e-11);
        }
        assert_eq!((found.1, rounded(0.1), rounded(-0.0)), (7, 0.1, -0.0));
    }
}
