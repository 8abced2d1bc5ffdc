//! Files: written whole or not at all, read only where they are regular files, hashed in one way.
//!
//! Every other crate reads and writes through this one, so that a rule about files is stated once.

mod hash;
mod identity;
mod lock;
mod printable;
mod read;
mod write;

pub use hash::{Sha256, hexadecimal, sha256, sha256_of_file};
pub use identity::{Identity, is_same_file, resolve};
pub use lock::Lock;
pub use printable::{printable, shortened};
pub use read::{check_regular, open, read, read_text};
pub use write::{
    abandon, append_line, check_writable, is_unfinished, parent, remove_leftovers, write,
    write_with,
};
