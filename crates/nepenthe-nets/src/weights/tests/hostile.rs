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

/// Reads all that a file holds.
fn everything(bytes: &[u8]) -> Result<BTreeMap<String, RawTensor>, WeightProblem> {
    let file = WeightFile::read(bytes.to_vec(), Path::new("a file"));
    file.and_then(|file| file.tensors())
        .map_err(|error| error.problem)
}

fn problem(bytes: &[u8]) -> WeightProblem {
    let start = Instant::now();
    let problem = everything(bytes).expect_err("must be refused");
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
    let read = everything(&bytes).expect("sound");
    assert_eq!(read["w"], tensor(&[3], &[0.0; 3]));
    // A dimension of one is never stepped, so its stride may be anything.
    let bytes = one(described("0", 4, 0, &[1, 2], &[i64::MAX, 2]));
    let read = everything(&bytes).expect("sound");
    assert_eq!(read["w"], tensor(&[1, 2], &[0.0; 2]));
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
    ] {
        assert!(matches!(
            outside(shape, strides, 0),
            WeightProblem::MalformedTensor { .. } | WeightProblem::OutsideStorage { .. }
        ));
    }
    assert!(matches!(
        outside(&[1; 9], &[1; 9], 0),
        WeightProblem::UnsupportedTensor { .. }
    ));
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
        message.contains("found the keys `epoch`, `loss`"),
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
        &level.repeat(50_000)[..],
        b"N",
        &b"s".repeat(50_000),
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
    // One mapping of thirty thousand entries, named as many times.
    let mapping = [&b"}q\x00("[..], &b"K\x01N".repeat(30_000), b"u"].concat();
    let names = [
        &b"}("[..],
        &text("model"),
        b"q\x01h\x00",
        &b"h\x01h\x00".repeat(30_000),
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
        &b"h\x00N".repeat(30_000),
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
    // Method 97 is the one of WavPack.
    let mut packed = archive(STORED, &entries);
    let header = packed.windows(4).position(|word| word == b"PK\x01\x02");
    packed[header.expect("a directory") + 10] = 97;
    let packed = problem(&packed).to_string();
    assert!(
        packed.contains("method 97") && packed.contains("torch.save"),
        "{packed}"
    );
}

#[test]
fn compressed_archives_are_read_within_bounds() {
    let pickle = state_dict(&[("w", described("0", 4, 1, &[3], &[1]))]);
    let numbers: Vec<u8> = [0.5_f32, 1.5, 2.5, 3.5]
        .iter()
        .flat_map(|value| value.to_le_bytes())
        .collect();
    let entries: [(&str, &[u8]); 2] = [("a/data.pkl", &pickle), ("a/data/0", &numbers)];
    let packed = archive(CompressionMethod::Deflated, &entries);
    let read = everything(&packed).expect("sound");
    assert_eq!(read["w"], tensor(&[3], &[1.5, 2.5, 3.5]));
    for place in 0..packed.len() {
        let mut damaged = packed.clone();
        damaged[place] ^= 0x55;
        drop(everything(&damaged));
    }
    // 64 MiB of zeros are 64 kB.
    let zeros = vec![0; 64 << 20];
    let entries: [(&str, &[u8]); 2] = [("a/data.pkl", &pickle), ("a/data/0", &zeros)];
    assert!(matches!(
        problem(&archive(CompressionMethod::Deflated, &entries)),
        WeightProblem::OutOfProportion { .. }
    ));
    let entries: [(&str, &[u8]); 1] = [("a/data.pkl", &zeros)];
    let message = problem(&archive(CompressionMethod::Deflated, &entries)).to_string();
    assert!(message.contains("far larger than the file"), "{message}");
}

#[test]
fn zeros_behind_an_archive_are_ignored_and_other_bytes_are_not() {
    let sound = one(described("0", 4, 0, &[4], &[1]));
    for length in [1, 21, 22, 1000, 100_000] {
        let padded = [&sound[..], &vec![0; length]].concat();
        assert!(everything(&padded).is_ok(), "{length} zeros");
    }
    let followed = [&sound[..], &[0; 10], b"x"].concat();
    assert!(problem(&followed).to_string().contains("cut short"));
}

#[test]
fn a_whole_module_is_named_by_its_class() {
    // An object of net.model.PromptIR with the attributes of every module.
    let attributes = [
        &b"}("[..],
        &text("_parameters"),
        b"}",
        &text("_modules"),
        b"}u",
    ]
    .concat();
    let module = [&b"cnet.model\nPromptIR\n)\x81"[..], &attributes, b"b"].concat();
    let top = [b"\x80\x02", &module[..], b"."].concat();
    let below = [&b"\x80\x02}"[..], &text("model"), &module, b"s."].concat();
    for pickle in [top, below] {
        let message = problem(&file(&pickle)).to_string();
        assert!(
            message.contains("`net.model.PromptIR`") && message.contains("state_dict()"),
            "{message}"
        );
    }
}

#[test]
fn names_cannot_reach_the_terminal() {
    let mut tensor = described("0", 4, 0, &[5], &[1]);
    let message = problem(&file(&state_dict(&[("a\x1b[31m\u{202e}b", tensor)]))).to_string();
    assert!(message.contains("a\\u{1b}[31m\\u{202e}b"), "{message}");
    tensor = described("\x1b", 4, 0, &[4], &[1]);
    let message = problem(&one(tensor)).to_string();
    assert!(!message.contains('\x1b'), "{message}");
    let long = "x".repeat(1000);
    let tensor = described("0", 4, 0, &[5], &[1]);
    let message = problem(&file(&state_dict(&[(&long, tensor)]))).to_string();
    assert!(message.len() < 400, "{message}");
}

#[test]
fn integers_of_protocol_1_are_read() {
    // What `pickle_protocol=1` writes for True and for long integers.
    let described = described("0", 4, 0, &[4], &[1]);
    let pickle = [
        &b"}("[..],
        &text("flag"),
        b"I01\n",
        &text("count"),
        b"L12345678901L\n",
        &text("w"),
        &described,
        b"u.",
    ]
    .concat();
    let read = WeightFile::read(file(&pickle), Path::new("a file")).expect("sound");
    assert_eq!(read.metadata["flag"], "true");
    assert_eq!(read.metadata["count"], "12345678901");
}

#[cfg(unix)]
#[test]
fn pipes_and_devices_are_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pipe = folder.path().join("pipe");
    let made = std::process::Command::new("mkfifo").arg(&pipe).status();
    if made.is_ok_and(|status| status.success()) {
        let error = WeightFile::open(&pipe).expect_err("a pipe").to_string();
        assert!(error.contains("found a pipe"), "{error}");
    }
    let error = WeightFile::open(Path::new("/dev/zero")).expect_err("a device");
    assert!(error.to_string().contains("found a device"), "{error}");
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
            let read = everything(&bytes[..length]);
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
            drop(everything(&damaged));
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
