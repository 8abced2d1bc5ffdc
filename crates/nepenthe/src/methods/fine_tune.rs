//! Fine-tuning on the retain set alone: the network is left to forget by itself.
//!
//! `L(N(x_r), y_r)`. The cheapest baseline. A short fine-tuning forgets little, and what it forgets it remembers quickly.

use serde::{Deserialize, Serialize};

use super::{Method, RetainWeights};
use crate::terms::Set;

/// Trains on the retain set; the forget set is not used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct FineTune {
    /// Weight of the retain term.
    pub retain_weight: f64,
    /// Weight of the distillation from the network before unlearning, on the retain set.
    pub distillation_weight: f64,
}

impl Default for FineTune {
    fn default() -> Self {
        Self {
            retain_weight: 1.0,
            distillation_weight: 0.0,
        }
    }
}

impl Method for FineTune {
    fn summary(&self) -> &'static str {
        "trains on the retain set alone"
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn retain_weights(&self) -> RetainWeights {
        RetainWeights::new(self.retain_weight, self.distillation_weight)
    }

    fn uses(&self, set: Set, _step: usize, _steps: usize) -> bool {
        set == Set::Retain
    }
}
