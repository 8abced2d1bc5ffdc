//! A sheet: versions of an image beside each other, each under its label.
//!
//! Labels are set in a bitmap font that is scaled by whole numbers with the image, so that they can be read on a thumbnail of
//! a large sheet as well.

use std::convert::Infallible;

use embedded_graphics::{
    Drawable as _, Pixel,
    mono_font::{MonoFont, MonoTextStyle, iso_8859_1::FONT_10X20},
    pixelcolor::BinaryColor,
    prelude::{DrawTarget, OriginDimensions, Point, Size},
    text::{Baseline, Text},
};

use crate::Image;

const FONT: MonoFont<'static> = FONT_10X20;

/// Pixels of an image for which a letter is drawn at its own size.
const PIXELS: usize = 512;

/// Between images and around labels, in pixels of the font.
const MARGIN: usize = 6;

/// Puts images of one size side by side, on white, each under its label. A label that is too long for its image ends in
/// `...`; characters beyond Latin-1 become `?`.
///
/// # Panics
/// When there is no image, or one has another size than the first.
pub fn sheet(panels: &[(&str, &Image)]) -> Image {
    let (_, first) = panels.first().expect("at least one image");
    let (width, height) = (first.width(), first.height());
    let scale = (width.min(height) / PIXELS).max(1);
    let gap = MARGIN * scale;
    let top = scale * (FONT.character_size.height as usize + 2 * MARGIN);
    let step = width + gap;
    let mut sheet = Image::new(panels.len() * step - gap, top + height);
    sheet.planar_mut().fill(1.0);
    for (index, (label, image)) in panels.iter().enumerate() {
        assert_eq!((image.width(), image.height()), (width, height), "one size");
        sheet.paste(image, index * step, top);
        let label = shortened(label, width / scale);
        let mut canvas = Canvas {
            sheet: &mut sheet,
            left: index * step,
            top: gap,
            size: Size::new((width / scale) as u32, FONT.character_size.height),
            scale,
        };
        let style = MonoTextStyle::new(&FONT, BinaryColor::On);
        let text = Text::with_baseline(&label, Point::zero(), style, Baseline::Top);
        let Ok(_) = text.draw(&mut canvas);
    }
    sheet
}

/// As much of a label as fits into `width` pixels of the font.
fn shortened(label: &str, width: usize) -> String {
    let most = width / FONT.character_size.width as usize;
    let clean = label.chars().map(|letter| match letter.is_control() {
        true => '?',
        false => letter,
    });
    if label.chars().count() <= most {
        return clean.collect();
    }
    let kept = most.saturating_sub(3);
    clean.take(kept).chain("...".chars()).take(most).collect()
}

/// A part of the sheet, in pixels of the font.
struct Canvas<'a> {
    sheet: &'a mut Image,
    left: usize,
    top: usize,
    size: Size,
    scale: usize,
}

impl OriginDimensions for Canvas<'_> {
    fn size(&self) -> Size {
        self.size
    }
}

impl DrawTarget for Canvas<'_> {
    type Color = BinaryColor;
    type Error = Infallible;

    fn draw_iter<I: IntoIterator<Item = Pixel<BinaryColor>>>(
        &mut self,
        pixels: I,
    ) -> Result<(), Infallible> {
        for Pixel(Point { x, y }, color) in pixels {
            let (Ok(x), Ok(y)) = (u32::try_from(x), u32::try_from(y)) else {
                continue;
            };
            let inside = x < self.size.width && y < self.size.height;
            if inside && color == BinaryColor::On {
                let [x, y] = [x, y].map(|place| place as usize * self.scale);
                let dot = Image::new(self.scale, self.scale);
                self.sheet.paste(&dot, self.left + x, self.top + y);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_keep_every_pixel_and_labels_stand_above_their_own() {
        let image = |level: f32| Image::from_fn(80, 40, |x, y| [level, x as f32, y as f32]);
        let (first, second) = (image(0.25), image(0.5));
        let made = sheet(&[("input", &first), ("", &second)]);
        assert_eq!((made.width(), made.height()), (2 * 80 + 6, 40 + 32));
        let part = |x, y, width, height| {
            made.cut(crate::geometry::Area {
                x,
                y,
                width,
                height,
            })
        };
        assert_eq!(part(0, 32, 80, 40), first);
        assert_eq!(part(86, 32, 80, 40), second);
        let white = |part: Image| part.planar().iter().all(|&sample| sample == 1.0);
        assert!(
            !white(part(0, 0, 50, 32)),
            "`input` is five letters of ten pixels"
        );
        assert!(white(part(50, 0, 116, 32)), "no label above the second");
        assert!(white(part(80, 0, 6, 72)), "the gap");
    }

    #[test]
    fn labels_fit_and_grow_with_the_image() {
        assert_eq!(shortened("before", 60), "before");
        assert_eq!(shortened("a-long-name", 80), "a-lon...");
        assert_eq!(shortened("before", 20), "..");
        assert_eq!(shortened("before", 9), "");
        assert_eq!(shortened("a\u{1b}b", 60), "a?b");
        let large = Image::new(1100, 1024);
        let made = sheet(&[("OF", &large)]);
        assert_eq!(made.height(), 1024 + 2 * 32);
        let tiny = Image::new(1, 1);
        assert_eq!(sheet(&[("OF", &tiny), ("UT", &tiny)]).width(), 1 + 6 + 1);
    }
}
