//! What the features of a network still hold.

pub mod ridge;
