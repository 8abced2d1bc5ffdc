//! The `nepenthe` program: parse, run, exit code.
//!
//! Results go to stdout, talk to stderr. What is wrong ends in a sentence with a hint and exit code 1; see
//! [`diagnostics`]. One file per subcommand in [`commands`].

mod args;
mod board;
mod commands;
mod diagnostics;
mod output;
mod progress;

use std::process::ExitCode;

use clap::Parser as _;

/// Tensors come and go by the thousand; the system's allocator gives every large one back at once, to fetch and zero it
/// again a moment later.
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
    match args::Arguments::try_parse() {
        Ok(arguments) => diagnostics::guarded(|| commands::run(arguments.command)),
        Err(usage) => diagnostics::usage(&usage),
    }
}
