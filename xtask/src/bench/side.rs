//! One side of the benchmark: a process that prepares a case and runs it whenever asked.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    process::{Child, ChildStdin, Command, Stdio},
    sync::mpsc::{Receiver, RecvTimeoutError, channel},
    thread,
    time::Duration,
};

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use super::Measured;

/// How long a side may take for one answer; `torch.compile` needs the most.
const PATIENCE: Duration = Duration::from_secs(20 * 60);

/// Runs that are not counted. Optimisers make their moments in the first, and memory that was never
/// touched is slow in the first few.
const WARM_UPS: usize = 3;

/// Seconds of a turn at least. The first run after the other side's turn finds caches and threads cold, as
/// no loop that trains or restores does.
const TURN: f64 = 0.3;

/// A running side.
pub(super) struct Side {
    child: Child,
    input: ChildStdin,
    answers: Receiver<String>,
    /// What it said when it was ready.
    greeting: Value,
    seconds: Vec<f64>,
}

impl Side {
    pub(super) fn start(mut command: Command, options: &str) -> Result<Self> {
        command.args(options.split_whitespace());
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {:?}", command.get_program()))?;
        let input = child.stdin.take().context("the side has no input")?;
        let output = child.stdout.take().context("the side has no output")?;
        let (send, answers) = channel();
        thread::spawn(move || {
            for line in BufReader::new(output).lines().map_while(Result::ok) {
                if send.send(line).is_err() {
                    break;
                }
            }
        });
        let mut side = Self {
            child,
            input,
            answers,
            greeting: Value::Null,
            seconds: Vec::new(),
        };
        side.greeting = side
            .answer()
            .with_context(|| format!("options {options}"))?;
        Ok(side)
    }

    fn answer(&self) -> Result<Value> {
        match self.answers.recv_timeout(PATIENCE) {
            Ok(line) => Ok(serde_json::from_str(&line)?),
            Err(RecvTimeoutError::Timeout) => bail!("no answer after {} s", PATIENCE.as_secs()),
            Err(RecvTimeoutError::Disconnected) => bail!("a side ended; what it said is above"),
        }
    }

    fn ask(&mut self, request: &str) -> Result<Value> {
        writeln!(self.input, "{request}")?;
        self.input.flush()?;
        self.answer()
    }

    /// Runs the case [`WARM_UPS`] times, not counted; returns the value that came out first.
    pub(super) fn warm_up(&mut self) -> Result<f64> {
        let value = number(&self.ask("run")?, "value")?;
        for _ in 1..WARM_UPS {
            self.ask("run")?;
        }
        Ok(value)
    }

    /// Takes a turn: runs the case for [`TURN`] and counts the median.
    pub(super) fn run(&mut self) -> Result<()> {
        let mut turn = Vec::new();
        while turn.is_empty() || turn.iter().sum::<f64>() < TURN {
            turn.push(number(&self.ask("run")?, "seconds")?);
        }
        self.seconds.push(median(turn));
        Ok(())
    }

    /// Ends the side, whose warm-up came to `value`.
    pub(super) fn end(mut self, value: f64) -> Result<Measured> {
        let answer = self.ask("end")?;
        self.child.wait()?;
        Ok(Measured {
            seconds: std::mem::take(&mut self.seconds),
            value,
            peak_bytes: number(&answer, "peak_bytes")?,
            greeting: self.greeting.take(),
        })
    }
}

impl Drop for Side {
    /// A side that was given up on must not go on beside the others.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub(super) fn number(value: &Value, key: &str) -> Result<f64> {
    value[key]
        .as_f64()
        .with_context(|| format!("expected a number `{key}` in {value}"))
}

pub(super) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    if values.len().is_multiple_of(2) {
        (values[middle - 1] + values[middle]) / 2.0
    } else {
        values[middle]
    }
}
