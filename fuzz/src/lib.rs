//! Mutants of good files.
//!
//! Random bytes never get past the first check of a reader, so a mutant is a good file with a few changes: to its bytes
//! ([`Edit`]), or to the tree of values that it holds ([`Graft`]), which is then written as a well-formed file again.

mod edit;
mod graft;

pub use edit::{Bytes, Edit};
pub use graft::{Graft, Tree};
