//! Changes to bytes.

use bolero::TypeGenerator;

/// Numbers at which arithmetic goes wrong.
const EDGES: [u64; 12] = [
    0,
    1,
    0x7f,
    0xff,
    0x7fff,
    0xffff,
    0x7fff_ffff,
    0xffff_ffff,
    0x7fff_ffff_ffff_ffff,
    u64::MAX,
    1 << 32,
    1 << 40,
];
/// Bytes that one edit inserts at most.
const LONGEST: usize = 4096;

/// One change to the bytes of a file. Places are taken modulo the length.
#[derive(Clone, Debug, TypeGenerator)]
pub enum Edit {
    /// Another bit.
    Flip(u32, u8),
    /// Another byte.
    Set(u32, u8),
    /// A number at which arithmetic goes wrong: which one, its width (1, 2, 4 or 8 bytes), whether the low byte is first.
    Number(u32, u8, u8, bool),
    /// Bytes taken out.
    Cut(u32, u16),
    /// Bytes put in.
    Insert(u32, Vec<u8>),
    /// Bytes written again behind themselves, a number of times.
    Repeat(u32, u8, u8),
    /// Bytes copied from one place over those at another.
    Copy(u32, u32, u16),
    /// The end of the file.
    End(u32),
}

impl Edit {
    /// Applies the change.
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        let length = bytes.len();
        let place = |at: u32| at as usize % length;
        if length == 0 {
            return;
        }
        match *self {
            Self::Flip(at, bit) => bytes[place(at)] ^= 1 << (bit % 8),
            Self::Set(at, value) => bytes[place(at)] = value,
            Self::Number(at, which, width, low_first) => {
                let value = EDGES[which as usize % EDGES.len()];
                let width = 1 << (width % 4);
                let number = if low_first {
                    value.to_le_bytes()[..width].to_vec()
                } else {
                    value.to_be_bytes()[8 - width..].to_vec()
                };
                let slots = bytes[place(at)..].iter_mut();
                slots.zip(number).for_each(|(slot, byte)| *slot = byte);
            }
            Self::Cut(at, count) => {
                let start = place(at);
                bytes.drain(start..(start + count as usize).min(length));
            }
            Self::Insert(at, ref new) => {
                let start = place(at);
                bytes.splice(start..start, new.iter().take(LONGEST).copied());
            }
            Self::Repeat(at, count, times) => {
                let start = place(at);
                let end = (start + count as usize).min(length);
                let again = bytes[start..end].repeat(times as usize);
                bytes.splice(end..end, again.into_iter().take(LONGEST));
            }
            Self::Copy(from, to, count) => {
                let (from, to) = (place(from), place(to));
                let count = (count as usize).min(length - from.max(to));
                bytes.copy_within(from..from + count, to);
            }
            Self::End(at) => bytes.truncate(place(at)),
        }
    }
}

/// A good file, by its position in a corpus, and changes to its bytes.
#[derive(Clone, Debug, TypeGenerator)]
pub struct Bytes {
    file: u16,
    edits: [Option<Edit>; 4],
}

impl Bytes {
    /// The mutant: one of `corpus`, changed.
    pub fn of(&self, corpus: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = corpus[self.file as usize % corpus.len()].clone();
        self.apply(&mut bytes);
        bytes
    }

    /// Applies the changes alone.
    pub fn apply(&self, bytes: &mut Vec<u8>) {
        self.edits
            .iter()
            .flatten()
            .for_each(|edit| edit.apply(bytes));
    }

    /// Which file of a corpus of `count`.
    pub fn file(&self, count: usize) -> usize {
        self.file as usize % count
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn edits_change_what_they_say() {
        let edited = |edit: Edit| {
            let mut bytes = b"abcd".to_vec();
            edit.apply(&mut bytes);
            bytes
        };
        assert_eq!(edited(Edit::Set(5, b'x')), b"axcd");
        assert_eq!(edited(Edit::Number(2, 9, 3, true)), b"ab\xff\xff");
        assert_eq!(edited(Edit::Number(0, 1, 1, false)), b"\x00\x01cd");
        assert_eq!(edited(Edit::Cut(1, 2)), b"ad");
        assert_eq!(edited(Edit::Insert(1, b"xy".to_vec())), b"axybcd");
        assert_eq!(edited(Edit::Repeat(1, 2, 2)), b"abcbcbcd");
        assert_eq!(edited(Edit::Copy(0, 2, 9)), b"abab");
        assert_eq!(edited(Edit::End(7)), b"abc");
    }

    #[test]
    fn an_empty_file_stays_empty() {
        let mut bytes = Vec::new();
        Edit::Flip(3, 3).apply(&mut bytes);
        assert!(bytes.is_empty());
    }
}
