//! What a surface looks like: two colours, a fractal field, a regular pattern, and light falling from one side.

use super::draw::Draw;
use super::field::{Field, floor, hash, unit};
use super::palette::{Colour, Palette};

/// Light that a dark surface reflects as a whole; it keeps texture visible in the dark.
const VEIL: f32 = 0.04;

/// How the fractal field becomes brightness and colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Grain {
    /// As it is: clouds, stone, skin.
    Smooth,
    /// Its distance from zero, so it forms sharp veins: bark, folds, marble.
    Veined,
    /// On one side of zero or the other, so it forms patches with edges: foliage, camouflage.
    Patched,
}

/// A regular pattern on top of the field.
#[derive(Debug, Clone, Copy)]
enum Pattern {
    Plain,
    /// Stripes: wavelength in pixels, direction, how much the field bends them.
    Stripes(f32, (f32, f32), f32),
    /// Bricks: width and height in pixels, width of the joints.
    Bricks(f32, f32, f32),
    /// Spots, one in each cell: side of a cell in pixels.
    Spots(f32),
}

/// The kind of surface that all leaves of a material share.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextureKind {
    grain: Grain,
    contrast: f32,
    mixing: f32,
    coarsest: f32,
    gain: f32,
    stretch: f32,
    pattern: Pattern,
    pattern_strength: f32,
    relief: f32,
    gradient: f32,
}

/// The surface of one leaf.
#[derive(Debug, Clone, Copy)]
pub(super) struct Texture {
    kind: TextureKind,
    base: [f32; 3],
    other: [f32; 3],
    field: Field,
    seed: u32,
    /// Change of brightness along and across.
    gradient: (f32, f32),
    /// Where the light comes from, in the frame of the leaf; the length is the strength of the relief.
    light: (f32, f32),
    /// Finest wavelength shown, in pixels; what is finer would alias or is out of focus.
    finest: f32,
}

impl TextureKind {
    /// A kind of surface. Most surfaces are calm, some are busy.
    pub(super) fn new(draw: &mut Draw) -> Self {
        let busy = draw.chance(0.45);
        let pattern = match draw.weighted(&[6.5, 1.6, 0.5, 0.5]) {
            0 => Pattern::Plain,
            1 => Pattern::Stripes(
                draw.log_uniform(3.0, 40.0),
                direction(draw),
                draw.uniform(0.0, 1.5),
            ),
            2 => {
                let height = draw.log_uniform(5.0, 30.0);
                Pattern::Bricks(
                    height * draw.uniform(1.0, 3.0),
                    height,
                    draw.uniform(0.06, 0.16),
                )
            }
            _ => Pattern::Spots(draw.log_uniform(4.0, 30.0)),
        };
        Self {
            grain: [Grain::Smooth, Grain::Veined, Grain::Patched][draw.weighted(&[3.0, 1.0, 0.8])],
            contrast: if busy {
                draw.log_uniform(0.18, 0.6)
            } else {
                draw.log_uniform(0.05, 0.25)
            },
            mixing: if draw.chance(0.5) {
                draw.uniform(0.05, 0.4)
            } else {
                0.0
            },
            coarsest: draw.log_uniform(5.0, 150.0),
            gain: draw.uniform(0.65, 1.15),
            stretch: if draw.chance(0.3) {
                draw.log_uniform(0.1, 1.0)
            } else {
                1.0
            },
            pattern,
            pattern_strength: draw.uniform(0.08, 0.6),
            relief: if draw.chance(0.5) {
                draw.uniform(0.1, 0.7)
            } else {
                0.0
            },
            gradient: draw.log_uniform(0.02, 0.35),
        }
    }

    /// A calm and even surface, for walls and skies.
    pub(super) fn calm(draw: &mut Draw) -> Self {
        Self {
            grain: Grain::Smooth,
            contrast: draw.log_uniform(0.03, 0.2),
            mixing: draw.uniform(0.0, 0.2),
            coarsest: draw.log_uniform(20.0, 200.0),
            gain: draw.uniform(0.5, 0.9),
            pattern: Pattern::Plain,
            relief: 0.0,
            ..Self::new(draw)
        }
    }
}

impl Texture {
    /// A surface of `kind` and colour `base`, shown down to the wavelength `finest` in pixels. `light` is the
    /// direction of the light in the frame of the leaf.
    pub(super) fn new(
        kind: TextureKind,
        base: Colour,
        palette: &Palette,
        light: (f32, f32),
        finest: f32,
        draw: &mut Draw,
    ) -> Self {
        let other = if draw.chance(0.5) {
            palette.colour(draw)
        } else {
            base.near(0.15, draw)
        };
        let seed = draw.seed();
        let along = direction(draw);
        Self {
            kind,
            base: base.rgb(),
            other: other.mix(base, 0.2).rgb(),
            field: Field::new(seed, kind.coarsest, finest, kind.gain, kind.stretch),
            seed,
            gradient: (kind.gradient * along.0, kind.gradient * along.1),
            light: (kind.relief * light.0, kind.relief * light.1),
            finest,
        }
    }

    /// Mean colour, for leaves too small to show more.
    pub(super) fn base(&self) -> [f32; 3] {
        self.base
    }

    /// The colour at `(u, v)` in units of the half length, `size` pixels.
    pub(super) fn at(&self, u: f32, v: f32, size: f32) -> [f32; 3] {
        let (x, y) = (u * size, v * size);
        let field = self.field.at(x, y);
        let grain = match self.kind.grain {
            Grain::Smooth => field,
            Grain::Veined => 1.2 - 2.0 * field.abs().min(2.0),
            Grain::Patched => (4.0 * field).clamp(-1.0, 1.0),
        };
        let mut light = self.kind.contrast * grain + self.gradient.0 * u + self.gradient.1 * v;
        let mut mix = self.kind.mixing * (0.5 + 0.7 * grain);
        let pattern = self.pattern(x, y, field);
        if self.kind.mixing > 0.0 {
            mix += self.kind.pattern_strength * pattern;
        } else {
            light -= self.kind.pattern_strength * pattern;
        }
        light += self.relief(u, v);
        let (mix, factor) = (mix.clamp(0.0, 1.0), light.clamp(-3.0, 1.2).exp());
        [0, 1, 2]
            .map(|c| (self.base[c] + (self.other[c] - self.base[c]) * mix + VEIL) * factor - VEIL)
    }

    /// Shading of a bulging surface: bright towards the light, dark away from it and at the rim.
    fn relief(&self, u: f32, v: f32) -> f32 {
        if self.kind.relief == 0.0 {
            return 0.0;
        }
        let rim = (u * u + v * v).min(1.0);
        self.light.0 * u + self.light.1 * v - 0.5 * self.kind.relief * rim * rim
    }

    /// The regular pattern at a position in pixels, 0 to 1; patterns too fine to show fade to their mean.
    fn pattern(&self, x: f32, y: f32, field: f32) -> f32 {
        let visible = |wavelength: f32| ((wavelength / self.finest - 1.0) / 1.5).clamp(0.0, 1.0);
        match self.kind.pattern {
            Pattern::Plain => 0.0,
            Pattern::Stripes(wavelength, (dx, dy), warp) => {
                let phase = std::f32::consts::TAU * (x * dx + y * dy) / wavelength + warp * field;
                // Edges of the stripes as sharp as the pixels allow.
                let wave = (phase.sin() * (wavelength / 4.0).clamp(1.0, 3.0)).clamp(-1.0, 1.0);
                0.5 + 0.5 * visible(wavelength) * wave
            }
            Pattern::Bricks(width, height, joint) => {
                let row = floor(y / height);
                let shift = if row & 1 == 0 { 0.0 } else { 0.5 };
                let column = floor(x / width + shift);
                let (fx, fy) = (x - (column as f32 - shift) * width, y - row as f32 * height);
                let edge = fx.min(width - fx).min(fy).min(height - fy);
                let mortar = (1.0 - (edge - joint * height).max(0.0)).max(0.0);
                let tone = unit(hash(column as u32, row as u32, self.seed));
                visible(height) * (0.7 * mortar).max(0.35 * tone)
            }
            Pattern::Spots(cell) => {
                let (column, row) = (floor(x / cell), floor(y / cell));
                let key = hash(column as u32, row as u32, self.seed);
                let radius = cell * (0.12 + 0.2 * unit(key));
                let place = |bits: u32| (0.35 + 0.3 * unit(bits)) * cell;
                let dx = x - column as f32 * cell - place(key.wrapping_mul(0x9e37_79b1));
                let dy = y - row as f32 * cell - place(key.wrapping_mul(0x85eb_ca6b));
                visible(cell) * (radius - (dx * dx + dy * dy).sqrt() + 0.5).clamp(0.0, 1.0)
            }
        }
    }
}

/// A unit vector in any direction.
pub(super) fn direction(draw: &mut Draw) -> (f32, f32) {
    let (sin, cos) = draw.uniform(0.0, std::f32::consts::TAU).sin_cos();
    (cos, sin)
}
