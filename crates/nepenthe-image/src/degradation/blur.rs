//! Motion blur: the camera moves along a straight line during the exposure.
//!
//! The kernel is a line of given length and angle through the centre, sampled finely and shared among the
//! four nearest pixels, so lengths and angles between pixels are exact. Borders are reflected.

use rand_chacha::ChaCha8Rng;
use serde::{Deserialize, Serialize};

use super::{DegradationError, Range};
use crate::image::Image;

/// Parameter ranges of motion blur.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct BlurSettings {
    /// Length of the movement in pixels.
    pub length: Range,
    /// Direction of the movement in degrees, anticlockwise from the horizontal.
    pub angle: Range,
}

impl Default for BlurSettings {
    fn default() -> Self {
        Self {
            length: Range::new(4.0, 16.0),
            angle: Range::new(0.0, 180.0),
        }
    }
}

/// One motion blur, its parameters drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Blur {
    /// Length of the movement in pixels.
    pub length: f32,
    /// Direction of the movement in degrees, anticlockwise from the horizontal.
    pub angle: f32,
}

/// One pixel of a kernel: its offset from the centre and its weight.
#[derive(Debug, Clone, Copy)]
struct Tap {
    x: isize,
    y: isize,
    weight: f32,
}

impl BlurSettings {
    /// Checks the ranges.
    ///
    /// # Errors
    /// [`DegradationError::Range`], naming the key.
    pub fn validate(&self) -> Result<(), DegradationError> {
        self.length.check("blur.length", Range::new(0.0, 100.0))?;
        self.angle.check("blur.angle", Range::new(-360.0, 360.0))
    }

    /// Draws the parameters of one motion blur.
    pub fn draw(&self, rng: &mut ChaCha8Rng) -> Blur {
        Blur {
            length: self.length.draw(rng),
            angle: self.angle.draw(rng),
        }
    }
}

impl Blur {
    /// The blurred image.
    pub fn apply(&self, clean: &Image) -> Image {
        let (width, height) = (clean.width(), clean.height());
        let taps = self.kernel();
        let mut blurred = clean.clone();
        // Columns of every tap, reflected once, so the inner loop is a plain gather.
        let columns: Vec<Vec<usize>> = taps
            .iter()
            .map(|tap| {
                (0..width)
                    .map(|x| reflect(x as isize + tap.x, width))
                    .collect()
            })
            .collect();
        for channel in 0..3 {
            let source = clean.plane(channel);
            let target = blurred.plane_mut(channel);
            for (y, row) in target.chunks_exact_mut(width).enumerate() {
                row.fill(0.0);
                for (tap, columns) in taps.iter().zip(&columns) {
                    let start = reflect(y as isize + tap.y, height) * width;
                    let line = &source[start..start + width];
                    for (value, &column) in row.iter_mut().zip(columns) {
                        *value += tap.weight * line[column];
                    }
                }
                row.iter_mut()
                    .for_each(|value| *value = value.clamp(0.0, 1.0));
            }
        }
        blurred
    }

    /// The kernel's pixels of weight above zero; the weights add up to 1.
    fn kernel(&self) -> Vec<Tap> {
        let (sin, cos) = self.angle.to_radians().sin_cos();
        let reach = (self.length / 2.0).ceil() as isize + 1;
        let side = (2 * reach + 1) as usize;
        let samples = (self.length * 8.0).ceil() as usize + 1;
        let mut grid = vec![0.0f32; side * side];
        for sample in 0..samples {
            let along = self.length * ((sample as f32 + 0.5) / samples as f32 - 0.5);
            // The y axis of an image points down.
            splat(
                &mut grid,
                side,
                along * cos + reach as f32,
                reach as f32 - along * sin,
            );
        }
        let total: f32 = grid.iter().sum();
        (0..side * side)
            .filter(|&index| grid[index] > 0.0)
            .map(|index| Tap {
                x: (index % side) as isize - reach,
                y: (index / side) as isize - reach,
                weight: grid[index] / total,
            })
            .collect()
    }
}

/// Shares a unit weight at `(x, y)` among the four nearest cells.
fn splat(grid: &mut [f32], side: usize, x: f32, y: f32) {
    let (column, row) = (x.floor() as usize, y.floor() as usize);
    let (right, below) = (x - x.floor(), y - y.floor());
    let shares = [
        (0, 0, (1.0 - right) * (1.0 - below)),
        (1, 0, right * (1.0 - below)),
        (0, 1, (1.0 - right) * below),
        (1, 1, right * below),
    ];
    for (across, down, weight) in shares {
        // The margin of the grid holds every cell of non-zero weight.
        if let Some(cell) = grid.get_mut((row + down) * side + column + across) {
            *cell += weight;
        }
    }
}

/// Reflects an index into `0..length` about the centres of the border pixels, as often as it takes.
fn reflect(index: isize, length: usize) -> usize {
    if length <= 1 {
        return 0;
    }
    let period = 2 * (length as isize - 1);
    let folded = index.rem_euclid(period);
    folded.min(period - folded) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point() -> Image {
        Image::from_fn(41, 41, |x, y| {
            if (x, y) == (20, 20) {
                [1.0; 3]
            } else {
                [0.0; 3]
            }
        })
    }

    #[test]
    fn no_movement_changes_nothing() {
        assert_eq!(
            Blur {
                length: 0.0,
                angle: 30.0
            }
            .apply(&point()),
            point()
        );
    }

    #[test]
    fn light_is_neither_lost_nor_moved() {
        for angle in [0.0, 33.0, 90.0, 145.0] {
            let blurred = Blur {
                length: 11.5,
                angle,
            }
            .apply(&point());
            let (mut total, mut x, mut y) = (0.0, 0.0, 0.0);
            for (index, &value) in blurred.plane(0).iter().enumerate() {
                total += value;
                x += value * (index % 41) as f32;
                y += value * (index / 41) as f32;
            }
            assert!((total - 1.0).abs() < 1e-4, "{angle} degrees: total {total}");
            assert!(
                (x - 20.0).abs() < 1e-2 && (y - 20.0).abs() < 1e-2,
                "{angle} degrees: ({x}, {y})"
            );
        }
    }

    #[test]
    fn a_point_becomes_a_line_of_the_given_length_and_angle() {
        let blurred = Blur {
            length: 12.0,
            angle: 45.0,
        }
        .apply(&point());
        // Up and to the right, the image's y axis pointing down.
        assert!(blurred.plane(0)[16 * 41 + 24] > 0.03 && blurred.plane(0)[24 * 41 + 24] == 0.0);
        let spread: f32 = (0..41 * 41)
            .map(|i| blurred.plane(0)[i] * ((i % 41) as f32 - 20.0).powi(2))
            .sum();
        // Variance of a uniform line, seen along x, and what sharing among pixels adds.
        let expected = 12.0f32.powi(2) / 12.0 / 2.0;
        assert!(
            (spread - expected).abs() < 0.3,
            "{spread}, expected {expected}"
        );
    }

    #[test]
    fn even_pictures_stay_even_at_reflected_borders() {
        let even = Image::from_fn(3, 2, |_, _| [0.2, 0.5, 0.8]);
        let blurred = Blur {
            length: 30.0,
            angle: 20.0,
        }
        .apply(&even);
        assert!(
            blurred
                .planar()
                .iter()
                .zip(even.planar())
                .all(|(a, b)| (a - b).abs() < 1e-5)
        );
    }

    #[test]
    fn reflection_does_not_repeat_the_border() {
        let folded: Vec<usize> = (-4..8).map(|index| reflect(index, 4)).collect();
        assert_eq!(folded, [2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1]);
    }
}
