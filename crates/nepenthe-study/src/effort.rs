//! What stages cost, as far as it can be said before they are run.

use nepenthe::recipe::{Recipe, Retain};
use nepenthe_image::{dataset::DataSet, degradation::Task};
use nepenthe_nets::{Architecture, Preset};

use crate::error::Result;

/// Thread-seconds of a forward pass per pixel, measured on two threads of an EPYC server.
pub(crate) fn seconds_per_pixel(architecture: Architecture, preset: Preset) -> f64 {
    match (preset, architecture) {
        (Preset::Mini, Architecture::PromptIr) => 3.4e-6,
        (Preset::Mini, Architecture::AdaIr) => 3.4e-6,
        (Preset::Paper, Architecture::PromptIr) => 6.8e-5,
        (Preset::Paper, Architecture::AdaIr) => 6.5e-5,
    }
}

/// A training step costs this many forward passes.
pub(crate) const TRAINING: f64 = 3.5;
/// Thread-seconds per pixel of decoding, degrading and scoring.
pub(crate) const SCORING: f64 = 1e-6;

/// What a method without steps costs, in steps.
const LOOKS: usize = 16;
/// Forward passes of the search for a mixture, in steps.
pub(crate) const MIXING: usize = 16;

/// Steps, images per step and side of the crops.
///
/// # Errors
/// If the recipe asks for more steps than any run has.
pub(crate) fn effort(recipe: &Recipe, data: &DataSet) -> Result<(usize, usize, usize)> {
    let forgotten = recipe.forgotten();
    let supervised = recipe.is_supervised();
    let of_epoch = |task: Task| match supervised {
        true => Some(task.degradation()) != forgotten,
        false => Some(task.degradation()) == forgotten,
    };
    let items = data.items().iter().filter(|item| of_epoch(item.task));
    let epoch = items.fold(0, |sum: usize, item| sum.saturating_add(item.repeat));
    let plan = recipe.plan(epoch)?;
    let retain = match recipe.retain() {
        _ if supervised => 0,
        Retain::None => 0,
        _ => plan.retain_batch,
    };
    // A method that takes no step looks at batches of both sets.
    let steps = match recipe.method.method().takes_steps() {
        true => plan.steps,
        false => LOOKS,
    };
    Ok((steps, plan.batch + retain, plan.crop))
}
