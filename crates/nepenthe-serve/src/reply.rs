//! From a request to a reply: who asks, for what, and whether there is room.

use std::convert::Infallible;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, LengthLimitError, Limited};
use hyper::body::{Body as _, Bytes, Incoming};
use hyper::header::{self, HeaderMap, HeaderName, HeaderValue};
use hyper::http::request::Parts;
use hyper::{Method, Request, Response, StatusCode};
use nepenthe_image::degradation::Degradation;
use nepenthe_image::{Metric, Photo};
use serde_json::{Value, json};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::access::Access;
use crate::body::{Body, Lines};
use crate::degradation::{is_random, settings};
use crate::options::Limits;
use crate::order::Order;
use crate::problem::Problem;
use crate::restorer::Restorer;
use crate::stop::{Stop, StopOnDrop};
use crate::work::{Event, METRICS, Work};

const HTML: &str = include_str!("page/page.html");
/// The colours, the slider and the viewer are those of reports; `serve.css` and `serve.js` add the controls.
const STYLE: &str = concat!(
    include_str!("../../nepenthe-report/src/page.css"),
    include_str!("page/serve.css")
);
const PICTURES: &str = include_str!("../../nepenthe-report/src/page.js");
const SCRIPT: &str = include_str!("page/serve.js");

/// Nothing from elsewhere, nothing inline; pictures are made by the script from what it was sent.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// On every reply.
const HEADERS: [(HeaderName, &str); 6] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::CACHE_CONTROL, "no-store"),
    (
        HeaderName::from_static("cross-origin-opener-policy"),
        "same-origin",
    ),
    (
        HeaderName::from_static("cross-origin-resource-policy"),
        "same-origin",
    ),
];

/// What all connections share.
pub(crate) struct Service {
    access: Access,
    limits: Limits,
    networks: Vec<Box<dyn Restorer>>,
    about: Bytes,
    stop: Stop,
    /// Room for pictures in work and waiting.
    places: Arc<Semaphore>,
    /// Room for pictures in work.
    jobs: Arc<Semaphore>,
    log: UnboundedSender<String>,
}

impl Service {
    pub(crate) fn new(
        access: Access,
        limits: Limits,
        networks: Vec<Box<dyn Restorer>>,
        log: UnboundedSender<String>,
    ) -> Self {
        // A server without room would answer nothing.
        let limits = Limits {
            jobs: limits.jobs.clamp(1, 64),
            waiting: limits.waiting.min(1024),
            ..limits
        };
        Self {
            about: Bytes::from(about(&limits, &networks, access.needs_token()).to_string()),
            access,
            networks,
            stop: Stop::default(),
            places: Arc::new(Semaphore::new(limits.jobs + limits.waiting)),
            jobs: Arc::new(Semaphore::new(limits.jobs)),
            limits,
            log,
        }
    }

    pub(crate) fn jobs(&self) -> usize {
        self.limits.jobs
    }

    pub(crate) fn time(&self) -> Duration {
        self.limits.time
    }

    pub(crate) fn stop_all(&self) {
        self.stop.all();
    }
}

/// What the page asks first: the networks, photographs, degradations and limits.
fn about(limits: &Limits, networks: &[Box<dyn Restorer>], token: bool) -> Value {
    let networks = networks
        .iter()
        .map(|network| json!({ "label": network.label(), "description": network.description() }));
    let photos = Photo::ALL
        .map(|photo| json!({ "name": photo.name, "title": photo.title, "licence": photo.licence }));
    let degradations =
        Degradation::ALL.map(|kind| json!({ "name": kind.name(), "settings": settings(kind), "random": is_random(kind) }));
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "networks": networks.collect::<Vec<_>>(),
        "photos": photos,
        "degradations": degradations,
        "metrics": METRICS.map(Metric::name),
        "limits": {
            "upload": limits.upload,
            "pixels": limits.pixels,
            "seconds": limits.time.as_secs(),
        },
        "token": token,
    })
}

/// The reply to a request.
pub(crate) async fn reply(
    service: Arc<Service>,
    request: Request<Incoming>,
) -> Result<Response<Body>, Infallible> {
    let (head, body) = request.into_parts();
    let mut response = match route(&service, &head, body).await {
        Ok(response) => response,
        Err(problem) => refusal(&problem),
    };
    let headers = response.headers_mut();
    for (name, value) in HEADERS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    Ok(response)
}

async fn route(
    service: &Arc<Service>,
    head: &Parts,
    body: Incoming,
) -> Result<Response<Body>, Problem> {
    service.access.check_host(&head.uri, &head.headers)?;
    let is_post = match head.uri.path() {
        "/restore" => true,
        path if shown(path).is_some() || path == "/about" => false,
        _ => {
            return Err(Problem::new(
                StatusCode::NOT_FOUND,
                "there is nothing at this address",
                "the page is at /",
            ));
        }
    };
    match (&head.method, is_post) {
        (&Method::POST, true) => {
            Access::check_origin(&head.headers)?;
            service.access.check_token(&head.headers)?;
            restore(service, head, body).await
        }
        // What HEAD is answered with has no body; hyper sees to it.
        (&Method::GET | &Method::HEAD, false) => match shown(head.uri.path()) {
            Some((kind, content)) => Ok(whole(kind, Bytes::from_static(content))),
            None => {
                service.access.check_token(&head.headers)?;
                Ok(whole("application/json", service.about.clone()))
            }
        },
        (method, _) => Err(Problem {
            allow: Some(if is_post { "POST" } else { "GET, HEAD" }),
            ..Problem::new(
                StatusCode::METHOD_NOT_ALLOWED,
                format!("{method} means nothing at this address"),
                if is_post { "use POST" } else { "use GET" },
            )
        }),
    }
}

/// What is the same for everybody, with its type. It holds no secret, so it needs no token.
fn shown(path: &str) -> Option<(&'static str, &'static [u8])> {
    const CODE: &str = "text/javascript; charset=utf-8";
    Some(match path {
        "/" => ("text/html; charset=utf-8", HTML.as_bytes()),
        "/page.css" => ("text/css; charset=utf-8", STYLE.as_bytes()),
        "/pictures.js" => (CODE, PICTURES.as_bytes()),
        "/serve.js" => (CODE, SCRIPT.as_bytes()),
        _ => {
            let name = path.strip_prefix("/photos/")?.strip_suffix(".jpg")?;
            ("image/jpeg", Photo::named(name)?.jpeg)
        }
    })
}

/// Waits for the picture and for room, and begins the work.
async fn restore(
    service: &Arc<Service>,
    head: &Parts,
    body: Incoming,
) -> Result<Response<Body>, Problem> {
    let deadline = Instant::now() + service.limits.time;
    let order = Order::parse(head.uri.query().unwrap_or_default())?;
    // An unread body would also hide that the client goes away.
    if order.photo.is_some() && !body.is_end_stream() {
        return Err(Problem::new(
            StatusCode::BAD_REQUEST,
            "expected a photo or a body, found both",
            "leave photo= out to send a picture",
        ));
    }
    let place = Arc::clone(&service.places)
        .try_acquire_owned()
        .map_err(|_| busy(service))?;
    // Given back when both the work has ended and the reply is read, so that what waits to be read is bounded too.
    let place = Arc::new(place);
    // Dropped when the connection closes: nobody waits for the work any more.
    let stop = StopOnDrop(service.stop.of_request());
    let late = |_| {
        Problem::new(
            StatusCode::GATEWAY_TIMEOUT,
            "this takes longer than a request may",
            "try again later or with a smaller picture; --max-time sets the limit",
        )
    };
    let wait = async {
        let upload = match order.photo {
            Some(_) => Bytes::new(),
            None => upload(&service.limits, &head.headers, body).await?,
        };
        let job = Arc::clone(&service.jobs).acquire_owned().await;
        let mut events = begin(
            service,
            order,
            upload,
            stop.0.clone(),
            (Arc::clone(&place), job.ok()),
        );
        let first = match events.recv().await {
            Some(Event::Line(line) | Event::Last(line)) => line,
            Some(Event::Refused(problem)) => return Err(problem),
            None => {
                return Err(Problem::new(
                    StatusCode::INTERNAL_SERVER_ERROR,
                    "the work failed",
                    "the program says why",
                ));
            }
        };
        Ok((first, events))
    };
    let (first, events) = timeout_at(deadline, wait).await.map_err(late)??;
    let mut response = Response::new(Body::Lines(Lines {
        first: Some(first),
        events,
        deadline: Some(Box::pin(sleep_until(deadline))),
        _stop: stop,
        _place: place,
    }));
    set_type(&mut response, "application/x-ndjson");
    Ok(response)
}

/// Reads the uploaded file, but no more than is allowed.
async fn upload(limits: &Limits, headers: &HeaderMap, body: Incoming) -> Result<Bytes, Problem> {
    let too_large = || {
        Problem::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            format!(
                "the file is too large: expected at most {} bytes",
                limits.upload
            ),
            "make it smaller, or start the program with a larger --max-upload",
        )
    };
    let announced = headers
        .get(header::CONTENT_LENGTH)
        .and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    if announced.is_some_and(|bytes| bytes > limits.upload) {
        return Err(too_large());
    }
    let limit = usize::try_from(limits.upload).unwrap_or(usize::MAX);
    match Limited::new(body, limit).collect().await {
        Ok(collected) => Ok(collected.to_bytes()),
        Err(error) if error.is::<LengthLimitError>() => Err(too_large()),
        Err(error) => Err(Problem::new(
            StatusCode::BAD_REQUEST,
            format!("the upload broke off: {error}"),
            "send it again",
        )),
    }
}

/// Starts the work on a thread of its own. Its room is given back when it really ends.
fn begin(
    service: &Arc<Service>,
    order: Order,
    upload: Bytes,
    stop: Stop,
    room: (Arc<OwnedSemaphorePermit>, Option<OwnedSemaphorePermit>),
) -> UnboundedReceiver<Event> {
    let (events, receiver) = unbounded_channel();
    let service = Arc::clone(service);
    tokio::task::spawn_blocking(move || {
        let work = Work {
            order: &order,
            upload: &upload,
            networks: &service.networks,
            limits: service.limits,
            stop,
            events,
        };
        let _ = service.log.send(work.run());
        drop(room);
    });
    receiver
}

fn busy(service: &Service) -> Problem {
    let Limits { jobs, waiting, .. } = service.limits;
    Problem::new(
        StatusCode::SERVICE_UNAVAILABLE,
        format!("{} pictures are being restored or wait", jobs + waiting),
        "try again in a moment",
    )
}

fn refusal(problem: &Problem) -> Response<Body> {
    let mut response = whole("application/json", Bytes::from(problem.json().to_string()));
    *response.status_mut() = problem.status;
    let headers = response.headers_mut();
    match problem.status {
        StatusCode::UNAUTHORIZED => {
            headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
        }
        StatusCode::SERVICE_UNAVAILABLE => {
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("2"));
        }
        _ => {}
    }
    if let Some(methods) = problem.allow {
        headers.insert(header::ALLOW, HeaderValue::from_static(methods));
    }
    response
}

fn whole(kind: &'static str, content: Bytes) -> Response<Body> {
    let mut response = Response::new(Body::from(content));
    set_type(&mut response, kind);
    response
}

fn set_type(response: &mut Response<Body>, kind: &'static str) {
    let kind = HeaderValue::from_static(kind);
    response.headers_mut().insert(header::CONTENT_TYPE, kind);
}
