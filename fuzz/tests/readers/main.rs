//! Whatever a file of a stranger holds, its reader ends with a value or an error: no panic, and no memory beyond what the
//! file and, for images, their pixels justify.
//!
//! Each target runs for a second as an ordinary test; `docs/SAFETY.md` says how to run them for longer and how to reproduce
//! what they find.

mod bound;
mod checkpoints;
mod hostile_images;
mod hostile_weights;
mod images;
mod lists;
mod recipes;
mod records;
mod weights;
