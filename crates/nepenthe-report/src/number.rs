//! Scores as text, with as many digits as are meaningful, and durations.

use nepenthe_image::{Metric, metric::Direction};

/// `28.41` in decibels, `0.9123` for a score without a unit.
pub(crate) fn score(metric: Metric, value: f64) -> String {
    fixed(value, decimals(metric))
}

/// A change with its sign: `+1.25`, `-0.0312`, and `0.00` for one too small to show.
pub(crate) fn change(metric: Metric, value: f64) -> String {
    let text = fixed(value, decimals(metric));
    if text.starts_with('-') || !is_visible(&text) {
        text
    } else {
        format!("+{text}")
    }
}

/// The unit of a metric as part of a sentence: `dB`, or `no unit`.
pub(crate) fn unit(metric: Metric) -> &'static str {
    match metric.unit() {
        "" => "no unit",
        unit => unit,
    }
}

/// Which direction of the metric is better, in words.
pub(crate) fn direction(metric: Metric) -> &'static str {
    match metric.direction() {
        Direction::HigherIsBetter => "higher is better",
        Direction::LowerIsBetter => "lower is better",
    }
}

/// `value - reference`; 0 where they are equal, even if both are infinite.
pub(crate) fn difference(value: f64, reference: f64) -> f64 {
    if value == reference {
        0.0
    } else {
        value - reference
    }
}

/// How much better `value` is than `reference`: negative if it is worse.
pub(crate) fn gain(metric: Metric, value: f64, reference: f64) -> f64 {
    match metric.direction() {
        Direction::HigherIsBetter => difference(value, reference),
        Direction::LowerIsBetter => difference(reference, value),
    }
}

/// Whether a gain is visible in the digits of the metric.
pub(crate) fn shows(metric: Metric, gain: f64) -> bool {
    is_visible(&fixed(gain, decimals(metric)))
}

/// `value` with a fixed number of decimals, never as `-0.00`.
pub(crate) fn fixed(value: f64, decimals: usize) -> String {
    if value.is_nan() {
        return "n/a".to_owned();
    }
    let text = format!("{value:.decimals$}");
    match text.strip_prefix('-') {
        Some(rest) if !is_visible(rest) => rest.to_owned(),
        _ => text,
    }
}

/// Seconds for a reader: `0.4s`, `41s`, `12m 03s`, `5h 20m`; `n/a` for what is not a finite number.
pub fn duration(seconds: f64) -> String {
    if !seconds.is_finite() {
        return "n/a".to_owned();
    }
    // The cast saturates: a negative time is 0.
    let whole = seconds.round() as u64;
    match (whole / 3600, whole / 60 % 60, whole % 60) {
        (0, 0, _) if seconds < 9.95 => {
            let text = fixed(seconds.max(0.0), 1);
            format!("{}s", text.trim_end_matches(".0"))
        }
        (0, 0, seconds) => format!("{seconds}s"),
        (0, minutes, seconds) => format!("{minutes}m {seconds:02}s"),
        (hours, minutes, _) => format!("{hours}h {minutes:02}m"),
    }
}

fn decimals(metric: Metric) -> usize {
    if metric.unit().is_empty() { 4 } else { 2 }
}

/// Whether anything but zero is left of a printed number; words such as `inf` are visible, `n/a` is not.
fn is_visible(text: &str) -> bool {
    text != "n/a"
        && text
            .chars()
            .any(|digit| digit.is_alphanumeric() && digit != '0')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_have_the_digits_of_their_unit() {
        assert_eq!(score(Metric::PsnrPyiqa, 28.409), "28.41");
        assert_eq!(score(Metric::SsimPyiqa, 0.91234), "0.9123");
        assert_eq!(score(Metric::PsnrSkimage, f64::INFINITY), "inf");
        assert_eq!(score(Metric::PsnrPyiqa, f64::NAN), "n/a");
    }

    #[test]
    fn changes_carry_a_sign_only_if_they_show() {
        let psnr = |value| change(Metric::PsnrPyiqa, value);
        let texts = [1.25, -8.291, 0.001, -0.001, f64::INFINITY, f64::NAN].map(psnr);
        assert_eq!(texts, ["+1.25", "-8.29", "0.00", "0.00", "+inf", "n/a"]);
        assert!(shows(Metric::SsimPyiqa, -0.001) && !shows(Metric::PsnrPyiqa, -0.001));
    }

    #[test]
    fn equal_pictures_in_both_are_no_change() {
        let gain = gain(Metric::PsnrSkimage, f64::INFINITY, f64::INFINITY);
        assert_eq!(change(Metric::PsnrSkimage, gain), "0.00");
    }

    #[test]
    fn durations_are_read_at_a_glance() {
        let texts = [0.25, 3.0, 9.96, 41.2, 59.6, 723.0, 19_200.0, -1.0].map(duration);
        let expected = [
            "0.2s", "3s", "10s", "41s", "1m 00s", "12m 03s", "5h 20m", "0s",
        ];
        assert_eq!(texts, expected);
        assert_eq!([f64::NAN, f64::INFINITY].map(duration), ["n/a"; 2]);
    }
}
