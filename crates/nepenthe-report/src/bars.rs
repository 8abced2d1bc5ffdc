//! Bar charts of the mean scores: for each task one bar per model, with lines for the identity floor and for the network
//! that was retrained without the forgotten type.

use nepenthe::scores::TaskMean;
use nepenthe_image::Metric;
use plotters::{
    prelude::*,
    style::text_anchor::{HPos, VPos},
};

use crate::{
    axes::{Heading, Key},
    markup::minus,
    models::Models,
    number,
    plot::{Area, Drawing, Drawn, Ink, KINDS, Plane, UNIT, clean},
    scores::Row,
};

/// Width of the drawing, and heights of a bar with its gap, the name of a task, the gap below a task, the axis.
const WIDTH: usize = 400;
const BAR: usize = 18;
const NAME: usize = 22;
const GAP: usize = 14;
const AXIS: usize = 36;

/// Bars of each model for each task.
pub(crate) fn chart(models: &Models<'_>, rows: &[Row], metric: Metric, position: usize) -> String {
    let bars = Bars {
        models,
        metric,
        longest: longest(rows, position),
        height: rows.len() * block(models),
    };
    let label = format!(
        "Mean {metric} of each task: bars from 0, one for each model, and lines for the identity floor{}. The table \
         holds the same numbers.",
        models.reference.map_or(String::new(), |model| format!(
            " and {}",
            models.labels[model]
        ))
    );
    let heading = Heading::new("", bars.lines(), WIDTH);
    let size = [WIDTH, heading.height() + bars.height + AXIS];
    Drawing::new(size, &[], |area| {
        let area = heading.draw(area)?;
        let mut plane = bars.plane(&area)?;
        for (index, row) in rows.iter().enumerate() {
            let top = index * block(models);
            bars.name(&mut plane, row, top)?;
            bars.task(&mut plane, &row.means[position], top + NAME)?;
        }
        Ok(())
    })
    .inline("bars", &label)
}

/// What the bars of all tasks share.
struct Bars<'a> {
    models: &'a Models<'a>,
    metric: Metric,
    longest: f64,
    height: usize,
}

/// Height of the bars of a task with its name and gap.
fn block(models: &Models<'_>) -> usize {
    NAME + models.drawn().count() * BAR + GAP
}

/// The longest bar.
fn longest(rows: &[Row], position: usize) -> f64 {
    let means = rows.iter().map(|row| &row.means[position]);
    let scores = means.flat_map(|mean| mean.models.iter().chain([&mean.identity]));
    let positive = scores.filter(|score| score.is_finite() && **score > 0.0);
    positive.copied().reduce(f64::max).unwrap_or(1.0)
}

impl Bars<'_> {
    fn lines(&self) -> Vec<(Key, String)> {
        let floor = (
            Key::Line(Ink::Floor, 0),
            "identity floor: the score of doing nothing".to_owned(),
        );
        let reference = self.models.reference.map(|model| {
            let name = format!(
                "{}: retrained without the type",
                short(&self.models.labels[model])
            );
            (Key::Line(Ink::Reference, 0), name)
        });
        std::iter::once(floor).chain(reference).collect()
    }

    /// Scores on the x axis, pixels on the y axis. There is room beside the longest bar for its number and name.
    fn plane<'a>(&self, area: &Area<'a>) -> Drawn<Plane<'a>> {
        let letters = self
            .models
            .drawn()
            .map(|model| short(&self.models.labels[model]).chars().count());
        let room = 7.0 * (letters.max().unwrap_or(0) + 9) as f64 / WIDTH as f64;
        let mut plane = ChartBuilder::on(area)
            .x_label_area_size((AXIS - 10) as i32 * UNIT)
            .build_cartesian_2d(
                0.0..self.longest / (1.0 - room.min(0.6)),
                0.0..self.height as f64,
            )?;
        let longest = self.longest;
        let tick = |value: &f64| match *value <= longest {
            true => super::axes::short(*value),
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

    /// Distance from the top of the drawing, as a coordinate of the plane.
    fn up(&self, top: usize) -> f64 {
        self.height as f64 - top as f64
    }

    fn name(&self, plane: &mut Plane<'_>, row: &Row, top: usize) -> Drawn {
        let forgotten = if row.forgotten { " (forget set)" } else { "" };
        let style = Ink::Name.text(HPos::Left, VPos::Center);
        let place = (0.0, self.up(top + NAME / 2));
        plane.draw_series([Text::new(format!("{}{forgotten}", row.task), place, style)])?;
        Ok(())
    }

    /// The bars of one task, the lines over them, and the texts on top, which stay readable.
    fn task(&self, plane: &mut Plane<'_>, mean: &TaskMean, top: usize) -> Drawn {
        let drawn: Vec<usize> = self.models.drawn().collect();
        // An infinite score gets the longest bar; its text says what it is.
        let length = |score: f64| {
            if score.is_nan() {
                0.0
            } else {
                score.clamp(0.0, self.longest)
            }
        };
        for (line, &model) in drawn.iter().enumerate() {
            let y = top + line * BAR;
            let corners = [
                (0.0, self.up(y)),
                (length(mean.models[model]), self.up(y + BAR - 4)),
            ];
            plane.draw_series([Rectangle::new(corners, Ink::Bar.of(model % KINDS))])?;
        }
        let reference = self
            .models
            .reference
            .map(|model| (mean.models[model], Ink::Reference));
        for (score, ink) in [Some((mean.identity, Ink::Floor)), reference]
            .into_iter()
            .flatten()
        {
            let x = length(score);
            let ends = [(x, self.up(top - 4)), (x, self.up(top + drawn.len() * BAR))];
            plane.draw_series([PathElement::new(ends, ink.style())])?;
        }
        for (line, &model) in drawn.iter().enumerate() {
            let place = (
                length(mean.models[model]),
                self.up(top + line * BAR + BAR / 2 - 2),
            );
            self.texts(plane, place, mean.models[model], model)?;
        }
        Ok(())
    }

    /// Number and name at the end of a bar.
    fn texts(&self, plane: &mut Plane<'_>, place: (f64, f64), score: f64, model: usize) -> Drawn {
        let value = minus(&number::score(self.metric, score));
        let name = clean(&short(&self.models.labels[model]));
        let beside = 6 * UNIT + (value.chars().count() as f64 * 7.4 + 6.0) as i32 * UNIT;
        let text = |text, dx, ink: Ink| {
            EmptyElement::at(place) + Text::new(text, (dx, 0), ink.text(HPos::Left, VPos::Center))
        };
        plane.draw_series([
            text(value, 6 * UNIT, Ink::Value),
            text(name, beside, Ink::Label),
        ])?;
        Ok(())
    }
}

/// A label, cut to fit beside a bar.
fn short(label: &str) -> String {
    const LETTERS: usize = 14;
    match label.chars().count() {
        0..=LETTERS => label.to_owned(),
        _ => label.chars().take(LETTERS - 1).chain(['…']).collect(),
    }
}
