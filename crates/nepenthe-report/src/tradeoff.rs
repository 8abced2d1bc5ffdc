//! The trade-off of methods: what each forgets over what it loses, and what it costs.

use std::ops::Range;

use plotters::{
    prelude::*,
    style::text_anchor::{HPos, VPos},
};

use crate::{
    axes::{Axes, Heading, Key, shape, span},
    markup::minus,
    plot::{Area, Drawing, Drawn, Ink, Plane, UNIT, clean},
};

/// Methods by two numbers that should both be 0, with their cost as area.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tradeoff {
    /// What it shows, in a few words.
    pub title: String,
    /// Title of the x axis: [`TradeoffPoint::kept`].
    pub across: String,
    /// Title of the y axis: [`TradeoffPoint::gap`].
    pub up: String,
    /// Gaps up to this size, up and down, are within the target.
    pub band: f64,
    /// Points left of this are drawn at the edge: nothing is left there to compare.
    pub lost: f64,
    /// The methods.
    pub points: Vec<TradeoffPoint>,
    /// What they are compared with, drawn as diamonds.
    pub references: Vec<TradeoffPoint>,
}

/// A point of a [`Tradeoff`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TradeoffPoint {
    /// Name beside it.
    pub name: String,
    /// Change of what was kept, in dB: x.
    pub kept: f64,
    /// Gap to the reference, in dB: y.
    pub gap: f64,
    /// Time over that of the reference: the area of the point.
    pub cost: Option<f64>,
}

/// Kinds of the marks: circles, and diamonds for references.
const METHOD: usize = 0;
const REFERENCE: usize = 3;
/// Radius in pixels of a point that costs as much as the reference, and the smallest.
const RADIUS: f64 = 20.0;
const SMALLEST: f64 = 3.0;
/// References are larger than the marks of other charts by this factor.
const LARGER: f64 = 1.4;
/// Width of a letter and height of a label, in pixels.
const LETTER: f64 = 6.4;
const HIGH: f64 = 13.0;

impl Tradeoff {
    /// The chart as an SVG file of its own: light colours on white.
    pub fn svg(&self) -> String {
        self.drawing([760, 440]).standalone(&self.label())
    }

    /// The chart as part of the page, for wide and for narrow screens.
    pub(crate) fn inline(&self) -> String {
        [("wide", [940, 460]), ("narrow", [380, 420])]
            .map(|(class, size)| self.drawing(size).inline(class, &self.label()))
            .concat()
    }

    /// Description for screen readers, with every value.
    fn label(&self) -> String {
        let points = self.shown().map(|(point, _)| title(point));
        let points: Vec<String> = points.collect();
        format!("{}: {}", self.title, points.join("; "))
    }

    /// Every point that has a place, with its kind; references last, on top of the others.
    fn shown(&self) -> impl Iterator<Item = (&TradeoffPoint, usize)> {
        let points = self.points.iter().map(|point| (point, METHOD));
        let references = self.references.iter().map(|point| (point, REFERENCE));
        let all = points.chain(references);
        all.filter(|(point, _)| point.gap.is_finite() && !point.kept.is_nan())
    }

    /// Where a point is drawn: what is lost stands at the left edge.
    fn place(&self, point: &TradeoffPoint) -> (f64, f64) {
        (point.kept.max(self.lost), point.gap)
    }

    fn drawing(&self, [width, height]: [usize; 2]) -> Drawing {
        let mut keys = vec![(Key::Line(Ink::Reference, 0), "UT: gap 0".to_owned())];
        keys.push((
            Key::Line(Ink::Floor, 0),
            format!("within the target: ±{:.2}", self.band),
        ));
        let heading = Heading::new(&self.up, keys, width);
        let places: Vec<(f64, f64)> = self.shown().map(|(point, _)| self.place(point)).collect();
        let axes = Axes {
            across: wide(span(places.iter().map(|place| place.0).chain([0.0]))),
            up: wide(span(
                places
                    .iter()
                    .map(|place| place.1)
                    .chain([-self.band, self.band]),
            )),
            title: &self.across,
            ticks: [width / 100, 7],
        };
        let titles: Vec<String> = self.shown().map(|(point, _)| title(point)).collect();
        Drawing::new([width, height + heading.height()], &titles, |area| {
            let mut plane = axes.draw(&heading.draw(area)?)?;
            self.draw_target(&mut plane, &axes)?;
            plane.draw_series(self.shown().map(|(point, kind)| {
                let corners = sized(kind, point.cost);
                EmptyElement::at(self.place(point)) + Polygon::new(corners, Ink::Titled.of(kind))
            }))?;
            self.draw_names(area, &plane)
        })
    }

    /// The line of the reference, the band around it, and that of no change across.
    fn draw_target(&self, plane: &mut Plane<'_>, axes: &Axes<'_>) -> Drawn {
        let (left, right) = (axes.across.start, axes.across.end);
        let level =
            |gap: f64, ink: Ink| PathElement::new(vec![(left, gap), (right, gap)], ink.style());
        let upright = vec![(0.0, axes.up.start), (0.0, axes.up.end)];
        plane.draw_series([
            PathElement::new(upright, Ink::Grid.style()),
            level(self.band, Ink::Floor),
            level(-self.band, Ink::Floor),
            level(0.0, Ink::Reference),
        ])?;
        Ok(())
    }

    /// The names, each where it covers least.
    fn draw_names(&self, area: &Area<'_>, plane: &Plane<'_>) -> Drawn {
        let scale = f64::from(UNIT);
        let (columns, rows) = plane.plotting_area().get_pixel_range();
        let bounds = Frame {
            across: f64::from(columns.start) / scale..f64::from(columns.end) / scale,
            up: f64::from(rows.start) / scale..f64::from(rows.end) / scale,
        };
        let (left, top) = area.get_base_pixel();
        let marks: Vec<(&TradeoffPoint, Frame)> = self
            .shown()
            .map(|(point, kind)| {
                let (x, y) = plane.backend_coord(&self.place(point));
                let (x, y) = (f64::from(x) / scale, f64::from(y) / scale);
                let around = match kind {
                    METHOD => radius(point.cost),
                    _ => 5.0 * LARGER,
                };
                let mark = Frame {
                    across: x - around..x + around,
                    up: y - around..y + around,
                };
                (point, mark)
            })
            .collect();
        let mut taken: Vec<Frame> = marks.iter().map(|(_, mark)| mark.clone()).collect();
        for (point, mark) in &marks {
            let name = self.name(point);
            let label = mark.label(&name, &bounds, &taken);
            let at = [
                label.across.start,
                f64::midpoint(label.up.start, label.up.end),
            ];
            let [x, y] = at.map(|pixel| (pixel * scale) as i32);
            let style = Ink::Label.text(HPos::Left, VPos::Center);
            area.draw(&Text::new(clean(&name), (x - left, y - top), style))?;
            taken.push(label);
        }
        Ok(())
    }

    /// The name beside a point; with its value, where it stands at the edge.
    fn name(&self, point: &TradeoffPoint) -> String {
        match point.kept < self.lost {
            true => format!("{} ({})", point.name, signed(point.kept, 1)),
            false => point.name.clone(),
        }
    }
}

/// A rectangle in pixels.
#[derive(Clone, Debug, PartialEq)]
struct Frame {
    across: Range<f64>,
    up: Range<f64>,
}

impl Frame {
    /// The area that both cover.
    fn overlap(&self, other: &Self) -> f64 {
        let shared = |one: &Range<f64>, other: &Range<f64>| {
            (one.end.min(other.end) - one.start.max(other.start)).max(0.0)
        };
        shared(&self.across, &other.across) * shared(&self.up, &other.up)
    }

    fn area(&self) -> f64 {
        (self.across.end - self.across.start) * (self.up.end - self.up.start)
    }

    /// The place around a mark where its name covers least of what is there, the nearest of several.
    fn label(&self, name: &str, bounds: &Self, taken: &[Self]) -> Self {
        let width = name.chars().count() as f64 * LETTER;
        let middle = |range: &Range<f64>| f64::midpoint(range.start, range.end);
        let (x, y) = (middle(&self.across), middle(&self.up));
        let sides = [
            self.across.end + 3.0,
            self.across.start - 3.0 - width,
            x - width / 2.0,
        ];
        let offsets = [0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0, -4.0, 4.0, -6.0, 6.0];
        let mut best: Option<(f64, Self)> = None;
        for offset in offsets {
            for (side, left) in sides.into_iter().enumerate() {
                // Above and below only clear of the mark.
                if side == 2 && (offset * HIGH).abs() < self.up.end - y + HIGH / 2.0 {
                    continue;
                }
                let top = y + offset * HIGH - HIGH / 2.0;
                let frame = Self {
                    across: left..left + width,
                    up: top..top + HIGH,
                };
                let outside = frame.area() - frame.overlap(bounds);
                let covered: f64 = taken.iter().map(|other| frame.overlap(other)).sum();
                let cost = covered + 4.0 * outside;
                if best.as_ref().is_none_or(|(least, _)| cost + 1.0 < *least) {
                    best = Some((cost, frame));
                }
            }
        }
        best.map_or_else(|| self.clone(), |(_, frame)| frame)
    }
}

/// Room on both sides for points and names.
fn wide(range: Range<f64>) -> Range<f64> {
    let room = 0.06 * (range.end - range.start);
    range.start - room..range.end + room
}

/// The radius of a point in pixels: its area is the cost.
fn radius(cost: Option<f64>) -> f64 {
    let radius = RADIUS * cost.unwrap_or(0.0).max(0.0).sqrt();
    radius.clamp(SMALLEST, RADIUS)
}

/// The outline of a point, of the size of its cost.
fn sized(kind: usize, cost: Option<f64>) -> Vec<(i32, i32)> {
    // Shapes are about 4 pixels from centre to edge; those of references have one size.
    let scale = match kind {
        METHOD => radius(cost) / 4.0,
        _ => LARGER,
    };
    let larger = |value: i32| (f64::from(value) * scale).round() as i32;
    let corners = shape(kind).into_iter();
    corners.map(|(x, y)| (larger(x), larger(y))).collect()
}

/// The tooltip of a point.
fn title(point: &TradeoffPoint) -> String {
    let mut text = format!(
        "{}: gap {} dB, kept tasks {} dB",
        clean(&point.name),
        signed(point.gap, 2),
        signed(point.kept, 2)
    );
    if let Some(cost) = point.cost {
        text += &format!(", {:.1} % of UT's time", 100.0 * cost);
    }
    text
}

/// A change with its sign.
fn signed(change: f64, digits: usize) -> String {
    minus(&format!("{change:+.digits$}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(name: &str, kept: f64, gap: f64, cost: Option<f64>) -> TradeoffPoint {
        TradeoffPoint {
            name: name.to_owned(),
            kept,
            gap,
            cost,
        }
    }

    fn chart() -> Tradeoff {
        Tradeoff {
            title: "Trade-off".to_owned(),
            band: 0.5,
            lost: -3.0,
            points: vec![
                point("level-set", -0.1, 0.2, Some(0.1)),
                point("lost", -17.0, -9.0, Some(0.05)),
                point("<b>", f64::NEG_INFINITY, 1.0, None),
                point("nothing", f64::NAN, 1.0, None),
            ],
            references: vec![
                point("UT", 0.3, 0.0, Some(1.0)),
                point("BEFORE", 0.0, 6.5, None),
            ],
            ..Tradeoff::default()
        }
    }

    #[test]
    fn every_method_with_numbers_is_drawn_and_named() {
        let svg = chart().svg();
        assert_eq!(svg.matches("class=\"mark kind-0\"").count(), 3);
        assert_eq!(svg.matches("class=\"mark kind-3\"").count(), 2);
        assert!(svg.contains(
            "level-set: gap +0.20 dB, kept tasks \u{2212}0.10 dB, 10.0 % of UT&#39;s time"
        ));
        // What stands at the edge says where it would stand.
        assert!(svg.contains("lost (\u{2212}17.0)"), "{svg}");
        assert!(!svg.contains("nothing") && !svg.contains("NaN") && !svg.contains("<b>"));
        assert!(Tradeoff::default().svg().contains("</svg>"));
    }

    #[test]
    fn the_area_of_a_point_is_its_cost() {
        assert_eq!(radius(Some(1.0)), RADIUS);
        assert!((radius(Some(0.25)) - RADIUS / 2.0).abs() < 1e-12);
        assert_eq!(radius(None), SMALLEST);
        assert_eq!(radius(Some(9.0)), RADIUS);
    }

    #[test]
    fn names_make_way_for_each_other() {
        let bounds = Frame {
            across: 0.0..400.0,
            up: 0.0..300.0,
        };
        let mark = Frame {
            across: 97.0..103.0,
            up: 97.0..103.0,
        };
        let first = mark.label("algorithm1", &bounds, std::slice::from_ref(&mark));
        let second = mark.label("undo", &bounds, &[mark.clone(), first.clone()]);
        assert_eq!(first.overlap(&second), 0.0);
        // At the right edge a name stands on the left.
        let edge = Frame {
            across: 390.0..396.0,
            up: 97.0..103.0,
        };
        assert!(edge.label("algorithm1", &bounds, &[]).across.end < 390.0);
    }
}
