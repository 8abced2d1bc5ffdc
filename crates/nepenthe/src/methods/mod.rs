//! What a step minimises: one method per file, its configuration and its terms visible in it.
//!
//! A recipe names a method in `[method] name = "..."` beside that method's own keys. To add one, write a file like
//! those here and add one line to the list below; `docs/METHODS.md` shows it done.
//!
//! What all methods share lies elsewhere: batches in [`crate::batch`], micro-batches and terms in [`crate::terms`],
//! accumulation in [`crate::accumulate`], masks and moments in [`crate::optimiser`].

mod algorithm1;
mod gradient_ascent;
mod saliency_distillation;
mod supervised;

use burn::tensor::Tensor;
use nepenthe_nets::{Network, parameters::Flat};
use serde::{Deserialize, Serialize};

pub use algorithm1::{PERTURBATION, Weights};

use crate::{
    Error,
    accumulate::Accumulator,
    batch::Stream,
    error::Result,
    event::Observer,
    loss::Loss,
    terms::{MicroBatch, WeightedTerm},
};

/// Lists the methods: module and type, which is also the variant of [`MethodConfig`], and the name in recipes.
macro_rules! methods {
    ($($module:ident::$method:ident = $name:literal,)+) => {
        $(pub use $module::$method;)+

        /// A method with its keys: the `[method]` table of a recipe.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(tag = "name")]
        #[allow(missing_docs, reason = "each variant is documented by the type of the same name")]
        pub enum MethodConfig {
            $(#[serde(rename = $name)] $method($method),)+
        }

        impl MethodConfig {
            /// The names of all methods.
            pub const NAMES: &[&str] = &[$($name),+];

            /// The name in recipes.
            pub fn name(&self) -> &'static str {
                match self { $(Self::$method(_) => $name,)+ }
            }

            /// The method of this name with its default keys.
            pub fn named(name: &str) -> Option<Self> {
                match name {
                    $($name => Some(Self::$method($method::default())),)+
                    _ => None,
                }
            }

            /// What the method does.
            pub fn method(&self) -> &dyn Method {
                match self { $(Self::$method(method) => method,)+ }
            }
        }

        $(impl From<$method> for MethodConfig {
            fn from(method: $method) -> Self {
                Self::$method(method)
            }
        })+
    };
}

methods! {
    supervised::Supervised = "supervised",
    algorithm1::Algorithm1 = "algorithm1",
    gradient_ascent::GradientAscent = "gradient-ascent",
    saliency_distillation::SaliencyDistillation = "saliency-distillation",
}

/// A method: its configuration is the implementing type.
pub trait Method {
    /// One line for help texts and reports.
    fn summary(&self) -> &'static str;

    /// Whether the method trains on the retain set alone. Such a method needs no trained network to start from.
    fn is_supervised(&self) -> bool {
        false
    }

    /// Whether the method needs a retain set.
    fn needs_retain(&self) -> bool {
        false
    }

    /// Whether the terms compare with a frozen copy of the network from before step 0.
    fn needs_reference(&self) -> bool {
        false
    }

    /// Checks the method's own keys.
    ///
    /// # Errors
    /// The first impossible value.
    fn check(&self) -> Result<(), Problem> {
        Ok(())
    }

    /// Checks that the objective has a lower bound under `loss`. One that has none is refused unless the recipe allows
    /// it.
    ///
    /// # Errors
    /// Why it has none.
    fn bounded(&self, loss: Loss) -> Result<(), String> {
        let _ = loss;
        Ok(())
    }

    /// Which elements of the parameters may change: 1 where they may, 0 where not; all where a parameter is absent.
    /// Computed once before step 0 and kept in the checkpoint. `None` lets everything change.
    ///
    /// # Errors
    /// If an image cannot be read.
    fn mask(&self, start: &mut Preparation<'_>) -> Result<Option<Flat>> {
        let _ = start;
        Ok(None)
    }

    /// The terms of the objective on one micro-batch, in the order in which they are logged and added.
    fn terms(
        &self,
        network: &Network,
        batch: &MicroBatch<'_>,
        prepared: &Prepared,
        loss: Loss,
    ) -> Vec<WeightedTerm>;
}

/// A key of a method with an impossible value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The key and what is wrong with it: expected and found.
    pub problem: String,
    /// What to do.
    pub hint: String,
}

impl Problem {
    /// A problem with its hint.
    pub fn new(problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            problem: problem.into(),
            hint: hint.into(),
        }
    }

    /// As the error of the recipe that `origin` names.
    pub fn of(self, origin: &str) -> Error {
        Error::Recipe {
            origin: origin.to_owned(),
            problem: self.problem,
            hint: self.hint,
        }
    }
}

/// What a method may use before step 0.
pub struct Preparation<'a> {
    /// The network to start from, on the training device.
    pub network: &'a Network,
    /// The forget set.
    pub forget: &'a mut Stream,
    /// The retain set, if any takes part.
    pub retain: Option<&'a mut Stream>,
    /// Turns batches into gradients, a micro-batch at a time.
    pub accumulator: &'a Accumulator,
    /// The loss of the recipe.
    pub loss: Loss,
    /// Hears of long work, and may ask to stop; what is returned then is not used.
    pub observer: &'a mut dyn Observer,
}

/// What a method prepared before step 0.
#[derive(Debug, Default)]
pub struct Prepared {
    /// The network before step 0, outside the graph, if the method asked for it.
    pub reference: Option<Network>,
}

impl Prepared {
    /// The output of the frozen reference, as a constant on the training device.
    ///
    /// # Shapes
    /// - `degraded` and the result: `[batch, 3, height, width]`
    ///
    /// # Panics
    /// If the method did not ask for a reference.
    pub fn reference_output(&self, degraded: &Tensor<4>) -> Tensor<4> {
        let reference = self.reference.as_ref();
        let reference = reference.expect("a method with `needs_reference` has one");
        Tensor::from_inner(reference.forward(degraded.clone().inner()))
    }
}

/// A weight of a term must be a finite number of at least 0; the sign is the objective's.
fn check_weight(key: &str, weight: f64) -> Result<(), Problem> {
    if weight.is_finite() && weight >= 0.0 {
        return Ok(());
    }
    Err(Problem::new(
        format!("method.{key}: expected a number of at least 0, found {weight}"),
        "weights are not negative; the signs are those of the objective",
    ))
}
