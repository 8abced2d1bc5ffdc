//! `nepenthe key`: makes the keys of records.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};
use nepenthe_record::{ManifestKey, SigningKey, write_new};

use crate::output::{self, Outputs};

/// Make keys that sign records and keep their manifests secret
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct KeyArgs {
    #[command(subcommand)]
    command: KeyCommand,
}

const EXAMPLES: &str = "\
Examples:
  nepenthe key new -o release.key
  nepenthe key new --kind p256 -o release.key
  nepenthe key new --kind manifest -o data.manifest-key";

#[derive(Debug, Subcommand)]
enum KeyCommand {
    New(NewArgs),
}

/// Make a key
///
/// A signing key is two files: FILE, private, readable by its owner alone, and FILE.pub, to be passed on. A manifest key is
/// one secret file. Nothing is ever replaced. docs/RECORD.md says what each is for.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
struct NewArgs {
    /// What the key is for
    #[arg(long, value_enum, value_name = "KIND", default_value = "ed25519")]
    kind: Kind,
    /// File of the key
    #[arg(short, long = "out", value_name = "FILE")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    /// Signs records
    Ed25519,
    /// Signs records, and weights as OpenSSF Model Signing does
    P256,
    /// Keeps secret which images a record is about
    Manifest,
}

/// Runs the command.
///
/// # Errors
/// If a file is there already or cannot be written.
pub(crate) fn run(arguments: &KeyArgs) -> anyhow::Result<()> {
    let KeyCommand::New(NewArgs { kind, out }) = &arguments.command;
    let key = match kind {
        Kind::Manifest => return new_manifest_key(out),
        Kind::Ed25519 => SigningKey::ed25519()?,
        Kind::P256 => SigningKey::p256()?,
    };
    let mut public = out.clone().into_os_string();
    public.push(".pub");
    let public = PathBuf::from(public);
    let mut outputs = Outputs::new(false);
    outputs.file(out);
    outputs.file(&public);
    outputs.check()?;
    write_new(out, &key.to_pem(), true)?;
    write_new(&public, &key.public().to_pem(), false)?;
    output::print(&format!(
        "private  {}\npublic   {}\nid       {}",
        out.display(),
        public.display(),
        key.public().id()
    ))?;
    Ok(())
}

fn new_manifest_key(out: &Path) -> anyhow::Result<()> {
    output::check_file(out, false)?;
    let key = ManifestKey::random()?;
    write_new(out, &key.to_pem(), true)?;
    output::print(&format!(
        "secret   {}\nid       {}",
        out.display(),
        key.id()
    ))?;
    Ok(())
}
