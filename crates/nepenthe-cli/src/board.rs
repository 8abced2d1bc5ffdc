//! What a running study shows: the stages done with the time left, and a line for each stage under way; or, for
//! scripts, a JSON object on stdout for everything that happens.

use std::collections::BTreeMap;

use indicatif::MultiProgress;
use nepenthe::event::Event;
use nepenthe::event::duration;
use nepenthe_study::{StageRecord, StageState, StudyObserver, StudyPlan};
use serde_json::{Value, json};

use crate::diagnostics::talk;
use crate::output;
use crate::progress::{Stage, bars, stop_requested};

/// Shows a study.
pub(crate) struct Board {
    bars: Option<MultiProgress>,
    json: bool,
    overall: Stage,
    /// Stages under way.
    running: BTreeMap<usize, Stage>,
    names: Vec<String>,
    /// Seconds expected of each stage that is not finished; 0 for the others.
    expected: Vec<f64>,
    /// Seconds expected and taken by the stages that were finished here, to correct what is expected of the rest.
    pace: [f64; 2],
    jobs: usize,
    done: usize,
}

impl Board {
    /// A board for `plan` with `jobs` stages at a time.
    pub(crate) fn new(plan: &StudyPlan, jobs: usize, json: bool) -> Self {
        let bars = bars();
        let finished: Vec<bool> = (0..plan.stages().len())
            .map(|stage| plan.state(stage) == StageState::Finished)
            .collect();
        let done = finished.iter().filter(|&&finished| finished).count();
        let mut expected = plan.expected_seconds(StudyPlan::threads(jobs));
        for (seconds, finished) in expected.iter_mut().zip(&finished) {
            if *finished {
                *seconds = 0.0;
            }
        }
        Self {
            overall: Stage::begin(bars.as_ref(), "stages", done, finished.len()),
            bars,
            json,
            running: BTreeMap::new(),
            names: plan
                .stages()
                .iter()
                .map(|stage| stage.name.clone())
                .collect(),
            expected,
            pace: [0.0; 2],
            jobs,
            done,
        }
    }

    /// Seconds until all is done.
    pub(crate) fn seconds_left(&self) -> f64 {
        let [expected, taken] = self.pace;
        // A single short stage says little, so what was expected counts for a minute.
        let pace = (taken + 60.0) / (expected + 60.0);
        self.expected.iter().sum::<f64>() * pace / self.jobs as f64
    }

    fn show_overall(&mut self) {
        let left = format!("about {} left", duration(self.seconds_left()));
        self.overall.place(self.done, self.names.len(), &left);
    }

    fn tell(&self, event: Value) {
        if self.json {
            // A reader that is gone must not stop a study of hours.
            let _ = output::print(&event.to_string());
        }
    }

    fn say(&self, text: &str) {
        match &self.bars {
            Some(bars) => bars.suspend(|| talk(text)),
            None => talk(text),
        }
    }
}

impl StudyObserver for Board {
    fn began(&mut self, stage: usize) {
        self.tell(json!({ "event": "stage-began", "stage": self.names[stage] }));
        self.show_overall();
    }

    fn event(&mut self, stage: usize, event: &Event<'_>) {
        let name = &self.names[stage];
        match event {
            Event::Started { done, total, .. } => {
                let line = Stage::begin(self.bars.as_ref(), name, *done, *total);
                self.running.insert(stage, line);
            }
            Event::Step(step) => {
                self.tell(json!({ "event": "step", "stage": name, "step": step }));
                if let Some(line) = self.running.get_mut(&stage) {
                    line.step(step);
                }
            }
            Event::Advanced { done, total } => {
                if let Some(line) = self.running.get_mut(&stage) {
                    line.advance(*done, *total);
                }
            }
            Event::Evaluated { .. } | Event::Saved(_) | Event::Note(_) | Event::Finished => {}
        }
    }

    fn finished(&mut self, stage: usize, record: &StageRecord) {
        self.running.remove(&stage);
        self.pace[0] += self.expected[stage];
        self.pace[1] += record.total_seconds();
        self.expected[stage] = 0.0;
        self.done += 1;
        let left = self.seconds_left();
        self.tell(json!({
            "event": "stage-finished",
            "stage": self.names[stage],
            "seconds": record.total_seconds(),
            "done": self.done,
            "stages": self.names.len(),
            "seconds_left": left,
        }));
        self.say(&format!(
            "{:>3}/{} {}  took {}, about {} left",
            self.done,
            self.names.len(),
            self.names[stage],
            duration(record.total_seconds()),
            duration(left)
        ));
        self.show_overall();
    }

    fn stop_requested(&self) -> bool {
        stop_requested()
    }
}
