//! What a running command shows: a bar on a terminal, a line now and then elsewhere.

use std::io::{self, IsTerminal as _};
use std::time::{Duration, Instant};

use indicatif::{MultiProgress, ProgressBar, ProgressStyle};
use nepenthe::event::{Event, Observer, Step, duration};
use nepenthe::scores::TaskMean;
use nepenthe_files::printable;

use crate::diagnostics::talk;
use crate::stop::listen;
pub(crate) use crate::stop::stop_requested;

/// Without a terminal, the first line appears after this time, and the next ones at this interval.
const FIRST_LINE: Duration = Duration::from_secs(3);
const BETWEEN_LINES: Duration = Duration::from_secs(15);

/// Shows events on stderr and passes on the request to stop.
#[derive(Debug)]
pub(crate) struct Progress {
    bars: Option<MultiProgress>,
    stages: Vec<Stage>,
}

/// Room for bars if stderr is a terminal that can move its cursor. From here on signals ask to stop.
pub(crate) fn bars() -> Option<MultiProgress> {
    listen();
    let dumb = std::env::var_os("TERM").is_some_and(|terminal| terminal == "dumb");
    (io::stderr().is_terminal() && !dumb).then(MultiProgress::new)
}

/// A piece of work under way. Scoring may happen within training.
#[derive(Debug)]
pub(crate) struct Stage {
    what: String,
    done: usize,
    total: usize,
    begun_with: usize,
    begun: Instant,
    next_line: Instant,
    bar: Option<ProgressBar>,
}

impl Progress {
    /// Shows bars if stderr is a terminal that can move its cursor. From here on signals ask to stop.
    pub(crate) fn new() -> Self {
        Self {
            bars: bars(),
            stages: Vec::new(),
        }
    }

    /// Writes a line above the bar.
    pub(crate) fn say(&self, text: &str) {
        match &self.bars {
            Some(bars) => bars.suspend(|| talk(text)),
            None => talk(text),
        }
    }

    /// A piece of work of `total` units begins.
    pub(crate) fn begin(&mut self, what: &str, done: usize, total: usize) {
        let stage = Stage::begin(self.bars.as_ref(), what, done, total);
        self.stages.push(stage);
    }

    /// So many units are done.
    pub(crate) fn advance(&mut self, done: usize, total: usize) {
        if let Some(stage) = self.stages.last_mut() {
            stage.advance(done, total);
        }
    }

    /// The piece of work begun last is done.
    pub(crate) fn end(&mut self) {
        let Some(stage) = self.stages.pop() else {
            return;
        };
        let took = duration(stage.begun.elapsed().as_secs_f64());
        let line = format!("{} {}/{}  took {took}", stage.what, stage.done, stage.total);
        drop(stage);
        self.say(&line);
    }

    fn step(&mut self, step: &Step) {
        if let Some(stage) = self.stages.last_mut() {
            stage.step(step);
        }
    }
}

impl Observer for Progress {
    fn event(&mut self, event: &Event<'_>) {
        match event {
            Event::Started { what, done, total } => self.begin(what, *done, *total),
            Event::Step(step) => self.step(step),
            Event::Advanced { done, total } => self.advance(*done, *total),
            Event::Evaluated { step, means, best } => {
                scores(*step, means, *best)
                    .iter()
                    .for_each(|line| self.say(line));
            }
            Event::Saved(path) => self.say(&format!("saved {}", path.display())),
            Event::Note(text) => self.say(text),
            Event::Finished => self.end(),
        }
    }

    fn stop_requested(&self) -> bool {
        stop_requested()
    }
}

impl Drop for Stage {
    /// An error must not leave a bar behind its message.
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

impl Stage {
    /// A piece of work of `total` units begins; it has a bar if there is room for bars.
    pub(crate) fn begin(
        bars: Option<&MultiProgress>,
        what: &str,
        done: usize,
        total: usize,
    ) -> Self {
        let begun = Instant::now();
        Self {
            what: what.to_owned(),
            done,
            total,
            begun_with: done,
            begun,
            next_line: begun + FIRST_LINE,
            bar: bars.map(|bars| bars.add(bar(what, done, total))),
        }
    }

    /// So many units are done.
    pub(crate) fn advance(&mut self, done: usize, total: usize) {
        (self.done, self.total) = (done, total);
        let left = self
            .seconds_left()
            .map(|left| format!("{} left", duration(left)));
        self.show(&left.unwrap_or_default());
    }

    /// So many units are done, with `text` in place of the time left.
    pub(crate) fn place(&mut self, done: usize, total: usize, text: &str) {
        (self.done, self.total) = (done, total);
        self.show(text);
    }

    /// A step of an optimiser was taken.
    pub(crate) fn step(&mut self, step: &Step) {
        self.place(step.step, step.steps, &describe(step));
    }

    fn show(&mut self, text: &str) {
        if let Some(bar) = &self.bar {
            bar.set_length(self.total as u64);
            bar.set_position(self.done as u64);
            bar.set_message(printable(text).into_owned());
            return;
        }
        let now = Instant::now();
        if now >= self.next_line && self.done < self.total {
            talk(&format!(
                "{} {}/{}  {text}",
                self.what, self.done, self.total
            ));
            self.next_line = now + BETWEEN_LINES;
        }
    }

    fn seconds_left(&self) -> Option<f64> {
        let done = self
            .done
            .checked_sub(self.begun_with)
            .filter(|&done| done > 0)?;
        let each = self.begun.elapsed().as_secs_f64() / done as f64;
        Some(each * self.total.saturating_sub(self.done) as f64)
    }
}

fn bar(what: &str, done: usize, total: usize) -> ProgressBar {
    let bar = ProgressBar::new(total as u64).with_position(done as u64);
    // The template is a constant, so it parses; the plain bar would do as well.
    if let Ok(style) = ProgressStyle::with_template("{prefix} [{bar:24}] {pos}/{len}  {wide_msg}") {
        bar.set_style(style.progress_chars("=> "));
    }
    bar.set_prefix(printable(what).into_owned());
    bar
}

/// The terms of a step, its learning rate and its speed.
fn describe(step: &Step) -> String {
    let mut text = format!("{} left  ", duration(step.seconds_left));
    for term in &step.terms {
        text += &format!("{} {:.4}  ", term.name, term.value);
    }
    text += &format!(
        "lr {:.2e}  {:.2} s/step  {:.1} samples/s",
        step.learning_rate, step.seconds, step.samples_per_second
    );
    text
}

/// One line for each protocol.
fn scores(step: usize, means: &[TaskMean], best: bool) -> Vec<String> {
    let mut lines: Vec<(_, String)> = Vec::new();
    for mean in means {
        let score = mean.models.first().copied().unwrap_or(f64::NAN);
        let digits = if mean.metric.unit() == "dB" { 2 } else { 4 };
        let text = format!(
            "  {} {score:.digits$} (floor {:.digits$})",
            mean.task, mean.identity
        );
        match lines.iter_mut().find(|(metric, _)| *metric == mean.metric) {
            Some((_, line)) => line.push_str(&text),
            None => lines.push((mean.metric, format!("step {step}  {}:{text}", mean.metric))),
        }
    }
    if let (true, Some((_, line))) = (best, lines.last_mut()) {
        line.push_str("  best so far");
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

#[cfg(test)]
mod tests {
    use nepenthe::event::Term;
    use nepenthe_image::{Metric, degradation::Task};

    use super::*;

    #[test]
    fn a_step_names_its_terms_and_the_time_left() {
        let step = Step {
            step: 3,
            steps: 9,
            learning_rate: 2e-4,
            terms: vec![Term {
                name: "instance".into(),
                value: 0.125,
            }],
            seconds: 0.5,
            samples_per_second: 32.0,
            seconds_left: 3.0,
        };
        let text = describe(&step);
        assert_eq!(
            text,
            "3s left  instance 0.1250  lr 2.00e-4  0.50 s/step  32.0 samples/s"
        );
    }

    #[test]
    fn scores_are_one_line_for_each_protocol() {
        let mean = |task, metric, score| TaskMean {
            task,
            metric,
            pictures: 2,
            identity: 0.5,
            models: vec![score],
        };
        let means = [
            mean(Task::HAZE, Metric::PsnrPyiqa, 21.0),
            mean(Task::HAZE, Metric::SsimPyiqa, 0.8),
            mean(Task::RAIN, Metric::PsnrPyiqa, 30.0),
        ];
        let lines = scores(5, &means, true);
        assert_eq!(
            lines[0],
            "step 5  psnr/pyiqa:  haze 21.00 (floor 0.50)  rain 30.00 (floor 0.50)"
        );
        assert_eq!(
            lines[1],
            "step 5  ssim/pyiqa:  haze 0.8000 (floor 0.5000)  best so far"
        );
    }
}
