//! The colours of a scene.
//!
//! Colours of photographs lie along three nearly independent axes: brightness, which varies most, then blue
//! against yellow, then red against green. A scene has a mean colour and a few colours about it; their spread is
//! that of natural photographs.

use super::draw::Draw;

/// Red minus green that goes with one unit of yellow minus blue, on average.
const WARMTH: f32 = 0.45;

/// A colour as brightness (mean of RGB), red minus green, and yellow minus blue.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Colour {
    /// Mean of red, green and blue, `[0, 1]`.
    pub(super) brightness: f32,
    /// Red minus green.
    pub(super) red_green: f32,
    /// Mean of red and green minus blue.
    pub(super) yellow_blue: f32,
}

impl Colour {
    /// As RGB in `[0, 1]`. Dark colours lose their chroma, as they do in a photograph.
    pub(super) fn rgb(self) -> [f32; 3] {
        let y = self.brightness.clamp(0.01, 1.0);
        // No chroma is left at black and white; about mid-grey it is full.
        let room = (4.0 * y.min(1.1 - y)).clamp(0.0, 1.0);
        // Surfaces are never as vivid as a display can be.
        let rg = self.red_green.clamp(-0.2, 0.4) * room;
        let yb = self.yellow_blue.clamp(-0.35, 0.4) * room;
        [
            y + yb / 3.0 + rg / 2.0,
            y + yb / 3.0 - rg / 2.0,
            y - 2.0 * yb / 3.0,
        ]
        .map(|v| v.clamp(0.0, 1.0))
    }

    /// The same chroma at another brightness.
    pub(super) fn with_brightness(self, brightness: f32) -> Self {
        Self { brightness, ..self }
    }

    /// Red against green as the yellowness leads one to expect, plus `deviation`. Warm colours are red and
    /// yellow, cold ones green and blue; purple is rare.
    fn with_red_green(self, deviation: f32) -> Self {
        Self {
            red_green: WARMTH * self.yellow_blue + deviation,
            ..self
        }
    }

    /// A colour close by.
    pub(super) fn near(self, spread: f32, draw: &mut Draw) -> Self {
        Self {
            brightness: draw.normal(self.brightness, spread),
            red_green: draw.normal(self.red_green, 0.3 * spread),
            yellow_blue: draw.normal(self.yellow_blue, 0.4 * spread),
        }
    }

    /// `self` and `other` mixed; `share` of 1 is `other`.
    pub(super) fn mix(self, other: Self, share: f32) -> Self {
        let mix = |a: f32, b: f32| a + (b - a) * share;
        Self {
            brightness: mix(self.brightness, other.brightness),
            red_green: mix(self.red_green, other.red_green),
            yellow_blue: mix(self.yellow_blue, other.yellow_blue),
        }
    }
}

/// The mean colour of a scene and how far its colours stray from it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Palette {
    mean: Colour,
    contrast: f32,
    chroma: f32,
}

impl Palette {
    /// The palette of one scene.
    pub(super) fn new(draw: &mut Draw) -> Self {
        // A tenth of photographs is black and white or nearly so.
        let chroma = if draw.chance(0.1) {
            0.15
        } else {
            draw.log_uniform(0.6, 1.7)
        };
        let mean = Colour {
            brightness: draw.normal(0.4, 0.07).clamp(0.2, 0.65),
            red_green: 0.0,
            yellow_blue: chroma * draw.normal(0.085, 0.12),
        };
        let mean = mean.with_red_green(chroma * draw.normal(-0.04, 0.06));
        Self {
            mean,
            contrast: draw.normal(0.23, 0.06).clamp(0.08, 0.38),
            chroma,
        }
    }

    /// A colour of the scene.
    pub(super) fn colour(&self, draw: &mut Draw) -> Colour {
        // Few things are vivid: most chroma is small, some large.
        let vivid = self.chroma * if draw.chance(0.15) { 2.6 } else { 1.0 };
        let yellow_blue = draw.normal(self.mean.yellow_blue, 0.12 * vivid);
        let tilt = self.mean.red_green - WARMTH * self.mean.yellow_blue;
        Colour {
            brightness: draw
                .normal(self.mean.brightness, self.contrast)
                .clamp(0.06, 0.95),
            red_green: 0.0,
            yellow_blue,
        }
        .with_red_green(tilt + draw.normal(0.0, 0.085 * vivid))
    }

    /// A colour for a surface so large that it sets the exposure: closer to the mean.
    pub(super) fn exposed(&self, draw: &mut Draw) -> Colour {
        self.colour(draw).mix(self.mean, 0.5)
    }

    /// A colour for the sky just above the horizon and at the top.
    pub(super) fn sky(&self, draw: &mut Draw) -> (Colour, Colour) {
        let blue = self.chroma.min(1.3) * draw.uniform(-0.4, 0.03);
        let top = Colour {
            brightness: draw.uniform(0.35, 0.85),
            red_green: draw.normal(-0.05, 0.03) * (-blue / 0.3).clamp(0.0, 1.0),
            yellow_blue: blue,
        };
        let warm = if draw.chance(0.2) { 0.25 } else { 0.0 };
        let low = Colour {
            brightness: (top.brightness + draw.uniform(0.0, 0.3)).min(0.97),
            red_green: top.red_green * 0.4 + 0.5 * warm,
            yellow_blue: top.yellow_blue * 0.4 + warm,
        };
        (low, top)
    }
}
