//! How a command ends: what went wrong in words for the user, and the exit code.
//!
//! | code | meaning |
//! |---|---|
//! | 0 | success |
//! | 1 | something the user can mend: a file, a value, a check that failed |
//! | 2 | something unexpected, to be reported |
//! | 130 | stopped by Ctrl-C |

use std::io::{self, IsTerminal as _, Write as _};
use std::panic::{self, PanicHookInfo, UnwindSafe};
use std::process::ExitCode;

use nepenthe_image::{ImageError, MetricError, dataset::DataError};
use nepenthe_nets::{ImportError, weights::WeightError};

const USER_ERROR: u8 = 1;
const UNEXPECTED: u8 = 2;
/// What a shell reports for a program that Ctrl-C ended.
pub(crate) const INTERRUPTED: u8 = 130;

const REPORT: &str = concat!(
    "this is a fault of the program: please report it with the command at ",
    env!("CARGO_PKG_REPOSITORY"),
    "/issues"
);

/// Something the user can mend.
#[derive(Debug, thiserror::Error)]
#[error("{problem}\n\nhint: {hint}")]
pub(crate) struct UserError {
    problem: String,
    hint: String,
}

impl UserError {
    pub(crate) fn new(problem: impl Into<String>, hint: impl Into<String>) -> Self {
        Self {
            problem: problem.into(),
            hint: hint.into(),
        }
    }
}

/// The user stopped the command; the text says what there is of the result.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(crate) struct Interrupted(pub(crate) String);

impl Interrupted {
    fn tell(&self) {
        talk(&format!("{} {self}", label("interrupted:")));
    }
}

/// Ends the program where a callback cannot return the interruption.
pub(crate) fn leave(interrupted: &Interrupted) -> ! {
    interrupted.tell();
    std::process::exit(i32::from(INTERRUPTED));
}

/// Writes a line to stderr. A closed stderr is no reason to stop.
pub(crate) fn talk(text: &str) {
    let _ = writeln!(io::stderr(), "{text}");
}

/// Says how a command ended, and the exit code for it.
fn finish(result: anyhow::Result<()>) -> ExitCode {
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    if is_closed_pipe(&error) {
        // Whoever read the output, `head` perhaps, has enough.
        return ExitCode::SUCCESS;
    }
    if let Some(interrupted) = error.downcast_ref::<Interrupted>() {
        interrupted.tell();
        return ExitCode::from(INTERRUPTED);
    }
    let (text, code) = if is_for_user(&error) {
        (error.to_string(), USER_ERROR)
    } else {
        (format!("{error:#}\n\nhint: {REPORT}"), UNEXPECTED)
    };
    talk(&format!("{} {text}", label("error:")));
    ExitCode::from(code)
}

/// Prints help or what is wrong with the command line.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    // A closed output is the reader's choice.
    let _ = error.print();
    if error.use_stderr() {
        ExitCode::from(USER_ERROR)
    } else {
        ExitCode::SUCCESS
    }
}

/// Runs a command so that even a panic ends with a sentence and an exit code of its own.
pub(crate) fn guarded(run: impl FnOnce() -> anyhow::Result<()> + UnwindSafe) -> ExitCode {
    panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        talk(&format!("{} {panic}\n\nhint: {REPORT}", label("error:")));
    }));
    match panic::catch_unwind(run) {
        Ok(result) => finish(result),
        Err(_) => ExitCode::from(UNEXPECTED),
    }
}

fn is_for_user(error: &anyhow::Error) -> bool {
    error.is::<UserError>()
        || error.is::<nepenthe::Error>()
        || error.is::<nepenthe_report::Error>()
        || error
            .downcast_ref::<nepenthe_study::Error>()
            .is_some_and(|error| !matches!(error, nepenthe_study::Error::Panic { .. }))
        || error.is::<DataError>()
        || error.is::<ImageError>()
        || error.is::<MetricError>()
        || error.is::<ImportError>()
        || error.is::<WeightError>()
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .downcast_ref::<io::Error>()
        .is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

/// `text` in bold red where that can be seen and is not unwanted (<https://no-color.org>).
fn label(text: &str) -> String {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
    let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    if wanted && !dumb && io::stderr().is_terminal() {
        format!("\x1b[1;31m{text}\x1b[0m")
    } else {
        text.to_owned()
    }
}
