//! Charts over a few named positions, such as the values of a sweep.

use std::ops::Range;

use plotters::{
    prelude::*,
    series::LineSeries,
    style::text_anchor::{HPos, VPos},
};

use crate::{
    axes::{Axes, Heading, Key, shape, span},
    plot::{Drawing, Drawn, Ink, Plane, UNIT, clean},
};

/// Lines or grouped bars over a few named or numeric positions.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Chart {
    /// What it shows, in a few words.
    pub title: String,
    /// Title of the x axis.
    pub across: String,
    /// Title of the y axis, with its unit.
    pub up: String,
    /// How the values are drawn.
    pub kind: ChartKind,
    /// Names of the positions, from left to right.
    pub positions: Vec<String>,
    /// The values drawn at the positions.
    pub series: Vec<Series>,
}

/// How the values of a [`Chart`] are drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ChartKind {
    /// A line for each series, with a mark at each value.
    #[default]
    Lines,
    /// Bars side by side at each position, from zero.
    Bars,
}

/// Named values, one for each position of a [`Chart`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Series {
    /// Name in the legend.
    pub name: String,
    /// A value for each position; nothing is drawn for `None`.
    pub values: Vec<Option<f64>>,
}

impl Chart {
    /// The chart as an SVG file of its own: light colours on white.
    pub fn svg(&self) -> String {
        self.drawing([760, 340]).standalone(&self.label())
    }

    /// The chart as part of the page, for wide and for narrow screens.
    pub(crate) fn inline(&self) -> String {
        [("wide", [940, 320]), ("narrow", [380, 280])]
            .map(|(class, size)| self.drawing(size).inline(class, &self.label()))
            .concat()
    }

    /// Description for screen readers.
    fn label(&self) -> String {
        let names: Vec<&str> = self
            .series
            .iter()
            .map(|series| series.name.as_str())
            .collect();
        format!(
            "{}: {} over {}; {}",
            self.title,
            self.up,
            self.across,
            names.join(", ")
        )
    }

    fn drawing(&self, [width, height]: [usize; 2]) -> Drawing {
        let heading = Heading::new(&self.up, self.legend(), width);
        Drawing::new([width, height + heading.height()], &[], |area| {
            let axes = Axes {
                across: -0.5..self.positions.len().max(1) as f64 - 0.5,
                up: self.range(),
                title: &self.across,
                ticks: [0, 6],
            };
            let mut plane = axes.draw(&heading.draw(area)?)?;
            self.names(&mut plane, &axes.up)?;
            match self.kind {
                ChartKind::Lines => self.draw_lines(&mut plane),
                ChartKind::Bars => self.draw_bars(&mut plane),
            }
        })
    }

    fn legend(&self) -> Vec<(Key, String)> {
        let key = |kind| match self.kind {
            ChartKind::Lines => Key::Line(Ink::Curve, kind),
            ChartKind::Bars => Key::Bar(kind),
        };
        let series = self.series.iter().enumerate();
        series
            .map(|(kind, series)| (key(kind), series.name.clone()))
            .collect()
    }

    /// All values, and zero where bars start from it.
    fn range(&self) -> Range<f64> {
        let zero = (self.kind == ChartKind::Bars).then_some(0.0);
        let values = self
            .series
            .iter()
            .flat_map(|series| series.values.iter().flatten());
        let range = span(values.copied().chain(zero));
        match zero {
            Some(_) if range.start < 0.0 && range.end > 0.0 => {
                // Without negative bars the axis starts at zero.
                let hangs = self.values().any(|(_, _, value)| value < 0.0);
                if hangs { range } else { 0.0..range.end }
            }
            _ => range,
        }
    }

    /// Series, position and value of everything that is drawn.
    fn values(&self) -> impl Iterator<Item = (usize, usize, f64)> {
        self.series.iter().enumerate().flat_map(|(kind, series)| {
            let values = series.values.iter().take(self.positions.len()).enumerate();
            values.filter_map(move |(position, value)| {
                Some((kind, position, value.filter(|value| value.is_finite())?))
            })
        })
    }

    /// The names of the positions, below the x axis.
    fn names(&self, plane: &mut Plane<'_>, up: &Range<f64>) -> Drawn {
        let style = Ink::Tick.text(HPos::Center, VPos::Top);
        plane.draw_series(self.positions.iter().enumerate().map(|(position, name)| {
            let place = (position as f64, up.start);
            EmptyElement::at(place) + Text::new(clean(name), (0, 6 * UNIT), style.clone())
        }))?;
        Ok(())
    }

    fn draw_lines(&self, plane: &mut Plane<'_>) -> Drawn {
        for kind in 0..self.series.len() {
            let points: Vec<(f64, f64)> = self
                .values()
                .filter(|(series, _, _)| *series == kind)
                .map(|(_, position, value)| (position as f64, value))
                .collect();
            // A position without a value leaves a gap.
            for stretch in points.chunk_by(|one, other| other.0 - one.0 < 1.5) {
                plane.draw_series(LineSeries::new(
                    stretch.iter().copied(),
                    Ink::Curve.of(kind),
                ))?;
            }
            plane.draw_series(points.into_iter().map(|place| {
                EmptyElement::at(place) + Polygon::new(shape(kind), Ink::Mark.of(kind))
            }))?;
        }
        Ok(())
    }

    fn draw_bars(&self, plane: &mut Plane<'_>) -> Drawn {
        let width = 0.8 / self.series.len().max(1) as f64;
        plane.draw_series(self.values().map(|(kind, position, value)| {
            let left = position as f64 - 0.4 + kind as f64 * width;
            Rectangle::new(
                [(left, 0.0), (left + 0.92 * width, value)],
                Ink::Bar.of(kind),
            )
        }))?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chart(kind: ChartKind) -> Chart {
        Chart {
            title: "Retain share".to_owned(),
            across: "share of D_r".to_owned(),
            up: "psnr/pyiqa, dB".to_owned(),
            kind,
            positions: ["1 %", "<b>", "100 %"].map(str::to_owned).to_vec(),
            series: vec![
                Series {
                    name: "haze".to_owned(),
                    values: vec![Some(9.0), None, Some(12.5)],
                },
                Series {
                    name: "rain".to_owned(),
                    values: vec![Some(25.0), Some(f64::NAN), Some(27.0), Some(99.0)],
                },
            ],
        }
    }

    #[test]
    fn every_value_and_position_is_drawn_and_no_other() {
        let bars = chart(ChartKind::Bars).svg();
        assert_eq!(
            bars.matches("class=\"bar kind-").count(),
            4 + 2,
            "four values, two keys"
        );
        let lines = chart(ChartKind::Lines).svg();
        assert_eq!(lines.matches("class=\"mark kind-").count(), 4);
        for svg in [bars, lines] {
            assert!(
                svg.contains("&lt;b&gt;") && !svg.contains("NaN") && !svg.contains("<b>"),
                "{svg}"
            );
            assert!(svg.contains("Retain share: psnr/pyiqa, dB over share of D_r; haze, rain"));
        }
    }

    #[test]
    fn a_chart_of_nothing_is_still_a_drawing() {
        for kind in [ChartKind::Lines, ChartKind::Bars] {
            let empty = Chart {
                kind,
                ..Chart::default()
            };
            assert!(empty.svg().contains("</svg>") && empty.inline().contains("narrow"));
        }
    }

    #[test]
    fn a_file_of_its_own_needs_nothing_else() {
        let svg = chart(ChartKind::Lines).svg();
        assert!(
            svg.starts_with("<svg ")
                && svg.contains("--kind-0: #")
                && svg.contains("fill=\"#ffffff\"")
        );
        assert!(!svg.contains("url(") && !svg.contains("href"));
    }
}
