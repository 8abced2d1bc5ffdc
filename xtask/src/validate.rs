//! `cargo xtask validate`: what every change must pass.
//!
//! A check is a [`Step`], a command with a name; [`validate`] runs the steps in order and stops at the
//! first that fails.
//!
//! Every step uses the `dev` profile. Documentation then reuses what the lints checked, and the
//! tests reuse their build scripts and procedural macros; a second profile would build all of them
//! again.

use std::{
    env, fmt,
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

/// One check: a run of cargo that must succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
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
    pub(crate) fn run(&self, folder: &Path) -> Result<bool> {
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
pub(crate) fn steps(accelerators: bool) -> Vec<Step> {
    let extra: &[Step] = if accelerators { &ACCELERATORS } else { &[] };
    [&CHECKS, extra].concat()
}

/// Runs `steps` in order by `run`, reporting each with its time.
///
/// # Errors
/// Names the first step that fails; those after it are not run.
pub(crate) fn validate(steps: &[Step], mut run: impl FnMut(&Step) -> Result<bool>) -> Result<()> {
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
pub(crate) fn in_words(time: Duration) -> String {
    let seconds = time.as_secs_f64();
    if seconds < 59.95 {
        return format!("{seconds:.1} s");
    }
    let whole = seconds.round() as u64;
    format!("{} min {:02} s", whole / 60, whole % 60)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workspace;

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
