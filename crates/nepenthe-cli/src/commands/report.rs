//! `nepenthe report`: one page of several runs: what was forgotten, what was kept, and how the runs went.

use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe_audit::run as audit_run;
use nepenthe_image::dataset::DataSet;
use nepenthe_report::{
    Report, ReportEntry, ReportRequest, Section, provenance_of_audit, report_of_runs,
    section_of_audit, text_table,
};
use nepenthe_study::StudyPlan;

use crate::args::{DataArgs, DeviceArgs, Model, ScoreArgs, lists, open_data};
use crate::commands::reproduce;
use crate::diagnostics::{Interrupted, UserError, talk};
use crate::output::{self, Outputs};
use crate::progress::Progress;
use crate::record;

/// Make one page of several runs: scores, curves, images to compare
#[derive(Debug, Args)]
#[command(after_help = "\
A RUN is the folder of a nepenthe train or unlearn run, or a weight file such as an official checkpoint. The first is \
BEFORE, the last is AFTER; --reference names the network that was retrained without the forgotten type, whose scores \
are drawn as a line. The images that are scored are those of the data options, or else those of the first recipe \
that has an [evaluation]; without either the page shows the curves alone. The record in the folder of a run is shown \
too, and with --audit an audit.

A RUN alone may be the folder of nepenthe reproduce: its tables, figures and page are then written anew in it, of all \
that is finished.

Examples:
  nepenthe report BEFORE=promptir.ckpt AFTER=runs/no-haze --benchmark sots=data/test
  nepenthe report BEFORE=runs/before UT=runs/retrained OD=runs/no-haze --reference UT --scenes 10
  nepenthe report runs/no-haze --audit audits/no-haze -o no-haze.html")]
pub(crate) struct ReportArgs {
    /// Folder of a run, or a weight file, with the name it goes by [default: the folder's name]
    #[arg(required = true, value_name = "[LABEL=]RUN")]
    runs: Vec<Model>,
    /// The page to write [default: report.html; that of a study lies in its folder]
    #[arg(short, long = "out", value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace an existing page
    #[arg(long)]
    force: bool,
    /// Label of the network that was retrained without the forgotten type
    #[arg(long, value_name = "LABEL")]
    reference: Option<String>,
    /// Folder of nepenthe audit, whose findings the page shows too; may be repeated
    #[arg(long, value_name = "DIR")]
    audit: Vec<PathBuf>,
    /// Pictures of each task that are shown
    #[arg(long, value_name = "N", default_value_t = 2)]
    pictures: usize,
    #[command(flatten)]
    scores: ScoreArgs,
    #[command(flatten)]
    device: DeviceArgs,
    #[command(flatten)]
    data: DataArgs,
}

impl ReportArgs {
    fn page(&self) -> &Path {
        self.out.as_deref().unwrap_or(Path::new("report.html"))
    }
}

/// Runs the command.
///
/// # Errors
/// If a run, a network, the data or the page is wrong, or the scoring was stopped.
pub(crate) fn run(arguments: &ReportArgs) -> anyhow::Result<()> {
    if let [Model { path, .. }] = arguments.runs.as_slice()
        && StudyPlan::is_study(path)
    {
        if arguments.out.is_some() {
            return Err(UserError::new(
                format!(
                    "--out: the page of the study {} lies in its folder",
                    path.display()
                ),
                "leave --out out",
            )
            .into());
        }
        return reproduce::tell(&StudyPlan::open(path)?.write()?, false);
    }
    let device = arguments.device.choice()?;
    Model::check_labels("RUN", &arguments.runs)?;
    let subjects: Vec<ReportEntry> = arguments
        .runs
        .iter()
        .map(|Model { label, path }| ReportEntry::open(label, path))
        .collect::<Result<_, _>>()?;
    let request = request(arguments, &subjects)?;
    check_outputs(arguments, &subjects, request.data.as_ref())?;
    let further = Further::open(arguments)?;
    let mut progress = Progress::new();
    let mut report =
        report_of_runs(&subjects, &request, &device, &mut progress)?.ok_or_else(|| {
            Interrupted("the page was not written: not every image was scored".to_owned())
        })?;
    further.add_to(&mut report);
    let page = arguments.page();
    nepenthe_report::write(page, &report)?;
    match &report.evaluation {
        Some(evaluation) => output::print(&text_table(evaluation, report.forgotten))?,
        None => talk(&report.summary.join(" ")),
    }
    output::print(&format!("page     {}", page.display()))?;
    Ok(())
}

/// What others wrote about the networks, read before anything is scored.
#[derive(Default)]
struct Further {
    sections: Vec<Section>,
    provenance: Vec<(String, String)>,
}

impl Further {
    /// Audits with their records, then the records of the runs.
    fn open(arguments: &ReportArgs) -> anyhow::Result<Self> {
        let mut further = Self::default();
        for folder in &arguments.audit {
            let name = folder.display().to_string();
            let audit = audit_run::read(folder)?;
            let mut section = section_of_audit(&audit, &name);
            let record = record::section::section(folder, "Record of the audit".to_owned())?;
            section.parts.extend(record);
            further.sections.push(section);
            let facts = provenance_of_audit(&audit).into_iter();
            further
                .provenance
                .extend(facts.map(|(fact, value)| (format!("audit {name}: {fact}"), value)));
        }
        for Model { label, path } in &arguments.runs {
            let title = format!("Erasure record: {label}");
            further
                .sections
                .extend(record::section::section(path, title)?);
        }
        Ok(further)
    }

    fn add_to(self, report: &mut Report) {
        report.sections.extend(self.sections);
        report.provenance.extend(self.provenance);
    }
}

/// The page replaces no file of a run, no weights and no image.
fn check_outputs(
    arguments: &ReportArgs,
    entries: &[ReportEntry],
    data: Option<&DataSet>,
) -> anyhow::Result<()> {
    let mut outputs = Outputs::new(arguments.force);
    let runs = arguments.runs.iter().map(|Model { path, .. }| path);
    for path in runs.chain(&arguments.audit) {
        // An earlier page may lie in the folder of a run or an audit.
        let entries = fs::read_dir(path).into_iter().flatten().flatten();
        let files = entries.map(|entry| entry.path());
        let page = |file: &PathBuf| file.extension().is_some_and(|name| name == "html");
        files
            .filter(|file| !page(file))
            .for_each(|file| outputs.input(file));
        if path.is_file() {
            outputs.input(path);
        }
    }
    let recipes = entries.iter().filter_map(|entry| entry.record.as_ref());
    for recipe in recipes.map(|record| &record.recipe) {
        let evaluation = recipe.evaluation.iter().flat_map(|plan| lists(&plan.data));
        lists(&recipe.data)
            .chain(evaluation)
            .for_each(|list| outputs.input(list));
    }
    data.into_iter()
        .flat_map(DataSet::files)
        .for_each(|file| outputs.input(file));
    outputs.file(arguments.page());
    Ok(outputs.check()?)
}

fn request(arguments: &ReportArgs, subjects: &[ReportEntry]) -> anyhow::Result<ReportRequest> {
    let planned = subjects.iter().find_map(|subject| {
        let recipe = &subject.record.as_ref()?.recipe;
        Some((subject, recipe, recipe.evaluation.as_ref()?))
    });
    let (data, origin) = match (arguments.data.is_empty(), planned) {
        (false, _) => {
            let sources = arguments.scores.cropped(arguments.data.sources()?)?;
            let data = open_data(&sources, arguments.data.seed.unwrap_or(0))?;
            let origin = format!("the data options; crop: {}", data.describe_crop());
            (Some(data), origin)
        }
        (true, Some((subject, recipe, plan))) => {
            let seed = arguments.data.seed.unwrap_or(recipe.seed);
            let sources = arguments.scores.cropped(plan.data.clone())?;
            let data = open_data(&sources, seed)?;
            let origin = format!(
                "the recipe of {}; crop: {}",
                subject.label,
                data.describe_crop()
            );
            (Some(data), origin)
        }
        (true, None) => (None, String::new()),
    };
    Ok(ReportRequest {
        data: data.map(|data| arguments.scores.chosen(data)).transpose()?,
        origin,
        metrics: arguments.scores.metrics.clone(),
        forgotten: arguments.scores.forgotten,
        reference: arguments.reference.clone(),
        pictures: arguments.pictures,
    })
}
