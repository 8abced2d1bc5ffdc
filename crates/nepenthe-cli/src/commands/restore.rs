//! `nepenthe restore`: a network applied to images of any size.
//!
//! - `inputs`: what is read and what is written
//! - `pipeline`: decoding ahead, encoding behind

mod inputs;
mod pipeline;

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Instant;

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe::machine::{free_memory, gibibytes};
use nepenthe::tiles::{Cut, Plan, picture_bytes, restore_in_tiles};
use nepenthe_image::image::{SampleDepth, Saving, check_writable};
use nepenthe_image::{Image, ImageFile};
use nepenthe_nets::{Loaded, NetworkConfig};
use serde_json::{Value, json};

use crate::args::DeviceArgs;
use crate::args::weights::WeightsArgs;
use crate::diagnostics::{Interrupted, UserError, talk, warn};
use crate::output::{self, Destination};
use crate::progress::{Progress, stop_requested};
use inputs::{Job, Sink};
use pipeline::{Outcome, Planned, Writing};

/// Share of the free memory that is planned with.
const USABLE: f64 = 0.85;

/// Restore images of any size with a network
#[derive(Debug, Args)]
#[command(after_help = "\
One image goes to a file or into a folder; several images, or a folder of them, go into a folder under the same names, and \
those of folders below it, with --recursive, into folders of the same names. Patterns in quotes, as in 'photos/*.jpg', are \
matched here. - reads standard input or writes standard output. PNG, JPEG, BMP, TIFF and WebP (lossless) are read and \
written; the extension of the output decides its format. A name whose format cannot be written, or cannot hold the depth, \
gets the extension .png (.tif for f32).

Grey stays grey and alpha is kept as it is. The image is written the way up it is shown. Colour profile, EXIF and XMP are \
kept where the format can hold them; what is left out, further frames and pages included, is said.

An image for which the memory is too small is cut into overlapping tiles that blend into each other; the result differs a \
little from that of the whole image, since attention and prompts use statistics of all they see.

An image that cannot be read or restored is named at the end, the others are done, and the exit code is 1.

Examples:
  nepenthe restore --model promptir.ckpt hazy.jpg -o clear.png
  nepenthe restore --model last.safetensors photos -o restored --recursive
  nepenthe restore --model last.safetensors 'photos/*.tif' -o restored --memory 2G
  nepenthe restore --model last.safetensors - -o - < hazy.png > clear.png")]
pub(crate) struct RestoreArgs {
    /// Images, folders of images, patterns, or - for standard input
    #[arg(required = true, value_name = "IMAGE|FOLDER|PATTERN|-")]
    inputs: Vec<PathBuf>,
    /// Weight file of the network: .ckpt, .pth, .pt or .safetensors
    #[arg(short, long, value_name = "FILE")]
    model: PathBuf,
    /// File or folder to write, or - for standard output
    #[arg(short, long = "out", value_name = "FILE|FOLDER|-")]
    output: PathBuf,
    /// Restore the images in the folders below a folder, too
    #[arg(long)]
    recursive: bool,
    /// Bits per sample: 8, 16 (PNG, TIFF) or f32 (TIFF, 32-bit floats, not rounded) [default: those of the input, where the
    /// format can hold them]
    #[arg(long, value_name = "8|16|f32")]
    depth: Option<SampleDepth>,
    /// Format of what goes into a folder or to standard output: png, jpg, webp, tif or bmp [default: that of the input]
    #[arg(long, value_name = "EXTENSION", value_parser = extension)]
    format: Option<String>,
    /// Quality of JPEG files, from 1 to 100
    #[arg(long, value_name = "N", default_value_t = nepenthe_image::image::JPEG_QUALITY,
        value_parser = clap::value_parser!(u8).range(1..=100))]
    quality: u8,
    /// Leave out colour profile, EXIF, XMP and comments
    #[arg(long)]
    strip: bool,
    /// Memory to stay within, as in 2G or 800M; larger images are restored in tiles [default: what is free]
    #[arg(long, value_name = "SIZE")]
    memory: Option<Bytes>,
    /// Longest side of a tile in pixels; 0 restores every image as a whole, whatever memory that takes [default: what fits]
    #[arg(long, value_name = "N")]
    tile: Option<Cut>,
    /// Write what became of each image as JSON
    #[arg(long, value_name = "FILE|-")]
    json: Option<Destination>,
    /// Replace existing outputs (never inputs)
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    weights: WeightsArgs,
    #[command(flatten)]
    device: DeviceArgs,
}

impl RestoreArgs {
    /// The weight files that are read.
    fn models(&self) -> impl Iterator<Item = &Path> {
        std::iter::once(self.model.as_path())
    }

    fn writing(&self) -> Writing {
        Writing {
            saving: Saving {
                depth: self.depth,
                quality: self.quality,
            },
            strip: self.strip,
            format: self.format.clone(),
        }
    }
}

/// An extension that images are written under.
fn extension(text: &str) -> Result<String, String> {
    let text = text.to_ascii_lowercase();
    let known = check_writable(format!("a.{text}"), SampleDepth::Bits8).is_ok();
    known
        .then_some(text)
        .ok_or_else(|| "expected png, jpg, webp, tif or bmp".to_owned())
}

/// A size of memory, as typed: a number with K, M, G or T, which count in steps of 1024.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Bytes(u64);

impl FromStr for Bytes {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("expected a size as in 2G, 1.5GiB or 800M, found {text}");
        let end = text
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(text.len());
        let (number, unit) = text.split_at(end);
        let number: f64 = number.parse().map_err(|_| wrong())?;
        let shift = match unit
            .trim()
            .to_ascii_uppercase()
            .trim_end_matches("IB")
            .trim_end_matches('B')
        {
            "" => 0,
            "K" => 10,
            "M" => 20,
            "G" => 30,
            "T" => 40,
            _ => return Err(wrong()),
        };
        // The cast saturates.
        Ok(Self((number * (1_u64 << shift) as f64) as u64))
    }
}

/// Runs the command.
///
/// # Errors
/// If an input, the network or the output is wrong. An image of many that cannot be read or restored is named at the end and
/// does not keep the others from being restored.
pub(crate) fn run(arguments: &RestoreArgs) -> anyhow::Result<()> {
    let choice = arguments.device.choice()?;
    let mut progress = Progress::new();
    let jobs = inputs::jobs(arguments, &progress)?;
    let total = jobs.len();
    let device = choice.open();
    let Loaded {
        network, config, ..
    } = arguments.weights.open(&arguments.model, &device)?;
    let budget = Budget::of(arguments, &choice, total);
    let (planned, mut results) = plan(jobs, &config, &budget);
    let tiles = planned
        .iter()
        .map(|planned| planned.plan.grid.tiles())
        .sum();
    say_memory(&planned, &budget);
    let mut done = 0;
    progress.begin(
        if tiles == planned.len() {
            "restoring images"
        } else {
            "restoring tiles"
        },
        0,
        tiles,
    );
    let work = |index: usize, mut file: ImageFile| {
        let Planned { job, plan, .. } = &planned[index];
        let before = done;
        let mut each = || {
            done += 1;
            progress.advance(done, tiles);
            match stop_requested() {
                true => ControlFlow::Break(()),
                false => ControlFlow::Continue(()),
            }
        };
        if stop_requested() {
            return Ok(None);
        }
        let image = std::mem::replace(&mut file.image, Image::new(1, 1));
        let restored = restore_in_tiles(&network, image, &plan.grid, &device, &mut each);
        let restored = restored.map_err(|source| nepenthe::Error::Restore {
            network: arguments.model.display().to_string(),
            image: job.source.name(),
            source,
        });
        if !matches!(restored, Ok(None)) {
            done = before + plan.grid.tiles();
            progress.advance(done, tiles);
        }
        Ok(restored?.map(|image| {
            file.image = image;
            file
        }))
    };
    let begun = Instant::now();
    let outcomes = pipeline::run(&planned, &arguments.writing(), budget.room, work);
    progress.end();
    for (planned, outcome) in planned.iter().zip(outcomes) {
        results.push(Restored::new(planned, outcome));
    }
    finish(arguments, results, begun.elapsed().as_secs_f64())
}

/// The memory there is.
struct Budget {
    /// Bytes to stay within, where they are known.
    available: Option<u64>,
    /// Bytes for pictures that wait or are being written.
    room: u64,
    cut: Cut,
}

impl Budget {
    fn of(arguments: &RestoreArgs, choice: &DeviceChoice, images: usize) -> Self {
        // Other devices have memory of their own.
        let on_cpu = *choice == DeviceChoice::default();
        let free = || free_memory().map(|free| (free as f64 * USABLE) as u64);
        let asked = arguments.memory.map(|Bytes(bytes)| bytes);
        let available = asked.or_else(|| free().filter(|_| on_cpu));
        let all = available.or_else(free).unwrap_or(1 << 30);
        Self {
            available,
            // Of one image nothing waits.
            room: if images > 1 { all / 4 } else { 0 },
            cut: arguments.tile.unwrap_or_default(),
        }
    }

    /// How an image is restored beside those that wait: none, if it is too large for the room of those.
    fn plan(
        &self,
        name: &str,
        config: &NetworkConfig,
        size: (usize, usize),
    ) -> nepenthe::error::Result<Plan> {
        let beside = match picture_bytes(size) > self.room {
            true => 0,
            false => self.room,
        };
        let available = self.available.map(|bytes| bytes - beside.min(bytes));
        Plan::new(name, config, size, self.cut, available)
    }
}

/// What became of an image.
struct Restored {
    input: String,
    output: String,
    size: Option<(usize, usize)>,
    tiles: usize,
    /// `None` if the command was stopped before.
    outcome: Option<Outcome>,
}

impl Restored {
    fn new(planned: &Planned, outcome: Option<Outcome>) -> Self {
        Self {
            size: Some(planned.size),
            tiles: planned.plan.grid.tiles(),
            ..Self::failed(&planned.job, outcome)
        }
    }

    fn failed(job: &Job, outcome: Option<Outcome>) -> Self {
        Self {
            input: job.source.name(),
            output: match &job.sink {
                Sink::File(path) => path.display().to_string(),
                Sink::Stdout => "-".to_owned(),
            },
            size: None,
            tiles: 0,
            outcome,
        }
    }

    fn json(&self) -> Value {
        let (notes, error) = match &self.outcome {
            Some(Ok(notes)) => (notes.clone(), None),
            Some(Err(error)) => (Vec::new(), Some(problem(error))),
            None => (Vec::new(), Some("not reached".to_owned())),
        };
        json!({
            "input": self.input,
            "output": self.output,
            "width": self.size.map(|(width, _)| width),
            "height": self.size.map(|(_, height)| height),
            "tiles": self.tiles,
            "notes": notes,
            "error": error,
        })
    }
}

/// An error without its hint.
fn problem(error: &anyhow::Error) -> String {
    let text = error.to_string();
    text.split("\n\n").next().unwrap_or_default().to_owned()
}

/// Looks at the header of every image and decides how it is restored. Those for which this fails are results already.
fn plan(jobs: Vec<Job>, config: &NetworkConfig, budget: &Budget) -> (Vec<Planned>, Vec<Restored>) {
    let (mut planned, mut failed) = (Vec::new(), Vec::new());
    for job in jobs {
        let name = job.source.name();
        let size = job.source.size().map_err(anyhow::Error::from);
        let plan = size.and_then(|size| Ok((size, budget.plan(&name, config, size)?)));
        match plan {
            Ok((size, plan)) => planned.push(Planned { job, size, plan }),
            Err(error) => failed.push(Restored::failed(&job, Some(Err(error)))),
        }
    }
    (planned, failed)
}

/// Says what memory the work will take, before it is taken.
fn say_memory(planned: &[Planned], budget: &Budget) {
    let Some(largest) = planned.iter().max_by_key(|planned| planned.plan.bytes) else {
        return;
    };
    let (width, height) = largest.size;
    let name = largest.job.source.name();
    talk(&format!("{name}: {width}x{height} pixels {}", largest.plan));
    if let [_, _, ..] = planned {
        let cut = planned
            .iter()
            .filter(|planned| planned.plan.grid.tiles() > 1)
            .count();
        talk(&format!(
            "that is the largest of {} images, {cut} of which are restored in tiles",
            planned.len()
        ));
    }
    if let Some(available) = budget.available.filter(|&bytes| largest.plan.bytes > bytes) {
        warn(&format!(
            "this is more than the {} that may be used, and may end in an abort",
            gibibytes(available)
        ));
    }
}

/// Says what became of all, and names what could not be restored.
fn finish(arguments: &RestoreArgs, mut results: Vec<Restored>, seconds: f64) -> anyhow::Result<()> {
    let total = results.len();
    for result in &results {
        for note in result.outcome.iter().flatten().flatten() {
            talk(&format!("{}: {note}", result.input));
        }
    }
    let restored = results
        .iter()
        .filter(|result| matches!(result.outcome, Some(Ok(_))))
        .count();
    if let Some(json) = &arguments.json {
        let images: Vec<Value> = results.iter().map(Restored::json).collect();
        let failed = total - restored;
        let all =
            json!({"images": images, "restored": restored, "failed": failed, "seconds": seconds});
        json.write(&format!("{all:#}\n"))?;
    }
    let stdout_is_taken = arguments.output == Path::new("-")
        || arguments.json.as_ref().is_some_and(Destination::is_stdout);
    if !stdout_is_taken && restored > 0 {
        output::print(&format!(
            "{}: {restored} restored",
            arguments.output.display()
        ))?;
    }
    if results.iter().any(|result| result.outcome.is_none()) && stop_requested() {
        return Err(Interrupted(format!("{restored} of {total} images were restored")).into());
    }
    let is_one = total == 1;
    let errors = results
        .iter_mut()
        .filter_map(|result| result.outcome.take()?.err());
    let mut errors: Vec<anyhow::Error> = errors.collect();
    match errors.len() {
        0 => Ok(()),
        _ if is_one => Err(errors.remove(0)),
        failed => {
            let problems: Vec<String> = errors
                .iter()
                .map(|error| format!("  {}", problem(error)))
                .collect();
            Err(UserError::new(
                format!(
                    "{failed} of {total} images could not be restored:\n{}",
                    problems.join("\n")
                ),
                "repair or remove those files; the others are done",
            )
            .into())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_of_memory_are_read_as_people_write_them() {
        for (text, bytes) in [
            ("1024", 1024),
            ("2G", 2 << 30),
            ("1.5GiB", 3 << 29),
            ("800 MB", 800 << 20),
            ("1k", 1024),
        ] {
            assert_eq!(text.parse(), Ok(Bytes(bytes)), "{text}");
        }
        for text in ["", "G", "-1G", "2X", "1.2.3M", "much"] {
            assert!(text.parse::<Bytes>().is_err(), "{text}");
        }
    }
}
