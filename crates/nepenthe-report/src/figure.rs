//! The image section: the versions of each image side by side. The script adds a slider and enlargement.

use base64::{Engine, engine::general_purpose::STANDARD};
use nepenthe_image::{Image, degradation::Degradation};

use crate::{
    markup::{escape, minus},
    number,
    report::{Figure, Panel},
};

/// Longest side of an image on the page, in pixels; larger ones are shown at a half, a third, ... of their size.
const LONGEST_SIDE: usize = 1280;

/// All figures, in the order given.
pub(crate) fn section(figures: &[Figure], forgotten: Option<Degradation>) -> String {
    figures
        .iter()
        .map(|figure| article(figure, forgotten))
        .collect()
}

/// The images at the top of the page: the first across it, the others side by side below.
pub(crate) fn opening(figures: &[Figure], forgotten: Option<Degradation>) -> String {
    if figures.is_empty() {
        return String::new();
    }
    let articles = figures.iter().map(|figure| {
        let panels: String = figure
            .panels
            .iter()
            .map(|panel| panel_markup(figure, panel))
            .collect();
        format!(
            "<article class=\"card\">\n{}<div class=\"row\">\n{panels}</div>\n</article>\n",
            heading(figure, forgotten)
        )
    });
    format!(
        "<div class=\"opening\">\n{}</div>\n",
        articles.collect::<String>()
    )
}

fn heading(figure: &Figure, forgotten: Option<Degradation>) -> String {
    let badge = match Some(figure.task.degradation()) == forgotten {
        true => " <span class=\"badge\">forget set</span>",
        false => "",
    };
    format!(
        "<h3>{}{badge} <small>{}</small></h3>\n",
        figure.task,
        escape(&figure.name)
    )
}

fn article(figure: &Figure, forgotten: Option<Degradation>) -> String {
    let mut html = format!(
        "<article class=\"card pictures\">\n{}<div class=\"panels\">\n",
        heading(figure, forgotten)
    );
    for panel in &figure.panels {
        html += &panel_markup(figure, panel);
    }
    html + "</div>\n</article>\n"
}

fn panel_markup(figure: &Figure, panel: &Panel) -> String {
    let (factor, small) = reduced(&panel.image);
    let label = escape(&panel.label);
    let score = match panel.score {
        Some(score) => format!(
            "<span class=\"value\">{} dB</span>",
            minus(&number::fixed(score, 2))
        ),
        None => "<span class=\"value\">reference</span>".to_owned(),
    };
    let size = match factor {
        1 => String::new(),
        _ => format!(" <small>shown at 1/{factor} of its size</small>"),
    };
    format!(
        "<figure><img src=\"data:image/png;base64,{}\" width=\"{}\" height=\"{}\" alt=\"{label}: {}, {}\">\
         <figcaption><b>{label}</b> {score}{size}</figcaption></figure>\n",
        STANDARD.encode(small.encode_png()),
        small.width(),
        small.height(),
        escape(&figure.name),
        figure.task,
    )
}

/// The image with no side above [`LONGEST_SIDE`], and the integer factor of the reduction: each pixel is the mean of a
/// square block; incomplete blocks at the right and bottom edge are dropped.
fn reduced(image: &Image) -> (usize, Image) {
    let factor = image.width().max(image.height()).div_ceil(LONGEST_SIDE);
    // An image narrower than a block stays as it is.
    if factor <= 1 || image.width().min(image.height()) < factor {
        return (1, image.clone());
    }
    let area = (factor * factor) as f32;
    let small = Image::from_fn(image.width() / factor, image.height() / factor, |x, y| {
        [0, 1, 2].map(|channel| {
            let plane = image.plane(channel);
            let row = |line| {
                let start = (y * factor + line) * image.width() + x * factor;
                plane[start..start + factor]
                    .iter()
                    .map(|sample| sample.clamp(0.0, 1.0))
                    .sum::<f32>()
            };
            (0..factor).map(row).sum::<f32>() / area
        })
    });
    (factor, small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_large_pictures_are_reduced_and_keep_their_mean() {
        let image = Image::from_fn(40, 30, |x, _| [x as f32 / 39.0; 3]);
        assert_eq!(reduced(&image), (1, image));
        let wide = Image::from_fn(2600, 7, |x, _| [(x % 3) as f32 / 2.0, 0.25, 2.0]);
        let (factor, small) = reduced(&wide);
        assert_eq!((factor, small.width(), small.height()), (3, 866, 2));
        assert!(
            small
                .plane(0)
                .iter()
                .all(|sample| (sample - 0.5).abs() < 1e-6)
        );
        assert!(small.plane(2).iter().all(|&sample| sample == 1.0));
        let line = Image::new(4000, 1);
        assert_eq!(reduced(&line), (1, line));
    }
}
