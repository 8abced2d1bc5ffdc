//! The attack at the end of the demo: does the forgotten type come back when AFTER is trained on retain data only?
//!
//! A network that was never taught the type does not learn it from other types; one that only hides it does.
//! `nepenthe audit` does the same over several rates, with forget data as well, and against retrained networks.

use std::path::Path;

use super::Demo;
use crate::error::Result;
use nepenthe::{
    event::{Event, Observer},
    methods::Supervised,
    recipe::{Fit, NetworkSource, Recipe},
    run::{Existing, RunFolder},
    scores::Evaluation,
    train::{Job, Outcome, Start},
};

/// How the attack ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Relearning {
    /// Steps after which the type was back; `None` if it did not come back.
    pub steps: Option<usize>,
    /// Steps after which the attack was given up.
    pub tried: usize,
}

/// Steps at which the network is scored; the attack is given up after the last.
const LOOKS: [usize; 5] = [1, 2, 5, 12, 30];
/// A loss within 5 % of BEFORE's counts as back: in decibels, 20 log10(1.05).
const BACK: f64 = 0.424;
const LEARNING_RATE: f64 = 1e-3;

impl Demo {
    /// Trains AFTER on retain data only, in a folder that is removed in the end, until the forgotten type is restored as by BEFORE or the attack is given up.
    /// `None` if the observer asked to stop.
    pub(super) fn relearn(
        &self,
        run: &RunFolder,
        folder: &Path,
        before: &Evaluation,
        observer: &mut dyn Observer,
    ) -> Result<Option<Relearning>> {
        let found = self.attack_in(run, folder, before, observer);
        let _ = std::fs::remove_dir_all(folder);
        found
    }

    fn attack_in(
        &self,
        run: &RunFolder,
        folder: &Path,
        before: &Evaluation,
        observer: &mut dyn Observer,
    ) -> Result<Option<Relearning>> {
        let test = self.test.only(&[self.forgotten()])?;
        let target = self.forgotten_psnr(before) - BACK;
        let device = self.choice.open_for_training();
        let start = Start {
            folder,
            device,
            device_name: self.choice.to_string(),
            existing: Existing::Replace,
            data: None,
            pretrained: None,
            memory: None,
        };
        let mut job = Job::new(self.attack(run), start)?;
        let tried = LOOKS[LOOKS.len() - 1];
        observer.event(&Event::Started {
            what: "relearning from retain data",
            done: 0,
            total: tried,
        });
        for step in LOOKS {
            if let Outcome::Stopped { step: at } = job.run_to(step, &mut Quiet(observer))?
                && at < step
            {
                return Ok(None);
            }
            let after = job.network();
            let scores = self.score_on(
                &test,
                &[("AFTER", &after)],
                &mut Quiet(observer),
                |_| Ok(()),
            )?;
            if scores.pictures.len() < test.len() {
                return Ok(None);
            }
            observer.event(&Event::Advanced {
                done: step,
                total: tried,
            });
            if self.forgotten_psnr(&scores) >= target {
                observer.event(&Event::Finished);
                let steps = Some(step);
                return Ok(Some(Relearning { steps, tried }));
            }
        }
        observer.event(&Event::Finished);
        let steps = None;
        Ok(Some(Relearning { steps, tried }))
    }

    fn attack(&self, run: &RunFolder) -> Recipe {
        Recipe {
            seed: self.recipe.seed,
            forget: self.recipe.forget.clone(),
            fit: Fit {
                steps: Some(LOOKS[LOOKS.len() - 1]),
                batch: Some(8),
                crop: self.recipe.fit.crop,
                learning_rate: Some(LEARNING_RATE),
                ..Fit::default()
            },
            data: self.recipe.data.clone(),
            ..Recipe::new(NetworkSource::file(run.last()), Supervised::default())
        }
    }
}

/// Passes on that the observer asks to stop, and nothing else.
struct Quiet<'a>(&'a mut dyn Observer);

impl Observer for Quiet<'_> {
    fn event(&mut self, _event: &Event<'_>) {}

    fn stop_requested(&self) -> bool {
        self.0.stop_requested()
    }
}
