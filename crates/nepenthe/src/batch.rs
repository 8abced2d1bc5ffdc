//! Batches of random crops, the same for the same seed and step.
//!
//! Every sample is drawn from a random stream of its own, seeded by the run's seed, the stream's
//! purpose and the sample's number. A run that resumes at step `n` therefore needs no saved random
//! state, and the result does not depend on the number of threads.

use std::{
    panic::resume_unwind,
    thread::{self, ScopedJoinHandle},
};

use burn::tensor::{Device, Tensor, TensorData};
use nepenthe_image::{
    dataset::{DataSet, Pair},
    split::rank,
};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use rayon::prelude::*;

use crate::Error;

/// An endless stream of batches over a data set.
#[derive(Clone, Debug)]
pub struct Stream {
    data: DataSet,
    purpose: &'static str,
    seed: u64,
    batch: usize,
    crop: usize,
    epoch: Option<(usize, Vec<usize>)>,
}

/// Images of one batch on the host.
#[derive(Debug)]
pub struct Batch {
    pairs: Vec<Pair>,
    first_sample: usize,
    crop: usize,
    purpose: &'static str,
    seed: u64,
}

impl Stream {
    /// A stream of batches of `batch` crops of `crop` pixels. Streams of different `purpose` are
    /// independent.
    ///
    /// # Errors
    /// If an image whose size is known is smaller than the crop.
    pub fn new(
        data: DataSet,
        purpose: &'static str,
        seed: u64,
        batch: usize,
        crop: usize,
    ) -> Result<Self, Error> {
        data.check_crop(crop)?;
        Ok(Self {
            data,
            purpose,
            seed,
            batch,
            crop,
            epoch: None,
        })
    }

    /// Samples in one epoch.
    pub fn epoch_length(&self) -> usize {
        self.data.items().iter().map(|item| item.repeat).sum()
    }

    /// Crops per batch.
    pub fn batch_size(&self) -> usize {
        self.batch
    }

    /// The batch of step `step`, counted from 0.
    ///
    /// # Errors
    /// If an image cannot be read or is smaller than the crop.
    pub fn batch(&mut self, step: usize) -> Result<Batch, Error> {
        let first_sample = step * self.batch;
        let samples = (first_sample..first_sample + self.batch)
            .map(|sample| (sample, self.item(sample)))
            .collect::<Vec<_>>();
        Ok(Batch {
            pairs: self.crops(&samples, threads())?,
            first_sample,
            crop: self.crop,
            purpose: self.purpose,
            seed: self.seed,
        })
    }

    /// The first `count` batches.
    ///
    /// # Errors
    /// If an image cannot be read or is smaller than the crop.
    pub fn first_batches(&self, count: usize) -> Result<Vec<Batch>, Error> {
        let mut stream = self.clone();
        (0..count).map(|step| stream.batch(step)).collect()
    }

    /// The crops of samples, each with its item, on `threads` threads. They are threads of their own: those of the pool
    /// work on the network meanwhile.
    fn crops(&self, samples: &[(usize, usize)], threads: usize) -> Result<Vec<Pair>, Error> {
        let crop = |&(sample, item): &(usize, usize)| {
            let mut random = random(self.seed, self.purpose, "crop", sample);
            self.data.crop(item, self.crop, &mut random)
        };
        let parts = samples.chunks(samples.len().div_ceil(threads).max(1));
        if parts.len() < 2 {
            return Ok(samples.iter().map(crop).collect::<Result<_, _>>()?);
        }
        let made = thread::scope(|scope| {
            let part = |part| scope.spawn(move || <[_]>::iter(part).map(crop).collect::<Vec<_>>());
            let threads: Vec<_> = parts.map(part).collect();
            let parts = threads.into_iter().map(ScopedJoinHandle::join);
            parts
                .flat_map(|part| part.unwrap_or_else(|panic| resume_unwind(panic)))
                .collect::<Result<_, _>>()
        });
        Ok(made?)
    }

    /// The item of a sample: its place in the shuffled epoch it falls into.
    fn item(&mut self, sample: usize) -> usize {
        let length = self.epoch_length();
        let number = sample / length;
        if self
            .epoch
            .as_ref()
            .is_none_or(|(current, _)| *current != number)
        {
            let mut random = random(self.seed, self.purpose, "epoch", number);
            let order = self.data.epoch(&mut random);
            self.epoch = Some((number, order));
        }
        let (_, order) = self.epoch.as_ref().expect("the epoch was just set");
        order[sample % length]
    }
}

/// Threads that prepare a batch: half of the cores, since the network needs them too.
fn threads() -> usize {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    (cores / 2).clamp(1, 8)
}

/// The random stream of one sample, for one use.
fn random(seed: u64, purpose: &str, use_: &str, number: usize) -> ChaCha8Rng {
    let purpose = format!("{purpose}/{use_}");
    ChaCha8Rng::seed_from_u64(rank(seed, &purpose, &number.to_string()))
}

impl Batch {
    /// Number of images.
    pub fn len(&self) -> usize {
        self.pairs.len()
    }

    /// Whether there is no image.
    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Degraded and clean images `range` of the batch.
    ///
    /// # Shapes
    /// - results: `[range, 3, crop, crop]`
    pub fn tensors(
        &self,
        range: std::ops::Range<usize>,
        device: &Device,
    ) -> (Tensor<4>, Tensor<4>) {
        let pairs = &self.pairs[range];
        let gather = |planar: fn(&Pair) -> &[f32]| {
            let values: Vec<f32> = pairs.iter().flat_map(planar).copied().collect();
            let shape = [pairs.len(), 3, self.crop, self.crop];
            Tensor::from_data(TensorData::new(values, shape), device)
        };
        (
            gather(|pair| pair.degraded.planar()),
            gather(|pair| pair.clean.planar()),
        )
    }

    /// Noise `U(-half_width, half_width)` for images `range` of the batch, drawn anew for each sample of a run.
    ///
    /// # Shapes
    /// - result: `[range, 3, crop, crop]`
    pub fn uniform(
        &self,
        range: std::ops::Range<usize>,
        half_width: f32,
        device: &Device,
    ) -> Tensor<4> {
        let shape = [range.len(), 3, self.crop, self.crop];
        let values: Vec<f32> = range
            .into_par_iter()
            .flat_map_iter(|slot| {
                let sample = self.first_sample + slot;
                let mut random = random(self.seed, self.purpose, "perturbation", sample);
                (0..3 * self.crop * self.crop)
                    .map(move |_| random.random_range(-half_width..half_width))
            })
            .collect();
        Tensor::from_data(TensorData::new(values, shape), device)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nepenthe_image::{dataset::DataSource, degradation::Task};

    fn stream(seed: u64) -> Stream {
        let source = DataSource::scenes(5, [48, 48], 1, &[Task::HAZE, Task::RAIN]);
        let data = DataSet::open(&[source], 0).unwrap();
        Stream::new(data, "test", seed, 4, 16).unwrap()
    }

    #[test]
    fn a_batch_depends_on_seed_and_step_only() {
        let device = Device::flex();
        let values = |stream: &mut Stream, step| {
            let batch = stream.batch(step).unwrap();
            let (degraded, clean) = batch.tensors(0..4, &device);
            let perturbation = batch.uniform(0..4, 0.5, &device);
            [degraded, clean, perturbation].map(|x| x.into_data().try_into_vec::<f32>().unwrap())
        };
        let mut first = stream(7);
        let _ = first.batch(0).unwrap();
        let straight = values(&mut first, 9);
        assert_eq!(straight, values(&mut stream(7), 9));
        assert_ne!(straight, values(&mut stream(8), 9));
        assert_ne!(straight, values(&mut stream(7), 10));
        assert!(straight[2].iter().all(|p| p.abs() <= 0.5));
    }

    #[test]
    fn crops_do_not_depend_on_the_number_of_threads() {
        let stream = stream(5);
        let samples: Vec<(usize, usize)> = (0..7).map(|sample| (sample, sample)).collect();
        let values = |threads| {
            let pairs = stream.crops(&samples, threads).unwrap();
            let planar = pairs.iter().flat_map(|pair| pair.degraded.planar());
            planar.copied().collect::<Vec<f32>>()
        };
        assert_eq!(values(1).len(), 7 * 3 * 16 * 16);
        assert_eq!(values(1), values(3));
        assert_eq!(values(1), values(20));
    }

    #[test]
    fn an_epoch_visits_every_item_once() {
        let mut stream = stream(1);
        let mut seen: Vec<usize> = (0..10).map(|sample| stream.item(sample)).collect();
        seen.sort_unstable();
        assert_eq!(seen, (0..10).collect::<Vec<_>>());
    }
}
