//! A study as a TOML file: the built-in ones, reading, and checks.

use std::path::Path;

use nepenthe::recipe;
use nepenthe_image::dataset::{DataSource, Layout, Part};
use nepenthe_nets::NetworkConfig;

use crate::{
    error::{Error, Result},
    output::Output,
    study::Study,
};

/// The studies that are built in, by the name of their scale.
const BUILT_IN: [(&str, &str); 3] = [
    ("smoke", include_str!("../../../recipes/study-smoke.toml")),
    ("mini", include_str!("../../../recipes/study-mini.toml")),
    ("paper", include_str!("../../../recipes/study-paper.toml")),
];

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
        if folder.to_str().is_none() {
            return Err(Error::Study {
                origin: format!("--photos {}", folder.display()),
                problem: "expected a path in UTF-8, found other bytes".to_owned(),
                hint: "a study is saved as text: rename the folder".to_owned(),
            });
        }
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
        if let Some((problem, hint)) = self.problem() {
            return Err(Error::Study {
                origin: origin.to_owned(),
                problem,
                hint: hint.to_owned(),
            });
        }
        if let Some((problem, hint)) = self.methods.problem() {
            return Err(Error::Study {
                origin: origin.to_owned(),
                problem,
                hint,
            });
        }
        for source in &self.test {
            source.validate()?;
        }
        self.check_runs(origin, Output::PAPER)
    }

    /// Checks the recipe of every run that these outputs show.
    pub(crate) fn check_runs(
        &self,
        origin: &str,
        outputs: impl IntoIterator<Item = Output>,
    ) -> Result<()> {
        for variant in self.runs_of(outputs) {
            let recipe = self.recipe(&variant);
            let origin = format!("{origin}, {}", self.name_of(&variant));
            recipe.check(&origin)?;
            let network = &self.networks[variant.network];
            let config = NetworkConfig::preset(network.architecture, network.preset);
            let crop = recipe.fit.check_crop(&config);
            crop.map_err(|problem| problem.of(&origin))?;
            recipe.teacher_recipe(&config)?;
        }
        Ok(())
    }

    /// The first impossible value, and what to do about it.
    fn problem(&self) -> Option<(String, &'static str)> {
        if let Some(key) = self.empty_list() {
            return Some((
                format!("{key}: expected at least one entry, found none"),
                "recipes/study-mini.toml is complete",
            ));
        }
        let twice = |key: &str, entry: String| format!("{key}: {entry} is there twice");
        if let Some(seed) = repeated(&self.seeds) {
            return Some((twice("seeds", seed.to_string()), "every seed is one run"));
        }
        if let Some(forgotten) = repeated(&self.forget) {
            let problem = twice("forget", forgotten.to_string());
            return Some((problem, "name every type once"));
        }
        let networks = self.networks.iter();
        let architectures: Vec<_> = networks.map(|network| network.architecture).collect();
        if let Some(architecture) = repeated(&architectures) {
            return Some((
                twice("network", architecture.to_string()),
                "a study has one network of each architecture",
            ));
        }
        (self.test_pictures == Some(0)).then(|| {
            (
                "test_pictures: expected at least 1, found 0".to_owned(),
                "leave it out to score all",
            )
        })
    }

    /// The key of the first list without entries that needs some.
    fn empty_list(&self) -> Option<&'static str> {
        let lists = [
            ("seeds", self.seeds.is_empty()),
            ("forget", self.forget.is_empty()),
            ("network", self.networks.is_empty()),
            ("test", self.test.is_empty()),
            ("sweep.learning_rates", self.sweep.learning_rates.is_empty()),
            ("sweep.batches", self.sweep.batches.is_empty()),
            ("sweep.adversarial", self.sweep.adversarial.is_empty()),
        ];
        lists.iter().find(|(_, empty)| *empty).map(|(key, _)| *key)
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
