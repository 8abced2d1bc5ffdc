//! Image by image: a network on one image, and work on the centre of every image of a set.

use burn::tensor::Device;
use nepenthe::{
    event::{Event, Observer},
    restore::restore,
};
use nepenthe_image::{
    Image,
    dataset::{DataSet, Pair},
    geometry::Area,
};
use nepenthe_nets::Network;

use crate::error::{Error, Result};

/// Side of the centre of an image on which its loss is measured, in pixels: a whole photograph takes ten times as long
/// and says little more.
pub const SIDE: usize = 128;

/// Crops begin at multiples of this, so that what repeats in an image stays in its place.
pub const GRID: usize = 8;

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

/// The output of the network `label` on the degraded image `name`.
///
/// # Errors
/// If it is not finite.
pub fn restored(
    label: &str,
    network: &Network,
    degraded: &Image,
    name: &str,
    device: &Device,
) -> Result<Image> {
    let output = restore(network, degraded, device);
    Ok(output.map_err(|source| nepenthe::Error::Restore {
        network: label.to_owned(),
        image: name.to_owned(),
        source,
    })?)
}

/// Works on the centre of every image, with events.
///
/// # Errors
/// If an image cannot be read, `work` fails, or the observer asks to stop.
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

#[cfg(test)]
mod tests {
    use super::*;

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
