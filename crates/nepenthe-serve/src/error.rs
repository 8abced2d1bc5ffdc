//! What keeps the server from starting.

use std::net::SocketAddr;

/// What keeps the server from starting.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The address cannot be listened on.
    #[error(
        "cannot listen on {address}: {source}\n\n\
         hint: another program may use the port; --listen 127.0.0.1:0 takes one that is free"
    )]
    Listen {
        /// The address.
        address: SocketAddr,
        /// The system's reason.
        source: std::io::Error,
    },
    /// The address can be reached from other machines, and there is no token.
    #[error(
        "{address} can be reached from other machines: expected a token, found none\n\n\
         hint: listen on 127.0.0.1, or give a token that only those know who may use the page"
    )]
    NoToken {
        /// The address.
        address: SocketAddr,
    },
    /// A token that others could guess, or that does not fit an address.
    #[error(
        "the token is {found}: expected 16 to 256 letters, digits, `-` and `_`\n\n\
         hint: leave it out, and one is drawn at random"
    )]
    Token {
        /// What is wrong with it.
        found: String,
    },
    /// There is nothing to show.
    #[error("expected at least one network, found none\n\nhint: name a weight file")]
    NoNetwork,
    /// The system has no random numbers.
    #[error(
        "cannot draw a token: {0}\n\nhint: the system's random number generator failed; name a file with a token"
    )]
    Random(String),
    /// The system refuses what a server needs.
    #[error("cannot start the server: {0}\n\nhint: the system may be out of threads or files")]
    Start(std::io::Error),
}
