//! What every measure group works on: the networks, the sets of images, the settings.

use std::collections::BTreeMap;

use burn::tensor::Device;
use nepenthe::{DeviceChoice, run::RunRecord};
use nepenthe_image::dataset::{DataSet, DataSource, Selection};
use nepenthe_nets::{Network, parameters};
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};
use crate::{audit::ModelRecord, cache::Cache, statistics::Bootstrap};

/// Why what is defined against UT is absent.
pub(crate) const NO_UT: &str = "no network that never saw the forget set was given (--retrained)";

/// Seed, sizes and lengths of an audit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Seed of every random choice.
    pub seed: u64,
    /// Most images of each task that are scored.
    pub images: usize,
    /// Side of the square crops on which losses are measured and attacks train, in pixels.
    pub crop: usize,
    /// Crops per step of an attack.
    pub batch: usize,
    /// Steps after which an attack is given up.
    pub relearn_steps: usize,
    /// Learning rates of the attacks; the worst is reported.
    pub relearn_rates: Vec<f64>,
    /// Replicates of the bootstrap.
    pub replicates: usize,
    /// Seed of the pattern planted in the forget set, where the training data do not say it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<u64>,
    /// Shadow networks to train, an even number; 0 for none.
    pub shadows: usize,
    /// Forget sets of each shadow network.
    pub shadow_forget_sets: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            seed: 0,
            images: 12,
            crop: 64,
            batch: 8,
            relearn_steps: 60,
            relearn_rates: vec![1e-3, 1e-4, 1e-5, 1e-6],
            replicates: 1000,
            signature: None,
            shadows: 0,
            shadow_forget_sets: 1,
        }
    }
}

impl Settings {
    /// Checks every number that can be checked without data.
    ///
    /// # Errors
    /// If one is out of range.
    pub(crate) fn check(&self) -> Result<()> {
        let ranges = [
            ("images of each task", self.images, 1..=1_000_000),
            ("crops per step of an attack", self.batch, 1..=65_536),
            ("steps of an attack", self.relearn_steps, 0..=1_000_000_000),
            (
                "replicates of the bootstrap",
                self.replicates,
                0..=1_000_000,
            ),
        ];
        for (what, found, range) in ranges {
            if !range.contains(&found) {
                let (least, most) = range.into_inner();
                return Err(Error::new(
                    format!("{what}: expected {least} to {most}, found {found}"),
                    "leave it out for the default",
                ));
            }
        }
        let wrong = |rate: &&f64| !(**rate > 0.0 && **rate < 1.0);
        match self.relearn_rates.iter().find(wrong) {
            None => Ok(()),
            Some(rate) => Err(Error::new(
                format!("the rate of an attack: expected a number between 0 and 1, found {rate}"),
                "1e-3 to 1e-6 are usual",
            )),
        }
    }
}

/// A network under audit. It is never changed.
#[derive(Debug)]
pub struct Subject {
    /// Label, file, hash, hyper-parameters.
    pub record: ModelRecord,
    /// The network, on the inference device.
    pub network: Network,
    /// The run that made it, where its folder was given.
    pub run: Option<RunRecord>,
    /// What its file says about where it came from.
    pub metadata: BTreeMap<String, String>,
}

/// The images, divided by what was forgotten and by what was trained on.
#[derive(Clone, Debug)]
pub struct Sets {
    /// `D_f` of the training data.
    pub forget: DataSet,
    /// `D_r` of the training data.
    pub retain: DataSet,
    /// Images of what was forgotten that no network trained on; the forget set itself where single images were
    /// forgotten ([`held_out`](Self::held_out) is then false).
    pub test_forget: DataSet,
    /// Images of what is kept that no network trained on.
    pub test_kept: DataSet,
    /// Whether `test_forget` is held out: a type or task was forgotten.
    pub held_out: bool,
    /// Non-members: all images of the tasks of the forget set that no network trained on, however many are scored.
    pub non_members: DataSet,
}

/// Everything that measures need.
#[derive(Debug)]
pub struct Inputs {
    /// The network that saw everything.
    pub before: Subject,
    /// The network that was made to forget.
    pub after: Subject,
    /// Networks that never saw the forget set; may be none.
    pub retrained: Vec<Subject>,
    /// What was to be forgotten.
    pub forget: Selection,
    /// The sources of the training data.
    pub training: Vec<DataSource>,
    /// The sources of the held-out data.
    pub test: Vec<DataSource>,
    /// The images.
    pub sets: Sets,
    /// Seed, sizes and lengths.
    pub settings: Settings,
    /// The device by name.
    pub choice: DeviceChoice,
    /// The device, not recording gradients.
    pub device: Device,
    /// Finished parts that depend on data, seed and device.
    pub cache: Cache,
    /// Finished parts that depend on which test images are scored as well.
    pub scored_cache: Cache,
}

impl Inputs {
    /// All networks: BEFORE, AFTER, then those that never saw the forget set.
    pub fn subjects(&self) -> impl Iterator<Item = &Subject> {
        [&self.before, &self.after]
            .into_iter()
            .chain(&self.retrained)
    }

    /// A bootstrap over so many networks of UT and images.
    pub fn bootstrap(&self, networks: usize, images: usize) -> Bootstrap {
        Bootstrap {
            seed: self.settings.seed,
            replicates: self.settings.replicates,
            networks,
            images,
        }
    }
}

impl Subject {
    /// Its label.
    pub fn label(&self) -> &str {
        &self.record.label
    }

    /// A copy that can be trained, on `device`, which records gradients.
    pub fn trainable(&self, device: &Device) -> Network {
        let mut values = parameters::values(&self.network);
        parameters::fill(self.record.network.empty(device), device, |name, _| {
            values
                .remove(name)
                .map(|tensor| tensor.data)
                .unwrap_or_default()
        })
    }
}
