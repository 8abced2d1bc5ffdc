//! The page of several runs and weight files: curves, and scores if there are images to score on.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    time::Instant,
};

use burn::tensor::Device;
use nepenthe::{
    DeviceChoice, VERSION,
    evaluate::{Candidate, Restored, evaluate},
    event::{Observer, duration},
    machine::Machine,
    memory::check_scoring,
    run::RunRecord,
    scores::Evaluation,
};
use nepenthe_image::{
    Metric,
    dataset::DataSet,
    degradation::{Degradation, Task},
};
use nepenthe_nets::Loaded;

use crate::{
    chart::Chart,
    error::{Error, Result},
    record,
    report::{Figure, Report, Section},
    summary::summary,
};

/// A network on the page: the folder of a run, or a weight file.
#[derive(Clone, Debug)]
pub struct ReportEntry {
    /// Name in tables, such as `BEFORE`.
    pub label: String,
    /// The folder or file.
    pub path: PathBuf,
    /// The run, if it is one.
    pub record: Option<RunRecord>,
}

/// What the page shows besides the curves.
#[derive(Clone, Debug)]
pub struct ReportRequest {
    /// The images to score on; without any, the page has no scores.
    pub data: Option<DataSet>,
    /// Where the images come from, for the provenance.
    pub origin: String,
    /// The protocols.
    pub metrics: Vec<Metric>,
    /// The forgotten type; that of the first unlearning recipe if absent.
    pub forgotten: Option<Degradation>,
    /// Label of the network that was retrained without it (UT).
    pub reference: Option<String>,
    /// Images of each task that are shown.
    pub pictures: usize,
}

impl ReportEntry {
    /// Reads the run in the folder `path`; a weight file is read when it is scored.
    ///
    /// # Errors
    /// If the folder holds no run, or a line of its log is damaged.
    pub fn open(label: &str, path: &Path) -> Result<Self> {
        let record = if path.is_dir() {
            Some(RunRecord::open(path)?)
        } else {
            None
        };
        Ok(Self {
            label: label.to_owned(),
            path: path.to_owned(),
            record,
        })
    }

    fn load(&self, device: &Device) -> Result<Loaded> {
        let path = match &self.record {
            Some(record) => record.weights()?,
            None => self.path.clone(),
        };
        Ok(Loaded::open(&path, device)?)
    }

    fn forgotten(&self) -> Option<Degradation> {
        self.record.as_ref()?.recipe.forgotten()
    }

    fn provenance(&self, loaded: Option<&Loaded>) -> Vec<(&'static str, String)> {
        let mut facts = vec![("from", self.path.display().to_string())];
        facts.extend(loaded.map(|loaded| ("weights (SHA-256)", loaded.sha256.clone())));
        if let Some(RunRecord { recipe, steps, .. }) = &self.record {
            let seconds: f64 = steps.iter().map(|step| step.seconds).sum();
            let took = format!("{} steps, {}", steps.len(), duration(seconds));
            facts.push(("recipe (SHA-256)", recipe.sha256()));
            facts.push(("seed", recipe.seed.to_string()));
            facts.push(("run", took));
        }
        facts
    }
}

/// Reads the networks, scores them on the images of `request` and gathers everything the page shows. Nothing is
/// returned if the observer asked to stop.
///
/// # Errors
/// If nothing can be shown, a label is unknown, or a network or image cannot be read.
pub fn report_of_runs(
    entries: &[ReportEntry],
    request: &ReportRequest,
    choice: &DeviceChoice,
    observer: &mut dyn Observer,
) -> Result<Option<Report>> {
    let started = Instant::now();
    check(entries, request)?;
    let forgotten = entries.iter().find_map(ReportEntry::forgotten);
    let request = &ReportRequest {
        forgotten: request.forgotten.or(forgotten),
        ..request.clone()
    };
    let device = choice.open();
    let networks = networks(entries, request, &device)?;
    let mut report = report(entries, request);
    report.provenance = provenance(entries, &networks, request, choice);
    if let Some(data) = &request.data {
        for loaded in networks.iter().flatten() {
            check_scoring(data, &loaded.config, choice)?;
        }
        let candidates = candidates(entries, &networks);
        let (evaluation, figures) = score(&candidates, data, request, &device, observer)?;
        if evaluation.pictures.len() < data.len() {
            return Ok(None);
        }
        report.summary = summary(&evaluation, request.forgotten, request.reference.as_deref());
        report.evaluation = Some(evaluation);
        report.figures = figures;
    }
    let seconds = duration(started.elapsed().as_secs_f64());
    report
        .provenance
        .push(("time for this page".to_owned(), seconds));
    Ok(Some(report))
}

/// The page without scores.
fn report(entries: &[ReportEntry], request: &ReportRequest) -> Report {
    let charts: Vec<Chart> = records(entries)
        .filter_map(|(label, record)| record::scores(record, label))
        .collect();
    let during_training = Section {
        title: "Scores during training".to_owned(),
        text: vec!["Measured during the run, on the evaluation pictures of the recipe.".to_owned()],
        charts,
        ..Section::default()
    };
    Report {
        title: match request.forgotten {
            Some(forgotten) => format!("A network forgets {forgotten}"),
            None => "Restoration networks compared".to_owned(),
        },
        summary: vec![WITHOUT_SCORES.to_owned()],
        forgotten: request.forgotten,
        reference: request.reference.clone(),
        sections: [during_training]
            .into_iter()
            .filter(|section| !section.charts.is_empty())
            .collect(),
        runs: records(entries)
            .map(|(label, record)| record::curves(record, label))
            .collect(),
        recipes: records(entries)
            .map(|(label, record)| (label.to_owned(), record.recipe.to_toml()))
            .collect(),
        ..Report::default()
    }
}

fn networks(
    entries: &[ReportEntry],
    request: &ReportRequest,
    device: &Device,
) -> Result<Vec<Option<Loaded>>> {
    let network = |entry: &ReportEntry| match (&request.data, &entry.record) {
        // Without scores the page shows the run, whether or not it has weights yet.
        (None, Some(record)) if record.weights().is_err() => Ok(None),
        _ => entry.load(device).map(Some),
    };
    entries.iter().map(network).collect()
}

const WITHOUT_SCORES: &str = "No pictures were scored; this page shows the curves of the runs. Give nepenthe report \
                              pictures, as in --scenes 10 or --photos DIR, to add scores and comparisons.";

/// Checks that the reference is one of the labels and that there is something to show.
fn check(entries: &[ReportEntry], request: &ReportRequest) -> Result<()> {
    let fail = |problem: String, hint: &str| {
        Err(Error::Report {
            problem,
            hint: hint.to_owned(),
        })
    };
    let labels = || entries.iter().map(|entry| entry.label.as_str());
    if let Some(reference) = &request.reference
        && !labels().any(|label| label == reference)
    {
        let known: Vec<&str> = labels().collect();
        return fail(
            format!(
                "the reference: expected one of {}, found `{reference}`",
                known.join(", ")
            ),
            "name the network that was retrained without the forgotten type by its label",
        );
    }
    if request.data.is_none() && entries.iter().all(|entry| entry.record.is_none()) {
        return fail(
            "nothing to show: expected the folder of a run, or pictures to score on, found only weight files".to_owned(),
            "name pictures, as in --scenes 10 or --photos DIR",
        );
    }
    Ok(())
}

fn records(entries: &[ReportEntry]) -> impl Iterator<Item = (&str, &RunRecord)> {
    entries
        .iter()
        .filter_map(|entry| Some((entry.label.as_str(), entry.record.as_ref()?)))
}

fn candidates<'a>(entries: &[ReportEntry], networks: &'a [Option<Loaded>]) -> Vec<Candidate<'a>> {
    let networks = entries.iter().zip(networks);
    networks
        .filter_map(|(entry, loaded)| {
            Some(Candidate {
                label: entry.label.clone(),
                network: &loaded.as_ref()?.network,
            })
        })
        .collect()
}

/// Scores every image and keeps the first few of each task for the page.
fn score(
    candidates: &[Candidate<'_>],
    data: &DataSet,
    request: &ReportRequest,
    device: &Device,
    observer: &mut dyn Observer,
) -> Result<(Evaluation, Vec<Figure>)> {
    let labels: Vec<String> = candidates
        .iter()
        .map(|candidate| candidate.label.clone())
        .collect();
    let mut figures = Vec::new();
    let mut shown: BTreeMap<Task, usize> = BTreeMap::new();
    let keep = |restored: Restored<'_>| {
        let count = shown.entry(restored.scores.task).or_default();
        if *count < request.pictures {
            *count += 1;
            let mut figure = Figure::new(&restored, &labels);
            // The slider starts with the last two, which should be BEFORE and AFTER.
            figure.panels[2..]
                .sort_by_key(|panel| Some(&panel.label) != request.reference.as_ref());
            figures.push(figure);
        }
        Ok(())
    };
    let evaluation = evaluate(candidates, data, &request.metrics, device, observer, keep)?;
    // The forgotten type first, then in the order of the tables.
    figures.sort_by_key(|figure| {
        (
            Some(figure.task.degradation()) != request.forgotten,
            figure.task,
        )
    });
    Ok((evaluation, figures))
}

fn provenance(
    entries: &[ReportEntry],
    networks: &[Option<Loaded>],
    request: &ReportRequest,
    choice: &DeviceChoice,
) -> Vec<(String, String)> {
    let mut facts = vec![("program".to_owned(), format!("nepenthe {VERSION}"))];
    for (entry, loaded) in entries.iter().zip(networks) {
        let named = entry.provenance(loaded.as_ref()).into_iter();
        facts.extend(named.map(|(name, value)| (format!("{}: {name}", entry.label), value)));
    }
    if let Some(data) = &request.data {
        let pictures = format!("{} of {}", data.len(), request.origin);
        facts.push(("pictures".to_owned(), pictures));
        facts.push(("seed of the pictures".to_owned(), data.seed().to_string()));
    }
    facts.push(("device".to_owned(), choice.to_string()));
    facts.push(("machine".to_owned(), Machine::here().to_string()));
    facts
}
