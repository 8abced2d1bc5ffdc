//! Figure 2: degraded, before, after, UT and clean, side by side.

use nepenthe_image::{Image, Metric, degradation::Degradation};
use nepenthe_report::{Figure, Panel};

use crate::{error::Result, plan::StudyPlan, results::Results, variant::Variant, work::image_name};

/// White pixels between the images of a sheet.
const GAP: usize = 6;

/// The shown test images of `forgotten` and one of every other type, in the versions of one network.
///
/// # Errors
/// If an image of a finished stage is missing.
pub(crate) fn figures(
    results: &Results<'_>,
    network: usize,
    forgotten: Degradation,
) -> Result<Vec<Figure>> {
    let plan = results.plan;
    let first = plan.study.first_seed();
    let runs = [
        ("before", plan.study.before(network)),
        ("OD", plan.study.od_runs(network, forgotten)[0]),
        ("UT", plan.study.ut(network, forgotten, first)),
    ];
    let mut figures = Vec::new();
    let mut kept = Vec::new();
    for index in plan.shown() {
        let task = plan.test.items()[index].task;
        if task.degradation() != forgotten {
            if kept.contains(&task.degradation()) {
                continue;
            }
            kept.push(task.degradation());
        }
        figures.push(figure(plan, index, &runs)?);
    }
    figures.sort_by_key(|figure| figure.task.degradation() != forgotten);
    Ok(figures)
}

fn figure(plan: &StudyPlan, index: usize, runs: &[(&str, Variant)]) -> Result<Figure> {
    let item = &plan.test.items()[index];
    let pair = plan.test.load(index)?;
    let score = |image: &Image| -> Result<f64> { Ok(Metric::PsnrPyiqa.score(image, &pair.clean)?) };
    let panel = |label: &str, image: Image, score| Panel {
        label: label.to_owned(),
        image,
        score,
    };
    let mut panels = vec![panel(
        "degraded",
        pair.degraded.clone(),
        Some(score(&pair.degraded)?),
    )];
    for (label, run) in runs {
        let Some(folder) = plan.score_folder(run) else {
            continue;
        };
        let image = Image::open(
            folder
                .join("pictures")
                .join(image_name(item.task, &item.name)),
        )?;
        let score = score(&image)?;
        panels.push(panel(label, image, Some(score)));
    }
    panels.push(panel("clean", pair.clean, None));
    Ok(Figure {
        task: item.task,
        name: item.name.clone(),
        panels,
    })
}

/// All figures as one image: a row for each, its versions from left to right.
pub(crate) fn sheet(figures: &[Figure]) -> Option<Image> {
    let size = |figure: &Figure| {
        let images = figure.panels.iter().map(|panel| &panel.image);
        let width: usize = images.clone().map(|image| image.width() + GAP).sum();
        (width, images.map(Image::height).max().unwrap_or(0) + GAP)
    };
    let width = figures.iter().map(|figure| size(figure).0).max()?;
    let height = figures.iter().map(|figure| size(figure).1).sum();
    let mut sheet = Image::from_fn(width, height, |_, _| [1.0; 3]);
    let mut top = 0;
    for figure in figures {
        let mut left = 0;
        for Panel { image, .. } in &figure.panels {
            paste(&mut sheet, image, left, top);
            left += image.width() + GAP;
        }
        top += size(figure).1;
    }
    Some(sheet)
}

fn paste(sheet: &mut Image, image: &Image, left: usize, top: usize) {
    let width = sheet.width();
    for channel in 0..3 {
        let plane = sheet.plane_mut(channel);
        for (y, row) in image.plane(channel).chunks_exact(image.width()).enumerate() {
            let start = (top + y) * width + left;
            plane[start..start + row.len()].copy_from_slice(row);
        }
    }
}

#[cfg(test)]
mod tests {
    use nepenthe_image::degradation::Task;

    use super::*;

    #[test]
    fn a_sheet_has_a_row_for_each_figure() {
        let panel = |level: f32| Panel {
            label: String::new(),
            image: Image::from_fn(5, 4, |_, _| [level; 3]),
            score: None,
        };
        let figure = |panels| Figure {
            task: Task::HAZE,
            name: String::new(),
            panels,
        };
        let figures = [
            figure(vec![panel(0.0), panel(0.5)]),
            figure(vec![panel(0.25)]),
        ];
        let sheet = sheet(&figures).unwrap();
        assert_eq!(
            (sheet.width(), sheet.height()),
            (2 * (5 + GAP), 2 * (4 + GAP))
        );
        let at = |x: usize, y: usize| sheet.plane(1)[y * sheet.width() + x];
        assert_eq!([at(0, 0), at(5 + GAP, 3), at(0, 4 + GAP)], [0.0, 0.5, 0.25]);
        assert_eq!(at(5, 0), 1.0);
    }
}
