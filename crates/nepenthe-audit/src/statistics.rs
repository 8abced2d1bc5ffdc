//! Means, distances of distributions, and intervals.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The mean; not a number for no values.
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// The standard deviation of a sample, with `n - 1`; `None` for fewer than two values.
pub fn deviation(values: &[f64]) -> Option<f64> {
    if values.len() < 2 {
        return None;
    }
    let mean = mean(values);
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Some((squares / (values.len() - 1) as f64).sqrt())
}

/// The Wasserstein-1 distance of two samples: the area between their distribution functions.
///
/// Not a number if one of them is empty.
pub fn wasserstein(a: &[f64], b: &[f64]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return f64::NAN;
    }
    let sorted = |values: &[f64]| {
        let mut values = values.to_vec();
        values.sort_by(f64::total_cmp);
        values
    };
    let (a, b) = (sorted(a), sorted(b));
    let (mut i, mut j, mut area) = (0, 0, 0.0);
    let mut last = a[0].min(b[0]);
    while i < a.len() || j < b.len() {
        let next = match (a.get(i), b.get(j)) {
            (Some(&x), Some(&y)) => x.min(y),
            (Some(&x), None) | (None, Some(&x)) => x,
            (None, None) => break,
        };
        let gap = (i as f64 / a.len() as f64 - j as f64 / b.len() as f64).abs();
        area += gap * (next - last);
        last = next;
        while a.get(i) == Some(&next) {
            i += 1;
        }
        while b.get(j) == Some(&next) {
            j += 1;
        }
    }
    area
}

/// A bootstrap over seeds of UT and over images, with its own random numbers.
#[derive(Clone, Copy, Debug)]
pub struct Bootstrap {
    /// Seed of the random numbers.
    pub seed: u64,
    /// Replicates.
    pub replicates: usize,
    /// Networks drawn from, with replacement; 0 if there are none.
    pub networks: usize,
    /// Images drawn from, with replacement.
    pub images: usize,
}

impl Bootstrap {
    /// The 95 % interval of `statistic(networks, images)`, by percentiles over the replicates.
    ///
    /// Every replicate draws networks, then images, which are the same for all networks: each network was scored on each
    /// image. `None` with fewer than two images and fewer than two networks, or if a replicate is not finite.
    pub fn interval(&self, statistic: impl Fn(&[usize], &[usize]) -> f64) -> Option<[f64; 2]> {
        if (self.images < 2 && self.networks < 2) || self.replicates == 0 || self.images == 0 {
            return None;
        }
        let mut random = ChaCha8Rng::seed_from_u64(self.seed);
        let mut draw = |count: usize| -> Vec<usize> {
            (0..count).map(|_| random.random_range(0..count)).collect()
        };
        let replicates = (0..self.replicates).map(|_| {
            let networks = draw(self.networks);
            let images = draw(self.images);
            statistic(&networks, &images)
        });
        let mut values: Vec<f64> = replicates.collect();
        if values.iter().any(|value| !value.is_finite()) {
            return None;
        }
        values.sort_by(f64::total_cmp);
        Some([0.025, 0.975].map(|share| percentile(&values, share)))
    }

    /// How the interval is made, in words.
    pub fn method(&self) -> String {
        let over = match (self.networks, self.images) {
            (0 | 1, _) => "images",
            (_, 0 | 1) => "seeds of UT",
            _ => "seeds of UT, then images",
        };
        format!(
            "95 %, bootstrap over {over}, {} replicates, seed {}",
            self.replicates, self.seed
        )
    }
}

/// The percentile of sorted values, interpolated between neighbours.
pub(crate) fn percentile(sorted: &[f64], share: f64) -> f64 {
    let place = share * (sorted.len() - 1) as f64;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    sorted[below] + (place - place.floor()) * (sorted[above] - sorted[below])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_distance_of_known_samples_is_known() {
        assert_eq!(wasserstein(&[0.0, 1.0], &[0.0, 1.0]), 0.0);
        assert!((wasserstein(&[0.0, 1.0, 2.0], &[5.0, 6.0, 7.0]) - 5.0).abs() < 1e-12);
        // SciPy's wasserstein_distance([0, 1, 3], [5, 6, 8]) and of samples of two sizes.
        assert!((wasserstein(&[3.0, 0.0, 1.0], &[5.0, 6.0, 8.0]) - 5.0).abs() < 1e-12);
        assert!((wasserstein(&[0.0, 2.0], &[1.0]) - 1.0).abs() < 1e-12);
        assert!((wasserstein(&[1.0], &[0.0, 2.0, 4.0]) - 5.0 / 3.0).abs() < 1e-12);
        assert!(wasserstein(&[], &[1.0]).is_nan());
    }

    #[test]
    fn the_deviation_of_a_sample_divides_by_one_less() {
        assert_eq!(deviation(&[1.0, 3.0]), Some(2.0_f64.sqrt()));
        assert_eq!(deviation(&[1.0]), None);
    }

    fn bootstrap(networks: usize, images: usize) -> Bootstrap {
        Bootstrap {
            seed: 3,
            replicates: 400,
            networks,
            images,
        }
    }

    #[test]
    fn the_interval_of_a_constant_is_that_constant() {
        assert_eq!(bootstrap(3, 20).interval(|_, _| 7.25), Some([7.25, 7.25]));
        assert_eq!(bootstrap(0, 1).interval(|_, _| 7.25), None);
        assert_eq!(bootstrap(2, 5).interval(|_, _| f64::NAN), None);
    }

    #[test]
    fn the_interval_of_a_mean_is_about_two_standard_errors() {
        let values: Vec<f64> = (0..100).map(f64::from).collect();
        let at = |images: &[usize]| {
            mean(
                &images
                    .iter()
                    .map(|&image| values[image])
                    .collect::<Vec<_>>(),
            )
        };
        let [low, high] = bootstrap(0, 100).interval(|_, images| at(images)).unwrap();
        let error = 1.96 * deviation(&values).unwrap() / 10.0;
        assert!((low - (49.5 - error)).abs() < 1.2, "{low}");
        assert!((high - (49.5 + error)).abs() < 1.2, "{high}");
    }

    #[test]
    fn seeds_that_differ_widen_the_interval() {
        let by_seed = [0.0, 10.0, 20.0];
        let statistic = |networks: &[usize], _: &[usize]| {
            mean(
                &networks
                    .iter()
                    .map(|&seed| by_seed[seed])
                    .collect::<Vec<_>>(),
            )
        };
        let [low, high] = bootstrap(3, 50).interval(statistic).unwrap();
        assert!(low <= 3.4 && high >= 16.6, "{low} {high}");
    }

    #[test]
    fn the_same_seed_gives_the_same_interval() {
        let statistic = |_: &[usize], images: &[usize]| images[0] as f64;
        assert_eq!(
            bootstrap(2, 9).interval(statistic),
            bootstrap(2, 9).interval(statistic)
        );
    }
}
