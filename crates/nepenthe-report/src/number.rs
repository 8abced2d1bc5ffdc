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
}
