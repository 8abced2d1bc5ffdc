//! What became of the images, said at the end.

use std::path::Path;

use serde_json::{Value, json};

use super::RestoreArgs;
use super::inputs::{Job, Sink};
use super::pipeline::{Outcome, Planned};
use crate::diagnostics::{Interrupted, UserError, talk};
use crate::output::{self, Destination};
use crate::progress::stop_requested;

/// What became of an image.
pub(super) struct Restored {
    /// Its place among the inputs.
    pub(super) place: usize,
    input: String,
    output: String,
    size: Option<(usize, usize)>,
    tiles: usize,
    /// `None` if the command was stopped before.
    outcome: Option<Outcome>,
}

impl Restored {
    pub(super) fn new(planned: &Planned, outcome: Option<Outcome>) -> Self {
        Self {
            size: Some(planned.size),
            tiles: planned.plan.grid.tiles(),
            ..Self::of(planned.place, &planned.job, outcome)
        }
    }

    /// Of an image whose size is not known.
    pub(super) fn of(place: usize, job: &Job, outcome: Option<Outcome>) -> Self {
        Self {
            place,
            input: job.source.name(),
            output: match &job.sink {
                Sink::File(path) => path.display().to_string(),
                Sink::Stdout => "-".to_owned(),
            },
            size: None,
            tiles: 0,
            outcome,
        }
    }

    fn json(&self) -> Value {
        let (notes, error) = match &self.outcome {
            Some(Ok(notes)) => (notes.clone(), None),
            Some(Err(error)) => (Vec::new(), Some(problem(error))),
            None => (Vec::new(), Some("not reached".to_owned())),
        };
        json!({
            "input": self.input,
            "output": self.output,
            "width": self.size.map(|(width, _)| width),
            "height": self.size.map(|(_, height)| height),
            "tiles": self.tiles,
            "notes": notes,
            "error": error,
        })
    }
}

/// An error without its hint.
fn problem(error: &anyhow::Error) -> String {
    let text = error.to_string();
    text.split("\n\n").next().unwrap_or_default().to_owned()
}

/// Says what became of all, and names what could not be restored.
pub(super) fn finish(
    arguments: &RestoreArgs,
    mut results: Vec<Restored>,
    seconds: f64,
) -> anyhow::Result<()> {
    let total = results.len();
    for result in &results {
        for note in result.outcome.iter().flatten().flatten() {
            talk(&format!("{}: {note}", result.input));
        }
    }
    let restored = results
        .iter()
        .filter(|result| matches!(result.outcome, Some(Ok(_))))
        .count();
    if let Some(json) = &arguments.json {
        let images: Vec<Value> = results.iter().map(Restored::json).collect();
        let failed = total - restored;
        let all =
            json!({"images": images, "restored": restored, "failed": failed, "seconds": seconds});
        json.write(&format!("{all:#}\n"))?;
    }
    let stdout_is_taken = arguments.output == Path::new("-")
        || arguments.json.as_ref().is_some_and(Destination::is_stdout);
    if !stdout_is_taken && restored > 0 {
        output::print(&format!(
            "{}: {restored} restored",
            arguments.output.display()
        ))?;
    }
    let unreached = results.iter().filter(|result| result.outcome.is_none());
    let unreached = unreached.count();
    let errors = results
        .iter_mut()
        .filter_map(|result| result.outcome.take()?.err());
    let mut errors: Vec<anyhow::Error> = errors.collect();
    let problems: Vec<String> = errors
        .iter()
        .map(|error| format!("\n  {}", problem(error)))
        .collect();
    let problems = problems.concat();
    if unreached > 0 && stop_requested() {
        let text = format!("{restored} of {total} images were restored{problems}");
        return Err(Interrupted(text).into());
    }
    if total == 1 {
        return errors.pop().map_or(Ok(()), Err);
    }
    match (errors.len(), unreached) {
        (0, _) => Ok(()),
        (failed, 0) => Err(UserError::new(
            format!("{failed} of {total} images could not be restored:{problems}"),
            "repair or remove those files; the others are done",
        )
        .into()),
        // What ended the work says itself what to do.
        (failed, _) => {
            let ended = errors[failed - 1].to_string();
            let hint = ended.split_once("\n\nhint: ").map_or("", |(_, hint)| hint);
            let text = format!(
                "{failed} of {total} images could not be restored, {unreached} were not reached:{problems}"
            );
            Err(UserError::new(text, hint).into())
        }
    }
}
