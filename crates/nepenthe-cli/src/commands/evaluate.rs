//! `nepenthe evaluate`: networks scored side by side, with the score of doing nothing beside them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::evaluate::{Candidate, Restored, evaluate};
use nepenthe::event::Observer as _;
use nepenthe::memory::check_scoring;
use nepenthe::scores::{Evaluation, PictureScores};
use nepenthe_image::Image;
use nepenthe_image::dataset::{DataSet, DataSource};
use nepenthe_nets::{Loaded, Precision};
use nepenthe_report::text_table;
use serde_json::{Value, json};

use crate::args::weights::WeightsArgs;
use crate::args::{DataArgs, DeviceArgs, Model, PrecisionArgs, ScoreArgs, lists, open_data};
use crate::diagnostics::{Interrupted, UserError};
use crate::output::{self, Destination, Outputs};
use crate::progress::Progress;

/// Score networks on degraded images, per degradation and protocol
#[derive(Debug, Args)]
#[command(after_help = "\
Each score comes with the identity floor: the score of the degraded image itself. A protocol names the exact \
definition: psnr/pyiqa, psnry/pyiqa, ssim/pyiqa, ssimc/pyiqa (pyiqa's), psnr/skimage, ssim/skimage (scikit-image's). Test \
benchmarks are cropped as in the test code of PromptIR and AdaIR; the crop is written above the scores.

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
    json: Option<Destination>,
    /// Write the score of every image as CSV to a file, or to stdout (-) in place of the table
    #[arg(long, value_name = "FILE|-")]
    csv: Option<Destination>,
    /// Save images as DIR/TASK/{input,target,LABEL}/NAME.png
    #[arg(long, value_name = "DIR")]
    save_pictures: Option<PathBuf>,
    /// Replace existing outputs
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    weights: WeightsArgs,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    precision: PrecisionArgs,
    #[command(flatten)]
    data: DataArgs,
}

/// Runs the command.
///
/// # Errors
/// If a network, the data or an output is wrong.
pub(crate) fn run(arguments: &EvaluateArgs) -> anyhow::Result<()> {
    let choice = arguments.device.choice()?;
    Model::check_labels("--model", &arguments.models)?;
    let sources = arguments.scores.cropped(arguments.data.sources()?)?;
    let seed = arguments.data.seed.unwrap_or(0);
    let data = arguments.scores.chosen(open_data(&sources, seed)?)?;
    check_outputs(arguments, &sources, &data)?;
    data.check_metrics(&arguments.scores.metrics)?;
    let device = choice.open();
    let models: Vec<Loaded> = arguments
        .models
        .iter()
        .map(|model| {
            let loaded = arguments.weights.open(&model.path, &device)?;
            Ok(arguments.precision.apply(loaded)?)
        })
        .collect::<anyhow::Result<_>>()?;
    for loaded in &models {
        check_scoring(&data, &loaded.config, &choice)?;
    }
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
    // A full disk must not cost the scores: the images end there, the scoring does not.
    let mut unsaved = None;
    let mut rows = Vec::new();
    let save = |restored: Restored<'_>| {
        rows.push(restored.scores.clone());
        if let (Some(folder), None) = (&arguments.save_pictures, &unsaved) {
            unsaved = save_images(folder, &arguments.models, &data, &restored).err();
        }
        Ok(())
    };
    let metrics = &arguments.scores.metrics;
    let result = evaluate(&candidates, &data, metrics, &device, &mut progress, save);
    let (evaluation, failed) = up_to_a_failure(result, rows, arguments)?;
    let report = Report {
        arguments,
        sources: &sources,
        data: &data,
        models: &models,
        evaluation: &evaluation,
    };
    report.write()?;
    if let Some(error) = failed.or(unsaved) {
        return Err(error.into());
    }
    let scored = evaluation.pictures.len();
    if progress.stop_requested() && scored < data.len() {
        return Err(Interrupted(format!("{scored} of {} images were scored", data.len())).into());
    }
    Ok(())
}

/// The evaluation, or the scores up to the image that failed, with its error: one damaged file must not cost the others.
fn up_to_a_failure(
    result: Result<Evaluation, nepenthe::Error>,
    rows: Vec<PictureScores>,
    arguments: &EvaluateArgs,
) -> Result<(Evaluation, Option<nepenthe::Error>), nepenthe::Error> {
    match result {
        Ok(evaluation) => Ok((evaluation, None)),
        Err(error) if rows.is_empty() => Err(error),
        Err(error) => {
            let models = arguments.models.iter().map(|model| model.label.clone());
            let evaluation = Evaluation {
                metrics: arguments.scores.metrics.clone(),
                models: models.collect(),
                pictures: rows,
            };
            Ok((evaluation, Some(error)))
        }
    }
}

/// Checks every output against the inputs and the other outputs.
fn check_outputs(
    arguments: &EvaluateArgs,
    sources: &[DataSource],
    data: &DataSet,
) -> anyhow::Result<()> {
    let mut outputs = Outputs::new(arguments.force);
    let models = arguments.models.iter().map(|model| model.path.as_path());
    models
        .chain(lists(sources))
        .chain(data.files())
        .for_each(|path| outputs.input(path));
    for text in [&arguments.json, &arguments.csv].into_iter().flatten() {
        outputs.text(text);
    }
    if let Some(folder) = &arguments.save_pictures {
        check_names(data)?;
        outputs.folder(folder);
    }
    Ok(outputs.check()?)
}

/// Checks that each saved image has a name of its own.
fn check_names(data: &DataSet) -> Result<(), UserError> {
    let mut names = BTreeSet::new();
    let mut items = data.items().iter();
    match items.find(|item| !names.insert((item.task, &item.name))) {
        Some(item) => Err(UserError::new(
            format!("two images of task {} are named {}", item.task, item.name),
            "--save-pictures writes one file for each name: evaluate the sources one by one",
        )),
        None => Ok(()),
    }
}

fn save_images(
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

/// The scores, and all that is needed to get them again.
struct Report<'a> {
    arguments: &'a EvaluateArgs,
    sources: &'a [DataSource],
    data: &'a DataSet,
    models: &'a [Loaded],
    evaluation: &'a Evaluation,
}

impl Report<'_> {
    /// Writes stdout first, so that a file that cannot be written does not cost the scores; then every file.
    ///
    /// # Errors
    /// The first that occurred; everything else is written.
    fn write(&self) -> anyhow::Result<()> {
        if self.evaluation.pictures.is_empty() {
            return Ok(());
        }
        let EvaluateArgs { json, csv, .. } = self.arguments;
        let json = json
            .as_ref()
            .map(|json| (json, format!("{:#}\n", self.json())));
        let csv = csv.as_ref().map(|csv| (csv, self.csv()));
        let texts: Vec<(&Destination, String)> = json.into_iter().chain(csv).collect();
        let (stdout, files): (Vec<_>, Vec<_>) =
            texts.into_iter().partition(|(to, _)| to.is_stdout());
        let printed = match &stdout[..] {
            [] => output::print(&self.table()).map_err(Into::into),
            texts => texts.iter().try_for_each(|(to, text)| to.write(text)),
        };
        let written = files.iter().map(|(to, text)| to.write(text));
        std::iter::once(printed)
            .chain(written)
            .fold(Ok(()), Result::and)
    }

    fn table(&self) -> String {
        let table = text_table(self.evaluation, self.arguments.scores.forgotten);
        let precision = match self.precision() {
            Precision::F32 => String::new(),
            other => format!("precision: {other}\n"),
        };
        format!("{precision}crop: {}\n\n{table}", self.data.describe_crop())
    }

    fn csv(&self) -> String {
        let crop = |index| self.data.crop_of(index);
        self.evaluation.csv(self.precision(), crop)
    }

    fn precision(&self) -> Precision {
        self.arguments.precision.precision
    }

    fn json(&self) -> Value {
        let models = self.arguments.models.iter().zip(self.models);
        let models = models.map(|(model, loaded)| {
            json!({
                "label": model.label,
                "file": model.path.display().to_string(),
                "sha256": loaded.sha256,
                "network": loaded.config,
            })
        });
        json!({
            "version": nepenthe::VERSION,
            "seed": self.data.seed(),
            "data": self.sources,
            "crop": self.data.describe_crop(),
            "precision": self.precision(),
            "metrics": self.evaluation.metrics,
            "models": models.collect::<Vec<_>>(),
            "means": self.evaluation.means(),
            "pictures": self.evaluation.pictures,
        })
    }
}
