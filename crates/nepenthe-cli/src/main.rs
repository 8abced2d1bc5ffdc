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

/// When freed memory is returned, by default after ten milliseconds. A training step frees and takes the same tensors again:
/// if it is returned, zeroing pages is a third of its time. An image of many megapixels takes a few large ones once: if it is
/// kept, `restore` needs up to 1.7 times the memory, in gaps too small for the next.
fn return_freed_memory(at_once: bool) {
    /// `mi_option_purge_delay` of mimalloc's public header: milliseconds, -1 for never.
    const PURGE_DELAY: libmimalloc_sys::mi_option_t = 15;
    let delay = if at_once { 0 } else { -1 };
    // SAFETY: sets a number that the allocator reads; an unknown option would be ignored.
    unsafe { libmimalloc_sys::mi_option_set(PURGE_DELAY, delay) };
}

fn main() -> ExitCode {
    stop::end_cleanly();
    match commands::Arguments::read() {
        Ok(arguments) => diagnostics::guarded(|| {
            return_freed_memory(!arguments.command.trains());
            if let Some(problem) = nepenthe_ops::vector_unit_problem() {
                diagnostics::warn(&problem);
            }
            commands::run(arguments.command)
        }),
        Err(usage) => diagnostics::usage(&usage),
    }
}
