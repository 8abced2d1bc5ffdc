//! A study with its stages: what is finished, where it is, and how long the rest will take.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use nepenthe::{DeviceChoice, run::RunFolder};
use nepenthe_image::dataset::DataSet;

use crate::{
    output::Output,
    stage::{Origin, Stage, StageRecord, StageState, Work},
    study::Study,
    variant::Variant,
};

/// A study with its stages, ready to run.
pub struct StudyPlan {
    /// The study.
    pub study: Study,
    /// The tables and figures that are wanted.
    pub(crate) outputs: Vec<Output>,
    pub(crate) folder: PathBuf,
    pub(crate) device: DeviceChoice,
    pub(crate) data: DataSet,
    pub(crate) test: DataSet,
    pub(crate) stages: Vec<Stage>,
    /// The scoring stage of each run, by the run's name.
    pub(crate) scores: BTreeMap<String, usize>,
}

impl StudyPlan {
    /// The stages, in the order in which they are begun.
    pub fn stages(&self) -> &[Stage] {
        &self.stages
    }

    /// How far a stage is.
    pub fn state(&self, stage: usize) -> StageState {
        let stage = &self.stages[stage];
        if stage.record().is_some() {
            StageState::Finished
        } else if RunFolder::new(&stage.folder).has_checkpoint() {
            StageState::Begun
        } else {
            StageState::Waiting
        }
    }

    /// What the finished stage that trained or unlearned `variant` recorded.
    pub fn run_record(&self, variant: &Variant) -> Option<StageRecord> {
        self.making_stage(variant)?.record()
    }

    /// The step at which a run diverged.
    pub fn diverged(&self, variant: &Variant) -> Option<usize> {
        let scored = self.scoring_stage(variant).and_then(Stage::record);
        let records = [self.run_record(variant), scored].into_iter().flatten();
        records.filter_map(|record| record.diverged).next()
    }

    /// The folder of the scores of a run; none where it diverged.
    pub(crate) fn score_folder(&self, variant: &Variant) -> Option<&Path> {
        let stage = self.scoring_stage(variant)?;
        let record = stage.record()?;
        record.diverged.is_none().then_some(stage.folder.as_path())
    }

    /// The folder of a finished run.
    pub(crate) fn run_folder(&self, variant: &Variant) -> Option<&Path> {
        let stage = self.making_stage(variant)?;
        stage.record().map(|_| stage.folder.as_path())
    }

    fn scoring_stage(&self, variant: &Variant) -> Option<&Stage> {
        let stage = *self.scores.get(&self.study.name_of(variant))?;
        Some(&self.stages[stage])
    }

    /// Thread-seconds of a finished run, with those of its teacher and of the run that it mixes.
    pub(crate) fn cost(&self, variant: &Variant) -> Option<f64> {
        self.cost_of(self.making(variant)?)
    }

    fn cost_of(&self, stage: usize) -> Option<f64> {
        let own = self.stages[stage].record()?.thread_seconds();
        let before = match self.stages[stage].work {
            Work::Unlearn { teacher, .. } => teacher,
            Work::Mix { after, .. } => Some(after),
            Work::Train(_) | Work::Score(_) => None,
        };
        match before {
            Some(stage) => Some(own + self.cost_of(stage)?),
            None => Some(own),
        }
    }

    fn making_stage(&self, variant: &Variant) -> Option<&Stage> {
        self.making(variant).map(|stage| &self.stages[stage])
    }

    /// The stage that makes a network.
    pub(crate) fn making(&self, variant: &Variant) -> Option<usize> {
        match self.scoring_stage(variant)?.work {
            Work::Score(Origin::Stage(stage)) => Some(stage),
            _ => None,
        }
    }

    pub(crate) fn weights_of(&self, origin: &Origin) -> PathBuf {
        match origin {
            Origin::Stage(stage) => RunFolder::new(&self.stages[*stage].folder).last(),
            Origin::File { path, .. } => path.clone(),
        }
    }

    /// Expected seconds of each stage on `threads` threads: those of the reference machine, scaled by how much slower
    /// or faster this machine was on the finished stages.
    pub fn expected_seconds(&self, threads: usize) -> Vec<f64> {
        let (mut taken, mut expected) = (0.0, 0.0);
        for stage in &self.stages {
            if let Some(record) = stage.record() {
                taken += record.thread_seconds();
                expected += stage.seconds;
            }
        }
        let pace = match expected > 0.0 {
            true => taken / expected,
            false => 1.0,
        };
        let stages = self.stages.iter();
        stages
            .map(|stage| stage.seconds * pace / threads as f64)
            .collect()
    }

    /// Threads of each of `jobs` stages that run at once.
    pub fn threads(jobs: usize) -> usize {
        (rayon::current_num_threads() / jobs.max(1)).max(1)
    }
}
