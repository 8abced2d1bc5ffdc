//! A command that is cut off and started again.

use std::fs;
use std::os::unix::process::{CommandExt as _, ExitStatusExt as _};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Output, Stdio};
use std::time::{Duration, Instant};

/// Longer than any of these commands takes.
const PATIENCE: Duration = Duration::from_secs(120);

/// A command line, and the option it needs where an earlier one left something.
pub(crate) struct Case {
    arguments: Vec<&'static str>,
    again: &'static str,
}

/// A case from its words.
pub(crate) fn case(arguments: &'static str, again: &'static str) -> Case {
    Case {
        arguments: arguments.split_whitespace().collect(),
        again,
    }
}

impl Case {
    /// The subcommand.
    pub(crate) fn name(&self) -> &'static str {
        self.arguments[0]
    }

    /// The command. What an earlier one left decides whether it resumes.
    pub(crate) fn command(&self, folder: &Path) -> Command {
        let again = match self.again {
            "--resume" => folder.join("out/checkpoint.safetensors").exists(),
            other => !other.is_empty(),
        };
        let mut command = Command::new(env!("CARGO_BIN_EXE_nepenthe"));
        command
            .args(&self.arguments)
            .args(again.then_some(self.again))
            .env("NO_COLOR", "1")
            .env_remove("RUST_BACKTRACE")
            .current_dir(folder)
            .stdin(Stdio::null());
        // Tests that run under nohup would hand down that SIGHUP is ignored.
        // SAFETY: between fork and exec only the reaction to a signal is changed, which is allowed there.
        unsafe {
            command.pre_exec(|| {
                libc::signal(libc::SIGHUP, libc::SIG_DFL);
                Ok(())
            });
        }
        command
    }

    /// Runs the command to its end, which must be a success.
    pub(crate) fn finish(&self, folder: &Path) {
        let output = self.command(folder).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{:?}: {said}", self.arguments);
    }

    /// Runs the command, which must fail for a reason that its user can mend, and gives its stderr.
    pub(crate) fn fail(&self, mut command: Command) -> String {
        let output: Output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(
            output.status.code(),
            Some(1),
            "{:?}: {said}",
            self.arguments
        );
        for word in ["error: ", "hint: "] {
            assert!(said.contains(word), "{:?}: {said}", self.arguments);
        }
        said
    }

    /// Starts the command, and sends it `signal` after a while. Gives how it ended.
    pub(crate) fn interrupt(&self, folder: &Path, after: Duration, signal: i32) -> ExitStatus {
        let mut command = self.command(folder);
        // What it says matters where it fails.
        let said = fs::File::create(folder.join("stderr")).unwrap();
        let mut child = command.stdout(Stdio::null()).stderr(said).spawn().unwrap();
        std::thread::sleep(after);
        send(&child, signal);
        let status = wait(&mut child);
        let said = fs::read_to_string(folder.join("stderr")).unwrap();
        fs::remove_file(folder.join("stderr")).unwrap();
        let expected = status.signal() == Some(signal) || matches!(status.code(), Some(0 | 130));
        assert!(expected, "{:?}, {status}: {said}", self.arguments);
        status
    }
}

/// Sends a signal to a child that was not waited for.
pub(crate) fn send(child: &Child, signal: i32) {
    let pid = i32::try_from(child.id()).unwrap();
    // SAFETY: the child was not waited for, so that the number is its own.
    assert_eq!(unsafe { libc::kill(pid, signal) }, 0);
}

/// Waits for the end.
pub(crate) fn wait(child: &mut Child) -> ExitStatus {
    let begin = Instant::now();
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status;
        }
        if begin.elapsed() > PATIENCE {
            child.kill().unwrap();
            panic!("no end in {PATIENCE:?}");
        }
        std::thread::sleep(Duration::from_millis(5));
    }
}
