//! `nepenthe verify`: what of a record holds, checked one thing after the other.

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

/// Check the record of an unlearning: signature, weights, data, and by repeating the run
#[derive(Debug, Args)]
#[command(after_help = "\
Every line of the result is verified, failed or not checked; the exit code is 1 if anything failed. What is not checked says what it would take. \
Weights are looked for beside the record, the weights before and the data where the recipe says. A signature shows who vouches for the record; \
--replay shows that the weights came of the recipe and the data (docs/RECORD.md).

Examples:
  nepenthe verify runs/no-haze/record.json --key release.key.pub
  nepenthe verify record.json --model last.safetensors --key release.key.pub --json
  nepenthe verify record.json --manifest-key runs/no-haze.manifest-key --data photos
  nepenthe verify runs/no-haze/record.json --before before.safetensors --replay")]
pub(crate) struct VerifyArgs {
    /// Record, as in runs/no-haze/record.json
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
    /// Folder that a data folder of the recipe was moved to, one for each in its order [default: the paths in the recipe]
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
    checks: Checks,
}

/// Runs the command.
///
/// # Errors
/// If the record or a key cannot be read, or a check failed; the checks are printed before.
pub(crate) fn run(arguments: &VerifyArgs) -> anyhow::Result<()> {
    let open_key = |path: &PathBuf| PublicKey::open(path);
    let open_manifest = |path: &PathBuf| ManifestKey::open(path);
    let mut verification = Verification {
        record: Record::open(&arguments.record)?,
        key: arguments.key.as_ref().map(open_key).transpose()?,
        manifest_key: arguments
            .manifest_key
            .as_ref()
            .map(open_manifest)
            .transpose()?,
        arguments,
        checks: Checks::default(),
    };
    verification.run()?;
    let Verification { record, checks, .. } = verification;
    output::print(&match arguments.json {
        true => format!("{:#}", checks.json(&record)?),
        false => checks.text(),
    })?;
    checks.result(&arguments.record)
}

impl Verification<'_> {
    /// All checks, the cheap ones first.
    fn run(&mut self) -> anyhow::Result<()> {
        self.checks.add("signature", self.signature());
        self.checks.add("statement", self.statement());
        let (after, digest) = self.after()?;
        self.checks.add("weights after", after);
        let model = self.model_signature(digest.as_deref())?;
        self.checks.add("model.sig", model);
        let Some(erasure) = self.record.erasure.clone() else {
            return self.without_erasure();
        };
        let erasure = erasure.predicate;
        let (before, source) = self.before(&erasure)?;
        self.checks.add("weights before", before);
        let recipe = match Recipe::parse(&erasure.recipe.text, "the recipe of the record", &[]) {
            Ok(recipe) => recipe,
            Err(error) => return self.without_recipe(&erasure, &error.to_string()),
        };
        self.checks.add("recipe", recipe_check(&recipe, &erasure));
        let sources = moved(&recipe, &self.arguments.data)?;
        self.manifests(&erasure, &sources);
        let replay = match (self.arguments.replay, source) {
            (false, _) => {
                Check::NotChecked("--replay repeats the run and compares the weights".to_owned())
            }
            (true, None) => {
                Check::Failed("the weights before are needed: --before FILE".to_owned())
            }
            (true, Some(source)) => {
                let model = digest.is_some().then(|| self.model_path()).flatten();
                replay::replay(&replay::Replay {
                    recipe,
                    erasure: &erasure,
                    expected: self.record.subject()?.1,
                    source: &source,
                    data: &sources,
                    model: model.as_deref(),
                    device: self.arguments.device.as_ref(),
                })?
            }
        };
        self.checks.add("replay", replay);
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
            Signed::ByKey => Check::Verified(format!("by the {} key {}", key.kind(), key.id())),
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

    /// A record that was opened agrees with itself; here stands what it says.
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
    fn model_path(&self) -> Option<PathBuf> {
        if let Some(path) = &self.arguments.model {
            return Some(path.clone());
        }
        let (name, _) = self.record.subject().ok()?;
        // A name alone: the record of a stranger is not to choose among all files.
        let is_name = Path::new(name).file_name().is_some_and(|file| file == name);
        let path = output::parent(self.record.path()).join(name);
        (is_name && path.is_file()).then_some(path)
    }

    fn after(&self) -> anyhow::Result<(Check, Option<String>)> {
        let (name, expected) = self.record.subject()?;
        let Some(path) = self.model_path() else {
            let text = format!("--model FILE checks them; there is no {name} beside the record");
            return Ok((Check::NotChecked(text), None));
        };
        let found = digest_of(&path)?;
        Ok((compared(&path, expected, &found), Some(found)))
    }

    /// The signature of the weights by OpenSSF Model Signing, where there is one.
    fn model_signature(&self, digest: Option<&str>) -> anyhow::Result<Check> {
        let none = |text: &str| Ok(Check::NotChecked(text.to_owned()));
        let Some(path) = self.model_path() else {
            return none("the weights are needed");
        };
        let mut signature = path.into_os_string();
        signature.push(".sig");
        let path = PathBuf::from(signature);
        if !path.is_file() {
            return none("there is none beside the weights; a P-256 key makes one");
        }
        match (&self.key, digest) {
            (Some(key @ PublicKey::P256(_)), Some(digest)) => {
                let text = nepenthe_files::read(&path, LONGEST_SIGNATURE).map_err(
                    nepenthe::Error::io(&path, "read", "is it a model signature?"),
                )?;
                let place = path.display().to_string();
                Ok(match verify_model(&place, &text, digest, key) {
                    Ok(()) => Check::Verified(place),
                    Err(error) => Check::failed(&error.to_string()),
                })
            }
            _ => none("the P-256 key that signed the record is needed: --key PUB"),
        }
    }

    /// The weights before, and their file if it is the right one.
    fn before(&self, erasure: &Erasure) -> anyhow::Result<(Check, Option<PathBuf>)> {
        let expected = erasure.before.sha256("the record, before")?;
        let path = match &self.arguments.before {
            Some(path) => path.clone(),
            None => {
                let recipe = Recipe::parse(&erasure.recipe.text, "the recipe of the record", &[]);
                let path = recipe.ok().and_then(|recipe| recipe.network.from);
                match path.filter(|path| path.is_file()) {
                    Some(path) => path,
                    None => {
                        let text = "--before FILE checks them; they are not where the recipe says";
                        return Ok((Check::NotChecked(text.to_owned()), None));
                    }
                }
            }
        };
        let found = digest_of(&path)?;
        let source = (found == expected).then(|| path.clone());
        Ok((compared(&path, expected, &found), source))
    }

    fn manifests(&mut self, erasure: &Erasure, sources: &Recipe) {
        let check = match (&erasure.manifests, &self.manifest_key) {
            (None, None) => Check::NotChecked("the record has none".to_owned()),
            (None, Some(_)) => Check::Failed("the record has none to compare with".to_owned()),
            (Some(_), None) => {
                let text = "--manifest-key FILE compares the data with those of the run";
                Check::NotChecked(text.to_owned())
            }
            (Some(manifests), Some(key)) => match self.compare(erasure, manifests, key, sources) {
                Ok(checks) => {
                    for (role, check) in checks {
                        self.checks.add(role.name(), check);
                    }
                    return;
                }
                Err(error) => Check::failed(&error.to_string()),
            },
        };
        self.checks.add("manifests", check);
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
        let compared = parsed.into_iter().map(|(role, manifest)| {
            let contents = found.iter().find(|(other, _)| *other == role);
            let contents = contents.map_or(&[][..], |(_, contents)| contents);
            let other = Manifest::new(key, &salt, role, contents);
            (role, difference(&manifest, &other))
        });
        Ok(compared.collect())
    }

    fn without_erasure(&mut self) -> anyhow::Result<()> {
        let text = "the record is of an audit alone";
        for name in ["weights before", "recipe", "manifests", "replay"] {
            let asked = match name {
                "manifests" => self.manifest_key.is_some(),
                "replay" => self.arguments.replay,
                _ => false,
            };
            self.checks.add(name, Check::of_asked(asked, text));
        }
        Ok(())
    }

    /// Another version may have keys that this one does not know.
    fn without_recipe(&mut self, erasure: &Erasure, problem: &str) -> anyhow::Result<()> {
        let version = &erasure.tool.version;
        let own = version == nepenthe::VERSION;
        let text = format!("this version cannot read it, {version} wrote it: {problem}");
        self.checks.add("recipe", Check::of_asked(own, &text));
        let text = "the recipe is needed";
        let asked = self.manifest_key.is_some();
        self.checks.add("manifests", Check::of_asked(asked, text));
        self.checks
            .add("replay", Check::of_asked(self.arguments.replay, text));
        Ok(())
    }
}

/// A model signature is some kilobytes.
const LONGEST_SIGNATURE: u64 = 1 << 20;

/// The text is that of its digest, which was checked as the record was opened; what is said beside it must agree with it.
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

fn compared(path: &Path, expected: &str, found: &str) -> Check {
    let path = path.display();
    match expected == found {
        true => Check::Verified(format!("{path}, SHA-256 {found}")),
        false => Check::Failed(format!(
            "{path}: expected SHA-256 {expected}, found {found}"
        )),
    }
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
