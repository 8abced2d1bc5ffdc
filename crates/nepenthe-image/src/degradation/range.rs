//! A closed interval from which a parameter is drawn.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::DegradationError;

/// A closed interval; a parameter is drawn uniformly from it. A recipe writes it `[low, high]`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(from = "[f32; 2]", into = "[f32; 2]")]
pub struct Range {
    /// The smallest value.
    pub low: f32,
    /// The largest value; equal to `low` for a fixed parameter.
    pub high: f32,
}

impl Range {
    /// The interval from `low` to `high`.
    pub const fn new(low: f32, high: f32) -> Self {
        Self { low, high }
    }

    /// One uniform draw.
    pub fn draw(self, rng: &mut ChaCha8Rng) -> f32 {
        self.low + (self.high - self.low) * rng.random::<f32>()
    }

    /// Checks that the interval is in order and inside `allowed`.
    pub(super) fn check(self, key: &str, allowed: Self) -> Result<(), DegradationError> {
        let inside = self.low >= allowed.low && self.low <= self.high && self.high <= allowed.high;
        if inside {
            return Ok(());
        }
        Err(DegradationError::Range {
            key: key.to_owned(),
            expected: format!("[low, high] with {} <= low <= high <= {}", allowed.low, allowed.high),
            found: format!("[{}, {}]", self.low, self.high),
            hint: "leave the key out for the benchmark's range; write the same number twice to fix the value"
                .to_owned(),
        })
    }
}

impl From<[f32; 2]> for Range {
    fn from([low, high]: [f32; 2]) -> Self {
        Self { low, high }
    }
}

impl From<Range> for [f32; 2] {
    fn from(range: Range) -> Self {
        [range.low, range.high]
    }
}
