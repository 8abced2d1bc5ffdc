//! The command line as it is typed, and its subcommands, one file each.

pub(crate) mod audit;
pub(crate) mod convert;
pub(crate) mod degrade;
pub(crate) mod demo;
pub(crate) mod doctor;
pub(crate) mod evaluate;
pub(crate) mod inspect;
pub(crate) mod key;
pub(crate) mod report;
pub(crate) mod reproduce;
pub(crate) mod restore;
pub(crate) mod run_folder;
pub(crate) mod scenes;
pub(crate) mod serve;
pub(crate) mod train;
pub(crate) mod unlearn;
pub(crate) mod verify;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, Subcommand};

/// Machine unlearning for all-in-one image restoration.
#[derive(Debug, Parser)]
#[command(
    name = "nepenthe",
    version,
    max_term_width = 100,
    disable_help_subcommand = true,
    subcommand_required = true,
    arg_required_else_help = true,
    after_help = "Results are written to stdout, progress and messages to stderr. Exit codes: 0 success, 1 user \
                  error, 2 internal error, 130 stopped by Ctrl-C, SIGTERM or SIGHUP."
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

impl Arguments {
    /// The command line of this process.
    ///
    /// # Errors
    /// If it is wrong, or help was asked for.
    pub(crate) fn read() -> Result<Self, clap::Error> {
        let mut command = with_negative_numbers(Self::command());
        let matches = command.try_get_matches_from_mut(std::env::args_os())?;
        Self::from_arg_matches(&matches).map_err(|error| error.format(&mut command))
    }
}

/// Lets options take `-1`, so that what is wrong is the option's to say, and not an unknown argument.
fn with_negative_numbers(command: clap::Command) -> clap::Command {
    let allow = |argument: clap::Arg| {
        let is_option = !argument.is_positional() && argument.get_action().takes_values();
        match is_option {
            true => argument.allow_negative_numbers(true),
            false => argument,
        }
    };
    command
        .mut_args(allow)
        .mut_subcommands(with_negative_numbers)
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Demo(demo::DemoArgs),
    Train(train::TrainArgs),
    Unlearn(unlearn::UnlearnArgs),
    Restore(restore::RestoreArgs),
    Evaluate(evaluate::EvaluateArgs),
    Audit(audit::AuditArgs),
    Report(report::ReportArgs),
    Serve(serve::ServeArgs),
    Inspect(inspect::InspectArgs),
    Convert(convert::ConvertArgs),
    Scenes(scenes::ScenesArgs),
    Degrade(degrade::DegradeArgs),
    Reproduce(reproduce::ReproduceArgs),
    Verify(verify::VerifyArgs),
    Key(key::KeyArgs),
    Doctor(doctor::DoctorArgs),
}

impl Command {
    /// Whether networks are trained, step after step.
    pub(crate) fn trains(&self) -> bool {
        matches!(
            self,
            Self::Demo(_)
                | Self::Train(_)
                | Self::Unlearn(_)
                | Self::Audit(_)
                | Self::Reproduce(_)
                | Self::Verify(_)
        )
    }
}

/// Runs a subcommand.
///
/// # Errors
/// What keeps it from its result.
pub(crate) fn run(command: Command) -> anyhow::Result<()> {
    match command {
        Command::Demo(arguments) => demo::run(&arguments),
        Command::Train(arguments) => train::run(&arguments),
        Command::Unlearn(arguments) => unlearn::run(&arguments),
        Command::Restore(arguments) => restore::run(&arguments),
        Command::Evaluate(arguments) => evaluate::run(&arguments),
        Command::Audit(arguments) => audit::run(&arguments),
        Command::Report(arguments) => report::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Scenes(arguments) => scenes::run(&arguments),
        Command::Degrade(arguments) => degrade::run(&arguments),
        Command::Reproduce(arguments) => reproduce::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Key(arguments) => key::run(&arguments),
        Command::Doctor(arguments) => doctor::run(&arguments),
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    #[test]
    fn the_definition_is_consistent() {
        super::Arguments::command().debug_assert();
    }
}
