//! Element types as files store them, and their conversion to `f32`.

use half::{bf16, f16};

/// The type of one stored element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Element {
    F64,
    F32,
    F16,
    Bf16,
    I64,
    I32,
    I16,
    I8,
    U64,
    U32,
    U16,
    U8,
    Bool,
}

impl Element {
    /// Bytes of one element.
    pub(super) fn size(self) -> usize {
        match self {
            Self::F64 | Self::I64 | Self::U64 => 8,
            Self::F32 | Self::I32 | Self::U32 => 4,
            Self::F16 | Self::Bf16 | Self::I16 | Self::U16 => 2,
            Self::I8 | Self::U8 | Self::Bool => 1,
        }
    }

    /// The name that PyTorch prints.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::F64 => "float64",
            Self::F32 => "float32",
            Self::F16 => "float16",
            Self::Bf16 => "bfloat16",
            Self::I64 => "int64",
            Self::I32 => "int32",
            Self::I16 => "int16",
            Self::I8 => "int8",
            Self::U64 => "uint64",
            Self::U32 => "uint32",
            Self::U16 => "uint16",
            Self::U8 => "uint8",
            Self::Bool => "bool",
        }
    }

    /// The element type of a PyTorch storage class such as `FloatStorage`.
    pub(super) fn from_storage_class(name: &str) -> Option<Self> {
        Some(match name {
            "DoubleStorage" => Self::F64,
            "FloatStorage" => Self::F32,
            "HalfStorage" => Self::F16,
            "BFloat16Storage" => Self::Bf16,
            "LongStorage" => Self::I64,
            "IntStorage" => Self::I32,
            "ShortStorage" => Self::I16,
            "CharStorage" => Self::I8,
            "ByteStorage" => Self::U8,
            "BoolStorage" => Self::Bool,
            _ => return None,
        })
    }

    /// One element as `f32`; `bytes` has at least [`Element::size`] bytes in the given order.
    /// Wider types round to the nearest `f32`.
    fn read(self, bytes: &[u8], big_endian: bool) -> f32 {
        let mut word = [0_u8; 8];
        let size = self.size();
        word[..size].copy_from_slice(&bytes[..size]);
        if big_endian {
            word[..size].reverse();
        }
        let [b0, b1, b2, b3, ..] = word;
        match self {
            Self::F64 => f64::from_le_bytes(word) as f32,
            Self::F32 => f32::from_le_bytes([b0, b1, b2, b3]),
            Self::F16 => f16::from_le_bytes([b0, b1]).to_f32(),
            Self::Bf16 => bf16::from_le_bytes([b0, b1]).to_f32(),
            Self::I64 => i64::from_le_bytes(word) as f32,
            Self::I32 => i32::from_le_bytes([b0, b1, b2, b3]) as f32,
            Self::I16 => f32::from(i16::from_le_bytes([b0, b1])),
            Self::I8 => f32::from(b0 as i8),
            Self::U64 => u64::from_le_bytes(word) as f32,
            Self::U32 => u32::from_le_bytes([b0, b1, b2, b3]) as f32,
            Self::U16 => f32::from(u16::from_le_bytes([b0, b1])),
            Self::U8 => f32::from(b0),
            Self::Bool => f32::from(u8::from(b0 != 0)),
        }
    }

    /// All whole elements of `bytes`, in order.
    pub(super) fn decode(self, bytes: &[u8], big_endian: bool) -> Vec<f32> {
        let elements = bytes.chunks_exact(self.size());
        if self == Self::F32 && !big_endian {
            // The usual case, which the compiler turns into a copy.
            return elements
                .map(|word| f32::from_le_bytes([word[0], word[1], word[2], word[3]]))
                .collect();
        }
        elements.map(|word| self.read(word, big_endian)).collect()
    }

    /// A strided view in row-major order.
    ///
    /// The caller has checked that every index `offset + sum(i_k * strides_k)` lies within
    /// `bytes`, and bounds the number of elements.
    pub(super) fn gather(
        self,
        bytes: &[u8],
        big_endian: bool,
        offset: usize,
        shape: &[usize],
        strides: &[usize],
    ) -> Vec<f32> {
        let count = shape.iter().product();
        let mut data = Vec::with_capacity(count);
        let mut index = vec![0_usize; shape.len()];
        let mut position = offset;
        while data.len() < count {
            data.push(self.read(&bytes[position * self.size()..], big_endian));
            // Count up the index like an odometer, moving the position along with it.
            for axis in (0..shape.len()).rev() {
                index[axis] += 1;
                position += strides[axis];
                if index[axis] < shape[axis] {
                    break;
                }
                position -= strides[axis] * shape[axis];
                index[axis] = 0;
            }
        }
        data
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_byte_orders_give_the_same_number() {
        let little = [1.5_f32.to_le_bytes(), (-2.0_f32).to_le_bytes()].concat();
        let big = [1.5_f32.to_be_bytes(), (-2.0_f32).to_be_bytes()].concat();
        assert_eq!(Element::F32.decode(&little, false), [1.5, -2.0]);
        assert_eq!(Element::F32.decode(&big, true), [1.5, -2.0]);
        assert_eq!(Element::I16.decode(&[0xff, 0xfe], true), [-2.0]);
        assert_eq!(Element::F64.decode(&0.1_f64.to_be_bytes(), true), [0.1_f32]);
    }

    #[test]
    fn gather_reads_transposed_and_overlapping_views() {
        let bytes: Vec<u8> = (0..6).collect();
        let transposed = Element::U8.gather(&bytes, false, 0, &[3, 2], &[1, 3]);
        assert_eq!(transposed, [0.0, 3.0, 1.0, 4.0, 2.0, 5.0]);
        let windows = Element::U8.gather(&bytes, false, 1, &[2, 3], &[1, 1]);
        assert_eq!(windows, [1.0, 2.0, 3.0, 2.0, 3.0, 4.0]);
        assert_eq!(Element::U8.gather(&bytes, false, 5, &[], &[]), [5.0]);
        assert!(
            Element::U8
                .gather(&bytes, false, 5, &[2, 0], &[9, 9])
                .is_empty()
        );
    }
}
