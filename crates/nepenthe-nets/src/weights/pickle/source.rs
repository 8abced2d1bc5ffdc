//! Reading the bytes of a pickle one after the other, never past the end.

use super::{PickleProblem, Span, Value};

/// The bytes and how far they were read.
pub(super) struct Source<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) position: usize,
}

type Outcome<T> = Result<T, PickleProblem>;

impl<'a> Source<'a> {
    pub(super) fn byte(&mut self) -> Outcome<u8> {
        self.array().map(|[byte]| byte)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Outcome<[u8; N]> {
        let (array, _) = self.bytes[self.position..]
            .split_first_chunk()
            .ok_or(PickleProblem::Truncated)?;
        self.position += N;
        Ok(*array)
    }

    pub(super) fn length32(&mut self) -> Outcome<u64> {
        Ok(u64::from(u32::from_le_bytes(self.array()?)))
    }

    pub(super) fn take(&mut self, length: u64) -> Outcome<&'a [u8]> {
        let rest = &self.bytes[self.position..];
        let taken = usize::try_from(length)
            .ok()
            .and_then(|length| rest.get(..length))
            .ok_or(PickleProblem::Truncated)?;
        self.position += taken.len();
        Ok(taken)
    }

    pub(super) fn span(&mut self, length: u64) -> Outcome<Span> {
        let start = self.position;
        let taken = self.take(length)?;
        // Positions stay below `MAX_PICKLE_BYTES`, so they fit.
        Ok(Span {
            start: start as u32,
            length: taken.len() as u32,
        })
    }

    /// The bytes of a span.
    pub(super) fn text(&self, span: Span) -> &'a [u8] {
        let start = span.start as usize;
        &self.bytes[start..start + span.length as usize]
    }

    /// The text up to the end of the line.
    pub(super) fn line(&mut self) -> Outcome<Span> {
        let length = self.bytes[self.position..]
            .iter()
            .position(|&byte| byte == b'\n')
            .ok_or(PickleProblem::Truncated)?;
        let span = self.span(length as u64)?;
        self.take(1)?;
        Ok(span)
    }
}

/// An integer in decimal digits, of any length; `00` and `01` are the truth values.
pub(super) fn decimal(digits: &[u8]) -> Value {
    match digits {
        b"00" => Value::Bool(false),
        b"01" => Value::Bool(true),
        _ => str::from_utf8(digits)
            .ok()
            .and_then(|digits| digits.strip_suffix('L').unwrap_or(digits).parse().ok())
            .map_or(Value::Opaque, Value::Integer),
    }
}

/// A little-endian two's complement integer of any length.
pub(super) fn integer(bytes: &[u8]) -> Value {
    let fill = match bytes.last() {
        Some(last) if last & 0x80 != 0 => 0xff,
        _ => 0,
    };
    let mut word = [fill; 8];
    let (low, high) = bytes.split_at(bytes.len().min(8));
    word[..low.len()].copy_from_slice(low);
    let value = i64::from_le_bytes(word);
    let fits = high.iter().all(|&byte| byte == fill) && (value < 0) == (fill == 0xff);
    if fits {
        Value::Integer(value)
    } else {
        Value::Opaque
    }
}
