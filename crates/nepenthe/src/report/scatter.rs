//! Picture by picture: the scores of the first model against those of the last.

use nepenthe_image::Metric;

use super::{
    axis::Axis,
    chart::{KINDS, frame},
    markup::{escape, minus},
    number,
    table::Row,
};
use crate::evaluate::{Evaluation, PictureScores};

/// Most points of the plot, so that a page of a whole benchmark stays light.
const POINTS: usize = 1500;

/// One picture with its scores by the first and the last model.
struct Point<'a> {
    picture: &'a PictureScores,
    first: f64,
    last: f64,
}

/// The plot, and for each task how many pictures became better and worse, by the first metric. Empty unless there are
/// two models to compare.
pub(super) fn article(evaluation: &Evaluation, rows: &[Row]) -> String {
    let (Some(&metric), [first, .., last]) =
        (evaluation.metrics.first(), evaluation.models.as_slice())
    else {
        return String::new();
    };
    let points: Vec<Point> = evaluation.pictures.iter().filter_map(point).collect();
    let stride = points.len().div_ceil(POINTS).max(1);
    let stride_note = match stride {
        1 => String::new(),
        _ => format!(" One picture in {stride} is drawn."),
    };
    format!(
        "<article class=\"card\">\n<h3>Picture by picture <small><code>{metric}</code></small></h3>\n<div class=\"pair\">\n\
         <div>\n{}{}</div>\n<div>\n{}<p class=\"note\">{} against {}, by {metric}. A point below the diagonal is a \
         picture that scores less by {}.{stride_note}</p>\n</div>\n</div>\n</article>\n",
        plot(&points, rows, metric, [first, last]),
        legend(rows),
        counts(&points, rows, metric),
        escape(last),
        escape(first),
        escape(last)
    )
}

fn point(picture: &PictureScores) -> Option<Point<'_>> {
    let [first, .., last] = picture.models.as_slice() else {
        return None;
    };
    Some(Point {
        picture,
        first: *first.first()?,
        last: *last.first()?,
    })
}

fn plot(points: &[Point], rows: &[Row], metric: Metric, models: [&String; 2]) -> String {
    let stride = points.len().div_ceil(POINTS).max(1);
    let shown = || {
        points
            .iter()
            .step_by(stride)
            .filter(|point| point.first.is_finite() && point.last.is_finite())
    };
    let values = || shown().flat_map(|point| [point.first, point.last]);
    let axis = Axis::round(
        values().fold(f64::INFINITY, f64::min),
        values().fold(f64::NEG_INFINITY, f64::max),
        5,
    );
    let marks_shown: String = shown()
        .map(|point| mark(point, rows, metric, &axis))
        .collect();
    let content = format!(
        "<line class=\"floor\" x1=\"0%\" y1=\"100%\" x2=\"100%\" y2=\"0%\"/>\n{marks_shown}"
    );
    let [first, last] = models;
    let label = format!(
        "{metric} of each picture: {first} across, {last} up. Points below the dashed diagonal lost score."
    );
    let titles = models.map(|model| match metric.unit() {
        "" => model.clone(),
        unit => format!("{model}, {unit}"),
    });
    let plot = frame(
        &label,
        "square",
        [&axis, &axis],
        [&titles[0], &titles[1]],
        &content,
    );
    format!("{}{plot}", marks())
}

/// One picture: its shape tells its task, its tooltip the rest.
fn mark(point: &Point, rows: &[Row], metric: Metric, axis: &Axis) -> String {
    let PictureScores { task, name, .. } = point.picture;
    let kind = rows.iter().position(|row| row.task == *task).unwrap_or(0) % KINDS;
    let (x, y) = (axis.percent(point.first), 100.0 - axis.percent(point.last));
    let [first, last] = [point.first, point.last].map(|score| minus(&number::score(metric, score)));
    let name = escape(name);
    format!(
        "<use href=\"#mark-{kind}\" class=\"mark kind-{kind}\" x=\"{x:.2}%\" y=\"{y:.2}%\">\
         <title>{task}, {name}: {first} to {last}</title></use>\n"
    )
}

/// For each task, how many pictures became better and worse, and the one that fared worst.
fn counts(points: &[Point], rows: &[Row], metric: Metric) -> String {
    let mut html = String::from(
        "<div class=\"scroll\"><table>\n<thead><tr><th scope=\"col\">Task</th><th scope=\"col\">Better</th>\
         <th scope=\"col\">Worse</th><th scope=\"col\">Least favourable</th></tr></thead>\n<tbody>\n",
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

fn legend(rows: &[Row]) -> String {
    let mut legend = String::from("<ul class=\"legend\">\n");
    for (index, row) in rows.iter().enumerate() {
        let kind = index % KINDS;
        let forgotten = if row.forgotten { " (to forget)" } else { "" };
        legend += &format!(
            "<li><svg class=\"key\" width=\"14\" height=\"14\" aria-hidden=\"true\"><use href=\"#mark-{kind}\" \
             class=\"mark kind-{kind}\" x=\"7\" y=\"7\"/></svg> {}{forgotten}</li>\n",
            row.task
        );
    }
    legend += "<li><svg class=\"key\" width=\"20\" height=\"14\" aria-hidden=\"true\"><line class=\"floor\" x1=\"0\" \
               y1=\"13\" x2=\"20\" y2=\"1\"/></svg> no change</li>\n</ul>\n";
    legend
}

/// The shapes of points, about the origin, to be placed by `<use>`.
fn marks() -> String {
    let paths = [
        "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
        "M-3.5-3.5h7v7h-7z",
        "M0-4.6 4.4 3.4h-8.8z",
        "M0-5 5 0 0 5-5 0z",
        "M-1.3-4.5h2.6v3.2h3.2v2.6h-3.2v3.2h-2.6v-3.2h-3.2v-2.6h3.2z",
        "M0 4.6 4.4-3.4h-8.8z",
    ];
    let symbol = |(kind, path)| format!("<path id=\"mark-{kind}\" d=\"{path}\"/>");
    let symbols: String = paths.iter().enumerate().map(symbol).collect();
    format!(
        "<svg class=\"hidden\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>{symbols}</defs></svg>\n"
    )
}
