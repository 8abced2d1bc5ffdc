//! Development tasks, run as `cargo xtask TASK`.
//!
//! `validate` is the project's one check: what it passes may be merged, here and in continuous
//! integration. `bench` times nepenthe beside PyTorch.

mod bench;
mod validate;

use std::{env, path::Path, process::ExitCode};

use anyhow::{Context as _, Result, bail};

const USAGE: &str = "\
Development tasks of nepenthe.

Usage: cargo xtask validate [--accelerators] [--full]
       cargo xtask bench [OPTIONS] [WORD...]

Tasks:
  validate  Check formatting, lints, documentation, licences (with cargo-deny) and tests, in this order,
            stop at the first that fails, and say at the end what could not be checked on this machine
  bench     Time nepenthe and PyTorch in turn and print a table; WORDs choose the rows whose names hold
            all of them, as in `cargo xtask bench block training`. Set up once, with Python 3.10 or newer:
              python3 -m venv bench/pytorch/venv
              bench/pytorch/venv/bin/pip install -r bench/pytorch/requirements.txt

Options of validate:
      --accelerators  Also type-check the features wgpu and cuda; needs neither a GPU nor a CUDA
                      toolkit, but builds many more crates
      --full          Also run the long checks on a release build: a full-size network unlearns in 8 GB.
                      Takes minutes on many cores, half an hour on two; Unix only

Options of bench:
      --runs N        Counted turns of each side, after a warm-up [default: 7]
      --threads N     Threads of each side [default: 2]
      --python FILE   The Python to use [default: bench/pytorch/venv/bin/python]
      --compiled      Also time PyTorch with torch.compile, which takes minutes for a whole network
      --scaling       Also time nepenthe on one thread
      --peers         Time inference of PromptIR beside ONNX Runtime and OpenVINO instead, in f32 and in bf16

  -h, --help          Print this help

Exit codes: 0 everything passed, 1 a step failed or the command line is wrong.
";

/// The command line, understood.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Task {
    /// Print the usage.
    Help,
    /// Check the workspace.
    Validate(validate::Extent),
    /// Time nepenthe beside PyTorch.
    Bench(bench::Plan),
}

impl Task {
    fn parse(arguments: &[String]) -> Result<Self> {
        let wants_help = |text: &String| text == "-h" || text == "--help";
        if arguments.is_empty() || arguments.iter().any(wants_help) {
            return Ok(Self::Help);
        }
        if let Some(position) = arguments.iter().position(|text| text == "bench") {
            let mut others = arguments.to_vec();
            others.remove(position);
            return bench::Plan::parse(&others).map(Self::Bench);
        }
        let mut validate = false;
        let mut extent = validate::Extent::default();
        for argument in arguments {
            match argument.as_str() {
                "validate" if !validate => validate = true,
                "--accelerators" => extent.accelerators = true,
                "--full" => extent.full = true,
                other => bail!("unexpected argument `{other}`\n\nhint: see `cargo xtask --help`"),
            }
        }
        if !validate {
            bail!("no task was named\n\nhint: the tasks are `validate` and `bench`");
        }
        Ok(Self::Validate(extent))
    }
}

/// The folder of the workspace, whatever folder the command was typed in.
fn workspace() -> Result<&'static Path> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().context("xtask lies in no workspace")
}

fn run(arguments: &[String]) -> Result<()> {
    match Task::parse(arguments)? {
        Task::Help => {
            print!("{USAGE}");
            Ok(())
        }
        Task::Validate(extent) => {
            let (folder, tools) = (workspace()?, validate::Tools::found());
            let steps = validate::steps(extent, tools);
            validate::validate(&steps, tools, |step| step.run(folder))
        }
        Task::Bench(plan) => bench::run(&plan, workspace()?),
    }
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(line: &str) -> Result<Task> {
        let arguments: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        Task::parse(&arguments)
    }

    #[test]
    fn command_lines_are_understood_or_refused() {
        let validate = |accelerators, full| Task::Validate(validate::Extent { accelerators, full });
        assert_eq!(parse("validate").unwrap(), validate(false, false));
        assert_eq!(
            parse("validate --accelerators").unwrap(),
            validate(true, false)
        );
        assert_eq!(parse("--full validate").unwrap(), validate(false, true));
        assert_eq!(parse("validate --help").unwrap(), Task::Help);
        assert_eq!(parse("").unwrap(), Task::Help);
        for (wrong, named) in [
            ("validate --accelerator", "`--accelerator`"),
            ("validate validate", "`validate`"),
            ("test", "`test`"),
            ("--accelerators", "no task"),
        ] {
            let error = parse(wrong).unwrap_err().to_string();
            assert!(error.contains(named) && error.contains("hint:"), "{error}");
        }
    }
}
