//! Checks that are too long for every change: they run the program as it is released.
//!
//! To add one, write a function of the folder of the workspace and list it in [`CHECKS`].

use std::{
    env,
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail, ensure};

use super::{Action, Step, cargo};

/// All of them.
pub(super) const CHECKS: [Step; 1] = [Step {
    name: "full-size network in 8 GB",
    action: Action::Long(unlearn_full_size),
    hint: "the estimate of memory, or the default micro-batch, is too large",
}];

/// Memory that the program may map, in KiB: a machine of 8 GB has about as much.
const MEMORY: u64 = 8 << 20;

/// How long a full-size network may take for its first steps.
const PATIENCE: Duration = Duration::from_secs(30 * 60);

/// Steps after which the run is told to stop: those whose time is measured.
const STEPS: usize = 3;

/// What stderr must hold by then: the memory that the micro-batch was chosen for, and the time of the whole run.
const SAID: [&str; 2] = ["of memory", "steps left at"];

/// Makes a full-size checkpoint and lets the command of the README unlearn it, with its defaults and under a limit of
/// memory: the first steps must be taken, and SIGTERM must save.
fn unlearn_full_size(workspace: &Path) -> Result<()> {
    let program = release_build(workspace)?;
    let folder = Folder::new("full-size")?;
    let run = |line: &str| {
        succeed(
            Command::new(&program)
                .args(words(line))
                .current_dir(&folder.0),
        )
    };
    run("scenes --count 64 -o photos")?;
    run("train --preset paper --steps 1 --batch 1 --crop 64 --scenes 2 --tasks rain -o full")?;
    let line = "unlearn --model full/last.safetensors --forget haze --photos photos -o run";
    let messages = folder.0.join("stderr.txt");
    let limited = format!("ulimit -v {MEMORY} && exec \"$0\" \"$@\"");
    let mut child = Command::new("sh")
        .args(["-c", &limited])
        .arg(&program)
        .args(words(line))
        .current_dir(&folder.0)
        .stderr(File::create(&messages)?)
        .spawn()
        .context("cannot start sh")?;
    let first_steps = wait_for_steps(&mut child, &folder.0.join("run/log.jsonl"));
    let status = terminate(child)?;
    let text = fs::read_to_string(&messages)?;
    eprint!("{text}");
    first_steps.with_context(|| format!("under a limit of {MEMORY} KiB, nepenthe {line}"))?;
    ensure!(
        status.code() == Some(130),
        "expected exit code 130 after SIGTERM, found {status}"
    );
    ensure!(
        folder.0.join("run/checkpoint.safetensors").is_file(),
        "SIGTERM left no checkpoint"
    );
    for words in SAID {
        ensure!(text.contains(words), "expected `{words}` on stderr");
    }
    Ok(())
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(' ')
}

/// Builds the program as it is released.
fn release_build(workspace: &Path) -> Result<PathBuf> {
    let build = "build --release --locked -p nepenthe-cli --message-format json-render-diagnostics";
    let output = cargo()
        .args(words(build))
        .current_dir(workspace)
        .stderr(std::process::Stdio::inherit())
        .output()
        .context("cannot start cargo")?;
    ensure!(output.status.success(), "the release build failed");
    // Wherever the target folder is, cargo names what it built.
    let messages = String::from_utf8_lossy(&output.stdout);
    messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .find_map(|message| Some(message.get("executable")?.as_str()?.into()))
        .context("cargo names no program among what it built")
}

fn succeed(command: &mut Command) -> Result<()> {
    let status = command.status()?;
    ensure!(status.success(), "{command:?} failed: {status}");
    Ok(())
}

/// Waits until the log has a line for each of the first steps.
fn wait_for_steps(child: &mut Child, log: &Path) -> Result<()> {
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        let taken = fs::read_to_string(log).map_or(0, |text| text.lines().count());
        if taken >= STEPS {
            return Ok(());
        }
        if let Some(status) = child.try_wait()? {
            bail!("ended before its first step: {status}");
        }
        thread::sleep(Duration::from_millis(200));
    }
    bail!("took no step in {} s", PATIENCE.as_secs())
}

/// Asks a process to end, and waits for it; what does not end is killed.
fn terminate(mut child: Child) -> Result<ExitStatus> {
    if child.try_wait()?.is_none() {
        let pid = child.id().to_string();
        Command::new("kill")
            .args(["-TERM", &pid])
            .status()
            .context("cannot start kill")?;
    }
    let begin = Instant::now();
    while begin.elapsed() < PATIENCE {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        thread::sleep(Duration::from_millis(200));
    }
    child.kill()?;
    Ok(child.wait()?)
}

/// A folder that is removed at the end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Result<Self> {
        let path = env::temp_dir().join(format!("nepenthe-{name}-{}", std::process::id()));
        fs::create_dir(&path).with_context(|| format!("cannot create {}", path.display()))?;
        Ok(Self(path))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // What is left in the temporary folder harms nobody.
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_process_that_ends_without_a_step_is_reported() {
        let folder = Folder::new("test").unwrap();
        let mut child = Command::new("false").spawn().unwrap();
        let error = wait_for_steps(&mut child, &folder.0.join("log")).unwrap_err();
        assert!(
            error.to_string().contains("before its first step"),
            "{error}"
        );
        let mut child = Command::new("sleep").arg("60").spawn().unwrap();
        fs::write(folder.0.join("log"), "{}\n".repeat(STEPS)).unwrap();
        wait_for_steps(&mut child, &folder.0.join("log")).unwrap();
        let status = terminate(child).unwrap();
        assert!(!status.success());
    }
}
