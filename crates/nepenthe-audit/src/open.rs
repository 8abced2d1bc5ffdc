//! From what the user names to the inputs of an audit: weight files, data, settings.

use std::path::{Path, PathBuf};

use nepenthe::{DeviceChoice, memory::check_scoring, recipe::Recipe, run::RunRecord};
use nepenthe_image::{
    Metric,
    dataset::{DataSet, DataSource, Layout, Part, Selection},
};
use nepenthe_nets::{Device, LoadOptions, Loaded};
use serde::Serialize;

use crate::{
    audit::{DataRecord, ModelRecord, Role, SetRecord},
    cache::Cache,
    error::{Error, Result},
    inputs::{Inputs, Sets, Settings, Subject},
    shadows,
};

/// What is to be audited.
#[derive(Clone, Debug)]
pub struct Request {
    /// Weight file or run folder of the network that saw everything.
    pub before: PathBuf,
    /// Weight file or run folder of the network that was made to forget.
    pub after: PathBuf,
    /// Weight files or run folders of networks that never saw the forget set.
    pub retrained: Vec<PathBuf>,
    /// Which network of files that hold several.
    pub weights_key: Option<String>,
    /// What was to be forgotten.
    pub forget: Selection,
    /// The data the networks were trained on, forget and retain set together.
    pub training: Vec<DataSource>,
    /// Data no network was trained on.
    pub test: Vec<DataSource>,
    /// Seed, sizes and lengths.
    pub settings: Settings,
    /// Where the networks run.
    pub device: DeviceChoice,
    /// The folder for what is found; finished parts are kept there.
    pub folder: PathBuf,
}

/// The run behind a weight file or folder: the folder itself, or that of a file that a run wrote.
///
/// # Errors
/// If a folder holds no run, or its record is damaged.
pub fn run_of(path: &Path) -> Result<Option<RunRecord>> {
    if path.is_dir() {
        return Ok(Some(RunRecord::open(path)?));
    }
    let folder = nepenthe_files::parent(path);
    let run = nepenthe::run::RunFolder::new(folder);
    let of_run = path == run.last() || path == run.best();
    match of_run && run.recipe().is_file() {
        true => Ok(Some(RunRecord::open(folder)?)),
        false => Ok(None),
    }
}

/// The held-out counterpart of training data: the other side of a hold-out, scenes of another seed, and other sources as
/// they are. The flag says whether all of it is held out.
pub fn held_out(training: &[DataSource]) -> (Vec<DataSource>, bool) {
    let mut all = true;
    let counterpart = |source: &DataSource| match (source.layout, source.part) {
        (Layout::Scenes, _) => DataSource {
            seed: Some(source.seed.unwrap_or(0).saturating_add(OTHER_SCENES)),
            signature: None,
            ..source.clone()
        },
        (_, Some(_)) => DataSource {
            part: Some(Part::HeldOut),
            signature: None,
            ..source.clone()
        },
        _ => {
            all = false;
            source.clone()
        }
    };
    let sources = training.iter().map(counterpart).collect();
    (sources, all)
}

/// Far from any seed that is typed, so that scenes of two sources do not meet.
const OTHER_SCENES: u64 = 1_000_000;

impl Request {
    /// Forget selection, training data, held-out data and seed of a recipe, as far as they were not given.
    ///
    /// # Errors
    /// If neither says what was to be forgotten.
    pub fn data_of(
        recipe: &Recipe,
        forget: Option<Selection>,
        test: Vec<DataSource>,
    ) -> Result<(Selection, Vec<DataSource>, Vec<DataSource>)> {
        let forget = forget.or_else(|| recipe.forget.clone()).ok_or_else(|| {
            Error::new(
                "the recipe does not say what was to be forgotten",
                "give the recipe of the unlearning run, or --forget, as in --forget haze",
            )
        })?;
        let training: Vec<DataSource> = recipe.data.clone();
        let test = match (&recipe.evaluation, test.is_empty()) {
            (_, false) => test,
            (Some(evaluation), true) => evaluation.data.clone(),
            (None, true) => held_out(&training).0,
        };
        Ok((forget, training, test))
    }

    /// Opens networks and data, and checks both, before anything is measured or written.
    ///
    /// # Errors
    /// If a file is missing or wrong, or the data do not hold what was to be forgotten or anything else.
    pub fn open(self) -> Result<Opened> {
        self.settings.check()?;
        if self.settings.shadows > 0 {
            shadows::check(self.settings.shadows, self.settings.shadow_forget_sets)?;
        }
        let device = self.device.open();
        let mut notes = Vec::new();
        let (sets, data) = self.sets(&mut notes)?;
        let open = |path: &Path, role, label: String| {
            let subject = self.subject(path, role, label, &device)?;
            for set in [&sets.test_forget, &sets.test_kept] {
                check_scoring(set, &subject.record.network, &self.device)?;
            }
            Ok::<_, Error>(subject)
        };
        let before = open(&self.before, Role::Before, "BEFORE".to_owned())?;
        let after = open(&self.after, Role::After, "AFTER".to_owned())?;
        let several = self.retrained.len() > 1;
        let retrained = self.retrained.iter().enumerate().map(|(index, path)| {
            let label = match several {
                true => format!("UT {}", index + 1),
                false => "UT".to_owned(),
            };
            open(path, Role::Retrained, label)
        });
        let retrained = retrained.collect::<Result<Vec<_>>>()?;
        let cache = Cache::new(&self.folder, &self.data_key(&sets));
        let scored_cache = cache.with(&[names(&sets.test_forget), names(&sets.test_kept)]);
        let inputs = Inputs {
            before,
            after,
            retrained,
            forget: self.forget,
            training: self.training,
            test: self.test,
            sets,
            settings: self.settings,
            choice: self.device,
            device,
            cache,
            scored_cache,
        };
        inputs.check()?;
        Ok(Opened {
            inputs,
            data,
            notes,
        })
    }

    fn subject(&self, path: &Path, role: Role, label: String, device: &Device) -> Result<Subject> {
        let run = run_of(path)?;
        let file = match (&run, path.is_dir()) {
            (Some(run), true) => run.weights()?,
            _ => path.to_owned(),
        };
        let options = LoadOptions {
            key: self.weights_key.clone(),
        };
        let loaded = Loaded::open_with(&file, &options, device)?;
        Ok(Subject {
            record: ModelRecord {
                label,
                role,
                path: file,
                sha256: loaded.sha256,
                network: loaded.config,
            },
            network: loaded.network,
            run,
            metadata: loaded.metadata,
        })
    }

    /// The images, and their record.
    fn sets(&self, notes: &mut Vec<String>) -> Result<(Sets, DataRecord)> {
        let seed = self.settings.seed;
        let (forget, retain) = DataSet::open(&self.training, seed)?.part(&self.forget)?;
        let test = DataSet::open(&self.test, seed)?;
        let held_out = self.forget.is_by_task();
        let (test_forget, test_kept) = match held_out {
            true => test.part(&self.forget)?,
            false => {
                notes.push(
                    "single images were forgotten: scores and losses of the forget set are of those images themselves"
                        .to_owned(),
                );
                (forget.clone(), test)
            }
        };
        let non_members = match held_out {
            true => non_members(&forget, &test_forget),
            false => non_members(&forget, &test_kept),
        };
        let limit = |set: &DataSet| set.take_evenly(self.settings.images * set.tasks().len(), seed);
        let sets = Sets {
            test_forget: limit(&test_forget),
            test_kept: limit(&test_kept),
            forget,
            retain,
            held_out,
            non_members,
        };
        if same(&self.training, &self.test) {
            notes.push(
                "training and test images are the same: scores say nothing of unseen images"
                    .to_owned(),
            );
        }
        let of = |name: &str, all: &DataSet, used: usize| SetRecord {
            name: name.to_owned(),
            tasks: all
                .counts()
                .into_iter()
                .map(|(task, count)| (task.to_string(), count))
                .collect(),
            used,
        };
        let record = DataRecord {
            forget: self.forget.to_string(),
            training: self.training.clone(),
            test: self.test.clone(),
            sets: vec![
                of("forget set, training", &sets.forget, sets.forget.len()),
                of("retain set, training", &sets.retain, sets.retain.len()),
                of("forget set, test", &test_forget, sets.test_forget.len()),
                of("kept set, test", &test_kept, sets.test_kept.len()),
            ],
        };
        Ok((sets, record))
    }

    /// Sources, selection, seed, device, the images that list files name, and length and time of change of every file.
    fn data_key(&self, sets: &Sets) -> impl Serialize {
        let files = sets.forget.files().chain(sets.test_kept.files());
        let file = |file: &Path| {
            let found = std::fs::metadata(file).ok();
            let changed = found.as_ref().and_then(|found| found.modified().ok());
            let length = found.map(|found| found.len());
            format!("{} {length:?} {changed:?}", file.display())
        };
        let signed: Vec<bool> = (0..sets.forget.len())
            .map(|at| sets.forget.is_signed(at))
            .collect();
        (
            (self.training.clone(), self.test.clone()),
            (self.forget.clone(), names(&sets.forget), signed),
            self.settings.seed,
            self.device.to_string(),
            files.map(file).collect::<Vec<_>>(),
        )
    }
}

/// Task and name of every image.
fn names(set: &DataSet) -> Vec<String> {
    let items = set.items().iter();
    items
        .map(|item| format!("{} {}", item.task, item.name))
        .collect()
}

/// The images of `test` that show what `forget` shows.
fn non_members(forget: &DataSet, test: &DataSet) -> DataSet {
    let tasks = forget.tasks();
    let items = test.items().iter();
    let wanted: Vec<bool> = items.map(|item| tasks.contains(&item.task)).collect();
    test.subset(&wanted)
}

/// Whether both lists name a common source of files.
fn same(training: &[DataSource], test: &[DataSource]) -> bool {
    test.iter().any(|source| training.contains(source))
}

/// The inputs of an audit with what is recorded of them.
#[derive(Debug)]
pub struct Opened {
    /// Networks, images, settings.
    pub inputs: Inputs,
    /// The data, for the record.
    pub data: DataRecord,
    /// What the reader should know, in words.
    pub notes: Vec<String>,
}

impl Inputs {
    /// What the loader cannot know: images large enough for crops and metrics, crops that fit the networks.
    fn check(&self) -> Result<()> {
        let Settings { crop, .. } = &self.settings;
        for subject in self.subjects() {
            let multiple = subject.record.network.size_multiple();
            if *crop == 0 || !crop.is_multiple_of(multiple) {
                return Err(Error::new(
                    format!(
                        "the crop of the attacks: expected a multiple of {multiple}, found {crop}"
                    ),
                    "the network halves the image on each of its levels; 64 fits all",
                ));
            }
        }
        if self.sets.retain.is_empty() {
            return Err(Error::new(
                format!("without {} nothing is left for the retain set", self.forget),
                "give training data of other degradations too",
            ));
        }
        let Sets {
            forget,
            retain,
            test_forget,
            test_kept,
            ..
        } = &self.sets;
        for set in [forget, retain, test_forget, test_kept] {
            set.check_crop(*crop)?;
        }
        for set in [test_forget, test_kept] {
            set.check_metrics(&[Metric::PsnrPyiqa, Metric::SsimPyiqa])?;
        }
        Ok(())
    }
}
