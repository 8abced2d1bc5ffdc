//! A server in the background with stand-ins for networks, and a client that sends whatever a test says.

#![allow(dead_code, reason = "each test file uses a part of it")]

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use nepenthe_image::Image;
use nepenthe_serve::{Options, Restorer, Server};
use serde_json::Value;

/// Longer than anything here takes, shorter than anybody's patience.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until `done`.
pub(crate) fn wait_for(what: &str, done: impl Fn() -> bool) {
    let begun = Instant::now();
    while !done() {
        assert!(begun.elapsed() < PATIENCE, "no {what} in {PATIENCE:?}");
        thread::sleep(Duration::from_millis(5));
    }
}

/// What stands for a network: it makes a picture brighter, or waits at a gate first.
#[derive(Clone, Default)]
pub(crate) struct Stand {
    pub(crate) label: &'static str,
    pub(crate) gate: Option<Arc<Gate>>,
    /// Most pixels that it can restore, where there is a limit.
    pub(crate) most: Option<usize>,
    /// What every picture fails with.
    pub(crate) failure: Option<&'static str>,
}

/// Where work waits until a test lets it pass.
#[derive(Default)]
pub(crate) struct Gate {
    pub(crate) begun: AtomicUsize,
    pub(crate) open: AtomicBool,
    pub(crate) stopped: AtomicUsize,
    /// Whether the work looks at its stop flag while it waits, or cannot.
    pub(crate) is_deaf: bool,
}

impl Restorer for Stand {
    fn label(&self) -> &str {
        self.label
    }

    fn description(&self) -> &str {
        "a stand-in"
    }

    fn check(&self, (width, height): (usize, usize)) -> Result<(), String> {
        match self.most {
            Some(most) if width * height > most => Err(format!(
                "{} pixels are too many\n\nhint: make it smaller",
                width * height
            )),
            _ => Ok(()),
        }
    }

    fn restore(&self, image: &Image, stop: &dyn Fn() -> bool) -> Result<Option<Image>, String> {
        if let Some(gate) = &self.gate {
            gate.begun.fetch_add(1, Ordering::SeqCst);
            while !gate.open.load(Ordering::SeqCst) {
                if stop() && !gate.is_deaf {
                    gate.stopped.fetch_add(1, Ordering::SeqCst);
                    return Ok(None);
                }
                thread::sleep(Duration::from_millis(2));
            }
        }
        if let Some(failure) = self.failure {
            return Err(failure.to_owned());
        }
        let mut image = image.clone();
        image
            .planar_mut()
            .iter_mut()
            .for_each(|value| *value = (*value * 1.1).min(1.0));
        Ok(Some(image))
    }
}

/// A server that runs until this is dropped.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    pub(crate) url: String,
    pub(crate) stop: Arc<AtomicBool>,
    pub(crate) log: Arc<Mutex<Vec<String>>>,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    pub(crate) fn start(options: Options, stands: &[Stand]) -> Self {
        let networks = stands
            .iter()
            .cloned()
            .map(|stand| Box::new(stand) as Box<dyn Restorer>);
        let server = Server::bind(options, networks.collect()).unwrap();
        let (stop, log) = (
            Arc::new(AtomicBool::new(false)),
            Arc::new(Mutex::new(Vec::new())),
        );
        let (address, url) = (server.address(), server.url());
        let (asked, lines) = (Arc::clone(&stop), Arc::clone(&log));
        let thread = thread::spawn(move || {
            let mut say = |line: &str| lines.lock().unwrap().push(line.to_owned());
            server
                .run(&|| asked.load(Ordering::SeqCst), &mut say)
                .unwrap();
        });
        Self {
            address,
            url,
            stop,
            log,
            thread: Some(thread),
        }
    }

    /// With one stand-in and the defaults.
    pub(crate) fn plain() -> Self {
        Self::start(Options::default(), &[stand("BEFORE")])
    }

    /// Waits for a line of the log that contains `text`.
    pub(crate) fn wait_for_log(&self, text: &str) {
        wait_for(text, || {
            self.log
                .lock()
                .unwrap()
                .iter()
                .any(|line| line.contains(text))
        });
    }

    /// Sends bytes and does not read the reply.
    pub(crate) fn send(&self, request: &[u8]) -> TcpStream {
        let mut stream = TcpStream::connect(self.address).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        // A server that refuses early may close before it has all.
        let _ = stream.write_all(request);
        stream
    }

    /// Sends bytes and reads the reply.
    pub(crate) fn ask(&self, request: &[u8]) -> Reply {
        Reply::read(self.send(request))
    }

    /// `GET path` as a browser sends it.
    pub(crate) fn get(&self, path: &str) -> Reply {
        self.ask(format!("GET {path} HTTP/1.1\r\nHost: {}\r\n\r\n", self.address).as_bytes())
    }

    /// `POST path` with headers and a body.
    pub(crate) fn post(&self, path: &str, headers: &str, body: &[u8]) -> Reply {
        self.ask(&self.request(path, headers, body))
    }

    /// The bytes of such a request.
    pub(crate) fn request(&self, path: &str, headers: &str, body: &[u8]) -> Vec<u8> {
        let (host, length) = (self.address, body.len());
        let head = format!(
            "POST {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: {length}\r\n{headers}\r\n"
        );
        [head.as_bytes(), body].concat()
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            let ended = thread.join();
            if !thread::panicking() {
                ended.unwrap();
            }
        }
    }
}

/// A stand-in that is done at once.
pub(crate) fn stand(label: &'static str) -> Stand {
    Stand {
        label,
        ..Stand::default()
    }
}

/// A reply, its chunks put together.
#[derive(Debug)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

impl Reply {
    pub(crate) fn read(mut stream: TcpStream) -> Self {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let _ = stream.shutdown(Shutdown::Both);
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n");
        let end =
            end.unwrap_or_else(|| panic!("no reply in {:?}", String::from_utf8_lossy(&bytes)));
        let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
        let mut lines = head.lines();
        let status = lines
            .next()
            .unwrap()
            .split(' ')
            .nth(1)
            .unwrap()
            .parse()
            .unwrap();
        let headers: BTreeMap<String, String> = lines
            .map(|line| line.split_once(": ").unwrap())
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        let body = bytes.split_off(end + 4);
        let is_chunked = headers
            .get("transfer-encoding")
            .is_some_and(|kind| kind == "chunked");
        Self {
            status,
            body: if is_chunked { dechunked(&body) } else { body },
            headers,
        }
    }

    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    /// The lines of a reply of `/restore`.
    pub(crate) fn lines(&self) -> Vec<Value> {
        let text = self.text();
        text.lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// A refusal with this status, whose problem contains `expected`. It has a hint.
    pub(crate) fn assert_refused(&self, status: u16, expected: &str) {
        let text = self.text();
        assert_eq!(self.status, status, "{text}");
        let value: Value = serde_json::from_str(&text).unwrap();
        let problem = value["problem"].as_str().unwrap();
        assert!(problem.contains(expected), "{problem}");
        assert!(!value["hint"].as_str().unwrap().is_empty(), "{text}");
    }
}

fn dechunked(mut bytes: &[u8]) -> Vec<u8> {
    let mut whole = Vec::new();
    while let Some(end) = bytes.windows(2).position(|two| two == b"\r\n") {
        let size = std::str::from_utf8(&bytes[..end]).unwrap();
        let size = usize::from_str_radix(size, 16).unwrap();
        whole.extend_from_slice(&bytes[end + 2..][..size]);
        bytes = &bytes[end + 4 + size..];
    }
    whole
}
