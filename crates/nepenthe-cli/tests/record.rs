//! The record of an unlearning: written, verified, and refused once anything was changed.

mod common;

use std::fs;
use std::path::Path;

use common::Folder;
use nepenthe_files::sha256;
use nepenthe_record::{Envelope, Record, ResourceDescriptor, SigningKey, TestResult, line};
use serde_json::{Value, json};

const RECIPE: &str = r#"
seed = 5
forget = "haze"
retain = { samples = 2 }
[network]
from = "net.safetensors"
[method]
name = "algorithm1"
[fit]
steps = 2
batch = 1
crop = 16
[[data]]
layout = "photographs"
path = "photos"
tasks = ["haze", "noise-25"]
"#;

/// A run with its record, signed by the P-256 key `sign` with the manifest key `run.manifest-key`.
fn run() -> Folder {
    let folder = Folder::new();
    folder.network("net.safetensors");
    for (name, side) in [("a", 32), ("b", 36), ("c", 40)] {
        folder.picture(&format!("photos/{name}.png"), side, side);
    }
    folder.file("unlearn.toml", RECIPE);
    folder.succeed(&["key", "new", "--kind", "p256", "-o", "sign"]);
    folder.succeed(&[
        "unlearn",
        "--recipe",
        "unlearn.toml",
        "-o",
        "run",
        "--key",
        "sign",
    ]);
    folder
}

/// Outcome and text of every check of `verify`, which must end with this exit code.
fn verify(folder: &Folder, further: &[&str], code: i32) -> Vec<(String, String, String)> {
    let arguments = ["verify", "run/record.json", "--json"];
    let output = folder
        .nepenthe(&[&arguments[..], further].concat())
        .output();
    let output = output.unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{further:?}: {stderr}");
    let json: Value = serde_json::from_slice(&output.stdout).unwrap();
    let text = |check: &Value, key: &str| check[key].as_str().unwrap().to_owned();
    let checks = json["checks"].as_array().unwrap().iter();
    let checks = checks.map(|check| {
        (
            text(check, "name"),
            text(check, "outcome"),
            text(check, "text"),
        )
    });
    checks.collect()
}

/// The names of the checks with this outcome.
fn named<'a>(checks: &'a [(String, String, String)], outcome: &str) -> Vec<&'a str> {
    let found = checks.iter().filter(|(_, found, _)| found == outcome);
    found.map(|(name, _, _)| name.as_str()).collect()
}

/// The text of the check of this name, which must have failed.
fn text_of<'a>(checks: &'a [(String, String, String)], name: &str) -> &'a str {
    let found = checks.iter().find(|(found, ..)| found == name);
    let (_, outcome, text) = found.unwrap();
    assert_eq!(outcome, "failed", "{name}: {text}");
    text
}

const ALL: [&str; 9] = [
    "signature",
    "statement",
    "weights after",
    "model.sig",
    "weights before",
    "recipe",
    "forget set",
    "retain set",
    "replay",
];

/// One run serves many checks: what each changes is put back.
#[test]
fn a_record_holds_until_anything_is_changed() {
    let folder = run();
    let keys = ["--key", "sign.pub", "--manifest-key", "run.manifest-key"];
    let all = [&keys[..], &["--replay"]].concat();
    let checks = verify(&folder, &all, 0);
    assert_eq!(named(&checks, "verified"), ALL, "{checks:?}");

    let checks = verify(&folder, &[], 0);
    let unchecked = ["signature", "model.sig", "manifests", "replay"];
    assert_eq!(named(&checks, "not-checked"), unchecked);

    let weights = folder.path("run/last.safetensors");
    flipped(&weights, || {
        let checks = verify(&folder, &keys, 1);
        assert_eq!(named(&checks, "failed"), ["weights after", "model.sig"]);
    });
    flipped(&folder.path("net.safetensors"), || {
        let checks = verify(&folder, &all, 1);
        assert_eq!(named(&checks, "failed"), ["weights before", "replay"]);
    });
    // A retain image and a forget image: every image is one of both here, but not every retain sample takes part.
    let photo = folder.path("photos/a.png");
    let kept = fs::read(&photo).unwrap();
    fs::copy(folder.path("photos/b.png"), &photo).unwrap();
    let checks = verify(&folder, &all, 1);
    assert!(
        named(&checks, "failed").contains(&"forget set"),
        "{checks:?}"
    );
    assert!(text_of(&checks, "replay").contains("tensors different"));
    let text = text_of(&checks, "forget set");
    assert!(
        text.starts_with("1 of the record's 3 items are missing"),
        "{text}"
    );
    // Other weights than the record's are no help in saying how far the replay is off.
    let other = ["--replay", "--model", "net.safetensors"];
    let checks = verify(&folder, &other, 1);
    assert_eq!(named(&checks, "failed"), ["weights after", "replay"]);
    assert!(!text_of(&checks, "replay").contains("tensors"));
    fs::write(&photo, kept).unwrap();

    moved_files_are_found_where_they_are_said_to_be(&folder);
    wrong_keys_are_named(&folder);
    changed_records_are_refused(&folder);
    a_set_left_out_of_the_manifests_fails(&folder);
    what_was_asked_for_and_cannot_be_checked_fails(&folder);
}

/// Calls `check` while a byte in the middle of a file has one bit turned over.
fn flipped(path: &Path, check: impl FnOnce()) {
    let bytes = fs::read(path).unwrap();
    let mut changed = bytes.clone();
    changed[bytes.len() / 2] ^= 1;
    fs::write(path, changed).unwrap();
    check();
    fs::write(path, bytes).unwrap();
}

fn moved_files_are_found_where_they_are_said_to_be(folder: &Folder) {
    for (from, to) in [("net.safetensors", "old.safetensors"), ("photos", "album")] {
        fs::rename(folder.path(from), folder.path(to)).unwrap();
    }
    let key = ["--manifest-key", "run.manifest-key", "--replay"];
    let checks = verify(folder, &[], 0);
    assert!(named(&checks, "not-checked").contains(&"weights before"));
    let there = ["--before", "old.safetensors", "--data", "album"];
    let checks = verify(folder, &[&key[..], &there].concat(), 0);
    assert_eq!(named(&checks, "verified"), [&ALL[1..3], &ALL[4..]].concat());
    let two = ["verify", "run/record.json", "--data", "album", "other"];
    folder.refuse(&two, &["the recipe's 1 (photos), found 2", "photos"]);
    for (from, to) in [("net.safetensors", "old.safetensors"), ("photos", "album")] {
        fs::rename(folder.path(to), folder.path(from)).unwrap();
    }
}

fn wrong_keys_are_named(folder: &Folder) {
    folder.succeed(&["key", "new", "-o", "other"]);
    folder.succeed(&["key", "new", "--kind", "manifest", "-o", "other.manifest"]);
    let checks = verify(folder, &["--key", "other.pub"], 1);
    assert_eq!(named(&checks, "failed"), ["signature"]);
    let checks = verify(folder, &["--manifest-key", "other.manifest"], 1);
    assert_eq!(named(&checks, "failed"), ["manifests"]);
    another_signature_is_named(folder);
    let record = "run/record.json";
    for (arguments, words) in [
        (
            ["verify", record, "--key", "sign"],
            "found a P-256 private key",
        ),
        (
            ["verify", record, "--key", "other.manifest"],
            "found a manifest key",
        ),
        (
            ["verify", record, "--manifest-key", "sign.pub"],
            "found a P-256 public key",
        ),
    ] {
        folder.refuse(&arguments, &[words]);
    }
    let unlearn = ["unlearn", "--recipe", "unlearn.toml", "-o", "new"];
    for (option, file, words) in [
        (
            "--key",
            "sign.pub",
            "expected an Ed25519 or P-256 private key",
        ),
        ("--key", "net.safetensors", "net.safetensors"),
        ("--manifest-key", "sign", "expected a manifest key"),
        ("--manifest-key", "none", "none"),
        ("--manifest-key", "new/key", "outside the run's folder"),
    ] {
        folder.refuse(&[&unlearn[..], &[option, file]].concat(), &[words]);
    }
    // A key is never replaced, neither half of it.
    folder.refuse(&["key", "new", "-o", "other"], &["other"]);
    fs::remove_file(folder.path("other")).unwrap();
    folder.refuse(&["key", "new", "-o", "other"], &["other.pub"]);
}

#[test]
fn the_record_names_the_teacher() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    folder.picture("photos/a.png", 32, 32);
    folder.picture("photos/b.png", 36, 36);
    let taught = "name = \"proxy-matching\"\n[teacher]\nwidth = 4\nfit = { steps = 1, batch = 1, crop = 16 }";
    let recipe = RECIPE.replace("name = \"algorithm1\"", taught);
    folder.file("unlearn.toml", recipe);
    folder.succeed(&["unlearn", "--recipe", "unlearn.toml", "-o", "run"]);
    let record = Record::open(&folder.path("run/record.json")).unwrap();
    let teacher = record.erasure.unwrap().predicate.teacher.unwrap();
    assert_eq!(teacher.name, "teacher/last.safetensors");
    let weights = fs::read(folder.path("run/teacher/last.safetensors")).unwrap();
    assert_eq!(teacher.sha256("teacher").unwrap(), sha256(weights));
}

/// Anybody can add a signature to an envelope.
fn another_signature_is_named(folder: &Folder) {
    let path = folder.path("run/record.json");
    let record = fs::read(&path).unwrap();
    let key = SigningKey::open(&folder.path("other")).unwrap();
    let envelope = Envelope::parse("the record", &record).unwrap();
    fs::write(&path, envelope.signed(&key).to_json()).unwrap();
    let checks = verify(folder, &["--key", "sign.pub"], 0);
    let (_, _, text) = &checks[0];
    let words = format!("{}, also named, not checked", key.public().id());
    assert!(text.ends_with(&words), "{text}");
    fs::write(&path, record).unwrap();
}

fn changed_records_are_refused(folder: &Folder) {
    let path = folder.path("run/record.json");
    let record = fs::read_to_string(&path).unwrap();
    let envelope: Value = serde_json::from_str(&record).unwrap();
    let payload = envelope["payload"].as_str().unwrap();
    let other = "eyJhIjoxfQ==";
    for (from, to, words) in [
        (payload, other, "_type: expected"),
        ("in-toto", "in-tutu", "payloadType"),
        ("\"signatures\":", "\"signatures\": ", "compact JSON"),
        ("{\"payload\"", "{\"payload\":\"\",\"payload\"", "twice"),
    ] {
        fs::write(&path, record.replacen(from, to, 1)).unwrap();
        folder.refuse(&["verify", "run/record.json"], &["record.json", words]);
    }
    let signed = Envelope::parse("the record", record.as_bytes()).unwrap();
    let statement = String::from_utf8(signed.payload).unwrap();
    let later = statement.replace("erasure/v1", "erasure/v2");
    fs::write(&path, Envelope::of(later).to_json()).unwrap();
    folder.refuse(
        &["verify", "run/record.json"],
        &["erasure/v2", "of another version"],
    );
    for bytes in [&record[..record.len() / 2], "", "hello"] {
        fs::write(&path, bytes).unwrap();
        folder.refuse(&["verify", "run/record.json"], &["record.json"]);
    }
    folder.refuse(&["verify", "run/none.json"], &["none.json", "record.json"]);
    folder.refuse(&["verify", "run/last.safetensors"], &["last.safetensors"]);
    fs::write(&path, record).unwrap();
}

/// A record that agrees with itself, but says nothing of the retain samples that took part.
fn a_set_left_out_of_the_manifests_fails(folder: &Folder) {
    let path = folder.path("run/record.json");
    let record = fs::read(&path).unwrap();
    let envelope = Envelope::parse("the record", &record).unwrap();
    let mut statement: Value = serde_json::from_slice(&envelope.payload).unwrap();
    let manifests = statement["predicate"]["manifests"].as_object_mut().unwrap();
    assert!(manifests.remove("retain").is_some());
    fs::write(&path, Envelope::of(statement.to_string()).to_json()).unwrap();
    let checks = verify(folder, &["--manifest-key", "run.manifest-key"], 1);
    assert_eq!(named(&checks, "failed"), ["retain set"], "{checks:?}");
    fs::write(&path, record).unwrap();
}

fn what_was_asked_for_and_cannot_be_checked_fails(folder: &Folder) {
    let checks = verify(folder, &["--data", "photos"], 1);
    assert_eq!(named(&checks, "failed"), ["manifests"]);
    let path = folder.path("run/record.json");
    let record = fs::read(&path).unwrap();
    let sha256 = nepenthe_files::sha256_of_file(&folder.path("run/last.safetensors")).unwrap();
    let after = ResourceDescriptor::file("last.safetensors", sha256);
    let audit = TestResult::statement(after, &[], &json!({}));
    fs::write(&path, line(&audit, None)).unwrap();
    let checks = verify(folder, &[], 0);
    assert_eq!(
        named(&checks, "verified"),
        ["statement", "weights after"],
        "{checks:?}"
    );
    let options = ["--before", "net.safetensors", "--data", "photos"];
    let checks = verify(folder, &options, 1);
    assert_eq!(named(&checks, "failed"), ["weights before", "manifests"]);
    fs::write(&path, record).unwrap();
}

#[test]
fn without_a_key_the_record_says_that_nobody_signed_it() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let recipe = RECIPE.replace(
        "\"photographs\"\npath = \"photos\"",
        "\"scenes\"\ncount = 2\nsize = [48, 48]",
    );
    folder.file("unlearn.toml", recipe);
    let arguments = ["unlearn", "--recipe", "unlearn.toml", "-o", "run"];
    let output = folder.nepenthe(&arguments).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(
        stderr.contains("not signed; --key FILE signs it"),
        "{stderr}"
    );
    assert!(stderr.contains("made run.manifest-key"), "{stderr}");
    assert!(!folder.path("run/last.safetensors.sig").exists());
    let record = fs::read_to_string(folder.path("run/record.json")).unwrap();
    assert!(record.ends_with("\"signatures\":[]}\n"), "{record}");

    let checks = verify(&folder, &[], 0);
    let (_, _, text) = &checks[0];
    assert!(text.starts_with("nobody signed the record"), "{text}");
    folder.succeed(&["key", "new", "-o", "sign"]);
    let checks = verify(&folder, &["--key", "sign.pub"], 1);
    assert_eq!(named(&checks, "failed"), ["signature"]);
    // A finished run is given a signed record afterwards, with the same manifests.
    let key = fs::read(folder.path("run.manifest-key")).unwrap();
    folder.succeed(&[&arguments[..], &["--resume", "--key", "sign"]].concat());
    assert_eq!(fs::read(folder.path("run.manifest-key")).unwrap(), key);
    let checks = verify(
        &folder,
        &["--key", "sign.pub", "--manifest-key", "run.manifest-key"],
        0,
    );
    assert_eq!(named(&checks, "verified")[0], "signature");
}
