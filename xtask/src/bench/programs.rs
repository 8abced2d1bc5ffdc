//! The programs that run a case.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use super::{Plan, side::Side};

/// What runs a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Role {
    Nepenthe,
    /// nepenthe in `bf16`.
    NepentheBf16,
    PyTorch,
    OnnxRuntime,
    OpenVino,
    OpenVinoBf16,
    /// PyTorch with `torch.compile`, which may give up.
    Compiled,
    /// nepenthe on one thread.
    Single,
}

/// What the sides are started from.
pub(super) struct Programs<'a> {
    pub(super) plan: &'a Plan,
    pub(super) folder: &'a Path,
    /// Our side.
    pub(super) program: &'a Path,
}

impl Programs<'_> {
    /// Starts a side.
    ///
    /// # Errors
    /// If its program is not there, or does not take the options.
    pub(super) fn start(&self, role: Role, options: &str) -> Result<Side> {
        let threads = self.plan.threads;
        match role {
            Role::Nepenthe => self.nepenthe(options, threads),
            Role::NepentheBf16 => self.nepenthe(&format!("{options} --precision bf16"), threads),
            Role::PyTorch => self.python("worker.py", &["--compile", "0"], options),
            Role::Compiled => self.python("worker.py", &["--compile", "1"], options),
            Role::OnnxRuntime => self.exported("onnxruntime", options),
            Role::OpenVino => self.exported("openvino", options),
            Role::OpenVinoBf16 => self.exported("openvino-bf16", options),
            Role::Single => self.nepenthe(options, 1),
        }
    }

    fn exported(&self, engine: &str, options: &str) -> Result<Side> {
        self.python("exported.py", &["--engine", engine], options)
    }

    fn nepenthe(&self, options: &str, threads: usize) -> Result<Side> {
        let mut command = Command::new(self.program);
        command.env("RAYON_NUM_THREADS", threads.to_string());
        // As the program itself sets it: freed memory is kept.
        command.env("MIMALLOC_PURGE_DELAY", "-1");
        Side::start(command, options)
    }

    fn python(&self, script: &str, arguments: &[&str], options: &str) -> Result<Side> {
        let python = self.folder.join(&self.plan.python);
        ensure!(
            python.is_file(),
            "{}: no such file\n\nhint: `cargo xtask --help` says how to set it up",
            python.display()
        );
        let mut command = Command::new(python);
        command.arg(self.folder.join("bench/pytorch").join(script));
        command.args(["--threads", &self.plan.threads.to_string()]);
        command.args(arguments);
        Side::start(command, options)
    }
}

/// Builds our side; returns the program, wherever cargo was told to build it.
pub(super) fn build(folder: &Path) -> Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let built = Command::new(cargo)
        .args(["build", "--release", "--locked", "-p", "nepenthe-bench"])
        .arg("--message-format=json-render-diagnostics")
        .current_dir(folder)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(built.status.success(), "nepenthe-bench does not build");
    program(&String::from_utf8_lossy(&built.stdout))
        .context("cargo built nepenthe-bench, but does not say where")
}

/// The program among the messages of a build.
fn program(messages: &str) -> Option<PathBuf> {
    let messages = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let mut programs =
        messages.filter(|message| message["target"]["name"].as_str() == Some("nepenthe-bench"));
    programs.find_map(|message| Some(message["executable"].as_str()?.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_where_cargo_says() {
        let messages = r#"
            {"reason":"compiler-artifact","target":{"name":"serde"},"executable":null}
            {"reason":"compiler-artifact","target":{"name":"nepenthe-bench"},"executable":"/elsewhere/release/nepenthe-bench"}
            {"reason":"build-finished","success":true}"#;
        let expected = Path::new("/elsewhere/release/nepenthe-bench");
        assert_eq!(program(messages).as_deref(), Some(expected));
        assert_eq!(program(""), None);
    }
}
