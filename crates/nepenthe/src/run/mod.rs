//! The folder of a run: the only place that knows its file names and keys.
//!
//! A run lives in a folder: the complete `recipe.toml`, `log.jsonl` with one line a step, `evaluations.jsonl` with the
//! scores on the way, `checkpoint.safetensors` to resume from, `last.safetensors` and `best.safetensors` to use. Files are
//! replaced as a whole, and one process at a time writes to a folder.

mod checkpoint;
mod provenance;
mod record;

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use nepenthe_files::Lock;
use serde::Serialize;

use crate::{Error, error::Result, event::Step, recipe::Recipe};

pub use checkpoint::{Checkpoint, State};
pub use provenance::{Provenance, SOURCE_KEY, TEACHER_KEY};
pub use record::{RunRecord, Scored};

const RECIPE: &str = "recipe.toml";
const LOG: &str = "log.jsonl";
const EVALUATIONS: &str = "evaluations.jsonl";
const CHECKPOINT: &str = "checkpoint.safetensors";
const LAST: &str = "last.safetensors";
const BEST: &str = "best.safetensors";
const TEACHER: &str = "teacher";
const LOCK: &str = ".lock";
const FULL: &str = "is the disk full or the folder write-protected?";

/// The folder of a run, by its path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunFolder {
    path: PathBuf,
}

/// What a run does with what its folder holds already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Existing {
    /// Refuses a folder that holds a run.
    Refuse,
    /// Continues from the folder's checkpoint.
    Resume,
    /// Replaces a run that the folder holds.
    Replace,
}

impl RunFolder {
    /// The folder at `path`, which need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self { path: path.into() }
    }

    /// Its path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The state from which the run resumes.
    pub fn checkpoint(&self) -> PathBuf {
        self.path.join(CHECKPOINT)
    }

    /// The weights of the last step.
    pub fn last(&self) -> PathBuf {
        self.path.join(LAST)
    }

    /// The weights that scored best.
    pub fn best(&self) -> PathBuf {
        self.path.join(BEST)
    }

    /// The folder of the teacher's training.
    pub fn teacher(&self) -> PathBuf {
        self.path.join(TEACHER)
    }

    /// The complete recipe.
    pub fn recipe(&self) -> PathBuf {
        self.path.join(RECIPE)
    }

    /// Whether a run was begun here that can be resumed.
    pub fn has_checkpoint(&self) -> bool {
        self.checkpoint().exists()
    }

    /// Checks that a run can start here, without changing anything.
    ///
    /// # Errors
    /// If the folder holds a run that is neither resumed nor replaced, or none that could be resumed.
    pub fn check(&self, existing: Existing) -> Result<()> {
        let refuse = |problem: &str, hint: &'static str| {
            Err(Error::Output {
                path: self.path.clone(),
                problem: problem.to_owned(),
                hint,
            })
        };
        if self.path.exists() && !self.path.is_dir() {
            return refuse("expected a folder, found a file", "name another folder");
        }
        // Every file of a run counts: one of them may be what this run is to start from.
        let files = [RECIPE, LOG, EVALUATIONS, CHECKPOINT, LAST, BEST];
        let used = files.iter().any(|name| self.path.join(name).exists());
        match (used, existing) {
            (_, Existing::Resume) if !self.has_checkpoint() => refuse(
                "expected a checkpoint to resume from, found none",
                "start the run without --resume",
            ),
            (true, Existing::Refuse) => refuse(
                "the folder holds a run already",
                "resume it with --resume, or name another folder",
            ),
            _ => Ok(()),
        }
    }

    /// Makes the folder and takes its lock, which one process at a time can hold.
    ///
    /// # Errors
    /// If the folder cannot be made, or another process runs in it.
    pub fn lock(&self) -> Result<Lock> {
        let hint = "name a folder that can be written";
        fs::create_dir_all(&self.path).map_err(Error::io(&self.path, "make the folder", hint))?;
        let lock = Lock::acquire(&self.path.join(LOCK));
        let lock = lock.map_err(Error::io(&self.path, "lock the folder", hint))?;
        lock.ok_or_else(|| Error::Output {
            path: self.path.clone(),
            problem: "another process runs in this folder".to_owned(),
            hint: "wait until it ends, stop it with Ctrl-C, or name another folder",
        })
    }

    /// Writes the recipe and prepares the logs: emptied for a new run, up to step `done` for one that resumes.
    ///
    /// # Errors
    /// If a file cannot be read or written; nothing is lost then.
    pub fn prepare(&self, recipe: &Recipe, done: usize) -> Result<()> {
        write(&self.recipe(), &recipe.to_toml())?;
        for name in [LOG, EVALUATIONS] {
            let path = self.path.join(name);
            let kept = match done {
                0 => String::new(),
                _ => lines_up_to(&path, done)?,
            };
            write(&path, &kept)?;
        }
        if done == 0 {
            for stale in [self.last(), self.best()] {
                remove(&stale)?;
            }
        }
        Ok(())
    }

    /// Appends a step to the log.
    ///
    /// # Errors
    /// If the log cannot be written.
    pub fn log_step(&self, step: &Step) -> Result<()> {
        append(&self.path.join(LOG), step)
    }

    /// Appends the scores after a step.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn log_evaluation(&self, scored: &Scored) -> Result<()> {
        append(&self.path.join(EVALUATIONS), scored)
    }

    /// Whether the scores after `step` steps were written.
    ///
    /// # Errors
    /// If the file cannot be read.
    pub fn has_evaluation(&self, step: usize) -> Result<bool> {
        let scored = record::lines::<Scored>(&self.path.join(EVALUATIONS))?;
        Ok(scored.iter().any(|scored| scored.step == step))
    }

    /// Removes the checkpoint of a finished run: the state of the optimiser is twice as large as the weights.
    ///
    /// # Errors
    /// If it cannot be removed.
    pub fn remove_checkpoint(&self) -> Result<()> {
        remove(&self.checkpoint())
    }
}

fn write(path: &Path, text: &str) -> Result<()> {
    nepenthe_files::write(path, text).map_err(Error::io(path, "write", FULL))
}

fn append(path: &Path, value: &impl Serialize) -> Result<()> {
    let line = serde_json::to_string(value).expect("a record serialises");
    nepenthe_files::append_line(path, &line).map_err(Error::io(path, "write", FULL))
}

fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(Error::io(
            path,
            "remove",
            "is it in use or write-protected?",
        )(error)),
        _ => Ok(()),
    }
}

/// The lines of a log whose `step` is not beyond `step`. A line that a killed process cut short is left out.
///
/// # Errors
/// If the log is there and cannot be read: it must not be replaced by an empty one.
fn lines_up_to(path: &Path, step: usize) -> Result<String> {
    let hint = "a run's log is a text file that can be read; without it, start the run anew in another folder";
    let text = match nepenthe_files::read_text(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        text => text.map_err(Error::io(path, "read the log", hint))?,
    };
    let early = |line: &&str| {
        let value: Option<serde_json::Value> = serde_json::from_str(line).ok();
        let found = value.and_then(|value| value["step"].as_u64());
        found.is_some_and(|found| found <= step as u64)
    };
    Ok(text
        .lines()
        .filter(early)
        .map(|line| format!("{line}\n"))
        .collect())
}

#[cfg(test)]
mod tests;
