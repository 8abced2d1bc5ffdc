//! What a command left in a folder.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use nepenthe_image::Image;
use nepenthe_nets::weights::WeightFile;
use serde_json::Value;
use tempfile::TempDir;

/// Files that say when and how fast a run was, and so differ from run to run.
const TIMED: [&str; 6] = [
    "record.json",
    "log.jsonl",
    "evaluations.jsonl",
    "audit.json",
    "audit.html",
    "report.html",
];

/// Every file below `folder`, by its path within it, sorted.
pub(crate) fn names(folder: &Path) -> BTreeSet<PathBuf> {
    let name = |path: PathBuf| path.strip_prefix(folder).unwrap().to_owned();
    files(folder).into_iter().map(name).collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let (folders, files): (Vec<_>, Vec<_>) = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .partition(|path| path.is_dir());
    let inner = folders.iter().flat_map(|folder| self::files(folder));
    files.iter().cloned().chain(inner).collect()
}

/// A copy of a folder.
pub(crate) fn copy(folder: &Path) -> TempDir {
    let copied = tempfile::tempdir().unwrap();
    for name in names(folder) {
        let target = copied.path().join(&name);
        fs::create_dir_all(target.parent().unwrap()).unwrap();
        fs::copy(folder.join(name), target).unwrap();
    }
    copied
}

/// No temporary file is left.
pub(crate) fn check_nothing_lies_about(folder: &Path, what: &str) {
    let names = names(folder);
    let left: Vec<_> = names.iter().filter(|name| is_partial(name)).collect();
    assert!(left.is_empty(), "{what} left {left:?}");
}

fn is_partial(path: &Path) -> bool {
    path.to_string_lossy().ends_with(".partial")
}

/// Every file that goes by its own name is whole.
pub(crate) fn check_whole(folder: &Path) {
    for path in files(folder).iter().filter(|path| !is_partial(path)) {
        let shown = path.display();
        let text = || fs::read_to_string(path).unwrap();
        match &*path.extension().unwrap_or_default().to_string_lossy() {
            "safetensors" => drop(WeightFile::open(path).unwrap_or_else(|error| panic!("{error}"))),
            "png" => drop(Image::open(path).unwrap_or_else(|error| panic!("{error}"))),
            "json" => {
                let value: Result<Value, _> = serde_json::from_str(&text());
                value.unwrap_or_else(|error| panic!("{shown}: {error}"));
            }
            "jsonl" => check_lines(path, &text()),
            "csv" | "toml" | "html" | "md" => {
                assert!(text().ends_with('\n'), "{shown} has no last line");
            }
            _ => {}
        }
    }
}

/// Every line is whole, and the steps of a log follow each other.
fn check_lines(path: &Path, text: &str) {
    let is_log = path.ends_with("log.jsonl");
    assert!(
        text.is_empty() || text.ends_with('\n'),
        "{}",
        path.display()
    );
    for (index, line) in text.lines().enumerate() {
        let value: Value = serde_json::from_str(line).unwrap();
        assert!(
            !is_log || value["step"] == index + 1,
            "{}: {line} is line {}",
            path.display(),
            index + 1
        );
    }
}

/// The bytes of every file that does not tell the time; of a log, the steps.
pub(crate) fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let of = |name: PathBuf| {
        let bytes = fs::read(folder.join(&name)).unwrap();
        let lines = bytes.iter().filter(|&&byte| byte == b'\n').count();
        let is_timed = TIMED.iter().any(|timed| name.ends_with(timed));
        let is_lines = name
            .extension()
            .is_some_and(|extension| extension == "jsonl");
        let told = match (is_timed, is_lines) {
            (true, true) => format!("{lines} lines").into_bytes(),
            (true, false) => Vec::new(),
            _ => bytes,
        };
        (name, told)
    };
    names(folder).into_iter().map(of).collect()
}
