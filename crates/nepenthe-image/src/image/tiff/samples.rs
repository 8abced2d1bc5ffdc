//! Samples of a TIFF: their depth, their places in a row, and the alpha they may have been multiplied by.

/// How a sample is stored.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Depth {
    /// Unsigned integers of 1, 2, 4, 8 or 16 bits.
    Bits(u16),
    /// 32-bit floats.
    Float,
}

/// The depth that the tags announce, or what they announce instead.
pub(super) fn depth(bits: &[u16], formats: &[u16]) -> Result<Depth, String> {
    let first = bits.first().copied().unwrap_or(1);
    let format = formats.first().copied().unwrap_or(1);
    if bits.iter().any(|&bits| bits != first) || formats.iter().any(|&other| other != format) {
        return Err("channels of different depths".to_owned());
    }
    match (format, first) {
        (1 | 4, 1 | 2 | 4 | 8 | 16) => Ok(Depth::Bits(first)),
        (3, 32) => Ok(Depth::Float),
        (3, bits) => Err(format!("floats of {bits} bits")),
        (2, bits) => Err(format!("signed integers of {bits} bits")),
        (1 | 4, bits) => Err(format!("integers of {bits} bits")),
        (other, _) => Err(format!("samples of format {other}")),
    }
}

/// The name of a photometric interpretation that is not read.
pub(super) fn meaning(photometric: u16) -> String {
    match photometric {
        0 => "inverted grey of floats",
        3 => "a palette of 16 bits or floats",
        4 => "a mask",
        5 => "CMYK of other than 8 bits",
        6 => "YCbCr",
        8..=10 => "CIELab",
        32803 => "raw sensor data (a colour filter array)",
        34892 => "raw sensor data",
        u16::MAX => "nothing that says what the samples mean",
        other => return format!("photometric interpretation {other}"),
    }
    .to_owned()
}

/// Samples in a row as the library gives it: whole ones, or packed to bytes.
pub(super) trait Sample: Copy + Default {
    /// Entries of a row of `samples` samples.
    fn stride(samples: usize, _depth: Depth) -> usize {
        samples
    }

    /// Sample number `index` of a row.
    fn at(row: &[Self], index: usize, _depth: Depth) -> Self {
        row[index]
    }
}

impl Sample for u16 {}
impl Sample for f32 {}

impl Sample for u8 {
    fn stride(samples: usize, depth: Depth) -> usize {
        match depth {
            Depth::Bits(bits @ 1..8) => (samples * usize::from(bits)).div_ceil(8),
            _ => samples,
        }
    }

    fn at(row: &[Self], index: usize, depth: Depth) -> Self {
        let Depth::Bits(bits @ 1..8) = depth else {
            return row[index];
        };
        let bit = index * usize::from(bits);
        // The first sample of a byte is in its upper bits.
        let shift = 8 - usize::from(bits) - bit % 8;
        row[bit / 8] >> shift & ((1_u16 << bits) - 1) as u8
    }
}

/// Undoes the multiplication by alpha, the last of every `channels` samples. Where alpha is zero the colours are unknown:
/// black, as in Pillow.
pub(super) fn divide<T>(samples: &mut [T], channels: usize, quotient: impl Fn(T, T) -> T)
where
    T: Copy + Default + PartialEq,
{
    for pixel in samples.chunks_exact_mut(channels) {
        let (rest, alpha) = pixel.split_at_mut(channels - 1);
        for colour in rest {
            *colour = match alpha[0] == T::default() {
                true => T::default(),
                false => quotient(*colour, alpha[0]),
            };
        }
    }
}
