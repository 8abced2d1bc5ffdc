//! The feed-forward half of a transformer block, in one operation.
//!
//! `y = x + out(gate(in(norm(x))))`: channel layer norm, GDFN (Restormer, arXiv 2111.09881, Eq. 2) and
//! the addition. On the CPU an image is processed in strips of rows, so that intermediate values stay
//! in the cache: the normalised pixels exist as packed panels only, the gated ones as one strip. Of
//! the intermediate values only the expanded channels (before the depthwise filter) are kept for the
//! backward pass of a network in training; the rest is cheaper to recompute.

use std::ops::Range;

use burn::tensor::Tensor;

use crate::{
    blocks::Blocks,
    buffer::Buffer,
    composed as forms,
    depthwise::{Kernel, kernels},
    fused::{self, Batch, Fusible, Operation},
    gate::{Pair, PairGradient, backward_pair, gate, gate_panels},
    gemm::{
        PixelMajor, Planes, Target, Weights, add_products_over_pixels, add_to, multiply,
        pack_planes, transposed,
    },
    norm::{Norm, NormGradient},
    plane::{Plane, Shape, Strip, Window, strips, with_neighbours},
    threads::{Sum, Threads, copied, sum_over_images},
    tile::{TILE, window},
};

/// The parameters of the feed-forward half of a transformer block.
#[derive(Clone, Debug)]
pub struct FeedForwardWeights {
    /// Gain of the norm, `[channels]`.
    pub norm_weight: Tensor<1>,
    /// Offset of the norm, `[channels]`.
    pub norm_bias: Tensor<1>,
    /// `[2 * hidden, channels, 1, 1]`.
    pub project_in: Tensor<4>,
    /// `[2 * hidden, 1, 3, 3]`.
    pub depthwise: Tensor<4>,
    /// `[channels, hidden, 1, 1]`.
    pub project_out: Tensor<4>,
}

/// `x + project_out(gate(depthwise(project_in(norm(x)))))`.
///
/// # Shapes
/// - `x` and the result: `[batch, channels, height, width]`
pub fn feed_forward(x: Tensor<4>, weights: FeedForwardWeights) -> Tensor<4> {
    let projections = [&weights.project_in, &weights.project_out];
    let fusible = projections.into_iter().all(Fusible::is_fusible_weight)
        && x.is_fusible()
        && weights.depthwise.is_fusible()
        && weights.norm_weight.is_fusible()
        && weights.norm_bias.is_fusible();
    if !fusible {
        return composed(x, weights);
    }
    let FeedForwardWeights {
        norm_weight,
        norm_bias,
        project_in,
        depthwise,
        project_out,
    } = weights;
    let [_, channels, ..] = x.dims();
    let [_, hidden, ..] = project_out.dims();
    assert_eq!([channels], norm_weight.dims(), "one gain for each channel");
    assert_eq!([channels], norm_bias.dims(), "one offset for each channel");
    assert_eq!(
        [2 * hidden, channels, 1, 1],
        project_in.dims(),
        "project_in"
    );
    assert_eq!([2 * hidden, 1, 3, 3], depthwise.dims(), "depthwise");
    assert_eq!([channels, hidden, 1, 1], project_out.dims(), "project_out");
    fused::apply::<6, FeedForward>([
        x.into_dispatch(),
        norm_weight.into_dispatch(),
        norm_bias.into_dispatch(),
        project_in.into_dispatch(),
        depthwise.into_dispatch(),
        project_out.into_dispatch(),
    ])
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, weights: FeedForwardWeights) -> Tensor<4> {
    let normalised = forms::channel_layer_norm(x.clone(), weights.norm_weight, weights.norm_bias);
    let expanded = forms::pointwise_conv(normalised, weights.project_in, None);
    let gated = forms::depthwise_gelu_gate(expanded, weights.depthwise);
    x + forms::pointwise_conv(gated, weights.project_out, None)
}

#[derive(Debug, Default)]
struct FeedForward;

impl Operation<6> for FeedForward {
    /// The expanded channels of each image, `[2 * hidden, height, width]`.
    type Saved = fused::Kept;

    fn forward(inputs: &[Batch; 6]) -> (Vec<f32>, [usize; 4], fused::Kept) {
        let [x, parameters @ ..] = inputs;
        let parameters = Parameters::new(Shape::of(x), parameters);
        let mut result = copied(&x.values());
        let expanded = parameters.forward(&mut result, true);
        (result, parameters.shape.dims(), fused::Kept::new(expanded))
    }

    fn infer([x, parameters @ ..]: [Batch; 6]) -> (Vec<f32>, [usize; 4]) {
        let parameters = Parameters::new(Shape::of(&x), &parameters);
        let mut result = x.into_values();
        parameters.infer(&mut result);
        (result, parameters.shape.dims())
    }

    fn backward(
        inputs: &[Batch; 6],
        expanded: fused::Kept,
        gradient: Batch,
        _: [bool; 6],
    ) -> [Option<Vec<f32>>; 6] {
        let [x, parameters @ ..] = inputs;
        let parameters = Parameters::new(Shape::of(x), parameters);
        let shape = parameters.shape;
        let mut to_x = copied(&gradient.values());
        let images = to_x.chunks_exact_mut(shape.channels * shape.pixels());
        let within = Threads::within(shape.batch);
        let total = sum_over_images(
            images.enumerate().collect(),
            || Gradients::zeros(shape.channels, parameters.hidden),
            |total, (image, to_x)| {
                let sides = [x.entry(image), gradient.entry(image)];
                parameters.backward(within, sides, expanded.image(image), to_x, total);
            },
        );
        let [to_gain, to_offset] = total.norm.split();
        [
            Some(to_x),
            Some(to_gain),
            Some(to_offset),
            Some(total.project_in),
            Some(total.depthwise.into_flattened()),
            Some(transposed(&total.project_out, shape.channels)),
        ]
    }
}

/// The parameters, ready for use.
struct Parameters<'a> {
    shape: Shape,
    hidden: usize,
    norm: Norm<'a>,
    /// `[2 * hidden, channels]`.
    project_in: Weights<'a>,
    /// `[channels, hidden]`.
    project_out: Weights<'a>,
    kernels: Vec<Kernel>,
}

/// The gradients of the parameters.
struct Gradients {
    norm: NormGradient,
    project_in: Vec<f32>,
    depthwise: Vec<Kernel>,
    /// Transposed.
    project_out: Vec<f32>,
}

impl Gradients {
    fn zeros(channels: usize, hidden: usize) -> Self {
        Self {
            norm: NormGradient::zeros(channels),
            project_in: vec![0.0; 2 * hidden * channels],
            depthwise: vec![Kernel::default(); 2 * hidden],
            project_out: vec![0.0; hidden * channels],
        }
    }
}

impl Sum for Gradients {
    fn add(&mut self, other: &Self) {
        self.norm.add(&other.norm);
        add_to(&mut self.project_in, &other.project_in);
        add_to(
            self.depthwise.as_flattened_mut(),
            other.depthwise.as_flattened(),
        );
        add_to(&mut self.project_out, &other.project_out);
    }
}

impl<'a> Parameters<'a> {
    fn new(
        shape: Shape,
        [gain, offset, project_in, depthwise, project_out]: &'a [Batch; 5],
    ) -> Self {
        let hidden = project_out.dims::<4>()[1];
        Self {
            shape,
            hidden,
            norm: Norm::new(gain, offset),
            project_in: project_in.weights(shape.channels),
            project_out: project_out.weights(hidden),
            kernels: kernels(depthwise),
        }
    }

    /// Adds to `result`, which holds `x`.
    fn infer(&self, result: &mut [f32]) {
        let shape = self.shape;
        let mix = self.project_in.matrix(shape.channels);
        let out = self.project_out.matrix(self.hidden);
        let Some(blocks) = Blocks::new(shape, &self.norm, mix, out) else {
            self.forward(result, false);
            return;
        };
        let images = result.chunks_exact_mut(shape.channels * shape.pixels());
        let within = Threads::within(shape.batch);
        Threads::across(shape.batch).each(images.collect(), |image| {
            blocks.run(within, image, |seen, panels| {
                gate_panels(seen, &self.kernels, panels);
            });
        });
    }

    /// Adds to `result`, which holds `x`; returns the expanded channels of each image, all their rows if they are to be
    /// kept.
    fn forward(&self, result: &mut [f32], keep: bool) -> Vec<Buffer> {
        let shape = self.shape;
        let images = result.chunks_exact_mut(shape.channels * shape.pixels());
        let within = Threads::within(shape.batch);
        Threads::across(shape.batch).map(images.collect(), |result| {
            self.forward_image(within, result, keep)
        })
    }

    /// A row of `x` is written over only when its expanded channels are there.
    fn forward_image(&self, threads: Threads, result: &mut [f32], keep: bool) -> Buffer {
        let shape = self.shape;
        let strips = strips(3 * self.hidden, shape);
        let mut expanded = Window::new(2 * self.hidden, shape, &strips, keep);
        for rows in strips {
            let new = expanded.advance(threads, &rows);
            multiply(
                threads,
                self.project_in.matrix(shape.channels),
                new,
                Target::Replace,
                |span, panels| self.norm.pack(result, shape.pixels(), span, panels),
            );
            let pixels = shape.pixels_of(&rows);
            let gated = self.gate(threads, &expanded, &rows);
            let tiles = window(result, shape.pixels(), pixels.clone(), 0, TILE);
            multiply(
                threads,
                self.project_out.matrix(self.hidden),
                tiles,
                Target::Add,
                |span, panels| pack_planes(&gated, pixels.len(), span.after(pixels.start), panels),
            );
        }
        expanded.into_values()
    }

    fn gate(&self, threads: Threads, expanded: &Window, rows: &Range<usize>) -> Buffer {
        let mut gated = Buffer::new(self.hidden * self.shape.pixels_of(rows).len());
        let planes = gated.chunks_exact_mut(self.shape.pixels_of(rows).len());
        threads.each(planes.enumerate().collect(), |(channel, gated)| {
            gate(
                self.pair(channel, |channel| expanded.plane(channel)),
                rows.clone(),
                gated,
            );
        });
        gated
    }

    fn pair<'b>(&'b self, channel: usize, plane: impl Fn(usize) -> Plane<'b>) -> Pair<'b> {
        let channels = [channel, channel + self.hidden];
        Pair {
            planes: channels.map(plane),
            kernels: channels.map(|channel| &self.kernels[channel]),
        }
    }

    /// Adds to `to_x`, which holds the incoming gradient, and this image's share of the gradients of
    /// the parameters to `total`.
    fn backward(
        &self,
        threads: Threads,
        [x, gradient]: [&[f32]; 2],
        expanded: &[f32],
        to_x: &mut [f32],
        total: &mut Gradients,
    ) {
        let shape = self.shape;
        let (channels, pixels) = (shape.channels, shape.pixels());
        for rows in strips(4 * self.hidden, shape) {
            let strip = Strip::new(shape, &rows);
            let size = strip.span.size;
            let pack_x = |span, panels: &mut [_]| self.norm.pack(x, pixels, span, panels);
            let pack_gradient =
                |span, panels: &mut [_]| pack_planes(gradient, pixels, span, panels);
            let reached = with_neighbours(&rows, shape.height);
            let mut to_gated = Buffer::new(self.hidden * shape.pixels_of(&reached).len());
            let tiles = strip.tiles_of(&mut to_gated, &reached);
            let ((), (normalised, upstream)) = threads.both(
                || {
                    let projection = self.project_out.single(self.hidden).transposed();
                    multiply(threads, projection, tiles, Target::Replace, pack_gradient)
                },
                || {
                    threads.both(
                        || PixelMajor::new(threads, channels, strip.span, pack_x),
                        || PixelMajor::new(threads, channels, strip.span, pack_gradient),
                    )
                },
            );

            let mut gated = Buffer::new(self.hidden * size);
            let mut to_expanded = Buffer::new(2 * self.hidden * size);
            let (first, second) = to_expanded.split_at_mut(self.hidden * size);
            let planes = first
                .chunks_exact_mut(size)
                .zip(second.chunks_exact_mut(size));
            let (first, second) = total.depthwise.split_at_mut(self.hidden);
            let kernels = first.iter_mut().zip(second);
            let tasks = planes.zip(kernels).zip(gated.chunks_exact_mut(size));
            threads.each(
                tasks.enumerate().collect(),
                |(channel, ((planes, kernels), gated))| {
                    let pair = self.pair(channel, |channel| {
                        Plane::whole(&expanded[channel * pixels..][..pixels], shape.width)
                    });
                    let results = PairGradient {
                        planes: planes.into(),
                        kernels: kernels.into(),
                        gated: Some(gated),
                    };
                    backward_pair(
                        pair,
                        strip.plane(&to_gated, channel, &reached),
                        rows.clone(),
                        results,
                    );
                },
            );

            let left = |values| Planes {
                values,
                stride: size,
                start: 0,
            };
            let (to_in, to_out) = (&mut total.project_in, &mut total.project_out);
            let mut to_normalised = Buffer::new(channels * size);
            let tiles = window(&mut to_normalised, size, 0..size, 0, TILE);
            threads.both(
                || {
                    let projection = self.project_in.single(channels).transposed();
                    multiply(
                        threads,
                        projection,
                        tiles,
                        Target::Replace,
                        |span, panels| pack_planes(&to_expanded, size, span, panels),
                    )
                },
                || {
                    threads.both(
                        || {
                            add_products_over_pixels(
                                threads,
                                left(&to_expanded),
                                &normalised,
                                to_in,
                            )
                        },
                        || add_products_over_pixels(threads, left(&gated), &upstream, to_out),
                    )
                },
            );
            let values = [x, &to_normalised];
            total
                .norm
                .backward(threads, &self.norm, values, pixels, strip.span, to_x);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, feed_forward_of, random};

    /// `[batch, channels, height, width]` with some hidden channels.
    fn check(shape: [usize; 4], hidden: usize) {
        let channels = shape[1];
        agrees(
            [
                random(shape, 1),
                random([1, 1, 1, channels], 2),
                random([1, 1, 1, channels], 3),
                random([2 * hidden, channels, 1, 1], 4) * (channels as f32).sqrt().recip(),
                random([2 * hidden, 1, 3, 3], 5),
                random([channels, hidden, 1, 1], 6) * (hidden as f32).sqrt().recip(),
            ],
            |inputs| feed_forward_of(inputs, feed_forward),
            |inputs| feed_forward_of(inputs, composed),
        );
    }

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES {
            check(shape, 5);
        }
    }

    #[test]
    fn strips_agree_with_the_composed_form() {
        check([2, 3, 50, 41], 100);
        check([1, 4, 150, 140], 5);
    }
}
