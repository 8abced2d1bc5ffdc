//! Development tasks, run as `cargo xtask TASK`.
//!
//! `validate` is the project's one check: what it passes may be merged, here and in continuous
//! integration. A check is a [`Step`], a command with a name; [`validate`] runs the steps in order
//! and stops at the first that fails.
//!
//! Every step uses the `dev` profile. Documentation then reuses what the lints checked, and the
//! tests reuse their build scripts and procedural macros; a second profile would build all of them
//! again.

use std::{
    env, fmt,
    path::Path,
    process::{Command, ExitCode},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

const USAGE: &str = "\
Development tasks of nepenthe.

Usage: cargo xtask validate [--accelerators]

Tasks:
  validate  Check formatting, lints, documentation and tests, in this order, and stop at the first
            that fails

Options:
      --accelerators  Also type-check the features wgpu and cuda; needs neither a GPU nor a CUDA
                      toolkit, but builds many more crates
  -h, --help          Print this help

Exit codes: 0 everything passed, 1 a step failed or the command line is wrong.
";

/// The command line, understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Task {
    /// Print the usage.
    Help,
    /// Check the workspace.
    Validate {
        /// Also type-check the accelerator features.
        accelerators: bool,
    },
}

impl Task {
    fn parse(arguments: &[String]) -> Result<Self> {
        if arguments.is_empty()
            || arguments
                .iter()
                .any(|text| text == "-h" || text == "--help")
        {
            return Ok(Self::Help);
        }
        let mut validate = false;
        let mut accelerators = false;
        for argument in arguments {
            match argument.as_str() {
                "validate" if !validate => validate = true,
                "--accelerators" => accelerators = true,
                other => bail!("unexpected argument `{other}`\n\nhint: see `cargo xtask --help`"),
            }
        }
        if !validate {
            bail!("no task was named\n\nhint: the task is `cargo xtask validate`");
        }
        Ok(Self::Validate { accelerators })
    }
}

/// One check: a run of cargo that must succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Step {
    /// What is checked, as reports name it.
    name: &'static str,
    /// Variables set for this step only.
    environment: &'static [(&'static str, &'static str)],
    /// Arguments of cargo, separated by spaces.
    arguments: &'static str,
    /// What mends most failures.
    hint: &'static str,
}

impl Step {
    /// Runs the step in `folder` with its output shown, and says whether it succeeded.
    fn run(&self, folder: &Path) -> Result<bool> {
        // Under `cargo run` this names the cargo that runs us, toolchain and all.
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(self.arguments.split(' '))
            .envs(self.environment.iter().copied())
            .current_dir(folder)
            .status()
            .with_context(|| format!("cannot start `{self}`\n\nhint: is cargo on the PATH?"))?;
        Ok(status.success())
    }
}

impl fmt::Display for Step {
    /// The command as one would type it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (name, value) in self.environment {
            let quote = if value.contains(' ') { "\"" } else { "" };
            write!(f, "{name}={quote}{value}{quote} ")?;
        }
        write!(f, "cargo {}", self.arguments)
    }
}

/// What every change must pass, the quick checks first.
const CHECKS: [Step; 4] = [
    Step {
        name: "formatting",
        environment: &[],
        arguments: "fmt --all --check",
        hint: "`cargo fmt --all` mends it",
    },
    Step {
        name: "lints",
        environment: &[],
        arguments: "clippy --workspace --all-targets --locked -- -D warnings",
        hint: "every warning counts; the ones to mend are above",
    },
    Step {
        name: "documentation",
        environment: &[("RUSTDOCFLAGS", "-D warnings")],
        arguments: "doc --workspace --no-deps --locked",
        hint: "every warning counts; the ones to mend are above",
    },
    Step {
        name: "tests",
        environment: &[],
        arguments: "test --workspace --locked",
        hint: "the failed tests are named above; run one alone with `cargo test -p CRATE NAME`",
    },
];

/// What only a build with accelerators shows.
const ACCELERATORS: [Step; 2] = [
    Step {
        name: "feature wgpu",
        environment: &[],
        arguments: "check -p nepenthe-cli --locked --features wgpu",
        hint: "code behind `cfg(feature = \"wgpu\")` does not compile",
    },
    Step {
        name: "feature cuda",
        // The build scripts then skip their download of a compiler, without which nothing can be
        // linked but everything can be checked.
        environment: &[("DOCS_RS", "1")],
        arguments: "check -p nepenthe-cli --locked --features cuda",
        hint: "code behind `cfg(feature = \"cuda\")` does not compile",
    },
];

/// The steps of a validation, in order.
fn steps(accelerators: bool) -> Vec<Step> {
    let extra: &[Step] = if accelerators { &ACCELERATORS } else { &[] };
    [&CHECKS, extra].concat()
}

/// Runs `steps` in order by `run`, reporting each with its time.
///
/// # Errors
/// Names the first step that fails; those after it are not run.
fn validate(steps: &[Step], mut run: impl FnMut(&Step) -> Result<bool>) -> Result<()> {
    let begin = Instant::now();
    let count = steps.len();
    for (index, step) in steps.iter().enumerate() {
        let position = format!("[{}/{count}] {}", index + 1, step.name);
        println!("{position}: {step}");
        let start = Instant::now();
        let passed = run(step)?;
        let time = in_words(start.elapsed());
        if !passed {
            bail!(
                "{position} failed after {time}: {step}\n\nhint: {}",
                step.hint
            );
        }
        println!("{position} passed in {time}");
    }
    println!("all {count} steps passed in {}", in_words(begin.elapsed()));
    Ok(())
}

/// A time as people say it: `1.3 s`, `2 min 05 s`.
fn in_words(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 59.95 {
        return format!("{seconds:.1} s");
    }
    let whole = seconds.round() as u64;
    format!("{} min {:02} s", whole / 60, whole % 60)
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
        Task::Validate { accelerators } => {
            let folder = workspace()?;
            validate(&steps(accelerators), |step| step.run(folder))
        }
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
        let validate = |accelerators| Task::Validate { accelerators };
        assert_eq!(parse("validate").unwrap(), validate(false));
        assert_eq!(parse("validate --accelerators").unwrap(), validate(true));
        assert_eq!(parse("--accelerators validate").unwrap(), validate(true));
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

    #[test]
    fn steps_are_shown_as_one_would_type_them() {
        let shown: Vec<String> = steps(true).iter().map(Step::to_string).collect();
        let expected = [
            "cargo fmt --all --check",
            "cargo clippy --workspace --all-targets --locked -- -D warnings",
            "RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --no-deps --locked",
            "cargo test --workspace --locked",
            "cargo check -p nepenthe-cli --locked --features wgpu",
            "DOCS_RS=1 cargo check -p nepenthe-cli --locked --features cuda",
        ];
        assert_eq!(shown, expected);
        assert_eq!(steps(false), CHECKS);
    }

    #[test]
    fn the_first_failure_ends_the_run_and_is_named() {
        let mut ran = Vec::new();
        let result = validate(&steps(true), |step| {
            ran.push(step.name);
            Ok(step.name != "lints")
        });
        assert_eq!(ran, ["formatting", "lints"]);
        let error = result.unwrap_err().to_string();
        assert!(error.starts_with("[2/6] lints failed after"), "{error}");
        assert!(
            error.contains("cargo clippy") && error.contains("\n\nhint: "),
            "{error}"
        );
    }

    #[test]
    fn all_steps_run_when_all_pass() {
        let mut ran = 0;
        let result = validate(&steps(false), |_| {
            ran += 1;
            Ok(true)
        });
        assert!(result.is_ok());
        assert_eq!(ran, 4);
    }

    #[test]
    fn a_step_runs_in_the_workspace_and_reports_success() {
        let step = |arguments| Step {
            arguments,
            ..CHECKS[0]
        };
        let folder = workspace().unwrap();
        assert!(folder.join("Cargo.lock").is_file());
        assert!(step("--version").run(folder).unwrap());
        assert!(
            !step("locate-project --manifest-path absent.toml")
                .run(folder)
                .unwrap()
        );
    }

    #[test]
    fn times_read_well() {
        let words = |milliseconds| in_words(Duration::from_millis(milliseconds));
        assert_eq!(words(1_340), "1.3 s");
        assert_eq!(words(59_960), "1 min 00 s");
        assert_eq!(words(125_000), "2 min 05 s");
    }
}
