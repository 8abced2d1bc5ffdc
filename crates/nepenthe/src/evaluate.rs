//! Scoring networks: per degradation and protocol, per picture, with the identity floor.
//!
//! The identity floor is the score of doing nothing: of the degraded picture itself. A network that
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

/// The pictures behind one row of scores.
pub struct Restored<'a> {
    /// Position in the data set.
    pub index: usize,
    /// Degraded and clean picture.
    pub pair: &'a Pair,
    /// The output of each model.
    pub outputs: &'a [Image],
    /// Their scores.
    pub scores: &'a PictureScores,
}

/// Scores `candidates` on every picture of `data`. `each` sees the pictures behind every row.
///
/// # Errors
/// If a picture cannot be read or compared. An interruption returns what was scored so far.
pub fn evaluate(
    candidates: &[Candidate<'_>],
    data: &DataSet,
    metrics: &[Metric],
    device: &Device,
    observer: &mut dyn Observer,
    mut each: impl FnMut(Restored<'_>) -> Result<(), Error>,
) -> Result<Evaluation, Error> {
    let total = data.len();
    observer.event(&Event::Started {
        what: "scoring pictures",
        done: 0,
        total,
    });
    let mut pictures = Vec::with_capacity(total);
    for (index, item) in data.items().iter().enumerate() {
        if observer.stop_requested() {
            break;
        }
        let pair = data.load(index)?;
        let outputs: Vec<Image> = candidates
            .iter()
            .map(|candidate| restore(candidate.network, &pair.degraded, device))
            .collect();
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
