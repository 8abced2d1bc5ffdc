//! Running the stages, several at a time if wanted.
//!
//! Every job has a share of the threads. On few cores two jobs of one thread each finish sooner than one after the
//! other on both, since small networks do not keep two cores busy. Results do not depend on it, as long as the memory
//! that is shared out among the jobs holds the same micro-batches.

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
};

use nepenthe::{
    VERSION,
    event::{Event, Observer},
    run::RunFolder,
};

use crate::{
    error::{Error, Result},
    plan::StudyPlan,
    stage::{StageRecord, StageState},
};

/// Observes the stages of a running study.
pub trait StudyObserver: Send {
    /// A stage began.
    fn began(&mut self, stage: usize);
    /// Something happened within a stage.
    fn event(&mut self, stage: usize, event: &Event<'_>);
    /// A stage ended.
    fn finished(&mut self, stage: usize, record: &StageRecord);
    /// Whether the study should save and stop.
    fn stop_requested(&self) -> bool;
}

/// The part of an observer that one stage sees.
struct StageObserver<'a, 'b> {
    stage: usize,
    shared: &'a Shared<'b>,
}

/// What the jobs share.
struct Shared<'a> {
    queue: Mutex<Queue>,
    changed: Condvar,
    observer: Mutex<&'a mut dyn StudyObserver>,
    /// A stage failed, so the others save and stop.
    failed: AtomicBool,
}

impl Shared<'_> {
    fn stop_requested(&self) -> bool {
        self.failed.load(Ordering::Relaxed) || lock(&self.observer).stop_requested()
    }
}

impl Observer for StageObserver<'_, '_> {
    fn event(&mut self, event: &Event<'_>) {
        lock(&self.shared.observer).event(self.stage, event);
    }

    fn stop_requested(&self) -> bool {
        self.shared.stop_requested()
    }
}

/// Which stages wait, run and are done.
struct Queue {
    waiting: Vec<usize>,
    done: Vec<bool>,
    running: usize,
    failure: Option<Error>,
    stopped: bool,
}

impl StudyPlan {
    /// Runs the stages that are not finished, `jobs` at a time. Those begun earlier resume from their checkpoints.
    /// Returns whether all stages are finished.
    ///
    /// # Errors
    /// The first error or panic of a stage; the others are saved and stopped.
    pub fn run(&self, jobs: usize, observer: &mut dyn StudyObserver) -> Result<bool> {
        // One process at a time writes to a study's folder, as to that of a run.
        let _lock = RunFolder::new(&self.folder).lock()?;
        self.save()?;
        let done: Vec<bool> = (0..self.stages().len())
            .map(|stage| self.state(stage) == StageState::Finished)
            .collect();
        let waiting: Vec<usize> = (0..done.len()).filter(|&stage| !done[stage]).collect();
        let jobs = jobs.clamp(1, waiting.len().max(1));
        let threads = Self::threads(jobs);
        let shared = Shared {
            queue: Mutex::new(Queue {
                waiting,
                done,
                running: 0,
                failure: None,
                stopped: false,
            }),
            changed: Condvar::new(),
            observer: Mutex::new(observer),
            failed: AtomicBool::new(false),
        };
        thread::scope(|scope| {
            for _ in 0..jobs {
                scope.spawn(|| self.job(threads, &shared));
            }
        });
        let queue = shared.queue.into_inner();
        let queue = queue.unwrap_or_else(PoisonError::into_inner);
        match queue.failure {
            Some(error) => Err(error),
            None => Ok(!queue.stopped && queue.done.iter().all(|&done| done)),
        }
    }

    /// Takes one stage after the other that can be begun.
    fn job(&self, threads: usize, shared: &Shared<'_>) {
        let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
        while let Some(stage) = self.next(shared) {
            let run = || match &pool {
                Ok(pool) => pool.install(|| self.run_stage(stage, threads, shared)),
                Err(_) => self.run_stage(stage, threads, shared),
            };
            // A panic must be counted as an end, or the other jobs wait for this stage for ever.
            let result = catch_unwind(AssertUnwindSafe(run)).unwrap_or_else(|panic| {
                Err(Error::Panic {
                    stage: self.stages()[stage].name.clone(),
                    message: message(&*panic),
                })
            });
            let mut queue = lock(&shared.queue);
            queue.running -= 1;
            match result {
                Ok(true) => queue.done[stage] = true,
                Ok(false) => queue.stopped = true,
                Err(error) => {
                    shared.failed.store(true, Ordering::Relaxed);
                    queue.failure.get_or_insert(error);
                }
            }
            shared.changed.notify_all();
        }
    }

    /// Waits for a stage whose needs are done; none once there is nothing to wait for.
    fn next(&self, shared: &Shared<'_>) -> Option<usize> {
        let mut queue = lock(&shared.queue);
        loop {
            if shared.stop_requested() {
                queue.stopped |= !queue.waiting.is_empty();
                return None;
            }
            let ready = queue.waiting.iter().position(|&stage| {
                self.stages()[stage]
                    .needs()
                    .iter()
                    .all(|&needed| queue.done[needed])
            });
            if let Some(position) = ready {
                queue.running += 1;
                return Some(queue.waiting.remove(position));
            }
            if queue.running == 0 {
                return None;
            }
            let changed = shared.changed.wait(queue);
            queue = changed.unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// Runs one stage; false if it was asked to stop.
    fn run_stage(&self, index: usize, threads: usize, shared: &Shared<'_>) -> Result<bool> {
        let stage = &self.stages()[index];
        lock(&shared.observer).began(index);
        let mut observer = StageObserver {
            stage: index,
            shared,
        };
        let Some(part) = self.work(stage, &mut observer)? else {
            return Ok(false);
        };
        let record = StageRecord {
            name: stage.name.clone(),
            key: stage.key.clone(),
            version: VERSION.to_owned(),
            device: self.device.to_string(),
            threads,
            seconds: part.seconds,
            outside: part.outside,
            share: part.share,
            steps: part.steps,
            samples: part.samples,
            weights_sha256: part.weights_sha256,
            diverged: part.diverged,
        };
        stage.write_record(&record)?;
        // The optimiser's state is twice as large as the weights. Only now: without record and checkpoint the stage would
        // begin anew.
        RunFolder::new(&stage.folder).remove_checkpoint()?;
        lock(&shared.observer).finished(index, &record);
        Ok(true)
    }
}

/// What a panic says.
fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
    text.unwrap_or_else(|| "a panic without a message".to_owned())
}

fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
