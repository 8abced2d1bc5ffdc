//! Linear centred kernel alignment (CKA) of the features of two networks (Kornblith et al., arXiv 1905.00414).
//!
//! `CKA(X, Y) = |Y^T X|^2 / (|X^T X| |Y^T Y|)` in Frobenius norms, with one row for each place of each image and one
//! column for each channel, columns centred. It is 1 for features that are equal up to rotation and scale and about 0
//! for unrelated ones; there are far more places than channels, so its bias is small.

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_nets::parameters::host;

/// Features of one layer: a row for each place, a column for each channel.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Features {
    /// Name of the layer.
    pub layer: String,
    /// Columns.
    pub channels: usize,
    /// Row by row.
    pub values: Vec<f32>,
}

impl Features {
    /// Rows.
    pub fn places(&self) -> usize {
        self.values.len() / self.channels.max(1)
    }

    /// The columns less their means.
    ///
    /// # Shapes
    /// - result: `[places, channels]`
    fn centred(&self, device: &Device) -> Tensor<2> {
        let mut means = vec![0.0_f64; self.channels];
        for row in self.values.chunks_exact(self.channels) {
            for (mean, &value) in means.iter_mut().zip(row) {
                *mean += f64::from(value);
            }
        }
        let places = self.places() as f64;
        let values = self.values.iter().enumerate();
        let centred = values
            .map(|(at, &value)| (f64::from(value) - means[at % self.channels] / places) as f32);
        let shape = [self.places(), self.channels];
        Tensor::from_data(
            TensorData::new(centred.collect::<Vec<f32>>(), shape),
            device,
        )
    }
}

/// Linear CKA; not a number where one of the two is constant.
///
/// # Panics
/// If the two have not the same places.
pub fn cka(one: &Features, other: &Features, device: &Device) -> f64 {
    assert_eq!(one.places(), other.places(), "features of the same places");
    let [x, y] = [one, other].map(|features| features.centred(device));
    let square = |a: &Tensor<2>, b: &Tensor<2>| -> f64 {
        let product = a.clone().transpose().matmul(b.clone());
        let values = host(product.reshape([-1]));
        values
            .into_iter()
            .map(|value| f64::from(value).powi(2))
            .sum()
    };
    square(&y, &x) / (square(&x, &x) * square(&y, &y)).sqrt()
}

#[cfg(test)]
mod tests {
    use rand::{Rng, SeedableRng};
    use rand_chacha::ChaCha8Rng;

    use super::*;

    fn random(seed: u64, places: usize, channels: usize) -> Features {
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        Features {
            layer: String::new(),
            channels,
            values: (0..places * channels).map(|_| random.random()).collect(),
        }
    }

    #[test]
    fn rotation_scale_and_shift_do_not_count() {
        let device = Device::flex();
        let x = random(1, 500, 2);
        let turned = x.values.chunks_exact(2).flat_map(|row| {
            [
                3.0 * (0.6 * row[0] - 0.8 * row[1]) + 5.0,
                3.0 * (0.8 * row[0] + 0.6 * row[1]),
            ]
        });
        let y = Features {
            values: turned.collect(),
            ..x.clone()
        };
        assert!((cka(&x, &y, &device) - 1.0).abs() < 1e-5);
        let unrelated = cka(&x, &random(2, 500, 3), &device);
        assert!(unrelated < 0.05, "{unrelated}");
        let both = Features {
            channels: 1,
            values: x.values.chunks_exact(2).map(|row| row[0]).collect(),
            ..x.clone()
        };
        // One of two equal directions: 1 / sqrt 2.
        let part = cka(&x, &both, &device);
        assert!((part - 0.707).abs() < 0.05, "{part}");
    }
}
