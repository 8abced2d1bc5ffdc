//! Running an audit, and what it writes.

use std::path::{Path, PathBuf};

use nepenthe::event::Observer;
use nepenthe_files::Lock;

use crate::{
    audit::{Audit, FORMAT},
    cache,
    error::{Error, Result},
    group::{Findings, GROUPS},
    inputs::Subject,
    open::Opened,
    settled::settled,
    table,
    verdict::verdicts,
};

/// The file names in the folder of an audit.
const JSON: &str = "audit.json";
const CSV: &str = "audit.csv";
const PAGE: &str = "audit.html";
const LOCK: &str = ".lock";

/// How an audit ended.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// Everything was measured.
    Finished(Box<Audit>),
    /// The observer asked to stop; finished parts are kept.
    Stopped,
}

/// Whether a folder holds an audit, finished or begun.
pub fn is_audit(folder: &Path) -> bool {
    json_path(folder).is_file() || folder.join(cache::FOLDER).is_dir()
}

/// Where an audit is written.
pub fn json_path(folder: &Path) -> PathBuf {
    folder.join(JSON)
}

/// Where its numbers are written as comma-separated values.
pub fn csv_path(folder: &Path) -> PathBuf {
    folder.join(CSV)
}

/// Where the program writes its page.
pub fn page_path(folder: &Path) -> PathBuf {
    folder.join(PAGE)
}

impl Opened {
    /// Measures everything. Finished parts are kept in the folder of the request, so that the same call after a stop
    /// continues; the models and their folders are only read.
    ///
    /// # Errors
    /// If another process audits into the folder, an image cannot be read, or a file cannot be written.
    pub fn run(&self, folder: &Path, observer: &mut dyn Observer) -> Result<Outcome> {
        let hint = "name a folder that can be written";
        let made = std::fs::create_dir_all(folder);
        made.map_err(nepenthe::Error::io(folder, "make the folder", hint))?;
        let lock = Lock::acquire(&folder.join(LOCK));
        let lock = lock.map_err(nepenthe::Error::io(folder, "lock the folder", hint))?;
        let Some(_lock) = lock else {
            return Err(Error::new(
                format!(
                    "{}: another process audits into this folder",
                    folder.display()
                ),
                "wait until it ends, stop it with Ctrl-C, or name another folder",
            ));
        };
        let mut findings = Findings::default();
        for group in GROUPS {
            match group(&self.inputs, observer) {
                Ok(found) => findings.extend(found),
                Err(Error::Stopped) => return Ok(Outcome::Stopped),
                Err(error) => return Err(error),
            }
        }
        let (_, audit) = settled(&self.audit(findings));
        write(folder, &audit)?;
        Ok(Outcome::Finished(Box::new(audit)))
    }

    fn audit(&self, findings: Findings) -> Audit {
        let inputs = &self.inputs;
        let mut notes = self.notes.clone();
        notes.extend(doubts(inputs));
        notes.extend(findings.notes);
        Audit {
            format: FORMAT,
            version: nepenthe::VERSION.to_owned(),
            models: inputs
                .subjects()
                .map(|subject| subject.record.clone())
                .collect(),
            data: self.data.clone(),
            settings: inputs.settings.clone(),
            device: inputs.choice.to_string(),
            verdicts: verdicts(&findings.measures, !inputs.retrained.is_empty()),
            measures: findings.measures,
            curves: findings.curves,
            barriers: findings.barriers,
            rocs: findings.rocs,
            layers: findings.layers,
            cost: findings.cost,
            notes,
        }
    }
}

/// What the files say of themselves that does not fit the parts they play.
fn doubts(inputs: &crate::Inputs) -> Vec<String> {
    let mut notes = Vec::new();
    let said = |subject: &Subject| subject.metadata.get("nepenthe.source_sha256").cloned();
    if let Some(source) = said(&inputs.after)
        && source != inputs.before.record.sha256
    {
        notes.push("AFTER says that it began from another weight file than BEFORE".to_owned());
    }
    for ut in &inputs.retrained {
        let run = ut.run.as_ref();
        let left_out = run.and_then(|run| run.recipe.forget.as_ref());
        if run.is_some() && left_out != Some(&inputs.forget) {
            let what = left_out.map_or("nothing".to_owned(), ToString::to_string);
            notes.push(format!(
                "{} was trained without {what}, and {} was to be forgotten: it is UT only if its data held nothing of that",
                ut.label(),
                inputs.forget
            ));
        }
        let origin = said(ut);
        if origin.is_some_and(|origin| origin == inputs.before.record.sha256) {
            notes.push(format!(
                "{} began from BEFORE, so it is no network that never saw the forget set",
                ut.label()
            ));
        }
    }
    notes
}

/// Writes `audit.json` and `audit.csv`.
///
/// # Errors
/// If a file cannot be written.
pub fn write(folder: &Path, audit: &Audit) -> Result<()> {
    let json = serde_json::to_string_pretty(audit).expect("an audit serialises");
    let files = [
        (json_path(folder), json + "\n"),
        (csv_path(folder), table::csv(audit)),
    ];
    for (path, text) in files {
        let hint = "is the disk full or the folder write-protected?";
        let written = nepenthe_files::write(&path, text);
        written.map_err(nepenthe::Error::io(&path, "write", hint))?;
    }
    Ok(())
}

/// Reads an audit, from its folder or its file.
///
/// # Errors
/// If the file cannot be read, is no audit, or is one of another version.
pub fn read(path: &Path) -> Result<Audit> {
    let path = match path.is_dir() {
        true => json_path(path),
        false => path.to_owned(),
    };
    let hint = "name the -o folder of nepenthe audit, or its audit.json";
    let text = nepenthe_files::read_text(&path);
    let text = text.map_err(nepenthe::Error::io(&path, "read the audit", hint))?;
    let damaged = |problem: String| {
        Error::new(
            format!("{}: expected an audit, {problem}", path.display()),
            hint,
        )
    };
    let value: serde_json::Value =
        serde_json::from_str(&text).map_err(|error| damaged(format!("found no JSON: {error}")))?;
    match value["format"].as_u64() {
        Some(format) if format == u64::from(FORMAT) => {}
        Some(format) => {
            return Err(Error::new(
                format!(
                    "{}: expected format {FORMAT}, found {format}",
                    path.display()
                ),
                "run nepenthe audit again with this version",
            ));
        }
        None => return Err(damaged("found no `format`".to_owned())),
    }
    serde_json::from_value(value).map_err(|error| damaged(format!("found {error}")))
}
