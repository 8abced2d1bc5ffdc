//! The attention half of a transformer block, in one operation.
//!
//! `y = x + out(attention(depthwise(qkv(norm(x)))))`: channel layer norm, MDTA (Restormer,
//! arXiv 2111.09881, Eq. 1) and the addition. The attention weights of an image are small matrices `A`, so
//! its projection is one too: `out(A v) = (W A) v`, a single product over the pixels in both directions.
//! On the CPU an image passes through in strips of rows. Of the intermediate values the mixed channels
//! (before the depthwise filter) and the values `v` are kept for the backward pass; queries and keys
//! are filtered again. Without a backward pass nothing of the size of the image is kept: once the attention
//! weights are known, the image passes through a second time for the values.

mod backward;

use std::{borrow::Cow, ops::Range};

use burn::tensor::Tensor;

use backward::Gradients;

use crate::{
    blocks::Blocks,
    buffer::Buffer,
    composed as forms,
    depthwise::{Kernel, filter, filter_panels, kernels},
    fused::{self, Batch, Fusible, Kept, Operation},
    gemm::{Matrix, Target, Weights, add_to, multiply, pack_planes},
    heads::{Head, add_correlations, sum_of_squares},
    norm::Norm,
    plane::{Shape, Window, strips},
    threads::{Threads, copied, sum_over_images},
    tile::{TILE, window},
};

/// The parameters of the attention half of a transformer block.
#[derive(Clone, Debug)]
pub struct SelfAttentionWeights {
    /// Gain of the norm, `[channels]`.
    pub norm_weight: Tensor<1>,
    /// Offset of the norm, `[channels]`.
    pub norm_bias: Tensor<1>,
    /// Queries, keys and values, `[3 * channels, channels, 1, 1]`.
    pub qkv: Tensor<4>,
    /// `[3 * channels, 1, 3, 3]`.
    pub depthwise: Tensor<4>,
    /// `[heads, 1, 1]`.
    pub temperature: Tensor<3>,
    /// `[channels, channels, 1, 1]`.
    pub project_out: Tensor<4>,
}

/// `x + project_out(attention(depthwise(qkv(norm(x)))))`, with
/// [`transposed_attention`](crate::transposed_attention) in the middle.
///
/// # Shapes
/// - `x` and the result: `[batch, channels, height, width]`; `channels` divisible by the heads
pub fn self_attention(x: Tensor<4>, weights: SelfAttentionWeights) -> Tensor<4> {
    let projections = [&weights.qkv, &weights.project_out];
    let fusible = projections.into_iter().all(Fusible::is_fusible_weight)
        && x.is_fusible()
        && weights.depthwise.is_fusible()
        && weights.norm_weight.is_fusible()
        && weights.norm_bias.is_fusible()
        && weights.temperature.is_fusible();
    if !fusible {
        return composed(x, weights);
    }
    let SelfAttentionWeights {
        norm_weight,
        norm_bias,
        qkv,
        depthwise,
        temperature,
        project_out,
    } = weights;
    let [_, channels, ..] = x.dims();
    let heads = temperature.dims()[0];
    assert_eq!([channels], norm_weight.dims(), "one gain for each channel");
    assert_eq!([channels], norm_bias.dims(), "one offset for each channel");
    assert_eq!([3 * channels, channels, 1, 1], qkv.dims(), "qkv");
    assert_eq!([3 * channels, 1, 3, 3], depthwise.dims(), "depthwise");
    assert_eq!(
        [heads, 1, 1],
        temperature.dims(),
        "one temperature for each head"
    );
    assert!(
        channels.is_multiple_of(heads),
        "channels divisible by the heads"
    );
    assert_eq!(
        [channels, channels, 1, 1],
        project_out.dims(),
        "project_out"
    );
    fused::apply::<7, SelfAttention>([
        x.into_dispatch(),
        norm_weight.into_dispatch(),
        norm_bias.into_dispatch(),
        qkv.into_dispatch(),
        depthwise.into_dispatch(),
        temperature.into_dispatch(),
        project_out.into_dispatch(),
    ])
}

/// The operation on any device.
pub fn composed(x: Tensor<4>, weights: SelfAttentionWeights) -> Tensor<4> {
    let [_, channels, ..] = x.dims();
    let normalised = forms::channel_layer_norm(x.clone(), weights.norm_weight, weights.norm_bias);
    let mixed = forms::pointwise_conv(normalised, weights.qkv, None);
    let filtered = forms::depthwise_conv3x3(mixed, weights.depthwise);
    let [query, key, value] =
        [0, 1, 2].map(|part| filtered.clone().narrow(1, part * channels, channels));
    let attended = forms::transposed_attention(query, key, value, weights.temperature);
    x + forms::pointwise_conv(attended, weights.project_out, None)
}

#[derive(Debug, Default)]
struct SelfAttention;

/// What the backward pass needs of each image.
#[derive(Clone, Debug)]
struct Saved {
    /// The mixed channels, `[3 * channels, height, width]`.
    mixed: Kept,
    /// The values, `[channels, height, width]`.
    values: Kept,
    heads: Vec<Vec<Head>>,
}

impl Operation<7> for SelfAttention {
    type Saved = Saved;

    fn forward(inputs: &[Batch; 7]) -> (Vec<f32>, [usize; 4], Saved) {
        let [x, parameters @ ..] = inputs;
        let parameters = Parameters::new(Shape::of(x), parameters);
        let shape = parameters.shape;
        let mut result = copied(&x.values());
        let images = parameters.each_image(&mut result, Parameters::forward);
        let mut saved = (Vec::new(), Vec::new(), Vec::new());
        for (mixed, values, heads) in images {
            saved.0.push(mixed);
            saved.1.push(values);
            saved.2.push(heads);
        }
        let saved = Saved {
            mixed: Kept::new(saved.0),
            values: Kept::new(saved.1),
            heads: saved.2,
        };
        (result, shape.dims(), saved)
    }

    fn infer([x, parameters @ ..]: [Batch; 7]) -> (Vec<f32>, [usize; 4]) {
        let parameters = Parameters::new(Shape::of(&x), &parameters);
        let mut result = x.into_values();
        parameters.each_image(&mut result, Parameters::infer);
        (result, parameters.shape.dims())
    }

    fn backward(
        inputs: &[Batch; 7],
        saved: Saved,
        gradient: Batch,
        _: [bool; 7],
    ) -> [Option<Vec<f32>>; 7] {
        let [x, parameters @ ..] = inputs;
        let parameters = Parameters::new(Shape::of(x), parameters);
        let shape = parameters.shape;
        let mut to_x = copied(&gradient.values());
        let images = to_x.chunks_exact_mut(shape.channels * shape.pixels());
        let within = Threads::within(shape.batch);
        let total = sum_over_images(
            images.enumerate().collect(),
            || Gradients::zeros(shape.channels, parameters.temperature.len()),
            |total, (image, to_x)| {
                let sides = [x.entry(image), gradient.entry(image)];
                let kept = [&saved.mixed, &saved.values].map(|kept| kept.image(image));
                parameters.backward(within, sides, kept, &saved.heads[image], to_x, total);
            },
        );
        let [to_gain, to_offset] = total.norm.split();
        [
            Some(to_x),
            Some(to_gain),
            Some(to_offset),
            Some(total.qkv),
            Some(total.depthwise.into_flattened()),
            Some(total.temperature),
            Some(total.project_out),
        ]
    }
}

/// The parameters, ready for use.
struct Parameters<'a> {
    shape: Shape,
    norm: Norm<'a>,
    /// `[3 * channels, channels]`.
    qkv: Weights<'a>,
    kernels: Vec<Kernel>,
    temperature: Cow<'a, [f32]>,
    /// `[channels, channels]`.
    project_out: Cow<'a, [f32]>,
}

impl<'a> Parameters<'a> {
    fn new(
        shape: Shape,
        [gain, offset, qkv, depthwise, temperature, project_out]: &'a [Batch; 6],
    ) -> Self {
        Self {
            shape,
            norm: Norm::new(gain, offset),
            qkv: qkv.weights(shape.channels),
            kernels: kernels(depthwise),
            temperature: temperature.values(),
            project_out: project_out.values(),
        }
    }

    fn project_out(&self) -> Matrix<'_> {
        Matrix::new(&self.project_out, self.shape.channels)
    }

    /// Channels of a head.
    fn head_channels(&self) -> usize {
        self.shape.channels / self.temperature.len()
    }

    /// The channels of one head.
    fn head(&self, head: usize) -> Range<usize> {
        head * self.head_channels()..(head + 1) * self.head_channels()
    }

    /// Runs `work` on each image of `values`.
    fn each_image<R: Send>(
        &self,
        values: &mut [f32],
        work: impl Fn(&Self, Threads, &mut [f32]) -> R + Sync + Send,
    ) -> Vec<R> {
        let images = values.chunks_exact_mut(self.shape.channels * self.shape.pixels());
        let within = Threads::within(self.shape.batch);
        Threads::across(self.shape.batch).map(images.collect(), |image| work(self, within, image))
    }

    /// The strips that an image passes through in.
    fn strips(&self) -> Vec<Range<usize>> {
        strips(5 * self.shape.channels, self.shape)
    }

    /// Adds to `result`, which holds `x`; returns the mixed channels, the values and the heads.
    fn forward(&self, threads: Threads, result: &mut [f32]) -> (Buffer, Buffer, Vec<Head>) {
        let shape = self.shape;
        let (channels, pixels) = (shape.channels, shape.pixels());
        let strips = self.strips();
        let mut mixed = Window::new(3 * channels, shape, &strips, true);
        let mut values = Buffer::new(channels * pixels);
        let mut sums = Correlations::zeros(self.temperature.len(), channels);
        for rows in strips {
            self.mix(threads, result, 0..3 * channels, &mut mixed, &rows);
            let part = shape.pixels_of(&rows);
            let mut pair = Buffer::new(2 * channels * part.len());
            let planes = pair.chunks_exact_mut(part.len());
            let planes = planes.chain(
                values
                    .chunks_exact_mut(pixels)
                    .map(|plane| &mut plane[part.clone()]),
            );
            let squares = self.filter(threads, &mixed, 0, &rows, planes.collect());
            add_to(&mut sums.squares, &squares[..2 * channels]);
            sums.add(threads, &pair, part.len());
        }
        let heads = sums.into_heads(&self.temperature);
        let projection = self.rounded_projection(threads, &heads);
        self.add_attended(threads, &projection, &values, 0..pixels, result);
        (mixed.into_values(), values, heads)
    }

    /// Adds to `result`, which holds `x`.
    fn infer(&self, threads: Threads, result: &mut [f32]) {
        let shape = self.shape;
        let channels = shape.channels;
        let strips = self.strips();
        let mut mixed = Window::new(2 * channels, shape, &strips, false);
        let mut sums = Correlations::zeros(self.temperature.len(), channels);
        for rows in &strips {
            self.mix(threads, result, 0..2 * channels, &mut mixed, rows);
            let size = shape.pixels_of(rows).len();
            let mut pair = Buffer::new(2 * channels * size);
            let planes = pair.chunks_exact_mut(size).collect();
            let squares = self.filter(threads, &mixed, 0, rows, planes);
            add_to(&mut sums.squares, &squares);
            sums.add(threads, &pair, size);
        }
        let projection = self.rounded_projection(threads, &sums.into_heads(&self.temperature));
        let mix = self.qkv.rows(2 * channels..3 * channels, channels);
        let out = projection.matrix(channels);
        if let Some(blocks) = Blocks::new(shape, &self.norm, mix, out) {
            let kernels = &self.kernels[2 * channels..];
            blocks.run(threads, result, |seen, panels| {
                filter_panels(seen, kernels, panels);
            });
            return;
        }
        let mut mixed = Window::new(channels, shape, &strips, false);
        for rows in &strips {
            // A row of `x` is written over only when its mixed channels are there.
            self.mix(
                threads,
                result,
                2 * channels..3 * channels,
                &mut mixed,
                rows,
            );
            let part = shape.pixels_of(rows);
            let mut values = Buffer::new(channels * part.len());
            let planes = values.chunks_exact_mut(part.len()).collect();
            self.filter(threads, &mixed, 2 * channels, rows, planes);
            self.add_attended(threads, &projection, &values, part, result);
        }
    }

    /// Computes the mixed channels `part` of the rows that a strip needs and that are not there yet.
    fn mix(
        &self,
        threads: Threads,
        x: &[f32],
        part: Range<usize>,
        mixed: &mut Window,
        rows: &Range<usize>,
    ) {
        let new = mixed.advance(threads, rows);
        let mixing = self.qkv.rows(part, self.shape.channels);
        multiply(threads, mixing, new, Target::Replace, |span, panels| {
            self.norm.pack(x, self.shape.pixels(), span, panels)
        });
    }

    /// Filters some rows of the mixed channels from `first` on into `planes`; returns the sums of the squares, 0 for
    /// values.
    fn filter(
        &self,
        threads: Threads,
        mixed: &Window,
        first: usize,
        rows: &Range<usize>,
        planes: Vec<&mut [f32]>,
    ) -> Vec<f32> {
        let planes = planes.into_iter().enumerate().collect();
        threads.map(planes, |(index, result)| {
            let kernel = &self.kernels[first + index];
            filter(mixed.plane(index), rows.clone(), kernel, result);
            if first + index < 2 * self.shape.channels {
                sum_of_squares(result)
            } else {
                0.0
            }
        })
    }

    /// Adds what is attended to of `values`, which hold the pixels `part`, to those of `result`.
    fn add_attended(
        &self,
        threads: Threads,
        projection: &Weights<'_>,
        values: &[f32],
        part: Range<usize>,
        result: &mut [f32],
    ) {
        let size = part.len();
        let tiles = window(result, self.shape.pixels(), part.clone(), 0, TILE);
        multiply(
            threads,
            projection.matrix(self.shape.channels),
            tiles,
            Target::Add,
            |span, panels| pack_planes(values, size, span.after(part.start), panels),
        );
    }

    /// [`projection`](Self::projection) in the precision of the weights.
    fn rounded_projection(&self, threads: Threads, heads: &[Head]) -> Weights<'static> {
        let projection = self.projection(threads, heads);
        Weights::like(&self.qkv, projection, self.shape.channels)
    }

    /// The projection of the attended values as a matrix on the values: `[channels, channels]`.
    fn projection(&self, threads: Threads, heads: &[Head]) -> Vec<f32> {
        let (channels, size) = (self.shape.channels, self.head_channels());
        let mut result = vec![0.0; channels * channels];
        for (index, head) in heads.iter().enumerate() {
            let part = self.head(index);
            let left = self.project_out().columns(part.clone());
            let tiles = window(&mut result, channels, part.clone(), 0, TILE);
            multiply(threads, left, tiles, Target::Replace, |span, panels| {
                pack_planes(&head.weights, size, span.after(part.start), panels)
            });
        }
        result
    }
}

/// Sums over the pixels of queries and keys.
struct Correlations {
    /// `q k^T` of each head.
    products: Vec<Vec<f32>>,
    /// Of the squares, of each query, then of each key.
    squares: Vec<f32>,
}

impl Correlations {
    fn zeros(heads: usize, channels: usize) -> Self {
        Self {
            products: vec![vec![0.0; (channels / heads).pow(2)]; heads],
            squares: vec![0.0; 2 * channels],
        }
    }

    /// Adds some pixels. `pair` has the queries of all heads, then the keys, planes as long as `size`.
    fn add(&mut self, threads: Threads, pair: &[f32], size: usize) {
        let (queries, keys) = pair.split_at(pair.len() / 2);
        let part = queries.len() / self.products.len();
        let sides = queries.chunks_exact(part).zip(keys.chunks_exact(part));
        threads.each(
            self.products.iter_mut().zip(sides).collect(),
            |(sums, (query, key))| {
                add_correlations(threads, [query, key], size, sums);
            },
        );
    }

    fn into_heads(self, temperature: &[f32]) -> Vec<Head> {
        let (queries, keys) = self.squares.split_at(self.squares.len() / 2);
        let size = queries.len() / temperature.len();
        let squares = queries.chunks_exact(size).zip(keys.chunks_exact(size));
        let heads = self.products.into_iter().zip(squares).zip(temperature);
        heads
            .map(|((products, squares), &temperature)| {
                Head::new(products, squares.into(), temperature)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{SHAPES, agrees, random, self_attention_of};

    fn check(shape: [usize; 4], heads: usize) {
        let channels = shape[1];
        let scale = (channels as f32).sqrt().recip();
        agrees(
            [
                random(shape, 1),
                random([1, 1, 1, channels], 2),
                random([1, 1, 1, channels], 3),
                random([3 * channels, channels, 1, 1], 4) * scale,
                random([3 * channels, 1, 3, 3], 5),
                random([1, heads, 1, 1], 6) + 1.5,
                random([channels, channels, 1, 1], 7) * scale,
            ],
            |inputs| self_attention_of(inputs, self_attention),
            |inputs| self_attention_of(inputs, composed),
        );
    }

    #[test]
    fn agrees_with_the_composed_form() {
        for shape in SHAPES {
            for heads in [1, 2] {
                if shape[1] % heads == 0 {
                    check(shape, heads);
                }
            }
        }
    }

    #[test]
    fn strips_agree_with_the_composed_form() {
        check([2, 16, 50, 41], 2);
        check([1, 4, 150, 140], 1);
    }
}
