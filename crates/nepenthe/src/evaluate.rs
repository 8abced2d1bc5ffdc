//! Scoring networks: per degradation and protocol, per image, with the identity floor.
//!
//! The identity floor is the score of doing nothing: of the degraded image itself. A network that
//! forgot a degradation should end near it or near a retrained network, not far below.

use burn::tensor::Device;
use nepenthe_image::{
    Image, Metric,
    dataset::{DataSet, Pair},
};
use nepenthe_nets::Network;
use rayon::prelude::*;

use crate::{
    Error,
    event::{Event, Observer},
    restore::restore,
    scores::{Evaluation, PictureScores},
};

/// A network with the name it goes by in tables.
pub struct Candidate<'a> {
    /// Name in tables, such as `BEFORE`.
    pub label: String,
    /// The network, on the evaluation device.
    pub network: &'a Network,
}

/// The images behind one row of scores.
pub struct Restored<'a> {
    /// Position in the data set.
    pub index: usize,
    /// Degraded and clean image.
    pub pair: &'a Pair,
    /// The output of each model.
    pub outputs: &'a [Image],
    /// Their scores.
    pub scores: &'a PictureScores,
}

/// Scores `candidates` on every image of `data`. `each` sees the images behind every row.
///
/// ```
/// use nepenthe::{DeviceChoice, evaluate::{Candidate, evaluate}, event::Silent};
/// use nepenthe_image::{Metric, dataset::{DataSet, DataSource}, degradation::Task};
/// use nepenthe_nets::{Architecture, NetworkConfig, Preset};
///
/// let device = "cpu".parse::<DeviceChoice>()?.open();
/// let network = NetworkConfig::preset(Architecture::PromptIr, Preset::Mini).init(0, &device);
/// let candidates = [Candidate { label: "untrained".into(), network: &network }];
/// let data = DataSet::open(&[DataSource::scenes(1, [32, 32], 0, &[Task::HAZE])], 0)?;
/// let scores = evaluate(&candidates, &data, &[Metric::PsnrPyiqa], &device, &mut Silent, |_| Ok(()))?;
/// let mean = &scores.means()[0];
/// assert_eq!((mean.task, mean.pictures), (Task::HAZE, 1));
/// let gain = mean.models[0] - mean.identity; // in dB, against doing nothing
/// assert!(gain.is_finite());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// If an image cannot be read, is too small for a metric (checked before anything is scored), or if the output of a
/// network is not finite. An interruption returns what was scored so far.
pub fn evaluate(
    candidates: &[Candidate<'_>],
    data: &DataSet,
    metrics: &[Metric],
    device: &Device,
    observer: &mut dyn Observer,
    mut each: impl FnMut(Restored<'_>) -> Result<(), Error>,
) -> Result<Evaluation, Error> {
    data.check_metrics(metrics)?;
    let total = data.len();
    observer.event(&Event::Started {
        what: "scoring images",
        done: 0,
        total,
    });
    let mut pictures = Vec::with_capacity(total);
    for (index, item) in data.items().iter().enumerate() {
        if observer.stop_requested() {
            break;
        }
        let pair = data.load(index)?;
        let restore = |candidate: &Candidate<'_>| {
            restore(candidate.network, &pair.degraded, device).map_err(|source| Error::Restore {
                network: candidate.label.clone(),
                image: format!("{} ({})", item.name, item.task),
                source,
            })
        };
        let outputs: Vec<Image> = candidates.iter().map(restore).collect::<Result<_, _>>()?;
        let score = |image: &Image| score(image, &pair.clean, metrics);
        let row = PictureScores {
            name: item.name.clone(),
            task: item.task,
            identity: score(&pair.degraded)?,
            models: outputs.iter().map(score).collect::<Result<_, _>>()?,
        };
        each(Restored {
            index,
            pair: &pair,
            outputs: &outputs,
            scores: &row,
        })?;
        pictures.push(row);
        observer.event(&Event::Advanced {
            done: index + 1,
            total,
        });
    }
    observer.event(&Event::Finished);
    Ok(Evaluation {
        metrics: metrics.to_vec(),
        models: candidates
            .iter()
            .map(|candidate| candidate.label.clone())
            .collect(),
        pictures,
    })
}

fn score(image: &Image, clean: &Image, metrics: &[Metric]) -> Result<Vec<f64>, Error> {
    let scores = metrics.par_iter().map(|metric| metric.score(image, clean));
    Ok(scores.collect::<Result<_, _>>()?)
}
