//! A study with its stages: what is wanted, what is finished, and how long the rest will take.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use nepenthe::{DeviceChoice, recipe, run::RunFolder};
use nepenthe_image::dataset::DataSet;
use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    folder,
    output::Output,
    stage::{Origin, Stage, StageRecord, StageState, Work},
    study::Study,
    variant::Variant,
};

/// The files of a study's folder from which it is opened again.
const STUDY: &str = "study.toml";
const WANTED: &str = "study.json";

/// What is wanted of a study, besides the study.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    device: String,
    outputs: Vec<String>,
}

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
    /// Lists the data, works out the stages that `outputs` need, and computes their keys. Nothing is written.
    ///
    /// # Errors
    /// If the data or a checkpoint are missing or wrong, or the record of a finished stage cannot be read.
    pub fn new(
        study: Study,
        outputs: Vec<Output>,
        folder: &Path,
        device: DeviceChoice,
    ) -> Result<Self> {
        let data = DataSet::open(&study.data, study.first_seed())?;
        let test = DataSet::open(&study.test, study.first_seed())?;
        let test = match study.test_pictures {
            Some(images) => test.take_evenly(
                images.saturating_mul(test.tasks().len()),
                study.first_seed(),
            ),
            None => test,
        };
        let mut plan = Self {
            study,
            outputs,
            folder: folder.to_owned(),
            device,
            data,
            test,
            stages: Vec::new(),
            scores: BTreeMap::new(),
        };
        plan.add_stages()?;
        for stage in &plan.stages {
            stage.read_record()?;
        }
        Ok(plan)
    }

    /// Opens a study by its folder, as it was last run.
    ///
    /// # Errors
    /// If the folder holds no study, or as [`StudyPlan::new`].
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(STUDY);
        let study = Study::parse(&recipe::read(&path)?, &path.display().to_string(), &[])?;
        let path = folder.join(WANTED);
        let hint = "run the study again; finished stages are reused";
        let fail = nepenthe::Error::io(&path, "read", hint);
        let text = nepenthe_files::read_text(&path).map_err(fail)?;
        let wanted: Wanted = serde_json::from_str(&text).map_err(|error| Error::Stored {
            path,
            problem: format!("expected what was wanted of a study: {error}"),
            hint,
        })?;
        let outputs = wanted.outputs.iter().map(|name| name.parse());
        Self::new(
            study,
            outputs.collect::<Result<_>>()?,
            folder,
            wanted.device.parse()?,
        )
    }

    /// Whether a folder holds a study.
    pub fn is_study(folder: &Path) -> bool {
        folder.join(STUDY).is_file()
    }

    /// Writes what [`StudyPlan::open`] needs.
    pub(crate) fn save(&self) -> Result<()> {
        folder::make(&self.folder)?;
        let outputs = self.outputs.iter();
        let wanted = Wanted {
            device: self.device.to_string(),
            outputs: outputs.map(|output| output.name().to_owned()).collect(),
        };
        let wanted = serde_json::to_string_pretty(&wanted).expect("names serialise");
        folder::write(&self.folder.join(STUDY), self.study.to_toml())?;
        folder::write(&self.folder.join(WANTED), wanted)
    }

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
