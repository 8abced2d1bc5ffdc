//! Reports: score tables for a terminal or a Markdown page, and one HTML page that holds everything.
//!
//! Every score stands with its protocol, unit and direction, beside the identity floor (the score of doing
//! nothing) and as a change against the first model. The page is a single file that loads nothing: style, script
//! and pictures are inside, and its own security policy forbids the rest. It reads without the script; the script
//! adds the sliders and the enlarged pictures.
//!
//! - `number`: scores and changes as text; `summary`: findings as sentences
//! - `scores`: the terminal and Markdown tables of an evaluation; [`Table`]: any table, for the page and for papers
//! - `html`: the page, from top to bottom; `comparison`, `course`, `figure`: its scores, runs and pictures
//! - `plot`: plotters' drawings as SVG in the colours of the page; `axes`: what stands about their data; `bars`,
//!   `scatter`, `curves` and [`Chart`] are drawn with them
//! - `record`: what a run left in its folder; `runs`: the page of several runs
//! - `markup`: escaping

mod axes;
mod bars;
mod chart;
mod comparison;
mod course;
mod curves;
mod error;
mod figure;
mod html;
mod markup;
mod number;
mod plot;
mod record;
mod runs;
mod scatter;
mod scores;
mod summary;
mod table;

use std::path::Path;

use nepenthe::{evaluate::Restored, event::Step, scores::Evaluation};
use nepenthe_image::{
    Image, Metric,
    degradation::{Degradation, Task},
};

pub use chart::{Chart, ChartKind, Series};
pub use error::Error;
pub use html::html;
pub use runs::{Request, Subject, report_of_runs};
pub use scores::{markdown_table, text_table};
pub use summary::summary;
pub use table::{Cell, Column, Mark, Table, TableRow};

/// Everything the page shows. What is empty is left out of it.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// Title of the page.
    pub title: String,
    /// What was found, one sentence in plain words each. The first is set larger.
    pub summary: Vec<String>,
    /// The degradation that was to be forgotten, if any.
    pub forgotten: Option<Degradation>,
    /// Scores on one test set; the first model is BEFORE.
    pub evaluation: Option<Evaluation>,
    /// Label of the model that was retrained without the forgotten type: its bars are drawn as a reference line (UT).
    pub reference: Option<String>,
    /// Further sections with tables and charts, such as the tables of a paper.
    pub sections: Vec<Section>,
    /// Curves of the terms of each run; may be empty.
    pub runs: Vec<Run>,
    /// Pictures to compare.
    pub figures: Vec<Figure>,
    /// How the numbers came about, as name and value: seed, version, device, file hashes, time.
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
    /// Paragraphs in plain words, above the table.
    pub text: Vec<String>,
    /// The table, if any.
    pub table: Option<Table>,
    /// Charts, below the table.
    pub charts: Vec<Chart>,
}

/// The versions of one picture.
#[derive(Clone, Debug)]
pub struct Figure {
    /// What was done to the picture.
    pub task: Task,
    /// Name of the picture.
    pub name: String,
    /// Its versions, in reading order: clean, degraded, before, after. The slider starts with the last two.
    pub panels: Vec<Panel>,
}

/// One version of a picture.
#[derive(Clone, Debug)]
pub struct Panel {
    /// What it is, such as `clean` or the name of a model.
    pub label: String,
    /// The pixels.
    pub image: Image,
    /// PSNR against the clean picture in dB; `None` for the clean picture itself.
    pub score: Option<f64>,
}

impl Figure {
    /// The clean and the degraded picture and what each model made of it, under the names of `models`.
    pub fn new(restored: &Restored<'_>, models: &[String]) -> Self {
        let pair = restored.pair;
        let scored = |label: &str, image: &Image| Panel {
            label: label.to_owned(),
            image: image.clone(),
            // The two are of one size, or the network would not have been scored.
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

/// Writes the page of [`html`] to `path`.
///
/// The bytes go to a temporary file in the same folder, are flushed to the disk and renamed over `path`, so a crash
/// never leaves half a page.
///
/// # Errors
/// When the folder does not exist or cannot be written.
pub fn write(path: impl AsRef<Path>, report: &Report) -> Result<(), Error> {
    let path = path.as_ref();
    let hint = "the folder must exist, be writable and have room for the file";
    let fail = nepenthe::Error::io(path, "write", hint);
    Ok(nepenthe_files::write(path, html(report)).map_err(fail)?)
}

#[cfg(test)]
mod tests;
