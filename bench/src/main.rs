//! One side of the benchmark: prepares a case, runs it whenever asked, and says how long it took.
//!
//! `cargo xtask bench` starts this program beside `bench/pytorch/worker.py`, which understands the same
//! options and answers in the same way, and lets the two run in turn. Weights and images follow the
//! filling rule of `golden/README.md` on both sides, so that both must come to the same value.
//!
//! Each line on standard input is answered by a line of JSON: `run` by the seconds and the value (a loss,
//! or the mean of the output), `end` by the peak memory of the process in bytes.

use std::{
    collections::BTreeMap,
    fs,
    io::{BufRead as _, Write as _, stdin, stdout},
    time::Instant,
};

use anyhow::{Context as _, Result, anyhow, bail};
use burn::{
    module::Module,
    tensor::{Device, Tensor},
};
use nepenthe::{
    loss::Loss,
    methods::{Algorithm1, Method, Prepared, StepContext, Supervised},
    optimiser::{Optimiser, OptimiserConfig},
    restore::{restore, to_images},
    terms::{MicroBatch, Samples, objective},
};
use nepenthe_nets::{
    Architecture, Network, NetworkConfig, Precision, Preset, fixture, parameters,
    restormer::TransformerBlock,
};

/// The allocator of the `nepenthe` program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Learning rate of the paper's unlearning.
const RATE: f64 = 2e-4;

/// Side of the square matrices whose GEMM gives the rate of the roofline.
const PRODUCT: usize = 1536;

fn main() -> Result<()> {
    let options = Options::from_arguments()?;
    let mut case = Case::prepare(&options)?;
    let unit = nepenthe_ops::vector_unit();
    let threads = rayon::current_num_threads();
    answer(&format!(
        "{{\"ready\": true, \"unit\": \"{unit}\", \"threads\": {threads}}}"
    ))?;
    for line in stdin().lock().lines() {
        match line?.as_str() {
            "run" => {
                let started = Instant::now();
                let value = case.run();
                let seconds = started.elapsed().as_secs_f64();
                answer(&format!("{{\"seconds\": {seconds}, \"value\": {value}}}"))?;
            }
            "end" => {
                if let Ok(path) = options.text("save") {
                    fs::write(path, case.output()?).with_context(|| path.to_owned())?;
                }
                answer(&format!("{{\"peak_bytes\": {}}}", peak_memory()))?;
                break;
            }
            other => bail!("expected `run` or `end`, found `{other}`"),
        }
    }
    Ok(())
}

fn answer(line: &str) -> Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{line}")?;
    Ok(out.flush()?)
}

/// The options of the command line, as `--name value`.
struct Options(BTreeMap<String, String>);

impl Options {
    fn from_arguments() -> Result<Self> {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let mut options = BTreeMap::new();
        for pair in arguments.chunks(2) {
            let (Some(name), [_, value]) = (pair[0].strip_prefix("--"), pair) else {
                bail!("expected `--name value`, found `{}`", pair.join(" "));
            };
            options.insert(name.to_owned(), value.clone());
        }
        Ok(Self(options))
    }

    fn text(&self, name: &str) -> Result<&str> {
        let value = self.0.get(name).map(String::as_str);
        value.with_context(|| format!("expected the option --{name}"))
    }

    /// In which precision a network multiplies: f32 unless `--precision` says otherwise.
    fn precision(&self) -> Result<Precision> {
        let text = self.0.get("precision").map_or("f32", String::as_str);
        text.parse()
            .map_err(|error| anyhow!("--precision: {error}"))
    }

    fn number(&self, name: &str) -> Result<usize> {
        let text = self.text(name)?;
        text.parse()
            .with_context(|| format!("--{name}: expected a number, found `{text}`"))
    }
}

/// What is timed.
#[allow(
    clippy::large_enum_variant,
    reason = "one case exists at a time and is never moved in a hot path"
)]
enum Case {
    /// A product of two square matrices.
    Product([Tensor<2>; 2]),
    /// One transformer block, forward.
    BlockForward(TransformerBlock, Tensor<4>),
    /// One transformer block, forward and backward.
    BlockTraining(TransformerBlock, [Tensor<4>; 2]),
    /// A network, forward.
    Forward(Network, Tensor<4>),
    /// An image of any size, restored.
    Restore(Network, nepenthe_image::Image),
    /// Forward, backward and a step of Adam.
    Training(Box<Training>, [Tensor<4>; 2]),
    /// A step of Algorithm 1.
    Algorithm1(Box<Training>, [Tensor<4>; 5]),
}

/// A network and its optimiser.
struct Training {
    network: Option<Network>,
    optimiser: Optimiser,
}

impl Case {
    fn prepare(options: &Options) -> Result<Self> {
        let plain = Device::flex();
        let [name, work] = [options.text("network")?, options.text("work")?];
        if name == "product" {
            let matrix = |tag| fixture::image(tag, [PRODUCT; 2], &plain);
            return Ok(Self::Product(["a", "b"].map(matrix)));
        }
        let size = [options.number("height")?, options.number("width")?];
        let batch = options.number("batch")?;
        let device = if matches!(work, "training" | "algorithm1") {
            plain.clone().autodiff()
        } else {
            plain.clone()
        };
        if name == "block" {
            let (dim, heads) = (options.number("dim")?, options.number("heads")?);
            let block = filled(TransformerBlock::new(dim, heads, 2.66, &device), &device);
            let tensor = |tag| fixture::image(tag, [batch, dim, size[0], size[1]], &device);
            return Ok(match work {
                "forward" => Self::BlockForward(block, tensor("input")),
                "training" => {
                    Self::BlockTraining(block, [tensor("input").require_grad(), tensor("target")])
                }
                other => bail!("--work: expected forward or training, found `{other}`"),
            });
        }
        let architecture = match name {
            "promptir" => Architecture::PromptIr,
            "adair" => Architecture::AdaIr,
            other => {
                bail!("--network: expected promptir, adair, block or product, found `{other}`")
            }
        };
        let preset = match options.text("preset")? {
            "paper" => Preset::Paper,
            "mini" => Preset::Mini,
            other => bail!("--preset: expected paper or mini, found `{other}`"),
        };
        let network = NetworkConfig::preset(architecture, preset).empty(&device);
        let network = filled(network, &device).in_precision(options.precision()?)?;
        let tensor = |tag| fixture::image(tag, [batch, 3, size[0], size[1]], &device);
        let training = |network| {
            Box::new(Training {
                network: Some(network),
                optimiser: Optimiser::new(OptimiserConfig::Adam),
            })
        };
        Ok(match work {
            "forward" => Self::Forward(network, tensor("input")),
            "restore" => Self::Restore(
                network,
                to_images(tensor("input")).expect("finite").swap_remove(0),
            ),
            "training" => Self::Training(training(network), ["input", "target"].map(tensor)),
            "algorithm1" => {
                let tags = [
                    "input",
                    "target",
                    "perturbation",
                    "retained",
                    "retained target",
                ];
                Self::Algorithm1(training(network), tags.map(tensor))
            }
            other => {
                bail!("--work: expected forward, restore, training or algorithm1, found `{other}`")
            }
        })
    }

    /// What a network makes of the image, as the bytes of `f32`.
    fn output(&self) -> Result<Vec<u8>> {
        let Self::Forward(network, x) = self else {
            bail!("--save: only the work `forward` has an output");
        };
        let values = parameters::host(network.forward(x.clone()).reshape([-1]));
        Ok(values.into_iter().flat_map(f32::to_le_bytes).collect())
    }

    /// Runs the case once; the value says what came out.
    fn run(&mut self) -> f32 {
        match self {
            Self::Product([a, b]) => mean(a.clone().matmul(b.clone())),
            Self::BlockForward(block, x) => mean(block.forward(x.clone())),
            Self::BlockTraining(block, [x, target]) => {
                let loss = Loss::L1.mean(block.forward(x.clone()), target.clone());
                let value = scalar(&loss);
                let gradients = loss.backward();
                let gradients = parameters::gradients(block, &gradients);
                assert!(gradients.contains_key("ffn.project_out.weight"));
                value
            }
            Self::Forward(network, x) => mean(network.forward(x.clone())),
            Self::Restore(network, picture) => {
                let restored = restore(network, picture, &Device::flex()).expect("finite");
                let values = restored.planar();
                values.iter().sum::<f32>() / values.len() as f32
            }
            Self::Training(training, [x, target]) => {
                let batch = MicroBatch {
                    forget: None,
                    retain: Some(samples(x, target, None)),
                };
                training.step(&Supervised::default(), &batch)
            }
            Self::Algorithm1(training, [x, target, perturbation, retained, retained_target]) => {
                let batch = MicroBatch {
                    forget: Some(samples(x, target, Some(perturbation))),
                    retain: Some(samples(retained, retained_target, None)),
                };
                training.step(&Algorithm1::default(), &batch)
            }
        }
    }
}

/// Images of a set; `noise` is uniform in 0-1.
fn samples<'a>(
    degraded: &Tensor<4>,
    clean: &Tensor<4>,
    noise: Option<&'a Tensor<4>>,
) -> Samples<'a> {
    let uniform = move |_: f32| {
        let noise = noise.expect("only the forget set is perturbed");
        noise.clone() - 0.5
    };
    Samples {
        degraded: degraded.clone(),
        clean: clean.clone(),
        uniform: Box::new(uniform),
    }
}

impl Training {
    fn step(&mut self, method: &dyn Method, batch: &MicroBatch<'_>) -> f32 {
        let network = self
            .network
            .take()
            .expect("every step puts the network back");
        let context = StepContext {
            prepared: &Prepared::default(),
            loss: Loss::L1,
            step: 0,
            steps: 1,
        };
        let terms = method.terms(&batch.outputs(&network), &context);
        let loss = objective(&terms, |_| 1.0).expect("a batch with images has terms");
        let value = scalar(&loss);
        let gradients = loss.backward();
        let gradients = parameters::gradients(&network, &gradients);
        self.network = Some(self.optimiser.step(network, gradients, RATE, None));
        value
    }
}

fn filled<M: Module>(module: M, device: &Device) -> M {
    parameters::fill(module, device, |name, shape| {
        fixture::parameter(name, name, shape)
    })
}

fn mean<const D: usize>(tensor: Tensor<D>) -> f32 {
    tensor.mean().into_scalar()
}

fn scalar(tensor: &Tensor<1>) -> f32 {
    parameters::host(tensor.clone().inner())[0]
}

/// The most memory that the process has had, in bytes; zero where the system does not say.
fn peak_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kibibytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    kibibytes.unwrap_or(0u64) * 1024
}
