//! Plotters' drawings as SVG that takes its colours, dashes and fonts from a style sheet.
//!
//! Plotters writes a colour on each element and knows neither classes nor tooltips. So everything is drawn in colours
//! that stand for an [`Ink`]; what comes out has a class in the place of each. The page gives the classes light or
//! dark colours, a drawing of its own the light ones. Colour never stands alone: curves have their dashes, points
//! their shapes, bars their names.

use std::{f64::consts::TAU, io, ops::Range};

use plotters::{
    coord::{Shift, types::RangedCoordf64},
    prelude::*,
    style::text_anchor::{HPos, Pos, VPos},
};

use super::markup::{escape, minus};

/// Colours, dashes and shapes that the style sheet tells apart.
pub(super) const KINDS: usize = 6;
/// Units of a drawing in one pixel: plotters rounds to whole units.
pub(super) const UNIT: i32 = 10;
/// Height of a line of text above the axes, in pixels.
const LINE: usize = 22;
/// A generous width of a letter, in pixels.
const LETTER: f64 = 7.2;

const STYLE: &str = include_str!("chart.css");
/// The page's light colours, for a drawing that stands alone.
const LIGHT: &str = ":root { --card: #ffffff; --ink: #1d2126; --soft: #59616b; --line: #dedcd6; --accent: #6a3aa8; \
                     --kind-0: #4f7cac; --kind-1: #8a54c7; --kind-2: #c2681c; --kind-3: #17806d; --kind-4: #b03a6f; \
                     --kind-5: #6d7178; --font: system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }";

/// What an element is: its class.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub(super) enum Ink {
    /// A line of data.
    Curve,
    /// A bar of data.
    Bar,
    /// A point of data.
    Mark,
    /// A point of data that takes the next tooltip.
    Titled,
    /// Lines across the plot area at round values.
    Grid,
    /// The axes.
    Axis,
    /// The score of doing nothing, and other first references.
    Floor,
    /// The network that never saw the type, and other second references.
    Reference,
    /// Numbers and titles of the axes, names in the legend.
    Tick,
    /// A heading within the drawing.
    Name,
    /// A text on data.
    Label,
    /// A number on data.
    Value,
}

const CLASSES: [&str; 12] = [
    "curve",
    "bar",
    "mark",
    "mark",
    "grid",
    "axis",
    "floor",
    "reference",
    "tick",
    "name",
    "label",
    "value",
];
/// The red of every colour that stands for an ink.
const SENTINEL: u8 = 0xa7;

impl Ink {
    pub(super) fn of(self, kind: usize) -> ShapeStyle {
        RGBColor(SENTINEL, self as u8, (kind % KINDS) as u8).filled()
    }

    pub(super) fn style(self) -> ShapeStyle {
        self.of(0)
    }

    /// Text of 12 pixels. Plotters writes sizes divided by 1.24.
    pub(super) fn text(self, across: HPos, up: VPos) -> TextStyle<'static> {
        let size = f64::from(12 * UNIT) * 1.24;
        let color = RGBColor(SENTINEL, self as u8, 0);
        let style = ("sans-serif", size).into_font().color(&color);
        style.pos(Pos::new(across, up))
    }
}

pub(super) type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
pub(super) type Plane<'a> =
    ChartContext<'a, SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;
pub(super) type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<io::Error>>;

/// A finished drawing.
pub(super) struct Drawing {
    /// Width and height in pixels.
    size: [usize; 2],
    elements: String,
}

impl Drawing {
    /// What `draw` draws. `titles` are the tooltips of the points in [`Ink::Titled`], in the order of drawing.
    pub(super) fn new(
        size: [usize; 2],
        titles: &[String],
        draw: impl FnOnce(&Area<'_>) -> Drawn,
    ) -> Self {
        let mut svg = String::new();
        let units = size.map(|side| (side * UNIT as usize) as u32);
        let area = SVGBackend::with_string(&mut svg, units.into()).into_drawing_area();
        draw(&area)
            .and_then(|()| area.present())
            .expect("drawing into memory does not fail");
        drop(area);
        Self {
            size,
            elements: classed(&svg, titles),
        }
    }

    /// The drawing as part of the page, at most a fifth larger than drawn. `class` says on which screens it is shown.
    pub(super) fn inline(&self, class: &str, label: &str) -> String {
        let [width, height] = self.size.map(|side| side * UNIT as usize);
        format!(
            "<svg class=\"chart {class}\" viewBox=\"0 0 {width} {height}\" style=\"max-width:{}px\" role=\"img\" \
             aria-label=\"{}\">\n{}</svg>\n",
            self.size[0] * 6 / 5,
            escape(label),
            self.elements
        )
    }

    /// The drawing as a file of its own, in light colours on white.
    pub(super) fn standalone(&self, label: &str) -> String {
        let [width, height] = self.size;
        let [wide, high] = self.size.map(|side| side * UNIT as usize);
        format!(
            "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {wide} {high}\" role=\"img\" aria-label=\"{}\">\n<style>{LIGHT}\n{STYLE}</style>\n\
             <rect width=\"{wide}\" height=\"{high}\" fill=\"#ffffff\"/>\n{}</svg>\n",
            escape(label),
            self.elements
        )
    }
}

/// The elements of plotters' SVG with classes for colours, and with tooltips.
fn classed(svg: &str, titles: &[String]) -> String {
    let mut titles = titles.iter();
    let mut text = String::with_capacity(svg.len());
    for line in svg
        .lines()
        .filter(|line| !line.starts_with("<svg") && *line != "</svg>")
    {
        match ink(line) {
            Some((range, ink, kind)) => {
                let class = match ink {
                    0..=3 => format!("class=\"{} kind-{kind}\"", CLASSES[ink]),
                    _ => format!("class=\"{}\"", CLASSES[ink]),
                };
                let mut element = line.to_owned();
                element.replace_range(range, &class);
                for attribute in [" opacity=\"1\"", " stroke=\"none\"", " stroke-width=\"1\""] {
                    element = element.replace(attribute, "");
                }
                let title = (ink == Ink::Titled as usize)
                    .then(|| titles.next())
                    .flatten();
                text += &titled(&element, title);
            }
            None => text += line,
        }
        text.push('\n');
    }
    text
}

/// Where an element has the colour of an ink (attribute and value), which ink, and which kind. A text between two
/// elements has none: its quotes are escaped.
fn ink(line: &str) -> Option<(Range<usize>, usize, usize)> {
    let value = line.find(&format!("=\"#{SENTINEL:02X}"))?;
    let start = line[..value].rfind(' ')? + 1;
    let byte = |at: usize| usize::from_str_radix(line.get(at..at + 2)?, 16).ok();
    let (ink, kind) = (byte(value + 5)?, byte(value + 7)?);
    (ink < CLASSES.len() && line.get(value + 9..value + 10)? == "\"").then_some((
        start..value + 10,
        ink,
        kind,
    ))
}

fn titled(element: &str, title: Option<&String>) -> String {
    match (title, element.strip_suffix("/>")) {
        (Some(title), Some(open)) => {
            let name = open
                .trim_start_matches('<')
                .split(' ')
                .next()
                .unwrap_or_default();
            format!("{open}><title>{}</title></{name}>", escape(title))
        }
        _ => element.to_owned(),
    }
}

/// Axes with ticks at round values.
pub(super) struct Axes<'a> {
    pub(super) across: Range<f64>,
    pub(super) up: Range<f64>,
    /// Title of the axis across; that of the other stands in the [`Heading`].
    pub(super) title: &'a str,
    /// Most ticks across and up.
    pub(super) ticks: [usize; 2],
}

impl Axes<'_> {
    /// Draws them, and gives the plane of the data.
    pub(super) fn draw<'a>(&self, area: &Area<'a>) -> Drawn<Plane<'a>> {
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
pub(super) enum Key {
    Line(Ink, usize),
    Bar(usize),
    Mark(usize),
}

/// The title of the upward axis and the legend, above a plot.
pub(super) struct Heading {
    title: String,
    entries: Vec<(Key, String)>,
    /// Left end and line of each entry.
    places: Vec<[usize; 2]>,
    lines: usize,
}

impl Heading {
    pub(super) fn new(title: &str, entries: Vec<(Key, String)>, width: usize) -> Self {
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
    pub(super) fn height(&self) -> usize {
        self.lines * LINE
    }

    /// Draws it at the top of `area`, and gives what is left below.
    pub(super) fn draw<'a>(&self, area: &Area<'a>) -> Drawn<Area<'a>> {
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

/// The outline of a point, in units about its middle: a shape of its own for each kind.
pub(super) fn shape(kind: usize) -> Vec<(i32, i32)> {
    let corners: Vec<(f64, f64)> = match kind % KINDS {
        0 => (0..12)
            .map(|corner| (f64::from(corner) / 12.0 * TAU).sin_cos())
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

/// The range of the finite values and a little room about them; a range even of nothing, or of one value.
pub(super) fn span(values: impl Iterator<Item = f64>) -> Range<f64> {
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

/// A number of an axis, with no more digits than it needs.
pub(super) fn short(value: f64) -> String {
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

/// A text for a drawing, on one line: plotters escapes markup but lets control characters pass.
pub(super) fn clean(text: &str) -> String {
    let letter = |letter: char| {
        if letter.is_control() {
            '\u{fffd}'
        } else {
            letter
        }
    };
    text.chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_become_classes_and_points_have_tooltips() {
        let titles = ["a <b> \"c\"".to_owned()];
        let drawing = Drawing::new([40, 30], &titles, |area| {
            area.draw(&PathElement::new(vec![(0, 0), (9, 9)], Ink::Curve.of(7)))?;
            let hostile = "=\"#A70001\" </svg>\u{1b}";
            area.draw(&Text::new(
                clean(hostile),
                (1, 1),
                Ink::Tick.text(HPos::Left, VPos::Top),
            ))?;
            area.draw(&Polygon::new(shape(2), Ink::Mark.of(2)))?;
            area.draw(&Polygon::new(shape(0), Ink::Titled.of(0)))
        });
        let svg = drawing.inline("wide", "two \"things\"");
        assert!(
            svg.contains("class=\"curve kind-1\"") && svg.contains("points=\"0,0 9,9 \""),
            "{svg}"
        );
        assert!(
            svg.contains("=&quot;#A70001&quot; &lt;/svg&gt;\u{fffd}"),
            "{svg}"
        );
        assert!(
            svg.contains("aria-label=\"two &quot;things&quot;\"")
                && svg.contains("viewBox=\"0 0 400 300\"")
        );
        assert!(
            svg.contains("><title>a &lt;b&gt; &quot;c&quot;</title></polygon>"),
            "{svg}"
        );
        assert_eq!(
            svg.matches("<title>").count(),
            1,
            "the other point has none"
        );
        assert!(
            !svg.contains("#A7\"") && !svg.contains("xmlns") && svg.matches("</svg>").count() == 1
        );
        assert!(
            drawing.standalone("x").contains("xmlns=")
                && drawing.standalone("x").contains("#ffffff")
        );
    }

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
