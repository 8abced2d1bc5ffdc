//! Work that is cut off, by a signal or by a disk: what is there is whole, and the same command afterwards ends in the same
//! bytes as if nothing had been.
//!
//! `NEPENTHE_KILLS=100 cargo test --test kills` cuts every command off a hundred times; `docs/SAFETY.md` says what was run.

#![cfg(unix)]

#[path = "../common/mod.rs"]
mod common;

mod command;
mod contents;
mod disks;
mod signals;

const TRAIN: &str = r#"
seed = 5
[fit]
steps = 12
batch = 1
crop = 16
checkpoint_every = 3
[method]
name = "supervised"
@NETWORK@
[[data]]
layout = "scenes"
count = 3
size = [48, 48]
tasks = ["haze", "noise-25"]
[evaluation]
every = 4
[[evaluation.data]]
layout = "scenes"
count = 1
size = [48, 48]
seed = 9
tasks = ["haze"]
"#;

const UNLEARN: &str = r#"
seed = 5
forget = "haze"
retain = { samples = 2 }
[network]
from = "net.safetensors"
[method]
name = "proxy-matching"
[teacher]
width = 4
fit = { steps = 4, batch = 1, crop = 16 }
[fit]
steps = 6
batch = 1
crop = 16
checkpoint_every = 2
[[data]]
layout = "scenes"
count = 3
size = [48, 48]
tasks = ["haze", "noise-25"]
"#;
