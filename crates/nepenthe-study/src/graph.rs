//! The graph of stages: what each needs, and its key.
//!
//! A stage's folder carries the first digits of its key, so that changing a study and changing it back finds
//! everything again. The key is a hash of all that decides the result: the recipe, the files of the data (names and
//! sizes), the keys of the stages before it, the version of the program and the device.

use std::{collections::BTreeMap, fs, path::Path};

use nepenthe::{DeviceChoice, VERSION, recipe::Recipe};
use nepenthe_files::Sha256;
use nepenthe_image::dataset::{DataSet, DataSource};
use nepenthe_nets::NetworkConfig;

use crate::{
    effort::{MIXING, SCORING, TRAINING, effort, seconds_per_pixel},
    error::Result,
    output::Output,
    plan::StudyPlan,
    stage::{Origin, Stage, Work},
    study::Study,
    variant::{Change, Variant, VariantKind},
};

/// Raised whenever the same recipe gives other results than before, within a version of the program.
const EDITION: u32 = 1;
/// Digits of the key in a folder's name.
const DIGITS: usize = 10;

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
        study.check_runs(&study.name, outputs.iter().copied())?;
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

    /// Adds the stages of every run that the outputs show: one that makes the network, one that scores it.
    fn add_stages(&mut self) -> Result<()> {
        let fingerprints = [fingerprint(&self.data)?, fingerprint(&self.test)?];
        let mut before = BTreeMap::new();
        for variant in self.wanted() {
            let checkpoint = &self.study.networks[variant.network].checkpoint;
            let origin = match (variant.kind, checkpoint) {
                (VariantKind::Before, Some(path)) => Origin::File {
                    path: path.clone(),
                    sha256: sha256(path)?,
                },
                _ => {
                    let origin = before.get(&variant.network);
                    let stage = self.making_of(&variant, origin, &fingerprints[0])?;
                    Origin::Stage(self.push(stage))
                }
            };
            if variant.kind == VariantKind::Before {
                before.insert(variant.network, origin.clone());
            }
            let stage = self.scoring(&variant, origin, &fingerprints[1]);
            let index = self.push(stage);
            self.scores.insert(self.study.name_of(&variant), index);
        }
        Ok(())
    }

    fn push(&mut self, stage: Stage) -> usize {
        self.stages.push(stage);
        self.stages.len() - 1
    }

    /// Every run that the outputs show, and BEFORE of its network. Those of the first seed come first.
    fn wanted(&self) -> Vec<Variant> {
        let mut variants: Vec<Variant> = Vec::new();
        let outputs = self.outputs.iter();
        for variant in outputs.flat_map(|&output| self.study.variants(output)) {
            // UT does not start from BEFORE, but is compared with it.
            for needed in [self.study.before(variant.network), variant] {
                if !variants.contains(&needed) {
                    variants.push(needed);
                }
            }
        }
        let seeds = &self.study.seeds;
        variants.sort_by_key(|variant| {
            let seed = seeds.iter().position(|seed| *seed == variant.seed);
            let class = match variant.kind {
                VariantKind::Before => 0,
                VariantKind::Ut(_) | VariantKind::Od(_, Change::None | Change::NoRetain) => 1,
                VariantKind::Od(..) => 2,
                VariantKind::Method(..) => 3,
                VariantKind::Mixed(..) => 4,
            };
            (seed, class, variant.network)
        });
        variants
    }

    /// The stage that trains, unlearns or mixes; a teacher's stage is added before it.
    fn making_of(
        &mut self,
        variant: &Variant,
        before: Option<&Origin>,
        fingerprint: &str,
    ) -> Result<Stage> {
        let recipe = self.study.recipe(variant);
        let mut parts = vec![recipe.to_toml(), fingerprint.to_owned()];
        let teacher = self.teacher(variant, &recipe, fingerprint)?;
        parts.extend(teacher.map(|stage| self.stages[stage].key.clone()));
        let given = recipe.teacher.as_ref();
        if let Some(path) = given.and_then(|teacher| teacher.from.as_ref()) {
            parts.push(sha256(path)?);
        }
        let mixed = self.study.unmixed(variant);
        let mixed = mixed.and_then(|run| self.making(&run));
        let mut seconds = self.training_seconds(variant.network, &recipe)?;
        let work = match (mixed, before) {
            (Some(after), Some(before)) => {
                parts.push(self.stages[after].key.clone());
                seconds = self.mixing_seconds(variant.network, &recipe)?;
                Work::Mix {
                    recipe,
                    before: before.clone(),
                    after,
                    teacher,
                }
            }
            (None, Some(before)) if !recipe.is_supervised() => {
                parts.push(self.origin_key(before));
                Work::Unlearn {
                    recipe,
                    before: before.clone(),
                    teacher,
                }
            }
            _ => Work::Train(recipe),
        };
        parts.push(self.network_part(variant.network));
        Ok(self.stage(self.study.name_of(variant), &parts, work, seconds))
    }

    /// The stage that trains the teacher of a run, if it has one: the study's, which methods share, or one of its own.
    fn teacher(
        &mut self,
        variant: &Variant,
        recipe: &Recipe,
        fingerprint: &str,
    ) -> Result<Option<usize>> {
        let network = &self.study.networks[variant.network];
        let config = NetworkConfig::preset(network.architecture, network.preset);
        let (Some(forgotten), Some(own)) = (recipe.forgotten(), recipe.teacher_recipe(&config)?)
        else {
            return Ok(None);
        };
        let shared = self.study.teaching(variant.network, forgotten, recipe.seed);
        let mut name = format!(
            "{}.teacher.{forgotten}.seed-{}",
            network.architecture.to_string().to_lowercase(),
            recipe.seed
        );
        if shared.teacher_recipe(&config)?.as_ref() != Some(&own) {
            name += &format!(".{}", recipe.method.name());
        }
        let mut stages = self.stages.iter();
        if let Some(stage) = stages.position(|stage| stage.name == name) {
            return Ok(Some(stage));
        }
        let width = own.network.config().map_or(1, |own| own.width());
        let share = width as f64 / config.width() as f64;
        let seconds = self.training_seconds(variant.network, &own)? * share * share;
        let parts = [
            own.to_toml(),
            fingerprint.to_owned(),
            self.network_part(variant.network),
        ];
        let stage = self.stage(name, &parts, Work::Train(own), seconds);
        Ok(Some(self.push(stage)))
    }

    fn network_part(&self, network: usize) -> String {
        let network = &self.study.networks[network];
        format!("{:?} {:?}", network.architecture, network.preset)
    }

    /// Thread-seconds of the steps of a recipe.
    fn training_seconds(&self, network: usize, recipe: &Recipe) -> Result<f64> {
        let network = &self.study.networks[network];
        let (steps, samples, crop) = effort(recipe, &self.data)?;
        let pixels = (steps * samples * crop * crop) as f64;
        Ok(pixels * TRAINING * seconds_per_pixel(network.architecture, network.preset))
    }

    /// Thread-seconds of the search for a mixture.
    fn mixing_seconds(&self, network: usize, recipe: &Recipe) -> Result<f64> {
        let network = &self.study.networks[network];
        let (_, samples, crop) = effort(recipe, &self.data)?;
        let pixels = (MIXING * samples * crop * crop) as f64;
        Ok(pixels * TRAINING * seconds_per_pixel(network.architecture, network.preset))
    }

    /// The stage that scores.
    fn scoring(&self, variant: &Variant, origin: Origin, fingerprint: &str) -> Stage {
        let parts = vec![
            self.origin_key(&origin),
            json_of(&self.study.test),
            format!("{:?}", self.study.test_pictures),
            fingerprint.to_owned(),
            // Every network is scored on the same degraded images, which the first seed decides.
            format!("degradations of seed {}", self.study.first_seed()),
        ];
        let network = &self.study.networks[variant.network];
        let pixels: usize = (0..self.test.len())
            .map(|index| self.test.size_of(index).map_or(256 * 256, |(w, h)| w * h))
            .sum();
        let each = SCORING + seconds_per_pixel(network.architecture, network.preset);
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
        let folder = self.folder.join("stages");
        Stage {
            folder: folder.join(format!("{name}.{}", &key[..DIGITS])),
            name,
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
        let fail = nepenthe::Error::io(path, "read the size of", hint);
        let size = fs::metadata(path).map_err(fail)?.len();
        hash.update(path.file_name().unwrap_or_default().as_encoded_bytes());
        hash.update([0]);
        hash.update(size.to_le_bytes());
    }
    Ok(hash.finish())
}

fn json_of(sources: &[DataSource]) -> String {
    serde_json::to_string(sources).expect("sources serialise")
}
