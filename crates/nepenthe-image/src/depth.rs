//! Distance from the camera, for haze: known for a synthetic scene, guessed for a photograph that has none.

use crate::image::Image;

/// Distance of every pixel, normalised: 0 is nearest, 1 is farthest.
#[derive(Debug, Clone, PartialEq)]
pub struct Depth {
    width: usize,
    height: usize,
    data: Vec<f32>,
}

impl Depth {
    /// Evaluates `distance(x, y)` at every pixel, clamped to `[0, 1]`.
    pub fn from_fn(
        width: usize,
        height: usize,
        mut distance: impl FnMut(usize, usize) -> f32,
    ) -> Self {
        let mut data = Vec::with_capacity(width * height);
        for y in 0..height {
            data.extend((0..width).map(|x| distance(x, y).clamp(0.0, 1.0)));
        }
        Self {
            width,
            height,
            data,
        }
    }

    /// Columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Rows.
    pub fn height(&self) -> usize {
        self.height
    }

    /// `(width, height)`.
    pub fn size(&self) -> (usize, usize) {
        (self.width, self.height)
    }

    /// The distances, row-major.
    pub fn data(&self) -> &[f32] {
        &self.data
    }

    /// The distance at column `x` and row `y`.
    ///
    /// # Panics
    /// Outside the image.
    pub fn at(&self, x: usize, y: usize) -> f32 {
        assert!(
            x < self.width && y < self.height,
            "({x}, {y}) is outside the depth"
        );
        self.data[y * self.width + x]
    }
}

/// Weight of the ramp from bottom (near) to top (far) against the colour cue in [`plausible`].
const RAMP_WEIGHT: f32 = 0.6;

/// Nearest distance that [`plausible`] assigns: the nearest thing in a photograph is seldom at the lens.
const NEAREST: f32 = 0.1;

/// Regularisation of the guided filter: luminance variance below this is texture, above it an edge.
const EDGE_VARIANCE: f32 = 1e-2;

/// A plausible depth for a photograph that has none. Deterministic; no network.
///
/// Two cues that hold in most outdoor images are combined. The bottom of the image is near and the top far.
/// Far things are bright and pale: the colour attenuation prior of Zhu et al. ("A Fast Single Image Haze
/// Removal Algorithm Using Color Attenuation Prior", Eq. 8) takes distance as linear in value minus saturation.
/// A guided filter (He et al.) then smooths within objects and keeps their edges. The result spans 0.1..1.
/// Time is linear in the number of pixels.
pub fn plausible(clean: &Image) -> Depth {
    let (width, height) = (clean.width(), clean.height());
    let (red, green, blue) = (clean.plane(0), clean.plane(1), clean.plane(2));
    let mut guide = Vec::with_capacity(width * height);
    let mut distance = Vec::with_capacity(width * height);
    for index in 0..width * height {
        let (r, g, b) = (red[index], green[index], blue[index]);
        let value = r.max(g).max(b);
        let saturation = if value > 0.0 {
            1.0 - r.min(g).min(b) / value
        } else {
            0.0
        };
        let pale = (0.121_779 + 0.959_71 * value - 0.780_245 * saturation).clamp(0.0, 1.0);
        let up = 1.0 - ((index / width) as f32 + 0.5) / height as f32;
        guide.push((r + g + b) / 3.0);
        distance.push(RAMP_WEIGHT * up + (1.0 - RAMP_WEIGHT) * pale);
    }
    let radius = (width.max(height) / 16).max(2);
    // Averaged first, so that light and dark texture of one object does not pass for depth.
    let distance = box_mean(&distance, width, height, radius / 2);
    let mut data = guided_filter(&guide, &distance, width, height, radius);
    let low = data.iter().copied().fold(f32::INFINITY, f32::min);
    let high = data.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let scale = (1.0 - NEAREST) / (high - low).max(1e-6);
    data.iter_mut()
        .for_each(|d| *d = (NEAREST + (*d - low) * scale).clamp(0.0, 1.0));
    Depth {
        width,
        height,
        data,
    }
}

/// Smooths `input` where `guide` is smooth and keeps an edge where `guide` has one.
fn guided_filter(
    guide: &[f32],
    input: &[f32],
    width: usize,
    height: usize,
    radius: usize,
) -> Vec<f32> {
    let mean = |values: &[f32]| box_mean(values, width, height, radius);
    let product =
        |a: &[f32], b: &[f32]| -> Vec<f32> { a.iter().zip(b).map(|(x, y)| x * y).collect() };
    let (mean_guide, mean_input) = (mean(guide), mean(input));
    let (guide_guide, guide_input) = (mean(&product(guide, guide)), mean(&product(guide, input)));
    let slope: Vec<f32> = (0..guide.len())
        .map(|i| {
            let variance = guide_guide[i] - mean_guide[i] * mean_guide[i];
            (guide_input[i] - mean_guide[i] * mean_input[i]) / (variance.max(0.0) + EDGE_VARIANCE)
        })
        .collect();
    let offset: Vec<f32> = (0..guide.len())
        .map(|i| mean_input[i] - slope[i] * mean_guide[i])
        .collect();
    let (slope, offset) = (mean(&slope), mean(&offset));
    (0..guide.len())
        .map(|i| slope[i] * guide[i] + offset[i])
        .collect()
}

/// Mean over the square of side `2 radius + 1` about each pixel, or what of it lies inside the image.
fn box_mean(values: &[f32], width: usize, height: usize, radius: usize) -> Vec<f32> {
    let mut rows = vec![0.0; values.len()];
    for (source, target) in values.chunks_exact(width).zip(rows.chunks_exact_mut(width)) {
        let mut prefix = Vec::with_capacity(width + 1);
        prefix.push(0.0f64);
        source
            .iter()
            .for_each(|&v| prefix.push(prefix[prefix.len() - 1] + f64::from(v)));
        for (x, value) in target.iter_mut().enumerate() {
            let (from, to) = (x.saturating_sub(radius), (x + radius + 1).min(width));
            *value = ((prefix[to] - prefix[from]) / (to - from) as f64) as f32;
        }
    }
    // Columns: one running sum per column keeps the walk in memory order.
    let mut sums = vec![0.0f64; width];
    let mut means = vec![0.0; values.len()];
    let add = |sums: &mut [f64], y: usize, sign: f64| {
        for (sum, &v) in sums.iter_mut().zip(&rows[y * width..(y + 1) * width]) {
            *sum += sign * f64::from(v);
        }
    };
    (0..radius.min(height)).for_each(|y| add(&mut sums, y, 1.0));
    for (y, target) in means.chunks_exact_mut(width).enumerate() {
        if y + radius < height {
            add(&mut sums, y + radius, 1.0);
        }
        if y > radius {
            add(&mut sums, y - radius - 1, -1.0);
        }
        let count = ((y + radius + 1).min(height) - y.saturating_sub(radius)) as f64;
        target
            .iter_mut()
            .zip(&sums)
            .for_each(|(value, sum)| *value = (sum / count) as f32);
    }
    means
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_top_of_an_even_picture_is_far() {
        let depth = plausible(&Image::from_fn(48, 64, |_, _| [0.4; 3]));
        assert!((depth.at(20, 0) - 1.0).abs() < 1e-3 && depth.at(20, 63) < 0.11);
        assert!((1..64).all(|y| depth.at(20, y) <= depth.at(20, y - 1) + 1e-6));
    }

    #[test]
    fn a_dark_object_before_a_pale_sky_is_nearer_and_keeps_its_outline() {
        let tree = |x: usize| (28..36).contains(&x);
        let picture = Image::from_fn(64, 64, |x, _| {
            if tree(x) {
                [0.1, 0.2, 0.05]
            } else {
                [0.8, 0.85, 0.9]
            }
        });
        let depth = plausible(&picture);
        assert!(depth.at(31, 20) + 0.1 < depth.at(12, 20));
        // Most of the step happens at the outline.
        let step = depth.at(27, 20) - depth.at(28, 20);
        assert!(step > 0.4 * (depth.at(22, 20) - depth.at(31, 20)), "{step}");
    }

    #[test]
    fn any_size_has_a_depth() {
        for (width, height) in [(1, 1), (1, 9), (300, 2)] {
            let depth = plausible(&Image::from_fn(width, height, |x, _| [(x % 2) as f32; 3]));
            assert_eq!(depth.size(), (width, height));
            assert!(depth.data().iter().all(|d| (0.0..=1.0).contains(d)));
        }
    }

    #[test]
    fn box_means_agree_with_their_definition() {
        let (width, height, radius) = (9, 6, 2);
        let values: Vec<f32> = (0..54).map(|i| ((i * 37) % 11) as f32).collect();
        let means = box_mean(&values, width, height, radius);
        for y in 0..height {
            for x in 0..width {
                let inside: Vec<f32> = (0..54)
                    .filter(|i| {
                        (i % width).abs_diff(x) <= radius && (i / width).abs_diff(y) <= radius
                    })
                    .map(|i| values[i])
                    .collect();
                let expected = inside.iter().sum::<f32>() / inside.len() as f32;
                assert!((means[y * width + x] - expected).abs() < 1e-4);
            }
        }
    }
}
