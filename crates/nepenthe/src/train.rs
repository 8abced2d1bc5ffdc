//! The loop that trains and unlearns.
//!
//! One plain loop for every method: batches, gradients of the method's terms, a step of the optimiser. A run lives in a
//! folder ([`RunFolder`]).

use std::{path::Path, time::Instant};

use burn::{module::Module as _, tensor::Device};
use nepenthe_files::Lock;
use nepenthe_image::{Metric, dataset::DataSet};
use nepenthe_nets::{Loaded, Network, NetworkConfig};

use crate::{
    Error,
    accumulate::Accumulator,
    batch::Stream,
    error::Result,
    evaluate::{Candidate, evaluate},
    event::{Event, Observer, Pace, Step, duration},
    loader::{Loader, StepBatches, Streams},
    machine,
    memory::Estimate,
    methods::{Preparation, Prepared},
    recipe::{EvaluationConfig, FitPlan, Recipe, Retain, difference},
    run::{Checkpoint, Existing, Provenance, RunFolder, Scored, State},
    scores::TaskMean,
};

/// A run that is ready to go.
pub struct Job {
    recipe: Recipe,
    plan: FitPlan,
    streams: Streams,
    evaluation: Option<(EvaluationConfig, DataSet)>,
    accumulator: Accumulator,
    prepared: Prepared,
    state: State,
    folder: RunFolder,
    provenance: Provenance,
    notes: Vec<String>,
    /// Released when the run ends.
    _lock: Lock,
}

/// How a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// All steps were taken.
    Finished,
    /// The observer asked to stop; the state was saved.
    Stopped {
        /// Steps taken.
        step: usize,
    },
}

/// A trained network that a run starts from.
pub struct Pretrained {
    /// The network, on the training device.
    pub network: Network,
    /// Its hyper-parameters.
    pub config: NetworkConfig,
    /// SHA-256 of its file.
    pub sha256: String,
}

impl From<Loaded> for Pretrained {
    fn from(loaded: Loaded) -> Self {
        Self {
            network: loaded.network,
            config: loaded.config,
            sha256: loaded.sha256,
        }
    }
}

/// How a run starts.
pub struct Start<'a> {
    /// Folder of the run.
    pub folder: &'a Path,
    /// The device, recording gradients.
    pub device: Device,
    /// Its name, for the record.
    pub device_name: String,
    /// What happens to a run that the folder holds.
    pub existing: Existing,
    /// The recipe's data where they are open already, so that runs share decoded images.
    pub data: Option<&'a DataSet>,
    /// The network of `network.from` where it is not a file.
    pub pretrained: Option<Pretrained>,
    /// Bytes of memory that the run may use; what is free if absent.
    pub memory: Option<u64>,
}

/// What of the recipe's data a run uses.
struct Sets {
    forget: Option<DataSet>,
    retain: Option<DataSet>,
}

impl Job {
    /// Prepares a run. Recipe, data and folder are checked before the network is made.
    ///
    /// # Errors
    /// If the data do not hold what is to be forgotten, the data or the folder are unusable, the weight file is wrong, or
    /// the checkpoint to resume from does not fit.
    pub fn new(mut recipe: Recipe, start: Start<'_>, observer: &mut dyn Observer) -> Result<Self> {
        recipe.check("the recipe")?;
        let folder = RunFolder::new(start.folder);
        folder.check(start.existing)?;
        let sets = Sets::of(&recipe, start.data)?;
        let plan = recipe.plan(sets.epoch_length()?)?;
        let mut streams = sets.streams(&recipe, &plan)?;
        let evaluation = match &recipe.evaluation {
            Some(plan) => Some((plan.clone(), DataSet::open(&plan.data, recipe.seed)?)),
            None => None,
        };
        let lock = folder.lock()?;
        let checkpoint = match start.existing {
            Existing::Resume => Some(Checkpoint::open(&folder.checkpoint())?),
            _ => None,
        };
        let supervised = recipe.is_supervised();
        let needs_reference = recipe.method.method().needs_reference();
        let wants_source = checkpoint.is_none() || needs_reference;
        let pretrained = match (&recipe.network.from, start.pretrained) {
            (_, Some(pretrained)) => Some(pretrained),
            (Some(path), None) if wants_source => {
                Some(Loaded::open(path, &start.device)?.into())
            }
            _ => None,
        };
        let source = pretrained.as_ref().map(|source| source.sha256.clone());
        let reference = pretrained
            .as_ref()
            .filter(|_| needs_reference)
            .map(|source| source.network.valid());
        if let Some(checkpoint) = &checkpoint {
            check_resumable(checkpoint, &mut recipe, &plan, source.as_deref(), &folder)?;
        }
        let source = source.or_else(|| checkpoint.as_ref()?.source_sha256.clone());
        let config = match (&checkpoint, &pretrained) {
            (None, Some(source)) => source.config.clone(),
            _ => recipe.network.config().unwrap_or_else(|| todo_config()),
        };
        let _ = (supervised, &mut streams, config, reference, lock, evaluation, observer);
        unreachable!()
    }
}
