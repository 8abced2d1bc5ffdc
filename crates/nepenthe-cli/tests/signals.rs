//! Signals and full disks: a run that is told to stop saves, and an output that takes no more is a message.

#![cfg(unix)]

mod common;

use std::fs::{self, File};
use std::os::unix::process::CommandExt as _;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use common::Folder;

/// A run that nobody would wait for.
const TRAIN: &str = r#"
[fit]
steps = 100000
batch = 1
crop = 16
[method]
name = "supervised"
@NETWORK@
[[data]]
layout = "scenes"
count = 1
size = [48, 48]
tasks = ["noise-25"]
"#;

const PATIENCE: Duration = Duration::from_secs(60);

/// Waits until `done` gives something.
fn wait_for<T>(what: &str, mut done: impl FnMut() -> Option<T>) -> T {
    let begin = Instant::now();
    loop {
        if let Some(found) = done() {
            return found;
        }
        assert!(begin.elapsed() < PATIENCE, "no {what} in {PATIENCE:?}");
        thread::sleep(Duration::from_millis(20));
    }
}

/// A training run in the background.
struct Run {
    folder: Folder,
    child: Option<Child>,
}

impl Run {
    fn new() -> Self {
        let folder = Folder::new();
        folder.recipe("train.toml", TRAIN);
        Self {
            folder,
            child: None,
        }
    }

    /// Starts the program by `wrapper`, a shell command that ends in `"$0" "$@"`.
    fn start(&mut self, wrapper: &str, further: &[&str]) {
        let mut command = Command::new("sh");
        // Tests that run under nohup would hand down that SIGHUP is ignored.
        // SAFETY: between fork and exec only the reaction to a signal is changed, which is allowed there.
        unsafe {
            command.pre_exec(|| {
                libc::signal(libc::SIGHUP, libc::SIG_DFL);
                Ok(())
            });
        }
        let child = command
            .args(["-c", wrapper, env!("CARGO_BIN_EXE_nepenthe")])
            .args(["train", "--recipe", "train.toml", "-o", "run"])
            .args(further)
            .current_dir(self.folder.root())
            .stderr(File::create(self.folder.path("stderr")).unwrap())
            .stdout(Stdio::null())
            .spawn();
        self.child = Some(child.unwrap());
    }

    fn steps(&self) -> usize {
        let log = fs::read_to_string(self.folder.path("run/log.jsonl"));
        log.map_or(0, |text| text.lines().count())
    }

    /// Waits until some steps more than `before` are in the log.
    fn wait_for_steps(&self, before: usize) {
        wait_for("step", || (self.steps() > before + 2).then_some(()));
    }

    fn signal(&self, signal: i32) {
        let pid = self.child.as_ref().unwrap().id() as i32;
        // SAFETY: the child was not waited for, so that the number is its own.
        assert_eq!(unsafe { libc::kill(pid, signal) }, 0);
    }

    /// Waits for the end, and gives the exit code and the step that was saved.
    fn end(&mut self) -> (Option<i32>, usize) {
        let child = self.child.as_mut().unwrap();
        let status = wait_for("end", || child.try_wait().unwrap());
        self.child = None;
        let said = fs::read_to_string(self.folder.path("stderr")).unwrap();
        let saved = said.split("interrupted: step ").nth(1);
        let step = saved.and_then(|rest| rest.split(' ').next()?.parse().ok());
        (
            status.code(),
            step.unwrap_or_else(|| panic!("no step in {said}")),
        )
    }
}

impl Drop for Run {
    fn drop(&mut self) {
        if let Some(child) = &mut self.child {
            let _ = child.kill();
            let _ = child.wait();
        }
    }
}

const PLAIN: &str = r#"exec "$0" "$@""#;

#[test]
fn sigterm_and_sighup_save_and_the_run_resumes() {
    let mut run = Run::new();
    run.start(PLAIN, &[]);
    run.wait_for_steps(0);
    run.signal(libc::SIGTERM);
    let (code, saved) = run.end();
    assert_eq!(code, Some(130));
    assert!(run.folder.path("run/checkpoint.safetensors").is_file());
    assert_eq!(run.steps(), saved);

    // What a killed process would have left.
    run.folder.file("run/.nepenthe-gone.partial", "half");
    run.start(PLAIN, &["--resume"]);
    run.wait_for_steps(saved);
    run.signal(libc::SIGHUP);
    let (code, later) = run.end();
    assert_eq!(code, Some(130));
    assert!(later > saved, "{later} is not after {saved}");
    assert_eq!(run.steps(), later, "one line for each step");
    let left = run.folder.path("run/.nepenthe-gone.partial");
    assert!(!left.exists(), "what a killed process left is still there");
}

#[test]
fn a_run_under_nohup_survives_its_terminal() {
    let mut run = Run::new();
    run.start(r#"trap "" HUP; exec "$0" "$@""#, &[]);
    run.wait_for_steps(0);
    run.signal(libc::SIGHUP);
    run.wait_for_steps(run.steps());
    run.signal(libc::SIGINT);
    assert_eq!(run.end().0, Some(130));
}

#[test]
fn a_session_that_closes_does_not_cut_the_saving_short() {
    let mut run = Run::new();
    run.start(PLAIN, &[]);
    run.wait_for_steps(0);
    run.signal(libc::SIGTERM);
    run.signal(libc::SIGHUP);
    let (code, saved) = run.end();
    assert_eq!((code, run.steps()), (Some(130), saved));
}

#[test]
fn a_full_disk_behind_stdout_is_a_message_and_no_internal_error() {
    if !std::path::Path::new("/dev/full").exists() {
        return; // Linux only.
    }
    let folder = Folder::new();
    folder.network("net.safetensors");
    for arguments in [&["inspect", "net.safetensors"][..], &["--help"]] {
        let full = File::options().write(true).open("/dev/full").unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_nepenthe"))
            .args(arguments)
            .current_dir(folder.root())
            .stdout(full)
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{arguments:?}: {said}");
        assert!(
            said.contains("standard output") && said.contains("hint: "),
            "{said}"
        );
    }
}

#[test]
fn a_reader_that_has_enough_ends_the_program_quietly() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let wrapper = r#""$0" inspect net.safetensors --tensors | true"#;
    let output = Command::new("sh")
        .args(["-c", wrapper, env!("CARGO_BIN_EXE_nepenthe")])
        .current_dir(folder.root())
        .output()
        .unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn an_unknown_vector_unit_is_said() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let output = folder
        .nepenthe(&["inspect", "net.safetensors"])
        .env("NEPENTHE_VECTOR_UNIT", "avx1024")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(0), "{said}");
    assert!(
        said.contains("avx1024") && said.contains("baseline, avx2, avx512"),
        "{said}"
    );
}

#[test]
fn names_cannot_control_the_terminal() {
    let folder = Folder::new();
    let name = "x\u{1b}[2J\u{202e}.ckpt";
    let said = folder.refuse(&["inspect", name], &["x\\u{1b}[2J\\u{202e}.ckpt"]);
    assert!(!said.contains('\u{1b}'), "{said:?}");
}
