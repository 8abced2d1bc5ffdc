//! Leaves: shapes of power-law size, alone or in clusters, each with its distance and surface.

use super::backdrop::Backdrop;
use super::draw::Draw;
use super::field::Field;
use super::palette::{Colour, Palette};
use super::shape::{Family, Shape};
use super::texture::{Texture, TextureKind, direction};
use super::{Camera, SceneSettings};

/// Leaves below this half length, in pixels, are of one colour.
const PLAIN_SIZE: f32 = 2.5;

/// Leaves below this half length, in pixels, gather in places.
const GATHERING: f32 = 30.0;

/// One leaf.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leaf {
    pub(super) shape: Shape,
    pub(super) texture: Texture,
    /// Normalised distance, 0 near to 1 far.
    pub(super) depth: f32,
    /// Half width of the edge in pixels: antialiasing and defocus.
    pub(super) softness: f32,
}

impl Leaf {
    /// Colour at a point of the leaf.
    pub(super) fn colour(&self, u: f32, v: f32) -> [f32; 3] {
        if self.shape.size < PLAIN_SIZE {
            return self.texture.base();
        }
        self.texture.at(u, v, self.shape.size)
    }
}

/// What leaves of one kind have in common.
struct Material {
    family: Family,
    slenderness: f32,
    colour: Colour,
    spread: f32,
    texture: TextureKind,
    turn: f32,
    turn_spread: f32,
    bend: f32,
    roughness: f32,
}

impl Material {
    fn new(palette: &Palette, draw: &mut Draw) -> Self {
        // Upright and level things are more common than slanted ones.
        let turn = match draw.weighted(&[3.0, 2.0, 3.0]) {
            0 => std::f32::consts::FRAC_PI_2,
            1 => 0.0,
            _ => draw.uniform(0.0, std::f32::consts::PI),
        };
        Self {
            family: Family::new(draw),
            slenderness: draw.uniform(0.0, 1.0).powf(0.8),
            colour: palette.colour(draw),
            spread: draw.log_uniform(0.015, 0.15),
            texture: TextureKind::new(draw),
            turn,
            turn_spread: draw.log_uniform(0.03, 3.0),
            bend: if draw.chance(0.4) {
                draw.uniform(0.0, 0.5)
            } else {
                0.0
            },
            roughness: if draw.chance(0.4) {
                draw.log_uniform(0.03, 0.25)
            } else {
                0.0
            },
        }
    }
}

/// Draws the leaves of a scene.
pub(super) struct Grower<'a> {
    settings: &'a SceneSettings,
    camera: &'a Camera,
    palette: &'a Palette,
    backdrop: &'a Backdrop,
    horizon: f32,
    standing: bool,
    gathering: Field,
    materials: Vec<Material>,
    /// Share of the image that the leaves of each size class, a factor of e wide, would cover.
    coverage: f32,
    pub(super) leaves: Vec<Leaf>,
}

impl<'a> Grower<'a> {
    pub(super) fn new(
        settings: &'a SceneSettings,
        camera: &'a Camera,
        palette: &'a Palette,
        backdrop: &'a Backdrop,
        draw: &mut Draw,
    ) -> Self {
        let count = 3 + draw.index(9);
        let materials = (0..count).map(|_| Material::new(palette, draw)).collect();
        let horizon = backdrop.horizon();
        Self {
            settings,
            camera,
            palette,
            backdrop,
            horizon: horizon.unwrap_or(0.0),
            standing: horizon.is_some() && draw.chance(0.7),
            gathering: Field::new(draw.seed(), draw.log_uniform(80.0, 400.0), 40.0, 0.7, 1.0),
            materials,
            coverage: draw.log_uniform(0.1, 0.6),
            leaves: Vec::new(),
        }
    }

    /// Leaves strewn evenly: the number of leaves of size `r` falls as `r^-3`, so every scale covers alike and
    /// the spectrum is that of natural images.
    pub(super) fn strew(&mut self, draw: &mut Draw) {
        let (smallest, largest) = (self.settings.smallest, self.settings.largest);
        // Scenes differ in how much fine clutter they have.
        let smallest = (smallest * draw.log_uniform(1.0, 25.0)).min(largest);
        let mut low = smallest;
        while low < largest {
            let high = (low * 2.0).min(largest);
            let (width, height) = self.camera.frame;
            let area = (width + 2.0 * high) * (height + 2.0 * high);
            let mean =
                self.coverage * area * (low.powi(-2) - high.powi(-2)) / std::f32::consts::TAU;
            let count = (mean + draw.uniform(0.0, 1.0)).floor() as usize;
            for _ in 0..count {
                // Inverse of the distribution function of r^-3 on low..high.
                let share = draw.uniform(0.0, 1.0);
                let size = (low.powi(-2) + share * (high.powi(-2) - low.powi(-2))).powf(-0.5);
                let x = draw.uniform(-high, width + high);
                let y = draw.uniform(-high, height + high);
                // Small things gather in some places and leave others bare.
                let bare = size < GATHERING && self.gathering.at(x, y) < draw.normal(0.3, 0.4);
                if bare {
                    continue;
                }
                let material = self.material(draw);
                let (y, depth) = self.place(y, size, draw);
                self.push(material, (x, y), size, depth, draw);
            }
            low = high;
        }
    }

    /// Clusters: many small leaves of one material close together, like a crown of leaves, grass or gravel.
    pub(super) fn cluster(&mut self, draw: &mut Draw) {
        let (width, height) = self.camera.frame;
        let radius = draw.log_uniform(25.0, 0.5 * width.max(height));
        let size = draw.log_uniform(self.settings.smallest.max(1.5), (radius / 5.0).max(2.5));
        let (y, depth) = self.place(draw.uniform(0.1 * height, height), 0.5 * radius, draw);
        let centre = (draw.uniform(0.0, width), y);
        let material = self.material(draw);
        let flat = draw.uniform(0.4, 1.0);
        let filled = draw.log_uniform(0.3, 2.0);
        let count = (filled * flat * (radius / size).powi(2)).min(6000.0) as usize;
        for _ in 0..count {
            let x = draw.normal(centre.0, 0.6 * radius);
            let y = draw.normal(centre.1, 0.6 * radius * flat);
            let size = size * draw.log_uniform(0.6, 1.6);
            let depth = (depth + draw.uniform(-0.06, 0.06)).clamp(0.02, 0.97);
            self.push(material, (x, y), size, depth, draw);
        }
    }

    /// Row and distance of a leaf: standing on the ground where the scene has one, or hanging anywhere.
    fn place(&self, y: f32, size: f32, draw: &mut Draw) -> (f32, f32) {
        if self.standing && !draw.chance(0.1) {
            let base = y + 0.7 * size;
            let base = if base > self.horizon {
                base
            } else {
                draw.uniform(self.horizon, self.camera.frame.1)
            };
            if let Some(ground) = self.backdrop.ground(base) {
                return (base - 0.7 * size, ground.clamp(0.02, 0.97));
            }
        }
        (y, self.depth_of_size(size, draw))
    }

    /// Large leaves are mostly near, small ones far, with a wide scatter.
    fn depth_of_size(&self, size: f32, draw: &mut Draw) -> f32 {
        let (smallest, largest) = (self.settings.smallest, self.settings.largest);
        let scale = (size / smallest).ln() / (largest / smallest).ln().max(1e-3);
        draw.normal(0.68 - 0.3 * scale, 0.24).clamp(0.03, 0.97)
    }

    fn material(&self, draw: &mut Draw) -> usize {
        // The first materials are the common ones.
        let share = draw.uniform(0.0, 1.0);
        (share * share * self.materials.len() as f32) as usize
    }

    fn push(
        &mut self,
        material: usize,
        centre: (f32, f32),
        size: f32,
        depth: f32,
        draw: &mut Draw,
    ) {
        let material = &self.materials[material.min(self.materials.len() - 1)];
        let softness = self.camera.softness(depth);
        // Nothing that cannot be seen is worked out further; its draws would change nothing else.
        if !self.camera.sees(centre, 2.0 * size + softness) {
            return;
        }
        let turn = material.turn + draw.normal(0.0, material.turn_spread);
        let (sin, cos) = turn.sin_cos();
        let light = self.camera.light;
        let light = (cos * light.0 + sin * light.1, cos * light.1 - sin * light.0);
        let amplitude = (material.roughness * size).min(12.0);
        let roughness = (amplitude > 0.4).then(|| {
            let field = Field::new(draw.seed(), (0.8 * size).max(4.0), 2.0, 0.6, 1.0);
            (amplitude, field)
        });
        let colour = material.colour.near(material.spread, draw);
        let finest = self.camera.finest(depth);
        let shape = Shape {
            outline: material.family.outline(material.slenderness, draw),
            centre,
            size,
            turn: (sin, cos),
            bend: material.bend * draw.uniform(-1.0, 1.0),
            roughness,
        };
        let texture = Texture::new(material.texture, colour, self.palette, light, finest, draw);
        self.leaves.push(Leaf {
            shape,
            texture,
            depth,
            softness,
        });
    }
}

/// Direction of the light in the image: from above more often than not.
pub(super) fn light(draw: &mut Draw) -> (f32, f32) {
    let (x, y) = direction(draw);
    if draw.chance(0.8) {
        (x, -y.abs())
    } else {
        (x, y)
    }
}
