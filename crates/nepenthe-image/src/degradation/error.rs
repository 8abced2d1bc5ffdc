//! What can be wrong with a task or with the ranges of a degradation.

use thiserror::Error;

/// What can be wrong with the name of a task or with the ranges of a degradation.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum DegradationError {
    /// No degradation has this name.
    #[error(
        "unknown degradation `{name}`\n\nhint: the degradations are haze, rain, noise, blur and low-light"
    )]
    UnknownDegradation {
        /// The name as it was written.
        name: String,
    },
    /// No task has this name.
    #[error(
        "unknown task `{name}`\n\nhint: the tasks are haze, rain, noise-SIGMA (for example noise-25), blur and low-light"
    )]
    UnknownTask {
        /// The name as it was written.
        name: String,
    },
    /// A noise task whose sigma is missing, not a number or out of range.
    #[error(
        "cannot read the sigma of task `{name}`: expected a number in 0.01..=255, found `{sigma}`\n\nhint: sigma is in grey levels (0-255); the benchmarks use noise-15, noise-25 and noise-50"
    )]
    Sigma {
        /// The name of the task as it was written.
        name: String,
        /// The part of it that should be the sigma.
        sigma: String,
    },
    /// A parameter range that is reversed, not finite or outside what the formula allows.
    #[error("`{key}` is out of range: expected {expected}, found {found}\n\nhint: {hint}")]
    Range {
        /// The key as a recipe spells it, for example `haze.beta`.
        key: String,
        /// What the value must be.
        expected: String,
        /// What the value is.
        found: String,
        /// How to fix it.
        hint: String,
    },
}
