//! How work is told to end: by its own request, which may be gone, or by the server.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// A flag that work looks at between its parts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Stop {
    own: Arc<AtomicBool>,
    server: Arc<AtomicBool>,
}

impl Stop {
    /// The flag of one request to this server.
    pub(crate) fn of_request(&self) -> Self {
        Self {
            own: Arc::default(),
            server: Arc::clone(&self.server),
        }
    }

    /// Asks all work of the server to end.
    pub(crate) fn all(&self) {
        self.server.store(true, Ordering::SeqCst);
    }

    /// Whether the work was asked to end.
    pub(crate) fn is_requested(&self) -> bool {
        self.own.load(Ordering::SeqCst) || self.server.load(Ordering::SeqCst)
    }
}

/// Asks the work of one request to end as soon as this is dropped, with the reply that nobody reads any more.
#[derive(Debug)]
pub(crate) struct StopOnDrop(pub(crate) Stop);

impl Drop for StopOnDrop {
    fn drop(&mut self) {
        self.0.own.store(true, Ordering::SeqCst);
    }
}
