//! The expected cost of a stage, before it is run.

use nepenthe::recipe::{Recipe, Retain};
use nepenthe_image::{dataset::DataSet, degradation::Task};
use nepenthe_nets::{Architecture, Preset};

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

/// Steps, images per step and side of the crops.
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
