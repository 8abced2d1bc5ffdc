//! The graph of stages: what each needs, its key, and what is done already.
//!
//! A stage's folder carries the first digits of its key, so that changing a study and changing it back finds
//! everything again. The key is a hash of all that decides the result: the recipe, the files of the data (names and
//! sizes), the keys of the stages before it, the version of the program and the device.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use nepenthe::{DeviceChoice, VERSION, recipe, run::RunFolder};
use nepenthe_files::Sha256;
use nepenthe_image::dataset::{DataSet, DataSource};
use serde::{Deserialize, Serialize};

use crate::{
    Error,
    effort::{SCORING, TRAINING, effort, seconds_per_pixel},
    error::Result,
    folder,
    stage::{Origin, Record, Stage, State, Work, record},
    study::Study,
    variant::{Kind, Output, Variant},
};

/// Raised whenever the same recipe gives other results than before, within a version of the program.
const EDITION: u32 = 1;
/// Digits of the key in a folder's name.
const DIGITS: usize = 10;
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
pub struct Plan {
    /// The study.
    pub study: Study,
    /// What is wanted of it.
    pub outputs: Vec<Output>,
    pub(crate) folder: PathBuf,
    pub(crate) device: DeviceChoice,
    pub(crate) data: DataSet,
    pub(crate) test: DataSet,
    stages: Vec<Stage>,
    /// The scoring stage of each run, by the run's name.
    scores: BTreeMap<String, usize>,
}

impl Plan {
    /// Lists the data, decides the stages that `outputs` need, and computes their keys. Nothing is written.
    ///
    /// # Errors
    /// If the data or a checkpoint are missing or wrong.
    pub fn new(
        study: Study,
        outputs: Vec<Output>,
        folder: &Path,
        device: DeviceChoice,
    ) -> Result<Self> {
        let data = DataSet::open(&study.data, study.first_seed())?;
        let test = DataSet::open(&study.test, study.first_seed())?;
        let test = match study.test_pictures {
            Some(pictures) => test.take_evenly(pictures * test.tasks().len(), study.first_seed()),
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
        Ok(plan)
    }

    /// Opens a study by its folder, as it was last run.
    ///
    /// # Errors
    /// If the folder holds no study, or as [`Plan::new`].
    pub fn open(folder: &Path) -> Result<Self> {
        let path = folder.join(STUDY);
        let study = Study::parse(&recipe::read(&path)?, &path.display().to_string(), &[])?;
        let path = folder.join(WANTED);
        let hint = "run the study again; what is finished is kept";
        let text = fs::read_to_string(&path).map_err(nepenthe::Error::io(&path, "read", hint))?;
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

    /// Writes down what [`Plan::open`] needs.
    pub(crate) fn save(&self) -> Result<()> {
        folder::make(&self.folder)?;
        let wanted = Wanted {
            device: self.device.to_string(),
            outputs: self
                .outputs
                .iter()
                .map(|output| output.name().to_owned())
                .collect(),
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
    pub fn state(&self, stage: usize) -> State {
        let stage = &self.stages[stage];
        if record(stage).is_some() {
            State::Finished
        } else if RunFolder::new(&stage.folder).has_checkpoint() {
            State::Begun
        } else {
            State::Waiting
        }
    }

    /// What the finished stage that trained or unlearned `variant` says of itself.
    pub fn run_record(&self, variant: &Variant) -> Option<Record> {
        record(&self.stages[self.making_stage(variant)?])
    }

    /// The folder of the scores of a run; none where it diverged.
    pub(crate) fn score_folder(&self, variant: &Variant) -> Option<&Path> {
        let stage = &self.stages[*self.scores.get(&self.study.name_of(variant))?];
        let record = record(stage)?;
        record.diverged.is_none().then_some(stage.folder.as_path())
    }

    /// The folder of a finished run.
    pub(crate) fn run_folder(&self, variant: &Variant) -> Option<&Path> {
        let stage = &self.stages[self.making_stage(variant)?];
        record(stage).map(|_| stage.folder.as_path())
    }

    fn making_stage(&self, variant: &Variant) -> Option<usize> {
        let scores = *self.scores.get(&self.study.name_of(variant))?;
        match self.stages[scores].work {
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

    /// The stages a stage waits for.
    pub(crate) fn needs(&self, stage: usize) -> Option<usize> {
        match &self.stages[stage].work {
            Work::Unlearn(_, Origin::Stage(needed)) | Work::Score(Origin::Stage(needed)) => {
                Some(*needed)
            }
            _ => None,
        }
    }

    /// Expected seconds of each stage on `threads` threads: those of the reference machine times how much slower or
    /// faster this one was on the stages that are finished.
    pub fn expected_seconds(&self, threads: usize) -> Vec<f64> {
        let (mut taken, mut expected) = (0.0, 0.0);
        for stage in &self.stages {
            if let Some(record) = record(stage) {
                taken += record.seconds * record.threads as f64;
                expected += stage.seconds;
            }
        }
        let pace = if expected > 0.0 {
            taken / expected
        } else {
            1.0
        };
        let stages = self.stages.iter();
        stages
            .map(|stage| stage.seconds * pace / threads as f64)
            .collect()
    }

    /// Threads of each of `jobs` stages at a time.
    pub fn threads(jobs: usize) -> usize {
        (rayon::current_num_threads() / jobs.max(1)).max(1)
    }

    fn add_stages(&mut self) -> Result<()> {
        let fingerprints = [fingerprint(&self.data)?, fingerprint(&self.test)?];
        let mut variants: Vec<Variant> = Vec::new();
        for variant in self
            .outputs
            .iter()
            .flat_map(|&output| self.study.variants(output))
        {
            for needed in [self.study.before(variant.network), variant] {
                // A network retrained without a type does not come of BEFORE, but is compared with it.
                if !variants.contains(&needed) {
                    variants.push(needed);
                }
            }
        }
        let seeds = &self.study.seeds;
        variants.sort_by_key(|variant| {
            let seed = seeds.iter().position(|seed| *seed == variant.seed);
            let class = match variant.kind {
                Kind::Before => 0,
                Kind::Ut(_) | Kind::Od(_, crate::Change::None | crate::Change::NoRetain) => 1,
                Kind::Od(..) => 2,
            };
            (seed, class, variant.network)
        });
        let mut before = BTreeMap::new();
        for variant in variants {
            let name = self.study.name_of(&variant);
            let checkpoint = &self.study.networks[variant.network].checkpoint;
            let origin = match (variant.kind, checkpoint) {
                (Kind::Before, Some(path)) => Origin::File {
                    path: path.clone(),
                    sha256: sha256(path)?,
                },
                _ => {
                    let source = before.get(&variant.network);
                    let stage = self.made_by(&variant, source, &fingerprints[0])?;
                    self.push(stage)
                }
            };
            if variant.kind == Kind::Before {
                before.insert(variant.network, origin.clone());
            }
            let stage = self.score_stage(&variant, origin, &fingerprints[1]);
            let Origin::Stage(index) = self.push(stage) else {
                continue;
            };
            self.scores.insert(name, index);
        }
        Ok(())
    }

    fn push(&mut self, stage: Stage) -> Origin {
        self.stages.push(stage);
        Origin::Stage(self.stages.len() - 1)
    }

    fn made_by(
        &self,
        variant: &Variant,
        before: Option<&Origin>,
        fingerprint: &str,
    ) -> Result<Stage> {
        let recipe = self.study.recipe(variant);
        let mut parts = vec![recipe.to_toml(), fingerprint.to_owned()];
        let work = match (variant.kind, before) {
            (Kind::Od(..), Some(origin)) => {
                parts.push(self.origin_key(origin));
                Work::Unlearn(recipe.clone(), origin.clone())
            }
            _ => Work::Train(recipe.clone()),
        };
        let subject = &self.study.networks[variant.network];
        let (steps, samples, crop) = effort(&recipe, &self.data)?;
        parts.push(format!("{:?} {:?}", subject.architecture, subject.preset));
        let pixels = (steps * samples * crop * crop) as f64;
        let seconds = pixels * TRAINING * seconds_per_pixel(subject.architecture, subject.preset);
        Ok(self.stage(self.study.name_of(variant), &parts, work, seconds))
    }

    fn score_stage(&self, variant: &Variant, origin: Origin, fingerprint: &str) -> Stage {
        let test = json_of(&self.study.test);
        let parts = [
            self.origin_key(&origin),
            test,
            format!("{:?}", self.study.test_pictures),
            fingerprint.to_owned(),
        ];
        let subject = &self.study.networks[variant.network];
        let pixels: usize = (0..self.test.len())
            .map(|index| self.test.size_of(index).map_or(256 * 256, |(w, h)| w * h))
            .sum();
        let each = SCORING + seconds_per_pixel(subject.architecture, subject.preset);
        let name = format!("{}.scores", self.study.name_of(variant));
        self.stage(name, &parts, Work::Score(origin), pixels as f64 * each)
    }

    fn stage(&self, name: String, parts: &[String], work: Work, seconds: f64) -> Stage {
        let mut hash = Sha256::default();
        let device = self.device.to_string();
        let common = [VERSION, &EDITION.to_string(), &device, &name].map(str::to_owned);
        for part in common.iter().chain(parts) {
            hash.update((part.len() as u64).to_le_bytes());
            hash.update(part);
        }
        let key = hash.finish();
        let folder = self
            .folder
            .join("stages")
            .join(format!("{name}.{}", &key[..DIGITS]));
        Stage {
            name,
            folder,
            key,
            work,
            seconds,
        }
    }

    fn origin_key(&self, origin: &Origin) -> String {
        match origin {
            Origin::Stage(stage) => self.stages[*stage].key.clone(),
            Origin::File { sha256, .. } => sha256.clone(),
        }
    }
}

/// SHA-256 of a checkpoint.
fn sha256(path: &Path) -> Result<String> {
    let hint = "the study names a checkpoint; its header says where to get it";
    let fail = nepenthe::Error::io(path, "read the checkpoint", hint);
    Ok(nepenthe_files::sha256_of_file(path).map_err(fail)?)
}

/// Names and sizes of all files of a data set.
fn fingerprint(data: &DataSet) -> Result<String> {
    let mut hash = Sha256::default();
    for path in data.files() {
        let hint = "was it moved while the data were listed?";
        let size =
            fs::metadata(path).map_err(nepenthe::Error::io(path, "read the size of", hint))?;
        hash.update(path.file_name().unwrap_or_default().as_encoded_bytes());
        hash.update([0]);
        hash.update(size.len().to_le_bytes());
    }
    Ok(hash.finish())
}

fn json_of(sources: &[DataSource]) -> String {
    serde_json::to_string(sources).expect("sources serialise")
}
