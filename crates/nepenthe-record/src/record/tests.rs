use nepenthe_files::sha256;
use serde_json::json;

use super::*;
use crate::{Machine, Package, RecipeText, ResourceDescriptor, Run, Verdict};

fn after() -> ResourceDescriptor {
    ResourceDescriptor::file("last.safetensors", sha256("after"))
}

fn statement() -> Statement<Erasure> {
    let package = |name: &str| Package {
        name: name.to_owned(),
        version: "0.1.0".to_owned(),
    };
    let erasure = Erasure {
        tool: package("nepenthe"),
        before: ResourceDescriptor::file("before.safetensors", sha256("before")),
        teacher: Some(ResourceDescriptor::file(
            "teacher.safetensors",
            sha256("teacher"),
        )),
        recipe: RecipeText::new("seed = 5\n".to_owned(), 5, "algorithm1", "haze".to_owned()),
        run: Run {
            finished_on: "2026-11-25T05:00:00Z".to_owned(),
            steps: 3,
            images: 12,
            seconds: 0.75,
            device: "cpu".to_owned(),
        },
        machine: Machine {
            processor: "a processor".to_owned(),
            architecture: "x86_64".to_owned(),
            vector_unit: "AVX2".to_owned(),
            threads: 2,
            system: "Linux".to_owned(),
        },
        dependencies: vec![package("burn")],
        manifests: None,
    };
    erasure.statement(after())
}

fn audit(sha256: String) -> Statement<TestResult> {
    let verdict = Verdict {
        name: "gap".to_owned(),
        value: json!(0.25),
        passed: Some(true),
        text: "forgets like a retrained network".to_owned(),
    };
    let after = ResourceDescriptor::file("last.safetensors", sha256);
    TestResult::statement(after, &[verdict], &json!({"gap": 0.25}))
}

/// A record of these bytes.
fn open(bytes: impl AsRef<[u8]>) -> Result<Record> {
    Record::parse(Path::new("a/record.json"), bytes.as_ref())
}

/// The error of a record whose statement has `from` replaced by `to`.
fn changed(from: &str, to: &str) -> String {
    let json = statement().to_json();
    let other = json.replacen(from, to, 1);
    assert_ne!(json, other, "{from}");
    let error = open(Envelope::of(other).to_json()).unwrap_err();
    let error = error.to_string();
    assert!(error.contains("record.json") && error.contains("hint: "));
    error
}

#[test]
fn a_record_is_read_back() {
    let key = SigningKey::p256().unwrap();
    let record = open(line(&statement(), Some(&key))).unwrap();
    assert_eq!(record.erasure.as_ref(), Some(&statement()));
    let digest = sha256("after");
    assert_eq!(record.subject(), ("last.safetensors", digest.as_str()));
    assert_eq!(record.signed_by(&key.public()), Signed::ByKey);
    let other = SigningKey::p256().unwrap().public();
    assert_eq!(record.signed_by(&other), Signed::ByOthers);
    let unsigned = open(line(&statement(), None)).unwrap();
    assert_eq!(unsigned.signed_by(&key.public()), Signed::Nobody);
}

#[test]
fn an_audit_stands_beside_the_erasure() {
    let key = SigningKey::ed25519().unwrap();
    let lines = |sha256| line(&statement(), Some(&key)) + &line(&audit(sha256), Some(&key));
    let record = open(lines(sha256("after"))).unwrap();
    assert!(record.erasure.is_some() && record.audits.len() == 1);
    assert_eq!(record.signed_by(&key.public()), Signed::ByKey);
    let error = open(lines(sha256("other"))).unwrap_err().to_string();
    assert!(
        error.contains("line 2") && error.contains("subject: "),
        "{error}"
    );
    // One line without a signature makes the whole record unsigned.
    let half = line(&statement(), Some(&key)) + &line(&audit(sha256("after")), None);
    let half = open(half).unwrap();
    assert_eq!(half.signed_by(&key.public()), Signed::Nobody);
    let twice = line(&statement(), None).repeat(2);
    let error = open(twice).unwrap_err().to_string();
    assert!(error.contains("found two"), "{error}");
}

#[test]
fn other_versions_are_named() {
    for (from, to) in [
        ("erasure/v1", "erasure/v2"),
        ("Statement/v1", "Statement/v2"),
    ] {
        let error = changed(from, to);
        assert!(
            error.contains(to) && error.contains("another version"),
            "{error}"
        );
    }
    let error = changed("nepenthe.invalid/erasure/v1", "slsa.dev/provenance/v1");
    assert!(error.contains("another kind"), "{error}");
}

#[test]
fn fields_are_those_of_the_version() {
    changed("\"seconds\":0.75,", "");
    changed("\"seconds\":", "\"minutes\":1,\"seconds\":");
    changed("\"seconds\":0.75", "\"seconds\":\"0.75\"");
    changed("\"seed\":5", "\"seed\":5,\"seed\":6");
    let error = changed("seed = 5", "seed = 6");
    assert!(error.contains("recipe: expected a text"), "{error}");
    for network in ["before", "teacher"] {
        let digest = sha256(network);
        let error = changed(&digest, &digest.to_uppercase());
        assert!(
            error.contains(network) && error.contains("lower-case hexadecimal"),
            "{error}"
        );
    }
    changed("\"subject\":[", "\"subject\":[{\"name\":\"a\"},");
}

#[test]
fn what_is_no_record_is_said() {
    let many = line(&statement(), None).repeat(MOST_LINES + 1);
    for bytes in [
        "".as_bytes(),
        b"\n",
        b"{}\n",
        b"\xff\xfe\n",
        b"[1]\n",
        many.as_bytes(),
    ] {
        let error = open(bytes).unwrap_err().to_string();
        assert!(
            error.contains("record.json") && error.contains("hint: "),
            "{error}"
        );
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(RECORD);
    let file = std::fs::File::create(&path).unwrap();
    file.set_len(LONGEST + 1).unwrap();
    let error = Record::open(&path).unwrap_err().to_string();
    assert!(error.contains("expected at most 67108864 bytes"), "{error}");
}

#[test]
fn every_changed_byte_of_a_signed_record_fails() {
    let key = SigningKey::ed25519().unwrap();
    let bytes = line(&statement(), Some(&key)).into_bytes();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            let read = open(&changed);
            let verified = read.is_ok_and(|read| read.signed_by(&key.public()) == Signed::ByKey);
            assert!(!verified, "bit {bit} of byte {at}");
        }
    }
}
