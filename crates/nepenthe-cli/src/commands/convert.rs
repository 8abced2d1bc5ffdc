//! `nepenthe convert`: the network of any weight file as safetensors, checked on the way.

use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe_nets::import;
use nepenthe_nets::weights::{Dtype, WeightFile};

use crate::args::weights::WeightsArgs;
use crate::diagnostics::UserError;
use crate::output;

/// Convert a PyTorch or Lightning checkpoint to safetensors
#[derive(Debug, Args)]
#[command(after_help = "\
Every tensor is checked against the network first; what else the file holds is left out and named. Names and layouts \
are PyTorch's, so the result loads there with load_state_dict(safetensors.torch.load_file(FILE), strict=True).

Example:
  nepenthe convert promptir.ckpt -o promptir.safetensors --half")]
pub(crate) struct ConvertArgs {
    /// Weight file: .ckpt, .pth, .pt or .safetensors
    #[arg(value_name = "FILE")]
    input: PathBuf,
    /// File to write, with the extension .safetensors
    #[arg(short, long = "out", value_name = "FILE")]
    output: PathBuf,
    /// Store half precision: half the size, rounded to 11 significant bits
    #[arg(long)]
    half: bool,
    /// Replace an existing file
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    weights: WeightsArgs,
}

/// Runs the command.
///
/// # Errors
/// If the input is no known network or the output cannot be written.
pub(crate) fn run(arguments: &ConvertArgs) -> anyhow::Result<()> {
    let ConvertArgs { input, output, .. } = arguments;
    check_extension(output)?;
    output::check_not_input(output, input)?;
    output::check_file(output, arguments.force)?;
    let device = DeviceChoice::default().open();
    let loaded = arguments.weights.open(input, &device)?;
    let mut metadata = loaded.metadata;
    metadata.insert("nepenthe.version".to_owned(), nepenthe::VERSION.to_owned());
    metadata.insert("nepenthe.converted_from_sha256".to_owned(), loaded.sha256);
    let (dtype, name) = match arguments.half {
        true => (Dtype::F16, "float16"),
        false => (Dtype::F32, "float32"),
    };
    import::save(output, &loaded.network, &loaded.config, &metadata, dtype)?;
    // Read back: what is reported is what is on the disk.
    let written = WeightFile::open(output)?;
    let shapes = written.largest().shapes();
    let count: usize = shapes
        .map(|(_, shape)| shape.iter().product::<usize>())
        .sum();
    output::print(&format!(
        "{}: {} with {} parameters as {name}\nsha256 {}",
        output.display(),
        loaded.config.architecture(),
        output::grouped(count as u64),
        written.sha256,
    ))?;
    Ok(())
}

fn check_extension(output: &Path) -> Result<(), UserError> {
    if output
        .extension()
        .is_some_and(|extension| extension == "safetensors")
    {
        return Ok(());
    }
    let found = match output.extension() {
        Some(extension) => format!(".{}", extension.to_string_lossy()),
        None => "no extension".to_owned(),
    };
    Err(UserError::new(
        format!(
            "{}: expected the extension .safetensors, found {found}",
            output.display()
        ),
        "safetensors is the only format written; PyTorch reads it with safetensors.torch.load_file",
    ))
}
