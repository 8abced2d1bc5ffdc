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

    /// The folder of the scores of a run; none where it diverged.
    pub(crate) fn score_folder(&self, variant: &Variant) -> Option<&Path> {
        let stage = &self.stages[*self.scores.get(&self.study.name_of(variant))?];
        let record = stage.record()?;
        record.diverged.is_none().then_some(stage.folder.as_path())
    }

    /// The folder of a finished run.
    pub(crate) fn run_folder(&self, variant: &Variant) -> Option<&Path> {
        let stage = self.making_stage(variant)?;
        stage.record().map(|_| stage.folder.as_path())
    }

    fn making_stage(&self, variant: &Variant) -> Option<&Stage> {
        let scores = *self.scores.get(&self.study.name_of(variant))?;
        match self.stages[scores].work {
            Work::Score(Origin::Stage(stage)) => Some(&self.stages[stage]),
            _ => None,
        }
    }

    pub(crate) fn weights_of(&self, origin: &Origin) -> PathBuf {
        match origin {
            Origin::Stage(stage) => RunFolder::new(&self.stages[*stage].folder).last(),
            Origin::File { path, .. } => path.clone(),
        }
    }

    /// The stage that a stage waits for.
    pub(crate) fn needs(&self, stage: usize) -> Option<usize> {
        match &self.stages[stage].work {
            Work::Unlearn(_, Origin::Stage(needed)) | Work::Score(Origin::Stage(needed)) => {
                Some(*needed)
            }
            _ => None,
        }
    }

    /// Expected seconds of each stage on `threads` threads: those of the reference machine, scaled by how much slower
    /// or faster this machine was on the finished stages.
    pub fn expected_seconds(&self, threads: usize) -> Vec<f64> {
        let (mut taken, mut expected) = (0.0, 0.0);
        for stage in &self.stages {
            if let Some(record) = stage.record() {
                taken += record.seconds * record.threads as f64;
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
