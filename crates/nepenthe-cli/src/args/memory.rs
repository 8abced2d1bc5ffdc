//! Sizes of memory, and how much of it restoring may take.

use std::str::FromStr;

use nepenthe::DeviceChoice;
use nepenthe::machine::free_memory;
use nepenthe::memory::usable;

/// Bytes of memory that work on this device may plan with, where they are known: other devices than the CPU have memory of
/// their own.
pub(crate) fn usable_memory(choice: &DeviceChoice) -> Option<u64> {
    let free = free_memory().filter(|_| *choice == DeviceChoice::default());
    free.map(usable)
}

/// A size of memory, as typed: a number with K, M, G or T, which count in steps of 1024.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bytes(pub(crate) u64);

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("expected a size as in 2G, 1.5GiB or 800M, found {text}");
        let end = text
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let number: f64 = number.parse().map_err(|_| wrong())?;
        let shift = match unit
            .trim()
            .to_ascii_uppercase()
            .trim_end_matches("IB")
            .trim_end_matches('B')
        {
            "" => 0,
            "K" => 10,
            "M" => 20,
            "G" => 30,
            "T" => 40,
            _ => return Err(wrong()),
        };
        // The cast saturates.
        match (number * (1_u64 << shift) as f64) as u64 {
            0 => Err(wrong()),
            bytes => Ok(Self(bytes)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_count_in_steps_of_1024() {
        for (text, bytes) in [
            ("1024", 1024),
            ("1k", 1024),
            ("800 MB", 800 << 20),
            ("1.5GiB", 3 << 29),
            ("2G", 2 << 30),
        ] {
            assert_eq!(text.parse(), Ok(Bytes(bytes)), "{text}");
        }
        for wrong in ["0", "0G", "much", "-1G", "2X", "", "G", "1.2.3M"] {
            let error = wrong.parse::<Bytes>().unwrap_err();
            assert!(error.contains("as in 2G"), "{error}");
        }
    }
}
