//! The loop that trains and unlearns.
//!
//! One plain loop for both: what differs is the method, which turns a step's batches into
//! gradients. A run lives in a folder: the complete `recipe.toml`, `log.jsonl` with one line a step,
//! `checkpoint.safetensors` to go on from, `last.safetensors` and `best.safetensors` to use.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    time::Instant,
};

use burn::tensor::Device;
use nepenthe_image::{Metric, dataset::DataSet};
use nepenthe_nets::{Network, NetworkConfig};

use crate::{
    Error, VERSION,
    batch::Stream,
    checkpoint::{RECIPE_HASH_KEY, State, publish},
    error::Result,
    evaluate::{Candidate, evaluate},
    event::{Event, Observer, Pace, Silent, Step},
    method::{Method, retain_stream},
    recipe::{EvaluationPlan, FitPlan, Recipe},
    scores::TaskMean,
};

/// A run that is ready to go.
pub struct Job {
    recipe: Recipe,
    plan: FitPlan,
    method: Method,
    evaluation: Option<(EvaluationPlan, DataSet)>,
    state: State,
    device: Device,
    folder: PathBuf,
    provenance: BTreeMap<String, String>,
    resumed: bool,
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

/// Where a network for unlearning came from.
pub struct Source {
    /// The network, on the training device.
    pub network: Network,
    /// Its hyper-parameters.
    pub config: NetworkConfig,
    /// SHA-256 of its file.
    pub sha256: String,
}

/// How a run starts.
pub struct Start<'a> {
    /// Folder of the run.
    pub folder: &'a Path,
    /// The device, recording gradients.
    pub device: Device,
    /// Its name, for the record.
    pub device_name: String,
    /// Goes on from the folder's checkpoint.
    pub resume: bool,
    /// Replaces a run that the folder holds.
    pub replace: bool,
    /// The recipe's data where they are open already, so that runs share decoded pictures.
    pub data: Option<&'a DataSet>,
}

impl Start<'_> {
    fn data(&self, recipe: &Recipe) -> Result<DataSet> {
        match self.data {
            Some(data) => Ok(data.reseeded(recipe.seed)),
            None => Ok(DataSet::open(&recipe.data, recipe.seed)?),
        }
    }
}

impl Job {
    /// Prepares training from scratch. Data and folder are checked before the network is made.
    ///
    /// # Errors
    /// If the recipe does not train, the data or the folder are unusable, or the checkpoint to
    /// resume from does not fit.
    pub fn train(recipe: Recipe, start: &Start<'_>) -> Result<Self> {
        let Some(train) = recipe.train.clone() else {
            return Err(wrong_table("[train]", "nepenthe unlearn"));
        };
        let mut data = start.data(&recipe)?;
        for &degradation in &train.without {
            data = data.without(degradation)?;
        }
        let plan = recipe.plan(epoch_length(&data));
        let data = Stream::new(data, "train", recipe.seed, plan.batch, plan.crop)?;
        let config = train.config();
        let network = || config.init(recipe.seed, &start.device);
        Self::new(
            recipe.clone(),
            plan,
            Method::Restoration { data },
            start,
            None,
            || (network(), config.clone()),
        )
    }

    /// Prepares unlearning of `source` by Algorithm 1.
    ///
    /// # Errors
    /// If the recipe does not unlearn, the data do not hold the degradation, the data or the folder
    /// are unusable, or the checkpoint to resume from does not fit.
    pub fn unlearn(recipe: Recipe, source: Source, start: &Start<'_>) -> Result<Self> {
        let Some(unlearn) = recipe.unlearn.clone() else {
            return Err(wrong_table("[unlearn]", "nepenthe train"));
        };
        let data = start.data(&recipe)?;
        let forget = data.only(&[unlearn.forget])?;
        let plan = recipe.plan(epoch_length(&forget));
        let forget = Stream::new(forget, "forget", recipe.seed, plan.batch, plan.crop)?;
        let retain = retain_stream(&data, &unlearn, &recipe, &plan)?;
        let method = Method::Algorithm1 {
            forget,
            retain,
            weights: unlearn.weights,
        };
        let Source {
            network,
            config,
            sha256,
        } = source;
        Self::new(recipe, plan, method, start, Some(sha256), || {
            (network, config)
        })
    }

    fn new(
        recipe: Recipe,
        plan: FitPlan,
        method: Method,
        start: &Start<'_>,
        source_sha256: Option<String>,
        network: impl FnOnce() -> (Network, NetworkConfig),
    ) -> Result<Self> {
        let evaluation = match &recipe.evaluation {
            Some(plan) => Some((plan.clone(), DataSet::open(&plan.data, recipe.seed)?)),
            None => None,
        };
        let folder = start.folder.to_owned();
        let checkpoint = folder.join(CHECKPOINT);
        prepare_folder(&folder, start)?;
        let resumed = start.resume;
        let hash = recipe.sha256();
        let state = if resumed {
            State::resume(&checkpoint, &hash, plan.optimiser, &start.device)?
        } else {
            let (network, config) = network();
            State::new(network, config, plan.optimiser, plan.ema.is_some())
        };
        let mut provenance = BTreeMap::from([
            ("nepenthe.version".to_owned(), VERSION.to_owned()),
            (RECIPE_HASH_KEY.to_owned(), hash),
            ("nepenthe.recipe".to_owned(), recipe.to_toml()),
            ("nepenthe.seed".to_owned(), recipe.seed.to_string()),
            ("nepenthe.device".to_owned(), start.device_name.clone()),
        ]);
        if let Some(sha256) = source_sha256 {
            provenance.insert("nepenthe.source_sha256".to_owned(), sha256);
        }
        Ok(Self {
            recipe,
            plan,
            method,
            evaluation,
            state,
            device: start.device.clone(),
            folder,
            provenance,
            resumed,
        })
    }

    /// Pictures that one step sends through the network.
    pub fn samples(&self) -> usize {
        self.method.samples()
    }

    /// The loop with every value decided.
    pub fn plan(&self) -> &FitPlan {
        &self.plan
    }

    /// The network as it would be published now.
    pub fn network(&self) -> Network {
        self.state.published()
    }

    /// Takes the remaining steps. The state is saved on the way, when stopped, and at the end.
    ///
    /// # Errors
    /// If a picture cannot be read, a file cannot be written, or a loss is not finite; the last
    /// checkpoint is kept in every case.
    pub fn run(&mut self, observer: &mut dyn Observer) -> Result<Outcome> {
        let mut log = self.open_log()?;
        if !self.resumed {
            self.save_checkpoint(observer)?;
        }
        observer.event(&Event::Started {
            what: match self.method {
                Method::Restoration { .. } => "training",
                Method::Algorithm1 { .. } => "unlearning",
            },
            done: self.state.step,
            total: self.plan.steps,
        });
        let mut pace = Pace::default();
        while self.state.step < self.plan.steps {
            if observer.stop_requested() {
                self.save_checkpoint(observer)?;
                return Ok(Outcome::Stopped {
                    step: self.state.step,
                });
            }
            let step = self.step(&mut pace)?;
            let line = serde_json::to_string(&step).expect("a step serialises");
            writeln!(log, "{line}").map_err(Error::io(self.folder.join(LOG), "write", FULL))?;
            observer.event(&Event::Step(&step));
            self.after_step(observer)?;
        }
        self.save_checkpoint(observer)?;
        self.publish(LAST, observer)?;
        observer.event(&Event::Finished);
        Ok(Outcome::Finished)
    }

    fn step(&mut self, pace: &mut Pace) -> Result<Step> {
        let started = Instant::now();
        let index = self.state.step;
        let plan = &self.plan;
        let rate = plan.schedule.rate(plan.learning_rate, index, plan.steps);
        let (gradients, terms) =
            self.method
                .gradients(&self.state.network, index, plan, &self.device)?;
        if let Some(term) = terms.iter().find(|term| !term.value.is_finite()) {
            return Err(Error::NonFinite {
                step: index + 1,
                term: term.name.clone().into_owned(),
                value: term.value,
                kept: format!(
                    "the last good state is {}",
                    self.folder.join(CHECKPOINT).display()
                ),
            });
        }
        self.state.advance(gradients, rate, plan.ema);
        let elapsed = started.elapsed();
        Ok(Step {
            step: index + 1,
            steps: plan.steps,
            learning_rate: rate,
            terms,
            seconds: elapsed.as_secs_f64(),
            samples_per_second: self.method.samples() as f64 / elapsed.as_secs_f64(),
            seconds_left: pace.after(elapsed, plan.steps - index - 1),
        })
    }

    /// Evaluates and saves where the plan says so.
    fn after_step(&mut self, observer: &mut dyn Observer) -> Result<()> {
        let step = self.state.step;
        let last = step == self.plan.steps;
        let every = self.evaluation.as_ref().map(|(plan, _)| plan.every);
        match every {
            Some(Some(every)) if last || step.is_multiple_of(every) => self.evaluate(observer)?,
            Some(None) if last => self.evaluate(observer)?,
            _ => {}
        }
        if step.is_multiple_of(self.plan.checkpoint_every) && !last {
            self.save_checkpoint(observer)?;
        }
        Ok(())
    }

    fn evaluate(&mut self, observer: &mut dyn Observer) -> Result<()> {
        let Some((plan, data)) = &self.evaluation else {
            return Ok(());
        };
        let network = self.state.published();
        let candidates = [Candidate {
            label: format!("step {}", self.state.step),
            network: &network,
        }];
        let device = self.device.clone().inner();
        let result = evaluate(
            &candidates,
            data,
            &plan.metrics,
            &device,
            &mut Silent,
            |_| Ok(()),
        )?;
        let means = result.means();
        let score = headline(&means);
        let training = matches!(self.method, Method::Restoration { .. });
        let best = training && score > self.state.best.unwrap_or(f64::NEG_INFINITY);
        observer.event(&Event::Evaluated {
            step: self.state.step,
            means: &means,
            best,
        });
        let path = self.folder.join(EVALUATIONS);
        let line = serde_json::json!({ "step": self.state.step, "means": means });
        append(&path, &line.to_string())?;
        if best {
            self.state.best = Some(score);
            self.publish(BEST, observer)?;
        }
        Ok(())
    }

    fn publish(&self, name: &str, observer: &mut dyn Observer) -> Result<()> {
        let path = self.folder.join(name);
        let mut provenance = self.provenance.clone();
        provenance.insert("nepenthe.step".to_owned(), self.state.step.to_string());
        publish(
            &path,
            &self.state.published(),
            &self.state.config,
            &provenance,
        )?;
        observer.event(&Event::Saved(path));
        Ok(())
    }

    fn save_checkpoint(&self, observer: &mut dyn Observer) -> Result<()> {
        let path = self.folder.join(CHECKPOINT);
        self.state.save(&path, &self.recipe.sha256())?;
        observer.event(&Event::Saved(path));
        Ok(())
    }

    /// Writes the recipe and opens the log. A resumed run keeps the lines up to its checkpoint.
    fn open_log(&self) -> Result<fs::File> {
        let recipe = self.folder.join(RECIPE);
        fs::write(&recipe, self.recipe.to_toml()).map_err(Error::io(&recipe, "write", FULL))?;
        for name in [LOG, EVALUATIONS] {
            let path = self.folder.join(name);
            let kept = if self.resumed {
                kept_lines(&path, self.state.step)
            } else {
                String::new()
            };
            fs::write(&path, kept).map_err(Error::io(&path, "write", FULL))?;
        }
        let path = self.folder.join(LOG);
        let file = fs::OpenOptions::new().append(true).open(&path);
        file.map_err(Error::io(&path, "open", FULL))
    }
}

/// The file of a run from which it goes on.
pub const CHECKPOINT: &str = "checkpoint.safetensors";
/// The file of a run that holds the weights of its last step.
pub const LAST: &str = "last.safetensors";
const BEST: &str = "best.safetensors";
/// The complete recipe of a run.
pub const RECIPE: &str = "recipe.toml";
/// The steps of a run, one a line.
pub const LOG: &str = "log.jsonl";
/// The scores during a run, one evaluation a line.
pub const EVALUATIONS: &str = "evaluations.jsonl";
const FULL: &str = "is the disk full or the folder write-protected?";

fn epoch_length(data: &DataSet) -> usize {
    data.items().iter().map(|item| item.repeat).sum()
}

/// Mean over the tasks of the first protocol in decibels.
fn headline(means: &[TaskMean]) -> f64 {
    let psnr: Vec<f64> = means
        .iter()
        .filter(|mean| mean.metric == Metric::PsnrPyiqa)
        .map(|mean| mean.models[0])
        .collect();
    let scores = if psnr.is_empty() {
        means.iter().map(|mean| mean.models[0]).collect()
    } else {
        psnr
    };
    scores.iter().sum::<f64>() / scores.len() as f64
}

fn wrong_table(expected: &str, other: &str) -> Error {
    Error::Recipe {
        origin: "recipe".to_owned(),
        problem: format!("expected the table {expected}, found none"),
        hint: format!("is this a recipe for `{other}`?"),
    }
}

/// Makes the folder; refuses one that holds a run unless it is resumed or replaced, and one that
/// holds none if it is to be resumed.
fn prepare_folder(folder: &Path, start: &Start<'_>) -> Result<()> {
    let action = Error::io(
        folder,
        "make the folder",
        "name a folder that can be written",
    );
    let used = folder.join(CHECKPOINT).exists();
    let refuse = |problem: &str, hint: &'static str| {
        Err(Error::Output {
            path: folder.to_owned(),
            problem: problem.to_owned(),
            hint,
        })
    };
    match (used, start.resume) {
        (false, true) => refuse(
            "expected a checkpoint to resume from, found none",
            "start the run without --resume",
        ),
        (true, false) if !start.replace => refuse(
            "the folder holds a run already",
            "go on with --resume, or name another folder",
        ),
        _ => fs::create_dir_all(folder).map_err(action),
    }
}

/// The lines of a log whose `step` is not beyond `step`.
fn kept_lines(path: &Path, step: usize) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let early = |line: &&str| {
        let value: Option<serde_json::Value> = serde_json::from_str(line).ok();
        value
            .and_then(|value| value["step"].as_u64())
            .is_some_and(|found| found <= step as u64)
    };
    text.lines()
        .filter(early)
        .map(|line| format!("{line}\n"))
        .collect()
}

fn append(path: &Path, line: &str) -> Result<()> {
    let mut file = fs::OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)
        .map_err(Error::io(path, "open", FULL))?;
    writeln!(file, "{line}").map_err(Error::io(path, "write", FULL))
}
