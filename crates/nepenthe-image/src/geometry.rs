//! Areas of images, and padding.
//!
//! The networks halve an image several times, so its sides must be multiples of 16. Evaluation crops about the centre, as
//! the field's test code does; a tool that restores images must give back every pixel, so it pads by reflection instead
//! and cuts the padding off again.

use crate::image::Image;

/// A rectangle of pixels: its top left corner and its sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Area {
    /// First column.
    pub x: usize,
    /// First row.
    pub y: usize,
    /// Columns.
    pub width: usize,
    /// Rows.
    pub height: usize,
}

impl Area {
    /// The whole of an image of `width` x `height` pixels.
    pub const fn of(width: usize, height: usize) -> Self {
        Self {
            x: 0,
            y: 0,
            width,
            height,
        }
    }

    /// The largest area about the centre whose sides are multiples of `multiple`; `None` if it is empty.
    ///
    /// An odd margin is split as in the PromptIR and AdaIR code, the smaller part on the left and top:
    /// `(side % multiple) / 2`. Scores on SOTS (550x413 to 544x400) depend on it.
    ///
    /// # Panics
    /// When `multiple` is zero.
    pub const fn centre_multiple(self, multiple: usize) -> Option<Self> {
        let (right, below) = (self.width % multiple, self.height % multiple);
        if self.width < multiple || self.height < multiple {
            return None;
        }
        Some(Self {
            x: self.x + right / 2,
            y: self.y + below / 2,
            width: self.width - right,
            height: self.height - below,
        })
    }
}

impl Image {
    /// The image enlarged to `width` x `height` on the right and bottom by reflection, edge pixels not repeated. A
    /// padding wider than the image reflects back and forth; a single row or column is repeated.
    ///
    /// # Panics
    /// When `width` or `height` is below the image's.
    pub fn pad_to(&self, width: usize, height: usize) -> Self {
        assert!(
            width >= self.width() && height >= self.height(),
            "a {}x{} image cannot be padded to {width}x{height}",
            self.width(),
            self.height()
        );
        let (own_width, own_height) = (self.width(), self.height());
        let mut image = Self::new(width, height);
        for channel in 0..3 {
            let plane = self.plane(channel);
            let rows = image.plane_mut(channel).chunks_exact_mut(width);
            for (y, target) in rows.enumerate() {
                let start = reflect(y, own_height) * own_width;
                let source = &plane[start..start + own_width];
                let (inside, padding) = target.split_at_mut(own_width);
                inside.copy_from_slice(source);
                for (x, sample) in (own_width..).zip(padding) {
                    *sample = source[reflect(x, own_width)];
                }
            }
        }
        image
    }

    /// The part of the image in `area`.
    ///
    /// # Panics
    /// When `area` is empty or reaches beyond the image.
    pub fn cut(&self, area: Area) -> Self {
        let mut part = Self::new(area.width, area.height);
        for channel in 0..3 {
            let rows = self.plane(channel).chunks_exact(self.width()).skip(area.y);
            let targets = part.plane_mut(channel).chunks_exact_mut(area.width);
            assert!(area.y + area.height <= self.height(), "rows of the image");
            for (target, row) in targets.zip(rows) {
                target.copy_from_slice(&row[area.x..area.x + area.width]);
            }
        }
        part
    }

    /// Puts another image over this one, its first pixel at `(x, y)`.
    ///
    /// # Panics
    /// When it reaches beyond this one.
    pub fn paste(&mut self, image: &Self, x: usize, y: usize) {
        let width = self.width();
        let fits = x + image.width() <= width && y + image.height() <= self.height();
        assert!(fits, "the place of the pasted image");
        for channel in 0..3 {
            let rows = self.plane_mut(channel).chunks_exact_mut(width).skip(y);
            for (row, source) in rows.zip(image.plane(channel).chunks_exact(image.width())) {
                row[x..x + image.width()].copy_from_slice(source);
            }
        }
    }

    /// [Padded](Self::pad_to) to the next multiple of `multiple` on each side, for a network's size rule.
    ///
    /// # Panics
    /// When `multiple` is zero.
    pub fn pad_to_multiple(&self, multiple: usize) -> Self {
        let [width, height] =
            [self.width(), self.height()].map(|side| side.next_multiple_of(multiple));
        self.pad_to(width, height)
    }
}

/// Where position `at` of an endless reflection lies in `0..side`: 0 1 2 3 2 1 0 1 ... for a side of 4.
fn reflect(at: usize, side: usize) -> usize {
    if side == 1 {
        return 0;
    }
    let period = 2 * (side - 1);
    let phase = at % period;
    phase.min(period - phase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// An image in which every sample differs.
    fn numbered(width: usize, height: usize) -> Image {
        let data = (0..3 * width * height).map(|i| i as f32).collect();
        Image::from_planar(width, height, data)
    }

    #[test]
    fn a_part_holds_the_samples_of_its_area() {
        let image = numbered(5, 4);
        let area = Area {
            x: 1,
            y: 2,
            width: 3,
            height: 2,
        };
        let part = image.cut(area);
        assert_eq!(part.plane(0), [11.0, 12.0, 13.0, 16.0, 17.0, 18.0]);
        assert_eq!(part.plane(2)[0], 51.0);
        assert_eq!(image.cut(Area::of(5, 4)), image);
    }

    #[test]
    fn the_centre_crop_is_the_references() {
        let area = Area::of(550, 413).centre_multiple(16);
        let expected = Area {
            x: 3,
            y: 6,
            width: 544,
            height: 400,
        };
        assert_eq!(area, Some(expected));
        assert_eq!(
            Area::of(320, 480).centre_multiple(16),
            Some(Area::of(320, 480))
        );
        assert_eq!(Area::of(15, 400).centre_multiple(16), None);
    }

    #[test]
    fn padding_reflects_without_repeating_the_edge() {
        let padded = numbered(4, 1).pad_to(10, 2);
        let row = [0.0, 1.0, 2.0, 3.0, 2.0, 1.0, 0.0, 1.0, 2.0, 3.0];
        assert_eq!(padded.plane(0)[..10], row);
        assert_eq!(padded.plane(0)[10..], row, "a single row is repeated");
        let pixel = Image::from_planar(1, 1, vec![0.1, 0.2, 0.3]).pad_to_multiple(8);
        assert_eq!(pixel, Image::from_fn(8, 8, |_, _| [0.1, 0.2, 0.3]));
    }

    #[test]
    fn what_is_pasted_is_cut_out_again() {
        let area = Area {
            x: 2,
            y: 1,
            width: 3,
            height: 4,
        };
        let (small, large) = (numbered(3, 4), numbered(7, 6));
        let mut pasted = large.clone();
        pasted.paste(&small, area.x, area.y);
        assert_eq!(pasted.cut(area), small);
        pasted.paste(&large.cut(area), area.x, area.y);
        assert_eq!(pasted, large);
    }

    proptest! {
        #[test]
        fn padding_keeps_every_pixel_in_its_place(width in 1_usize..40, height in 1_usize..40, multiple in 1_usize..65) {
            let picture = numbered(width, height);
            let padded = picture.pad_to_multiple(multiple);
            prop_assert_eq!((padded.width() % multiple, padded.height() % multiple), (0, 0));
            prop_assert!(padded.width() < width + multiple && padded.height() < height + multiple);
            for y in 0..height {
                let row = |image: &Image| image.plane(2)[y * image.width()..][..width].to_vec();
                prop_assert_eq!(row(&padded), row(&picture));
            }
        }

        #[test]
        fn a_centre_crop_leaves_balanced_margins(width in 1_usize..99, height in 1_usize..99, multiple in 1_usize..33) {
            let Some(area) = Area::of(width, height).centre_multiple(multiple) else {
                prop_assert!(width < multiple || height < multiple);
                return Ok(());
            };
            prop_assert_eq!((area.width % multiple, area.height % multiple), (0, 0));
            let (right, below) = (width - area.x - area.width, height - area.y - area.height);
            prop_assert!(right >= area.x && right - area.x <= 1 && right + area.x < multiple);
            prop_assert!(below >= area.y && below - area.y <= 1 && below + area.y < multiple);
        }
    }
}
