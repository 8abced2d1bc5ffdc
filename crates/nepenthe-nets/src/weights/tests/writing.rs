//! What is written is read again, by this reader and by the format's own crate.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::*;

fn sample() -> (BTreeMap<String, RawTensor>, BTreeMap<String, String>) {
    let long: Vec<f32> = (0_u16..40_000)
        .map(|i| f32::from(i) * 0.37 - 4000.0)
        .collect();
    let tensors = BTreeMap::from([
        ("b.weight".to_owned(), tensor(&[200, 200], &long)),
        (
            "a.\"odd\" name".to_owned(),
            tensor(&[3], &[-0.0, 0.1, 1e-6]),
        ),
        ("scalar".to_owned(), tensor(&[], &[2.5])),
        ("empty".to_owned(), tensor(&[0, 4], &[])),
    ]);
    let metadata = (0..20)
        .map(|number| (format!("key {number}"), "Grüße".to_owned()))
        .collect();
    (tensors, metadata)
}

fn bits(tensor: &RawTensor) -> Vec<u32> {
    tensor.data.iter().map(|value| value.to_bits()).collect()
}

#[test]
fn single_precision_survives_exactly_and_deterministically() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let (mut tensors, metadata) = sample();
    let odd = [f32::NAN, f32::INFINITY, f32::MIN_POSITIVE / 2.0];
    tensors.insert("odd".into(), tensor(&[3], &odd));
    let [first, second] = ["first", "second"].map(|name| folder.path().join(name));
    for path in [&first, &second] {
        write_safetensors(path, &tensors, &metadata, Dtype::F32).expect("written");
    }
    let bytes = fs::read(&first).expect("readable");
    assert_eq!(bytes, fs::read(&second).expect("readable"));
    let header = u64::from_le_bytes(*bytes.first_chunk().expect("a header"));
    assert_eq!(header % 8, 0);

    let file = WeightFile::open(&first).expect("readable");
    assert_eq!(file.format, Format::Safetensors);
    assert_eq!(file.metadata, metadata);
    let found = file.tensors().expect("readable");
    assert_eq!(found.len(), tensors.len());
    for (name, tensor) in &tensors {
        assert_eq!(found[name].shape, tensor.shape);
        assert_eq!(bits(&found[name]), bits(tensor), "{name}");
    }
}

#[test]
fn half_precision_rounds_to_the_nearest_and_refuses_what_does_not_fit() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("half.safetensors");
    let (tensors, metadata) = sample();
    write_safetensors(&path, &tensors, &metadata, Dtype::F16).expect("written");
    let file = WeightFile::open(&path).expect("readable");
    assert_eq!(file.largest().stored_types(), BTreeSet::from(["float16"]));
    let read = file.tensors().expect("readable");
    for (name, tensor) in &tensors {
        for (found, expected) in read[name].data.iter().zip(&tensor.data) {
            // Half a unit in the last of eleven bits; below 2^-14 the spacing is 2^-24.
            let tolerance = (expected.abs() / 2048.0).max(f32::exp2(-25.0));
            assert!((found - expected).abs() <= tolerance, "{found} {expected}");
        }
    }
    let before = fs::read(&path).expect("readable");
    let large = BTreeMap::from([("a".to_owned(), tensor(&[2], &[1.0, 7e4]))]);
    let error = write_safetensors(&path, &large, &metadata, Dtype::F16).expect_err("too large");
    assert!(error.to_string().contains("found 70000"), "{error}");
    assert_eq!(fs::read(&path).expect("readable"), before);
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 1);
}

#[test]
fn errors_of_the_caller_are_reported() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("x.safetensors");
    let write = |name: &str, shape: &[usize]| {
        let tensors = BTreeMap::from([(name.to_owned(), tensor(shape, &[0.0; 5]))]);
        write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32)
            .expect_err("refused")
            .problem
    };
    assert!(matches!(
        write("a", &[2, 3]),
        WeightProblem::WrongLength {
            expected: 6,
            found: 5,
            ..
        }
    ));
    assert!(matches!(
        write("a", &[usize::MAX, usize::MAX]),
        WeightProblem::WrongLength { .. }
    ));
    assert!(matches!(
        write("__metadata__", &[5]),
        WeightProblem::Header { .. }
    ));
    assert_eq!(fs::read_dir(folder.path()).expect("a folder").count(), 0);
    let absent = folder.path().join("absent/x.safetensors");
    let error = write_safetensors(&absent, &BTreeMap::new(), &BTreeMap::new(), Dtype::F32)
        .expect_err("no such folder");
    assert!(matches!(error.problem, WeightProblem::Io { .. }));
}

#[cfg(unix)]
#[test]
fn a_written_file_is_as_open_to_others_as_any_new_file() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [ours, usual] = ["ours", "usual"].map(|name| folder.path().join(name));
    write_safetensors(&ours, &BTreeMap::new(), &BTreeMap::new(), Dtype::F32).expect("written");
    fs::write(&usual, b"").expect("written");
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode();
    assert_eq!(mode(&ours), mode(&usual));
}
