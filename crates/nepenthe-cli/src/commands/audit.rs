//! `nepenthe audit`: what a network that was made to forget still knows, and what it lost.

use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::recipe::Recipe;
use nepenthe_audit::{Audit, Outcome, Request, inputs::Settings, open, run as audit_run, table};
use nepenthe_image::dataset::{DataSource, Part, Selection};
use nepenthe_record::{RECORD, SigningKey};
use nepenthe_report::report_of_audit;

use crate::args::weights::WeightsArgs;
use crate::args::{DataArgs, DeviceArgs};
use crate::diagnostics::{Interrupted, UserError};
use crate::output;
use crate::progress::Progress;
use crate::record::{section::section, verdicts};

/// Measure what a network that was made to forget still knows, and what it lost
#[derive(Debug, Args)]
#[command(after_help = "\
Every claim of forgetting is against networks that never saw the forget set (UT: nepenthe train --without ...). Give \
them with --retrained, two or more if you can; without one the audit says what can then be said. Models are only read.

Training data, forget set, seed and held-out data are those of --recipe, or of the recipe in AFTER's run folder. Data \
options then name other held-out data. Without a recipe they name the data that the networks were trained on; the other \
side of --hold-out, or scenes of another seed, are held out.

The folder holds audit.html (a page with every number and curve), audit.json, audit.csv, record.json (the verdicts as an \
in-toto statement, signed with --key) and the finished parts: Ctrl-C stops, and the same command continues. docs/AUDIT.md \
explains every measure.

Examples:
  nepenthe audit --before runs/before --after runs/no-haze --retrained runs/ut -o audits/no-haze
  nepenthe audit --before a.safetensors --after b.safetensors --forget haze --scenes 60 -o audits/b")]
pub(crate) struct AuditArgs {
    /// Weight file or run folder of the network that saw everything
    #[arg(long, value_name = "MODEL")]
    before: PathBuf,
    /// Weight file or run folder of the network that was made to forget
    #[arg(long, value_name = "MODEL")]
    after: PathBuf,
    /// Weight file or run folder of a network that never saw the forget set (UT); may be repeated, for its seeds
    #[arg(long, value_name = "MODEL")]
    retrained: Vec<PathBuf>,
    /// Folder for the audit
    #[arg(short, long = "out", value_name = "DIR")]
    out: PathBuf,
    /// Recipe of the unlearning run [default: that in AFTER's run folder]
    #[arg(short, long, value_name = "FILE")]
    recipe: Option<PathBuf>,
    /// What was to be forgotten: haze, noise-25, list=FILE, folder=DIR [default: that of the recipe]
    #[arg(short, long, value_name = "WHAT")]
    forget: Option<Selection>,
    /// Private key that signs the record of the audit [default: not signed]
    #[arg(long, value_name = "FILE")]
    key: Option<PathBuf>,
    /// Print the audit as JSON in place of the table
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    length: LengthArgs,
    #[command(flatten)]
    weights: WeightsArgs,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    data: DataArgs,
}

const LENGTH: &str = "Length of the audit";

/// How much is measured.
#[derive(Clone, Debug, Args)]
struct LengthArgs {
    /// Score at most N test images of each task [default: 12]
    #[arg(long, value_name = "N", help_heading = LENGTH)]
    images: Option<usize>,
    /// Give relearning attacks up after N steps; 0 leaves them out [default: 60]
    #[arg(long, value_name = "N", help_heading = LENGTH)]
    relearn_steps: Option<usize>,
    /// Learning rates of the attacks [default: 1e-3,1e-4,1e-5,1e-6]
    #[arg(long, value_name = "RATE,...", value_delimiter = ',', help_heading = LENGTH)]
    relearn_rates: Vec<f64>,
    /// Crops per step of an attack [default: 8]
    #[arg(long, value_name = "N", help_heading = LENGTH)]
    batch: Option<usize>,
    /// Side of the crops for attacks and losses in pixels [default: 64]
    #[arg(long, value_name = "N", help_heading = LENGTH)]
    crop: Option<usize>,
    /// Replicates of the bootstrap behind the intervals [default: 1000]
    #[arg(long, value_name = "N", help_heading = LENGTH)]
    replicates: Option<usize>,
    /// Train K shadow networks and let them forget, for U-LiRA and KLoM: K times the cost of BEFORE, an even number, 16
    /// are usual [default: none]
    #[arg(long, value_name = "K", help_heading = LENGTH)]
    shadows: Option<usize>,
    /// Forget sets of each shadow network, one more unlearning each [default: 1]
    #[arg(long, value_name = "R", help_heading = LENGTH, requires = "shadows")]
    shadow_forget_sets: Option<usize>,
    /// Seed of a pattern that was planted in the forget set, where the recipe does not say it
    #[arg(long, value_name = "SEED", help_heading = LENGTH)]
    signature: Option<u64>,
}

impl LengthArgs {
    fn settings(&self, seed: u64) -> Settings {
        let default = Settings::default();
        Settings {
            seed,
            images: self.images.unwrap_or(default.images),
            crop: self.crop.unwrap_or(default.crop),
            batch: self.batch.unwrap_or(default.batch),
            relearn_steps: self.relearn_steps.unwrap_or(default.relearn_steps),
            relearn_rates: match self.relearn_rates.is_empty() {
                true => default.relearn_rates,
                false => self.relearn_rates.clone(),
            },
            replicates: self.replicates.unwrap_or(default.replicates),
            signature: self.signature,
            shadows: self.shadows.unwrap_or(default.shadows),
            shadow_forget_sets: self
                .shadow_forget_sets
                .unwrap_or(default.shadow_forget_sets),
        }
    }
}

/// Runs the command.
///
/// # Errors
/// If a network, the data or the folder is wrong, or the audit was stopped.
pub(crate) fn run(arguments: &AuditArgs) -> anyhow::Result<()> {
    let request = request(arguments)?;
    let folder = &arguments.out;
    let own = audit_run::is_audit(folder);
    output::check_own_folder(folder, own)?;
    let key = arguments.key.as_deref().map(SigningKey::open).transpose()?;
    let opened = request.open()?;
    let mut progress = Progress::new();
    match opened.run(folder, &mut progress)? {
        Outcome::Finished(audit) => {
            verdicts::write(folder, &audit, key.as_ref())?;
            let page = audit_run::page_path(folder);
            write_page(folder, &audit, &page)?;
            for saved in [&folder.join(RECORD), &page] {
                progress.say(&format!("saved {}", saved.display()));
            }
            print(&audit, arguments.json)
        }
        Outcome::Stopped => Err(Interrupted(format!(
            "finished parts are in {}; the same command continues",
            folder.display()
        ))
        .into()),
    }
}

/// The page, with the record that was just written.
fn write_page(folder: &Path, audit: &Audit, page: &Path) -> anyhow::Result<()> {
    let mut report = report_of_audit(audit);
    let record = section(folder, "Record of this audit".to_owned())?;
    report.sections.extend(record);
    Ok(nepenthe_report::write(page, &report)?)
}

fn print(audit: &Audit, json: bool) -> anyhow::Result<()> {
    let text = match json {
        true => serde_json::to_string_pretty(audit)?,
        false => table::text(audit),
    };
    Ok(output::print(&text)?)
}

fn request(arguments: &AuditArgs) -> anyhow::Result<Request> {
    let data = &arguments.data;
    let recipe = recipe(arguments)?;
    let (forget, training, test) = match &recipe {
        Some(recipe) => {
            let test = match data.is_empty() {
                true => Vec::new(),
                false => data.sources()?,
            };
            Request::data_of(recipe, arguments.forget.clone(), test)?
        }
        None => typed(arguments)?,
    };
    let seed = data.seed.or(recipe.map(|recipe| recipe.seed));
    Ok(Request {
        before: arguments.before.clone(),
        after: arguments.after.clone(),
        retrained: arguments.retrained.clone(),
        weights_key: arguments.weights.key().map(str::to_owned),
        forget,
        training,
        test,
        settings: arguments.length.settings(seed.unwrap_or(0)),
        device: arguments.device.choice()?,
        folder: arguments.out.clone(),
    })
}

/// The recipe given, or that of AFTER's run.
fn recipe(arguments: &AuditArgs) -> anyhow::Result<Option<Recipe>> {
    if let Some(path) = &arguments.recipe {
        return Ok(Some(Recipe::open(path, &[])?));
    }
    let run = open::run_of(&arguments.after)?;
    Ok(run.map(|run| run.recipe))
}

/// Forget selection, training and held-out data of the options alone.
fn typed(
    arguments: &AuditArgs,
) -> Result<(Selection, Vec<DataSource>, Vec<DataSource>), UserError> {
    let forget = arguments.forget.clone().ok_or_else(|| {
        let no_recipe = format!(
            "there is no recipe beside {}, so what was to be forgotten is not known",
            display(&arguments.after)
        );
        UserError::new(
            no_recipe,
            "give --recipe, or --forget and the data that the networks were trained on",
        )
    })?;
    let mut training = arguments.data.sources()?;
    for source in &mut training {
        source.part = source.part.map(|_| Part::Train);
    }
    let (test, _) = open::held_out(&training);
    Ok((forget, training, test))
}

fn display(path: &Path) -> String {
    path.display().to_string()
}
