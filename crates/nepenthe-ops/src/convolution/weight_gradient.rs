//! The gradient of a convolution's weight.
//!
//! For each tap it is the sum over all pixels of the outer products of the gradient and the pixels under
//! the tap. The pixels are turned, channels side by side, with zeros around each picture: those under another
//! tap are the same ones a constant distance away, and nothing is unfolded.

use crate::{
    buffer::Buffer,
    fused::Batch,
    product::{Planes, ROWS, SUMMED, add_run, add_tile, store_turned, with_groups, with_rows},
    threads::Threads,
    vector::{Block, LANES, vectorised},
};

/// `[out, in, k, k]`, summed over all pictures.
pub(super) fn weight_gradient(x: &Batch, gradient: &Batch, kernel: [usize; 2]) -> Vec<f32> {
    let [batch, channels, height, width] = x.dims();
    let outputs = gradient.dims::<4>()[1];
    let pixels = height * width;
    let turned = Turned::new(x, kernel);
    // For each row of taps and each output, the taps of the row, each with its channels.
    let columns = kernel[1] * channels;
    let mut sums = vec![0.0; kernel[0] * outputs * columns];
    let threads = Threads::All.for_work(sums.len() * batch * pixels);
    // Each task reads all pixels: fewer of them than other kernels have.
    let parts = threads.tasks().div_ceil(2 * kernel[0]);
    let rows = ROWS * outputs.div_ceil(ROWS).div_ceil(parts);
    let mut tasks = Vec::new();
    for (down, sums) in sums.chunks_exact_mut(outputs * columns).enumerate() {
        let parts = sums.chunks_mut(rows * columns).enumerate();
        tasks.extend(parts.map(|(part, sums)| (down, part * rows, sums)));
    }
    threads.each(tasks, |(down, first, sums)| {
        for picture in 0..batch {
            let left = Planes {
                values: &gradient.entry(picture)[first * pixels..],
                stride: pixels,
                start: 0,
            };
            add_row_of_taps(left, &turned, turned.below(picture, down), sums);
        }
    });
    let mut result = Vec::with_capacity(sums.len());
    for output in 0..outputs {
        for channel in 0..channels {
            for down in 0..kernel[0] {
                let row = &sums[(down * outputs + output) * columns..][..columns];
                result.extend(row.iter().skip(channel).step_by(channels));
            }
        }
    }
    result
}

/// The channels of each pixel side by side, filled up with zeros to whole groups, and zeros around each
/// picture.
struct Turned {
    values: Buffer,
    /// Of a picture without its border.
    height: usize,
    width: usize,
    channels: usize,
    /// Groups of each pixel.
    groups: usize,
    /// Rows and columns of a picture with its border.
    outer: [usize; 2],
}

impl Turned {
    fn new(x: &Batch, kernel: [usize; 2]) -> Self {
        let [batch, channels, height, width] = x.dims();
        let groups = channels.div_ceil(LANES);
        let [above, before] = kernel.map(|size| size / 2);
        let outer = [height + 2 * above, width + 2 * before];
        let mut values = Buffer::new(batch * outer[0] * outer[1] * groups * LANES);
        let rows = values.chunks_exact_mut(outer[1] * groups * LANES);
        Threads::All.each(rows.enumerate().collect(), |(row, values)| {
            let (picture, row) = (row / outer[0], row % outer[0]);
            values.fill(0.0);
            if (above..above + height).contains(&row) {
                let planes = Planes {
                    values: x.entry(picture),
                    stride: height * width,
                    start: (row - above) * width,
                };
                let inner = before * groups * LANES..(before + width) * groups * LANES;
                turn_row(planes, channels, values[inner].as_chunks_mut().0);
            }
        });
        Self {
            values,
            height,
            width,
            channels,
            groups,
            outer,
        }
    }

    /// The pixels of a picture, from row `down` of its border on.
    fn below(&self, picture: usize, down: usize) -> &[[f32; LANES]] {
        let start = (picture * self.outer[0] + down) * self.outer[1] * self.groups;
        &self.values.as_chunks().0[start..]
    }
}

vectorised! {
    /// Turns a row of a picture into pixels.
    fn turn_row<B>(planes: Planes<'_>, channels: usize, pixels: &mut [[f32; LANES]]) {
        let groups = channels.div_ceil(LANES);
        for (block, pixels) in pixels.chunks_mut(LANES * groups).enumerate() {
            let start = block * LANES;
            let end = start + pixels.len() / groups;
            for group in 0..groups {
                let mut values = [B::splat(0.0); LANES];
                for (index, values) in values.iter_mut().enumerate() {
                    let channel = group * LANES + index;
                    if channel < channels {
                        *values = B::load_part(&planes.row(channel, end)[start..]);
                    }
                }
                store_turned(values, pixels, groups, group);
            }
        }
    }
}

vectorised! {
    /// Adds what one picture has for a row of taps. `right` are the pixels under the first of them; `sums` have
    /// a row for each plane of `left`.
    fn add_row_of_taps<B>(
        left: Planes<'_>,
        turned: &Turned,
        right: &[[f32; LANES]],
        sums: &mut [f32],
    ) {
        let (channels, groups) = (turned.channels, turned.groups);
        let taps = turned.outer[1] - turned.width + 1;
        let (columns, pixels) = (taps * channels, turned.height * turned.width);
        for start in (0..pixels).step_by(SUMMED) {
            let end = pixels.min(start + SUMMED);
            for (block, sums) in sums.chunks_mut(ROWS * columns).enumerate() {
                with_rows!(sums.len() / columns, COUNT => {
                    let mut rows: [&[f32]; COUNT] = [&[]; COUNT];
                    for (row, values) in rows.iter_mut().enumerate() {
                        *values = left.row(block * ROWS + row, end);
                    }
                    for tap in 0..taps {
                        let place = tap * channels..(tap + 1) * channels;
                        let mut group = 0;
                        while group < groups {
                            let right = &right[tap * groups + group..];
                            with_groups!(B, groups - group, BLOCKS => {
                                let tile = products::<B, COUNT, BLOCKS>(rows, start, right, turned);
                                add_tile(tile, group, columns, place.clone(), sums);
                                group += BLOCKS;
                            });
                        }
                    }
                });
            }
        }
    }
}

/// A tile of the result, summed over the pixels of `rows` from `start` on; `right` are those under the tap.
#[inline(always)]
fn products<B: Block, const COUNT: usize, const BLOCKS: usize>(
    rows: [&[f32]; COUNT],
    start: usize,
    right: &[[f32; LANES]],
    turned: &Turned,
) -> [[B; BLOCKS]; COUNT] {
    let mut sums = [[B::splat(0.0); BLOCKS]; COUNT];
    let (end, width) = (rows[0].len(), turned.width);
    let mut first = start;
    while first < end {
        let (y, x) = (first / width, first % width);
        let last = end.min(first + width - x);
        let mut run: [&[f32]; COUNT] = [&[]; COUNT];
        for row in 0..COUNT {
            run[row] = &rows[row][first..last];
        }
        let right = &right[(y * turned.outer[1] + x) * turned.groups..];
        add_run(run, right, turned.groups, &mut sums);
        first = last;
    }
    sums
}
