//! The optimisation loop of a recipe: its keys, and the loop with every value decided.

use nepenthe_nets::NetworkConfig;
use serde::{Deserialize, Serialize};

use crate::{loss::Loss, methods::Problem, optimiser::OptimiserConfig, schedule::Schedule};

/// The optimisation loop. What is absent takes the published value for the kind of method.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Fit {
    /// Optimiser steps. Give this or `epochs`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub steps: Option<usize>,
    /// Passes over the data (unlearning: over the forget set; 2 if neither is given).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub epochs: Option<usize>,
    /// Images per step (supervised 8; unlearning 16 of the forget set).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub batch: Option<usize>,
    /// Unlearning: images of the retain set per step; as many as `batch` if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retain_batch: Option<usize>,
    /// Most images in the network at once, of both sets together; gradients accumulate over the batch. What fits into
    /// memory if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub micro_batch: Option<usize>,
    /// Side of the square crops, in pixels (128).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crop: Option<usize>,
    /// Peak learning rate (2e-4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub learning_rate: Option<f64>,
    /// How the learning rate develops (constant).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Schedule>,
    /// Supervised: AdamW; unlearning: Adam.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optimiser: Option<OptimiserConfig>,
    /// Loss of every term (l1).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub loss: Option<Loss>,
    /// Decay of an exponential moving average of the weights, which is then what is scored and saved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ema: Option<f64>,
    /// Steps between checkpoints (500).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_every: Option<usize>,
}

/// The loop with every value decided but `micro_batch`, which depends on the memory of the machine.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "the fields of `Fit`, decided")]
pub struct FitPlan {
    pub steps: usize,
    pub batch: usize,
    pub retain_batch: usize,
    pub micro_batch: Option<usize>,
    pub crop: usize,
    pub learning_rate: f64,
    pub schedule: Schedule,
    pub optimiser: OptimiserConfig,
    pub loss: Loss,
    pub ema: Option<f64>,
    pub checkpoint_every: usize,
}

/// No run is longer; larger numbers are mistakes, and would leave the range of sample numbers.
const MOST_STEPS: usize = 1_000_000_000;
/// The largest batch; the published training uses 32.
const MOST_IMAGES: usize = 65_536;
/// The paper's passes over the forget set.
const EPOCHS: usize = 2;
/// The paper's crop, in pixels.
const CROP: usize = 128;
/// The smallest crop, in pixels.
const SMALLEST_CROP: usize = 16;
/// The largest crop, in pixels.
const LARGEST_CROP: usize = 4096;

impl Fit {
    /// Checks every value.
    ///
    /// # Errors
    /// The first impossible value, with its key.
    pub(super) fn check(&self) -> Result<(), Problem> {
        self.check_counts()?;
        self.check_rates()?;
        if self.steps.is_some() && self.epochs.is_some() {
            return Err(Problem::new(
                "fit.steps and fit.epochs are both given",
                "keep one: epochs counts passes over the data, steps counts batches",
            ));
        }
        Ok(())
    }

    /// Checks the crop against the network that will be trained on it.
    ///
    /// # Errors
    /// If it is no multiple of the network's size multiple, or out of range.
    pub fn check_crop(&self, network: &NetworkConfig) -> Result<(), Problem> {
        let multiple = network.size_multiple();
        let crop = self.crop.unwrap_or(CROP);
        if (SMALLEST_CROP..=LARGEST_CROP).contains(&crop) && crop.is_multiple_of(multiple) {
            return Ok(());
        }
        Err(Problem::new(
            format!(
                "fit.crop: expected a multiple of {multiple} from {SMALLEST_CROP} to {LARGEST_CROP}, found {crop}"
            ),
            "the network halves the image on each of its levels; the papers use 128",
        ))
    }

    fn check_counts(&self) -> Result<(), Problem> {
        let counts = [
            ("fit.steps", self.steps, MOST_STEPS),
            ("fit.epochs", self.epochs, MOST_STEPS),
            ("fit.batch", self.batch, MOST_IMAGES),
            ("fit.retain_batch", self.retain_batch, MOST_IMAGES),
            ("fit.micro_batch", self.micro_batch, MOST_IMAGES),
            ("fit.crop", self.crop, LARGEST_CROP),
            ("fit.checkpoint_every", self.checkpoint_every, MOST_STEPS),
        ];
        for (key, value, most) in counts {
            if let Some(value) = value
                && !(1..=most).contains(&value)
            {
                return Err(Problem::new(
                    format!("{key}: expected 1 to {most}, found {value}"),
                    "leave it out for the default",
                ));
            }
        }
        Ok(())
    }

    fn check_rates(&self) -> Result<(), Problem> {
        if let Some(rate) = self.learning_rate
            && !(rate > 0.0 && rate < 1.0)
        {
            return Err(Problem::new(
                format!("fit.learning_rate: expected a number between 0 and 1, found {rate}"),
                "the papers use 2e-4",
            ));
        }
        if let Some(decay) = self.ema
            && !(0.0..1.0).contains(&decay)
        {
            return Err(Problem::new(
                format!("fit.ema: expected a number from 0 up to 1, found {decay}"),
                "0.999 is usual",
            ));
        }
        if let Some(OptimiserConfig::AdamW { weight_decay }) = self.optimiser
            && !(0.0..=1.0).contains(&weight_decay)
        {
            return Err(Problem::new(
                format!(
                    "fit.optimiser.weight_decay: expected a number from 0 to 1, found {weight_decay}"
                ),
                "the default is 0.01",
            ));
        }
        Ok(())
    }

    /// Writes every value of `plan` into the table, except the micro-batch, which is decided later.
    pub(super) fn complete(&mut self, plan: &FitPlan, supervised: bool) {
        if self.steps.is_none() {
            self.epochs = Some(self.epochs.unwrap_or(EPOCHS));
        }
        self.batch = Some(plan.batch);
        self.retain_batch = self
            .retain_batch
            .or((!supervised).then_some(plan.retain_batch));
        self.crop = Some(plan.crop);
        self.learning_rate = Some(plan.learning_rate);
        self.schedule = Some(plan.schedule);
        self.optimiser = Some(plan.optimiser);
        self.loss = Some(plan.loss);
        self.checkpoint_every = Some(plan.checkpoint_every);
    }

    /// The loop with every value decided.
    ///
    /// # Errors
    /// If the number of steps is beyond any run.
    pub(super) fn plan(&self, epoch: usize, supervised: bool) -> Result<FitPlan, Problem> {
        let batch = self.batch.unwrap_or(if supervised { 8 } else { 16 });
        let epochs = self.epochs.unwrap_or(EPOCHS);
        let steps = match self.steps {
            Some(steps) => Some(steps),
            None => epochs
                .checked_mul(epoch)
                .map(|samples| samples.div_ceil(batch)),
        };
        let steps = steps.filter(|steps| (1..=MOST_STEPS).contains(steps));
        let steps = steps.ok_or_else(|| {
            Problem::new(
                format!(
                    "fit.epochs: {epochs} epochs of {epoch} samples are not 1 to {MOST_STEPS} steps"
                ),
                "give fewer epochs, or fit.steps",
            )
        })?;
        let default = match supervised {
            true => OptimiserConfig::AdamW { weight_decay: 0.01 },
            false => OptimiserConfig::Adam,
        };
        Ok(FitPlan {
            steps,
            batch,
            retain_batch: self.retain_batch.unwrap_or(batch),
            micro_batch: self.micro_batch,
            crop: self.crop.unwrap_or(CROP),
            learning_rate: self.learning_rate.unwrap_or(2e-4),
            schedule: self.schedule.unwrap_or_default(),
            optimiser: self.optimiser.unwrap_or(default),
            loss: self.loss.unwrap_or_default(),
            ema: self.ema,
            checkpoint_every: self.checkpoint_every.unwrap_or(500),
        })
    }
}
