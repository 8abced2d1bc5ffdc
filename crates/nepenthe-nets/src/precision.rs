//! In which precision a network multiplies: `f32`, or `bf16` summed in `f32`.
//!
//! The precision belongs to the network, as its weights do: [`Network::in_precision`] rounds the weights of the convolutions
//! that mix channels to `bf16`, and the kernels round the pixels that meet them. All else stays in `f32`: the features
//! between operations, norms, depthwise filters, gates, correlations and softmax of attention, and the two convolutions
//! that read and write the image itself, which cost little and whose rounding would be seen most.

use std::{fmt, str::FromStr};

use burn::{
    module::{Module, ModuleMapper, Param},
    tensor::{FloatDType, Tensor},
};
use nepenthe_ops::bf16_problem;
use serde::{Deserialize, Serialize};

use crate::Network;

/// In which precision a network multiplies.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Precision {
    /// Single precision, as the networks were trained and published.
    #[default]
    F32,
    /// What is multiplied has 8 bits of significand, what is summed 24. For inference only.
    Bf16,
}

impl Precision {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::F32, Self::Bf16];

    /// The name, as it is typed and written: `f32` or `bf16`.
    pub fn name(self) -> &'static str {
        match self {
            Self::F32 => "f32",
            Self::Bf16 => "bf16",
        }
    }
}

impl fmt::Display for Precision {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for Precision {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let mut all = Self::ALL.into_iter();
        let found = all.find(|precision| precision.name() == name);
        found.ok_or_else(|| format!("expected f32 or bf16, found {name}"))
    }
}

/// The device does not multiply in `bf16`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "precision bf16: expected a processor with AVX-512 BF16, found {found}\n\n\
     hint: work in f32, which is the default; `nepenthe doctor` shows what this machine has"
)]
pub struct PrecisionError {
    /// What was found in place of such a processor.
    found: String,
}

impl Network {
    /// The same network, multiplying in `precision`. From `bf16` there is no way back: the weights are rounded.
    ///
    /// # Errors
    /// If the device of the weights does not multiply in it: `bf16` needs the CPU, and there AVX-512 BF16. A training
    /// device does not.
    pub fn in_precision(self, precision: Precision) -> Result<Self, PrecisionError> {
        match precision {
            Precision::F32 => Ok(self),
            Precision::Bf16 => {
                let mut rounder = Rounder::default();
                let rounded = self.map(&mut rounder);
                match rounder.problem {
                    None => Ok(rounded),
                    Some(found) => Err(PrecisionError { found }),
                }
            }
        }
    }
}

/// Channels of an image.
const IMAGE: usize = 3;

/// Rounds the weights of what mixes channels.
#[derive(Default)]
struct Rounder {
    problem: Option<String>,
}

impl ModuleMapper for Rounder {
    fn map_float<const D: usize>(&mut self, param: Param<Tensor<D>>) -> Param<Tensor<D>> {
        let mixes = match param.lazy_shape().dims::<D>()[..] {
            // Not a depthwise filter, which has one input, and not what reads or writes an image.
            [outputs, inputs, _, _] => outputs > IMAGE && inputs > IMAGE,
            _ => false,
        };
        if !mixes {
            return param;
        }
        let (id, value, mapper) = param.consume();
        self.problem = self
            .problem
            .take()
            .or_else(|| bf16_problem(&value.device()));
        let value = match self.problem {
            None => value.cast(FloatDType::BF16),
            Some(_) => value,
        };
        Param::from_mapped_value(id, value, mapper)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn precisions_have_the_names_that_are_typed() {
        for precision in Precision::ALL {
            assert_eq!(precision.to_string().parse(), Ok(precision));
            let written = serde_json::to_string(&precision).unwrap();
            assert_eq!(written, format!("\"{precision}\""));
        }
        let wrong = "fp16".parse::<Precision>();
        assert_eq!(wrong, Err("expected f32 or bf16, found fp16".to_owned()));
    }
}
