//! The memory that restoring may take, and how each image is restored within it.

use nepenthe::DeviceChoice;
use nepenthe::machine::gibibytes;
use nepenthe::tiles::{Cut, Plan, picture_bytes};
use nepenthe_nets::NetworkConfig;

use super::RestoreArgs;
use super::inputs::Job;
use super::outcome::Restored;
use super::pipeline::Planned;
use crate::args::memory::{Bytes, usable_memory};
use crate::diagnostics::{talk, warn};

/// The memory there is.
pub(super) struct Budget {
    /// Bytes to stay within, where they are known.
    available: Option<u64>,
    /// Bytes for pictures that wait or are being written.
    pub(super) room: u64,
    /// Images on a sheet; none if there is no sheet.
    panels: usize,
    cut: Cut,
}

impl Budget {
    pub(super) fn of(arguments: &RestoreArgs, choice: &DeviceChoice, images: usize) -> Self {
        let asked = arguments.memory.map(|Bytes(bytes)| bytes);
        let available = asked.or_else(|| usable_memory(choice));
        // Pictures that wait are in this machine's memory, whatever device restores them.
        let here = || usable_memory(&DeviceChoice::default());
        let all = available.or_else(here).unwrap_or(1 << 30);
        Self {
            available,
            // Of one image nothing waits.
            room: if images > 1 { all / 4 } else { 0 },
            panels: match arguments.compare.len() {
                0 => 0,
                networks => networks + 1,
            },
            cut: arguments.tile.unwrap_or_default(),
        }
    }

    /// How an image is restored beside those that wait: none, if it is too large for the room of those.
    fn plan(
        &self,
        name: &str,
        config: &NetworkConfig,
        size: (usize, usize),
    ) -> nepenthe::error::Result<Plan> {
        let beside = match picture_bytes(size) > self.room {
            true => 0,
            false => self.room,
        };
        // Beside each image of a sheet there is its copy on it.
        let beside = beside.saturating_add(picture_bytes(size).saturating_mul(self.panels as u64));
        let available = self.available.map(|bytes| bytes - beside.min(bytes));
        Plan::new(name, config, size, self.cut, available)
    }
}

/// Looks at the header of every image and decides how it is restored. Those for which this fails are results already.
pub(super) fn plan(
    jobs: Vec<Job>,
    config: &NetworkConfig,
    budget: &Budget,
) -> (Vec<Planned>, Vec<Restored>) {
    let (mut planned, mut failed) = (Vec::new(), Vec::new());
    for (place, job) in jobs.into_iter().enumerate() {
        let name = job.source.name();
        let size = job.source.size().map_err(anyhow::Error::from);
        let plan = size.and_then(|size| Ok((size, budget.plan(&name, config, size)?)));
        match plan {
            Ok((size, plan)) => planned.push(Planned {
                place,
                job,
                size,
                plan,
            }),
            Err(error) => failed.push(Restored::of(place, &job, Some(Err(error)))),
        }
    }
    (planned, failed)
}

/// Says what memory the work will take, before it is taken.
pub(super) fn say_memory(planned: &[Planned], budget: &Budget) {
    let Some(largest) = planned.iter().max_by_key(|planned| planned.plan.bytes) else {
        return;
    };
    let (width, height) = largest.size;
    let name = largest.job.source.name();
    talk(&format!("{name}: {width}x{height} pixels {}", largest.plan));
    if let [_, _, ..] = planned {
        let cut = planned
            .iter()
            .filter(|planned| planned.plan.grid.tiles() > 1)
            .count();
        talk(&format!(
            "that is the largest of {} images, {cut} of which are restored in tiles",
            planned.len()
        ));
    }
    if let Some(available) = budget.available.filter(|&bytes| largest.plan.bytes > bytes) {
        warn(&format!(
            "this is more than the {} that may be used, and may end in an abort",
            gibibytes(available)
        ));
    }
}
