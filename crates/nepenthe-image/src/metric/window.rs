//! Local moments under a sliding window: what every SSIM needs, in one pass over the images.
//!
//! A separable window of `N` weights slides over all positions where it lies inside the image. At each it gives the
//! means of both images, the mean of the sum of their squares and the mean of their product; SSIM never needs the
//! two variances apart, so four filtered maps do the work of five. Rows are filtered horizontally once and kept in a
//! ring of `N` rows for the vertical pass, so a band of the image works in the processor's cache.

use rayon::prelude::*;

/// Two images of one channel, row by row, `width` samples a row. Samples are `f32`; everything after is `f64`.
pub(super) struct PlanePair<'a> {
    pub(super) first: &'a [f32],
    pub(super) second: &'a [f32],
    pub(super) width: usize,
}

/// The moments along one row of window positions.
pub(super) struct Moments<'a> {
    /// Mean of the first image.
    pub(super) first: &'a [f64],
    /// Mean of the second image.
    pub(super) second: &'a [f64],
    /// Mean of the sum of both squares.
    pub(super) squares: &'a [f64],
    /// Mean of the product.
    pub(super) product: &'a [f64],
}

/// Rows of window positions a task works on: fixed, so that the order of additions is too. Long enough that filtering
/// the `N - 1` rows above each band twice costs little.
const BAND: usize = 40;

/// The mean over all window positions, and over all pairs (which have one size), of what `score` sums along a row.
///
/// The window is symmetric; `weights` holds the outermost weight first. Images are at least `N` on each side.
pub(super) fn mean_over_windows<const N: usize>(
    pairs: &[PlanePair<'_>],
    weights: &[f64; N],
    score: impl Fn(Moments<'_>) -> f64 + Sync,
) -> f64 {
    let (width, height) = (pairs[0].width, pairs[0].first.len() / pairs[0].width);
    let (columns, rows) = (width + 1 - N, height + 1 - N);
    let bands: Vec<(&PlanePair<'_>, usize)> = pairs
        .iter()
        .flat_map(|pair| (0..rows).step_by(BAND).map(move |top| (pair, top)))
        .collect();
    let sums: Vec<f64> = bands
        .into_par_iter()
        .map(|(pair, top)| Band::new(pair, weights).sum(top, rows.min(top + BAND), &score))
        .collect();
    sums.iter().sum::<f64>() / (pairs.len() * columns * rows) as f64
}

/// Number of maps of [`Moments`].
const MAPS: usize = 4;

/// The work space of one task.
struct Band<'a, const N: usize> {
    pair: &'a PlanePair<'a>,
    weights: &'a [f64; N],
    columns: usize,
    /// Unfiltered rows of the maps, `[MAPS][width]`.
    row: Vec<f64>,
    /// Horizontally filtered rows, `[MAPS][N][columns]`; row `y` of the image lies in slot `y % N`.
    ring: Vec<f64>,
    /// Moments of one row of positions, `[MAPS][columns]`.
    moments: Vec<f64>,
}

impl<'a, const N: usize> Band<'a, N> {
    fn new(pair: &'a PlanePair<'a>, weights: &'a [f64; N]) -> Self {
        let columns = pair.width + 1 - N;
        Self {
            pair,
            weights,
            columns,
            row: vec![0.0; MAPS * pair.width],
            ring: vec![0.0; MAPS * N * columns],
            moments: vec![0.0; MAPS * columns],
        }
    }

    /// Sums `score` over the rows of positions `top..bottom`.
    fn sum(mut self, top: usize, bottom: usize, score: impl Fn(Moments<'_>) -> f64) -> f64 {
        for y in top..top + N - 1 {
            self.filter_row(y);
        }
        let mut sum = 0.0;
        for y in top..bottom {
            self.filter_row(y + N - 1);
            self.filter_columns(y);
            let mut maps = self.moments.chunks_exact(self.columns);
            let mut next = || maps.next().unwrap_or_default();
            sum += score(Moments {
                first: next(),
                second: next(),
                squares: next(),
                product: next(),
            });
        }
        sum
    }

    /// Filters row `y` of the images horizontally, into the ring.
    fn filter_row(&mut self, y: usize) {
        let (width, columns) = (self.pair.width, self.columns);
        self.fill_row(y);
        for map in 0..MAPS {
            let row = &self.row[map * width..(map + 1) * width];
            let start = (map * N + y % N) * columns;
            let taps = std::array::from_fn(|k| &row[k..k + columns]);
            weighted_sum(taps, self.weights, &mut self.ring[start..start + columns]);
        }
    }

    fn fill_row(&mut self, y: usize) {
        let width = self.pair.width;
        let first = &self.pair.first[y * width..(y + 1) * width];
        let second = &self.pair.second[y * width..(y + 1) * width];
        let (means, products) = self.row.split_at_mut(2 * width);
        let (firsts, seconds) = means.split_at_mut(width);
        let (squares, products) = products.split_at_mut(width);
        for x in 0..width {
            let (a, b) = (f64::from(first[x]), f64::from(second[x]));
            firsts[x] = a;
            seconds[x] = b;
            squares[x] = a * a + b * b;
            products[x] = a * b;
        }
    }

    /// Filters the ring vertically at row `y` of positions.
    fn filter_columns(&mut self, y: usize) {
        let columns = self.columns;
        for map in 0..MAPS {
            let ring = &self.ring[map * N * columns..(map + 1) * N * columns];
            let taps = std::array::from_fn(|k| {
                let start = (y + k) % N * columns;
                &ring[start..start + columns]
            });
            let moments = &mut self.moments[map * columns..(map + 1) * columns];
            weighted_sum(taps, self.weights, moments);
        }
    }
}

/// `out[i] = sum over k of weights[k] * taps[k][i]`, for symmetric weights: opposite taps are added first.
fn weighted_sum<const N: usize>(taps: [&[f64]; N], weights: &[f64; N], out: &mut [f64]) {
    // Telling the compiler that all lengths are one removes the bounds checks, and the loop becomes vector code.
    let taps = taps.map(|tap| &tap[..out.len()]);
    for (i, out) in out.iter_mut().enumerate() {
        let mut sum = weights[N / 2] * taps[N / 2][i];
        for k in 0..N / 2 {
            sum += weights[k] * (taps[k][i] + taps[N - 1 - k][i]);
        }
        *out = sum;
    }
}
