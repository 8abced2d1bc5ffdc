//! Around the data of a drawing: axes with round values, a legend, the shapes of points.

use std::{f64::consts::TAU, ops::Range};

use plotters::{
    prelude::*,
    style::text_anchor::{HPos, VPos},
};

use crate::{
    markup::minus,
    plot::{Area, Drawn, Ink, KINDS, Plane, UNIT, clean},
};

/// Height of a line of text above the axes, in pixels.
const LINE: usize = 22;
/// Upper estimate of the width of a letter, in pixels.
const LETTER: f64 = 7.2;

/// Axes with ticks at round values.
pub(crate) struct Axes<'a> {
    pub(crate) across: Range<f64>,
    pub(crate) up: Range<f64>,
    /// Title of the x axis; that of the y axis is in the [`Heading`].
    pub(crate) title: &'a str,
    /// Most ticks on the x and the y axis.
    pub(crate) ticks: [usize; 2],
}

impl Axes<'_> {
    /// Draws them and returns the plane for the data.
    pub(crate) fn draw<'a>(&self, area: &Area<'a>) -> Drawn<Plane<'a>> {
        let mut plane = ChartBuilder::on(area)
            .margin_right(14 * UNIT)
            .margin_top(8 * UNIT)
            .x_label_area_size(if self.title.is_empty() { 28 } else { 42 } * UNIT)
            .y_label_area_size(52 * UNIT)
            .build_cartesian_2d(self.across.clone(), self.up.clone())?;
        let tick = |value: &f64| short(*value);
        plane
            .configure_mesh()
            .disable_x_mesh()
            .light_line_style(TRANSPARENT)
            .bold_line_style(Ink::Grid.style())
            .axis_style(Ink::Axis.style())
            .set_all_tick_mark_size(3 * UNIT)
            .x_labels(self.ticks[0])
            .y_labels(self.ticks[1])
            .x_label_formatter(&tick)
            .y_label_formatter(&tick)
            .label_style(Ink::Tick.text(HPos::Left, VPos::Top))
            .axis_desc_style(Ink::Tick.text(HPos::Left, VPos::Top))
            .x_desc(clean(self.title))
            .draw()?;
        Ok(plane)
    }
}

/// What a key of the legend shows.
#[derive(Clone, Copy)]
pub(crate) enum Key {
    Line(Ink, usize),
    Bar(usize),
    Mark(usize),
}

/// The title of the y axis and the legend, above a plot.
pub(crate) struct Heading {
    title: String,
    entries: Vec<(Key, String)>,
    /// Left edge and line of each entry.
    places: Vec<[usize; 2]>,
    lines: usize,
}

impl Heading {
    pub(crate) fn new(title: &str, entries: Vec<(Key, String)>, width: usize) -> Self {
        let (mut left, mut line) = (0, usize::from(!title.is_empty()));
        let mut places = Vec::new();
        for (_, name) in &entries {
            let needed = 34 + (name.chars().count() as f64 * LETTER) as usize + 14;
            if left > 0 && left + needed > width {
                (left, line) = (0, line + 1);
            }
            places.push([left, line]);
            left += needed;
        }
        Self {
            title: clean(title),
            lines: if entries.is_empty() { line } else { line + 1 },
            entries,
            places,
        }
    }

    /// Height in pixels.
    pub(crate) fn height(&self) -> usize {
        self.lines * LINE
    }

    /// Draws it at the top of `area` and returns the rest.
    pub(crate) fn draw<'a>(&self, area: &Area<'a>) -> Drawn<Area<'a>> {
        let (top, rest) = area.split_vertically(self.height() as i32 * UNIT);
        let middle = |line: usize| (line * LINE + LINE / 2) as i32 * UNIT;
        let style = Ink::Tick.text(HPos::Left, VPos::Center);
        top.draw(&Text::new(
            self.title.clone(),
            (0, middle(0)),
            style.clone(),
        ))?;
        for ((key, name), [left, line]) in self.entries.iter().zip(&self.places) {
            let (x, y) = (*left as i32 * UNIT, middle(*line));
            match *key {
                Key::Line(ink, kind) => {
                    let ends = vec![(x, y), (x + 26 * UNIT, y)];
                    top.draw(&PathElement::new(ends, ink.of(kind)))?;
                }
                Key::Bar(kind) => {
                    let corners = [(x + 6 * UNIT, y - 6 * UNIT), (x + 20 * UNIT, y + 6 * UNIT)];
                    top.draw(&Rectangle::new(corners, Ink::Bar.of(kind)))?;
                }
                Key::Mark(kind) => {
                    let place = |(dx, dy)| (x + 13 * UNIT + dx, y + dy);
                    let corners: Vec<_> = shape(kind).into_iter().map(place).collect();
                    top.draw(&Polygon::new(corners, Ink::Mark.of(kind)))?;
                }
            }
            top.draw(&Text::new(clean(name), (x + 33 * UNIT, y), style.clone()))?;
        }
        Ok(rest)
    }
}

/// The outline of a point, in units around its centre; each kind has its own shape.
pub(crate) fn shape(kind: usize) -> Vec<(i32, i32)> {
    let corners: Vec<(f64, f64)> = match kind % KINDS {
        // A circle, round also where a trade-off draws it large.
        0 => (0..32)
            .map(|corner| (f64::from(corner) / 32.0 * TAU).sin_cos())
            .map(|(x, y)| (4.0 * x, 4.0 * y))
            .collect(),
        1 => vec![(-3.5, -3.5), (3.5, -3.5), (3.5, 3.5), (-3.5, 3.5)],
        2 => vec![(0.0, -4.6), (4.4, 3.4), (-4.4, 3.4)],
        3 => vec![(0.0, -5.0), (5.0, 0.0), (0.0, 5.0), (-5.0, 0.0)],
        4 => [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)]
            .into_iter()
            .flat_map(|(x, y)| match x == y {
                true => [(1.3 * x, 4.5 * y), (1.3 * x, 1.3 * y), (4.5 * x, 1.3 * y)],
                false => [(4.5 * x, 1.3 * y), (1.3 * x, 1.3 * y), (1.3 * x, 4.5 * y)],
            })
            .collect(),
        _ => vec![(0.0, 4.6), (4.4, -3.4), (-4.4, -3.4)],
    };
    let unit = |value: f64| (value * f64::from(UNIT)).round() as i32;
    corners
        .into_iter()
        .map(|(x, y)| (unit(x), unit(y)))
        .collect()
}

/// The range of the finite values with a margin; never empty, even for no value or a single one.
pub(crate) fn span(values: impl Iterator<Item = f64>) -> Range<f64> {
    let bounds =
        values
            .filter(|value| value.is_finite())
            .fold(None, |bounds, value| match bounds {
                None => Some((value, value)),
                Some((low, high)) => Some((f64::min(low, value), f64::max(high, value))),
            });
    let (low, high) = bounds.unwrap_or((0.0, 1.0));
    let least = 1e-3 * low.abs().max(high.abs());
    let room = match high - low {
        0.0 if least == 0.0 => 0.5,
        width => f64::max(0.04 * width, least),
    };
    low - room..high + room
}

/// A number for an axis, with no more digits than needed.
pub(crate) fn short(value: f64) -> String {
    let decimals = match value.abs() {
        0.0 => 0,
        size if size < 1e-4 => return minus(&format!("{value:.1e}")),
        size if size < 1.0 => 5,
        _ => 3,
    };
    let text = format!("{value:.decimals$}");
    let text = match text.contains('.') {
        true => text.trim_end_matches('0').trim_end_matches('.'),
        false => &text,
    };
    minus(if text == "-0" { "0" } else { text })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_an_axis_are_short() {
        let texts = [0.0, -0.0, 0.05, -12.5, 100.0, 0.1 + 0.2, 2e-6, 1e6].map(short);
        let expected = [
            "0",
            "0",
            "0.05",
            "\u{2212}12.5",
            "100",
            "0.3",
            "2.0e\u{2212}6",
            "1000000",
        ];
        assert_eq!(texts, expected);
    }

    #[test]
    fn a_range_of_nothing_is_still_a_range() {
        for values in [
            vec![],
            vec![f64::NAN],
            vec![3.0, 3.0],
            vec![0.0],
            vec![f64::INFINITY, 1.0],
        ] {
            let range = span(values.into_iter());
            assert!(range.start.is_finite() && range.end > range.start);
        }
        assert_eq!(span([0.0, 100.0].into_iter()), -4.0..104.0);
    }

    #[test]
    fn a_legend_wraps_where_it_does_not_fit() {
        let entries = |count: usize| vec![(Key::Bar(0), "a name".to_owned()); count];
        assert_eq!(Heading::new("", entries(2), 300).height(), LINE);
        assert_eq!(Heading::new("title", entries(5), 300).height(), 3 * LINE);
        assert_eq!(Heading::new("", Vec::new(), 300).height(), 0);
    }
}
