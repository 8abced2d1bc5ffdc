//! Running the stages, several at a time if wanted.
//!
//! Every job has a share of the threads. On few cores two jobs of one thread each finish sooner than one after the
//! other on both, since small networks do not keep two cores busy. Results depend on neither.

use std::{
    path::Path,
    sync::{
        Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Instant,
};

use nepenthe::{
    VERSION,
    evaluate::{Candidate, Restored, evaluate},
    event::{Event, Observer},
    machine::free_memory,
    recipe::Recipe,
    run::{Existing, RunFolder, RunRecord},
    train::{Job, Outcome, Start},
};
use nepenthe_image::Metric;
use nepenthe_nets::Loaded;

use crate::{
    Error,
    error::Result,
    folder,
    plan::Plan,
    stage::{Origin, Record, Stage, State, Work, record, write_record},
};

/// The protocols of the paper.
pub const METRICS: [Metric; 2] = [Metric::PsnrPyiqa, Metric::SsimPyiqa];
/// The scores of a scoring stage.
pub(crate) const SCORES: &str = "scores.json";
/// Test pictures of each task whose restored version is kept.
pub(crate) const SHOWN: usize = 2;

/// Hears what becomes of the stages.
pub trait StudyObserver: Send {
    /// A stage began.
    fn began(&mut self, stage: usize);
    /// Something happened within a stage.
    fn event(&mut self, stage: usize, event: &Event<'_>);
    /// A stage ended.
    fn finished(&mut self, stage: usize, record: &Record);
    /// Whether the study should save and stop.
    fn stop_requested(&self) -> bool;
}

/// The part of an observer that one stage sees.
struct Within<'a, 'b> {
    stage: usize,
    shared: &'a Shared<'b>,
}

/// What the jobs share.
struct Shared<'a> {
    board: Mutex<Board>,
    changed: Condvar,
    observer: Mutex<&'a mut dyn StudyObserver>,
    /// A stage failed, so the others save and stop.
    failed: AtomicBool,
    /// Stages that run at a time, which share the memory.
    jobs: usize,
}

impl Shared<'_> {
    fn stop_requested(&self) -> bool {
        self.failed.load(Ordering::Relaxed) || lock(&self.observer).stop_requested()
    }
}

impl Observer for Within<'_, '_> {
    fn event(&mut self, event: &Event<'_>) {
        lock(&self.shared.observer).event(self.stage, event);
    }

    fn stop_requested(&self) -> bool {
        self.shared.stop_requested()
    }
}

/// Which stages wait, run and are done.
struct Board {
    waiting: Vec<usize>,
    done: Vec<bool>,
    running: usize,
    failure: Option<Error>,
    stopped: bool,
}

impl Plan {
    /// Runs the stages that are not finished, `jobs` at a time. Those begun earlier go on from their checkpoints.
    ///
    /// # Errors
    /// The first error of a stage; the others are saved and stopped. Whether all stages are finished otherwise.
    pub fn run(&self, jobs: usize, observer: &mut dyn StudyObserver) -> Result<bool> {
        self.save()?;
        let done: Vec<bool> = (0..self.stages().len())
            .map(|stage| self.state(stage) == State::Finished)
            .collect();
        let waiting: Vec<usize> = (0..done.len()).filter(|&stage| !done[stage]).collect();
        let jobs = jobs.clamp(1, waiting.len().max(1));
        let threads = Self::threads(jobs);
        let shared = Shared {
            board: Mutex::new(Board {
                waiting,
                done,
                running: 0,
                failure: None,
                stopped: false,
            }),
            changed: Condvar::new(),
            observer: Mutex::new(observer),
            failed: AtomicBool::new(false),
            jobs,
        };
        thread::scope(|scope| {
            for _ in 0..jobs {
                scope.spawn(|| self.work(threads, &shared));
            }
        });
        let board = shared.board.into_inner();
        let board = board.unwrap_or_else(PoisonError::into_inner);
        match board.failure {
            Some(error) => Err(error),
            None => Ok(!board.stopped && board.done.iter().all(|&done| done)),
        }
    }

    /// Takes one stage after the other that can be begun.
    fn work(&self, threads: usize, shared: &Shared<'_>) {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        while let Some(stage) = self.next(shared) {
            let result = match &pool {
                Ok(pool) => pool.install(|| self.run_stage(stage, threads, shared)),
                Err(_) => self.run_stage(stage, threads, shared),
            };
            let mut board = lock(&shared.board);
            board.running -= 1;
            match result {
                Ok(true) => board.done[stage] = true,
                Ok(false) => board.stopped = true,
                Err(error) => {
                    shared.failed.store(true, Ordering::Relaxed);
                    board.failure.get_or_insert(error);
                }
            }
            shared.changed.notify_all();
        }
    }

    /// Waits for a stage whose needs are done; none once there is nothing to wait for.
    fn next(&self, shared: &Shared<'_>) -> Option<usize> {
        let mut board = lock(&shared.board);
        loop {
            if shared.stop_requested() {
                board.stopped |= !board.waiting.is_empty();
                return None;
            }
            let ready = board
                .waiting
                .iter()
                .position(|&stage| self.needs(stage).is_none_or(|needed| board.done[needed]));
            if let Some(position) = ready {
                board.running += 1;
                return Some(board.waiting.remove(position));
            }
            if board.running == 0 {
                return None;
            }
            board = shared
                .changed
                .wait(board)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Runs one stage; false if it was asked to stop.
    fn run_stage(&self, index: usize, threads: usize, shared: &Shared<'_>) -> Result<bool> {
        let stage = &self.stages()[index];
        lock(&shared.observer).began(index);
        let mut within = Within {
            stage: index,
            shared,
        };
        let part = match &stage.work {
            Work::Train(recipe) => self.optimise(stage, recipe, None, shared.jobs, &mut within)?,
            Work::Unlearn(recipe, origin) => {
                self.optimise(stage, recipe, Some(origin), shared.jobs, &mut within)?
            }
            Work::Score(origin) => self.score(stage, origin, &mut within)?,
        };
        let Some(part) = part else {
            return Ok(false);
        };
        let record = Record {
            name: stage.name.clone(),
            key: stage.key.clone(),
            version: VERSION.to_owned(),
            device: self.device.to_string(),
            threads,
            seconds: part.seconds,
            steps: part.steps,
            samples: part.samples,
            weights_sha256: part.weights_sha256,
            diverged: part.diverged,
        };
        write_record(stage, &record)?;
        lock(&shared.observer).finished(index, &record);
        Ok(true)
    }

    fn optimise(
        &self,
        stage: &Stage,
        recipe: &Recipe,
        origin: Option<&Origin>,
        jobs: usize,
        observer: &mut dyn Observer,
    ) -> Result<Option<Part>> {
        let device = self.device.open_for_training();
        let folder = RunFolder::new(&stage.folder);
        let pretrained = match origin {
            Some(origin) => Some(Loaded::open(&self.weights_of(origin), &device)?.into()),
            None => None,
        };
        let start = Start {
            folder: &stage.folder,
            device,
            device_name: self.device.to_string(),
            existing: match folder.has_checkpoint() {
                true => Existing::Resume,
                false => Existing::Replace,
            },
            data: Some(&self.data),
            pretrained,
            memory: free_memory().map(|free| free / jobs as u64),
        };
        let mut job = Job::new(recipe.clone(), start)?;
        let diverged = match job.run(observer) {
            Ok(Outcome::Finished) => None,
            Ok(Outcome::Stopped { .. }) => return Ok(None),
            // Ascent without a lower bound may end so; that is a result. Training from scratch must not.
            Err(nepenthe::Error::NonFinite { step, .. }) if origin.is_some() => Some(step),
            Err(error) => return Err(error.into()),
        };
        // Its state of the optimiser is twice as large as the weights.
        folder.remove_checkpoint()?;
        let weights_sha256 = match diverged {
            Some(_) => String::new(),
            None => sha256_of(&folder.last())?,
        };
        let steps = RunRecord::open(&stage.folder)?.steps;
        Ok(Some(Part {
            seconds: steps.iter().map(|step| step.seconds).sum(),
            steps: steps.len(),
            samples: steps.len() * job.samples(),
            weights_sha256,
            diverged,
        }))
    }

    fn score(
        &self,
        stage: &Stage,
        origin: &Origin,
        observer: &mut dyn Observer,
    ) -> Result<Option<Part>> {
        let started = Instant::now();
        if let Origin::Stage(made) = origin
            && let Some(Record {
                diverged: Some(step),
                ..
            }) = record(&self.stages()[*made])
        {
            return Ok(Some(Part {
                diverged: Some(step),
                ..Part::default()
            }));
        }
        let device = self.device.open();
        let loaded = Loaded::open(&self.weights_of(origin), &device)?;
        let pictures = stage.folder.join("pictures");
        folder::make(&pictures)?;
        let candidates = [Candidate {
            label: stage.name.trim_end_matches(".scores").to_owned(),
            network: &loaded.network,
        }];
        let shown = self.shown();
        let keep = |restored: Restored<'_>| {
            if shown.contains(&restored.index) {
                let name = picture_name(restored.scores.task, &restored.scores.name);
                restored.outputs[0].save(pictures.join(name))?;
            }
            Ok(())
        };
        let evaluation = evaluate(&candidates, &self.test, &METRICS, &device, observer, keep)?;
        if evaluation.pictures.len() < self.test.len() {
            return Ok(None);
        }
        let text = serde_json::to_string(&evaluation).expect("scores serialise");
        folder::write(&stage.folder.join(SCORES), text)?;
        Ok(Some(Part {
            seconds: started.elapsed().as_secs_f64(),
            steps: 0,
            samples: evaluation.pictures.len(),
            weights_sha256: loaded.sha256,
            diverged: None,
        }))
    }

    /// The test pictures whose restored versions are kept: the first of every task.
    pub(crate) fn shown(&self) -> Vec<usize> {
        let items = self.test.items();
        let earlier = |index: usize| {
            let same = items[..index].iter();
            same.filter(|item| item.task == items[index].task).count()
        };
        (0..items.len())
            .filter(|&index| earlier(index) < SHOWN)
            .collect()
    }
}

/// What a stage adds to its record.
#[derive(Default)]
struct Part {
    seconds: f64,
    steps: usize,
    samples: usize,
    weights_sha256: String,
    diverged: Option<usize>,
}

/// The file of a restored picture.
pub(crate) fn picture_name(task: nepenthe_image::degradation::Task, name: &str) -> String {
    format!("{task}-{name}.png")
}

fn sha256_of(path: &Path) -> Result<String> {
    let file = nepenthe_nets::weights::WeightFile::open(path)?;
    Ok(file.sha256)
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
