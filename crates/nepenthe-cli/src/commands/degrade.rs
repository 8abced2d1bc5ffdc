//! `nepenthe degrade`: pairs of degraded and clean images on disk, synthesised from photographs.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::event::Observer as _;
use nepenthe_image::dataset::{DataSet, DataSource, Layout, TreeOptions, write_tree};
use nepenthe_image::degradation::Task;

use crate::diagnostics::{self, Interrupted};
use crate::output::{self, Outputs};
use crate::progress::Progress;

/// Write degraded copies of clean photographs, with their clean partners
#[derive(Debug, Args)]
#[command(after_help = "\
Writes TASK/input/NAME.png (degraded), TASK/target/NAME.png (clean) and manifest.json. Each TASK folder is what \
`--pairs` of the other commands reads. The same seed gives the same images.

Example:
  nepenthe degrade --photos photos --tasks haze,rain,noise-25 -o pairs")]
pub(crate) struct DegradeArgs {
    /// Folder of clean photographs
    #[arg(long, value_name = "DIR")]
    photos: PathBuf,
    /// Degradations: haze, rain, noise-SIGMA, blur, low-light
    #[arg(long, value_name = "TASK,...", value_delimiter = ',', required = true)]
    tasks: Vec<Task>,
    /// Folder to write
    #[arg(short, long = "out", value_name = "DIR")]
    output: PathBuf,
    /// Seed of the degradations
    #[arg(long, value_name = "N", default_value_t = 0)]
    seed: u64,
    /// Write into a folder that is not empty
    #[arg(long)]
    force: bool,
}

/// Runs the command.
///
/// # Errors
/// If a photograph cannot be read or the folder cannot be written.
pub(crate) fn run(arguments: &DegradeArgs) -> anyhow::Result<()> {
    let source = DataSource {
        tasks: arguments.tasks.clone(),
        ..DataSource::files(Layout::Photographs, &arguments.photos)
    };
    write_pairs(source, arguments.seed, &arguments.output, arguments.force)
}

/// Synthesises every pair of `source` and writes the tree.
///
/// # Errors
/// If the source is wrong or the folder cannot be written.
pub(super) fn write_pairs(
    source: DataSource,
    seed: u64,
    out: &Path,
    force: bool,
) -> anyhow::Result<()> {
    let mut outputs = Outputs::new(force);
    if let Some(photographs) = &source.path {
        outputs.input(photographs);
    }
    outputs.folder(out);
    outputs.check()?;
    let sources = [source];
    let data = DataSet::open(&sources, seed)?;
    let options = TreeOptions {
        overwrite: force,
        recipe: toml::to_string(&BTreeMap::from([("data", &sources)]))?,
    };
    let mut progress = Progress::new();
    if let others @ 1.. = data.passed_over().len() {
        progress.say(&format!("passed over {others} that are not images"));
    }
    progress.begin("writing pairs", 0, data.len());
    write_tree(&data, out, &options, &mut |done, total| {
        progress.advance(done, total);
        if progress.stop_requested() && done < total {
            // Between two groups of files: none is half-written.
            progress.end();
            diagnostics::leave(&Interrupted(format!(
                "{done} of {total} pairs are in {}, without manifest.json",
                out.display()
            )));
        }
    })?;
    progress.end();
    let counts = data.counts();
    let counts: Vec<String> = counts
        .iter()
        .map(|(task, count)| format!("{count} {task}"))
        .collect();
    output::print(&format!(
        "{}: {} pairs ({})",
        out.display(),
        data.len(),
        counts.join(", ")
    ))?;
    Ok(())
}
