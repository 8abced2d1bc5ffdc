//! What every method must do, whatever it is: bound memory by micro-batches, change what it may and nothing else.

mod common;

use burn::{
    module::Module as _,
    tensor::{Device, Tensor},
};
use common::{UNLEARN, before, flat, run, tensors, unlearn};
use nepenthe::{
    accumulate::Accumulator,
    batch::{Batch, Stream},
    event::Silent,
    loss::Loss,
    methods::{MethodConfig, Preparation, Prepared, StepContext},
    recipe::{Recipe, Teacher},
    run::RunFolder,
};
use nepenthe_image::dataset::DataSet;
use nepenthe_nets::{Loaded, Network, parameters, weights::WeightFile};

const FORGET: usize = 3;
const RETAIN: usize = 4;

fn stream(recipe: &Recipe, purpose: &'static str, batch: usize) -> Stream {
    let data = DataSet::open(&recipe.data, recipe.seed).unwrap();
    let (forget, retain) = data.part(recipe.forget.as_ref().unwrap()).unwrap();
    let data = if purpose == "forget" { forget } else { retain };
    Stream::new(data, purpose, recipe.seed, batch, 16).unwrap()
}

fn accumulator(micro_batch: usize) -> Accumulator {
    Accumulator {
        micro_batch,
        device: Device::flex().autodiff(),
    }
}

/// The test that stood here before compared weights after two Adam steps, which move them by less than its tolerance.
#[test]
fn micro_batches_give_the_gradient_of_the_whole_batch() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let recipe = unlearn(1, UNLEARN, &before);
    let network = Loaded::open(&before, &Device::flex().autodiff())
        .unwrap()
        .network;
    let (mut forget, mut retain) = (
        stream(&recipe, "forget", FORGET),
        stream(&recipe, "retain", RETAIN),
    );
    let (forget, retain) = (forget.batch(0).unwrap(), retain.batch(0).unwrap());
    for (name, config) in stepping() {
        let whole = gradient(&config, &network, &forget, &retain, usize::MAX);
        let norm = length(&whole);
        for micro_batch in [1, 2, 3, 5] {
            let parts = gradient(&config, &network, &forget, &retain, micro_batch);
            let difference: Vec<f32> = whole.iter().zip(&parts).map(|(a, b)| a - b).collect();
            let relative = length(&difference) / norm;
            assert!(
                relative < 1e-4,
                "{name}, {micro_batch} at a time: {relative}"
            );
        }
    }
}

fn gradient(
    config: &MethodConfig,
    network: &Network,
    forget: &Batch,
    retain: &Batch,
    micro_batch: usize,
) -> Vec<f32> {
    let method = config.method();
    let prepared = Prepared {
        reference: Some(scaled(network, 0.9)),
        teacher: Some(scaled(network, 0.8)),
        numbers: [("beta", BETA), ("kappa", KAPPA)]
            .map(|(name, value)| (name.to_owned(), value))
            .into(),
        ..Prepared::default()
    };
    let context = StepContext {
        prepared: &prepared,
        loss: Loss::L1,
        step: 0,
        steps: 1,
    };
    let forget = (!method.is_supervised()).then_some(forget);
    let largest = std::cell::Cell::new(0);
    let gradients = accumulator(micro_batch).gradients(network, forget, Some(retain), |outputs| {
        let sets = [&outputs.forget, &outputs.retain].into_iter().flatten();
        let images: usize = sets.map(|output| output.value.dims()[0]).sum();
        largest.set(images.max(largest.get()));
        method.terms(outputs, &context)
    });
    assert!(
        largest.get() <= micro_batch,
        "{} images at once",
        largest.get()
    );
    assert!(!gradients.terms.is_empty());
    flat(&gradients.flat)
}

const BETA: f64 = 5.0;
const KAPPA: f64 = 0.7;

/// Another network than the one that is trained: against itself a distillation would have no gradient.
fn scaled(network: &Network, factor: f64) -> Network {
    parameters::update(network.valid(), |_, _, old| old * factor)
}

/// The methods that take steps.
fn stepping() -> impl Iterator<Item = (&'static str, MethodConfig)> {
    let methods = MethodConfig::NAMES.iter();
    let methods = methods.map(|&name| (name, MethodConfig::named(name).unwrap()));
    methods.filter(|(_, config)| config.method().takes_steps())
}

/// Each objective against the sum written out by hand, signs, targets and reference included.
#[test]
fn every_objective_is_the_sum_that_its_formula_says() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let recipe = unlearn(1, UNLEARN, &before);
    let device = Device::flex().autodiff();
    let network = Loaded::open(&before, &device).unwrap().network;
    let batch = |purpose, size| stream(&recipe, purpose, size).batch(0).unwrap();
    let (forget, retain) = (batch("forget", FORGET), batch("retain", RETAIN));
    let (xf, yf) = forget.tensors(0..FORGET, &device);
    let (xr, yr) = retain.tensors(0..RETAIN, &device);
    let noise = forget.uniform(0..FORGET, 0.5, &device);
    let l1 = |output: Tensor<4>, target: Tensor<4>| (output - target).abs().mean();
    let n = |x: &Tensor<4>| network.forward(x.clone());
    let frozen = |factor, x: &Tensor<4>| {
        Tensor::from_inner(scaled(&network, factor).forward(x.clone().inner()))
    };
    let (n0, p) = (|x| frozen(0.9, x), |x| frozen(0.8, x));
    let each = |output: Tensor<4>, target: Tensor<4>| {
        let sums = (output - target).abs().sum_dim(1).sum_dim(2).sum_dim(3);
        sums.reshape([FORGET]) / (3.0 * 16.0 * 16.0)
    };
    let perturbed = (yf.clone() + noise).clamp(0.0, 1.0);
    let lf = || l1(n(&xf), yf.clone());
    let lr = || l1(n(&xr), yr.clone());
    let dr = || l1(n(&xr), n0(&xr));
    let npo = {
        let difference = each(n(&xf), yf.clone()) - each(n0(&xf), yf.clone());
        // softplus(z) = ln(1 + exp(z)), of moderate arguments.
        ((difference * -BETA).exp() + 1.0).log().mean() * (2.0 / BETA)
    };
    let level = (each(n(&xf), yf.clone()) - each(p(&xf), yf.clone())).abs();
    let blend = xf.clone() + (n0(&xf) - xf.clone()) * (1.0 - KAPPA);
    let formulas = [
        ("supervised", lr()),
        ("algorithm1", l1(n(&xf), perturbed) - lf() + lr()),
        ("gradient-ascent", lr() - lf()),
        ("negative-gradient-plus", lr() * 0.95 - lf() * 0.05),
        ("fine-tune", lr()),
        ("identity", l1(n(&xf), xf.clone()) + lr()),
        ("saliency-distillation", l1(n(&xf), xf.clone()) + dr()),
        ("level-set", level.mean() + lr()),
        ("npo", npo + lr()),
        ("kappa", l1(n(&xf), blend) + lr()),
        ("proxy-matching", l1(n(&xf), p(&xf)) + lr() + dr()),
        ("undo", l1(n(&xf), p(&xf)) + lr() + dr()),
        ("repair", lr() + dr()),
        ("scrub", lr() + dr() * 0.5 - l1(n(&xf), n0(&xf))),
        ("negation", lf()),
    ];
    assert_eq!(
        formulas.clone().map(|(name, _)| name).to_vec(),
        stepping().map(|(name, _)| name).collect::<Vec<_>>(),
        "a method without a formula here"
    );
    for (name, objective) in formulas {
        let config = MethodConfig::named(name).unwrap();
        let found = gradient(&config, &network, &forget, &retain, usize::MAX);
        let expected = flat(&parameters::gradients(&network, &objective.backward()));
        let difference: Vec<f32> = expected.iter().zip(&found).map(|(a, b)| a - b).collect();
        let relative = length(&difference) / length(&expected);
        assert!(relative < 1e-4, "{name}: {relative}");
    }
}

fn length(values: &[f32]) -> f64 {
    let squares = values.iter().map(|value| f64::from(*value).powi(2));
    squares.sum::<f64>().sqrt()
}

#[test]
fn every_method_runs_from_its_defaults_and_changes_the_network() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    for name in MethodConfig::NAMES {
        let mut recipe = unlearn(2, UNLEARN, &before);
        recipe.method = MethodConfig::named(name).unwrap();
        if !recipe.method.method().takes_steps() {
            recipe.fit.steps = None;
        }
        if recipe.needs_teacher() {
            let mut teacher = Teacher {
                width: Some(4),
                ..Teacher::default()
            };
            teacher.fit.steps = Some(2);
            recipe.teacher = Some(teacher);
        }
        recipe.allow_unbounded = true;
        let folder = root.path().join(name);
        run(recipe, &folder);
        assert_ne!(
            tensors(&folder),
            WeightFile::open(&before).unwrap().tensors().unwrap(),
            "{name}"
        );
    }
}

/// Neither momentum nor decay may move a masked element.
#[test]
fn a_masked_update_changes_nothing_outside_its_mask() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let method = "name = \"saliency-distillation\"\nshare = 0.25\nsaliency_batches = 2";
    let mut recipe = unlearn(3, method, &before);
    recipe.fit.optimiser = Some(nepenthe::optimiser::OptimiserConfig::AdamW { weight_decay: 0.5 });
    let folder = root.path().join("after");
    run(recipe, &folder);
    let old = WeightFile::open(&before).unwrap().tensors().unwrap();
    let new = tensors(&folder);
    let checkpoint = WeightFile::open(&RunFolder::new(&folder).checkpoint())
        .unwrap()
        .tensors()
        .unwrap();
    let (mut chosen, mut elements, mut changed) = (0, 0, 0);
    for (name, mask) in &checkpoint {
        let Some(name) = name.strip_prefix("method.mask.") else {
            continue;
        };
        let [first, second] =
            ["first", "second"].map(|part| &checkpoint[&format!("{part}.{name}")].data);
        for (index, mask) in mask.data.iter().enumerate() {
            let (old, new) = (old[name].data[index], new[name].data[index]);
            elements += 1;
            match *mask {
                1.0 => {
                    chosen += 1;
                    changed += usize::from(old != new);
                }
                _ => {
                    assert_eq!(old.to_bits(), new.to_bits(), "{name}, element {index}");
                    assert_eq!(
                        (first[index], second[index]),
                        (0.0, 0.0),
                        "moments of {name}"
                    );
                }
            }
        }
    }
    assert_eq!(chosen, (f64::from(elements) * 0.25).round() as i32);
    assert!(
        changed > usize::try_from(chosen).unwrap() * 9 / 10,
        "{changed} of {chosen} changed"
    );
}

#[test]
fn a_saliency_mask_is_the_same_for_every_micro_batch() {
    let root = tempfile::tempdir().unwrap();
    let before = before(root.path());
    let recipe = unlearn(1, "name = \"saliency-distillation\"", &before);
    let loaded = Loaded::open(&before, &Device::flex().autodiff()).unwrap();
    let (network, config) = (loaded.network, loaded.config);
    let mask = |micro_batch: usize| {
        let mut preparation = Preparation {
            network: &network,
            forget: &mut stream(&recipe, "forget", FORGET),
            retain: None,
            config: &config,
            seed: 0,
            level: None,
            accumulator: &accumulator(micro_batch),
            loss: Loss::L1,
            observer: &mut Silent,
        };
        let made = recipe.method.method().prepare(&mut preparation);
        flat(&made.unwrap().mask.unwrap())
    };
    let (whole, parts) = (mask(usize::MAX), mask(1));
    let differ = whole.iter().zip(&parts).filter(|(a, b)| a != b).count();
    // Rounding may swap elements at the threshold.
    assert!(differ * 200 < whole.len(), "{differ} of {}", whole.len());
}
