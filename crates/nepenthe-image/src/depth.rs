//! Distance from the camera, for haze: read off a made scene, or guessed for a photograph that has none.

use crate::image::Image;

/// Distance of every pixel, normalised: 0 is nearest, 1 is farthest.
#[derive(Debug, Clone, PartialEq)]
pub struct Depth {
    width: usize,
    height: usize,
    data: Vec<f32>,
}

impl Depth {
    /// Evaluates `distance(x, y)` at every pixel, clamped to `[0, 1]`.
    pub fn from_fn(width: usize, height: usize, mut distance: impl FnMut(usize, usize) -> f32) -> Self {
        let mut data = Vec::with_capacity(width * height);
        for y in 0..height {
            data.extend((0..width).map(|x| distance(x, y).clamp(0.0, 1.0)));
        }
        Self { width, height, data }
    }

    /// Columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    pub fn height(&self) -> usize {
        self.height
    }

    /// `(width, height)`.
    pub fn size(&self) -> (usize, usize) {
        (self.width, self.height)
    }

    /// The distances, row-major.
    pub fn data(&self) -> &[f32] {
        &self.data
    }

    /// The distance at column `x` and row `y`.
    ///
    /// # Panics
    /// Outside the picture.
    pub fn at(&self, x: usize, y: usize) -> f32 {
        assert!(x < self.width && y < self.height, "({x}, {y}) is outside the depth");
        self.data[y * self.width + x]
    }

    /// The rectangle of `width` columns and `height` rows whose top left corner is `(x, y)`.
    ///
    /// # Panics
    /// If the rectangle reaches outside.
    pub fn crop(&self, x: usize, y: usize, width: usize, height: usize) -> Self {
        assert!(x + width <= self.width && y + height <= self.height, "the crop reaches outside the depth");
        Self::from_fn(width, height, |column, row| self.at(x + column, y + row))
    }

    /// Left and right exchanged.
    pub fn flip_horizontal(&self) -> Self {
        Self::from_fn(self.width, self.height, |x, y| self.at(self.width - 1 - x, y))
    }

    /// Top and bottom exchanged.
    pub fn flip_vertical(&self) -> Self {
        Self::from_fn(self.width, self.height, |x, y| self.at(x, self.height - 1 - y))
    }
}
