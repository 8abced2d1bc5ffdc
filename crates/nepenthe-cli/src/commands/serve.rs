//! `nepenthe serve`: a page on which pictures are degraded and restored by several networks.

use std::net::SocketAddr;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe::run::RunRecord;
use nepenthe::tiles::{Cut, Plan, restore_in_tiles};
use nepenthe_image::Image;
use nepenthe_nets::{Device, Loaded, Network, NetworkConfig};
use nepenthe_serve::{Limits, Options, Restorer, Server, Token};
use nepenthe_study::demo::built_in_network;

use crate::args::memory::{Bytes, usable_memory};
use crate::args::weights::WeightsArgs;
use crate::args::{DeviceArgs, Model};
use crate::diagnostics::{UserError, talk};
use crate::output;
use crate::stop::{listen, stop_requested};

/// Serve a page to degrade pictures and compare what networks restore
#[derive(Debug, Args)]
#[command(after_help = "\
The page takes a built-in photograph or a picture that is dropped on it, adds a degradation with a strength, and shows \
what each network makes of it, with a slider, scores and downloads. Without a NETWORK it is the one of the demo. The \
address is printed on stdout; Ctrl-C ends the program with exit code 0. Nothing is read from or written to a file once \
it runs. docs/SERVE.md describes limits, access and how to ask from a script.

Examples:
  nepenthe serve
  nepenthe serve BEFORE=promptir.ckpt AFTER=runs/no-haze UT=runs/retrained
  nepenthe serve --listen 0.0.0.0:8642 --host lab.example AFTER=runs/no-haze")]
pub(crate) struct ServeArgs {
    /// Weight files or folders of runs, with the names they go by [default: the network of the demo]
    #[arg(value_name = "[LABEL=]NETWORK")]
    networks: Vec<Model>,
    /// Address and port; port 0 takes one that is free. Beyond loopback a token is needed to use the page
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8642", help_heading = ACCESS)]
    listen: SocketAddr,
    /// Further name of this machine under which the page may be asked for; may be repeated
    #[arg(long = "host", value_name = "NAME", value_parser = host_name, help_heading = ACCESS)]
    hosts: Vec<String>,
    /// File with the token [default: a random one beyond loopback, none on it]
    #[arg(long, value_name = "FILE", help_heading = ACCESS)]
    token_file: Option<PathBuf>,
    #[command(flatten)]
    limits: LimitArgs,
    #[command(flatten)]
    weights: WeightsArgs,
    #[command(flatten)]
    device: DeviceArgs,
}

/// A name without scheme and port, as requests are compared with.
fn host_name(text: &str) -> Result<String, String> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "-.".contains(c);
    match text.is_empty() || !text.chars().all(fits) {
        true => Err("expected a name as in lab.example, without http:// and port".to_owned()),
        false => Ok(text.to_owned()),
    }
}

const ACCESS: &str = "Access";
const LIMITS: &str = "Limits";

/// What a request may take.
#[derive(Debug, Args)]
struct LimitArgs {
    /// Largest file that may be uploaded, in MiB
    #[arg(long, value_name = "MIB", default_value_t = 32, value_parser = clap::value_parser!(u64).range(1..=1024), help_heading = LIMITS)]
    max_upload: u64,
    /// Most pixels of a picture
    #[arg(long, value_name = "N", default_value_t = 4_000_000, value_parser = clap::value_parser!(u64).range(1..), help_heading = LIMITS)]
    max_pixels: u64,
    /// Longest time of a request in seconds, waiting included
    #[arg(long, value_name = "SECONDS", default_value_t = 300, value_parser = clap::value_parser!(u64).range(1..=86_400), help_heading = LIMITS)]
    max_time: u64,
    /// Most memory that restoring a picture may take, as in 2G or 800M; larger pictures are restored in tiles [default: what
    /// is free, shared by the pictures in work]
    #[arg(long, value_name = "SIZE", help_heading = LIMITS)]
    memory: Option<Bytes>,
    /// Pictures in work at a time
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=64), help_heading = LIMITS)]
    jobs: u16,
    /// Pictures that may wait
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(0..=1024), help_heading = LIMITS)]
    queue: u16,
}

impl LimitArgs {
    fn limits(&self) -> Limits {
        Limits {
            upload: self.max_upload << 20,
            pixels: self.max_pixels,
            time: Duration::from_secs(self.max_time),
            jobs: self.jobs.into(),
            waiting: self.queue.into(),
        }
    }
}

/// Runs the command.
///
/// # Errors
/// If a network, the token or the address is wrong.
pub(crate) fn run(arguments: &ServeArgs) -> anyhow::Result<()> {
    let choice = arguments.device.choice()?;
    let options = Options {
        listen: arguments.listen,
        hosts: arguments.hosts.clone(),
        token: token(arguments)?,
        limits: arguments.limits.limits(),
    };
    let networks = networks(arguments, &choice)?;
    let server = Server::bind(options, networks)?;
    listen();
    output::print(&server.url())?;
    if arguments.listen.ip().is_unspecified() && arguments.hosts.is_empty() {
        talk("from another machine, put an address of this one in place of localhost");
    }
    talk("Ctrl-C ends the program");
    server.run(&stop_requested, &mut talk)?;
    Ok(())
}

fn token(arguments: &ServeArgs) -> anyhow::Result<Option<Token>> {
    let Some(path) = &arguments.token_file else {
        let is_needed = !arguments.listen.ip().is_loopback();
        return Ok(is_needed.then(Token::random).transpose()?);
    };
    let text = nepenthe_files::read_text(path).map_err(|error| {
        UserError::new(
            format!("--token-file {}: cannot read: {error}", path.display()),
            "name a file that holds the token alone",
        )
    })?;
    Ok(Some(Token::new(&text)?))
}

fn networks(
    arguments: &ServeArgs,
    choice: &DeviceChoice,
) -> anyhow::Result<Vec<Box<dyn Restorer>>> {
    Model::check_labels("NETWORK", &arguments.networks)?;
    let device = choice.open();
    let served = |label: &str, origin: &str, loaded: Loaded| -> Box<dyn Restorer> {
        Box::new(Served {
            label: label.to_owned(),
            description: format!("{} from {origin}", loaded.config.architecture()),
            network: loaded.network,
            config: loaded.config,
            device: device.clone(),
            choice: choice.clone(),
            memory: arguments.limits.memory,
            jobs: arguments.limits.jobs.into(),
        })
    };
    if arguments.networks.is_empty() {
        return Ok(vec![served(
            "built-in",
            "the demo",
            built_in_network(&device)?,
        )]);
    }
    let networks = arguments.networks.iter();
    networks
        .map(|Model { label, path }| {
            let loaded = arguments.weights.open(&weights(path)?, &device)?;
            Ok(served(label, &path.display().to_string(), loaded))
        })
        .collect()
}

/// The weight file, or that of a run's folder.
fn weights(path: &Path) -> Result<PathBuf, nepenthe::Error> {
    match path.is_dir() {
        true => RunRecord::open(path)?.weights(),
        false => Ok(path.to_owned()),
    }
}

/// A network that the page shows.
struct Served {
    label: String,
    description: String,
    network: Network,
    config: NetworkConfig,
    device: Device,
    choice: DeviceChoice,
    /// What restoring a picture may take, and among how many pictures what is free is shared otherwise.
    memory: Option<Bytes>,
    jobs: u64,
}

impl Served {
    /// Whole, or in tiles where that takes too much memory.
    fn plan(&self, size: (usize, usize)) -> Result<Plan, String> {
        let asked = self.memory.map(|Bytes(bytes)| bytes);
        let usable = usable_memory(&self.choice).map(|bytes| bytes / self.jobs);
        let available = [asked, usable].into_iter().flatten().min();
        let plan = Plan::new("the picture", &self.config, size, Cut::ToFit, available);
        plan.map_err(|error| error.to_string())
    }
}

impl Restorer for Served {
    fn label(&self) -> &str {
        &self.label
    }

    fn description(&self) -> &str {
        &self.description
    }

    fn check(&self, size: (usize, usize)) -> Result<(), String> {
        self.plan(size).map(drop)
    }

    /// The request is looked at between tiles.
    fn restore(&self, image: &Image, stop: &dyn Fn() -> bool) -> Result<Option<Image>, String> {
        let plan = self.plan((image.width(), image.height()))?;
        let mut each = || match stop() {
            true => ControlFlow::Break(()),
            false => ControlFlow::Continue(()),
        };
        let image = image.clone();
        let restored = restore_in_tiles(&self.network, image, &plan.grid, &self.device, &mut each);
        restored.map_err(|error| error.to_string())
    }
}
