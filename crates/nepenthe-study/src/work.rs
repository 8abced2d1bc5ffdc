//! What a stage does: training, unlearning, scoring.

use std::{thread, time::Instant};

use burn::tensor::Device;
use nepenthe::{
    evaluate::{Candidate, Restored, evaluate},
    event::{Event, Observer},
    machine::free_memory,
    recipe::{Recipe, Teacher},
    run::{Existing, RunFolder, RunRecord},
    scores::Evaluation,
    train::{Job, Outcome, Start},
};
use nepenthe_image::{Metric, degradation::Task};
use nepenthe_nets::{Loaded, Network};

use crate::{
    error::{Error, Result},
    folder,
    plan::StudyPlan,
    stage::{Origin, Stage, StageRecord, Work},
};

/// The protocols of the paper.
pub(crate) const METRICS: [Metric; 2] = [Metric::PsnrPyiqa, Metric::SsimPyiqa];
/// The scores of a scoring stage.
pub(crate) const SCORES: &str = "scores.json";
/// Test images of each task whose restored version is kept.
const SHOWN: usize = 2;

/// Seconds outside of the steps, kept where a stage was stopped.
const OUTSIDE: &str = "outside-seconds";

/// What the work of a stage adds to its record.
#[derive(Default)]
pub(crate) struct WorkDone {
    pub(crate) seconds: f64,
    pub(crate) outside: f64,
    pub(crate) share: Option<f64>,
    pub(crate) steps: usize,
    pub(crate) samples: usize,
    pub(crate) weights_sha256: String,
    pub(crate) diverged: Option<usize>,
}

/// Passes events on, and adds up the seconds of the steps.
struct Stepping<'a> {
    observer: &'a mut dyn Observer,
    seconds: f64,
}

impl Observer for Stepping<'_> {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Step(step) = event {
            self.seconds += step.seconds;
        }
        self.observer.event(event);
    }

    fn stop_requested(&self) -> bool {
        self.observer.stop_requested()
    }
}

impl WorkDone {
    /// Nothing to score: the network diverged at this step.
    fn diverged(step: usize) -> Self {
        Self {
            diverged: Some(step),
            ..Self::default()
        }
    }
}

impl StudyPlan {
    /// Does the work of a stage; nothing is returned if it was asked to stop.
    pub(crate) fn work(
        &self,
        stage: &Stage,
        observer: &mut dyn Observer,
    ) -> Result<Option<WorkDone>> {
        match &stage.work {
            Work::Train(recipe) => self.optimise(stage, recipe, None, observer),
            Work::Unlearn {
                recipe,
                before,
                teacher,
            } => {
                let recipe = self.taught(recipe, *teacher);
                self.optimise(stage, &recipe, Some(before), observer)
            }
            Work::Mix {
                recipe,
                before,
                after,
                teacher,
            } => {
                let recipe = self.taught(recipe, *teacher);
                self.mix(stage, &recipe, before, *after, observer)
            }
            Work::Score(origin) => self.score(stage, origin, observer),
        }
    }

    fn optimise(
        &self,
        stage: &Stage,
        recipe: &Recipe,
        origin: Option<&Origin>,
        observer: &mut dyn Observer,
    ) -> Result<Option<WorkDone>> {
        let mut outside = self.outside(stage);
        let mut job = self.prepare(stage, recipe, origin)?;
        let started = Instant::now();
        let mut stepping = Stepping {
            observer,
            seconds: 0.0,
        };
        let ended = job.run(&mut stepping);
        outside += (started.elapsed().as_secs_f64() - stepping.seconds).max(0.0);
        let diverged = match ended {
            Ok(Outcome::Finished) => None,
            Ok(Outcome::Stopped { .. }) => {
                folder::write(&stage.folder.join(OUTSIDE), outside.to_string())?;
                return Ok(None);
            }
            // Ascent without a lower bound may end so; that is a result. Training from scratch must not.
            Err(nepenthe::Error::NonFinite { step, .. }) if origin.is_some() => Some(step),
            Err(error) => return Err(error.into()),
        };
        let folder = RunFolder::new(&stage.folder);
        let weights_sha256 = match diverged {
            Some(_) => String::new(),
            None => {
                let last = folder.last();
                let fail = nepenthe::Error::io(&last, "read the weights", "was it removed?");
                nepenthe_files::sha256_of_file(&last).map_err(fail)?
            }
        };
        let steps = RunRecord::open(&stage.folder)?.steps;
        Ok(Some(WorkDone {
            seconds: steps.iter().map(|step| step.seconds).sum(),
            outside,
            share: None,
            steps: steps.len(),
            samples: steps.len() * job.samples(),
            weights_sha256,
            diverged,
        }))
    }

    /// The recipe of a run with the weights of its teacher, where a stage trained it.
    fn taught(&self, recipe: &Recipe, teacher: Option<usize>) -> Recipe {
        let teacher = teacher.map(|stage| Teacher {
            from: Some(self.weights_of(&Origin::Stage(stage))),
            ..Teacher::default()
        });
        Recipe {
            teacher: teacher.or_else(|| recipe.teacher.clone()),
            ..recipe.clone()
        }
    }

    /// What earlier parts of a stage that resumes took outside of its steps.
    fn outside(&self, stage: &Stage) -> f64 {
        let begun = RunFolder::new(&stage.folder).has_checkpoint();
        let path = stage.folder.join(OUTSIDE);
        let text = begun.then(|| nepenthe_files::read_text(&path).ok());
        let seconds = text.flatten().and_then(|text| text.parse().ok());
        seconds.unwrap_or(0.0)
    }

    /// Mixes the network of the stage `after` with that from before.
    fn mix(
        &self,
        stage: &Stage,
        recipe: &Recipe,
        before: &Origin,
        after: usize,
        observer: &mut dyn Observer,
    ) -> Result<Option<WorkDone>> {
        let started = Instant::now();
        let record = self.stages()[after].record();
        if let Some(step) = record.and_then(|record| record.diverged) {
            return Ok(Some(WorkDone::diverged(step)));
        }
        let mut job = self.prepare(stage, recipe, Some(before))?;
        let weights = self.weights_of(&Origin::Stage(after));
        let after = Loaded::open(&weights, &self.device.open())?;
        let Some(share) = job.mix_with(after.network, observer)? else {
            return Ok(None);
        };
        let last = RunFolder::new(&stage.folder).last();
        let fail = nepenthe::Error::io(&last, "read the weights", "was it removed?");
        Ok(Some(WorkDone {
            outside: started.elapsed().as_secs_f64(),
            share: Some(share),
            weights_sha256: nepenthe_files::sha256_of_file(&last).map_err(fail)?,
            ..WorkDone::default()
        }))
    }

    /// The job of a stage, to start or to resume.
    fn prepare(&self, stage: &Stage, recipe: &Recipe, origin: Option<&Origin>) -> Result<Job> {
        let device = self.device.open_for_training();
        let pretrained = match origin {
            Some(origin) => Some(Loaded::open(&self.weights_of(origin), &device)?.into()),
            None => None,
        };
        // Stages that run at a time share the memory as they share the threads.
        let cores = thread::available_parallelism().map_or(1, usize::from);
        let share = rayon::current_num_threads() as f64 / cores as f64;
        let start = Start {
            folder: &stage.folder,
            device,
            device_name: self.device.to_string(),
            existing: match RunFolder::new(&stage.folder).has_checkpoint() {
                true => Existing::Resume,
                false => Existing::Replace,
            },
            data: Some(&self.data),
            pretrained,
            memory: free_memory().map(|free| (free as f64 * share.min(1.0)) as u64),
        };
        Ok(Job::new(recipe.clone(), start)?)
    }

    fn score(
        &self,
        stage: &Stage,
        origin: &Origin,
        observer: &mut dyn Observer,
    ) -> Result<Option<WorkDone>> {
        let started = Instant::now();
        let unlearned = self.unlearned(origin);
        if let Some(diverged) = unlearned.as_ref().and_then(|record| record.diverged) {
            return Ok(Some(WorkDone::diverged(diverged)));
        }
        let device = self.device.open();
        let loaded = Loaded::open(&self.weights_of(origin), &device)?;
        let scored = self.evaluate(stage, &loaded.network, &device, observer);
        let evaluation = match (scored, unlearned) {
            (Ok(Some(evaluation)), _) => evaluation,
            (Ok(None), _) => return Ok(None),
            // As a loss that is not finite: a result of unlearning, an error of any other network.
            (Err(Error::Core(nepenthe::Error::Restore { .. })), Some(record)) => {
                return Ok(Some(WorkDone::diverged(record.steps)));
            }
            (Err(error), _) => return Err(error),
        };
        let text = serde_json::to_string(&evaluation).expect("scores serialise");
        folder::write(&stage.folder.join(SCORES), text)?;
        Ok(Some(WorkDone {
            seconds: started.elapsed().as_secs_f64(),
            outside: 0.0,
            share: None,
            steps: 0,
            samples: evaluation.pictures.len(),
            weights_sha256: loaded.sha256,
            diverged: None,
        }))
    }

    /// The record of the stage that unlearned, if that is where the network comes from.
    fn unlearned(&self, origin: &Origin) -> Option<StageRecord> {
        match origin {
            Origin::Stage(made) => {
                let made = &self.stages()[*made];
                let unlearned = matches!(made.work, Work::Unlearn { .. } | Work::Mix { .. });
                unlearned.then(|| made.record()).flatten()
            }
            Origin::File { .. } => None,
        }
    }

    /// Scores every test image and keeps some of the restored ones.
    fn evaluate(
        &self,
        stage: &Stage,
        network: &Network,
        device: &Device,
        observer: &mut dyn Observer,
    ) -> Result<Option<Evaluation>> {
        let images = stage.folder.join("pictures");
        folder::make(&images)?;
        let candidates = [Candidate {
            label: stage.name.trim_end_matches(".scores").to_owned(),
            network,
        }];
        let shown = self.shown();
        let keep = |restored: Restored<'_>| {
            if shown.contains(&restored.index) {
                let name = image_name(restored.scores.task, &restored.scores.name);
                restored.outputs[0].save(images.join(name))?;
            }
            Ok(())
        };
        let evaluation = evaluate(&candidates, &self.test, &METRICS, device, observer, keep)?;
        Ok((evaluation.pictures.len() == self.test.len()).then_some(evaluation))
    }

    /// The test images whose restored versions are kept: the first of every task.
    pub(crate) fn shown(&self) -> Vec<usize> {
        let items = self.test.items();
        let earlier = |index: usize| {
            let same = items[..index].iter();
            same.filter(|item| item.task == items[index].task).count()
        };
        (0..items.len())
            .filter(|&index| earlier(index) < SHOWN)
            .collect()
    }
}

/// The file of a restored image.
pub(crate) fn image_name(task: Task, name: &str) -> String {
    format!("{task}-{name}.png")
}
