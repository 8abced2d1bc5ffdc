//! Curves over a numeric axis, with straight lines for what they are compared with.

use std::ops::Range;

use plotters::{element::PathElement, series::LineSeries};

use crate::{
    axes::{self, Axes, Heading, Key, span},
    plot::{Drawing, Ink},
};

/// A point: x and y.
pub(crate) type Point = (f64, f64);

/// Curves over a numeric axis.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curves {
    /// Title of the x axis.
    pub across: String,
    /// Title of the y axis, with its unit.
    pub up: String,
    /// The curves; pale ones first, since the later are drawn over the earlier.
    pub curves: Vec<Curve>,
    /// Straight lines, at most two: the first dashed, the second in the accent colour.
    pub rules: Vec<Rule>,
    /// A value that the y axis must reach, if any.
    pub from: Option<f64>,
}

/// One curve.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Curve {
    /// Name in the legend; without one it has no entry.
    pub name: String,
    /// Its points, from left to right. A value that is not finite leaves a gap.
    pub points: Vec<(f64, f64)>,
    /// Which of the colours and dashes it has.
    pub kind: usize,
    /// Whether it is only in the background.
    pub pale: bool,
}

/// A straight line between two points.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rule {
    /// Name in the legend.
    pub name: String,
    /// Its ends.
    pub ends: [(f64, f64); 2],
}

/// The inks of the rules, in order.
const RULES: [Ink; 2] = [Ink::Floor, Ink::Reference];

impl Curves {
    /// The drawing as part of the page, of a size for each class of screens.
    pub(crate) fn inline(&self, sizes: &[(&str, [usize; 2])], label: &str) -> String {
        let drawn = |(class, size): &(&str, [usize; 2])| self.drawing(*size).inline(class, label);
        sizes.iter().map(drawn).collect()
    }

    /// The ends of the named curves in words: a drawing is one image to a screen reader.
    pub(crate) fn values(&self) -> String {
        let named = self.curves.iter().filter(|curve| !curve.name.is_empty());
        let ends = named.filter_map(|curve| {
            let mut finite = curve.points.iter().filter(|point| point.1.is_finite());
            let first = finite.next()?;
            let last = finite.next_back().unwrap_or(first);
            let [from, to] =
                [first, last].map(|(x, y)| format!("{} at {}", axes::short(*y), axes::short(*x)));
            Some(format!("{}: {from} to {to}", curve.name))
        });
        let ends: Vec<String> = ends.collect();
        format!("{} over {}. {}", self.up, self.across, ends.join("; "))
    }

    fn legend(&self) -> Vec<(Key, String)> {
        let named = self.curves.iter().filter(|curve| !curve.name.is_empty());
        let curves = named.map(|curve| (Key::Line(Ink::Curve, curve.kind), curve.name.clone()));
        let rules = self.rules.iter().zip(RULES);
        let rules = rules.map(|(rule, ink)| (Key::Line(ink, 0), rule.name.clone()));
        curves.chain(rules).collect()
    }

    fn drawing(&self, [width, height]: [usize; 2]) -> Drawing {
        let heading = Heading::new(&self.up, self.legend(), width);
        let points = || self.curves.iter().flat_map(|curve| &curve.points);
        let ends = || self.rules.iter().flat_map(|rule| &rule.ends);
        let axes = Axes {
            across: whole(points().chain(ends()).map(|point| point.0)),
            up: span(points().chain(ends()).map(|point| point.1).chain(self.from)),
            title: &self.across,
            ticks: [width / 100, 6],
        };
        Drawing::new([width, height + heading.height()], &[], |area| {
            let mut plane = axes.draw(&heading.draw(area)?)?;
            for (rule, ink) in self.rules.iter().zip(RULES) {
                plane.draw_series([PathElement::new(rule.ends, ink.style())])?;
            }
            for curve in &self.curves {
                let ink = if curve.pale { Ink::Pale } else { Ink::Curve };
                for stretch in curve.points.split(|point| !point.1.is_finite()) {
                    plane.draw_series(LineSeries::new(ends_of(stretch), ink.of(curve.kind)))?;
                }
            }
            Ok(())
        })
    }
}

/// The range of the x axis, without a margin.
fn whole(values: impl Iterator<Item = f64>) -> Range<f64> {
    let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
    for value in values.filter(|value| value.is_finite()) {
        (low, high) = (low.min(value), high.max(value));
    }
    if low < high {
        low..high
    } else {
        span([low].into_iter())
    }
}

/// A line needs two ends, even if it is a dot.
fn ends_of(points: &[Point]) -> Vec<Point> {
    match points {
        [only] => vec![*only; 2],
        _ => points.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn named_curves_and_rules_are_in_the_legend_and_gaps_are_left() {
        let curve = |name: &str, pale| Curve {
            name: name.to_owned(),
            points: vec![(0.0, 1.0), (1.0, f64::NAN), (2.0, 0.5), (3.0, 0.25)],
            kind: 2,
            pale,
        };
        let curves = Curves {
            across: "step".to_owned(),
            up: "loss".to_owned(),
            curves: vec![curve("", true), curve("AFTER <b>", false)],
            rules: vec![Rule {
                name: "BEFORE".to_owned(),
                ends: [(0.0, 0.2), (3.0, 0.2)],
            }],
            from: None,
        };
        let svg = curves.inline(&[("square", [400, 300])], &curves.values());
        let count = |class: &str| svg.matches(&format!("class=\"{class}\"")).count();
        // Two stretches each, and the key of the named one.
        assert_eq!([count("pale kind-2"), count("curve kind-2")], [2, 3]);
        assert_eq!(count("floor"), 2);
        let label = "loss over step. AFTER &lt;b&gt;: 1 at 0 to 0.25 at 3";
        assert!(svg.contains(label) && !svg.contains("NaN"), "{svg}");
        assert!(
            Curves::default()
                .inline(&[("square", [400, 300])], "")
                .contains("</svg>")
        );
    }
}
