//! Reports: score tables for a terminal or a Markdown page, and one HTML page that holds everything.
//!
//! Every score stands with its protocol, unit and direction, beside the identity floor (the score of doing
//! nothing) and as a change against the first model. The page is a single file that loads nothing: style, script
//! and pictures are inside, and its own security policy forbids the rest. It reads without the script; the script
//! adds the sliders and the enlarged pictures.
//!
//! - `number`: scores and changes as text
//! - `table`: the terminal and Markdown tables
//! - `html`: the page, from top to bottom; `scores`, `figure`: its score and picture sections
//! - `bars`, `scatter`, `chart` (curves): inline SVG; `axis`: round numbers along an axis
//! - `markup`: escaping

mod axis;
mod bars;
mod chart;
mod figure;
mod html;
mod markup;
mod number;
mod scatter;
mod scores;
mod table;

use std::path::Path;

use nepenthe_image::{
    Image,
    degradation::{Degradation, Task},
};

use crate::{Error, evaluate::Evaluation, event::Step, files};

pub use html::html;
pub use table::{markdown_table, text_table};

/// Everything the page shows.
#[derive(Clone, Debug)]
pub struct Report {
    /// Title of the page.
    pub title: String,
    /// What was found, one sentence in plain words each. The first is set larger.
    pub summary: Vec<String>,
    /// The degradation that was to be forgotten, if any.
    pub forgotten: Option<Degradation>,
    /// The scores.
    pub evaluation: Evaluation,
    /// The steps of the training or unlearning run; may be empty.
    pub steps: Vec<Step>,
    /// Pictures to compare.
    pub figures: Vec<Figure>,
    /// How the numbers came about, as name and value: seed, version, device, file hashes, time.
    pub provenance: Vec<(String, String)>,
    /// The recipe, as TOML text.
    pub recipe: Option<String>,
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

/// Writes the page of [`html`] to `path`.
///
/// The bytes go to a temporary file in the same folder, are flushed to the disk and renamed over `path`, so a crash
/// never leaves half a page.
///
/// # Errors
/// [`Error::Io`] when the folder does not exist or cannot be written.
pub fn write(path: impl AsRef<Path>, report: &Report) -> Result<(), Error> {
    files::write(path.as_ref(), html(report).as_bytes())
}

#[cfg(test)]
mod tests;
