//! A study as a TOML file: networks, data, budgets and sweeps, from which every run's recipe follows.

use std::path::{Path, PathBuf};

use nepenthe::{
    loss::Loss,
    methods::{Algorithm1, Method as _, Supervised, Weights},
    recipe::{self, Fit, NetworkSource, Recipe, Retain},
};
use nepenthe_image::{
    dataset::{DataSource, Layout, Part},
    degradation::Degradation,
};
use nepenthe_nets::{Architecture, Preset};
use serde::{Deserialize, Serialize};

use crate::{
    Error,
    error::Result,
    variant::{Change, Kind, Variant},
};

/// The studies that are built in, by the name of their scale.
const BUILT_IN: [(&str, &str); 3] = [
    ("smoke", include_str!("../../../recipes/study-smoke.toml")),
    ("mini", include_str!("../../../recipes/study-mini.toml")),
    ("paper", include_str!("../../../recipes/study-paper.toml")),
];

/// The batch size that the paper's sweep is about: batches of a sweep are to the study's batch as they are to this.
const PAPER_BATCH: usize = 16;

/// All that a study decides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Study {
    /// What the study is called.
    pub name: String,
    /// Seeds of UT and OD, whose scores are given as mean and spread; everything else takes the first.
    pub seeds: Vec<u64>,
    /// The types that are forgotten, one at a time.
    pub forget: Vec<Degradation>,
    /// Test pictures of each task at most; all if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub test_pictures: Option<usize>,
    /// BEFORE and UT: the same budget for both.
    pub train: Fit,
    /// OD; ablations and sweeps change one thing of it.
    pub unlearn: Unlearning,
    /// What the sweeps try.
    #[serde(default)]
    pub sweep: Sweep,
    /// What a folder of photographs replaces scenes by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub photos: Option<Photos>,
    /// The networks. Ablations and sweeps are made on the first.
    #[serde(rename = "network")]
    pub networks: Vec<Subject>,
    /// The training data `D`.
    pub data: Vec<DataSource>,
    /// The test pictures, never trained on.
    pub test: Vec<DataSource>,
}

/// A network of a study.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Subject {
    /// Which network.
    pub architecture: Architecture,
    /// Which size.
    pub preset: Preset,
    /// A trained network to be BEFORE; trained from scratch if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint: Option<PathBuf>,
}

/// How the networks of a study are made to forget.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Unlearning {
    /// The optimisation loop.
    pub fit: Fit,
    /// Which part of the retain set takes part; a tenth if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retain: Option<Retain>,
    /// Weights of the three terms.
    pub weights: Weights,
}

/// The values of the sweeps; those of the paper's Figure 3 and Table 5 if absent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Sweep {
    /// Learning rates (Figure 3 a, c).
    pub learning_rates: Vec<f64>,
    /// Batch sizes (Figure 3 b, d). 16 is the study's own batch, others are more or less in proportion.
    pub batches: Vec<usize>,
    /// `w_adv` with `w_ins` = 1 (Table 5).
    pub adversarial: Vec<f64>,
}

impl Default for Sweep {
    fn default() -> Self {
        Self {
            learning_rates: vec![1e-4, 1.5e-4, 2e-4],
            batches: vec![12, PAPER_BATCH, 20],
            adversarial: vec![0.5, 1.0, 1.5],
        }
    }
}

/// How a folder of photographs is split and cut.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Photos {
    /// Pictures that are held out: the test pictures are among them.
    pub hold_out: usize,
    /// Test pictures are cut about their centre to a multiple of so many pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub crop_multiple: Option<usize>,
}

impl Study {
    /// Reads a built-in study by its scale (`smoke`, `mini`, `paper`), or a file; `overrides` are of the form
    /// `train.steps=100`.
    ///
    /// # Errors
    /// If it is neither, a key is unknown or a value impossible.
    pub fn open(name: &str, overrides: &[String]) -> Result<Self> {
        match BUILT_IN.iter().find(|(scale, _)| *scale == name) {
            Some((scale, text)) => Self::parse(text, &format!("the study {scale}"), overrides),
            None if Path::new(name).exists() => {
                Self::parse(&recipe::read(Path::new(name))?, name, overrides)
            }
            None => Err(Error::Study {
                origin: name.to_owned(),
                problem: "there is no study and no file of this name".to_owned(),
                hint: "the built-in scales are smoke, mini and paper".to_owned(),
            }),
        }
    }

    /// Reads a study from text; `origin` names it in errors.
    ///
    /// # Errors
    /// If the text is no TOML, a key is unknown or a value impossible.
    pub fn parse(text: &str, origin: &str, overrides: &[String]) -> Result<Self> {
        let study: Self = recipe::parse(text, origin, overrides)?;
        study.check(origin)?;
        Ok(study)
    }

    /// The complete study as TOML.
    pub fn to_toml(&self) -> String {
        toml::to_string(self).expect("a study was read from TOML")
    }

    /// Takes photographs in place of procedural scenes: all but those held out to train, and of those held out to
    /// test.
    ///
    /// # Errors
    /// If the study says nothing about photographs.
    pub fn use_photos(&mut self, folder: &Path) -> Result<()> {
        let Some(photos) = self.photos.clone() else {
            return Err(Error::Study {
                origin: format!("the study {}", self.name),
                problem: "--photos is given, but the study has no table [photos]".to_owned(),
                hint: "the scales smoke and mini take photographs".to_owned(),
            });
        };
        let photographs = |source: &DataSource, part| DataSource {
            tasks: source.tasks(),
            repeat: source.repeat,
            settings: source.settings,
            hold_out: Some(photos.hold_out),
            part: Some(part),
            ..DataSource::files(Layout::Photographs, folder)
        };
        for source in scenes(&mut self.data) {
            *source = photographs(source, Part::Train);
        }
        for source in scenes(&mut self.test) {
            *source = DataSource {
                crop_multiple: photos.crop_multiple,
                ..photographs(source, Part::HeldOut)
            };
        }
        Ok(())
    }

    fn check(&self, origin: &str) -> Result<()> {
        let fail = |problem: String, hint: &str| {
            Err(Error::Study {
                origin: origin.to_owned(),
                problem,
                hint: hint.to_owned(),
            })
        };
        let lists = [
            ("seeds", self.seeds.is_empty()),
            ("forget", self.forget.is_empty()),
            ("network", self.networks.is_empty()),
            ("test", self.test.is_empty()),
            ("sweep.learning_rates", self.sweep.learning_rates.is_empty()),
            ("sweep.batches", self.sweep.batches.is_empty()),
            ("sweep.adversarial", self.sweep.adversarial.is_empty()),
        ];
        if let Some((key, _)) = lists.iter().find(|(_, empty)| *empty) {
            return fail(
                format!("{key}: expected at least one entry, found none"),
                "recipes/study-mini.toml is complete",
            );
        }
        if let Some(twice) = repeated(&self.seeds) {
            return fail(
                format!("seeds: {twice} is there twice"),
                "every seed is one run",
            );
        }
        if let Some(twice) = repeated(&self.forget) {
            return fail(
                format!("forget: {twice} is there twice"),
                "name every type once",
            );
        }
        let architectures: Vec<_> = self
            .networks
            .iter()
            .map(|network| network.architecture)
            .collect();
        if let Some(twice) = repeated(&architectures) {
            return fail(
                format!("network: {twice} is there twice"),
                "a study has one network of each architecture",
            );
        }
        if self.test_pictures == Some(0) {
            return fail(
                "test_pictures: expected at least 1, found 0".to_owned(),
                "leave it out to score all",
            );
        }
        for source in &self.test {
            source.validate()?;
        }
        for variant in self.every_variant() {
            let recipe = self.recipe(&variant);
            recipe.check(&format!("{origin}, {}", self.name_of(&variant)))?;
        }
        Ok(())
    }

    /// The recipe of a run.
    pub fn recipe(&self, variant: &Variant) -> Recipe {
        let subject = &self.networks[variant.network];
        let training = Recipe {
            seed: variant.seed,
            forget: None,
            retain: None,
            allow_unbounded: false,
            network: NetworkSource::random(subject.architecture, subject.preset),
            method: Supervised::default().into(),
            fit: self.train.clone(),
            evaluation: None,
            data: self.data.clone(),
        };
        match variant.kind {
            Kind::Before => training,
            Kind::Ut(forgotten) => Recipe {
                forget: Some(forgotten.into()),
                ..training
            },
            Kind::Od(forgotten, change) => {
                // The name of the stage whose weights it starts from; the stage itself hands them over.
                let before = self.name_of(&self.before(variant.network));
                Recipe {
                    forget: Some(forgotten.into()),
                    network: NetworkSource::file(before),
                    ..self.unlearn.changed(training, change)
                }
            }
        }
    }

    /// The seed of everything that is run once.
    pub fn first_seed(&self) -> u64 {
        self.seeds[0]
    }

    /// The name of a run, as in `promptir.od.haze.seed-1`.
    pub fn name_of(&self, variant: &Variant) -> String {
        let network = self.networks[variant.network].architecture.to_string();
        format!("{}.{variant}", network.to_lowercase())
    }
}

impl Unlearning {
    /// The recipe of OD with one thing changed. What a sweep varies is always written out, so that the value which is the
    /// study's own gives the study's own recipe.
    fn changed(&self, training: Recipe, change: Change) -> Recipe {
        let batch = self.fit.batch.unwrap_or(PAPER_BATCH);
        let retain_batch = self.fit.retain_batch.unwrap_or(batch);
        let mut fit = Fit {
            batch: Some(batch),
            retain_batch: Some(retain_batch),
            learning_rate: Some(self.fit.learning_rate.unwrap_or(2e-4)),
            ..self.fit.clone()
        };
        let mut retain = self.retain;
        let mut weights = self.weights;
        match change {
            Change::None => {}
            Change::NoRetain => retain = Some(Retain::None),
            Change::AdversarialOnly => weights.instance = 0.0,
            Change::InstanceOnly => weights.adversarial = 0.0,
            Change::Adversarial(ratio) => weights.adversarial = weights.instance * ratio,
            Change::LearningRate(rate) => fit.learning_rate = Some(rate),
            Change::Batch(size) => {
                let scaled = |own: usize| (own * size).div_ceil(PAPER_BATCH).max(1);
                fit.batch = Some(scaled(batch));
                fit.retain_batch = Some(scaled(retain_batch));
            }
            Change::L2 => fit.loss = Some(Loss::L2),
        }
        let method = Algorithm1 { weights };
        Recipe {
            retain,
            // The paper's collapsing variants are run on purpose.
            allow_unbounded: method.bounded(fit.loss.unwrap_or_default()).is_err(),
            method: method.into(),
            fit,
            ..training
        }
    }
}

fn scenes(sources: &mut [DataSource]) -> impl Iterator<Item = &mut DataSource> {
    sources
        .iter_mut()
        .filter(|source| source.layout == Layout::Scenes)
}

/// The first entry that is there twice.
fn repeated<T: PartialEq + Copy>(entries: &[T]) -> Option<T> {
    let twice = |(index, entry): (usize, &T)| entries[..index].contains(entry).then_some(*entry);
    entries.iter().enumerate().find_map(twice)
}
