//! `nepenthe reproduce`: the whole study of the paper, from training to its tables and figures.

use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::event::duration;
use nepenthe_study::{Output, StageState, Study, StudyPlan, Written};
use serde_json::json;

use crate::args::DeviceArgs;
use crate::board::Board;
use crate::diagnostics::{Interrupted, UserError};
use crate::output;

/// Run the paper's whole study: every table and figure, and a page to look at
#[derive(Debug, Args)]
#[command(after_help = "\
A study trains BEFORE, retrains UT without each type, makes networks forget (OD, OF, ablations, sweeps), scores them all \
and writes the paper's tables as Markdown, CSV and LaTeX with the paper's values beside, its figures, and report.html. \
Finished stages are reused; an interrupted study resumes with the same command.

Scales: smoke (seconds; says nothing of the scores), mini (small networks on two cores, over an hour), paper \
(official checkpoints and benchmarks, for a GPU; see recipes/study-paper.toml).

Examples:
  nepenthe reproduce smoke
  nepenthe reproduce mini --dry-run
  nepenthe reproduce mini --photos photos --jobs 2 -o study
  nepenthe reproduce paper --device cuda --only table2,figure3 -o study
  nepenthe reproduce mini --only methods --methods proxy-matching,undo,kappa -o study")]
pub(crate) struct ReproduceArgs {
    /// Scale (smoke, mini, paper) or a study of your own, a TOML file
    #[arg(value_name = "SCALE|FILE")]
    study: String,
    /// Folder of the study; what is finished in it is reused
    #[arg(
        short,
        long = "out",
        value_name = "DIR",
        default_value = "nepenthe-study"
    )]
    out: PathBuf,
    /// Only these: table1, table2, table3, table4, table5, figure2, figure3, l2, cost, methods
    #[arg(long, value_name = "NAME,...", value_delimiter = ',')]
    only: Vec<Output>,
    /// Compare methods with UT, too: those of the study, or only those named
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', num_args = 0..=1)]
    methods: Option<Vec<String>>,
    /// Folder of clean photographs, in place of procedural scenes
    #[arg(long, value_name = "DIR")]
    photos: Option<PathBuf>,
    /// Stages at a time; each has its share of the processor's threads
    #[arg(long, value_name = "N", default_value_t = 1)]
    jobs: usize,
    /// Show the stages, what is finished and the time expected, and do nothing
    #[arg(long)]
    dry_run: bool,
    /// Write everything that happens to stdout, one JSON object a line
    #[arg(long)]
    json: bool,
    /// Override any key of the study, as in train.steps=100; may be repeated
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    #[command(flatten)]
    device: DeviceArgs,
}

/// Runs the command.
///
/// # Errors
/// If the study, its data or the folder are wrong, a stage fails, or the study was stopped.
pub(crate) fn run(arguments: &ReproduceArgs) -> anyhow::Result<()> {
    if arguments.jobs == 0 {
        let hint = "leave it out for one stage at a time";
        return Err(UserError::new("--jobs: expected at least 1, found 0", hint).into());
    }
    output::check_own_folder(&arguments.out, StudyPlan::is_study(&arguments.out))?;
    let plan = plan(arguments)?;
    if arguments.dry_run {
        return show(&plan, arguments);
    }
    if StudyPlan::is_study(&arguments.out) {
        let study = Path::new(&arguments.study);
        output::check_not_input(&StudyPlan::file(&arguments.out), study)?;
    }
    let mut board = Board::new(&plan, arguments.jobs, arguments.json);
    let complete = plan.run(arguments.jobs, &mut board)?;
    drop(board);
    if !complete {
        let folder = arguments.out.display();
        return Err(Interrupted(format!(
            "finished stages are kept in {folder}; the same command resumes, and nepenthe report {folder} shows what there is"
        ))
        .into());
    }
    tell(&plan.write()?, arguments.json)
}

/// Prints what holds and where to look.
///
/// # Errors
/// If stdout is closed.
pub(crate) fn tell(written: &Written, json: bool) -> anyhow::Result<()> {
    if json {
        let findings = written.findings.iter().map(|finding| {
            let cases = finding.cases.iter();
            let cases = cases.map(
                |case| json!({ "case": case.name, "holds": case.holds, "numbers": case.numbers }),
            );
            json!({
                "claim": finding.claim,
                "verdict": finding.verdict(),
                "cases": cases.collect::<Vec<_>>(),
            })
        });
        let findings: Vec<_> = findings.collect();
        let event = json!({
            "event": "written",
            "page": written.page,
            "markdown": written.markdown,
            "findings": findings,
            "methods": written.methods,
        });
        return Ok(output::print(&event.to_string())?);
    }
    for finding in &written.findings {
        output::print(&format!("{:<22} {}", finding.verdict(), finding.claim))?;
    }
    for sentence in &written.methods {
        output::print(&format!("\n{sentence}"))?;
    }
    output::print(&format!(
        "\npage      {}\ntables    {}",
        written.page.display(),
        written.markdown.display()
    ))?;
    Ok(())
}

fn plan(arguments: &ReproduceArgs) -> anyhow::Result<StudyPlan> {
    let mut study = Study::open(&arguments.study, &arguments.set)?;
    if let Some(photos) = &arguments.photos {
        study.use_photos(photos)?;
    }
    let mut outputs = arguments.only.clone();
    if outputs.is_empty() {
        outputs = Output::PAPER.to_vec();
    }
    if let Some(names) = &arguments.methods {
        study.methods.choose(names)?;
        outputs.push(Output::Methods);
    }
    outputs.sort_unstable();
    outputs.dedup();
    let device = arguments.device.choice()?;
    Ok(StudyPlan::new(study, outputs, &arguments.out, device)?)
}

/// Prints the stages and the time they will take.
fn show(plan: &StudyPlan, arguments: &ReproduceArgs) -> anyhow::Result<()> {
    let expected = plan.expected_seconds(StudyPlan::threads(arguments.jobs));
    let stages = || plan.stages().iter().zip(&expected).enumerate();
    let state = |stage| match plan.state(stage) {
        StageState::Finished => "finished",
        StageState::Begun => "begun",
        StageState::Waiting => "waiting",
    };
    let left: f64 = stages()
        .filter(|&(index, _)| plan.state(index) != StageState::Finished)
        .map(|(_, (_, seconds))| seconds)
        .sum::<f64>()
        / arguments.jobs as f64;
    if arguments.json {
        let stages = stages().map(|(index, (stage, seconds))| {
            json!({ "stage": stage.name, "state": state(index), "seconds": seconds, "folder": stage.folder })
        });
        let stages: Vec<_> = stages.collect();
        return Ok(output::print(
            &json!({ "event": "plan", "stages": stages, "seconds_left": left }).to_string(),
        )?);
    }
    let widest = plan.stages().iter().map(|stage| stage.name.len()).max();
    let width = widest.unwrap_or(0);
    for (index, (stage, &seconds)) in stages() {
        output::print(&format!(
            "{:<width$}  {:<8}  {:>7}",
            stage.name,
            state(index),
            duration(seconds)
        ))?;
    }
    output::print(&format!(
        "\n{} stages, about {} with --jobs {}; corrected as stages are finished",
        plan.stages().len(),
        duration(left),
        arguments.jobs
    ))?;
    Ok(())
}
