//! The rule by which the parity fixtures fill tensors, so that full-size networks need no file.
//!
//! See `golden/README.md`. Hidden from the documentation: it exists for tests in several crates.

use std::collections::BTreeMap;

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_ops::resize_bilinear;

/// `count` numbers `u` in `[0, 1)` of a name: splitmix64 started from the name's FNV-1a hash.
pub fn uniform(name: &str, count: usize) -> Vec<f32> {
    let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325u64, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    (1..=count as u64)
        .map(|index| {
            let mut z = seed.wrapping_add(index.wrapping_mul(0x9E37_79B9_7F4A_7C15));
            z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            z ^= z >> 31;
            ((z >> 40) as f64 / f64::from(1u32 << 24)) as f32
        })
        .collect()
}

/// The value of a parameter, by its name and shape; `seed` is the name that is hashed.
pub fn parameter(seed: &str, name: &str, shape: &[usize]) -> Vec<f32> {
    let count = shape.iter().product();
    let fan: usize = shape.iter().skip(1).product();
    let layer = (3.0 / fan as f64).sqrt() * 0.7;
    let value = |u: f64| {
        let s = 2.0 * u - 1.0;
        match name {
            _ if name.ends_with("prompt_param") => u,
            _ if name.ends_with("temperature") => 1.0 + 0.1 * s,
            _ if shape.len() == 1 && name.ends_with(".body.weight") => 1.0 + 0.1 * s,
            _ if name.ends_with("para1") || name.ends_with("para2") => 0.5 + 0.5 * s,
            _ if shape.len() == 1 => 0.1 * s,
            _ => s * layer,
        }
    };
    let numbers = uniform(seed, count);
    numbers
        .into_iter()
        .map(|u| value(f64::from(u)) as f32)
        .collect()
}

/// A tensor of the numbers of `tag`.
pub fn image<const D: usize>(tag: &str, shape: [usize; D], device: &Device) -> Tensor<D> {
    let numbers = uniform(tag, shape.iter().product());
    Tensor::from_data(TensorData::new(numbers, shape), device)
}

/// A picture with coarse structure and a little fine noise.
pub fn smooth(tag: &str, shape: [usize; 4], device: &Device) -> Tensor<4> {
    let [batch, channels, height, width] = shape;
    let coarse = image(&format!("{tag}/coarse"), [batch, channels, 8, 8], device);
    let fine = image(&format!("{tag}/fine"), shape, device);
    resize_bilinear(coarse, height, width) * 0.95 + fine * 0.05
}

/// L2 norm, and dot product with `2u - 1` of `tag`, in f64.
pub fn norm_and_dot(values: &[f32], tag: &str) -> [f64; 2] {
    let probe = uniform(tag, values.len());
    let norm = values
        .iter()
        .map(|&v| f64::from(v).powi(2))
        .sum::<f64>()
        .sqrt();
    let pairs = values.iter().zip(probe);
    let dot = pairs
        .map(|(&v, u)| f64::from(v) * (2.0 * f64::from(u) - 1.0))
        .sum();
    [norm, dot]
}

/// One expected `[norm, dot]` per parameter, or nothing where no gradient flows.
pub type Sums = BTreeMap<String, Option<[f64; 2]>>;

/// Compares gradients with expected sums and returns a line for each that differs by more than
/// `relative` times the expected norm (the dot product of a random probe is of that order).
pub fn compare(
    found: &BTreeMap<String, Vec<f32>>,
    expected: &Sums,
    tag: &str,
    relative: f64,
    tiny: f64,
) -> Vec<String> {
    let mut differences = Vec::new();
    for (name, expected) in expected {
        match (found.get(name), expected) {
            (None, None) => {}
            (Some(values), Some([norm, dot])) => {
                let [n, d] = norm_and_dot(values, &format!("{tag}{name}"));
                let allowed = relative * norm + tiny;
                if (n - norm).abs() > allowed || (d - dot).abs() > allowed {
                    differences.push(format!(
                        "{name}: [{n:e}, {d:e}], expected [{norm:e}, {dot:e}]"
                    ));
                }
            }
            (Some(values), None) if values.iter().all(|&v| v == 0.0) => {}
            (Some(_), None) => differences.push(format!("{name}: a gradient where none flows")),
            (None, Some(_)) => differences.push(format!("{name}: no gradient")),
        }
    }
    differences
}
