//! The groups of options that several commands share, and the types of their values.
//!
//! A subcommand's own options are in its file, the list of subcommands in [`commands`](crate::commands).

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::{Args, ValueEnum};
use nepenthe::DeviceChoice;
use nepenthe_image::Metric;
use nepenthe_image::dataset::{DataError, DataSet, DataSource, Layout, Part};
use nepenthe_image::degradation::{Degradation, Task};
use nepenthe_nets::{Loaded, Precision, PrecisionError};

use crate::diagnostics::{UserError, talk};

/// Where networks run.
#[derive(Clone, Debug, Args)]
pub(crate) struct DeviceArgs {
    /// Device: cpu, cuda, vulkan, metal or wgpu, with :n for the n-th
    #[arg(long, value_name = "NAME", default_value = "cpu")]
    device: String,
}

impl DeviceArgs {
    /// The device of this name.
    ///
    /// # Errors
    /// If no device has the name, or this build does not include it.
    pub(crate) fn choice(&self) -> Result<DeviceChoice, nepenthe::Error> {
        self.device.parse()
    }
}

/// In which precision networks multiply.
#[derive(Clone, Debug, Args)]
pub(crate) struct PrecisionArgs {
    /// Precision of the multiplications: f32, or bf16, which is faster on the CPU, needs AVX-512 BF16 there and differs by less
    /// than a grey level on average
    #[arg(long, value_name = "f32|bf16", default_value_t)]
    pub(crate) precision: Precision,
}

impl PrecisionArgs {
    /// A network that was loaded, multiplying in this precision.
    ///
    /// # Errors
    /// If the device does not multiply in it.
    pub(crate) fn apply(&self, loaded: Loaded) -> Result<Loaded, PrecisionError> {
        Ok(Loaded {
            network: loaded.network.in_precision(self.precision)?,
            ..loaded
        })
    }
}

/// Which scores, and of how many images.
#[derive(Clone, Debug, Args)]
pub(crate) struct ScoreArgs {
    /// Scores, each with its protocol
    #[arg(
        long = "metric",
        value_name = "METRIC,...",
        value_delimiter = ',',
        default_value = "psnr/pyiqa,ssim/pyiqa"
    )]
    pub(crate) metrics: Vec<Metric>,
    /// Degradation type to mark as forgotten: haze, rain, noise, blur or low-light
    #[arg(long, value_name = "TYPE")]
    pub(crate) forgotten: Option<Degradation>,
    /// Score at most N images, as many of each task
    #[arg(long, value_name = "N")]
    limit: Option<usize>,
    /// Crop every image about its centre to a multiple of N pixels; 1 keeps images whole [default: 16 for the test
    /// benchmarks, as the field's test code does, and 1 for other data]
    #[arg(long, value_name = "N")]
    crop: Option<usize>,
}

impl ScoreArgs {
    /// `sources` with their crop decided: the one typed, or that of each layout.
    ///
    /// # Errors
    /// If the crop is 0.
    pub(crate) fn cropped(
        &self,
        mut sources: Vec<DataSource>,
    ) -> Result<Vec<DataSource>, UserError> {
        if self.crop == Some(0) {
            return Err(UserError::new(
                "--crop: expected at least 1, found 0",
                "1 keeps images whole, 16 is the field's crop",
            ));
        }
        for source in &mut sources {
            source.crop_multiple = Some(self.crop.unwrap_or(source.crop()));
        }
        Ok(sources)
    }

    /// The images of `data` that are scored.
    ///
    /// # Errors
    /// If there are none, or the data do not contain the forgotten type.
    pub(crate) fn chosen(&self, data: DataSet) -> anyhow::Result<DataSet> {
        let data = match self.limit {
            Some(0) => {
                return Err(UserError::new(
                    "--limit: expected at least 1, found 0",
                    "leave it out to score all",
                )
                .into());
            }
            Some(limit) => data.take_evenly(limit, data.seed()),
            None => data,
        };
        if let Some(forgotten) = self.forgotten {
            // Only for the error, if the data do not contain this type.
            data.only(&[forgotten])?;
        }
        Ok(data)
    }
}

const DATA: &str = "Data (at least one of --photos, --scenes, --pairs, --benchmark)";

/// Which images a command works on. All data options combine.
#[derive(Clone, Debug, Args)]
pub(crate) struct DataArgs {
    /// Folder of clean photographs, to be degraded by --tasks; may be repeated
    #[arg(long, value_name = "DIR", help_heading = DATA)]
    photos: Vec<PathBuf>,
    /// Hold out N images of each --photos folder
    #[arg(long, value_name = "N", requires = "photos", requires = "part", help_heading = DATA)]
    hold_out: Option<usize>,
    /// Which side of the hold-out to use
    #[arg(long, value_enum, value_name = "PART", requires = "hold_out", help_heading = DATA)]
    part: Option<PartName>,
    /// Synthesise N procedural scenes, to be degraded by --tasks
    #[arg(long, value_name = "N", help_heading = DATA)]
    scenes: Option<usize>,
    /// Width and height of the scenes, in pixels
    #[arg(long, value_name = "WxH", default_value = "256x256", help_heading = DATA)]
    scene_size: Size,
    /// Seed of the scenes; each seed gives different scenes
    #[arg(long, value_name = "N", default_value_t = 0, help_heading = DATA)]
    scene_seed: u64,
    /// Degradations of photographs and scenes: haze, rain, noise-SIGMA, blur, low-light
    #[arg(
        long,
        value_name = "TASK,...",
        value_delimiter = ',',
        default_value = "haze,rain,noise-15,noise-25,noise-50",
        help_heading = DATA
    )]
    tasks: Vec<Task>,
    /// Folder with degraded images in input/ and clean ones in target/; may be repeated
    #[arg(long, value_name = "DIR", requires = "task", help_heading = DATA)]
    pairs: Vec<PathBuf>,
    /// Degradation of the --pairs: one for all of them or one for each
    #[arg(long, value_name = "TASK", value_delimiter = ',', requires = "pairs", help_heading = DATA)]
    task: Vec<Task>,
    /// Benchmark and its folder: sots, rain100l, bsd68, gopro, lol or a training set; may be repeated
    #[arg(long, value_name = "LAYOUT=DIR", help_heading = DATA)]
    benchmark: Vec<Benchmark>,
    /// Seed of all random numbers [default: 0]
    #[arg(long, value_name = "N", help_heading = DATA)]
    pub(crate) seed: Option<u64>,
}

impl DataArgs {
    /// Whether no data are named.
    pub(crate) fn is_empty(&self) -> bool {
        self.photos.is_empty()
            && self.scenes.is_none()
            && self.pairs.is_empty()
            && self.benchmark.is_empty()
    }

    /// The data as sources, in the order photographs, scenes, pairs, benchmarks.
    ///
    /// # Errors
    /// If nothing is named, or the tasks do not fit the pairs.
    pub(crate) fn sources(&self) -> Result<Vec<DataSource>, UserError> {
        if self.is_empty() {
            return Err(UserError::new(
                "no data: expected at least one of --photos, --scenes, --pairs, --benchmark",
                "--photos DIR takes a folder of clean photographs; --scenes 20 needs no files at all",
            ));
        }
        let photos = self.photos.iter().map(|path| DataSource {
            tasks: self.tasks.clone(),
            hold_out: self.hold_out,
            part: self.part.map(Part::from),
            ..DataSource::files(Layout::Photographs, path)
        });
        let Size(size) = self.scene_size;
        let scenes = self
            .scenes
            .map(|count| DataSource::scenes(count, size, self.scene_seed, &self.tasks));
        let tasks = self.tasks_of_pairs()?;
        let pairs = self.pairs.iter().zip(tasks).map(|(path, task)| DataSource {
            tasks: vec![task],
            ..DataSource::files(Layout::Paired, path)
        });
        let benchmarks = self
            .benchmark
            .iter()
            .map(|Benchmark { layout, path }| DataSource::files(*layout, path));
        Ok(photos
            .chain(scenes)
            .chain(pairs)
            .chain(benchmarks)
            .collect())
    }

    fn tasks_of_pairs(&self) -> Result<Vec<Task>, UserError> {
        match (self.pairs.len(), &self.task[..]) {
            (folders, &[task]) => Ok(vec![task; folders]),
            (folders, tasks) if folders == tasks.len() => Ok(tasks.to_vec()),
            (folders, tasks) => Err(UserError::new(
                format!(
                    "--task: expected 1 or {folders} tasks for {folders} --pairs, found {}",
                    tasks.len()
                ),
                "name one --task for all --pairs, or one for each in the same order",
            )),
        }
    }
}

/// The list files of `sources`: inputs, as the images are.
pub(crate) fn lists(sources: &[DataSource]) -> impl Iterator<Item = &Path> {
    let lists = sources
        .iter()
        .flat_map(|source| [&source.list, &source.leave_out]);
    lists.flatten().map(PathBuf::as_path)
}

/// Lists and checks the files of `sources`, and says what was passed over.
///
/// # Errors
/// If a file is missing or wrong.
pub(crate) fn open_data(sources: &[DataSource], seed: u64) -> Result<DataSet, DataError> {
    let data = DataSet::open(sources, seed)?;
    match data.passed_over() {
        [] => {}
        [one] => talk(&format!(
            "passed over a file that is no image: {}",
            one.display()
        )),
        [first, ..] => talk(&format!(
            "passed over {} files that are no images: {}, ...",
            data.passed_over().len(),
            first.display()
        )),
    }
    Ok(data)
}

/// A side of the hold-out, as typed.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PartName {
    Train,
    HeldOut,
}

impl From<PartName> for Part {
    fn from(name: PartName) -> Self {
        match name {
            PartName::Train => Self::Train,
            PartName::HeldOut => Self::HeldOut,
        }
    }
}

/// Width and height in pixels, as typed: `256x256`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Size(pub(crate) [usize; 2]);

impl FromStr for Size {
    type Err = UserError;

    fn from_str(text: &str) -> Result<Self, UserError> {
        let sides = text
            .split_once('x')
            .and_then(|(width, height)| Some([width.parse().ok()?, height.parse().ok()?]));
        sides.map(Self).ok_or_else(|| {
            UserError::new(
                format!("expected width and height, found `{text}`"),
                "write it as in 256x256",
            )
        })
    }
}

/// A benchmark and its folder, as typed: `sots=data/test`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Benchmark {
    layout: Layout,
    path: PathBuf,
}

impl FromStr for Benchmark {
    type Err = UserError;

    fn from_str(text: &str) -> Result<Self, UserError> {
        let not_named = [
            Layout::Photographs,
            Layout::Scenes,
            Layout::BuiltIn,
            Layout::Paired,
        ];
        let layouts = || {
            Layout::ALL
                .into_iter()
                .filter(|layout| !not_named.contains(layout))
        };
        let parsed = text.split_once('=').and_then(|(name, path)| {
            let layout = layouts().find(|layout| layout.name() == name)?;
            (!path.is_empty()).then(|| Self {
                layout,
                path: path.into(),
            })
        });
        parsed.ok_or_else(|| {
            let names: Vec<&str> = layouts().map(Layout::name).collect();
            UserError::new(
                format!("expected LAYOUT=DIR, found `{text}`"),
                format!("the layouts are {}", names.join(", ")),
            )
        })
    }
}

/// A weight file, or where one is welcome the folder of a run, with the name it goes by in tables, as typed:
/// `[LABEL=]FILE`.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Model {
    /// The name: what was given, or that of the folder, or that of the file without its extension.
    pub(crate) label: String,
    /// The weight file or folder.
    pub(crate) path: PathBuf,
}

impl Model {
    /// Labels are columns and folders, so each is there once and is a plain name. `option` is what they were typed as.
    ///
    /// # Errors
    /// For the first that is not.
    pub(crate) fn check_labels(option: &str, models: &[Self]) -> Result<(), UserError> {
        let mut seen = BTreeSet::new();
        for Self { label, .. } in models {
            let taken = ["identity", "input", "target", ".", ".."].contains(&label.as_str());
            if taken || label.contains(['/', '\\']) {
                return Err(UserError::new(
                    format!("{option}: `{label}` cannot be a label"),
                    "use a plain name other than identity, input and target",
                ));
            }
            if !seen.insert(label) {
                return Err(UserError::new(
                    format!("{option}: two models go by the name `{label}`"),
                    "give each its own label, as in before=FILE and after=FILE",
                ));
            }
        }
        Ok(())
    }
}

impl FromStr for Model {
    type Err = UserError;

    /// Lightning names files `epoch=9-step=100.ckpt`, so a text that is an existing file is no label.
    fn from_str(text: &str) -> Result<Self, UserError> {
        let labelled = text
            .split_once('=')
            .filter(|(label, _)| !Path::new(text).exists() && !label.contains(['/', '\\']));
        let (label, path) = match labelled {
            Some((label, path)) => (label.to_owned(), Path::new(path)),
            None => {
                let path = Path::new(text);
                // A folder has no extension: the 5 of `run-0.5` is part of its name.
                let name = if path.is_dir() {
                    path.file_name()
                } else {
                    path.file_stem()
                };
                (
                    name.unwrap_or_default().to_string_lossy().into_owned(),
                    path,
                )
            }
        };
        if label.trim().is_empty() || path.as_os_str().is_empty() {
            return Err(UserError::new(
                format!("expected [LABEL=]FILE, found `{text}`"),
                "write it as in before=last.safetensors",
            ));
        }
        Ok(Self {
            label,
            path: path.to_owned(),
        })
    }
}

pub(crate) mod memory;
pub(crate) mod weights;

#[cfg(test)]
mod tests;
