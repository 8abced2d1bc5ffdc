//! Round numbers along an axis.

use super::{markup::minus, number};

/// An axis: its ends and the round values between them.
pub(super) struct Axis {
    pub(super) low: f64,
    pub(super) high: f64,
    step: f64,
}

impl Axis {
    /// An axis with ends exactly at `low` and `high` and about `count` round values.
    pub(super) fn exact(low: f64, high: f64, count: usize) -> Self {
        // Bounds that are no range (nothing to draw, or a single value) still need a scale.
        let valid = low.is_finite() && high.is_finite() && high > low;
        let (low, high) = match valid {
            true => (low, high),
            false if low.is_finite() => (low, low + 1.0),
            false => (0.0, 1.0),
        };
        let rough = (high - low) / count.max(1) as f64;
        let power = 10_f64.powf(rough.log10().floor());
        let multiple = [1.0, 2.0, 5.0]
            .into_iter()
            .find(|multiple| multiple * power >= rough * 0.999);
        let step = multiple.unwrap_or(10.0) * power;
        Self { low, high, step }
    }

    /// An axis whose ends are round and enclose `low` and `high`.
    pub(super) fn round(low: f64, high: f64, count: usize) -> Self {
        let axis = Self::exact(low, high, count);
        Self {
            low: (axis.low / axis.step + 1e-9).floor() * axis.step,
            high: (axis.high / axis.step - 1e-9).ceil() * axis.step,
            ..axis
        }
    }

    /// The same axis with whole numbers only, for what is counted.
    pub(super) fn whole(self) -> Self {
        Self {
            step: self.step.max(1.0),
            ..self
        }
    }

    /// Where `value` lies, in percent of the axis, held within it.
    pub(super) fn percent(&self, value: f64) -> f64 {
        let percent = (value - self.low) / (self.high - self.low) * 100.0;
        if percent.is_nan() {
            0.0
        } else {
            percent.clamp(0.0, 100.0)
        }
    }

    /// The round values within the axis, each with its text.
    pub(super) fn ticks(&self) -> Vec<(f64, String)> {
        let decimals = (-self.step.log10().floor()).clamp(0.0, 12.0) as usize;
        let first = (self.low / self.step - 1e-9).ceil();
        let count = ((self.high / self.step + 1e-9).floor() - first) as usize;
        (0..=count)
            .map(|index| (first + index as f64) * self.step)
            .map(|value| (value, minus(&number::fixed(value, decimals))))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(axis: &Axis) -> Vec<String> {
        axis.ticks().into_iter().map(|(_, text)| text).collect()
    }

    #[test]
    fn ticks_are_round_and_cover_the_axis() {
        assert_eq!(texts(&Axis::round(0.0, 28.4, 4)), ["0", "10", "20", "30"]);
        assert_eq!(
            texts(&Axis::round(-0.07, 0.13, 4)),
            [
                "\u{2212}0.10",
                "\u{2212}0.05",
                "0.00",
                "0.05",
                "0.10",
                "0.15"
            ]
        );
        assert_eq!(texts(&Axis::exact(1.0, 60.0, 4)), ["20", "40", "60"]);
        assert_eq!(Axis::exact(0.0, 40.0, 4).percent(10.0), 25.0);
    }

    #[test]
    fn an_axis_of_nothing_is_still_an_axis() {
        for (low, high) in [
            (f64::INFINITY, f64::NEG_INFINITY),
            (f64::NAN, 1.0),
            (3.0, 3.0),
        ] {
            let axis = Axis::round(low, high, 4);
            assert!(axis.high > axis.low && !axis.ticks().is_empty());
            assert!(axis.percent(f64::NAN) == 0.0 && axis.percent(f64::INFINITY) == 100.0);
        }
    }
}
