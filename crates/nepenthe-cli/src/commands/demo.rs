//! `nepenthe demo`: the whole path on built-in data, for a first look.

use std::path::PathBuf;

use clap::Args;
use nepenthe::event::duration;
use nepenthe_report::{summary, text_table};
use nepenthe_study::demo::Demo;

use crate::args::DeviceArgs;
use crate::diagnostics::{Interrupted, talk};
use crate::output;
use crate::progress::Progress;

/// Watch the built-in network forget haze: scores, images and a page, without any files
#[derive(Debug, Args)]
#[command(after_help = "\
A small PromptIR is scored on four built-in photographs in haze, rain and three strengths of noise,
unlearns haze by Algorithm 1 of the paper and is scored again. DIR then holds report.html, pictures/
and run/ with the weights.

Examples:
  nepenthe demo
  nepenthe demo -o forgetting --seed 2")]
pub(crate) struct DemoArgs {
    /// Folder for the page, the images and the weights; an earlier demo in it is replaced
    #[arg(
        short,
        long = "out",
        value_name = "DIR",
        default_value = "nepenthe-demo"
    )]
    out: PathBuf,
    /// Seed of the samples and perturbations [default: that of the recipe]
    #[arg(long, value_name = "N")]
    seed: Option<u64>,
    #[command(flatten)]
    device: DeviceArgs,
}

/// Runs the command.
///
/// # Errors
/// If a file cannot be written, or the demo was stopped.
pub(crate) fn run(arguments: &DemoArgs) -> anyhow::Result<()> {
    output::check_own_folder(&arguments.out, Demo::may_replace(&arguments.out))?;
    let demo = Demo::new(&arguments.device.choice()?, arguments.seed)?;
    let mut progress = Progress::new();
    let stopped = || Interrupted("the demo was stopped before it had a result".to_owned());
    let before = demo.score_before(&mut progress)?;
    progress.say(&format!("BEFORE\n{}", text_table(&before, None)));
    let findings = demo.forget(&arguments.out, &mut progress)?;
    let findings = findings.ok_or_else(stopped)?;
    output::print(&text_table(&findings.evaluation, Some(demo.forgotten())))?;
    for sentence in summary(&findings.evaluation, Some(demo.forgotten()), None) {
        output::print(&sentence)?;
    }
    output::print("\naudit")?;
    for line in findings.audit(demo.forgotten()) {
        output::print(&format!("  {line}"))?;
    }
    output::print(&format!(
        "\npage     {}\nweights  {}\ntook     {}",
        findings.page.display(),
        findings.weights.display(),
        duration(findings.seconds)
    ))?;
    talk("next: nepenthe unlearn --help, to forget on your own images and checkpoints");
    Ok(())
}
