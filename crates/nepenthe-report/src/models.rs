//! The models of an evaluation: which is the retrained reference, and which two are compared.

use nepenthe::scores::Evaluation;

/// The models of an evaluation. The retrained reference is never BEFORE or AFTER.
pub(crate) struct Models<'a> {
    pub(crate) labels: &'a [String],
    /// The model that was retrained without the forgotten type.
    pub(crate) reference: Option<usize>,
}

impl<'a> Models<'a> {
    pub(crate) fn new(evaluation: &'a Evaluation, reference: Option<&str>) -> Self {
        let labels = &evaluation.models;
        Self {
            labels,
            reference: labels
                .iter()
                .position(|label| Some(label.as_str()) == reference),
        }
    }

    /// All but the reference.
    pub(crate) fn drawn(&self) -> impl Iterator<Item = usize> {
        (0..self.labels.len()).filter(|model| Some(*model) != self.reference)
    }

    /// The first and the last of them, if there are two: BEFORE and AFTER.
    pub(crate) fn ends(&self) -> Option<[usize; 2]> {
        let (first, last) = (self.drawn().next()?, self.drawn().last()?);
        (first != last).then_some([first, last])
    }
}
