//! How a command ends: what went wrong in words for the user, and the exit code.
//!
//! | code | meaning |
//! |---|---|
//! | 0 | success |
//! | 1 | user error: a file, a value, a check that failed |
//! | 2 | internal error, to be reported |
//! | 130 | stopped by Ctrl-C, SIGTERM or SIGHUP |

use std::borrow::Cow;
use std::error::Error as _;
use std::io::{self, IsTerminal as _, Write as _};
use std::num::{IntErrorKind, ParseFloatError, ParseIntError};
use std::panic::{self, PanicHookInfo, UnwindSafe};
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue};
use nepenthe_image::{ImageError, MetricError, dataset::DataError};
use nepenthe_nets::{ImportError, PrecisionError, weights::WeightError};

use crate::output::StdoutError;

const USER_ERROR: u8 = 1;
const UNEXPECTED: u8 = 2;
/// What a shell reports for a program that Ctrl-C ended; also used for the other signals that stop it.
pub(crate) const INTERRUPTED: u8 = 130;

const REPORT: &str =
    "this is a bug in nepenthe: please report it, with the command and this message";

/// Something the user can fix.
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
        say("interrupted:", &self.to_string());
    }
}

/// Ends the program where a callback cannot return the interruption.
pub(crate) fn leave(interrupted: &Interrupted) -> ! {
    interrupted.tell();
    std::process::exit(i32::from(INTERRUPTED));
}

/// Writes a line to stderr, with control characters escaped: names from files of strangers may be part of it. A closed
/// stderr is no reason to stop.
pub(crate) fn talk(text: &str) {
    let _ = writeln!(io::stderr(), "{}", printable_lines(text));
}

/// Says what is wrong without being an error.
pub(crate) fn warn(problem: &str) {
    say("warning:", problem);
}

/// As [`talk`], after a label that stands out.
fn say(name: &str, text: &str) {
    let _ = writeln!(io::stderr(), "{} {}", label(name), printable_lines(text));
}

/// `text` with everything escaped that could control a terminal, but for the ends of lines and tabs of its layout.
pub(crate) fn printable_lines(text: &str) -> Cow<'_, str> {
    let pieces = || text.split_inclusive(['\n', '\t']);
    let body = |piece: &'_ str| piece.len() - usize::from(piece.ends_with(['\n', '\t']));
    let is_safe = |piece: &str| {
        matches!(
            nepenthe_files::printable(&piece[..body(piece)]),
            Cow::Borrowed(_)
        )
    };
    if pieces().all(is_safe) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len() + 8);
    for piece in pieces() {
        let (body, end) = piece.split_at(body(piece));
        escaped += &nepenthe_files::printable(body);
        escaped += end;
    }
    Cow::Owned(escaped)
}

/// Says how a command ended, and the exit code for it.
fn finish(result: anyhow::Result<()>) -> ExitCode {
    let Err(error) = result else {
        return ExitCode::SUCCESS;
    };
    if error
        .downcast_ref()
        .is_some_and(StdoutError::is_closed_pipe)
    {
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
    say("error:", &text);
    ExitCode::from(code)
}

/// Prints help or what is wrong with the command line.
pub(crate) fn usage(error: &clap::Error) -> ExitCode {
    if let Some((problem, hint)) = wrong_number(error) {
        return finish(Err(UserError::new(problem, hint).into()));
    }
    let printed = error.print();
    match printed {
        _ if error.use_stderr() => ExitCode::from(USER_ERROR),
        Ok(()) => ExitCode::SUCCESS,
        Err(failed) => finish(Err(StdoutError::from(failed).into())),
    }
}

/// Where the value of an option is no number: what was expected, and what to do. The parser's own words are "invalid digit".
fn wrong_number(error: &clap::Error) -> Option<(String, String)> {
    let source = error.source()?;
    let whole = source.downcast_ref::<ParseIntError>();
    let (expected, example) = match whole.map(ParseIntError::kind) {
        Some(IntErrorKind::PosOverflow) => ("a smaller whole number", "8"),
        Some(_) => ("a whole number from 0 up", "8"),
        None if source.is::<ParseFloatError>() => ("a number", "1e-3"),
        None => return None,
    };
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text),
        _ => None,
    };
    let argument = text(ContextKind::InvalidArg)?;
    let found = text(ContextKind::InvalidValue)?;
    let name = argument.split(' ').next().unwrap_or(argument);
    Some((
        format!("{name}: expected {expected}, found `{found}`"),
        format!("write it in digits, as in {name} {example}"),
    ))
}

/// Runs a command so that even a panic ends with a sentence and an exit code of its own.
pub(crate) fn guarded(run: impl FnOnce() -> anyhow::Result<()> + UnwindSafe) -> ExitCode {
    panic::set_hook(Box::new(|panic: &PanicHookInfo<'_>| {
        // That of an image decoder is caught, and becomes an error that names the image.
        if !nepenthe_image::image::is_decoding() {
            say("error:", &format!("{panic}\n\nhint: {REPORT}"));
        }
    }));
    match panic::catch_unwind(run) {
        Ok(result) => finish(result),
        Err(_) => ExitCode::from(UNEXPECTED),
    }
}

fn is_for_user(error: &anyhow::Error) -> bool {
    error.is::<UserError>()
        || error.is::<StdoutError>()
        || error.is::<nepenthe::Error>()
        || error.is::<nepenthe_audit::Error>()
        || error.is::<nepenthe_record::Error>()
        || error.is::<nepenthe_report::Error>()
        || error.is::<nepenthe_serve::Error>()
        || error
            .downcast_ref::<nepenthe_study::Error>()
            .is_some_and(|error| !matches!(error, nepenthe_study::Error::Panic { .. }))
        || error.is::<DataError>()
        || error.is::<ImageError>()
        || error.is::<MetricError>()
        || error.is::<ImportError>()
        || error.is::<PrecisionError>()
        || error.is::<WeightError>()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_keep_their_lines_and_cannot_control_a_terminal() {
        assert_eq!(printable_lines("a\tb\n\nhint: c\n"), "a\tb\n\nhint: c\n");
        assert_eq!(
            printable_lines("x\u{1b}]0;mine\u{7}\n\r\u{202e}y\n"),
            "x\\u{1b}]0;mine\\u{7}\n\\r\\u{202e}y\n"
        );
    }
}
