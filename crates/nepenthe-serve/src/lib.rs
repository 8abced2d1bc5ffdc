//! A page on which a picture is degraded and restored by several networks, side by side: BEFORE, AFTER and UT, with a
//! slider and scores.
//!
//! The server keeps nothing: a request carries the picture (or names a built-in one) and the degradation, and the reply
//! is a line of JSON for each picture as it is done. Whoever closes the connection stops the work. The page, its style
//! and its script are part of the program, and it loads nothing from elsewhere.
//!
//! It listens on loopback; another address needs a token. Every request is checked against DNS rebinding and against
//! pages of other origins, and sizes are checked before anything is allocated for them. It reads no file.
//!
//! - `options`: address, token and limits; `error`: what can go wrong at the start
//! - `access`: who may ask; `problem`: refusals as replies
//! - `degradation`: the degradations with their settings; `order`: what a request asks for
//! - `restorer`: what restores, a network or a stand-in; `work`: from an order to pictures; `stop`: how work is told to end
//! - `body`, `reply`: replies; `server`: connections

mod access;
mod body;
mod degradation;
mod error;
mod options;
mod order;
mod problem;
mod reply;
mod restorer;
mod server;
mod stop;
mod work;

pub use error::Error;
pub use options::{Limits, Options, Token};
pub use restorer::Restorer;
pub use server::Server;
