//! Cutting, flipping and padding pictures, without touching a sample.
//!
//! Evaluation crops about the centre to a multiple of 16 pixels, since the networks halve a picture several times; a
//! tool that restores pictures must give back every pixel, so it pads by reflection instead and cuts the padding off
//! again: `restored.unpad(width, height)` undoes `picture.pad_to_multiple(multiple)`.

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
    /// The whole of a picture of `width` x `height` pixels.
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
    /// The whole picture as an area.
    pub fn area(&self) -> Area {
        Area::of(self.width(), self.height())
    }

    /// The pixels of `area`.
    ///
    /// # Panics
    /// When `area` is empty or reaches outside the picture.
    pub fn crop(&self, area: Area) -> Self {
        let inside = |start: usize, side: usize, limit: usize| {
            side > 0 && start <= limit && side <= limit - start
        };
        assert!(
            inside(area.x, area.width, self.width()) && inside(area.y, area.height, self.height()),
            "{area:?} is no part of a {}x{} picture",
            self.width(),
            self.height()
        );
        self.gather(
            area.width,
            area.height,
            |y| area.y + y,
            |source, target| {
                target.copy_from_slice(&source[area.x..area.x + area.width]);
            },
        )
    }

    /// The centre crop of [`Area::centre_multiple`]; `None` if the picture is smaller than `multiple`.
    ///
    /// # Panics
    /// When `multiple` is zero.
    pub fn centre_crop_multiple(&self, multiple: usize) -> Option<Self> {
        let area = self.area().centre_multiple(multiple)?;
        Some(self.crop(area))
    }

    /// Left and right exchanged.
    pub fn flip_horizontal(&self) -> Self {
        self.gather(
            self.width(),
            self.height(),
            |y| y,
            |source, target| {
                target.copy_from_slice(source);
                target.reverse();
            },
        )
    }

    /// Top and bottom exchanged.
    pub fn flip_vertical(&self) -> Self {
        let last = self.height() - 1;
        self.gather(
            self.width(),
            self.height(),
            |y| last - y,
            |source, target| {
                target.copy_from_slice(source);
            },
        )
    }

    /// The picture enlarged to `width` x `height` on the right and bottom by reflection, edge pixels not repeated. A
    /// padding wider than the picture reflects back and forth; a single row or column is repeated.
    ///
    /// # Panics
    /// When `width` or `height` is below the picture's.
    pub fn pad_to(&self, width: usize, height: usize) -> Self {
        assert!(
            width >= self.width() && height >= self.height(),
            "a {}x{} picture cannot be padded to {width}x{height}",
            self.width(),
            self.height()
        );
        let (own_width, own_height) = (self.width(), self.height());
        let row_of = |y| reflect(y, own_height);
        self.gather(width, height, row_of, |source, target| {
            let (inside, padding) = target.split_at_mut(own_width);
            inside.copy_from_slice(source);
            for (x, sample) in (own_width..).zip(padding) {
                *sample = source[reflect(x, own_width)];
            }
        })
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

    /// Undoes [`pad_to`](Self::pad_to): the top left `width` x `height` pixels.
    ///
    /// # Panics
    /// When a side is zero or above the picture's.
    pub fn unpad(&self, width: usize, height: usize) -> Self {
        self.crop(Area::of(width, height))
    }

    /// A picture whose row `y` is made by `fill(source, target)` from row `row_of(y)` of this one, in each channel.
    fn gather(
        &self,
        width: usize,
        height: usize,
        row_of: impl Fn(usize) -> usize,
        fill: impl Fn(&[f32], &mut [f32]),
    ) -> Self {
        let mut image = Self::new(width, height);
        for c in 0..3 {
            let plane = self.plane(c);
            for (y, target) in image.plane_mut(c).chunks_exact_mut(width).enumerate() {
                let start = row_of(y) * self.width();
                fill(&plane[start..start + self.width()], target);
            }
        }
        image
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

    /// A picture in which every sample differs.
    fn numbered(width: usize, height: usize) -> Image {
        let data = (0..3 * width * height).map(|i| i as f32).collect();
        Image::from_planar(width, height, data)
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
        assert_eq!(numbered(20, 9).centre_crop_multiple(16), None);
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
    #[should_panic(expected = "is no part of a 4x4 picture")]
    fn a_crop_that_overflows_is_caught() {
        let area = Area {
            x: usize::MAX,
            y: 0,
            width: 2,
            height: 1,
        };
        numbered(4, 4).crop(area);
    }

    proptest! {
        #[test]
        fn unpadding_undoes_padding(width in 1_usize..40, height in 1_usize..40, multiple in 1_usize..65) {
            let picture = numbered(width, height);
            let padded = picture.pad_to_multiple(multiple);
            prop_assert_eq!((padded.width() % multiple, padded.height() % multiple), (0, 0));
            prop_assert!(padded.width() < width + multiple && padded.height() < height + multiple);
            prop_assert_eq!(padded.unpad(width, height), picture);
        }

        #[test]
        fn flips_are_their_own_inverse_and_commute(width in 1_usize..20, height in 1_usize..20) {
            let picture = numbered(width, height);
            let (across, down) = (picture.flip_horizontal(), picture.flip_vertical());
            prop_assert_eq!(across.plane(1)[0], picture.plane(1)[width - 1]);
            prop_assert_eq!(down.plane(2)[0], picture.plane(2)[(height - 1) * width]);
            prop_assert_eq!(across.flip_vertical(), down.flip_horizontal());
            prop_assert_eq!(across.flip_horizontal(), picture.clone());
            prop_assert_eq!(down.flip_vertical(), picture);
        }

        #[test]
        fn a_crop_holds_the_pixels_of_its_area(
            (width, height) in (1_usize..30, 1_usize..30),
            corner in (0.0..1.0_f64, 0.0..1.0_f64),
            sides in (0.0..1.0_f64, 0.0..1.0_f64),
        ) {
            let part = |fraction: f64, of: usize| (fraction * of as f64) as usize;
            let (x, y) = (part(corner.0, width), part(corner.1, height));
            let area = Area { x, y, width: 1 + part(sides.0, width - x), height: 1 + part(sides.1, height - y) };
            let picture = numbered(width, height);
            let crop = picture.crop(area);
            for (row, column) in (0..area.height).flat_map(|row| (0..area.width).map(move |column| (row, column))) {
                let (cut, whole) = (row * area.width + column, (y + row) * width + x + column);
                prop_assert_eq!([0, 1, 2].map(|c| crop.plane(c)[cut]), [0, 1, 2].map(|c| picture.plane(c)[whole]));
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
