//! Files that were cut, damaged or made to deceive: an error in good time, never a panic.

use std::io::{Cursor, Write};
use std::time::{Duration, Instant};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::*;

const STORED: CompressionMethod = CompressionMethod::Stored;

/// A zip archive of the given entries.
fn archive(method: CompressionMethod, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, data) in entries {
        writer.start_file(*name, options).expect("a new entry");
        writer.write_all(data).expect("in memory");
    }
    writer.finish().expect("in memory").into_inner()
}

/// A PyTorch file of one pickle and one storage of four `float32`.
fn file(pickle: &[u8]) -> Vec<u8> {
    archive(STORED, &[("a/data.pkl", pickle), ("a/data/0", &[0; 16])])
}

fn problem(bytes: &[u8]) -> WeightProblem {
    let start = Instant::now();
    let problem = WeightFile::from_bytes(bytes).expect_err("must be refused");
    assert!(start.elapsed() < Duration::from_secs(20), "{problem}");
    problem
}

fn text(value: &str) -> Vec<u8> {
    let length = (value.len() as u32).to_le_bytes();
    [b"X", &length[..], value.as_bytes()].concat()
}

fn integer(value: i64) -> Vec<u8> {
    [&b"\x8a\x08"[..], &value.to_le_bytes()].concat()
}

fn tuple(members: &[i64]) -> Vec<u8> {
    let members = members.iter().flat_map(|&member| integer(member));
    [b'('].into_iter().chain(members).chain([b't']).collect()
}

/// A tensor over a storage of `count` elements, as instructions.
fn described(storage: &str, count: i64, offset: i64, shape: &[i64], strides: &[i64]) -> Vec<u8> {
    [
        &b"ctorch._utils\n_rebuild_tensor_v2\n(("[..],
        &text("storage"),
        b"ctorch\nFloatStorage\n",
        &text(storage),
        &text("cpu"),
        &integer(count),
        b"tQ",
        &integer(offset),
        &tuple(shape),
        &tuple(strides),
        b"\x89}tR",
    ]
    .concat()
}

fn state_dict(entries: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let entries = entries
        .iter()
        .flat_map(|(name, value)| [text(name), value.clone()].concat());
    let start = *b"\x80\x02}(";
    start.into_iter().chain(entries).chain(*b"u.").collect()
}

fn one(tensor: Vec<u8>) -> Vec<u8> {
    file(&state_dict(&[("w", tensor)]))
}

#[test]
fn the_hand_made_file_is_otherwise_sound() {
    let bytes = one(described("0", 4, 1, &[3], &[1]));
    let read = WeightFile::from_bytes(&bytes).expect("sound");
    assert_eq!(read.tensors["w"], tensor(&[3], &[0.0; 3]));
    // A dimension of one is never stepped, so its stride may be anything.
    let bytes = one(described("0", 4, 0, &[1, 2], &[i64::MAX, 2]));
    let read = WeightFile::from_bytes(&bytes).expect("sound");
    assert_eq!(read.tensors["w"], tensor(&[1, 2], &[0.0; 2]));
}

#[test]
fn views_beyond_their_storage_are_refused() {
    let outside = |shape: &[i64], strides: &[i64], offset| {
        problem(&one(described("0", 4, offset, shape, strides)))
    };
    assert!(matches!(
        outside(&[5], &[1], 0),
        WeightProblem::OutsideStorage {
            expected: 5,
            found: 4,
            ..
        }
    ));
    assert!(matches!(
        outside(&[2], &[4], 0),
        WeightProblem::OutsideStorage { .. }
    ));
    assert!(matches!(
        outside(&[1], &[1], 4),
        WeightProblem::OutsideStorage { .. }
    ));
    for (shape, strides) in [
        (&[i64::MAX, i64::MAX][..], &[1, 1][..]),
        (&[i64::MAX, 2], &[0, i64::MAX]),
        (&[3], &[i64::MAX]),
        (&[-1], &[1]),
        (&[2], &[-1]),
        (&[2, 2], &[1]),
        (&[1; 65], &[1; 65]),
    ] {
        assert!(matches!(
            outside(shape, strides, 0),
            WeightProblem::MalformedTensor { .. } | WeightProblem::OutsideStorage { .. }
        ));
    }
    // The pickle may not promise more than the storage has.
    assert!(matches!(
        problem(&one(described("0", 400, 0, &[400], &[1]))),
        WeightProblem::OutsideStorage {
            expected: 400,
            found: 4,
            ..
        }
    ));
    assert!(matches!(
        problem(&one(described("1", 4, 0, &[4], &[1]))),
        WeightProblem::MissingStorage { .. }
    ));
}

#[test]
fn a_small_file_does_not_unfold_into_a_huge_tensor() {
    let billions = described("0", 4, 0, &[3_000_000_000], &[0]);
    assert!(matches!(
        problem(&one(billions)),
        WeightProblem::OutOfProportion { .. }
    ));
    // Each view is modest; together they are not.
    let names: Vec<String> = (0..200).map(|number| format!("w{number}")).collect();
    let entries: Vec<(&str, Vec<u8>)> = names
        .iter()
        .map(|name| (name.as_str(), described("0", 4, 0, &[100_000], &[0])))
        .collect();
    assert!(matches!(
        problem(&file(&state_dict(&entries))),
        WeightProblem::OutOfProportion { .. }
    ));
}

#[test]
fn one_name_is_one_tensor() {
    let entry = |name| (name, described("0", 4, 0, &[4], &[1]));
    let twice = state_dict(&[entry("w"), entry("w")]);
    assert!(matches!(
        problem(&file(&twice)),
        WeightProblem::DuplicateKey { key } if key == "w"
    ));
}

#[test]
fn calls_are_never_made() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let mark = folder.path().join("mark");
    let command = text(&format!("touch {}", mark.display()));
    let call = [&b"\x80\x02cposix\nsystem\n"[..], &command, b"\x85R."].concat();
    let message = problem(&file(&call)).to_string();
    assert!(message.contains("an object of `posix.system`"), "{message}");
    assert!(!mark.exists());
}

#[test]
fn without_a_state_dict_the_message_lists_the_keys() {
    let pickle = [
        &b"\x80\x02}("[..],
        &text("epoch"),
        b"K\x01",
        &text("loss"),
        b"Nu.",
    ]
    .concat();
    let message = problem(&file(&pickle)).to_string();
    assert!(
        message.contains(r#"found the keys "epoch", "loss""#),
        "{message}"
    );
}

#[test]
fn wrappers_in_circles_and_in_depth_come_to_an_end() {
    // d = {}; d["state_dict"] = d
    let circle = [&b"\x80\x02}q\x00"[..], &text("state_dict"), b"h\x00s."].concat();
    assert!(matches!(
        problem(&file(&circle)),
        WeightProblem::NoStateDict { .. }
    ));
    let level = [&b"}"[..], &text("model")].concat();
    let deep = [
        b"\x80\x02",
        &level.repeat(100_000)[..],
        b"N",
        &b"s".repeat(100_000),
        b".",
    ]
    .concat();
    assert!(matches!(
        problem(&file(&deep)),
        WeightProblem::NoStateDict { .. }
    ));
}

#[test]
fn repetition_costs_no_more_than_the_file_is_long() {
    // One mapping of half a million entries, named half a million times.
    let mapping = [&b"}q\x00("[..], &b"K\x01N".repeat(500_000), b"u"].concat();
    let names = [
        &b"}("[..],
        &text("model"),
        b"q\x01h\x00",
        &b"h\x01h\x00".repeat(500_000),
        b"u.",
    ]
    .concat();
    let bytes = [b"\x80\x02", &mapping[..], &names].concat();
    assert!(matches!(
        problem(&file(&bytes)),
        WeightProblem::NoStateDict { .. }
    ));
    // A long name, repeated.
    let name = text(&"x".repeat(10_000_000));
    let bytes = [
        &b"\x80\x02}("[..],
        &name,
        b"q\x00N",
        &b"h\x00N".repeat(500_000),
        b"u.",
    ]
    .concat();
    assert!(matches!(
        problem(&file(&bytes)),
        WeightProblem::NoStateDict { .. }
    ));
}

#[test]
fn archives_of_other_kinds_are_named() {
    let found = |entries: &[(&str, &[u8])]| problem(&archive(STORED, entries)).to_string();
    assert!(found(&[("x.npy", b"")]).contains("a NumPy archive"));
    assert!(found(&[]).contains("an empty zip archive"));
    assert!(found(&[("word/document.xml", b"")]).contains("word/document.xml"));
    let script: [(&str, &[u8]); 2] = [("a/data.pkl", b"N."), ("a/constants.pkl", b"N.")];
    assert!(found(&script).contains("TorchScript"));
    let pickle = state_dict(&[("w", described("0", 4, 0, &[4], &[1]))]);
    let entries: [(&str, &[u8]); 2] = [("a/data.pkl", &pickle), ("a/data/0", &[0; 16])];
    let packed = problem(&archive(CompressionMethod::Deflated, &entries)).to_string();
    assert!(
        packed.contains("compressed") && packed.contains("torch.save"),
        "{packed}"
    );
}

#[test]
fn safetensors_that_contradict_themselves_are_refused() {
    let file = |header: &str, data: usize| {
        let length = (header.len() as u64).to_le_bytes();
        let bytes = [&length[..], header.as_bytes(), &vec![0; data]].concat();
        problem(&bytes)
    };
    let entry = |kind: &str, shape: &str| {
        format!(r#"{{"w":{{"dtype":"{kind}","shape":{shape},"data_offsets":[0,4]}}}}"#)
    };
    let cut = file(&entry("F32", "[1]"), 3).to_string();
    assert!(cut.contains("cut short or was changed"), "{cut}");
    for shape in ["[2]", "[18446744073709551615,4]", "[-1]"] {
        let problem = file(&entry("F32", shape), 4);
        assert!(
            matches!(problem, WeightProblem::Damaged { .. }),
            "{problem}"
        );
    }
    assert!(matches!(
        file(&entry("F8_E4M3", "[4]"), 4),
        WeightProblem::UnsupportedTensor { key, .. } if key == "w"
    ));
    assert!(matches!(
        file(&"[".repeat(5000).replacen('[', "{", 1), 0),
        WeightProblem::Damaged { .. }
    ));
}

#[test]
fn a_wrong_checksum_is_noticed() {
    let bytes = one(described("0", 4, 0, &[4], &[1]));
    let storage = bytes
        .windows(16)
        .rposition(|window| window == [0; 16])
        .expect("the storage");
    let mut damaged = bytes.clone();
    damaged[storage + 3] ^= 1;
    assert!(problem(&damaged).to_string().contains("checksum"));
}

#[test]
fn every_cut_is_noticed() {
    for (name, bytes) in small_files() {
        for length in 0..bytes.len() {
            let read = WeightFile::from_bytes(&bytes[..length]);
            assert!(read.is_err(), "{name} cut to {length} bytes");
        }
    }
}

#[test]
fn damaged_bytes_never_panic() {
    let mut state = 0x5eed_u64;
    let mut random = move |below: usize| {
        // splitmix64
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % below as u64) as usize
    };
    for (_, bytes) in small_files() {
        for round in 0..1500 {
            let mut damaged = bytes.clone();
            for _ in 0..=round % 4 {
                let place = random(damaged.len());
                damaged[place] = random(256) as u8;
            }
            drop(WeightFile::from_bytes(&damaged));
        }
    }
}

/// The archive with its checksums set to 0, which PyTorch writes for "not computed": so damage
/// reaches the pickle and the storages.
fn unchecked(bytes: &[u8]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    let headers: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, window)| window == b"PK\x01\x02")
        .map(|(offset, _)| offset)
        .collect();
    for offset in headers {
        bytes[offset + 16..offset + 20].fill(0);
    }
    bytes
}

/// Every golden file, those without checksums too, and a safetensors file.
fn small_files() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for name in SMALL_FILES {
        let bytes = std::fs::read(golden("weights").join(name)).expect("readable");
        if !name.contains("legacy") {
            files.push((format!("{name} without checksums"), unchecked(&bytes)));
        }
        files.push((name.to_owned(), bytes));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("x");
    let tensors = BTreeMap::from([("a".to_owned(), tensor(&[2, 2], &[1.0; 4]))]);
    write_safetensors(&path, &tensors, &BTreeMap::new(), Dtype::F32).expect("written");
    let bytes = std::fs::read(&path).expect("readable");
    files.push(("safetensors".to_owned(), bytes));
    files
}
