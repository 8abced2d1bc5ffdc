//! From an order to pictures: decode, degrade, restore, score. It runs on a thread of its own and looks at its stop flag
//! between the parts.

use std::time::Instant;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use hyper::StatusCode;
use hyper::body::Bytes;
use nepenthe_image::{Image, Metric};
use serde_json::{Value, json};
use tokio::sync::mpsc::UnboundedSender;

use crate::options::Limits;
use crate::order::Order;
use crate::problem::Problem;
use crate::restorer::Restorer;
use crate::stop::Stop;

/// The scores that are shown: those of the paper, and those of PromptIR's and AdaIR's code.
pub(crate) const METRICS: [Metric; 4] = [
    Metric::PsnrPyiqa,
    Metric::SsimPyiqa,
    Metric::PsnrSkimage,
    Metric::SsimSkimage,
];

/// What comes of an order, in this order: a refusal, or pictures and an end.
#[derive(Debug)]
pub(crate) enum Event {
    /// Nothing can be done; nothing was sent before.
    Refused(Problem),
    /// A line of the reply.
    Line(Bytes),
    /// The last line.
    Last(Bytes),
}

/// One order under way.
pub(crate) struct Work<'a> {
    pub(crate) order: &'a Order,
    /// The uploaded file; empty for a built-in photograph.
    pub(crate) upload: &'a [u8],
    pub(crate) networks: &'a [Box<dyn Restorer>],
    pub(crate) limits: Limits,
    pub(crate) stop: Stop,
    pub(crate) events: UnboundedSender<Event>,
}

impl Work<'_> {
    /// Does all of it, and says in one line how it went.
    pub(crate) fn run(&self) -> String {
        let begun = Instant::now();
        let what = self.order.describe();
        if self.stop.is_requested() {
            return format!("{what}: stopped before it began");
        }
        let image = match self.picture() {
            Ok(image) => image,
            Err(problem) => {
                let text = format!("{what}: refused: {}", problem.problem);
                self.send(Event::Refused(problem));
                return text;
            }
        };
        let size = format!("{}x{}", image.width(), image.height());
        let ended = self.pictures(&image);
        let seconds = begun.elapsed().as_secs_f64();
        let (last, told) = match ended {
            Ok(true) => (json!({ "kind": "done", "seconds": seconds }), "done"),
            Ok(false) => (json!({ "kind": "stopped" }), "stopped"),
            Err(problem) => (problem.json(), "failed"),
        };
        self.send(Event::Last(line(&last)));
        format!("{what}, {size}: {told} after {seconds:.1} s")
    }

    /// The picture, if it is one and not too large. Its size is looked at before it is decoded.
    fn picture(&self) -> Result<Image, Problem> {
        let (name, bytes) = match self.order.photo {
            Some(photo) => (photo.name, photo.jpeg),
            None => ("the picture", self.upload),
        };
        let broken = |error| Problem::of(StatusCode::UNPROCESSABLE_ENTITY, &error);
        let size = Image::dimensions(bytes, name).map_err(broken)?;
        let pixels = (size.0 as u64).saturating_mul(size.1 as u64);
        if pixels > self.limits.pixels {
            return Err(Problem::new(
                StatusCode::PAYLOAD_TOO_LARGE,
                format!(
                    "the picture has {}x{} pixels: expected at most {}",
                    size.0, size.1, self.limits.pixels
                ),
                "make it smaller, or start the program with a larger --max-pixels",
            ));
        }
        for network in self.networks {
            let checked = network.check(size);
            checked.map_err(|text| Problem::of(StatusCode::PAYLOAD_TOO_LARGE, &text))?;
        }
        Image::decode(bytes, name).map_err(broken)
    }

    /// Sends the pictures; `false` if the work was stopped.
    fn pictures(&self, image: &Image) -> Result<bool, Problem> {
        let degraded = match &self.order.degradation {
            None => {
                self.show("input", image, None, None);
                None
            }
            Some(chosen) => {
                let degraded = chosen.apply(image, self.order.seed);
                self.show("clean", image, None, None);
                self.show("degraded", &degraded, Some(image), None);
                Some(degraded)
            }
        };
        let input = degraded.as_ref().unwrap_or(image);
        let clean = degraded.as_ref().map(|_| image);
        for network in self.networks {
            if self.stop.is_requested() {
                return Ok(false);
            }
            let begun = Instant::now();
            let restored = network.restore(input, &|| self.stop.is_requested());
            let failed = |text| Problem::of(StatusCode::INTERNAL_SERVER_ERROR, &text);
            match restored.map_err(failed)? {
                Some(restored) => {
                    let seconds = begun.elapsed().as_secs_f64();
                    self.show(network.label(), &restored, clean, Some(seconds));
                }
                None => return Ok(false),
            }
        }
        Ok(!self.stop.is_requested())
    }

    /// Sends a picture, with its scores where the clean one is known. What nobody waits for is neither scored nor encoded.
    fn show(&self, label: &str, image: &Image, clean: Option<&Image>, seconds: Option<f64>) {
        if self.stop.is_requested() {
            return;
        }
        let scores: Vec<Value> = clean.map(|clean| scores(image, clean)).unwrap_or_default();
        self.send(Event::Line(line(&json!({
            "kind": "picture",
            "label": label,
            "width": image.width(),
            "height": image.height(),
            "scores": scores,
            "seconds": seconds,
            "png": STANDARD.encode(image.encode_png()),
        }))));
    }

    fn send(&self, event: Event) {
        // A reader that is gone has asked to stop.
        let _ = self.events.send(event);
    }
}

/// Every score that is defined on a picture of this size.
fn scores(image: &Image, clean: &Image) -> Vec<Value> {
    let score = |metric: &Metric| {
        let value = metric.score(image, clean).ok()?;
        // JSON has no infinity; that of equal pictures is a word.
        let value = match value.is_finite() {
            true => json!(value),
            false => json!(value.to_string()),
        };
        Some(json!({ "metric": metric.name(), "unit": metric.unit(), "value": value }))
    };
    METRICS.iter().filter_map(score).collect()
}

/// A line of JSON.
pub(crate) fn line(value: &Value) -> Bytes {
    Bytes::from(format!("{value}\n"))
}
