//! The frozen-encoder probe: how well can the forget set be restored from the features of a network that is left as it is?
//!
//! A new decoder is fitted on a layer's features by ridge regression, in closed form, on half of the images, and restores
//! the other half. It predicts `y - x`: at full resolution by a 3x3 convolution (on the last layer that is a retrained
//! output convolution), at the resolution `1 / f` by a linear map from the features of a place to its `f x f` pixels. A
//! network that has only learned to hide an ability still holds what the decoder needs.

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_image::dataset::Pair;
use nepenthe_nets::{Network, parameters::host};

use super::ridge::Sums;

/// Ridge, relative to the mean square of the features.
const LAMBDA: f64 = 1e-5;

/// The features of a layer on one image, as rows of inputs, and what they are to predict.
struct Rows {
    /// `[places, inputs]`
    inputs: Tensor<2>,
    /// `[places, 3 f f]`
    targets: Tensor<2>,
}

/// The layers on which a decoder is fitted.
pub fn is_probed(layer: &str) -> bool {
    layer.starts_with("encoder_level") || layer == "latent" || layer == "refinement"
}

/// A decoder for every probed layer of a network.
pub struct Probe<'a> {
    network: &'a Network,
    device: &'a Device,
    layers: Vec<(&'static str, Sums)>,
}

impl<'a> Probe<'a> {
    /// A probe that saw nothing yet.
    pub fn new(network: &'a Network, device: &'a Device) -> Self {
        Self {
            network,
            device,
            layers: Vec::new(),
        }
    }

    /// Learns from a pair whose sides are multiples of the network's.
    pub fn learn(&mut self, pair: &Pair) {
        for (layer, features) in self.features(pair) {
            let rows = Rows::of(features, pair, self.device);
            let transposed = rows.inputs.clone().transpose();
            let [inputs, outputs] = [&rows.inputs, &rows.targets].map(|rows| rows.dims()[1]);
            let gram = host(transposed.clone().matmul(rows.inputs).reshape([-1]));
            let cross = host(transposed.matmul(rows.targets).reshape([-1]));
            let known = self.layers.iter().position(|(name, _)| *name == layer);
            let at = known.unwrap_or_else(|| {
                self.layers.push((layer, Sums::new(inputs, outputs)));
                self.layers.len() - 1
            });
            self.layers[at].1.add(&gram, &cross);
        }
    }

    /// The fitted decoders; a layer whose features say nothing has none.
    pub fn decoders(&self) -> Vec<(&'static str, Vec<f64>)> {
        let layers = self.layers.iter();
        layers
            .filter_map(|(layer, sums)| Some((*layer, sums.solve(LAMBDA)?)))
            .collect()
    }

    /// PSNR in dB of a restored pair that was not learned from, for each decoder; 80 at most.
    pub fn scores(&self, decoders: &[(&'static str, Vec<f64>)], pair: &Pair) -> Vec<f64> {
        let features = self.features(pair);
        let score = |(layer, weights): &(&'static str, Vec<f64>)| {
            let Some((_, features)) = features.iter().find(|(name, _)| name == layer) else {
                return 0.0;
            };
            let rows = Rows::of(features.clone(), pair, self.device);
            let outputs = rows.targets.dims()[1];
            let weights: Vec<f32> = weights.iter().map(|&weight| weight as f32).collect();
            let shape = [weights.len() / outputs, outputs];
            let weights = Tensor::from_data(TensorData::new(weights, shape), self.device);
            let error = rows.inputs.matmul(weights) - rows.targets;
            let squares = error.square().mean().into_scalar::<f32>();
            let psnr = -10.0 * (f64::from(squares) + 1e-8).log10();
            // What is not finite restores nothing.
            if psnr.is_finite() { psnr } else { 0.0 }
        };
        decoders.iter().map(score).collect()
    }

    fn features(&self, pair: &Pair) -> Vec<(&'static str, Tensor<4>)> {
        let image = nepenthe::restore::to_tensor(&pair.degraded, self.device);
        let mut features = self.network.features(image);
        features.retain(|(layer, _)| is_probed(layer));
        features
    }
}

impl Rows {
    fn of(features: Tensor<4>, pair: &Pair, device: &Device) -> Self {
        let [_, _, height, width] = features.dims();
        let factor = pair.clean.height() / height;
        let around = match factor {
            1 => neighbours(features),
            _ => features,
        };
        let inputs = around.dims()[1];
        let rows = around.reshape([inputs, height * width]).transpose();
        let one = Tensor::ones([height * width, 1], device);
        Self {
            inputs: Tensor::cat(vec![rows, one], 1),
            targets: Tensor::from_data(targets(pair, factor), device),
        }
    }
}

/// The 3x3 places around each, zero beyond the border: `[1, c, h, w]` to `[1, 9 c, h, w]`.
fn neighbours(features: Tensor<4>) -> Tensor<4> {
    let [_, _, height, width] = features.dims();
    let padded = features.pad((1, 1, 1, 1), 0.0_f32);
    let shifted = (0..9).map(|place| {
        let (y, x) = (place / 3, place % 3);
        padded.clone().narrow(2, y, height).narrow(3, x, width)
    });
    Tensor::cat(shifted.collect(), 1)
}

/// `y - x` of the `factor x factor` pixels of each place: a row for each place.
fn targets(pair: &Pair, factor: usize) -> TensorData {
    let (width, height) = (pair.clean.width() / factor, pair.clean.height() / factor);
    let outputs = 3 * factor * factor;
    let mut values = Vec::with_capacity(width * height * outputs);
    for place in 0..width * height {
        for output in 0..outputs {
            let (channel, inside) = (output / (factor * factor), output % (factor * factor));
            let y = place / width * factor + inside / factor;
            let x = place % width * factor + inside % factor;
            let at = y * pair.clean.width() + x;
            values.push(pair.clean.plane(channel)[at] - pair.degraded.plane(channel)[at]);
        }
    }
    TensorData::new(values, [width * height, outputs])
}

#[cfg(test)]
mod tests {
    use nepenthe_image::{
        dataset::{DataSet, DataSource},
        degradation::Task,
    };
    use nepenthe_nets::{Architecture, NetworkConfig, Preset, parameters};

    use super::*;

    fn scores(network: &Network, data: &DataSet) -> Vec<f64> {
        let device = Device::flex();
        let mut probe = Probe::new(network, &device);
        for index in 0..data.len() - 1 {
            probe.learn(&data.load(index).unwrap());
        }
        let decoders = probe.decoders();
        probe.scores(&decoders, &data.load(data.len() - 1).unwrap())
    }

    /// Features that are all 0 leave the mean difference to predict; random features restore noise better than that.
    #[test]
    fn features_that_see_the_image_restore_it_better_than_blind_ones() {
        let device = Device::flex();
        let config = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini);
        let seeing = config.init(1, &device);
        let blind = parameters::update(seeing.clone(), |_, _, value| value.zeros_like());
        let data = DataSet::open(&[DataSource::scenes(4, [48, 32], 1, &[Task::NOISE_50])], 0);
        let data = data.unwrap();
        let [seeing, blind] = [&seeing, &blind].map(|network| scores(network, &data));
        assert_eq!((seeing.len(), blind.len()), (5, 5));
        let [first, last] = [0, 4].map(|layer| seeing[layer] - blind[layer]);
        assert!(first > 3.0 && last > 3.0, "{seeing:?} {blind:?}");
    }
}
