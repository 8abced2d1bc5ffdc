//! The subcommands, one file each.

pub(crate) mod convert;
pub(crate) mod degrade;
pub(crate) mod demo;
pub(crate) mod evaluate;
pub(crate) mod inspect;
pub(crate) mod report;
pub(crate) mod reproduce;
pub(crate) mod restore;
pub(crate) mod run_folder;
pub(crate) mod scenes;
pub(crate) mod train;
pub(crate) mod unlearn;

use crate::args::Command;

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
        Command::Report(arguments) => report::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Convert(arguments) => convert::run(&arguments),
        Command::Scenes(arguments) => scenes::run(&arguments),
        Command::Degrade(arguments) => degrade::run(&arguments),
        Command::Reproduce(arguments) => reproduce::run(&arguments),
    }
}
