//! The first directory of a TIFF file: how long its entries say they are, and one entry that is changed.

use std::io::{self, ErrorKind, Read, Seek, SeekFrom};

/// Most values of an entry in a small file; for a large one, as many more as the file has hundreds of bytes. Those of strips
/// are the most. The library takes 32 bytes for each, before it reads any.
const MOST_VALUES: u64 = 100_000;

/// The tags whose values the library or this module reads, all but those that are plain bytes.
const READ: [u16; 21] = [
    256, 257, 258, 259, 262, 273, 274, 277, 278, 279, 284, 317, 320, 322, 323, 324, 325, 338, 339,
    347, 530,
];

/// The first entry that announces more values than a file of this length can mean, as its tag and their number. The reader is
/// left where it was.
pub(super) fn too_many_values(reader: &mut (impl Read + Seek)) -> io::Result<Option<(u16, u64)>> {
    let start = reader.stream_position()?;
    let length = reader.seek(SeekFrom::End(0))?;
    let found = longest_entry(reader, length);
    reader.seek(SeekFrom::Start(start))?;
    let most = MOST_VALUES + length / 100;
    match found {
        Ok(longest) => Ok(longest.filter(|&(_, count)| count > most)),
        // The library says it better.
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error),
    }
}

/// The entry with the most values among those that are read.
fn longest_entry(reader: &mut (impl Read + Seek), length: u64) -> io::Result<Option<(u16, u64)>> {
    let mut part = |at: u64, length: usize| {
        let mut bytes = vec![0; length];
        reader.seek(SeekFrom::Start(at))?;
        reader.read_exact(&mut bytes)?;
        Ok::<_, io::Error>(bytes)
    };
    let head = part(0, 16.min(usize::try_from(length).unwrap_or(16)))?;
    let file = |bytes: &[u8], at, width| {
        let little = head.starts_with(b"II");
        let file = File {
            bytes,
            little,
            big: false,
        };
        file.number(at, width)
            .ok_or(io::Error::from(ErrorKind::UnexpectedEof))
    };
    let big = file(&head, 2, 2)? == 43;
    let (at, count_width, entry, value) = match big {
        true => (file(&head, 8, 8)?, 8, 20, 8),
        false => (file(&head, 4, 4)?, 2, 12, 4),
    };
    let count = file(&part(at, count_width)?, 0, count_width)?;
    // As many as there can be tags.
    let count = usize::try_from(count).unwrap_or(usize::MAX).min(1 << 16);
    let first = at.saturating_add(count_width as u64);
    let fits = length.saturating_sub(first) / entry as u64;
    let count = count.min(usize::try_from(fits).unwrap_or(count));
    let mut longest = None;
    for bytes in part(first, count * entry)?.chunks_exact(entry) {
        let tag = file(bytes, 0, 2)? as u16;
        let values = file(bytes, 4, value)?;
        if READ.contains(&tag) && longest.is_none_or(|(_, most)| values > most) {
            longest = Some((tag, values));
        }
    }
    Ok(longest)
}

const PHOTOMETRIC: u64 = 262;

/// A copy of the file in which the photometric interpretation of the first image is `value`. `None` if it has none.
pub(super) fn with_photometric(bytes: &[u8], value: u16) -> Option<Vec<u8>> {
    let file = File::of(bytes)?;
    let (first, count, entry_length, value_at) = if file.big {
        let directory = file.number(8, 8)?;
        (
            directory.checked_add(8)?,
            file.number(directory, 8)?,
            20,
            12,
        )
    } else {
        let directory = file.number(4, 4)?;
        (directory + 2, file.number(directory, 2)?, 12, 8)
    };
    for index in 0..count {
        let entry = first.checked_add(index.checked_mul(entry_length)?)?;
        if file.number(entry, 2)? == PHOTOMETRIC {
            let at = usize::try_from(entry + value_at).ok()?;
            let mut changed = bytes.to_vec();
            let stored = match file.little {
                true => value.to_le_bytes(),
                false => value.to_be_bytes(),
            };
            changed.get_mut(at..at + 2)?.copy_from_slice(&stored);
            return Some(changed);
        }
    }
    None
}

struct File<'a> {
    bytes: &'a [u8],
    little: bool,
    big: bool,
}

impl<'a> File<'a> {
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let little = bytes.starts_with(b"II");
        let mut file = Self {
            bytes,
            little,
            big: false,
        };
        file.big = file.number(2, 2)? == 43;
        Some(file)
    }

    /// The number of `length` bytes at `at`.
    fn number(&self, at: u64, length: usize) -> Option<u64> {
        let at = usize::try_from(at).ok()?;
        let bytes = self.bytes.get(at..at.checked_add(length)?)?;
        let digits = |number: u64, &byte: &u8| number << 8 | u64::from(byte);
        Some(match self.little {
            true => bytes.iter().rev().fold(0, digits),
            false => bytes.iter().fold(0, digits),
        })
    }
}
