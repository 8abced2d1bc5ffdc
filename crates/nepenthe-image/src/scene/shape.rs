//! The outlines of leaves, as signed distances: negative inside, positive outside.
//!
//! Distances are exact or nearly so close to the outline, where antialiasing and defocus need them.

use super::draw::Draw;
use super::field::Field;

/// Most sides of a polygon.
const MAX_SIDES: usize = 8;

/// An outline in units of its half length, within about the unit disc.
#[derive(Debug, Clone, Copy)]
pub(super) enum Outline {
    /// An ellipse; half width over half length.
    Ellipse(f32),
    /// A closed curve that wobbles about a circle: weights of cosine and sine of its harmonics 2, 3
    /// and 5.
    Blob([(f32, f32); 3]),
    /// A convex polygon: outward normals and distances of its sides.
    Polygon([(f32, f32, f32); MAX_SIDES], usize),
    /// A rectangle with rounded corners: half width, corner radius.
    Bar(f32, f32),
    /// The overlap of two discs, pointed at both ends like a blade of grass: half width.
    Blade(f32),
    /// A band along an ellipse: half width of the ellipse, half width of the band.
    Ring(f32, f32),
}

/// The family an outline is drawn from; all leaves of a material share it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Ellipse,
    Blob,
    Polygon,
    Bar,
    Blade,
    Ring,
}

impl Family {
    /// A family, the common ones more often.
    pub(super) fn new(draw: &mut Draw) -> Self {
        let families = [
            Self::Ellipse,
            Self::Blob,
            Self::Polygon,
            Self::Bar,
            Self::Blade,
            Self::Ring,
        ];
        families[draw.weighted(&[1.3, 2.4, 1.8, 1.8, 1.3, 0.1])]
    }

    /// An outline of this family; `slenderness` in `[0, 1]` makes it narrow.
    pub(super) fn outline(self, slenderness: f32, draw: &mut Draw) -> Outline {
        let aspect = (1.0 - 0.97 * slenderness) * draw.uniform(0.75, 1.0);
        match self {
            Self::Ellipse => Outline::Ellipse(aspect.max(0.2)),
            Self::Blob => Outline::Blob([0.22, 0.14, 0.07].map(|amplitude| {
                let (sin, cos) = draw.uniform(0.0, std::f32::consts::TAU).sin_cos();
                let amplitude = draw.normal(0.0, amplitude).clamp(-0.3, 0.3);
                (amplitude * cos, amplitude * sin)
            })),
            Self::Polygon => polygon(aspect.max(0.35), draw),
            Self::Bar => Outline::Bar(aspect, aspect * draw.uniform(0.0, 0.5)),
            Self::Blade => Outline::Blade(aspect.min(0.6)),
            Self::Ring => Outline::Ring(aspect.max(0.4), draw.uniform(0.04, 0.15)),
        }
    }
}

fn polygon(aspect: f32, draw: &mut Draw) -> Outline {
    let count = 3 + draw.index(MAX_SIDES - 3);
    let start = draw.uniform(0.0, std::f32::consts::TAU);
    let mut sides = [(0.0, 0.0, 0.0); MAX_SIDES];
    for (index, side) in sides.iter_mut().take(count).enumerate() {
        let turn = (index as f32 + draw.uniform(-0.3, 0.3)) / count as f32;
        let (sin, cos) = (start + std::f32::consts::TAU * turn).sin_cos();
        let inset = if count == 3 { 0.45 } else { 0.7 };
        let reach =
            inset * (cos * cos + aspect * aspect * sin * sin).sqrt() * draw.uniform(0.8, 1.1);
        *side = (cos, sin, reach);
    }
    Outline::Polygon(sides, count)
}

impl Outline {
    /// Half extents along and across, a bound.
    pub(super) fn extent(&self) -> (f32, f32) {
        match *self {
            Self::Ellipse(aspect) | Self::Bar(aspect, _) | Self::Blade(aspect) => (1.0, aspect),
            Self::Blob(_) => (1.25, 1.25),
            Self::Polygon(..) => (1.6, 1.6),
            Self::Ring(aspect, band) => (1.0 + band, aspect + band),
        }
    }

    /// Signed distance of the point `(u, v)`; `u` runs along the outline.
    pub(super) fn distance(&self, u: f32, v: f32) -> f32 {
        match *self {
            Self::Ellipse(aspect) => ellipse(u, v, aspect),
            Self::Blob(harmonics) => {
                let radius = (u * u + v * v).sqrt();
                let (cos, sin) = (u / radius.max(1e-6), v / radius.max(1e-6));
                // Cosine and sine of twice, three and five times the angle, without trigonometry.
                let two = turn_by((cos, sin), (cos, sin));
                let three = turn_by(two, (cos, sin));
                let five = turn_by(three, two);
                let wobble: f32 = harmonics
                    .iter()
                    .zip([two, three, five])
                    .map(|(weights, (cos, sin))| weights.0 * cos + weights.1 * sin)
                    .sum();
                0.85 * (radius - 0.8 * (1.0 + wobble))
            }
            Self::Polygon(sides, count) => sides[..count]
                .iter()
                .map(|&(x, y, reach)| u * x + v * y - reach)
                // Far corners of a triangle are cut off, so the extent holds.
                .fold((u * u + v * v).sqrt() - 1.6, f32::max),
            Self::Bar(half_width, corner) => {
                let (x, y) = (u.abs() - 1.0 + corner, v.abs() - half_width + corner);
                let outside = (x.max(0.0).powi(2) + y.max(0.0).powi(2)).sqrt();
                outside + x.max(y).min(0.0) - corner
            }
            Self::Blade(half_width) => {
                let radius = (1.0 + half_width * half_width) / (2.0 * half_width);
                (u * u + (v.abs() + radius - half_width).powi(2)).sqrt() - radius
            }
            Self::Ring(aspect, band) => ellipse(u, v, aspect).abs() - band,
        }
    }
}

/// Cosine and sine of the sum of two angles.
fn turn_by(a: (f32, f32), b: (f32, f32)) -> (f32, f32) {
    (a.0 * b.0 - a.1 * b.1, a.0 * b.1 + a.1 * b.0)
}

/// First-order distance to the ellipse of half axes 1 and `aspect`.
fn ellipse(u: f32, v: f32, aspect: f32) -> f32 {
    let scaled = v / aspect;
    let level = (u * u + scaled * scaled).sqrt();
    let slope = (u * u + (scaled / aspect) * (scaled / aspect)).sqrt();
    level * (level - 1.0) / slope.max(1e-6)
}

/// An outline placed in the image: position, size and turn, a bend, and a rough edge.
#[derive(Debug, Clone, Copy)]
pub(super) struct Shape {
    pub(super) outline: Outline,
    /// Centre in pixels.
    pub(super) centre: (f32, f32),
    /// Half length in pixels.
    pub(super) size: f32,
    /// Sine and cosine of the turn.
    pub(super) turn: (f32, f32),
    /// Sagitta of the bent axis over its half length.
    pub(super) bend: f32,
    /// Displacement of the edge in pixels and the field that shapes it, for broken edges.
    pub(super) roughness: Option<(f32, Field)>,
}

/// A point in the frame of a shape.
#[derive(Debug, Clone, Copy)]
pub(super) struct Local {
    /// Along and across, in units of the half length.
    pub(super) u: f32,
    pub(super) v: f32,
    /// Signed distance in pixels.
    pub(super) distance: f32,
}

impl Shape {
    /// Half width and half height in pixels of the axis-parallel box that holds the shape.
    pub(super) fn reach(&self) -> (f32, f32) {
        let (along, across) = self.outline.extent();
        let (sin, cos) = (self.turn.0.abs(), self.turn.1.abs());
        let across = across + self.bend.abs();
        let rough = self.roughness.map_or(0.0, |(amplitude, _)| 2.5 * amplitude);
        (
            self.size * (along * cos + across * sin) + rough,
            self.size * (along * sin + across * cos) + rough,
        )
    }

    /// The point `(x, y)` of the image seen from the shape. Beyond `margin` pixels from the edge the distance
    /// may leave out the roughness.
    pub(super) fn local(&self, x: f32, y: f32, margin: f32) -> Local {
        let (dx, dy) = (x - self.centre.0, y - self.centre.1);
        let (sin, cos) = self.turn;
        let u = (cos * dx + sin * dy) / self.size;
        let v = (cos * dy - sin * dx) / self.size - self.bend * (u * u - 0.33);
        let mut distance = self.outline.distance(u, v) * self.size;
        if let Some((amplitude, field)) = self.roughness
            && distance.abs() < 2.5 * amplitude + margin
        {
            distance += amplitude * field.at(x, y).clamp(-2.5, 2.5);
        }
        Local { u, v, distance }
    }
}
