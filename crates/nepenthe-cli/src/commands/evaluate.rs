//! `nepenthe evaluate`: networks scored side by side, with the score of doing nothing beside them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::evaluate::{Candidate, Restored, evaluate};
use nepenthe::event::Observer as _;
use nepenthe::scores::Evaluation;
use nepenthe_image::Image;
use nepenthe_image::dataset::DataSet;
use nepenthe_nets::Loaded;
use nepenthe_report::text_table;
use serde_json::{Value, json};

use crate::args::{DataArgs, DeviceArgs, Model, ScoreArgs};
use crate::diagnostics::{Interrupted, UserError};
use crate::output;
use crate::progress::Progress;

/// Score networks on degraded pictures, per degradation and protocol
#[derive(Debug, Args)]
#[command(after_help = "\
Beside every score stands the identity floor: the score of the degraded picture itself. A protocol names the exact \
definition: psnr/pyiqa, psnry/pyiqa, ssim/pyiqa, ssimc/pyiqa (pyiqa's), psnr/skimage, ssim/skimage (scikit-image's).

Examples:
  nepenthe evaluate --model before=a.safetensors --model after=b.safetensors --scenes 10
  nepenthe evaluate --model promptir.ckpt --benchmark sots=data/test --csv scores.csv
  nepenthe evaluate --model last.safetensors --photos photos --hold-out 60 --part held-out")]
pub(crate) struct EvaluateArgs {
    /// Weight file, with the name it goes by [default: the file's name]; repeat to compare
    #[arg(short, long = "model", required = true, value_name = "[LABEL=]FILE")]
    models: Vec<Model>,
    #[command(flatten)]
    scores: ScoreArgs,
    /// Write everything as JSON to a file, or to stdout (-) in place of the table
    #[arg(long, value_name = "FILE|-")]
    json: Option<PathBuf>,
    /// Write the score of every picture as CSV
    #[arg(long, value_name = "FILE")]
    csv: Option<PathBuf>,
    /// Save pictures as DIR/TASK/{input,target,LABEL}/NAME.png
    #[arg(long, value_name = "DIR")]
    save_pictures: Option<PathBuf>,
    /// Replace existing outputs
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    data: DataArgs,
}

/// Runs the command.
///
/// # Errors
/// If a network, the data or an output is wrong.
pub(crate) fn run(arguments: &EvaluateArgs) -> anyhow::Result<()> {
    let device = arguments.device.choice()?;
    Model::check_labels("--model", &arguments.models)?;
    check_outputs(arguments)?;
    let data = open_data(arguments)?;
    let device = device.open();
    let models: Vec<Loaded> = arguments
        .models
        .iter()
        .map(|model| Loaded::open(&model.path, &device))
        .collect::<Result<_, _>>()?;
    let candidates: Vec<Candidate<'_>> = arguments
        .models
        .iter()
        .zip(&models)
        .map(|(model, loaded)| Candidate {
            label: model.label.clone(),
            network: &loaded.network,
        })
        .collect();
    let mut progress = Progress::new();
    let save = |restored: Restored<'_>| match &arguments.save_pictures {
        Some(folder) => save_pictures(folder, &arguments.models, &data, &restored),
        None => Ok(()),
    };
    let evaluation = evaluate(
        &candidates,
        &data,
        &arguments.scores.metrics,
        &device,
        &mut progress,
        save,
    )?;
    report(arguments, &models, &evaluation)?;
    if progress.stop_requested() && evaluation.pictures.len() < data.len() {
        let scored = evaluation.pictures.len();
        return Err(Interrupted(format!("{scored} of {} pictures were scored", data.len())).into());
    }
    Ok(())
}

fn check_outputs(arguments: &EvaluateArgs) -> Result<(), nepenthe::Error> {
    let json = arguments.json.as_deref().filter(|path| !is_stdout(path));
    for file in json.into_iter().chain(arguments.csv.as_deref()) {
        output::check_file(file, arguments.force)?;
    }
    match &arguments.save_pictures {
        Some(folder) => output::check_folder(folder, arguments.force),
        None => Ok(()),
    }
}

fn open_data(arguments: &EvaluateArgs) -> anyhow::Result<DataSet> {
    let data = arguments.scores.chosen(arguments.data.open()?)?;
    let mut names = BTreeSet::new();
    let twice = data
        .items()
        .iter()
        .find(|item| !names.insert((item.task, &item.name)));
    if let (Some(item), Some(_)) = (twice, &arguments.save_pictures) {
        return Err(UserError::new(
            format!("two pictures of task {} are named {}", item.task, item.name),
            "--save-pictures writes one file for each name: evaluate the sources one by one",
        )
        .into());
    }
    Ok(data)
}

fn save_pictures(
    folder: &Path,
    models: &[Model],
    data: &DataSet,
    restored: &Restored<'_>,
) -> Result<(), nepenthe::Error> {
    let item = &data.items()[restored.index];
    let save = |kind: &str, image: &Image| {
        let folder = folder.join(item.task.to_string()).join(kind);
        output::make_folder(&folder)?;
        image.save(folder.join(format!("{}.png", item.name)))?;
        Ok(())
    };
    save("input", &restored.pair.degraded)?;
    save("target", &restored.pair.clean)?;
    models
        .iter()
        .zip(restored.outputs)
        .try_for_each(|(model, output)| save(&model.label, output))
}

/// Writes the files, then the table or the JSON to stdout.
fn report(
    arguments: &EvaluateArgs,
    models: &[Loaded],
    evaluation: &Evaluation,
) -> anyhow::Result<()> {
    if evaluation.pictures.is_empty() {
        return Ok(());
    }
    if let Some(path) = &arguments.csv {
        output::write_text(path, &evaluation.csv())?;
    }
    let Some(path) = &arguments.json else {
        output::print(&text_table(evaluation, arguments.scores.forgotten))?;
        return Ok(());
    };
    let json = format!("{:#}\n", to_json(arguments, models, evaluation)?);
    if is_stdout(path) {
        output::print(&json)?;
    } else {
        output::write_text(path, &json)?;
        output::print(&text_table(evaluation, arguments.scores.forgotten))?;
    }
    Ok(())
}

/// Scores with all that is needed to get them again. An infinite score is null.
fn to_json(
    arguments: &EvaluateArgs,
    models: &[Loaded],
    evaluation: &Evaluation,
) -> anyhow::Result<Value> {
    let models = arguments.models.iter().zip(models).map(|(model, loaded)| {
        json!({
            "label": model.label,
            "file": model.path.display().to_string(),
            "sha256": loaded.sha256,
            "network": loaded.config,
        })
    });
    Ok(json!({
        "version": nepenthe::VERSION,
        "seed": arguments.data.seed.unwrap_or(0),
        "data": arguments.data.sources()?,
        "metrics": evaluation.metrics,
        "models": models.collect::<Vec<_>>(),
        "means": evaluation.means(),
        "pictures": evaluation.pictures,
    }))
}

fn is_stdout(path: &Path) -> bool {
    path == Path::new("-")
}
