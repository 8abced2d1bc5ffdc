//! Image by image: the scores of the first model against those of the last.

use std::ops::Range;

use nepenthe::scores::{Evaluation, PictureScores};
use nepenthe_image::Metric;
use plotters::{
    prelude::*,
    style::text_anchor::{HPos, VPos},
};

use crate::{
    axes::{Axes, Heading, Key, shape, span},
    markup::{escape, minus},
    models::Models,
    number,
    plot::{Drawing, Drawn, Ink, KINDS, Plane, clean},
    scores::Row,
};

/// Most points of the plot, so that the page of a whole benchmark stays small.
const POINTS: usize = 1500;
/// Width and height of the drawing without its heading, in pixels.
const SIZE: [usize; 2] = [400, 380];

/// One image with its scores by the first and the last model.
struct Point<'a> {
    picture: &'a PictureScores,
    first: f64,
    last: f64,
}

/// The plot, and how many images of each task improved and got worse, by the first metric. Empty unless there are two
/// models to compare.
pub(crate) fn article(evaluation: &Evaluation, models: &Models<'_>, rows: &[Row]) -> String {
    let (Some(&metric), Some(ends)) = (evaluation.metrics.first(), models.ends()) else {
        return String::new();
    };
    let point = |picture| {
        let [first, last] = ends.map(|model| scores(picture, model));
        Some(Point {
            picture,
            first: first?,
            last: last?,
        })
    };
    let points: Vec<Point> = evaluation.pictures.iter().filter_map(point).collect();
    let stride = points.len().div_ceil(POINTS).max(1);
    let stride_note = match stride {
        1 => String::new(),
        _ => format!(" One picture in {stride} is shown."),
    };
    let labels = ends.map(|model| models.labels[model].as_str());
    let [first, last] = labels.map(escape);
    format!(
        "<article class=\"card\">\n<h3>Picture by picture <small><code>{metric}</code></small></h3>\n<div class=\"pair\">\n\
         <div>\n{}</div>\n<div>\n{}<p class=\"note\">{last} against {first}, by {metric}. Points below the diagonal \
         are pictures with a lower score by {last}.{stride_note}</p>\n</div>\n</div>\n</article>\n",
        plot(&points, rows, metric, labels),
        counts(&points, rows, metric),
    )
}

/// The score of an image by a model, by the first metric.
fn scores(picture: &PictureScores, model: usize) -> Option<f64> {
    picture.models.get(model)?.first().copied()
}

fn plot(points: &[Point], rows: &[Row], metric: Metric, labels: [&str; 2]) -> String {
    let stride = points.len().div_ceil(POINTS).max(1);
    let shown: Vec<&Point> = points
        .iter()
        .step_by(stride)
        .filter(|point| point.first.is_finite() && point.last.is_finite())
        .collect();
    let titles: Vec<String> = shown.iter().map(|point| title(point, metric)).collect();
    let [first, last] = labels;
    let unit = |label: &str| match metric.unit() {
        "" => label.to_owned(),
        unit => format!("{label}, {unit}"),
    };
    let across = unit(first);
    let range = span(shown.iter().flat_map(|point| [point.first, point.last]));
    let axes = Axes {
        across: range.clone(),
        up: range.clone(),
        title: &across,
        ticks: [6, 6],
    };
    let heading = Heading::new(&unit(last), legend(rows), SIZE[0]);
    let label = format!(
        "{metric} of each picture: {first} across, {last} up. Points below the dashed diagonal lost score."
    );
    let size = [SIZE[0], SIZE[1] + heading.height()];
    Drawing::new(size, &titles, |area| {
        let mut plane = axes.draw(&heading.draw(area)?)?;
        draw_diagonal(&mut plane, &range)?;
        plane.draw_series(shown.iter().map(|point| {
            let kind = rows.iter().position(|row| row.task == point.picture.task);
            let kind = kind.unwrap_or(0) % KINDS;
            EmptyElement::at((point.first, point.last))
                + Polygon::new(shape(kind), Ink::Titled.of(kind))
        }))?;
        Ok(())
    })
    .inline("square", &label)
}

/// The line of no change.
fn draw_diagonal(plane: &mut Plane<'_>, range: &Range<f64>) -> Drawn {
    let ends = [(range.start, range.start), (range.end, range.end)];
    plane.draw_series([PathElement::new(ends, Ink::Floor.style())])?;
    let style = Ink::Label.text(HPos::Right, VPos::Top);
    let text = Text::new("no change", (-200, 20), style);
    plane.draw_series([EmptyElement::at(ends[1]) + text])?;
    Ok(())
}

/// The tooltip of a point.
fn title(point: &Point, metric: Metric) -> String {
    let [first, last] = [point.first, point.last].map(|score| minus(&number::score(metric, score)));
    let PictureScores { task, name, .. } = point.picture;
    format!("{task}, {}: {first} to {last}", clean(name))
}

fn legend(rows: &[Row]) -> Vec<(Key, String)> {
    let name = |row: &Row| {
        let forgotten = if row.forgotten { " (forget set)" } else { "" };
        format!("{}{forgotten}", row.task)
    };
    let keys = (0..).map(|kind| Key::Mark(kind % KINDS));
    keys.zip(rows.iter().map(name)).collect()
}

/// For each task, how many images improved and got worse, and the worst of them.
fn counts(points: &[Point], rows: &[Row], metric: Metric) -> String {
    let mut html = String::from(
        "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Task</th><th scope=\"col\">Better</th>\
         <th scope=\"col\">Worse</th><th scope=\"col\">Worst</th></tr></thead>\n<tbody>\n",
    );
    for row in rows {
        let gains = points
            .iter()
            .filter(|point| point.picture.task == row.task)
            .map(|point| (point, number::gain(metric, point.last, point.first)))
            .filter(|(_, gain)| !gain.is_nan());
        let count = |wanted: fn(f64) -> bool| {
            gains
                .clone()
                .filter(|(_, gain)| number::shows(metric, *gain) && wanted(*gain))
                .count()
        };
        let worst = gains
            .clone()
            .min_by(|one, other| one.1.total_cmp(&other.1))
            .map(|(point, _)| {
                let change = minus(&number::change(
                    metric,
                    number::difference(point.last, point.first),
                ));
                format!("{change}<small>{}</small>", escape(&point.picture.name))
            });
        let (class, badge) = row.mark();
        html += &format!(
            "<tr{class}><th scope=\"row\">{}{badge}</th><td>{}</td><td>{}</td><td class=\"name\">{}</td></tr>\n",
            row.task,
            count(|gain| gain > 0.0),
            count(|gain| gain < 0.0),
            worst.unwrap_or_default()
        );
    }
    html + "</tbody>\n</table></div>\n"
}
