//! The gradient of a convolution's weight.
//!
//! For each tap it is the sum over all pixels of the outer products of the gradient and the pixels under the tap. The
//! image is transposed to channels-last and padded with zeros: the pixels under another tap are then at a constant
//! offset, and no im2col is needed.

use crate::{
    buffer::Buffer,
    fused::Batch,
    gemm::{Planes, ROWS, SUMMED, add_run, add_tile, store_transposed, with_groups, with_rows},
    threads::Threads,
    vector::{Block, LANES, Supported, vectorised},
};

/// `[out, in, k, k]`, summed over all images.
pub(super) fn weight_gradient(x: &Batch, gradient: &Batch, kernel: [usize; 2]) -> Vec<f32> {
    let [batch, channels, height, width] = x.dims();
    let outputs = gradient.dims::<4>()[1];
    let pixels = height * width;
    let transposed = Transposed::new(x, kernel);
    // [row of taps, output, tap of the row, channel]
    let columns = kernel[1] * channels;
    let mut sums = vec![0.0; kernel[0] * outputs * columns];
    let threads = Threads::All.for_work(sums.len() * batch * pixels);
    // Each task reads all pixels, so fewer tasks than in other kernels.
    let parts = threads.tasks().div_ceil(2 * kernel[0]);
    let rows = ROWS * outputs.div_ceil(ROWS).div_ceil(parts);
    let mut tasks = Vec::new();
    for (down, sums) in sums.chunks_exact_mut(outputs * columns).enumerate() {
        let parts = sums.chunks_mut(rows * columns).enumerate();
        tasks.extend(parts.map(|(part, sums)| (down, part * rows, sums)));
    }
    threads.each(tasks, |(down, first, sums)| {
        for image in 0..batch {
            let left = Planes {
                values: &gradient.entry(image)[first * pixels..],
                stride: pixels,
                start: 0,
            };
            add_row_of_taps(left, &transposed, transposed.below(image, down), sums);
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

/// Images in channels-last layout, channels padded with zeros to whole groups, and a border of zeros around each image.
struct Transposed {
    values: Buffer,
    /// Of an image without its border.
    height: usize,
    width: usize,
    channels: usize,
    /// Groups of each pixel.
    groups: usize,
    /// Rows and columns of an image with its border.
    outer: [usize; 2],
}

impl Transposed {
    fn new(x: &Batch, kernel: [usize; 2]) -> Self {
        let [batch, channels, height, width] = x.dims();
        let groups = channels.div_ceil(LANES);
        let [above, before] = kernel.map(|size| size / 2);
        let outer = [height + 2 * above, width + 2 * before];
        let mut values = Buffer::new(batch * outer[0] * outer[1] * groups * LANES);
        let rows = values.chunks_exact_mut(outer[1] * groups * LANES);
        Threads::All.each(rows.enumerate().collect(), |(row, values)| {
            let (image, row) = (row / outer[0], row % outer[0]);
            values.fill(0.0);
            if (above..above + height).contains(&row) {
                let planes = Planes {
                    values: x.entry(image),
                    stride: height * width,
                    start: (row - above) * width,
                };
                let inner = before * groups * LANES..(before + width) * groups * LANES;
                transpose_row(planes, channels, values[inner].as_chunks_mut().0);
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

    /// The pixels of an image, from row `down` of its border on.
    fn below(&self, image: usize, down: usize) -> &[[f32; LANES]] {
        let start = (image * self.outer[0] + down) * self.outer[1] * self.groups;
        &self.values.as_chunks().0[start..]
    }
}

vectorised! {
    /// Transposes a row of an image into pixels.
    fn transpose_row<B: supported>(planes: Planes<'_>, channels: usize, pixels: &mut [[f32; LANES]]) {
        let groups = channels.div_ceil(LANES);
        for (block, pixels) in pixels.chunks_mut(LANES * groups).enumerate() {
            let start = block * LANES;
            let end = start + pixels.len() / groups;
            for group in 0..groups {
                let mut values = [B::splat(supported, 0.0); LANES];
                for (index, values) in values.iter_mut().enumerate() {
                    let channel = group * LANES + index;
                    if channel < channels {
                        *values = B::load_part(supported, &planes.row(channel, end)[start..]);
                    }
                }
                store_transposed(values, pixels, groups, group);
            }
        }
    }
}

vectorised! {
    /// Adds what one image has for a row of taps. `right` are the pixels under the first of them; `sums` have
    /// a row for each plane of `left`.
    fn add_row_of_taps<B: supported>(
        left: Planes<'_>,
        transposed: &Transposed,
        right: &[[f32; LANES]],
        sums: &mut [f32],
    ) {
        let (channels, groups) = (transposed.channels, transposed.groups);
        let taps = transposed.outer[1] - transposed.width + 1;
        let (columns, pixels) = (taps * channels, transposed.height * transposed.width);
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
                                let tile = products::<B, COUNT, BLOCKS>(supported, rows, start, right, transposed);
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
    supported: Supported<B>,
    rows: [&[f32]; COUNT],
    start: usize,
    right: &[[f32; LANES]],
    transposed: &Transposed,
) -> [[B; BLOCKS]; COUNT] {
    let mut sums = [[B::splat(supported, 0.0); BLOCKS]; COUNT];
    let (end, width) = (rows[0].len(), transposed.width);
    let mut first = start;
    while first < end {
        let (y, x) = (first / width, first % width);
        let last = end.min(first + width - x);
        let mut run: [&[f32]; COUNT] = [&[]; COUNT];
        for row in 0..COUNT {
            run[row] = &rows[row][first..last];
        }
        let right = &right[(y * transposed.outer[1] + x) * transposed.groups..];
        add_run(run, right, transposed.groups, &mut sums);
        first = last;
    }
    sums
}
