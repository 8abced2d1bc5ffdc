//! `nepenthe doctor`: what this machine and this build offer, what would be chosen here, and what a data folder is.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe::machine::{Machine, free_memory, gibibytes};
use nepenthe::memory::Estimate;
use nepenthe::tiles::{Cut, Plan};
use nepenthe_files::printable;
use nepenthe_image::dataset::{DataError, Layout, Survey, survey};
use nepenthe_nets::{Architecture, NetworkConfig, Preset};
use nepenthe_ops::bf16_problem;
use serde_json::{Value, json};

use crate::args::Size;
use crate::args::memory::usable_memory;
use crate::args::weights::WeightsArgs;
use crate::diagnostics::UserError;
use crate::output;

/// Show what this machine and build offer, what would be chosen, and what a data folder holds
#[derive(Debug, Args)]
#[command(after_help = "\
Nothing is changed. Sizes are estimates, as the commands make them before they work: of restoring an image, as a whole or \
in tiles, and of a training step on the CPU, whose batch is cut into as many micro-batches as memory asks for.

A folder given with --data is compared with every layout that --benchmark and recipes know, and its images are counted \
against the numbers of the field's papers. If no layout fits, or an image or its partner is missing or unreadable, the exit \
code is 1.

Examples:
  nepenthe doctor
  nepenthe doctor --size 6000x4000 --batch 32 --crop 128
  nepenthe doctor --data data/test --data Denoise
  nepenthe doctor --model promptir.ckpt --json")]
pub(crate) struct DoctorArgs {
    /// Weight file whose network is looked at [default: every network, as published and mini]
    #[arg(short, long, value_name = "FILE")]
    model: Option<PathBuf>,
    /// Width and height of an image to restore, in pixels
    #[arg(long, value_name = "WxH", default_value = "1920x1080")]
    size: Size,
    /// Images of a training step: those of forget and retain set together
    #[arg(long, value_name = "N", default_value_t = 32, value_parser = clap::value_parser!(u32).range(1..=65_536))]
    batch: u32,
    /// Side of the crops of a training step, in pixels
    #[arg(long, value_name = "PIXELS", default_value_t = 128, value_parser = clap::value_parser!(u32).range(1..=8192))]
    crop: u32,
    /// Folder of data to look at; may be repeated
    #[arg(long, value_name = "DIR")]
    data: Vec<PathBuf>,
    /// Print JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    weights: WeightsArgs,
}

/// Runs the command.
///
/// # Errors
/// If the weight file or a data folder cannot be read, or a folder is no data set or a damaged one; what there is to say
/// is printed before.
pub(crate) fn run(arguments: &DoctorArgs) -> anyhow::Result<()> {
    let folders: Vec<Folder> = arguments
        .data
        .iter()
        .map(|path| Folder::of(path))
        .collect::<Result<_, _>>()?;
    let free = free_memory();
    let chosen: Vec<Chosen> = networks(arguments)?
        .iter()
        .map(|(name, config)| Chosen::of(name, config, arguments, free))
        .collect();
    let text = if arguments.json {
        let networks: Vec<Value> = chosen.iter().map(Chosen::json).collect();
        let data: Vec<Value> = folders.iter().map(Folder::json).collect();
        let mut all = here(free);
        all["networks"] = json!(networks);
        all["data"] = json!(data);
        format!("{all:#}")
    } else {
        let mut text = describe(&here(free));
        chosen.iter().for_each(|chosen| text += &chosen.text());
        folders.iter().for_each(|folder| text += &folder.text());
        text
    };
    output::print(&text)?;
    match folders.iter().filter(|folder| !folder.is_sound()).count() {
        0 => Ok(()),
        bad => Err(UserError::new(
            format!(
                "{bad} of {} data folders cannot be used as they are; the reasons are above",
                folders.len()
            ),
            "README.md lists the layouts, under Data",
        )
        .into()),
    }
}

/// The network of the weight file, or those that have a name.
fn networks(arguments: &DoctorArgs) -> anyhow::Result<Vec<(String, NetworkConfig)>> {
    if let Some(path) = &arguments.model {
        let loaded = arguments
            .weights
            .open(path, &DeviceChoice::default().open())?;
        let name = printable(&path.display().to_string()).into_owned();
        return Ok(vec![(name, loaded.config)]);
    }
    let named = |architecture, preset: Preset| {
        let config = NetworkConfig::preset(architecture, preset);
        (format!("{architecture} {}", preset.name()), config)
    };
    let presets = |&architecture| Preset::ALL.map(|preset| named(architecture, preset));
    Ok(Architecture::ALL.iter().flat_map(presets).collect())
}

/// The machine and the build.
fn here(free: Option<u64>) -> Value {
    let Machine {
        processor,
        cores,
        memory,
        system,
    } = Machine::here();
    let devices = |built| {
        let names = DeviceChoice::names().filter(move |(_, is_built)| *is_built == built);
        names.map(|(name, _)| name).collect::<Vec<_>>()
    };
    json!({
        "version": nepenthe::VERSION,
        "system": system,
        "processor": processor,
        "cores": cores,
        "threads": rayon::current_num_threads(),
        "vector_unit": nepenthe_ops::vector_unit(),
        "bf16": bf16_problem(&DeviceChoice::default().open()).is_none(),
        "memory": memory,
        "free_memory": free,
        "devices": devices(true),
        "devices_not_built": devices(false),
    })
}

fn describe(here: &Value) -> String {
    let text = |key: &str| here[key].as_str().unwrap_or_default().to_owned();
    let size = |key: &str| here[key].as_u64().map_or("unknown".to_owned(), gibibytes);
    let list = |key: &str| {
        let names = here[key].as_array().into_iter().flatten();
        names
            .filter_map(Value::as_str)
            .collect::<Vec<_>>()
            .join(", ")
    };
    let mut out = format!("nepenthe {}\n", text("version"));
    let missing = list("devices_not_built");
    let devices = match &*missing {
        "" => list("devices"),
        _ => format!(
            "{}; not in this build: {missing} (cargo features)",
            list("devices")
        ),
    };
    for (name, value) in [
        ("system", text("system")),
        ("processor", text("processor")),
        ("cores", here["cores"].to_string()),
        (
            "threads",
            format!("{} (RAYON_NUM_THREADS sets them)", here["threads"]),
        ),
        (
            "vector unit",
            format!("{} (NEPENTHE_VECTOR_UNIT limits it)", text("vector_unit")),
        ),
        ("precision", precisions()),
        (
            "memory",
            format!(
                "{}, {} free for this program",
                size("memory"),
                size("free_memory")
            ),
        ),
        ("devices", devices),
    ] {
        let _ = writeln!(out, "{name:<12} {}", printable(&value));
    }
    out
}

/// What `--precision` takes here.
fn precisions() -> String {
    match bf16_problem(&DeviceChoice::default().open()) {
        None => "f32, bf16 (AVX-512 BF16)".to_owned(),
        Some(found) => format!("f32; bf16 needs AVX-512 BF16, found {found}"),
    }
}

/// What would be chosen for one network.
struct Chosen {
    name: String,
    parameters: u64,
    size: [usize; 2],
    /// How the image is restored; `None` if not even tiles fit.
    restoring: Option<Plan>,
    batch: usize,
    crop: usize,
    micro_batch: usize,
    training: u64,
    free: Option<u64>,
}

impl Chosen {
    fn of(name: &str, config: &NetworkConfig, arguments: &DoctorArgs, free: Option<u64>) -> Self {
        let usable = usable_memory(&DeviceChoice::default());
        let Size(size) = arguments.size;
        let (batch, crop) = (arguments.batch as usize, arguments.crop as usize);
        let estimate = Estimate::new(config, batch, crop, 0);
        let micro_batch = free.map_or(batch, |free| estimate.images(batch, free));
        Self {
            name: name.to_owned(),
            parameters: config.parameter_count(),
            size,
            restoring: Plan::new(name, config, size.into(), Cut::ToFit, usable).ok(),
            batch,
            crop,
            micro_batch,
            training: estimate.bytes(micro_batch),
            free,
        }
    }

    /// Whether the training step fits; nothing is known where the system does not tell.
    fn training_fits(&self) -> Option<bool> {
        self.free.map(|free| self.training <= free)
    }

    fn text(&self) -> String {
        let restoring = self.restoring.as_ref();
        let restoring = restoring.map_or_else(|| "not enough memory".to_owned(), Plan::to_string);
        let verdict = match self.training_fits() {
            Some(true) => "fits",
            Some(false) => "more than is free",
            None => "nobody knows what is free",
        };
        let [width, height] = self.size;
        let Self {
            batch,
            crop,
            micro_batch,
            ..
        } = self;
        let cut = match micro_batch {
            all if all == batch => "at once".to_owned(),
            some => format!("{some} at a time"),
        };
        format!(
            "\n{}, {} parameters\n  restore {width}x{height}: {restoring}\n  train on {batch} crops of {crop}x{crop}: {cut}, about {}, {}\n",
            self.name,
            output::grouped(self.parameters),
            gibibytes(self.training),
            verdict,
        )
    }

    fn json(&self) -> Value {
        json!({
            "network": self.name,
            "parameters": self.parameters,
            "restore": {
                "width": self.size[0],
                "height": self.size[1],
                "tiles": self.restoring.as_ref().map(|plan| plan.grid.tiles()),
                "bytes": self.restoring.as_ref().map(|plan| plan.bytes),
            },
            "train": {
                "batch": self.batch,
                "crop": self.crop,
                "micro_batch": self.micro_batch,
                "bytes": self.training,
                "fits": self.training_fits(),
            },
        })
    }
}

/// A data folder and the layouts that fit it.
struct Folder {
    path: PathBuf,
    fitting: Vec<Survey>,
}

impl Folder {
    fn of(path: &Path) -> Result<Self, DataError> {
        Ok(Self {
            path: path.to_owned(),
            fitting: survey(path)?,
        })
    }

    fn is_sound(&self) -> bool {
        !self.fitting.is_empty() && self.fitting.iter().all(|survey| survey.problem.is_none())
    }

    fn text(&self) -> String {
        let mut out = format!("\n{}\n", printable(&self.path.display().to_string()));
        if self.fitting.is_empty() {
            out += "  no layout fits: it holds neither images nor folders of them under the field's names\n";
        }
        for survey in &self.fitting {
            let what = match survey.layout {
                layout if layout.synthesises() => "clean images",
                _ => "pairs",
            };
            let _ = write!(out, "  {}: {} {what}", survey.layout, survey.count);
            match (survey.missing(), survey.layout.field_count()) {
                (Some(missing), _) => {
                    let _ = write!(out, "; {missing}");
                }
                (None, Some(_)) => out += ", all that the field uses",
                (None, None) => {}
            }
            if survey.passed_over > 0 {
                let _ = write!(out, "; {} files are no images", survey.passed_over);
            }
            let _ = writeln!(out, "\n    {}", usage(survey));
            for line in survey
                .problem
                .iter()
                .flat_map(|problem| problem.lines())
                .filter(|line| !line.is_empty())
            {
                let _ = writeln!(out, "    {}", printable(line));
            }
        }
        out
    }

    fn json(&self) -> Value {
        let layouts = self.fitting.iter().map(|survey| {
            json!({
                "layout": survey.layout,
                "path": survey.path,
                "count": survey.count,
                "field_count": survey.layout.field_count(),
                "missing": survey.missing(),
                "passed_over": survey.passed_over,
                "problem": survey.problem,
            })
        });
        json!({ "path": self.path, "layouts": layouts.collect::<Vec<_>>() })
    }
}

/// The option that names the data.
fn usage(survey: &Survey) -> String {
    let path = printable(&survey.path.display().to_string()).into_owned();
    match survey.layout {
        Layout::Photographs => format!("--photos {path}"),
        Layout::Paired => format!("--pairs {path} --task TASK"),
        layout => format!("--benchmark {layout}={path}"),
    }
}
