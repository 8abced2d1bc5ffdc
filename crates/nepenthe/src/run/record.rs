//! What a run left in its folder: recipe, steps, scores on the way, weights.

use std::{
    io,
    path::{Path, PathBuf},
};

use nepenthe_nets::weights::WeightFile;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{EVALUATIONS, LOG, RECIPE, RunFolder, provenance::STEP_KEY};
use crate::{Error, error::Result, event::Step, recipe::Recipe, scores::TaskMean};

/// The folder of a run, read.
#[derive(Clone, Debug)]
pub struct RunRecord {
    /// The folder.
    pub folder: RunFolder,
    /// The complete recipe.
    pub recipe: Recipe,
    /// The steps taken so far.
    pub steps: Vec<Step>,
    /// The steps of its teacher's training; none if it trained no teacher.
    pub teacher: Vec<Step>,
    /// Scores on the way, where the recipe asked for them.
    pub scored: Vec<Scored>,
}

/// The scores of a network during its run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Scored {
    /// Steps taken before.
    pub step: usize,
    /// Mean of every task by every metric.
    pub means: Vec<TaskMean>,
}

impl RunRecord {
    /// Reads the folder of a `nepenthe train` or `nepenthe unlearn` run; weights need not be there yet.
    ///
    /// # Errors
    /// If it holds no recipe, or a line of a log is damaged.
    pub fn open(folder: &Path) -> Result<Self> {
        let folder = RunFolder::new(folder);
        let recipe = folder.recipe();
        if !recipe.is_file() {
            return Err(Error::Output {
                path: folder.path().to_owned(),
                problem: format!(
                    "expected the folder of a run, with {RECIPE} and {LOG}, found no {RECIPE}"
                ),
                hint: "give the folder that was -o of nepenthe train or nepenthe unlearn",
            });
        }
        Ok(Self {
            recipe: Recipe::open(&recipe, &[])?,
            steps: lines(&folder.path().join(LOG))?,
            teacher: lines(&folder.teacher().join(LOG))?,
            scored: lines(&folder.path().join(EVALUATIONS))?,
            folder,
        })
    }

    /// Seconds of all optimiser steps, the teacher's included.
    pub fn seconds(&self) -> f64 {
        let steps = self.steps.iter().chain(&self.teacher);
        steps.map(|step| step.seconds).sum()
    }

    /// The weights at the end of the run.
    ///
    /// # Errors
    /// If the run has not finished.
    pub fn weights(&self) -> Result<PathBuf> {
        let path = self.folder.last();
        if path.is_file() {
            self.check_step(&path)?;
            return Ok(path);
        }
        Err(Error::Output {
            problem: format!(
                "expected the weights of a finished run, found none after {} steps",
                self.steps.len()
            ),
            path,
            hint: "finish the run with --resume",
        })
    }
}

impl RunRecord {
    /// A run that was made longer and has not finished still has the weights of its earlier end.
    fn check_step(&self, path: &Path) -> Result<()> {
        let file = WeightFile::open(path)?;
        let step = file.metadata.get(STEP_KEY).cloned().unwrap_or_default();
        let logged = self.steps.last().map_or(0, |step| step.step).to_string();
        if step == logged {
            return Ok(());
        }
        Err(Error::Output {
            path: path.to_owned(),
            problem: format!(
                "expected the weights of step {logged}, the last in the log, found step {step}"
            ),
            hint: "finish the run with --resume, or give the weight file itself",
        })
    }
}

/// The values of a file with one JSON value per line; none if there is no such file.
pub(super) fn lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let text = match nepenthe_files::read_text(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        text => {
            let hint = "a run's log is a text file that can be read";
            text.map_err(Error::io(path, "read the log", hint))?
        }
    };
    let parse = |(index, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| Error::Log {
            path: path.to_owned(),
            line: index + 1,
            problem: format!("expected one JSON record per line, found a damaged one: {error}"),
            hint: "the run may have been killed while it wrote: --resume repairs its log, or remove the line",
        })
    };
    text.lines().enumerate().map(parse).collect()
}
