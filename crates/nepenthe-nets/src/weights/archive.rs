//! The zip archives that `torch.save` writes: stored entries and one directory at the end.
//!
//! Only that is accepted. Entries are slices of the file, so nothing is decompressed and an
//! archive cannot unfold into more than its own size. General zip readers look for further
//! directories when the last one is broken and trust its count of entries; for a file from a
//! stranger this reader does neither.

use std::collections::BTreeMap;

use super::crc::crc32;
use super::error::WeightProblem;

const END_RECORD: usize = 22;
const DIRECTORY_ENTRY: usize = 46;
const LOCAL_HEADER: usize = 30;
/// Where 32 bits do not suffice, the zip64 extension holds the number.
const IN_EXTENSION: u64 = 0xffff_ffff;

/// The directory of an archive.
#[derive(Debug)]
pub(super) struct Archive<'a> {
    bytes: &'a [u8],
    entries: BTreeMap<&'a str, Entry>,
}

#[derive(Debug, Clone, Copy)]
struct Entry {
    method: u16,
    checksum: u32,
    stored: u64,
    size: u64,
    header: u64,
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

impl<'a> Archive<'a> {
    /// Reads the directory.
    ///
    /// # Errors
    /// The directory is missing (the file is cut short) or contradicts itself.
    pub(super) fn open(bytes: &'a [u8]) -> Result<Self, WeightProblem> {
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
            if entries.insert(name, entry).is_some() {
                return Err(WeightProblem::damaged(format!(
                    "the zip entry {name:?} is there twice"
                )));
            }
        }
        Ok(Self { bytes, entries })
    }

    /// The names of the entries, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &'a str> + '_ {
        self.entries.keys().copied()
    }

    /// The bytes of an entry, checked against its checksum.
    ///
    /// # Errors
    /// The entry is compressed, lies outside the file, or its checksum is wrong.
    pub(super) fn read(&self, name: &str) -> Result<Option<&'a [u8]>, WeightProblem> {
        let Some(entry) = self.entries.get(name) else {
            return Ok(None);
        };
        if entry.method != 0 || entry.stored != entry.size {
            return Err(WeightProblem::NotWeights {
                looks_like: format!("a compressed zip archive (entry {name:?})"),
                hint:
                    "PyTorch stores its entries uncompressed; load the file in PyTorch and save it \
                       again with `torch.save`"
                        .into(),
            });
        }
        let data = self.data(entry).ok_or_else(|| {
            WeightProblem::damaged(format!(
                "the zip entry {name:?} of {} bytes lies outside the file",
                entry.size
            ))
        })?;
        // PyTorch writes 0 where it was told not to compute checksums.
        let found = crc32(data);
        if entry.checksum != 0 && entry.checksum != found {
            return Err(WeightProblem::damaged(format!(
                "checksum of the zip entry {name:?}: expected {:08x}, found {found:08x}",
                entry.checksum
            )));
        }
        Ok(Some(data))
    }

    fn data(&self, entry: &Entry) -> Option<&'a [u8]> {
        let mut fields = Fields::at(self.bytes, entry.header)?;
        let mut header = Fields(fields.take(LOCAL_HEADER)?);
        if header.take(4)? != b"PK\x03\x04" {
            return None;
        }
        header.take(22)?;
        let name = usize::from(header.u16()?);
        let extra = usize::from(header.u16()?);
        fields.take(name + extra)?;
        fields.take(usize::try_from(entry.size).ok()?)
    }
}

/// Offset of the end record; a comment of up to 65535 bytes may follow it.
fn find_end(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END_RECORD)?;
    let first = last.saturating_sub(usize::from(u16::MAX));
    (first..=last).rev().find(|&offset| {
        let comment = [bytes[offset + 20], bytes[offset + 21]];
        bytes[offset..].starts_with(b"PK\x05\x06")
            && offset + END_RECORD + usize::from(u16::from_le_bytes(comment)) == bytes.len()
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
    let method = fixed.u16()?;
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
