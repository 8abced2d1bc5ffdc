//! Plotters' drawings as SVG that takes its colours, dashes and fonts from a style sheet.
//!
//! Plotters writes a colour on each element and has neither classes nor tooltips. So everything is drawn in colours that
//! stand for an [`Ink`], and each is replaced by a class afterwards. The page gives the classes light or dark colours;
//! a standalone drawing uses the light ones. Colour is never the only distinction: curves have dashes, points have
//! shapes, bars have names.

use std::{io, ops::Range};

use plotters::{
    coord::{Shift, types::RangedCoordf64},
    prelude::*,
    style::text_anchor::{HPos, Pos, VPos},
};

use crate::markup::{escape, visible};

/// Colours, dashes and shapes that the style sheet tells apart.
pub(crate) const KINDS: usize = 6;
/// Units of a drawing in one pixel: plotters rounds to whole units.
pub(crate) const UNIT: i32 = 10;

const STYLE: &str = include_str!("chart.css");
/// The page's light colours, for a standalone drawing.
const LIGHT: &str = ":root { --card: #ffffff; --ink: #1d2126; --soft: #59616b; --line: #dedcd6; --accent: #6a3aa8; \
                     --kind-0: #4f7cac; --kind-1: #8a54c7; --kind-2: #c2681c; --kind-3: #17806d; --kind-4: #b03a6f; \
                     --kind-5: #6d7178; --font: system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; }";

/// What an element is: its class.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(u8)]
pub(crate) enum Ink {
    /// A line of data.
    Curve,
    /// A line of data in the background.
    Pale,
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
    /// The identity floor.
    Floor,
    /// The network that was retrained without the forgotten type.
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

const CLASSES: [&str; 13] = [
    "curve",
    "pale",
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
/// The red channel of every colour that stands for an ink.
const SENTINEL: u8 = 0xa7;

impl Ink {
    pub(crate) fn of(self, kind: usize) -> ShapeStyle {
        RGBColor(SENTINEL, self as u8, (kind % KINDS) as u8).filled()
    }

    pub(crate) fn style(self) -> ShapeStyle {
        self.of(0)
    }

    /// Text of 12 pixels. Plotters writes sizes divided by 1.24.
    pub(crate) fn text(self, across: HPos, up: VPos) -> TextStyle<'static> {
        let size = f64::from(12 * UNIT) * 1.24;
        let color = RGBColor(SENTINEL, self as u8, 0);
        let style = ("sans-serif", size).into_font().color(&color);
        style.pos(Pos::new(across, up))
    }
}

pub(crate) type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;
pub(crate) type Plane<'a> =
    ChartContext<'a, SVGBackend<'a>, Cartesian2d<RangedCoordf64, RangedCoordf64>>;
pub(crate) type Drawn<T = ()> = Result<T, DrawingAreaErrorKind<io::Error>>;

/// A finished drawing.
pub(crate) struct Drawing {
    /// Width and height in pixels.
    size: [usize; 2],
    elements: String,
}

impl Drawing {
    /// What `draw` draws. `titles` are the tooltips of the points in [`Ink::Titled`], in the order of drawing.
    pub(crate) fn new(
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
    pub(crate) fn inline(&self, class: &str, label: &str) -> String {
        let [width, height] = self.size.map(|side| side * UNIT as usize);
        format!(
            "<svg class=\"chart {class}\" viewBox=\"0 0 {width} {height}\" style=\"max-width:{}px\" role=\"img\" \
             aria-label=\"{}\">\n{}</svg>\n",
            self.size[0] * 6 / 5,
            escape(label),
            self.elements
        )
    }

    /// The drawing as a standalone file, in light colours on white, with a margin.
    pub(crate) fn standalone(&self, label: &str) -> String {
        const MARGIN: usize = 12;
        let [width, height] = self.size.map(|side| side + 2 * MARGIN);
        let [wide, high] = [width, height].map(|side| side * UNIT as usize);
        let start = MARGIN as i32 * -UNIT;
        format!(
            "<svg class=\"chart\" xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"{start} {start} {wide} {high}\" role=\"img\" aria-label=\"{}\">\n<style>{LIGHT}\n{STYLE}</style>\n\
             <rect x=\"{start}\" y=\"{start}\" width=\"{wide}\" height=\"{high}\" fill=\"#ffffff\"/>\n{}</svg>\n",
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
                    0..=4 => format!("class=\"{} kind-{kind}\"", CLASSES[ink]),
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

/// Where an element has the colour of an ink (attribute and value), which ink, and which kind. Text between elements
/// never matches, since its quotes are escaped.
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

/// A text for a drawing, on one line: plotters escapes markup but lets control characters pass.
pub(crate) fn clean(text: &str) -> String {
    text.chars().map(visible).collect()
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
            area.draw(&Polygon::new(vec![(0, 0), (9, 0), (0, 9)], Ink::Mark.of(2)))?;
            area.draw(&Polygon::new(
                vec![(0, 0), (9, 0), (9, 9)],
                Ink::Titled.of(0),
            ))
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
}
