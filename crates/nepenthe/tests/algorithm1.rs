//! Adam steps of Algorithm 1 on the full-size PromptIR against the published PyTorch network in
//! float64 (`golden/README.md`). Each row of the fixture is before its step.

use std::{fs, path::Path};

use burn::tensor::Device;
use nepenthe::{
    objective::{
        Distance,
        algorithm1::{Forget, Retain, Terms, Weights},
    },
    optimiser::{Optimiser, OptimiserConfig},
};
use nepenthe_nets::{
    Architecture, NetworkConfig, Preset,
    fixture::{self, image, smooth},
    parameters,
};
use serde_json::Value;

const SHAPE: [usize; 4] = [2, 3, 64, 64];

/// Later steps amplify rounding, so the tolerance grows tenfold per two steps.
fn tolerance(step: usize) -> f64 {
    1e-4 * 10f64.powf(step as f64 / 2.0)
}

#[test]
fn six_steps_match_the_published_network() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../golden/promptir-algorithm1.json");
    let golden: Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    let device = Device::flex().autodiff();
    let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Paper);
    let mut network = parameters::fill(config.empty(&device), &device, |name, shape| {
        fixture::parameter(name, name, shape)
    });
    let mut optimiser = Optimiser::new(OptimiserConfig::Adam);
    let picture = |name: &str| smooth(&format!("parity/algorithm1/{name}"), SHAPE, &device);
    for (step, row) in golden["steps"].as_array().unwrap().iter().enumerate() {
        let tag = format!("parity/algorithm1/perturbation/{step}");
        let forget = Forget {
            degraded: picture("forget_degraded"),
            clean: picture("forget_clean"),
            perturbation: image(&tag, SHAPE, &device) - 0.5,
        };
        let retain = Retain {
            degraded: picture("retain_degraded"),
            clean: picture("retain_clean"),
        };
        let terms = Terms::new(&network, forget, Some(retain), Distance::L1);
        let objective = terms.objective(&Weights::default());
        let found = [
            ("forget_l1", &terms.instance),
            ("adversarial_l1", &terms.adversarial),
            ("retain_l1", terms.retain.as_ref().unwrap()),
            ("objective", &objective),
        ];
        for (name, tensor) in found {
            let value = f64::from(parameters::host(tensor.clone().inner())[0]);
            let expected = row[name].as_f64().unwrap();
            let difference = (value - expected).abs();
            println!("step {step} {name}: {value:.6}, difference {difference:.1e}");
            assert!(
                difference < tolerance(step),
                "step {step}, {name}: {value}, expected {expected}"
            );
        }
        let gradients = parameters::gradients(&network, &objective.backward());
        network = optimiser.step(network, gradients, golden["lr"].as_f64().unwrap());
    }
}
