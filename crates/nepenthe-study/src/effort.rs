//! What stages cost, as far as it can be said before they are run.

use nepenthe::recipe::{Recipe, Retain};
use nepenthe_image::{dataset::DataSet, degradation::Task};
use nepenthe_nets::{Architecture, Preset};

/// Seconds of a forward pass for each pixel, times the threads they were measured on: two of an EPYC server.
pub(crate) fn seconds_per_pixel(architecture: Architecture, preset: Preset) -> f64 {
    match (preset, architecture) {
        (Preset::Mini, Architecture::PromptIr) => 3.4e-6,
        (Preset::Mini, Architecture::AdaIr) => 3.4e-6,
        (Preset::Paper, Architecture::PromptIr) => 6.8e-5,
        (Preset::Paper, Architecture::AdaIr) => 6.5e-5,
    }
}

/// A training step costs so many forward passes.
pub(crate) const TRAINING: f64 = 3.5;
/// The same of decoding, degrading and scoring.
pub(crate) const SCORING: f64 = 1e-6;

/// Steps, pictures of a step and side of the crops.
pub(crate) fn effort(recipe: &Recipe, data: &DataSet) -> (usize, usize, usize) {
    let counted = |keep: &dyn Fn(Task) -> bool| -> usize {
        let items = data.items().iter().filter(|item| keep(item.task));
        items.map(|item| item.repeat).sum()
    };
    match &recipe.unlearn {
        Some(unlearn) => {
            let plan = recipe.plan(counted(&|task| task.degradation() == unlearn.forget));
            let retain = match unlearn.retain {
                Retain::None => 0,
                _ => unlearn.retain_batch.unwrap_or(plan.batch),
            };
            (plan.steps, plan.batch + retain, plan.crop)
        }
        None => {
            let without = recipe.train.iter().flat_map(|train| &train.without);
            let without: Vec<_> = without.copied().collect();
            let plan = recipe.plan(counted(&|task| !without.contains(&task.degradation())));
            (plan.steps, plan.batch, plan.crop)
        }
    }
}
