//! The backward pass of the attention half.

use super::Parameters;
use crate::{
    buffer::Buffer,
    depthwise::{Kernel, correlate, filter, rotated},
    gemm::{
        Matrix, PixelMajor, Planes, Target, add_products_over_pixels, add_to, multiply,
        pack_planes, transposed,
    },
    heads::Head,
    norm::NormGradient,
    plane::{Plane, Strip, strips, with_neighbours},
    threads::{Sum, Threads},
    tile::{Span, TILE, window},
};

/// The gradients of the parameters.
pub(super) struct Gradients {
    pub(super) norm: NormGradient,
    pub(super) qkv: Vec<f32>,
    pub(super) depthwise: Vec<Kernel>,
    pub(super) temperature: Vec<f32>,
    pub(super) project_out: Vec<f32>,
}

impl Gradients {
    pub(super) fn zeros(channels: usize, heads: usize) -> Self {
        Self {
            norm: NormGradient::zeros(channels),
            qkv: vec![0.0; 3 * channels * channels],
            depthwise: vec![Kernel::default(); 3 * channels],
            temperature: vec![0.0; heads],
            project_out: vec![0.0; channels * channels],
        }
    }
}

impl Sum for Gradients {
    fn add(&mut self, other: &Self) {
        self.norm.add(&other.norm);
        add_to(&mut self.qkv, &other.qkv);
        add_to(
            self.depthwise.as_flattened_mut(),
            other.depthwise.as_flattened(),
        );
        add_to(&mut self.temperature, &other.temperature);
        add_to(&mut self.project_out, &other.project_out);
    }
}

impl Parameters<'_> {
    /// Adds to `to_x`, which holds the incoming gradient, and this image's share of the gradients of
    /// the parameters to `total`.
    pub(super) fn backward(
        &self,
        threads: Threads,
        [x, gradient]: [&[f32]; 2],
        [mixed, values]: [&[f32]; 2],
        heads: &[Head],
        to_x: &mut [f32],
        total: &mut Gradients,
    ) {
        let shape = self.shape;
        let (channels, pixels) = (shape.channels, shape.pixels());
        let mut to_projection = vec![0.0; channels * channels];
        for rows in strips(2 * channels, shape) {
            let span = Strip::new(shape, &rows).span;
            let right = PixelMajor::new(threads, channels, span, |span, panels| {
                pack_planes(values, pixels, span, panels)
            });
            let left = Planes {
                values: gradient,
                stride: pixels,
                start: span.start,
            };
            add_products_over_pixels(threads, left, &right, &mut to_projection);
        }
        let projection = self.projection(threads, heads);
        let projection = Matrix::new(&projection, channels).transposed();
        let mut coefficients = Vec::with_capacity(heads.len());
        for (index, head) in heads.iter().enumerate() {
            let to_weights = self.backward_projection(threads, index, head, &to_projection, total);
            let (parts, to_temperature) = head.backward(&to_weights, self.temperature[index]);
            coefficients.push(parts);
            total.temperature[index] += to_temperature;
        }

        for rows in strips(8 * channels, shape) {
            let strip = Strip::new(shape, &rows);
            let size = strip.span.size;
            let reached = with_neighbours(&rows, shape.height);
            let reached_size = shape.pixels_of(&reached).len();
            let plane =
                |channel: usize| Plane::whole(&mixed[channel * pixels..][..pixels], shape.width);
            let mut pair = Buffer::new(2 * channels * reached_size);
            let planes = pair.chunks_exact_mut(reached_size).enumerate().collect();
            let mut to_filtered = Buffer::new(3 * channels * reached_size);
            let (to_pair, to_values) = to_filtered.split_at_mut(2 * channels * reached_size);
            let tiles = strip.tiles_of(to_values, &reached);
            let pack_x = |span, panels: &mut [_]| self.norm.pack(x, pixels, span, panels);
            let ((), ((), normalised)) = threads.both(
                || {
                    multiply(
                        threads,
                        projection,
                        tiles,
                        Target::Replace,
                        |span, panels| pack_planes(gradient, pixels, span, panels),
                    )
                },
                || {
                    threads.both(
                        || {
                            threads.each(planes, |(channel, result): (usize, &mut [f32])| {
                                filter(
                                    plane(channel),
                                    reached.clone(),
                                    &self.kernels[channel],
                                    result,
                                );
                            })
                        },
                        || PixelMajor::new(threads, channels, strip.span, pack_x),
                    )
                },
            );
            let (query, key) = pair.split_at(channels * reached_size);
            let (to_query, to_key) = to_pair.split_at_mut(channels * reached_size);
            let part = self.head_channels() * reached_size;
            let sides = query.chunks_exact(part).zip(key.chunks_exact(part));
            let gradients = to_query
                .chunks_exact_mut(part)
                .zip(to_key.chunks_exact_mut(part));
            let tasks = coefficients.iter().zip(sides).zip(gradients);
            threads.each(tasks.collect(), |((coefficients, sides), gradients)| {
                coefficients.gradients(threads, sides.into(), reached_size, gradients.into());
            });

            let mut to_mixed = Buffer::new(3 * channels * size);
            let tasks = to_mixed
                .chunks_exact_mut(size)
                .zip(&mut total.depthwise)
                .enumerate();
            threads.each(tasks.collect(), |(channel, (to_mixed, to_kernel))| {
                let gradient = strip.plane(&to_filtered, channel, &reached);
                filter(
                    gradient,
                    rows.clone(),
                    &rotated(&self.kernels[channel]),
                    to_mixed,
                );
                add_to(
                    to_kernel,
                    &correlate(plane(channel), gradient, rows.clone()),
                );
            });

            let left = Planes {
                values: &to_mixed,
                stride: size,
                start: 0,
            };
            let mut to_normalised = Buffer::new(channels * size);
            let tiles = window(&mut to_normalised, size, 0..size, 0, TILE);
            let to_qkv = &mut total.qkv;
            threads.both(
                || {
                    let qkv = self.qkv.single(channels).transposed();
                    multiply(threads, qkv, tiles, Target::Replace, |span, panels| {
                        pack_planes(&to_mixed, size, span, panels)
                    })
                },
                || add_products_over_pixels(threads, left, &normalised, to_qkv),
            );
            let values = [x, &to_normalised];
            total
                .norm
                .backward(threads, &self.norm, values, pixels, strip.span, to_x);
        }
    }

    /// From the gradient of the projection: that of the weights of one head, and its columns of that
    /// of `project_out`, which are added to `total`.
    fn backward_projection(
        &self,
        threads: Threads,
        index: usize,
        head: &Head,
        to_projection: &[f32],
        total: &mut Gradients,
    ) -> Vec<f32> {
        let (channels, size) = (self.shape.channels, self.head_channels());
        let part = self.head(index);
        let weights = transposed(&head.weights, size);
        let left = Matrix::new(to_projection, channels).columns(part.clone());
        let tiles = window(&mut total.project_out, channels, part.clone(), 0, TILE);
        multiply(threads, left, tiles, Target::Add, |span, panels| {
            pack_planes(&weights, size, span.after(part.start), panels)
        });
        let mut to_weights = vec![0.0; size * size];
        let left = self.project_out().columns(part.clone());
        let tiles = window(&mut to_weights, size, 0..size, 0, TILE);
        multiply(
            threads,
            left.transposed(),
            tiles,
            Target::Replace,
            |span, panels| {
                let span = Span {
                    start: span.start + part.start,
                    ..span
                };
                pack_planes(to_projection, channels, span, panels)
            },
        );
        to_weights
    }
}
