//! What a running job tells whoever started it.

use std::{borrow::Cow, path::Path, time::Duration};

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
    Saved(&'a Path),
    /// Something the user should know, in words.
    Note(&'a str),
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
    /// The method's name for it, such as `supervised`, `instance` or `retain`; `objective` for the weighted sum.
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
        self.each() * left as f64
    }

    /// Steps seen.
    pub fn steps(&self) -> usize {
        self.steps as usize
    }

    /// Mean seconds of a step.
    pub fn each(&self) -> f64 {
        self.elapsed.as_secs_f64() / f64::from(self.steps.max(1))
    }
}

/// Seconds for a reader: `40ms`, `0.4s`, `41s`, `12m 03s`, `5h 20m`; `n/a` for what is not a finite number.
pub fn duration(seconds: f64) -> String {
    if !seconds.is_finite() {
        return "n/a".to_owned();
    }
    if (0.0005..0.095).contains(&seconds) {
        return format!("{:.0}ms", seconds * 1000.0);
    }
    // The cast saturates: a negative time is 0.
    let whole = seconds.round() as u64;
    match (whole / 3600, whole / 60 % 60, whole % 60) {
        (0, 0, _) if seconds < 9.95 => {
            let text = format!("{:.1}", seconds.max(0.0));
            format!("{}s", text.trim_end_matches(".0"))
        }
        (0, 0, seconds) => format!("{seconds}s"),
        (0, minutes, seconds) => format!("{minutes}m {seconds:02}s"),
        (hours, minutes, _) => format!("{hours}h {minutes:02}m"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_at_a_glance() {
        let texts = [0.041, 0.25, 3.0, 9.96, 41.2, 59.6, 723.0, 19_200.0, -1.0].map(duration);
        let expected = [
            "41ms", "0.2s", "3s", "10s", "41s", "1m 00s", "12m 03s", "5h 20m", "0s",
        ];
        assert_eq!(texts, expected);
        assert_eq!([f64::NAN, f64::INFINITY].map(duration), ["n/a"; 2]);
    }
}
