//! The list of measure groups: one function each, from the same inputs to what it found.

use nepenthe::event::Observer;

use crate::{
    audit::Cost,
    cost::cost,
    curve::{Barrier, LayerSimilarity, RelearningCurve, Roc},
    error::Result,
    inputs::Inputs,
    kept::kept,
    measure::Measure,
    membership::membership,
    outputs::outputs,
    relearning::relearning,
    representation::representation,
    shadows::shadows,
    signature::signature,
    weights::weights,
};

/// What a group of measures found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    /// Numbers.
    pub measures: Vec<Measure>,
    /// Relearning attacks.
    pub curves: Vec<RelearningCurve>,
    /// Losses on the line between networks.
    pub barriers: Vec<Barrier>,
    /// Membership attacks.
    pub rocs: Vec<Roc>,
    /// Similarity of features.
    pub layers: Vec<LayerSimilarity>,
    /// What networks cost to make.
    pub cost: Vec<Cost>,
    /// What else the reader should know, in words.
    pub notes: Vec<String>,
}

/// Measures one group. It caches what takes long ([`Inputs::cache`]), emits events, and returns
/// [`Error::Stopped`](crate::Error::Stopped) when asked to stop.
pub type MeasureGroup = fn(&Inputs, &mut dyn Observer) -> Result<Findings>;

/// All groups, in the order in which they run and are shown.
pub const GROUPS: &[MeasureGroup] = &[
    outputs,
    kept,
    relearning,
    weights,
    membership,
    shadows,
    signature,
    representation,
    cost,
];

impl Findings {
    /// Adds what another group found.
    pub fn extend(&mut self, other: Self) {
        self.measures.extend(other.measures);
        self.curves.extend(other.curves);
        self.barriers.extend(other.barriers);
        self.rocs.extend(other.rocs);
        self.layers.extend(other.layers);
        self.cost.extend(other.cost);
        self.notes.extend(other.notes);
    }
}
