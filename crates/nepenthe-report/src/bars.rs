//! Horizontal bars in groups, each with its number and its name, and lines for what they are compared with.

use plotters::{
    prelude::*,
    style::text_anchor::{HPos, VPos},
};

use crate::{
    axes::{self, Heading, Key},
    plot::{Area, Drawing, Drawn, Ink, KINDS, Plane, UNIT, clean},
};

/// Width of the drawing, and heights of a bar with its gap, the name of a group, the gap below a group, the axis.
const WIDTH: usize = 400;
const BAR: usize = 18;
const NAME: usize = 22;
const GAP: usize = 14;
const AXIS: usize = 36;

/// Bars from 0 to the right: for each group, such as a task, one bar for each network.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bars {
    /// Names of the lines across the bars of a group, at most two: the first dashed, the second in the accent colour.
    pub lines: Vec<String>,
    /// The groups, from top to bottom.
    pub groups: Vec<BarGroup>,
}

/// A few bars under a name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BarGroup {
    /// The name.
    pub name: String,
    /// The bars, from top to bottom.
    pub bars: Vec<Bar>,
    /// Where the lines of [`Bars::lines`] are; a value that is not finite draws none.
    pub lines: Vec<f64>,
}

/// One bar.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Bar {
    /// Name beside the bar.
    pub label: String,
    /// Its length. A negative value has no length, an infinite one that of the longest bar; the text says what it is.
    pub value: f64,
    /// The value as text, beside the bar.
    pub text: String,
    /// Which of the colours it has.
    pub kind: usize,
}

impl Bars {
    /// The drawing as part of the page, with its description for screen readers.
    pub(crate) fn inline(&self, label: &str) -> String {
        let keys = [Ink::Floor, Ink::Reference].map(|ink| Key::Line(ink, 0));
        let entries = keys.into_iter().zip(self.lines.iter().cloned()).collect();
        let heading = Heading::new("", entries, WIDTH);
        let size = [WIDTH, heading.height() + self.height() + AXIS];
        Drawing::new(size, &[], |area| {
            let area = heading.draw(area)?;
            let mut plane = self.plane(&area)?;
            let mut top = 0;
            for group in &self.groups {
                self.draw(&mut plane, group, top)?;
                top += group.height();
            }
            Ok(())
        })
        .inline("bars", label)
    }

    /// All values in words: a drawing is one image to a screen reader.
    pub(crate) fn values(&self) -> String {
        let group = |group: &BarGroup| {
            let bar = |bar: &Bar| format!("{} {}", bar.label, bar.text);
            let bars: Vec<String> = group.bars.iter().map(bar).collect();
            format!("{}: {}", group.name, bars.join(", "))
        };
        let groups: Vec<String> = self.groups.iter().map(group).collect();
        groups.join("; ")
    }

    fn height(&self) -> usize {
        self.groups.iter().map(BarGroup::height).sum()
    }

    /// The longest bar, or the farthest line.
    fn longest(&self) -> f64 {
        let bars = |group: &BarGroup| group.bars.iter().map(|bar| bar.value).collect::<Vec<_>>();
        let values = self.groups.iter().flat_map(|group| {
            let lines = group.lines.iter().copied();
            bars(group).into_iter().chain(lines)
        });
        let positive = values.filter(|value| value.is_finite() && *value > 0.0);
        positive.reduce(f64::max).unwrap_or(1.0)
    }

    /// Values on the x axis, pixels on the y axis. There is room beside the longest bar for its number and name.
    fn plane<'a>(&self, area: &Area<'a>) -> Drawn<Plane<'a>> {
        let bars = self.groups.iter().flat_map(|group| &group.bars);
        let letters =
            bars.map(|bar| short(&bar.label).chars().count() + bar.text.chars().count() + 4);
        let room = 7.0 * letters.max().unwrap_or(0) as f64 / WIDTH as f64;
        let longest = self.longest();
        let mut plane = ChartBuilder::on(area)
            .x_label_area_size((AXIS - 10) as i32 * UNIT)
            .build_cartesian_2d(
                0.0..longest / (1.0 - room.min(0.6)),
                0.0..self.height() as f64,
            )?;
        let tick = |value: &f64| match *value <= longest {
            true => axes::short(*value),
            false => String::new(),
        };
        plane
            .configure_mesh()
            .disable_y_mesh()
            .light_line_style(TRANSPARENT)
            .bold_line_style(Ink::Grid.style())
            .axis_style(TRANSPARENT)
            .x_labels(8)
            .x_label_formatter(&tick)
            .label_style(Ink::Tick.text(HPos::Left, VPos::Top))
            .draw()?;
        Ok(plane)
    }

    /// Name, bars, the lines over them, and the texts on top, which stay readable. `top` is the distance from the top of
    /// the drawing.
    fn draw(&self, plane: &mut Plane<'_>, group: &BarGroup, top: usize) -> Drawn {
        let (longest, height) = (self.longest(), self.height() as f64);
        let up = |top: usize| height - top as f64;
        let length = |value: f64| match value.is_nan() {
            true => 0.0,
            false => value.clamp(0.0, longest),
        };
        let style = Ink::Name.text(HPos::Left, VPos::Center);
        let place = (0.0, up(top + NAME / 2));
        plane.draw_series([Text::new(clean(&group.name), place, style)])?;
        let top = top + NAME;
        for (line, bar) in group.bars.iter().enumerate() {
            let y = top + line * BAR;
            let corners = [(0.0, up(y)), (length(bar.value), up(y + BAR - 4))];
            plane.draw_series([Rectangle::new(corners, Ink::Bar.of(bar.kind % KINDS))])?;
        }
        for (value, ink) in group.lines.iter().zip([Ink::Floor, Ink::Reference]) {
            if value.is_finite() {
                let x = length(*value);
                let ends = [(x, up(top - 4)), (x, up(top + group.bars.len() * BAR))];
                plane.draw_series([PathElement::new(ends, ink.style())])?;
            }
        }
        for (line, bar) in group.bars.iter().enumerate() {
            let place = (length(bar.value), up(top + line * BAR + BAR / 2 - 2));
            texts(plane, place, bar)?;
        }
        Ok(())
    }
}

impl BarGroup {
    fn height(&self) -> usize {
        NAME + self.bars.len() * BAR + GAP
    }
}

/// Number and name at the end of a bar.
fn texts(plane: &mut Plane<'_>, place: (f64, f64), bar: &Bar) -> Drawn {
    let name = clean(&short(&bar.label));
    let beside = 6 * UNIT + (bar.text.chars().count() as f64 * 7.4 + 6.0) as i32 * UNIT;
    let text = |text, dx, ink: Ink| {
        EmptyElement::at(place) + Text::new(text, (dx, 0), ink.text(HPos::Left, VPos::Center))
    };
    plane.draw_series([
        text(clean(&bar.text), 6 * UNIT, Ink::Value),
        text(name, beside, Ink::Label),
    ])?;
    Ok(())
}

/// A label, cut to fit beside a bar.
pub(crate) fn short(label: &str) -> String {
    const LETTERS: usize = 15;
    match label.chars().count() {
        0..=LETTERS => label.to_owned(),
        _ => label.chars().take(LETTERS - 1).chain(['…']).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bar_has_its_number_and_every_finite_line_is_drawn() {
        let bar = |value: f64, text: &str| Bar {
            label: "a <b>".to_owned(),
            value,
            text: text.to_owned(),
            kind: 1,
        };
        let bars = Bars {
            lines: vec!["floor".to_owned(), "UT".to_owned()],
            groups: vec![BarGroup {
                name: "haze".to_owned(),
                bars: vec![bar(-3.0, "low"), bar(f64::INFINITY, "inf"), bar(4.0, "4.0")],
                lines: vec![2.0, f64::NAN],
            }],
        };
        let svg = bars.inline(&bars.values());
        assert_eq!(svg.matches("class=\"bar kind-1\"").count(), 3);
        let lines =
            ["floor", "reference"].map(|class| svg.matches(&format!("=\"{class}\"")).count());
        assert_eq!(lines, [2, 1], "one line and two keys");
        assert!(
            svg.contains("haze: a &lt;b&gt; low, a &lt;b&gt; inf, a &lt;b&gt; 4.0"),
            "{svg}"
        );
        assert!(!svg.contains("NaN") && !svg.contains("<b>"), "{svg}");
        assert!(Bars::default().inline("").contains("</svg>"));
    }
}
