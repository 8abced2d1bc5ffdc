//! The stages of a shadow: it is trained once, then made to forget once for each forget set, each time by the recipe of
//! the audited network. A stage is a run that resumes by itself; what it gave is a part of the audit.

use std::{fs, path::Path};

use nepenthe::{
    event::Observer,
    recipe::{NetworkSource, Recipe, Retain},
    run::{Existing, RunFolder, RunRecord},
    train::{Job, Outcome, Start},
};
use nepenthe_image::dataset::{DataSet, Selection};
use nepenthe_nets::Network;
use serde::{Deserialize, Serialize};

use super::{
    budget::{Budget, Timed},
    pool::{Division, Pool},
};
use crate::{
    error::{Error, Result},
    inputs::{Inputs, Subject},
    membership::losses::losses,
    statistics::mean,
};

/// What one shadow that forgot gave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ShadowLosses {
    /// Loss of every unit.
    pub losses: Vec<f64>,
    /// Seconds of the steps of this unlearning.
    pub seconds: f64,
    /// Seconds of the steps of the training before it.
    pub training_seconds: f64,
}

/// The recipes by which shadows are made.
pub struct Recipes {
    /// That of BEFORE, on the data of the pool.
    train: Recipe,
    /// That of AFTER.
    unlearn: Recipe,
}

impl Recipes {
    /// The recipes of the audited networks.
    ///
    /// # Errors
    /// If the files of BEFORE and AFTER do not say how they were made, or BEFORE began from weights that saw the images.
    pub fn of(inputs: &Inputs) -> Result<Self> {
        let mut train = recipe_of(&inputs.before)?;
        let mut unlearn = recipe_of(&inputs.after)?;
        if !train.is_supervised() || train.network.from.is_some() || train.forget.is_some() {
            return Err(Error::new(
                "shadow networks: expected BEFORE to be trained from random weights on all data, found another recipe",
                "shadows must begin where no image was seen; give the network that nepenthe train made",
            ));
        }
        if unlearn.is_supervised() {
            return Err(Error::new(
                "shadow networks: expected AFTER to come from an unlearning method, found supervised training",
                "give the network that nepenthe unlearn made",
            ));
        }
        for recipe in [&mut train, &mut unlearn] {
            recipe.data = inputs
                .training
                .iter()
                .chain(&inputs.test)
                .cloned()
                .collect();
            recipe.evaluation = None;
        }
        Ok(Self { train, unlearn })
    }

    fn training(&self, seed: u64) -> Recipe {
        Recipe {
            seed,
            ..self.train.clone()
        }
    }

    fn unlearning(&self, seed: u64, from: &Path, forget: Selection) -> Recipe {
        Recipe {
            seed,
            network: NetworkSource::file(from),
            forget: Some(forget),
            ..self.unlearn.clone()
        }
    }

    /// Images that one shadow sends through the network: of its training, and of each unlearning.
    pub fn images(&self, pool: &Pool, division: &Division) -> Result<[f64; 2]> {
        let epoch = |items: &mut dyn Iterator<Item = usize>| {
            items
                .map(|item| pool.data.items()[item].repeat)
                .sum::<usize>()
        };
        let all = pool.training(division);
        let training: usize = all.items().iter().map(|item| item.repeat).sum();
        let forgotten = pool.units.iter().zip(&division.forgotten[0]);
        let mut forgotten = forgotten
            .filter(|(_, mark)| **mark)
            .flat_map(|(unit, _)| unit.items.clone());
        let plans = [
            self.train.plan(training)?,
            self.unlearn.plan(epoch(&mut forgotten).max(1))?,
        ];
        let retain = match self.unlearn.retain() {
            Retain::None => 0,
            _ => plans[1].retain_batch,
        };
        Ok([
            (plans[0].steps * plans[0].batch) as f64,
            (plans[1].steps * (plans[1].batch + retain)) as f64,
        ])
    }
}

/// The recipe that a network says it was made by.
fn recipe_of(subject: &Subject) -> Result<Recipe> {
    if let Some(run) = &subject.run {
        return Ok(run.recipe.clone());
    }
    let Some(text) = subject.metadata.get("nepenthe.recipe") else {
        return Err(Error::new(
            format!(
                "shadow networks: expected {} to say by which recipe it was made, found nothing in {}",
                subject.label(),
                subject.record.path.display()
            ),
            "give the weights or the run folder that nepenthe made, or leave --shadows out",
        ));
    };
    Ok(Recipe::parse(
        text,
        &subject.record.path.display().to_string(),
        &[],
    )?)
}

/// A stage that runs: where, on what, by which recipe.
struct Stage<'a> {
    folder: &'a Path,
    data: &'a DataSet,
    recipe: Recipe,
}

impl Stage<'_> {
    /// Begins or resumes the run; the network, and the seconds of all its steps.
    fn run(
        self,
        inputs: &Inputs,
        observer: &mut dyn Observer,
        budget: &mut Budget,
    ) -> Result<(Network, f64)> {
        let start = Start {
            folder: self.folder,
            device: inputs.choice.open_for_training(),
            device_name: inputs.choice.to_string(),
            existing: match RunFolder::new(self.folder).has_checkpoint() {
                true => Existing::Resume,
                false => Existing::Replace,
            },
            data: Some(self.data),
            pretrained: None,
            memory: None,
        };
        let mut job = Job::new(self.recipe, start)?;
        budget.begin(job.samples());
        match job.run(&mut Timed { observer, budget })? {
            Outcome::Finished => {}
            Outcome::Stopped { .. } => return Err(Error::Stopped),
        }
        let steps = RunRecord::open(self.folder)?.steps;
        Ok((job.network(), steps.iter().map(|step| step.seconds).sum()))
    }
}

/// One shadow: its number, how it divides the pool, and what its parts depend on.
pub struct Shadow<'a> {
    /// Its number, from 0.
    pub number: usize,
    /// What it trains on and forgets.
    pub division: Division,
    /// Audit, pool and recipes.
    pub inputs: &'a Inputs,
    /// The images in question.
    pub pool: &'a Pool,
    /// How networks are made.
    pub recipes: &'a Recipes,
}

impl Shadow<'_> {
    fn seed(&self) -> u64 {
        self.inputs.settings.seed + 1000 + self.number as u64
    }

    /// What the training depends on; the division is by the keys of the units.
    fn key(&self) -> (String, Vec<&str>) {
        let trained = self.pool.units.iter().zip(&self.division.trained);
        let trained = trained.filter(|(_, mark)| **mark);
        (
            self.recipes.training(self.seed()).sha256(),
            trained.map(|(unit, _)| unit.key.as_str()).collect(),
        )
    }

    fn part(&self, set: usize) -> crate::cache::Part {
        let unlearn = self.recipes.unlearn.sha256();
        let pool: Vec<&str> = self
            .pool
            .units
            .iter()
            .map(|unit| unit.key.as_str())
            .collect();
        let key = (
            self.key(),
            unlearn,
            self.pool.names(&self.division.forgotten[set]),
            set,
            pool,
        );
        self.inputs.cache.part("shadow", &key)
    }

    /// What was found earlier, for each forget set.
    pub fn known(&self) -> Vec<Option<ShadowLosses>> {
        let sets = 0..self.division.forgotten.len();
        sets.map(|set| self.part(set).read()).collect()
    }

    /// Trains the shadow and lets it forget, as far as that was not done; the losses after each forget set.
    ///
    /// # Errors
    /// If a run fails, or the observer asks to stop.
    pub fn losses(
        &self,
        observer: &mut dyn Observer,
        budget: &mut Budget,
    ) -> Result<Vec<ShadowLosses>> {
        let known = self.known();
        if let Some(all) = known.iter().cloned().collect::<Option<Vec<_>>>() {
            return Ok(all);
        }
        let data = self.pool.training(&self.division);
        let folder = self
            .inputs
            .cache
            .part("shadow-trained", &self.key())
            .folder();
        let training_seconds = self.train(&data, &folder, observer, budget)?;
        let mut found = Vec::new();
        for (set, known) in known.into_iter().enumerate() {
            found.push(match known {
                Some(known) => known,
                None => self.forget(set, &data, &folder, training_seconds, observer, budget)?,
            });
        }
        Ok(found)
    }

    /// Trains the shadow unless that was done; the seconds of its steps.
    fn train(
        &self,
        data: &DataSet,
        folder: &Path,
        observer: &mut dyn Observer,
        budget: &mut Budget,
    ) -> Result<f64> {
        let run = RunFolder::new(folder);
        if run.last().is_file() && !run.has_checkpoint() {
            let steps = RunRecord::open(folder)?.steps;
            return Ok(steps.iter().map(|step| step.seconds).sum());
        }
        let stage = Stage {
            folder,
            data,
            recipe: self.recipes.training(self.seed()),
        };
        let (_, seconds) = stage.run(self.inputs, observer, budget)?;
        // Only now: without weights and checkpoint it would be trained anew.
        run.remove_checkpoint()?;
        Ok(seconds)
    }

    fn forget(
        &self,
        set: usize,
        data: &DataSet,
        trained: &Path,
        training_seconds: f64,
        observer: &mut dyn Observer,
        budget: &mut Budget,
    ) -> Result<ShadowLosses> {
        let seed = self.seed() + 1_000_000 * (set as u64 + 1);
        let forgotten = &self.division.forgotten[set];
        let folder = trained.with_extension(format!("forgot-{set}"));
        let selection = match self.pool.is_by_task() {
            true => self.inputs.forget.clone(),
            false => {
                let list = trained.with_extension(format!("forgot-{set}.txt"));
                let written = nepenthe_files::write(&list, self.pool.names(forgotten));
                let hint = "is the disk full or the folder write-protected?";
                written.map_err(nepenthe::Error::io(&list, "write", hint))?;
                Selection::List(list)
            }
        };
        let stage = Stage {
            folder: &folder,
            data,
            recipe: self
                .recipes
                .unlearning(seed, &RunFolder::new(trained).last(), selection),
        };
        let (network, seconds) = stage.run(self.inputs, observer, budget)?;
        let label = format!("shadow {}", self.number + 1);
        let found = ShadowLosses {
            losses: unit_losses(self.pool, &label, &network, self.inputs, observer)?,
            seconds,
            training_seconds,
        };
        let found = self.part(set).write(&found)?;
        // Its losses are all that is needed of it.
        let _ = fs::remove_dir_all(&folder);
        Ok(found)
    }
}

/// The loss of every unit of a pool: the mean over its items.
///
/// # Errors
/// As [`losses`].
pub fn unit_losses(
    pool: &Pool,
    label: &str,
    network: &Network,
    inputs: &Inputs,
    observer: &mut dyn Observer,
) -> Result<Vec<f64>> {
    let mut wanted = vec![false; pool.data.len()];
    for unit in &pool.units {
        unit.items.iter().for_each(|&item| wanted[item] = true);
    }
    let data = pool.data.subset(&wanted);
    let found = losses(label, network, &data, &inputs.device, observer)?;
    let places: Vec<usize> = (0..wanted.len()).filter(|&item| wanted[item]).collect();
    let loss = |item: &usize| places.binary_search(item).map_or(f64::NAN, |at| found[at]);
    let mean_of = |unit: &super::pool::Unit| mean(&unit.items.iter().map(loss).collect::<Vec<_>>());
    Ok(pool.units.iter().map(mean_of).collect())
}
