//! What lies behind the leaves: sky over ground with hills between, a wall, or colours far out of focus.

use super::draw::Draw;
use super::field::Field;
use super::palette::{Colour, Palette};
use super::texture::{Texture, TextureKind};
use super::{Camera, SceneSettings};

/// What a ray that no leaf stops arrives at.
pub(super) struct Backdrop {
    kind: Kind,
    /// Height of the image as a whole, pixels.
    height: f32,
}

enum Kind {
    /// Sky, hills and ground.
    Outdoors(Box<Outdoors>),
    /// A surface at one distance, or leaning a little: distance at the top and at the bottom.
    Wall(Box<Texture>, f32, f32),
}

struct Outdoors {
    /// Row of the horizon.
    horizon: f32,
    low: [f32; 3],
    top: [f32; 3],
    clouds: Field,
    cloudiness: f32,
    hills: Vec<Hill>,
    ground: Texture,
    /// Distance of the ground at the bottom of the image.
    nearest: f32,
}

/// A ridge against the sky.
struct Hill {
    /// Height above the horizon and its variation, in pixels.
    height: f32,
    variation: f32,
    ridge: Field,
    surface: Texture,
    depth: f32,
}

/// Colour and distance at one pixel, and whether shadows of leaves fall there.
pub(super) struct Hit {
    pub(super) colour: [f32; 3],
    pub(super) depth: f32,
    pub(super) shadowed: bool,
}

impl Backdrop {
    pub(super) fn new(
        settings: &SceneSettings,
        camera: &Camera,
        palette: &Palette,
        draw: &mut Draw,
    ) -> Self {
        let height = camera.frame.1;
        let kind = if draw.chance(settings.outdoors) {
            Kind::Outdoors(Box::new(Outdoors::new(camera, palette, draw)))
        } else {
            let far = draw.uniform(0.6, 1.0);
            let near = if draw.chance(0.5) {
                far
            } else {
                far * draw.uniform(0.3, 1.0)
            };
            let kind = if draw.chance(0.6) {
                TextureKind::calm(draw)
            } else {
                TextureKind::new(draw)
            };
            let colour = palette.exposed(draw);
            let finest = camera.finest(far);
            let texture = Texture::new(kind, colour, palette, camera.light, finest, draw);
            Kind::Wall(Box::new(texture), far, near)
        };
        Self { kind, height }
    }

    /// Row of the horizon, if there is one.
    pub(super) fn horizon(&self) -> Option<f32> {
        match &self.kind {
            Kind::Outdoors(outdoors) => Some(outdoors.horizon),
            Kind::Wall(..) => None,
        }
    }

    /// Distance of the ground at row `y`, if there is ground: no leaf is farther there.
    pub(super) fn ground(&self, y: f32) -> Option<f32> {
        match &self.kind {
            Kind::Outdoors(outdoors) if y > outdoors.horizon => {
                Some(outdoors.ground_depth(y, self.height))
            }
            _ => None,
        }
    }

    /// What is seen at `(x, y)`.
    pub(super) fn at(&self, x: f32, y: f32) -> Hit {
        match &self.kind {
            Kind::Outdoors(outdoors) => outdoors.at(x, y, self.height),
            Kind::Wall(texture, top, bottom) => {
                // Unit length of the wall's texture: half the image.
                let half = 0.5 * self.height;
                let colour = texture.at(x / half - 1.0, y / half - 1.0, half);
                let depth = top + (bottom - top) * (y / self.height).clamp(0.0, 1.0);
                Hit {
                    colour,
                    depth,
                    shadowed: true,
                }
            }
        }
    }
}

impl Outdoors {
    fn new(camera: &Camera, palette: &Palette, draw: &mut Draw) -> Self {
        let height = camera.frame.1;
        let (low, top) = palette.sky(draw);
        let far_finest = camera.finest(1.0);
        let horizon = height * draw.normal(0.42, 0.16).clamp(0.1, 0.85);
        let count = draw.index(4);
        let hills = (0..count)
            .map(|rank| Hill::new(rank, count, camera, palette, low, draw))
            .collect();
        let ground_kind = TextureKind::new(draw);
        let ground_colour = palette.exposed(draw);
        Self {
            horizon,
            low: low.rgb(),
            top: top.rgb(),
            clouds: Field::new(
                draw.seed(),
                draw.log_uniform(60.0, 300.0),
                far_finest.max(4.0),
                0.55,
                0.6,
            ),
            cloudiness: if draw.chance(0.5) {
                draw.uniform(0.02, 0.35)
            } else {
                0.0
            },
            hills,
            ground: Texture::new(ground_kind, ground_colour, palette, camera.light, 1.5, draw),
            nearest: draw.uniform(0.05, 0.3),
        }
    }

    fn ground_depth(&self, y: f32, height: f32) -> f32 {
        // A plane seen at a slant: the inverse of the distance falls evenly towards the horizon.
        let below = ((y - self.horizon) / (height - self.horizon)).clamp(0.0, 1.0);
        self.nearest / (self.nearest + (1.0 - self.nearest) * below)
    }

    fn at(&self, x: f32, y: f32, height: f32) -> Hit {
        if y > self.horizon {
            let depth = self.ground_depth(y, height);
            return Hit {
                colour: self.ground_colour(x, depth),
                depth,
                shadowed: true,
            };
        }
        // The last hill is the nearest.
        for hill in self.hills.iter().rev() {
            let coverage = hill.coverage(x, self.horizon - y);
            if coverage > 0.0 {
                let colour = hill.surface.at(x / 200.0, y / 200.0, 200.0);
                let sky = self.sky(x, y);
                let mixed = [0, 1, 2].map(|c| sky[c] + (colour[c] - sky[c]) * coverage);
                return Hit {
                    colour: mixed,
                    depth: 1.0 + (hill.depth - 1.0) * coverage,
                    shadowed: false,
                };
            }
        }
        Hit {
            colour: self.sky(x, y),
            depth: 1.0,
            shadowed: false,
        }
    }

    fn sky(&self, x: f32, y: f32) -> [f32; 3] {
        let up = (1.0 - y / self.horizon).clamp(0.0, 1.0).sqrt();
        let cloud = if self.cloudiness > 0.0 {
            (self.cloudiness * (0.8 + self.clouds.at(x, y * 1.6))).clamp(0.0, 0.9)
        } else {
            0.0
        };
        [0, 1, 2].map(|c| {
            let clear = self.low[c] + (self.top[c] - self.low[c]) * up;
            clear + (0.95 - clear) * cloud
        })
    }

    fn ground_colour(&self, x: f32, depth: f32) -> [f32; 3] {
        // Texture coordinates on the ground, in pixels as seen at the bottom of the image.
        let distance = depth / self.nearest;
        let near = self
            .ground
            .at((x - 150.0) * distance / 400.0, distance * 1.5, 400.0);
        // Far texture is finer than a pixel; its mean is all that is seen.
        let blend = (1.0 / distance).clamp(0.0, 1.0);
        let base = self.ground.base();
        [0, 1, 2].map(|c| base[c] + (near[c] - base[c]) * blend)
    }
}

impl Hill {
    fn new(
        rank: usize,
        count: usize,
        camera: &Camera,
        palette: &Palette,
        sky: Colour,
        draw: &mut Draw,
    ) -> Self {
        let nearness = (rank as f32 + draw.uniform(0.3, 1.0)) / count as f32;
        let depth = 1.0 - 0.25 * nearness;
        let height = camera.frame.1;
        let finest = camera.finest(depth);
        // Farther ridges are higher, smoother and paler.
        let colour = palette.colour(draw).mix(sky, 0.7 * (1.0 - nearness));
        let colour = colour.with_brightness(colour.brightness.min(sky.brightness));
        let kind = if nearness > 0.6 {
            TextureKind::new(draw)
        } else {
            TextureKind::calm(draw)
        };
        Self {
            height: height * draw.uniform(0.02, 0.25) * (1.3 - nearness),
            variation: height * draw.uniform(0.01, 0.07),
            ridge: Field::new(
                draw.seed(),
                draw.log_uniform(60.0, 250.0),
                finest,
                draw.uniform(0.3, 0.7),
                1.0,
            ),
            surface: Texture::new(kind, colour, palette, camera.light, finest, draw),
            depth,
        }
    }

    /// How much of the pixel at `above` pixels over the horizon the hill covers.
    fn coverage(&self, x: f32, above: f32) -> f32 {
        if above > self.height + 3.0 * self.variation {
            return 0.0;
        }
        let top = self.height + self.variation * self.ridge.at(x, 0.37).clamp(-2.5, 2.5);
        (top - above + 0.5).clamp(0.0, 1.0)
    }
}
