//! The memory a reader may take.

use std::cell::Cell;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use peak_alloc::PeakAlloc;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// One reader at a time, so that the peak is its own.
static ALONE: Mutex<()> = Mutex::new(());

thread_local! {
    /// Whether this thread is the one.
    static IS_ALONE: Cell<bool> = const { Cell::new(false) };
}

/// The right to allocate much.
pub(crate) struct Alone(Option<MutexGuard<'static, ()>>);

/// Waits until no other thread reads, or makes large files. Nothing happens where the thread has the right already.
pub(crate) fn alone() -> Alone {
    let lock = || ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    Alone((!IS_ALONE.replace(true)).then(lock))
}

impl Drop for Alone {
    fn drop(&mut self) {
        if self.0.is_some() {
            IS_ALONE.set(false);
        }
    }
}

/// What a reader may take beside a multiple of the file.
pub(crate) const BASE: usize = 64 << 20;

/// The longest that a reader may take for a file that it refuses.
pub(crate) const TIME: Duration = Duration::from_secs(1);

/// A reader that took longer is tried again: another process may have held it up.
const TRIES: usize = 3;

/// Runs a reader on `bytes`; `allowed` says how much memory its result may have taken. What C libraries allocate is not
/// counted. A refusal must come within [`TIME`].
pub(crate) fn read<T, E>(
    bytes: &[u8],
    reader: impl Fn(&[u8]) -> Result<T, E>,
    allowed: impl Fn(&Result<T, E>) -> usize,
) -> Result<T, E> {
    let _alone = alone();
    let mut tries = 0..TRIES;
    loop {
        let before = ALLOCATOR.current_usage();
        ALLOCATOR.reset_peak_usage();
        let begin = Instant::now();
        let result = reader(bytes);
        let (time, peak) = (begin.elapsed(), ALLOCATOR.peak_usage());
        let (taken, allowed) = (peak.saturating_sub(before), allowed(&result));
        let length = bytes.len();
        assert!(
            taken <= allowed,
            "{length} bytes made the reader take {taken} bytes, allowed are {allowed}"
        );
        if result.is_ok() || time <= TIME {
            return result;
        }
        assert!(
            tries.next().is_some(),
            "{length} bytes were refused after {time:?}, {TRIES} times"
        );
    }
}

/// What a refused file may take.
pub(crate) fn refused(bytes: usize) -> usize {
    BASE + 4 * bytes
}

/// An error is for people: it has a hint and is no novel. Where it is shown, the program escapes what a terminal would act on.
pub(crate) fn check_message(message: &str) {
    assert!(message.contains("\n\nhint: "), "no hint: {message:?}");
    assert!(message.len() < 20_000, "{} bytes of message", message.len());
}

/// The project's folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The files of a folder of the project whose name `wanted` likes, sorted by name.
pub(crate) fn corpus(folder: &str, wanted: impl Fn(&str) -> bool) -> Vec<Vec<u8>> {
    let folder = root().join(folder);
    let entries =
        fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|path| wanted(&path.to_string_lossy()))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "no files in {}", folder.display());
    paths
        .iter()
        .map(|path| fs::read(path).expect("a file"))
        .collect()
}
