//! Records, keys and model signatures.

use std::path::Path;

use nepenthe_fuzz::{Bytes, Tree};
use nepenthe_record::{Envelope, PublicKey, Record, SigningKey, verify_model};
use serde_json::Value;

use crate::bound::{check_message, corpus, read, refused};

fn parse(bytes: &[u8]) {
    let reader = |bytes: &[u8]| Record::parse(Path::new("record.json"), bytes);
    if let Err(error) = read(bytes, reader, |_| refused(bytes.len())) {
        check_message(&error.to_string());
    }
}

fn record() -> Vec<u8> {
    corpus("docs/examples", |name| name.ends_with("record.json")).remove(0)
}

#[test]
fn any_change_to_a_record() {
    let corpus = [record()];
    bolero::check!()
        .with_type::<Bytes>()
        .for_each(|mutant| parse(&mutant.of(&corpus)));
}

#[test]
fn any_change_to_a_statement() {
    let record = record();
    let lines = record.split_inclusive(|byte| *byte == b'\n');
    let statements = lines.map(|line| {
        let envelope = Envelope::parse("the example", line).expect("an envelope");
        serde_json::from_slice(&envelope.payload).expect("a statement")
    });
    let corpus: Vec<Value> = statements.collect();
    bolero::check!().with_type::<Tree>().for_each(|mutant| {
        parse(
            Envelope::of(mutant.of(&corpus).to_string())
                .to_json()
                .as_bytes(),
        );
    });
}

#[test]
fn any_change_to_a_key_or_a_model_signature() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("key");
    let (ed25519, p256) = (
        SigningKey::ed25519().expect("a key"),
        SigningKey::p256().expect("a key"),
    );
    let public = p256.public();
    let mut corpus: Vec<Vec<u8>> = [&ed25519, &p256]
        .iter()
        .map(|key| key.to_pem().as_bytes().to_vec())
        .collect();
    corpus.extend([&ed25519, &p256].map(|key| key.public().to_pem().into_bytes()));
    let digest = "00".repeat(32);
    let signature = nepenthe_record::sign_model("a", &digest, &p256).expect("a signature");
    corpus.push(signature.into_bytes());
    bolero::check!().with_type::<Bytes>().for_each(|mutant| {
        let bytes = mutant.of(&corpus);
        std::fs::write(&path, &bytes).expect("a file");
        let errors = [
            SigningKey::open(&path).err(),
            PublicKey::open(&path).err(),
            verify_model("a signature", &bytes, &digest, &public).err(),
        ];
        errors
            .iter()
            .flatten()
            .for_each(|error| check_message(&error.to_string()));
    });
}
