//! Forget and retain set of a recipe's data, and the streams of batches from them.

use nepenthe_image::{dataset::DataSet, split::share_of};

use crate::{
    Error,
    batch::Stream,
    error::Result,
    loader::Streams,
    recipe::{FitPlan, Recipe, Retain},
};

/// What of the recipe's data a run uses.
pub struct Sets {
    forget: Option<DataSet>,
    retain: Option<DataSet>,
    /// Files beside the images that are none.
    passed_over: usize,
}

/// Samples of an epoch are shuffled in memory.
const MOST_SAMPLES: usize = 100_000_000;

impl Sets {
    /// The sets of `recipe`, from data that are open already or from its sources.
    ///
    /// # Errors
    /// If the data are wrong, do not hold what is to be forgotten, or hold nothing else.
    pub fn of(recipe: &Recipe, open: Option<&DataSet>) -> Result<Self> {
        let data = match open {
            Some(data) => data.reseeded(recipe.seed),
            None => DataSet::open(&recipe.data, recipe.seed)?,
        };
        let passed_over = data.passed_over().len();
        let (forget, rest) = match &recipe.forget {
            Some(selection) => {
                let (forget, rest) = data.part(selection)?;
                (Some(forget), rest)
            }
            None => (None, data),
        };
        let retain = match recipe.retain() {
            Retain::None => None,
            _ if rest.is_empty() => return Err(nothing_retained(recipe)),
            Retain::All => Some(rest),
            Retain::Share(share) => {
                Some(rest.take_evenly(share_of(share, rest.len()), recipe.seed))
            }
            Retain::Samples(count) => Some(rest.take_evenly(count, recipe.seed)),
        };
        let forget = forget.filter(|_| !recipe.is_supervised());
        Ok(Self {
            forget,
            retain,
            passed_over,
        })
    }

    /// The forget set `D_f`; `None` for supervised training.
    pub fn forget(&self) -> Option<&DataSet> {
        self.forget.as_ref()
    }

    /// The retain samples that take part, or the data of supervised training.
    pub fn retain(&self) -> Option<&DataSet> {
        self.retain.as_ref()
    }

    /// What the user should know of the data, in words.
    pub(super) fn notes(&self) -> Vec<String> {
        let items = |set: &Option<DataSet>| set.as_ref().map_or(0, DataSet::len);
        let mut notes = vec![match &self.forget {
            Some(_) => format!(
                "{} samples to forget, {} retain samples",
                items(&self.forget),
                items(&self.retain)
            ),
            None => format!("{} samples", items(&self.retain)),
        }];
        if self.passed_over > 0 {
            notes.push(format!(
                "passed over: {} files of the data folders that are not images",
                self.passed_over
            ));
        }
        notes
    }

    /// Samples in one epoch: of the forget set, or of the data of supervised training.
    ///
    /// # Errors
    /// If an epoch is longer than any run.
    pub(super) fn epoch_length(&self) -> Result<usize> {
        let data = self.forget.as_ref().or(self.retain.as_ref());
        let items = data.map_or(&[][..], DataSet::items);
        let length = items
            .iter()
            .try_fold(0_usize, |sum, item| sum.checked_add(item.repeat));
        length
            .filter(|&length| length <= MOST_SAMPLES)
            .ok_or_else(|| Error::Recipe {
                origin: "data".to_owned(),
                problem: format!(
                    "repeat: expected at most {MOST_SAMPLES} samples in an epoch, found more"
                ),
                hint: "give a smaller repeat".to_owned(),
            })
    }

    /// The streams from which a run draws its batches.
    ///
    /// # Errors
    /// If an image is smaller than the crop.
    pub(super) fn streams(self, recipe: &Recipe, plan: &FitPlan) -> Result<Streams> {
        let stream = |data: Option<DataSet>, purpose, batch| {
            let stream = data.map(|data| Stream::new(data, purpose, recipe.seed, batch, plan.crop));
            stream.transpose()
        };
        Ok(match self.forget {
            None => Streams {
                forget: None,
                retain: stream(self.retain, "train", plan.batch)?,
            },
            forget => Streams {
                forget: stream(forget, "forget", plan.batch)?,
                retain: stream(self.retain, "retain", plan.retain_batch)?,
            },
        })
    }
}

fn nothing_retained(recipe: &Recipe) -> Error {
    let forget = recipe.forget.as_ref();
    let forget = forget.map(ToString::to_string).unwrap_or_default();
    Error::Recipe {
        origin: "data".to_owned(),
        problem: format!("without {forget} nothing is left for the retain set"),
        hint: "add data of other degradations, or leave the retain set out (--no-retain)"
            .to_owned(),
    }
}
