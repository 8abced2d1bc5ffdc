//! What a page shows.

use nepenthe::{evaluate::Restored, event::Step, scores::Evaluation};
use nepenthe_image::{
    Image, Metric,
    degradation::{Degradation, Task},
};

use crate::{bars::Bars, chart::Chart, curves::Curves, table::Table, tradeoff::Tradeoff};

/// Everything the page shows. What is empty is left out of it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Title of the page.
    pub title: String,
    /// The findings, one sentence each. The first is set larger.
    pub summary: Vec<String>,
    /// Images at the top of the page, of which the first is shown large.
    pub opening: Vec<Figure>,
    /// The degradation type of the forget set, if any.
    pub forgotten: Option<Degradation>,
    /// Scores on one test set; the first model is BEFORE.
    pub evaluation: Option<Evaluation>,
    /// Label of the model that was retrained without the forgotten type: its bars are drawn as a reference line (UT).
    pub reference: Option<String>,
    /// Further sections with tables and charts, such as the tables of a paper.
    pub sections: Vec<Section>,
    /// Curves of the terms of each run; may be empty.
    pub runs: Vec<Run>,
    /// Images to compare.
    pub figures: Vec<Figure>,
    /// How the numbers were made, as name and value: seed, version, device, file hashes, time.
    pub provenance: Vec<(String, String)>,
    /// Recipes as name and TOML text.
    pub recipes: Vec<(String, String)>,
}

/// The steps of a training or unlearning run.
#[derive(Clone, Debug)]
pub struct Run {
    /// Name of the run, such as that of its folder.
    pub label: String,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// A part of the page with a heading of its own.
#[derive(Clone, Debug, Default)]
pub struct Section {
    /// Heading.
    pub title: String,
    /// Paragraphs above the table.
    pub text: Vec<String>,
    /// The table, if any.
    pub table: Option<Table>,
    /// Names and values, such as what a record says.
    pub facts: Vec<(String, String)>,
    /// Charts, below the table.
    pub charts: Vec<Chart>,
    /// Trade-offs of methods, below the charts.
    pub tradeoffs: Vec<Tradeoff>,
    /// Drawings side by side, below the charts.
    pub graphics: Vec<Graphic>,
    /// What is folded away until it is asked for.
    pub folds: Vec<Fold>,
    /// Parts with headings of their own.
    pub parts: Vec<Section>,
}

/// A drawing with its title.
#[derive(Clone, Debug)]
pub struct Graphic {
    /// What it shows, in a few words.
    pub title: String,
    /// How it is read, below it.
    pub note: String,
    /// The drawing.
    pub plot: Plot,
}

/// The drawing of a [`Graphic`].
#[derive(Clone, Debug)]
pub enum Plot {
    /// Curves over a numeric axis.
    Curves(Curves),
    /// Horizontal bars.
    Bars(Bars),
}

/// A table, or words with what they mean, that is shown when it is asked for.
#[derive(Clone, Debug, Default)]
pub struct Fold {
    /// What it holds.
    pub title: String,
    /// The table, if any.
    pub table: Option<Table>,
    /// Words and their meaning.
    pub words: Vec<(String, String)>,
}

/// The versions of one image.
#[derive(Clone, Debug)]
pub struct Figure {
    /// The degradation of the image.
    pub task: Task,
    /// Name of the image.
    pub name: String,
    /// Its versions, in reading order: clean, degraded, before, after. The slider starts with the last two.
    pub panels: Vec<Panel>,
}

/// One version of an image.
#[derive(Clone, Debug)]
pub struct Panel {
    /// What it is, such as `clean` or the name of a model.
    pub label: String,
    /// The pixels.
    pub image: Image,
    /// PSNR against the clean image in dB; `None` for the clean image itself.
    pub score: Option<f64>,
}

impl Figure {
    /// The clean and the degraded image and the output of each model, labelled with `models`.
    pub fn new(restored: &Restored<'_>, models: &[String]) -> Self {
        let pair = restored.pair;
        let scored = |label: &str, image: &Image| Panel {
            label: label.to_owned(),
            image: image.clone(),
            // The two have the same size, or scoring would have failed.
            score: Metric::PsnrPyiqa.score(image, &pair.clean).ok(),
        };
        let clean = Panel {
            label: "clean".to_owned(),
            image: pair.clean.clone(),
            score: None,
        };
        let outputs = models.iter().zip(restored.outputs);
        Self {
            task: restored.scores.task,
            name: restored.scores.name.clone(),
            panels: [clean, scored("degraded", &pair.degraded)]
                .into_iter()
                .chain(outputs.map(|(label, image)| scored(label, image)))
                .collect(),
        }
    }
}
