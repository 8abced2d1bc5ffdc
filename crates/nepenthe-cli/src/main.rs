//! The `nepenthe` program: parse, run, exit code.
//!
//! Results go to stdout, talk to stderr. What is wrong ends in a sentence with a hint and exit code 1; see
//! [`diagnostics`]. One file per subcommand in [`commands`].

mod args;
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

fn main() -> ExitCode {
    match args::Arguments::try_parse() {
        Ok(arguments) => diagnostics::guarded(|| commands::run(arguments.command)),
        Err(usage) => diagnostics::usage(&usage),
    }
}
