//! The state of a run, from which it resumes bit-exactly, and the weights it publishes.
//!
//! A checkpoint is one safetensors file: `network.NAME`, the optimiser's `first.NAME` and `second.NAME`, `average.NAME` of
//! the moving average, `method.mask.NAME` of a masked method and `method.snapshot.NAME` of one that rewinds; step, recipe,
//! best score and the method's numbers are metadata. Random numbers
//! need no state: they depend on seed and step alone.

use std::{collections::BTreeMap, path::Path};

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_nets::{
    LoadOptions, Loaded, Network, NetworkConfig,
    import::{self, CONFIG_KEY},
    parameters::{self, Flat},
    weights::{Dtype, RawTensor, WeightFile, write_safetensors},
};

use super::provenance::{Provenance, RECIPE_KEY, SOURCE_KEY, STEP_KEY, TEACHER_KEY};
use crate::{
    Error,
    error::Result,
    methods::Prepared,
    optimiser::{Optimiser, OptimiserConfig},
    recipe::Recipe,
};

const BEST_KEY: &str = "nepenthe.best";
/// Number of tensors of each part, so that a part that is gone is noticed.
const PARTS_KEY: &str = "nepenthe.parts";
/// What stands before the names of each part.
const PARTS: [&str; 6] = [
    "network.",
    "first.",
    "second.",
    "average.",
    "method.mask.",
    "method.snapshot.",
];
/// Numbers that the method and the options keep, as JSON.
const NUMBERS_KEY: &str = "nepenthe.numbers";
/// There once the preparation is finished.
const PREPARED_KEY: &str = "nepenthe.prepared";

/// Everything that changes from step to step, and what was prepared before the first.
#[derive(Debug)]
pub struct State {
    /// The network, on the training device.
    pub network: Network,
    /// Its hyper-parameters.
    pub config: NetworkConfig,
    /// The optimiser.
    pub optimiser: Optimiser,
    /// Moving average of the weights, flat, if one is kept.
    pub average: Option<Flat>,
    /// What method and options prepared, and what they keep.
    pub prepared: Prepared,
    /// The network to publish where it is not that of the last step.
    pub finished: Option<Network>,
    /// Steps taken.
    pub step: usize,
    /// Best mean score so far, if any evaluation took place.
    pub best: Option<f64>,
}

impl State {
    /// The state before the first step.
    pub fn new(
        network: Network,
        config: NetworkConfig,
        optimiser: OptimiserConfig,
        averaged: bool,
    ) -> Self {
        let average = averaged.then(|| parameters::flat(&network));
        Self {
            network,
            config,
            optimiser: Optimiser::new(optimiser),
            average,
            prepared: Prepared::default(),
            finished: None,
            step: 0,
            best: None,
        }
    }

    /// Other weights to start from, before the first step.
    pub(crate) fn restart(&mut self, network: Network) {
        if let Some(average) = &mut self.average {
            *average = parameters::flat(&network);
        }
        self.network = network;
    }

    /// Takes one optimiser step and moves the average.
    pub fn advance(&mut self, gradients: Flat, rate: f64, decay: Option<f64>) {
        let network = self.network.clone();
        self.network = self
            .optimiser
            .step(network, gradients, rate, self.prepared.mask.as_ref());
        self.finished = None;
        if let (Some(average), Some(decay)) = (&mut self.average, decay) {
            for (name, value) in parameters::flat(&self.network) {
                if let Some(old) = average.remove(&name) {
                    average.insert(name, old * decay + value * (1.0 - decay));
                }
            }
        }
        self.step += 1;
    }

    /// The network to score and publish, outside the graph: averaged weights if there are any.
    pub fn published(&self) -> Network {
        use burn::module::Module as _;
        if let Some(finished) = &self.finished {
            return finished.clone();
        }
        let network = self.network.valid();
        match &self.average {
            Some(average) => parameters::update(network, |name, _, old| {
                average.get(name).cloned().unwrap_or(old)
            }),
            None => network,
        }
    }

    /// Writes the whole state. The file appears whole or not at all.
    ///
    /// # Errors
    /// If a value is not finite, whereupon an earlier checkpoint is kept, or the file cannot be written.
    pub fn save(&self, path: &Path, provenance: &Provenance) -> Result<()> {
        let mut tensors = self.optimiser.export();
        for (name, tensor) in parameters::values(&self.network) {
            tensors.insert(format!("network.{name}"), tensor);
        }
        let prepared = &self.prepared;
        for (prefix, part) in [
            ("average", &self.average),
            ("method.mask", &prepared.mask),
            ("method.snapshot", &prepared.snapshot),
        ] {
            for (name, tensor) in part.iter().flatten() {
                let data = parameters::host(tensor.clone());
                let shape = vec![data.len()];
                tensors.insert(format!("{prefix}.{name}"), RawTensor { shape, data });
            }
        }
        self.check_finite(&tensors, path)?;
        let mut metadata = provenance.metadata(self.step);
        let config = serde_json::to_string(&self.config).expect("a configuration serialises");
        metadata.insert(CONFIG_KEY.to_owned(), config);
        metadata.insert(PARTS_KEY.to_owned(), parts(tensors.keys()));
        self.add_prepared(&mut metadata);
        if let Some(best) = self.best {
            metadata.insert(BEST_KEY.to_owned(), best.to_string());
        }
        Ok(write_safetensors(path, &tensors, &metadata, Dtype::F32)?)
    }

    /// Writes the weights to use, with where they came from.
    ///
    /// # Errors
    /// If a weight is not finite or the file cannot be written.
    pub fn publish(&self, path: &Path, provenance: &Provenance) -> Result<()> {
        let network = self.published();
        self.check_finite(&parameters::values(&network), path)?;
        let mut metadata = provenance.metadata(self.step);
        self.add_teacher(&mut metadata);
        Ok(import::save(
            path,
            &network,
            &self.config,
            &metadata,
            Dtype::F32,
        )?)
    }

    fn add_teacher(&self, metadata: &mut BTreeMap<String, String>) {
        if let Some(sha256) = &self.prepared.teacher_sha256 {
            metadata.insert(TEACHER_KEY.to_owned(), sha256.clone());
        }
    }

    fn add_prepared(&self, metadata: &mut BTreeMap<String, String>) {
        self.add_teacher(metadata);
        let prepared = &self.prepared;
        if !prepared.numbers.is_empty() {
            let numbers = serde_json::to_string(&prepared.numbers).expect("numbers serialise");
            metadata.insert(NUMBERS_KEY.to_owned(), numbers);
        }
        if prepared.done {
            metadata.insert(PREPARED_KEY.to_owned(), "yes".to_owned());
        }
    }

    /// The loss is checked before an update, so an update that overflows shows only here.
    fn check_finite(&self, tensors: &BTreeMap<String, RawTensor>, path: &Path) -> Result<()> {
        let bad = tensors.iter().find_map(|(name, tensor)| {
            let value = tensor.data.iter().find(|value| !value.is_finite())?;
            Some((name, *value))
        });
        match bad {
            None => Ok(()),
            Some((name, value)) => Err(Error::NonFinite {
                step: self.step,
                what: format!("tensor {name}"),
                value: f64::from(value),
                kept: format!("{} was not written, an earlier one is kept", path.display()),
            }),
        }
    }
}

/// A checkpoint on disk.
#[derive(Debug)]
pub struct Checkpoint {
    /// The recipe of the run.
    pub recipe: Recipe,
    /// SHA-256 of the weight file that the run started from, if it started from one.
    pub source_sha256: Option<String>,
    /// Steps taken.
    pub step: usize,
    file: WeightFile,
}

impl Checkpoint {
    /// Reads what [`State::save`] wrote.
    ///
    /// # Errors
    /// If the file cannot be read or is not a checkpoint.
    pub fn open(path: &Path) -> Result<Self> {
        let file = WeightFile::open(path)?;
        let key = |key: &str| {
            let value = file.metadata.get(key);
            value.ok_or_else(|| {
                damaged(
                    path,
                    format!("expected a checkpoint with `{key}`, found none"),
                )
            })
        };
        let step = key(STEP_KEY)?;
        let step = step.parse().map_err(|_| {
            damaged(
                path,
                format!("{STEP_KEY}: expected a number of steps, found {step:?}"),
            )
        })?;
        let origin = format!("{}, {RECIPE_KEY}", path.display());
        Ok(Self {
            recipe: Recipe::parse(key(RECIPE_KEY)?, &origin, &[])?,
            source_sha256: file.metadata.get(SOURCE_KEY).cloned(),
            step,
            file,
        })
    }

    /// The state to resume from, on the training device.
    ///
    /// # Errors
    /// If tensors are missing or do not fit.
    pub fn state(self, path: &Path, optimiser: OptimiserConfig, device: &Device) -> Result<State> {
        let Self { file, step, .. } = self;
        let best = file.metadata.get(BEST_KEY);
        let best = best.and_then(|best| best.parse().ok());
        let inner = device.clone().inner();
        let tensors = file.tensors()?;
        let (expected, found) = (file.metadata.get(PARTS_KEY), parts(tensors.keys()));
        // A file from before a part was added lacks its count.
        let known = expected.map(|expected| expected.trim_end_matches(" 0"));
        if known != Some(found.trim_end_matches(" 0")) {
            let expected = expected.map_or("none", String::as_str);
            let problem =
                format!("{PARTS_KEY}: expected {expected}, found {found} tensors of {PARTS:?}");
            return Err(damaged(path, problem));
        }
        check_lengths(&tensors, path)?;
        let optimiser = Optimiser::import(optimiser, step, &tensors, &inner)
            .map_err(|name| damaged(path, format!("`{name}` has only one of its two moments")))?;
        let [average, mask, snapshot] = ["average.", "method.mask.", "method.snapshot."]
            .map(|prefix| flat_part(&tensors, prefix, &inner));
        let numbers = file.metadata.get(NUMBERS_KEY);
        let numbers = numbers.map(|text| serde_json::from_str(text)).transpose();
        let numbers = numbers.map_err(|error| damaged(path, format!("{NUMBERS_KEY}: {error}")))?;
        // The raw weights: the average is kept beside them.
        let loaded = Loaded::from_file(&file, &LoadOptions::key("network"), device)?;
        Ok(State {
            network: loaded.network,
            config: loaded.config,
            optimiser,
            average,
            prepared: Prepared {
                mask,
                snapshot,
                numbers: numbers.unwrap_or_default(),
                teacher_sha256: file.metadata.get(TEACHER_KEY).cloned(),
                done: file.metadata.contains_key(PREPARED_KEY),
                ..Prepared::default()
            },
            finished: None,
            step,
            best,
        })
    }
}

/// The number of tensors of each part, as in `152 146 146 0 0`.
fn parts<'a>(names: impl Iterator<Item = &'a String>) -> String {
    let mut counts = [0; PARTS.len()];
    for name in names {
        if let Some(part) = PARTS.iter().position(|prefix| name.starts_with(prefix)) {
            counts[part] += 1;
        }
    }
    counts.map(|count: usize| count.to_string()).join(" ")
}

/// Checks that every moment, average and mask belongs to a parameter and has its length.
fn check_lengths(tensors: &BTreeMap<String, RawTensor>, path: &Path) -> Result<()> {
    for (name, tensor) in tensors {
        let Some(parameter) = PARTS[1..]
            .iter()
            .find_map(|prefix| name.strip_prefix(prefix))
        else {
            continue;
        };
        let expected = tensors.get(&format!("{}{parameter}", PARTS[0]));
        let expected = expected.map_or(0, |parameter| parameter.data.len());
        if expected != tensor.data.len() {
            let found = tensor.data.len();
            let problem = format!("`{name}`: expected {expected} elements, found {found}");
            return Err(damaged(path, problem));
        }
    }
    Ok(())
}

fn damaged(path: &Path, problem: String) -> Error {
    Error::Checkpoint {
        path: path.to_owned(),
        problem,
        hint: "resume from the folder of a run, or start a new run in another folder",
    }
}

fn flat_part(tensors: &BTreeMap<String, RawTensor>, prefix: &str, device: &Device) -> Option<Flat> {
    let flat: Flat = part(tensors, prefix)
        .map(|(name, tensor)| {
            let data = TensorData::new(tensor.data.clone(), [tensor.data.len()]);
            (name, Tensor::from_data(data, device))
        })
        .collect();
    (!flat.is_empty()).then_some(flat)
}

fn part<'a>(
    tensors: &'a BTreeMap<String, RawTensor>,
    prefix: &'a str,
) -> impl Iterator<Item = (String, &'a RawTensor)> {
    tensors
        .iter()
        .filter_map(move |(name, tensor)| Some((name.strip_prefix(prefix)?.to_owned(), tensor)))
}

#[cfg(test)]
mod tests {
    use nepenthe_nets::{Architecture, Preset};

    use super::*;

    /// The loss is finite and the update is not: it used to be saved and published.
    #[test]
    fn a_state_that_is_not_finite_is_neither_saved_nor_published() {
        let recipe = "[network]\narchitecture = \"promptir\"\n[method]\nname = \"supervised\"\n\
                      [[data]]\nlayout = \"scenes\"\ncount = 2\nsize = [48, 48]\ntasks = [\"haze\"]\n";
        let recipe = Recipe::parse(recipe, "test", &[]).unwrap();
        let provenance = Provenance::new(&recipe, "cpu", None);
        let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
        let network = config.init(0, &Device::flex().autodiff());
        let mut state = State::new(network, config, OptimiserConfig::Adam, false);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("checkpoint.safetensors");
        state.save(&path, &provenance).unwrap();
        let good = std::fs::read(&path).unwrap();

        let gradients = parameters::flat(&state.network)
            .into_iter()
            .map(|(name, value)| (name, value.ones_like()))
            .collect();
        state.advance(gradients, f64::INFINITY, None);
        for saved in [
            state.save(&path, &provenance),
            state.publish(&path, &provenance),
        ] {
            let error = saved.unwrap_err().to_string();
            assert!(error.starts_with("step 1: tensor "), "{error}");
        }
        assert_eq!(
            std::fs::read(&path).unwrap(),
            good,
            "the last good state is kept"
        );
    }
}
