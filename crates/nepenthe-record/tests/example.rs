//! The example in docs/examples is a record that the program made, and the schema beside it says what is required.

use std::path::{Path, PathBuf};

use nepenthe_record::{Erasure, PublicKey, Record, Signed};
use serde_json::Value;

fn example(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/examples");
    folder.join(name)
}

fn schema() -> Value {
    let text = std::fs::read(example("record.schema.json")).unwrap();
    serde_json::from_slice(&text).unwrap()
}

fn statement() -> Value {
    let record = Record::open(&example("record.json")).unwrap();
    serde_json::to_value(record.erasure.unwrap()).unwrap()
}

#[test]
fn the_example_verifies() {
    let record = Record::open(&example("record.json")).unwrap();
    let key = PublicKey::open(&example("record.key.pub")).unwrap();
    assert_eq!(record.signed_by(&key), Signed::ByKey);
    let manifests = record.erasure.unwrap().predicate.manifests.unwrap();
    let lengths: Vec<usize> = manifests
        .parse("the example")
        .unwrap()
        .iter()
        .map(|(_, manifest)| manifest.len())
        .collect();
    assert_eq!(lengths, [4, 2]);
}

/// `check` is called for every object of the example with its schema and its place.
fn walk(
    schema: &Value,
    root: &Value,
    value: &Value,
    place: &str,
    check: &mut dyn FnMut(&Value, &Value, &str),
) {
    let schema = match schema["$ref"].as_str() {
        Some(name) => &root["$defs"][name.rsplit('/').next().unwrap()],
        None => schema,
    };
    match value {
        Value::Object(fields) if schema["properties"].is_object() => {
            check(schema, value, place);
            for (key, field) in fields {
                walk(
                    &schema["properties"][key],
                    root,
                    field,
                    &format!("{place}/{key}"),
                    check,
                );
            }
        }
        Value::Array(values) => {
            for (index, value) in values.iter().enumerate() {
                walk(
                    &schema["items"],
                    root,
                    value,
                    &format!("{place}/{index}"),
                    check,
                );
            }
        }
        _ => {}
    }
}

#[test]
fn the_schema_knows_every_key_of_the_example() {
    let (schema, statement) = (schema(), statement());
    let mut objects = 0;
    walk(
        &schema,
        &schema,
        &statement,
        "",
        &mut |schema, value, place| {
            objects += 1;
            for key in schema["required"].as_array().unwrap() {
                assert!(
                    value.get(key.as_str().unwrap()).is_some(),
                    "{place}: no {key}"
                );
            }
            for key in value.as_object().unwrap().keys() {
                assert!(
                    schema["properties"].get(key).is_some(),
                    "{place}: {key} is not in the schema"
                );
            }
        },
    );
    assert!(objects > 15, "{objects}");
}

#[test]
fn what_the_schema_requires_is_required() {
    let (schema, statement) = (schema(), statement());
    let mut keys = Vec::new();
    walk(
        &schema,
        &schema,
        &statement,
        "",
        &mut |schema, value, place| {
            for key in value.as_object().unwrap().keys() {
                let required = schema["required"].as_array().unwrap();
                keys.push((
                    format!("{place}/{key}"),
                    required.contains(&key.as_str().into()),
                ));
            }
        },
    );
    for (pointer, required) in keys {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let mut changed = statement.clone();
        let parent = changed.pointer_mut(parent).unwrap();
        parent.as_object_mut().unwrap().remove(key);
        let read = Erasure::parse("the example", changed.to_string().as_bytes());
        assert_eq!(read.is_err(), required, "{pointer}");
    }
}
