//! Options that go with any method: a constraint on the kept quality, gradient surgery, a saliency mask, mixing of weights.

mod keep;
mod mix;
mod surgery;

use serde::{Deserialize, Serialize};

pub use keep::Keep;
pub use mix::Mix;
pub(crate) use mix::Mixing;
pub use surgery::Surgery;

use crate::{
    error::Result,
    methods::{Preparation, Problem, StepContext, saliency_mask},
    terms::{Outputs, WeightedTerm},
};
use nepenthe_nets::parameters::Flat;

/// The `[options]` table of a recipe.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Options {
    /// Keeps the retain loss within some decibels of what it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keep: Option<Keep>,
    /// How the gradients of both sets are put together; added if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surgery: Option<Surgery>,
    /// Lets only those elements change that matter most to the forget set.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saliency: Option<Saliency>,
    /// Mixes the weights of before and after in the end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mix: Option<Mix>,
}

/// The saliency mask of SalUn (arXiv 2310.12508).
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Saliency {
    /// Share of all elements that may change.
    pub share: f64,
    /// Batches of the forget set over which the gradient is summed.
    pub batches: usize,
}

impl Default for Saliency {
    fn default() -> Self {
        Self {
            share: 0.5,
            batches: 8,
        }
    }
}

impl Options {
    /// Whether none is given.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether an option compares with the network from before step 0.
    pub(crate) fn needs_reference(&self) -> bool {
        self.keep.is_some() || self.mix.is_some()
    }

    /// Whether an option aims at the forget loss of a teacher.
    pub(crate) fn needs_level(&self) -> bool {
        self.mix == Some(Mix::Level)
    }

    /// The key of the first option that looks at the retain set.
    pub(crate) fn needs_retain(&self) -> Option<&'static str> {
        let keys = [
            ("options.keep", self.keep.is_some()),
            ("options.surgery", self.surgery.is_some()),
            ("options.mix", matches!(self.mix, Some(Mix::Kept(_)))),
        ];
        keys.into_iter()
            .find_map(|(key, given)| given.then_some(key))
    }

    /// Checks every value.
    ///
    /// # Errors
    /// The first impossible value, with its key.
    pub(crate) fn check(&self) -> Result<(), Problem> {
        if let Some(keep) = &self.keep {
            keep.check()?;
        }
        if let Some(mix) = &self.mix {
            mix.check()?;
        }
        match self.saliency {
            Some(Saliency { share, .. }) if !(share > 0.0 && share <= 1.0) => Err(Problem::new(
                format!(
                    "options.saliency.share: expected a number above 0, up to 1, found {share}"
                ),
                "0.5 is usual: half of all elements may change",
            )),
            Some(Saliency { batches, .. }) if !(1..=10_000).contains(&batches) => {
                Err(Problem::new(
                    format!("options.saliency.batches: expected 1 to 10000, found {batches}"),
                    "8 batches are usual",
                ))
            }
            _ => Ok(()),
        }
    }

    /// The terms that options add to those of the method.
    pub(crate) fn terms(&self, outputs: &Outputs<'_>, step: &StepContext<'_>) -> Vec<WeightedTerm> {
        let keep = self.keep.iter();
        keep.flat_map(|keep| keep.terms(outputs, step)).collect()
    }

    /// The mask of the method, together with that of the saliency option.
    ///
    /// # Errors
    /// If an image cannot be read.
    pub(crate) fn mask(
        &self,
        method: Option<Flat>,
        start: &mut Preparation<'_>,
    ) -> Result<Option<Flat>> {
        let Some(Saliency { share, batches }) = self.saliency else {
            return Ok(method);
        };
        let mut mask = saliency_mask(start, share, batches)?;
        for (name, of_method) in method.into_iter().flatten() {
            // A parameter without a gradient has no saliency, and does not move.
            if let Some(salient) = mask.remove(&name) {
                mask.insert(name, salient * of_method);
            }
        }
        Ok(Some(mask))
    }
}
