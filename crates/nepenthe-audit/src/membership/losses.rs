//! The loss of every image of a set, and how predictable each image is.

use nepenthe::{
    event::{Event, Observer},
    restore::restore,
};
use nepenthe_image::{
    Image,
    dataset::{DataSet, Pair},
    geometry::Area,
};

use burn::tensor::Device;
use nepenthe_nets::Network;

use crate::{
    error::{Error, Result},
    representation::ridge::Sums,
};

/// Side of the centre of an image on which its loss is measured, in pixels: a whole photograph takes ten times as long
/// and says little more.
pub const SIDE: usize = 128;

/// Crops begin at multiples of this, so that what repeats in an image stays in its place.
const GRID: usize = 8;

/// The centre of a pair, at most [`SIDE`] pixels wide and high.
pub fn centre(pair: &Pair) -> Pair {
    let (width, height) = (pair.clean.width(), pair.clean.height());
    let place = |side: usize| (side - side.min(SIDE)) / 2 / GRID * GRID;
    let area = Area {
        x: place(width),
        y: place(height),
        width: width.min(SIDE),
        height: height.min(SIDE),
    };
    Pair {
        degraded: cut(&pair.degraded, area),
        clean: cut(&pair.clean, area),
    }
}

fn cut(image: &Image, area: Area) -> Image {
    Image::from_fn(area.width, area.height, |x, y| {
        let at = (y + area.y) * image.width() + x + area.x;
        [0, 1, 2].map(|channel| image.plane(channel)[at])
    })
}

/// Mean absolute difference of two images, `l`.
pub fn l1(one: &Image, other: &Image) -> f64 {
    let values = one.planar().iter().zip(other.planar());
    let sum: f64 = values.map(|(a, b)| f64::from((a - b).abs())).sum();
    sum / one.planar().len() as f64
}

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
        let output = restore(network, &pair.degraded, device).map_err(|source| {
            nepenthe::Error::Restore {
                network: label.to_owned(),
                image: data.items()[index].name.clone(),
                source,
            }
        })?;
        Ok(l1(&output, &pair.clean))
    })
}

/// Works on the centre of every image, with events.
pub fn each<T>(
    data: &DataSet,
    what: &str,
    observer: &mut dyn Observer,
    mut work: impl FnMut(usize, &Pair) -> Result<T>,
) -> Result<Vec<T>> {
    let total = data.len();
    observer.event(&Event::Started {
        what,
        done: 0,
        total,
    });
    let mut values = Vec::with_capacity(total);
    for index in 0..total {
        if observer.stop_requested() {
            return Err(Error::Stopped);
        }
        values.push(work(index, &centre(&data.load(index)?))?);
        observer.event(&Event::Advanced {
            done: index + 1,
            total,
        });
    }
    observer.event(&Event::Finished);
    Ok(values)
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

    #[test]
    fn the_centre_lies_on_the_grid() {
        let image = Image::from_fn(300, 20, |x, y| [x as f32 / 300.0, y as f32 / 20.0, 0.0]);
        let centred = centre(&Pair {
            degraded: image.clone(),
            clean: image,
        });
        assert_eq!((centred.clean.width(), centred.clean.height()), (SIDE, 20));
        assert_eq!(centred.clean.plane(0)[0], 80.0 / 300.0);
    }
}
