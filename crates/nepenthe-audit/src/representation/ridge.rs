//! Ridge regression in closed form, from sums that can be added up in parts.
//!
//! `W = (X^T X + lambda I)^-1 X^T Y` for samples in the rows of `X` and `Y`, by a Cholesky factorisation in f64.
//! `lambda` is relative to the mean of the diagonal, so that the scale of the features does not matter.

/// Sums over samples, from which the regression follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Sums {
    inputs: usize,
    outputs: usize,
    /// `X^T X`, row by row.
    gram: Vec<f64>,
    /// `X^T Y`, row by row.
    cross: Vec<f64>,
}

impl Sums {
    /// Of no samples, of `inputs` features and `outputs` targets each.
    #[must_use]
    pub fn new(inputs: usize, outputs: usize) -> Self {
        Self {
            inputs,
            outputs,
            gram: vec![0.0; inputs * inputs],
            cross: vec![0.0; inputs * outputs],
        }
    }

    /// Adds samples by their own `X^T X` and `X^T Y`.
    ///
    /// # Panics
    /// If the sizes differ.
    pub fn add(&mut self, gram: &[f32], cross: &[f32]) {
        for (sum, part) in [(&mut self.gram, gram), (&mut self.cross, cross)] {
            assert_eq!(sum.len(), part.len(), "sums of the same features");
            for (sum, part) in sum.iter_mut().zip(part) {
                *sum += f64::from(*part);
            }
        }
    }

    /// Adds one sample.
    pub fn add_sample(&mut self, x: &[f64], y: &[f64]) {
        for (row, &value) in x.iter().enumerate() {
            for (sum, &other) in self.gram[row * self.inputs..].iter_mut().zip(x) {
                *sum += value * other;
            }
            for (sum, &other) in self.cross[row * self.outputs..].iter_mut().zip(y) {
                *sum += value * other;
            }
        }
    }

    /// The weights, `inputs x outputs` row by row; `None` where the sums are not finite or all features are 0.
    #[must_use]
    pub fn solve(&self, lambda: f64) -> Option<Vec<f64>> {
        let n = self.inputs;
        let trace: f64 = (0..n).map(|at| self.gram[at * n + at]).sum();
        let added = lambda * trace / n as f64;
        let mut factor = self.gram.clone();
        for at in 0..n {
            factor[at * n + at] += added;
        }
        cholesky(&mut factor, n)?;
        let mut weights = self.cross.clone();
        substitute(&factor, &mut weights, n, self.outputs);
        weights
            .iter()
            .all(|weight| weight.is_finite())
            .then_some(weights)
    }
}

/// Replaces the lower triangle of `a` by `L` with `L L^T = a`; `None` if `a` is not positive definite.
fn cholesky(a: &mut [f64], n: usize) -> Option<()> {
    for row in 0..n {
        for column in 0..=row {
            let (left, right) = (&a[row * n..row * n + column], &a[column * n..]);
            let dot: f64 = left.iter().zip(right).map(|(l, r)| l * r).sum();
            let rest = a[row * n + column] - dot;
            a[row * n + column] = match row == column {
                true if rest > 0.0 => rest.sqrt(),
                true => return None,
                false => rest / a[column * n + column],
            };
        }
    }
    Some(())
}

/// Solves `L L^T x = b` in place for every column of `b`.
fn substitute(factor: &[f64], b: &mut [f64], n: usize, columns: usize) {
    for row in 0..n {
        for other in 0..row {
            let weight = factor[row * n + other];
            for column in 0..columns {
                b[row * columns + column] -= weight * b[other * columns + column];
            }
        }
        for column in 0..columns {
            b[row * columns + column] /= factor[row * n + row];
        }
    }
    for row in (0..n).rev() {
        for other in row + 1..n {
            let weight = factor[other * n + row];
            for column in 0..columns {
                b[row * columns + column] -= weight * b[other * columns + column];
            }
        }
        for column in 0..columns {
            b[row * columns + column] /= factor[row * n + row];
        }
    }
}

#[cfg(test)]
mod tests {
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    #[test]
    fn a_linear_map_is_found() {
        let mut random = ChaCha8Rng::seed_from_u64(1);
        let truth: Vec<f64> = (0..10).map(|_| random.random_range(-1.0..1.0)).collect();
        let mut sums = Sums::new(5, 2);
        for _ in 0..40 {
            let x: Vec<f64> = (0..5).map(|_| random.random_range(-1.0..1.0)).collect();
            let y = [0, 1].map(|out| (0..5).map(|at| x[at] * truth[at * 2 + out]).sum::<f64>());
            sums.add_sample(&x, &y);
        }
        let found = sums.solve(1e-12).unwrap();
        for (found, truth) in found.iter().zip(&truth) {
            assert!((found - truth).abs() < 1e-9);
        }
        let shrunk = sums.solve(10.0).unwrap();
        let size = |weights: &[f64]| weights.iter().map(|weight| weight * weight).sum::<f64>();
        assert!(size(&shrunk) < size(&truth) / 4.0);
    }

    #[test]
    fn features_that_say_nothing_are_refused() {
        let mut sums = Sums::new(2, 1);
        sums.add_sample(&[0.0, 0.0], &[1.0]);
        assert_eq!(sums.solve(1e-3), None);
        sums.add(&[f32::NAN; 4], &[0.0; 2]);
        assert_eq!(sums.solve(1e-3), None);
    }
}
