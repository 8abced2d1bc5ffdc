//! Reports: score tables for a terminal and for papers, charts, and one HTML page that holds everything.
//!
//! Every score comes with its protocol, unit and direction, next to the identity floor (the score of doing nothing)
//! and as a change from the first model. The page is a single file that loads nothing: style, script and images are
//! inline, and its own security policy forbids the rest. It can be read without the script, which adds the sliders
//! and the enlarged images.
//!
//! - `report`: what a page holds; `html`: the page, from top to bottom; `markup`: escaping
//! - `number`: scores, changes and durations as text; `summary`: findings as sentences; `glossary`
//! - `scores`: the table of an evaluation for a terminal; [`Table`]: any table, as Markdown, CSV, LaTeX and HTML
//! - `comparison`, `course`, `figure`: the page's scores, runs and images; `models`: which models are compared
//! - `plot`: plotters' drawings as SVG in the page's colours; `axes`: axes and legends; `bars`, `scatter`, `curves`,
//!   [`Chart`] and [`Tradeoff`] use both
//! - `section`: a section of the page; `audit`: the page of an audit, and its section on another
//! - `record`: what a run left in its folder; `runs`: the page of several runs
//!
//! # Glossary
//!
#![doc = include_str!("glossary.md")]

mod audit;
mod axes;
mod bars;
mod chart;
mod comparison;
mod course;
mod curves;
mod error;
mod figure;
mod glossary;
mod html;
mod markup;
mod models;
mod number;
mod plot;
mod record;
mod report;
mod runs;
mod scatter;
mod scores;
mod section;
mod summary;
mod table;
mod tradeoff;

pub use audit::{provenance_of_audit, report_of_audit, section_of_audit};
pub use bars::{Bar, BarGroup, Bars};
pub use chart::{Chart, ChartKind, Series};
pub use curves::{Curve, Curves, Rule};
pub use error::Error;
pub use glossary::glossary;
pub use html::{html, write};
pub use markup::markdown;
pub use report::{Figure, Fold, Graphic, Panel, Plot, Report, Run, Section};
pub use runs::{ReportEntry, ReportRequest, report_of_runs};
pub use scores::text_table;
pub use summary::summary;
pub use table::{Cell, Column, Mark, Table, TableRow};
pub use tradeoff::{Tradeoff, TradeoffPoint};
