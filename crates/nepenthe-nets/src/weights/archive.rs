//! The zip archives that `torch.save` writes: entries and one directory at the end.
//!
//! Entries are stored, or deflated where someone packed the file again. General zip readers look for
//! further directories when the last one is broken and trust its count of entries; for a file of
//! unknown origin this reader does neither.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read as _;

use super::crc::crc32;
use super::error::{WeightProblem, quoted};

const END_RECORD: usize = 22;
const DIRECTORY_ENTRY: usize = 46;
const LOCAL_HEADER: usize = 30;
/// Where 32 bits do not suffice, the zip64 extension holds the number.
const IN_EXTENSION: u64 = 0xffff_ffff;

/// The directory of an archive.
#[derive(Debug)]
pub(super) struct Archive {
    entries: BTreeMap<String, Entry>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    method: Method,
    checksum: u32,
    stored: u64,
    size: u64,
    header: u64,
}

/// How an entry is packed.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Method {
    Stored,
    Deflated,
    Other(u16),
}

/// A cursor over little-endian fields.
struct Fields<'a>(&'a [u8]);

impl<'a> Fields<'a> {
    fn at(bytes: &'a [u8], offset: u64) -> Option<Self> {
        Some(Self(bytes.get(usize::try_from(offset).ok()?..)?))
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(taken)
    }

    fn array<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (array, rest) = self.0.split_first_chunk()?;
        self.0 = rest;
        Some(*array)
    }

    fn u16(&mut self) -> Option<u16> {
        self.array().map(u16::from_le_bytes)
    }

    fn u32(&mut self) -> Option<u32> {
        self.array().map(u32::from_le_bytes)
    }

    fn u64(&mut self) -> Option<u64> {
        self.array().map(u64::from_le_bytes)
    }
}

impl Archive {
    /// Reads the directory.
    ///
    /// # Errors
    /// The directory is missing (the file is cut short) or contradicts itself.
    pub(super) fn open(bytes: &[u8]) -> Result<Self, WeightProblem> {
        let Some(end) = find_end(bytes) else {
            return Err(WeightProblem::damaged(
                "expected a zip directory at the end, found none: the file is cut short",
            ));
        };
        let broken = || WeightProblem::damaged("the zip directory contradicts itself");
        let (count, offset) = directory(bytes, end).ok_or_else(broken)?;
        let mut fields = Fields::at(&bytes[..end], offset).ok_or_else(broken)?;
        if count > (fields.0.len() / DIRECTORY_ENTRY) as u64 {
            return Err(broken());
        }
        let mut entries = BTreeMap::new();
        let mut rest = bytes.len() as u64;
        for _ in 0..count {
            let (name, entry) = directory_entry(&mut fields).ok_or_else(broken)?;
            // Entries that overlap would make a small file as much work as a huge one.
            rest = rest.checked_sub(entry.stored).ok_or_else(broken)?;
            if entries.insert(name.to_owned(), entry).is_some() {
                return Err(WeightProblem::damaged(format!(
                    "the zip entry {} is there twice",
                    quoted(name)
                )));
            }
        }
        Ok(Self { entries })
    }

    /// The names of the entries, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// Memory that reading an entry takes beyond the file's own bytes.
    pub(super) fn unpacked_size(&self, name: &str) -> u64 {
        match self.entries.get(name) {
            Some(entry) if entry.method != Method::Stored => entry.size,
            _ => 0,
        }
    }

    /// The bytes of a stored entry that was [read](Self::read) before.
    ///
    /// # Errors
    /// There is no such entry, or it lies outside the file.
    pub(super) fn stored<'a>(
        &self,
        bytes: &'a [u8],
        name: &str,
    ) -> Result<&'a [u8], WeightProblem> {
        let data = self.entries.get(name).and_then(|entry| entry.data(bytes));
        data.ok_or_else(|| outside(name))
    }

    /// Whether there is an entry of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.entries.contains_key(name)
    }

    /// The bytes of an entry, checked against its checksum. A compressed one may unpack to `most` bytes.
    ///
    /// # Errors
    /// The entry lies outside the file, is packed in an unknown way, or its checksum is wrong.
    pub(super) fn read<'a>(
        &self,
        bytes: &'a [u8],
        name: &str,
        most: u64,
    ) -> Result<Option<Cow<'a, [u8]>>, WeightProblem> {
        let Some(entry) = self.entries.get(name) else {
            return Ok(None);
        };
        let data = entry.data(bytes).ok_or_else(|| outside(name))?;
        let data = match entry.method {
            Method::Stored if entry.stored == entry.size => Cow::Borrowed(data),
            Method::Deflated if entry.size <= most => {
                Cow::Owned(inflate(data, entry.size).ok_or_else(|| {
                    let name = quoted(name);
                    WeightProblem::damaged(format!("the zip entry {name} cannot be decompressed"))
                })?)
            }
            Method::Deflated => {
                return Err(WeightProblem::damaged(format!(
                    "the zip entry {} is far larger than the file: {} bytes",
                    quoted(name),
                    entry.size
                )));
            }
            Method::Stored => return Err(outside(name)),
            Method::Other(method) => {
                return Err(WeightProblem::NotWeights {
                    looks_like: format!("a zip archive compressed by method {method}"),
                    hint: "load the file in PyTorch and save it again with `torch.save`".into(),
                });
            }
        };
        // PyTorch writes 0 where it was told not to compute checksums.
        let found = crc32(&data);
        if entry.checksum != 0 && entry.checksum != found {
            return Err(WeightProblem::damaged(format!(
                "checksum of the zip entry {}: expected {:08x}, found {found:08x}",
                quoted(name),
                entry.checksum
            )));
        }
        Ok(Some(data))
    }
}

impl Entry {
    /// The bytes of the entry as the file has them.
    fn data<'a>(&self, bytes: &'a [u8]) -> Option<&'a [u8]> {
        let mut fields = Fields::at(bytes, self.header)?;
        let mut header = Fields(fields.take(LOCAL_HEADER)?);
        if header.take(4)? != b"PK\x03\x04" {
            return None;
        }
        header.take(22)?;
        let name = usize::from(header.u16()?);
        let extra = usize::from(header.u16()?);
        fields.take(name + extra)?;
        fields.take(usize::try_from(self.stored).ok()?)
    }
}

/// No byte of a deflated entry unpacks to more.
const DEFLATE_RATIO: u64 = 1032;

/// Decompresses exactly `size` bytes. Nothing is allocated for more than the data can hold.
fn inflate(data: &[u8], size: u64) -> Option<Vec<u8>> {
    if size > DEFLATE_RATIO.saturating_mul(data.len() as u64) {
        return None;
    }
    // One more, so that the end is found without growing.
    let mut unpacked = Vec::with_capacity(usize::try_from(size).ok()?.checked_add(1)?);
    let mut decoder = flate2::read::DeflateDecoder::new(data).take(size.checked_add(1)?);
    decoder.read_to_end(&mut unpacked).ok()?;
    (unpacked.len() as u64 == size).then_some(unpacked)
}

fn outside(name: &str) -> WeightProblem {
    let name = quoted(name);
    WeightProblem::damaged(format!("the zip entry {name} lies outside the file"))
}

/// Offset of the end record; a comment of up to 65535 bytes may follow it, and zeros, which
/// downloads and copies to whole blocks leave.
fn find_end(bytes: &[u8]) -> Option<usize> {
    // The record starts with letters, so it starts before this, whatever zeros it ends with.
    let used = bytes.iter().rposition(|&byte| byte != 0)? + 1;
    let last = bytes.len().checked_sub(END_RECORD)?.min(used);
    let first = used.saturating_sub(END_RECORD + usize::from(u16::MAX));
    (first..=last).rev().find(|&offset| {
        let comment = [bytes[offset + 20], bytes[offset + 21]];
        let end = offset + END_RECORD + usize::from(u16::from_le_bytes(comment));
        bytes[offset..].starts_with(b"PK\x05\x06") && end <= bytes.len() && used <= end
    })
}

/// The number of entries and the offset of the first, from the end record or its zip64 form.
fn directory(bytes: &[u8], end: usize) -> Option<(u64, u64)> {
    let mut fields = Fields(bytes.get(end + 10..)?);
    let count = u64::from(fields.u16()?);
    fields.u32()?;
    let offset = u64::from(fields.u32()?);
    let locator = end
        .checked_sub(20)
        .and_then(|start| bytes.get(start..end))
        .filter(|locator| locator.starts_with(b"PK\x06\x07"));
    let Some(locator) = locator else {
        return Some((count, offset));
    };
    let record = Fields(&locator[8..]).u64()?;
    let mut fields = Fields::at(bytes, record)?;
    if fields.take(4)? != b"PK\x06\x06" {
        return None;
    }
    fields.take(28)?;
    let count = fields.u64()?;
    fields.u64()?;
    Some((count, fields.u64()?))
}

fn directory_entry<'a>(fields: &mut Fields<'a>) -> Option<(&'a str, Entry)> {
    let mut fixed = Fields(fields.take(DIRECTORY_ENTRY)?);
    if fixed.take(4)? != b"PK\x01\x02" {
        return None;
    }
    fixed.take(6)?;
    let method = match fixed.u16()? {
        0 => Method::Stored,
        8 => Method::Deflated,
        other => Method::Other(other),
    };
    fixed.take(4)?;
    let checksum = fixed.u32()?;
    let stored = u64::from(fixed.u32()?);
    let size = u64::from(fixed.u32()?);
    let name = usize::from(fixed.u16()?);
    let extra = usize::from(fixed.u16()?);
    let comment = usize::from(fixed.u16()?);
    fixed.take(8)?;
    let header = u64::from(fixed.u32()?);
    let name = std::str::from_utf8(fields.take(name)?).ok()?;
    let extra = fields.take(extra)?;
    fields.take(comment)?;
    let entry = Entry {
        method,
        checksum,
        stored,
        size,
        header,
    };
    Some((name, widen(entry, Fields(extra))?))
}

/// Fills in the 64-bit numbers of the zip64 extension, which stand in a fixed order and only
/// where the 32-bit field is full.
fn widen(mut entry: Entry, mut extra: Fields<'_>) -> Option<Entry> {
    while let (Some(tag), Some(length)) = (extra.u16(), extra.u16()) {
        let mut field = Fields(extra.take(usize::from(length))?);
        if tag != 1 {
            continue;
        }
        for number in [&mut entry.size, &mut entry.stored, &mut entry.header] {
            if *number == IN_EXTENSION {
                *number = field.u64()?;
            }
        }
    }
    Some(entry)
}
