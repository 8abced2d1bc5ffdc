//! What a record says about the program, the machine and the time.

use std::time::{SystemTime, UNIX_EPOCH};

use nepenthe_record::{Machine, Package};

/// This program.
pub(crate) fn tool() -> Package {
    package("nepenthe", nepenthe::VERSION)
}

/// The libraries whose version can change a result, and the compiler.
pub(crate) fn dependencies() -> Vec<Package> {
    let list = env!("NEPENTHE_DEPENDENCIES").split(',');
    let pairs = list.filter_map(|entry| entry.split_once(' '));
    pairs
        .map(|(name, version)| package(name, version))
        .collect()
}

fn package(name: &str, version: &str) -> Package {
    Package {
        name: name.to_owned(),
        version: version.to_owned(),
    }
}

/// This machine.
pub(crate) fn machine() -> Machine {
    let here = nepenthe::machine::Machine::here();
    Machine {
        processor: here.processor,
        architecture: std::env::consts::ARCH.to_owned(),
        vector_unit: nepenthe_ops::vector_unit().to_owned(),
        threads: here.cores as u64,
        system: here.system,
    }
}

/// The time in UTC, as in `2026-11-25T05:00:00Z`.
pub(super) fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    rfc3339(since.map_or(0, |since| since.as_secs()))
}

/// Seconds since 1970 as date and time in UTC: the days of the Gregorian calendar, counted from March so that the leap day
/// is the last of its year.
fn rfc3339(seconds: u64) -> String {
    let (days, second) = (seconds / 86_400 + 719_468, seconds % 86_400);
    let (era, day) = (days / 146_097, days % 146_097);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let from_march = (5 * day + 2) / 153;
    let day = day - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 {
        from_march + 3
    } else {
        from_march - 9
    };
    let year = era * 400 + year + u64::from(month <= 2);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By `date -u -d @SECONDS`.
    #[test]
    fn seconds_become_dates() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_798_761_599, "2026-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(rfc3339(seconds), text);
        }
    }

    #[test]
    fn the_framework_is_among_the_dependencies() {
        let names: Vec<String> = dependencies().into_iter().map(|found| found.name).collect();
        assert!(names.contains(&"burn".to_owned()) && names.contains(&"rustc".to_owned()));
    }
}
