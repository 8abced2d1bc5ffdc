//! Connections: each is one request, under a deadline, and a connection that closes early ends its work.
//!
//! A connection is closed after its reply, so that one deadline covers all of it: slow headers, a slow upload, waiting,
//! work, and a reader that does not read.

use std::future::poll_fn;
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};
use tokio::sync::{Semaphore, mpsc};
use tokio::time::timeout;

use crate::access::Access;
use crate::error::Error;
use crate::options::Options;
use crate::reply::{Service, reply};
use crate::restorer::Restorer;

/// Connections at a time; further ones wait to be accepted. A browser opens six.
const CONNECTIONS: usize = 64;
/// Time for the head of a request.
const HEAD: Duration = Duration::from_secs(10);
/// Time beyond a request's own for its last line to be read.
const GRACE: Duration = Duration::from_secs(10);
/// Headers, and bytes of them, that a request may have.
const HEADERS: usize = 64;
const HEADER_BYTES: usize = 16 << 10;
/// How long a refused request is still read, so that the sender gets to see why.
const LINGER: Duration = Duration::from_secs(1);
/// How often the server looks whether it was asked to stop.
const TICK: Duration = Duration::from_millis(50);
/// How long work under way may take to end when the server does.
const FAREWELL: Duration = Duration::from_secs(2);

/// A server that listens but does not answer yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    /// A name of this machine.
    host: String,
    service: Arc<Service>,
    token: Option<String>,
    log: mpsc::UnboundedReceiver<String>,
}

impl Server {
    /// Listens on the address of `options` for requests to restore with `networks`.
    ///
    /// # Errors
    /// If the address is taken, or reaches beyond this machine without a token, or there is no network.
    pub fn bind(options: Options, networks: Vec<Box<dyn Restorer>>) -> Result<Self, Error> {
        let address = options.listen;
        if !address.ip().is_loopback() && options.token.is_none() {
            return Err(Error::NoToken { address });
        }
        if networks.is_empty() {
            return Err(Error::NoNetwork);
        }
        let listen = || {
            let listener = TcpListener::bind(address)?;
            listener.set_nonblocking(true)?;
            let address = listener.local_addr()?;
            Ok((listener, address))
        };
        let (listener, address) = listen().map_err(|source| Error::Listen { address, source })?;
        let (sender, log) = mpsc::unbounded_channel();
        let access = Access::new(&options, address);
        Ok(Self {
            listener,
            address,
            host: options
                .hosts
                .into_iter()
                .next()
                .unwrap_or_else(|| "localhost".to_owned()),
            token: options.token.map(|token| token.text().to_owned()),
            service: Arc::new(Service::new(access, options.limits, networks, sender)),
            log,
        })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address of the page. The token, if there is one, stands behind `#`: a browser sends that part to nobody.
    ///
    /// A server that listens on all addresses of the machine has none of its own: the first of [`Options::hosts`] stands
    /// for it, or else `localhost`.
    pub fn url(&self) -> String {
        let host = match self.address.ip().is_unspecified() {
            true => format!("{}:{}", self.host, self.address.port()),
            false => self.address.to_string(),
        };
        match &self.token {
            Some(token) => format!("http://{host}/#token={token}"),
            None => format!("http://{host}/"),
        }
    }

    /// Answers requests until `stop` says so, which is asked many times a second. `say` gets a line for every picture
    /// that was worked on. Work under way is then told to stop, and its connections are closed.
    ///
    /// # Errors
    /// If the system refuses what a server needs.
    pub fn run(self, stop: &dyn Fn() -> bool, say: &mut dyn FnMut(&str)) -> Result<(), Error> {
        let runtime = runtime(self.service.jobs()).map_err(Error::Start)?;
        let service = Arc::clone(&self.service);
        let ended = runtime.block_on(self.accept(stop, say));
        service.stop_all();
        runtime.shutdown_timeout(FAREWELL);
        ended.map_err(Error::Start)
    }

    async fn accept(
        mut self,
        stop: &dyn Fn() -> bool,
        say: &mut dyn FnMut(&str),
    ) -> std::io::Result<()> {
        let listener = tokio::net::TcpListener::from_std(self.listener)?;
        let free = Arc::new(Semaphore::new(CONNECTIONS));
        let mut tick = tokio::time::interval(TICK);
        let next = async || {
            let place = Arc::clone(&free).acquire_owned().await;
            (listener.accept().await, place)
        };
        while !stop() {
            tokio::select! {
                (accepted, place) = next() => match accepted {
                    Ok((stream, _)) => {
                        let service = Arc::clone(&self.service);
                        tokio::spawn(async move {
                            connection(stream, service).await;
                            drop(place);
                        });
                    }
                    // Out of files, or a client that is gone already: neither ends the server.
                    Err(_) => tokio::time::sleep(TICK).await,
                },
                Some(line) = self.log.recv() => say(&line),
                _ = tick.tick() => {}
            }
        }
        Ok(())
    }
}

/// Connections on this thread, and `jobs` threads for the work.
fn runtime(jobs: usize) -> std::io::Result<Runtime> {
    Builder::new_current_thread()
        .enable_io()
        .enable_time()
        .max_blocking_threads(jobs)
        .thread_name("nepenthe-serve")
        .build()
}

async fn connection(stream: TcpStream, service: Arc<Service>) {
    let time = HEAD + service.time() + GRACE;
    let answer = service_fn(|request| Box::pin(reply(Arc::clone(&service), request)));
    let mut connection = http1::Builder::new()
        .keep_alive(false)
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD)
        .max_headers(HEADERS)
        .max_buf_size(HEADER_BYTES)
        .serve_connection(TokioIo::new(stream), answer);
    let served = timeout(
        time,
        poll_fn(|context| connection.poll_without_shutdown(context)),
    );
    // A head that is no HTTP is answered too, and is an error here.
    if let Ok(_answered) = served.await {
        let stream = connection.into_parts().io.into_inner();
        let _ = timeout(LINGER, linger(stream)).await;
    }
}

/// Closes the sending side and reads on for a moment: closing with bytes unread would take the reply from the sender.
async fn linger(mut stream: TcpStream) -> std::io::Result<()> {
    stream.shutdown().await?;
    let mut rest = vec![0; 16 << 10];
    while stream.read(&mut rest).await? > 0 {}
    Ok(())
}
