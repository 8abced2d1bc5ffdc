//! What a data set is made of: items, which are light, and the pairs of images they stand for.

use crate::degradation::Task;
use crate::image::Image;

/// A degraded image and the clean one it came from, of the same size.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// What the network is given, `x` in the paper.
    pub degraded: Image,
    /// What it should return, `y` in the paper.
    pub clean: Image,
}

/// One image of one task.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item {
    /// The degraded file's name without its extension, or the scene's. Unique within a task of a source.
    pub name: String,
    /// What was, or will be, done to the clean image.
    pub task: Task,
    /// How often one epoch visits the item.
    pub repeat: usize,
    /// Which source it came from.
    pub(super) source: usize,
    /// Its clean image.
    pub(super) clean: usize,
    /// Its degraded image, unless that is synthesised.
    pub(super) degraded: Option<usize>,
    /// Whether its clean image carries the signature of the source.
    pub(super) signed: bool,
}

impl Item {
    /// Which entry of the data list the item came from, counted from 0.
    #[must_use]
    pub fn source(&self) -> usize {
        self.source
    }
}
