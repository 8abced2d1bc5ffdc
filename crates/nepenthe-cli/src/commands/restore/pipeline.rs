//! Images one after the other: a thread decodes the next one while the network works on this one and another thread encodes
//! the last. How many pictures are in memory at once is bounded by their bytes.

use std::collections::BTreeSet;
use std::io::{self, Write as _};
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;

use nepenthe::tiles::{Plan, picture_bytes};
use nepenthe_image::image::Saving;
use nepenthe_image::{ImageError, ImageFile};

use super::inputs::{Job, Sink, writable};
use crate::output::{self, StdoutError};

/// A job whose size is known.
pub(super) struct Planned {
    /// Its place among the inputs.
    pub(super) place: usize,
    pub(super) job: Job,
    pub(super) size: (usize, usize),
    pub(super) plan: Plan,
}

/// How results are written.
#[derive(Clone)]
pub(super) struct Writing {
    pub(super) saving: Saving,
    pub(super) strip: bool,
    /// The extension of what goes to stdout; that of the input by default.
    pub(super) format: Option<String>,
}

/// What became of a job: notes on what was left out, or why there is no result.
pub(super) type Outcome = anyhow::Result<Vec<String>>;

/// Runs all jobs; `work` restores one, or gives `None` if it was asked to stop, which ends all. Gives the outcome of each
/// job that came to an end, in their order.
pub(super) fn run(
    jobs: &[Planned],
    writing: &Writing,
    room: u64,
    mut work: impl FnMut(usize, ImageFile) -> anyhow::Result<Option<ImageFile>>,
) -> Vec<Option<Outcome>> {
    let mut outcomes: Vec<Option<Outcome>> = jobs.iter().map(|_| None).collect();
    let gate = Gate::new(room);
    let stopped = AtomicBool::new(false);
    // Without a buffer: one picture waits at each end.
    let (load, loaded) = sync_channel(0);
    let (write, to_write) = sync_channel(0);
    thread::scope(|scope| {
        scope.spawn(|| read_ahead(jobs, &gate, &stopped, load));
        let writer = scope.spawn(|| write_behind(jobs, writing, &stopped, to_write));
        for (index, pass, file) in loaded {
            match file
                .map_err(anyhow::Error::from)
                .and_then(|file| work(index, file))
            {
                Ok(Some(file)) => {
                    if write.send((index, pass, file)).is_err() {
                        break;
                    }
                }
                Ok(None) => break,
                Err(error) => outcomes[index] = Some(Err(error)),
            }
            if stopped.load(Ordering::SeqCst) {
                break;
            }
        }
        stopped.store(true, Ordering::SeqCst);
        gate.open();
        drop(write);
        let written = writer.join();
        for (index, outcome) in written.unwrap_or_else(|panic| resume_unwind(panic)) {
            outcomes[index] = Some(outcome);
        }
    });
    outcomes
}

type Loaded<'a> = (usize, Pass<'a>, Result<ImageFile, ImageError>);

fn read_ahead<'a>(
    jobs: &[Planned],
    gate: &'a Gate,
    stopped: &AtomicBool,
    load: SyncSender<Loaded<'a>>,
) {
    for (index, planned) in jobs.iter().enumerate() {
        let pass = gate.enter(picture_bytes(planned.size));
        if stopped.load(Ordering::SeqCst) {
            return;
        }
        let file = planned.job.source.load();
        if load.send((index, pass, file)).is_err() {
            return;
        }
    }
}

/// Writes what comes, until there is no more or writing fails in a way that meets every image alike.
fn write_behind(
    jobs: &[Planned],
    writing: &Writing,
    stopped: &AtomicBool,
    results: Receiver<(usize, Pass<'_>, ImageFile)>,
) -> Vec<(usize, Outcome)> {
    let mut outcomes = Vec::new();
    let mut folders = BTreeSet::new();
    for (index, pass, file) in results {
        let sink = &jobs[index].job.sink;
        let outcome = folder(sink, &mut folders).and_then(|()| save(file, sink, writing));
        drop(pass);
        let ends = outcome.as_ref().is_err_and(|error| {
            matches!(error.downcast_ref(), Some(ImageError::Write { .. }))
                || error.is::<nepenthe::Error>()
        });
        outcomes.push((index, outcome));
        if ends {
            stopped.store(true, Ordering::SeqCst);
            break;
        }
    }
    outcomes
}

/// Makes the folder of a result, once: one that is gone later was removed, with results that count as written.
fn folder(sink: &Sink, made: &mut BTreeSet<PathBuf>) -> anyhow::Result<()> {
    if let Sink::File(path) = sink
        && made.insert(output::parent(path).to_owned())
    {
        output::make_folder(output::parent(path))?;
    }
    Ok(())
}

/// Writes a result. Gives what its file cannot hold, or the input held and was not read.
fn save(mut file: ImageFile, sink: &Sink, writing: &Writing) -> Outcome {
    if writing.strip {
        file.metadata = nepenthe_image::image::Metadata::default();
    }
    let saving = writing.saving;
    let mut notes = std::mem::take(&mut file.notes);
    let mut lost = |name: &Path| -> Result<(), ImageError> {
        let lost = file.lost(name, saving)?;
        if !lost.is_empty() {
            notes.push(format!(
                "its new format cannot hold its {}",
                lost.join(", ")
            ));
        }
        Ok(())
    };
    match sink {
        Sink::File(path) => {
            lost(path)?;
            file.save(path, saving)?;
        }
        Sink::Stdout => {
            let extension = writing.format.as_deref().unwrap_or(file.extension());
            let name = Path::new("standard output").with_extension(extension);
            let name = writable(name, saving.depth.unwrap_or_default());
            lost(&name)?;
            let bytes = file.encode(&name, saving)?;
            let mut stdout = io::stdout().lock();
            let written = stdout.write_all(&bytes).and_then(|()| stdout.flush());
            written.map_err(StdoutError::from)?;
        }
    }
    Ok(notes)
}

/// Lets pictures into memory as long as there is room; one that is too large for it goes in alone.
struct Gate {
    room: u64,
    used: Mutex<Used>,
    left: Condvar,
}

#[derive(Default)]
struct Used {
    bytes: u64,
    /// Whether everybody may go through, since nothing comes after.
    open: bool,
}

/// A picture in memory.
struct Pass<'a> {
    gate: &'a Gate,
    bytes: u64,
}

impl Gate {
    fn new(room: u64) -> Self {
        Self {
            room,
            used: Mutex::default(),
            left: Condvar::new(),
        }
    }

    fn enter(&self, bytes: u64) -> Pass<'_> {
        let bytes = bytes.min(self.room);
        let used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |used: &mut Used| !used.open && used.bytes > 0 && used.bytes + bytes > self.room;
        let used = self.left.wait_while(used, full);
        used.unwrap_or_else(PoisonError::into_inner).bytes += bytes;
        Pass { gate: self, bytes }
    }

    fn open(&self) {
        self.used
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .open = true;
        self.left.notify_all();
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        let used = self.gate.used.lock();
        used.unwrap_or_else(PoisonError::into_inner).bytes -= self.bytes;
        self.gate.left.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn pictures_wait_until_there_is_room() {
        let gate = Gate::new(10);
        let (first, second) = (gate.enter(4), gate.enter(6));
        let inside = AtomicBool::new(false);
        thread::scope(|scope| {
            scope.spawn(|| {
                // Larger than all room: it waits for both.
                let _alone = gate.enter(100);
                inside.store(true, Ordering::SeqCst);
            });
            drop(first);
            thread::sleep(Duration::from_millis(20));
            assert!(!inside.load(Ordering::SeqCst));
            drop(second);
        });
        assert!(inside.load(Ordering::SeqCst));
        let _held = gate.enter(10);
        gate.open();
        drop(gate.enter(10));
    }
}
