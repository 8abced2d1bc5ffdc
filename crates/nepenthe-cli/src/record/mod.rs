//! The record of a run: its keys, opened before the work, and its files, written after it.

mod facts;
pub(crate) mod section;
pub(crate) mod verdicts;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::recipe::Recipe;
use nepenthe::run::{RunFolder, RunRecord, SOURCE_KEY, TEACHER_KEY};
use nepenthe::train::Sets;
use nepenthe::{DeviceChoice, Error};
use nepenthe_files::resolve;
use nepenthe_image::dataset::DataSet;
use nepenthe_nets::weights::WeightFile;
use nepenthe_record::{
    Content, Erasure, Manifest, ManifestKey, Manifests, RECORD, RecipeText, ResourceDescriptor,
    Role, Run, SigningKey, sign_model,
};

use crate::diagnostics::UserError;
use crate::output::write_text;
use crate::progress::Progress;

pub(crate) use facts::{dependencies, machine, tool};

const HEADING: &str = "Record";

/// The keys of a record.
#[derive(Clone, Debug, Args)]
pub(crate) struct RecordArgs {
    /// Private key that signs the record, and the weights if it is P-256 [default: not signed]
    #[arg(long, value_name = "FILE", help_heading = HEADING)]
    key: Option<PathBuf>,
    /// Key of the manifests of the data [default: OUT.manifest-key beside the folder, made if it is not there]
    #[arg(long, value_name = "FILE", help_heading = HEADING)]
    manifest_key: Option<PathBuf>,
}

/// Writes the record of a run.
pub(crate) struct Recorder {
    folder: RunFolder,
    signing: Option<SigningKey>,
    manifest: Keeping,
}

/// The manifest key: there already, or to be made.
enum Keeping {
    Given(ManifestKey),
    New(PathBuf),
}

/// A [`Recorder`] that knows which images take part.
pub(crate) struct Ready {
    folder: RunFolder,
    signing: Option<SigningKey>,
    key: ManifestKey,
    sets: Vec<(Role, Vec<Content>)>,
}

impl Recorder {
    /// Opens the keys for the run in `out`; nothing is written yet.
    ///
    /// # Errors
    /// If a key is missing or of the wrong kind, or the manifest key lies in the folder of the run.
    pub(crate) fn open(arguments: &RecordArgs, out: &Path) -> anyhow::Result<Self> {
        let signing = arguments.key.as_deref().map(SigningKey::open).transpose()?;
        let manifest = match &arguments.manifest_key {
            Some(path) => {
                check_apart(path, out)?;
                Keeping::Given(ManifestKey::open(path)?)
            }
            None => {
                let path = beside(out)?;
                match path.exists() {
                    true => Keeping::Given(ManifestKey::open(&path)?),
                    false => Keeping::New(path),
                }
            }
        };
        Ok(Self {
            folder: RunFolder::new(out),
            signing,
            manifest,
        })
    }

    /// Hashes the images that take part, makes the manifest key if there is none, and removes the record of a run that
    /// this one extends.
    ///
    /// # Errors
    /// If an image cannot be read, or a file cannot be written or removed.
    pub(crate) fn ready(self, recipe: &Recipe) -> anyhow::Result<Ready> {
        let sets = contents(&Sets::of(recipe, None)?)?;
        for stale in [self.folder.path().join(RECORD), signature_of(&self.folder)] {
            remove(&stale)?;
        }
        let key = match self.manifest {
            Keeping::Given(key) => key,
            Keeping::New(path) => {
                let key = ManifestKey::random()?;
                nepenthe_record::write_new(&path, &key.to_pem(), true)?;
                crate::diagnostics::talk(&format!(
                    "made {}: with it, and an image, anybody can tell whether the image took part; keep it apart from the \
                     record",
                    path.display()
                ));
                key
            }
        };
        Ok(Ready {
            folder: self.folder,
            signing: self.signing,
            key,
            sets,
        })
    }
}

impl Ready {
    /// Writes the record of the run, which has finished; `samples` images went through the network in a step.
    ///
    /// # Errors
    /// If the folder cannot be read or a file cannot be written.
    pub(crate) fn write(
        &self,
        samples: usize,
        device: &DeviceChoice,
        progress: &Progress,
    ) -> anyhow::Result<()> {
        let weights = WeightFile::open(&self.folder.last())?;
        let erasure = self.erasure(&weights, samples, device)?;
        let name = name_of(&self.folder.last());
        let after = ResourceDescriptor::file(&name, &weights.sha256);
        let path = self.folder.path().join(RECORD);
        let line = nepenthe_record::line(&erasure.statement(after), self.signing.as_ref());
        write_text(&path, &line)?;
        let how = match &self.signing {
            Some(key) => format!(
                "signed by the {} key {}",
                key.public().kind(),
                key.public().id()
            ),
            None => "not signed; --key FILE signs it".to_owned(),
        };
        progress.say(&format!("saved {}: {how}", path.display()));
        if let Some(key @ SigningKey::P256(_)) = &self.signing {
            let path = signature_of(&self.folder);
            write_text(&path, &sign_model(&name, &weights.sha256, key)?)?;
            progress.say(&format!("saved {}", path.display()));
        }
        Ok(())
    }

    fn erasure(
        &self,
        weights: &WeightFile,
        samples: usize,
        device: &DeviceChoice,
    ) -> anyhow::Result<Erasure> {
        let run = RunRecord::open(self.folder.path())?;
        let before = weights.metadata.get(SOURCE_KEY).cloned();
        let before = before.unwrap_or_default();
        let from = run.recipe.network.from.as_deref().map(name_of);
        let teacher = weights.metadata.get(TEACHER_KEY).map(|sha256| {
            let given = run.recipe.teacher.as_ref();
            let given = given.and_then(|teacher| teacher.from.as_deref());
            let own = RunFolder::new(self.folder.teacher()).last();
            let own = own.strip_prefix(self.folder.path()).unwrap_or(&own);
            let own = || own.to_string_lossy().replace('\\', "/");
            ResourceDescriptor::file(given.map_or_else(own, name_of), sha256)
        });
        let forget = run.recipe.forget.as_ref().map(ToString::to_string);
        let recipe = RecipeText::new(
            run.recipe.to_toml(),
            run.recipe.seed,
            run.recipe.method.name(),
            forget.unwrap_or_default(),
        );
        let salt = Erasure::salt(&before, &recipe.sha256);
        Ok(Erasure {
            tool: tool(),
            before: ResourceDescriptor::file(from.unwrap_or_default(), before),
            teacher,
            recipe,
            run: Run {
                finished_on: facts::now(),
                steps: run.steps.len() as u64,
                images: (run.steps.len() * samples) as u64,
                seconds: run.seconds(),
                device: device.to_string(),
            },
            machine: machine(),
            dependencies: dependencies(),
            manifests: self.manifests(&salt),
        })
    }

    fn manifests(&self, salt: &str) -> Option<Manifests> {
        let of = |wanted: Role| {
            let (role, contents) = self.sets.iter().find(|(role, _)| *role == wanted)?;
            Some(Manifest::new(&self.key, salt, *role, contents).descriptor())
        };
        Some(Manifests {
            forget: of(Role::Forget)?,
            retain: of(Role::Retain),
        })
    }
}

/// The contents of forget and retain set, for manifests. Files are read and images decoded.
///
/// # Errors
/// If an image cannot be read.
pub(crate) fn contents(sets: &Sets) -> anyhow::Result<Vec<(Role, Vec<Content>)>> {
    let both = [(Role::Forget, sets.forget()), (Role::Retain, sets.retain())];
    let both = both
        .into_iter()
        .filter_map(|(role, set)| Some((role, set?)));
    both.map(|(role, set)| Ok((role, contents_of(set)?)))
        .collect()
}

fn contents_of(data: &DataSet) -> anyhow::Result<Vec<Content>> {
    let contents = data.contents()?;
    let items = contents.into_iter().zip(data.items());
    let content = items.map(|(content, item)| Content {
        treatment: format!("{} x{}", content.task, item.repeat),
        degraded_sha256: content.degraded_sha256,
        clean_sha256: content.clean_sha256,
        samples_sha256: content.samples_sha256,
    });
    Ok(content.collect())
}

/// The model signature of the folder's weights.
fn signature_of(folder: &RunFolder) -> PathBuf {
    let mut path = folder.last().into_os_string();
    path.push(".sig");
    path.into()
}

/// The file name of a path, as text.
pub(crate) fn name_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Where the manifest key is kept unless it is named: beside the folder, not in it, since the folder is what is passed on.
fn beside(out: &Path) -> anyhow::Result<PathBuf> {
    let full = resolve(out).map_err(Error::io(out, "find", "name another folder with -o"))?;
    let Some(name) = full.file_name() else {
        let problem = format!(
            "{}: expected a folder with a name, beside which the manifest key can be kept",
            out.display()
        );
        let hint = "name a folder with -o, or a key with --manifest-key";
        return Err(UserError::new(problem, hint).into());
    };
    let mut name = name.to_owned();
    name.push(".manifest-key");
    // As typed where that has a name, so that messages show what the user knows.
    let base = if out.file_name().is_some() {
        out
    } else {
        &full
    };
    Ok(base.with_file_name(name))
}

fn check_apart(key: &Path, out: &Path) -> anyhow::Result<()> {
    let hint = "name another file";
    let [key_path, folder] =
        [key, out].map(|path| resolve(path).map_err(Error::io(path, "find", hint)));
    if key_path?.starts_with(folder?) {
        let problem = format!(
            "--manifest-key {}: expected a key outside the run's folder, found one in it",
            key.display()
        );
        let hint = "whoever is given the folder would have the key too: keep it elsewhere";
        return Err(UserError::new(problem, hint).into());
    }
    Ok(())
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            Err(Error::io(path, "remove", "is it write-protected?")(error))
        }
        _ => Ok(()),
    }
}
