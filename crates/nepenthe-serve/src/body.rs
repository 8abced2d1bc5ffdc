//! The body of a reply: all of it at once, or lines as they come.

use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll, ready};

use hyper::body::{Bytes, Frame, SizeHint};
use serde_json::json;
use tokio::sync::OwnedSemaphorePermit;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::time::Sleep;

use crate::stop::StopOnDrop;
use crate::work::{Event, line};

/// The body of a reply.
pub(crate) enum Body {
    /// All of it, or nothing more.
    Whole(Option<Bytes>),
    /// Lines as they come.
    Lines(Lines),
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::Whole(Some(bytes))
    }
}

/// Lines as the work sends them. They end with the last one, or when time is up; when they are dropped, the work stops.
pub(crate) struct Lines {
    /// The line that was waited for before the reply began.
    pub(crate) first: Option<Bytes>,
    pub(crate) events: UnboundedReceiver<Event>,
    /// Until when there is time; `None` once the last line was given.
    pub(crate) deadline: Option<Pin<Box<Sleep>>>,
    pub(crate) _stop: StopOnDrop,
    /// Its place among the pictures that are in work or wait.
    pub(crate) _place: Arc<OwnedSemaphorePermit>,
}

impl Lines {
    fn poll_line(&mut self, context: &mut Context<'_>) -> Poll<Option<Bytes>> {
        if let Some(first) = self.first.take() {
            return Poll::Ready(Some(first));
        }
        let Some(deadline) = &mut self.deadline else {
            return Poll::Ready(None);
        };
        let last = if deadline.as_mut().poll(context).is_ready() {
            error(
                "this takes longer than a request may",
                "try a smaller picture; --max-time sets the limit",
            )
        } else {
            match ready!(self.events.poll_recv(context)) {
                Some(Event::Line(line)) => return Poll::Ready(Some(line)),
                Some(Event::Last(line)) => line,
                Some(Event::Refused(problem)) => line(&problem.json()),
                // A panic ended the work, and was reported where the program runs.
                None => error("the work failed", "the program says why"),
            }
        };
        self.deadline = None;
        Poll::Ready(Some(last))
    }
}

fn error(problem: &str, hint: &str) -> Bytes {
    line(&json!({ "kind": "error", "problem": problem, "hint": hint }))
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let bytes = match self.get_mut() {
            Self::Whole(bytes) => bytes.take(),
            Self::Lines(lines) => ready!(lines.poll_line(context)),
        };
        Poll::Ready(bytes.map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        match self {
            Self::Whole(bytes) => bytes.is_none(),
            Self::Lines(lines) => lines.first.is_none() && lines.deadline.is_none(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match self {
            Self::Whole(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |b| b.len() as u64))
            }
            Self::Lines(_) => SizeHint::default(),
        }
    }
}
