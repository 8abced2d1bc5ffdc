//! `cargo xtask validate`: what every change must pass.
//!
//! A check is a [`Step`], a command with a name; [`validate`] runs the steps in order and stops at the
//! first that fails.
//!
//! Every step uses the `dev` profile. Documentation then reuses what the lints checked, and the
//! tests reuse their build scripts and procedural macros; a second profile would build all of them
//! again.

mod long;

use std::{
    env, fmt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, anyhow, bail};

/// What is checked beyond the usual.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Extent {
    /// Also type-check the accelerator features.
    pub(crate) accelerators: bool,
    /// Also run the long checks, on a release build.
    pub(crate) full: bool,
}

/// One check that must succeed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Step {
    /// What is checked, as reports name it.
    name: &'static str,
    action: Action,
    /// What fixes most failures.
    hint: &'static str,
}

/// How a step checks.
#[derive(Clone, Copy, Debug)]
enum Action {
    /// By a run of cargo.
    Cargo {
        /// Variables set for this step only.
        environment: &'static [(&'static str, &'static str)],
        /// Arguments, separated by spaces.
        arguments: &'static str,
    },
    /// By a function of the folder of the workspace; the error says what failed.
    Long(fn(&Path) -> Result<()>),
}

impl Step {
    const fn cargo(name: &'static str, arguments: &'static str, hint: &'static str) -> Self {
        let environment = &[];
        Self {
            name,
            action: Action::Cargo {
                environment,
                arguments,
            },
            hint,
        }
    }

    const fn with(mut self, variables: &'static [(&'static str, &'static str)]) -> Self {
        if let Action::Cargo { environment, .. } = &mut self.action {
            *environment = variables;
        }
        self
    }

    /// Runs the step in `folder` with its output shown, and says whether it succeeded.
    pub(crate) fn run(&self, folder: &Path) -> Result<bool> {
        let (environment, arguments) = match self.action {
            Action::Cargo {
                environment,
                arguments,
            } => (environment, arguments),
            Action::Long(check) => {
                let hint = |error| anyhow!("{error:#}\n\nhint: {}", self.hint);
                return check(folder).map(|()| true).map_err(hint);
            }
        };
        let status = cargo()
            .args(arguments.split(' '))
            .envs(environment.iter().copied())
            .current_dir(folder)
            .status()
            .with_context(|| format!("cannot start `{self}`\n\nhint: is cargo on the PATH?"))?;
        Ok(status.success())
    }
}

impl fmt::Display for Step {
    /// The command as one would type it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Action::Cargo {
            environment,
            arguments,
        } = self.action
        else {
            return write!(f, "a release build and a run of the program");
        };
        for (name, value) in environment {
            let quote = if value.contains(' ') { "\"" } else { "" };
            write!(f, "{name}={quote}{value}{quote} ")?;
        }
        write!(f, "cargo {arguments}")
    }
}

/// The cargo that runs us, toolchain and all: `cargo run` names it.
fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

const WARNINGS: &str = "every warning counts; the ones to fix are above";

/// What every change must pass, the quick checks first.
const CHECKS: [Step; 4] = [
    Step::cargo(
        "formatting",
        "fmt --all --check",
        "`cargo fmt --all` fixes it",
    ),
    Step::cargo(
        "lints",
        "clippy --workspace --all-targets --locked -- -D warnings",
        WARNINGS,
    ),
    Step::cargo(
        "documentation",
        "doc --workspace --no-deps --locked",
        WARNINGS,
    )
    .with(&[("RUSTDOCFLAGS", "-D warnings")]),
    Step::cargo(
        "tests",
        "test --workspace --locked",
        "the failed tests are named above; run one alone with `cargo test -p CRATE NAME`",
    ),
];

/// Where `cargo-deny` is installed.
const LICENCES: Step = Step::cargo(
    "licences",
    "deny --locked check licenses sources",
    "deny.toml lists the licences and registries that are accepted",
);

/// What only a build with accelerators shows.
const ACCELERATORS: [Step; 2] = [
    Step::cargo(
        "feature wgpu",
        "check -p nepenthe-cli --locked --features wgpu",
        "code behind `cfg(feature = \"wgpu\")` does not compile",
    ),
    // With the variable, build scripts skip their download of a compiler, without which nothing can be linked but
    // everything can be checked.
    Step::cargo(
        "feature cuda",
        "check -p nepenthe-cli --locked --features cuda",
        "code behind `cfg(feature = \"cuda\")` does not compile",
    )
    .with(&[("DOCS_RS", "1")]),
];

/// Tools that some checks need and this machine may lack. Nothing is installed by a validation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Tools {
    /// `cargo-deny`, for the licences.
    deny: bool,
    /// A Chromium, for the page in a browser; the test looks for it in the same places.
    browser: bool,
}

impl Tools {
    /// What is there.
    pub(crate) fn found() -> Self {
        let deny = cargo()
            .args(["deny", "--version"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        Self {
            deny: deny.is_ok_and(|status| status.success()),
            browser: env::var_os("CHROME").is_some() || on_path(&BROWSERS),
        }
    }

    /// What cannot be checked without the others, and what would let it be.
    fn missing(self) -> Vec<&'static str> {
        let mut missing = Vec::new();
        if !self.browser {
            missing.push("the page in a browser: install Chromium, or name one in CHROME");
        }
        if !self.deny {
            missing.push("licences of dependencies: cargo install --locked cargo-deny");
        }
        missing
    }
}

const BROWSERS: [&str; 3] = ["chromium", "chromium-browser", "google-chrome"];

fn on_path(names: &[&str]) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let mut files = names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    files.any(|file| file.is_file())
}

/// The steps of a validation, in order.
pub(crate) fn steps(extent: Extent, tools: Tools) -> Vec<Step> {
    let mut steps = CHECKS.to_vec();
    if tools.deny {
        steps.insert(steps.len() - 1, LICENCES);
    }
    if extent.accelerators {
        steps.extend(ACCELERATORS);
    }
    if extent.full {
        steps.extend(long::CHECKS);
    }
    steps
}

/// Runs `steps` in order by `run`, reporting each with its time, and says at the end what could not be checked.
///
/// # Errors
/// Names the first step that fails; those after it are not run.
pub(crate) fn validate(
    steps: &[Step],
    tools: Tools,
    mut run: impl FnMut(&Step) -> Result<bool>,
) -> Result<()> {
    let begin = Instant::now();
    let count = steps.len();
    for (index, step) in steps.iter().enumerate() {
        let position = format!("[{}/{count}] {}", index + 1, step.name);
        println!("{position}: {step}");
        let start = Instant::now();
        let passed = run(step);
        let time = in_words(start.elapsed());
        if !passed.with_context(|| format!("{position} failed after {time}"))? {
            bail!(
                "{position} failed after {time}: {step}\n\nhint: {}",
                step.hint
            );
        }
        println!("{position} passed in {time}");
    }
    println!("all {count} steps passed in {}", in_words(begin.elapsed()));
    println!("{}", not_checked(tools));
    Ok(())
}

/// What a validation with these tools leaves out.
fn not_checked(tools: Tools) -> String {
    let missing = tools.missing();
    if missing.is_empty() {
        return "nothing was skipped".to_owned();
    }
    format!("NOT CHECKED:\n  {}", missing.join("\n  "))
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

    const ALL: Tools = Tools {
        deny: true,
        browser: true,
    };
    const NONE: Tools = Tools {
        deny: false,
        browser: false,
    };
    const EVERYTHING: Extent = Extent {
        accelerators: true,
        full: false,
    };

    #[test]
    fn steps_are_shown_as_one_would_type_them() {
        let shown: Vec<String> = steps(EVERYTHING, ALL).iter().map(Step::to_string).collect();
        let expected = [
            "cargo fmt --all --check",
            "cargo clippy --workspace --all-targets --locked -- -D warnings",
            "RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --no-deps --locked",
            "cargo deny --locked check licenses sources",
            "cargo test --workspace --locked",
            "cargo check -p nepenthe-cli --locked --features wgpu",
            "DOCS_RS=1 cargo check -p nepenthe-cli --locked --features cuda",
        ];
        assert_eq!(shown, expected);
        assert_eq!(steps(Extent::default(), NONE).len(), CHECKS.len());
    }

    #[test]
    fn what_could_not_be_checked_is_named() {
        let text = not_checked(NONE);
        for word in ["NOT CHECKED", "Chromium", "cargo-deny"] {
            assert!(text.contains(word), "{text}");
        }
        assert!(!not_checked(Tools { deny: true, ..NONE }).contains("cargo-deny"));
        assert_eq!(not_checked(ALL), "nothing was skipped");
    }

    #[test]
    fn long_checks_run_only_when_asked_for() {
        let full = Extent {
            full: true,
            ..Extent::default()
        };
        let names = |extent| {
            steps(extent, NONE)
                .iter()
                .map(|step| step.name)
                .collect::<Vec<_>>()
        };
        assert!(names(full).contains(&"full-size network in 8 GB"));
        assert_eq!(names(full)[..CHECKS.len()], names(Extent::default()));
    }

    #[test]
    fn the_first_failure_ends_the_run_and_is_named() {
        let mut ran = Vec::new();
        let result = validate(&steps(EVERYTHING, NONE), NONE, |step| {
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
        let result = validate(&steps(Extent::default(), NONE), NONE, |_| {
            ran += 1;
            Ok(true)
        });
        assert!(result.is_ok());
        assert_eq!(ran, 4);
    }

    #[test]
    fn a_step_runs_in_the_workspace_and_reports_success() {
        let step = |arguments| Step::cargo("a step", arguments, "");
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
