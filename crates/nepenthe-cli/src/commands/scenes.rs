//! `nepenthe scenes`: procedural images on disk, clean or as pairs with their degraded copies.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use clap::Args;
use nepenthe::event::Observer as _;
use nepenthe_image::dataset::{DataError, DataSet, DataSource};
use nepenthe_image::degradation::Task;

use super::degrade::write_pairs;
use crate::args::Size;
use crate::diagnostics::Interrupted;
use crate::output;
use crate::progress::Progress;

/// Write procedural images, clean or with degraded copies
#[derive(Debug, Args)]
#[command(after_help = "\
Without --tasks, writes scene-NNNNNN.png. With --tasks, writes TASK/input/NAME.png (degraded), TASK/target/NAME.png \
(clean) and manifest.json; each TASK folder is what `--pairs` of the other commands reads. Scene n of a seed is always \
the same image.

Examples:
  nepenthe scenes --count 20 -o scenes
  nepenthe scenes --count 200 --size 384x256 --tasks haze,noise-25 -o pairs")]
pub(crate) struct ScenesArgs {
    /// Number of scenes
    #[arg(long, value_name = "N")]
    count: usize,
    /// Folder to write
    #[arg(short, long = "out", value_name = "DIR")]
    output: PathBuf,
    /// Width and height, in pixels
    #[arg(long, value_name = "WxH", default_value = "256x256")]
    size: Size,
    /// Seed of scenes and degradations
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Degradations to synthesise: haze, rain, noise-SIGMA, blur, low-light
    #[arg(long, value_name = "TASK,...", value_delimiter = ',')]
    tasks: Vec<Task>,
    /// Write into a folder that is not empty
    #[arg(long)]
    force: bool,
}

/// Runs the command.
///
/// # Errors
/// If a value is out of range or the folder cannot be written.
pub(crate) fn run(arguments: &ScenesArgs) -> anyhow::Result<()> {
    let ScenesArgs { count, seed, .. } = *arguments;
    let Size(size) = arguments.size;
    let out = &arguments.output;
    if !arguments.tasks.is_empty() {
        let source = DataSource::scenes(count, size, seed, &arguments.tasks);
        return write_pairs(source, seed, out, arguments.force);
    }
    output::check_folder(out, arguments.force)?;
    // A data set is of pairs; only the clean side is used, so the cheapest degradation will do.
    let data = DataSet::open(
        &[DataSource::scenes(count, size, seed, &[Task::NOISE_15])],
        seed,
    )?;
    output::make_folder(out)?;
    let mut progress = Progress::new();
    progress.begin("writing scenes", 0, count);
    write_clean(&data, out, &mut progress)?;
    progress.end();
    output::print(&format!("{}: {count} scenes", out.display()))?;
    Ok(())
}

/// Writes the clean side of every item, several at a time.
fn write_clean(data: &DataSet, out: &Path, progress: &mut Progress) -> anyhow::Result<()> {
    let next = AtomicUsize::new(0);
    let total = data.len();
    let (sender, receiver) = mpsc::channel();
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            let (next, sender) = (&next, sender.clone());
            scope.spawn(move || {
                loop {
                    let index = next.fetch_add(1, Ordering::Relaxed);
                    // The receiver is gone when another file failed or the user wants to stop.
                    if index >= total || sender.send(write_one(data, index, out)).is_err() {
                        break;
                    }
                }
            });
        }
        drop(sender);
        for (index, written) in receiver.into_iter().enumerate() {
            written?;
            let done = index + 1;
            progress.advance(done, total);
            if progress.stop_requested() && done < total {
                let text = format!("at least {done} of {total} scenes are in {}", out.display());
                return Err(Interrupted(text).into());
            }
        }
        Ok(())
    })
}

fn write_one(data: &DataSet, index: usize, out: &Path) -> Result<(), DataError> {
    let file = out.join(format!("{}.png", data.items()[index].name));
    Ok(data.load(index)?.clean.save(file)?)
}
