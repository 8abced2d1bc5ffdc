//! What a run left in its folder: recipe, steps, scores during training, weights.

use std::path::{Path, PathBuf};

use nepenthe::{
    Error,
    error::Result,
    event::Step,
    recipe::Recipe,
    scores::TaskMean,
    train::{EVALUATIONS, LAST, LOG, RECIPE},
};
use nepenthe_image::{Metric, degradation::Task};
use serde::{Deserialize, de::DeserializeOwned};

use crate::{
    chart::{Chart, ChartKind, Series},
    number,
    report::Run,
};

/// The contents of a run's folder.
#[derive(Clone, Debug)]
pub struct RunRecord {
    /// The folder.
    pub folder: PathBuf,
    /// The complete recipe.
    pub recipe: Recipe,
    /// The steps taken so far.
    pub steps: Vec<Step>,
    /// Scores during training, if the recipe asked for them.
    scored: Vec<Scored>,
}

/// The scores of a network during its run.
#[derive(Clone, Debug, PartialEq, Deserialize)]
struct Scored {
    /// Steps taken before.
    step: usize,
    means: Vec<TaskMean>,
}

impl RunRecord {
    /// Reads the folder of a `nepenthe train` or `nepenthe unlearn` run; weights need not be there yet.
    ///
    /// # Errors
    /// If it holds no recipe or log, or a line of a log is damaged.
    pub fn open(folder: &Path) -> Result<Self> {
        let recipe = folder.join(RECIPE);
        if !recipe.is_file() {
            return Err(Error::Output {
                path: folder.to_owned(),
                problem: format!(
                    "expected the folder of a run, with {RECIPE} and {LOG}, found no {RECIPE}"
                ),
                hint: "give the folder that was -o of nepenthe train or nepenthe unlearn",
            });
        }
        let evaluations = folder.join(EVALUATIONS);
        Ok(Self {
            folder: folder.to_owned(),
            recipe: Recipe::open(&recipe, &[])?,
            steps: lines(&folder.join(LOG))?,
            scored: match evaluations.try_exists().unwrap_or(true) {
                true => lines(&evaluations)?,
                false => Vec::new(),
            },
        })
    }

    /// The weights at the end of the run.
    ///
    /// # Errors
    /// If the run has not finished.
    pub fn weights(&self) -> Result<PathBuf> {
        let path = self.folder.join(LAST);
        if path.is_file() {
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

    /// The steps as curves of the page.
    pub(crate) fn run(&self, label: &str) -> Run {
        Run {
            label: label.to_owned(),
            steps: self.steps.clone(),
        }
    }

    /// The scores during training by the first metric, if there were at least two evaluations.
    pub(crate) fn chart(&self, label: &str) -> Option<Chart> {
        let [first, _, ..] = self.scored.as_slice() else {
            return None;
        };
        let metric = first.means.first()?.metric;
        let means = first.means.iter().filter(|mean| mean.metric == metric);
        let series = means.map(|mean| Series {
            name: mean.task.to_string(),
            values: self
                .scored
                .iter()
                .map(|scored| scored.mean(mean.task, metric))
                .collect(),
        });
        let (unit, direction) = (number::unit(metric), number::direction(metric));
        Some(Chart {
            title: label.to_owned(),
            across: "step".to_owned(),
            up: format!("mean {metric}, {unit}, {direction}"),
            kind: ChartKind::Lines,
            positions: self
                .scored
                .iter()
                .map(|scored| scored.step.to_string())
                .collect(),
            series: series.collect(),
        })
    }
}

impl Scored {
    fn mean(&self, task: Task, metric: Metric) -> Option<f64> {
        let mean = self
            .means
            .iter()
            .find(|mean| mean.task == task && mean.metric == metric)?;
        mean.models.first().copied()
    }
}

/// The values of a log with one JSON value a line. A log that cannot be read is an error, never an empty one.
fn lines<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    let hint = "a run's log is a text file that can be read";
    let text = nepenthe_files::read_text(path).map_err(Error::io(path, "read the log", hint))?;
    let parse = |(index, line): (usize, &str)| {
        serde_json::from_str(line).map_err(|error| Error::Log {
            path: path.to_owned(),
            line: index + 1,
            problem: format!("expected one JSON record a line, found a damaged one: {error}"),
            hint: "the run may have been killed while it wrote: --resume repairs its log, or remove the line",
        })
    };
    text.lines().enumerate().map(parse).collect()
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    const RECIPE_TEXT: &str = "[unlearn]\nforget = \"haze\"\n[[data]]\nlayout = \"scenes\"\ncount = 2\nsize = [48, 48]\ntasks = [\"haze\"]\n";
    const STEP: &str = r#"{"step":1,"steps":2,"learning_rate":2e-4,"terms":[{"name":"retain","value":0.5}],"seconds":0.1,"samples_per_second":8.0,"seconds_left":1.0}"#;

    fn folder(log: &str, evaluations: &str) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in [
            (RECIPE, RECIPE_TEXT),
            (LOG, log),
            (EVALUATIONS, evaluations),
        ] {
            fs::write(folder.path().join(name), text).unwrap();
        }
        folder
    }

    #[test]
    fn a_folder_is_read_with_its_scores() {
        let scored = |step: usize| {
            format!(
                "{{\"step\":{step},\"means\":[{{\"task\":\"haze\",\"metric\":\"psnr/pyiqa\",\"pictures\":2,\
                 \"identity\":\"inf\",\"models\":[{step}.5]}}]}}\n"
            )
        };
        let folder = folder(&format!("{STEP}\n"), &(scored(1) + &scored(2)));
        let record = RunRecord::open(folder.path()).unwrap();
        assert_eq!(
            (record.steps.len(), &*record.steps[0].terms[0].name),
            (1, "retain")
        );
        let chart = record.chart("AFTER").unwrap();
        assert_eq!(chart.positions, ["1", "2"]);
        assert_eq!(chart.series[0].values, [Some(1.5), Some(2.5)]);
        let error = record.weights().unwrap_err().to_string();
        assert!(
            error.contains("last.safetensors") && error.contains("hint: finish"),
            "{error}"
        );
    }

    #[test]
    fn a_damaged_line_is_named() {
        let half = &STEP[..STEP.len() / 2];
        let wrong = STEP.replace("\"step\":1", "\"step\":\"<b>\"");
        for damaged in [half, &wrong, "", "[1]"] {
            let folder = folder(&format!("{STEP}\n{damaged}\n"), "");
            let error = RunRecord::open(folder.path()).unwrap_err().to_string();
            assert!(
                error.contains("log.jsonl, line 2") && error.contains("hint:"),
                "{error}"
            );
        }
    }

    #[test]
    fn a_log_that_cannot_be_read_is_no_empty_log() {
        let problem = |change: &dyn Fn(&Path)| {
            let folder = folder(&format!("{STEP}\n"), "");
            let log = folder.path().join(LOG);
            fs::remove_file(&log).unwrap();
            change(&log);
            RunRecord::open(folder.path()).unwrap_err().to_string()
        };
        let missing = problem(&|_| {});
        assert!(missing.contains("log.jsonl: cannot read"), "{missing}");
        let folder = problem(&|log| fs::create_dir(log).unwrap());
        assert!(folder.contains("found a folder"), "{folder}");
        let latin = problem(&|log| fs::write(log, b"caf\xe9").unwrap());
        assert!(latin.contains("another encoding"), "{latin}");
    }

    #[test]
    fn a_folder_without_a_run_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let error = RunRecord::open(folder.path()).unwrap_err().to_string();
        assert!(
            error.contains("recipe.toml") && error.contains("hint:"),
            "{error}"
        );
    }
}
