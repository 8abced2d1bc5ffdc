//! How a running command is stopped: Ctrl-C, SIGTERM (a batch system, a shutdown) and SIGHUP (a closed terminal) let it
//! save and end in order; a second signal ends it at once, as does the first where there is nothing to save. Either way no
//! temporary file is left.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::diagnostics::{INTERRUPTED, talk};

/// Signals so soon after the first are part of it: a closing session sends SIGTERM and SIGHUP together.
const ONE_REQUEST: Duration = Duration::from_millis(500);

static REQUESTED: AtomicBool = AtomicBool::new(false);
/// Whether the command asks now and then if it is to stop.
static LISTENS: AtomicBool = AtomicBool::new(false);

/// Whether the command was asked to stop.
pub(crate) fn stop_requested() -> bool {
    REQUESTED.load(Ordering::SeqCst)
}

/// From here on, signals ask the command to stop, for the rest of the process.
pub(crate) fn listen() {
    LISTENS.store(true, Ordering::SeqCst);
}

/// From here on, signals end the program without leaving temporary files.
pub(crate) fn end_cleanly() {
    let survives_its_terminal = ignores_hangup();
    // If the system refuses, signals end the program as they always do.
    let _ = ctrlc::set_handler(on_signal);
    if survives_its_terminal {
        ignore_hangup();
    }
}

fn leave() -> ! {
    nepenthe_files::abandon();
    std::process::exit(i32::from(INTERRUPTED));
}

fn on_signal() {
    if !LISTENS.load(Ordering::SeqCst) {
        leave();
    }
    static FIRST: OnceLock<Instant> = OnceLock::new();
    let first = FIRST.get_or_init(Instant::now);
    if !REQUESTED.swap(true, Ordering::SeqCst) {
        talk("\nstopping after the work under way; Ctrl-C again quits at once");
    } else if first.elapsed() > ONE_REQUEST {
        leave();
    }
}

/// Whether SIGHUP is ignored, as `nohup` starts programs that are to survive their terminal.
#[cfg(unix)]
fn ignores_hangup() -> bool {
    // SAFETY: all zeros is a valid `sigaction`; without a new action the call only fills in the current one.
    unsafe {
        let mut current: libc::sigaction = std::mem::zeroed();
        libc::sigaction(libc::SIGHUP, std::ptr::null(), &raw mut current) == 0
            && current.sa_sigaction == libc::SIG_IGN
    }
}

#[cfg(unix)]
fn ignore_hangup() {
    // SAFETY: changes only how this process reacts to the signal.
    unsafe { libc::signal(libc::SIGHUP, libc::SIG_IGN) };
}

#[cfg(not(unix))]
fn ignores_hangup() -> bool {
    false
}

#[cfg(not(unix))]
fn ignore_hangup() {}
