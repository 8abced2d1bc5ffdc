//! Adam steps of Algorithm 1 on the full-size PromptIR against the published PyTorch network in
//! float64 (`golden/README.md`). Each row of the fixture is before its step.

use std::{fs, path::Path};

use burn::tensor::Device;
use nepenthe::{
    loss::Loss,
    methods::{Algorithm1, Method as _, PERTURBATION, Prepared, StepContext},
    optimiser::{Optimiser, OptimiserConfig},
    terms::{MicroBatch, Samples, objective},
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
        let samples = |set: &str| Samples {
            degraded: picture(&format!("{set}_degraded")),
            clean: picture(&format!("{set}_clean")),
            uniform: Box::new(|half_width| {
                assert_eq!(half_width, PERTURBATION);
                image(&tag, SHAPE, &device) - 0.5
            }),
        };
        let batch = MicroBatch {
            forget: Some(samples("forget")),
            retain: Some(samples("retain")),
        };
        let prepared = Prepared::default();
        let context = StepContext {
            prepared: &prepared,
            loss: Loss::L1,
            step,
            steps: 1,
        };
        let terms = Algorithm1::default().terms(&batch.outputs(&network), &context);
        let objective = objective(&terms, |_| 1.0).unwrap();
        let term = |name: &str| &terms.iter().find(|term| term.name == name).unwrap().value;
        let found = [
            ("forget_l1", term("instance")),
            ("adversarial_l1", term("adversarial")),
            ("retain_l1", term("retain")),
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
        network = optimiser.step(network, gradients, golden["lr"].as_f64().unwrap(), None);
    }
}
