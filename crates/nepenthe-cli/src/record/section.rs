//! A record on the page: what it says, who signed it, and how to check it.

use std::path::Path;

use nepenthe::event::duration;
use nepenthe_record::{Erasure, RECORD, Record, ResourceDescriptor, Statement, TestResult};
use nepenthe_report::Section;

/// The record in a folder of a run or an audit, as a section of the page, if there is one.
///
/// # Errors
/// If there is one that cannot be read or is damaged.
pub(crate) fn section(folder: &Path, title: String) -> anyhow::Result<Option<Section>> {
    let path = folder.join(RECORD);
    if !path.exists() {
        return Ok(None);
    }
    let record = Record::open(&path)?;
    let (name, sha256) = record.subject();
    let mut facts = vec![("weights after".to_owned(), file(name, sha256))];
    let mut fact = |name: &str, value: String| facts.push((name.to_owned(), value));
    if let Some(Statement { predicate, .. }) = &record.erasure {
        fact("weights in the folder", in_folder(folder, &record));
        erasure(predicate, &path, &mut fact)?;
    }
    for Statement { predicate, .. } in &record.audits {
        fact("audit", audit(predicate, &path)?);
    }
    fact("signed", signed(&record));
    fact("to verify", command(&record, &path));
    Ok(Some(Section {
        title,
        text: vec![MEANING.to_owned()],
        facts,
        ..Section::default()
    }))
}

const MEANING: &str = "What the record says. This page checks neither signature nor data: the command at the end does. A signature shows \
                       who vouches for the record; that the network has forgotten is shown by an audit.";

fn erasure(
    erasure: &Erasure,
    path: &Path,
    fact: &mut impl FnMut(&str, String),
) -> anyhow::Result<()> {
    let Erasure {
        recipe,
        run,
        machine,
        tool,
        before,
        manifests,
        teacher,
        ..
    } = erasure;
    let place = path.display().to_string();
    fact("weights before", descriptor(before, &place)?);
    fact("forgotten", recipe.forget.clone());
    let manifests = manifests.as_ref().map(|both| both.parse(&place));
    for (role, manifest) in manifests.transpose()?.into_iter().flatten() {
        let count = match manifest.len() {
            1 => "1 image under its task".to_owned(),
            count => format!("{count} images, each under its task"),
        };
        let key = manifest.key_id();
        fact(
            role.name(),
            format!("{count}, as keyed digests; manifest key {key}"),
        );
    }
    fact(
        "method",
        format!(
            "{}, {} steps, {}",
            recipe.method,
            run.steps,
            duration(run.seconds)
        ),
    );
    if let Some(teacher) = teacher {
        fact("teacher", descriptor(teacher, &place)?);
    }
    fact(
        "recipe",
        format!("seed {}, SHA-256 {}", recipe.seed, recipe.sha256),
    );
    fact("finished", run.finished_on.clone());
    fact(
        "made with",
        format!(
            "{} {} on {}, {} ({}, {} threads)",
            tool.name,
            tool.version,
            run.device,
            machine.processor,
            machine.vector_unit,
            machine.threads
        ),
    );
    Ok(())
}

/// Result and verdict on the whole.
fn audit(result: &TestResult, path: &Path) -> anyhow::Result<String> {
    let (verdicts, _) = result.audit(&path.display().to_string())?;
    let whole = verdicts.iter().find(|verdict| verdict.name == "audit");
    let words = whole.map_or("no verdict on the whole", |verdict| &verdict.text);
    Ok(format!("{}: {words}", result.result.to_lowercase()))
}

fn file(name: &str, sha256: &str) -> String {
    format!("{name}, SHA-256 {sha256}")
        .trim_start_matches(", ")
        .to_owned()
}

fn descriptor(file: &ResourceDescriptor, place: &str) -> anyhow::Result<String> {
    Ok(self::file(&file.name, file.sha256(place)?))
}

/// Whether the file of that name in the folder is the one of the record.
fn in_folder(folder: &Path, record: &Record) -> String {
    let (name, expected) = record.subject();
    match nepenthe_files::sha256_of_file(&folder.join(name)) {
        Ok(found) if found == expected => "the same".to_owned(),
        Ok(found) => format!("OTHERS: SHA-256 {found}"),
        Err(_) => "not in it".to_owned(),
    }
}

/// Who is said to vouch for it.
fn signed(record: &Record) -> String {
    let keys: Vec<&str> = record
        .key_ids()
        .into_iter()
        .filter(|id| !id.is_empty())
        .collect();
    match (record.is_signed(), keys.as_slice()) {
        (false, []) => "no: nobody vouches for it".to_owned(),
        (false, _) => format!("in part, with {}", keys.join(", ")),
        (true, []) => "yes, with a key that it does not name".to_owned(),
        (true, _) => format!("with key {}", keys.join(", ")),
    }
}

fn command(record: &Record, path: &Path) -> String {
    let mut command = format!("nepenthe verify {}", path.display());
    if record.is_signed() {
        command += " --key PUBLIC-KEY";
    }
    if let Some(erasure) = &record.erasure {
        if erasure.predicate.manifests.is_some() {
            command += " --manifest-key KEY";
        }
        command += " --replay";
    }
    command
}
