//! Dampening: weights that matter far more to the forget set than to the retain set are made smaller, without training.
//!
//! With the diagonals of the Fisher information `F_f` and `F_r` (mean squared gradients of single images), each weight with
//! `F_f > c F_r` becomes `min(s F_r / F_f, 1)` times itself (SSD: Foster et al., arXiv 2308.07707). The adaptive form (ASSD,
//! arXiv 2410.00485) takes `c` from the data: the percentile `100 - ln(1 + 100 share)` of the ratios, `share` being that of the
//! forget set in all data. It costs two passes over a few batches and no step.

use burn::tensor::Tensor;
use nepenthe_nets::parameters::{self, Flat};
use serde::{Deserialize, Serialize};

use super::{Made, Method, Preparation, Problem, check_acts, check_batches, check_positive};
use crate::terms::Set;

/// Makes weights smaller that matter most to the forget set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Dampening {
    /// `c`; adaptive if absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cutoff: Option<f64>,
    /// `s`: above 1 dampens less.
    pub scale: f64,
    /// Batches of each set over which the Fisher information is measured.
    pub batches: usize,
}

impl Default for Dampening {
    fn default() -> Self {
        Self {
            cutoff: None,
            scale: 1.0,
            batches: 16,
        }
    }
}

impl Method for Dampening {
    fn summary(&self) -> &'static str {
        "ASSD: shrinks weights that matter to the forget set; no training"
    }

    fn needs_retain(&self) -> bool {
        true
    }

    fn takes_steps(&self) -> bool {
        false
    }

    fn check(&self) -> Result<(), Problem> {
        if let Some(cutoff) = self.cutoff {
            let hint = "10 is usual; leave it out for the adaptive form";
            check_positive("cutoff", cutoff, hint)?;
        }
        check_acts("scale", self.scale)?;
        check_batches("batches", self.batches)
    }

    fn prepare(&self, start: &mut Preparation<'_>) -> crate::error::Result<Made> {
        let [forget, retain] = fisher(start, self.batches)?;
        let cutoff = match self.cutoff {
            Some(cutoff) => cutoff,
            None => adaptive(&forget, &retain, start.forget_share()),
        };
        let network = parameters::update(start.network.clone(), |name, _, old| {
            match (forget.get(name), retain.get(name)) {
                (Some(forget), Some(retain)) => dampened(old, forget, retain, cutoff, self.scale),
                _ => old,
            }
        });
        Ok(Made::network(network))
    }
}

/// Fisher information below this is taken for none: a weight that nothing depends on.
const NONE: f32 = 1e-20;

/// The diagonals of the Fisher information of the forget and of the retain set.
fn fisher(start: &mut Preparation<'_>, count: usize) -> crate::error::Result<[Flat; 2]> {
    let [mut forget, mut retain] = [Flat::new(), Flat::new()];
    let sets = [Set::Forget, Set::Retain];
    start.over_batches(
        "measuring what weights matter",
        &sets,
        count,
        |start, set, batch| {
            let sum = match set {
                Set::Forget => &mut forget,
                Set::Retain => &mut retain,
            };
            let accumulator = start.accumulator;
            accumulator.add_squares(start.network, batch, start.loss, sum);
        },
    )?;
    Ok([forget, retain])
}

/// The adaptive cut-off: the percentile `100 - ln(1 + 100 share)` of `F_f / F_r` over all weights.
fn adaptive(forget: &Flat, retain: &Flat, share: f64) -> f64 {
    let mut ratios: Vec<f32> = forget
        .iter()
        .filter_map(|(name, forget)| Some((forget, retain.get(name)?)))
        .flat_map(|(forget, retain)| {
            let [forget, retain] = [forget, retain].map(|flat| parameters::host(flat.clone()));
            forget.into_iter().zip(retain)
        })
        .map(|(forget, retain)| forget / retain.max(NONE))
        .collect();
    if ratios.is_empty() {
        return f64::INFINITY;
    }
    let above = (1.0 + 100.0 * share).ln() / 100.0;
    let place = ((1.0 - above) * ratios.len() as f64) as usize;
    let place = place.min(ratios.len() - 1);
    let (_, cutoff, _) = ratios.select_nth_unstable_by(place, f32::total_cmp);
    f64::from(*cutoff)
}

/// `min(s F_r / F_f, 1)` times the weight where `F_f > c F_r`; the weight elsewhere.
fn dampened(
    old: Tensor<1>,
    forget: &Tensor<1>,
    retain: &Tensor<1>,
    cutoff: f64,
    scale: f64,
) -> Tensor<1> {
    let retain = retain.clone().clamp_min(NONE);
    let selected = forget.clone().greater(retain.clone() * cutoff);
    let factor = (retain * scale / forget.clone().clamp_min(NONE)).clamp_max(1.0);
    old.clone().mask_where(selected, old * factor)
}
