//! Weight files: safetensors, and PyTorch's zip of a pickle.

use std::io::{Cursor, Read as _, Write as _};
use std::path::Path;

use nepenthe_fuzz::{Bytes, Tree};
use nepenthe_nets::{Device, ImportError, LoadOptions, Loaded, weights::WeightFile};
use serde_json::Value;
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::bound::{check_message, corpus, read, refused};

/// Times the file that an opened network takes: the file, its tensors, and the tensors of the network.
pub(crate) const TIMES: usize = 8;

/// What `nepenthe inspect` and `restore` do with a file.
pub(crate) fn open(bytes: &[u8]) {
    let reader = |bytes: &[u8]| -> Result<Loaded, String> {
        let file = WeightFile::read(bytes.to_vec(), Path::new("a.pth"))
            .map_err(|error| error.to_string())?;
        let loaded: Result<_, ImportError> =
            Loaded::from_file(&file, &LoadOptions::default(), &Device::flex());
        loaded.map_err(|error| error.to_string())
    };
    let result = read(bytes, reader, |result| match result {
        Ok(_) => refused(bytes.len()) + TIMES * bytes.len(),
        Err(_) => refused(bytes.len()),
    });
    if let Err(message) = result {
        check_message(&message);
    }
}

fn archives() -> Vec<Vec<u8>> {
    corpus("golden/networks", |name| {
        name.ends_with(".pth") || name.ends_with(".ckpt")
    })
}

#[test]
fn any_change_to_a_weight_file() {
    let corpus = corpus("golden/networks", |_| true);
    bolero::check!()
        .with_type::<Bytes>()
        .for_each(|mutant| open(&mutant.of(&corpus)));
}

/// An archive whose checksums are right, whatever its pickle holds.
#[test]
fn any_change_to_a_pickle() {
    let is_archive = |bytes: &&Vec<u8>| bytes.starts_with(b"PK");
    let corpus: Vec<_> = archives()
        .iter()
        .filter(is_archive)
        .map(|bytes| entries(bytes))
        .collect();
    bolero::check!().with_type::<Bytes>().for_each(|mutant| {
        let mut entries = corpus[mutant.file(corpus.len())].clone();
        let pickle = entries
            .iter_mut()
            .find(|(name, _)| name.ends_with("data.pkl"));
        mutant.apply(&mut pickle.expect("a pickle").1);
        open(&archive(&entries));
    });
}

fn entries(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let entry = |index| {
        let mut entry = archive.by_index(index).expect("an entry");
        let mut data = Vec::new();
        entry.read_to_end(&mut data).expect("its data");
        (entry.name().to_owned(), data)
    };
    (0..ZipArchive::new(Cursor::new(bytes))
        .expect("an archive")
        .len())
        .map(entry)
        .collect()
}

fn archive(entries: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, data) in entries {
        writer.start_file(name, options).expect("an entry");
        writer.write_all(data).expect("its data");
    }
    writer.finish().expect("an archive").into_inner()
}

/// A safetensors file whose header is JSON, whatever it says.
#[test]
fn any_change_to_a_safetensors_header() {
    let files = corpus("golden/networks", |name| name.ends_with(".safetensors"));
    let parts: Vec<(Value, Vec<u8>)> = files.iter().map(|bytes| parts(bytes)).collect();
    let headers: Vec<Value> = parts.iter().map(|(header, _)| header.clone()).collect();
    bolero::check!().with_type::<Tree>().for_each(|mutant| {
        open(&joined(
            &mutant.of(&headers),
            &parts[mutant.file(parts.len())].1,
        ));
    });
}

/// Header and data as a file.
pub(crate) fn joined(header: &Value, data: &[u8]) -> Vec<u8> {
    let header = header.to_string();
    let length = (header.len() as u64).to_le_bytes();
    [&length[..], header.as_bytes(), data].concat()
}

/// Header and data of a file.
pub(crate) fn parts(bytes: &[u8]) -> (Value, Vec<u8>) {
    let (length, rest) = bytes.split_first_chunk::<8>().expect("a length");
    let (header, data) =
        rest.split_at(usize::try_from(u64::from_le_bytes(*length)).expect("a length"));
    (
        serde_json::from_slice(header).expect("a header"),
        data.to_vec(),
    )
}
