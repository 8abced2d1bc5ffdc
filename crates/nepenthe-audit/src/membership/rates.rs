//! Rates with exact intervals.
//!
//! Of `n` trials `k` succeeded: the 95 % interval of Clopper and Pearson (1934) holds every rate under which neither so
//! many nor so few successes have a probability below 2.5 %. It needs no approximation and is never too short.

use statrs::function::beta::inv_beta_reg;

/// Probability that an interval misses on each side.
const TAIL: f64 = 0.025;

/// The exact 95 % interval of a rate after `successes` of `trials`; all of `[0, 1]` without trials.
#[must_use]
pub fn exact_interval(successes: usize, trials: usize) -> [f64; 2] {
    let successes = successes.min(trials);
    let (k, n) = (successes as f64, trials as f64);
    let low = match successes {
        0 => 0.0,
        _ => inv_beta_reg(k, n - k + 1.0, TAIL),
    };
    let high = match trials - successes {
        0 => 1.0,
        _ => inv_beta_reg(k + 1.0, n - k, 1.0 - TAIL),
    };
    [low, high]
}

/// Trials without one success after which the exact interval of the rate ends at or below `rate`: so many images are
/// needed before a false positive rate can be said to be that low.
#[must_use]
pub fn trials_to_exclude(rate: f64) -> usize {
    // 1 - TAIL^(1/n) <= rate
    (TAIL.ln() / (1.0 - rate).ln()).ceil() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Values of `scipy.stats.beta.ppf`, which agree with R's `binom.test`.
    #[test]
    fn intervals_agree_with_r_and_scipy() {
        let cases = [
            ((0, 10), [0.0, 0.308_497_107_8]),
            ((7, 10), [0.347_547_149_9, 0.933_260_488_8]),
            ((10, 10), [0.691_502_892_2, 1.0]),
            ((5, 100), [0.016_431_879_1, 0.112_834_911_1]),
            ((1, 3), [0.008_403_758_7, 0.905_700_676_0]),
            ((250, 1000), [0.223_430_406_3, 0.278_050_006_2]),
        ];
        for ((k, n), expected) in cases {
            let found = exact_interval(k, n);
            for (found, expected) in found.into_iter().zip(expected) {
                assert!(
                    (found - expected).abs() < 1e-8,
                    "{k} of {n}: {found} {expected}"
                );
            }
        }
        assert_eq!(exact_interval(0, 0), [0.0, 1.0]);
    }

    #[test]
    fn a_rate_of_one_percent_needs_hundreds_of_images() {
        let needed = trials_to_exclude(0.01);
        assert_eq!(needed, 368);
        assert!(exact_interval(0, needed)[1] <= 0.01);
        assert!(exact_interval(0, needed - 1)[1] > 0.01);
    }
}
