//! The `nepenthe` program: parse, run, exit code.
//!
//! Results are written to stdout, progress and messages to stderr. User errors end in a sentence with a hint and exit
//! code 1; see [`diagnostics`]. One file per subcommand in [`commands`].

mod args;
mod board;
mod commands;
mod diagnostics;
mod output;
mod progress;
mod record;
mod stop;

use std::process::ExitCode;

/// Tensors are allocated and freed by the thousand; the system's allocator returns every large one at once, to map and
/// zero it again a moment later.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Keeps freed memory instead of returning it after ten milliseconds. A training step frees and
/// takes the same tensors again; without this, zeroing pages is a third of its time.
fn keep_freed_memory() {
    /// `mi_option_purge_delay` of mimalloc's public header; -1 means never.
    const PURGE_DELAY: libmimalloc_sys::mi_option_t = 15;
    // SAFETY: sets a number that the allocator reads; an unknown option would be ignored.
    unsafe { libmimalloc_sys::mi_option_set(PURGE_DELAY, -1) };
}

fn main() -> ExitCode {
    keep_freed_memory();
    stop::end_cleanly();
    match commands::Arguments::read() {
        Ok(arguments) => diagnostics::guarded(|| {
            if let Some(problem) = nepenthe_ops::vector_unit_problem() {
                diagnostics::warn(&problem);
            }
            commands::run(arguments.command)
        }),
        Err(usage) => diagnostics::usage(&usage),
    }
}
