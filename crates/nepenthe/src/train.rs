//! The loop that trains and unlearns.
//!
//! One plain loop for every method: batches, gradients of the method's terms, a step of the optimiser. A run lives in a
//! folder ([`RunFolder`]); `start` says how one begins.

mod finish;
mod prepare;
mod sets;
mod start;

use std::time::Instant;

use nepenthe_files::Lock;
use nepenthe_image::{Metric, dataset::DataSet};
use nepenthe_nets::Network;

use crate::{
    Error,
    accumulate::{Accumulator, Gradients},
    error::Result,
    evaluate::{Candidate, evaluate},
    event::{Event, Observer, Pace, Step, duration},
    loader::{Loader, StepBatches, Streams},
    methods::StepContext,
    recipe::{EvaluationConfig, FitPlan, Recipe},
    run::{Provenance, RunFolder, Scored, State},
    scores::TaskMean,
    terms::{Outputs, Set},
};

pub use sets::Sets;
pub use start::{Pretrained, Start};

/// A run that is ready to go.
pub struct Job {
    recipe: Recipe,
    plan: FitPlan,
    streams: Streams,
    evaluation: Option<(EvaluationConfig, DataSet)>,
    accumulator: Accumulator,
    /// How the teacher is trained, where the method asks for one that has no file.
    teacher: Option<Recipe>,
    /// The recipe's data where they were open already: the teacher's training shares them.
    data: Option<DataSet>,
    device_name: String,
    state: State,
    folder: RunFolder,
    provenance: Provenance,
    /// What the user should know before the first step.
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

/// Steps after which the length of the whole run is said.
const MEASURED_STEPS: usize = 3;
/// Seconds of a run beyond which ways to shorten it are said: an hour.
const LONG: f64 = 3600.0;

impl Job {
    /// Images that one step sends through the network.
    pub fn samples(&self) -> usize {
        self.streams.samples()
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
    /// If an image cannot be read, a file cannot be written, or a loss or weight is not finite; the last checkpoint is
    /// kept in every case.
    pub fn run(&mut self, observer: &mut dyn Observer) -> Result<Outcome> {
        self.run_to(usize::MAX, observer)
    }

    /// As [`run`](Self::run), but pauses after `limit` steps of the whole run with the state saved, so that the caller can
    /// look at [`network`](Self::network) between steps: relearning audits measure this way.
    ///
    /// # Errors
    /// As [`run`](Self::run).
    pub fn run_to(&mut self, limit: usize, observer: &mut dyn Observer) -> Result<Outcome> {
        let fresh = self.state.step == 0;
        if fresh {
            // Before anything else, so that a run killed at any moment can be resumed.
            self.save_checkpoint(observer)?;
        }
        self.folder.prepare(&self.recipe, self.state.step)?;
        for note in std::mem::take(&mut self.notes) {
            observer.event(&Event::Note(&note));
        }
        if !self.prepare(observer)? {
            return self.stop(observer);
        }
        let outcome = self.steps(limit, observer);
        if let Err(error) = &outcome
            && !matches!(error, Error::NonFinite { .. })
        {
            // The state is good; what failed is an image or a file. The first error is the one to tell.
            let _ = self.save_checkpoint(observer);
        }
        outcome
    }

    /// The loop.
    fn steps(&mut self, limit: usize, observer: &mut dyn Observer) -> Result<Outcome> {
        observer.event(&Event::Started {
            what: match self.recipe.is_supervised() {
                true => "training",
                false => "unlearning",
            },
            done: self.state.step,
            total: self.plan.steps,
        });
        // A run stopped while it scored has not written those scores; those of the last step come at the end.
        if self.state.step < self.plan.steps && self.evaluation_missing()? {
            self.evaluate(observer)?;
        }
        let loader = Loader::start(self.used_streams(), self.state.step, self.plan.steps);
        let hint = "the system gave no thread to prepare batches";
        let mut loader = loader.map_err(Error::io(self.folder.path(), "start", hint))?;
        let mut pace = Pace::default();
        while self.state.step < self.plan.steps {
            if observer.stop_requested() || self.state.step >= limit {
                return self.stop(observer);
            }
            let step = self.step(&mut loader, &mut pace)?;
            self.folder.log_step(&step)?;
            observer.event(&Event::Step(&step));
            self.say_length(&step, &pace, observer);
            self.after_step(observer)?;
        }
        self.finish(observer)?;
        if self.evaluation_missing()? {
            self.evaluate(observer)?;
        }
        if observer.stop_requested() && self.evaluation_missing()? {
            return self.stop(observer);
        }
        self.save_checkpoint(observer)?;
        self.publish(&self.folder.last(), observer)?;
        observer.event(&Event::Finished);
        Ok(Outcome::Finished)
    }

    fn stop(&self, observer: &mut dyn Observer) -> Result<Outcome> {
        self.save_checkpoint(observer)?;
        let step = self.state.step;
        Ok(Outcome::Stopped { step })
    }

    fn step(&mut self, loader: &mut Loader, pace: &mut Pace) -> Result<Step> {
        let started = Instant::now();
        let batches = loader.next_step()?;
        let index = self.state.step;
        let plan = &self.plan;
        let rate = plan.schedule.rate(plan.learning_rate, index, plan.steps);
        let gradients = self.gradients(&batches);
        if let Some(term) = gradients.terms.iter().find(|term| !term.value.is_finite()) {
            return Err(Error::NonFinite {
                step: index + 1,
                what: format!("the {} loss", term.name),
                value: term.value,
                kept: format!(
                    "the last good state is {}",
                    self.folder.checkpoint().display()
                ),
            });
        }
        if let Some(keep) = &self.recipe.options.keep {
            let numbers = &mut self.state.prepared.numbers;
            keep.follow(&gradients.terms, plan.loss, numbers);
        }
        self.state.advance(gradients.flat, rate, plan.ema);
        let elapsed = started.elapsed();
        Ok(Step {
            step: index + 1,
            steps: plan.steps,
            learning_rate: rate,
            terms: gradients.terms,
            seconds: elapsed.as_secs_f64(),
            samples_per_second: self.streams.samples() as f64 / elapsed.as_secs_f64(),
            seconds_left: pace.after(elapsed, plan.steps - index - 1),
        })
    }

    /// The streams without a set that no step uses: its images need not be decoded.
    fn used_streams(&self) -> Streams {
        let (method, steps) = (self.recipe.method.method(), self.plan.steps);
        let used = |set| (0..steps).any(|step| method.uses(set, step, steps));
        let mut streams = self.streams.clone();
        streams.forget = streams.forget.filter(|_| used(Set::Forget));
        streams.retain = streams.retain.filter(|_| used(Set::Retain));
        streams
    }

    /// The gradients of the method's terms and those of the options.
    fn gradients(&self, batches: &StepBatches) -> Gradients {
        let (method, options) = (self.recipe.method.method(), &self.recipe.options);
        let (step, steps) = (self.state.step, self.plan.steps);
        let context = StepContext {
            prepared: &self.state.prepared,
            loss: self.plan.loss,
            step,
            steps,
        };
        let terms = |outputs: &Outputs<'_>| {
            let mut terms = method.terms(outputs, &context);
            terms.extend(options.terms(outputs, &context));
            terms
        };
        let used = |set| method.uses(set, step, steps);
        let forget = batches.forget.as_ref().filter(|_| used(Set::Forget));
        let retain = batches.retain.as_ref().filter(|_| used(Set::Retain));
        let (accumulator, network) = (&self.accumulator, &self.state.network);
        let Some(surgery) = options.surgery else {
            return accumulator.gradients(network, forget, retain, terms);
        };
        let mut of_forget = accumulator.gradients(network, forget, None, terms);
        let of_retain = accumulator.gradients(network, None, retain, terms);
        of_forget.terms.extend(of_retain.terms);
        Gradients {
            flat: surgery.combine(of_forget.flat, of_retain.flat),
            ..of_forget
        }
    }

    /// Says after the first steps how long the run will take, and what would shorten it.
    fn say_length(&self, step: &Step, pace: &Pace, observer: &mut dyn Observer) {
        if pace.steps() != MEASURED_STEPS || step.step == self.plan.steps {
            return;
        }
        let left = self.plan.steps - step.step;
        let mut text = format!(
            "{left} step{} left at {} each: about {}",
            if left == 1 { "" } else { "s" },
            duration(pace.each()),
            duration(step.seconds_left)
        );
        if step.seconds_left > LONG {
            text +=
                "; shorter with fewer --steps, a smaller --batch or --crop, or on a GPU (--device)";
        }
        observer.event(&Event::Note(&text));
    }

    /// Evaluates and saves where the plan says so.
    fn after_step(&mut self, observer: &mut dyn Observer) -> Result<()> {
        let step = self.state.step;
        self.look_back()?;
        if step != self.plan.steps && self.evaluation_due() {
            self.evaluate(observer)?;
        }
        if step.is_multiple_of(self.plan.checkpoint_every) && step != self.plan.steps {
            self.save_checkpoint(observer)?;
        }
        Ok(())
    }

    /// Whether the scores of this step are due and were not written.
    fn evaluation_missing(&self) -> Result<bool> {
        Ok(self.evaluation_due() && !self.folder.has_evaluation(self.state.step)?)
    }

    fn evaluation_due(&self) -> bool {
        let Some((plan, _)) = &self.evaluation else {
            return false;
        };
        let step = self.state.step;
        let every = plan.every.is_some_and(|every| step.is_multiple_of(every));
        step == self.plan.steps || (step > 0 && every)
    }

    /// Scores the network. Scores of an evaluation that was stopped are not kept.
    fn evaluate(&mut self, observer: &mut dyn Observer) -> Result<()> {
        let Some((plan, data)) = &self.evaluation else {
            return Ok(());
        };
        let network = self.state.published();
        let step = self.state.step;
        let candidates = [Candidate {
            label: format!("step {step}"),
            network: &network,
        }];
        let device = self.accumulator.device.clone().inner();
        let keep_nothing = |_: crate::evaluate::Restored<'_>| Ok(());
        let result = evaluate(
            &candidates,
            data,
            &plan.metrics,
            &device,
            observer,
            keep_nothing,
        )?;
        if result.pictures.len() < data.len() {
            return Ok(());
        }
        let means = result.means();
        let score = headline(&means);
        let best =
            self.recipe.is_supervised() && score > self.state.best.unwrap_or(f64::NEG_INFINITY);
        observer.event(&Event::Evaluated {
            step,
            means: &means,
            best,
        });
        self.folder.log_evaluation(&Scored { step, means })?;
        if best {
            self.state.best = Some(score);
            self.publish(&self.folder.best(), observer)?;
        }
        Ok(())
    }

    fn publish(&self, path: &std::path::Path, observer: &mut dyn Observer) -> Result<()> {
        self.state.publish(path, &self.provenance)?;
        observer.event(&Event::Saved(path));
        Ok(())
    }

    fn save_checkpoint(&self, observer: &mut dyn Observer) -> Result<()> {
        let path = self.folder.checkpoint();
        self.state.save(&path, &self.provenance)?;
        observer.event(&Event::Saved(&path));
        Ok(())
    }
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
