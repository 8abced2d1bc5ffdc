//! `nepenthe verify`: checks a record and everything it refers to, one thing at a time.

mod check;
mod moved;
mod replay;

use std::path::{Path, PathBuf};

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe::recipe::Recipe;
use nepenthe::train::Sets;
use nepenthe_files::sha256_of_file;
use nepenthe_image::dataset::DataSet;
use nepenthe_record::{
    Difference, Erasure, Manifest, ManifestKey, Manifests, PublicKey, Record, Role, Signed,
    verify_model,
};

use crate::diagnostics::UserError;
use crate::output;
use crate::record::contents;
use check::{Check, Checks};
use moved::moved;

/// Check the record of an unlearning run or an audit: its signature, weights and data
#[derive(Debug, Args)]
#[command(after_help = "\
Every line of the result is verified, failed or not checked; the exit code is 1 if anything failed. A line that is not checked says what \
the check needs. By default the weights are the file beside the record; the weights before and the data are where the recipe says. A signature \
shows who vouches for the record; --replay shows that the weights came from the recipe and the data (docs/RECORD.md).

Examples:
  nepenthe verify runs/no-haze/record.json --key release.key.pub
  nepenthe verify record.json --model last.safetensors --key release.key.pub --json
  nepenthe verify record.json --manifest-key runs/no-haze.manifest-key --data photos
  nepenthe verify runs/no-haze/record.json --before before.safetensors --replay")]
pub(crate) struct VerifyArgs {
    /// Record: the record.json of a run or an audit
    #[arg(value_name = "RECORD")]
    record: PathBuf,
    /// Weights that the record is about [default: the file of its name beside the record]
    #[arg(short, long, value_name = "FILE")]
    model: Option<PathBuf>,
    /// Weights before [default: the path in the recipe]
    #[arg(long, value_name = "FILE")]
    before: Option<PathBuf>,
    /// Public key that must have signed the record
    #[arg(long, value_name = "PUB")]
    key: Option<PathBuf>,
    /// Key of the manifests: compares the data with those of the record
    #[arg(long, value_name = "FILE")]
    manifest_key: Option<PathBuf>,
    /// New folders of the recipe's data if they were moved, one for each in the recipe's order [default: the paths in the recipe]
    #[arg(long, value_name = "DIR", num_args = 1..)]
    data: Vec<PathBuf>,
    /// Repeat the run in a temporary folder and compare the weights
    #[arg(long)]
    replay: bool,
    /// Device of the replay [default: that of the record]
    #[arg(long, value_name = "NAME", requires = "replay")]
    device: Option<DeviceChoice>,
    /// Print JSON
    #[arg(long)]
    json: bool,
}

/// What was opened to check a record.
struct Verification<'a> {
    arguments: &'a VerifyArgs,
    record: Record,
    key: Option<PublicKey>,
    manifest_key: Option<ManifestKey>,
}

/// A weight file.
struct Weights {
    path: PathBuf,
    sha256: String,
}

/// Runs the command.
///
/// # Errors
/// If the record or a key cannot be read, or a check failed; the checks are printed before.
pub(crate) fn run(arguments: &VerifyArgs) -> anyhow::Result<()> {
    let manifest_key = arguments.manifest_key.as_deref();
    let verification = Verification {
        record: Record::open(&arguments.record)?,
        key: arguments.key.as_deref().map(PublicKey::open).transpose()?,
        manifest_key: manifest_key.map(ManifestKey::open).transpose()?,
        arguments,
    };
    let checks = verification.checks()?;
    output::print(&match arguments.json {
        true => format!("{:#}", checks.json(&verification.record)),
        false => checks.text(),
    })?;
    checks.result(&arguments.record)
}

impl Verification<'_> {
    /// All checks, the cheap ones first.
    fn checks(&self) -> anyhow::Result<Checks> {
        let mut checks = Checks::default();
        checks.add("signature", self.signature());
        checks.add("statement", self.statement());
        let model = self.model()?;
        checks.add("weights after", self.after(model.as_ref()));
        checks.add("model.sig", self.model_signature(model.as_ref())?);
        match &self.record.erasure {
            Some(erasure) => self.erasure(&erasure.predicate, model.as_ref(), &mut checks)?,
            None => self.without_erasure(&mut checks),
        }
        Ok(checks)
    }

    fn erasure(
        &self,
        erasure: &Erasure,
        model: Option<&Weights>,
        checks: &mut Checks,
    ) -> anyhow::Result<()> {
        let recipe = Recipe::parse(&erasure.recipe.text, "the recipe of the record", &[]);
        let before = self.before(recipe.as_ref().ok())?;
        let expected = erasure.before.sha256("the record, before")?;
        checks.add(
            "weights before",
            match &before {
                Some(before) => before.compared(expected),
                None => Check::NotChecked(
                    "--before FILE checks them; they are not where the recipe says".to_owned(),
                ),
            },
        );
        let recipe = match recipe {
            Ok(recipe) => recipe,
            Err(error) => {
                self.without_recipe(erasure, &error.to_string(), checks);
                return Ok(());
            }
        };
        checks.add("recipe", recipe_check(&recipe, erasure));
        let sources = moved(&recipe, &self.arguments.data)?;
        self.manifests(erasure, &sources, checks);
        let (_, after) = self.record.subject();
        let right = |weights: Option<Weights>| weights.filter(|found| found.sha256 == expected);
        checks.add(
            "replay",
            match (self.arguments.replay, right(before)) {
                (false, _) => Check::NotChecked(
                    "--replay repeats the run and compares the weights".to_owned(),
                ),
                (true, None) => {
                    Check::Failed("the weights before are needed: --before FILE".to_owned())
                }
                (true, Some(source)) => replay::replay(&replay::Replay {
                    recipe,
                    erasure,
                    expected: after,
                    source: &source.path,
                    data: &sources,
                    model: model
                        .filter(|model| model.sha256 == after)
                        .map(|model| model.path.as_path()),
                    device: self.arguments.device.as_ref(),
                })?,
            },
        );
        Ok(())
    }

    fn signature(&self) -> Check {
        let Some(key) = &self.key else {
            let ids = self.record.key_ids();
            return Check::NotChecked(match ids.is_empty() {
                true => "nobody signed the record; nepenthe unlearn --key FILE signs".to_owned(),
                false => format!("--key PUB checks it; it names the key {}", ids.join(", ")),
            });
        };
        match self.record.signed_by(key) {
            Signed::ByKey => {
                let (own, kind) = (key.id(), key.kind());
                let others = self.record.key_ids().into_iter();
                let others = others.filter(|id| !id.is_empty() && *id != own);
                let others: String = others
                    .map(|id| format!("; {id}, also named, not checked"))
                    .collect();
                Check::Verified(format!("by the {kind} key {own}{others}"))
            }
            Signed::Nobody => {
                Check::Failed("nobody signed the record, or not all of it".to_owned())
            }
            Signed::ByOthers => {
                let named = self.record.key_ids().contains(&key.id().as_str());
                Check::Failed(match named {
                    true => "the record was changed after it was signed".to_owned(),
                    false => format!(
                        "expected the key {}, found {}",
                        key.id(),
                        self.record.key_ids().join(", ")
                    ),
                })
            }
        }
    }

    /// A record that could be opened is consistent; this says what it contains.
    fn statement(&self) -> Check {
        let audits = self.record.audits.iter().map(|audit| &audit.predicate);
        let audits = audits.map(|audit| {
            let count =
                audit.passed_tests.len() + audit.warned_tests.len() + audit.failed_tests.len();
            format!("an audit of {count} verdicts, result {}", audit.result)
        });
        let erasure = self.record.erasure.iter().map(|erasure| {
            let Erasure {
                tool, recipe, run, ..
            } = &erasure.predicate;
            format!(
                "{} forgotten by {} in {} steps, nepenthe {}, {}",
                recipe.forget, recipe.method, run.steps, tool.version, run.finished_on
            )
        });
        Check::Verified(erasure.chain(audits).collect::<Vec<_>>().join("; "))
    }

    /// The weights that the record is about: as given, or beside the record.
    fn model(&self) -> anyhow::Result<Option<Weights>> {
        if let Some(path) = &self.arguments.model {
            return Ok(Some(Weights::read(path)?));
        }
        let (name, _) = self.record.subject();
        // A name alone: the record of a stranger is not to choose among all files.
        let is_name = Path::new(name).file_name().is_some_and(|file| file == name);
        let path = output::parent(self.record.path()).join(name);
        match is_name && path.is_file() {
            true => Ok(Some(Weights::read(&path)?)),
            false => Ok(None),
        }
    }

    fn after(&self, model: Option<&Weights>) -> Check {
        let (name, expected) = self.record.subject();
        match model {
            Some(model) => model.compared(expected),
            None => Check::NotChecked(format!(
                "--model FILE checks them; there is no {name} beside the record"
            )),
        }
    }

    /// The signature of the weights by OpenSSF Model Signing, where there is one.
    fn model_signature(&self, model: Option<&Weights>) -> anyhow::Result<Check> {
        let none = |text: &str| Ok(Check::NotChecked(text.to_owned()));
        let Some(model) = model else {
            return none("the weights are needed");
        };
        let mut path = model.path.clone().into_os_string();
        path.push(".sig");
        let path = PathBuf::from(path);
        if !path.is_file() {
            return none("there is none beside the weights; a P-256 key makes one");
        }
        let Some(key @ PublicKey::P256(_)) = &self.key else {
            return none("the P-256 key that signed the record is needed: --key PUB");
        };
        let text = nepenthe_files::read(&path, LONGEST_SIGNATURE).map_err(nepenthe::Error::io(
            &path,
            "read",
            "is it a model signature?",
        ))?;
        let place = path.display().to_string();
        Ok(match verify_model(&place, &text, &model.sha256, key) {
            Ok(()) => Check::Verified(place),
            Err(error) => Check::failed(&error.to_string()),
        })
    }

    /// The weights before: as given, or where the recipe says.
    fn before(&self, recipe: Option<&Recipe>) -> anyhow::Result<Option<Weights>> {
        if let Some(path) = &self.arguments.before {
            return Ok(Some(Weights::read(path)?));
        }
        let path = recipe.and_then(|recipe| recipe.network.from.as_deref());
        let path = path.filter(|path| path.is_file());
        Ok(path.map(Weights::read).transpose()?)
    }

    /// Whether an option asks for the comparison of the data; `--data` alone may also serve the replay.
    fn asks_for_manifests(&self) -> bool {
        let VerifyArgs { data, replay, .. } = self.arguments;
        self.manifest_key.is_some() || !(data.is_empty() || *replay)
    }

    fn manifests(&self, erasure: &Erasure, sources: &Recipe, checks: &mut Checks) {
        let asked = self.asks_for_manifests();
        let check = match (&erasure.manifests, &self.manifest_key) {
            (None, _) => Check::of_asked(asked, "the record has none to compare with"),
            (Some(_), None) => Check::of_asked(
                asked,
                "--manifest-key FILE compares the data with those of the run",
            ),
            (Some(manifests), Some(key)) => match self.compare(erasure, manifests, key, sources) {
                Ok(compared) => {
                    for (role, check) in compared {
                        checks.add(role.name(), check);
                    }
                    return;
                }
                Err(error) => Check::failed(&error.to_string()),
            },
        };
        checks.add("manifests", check);
    }

    /// The sets of the record against those of the recipe's data.
    fn compare(
        &self,
        erasure: &Erasure,
        manifests: &Manifests,
        key: &ManifestKey,
        sources: &Recipe,
    ) -> anyhow::Result<Vec<(Role, Check)>> {
        let place = self.record.path().display().to_string();
        let parsed = manifests.parse(&place)?;
        let wrong_key = parsed
            .iter()
            .find(|(_, manifest)| manifest.key_id() != key.id());
        if let Some((_, manifest)) = wrong_key {
            let (expected, found) = (manifest.key_id(), key.id());
            let problem = format!("expected the manifest key {expected}, found {found}");
            return Err(UserError::new(problem, "give the key of the run").into());
        }
        let salt = Erasure::salt(erasure.before.sha256(&place)?, &erasure.recipe.sha256);
        let data = DataSet::open(&sources.data, sources.seed)?;
        let found = contents(&Sets::of(sources, Some(&data))?)?;
        let of = |role: Role| {
            let recorded = parsed.iter().find(|(other, _)| *other == role);
            let contents = found.iter().find(|(other, _)| *other == role);
            let check = match (recorded, contents) {
                (None, None) => return None,
                // A record must not pass by leaving a set out.
                (None, Some((_, contents))) => Check::Failed(format!(
                    "the record has no manifest of the {} items that took part",
                    contents.len()
                )),
                (Some((_, manifest)), contents) => {
                    let contents = contents.map_or(&[][..], |(_, contents)| contents);
                    difference(manifest, &Manifest::new(key, &salt, role, contents))
                }
            };
            Some((role, check))
        };
        Ok([Role::Forget, Role::Retain]
            .into_iter()
            .filter_map(of)
            .collect())
    }

    fn without_erasure(&self, checks: &mut Checks) {
        for (name, asked) in [
            ("weights before", self.arguments.before.is_some()),
            ("recipe", false),
            ("manifests", self.asks_for_manifests()),
            ("replay", self.arguments.replay),
        ] {
            checks.add(
                name,
                Check::of_asked(asked, "the record is of an audit alone"),
            );
        }
    }

    /// Another version may have keys that this one does not know.
    fn without_recipe(&self, erasure: &Erasure, problem: &str, checks: &mut Checks) {
        let version = &erasure.tool.version;
        let own = version == nepenthe::VERSION;
        let text = format!("this version cannot read it, {version} wrote it: {problem}");
        checks.add("recipe", Check::of_asked(own, &text));
        let text = "the recipe is needed";
        checks.add(
            "manifests",
            Check::of_asked(self.asks_for_manifests(), text),
        );
        checks.add("replay", Check::of_asked(self.arguments.replay, text));
    }
}

impl Weights {
    fn read(path: &Path) -> Result<Self, nepenthe::Error> {
        let sha256 = digest_of(path)?;
        let path = path.to_owned();
        Ok(Self { path, sha256 })
    }

    fn compared(&self, expected: &str) -> Check {
        let (path, found) = (self.path.display(), &self.sha256);
        match expected == found {
            true => Check::Verified(format!("{path}, SHA-256 {found}")),
            false => Check::Failed(format!(
                "{path}: expected SHA-256 {expected}, found {found}"
            )),
        }
    }
}

/// A model signature is some kilobytes.
const LONGEST_SIGNATURE: u64 = 1 << 20;

/// The text has the digest that goes with it: that was checked when the record was opened. Seed, method and forget set beside
/// it must be those of the text.
fn recipe_check(recipe: &Recipe, erasure: &Erasure) -> Check {
    let said = &erasure.recipe;
    let forget = recipe.forget.as_ref().map(ToString::to_string);
    let own = (
        recipe.seed,
        recipe.method.name(),
        forget.unwrap_or_default(),
    );
    match own == (said.seed, said.method.as_str(), said.forget.clone()) {
        true => Check::Verified(format!("SHA-256 {}, seed {}", said.sha256, said.seed)),
        false => Check::Failed("seed, method or forget set are not those of its text".to_owned()),
    }
}

fn digest_of(path: &Path) -> Result<String, nepenthe::Error> {
    let hint = "give the path of a weight file";
    sha256_of_file(path).map_err(nepenthe::Error::io(path, "read", hint))
}

fn difference(expected: &Manifest, found: &Manifest) -> Check {
    let Difference {
        missing,
        unexpected,
    } = expected.difference(found);
    match (missing, unexpected) {
        (0, 0) => Check::Verified(format!("the same {} items", expected.len())),
        _ => Check::Failed(format!(
            "{missing} of the record's {} items are missing from the data, {unexpected} of the data's {} are not in the record",
            expected.len(),
            found.len()
        )),
    }
}
