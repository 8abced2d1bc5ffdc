//! The runs of a study, by what makes each different.

use std::fmt;

use nepenthe_image::degradation::Degradation;

/// A run of a study.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Variant {
    /// Position of the network in the study.
    pub network: usize,
    /// Seed of the run.
    pub seed: u64,
    /// How the network is made.
    pub kind: VariantKind,
}

/// How a network is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum VariantKind {
    /// Trained on everything.
    Before,
    /// Retrained from scratch without a type.
    Ut(Degradation),
    /// BEFORE after unlearning a type.
    Od(Degradation, Change),
    /// BEFORE after unlearning a type by the method of this name.
    Method(Degradation, &'static str),
    /// The same, mixed with BEFORE until the kept quality is what the study asks for.
    Mixed(Degradation, &'static str),
}

/// What differs from OD.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// Nothing.
    None,
    /// No samples of `D_r`: the paper's OF.
    NoRetain,
    /// Only the randomly perturbed targets act on the forget set (Table 4).
    AdversarialOnly,
    /// Only the ascent acts on the forget set (Table 4).
    InstanceOnly,
    /// Another ratio `w_adv : w_ins` (Table 5).
    Adversarial(f64),
    /// Another learning rate (Figure 3 a, c).
    LearningRate(f64),
    /// Another batch size (Figure 3 b, d).
    Batch(usize),
    /// L2 in place of L1.
    L2,
}

impl fmt::Display for Variant {
    /// The name without the network's.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind {
            VariantKind::Before => f.write_str("before"),
            VariantKind::Ut(forgotten) => write!(f, "ut.{forgotten}.seed-{}", self.seed),
            VariantKind::Method(forgotten, method) => {
                write!(f, "{method}.{forgotten}.seed-{}", self.seed)
            }
            VariantKind::Mixed(forgotten, method) => {
                write!(f, "{method}.{forgotten}.seed-{}.kept", self.seed)
            }
            VariantKind::Od(forgotten, change) => match change {
                Change::None => write!(f, "od.{forgotten}.seed-{}", self.seed),
                Change::NoRetain => write!(f, "of.{forgotten}"),
                Change::AdversarialOnly => write!(f, "od.{forgotten}.adversarial-only"),
                Change::InstanceOnly => write!(f, "od.{forgotten}.instance-only"),
                Change::Adversarial(ratio) => write!(f, "od.{forgotten}.adversarial-{ratio}"),
                Change::LearningRate(rate) => write!(f, "od.{forgotten}.rate-{rate:e}"),
                Change::Batch(size) => write!(f, "od.{forgotten}.batch-{size}"),
                Change::L2 => write!(f, "od.{forgotten}.l2"),
            },
        }
    }
}
