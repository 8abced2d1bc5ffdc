//! The image while it is rendered: leaves are laid from front to back, then the backdrop, then the lens.

use std::ops::Range;

use super::backdrop::Backdrop;
use super::leaf::Leaf;
use super::{Camera, Scene};
use crate::depth::Depth;
use crate::image::Image;

/// The image while leaves are laid from front to back.
pub(super) struct Canvas {
    width: usize,
    height: usize,
    window: (f32, f32),
    colour: Vec<[f32; 3]>,
    depth: Vec<f32>,
    /// Share of each pixel that nothing has covered yet.
    open: Vec<f32>,
    /// Light that reaches what is still to be laid, 1 where no shadow fell.
    lit: Vec<f32>,
}

/// Below this share a pixel counts as covered.
const COVERED: f32 = 1.0 / 512.0;

impl Canvas {
    pub(super) fn new(width: usize, height: usize, camera: &Camera) -> Self {
        let pixels = width * height;
        Self {
            width,
            height,
            window: camera.window,
            colour: vec![[0.0; 3]; pixels],
            depth: vec![0.0; pixels],
            open: vec![1.0; pixels],
            lit: vec![1.0; pixels],
        }
    }

    /// The pixels of the box about `centre`: columns and rows.
    fn bounds(&self, centre: (f32, f32), reach: (f32, f32)) -> (Range<usize>, Range<usize>) {
        let span = |middle: f32, reach: f32, length: usize| {
            // The casts saturate at 0.
            (middle - reach).floor() as usize..((middle + reach).ceil() as usize + 1).min(length)
        };
        let (x, y) = (centre.0 - self.window.0, centre.1 - self.window.1);
        (span(x, reach.0, self.width), span(y, reach.1, self.height))
    }

    /// Lays a leaf behind everything laid before.
    pub(super) fn lay(&mut self, leaf: &Leaf, backdrop: &Backdrop) {
        let (reach_x, reach_y) = leaf.shape.reach();
        let reach = (reach_x + leaf.softness, reach_y + leaf.softness);
        let (columns, rows) = self.bounds(leaf.shape.centre, reach);
        for row in rows {
            let y = row as f32 + self.window.1;
            let depth = backdrop
                .ground(y)
                .map_or(leaf.depth, |ground| leaf.depth.min(ground));
            for column in columns.clone() {
                let index = row * self.width + column;
                if self.open[index] < COVERED {
                    continue;
                }
                let local = leaf
                    .shape
                    .local(column as f32 + self.window.0, y, leaf.softness);
                let cover = edge(local.distance, leaf.softness);
                if cover > 0.0 {
                    self.add(index, leaf.colour(local.u, local.v), depth, cover, true);
                }
            }
        }
    }

    /// Darkens what lies behind a leaf on the side away from the light.
    pub(super) fn cast_shadow(&mut self, leaf: &Leaf, camera: &Camera) {
        if camera.shadow == 0.0 || leaf.shape.size < 3.0 {
            return;
        }
        let length = (0.12 * leaf.shape.size).min(9.0);
        let softness = leaf.softness + 0.8 * length;
        let mut shape = leaf.shape;
        shape.centre.0 -= length * camera.light.0;
        shape.centre.1 -= length * camera.light.1;
        shape.roughness = None;
        let (reach_x, reach_y) = shape.reach();
        let (columns, rows) = self.bounds(shape.centre, (reach_x + softness, reach_y + softness));
        for row in rows {
            for column in columns.clone() {
                let index = row * self.width + column;
                if self.open[index] < COVERED {
                    continue;
                }
                let (x, y) = (column as f32 + self.window.0, row as f32 + self.window.1);
                let cover = edge(shape.local(x, y, 0.0).distance, softness);
                // Shadows do not multiply without end: light from the sky still arrives.
                self.lit[index] = (self.lit[index] * (1.0 - camera.shadow * cover)).max(0.25);
            }
        }
    }

    /// Adds what shows of a surface at one pixel.
    fn add(&mut self, index: usize, colour: [f32; 3], depth: f32, cover: f32, shadowed: bool) {
        let share = cover * self.open[index];
        let light = if shadowed { self.lit[index] } else { 1.0 };
        for (sum, value) in self.colour[index].iter_mut().zip(colour) {
            *sum += share * (light * value).clamp(0.0, 1.0);
        }
        self.depth[index] += share * depth;
        self.open[index] -= share;
    }

    /// Fills what is still open with the backdrop.
    pub(super) fn fill(&mut self, backdrop: &Backdrop) {
        for index in 0..self.open.len() {
            if self.open[index] < COVERED {
                continue;
            }
            let x = (index % self.width) as f32 + self.window.0;
            let y = (index / self.width) as f32 + self.window.1;
            let hit = backdrop.at(x, y);
            self.add(index, hit.colour, hit.depth, 1.0, hit.shadowed);
        }
    }

    /// Blurs by the spread of lens and sensor and normalises the distances.
    pub(super) fn finish(self, spread: f32) -> Scene {
        let Self {
            width,
            height,
            colour,
            depth,
            ..
        } = self;
        let mut image = Image::new(width, height);
        for channel in 0..3 {
            let mut plane: Vec<f32> = colour.iter().map(|rgb| rgb[channel]).collect();
            blur(&mut plane, width, spread);
            for (target, value) in image.plane_mut(channel).iter_mut().zip(plane) {
                *target = value.clamp(0.0, 1.0);
            }
        }
        let farthest = depth.iter().copied().fold(1e-6, f32::max);
        let depth = Depth::from_fn(width, height, |x, y| depth[y * width + x] / farthest);
        Scene { image, depth }
    }
}

/// Share of a pixel that lies inside an edge at the given signed distance.
fn edge(distance: f32, softness: f32) -> f32 {
    let t = (0.5 - 0.5 * distance / softness).clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}

/// Gaussian blur of well below a pixel: three taps in either direction.
fn blur(plane: &mut [f32], width: usize, deviation: f32) {
    let side = (-0.5 / (deviation * deviation)).exp();
    let (side, middle) = (side / (1.0 + 2.0 * side), 1.0 / (1.0 + 2.0 * side));
    for row in plane.chunks_exact_mut(width) {
        let mut before = row[0];
        for x in 0..width {
            let (here, after) = (row[x], row[(x + 1).min(width - 1)]);
            row[x] = middle * here + side * (before + after);
            before = here;
        }
    }
    let mut before: Vec<f32> = plane[..width].to_vec();
    let height = plane.len() / width;
    for y in 0..height {
        let next = (y + 1).min(height - 1) * width;
        for x in 0..width {
            let (here, after) = (plane[y * width + x], plane[next + x]);
            plane[y * width + x] = middle * here + side * (before[x] + after);
            before[x] = here;
        }
    }
}
