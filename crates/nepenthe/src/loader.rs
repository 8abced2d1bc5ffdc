//! Prepares the batches of the next step while the network works on this one.
//!
//! Decoding, cropping and degrading run on threads of their own, one step ahead. What a batch holds depends on the seed and the step alone, so
//! results are the same as if it were prepared on the spot.

use std::{
    panic::resume_unwind,
    sync::mpsc::{Receiver, sync_channel},
    thread::{self, JoinHandle},
};

use crate::{
    Error,
    batch::{Batch, Stream},
    error::Result,
};

/// The batches of one step.
#[derive(Debug)]
pub struct StepBatches {
    /// Of the forget set, for methods that have one.
    pub forget: Option<Batch>,
    /// Of the retain set, if any takes part.
    pub retain: Option<Batch>,
}

/// The streams that a step draws from.
#[derive(Clone, Debug)]
pub struct Streams {
    /// The forget set, for methods that have one.
    pub forget: Option<Stream>,
    /// The retain set, if any takes part.
    pub retain: Option<Stream>,
}

impl Streams {
    /// Images that one step sends through the network.
    pub fn samples(&self) -> usize {
        let streams = [&self.forget, &self.retain].into_iter().flatten();
        streams.map(Stream::batch_size).sum()
    }

    /// The batches of step `step`, counted from 0.
    ///
    /// # Errors
    /// If an image cannot be read.
    pub fn batches(&mut self, step: usize) -> Result<StepBatches> {
        let batch = |stream: &mut Option<Stream>| {
            let batch = stream.as_mut().map(|stream| stream.batch(step));
            batch.transpose()
        };
        Ok(StepBatches {
            forget: batch(&mut self.forget)?,
            retain: batch(&mut self.retain)?,
        })
    }
}

/// Gives the batches of one step after the other.
pub struct Loader {
    ready: Receiver<Result<StepBatches>>,
    thread: Option<JoinHandle<()>>,
}

impl Loader {
    /// Begins to prepare the steps `first..steps`.
    ///
    /// # Errors
    /// If the system gives no thread.
    pub fn start(mut streams: Streams, first: usize, steps: usize) -> std::io::Result<Self> {
        // One batch waits in the channel while the next is prepared.
        let (sender, ready) = sync_channel(1);
        let work = move || {
            for step in first..steps {
                let batches = streams.batches(step);
                let failed = batches.is_err();
                // Nobody listens once the run has stopped.
                if sender.send(batches).is_err() || failed {
                    return;
                }
            }
        };
        let builder = thread::Builder::new().name("batches".to_owned());
        Ok(Self {
            ready,
            thread: Some(builder.spawn(work)?),
        })
    }

    /// The batches of the next step.
    ///
    /// # Errors
    /// If an image could not be read.
    ///
    /// # Panics
    /// If the thread that prepares them panicked, with its panic; and if there are no more steps.
    pub fn next_step(&mut self) -> Result<StepBatches, Error> {
        match self.ready.recv() {
            Ok(batches) => batches,
            Err(_) => match self.thread.take().map(JoinHandle::join) {
                Some(Err(panic)) => resume_unwind(panic),
                _ => panic!("batches were asked for after the last step"),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use burn::tensor::Device;
    use nepenthe_image::{
        dataset::{DataSet, DataSource},
        degradation::Task,
    };

    use super::*;

    #[test]
    fn batches_prepared_ahead_are_those_of_their_steps() {
        let source = DataSource::scenes(5, [48, 48], 1, &[Task::HAZE, Task::RAIN]);
        let data = DataSet::open(&[source], 0).unwrap();
        let stream = Stream::new(data, "test", 3, 2, 16).unwrap();
        let mut streams = Streams {
            forget: None,
            retain: Some(stream),
        };
        let values = |batches: StepBatches| {
            let (degraded, _) = batches.retain.unwrap().tensors(0..2, &Device::flex());
            degraded.into_data().try_into_vec::<f32>().unwrap()
        };
        let mut loader = Loader::start(streams.clone(), 2, 5).unwrap();
        for step in 2..5 {
            let ahead = values(loader.next_step().unwrap());
            assert_eq!(ahead, values(streams.batches(step).unwrap()), "step {step}");
        }
    }
}
