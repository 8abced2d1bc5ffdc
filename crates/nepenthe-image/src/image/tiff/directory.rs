//! The first directory of a TIFF file, in which one entry is changed.

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
