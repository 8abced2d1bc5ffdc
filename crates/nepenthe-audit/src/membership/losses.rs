//! The loss of every image of a set, and how predictable each image is.

use burn::tensor::Device;
use nepenthe::event::Observer;
use nepenthe_image::{
    Image,
    dataset::{DataSet, Pair},
};
use nepenthe_nets::Network;

use crate::{
    error::Result,
    images::{GRID, each, l1, restored},
    representation::ridge::Sums,
};

/// `l` of a network on the centre of every image of `data`, against the clean image as it was trained on.
///
/// # Errors
/// If an image cannot be read, the output of the network is not finite, or the observer asks to stop.
pub fn losses(
    label: &str,
    network: &Network,
    data: &DataSet,
    device: &Device,
    observer: &mut dyn Observer,
) -> Result<Vec<f64>> {
    each(data, "losses of single images", observer, |index, pair| {
        let name = &data.items()[index].name;
        let output = restored(label, network, &pair.degraded, name, device)?;
        Ok(l1(&output, &pair.clean))
    })
}

/// How badly the clean image is predicted from the degraded one without any network: mean absolute error of a linear map
/// from the 3x3 pixels around each pixel, fitted on half of the image's blocks and measured on the other half.
///
/// Shafran, Peleg and Hoshen (arXiv 2102.07762, §4) subtract such an error from that of the network, since hard images
/// have high losses whether the network trained on them or not. They predict from features of a classifier; three by
/// three pixels need no other network.
pub fn predictability(pair: &Pair) -> f64 {
    let (width, height) = (pair.clean.width(), pair.clean.height());
    let mut sums = Sums::new(INPUTS, 3);
    let block = |x: usize, y: usize| (x / GRID + y / GRID).is_multiple_of(2);
    let pixels = || (0..height).flat_map(|y| (0..width).map(move |x| (x, y)));
    for (x, y) in pixels().filter(|&(x, y)| block(x, y)) {
        sums.add_sample(&neighbours(&pair.degraded, x, y), &pixel(&pair.clean, x, y));
    }
    let Some(weights) = sums.solve(1e-6) else {
        // A black image predicts nothing but black.
        return l1(&pair.clean, &pair.degraded);
    };
    let (mut error, mut count) = (0.0, 0);
    for (x, y) in pixels().filter(|&(x, y)| !block(x, y)) {
        let inputs = neighbours(&pair.degraded, x, y);
        let truth = pixel(&pair.clean, x, y);
        for (channel, truth) in truth.into_iter().enumerate() {
            let products = inputs.iter().enumerate();
            let predicted: f64 = products
                .map(|(at, input)| input * weights[at * 3 + channel])
                .sum();
            error += (predicted.clamp(0.0, 1.0) - truth).abs();
            count += 1;
        }
    }
    error / f64::from(count.max(1))
}

/// The 27 values around a pixel, and 1.
const INPUTS: usize = 28;

fn neighbours(image: &Image, x: usize, y: usize) -> [f64; INPUTS] {
    let (width, height) = (image.width(), image.height());
    let near = |at: usize, step: usize, end: usize| (at + step).saturating_sub(1).min(end - 1);
    std::array::from_fn(|at| match at {
        27 => 1.0,
        _ => {
            let (channel, place) = (at / 9, at % 9);
            let (x, y) = (near(x, place % 3, width), near(y, place / 3, height));
            f64::from(image.plane(channel)[y * width + x])
        }
    })
}

fn pixel(image: &Image, x: usize, y: usize) -> [f64; 3] {
    [0, 1, 2].map(|channel| f64::from(image.plane(channel)[y * image.width() + x]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(change: impl Fn(usize, usize, f32) -> f32) -> Pair {
        let mut state = 7_u32;
        let clean = Image::from_fn(40, 24, |_, _| {
            [0, 1, 2].map(|_| {
                state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                0.25 + (state >> 8) as f32 / (1 << 25) as f32
            })
        });
        let degraded = Image::from_fn(40, 24, |x, y| {
            [0, 1, 2].map(|channel| change(x, y, clean.plane(channel)[y * 40 + x]))
        });
        Pair { degraded, clean }
    }

    #[test]
    fn what_a_linear_map_undoes_is_predictable() {
        let dim = predictability(&pair(|_, _, value| 0.5 * value + 0.1));
        assert!(dim < 1e-3, "{dim}");
        let lost = predictability(&pair(|x, y, _| ((x * 31 + y * 17) % 7) as f32 / 7.0));
        assert!(lost > 0.05, "{lost}");
    }
}
