//! The built-in demo: an embedded network unlearns haze, and is scored on the photographs that are built in.
//!
//! Nothing is downloaded. The embedded network was trained with `recipes/demo-before.toml` and then
//! `recipes/demo-photographs.toml`, neither of which uses the photographs it is scored on.

mod relearning;

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use burn::tensor::Device;
use nepenthe::{
    DeviceChoice, VERSION,
    evaluate::{Candidate, Restored, evaluate},
    event::{Event, Observer, Step, duration},
    machine::Machine,
    recipe::Recipe,
    run::{Existing, RunFolder},
    scores::Evaluation,
    train::{Job, Outcome, Start},
};
use nepenthe_image::{
    Metric,
    dataset::{DataSet, DataSource},
    degradation::{Degradation, DegradationSettings, Range, Task, haze, rain},
};
use nepenthe_nets::{LoadOptions, Loaded, Network, weights::WeightFile};
use nepenthe_report::{Figure, Report, Run, summary};

pub use relearning::Relearning;

use crate::error::Result;

/// The embedded network: PromptIR `mini`, f16.
const WEIGHTS: &[u8] = include_bytes!("../../../assets/mini-promptir.safetensors");
/// How it unlearns.
const RECIPE: &str = include_str!("../../../recipes/demo-unlearn.toml");

/// The embedded network.
///
/// # Errors
/// If it is damaged, which a test rules out.
pub fn built_in_network(device: &Device) -> Result<Loaded> {
    let file = WeightFile::read(WEIGHTS, Path::new("the embedded network"))?;
    Ok(Loaded::from_file(&file, &LoadOptions::default(), device)?)
}

/// The five tasks of the paper's Table 2.
pub const TASKS: [Task; 5] = [
    Task::HAZE,
    Task::RAIN,
    Task::NOISE_15,
    Task::NOISE_25,
    Task::NOISE_50,
];

/// The seed of the test images' degradations.
const SEED: u64 = 2026;
/// The photographs on the page; all are in the folder of pictures.
const SHOWN: [&str; 2] = ["cat", "coffee"];

/// The test images: the built-in photographs, which no recipe trains on. Haze and rain are those of
/// `recipes/demo-photographs.toml`.
fn test_set() -> Result<DataSet> {
    let rain = rain::RainSettings {
        density: Range::new(2.5, 4.5),
        intensity: Range::new(0.25, 0.42),
        ..rain::RainSettings::default()
    };
    let haze = haze::HazeSettings {
        beta: Range::new(0.8, 2.0),
        airlight: Range::new(0.8, 1.0),
        ..haze::HazeSettings::default()
    };
    let settings = DegradationSettings {
        rain,
        haze,
        ..DegradationSettings::default()
    };
    let source = DataSource {
        settings: Some(settings),
        ..DataSource::built_in(&TASKS)
    };
    Ok(DataSet::open(&[source], SEED)?)
}

/// The demo, ready to run.
pub struct Demo {
    before: Loaded,
    recipe: Recipe,
    test: DataSet,
    choice: DeviceChoice,
    device: Device,
    started: Instant,
}

/// The results of the demo.
pub struct DemoResult {
    /// BEFORE and AFTER on every built-in test set.
    pub evaluation: Evaluation,
    /// Whether the forgotten type comes back from retain data.
    pub relearning: Relearning,
    /// The page with images.
    pub page: PathBuf,
    /// The weights after unlearning.
    pub weights: PathBuf,
    /// Seconds from start to end.
    pub seconds: f64,
}

impl DemoResult {
    /// Three lines of audit: the forgotten type against the identity floor, the kept tasks against BEFORE, and whether the
    /// forgotten type comes back.
    pub fn audit(&self, forgotten: Degradation) -> [String; 3] {
        let means = self.evaluation.means();
        let psnr = means.iter().filter(|mean| mean.metric == Metric::PsnrPyiqa);
        let (lost, kept): (Vec<_>, Vec<_>) =
            psnr.partition(|mean| mean.task.degradation() == forgotten);
        let gaps: Vec<f64> = lost.iter().map(|m| m.models[1] - m.identity).collect();
        let changes: Vec<f64> = kept.iter().map(|m| m.models[1] - m.models[0]).collect();
        let average = |values: &[f64]| values.iter().sum::<f64>() / values.len().max(1) as f64;
        let Relearning { steps, tried } = self.relearning;
        [
            format!(
                "{forgotten} against the identity floor: {:+.2} dB (a retrained network, UT, ends near 0: docs/METHODS.md)",
                average(&gaps)
            ),
            format!(
                "kept tasks against BEFORE: {:+.2} dB on average (ideal 0)",
                average(&changes)
            ),
            match steps {
                Some(steps) => format!(
                    "{forgotten} comes back within {steps} steps of retain data: hidden rather than forgotten"
                ),
                None => format!("{forgotten} does not come back in {tried} steps of retain data"),
            },
        ]
    }
}

impl Demo {
    /// Loads the embedded network and recipe. `seed` replaces the recipe's.
    ///
    /// # Errors
    /// If the embedded network or recipe is damaged, which a test rules out.
    pub fn new(choice: &DeviceChoice, seed: Option<u64>) -> Result<Self> {
        let device = choice.open();
        let mut recipe = Recipe::parse(RECIPE, "the embedded recipe", &[])?;
        recipe.seed = seed.unwrap_or(recipe.seed);
        Ok(Self {
            before: built_in_network(&device)?,
            recipe,
            test: test_set()?,
            choice: choice.clone(),
            device,
            started: Instant::now(),
        })
    }

    /// Whether a folder is missing, empty, or holds an earlier demo, which may be replaced.
    pub fn may_replace(folder: &Path) -> bool {
        let empty = std::fs::read_dir(folder).map_or(true, |mut entries| entries.next().is_none());
        let run = RunFolder::new(folder.join("run"));
        let earlier = Recipe::open(&run.recipe(), &[]);
        let demo = Recipe::parse(RECIPE, "the embedded recipe", &[]);
        let same = |(earlier, demo): (Recipe, Recipe)| {
            (earlier.network, earlier.method) == (demo.network, demo.method)
        };
        empty || earlier.ok().zip(demo.ok()).is_some_and(same)
    }

    /// The forgotten type.
    pub fn forgotten(&self) -> Degradation {
        self.recipe.forgotten().unwrap_or(Degradation::Haze)
    }

    /// Scores the embedded network.
    ///
    /// # Errors
    /// If an image cannot be scored.
    pub fn score_before(&self, observer: &mut dyn Observer) -> Result<Evaluation> {
        self.score(&[("BEFORE", &self.before.network)], observer, |_| Ok(()))
    }

    /// Unlearns, scores again, and writes weights, images and the page into `out`. Nothing is
    /// returned if the observer asked to stop.
    ///
    /// # Errors
    /// If unlearning fails or a file cannot be written.
    pub fn forget(&self, out: &Path, observer: &mut dyn Observer) -> Result<Option<DemoResult>> {
        let mut recorder = Recorder {
            observer,
            steps: Vec::new(),
        };
        let mut job = self.job(&out.join("run"))?;
        if job.run(&mut recorder)? != Outcome::Finished {
            return Ok(None);
        }
        let Recorder { observer, steps } = recorder;
        let after = job.network();
        let mut images = Vec::new();
        let candidates = [("BEFORE", &self.before.network), ("AFTER", &after)];
        let evaluation = self.score(&candidates, observer, |restored| {
            let labels = ["before", "after"].map(str::to_owned);
            let figure = Figure::new(&restored, &labels);
            save_panels(&figure, &out.join("pictures"))?;
            if SHOWN.contains(&figure.name.as_str()) {
                images.push(figure);
            }
            Ok(())
        })?;
        if evaluation.pictures.len() < self.test.len() {
            return Ok(None);
        }
        let (run, attack) = (RunFolder::new(out.join("run")), out.join("relearning"));
        let relearning = self.relearn(&run, &attack, &evaluation, observer)?;
        let Some(relearning) = relearning else {
            return Ok(None);
        };
        let seconds = self.started.elapsed().as_secs_f64();
        let page = out.join("report.html");
        nepenthe_report::write(&page, &self.report(&evaluation, steps, images, seconds))?;
        Ok(Some(DemoResult {
            evaluation,
            relearning,
            page,
            weights: run.last(),
            seconds,
        }))
    }

    fn job(&self, folder: &Path) -> Result<Job> {
        let device = self.choice.open_for_training();
        let loaded = built_in_network(&device)?;
        let start = Start {
            folder,
            device,
            device_name: self.choice.to_string(),
            existing: Existing::Replace,
            data: None,
            pretrained: Some(loaded.into()),
            memory: None,
        };
        Ok(Job::new(self.recipe.clone(), start)?)
    }

    fn score(
        &self,
        networks: &[(&str, &Network)],
        observer: &mut dyn Observer,
        each: impl FnMut(Restored<'_>) -> Result<(), nepenthe::Error>,
    ) -> Result<Evaluation> {
        self.score_on(&self.test, networks, observer, each)
    }

    /// Mean PSNR of the first network on the forgotten type, in decibels.
    fn forgotten_psnr(&self, evaluation: &Evaluation) -> f64 {
        let means = evaluation.means();
        let found = means.iter().find(|mean| {
            mean.metric == Metric::PsnrPyiqa && mean.task.degradation() == self.forgotten()
        });
        found.map_or(f64::NAN, |mean| mean.models[0])
    }

    fn score_on(
        &self,
        test: &DataSet,
        networks: &[(&str, &Network)],
        observer: &mut dyn Observer,
        each: impl FnMut(Restored<'_>) -> Result<(), nepenthe::Error>,
    ) -> Result<Evaluation> {
        let candidates: Vec<_> = networks
            .iter()
            .map(|&(label, network)| Candidate {
                label: label.to_owned(),
                network,
            })
            .collect();
        let metrics = [Metric::PsnrPyiqa, Metric::SsimPyiqa];
        Ok(evaluate(
            &candidates,
            test,
            &metrics,
            &self.device,
            observer,
            each,
        )?)
    }

    fn report(
        &self,
        evaluation: &Evaluation,
        steps: Vec<Step>,
        images: Vec<Figure>,
        seconds: f64,
    ) -> Report {
        let provenance = [
            ("program", format!("nepenthe {VERSION}")),
            ("network before (SHA-256)", self.before.sha256.clone()),
            ("recipe (SHA-256)", self.recipe.sha256()),
            ("seed", self.recipe.seed.to_string()),
            ("device", self.choice.to_string()),
            ("threads", rayon::current_num_threads().to_string()),
            ("machine", Machine::here().to_string()),
            ("time", duration(seconds)),
        ];
        Report {
            title: format!("A network forgets {}", self.forgotten()),
            summary: summary(evaluation, Some(self.forgotten()), None),
            opening: opening(&images),
            forgotten: Some(self.forgotten()),
            evaluation: Some(evaluation.clone()),
            runs: vec![Run {
                label: "unlearning".to_owned(),
                steps,
            }],
            figures: images,
            provenance: provenance
                .map(|(key, value)| (key.to_owned(), value))
                .to_vec(),
            recipes: vec![("demo-unlearn.toml".to_owned(), self.recipe.to_toml())],
            ..Report::default()
        }
    }
}

/// The first photograph in haze, rain and strong noise, without its clean version.
fn opening(images: &[Figure]) -> Vec<Figure> {
    let first = images.iter().filter(|figure| figure.name == SHOWN[0]);
    let shown = [Task::HAZE, Task::RAIN, Task::NOISE_50];
    let mut figures: Vec<Figure> = first
        .filter(|figure| shown.contains(&figure.task))
        .cloned()
        .collect();
    for figure in &mut figures {
        figure.panels.retain(|panel| panel.score.is_some());
    }
    figures
}

fn save_panels(figure: &Figure, folder: &Path) -> Result<(), nepenthe::Error> {
    let action = nepenthe::Error::io(
        folder,
        "make the folder",
        "name a folder that can be written",
    );
    std::fs::create_dir_all(folder).map_err(action)?;
    for panel in &figure.panels {
        let name = format!("{}-{}-{}.png", figure.task, figure.name, panel.label);
        panel.image.save(folder.join(name))?;
    }
    Ok(())
}

/// Forwards events and keeps the steps for the page.
struct Recorder<'a> {
    observer: &'a mut dyn Observer,
    steps: Vec<Step>,
}

impl Observer for Recorder<'_> {
    fn event(&mut self, event: &Event<'_>) {
        if let Event::Step(step) = event {
            self.steps.push((*step).clone());
        }
        self.observer.event(event);
    }

    fn stop_requested(&self) -> bool {
        self.observer.stop_requested()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_network_restores_what_it_will_forget() {
        let demo = Demo::new(&DeviceChoice::default(), None).unwrap();
        let haze = demo.test.only(&[Degradation::Haze]).unwrap();
        let pair = haze.load(0).unwrap();
        let restored =
            nepenthe::restore::restore(&demo.before.network, &pair.degraded, &demo.device).unwrap();
        let psnr = |image| Metric::PsnrPyiqa.score(image, &pair.clean).unwrap();
        assert!(psnr(&restored) > psnr(&pair.degraded) + 1.0);
    }

    #[test]
    fn the_embedded_network_says_how_it_was_made_and_not_on_whose_machine() {
        let network = built_in_network(&DeviceChoice::default().open()).unwrap();
        let made = Recipe::parse(&network.metadata["nepenthe.recipe"], "its recipe", &[]).unwrap();
        let recipe = include_str!("../../../recipes/demo-photographs.toml");
        let recipe = Recipe::parse(recipe, "the recipe", &[]).unwrap();
        assert_eq!((made.seed, made.data), (recipe.seed, recipe.data));
        assert_eq!(made.network, recipe.network);
    }
}
