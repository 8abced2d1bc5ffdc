//! `nepenthe restore`: a network applied to images of any size.
//!
//! - `inputs`: what is read and what is written
//! - `budget`: how each image is restored within the memory there is
//! - `pipeline`: decoding ahead, encoding behind
//! - `outcome`: what became of each image

mod budget;
mod inputs;
mod outcome;
mod pipeline;

use std::ops::ControlFlow;
use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use nepenthe::tiles::{Cut, restore_in_tiles};
use nepenthe_image::image::{SampleDepth, Saving, check_writable};
use nepenthe_image::{Image, ImageFile};
use nepenthe_nets::Loaded;

use crate::args::memory::Bytes;
use crate::args::weights::WeightsArgs;
use crate::args::{DeviceArgs, PrecisionArgs};
use crate::output::Destination;
use crate::progress::{Progress, stop_requested};
use budget::{Budget, plan, say_memory};
use outcome::{Restored, finish};
use pipeline::{Planned, Writing};

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
    /// Memory to stay within, as in 2G or 800M; larger images are restored in tiles [default: what is free,
    /// on the CPU]
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
    #[command(flatten)]
    precision: PrecisionArgs,
}

impl RestoreArgs {
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
    let loaded = arguments.weights.open(&arguments.model, &device)?;
    let Loaded {
        network, config, ..
    } = arguments.precision.apply(loaded)?;
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
    results.sort_by_key(|result| result.place);
    finish(arguments, results, begun.elapsed().as_secs_f64())
}
