//! What a running job tells whoever started it.

use std::{borrow::Cow, path::PathBuf, time::Duration};

use serde::{Deserialize, Serialize};

use crate::scores::TaskMean;

/// Something that happened.
#[derive(Debug)]
pub enum Event<'a> {
    /// Work of this many units begins.
    Started {
        /// What is being done, in words for a progress line.
        what: &'a str,
        /// Units already done (a resumed run) and units in all.
        done: usize,
        /// Units in all.
        total: usize,
    },
    /// An optimiser step was taken.
    Step(&'a Step),
    /// A unit of other work was done.
    Advanced {
        /// Units done.
        done: usize,
        /// Units in all.
        total: usize,
    },
    /// The network was scored during training.
    Evaluated {
        /// Steps taken so far.
        step: usize,
        /// Mean of each task and metric.
        means: &'a [TaskMean],
        /// Whether this is the best so far.
        best: bool,
    },
    /// A file was written.
    Saved(PathBuf),
    /// The work ended.
    Finished,
}

/// One optimiser step, as logged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Counted from 1.
    pub step: usize,
    /// Steps in all.
    pub steps: usize,
    /// Learning rate of this step.
    pub learning_rate: f64,
    /// Value of each term and of their weighted sum (`objective`).
    pub terms: Vec<Term>,
    /// Wall time of this step, in seconds.
    pub seconds: f64,
    /// Pictures that went through the network per second.
    #[serde(with = "crate::number")]
    pub samples_per_second: f64,
    /// Estimated seconds until the last step.
    #[serde(with = "crate::number")]
    pub seconds_left: f64,
}

/// The value of one term of an objective.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Term {
    /// `restoration`, `instance`, `adversarial`, `retain` or `objective`.
    pub name: Cow<'static, str>,
    /// Mean over the batch, before its weight and sign.
    #[serde(with = "crate::number")]
    pub value: f64,
}

/// Receives events and may ask the job to stop.
pub trait Observer {
    /// Called for every event, on the thread that runs the job.
    fn event(&mut self, event: &Event<'_>);

    /// Whether the job should save and stop at the next step.
    fn stop_requested(&self) -> bool {
        false
    }
}

/// Hears nothing and never stops.
pub struct Silent;

impl Observer for Silent {
    fn event(&mut self, _event: &Event<'_>) {}
}

/// Estimates the time left from the steps seen by this process.
#[derive(Debug, Default)]
pub struct Pace {
    elapsed: Duration,
    steps: u32,
}

impl Pace {
    /// Adds one step and returns the estimated seconds for `left` more.
    pub fn after(&mut self, step: Duration, left: usize) -> f64 {
        self.elapsed += step;
        self.steps += 1;
        self.elapsed.as_secs_f64() / f64::from(self.steps) * left as f64
    }
}
