//! Random fields: gradient noise summed over octaves, whose spectrum falls like that of natural textures.

/// Root mean square of one octave of [`gradient_noise`].
const OCTAVE_DEVIATION: f32 = 0.24;

/// Most octaves a field sums; more would be finer than a pixel anyway.
const MAX_OCTAVES: u32 = 7;

/// A fractal field of zero mean and about unit variance.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    seed: u32,
    /// Cycles per pixel of the coarsest octave.
    frequency: f32,
    octaves: u32,
    /// Amplitude of an octave over that of the octave before. 1 gives a power spectrum of `1 / f^2`.
    gain: f32,
    /// Brings the sum to unit variance.
    scale: f32,
    /// Compression along the first axis: above 1 gives grain across it.
    stretch: f32,
}

impl Field {
    /// A field whose octaves run from `coarsest` to `finest` (wavelengths in pixels).
    pub(super) fn new(seed: u32, coarsest: f32, finest: f32, gain: f32, stretch: f32) -> Self {
        let octaves = (coarsest / finest.max(1e-3)).max(1.0).log2().floor() as u32 + 1;
        let octaves = octaves.min(MAX_OCTAVES);
        let power: f32 = (0..octaves)
            .map(|octave| gain.powi(2 * octave as i32))
            .sum();
        let scale = 1.0 / (OCTAVE_DEVIATION * power.sqrt());
        Self {
            seed,
            frequency: 1.0 / coarsest.max(1e-3),
            octaves,
            gain,
            scale,
            stretch,
        }
    }

    /// The value at `(x, y)`, in pixels.
    pub(super) fn at(&self, x: f32, y: f32) -> f32 {
        let (mut x, mut y) = (x * self.frequency * self.stretch, y * self.frequency);
        let (mut sum, mut amplitude) = (0.0, self.scale);
        for octave in 0..self.octaves {
            sum += amplitude * gradient_noise(x, y, self.seed.wrapping_add(octave));
            // Each octave is turned as well as scaled, so the lattices never line up.
            (x, y) = (1.6 * x - 1.2 * y + 17.3, 1.2 * x + 1.6 * y - 5.7);
            amplitude *= self.gain;
        }
        sum
    }
}

/// Gradient noise (Perlin) on the unit lattice.
fn gradient_noise(x: f32, y: f32, seed: u32) -> f32 {
    let (column, row) = (floor(x), floor(y));
    let (fx, fy) = (x - column as f32, y - row as f32);
    let (column, row) = (column as u32, row as u32);
    let corner = |dx: u32, dy: u32| {
        let hash = hash(column.wrapping_add(dx), row.wrapping_add(dy), seed);
        let (gx, gy) = GRADIENTS[(hash >> 28) as usize];
        gx * (fx - dx as f32) + gy * (fy - dy as f32)
    };
    let (sx, sy) = (fade(fx), fade(fy));
    let top = corner(0, 0) + sx * (corner(1, 0) - corner(0, 0));
    let bottom = corner(0, 1) + sx * (corner(1, 1) - corner(0, 1));
    top + sy * (bottom - top)
}

/// `x.floor()` without the library call that it is on a plain x86-64.
pub(super) fn floor(x: f32) -> i32 {
    let truncated = x as i32;
    truncated - i32::from(x < truncated as f32)
}

/// Quintic step with vanishing first and second derivatives at 0 and 1.
fn fade(t: f32) -> f32 {
    t * t * t * (t * (t * 6.0 - 15.0) + 10.0)
}

/// Mixes a lattice point and a seed into 32 bits, the high ones best.
pub(super) fn hash(x: u32, y: u32, seed: u32) -> u32 {
    let mut h =
        x.wrapping_mul(0x8da6_b343) ^ y.wrapping_mul(0xd816_3841) ^ seed.wrapping_mul(0xcb1a_b31f);
    h = (h ^ (h >> 15)).wrapping_mul(0x2c1b_3c6d);
    h = (h ^ (h >> 12)).wrapping_mul(0x297a_2d39);
    h ^ (h >> 15)
}

/// A number in `[0, 1)` from a hash.
pub(super) fn unit(hash: u32) -> f32 {
    (hash >> 8) as f32 / (1u32 << 24) as f32
}

/// Either coordinate of a unit vector along a diagonal.
const DIAGONAL: f32 = std::f32::consts::FRAC_1_SQRT_2;

/// Sixteen unit vectors at even angles.
const GRADIENTS: [(f32, f32); 16] = [
    (1.0, 0.0),
    (0.923_88, 0.382_68),
    (DIAGONAL, DIAGONAL),
    (0.382_68, 0.923_88),
    (0.0, 1.0),
    (-0.382_68, 0.923_88),
    (-DIAGONAL, DIAGONAL),
    (-0.923_88, 0.382_68),
    (-1.0, 0.0),
    (-0.923_88, -0.382_68),
    (-DIAGONAL, -DIAGONAL),
    (-0.382_68, -0.923_88),
    (0.0, -1.0),
    (0.382_68, -0.923_88),
    (DIAGONAL, -DIAGONAL),
    (0.923_88, -0.382_68),
];
