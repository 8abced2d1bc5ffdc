//! One relearning attack: a copy of a network trained on, its loss on the forget set looked at between steps.
//!
//! The copy is a run of its own in the folder of finished parts, so that an attack resumes within a step; the run is removed
//! when the attack ends, and its curve stays.

use std::path::Path;

use burn::module::Module as _;

use nepenthe::{
    event::{Event, Observer},
    methods::Supervised,
    optimiser::OptimiserConfig,
    recipe::{Fit, NetworkSource, Recipe},
    run::{Existing, RunFolder},
    train::{Job, Pretrained, Start},
};
use serde::{Deserialize, Serialize};

use crate::{
    cache::Part,
    crops::Crops,
    curve::{Attacker, RelearningCurve},
    error::{Error, Result},
    inputs::{Inputs, Subject},
};

/// An attack on a network.
pub(crate) struct Attack<'a> {
    pub(crate) inputs: &'a Inputs,
    pub(crate) subject: &'a Subject,
    pub(crate) attacker: Attacker,
    pub(crate) rate: f64,
    /// Loss that counts as relearned.
    pub(crate) target: f64,
    pub(crate) crops: &'a Crops,
}

/// A look between steps.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
struct Look {
    step: usize,
    #[serde(with = "nepenthe::number")]
    loss: f64,
    #[serde(with = "nepenthe::number")]
    psnr: f64,
}

impl Attack<'_> {
    /// The curve, from finished looks where there are some. `advance` is told the steps taken.
    ///
    /// # Errors
    /// If an image cannot be read, a file cannot be written, or the observer asks to stop.
    pub(crate) fn curve(
        &self,
        observer: &mut dyn Observer,
        advance: &mut dyn FnMut(&mut dyn Observer, usize),
    ) -> Result<RelearningCurve> {
        let part = self.part();
        let mut looks: Vec<Look> = part.lines()?;
        if !self.is_over(&looks) {
            self.run(&part, &mut looks, observer, advance)?;
        }
        Ok(self.finished(looks))
    }

    /// The part of the looks. It does not depend on when the attack is given up.
    fn part(&self) -> Part {
        let settings = &self.inputs.settings;
        let key = (
            &self.subject.record.sha256,
            self.attacker,
            self.rate,
            (settings.crop, settings.batch),
        );
        self.inputs.scored_cache.part("relearning", &key)
    }

    fn is_over(&self, looks: &[Look]) -> bool {
        let last = self.inputs.settings.relearn_steps;
        looks
            .iter()
            .any(|look| self.counts(look) || look.step >= last)
    }

    fn counts(&self, look: &Look) -> bool {
        look.loss <= self.target
    }

    fn run(
        &self,
        part: &Part,
        looks: &mut Vec<Look>,
        observer: &mut dyn Observer,
        advance: &mut dyn FnMut(&mut dyn Observer, usize),
    ) -> Result<()> {
        let last = self.inputs.settings.relearn_steps;
        if looks.is_empty() {
            self.look(&self.subject.network, 0, part, looks)?;
        }
        if self.is_over(looks) {
            return Ok(());
        }
        let folder = RunFolder::new(part.folder());
        let mut job = self.job(&folder)?;
        for step in (1..=last).filter(|&step| is_looked_at(step, last)) {
            if looks.iter().any(|look| look.step == step) {
                continue;
            }
            let mut quiet = Quiet(observer);
            match job.run_to(step, &mut quiet) {
                // A network that diverges under an attack is no nearer to BEFORE.
                Err(nepenthe::Error::NonFinite { .. }) => break,
                outcome => outcome?,
            };
            if observer.stop_requested() {
                return Err(Error::Stopped);
            }
            let network = job.network().valid();
            self.look(&network, step, part, looks)?;
            advance(observer, step);
            if self.is_over(looks) {
                break;
            }
        }
        drop(job);
        remove(folder.path())
    }

    fn look(
        &self,
        network: &nepenthe_nets::Network,
        step: usize,
        part: &Part,
        looks: &mut Vec<Look>,
    ) -> Result<()> {
        let found = self.crops.measure(network);
        let look = Look {
            step,
            loss: found.loss,
            psnr: found.psnr,
        };
        looks.push(part.append(&look)?);
        Ok(())
    }

    fn job(&self, folder: &RunFolder) -> Result<Job> {
        let Self {
            inputs, subject, ..
        } = self;
        let device = inputs.choice.open_for_training();
        let data = match self.attacker {
            Attacker::ForgetData => &inputs.sets.forget,
            Attacker::RetainData => &inputs.sets.retain,
        };
        let start = Start {
            folder: folder.path(),
            device_name: inputs.choice.to_string(),
            existing: match folder.has_checkpoint() {
                true => Existing::Resume,
                false => Existing::Replace,
            },
            data: Some(data),
            pretrained: Some(Pretrained {
                network: subject.trainable(&device),
                config: subject.record.network.clone(),
                sha256: subject.record.sha256.clone(),
                notes: Vec::new(),
            }),
            memory: None,
            device,
        };
        Ok(Job::new(self.recipe(), start)?)
    }

    fn recipe(&self) -> Recipe {
        let Self {
            inputs, subject, ..
        } = self;
        let settings = &inputs.settings;
        Recipe {
            seed: settings.seed,
            fit: Fit {
                steps: Some(settings.relearn_steps),
                batch: Some(settings.batch),
                crop: Some(settings.crop),
                learning_rate: Some(self.rate),
                optimiser: Some(OptimiserConfig::Adam),
                ..Fit::default()
            },
            data: inputs.training.clone(),
            ..Recipe::new(
                NetworkSource::file(&subject.record.path),
                Supervised::default(),
            )
        }
    }

    /// The curve up to where the target was reached, or the attack was given up.
    fn finished(&self, looks: Vec<Look>) -> RelearningCurve {
        let last = self.inputs.settings.relearn_steps;
        let mut looks = looks;
        looks.retain(|look| look.step <= last);
        let reached = looks.iter().position(|look| self.counts(look));
        if let Some(place) = reached {
            looks.truncate(place + 1);
        }
        let reached_at = reached.map(|place| looks[place].step);
        RelearningCurve {
            model: self.subject.label().to_owned(),
            attacker: self.attacker,
            rate: self.rate,
            steps: looks.iter().map(|look| look.step).collect(),
            losses: looks.iter().map(|look| look.loss).collect(),
            psnr: looks.iter().map(|look| look.psnr).collect(),
            target: self.target,
            reached_at,
            cut_off_at: match reached_at {
                Some(_) => None,
                None => looks.last().map(|look| look.step),
            },
        }
    }
}

/// Every one of the first steps, then every fourth, and the last.
fn is_looked_at(step: usize, last: usize) -> bool {
    step <= 8 || step.is_multiple_of(4) || step == last
}

fn remove(folder: &Path) -> Result<()> {
    let removed = std::fs::remove_dir_all(folder);
    let hint = "is it in use or write-protected?";
    Ok(removed.map_err(nepenthe::Error::io(folder, "remove", hint))?)
}

/// Passes on the request to stop, and no event of the run behind an attack.
struct Quiet<'a>(&'a mut dyn Observer);

impl Observer for Quiet<'_> {
    fn event(&mut self, _event: &Event<'_>) {}

    fn stop_requested(&self) -> bool {
        self.0.stop_requested()
    }
}
