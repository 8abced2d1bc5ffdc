//! Weight files made to cost far more than they are worth, each the worst of its kind.

use std::io::{Cursor, Write as _};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::bound::alone;
use crate::weights::open;

/// Bytes of most files: as much as makes a reader that pays for each of them exceed what is allowed.
const LENGTH: usize = 8 << 20;

/// A PyTorch file of one pickle and one storage of four `float32`.
fn torch(pickle: &[u8], method: CompressionMethod) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, data) in [("a/data.pkl", pickle), ("a/data/0", &[0; 16])] {
        writer.start_file(name, options).expect("an entry");
        writer.write_all(data).expect("its data");
    }
    writer.finish().expect("an archive").into_inner()
}

fn pickle(parts: &[&[u8]]) {
    let program = [b"\x80\x02", &parts.concat()[..], b"."].concat();
    open(&torch(&program, CompressionMethod::Stored));
    open(&torch(&program, CompressionMethod::Deflated));
}

fn text(value: &str) -> Vec<u8> {
    let length = u32::try_from(value.len()).expect("short").to_le_bytes();
    [b"X", &length[..], value.as_bytes()].concat()
}

/// A tensor of four elements, whose shape and strides are under 1 of the memo. Its arguments are kept under 2.
fn tensor(shape: &[u8]) -> Vec<u8> {
    let storage = [
        &b"(("[..],
        &text("storage"),
        b"ctorch\nFloatStorage\n",
        &text("0"),
        &text("cpu"),
        b"K\x04tQK\x00",
        shape,
        b"q\x01h\x01\x89}t",
    ];
    let call = b"ctorch._utils\n_rebuild_tensor_v2\nq\x03";
    [call, &storage.concat()[..], b"q\x02R"].concat()
}

#[test]
fn nested_and_repeated_containers() {
    let _alone = alone();
    pickle(&[b"N", &b"\x85".repeat(LENGTH)]);
    pickle(&[b"]q\x00", &b"h\x00\x85a".repeat(LENGTH / 4)]);
    pickle(&[b"](", &b"N\x85".repeat(70_000), b"e"]);
    pickle(&[b"](", &b")".repeat(150_000), b"e"]);
    pickle(&[b"](", &b"N".repeat(LENGTH), b"e"]);
    pickle(&[&b"(ia\nb\n0".repeat(LENGTH / 7)]);
}

#[test]
fn tensors_of_a_million_dimensions() {
    let _alone = alone();
    let shape = [&b"("[..], &b"K\x01".repeat(LENGTH / 2), b"t"].concat();
    pickle(&[b"}", &text("w"), &tensor(&shape), b"s"]);
    let shape = [&b"("[..], &b"K\x01".repeat(60_000), b"t"].concat();
    let many = b"h\x03h\x02R".repeat(10_000);
    let named: Vec<u8> = (many.chunks(5).enumerate())
        .flat_map(|(number, call)| [&text(&number.to_string())[..], call].concat())
        .collect();
    pickle(&[b"}(", &text("w"), &tensor(&shape), &named, b"u"]);
    let ones = "1,".repeat(LENGTH / 2);
    safetensors(&format!(
        r#"{{"w":{{"dtype":"F32","shape":[{ones}1],"data_offsets":[0,4]}}}}"#
    ));
    let ones = "1,".repeat(100_000);
    safetensors(&format!(
        r#"{{"w":{{"dtype":"F32","shape":[{ones}1],"data_offsets":[0,4]}}}}"#
    ));
}

/// Entries of one dictionary, and dictionaries of one entry, that name the same tensor over and over.
#[test]
fn one_tensor_under_many_names() {
    let _alone = alone();
    let tensor = tensor(b"(K\x04t");
    let long = text(&"x".repeat(1000));
    let dictionary = b"}h\x05h\x04s";
    pickle(&[
        &tensor,
        b"q\x04",
        &long,
        b"q\x05](",
        &dictionary.repeat(30_000),
        b"e",
    ]);
    let names: Vec<u8> = (0..50_000)
        .flat_map(|number| [&text(&number.to_string())[..], b"h\x04"].concat())
        .collect();
    pickle(&[&tensor, b"q\x040}(", &names, b"u"]);
    let skipped = [&b"}(h\x06h\x04"[..], &b"h\x05N".repeat(512), b"u"].concat();
    pickle(&[
        &tensor,
        b"q\x04",
        &long,
        b"q\x05",
        &text("w"),
        b"q\x06](",
        &skipped.repeat(140),
        b"e",
    ]);
}

/// A list that is the content of many ordered dictionaries, and attributes that many modules share.
#[test]
fn one_list_in_many_dictionaries() {
    let _alone = alone();
    let pairs = [&b"]("[..], &b"h\x07N\x86".repeat(20_000), b"e\x85q\x08"].concat();
    let objects = b"ccollections\nOrderedDict\nh\x08R".repeat(20_000);
    pickle(&[&text("w"), b"q\x07", &pairs, b"](", &objects, b"e"]);
    let attributes = [&b"}("[..], &b"h\x07N".repeat(20_000), b"uq\x08"].concat();
    let modules = b"ca\nb\n)Rh\x08b".repeat(20_000);
    pickle(&[&text("w"), b"q\x07", &attributes, b"](", &modules, b"e"]);
}

#[test]
fn a_pickle_of_zeros() {
    let _alone = alone();
    let zeros = [&b"B\x00\x00\x00\x03"[..], &vec![0; 3 << 24]].concat();
    pickle(&[&zeros]);
}

fn safetensors(header: &str) {
    let length = (header.len() as u64).to_le_bytes();
    open(&[&length[..], header.as_bytes(), &[0; 4]].concat());
}

#[test]
fn headers_of_many_parts() {
    let _alone = alone();
    let tensors: Vec<String> = (0..25_000)
        .map(|number| format!(r#""{number}":{{"dtype":"F32","shape":[0],"data_offsets":[0,0]}}"#))
        .collect();
    safetensors(&format!("{{{}}}", tensors.join(",")));
    let texts: Vec<String> = (0..150_000)
        .map(|number| format!(r#""{number}":"""#))
        .collect();
    safetensors(&format!(r#"{{"__metadata__":{{{}}}}}"#, texts.join(",")));
    safetensors(&format!("{{{}1}}", "\"a\":".repeat(LENGTH / 4)));
    safetensors(&format!(r#"{{"a":"{}"}}"#, "x".repeat(LENGTH)));
}
