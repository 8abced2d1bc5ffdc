//! The state of a run, from which it goes on bit-exactly, and the weights it publishes.
//!
//! A checkpoint is one safetensors file: `network.NAME`, the optimiser's `first.NAME` and
//! `second.NAME`, and `average.NAME` of the moving average; step, recipe and best score are
//! metadata. Random numbers need no state: they depend on seed and step alone.

use std::{collections::BTreeMap, path::Path};

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_nets::{
    Loaded, Network, NetworkConfig,
    import::{self, CONFIG_KEY},
    parameters::{self, Flat},
    weights::{Dtype, RawTensor, WeightFile, write_safetensors},
};

use crate::{
    Error, VERSION,
    error::Result,
    optimiser::{Optimiser, OptimiserConfig},
};

/// Everything that changes from step to step.
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
    /// Steps taken.
    pub step: usize,
    /// Best mean score so far, if any evaluation took place.
    pub best: Option<f64>,
}

const STEP_KEY: &str = "nepenthe.step";
const BEST_KEY: &str = "nepenthe.best";
/// Metadata key of the recipe's hash.
pub const RECIPE_HASH_KEY: &str = "nepenthe.recipe_sha256";

impl State {
    /// The state before the first step.
    pub fn new(
        network: Network,
        config: NetworkConfig,
        optimiser: OptimiserConfig,
        averaged: bool,
    ) -> Self {
        let average = averaged.then(|| flat(&network));
        Self {
            network,
            config,
            optimiser: Optimiser::new(optimiser),
            average,
            step: 0,
            best: None,
        }
    }

    /// Takes one optimiser step and moves the average.
    pub fn advance(&mut self, gradients: Flat, rate: f64, decay: Option<f64>) {
        self.network = self.optimiser.step(self.network.clone(), gradients, rate);
        if let (Some(average), Some(decay)) = (&mut self.average, decay) {
            for (name, value) in flat(&self.network) {
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
    /// If the file cannot be written.
    pub fn save(&self, path: &Path, recipe_sha256: &str) -> Result<()> {
        let mut tensors = self.optimiser.export();
        for (name, tensor) in parameters::values(&self.network) {
            tensors.insert(format!("network.{name}"), tensor);
        }
        for (name, tensor) in self.average.iter().flatten() {
            let data = parameters::host(tensor.clone());
            let shape = vec![data.len()];
            tensors.insert(format!("average.{name}"), RawTensor { shape, data });
        }
        let mut metadata = BTreeMap::from([
            (STEP_KEY.to_owned(), self.step.to_string()),
            (RECIPE_HASH_KEY.to_owned(), recipe_sha256.to_owned()),
            ("nepenthe.version".to_owned(), VERSION.to_owned()),
            (
                CONFIG_KEY.to_owned(),
                serde_json::to_string(&self.config).expect("a configuration serialises"),
            ),
        ]);
        if let Some(best) = self.best {
            metadata.insert(BEST_KEY.to_owned(), best.to_string());
        }
        Ok(write_safetensors(path, &tensors, &metadata, Dtype::F32)?)
    }

    /// Reads what [`State::save`] wrote.
    ///
    /// # Errors
    /// If the file cannot be read, is no checkpoint, or belongs to another recipe.
    pub fn resume(
        path: &Path,
        recipe_sha256: &str,
        optimiser: OptimiserConfig,
        device: &Device,
    ) -> Result<Self> {
        let file = WeightFile::open(path)?;
        let fail = |problem: String| Error::Checkpoint {
            path: path.to_owned(),
            problem,
            hint: "resume with the recipe that started the run, or start a new run in another folder",
        };
        let step = file
            .metadata
            .get(STEP_KEY)
            .and_then(|step| step.parse().ok());
        let step = step.ok_or_else(|| {
            fail(format!(
                "expected a checkpoint with `{STEP_KEY}`, found none"
            ))
        })?;
        let found = file
            .metadata
            .get(RECIPE_HASH_KEY)
            .map_or("none", String::as_str);
        if found != recipe_sha256 {
            return Err(fail(format!(
                "the checkpoint belongs to another recipe: expected {recipe_sha256}, found {found}"
            )));
        }
        let best = file
            .metadata
            .get(BEST_KEY)
            .and_then(|best| best.parse().ok());
        let inner = device.clone().inner();
        let optimiser = Optimiser::import(optimiser, step, &file.tensors, &inner)
            .map_err(|name| fail(format!("`{name}` has only one of its two moments")))?;
        let average: Flat = part(&file.tensors, "average.")
            .map(|(name, tensor)| {
                let data = TensorData::new(tensor.data.clone(), [tensor.data.len()]);
                (name, Tensor::from_data(data, &inner))
            })
            .collect();
        let network = part(&file.tensors, "network.")
            .map(|(name, tensor)| (name, tensor.clone()))
            .collect();
        let mut weights = file;
        weights.tensors = network;
        let loaded = Loaded::from_file(weights, path, device)?;
        Ok(Self {
            network: loaded.network,
            config: loaded.config,
            optimiser,
            average: (!average.is_empty()).then_some(average),
            step,
            best,
        })
    }
}

fn part<'a>(
    tensors: &'a BTreeMap<String, RawTensor>,
    prefix: &'a str,
) -> impl Iterator<Item = (String, &'a RawTensor)> {
    tensors
        .iter()
        .filter_map(move |(name, tensor)| Some((name.strip_prefix(prefix)?.to_owned(), tensor)))
}

fn flat(network: &Network) -> Flat {
    let mut values = Flat::new();
    parameters::for_each(network, |name, _, tensor| {
        values.insert(name.to_owned(), tensor);
    });
    values
}

/// Writes the published weights with where they came from.
///
/// # Errors
/// If the file cannot be written.
pub fn publish(
    path: &Path,
    network: &Network,
    config: &NetworkConfig,
    provenance: &BTreeMap<String, String>,
) -> Result<()> {
    Ok(import::save(path, network, config, provenance, Dtype::F32)?)
}
