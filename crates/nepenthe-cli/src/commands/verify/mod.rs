//! `nepenthe verify`: checks a record and everything it refers to, one thing at a time.

mod check;
mod manifests;
mod moved;
mod replay;
mod weights;

use std::path::PathBuf;

use clap::Args;
use nepenthe::DeviceChoice;
use nepenthe::recipe::Recipe;
use nepenthe_record::{Erasure, ManifestKey, PublicKey, Record, Signed};

use crate::output;
use check::{Check, Checks};
use moved::moved;
use weights::Weights;

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
        let expected = |before: &Weights| before.sha256 == expected;
        let source = before.filter(expected);
        checks.add(
            "replay",
            self.replay(erasure, recipe, &sources, source, model)?,
        );
        Ok(())
    }

    fn replay(
        &self,
        erasure: &Erasure,
        recipe: Recipe,
        sources: &Recipe,
        source: Option<Weights>,
        model: Option<&Weights>,
    ) -> anyhow::Result<Check> {
        if !self.arguments.replay {
            let text = "--replay repeats the run and compares the weights";
            return Ok(Check::NotChecked(text.to_owned()));
        }
        let Some(source) = source else {
            let text = "the weights before are needed: --before FILE";
            return Ok(Check::Failed(text.to_owned()));
        };
        let (_, expected) = self.record.subject();
        let model = model.filter(|model| model.sha256 == expected);
        replay::replay(&replay::Replay {
            recipe,
            erasure,
            expected,
            source: &source.path,
            data: sources,
            model: model.map(|model| model.path.as_path()),
            device: self.arguments.device.as_ref(),
        })
    }

    fn signature(&self) -> Check {
        let ids = self.record.key_ids();
        let named = ids.iter().filter(|id| !id.is_empty());
        let named = named.copied().collect::<Vec<_>>();
        let Some(key) = &self.key else {
            return Check::NotChecked(match ids.is_empty() {
                true => "nobody signed the record; nepenthe unlearn --key FILE signs".to_owned(),
                false => format!("--key PUB checks it; it names the key {}", named.join(", ")),
            });
        };
        let own = key.id();
        match self.record.signed_by(key) {
            Signed::ByKey => {
                let others = named.iter().filter(|id| **id != own);
                let others = others.map(|id| format!("; {id}, also named, not checked"));
                let others: String = others.collect();
                Check::Verified(format!("by the {} key {own}{others}", key.kind()))
            }
            Signed::Nobody => {
                Check::Failed("nobody signed the record, or not all of it".to_owned())
            }
            Signed::ByOthers if named.contains(&own.as_str()) => {
                Check::Failed("the record was changed after it was signed".to_owned())
            }
            Signed::ByOthers => {
                let found = named.join(", ");
                Check::Failed(format!("expected the key {own}, found {found}"))
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

    /// Whether an option asks for the comparison of the data; `--data` alone may also serve the replay.
    fn asks_for_manifests(&self) -> bool {
        let VerifyArgs { data, replay, .. } = self.arguments;
        self.manifest_key.is_some() || !(data.is_empty() || *replay)
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
