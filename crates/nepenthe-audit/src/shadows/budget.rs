//! What all shadows will cost, said once a few steps were timed.

use nepenthe::event::{Event, Observer, Step, duration};

use crate::statistics::mean;

/// Optimiser steps that are still to be taken, and what is known of their cost.
pub struct Budget {
    /// Images that go through the network in all.
    images: f64,
    /// Images of a step of the run that is under way.
    each: f64,
    said: bool,
    /// Seconds of its steps.
    seen: Vec<f64>,
}

/// Tells how long all shadows will take once a few steps were timed.
pub(super) struct Timed<'a, 'b> {
    pub(super) observer: &'a mut dyn Observer,
    pub(super) budget: &'b mut Budget,
}

/// Steps after which the cost is said.
const MEASURED_STEPS: usize = 3;

impl Budget {
    /// Of this many images in all.
    pub fn new(images: f64) -> Self {
        Self {
            images,
            each: 1.0,
            said: false,
            seen: Vec::new(),
        }
    }

    /// A run of `each` images a step begins.
    pub(super) fn begin(&mut self, each: usize) {
        self.each = each as f64;
        self.seen.clear();
    }

    /// What all shadows take, in words, once enough steps of one run were seen.
    fn after(&mut self, step: &Step) -> Option<String> {
        if self.said {
            return None;
        }
        self.seen.push(step.seconds);
        // The first step of a process sets up memory.
        let measured = self
            .seen
            .get(1..)
            .filter(|seen| seen.len() >= MEASURED_STEPS - 1)?;
        self.said = true;
        let seconds = mean(measured) / self.each * self.images;
        Some(format!(
            "the steps of all shadow networks that are left will take about {}, measured on {} steps",
            duration(seconds),
            measured.len()
        ))
    }
}

impl Observer for Timed<'_, '_> {
    fn event(&mut self, event: &Event<'_>) {
        self.observer.event(event);
        if let Event::Step(step) = event
            && let Some(text) = self.budget.after(step)
        {
            self.observer.event(&Event::Note(&text));
        }
    }

    fn stop_requested(&self) -> bool {
        self.observer.stop_requested()
    }
}
