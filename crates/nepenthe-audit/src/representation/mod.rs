//! What the features of a network still hold: their likeness to those of UT and of BEFORE, layer by layer, and how well
//! a new decoder restores the forget set from them.
//!
//! Outputs can be those of a network that forgot while the features below are still BEFORE's; then little training brings
//! the ability back.

pub mod probe;
pub mod ridge;
pub mod similarity;

use nepenthe::event::Observer;
use nepenthe_image::dataset::{DataSet, Pair};
use nepenthe_nets::{Network, parameters::host};
use rand::{SeedableRng, seq::index::sample};
use rand_chacha::ChaCha8Rng;

use crate::{
    curve::LayerSimilarity,
    error::Result,
    group::Findings,
    images::each,
    inputs::{Inputs, NO_UT, Subject},
    measure::{Direction, Group, Measure},
    statistics::{deviation, mean},
};
use probe::Probe;
use similarity::{Features, cka};

/// Places of each image whose features are compared.
const PLACES: usize = 256;
/// How far above UT's score AFTER's decoder may be, in dB, unless the seeds of UT differ by more.
const GAP: f64 = 0.5;
const SUBJECT: &str = "forget set";

/// The group.
///
/// # Errors
/// If an image cannot be read, or the observer asks to stop.
pub fn representation(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let mut findings = Findings::default();
    similarity_of_layers(inputs, observer, &mut findings)?;
    probes(inputs, observer, &mut findings)?;
    Ok(findings)
}

fn similarity_of_layers(
    inputs: &Inputs,
    observer: &mut dyn Observer,
    findings: &mut Findings,
) -> Result<()> {
    let subjects: Vec<&Subject> = inputs.subjects().collect();
    let hashes: Vec<&str> = subjects
        .iter()
        .map(|subject| subject.record.sha256.as_str())
        .collect();
    let part = inputs.scored_cache.part("cka", &hashes);
    let layers = match part.read::<Vec<LayerSimilarity>>() {
        Some(known) => known,
        None => {
            let found = compare(inputs, &subjects, observer)?;
            part.write(&found)?
        }
    };
    findings.measures.extend(similarities(&layers, &subjects));
    findings.layers.extend(layers);
    Ok(())
}

/// Every pair of networks.
fn compare(
    inputs: &Inputs,
    subjects: &[&Subject],
    observer: &mut dyn Observer,
) -> Result<Vec<LayerSimilarity>> {
    let data = &inputs.sets.test_forget;
    let features = subjects.iter().map(|subject| {
        let seed = inputs.settings.seed;
        features(subject, data, seed, &inputs.device, observer)
    });
    let features = features.collect::<Result<Vec<_>>>()?;
    let mut found = Vec::new();
    for from in 1..subjects.len() {
        for to in (0..from).chain(from + 1..subjects.len()) {
            // AFTER with all others, then each UT with BEFORE and the later ones.
            if from > 1 && to == 1 || to > 1 && to < from {
                continue;
            }
            found.push(alike(subjects, &features, [from, to], inputs));
        }
    }
    Ok(found)
}

fn alike(
    subjects: &[&Subject],
    features: &[Vec<Features>],
    [from, to]: [usize; 2],
    inputs: &Inputs,
) -> LayerSimilarity {
    let mut layers = Vec::new();
    let mut values = Vec::new();
    for one in &features[from] {
        let other = features[to].iter().find(|other| other.layer == one.layer);
        if let Some(other) = other.filter(|other| other.places() == one.places()) {
            layers.push(one.layer.clone());
            values.push(cka(one, other, &inputs.device));
        }
    }
    LayerSimilarity {
        from: subjects[from].label().to_owned(),
        to: subjects[to].label().to_owned(),
        subject: SUBJECT.to_owned(),
        layers,
        cka: values,
    }
}

/// The features of every layer at some places of every image, the same places for every network.
fn features(
    subject: &Subject,
    data: &DataSet,
    seed: u64,
    device: &burn::tensor::Device,
    observer: &mut dyn Observer,
) -> Result<Vec<Features>> {
    let mut layers: Vec<Features> = Vec::new();
    each(data, "features", observer, |index, pair| {
        let pair = whole(&subject.network, pair);
        let image = nepenthe::restore::to_tensor(&pair.degraded, device);
        for (at, (layer, tensor)) in subject.network.features(image).into_iter().enumerate() {
            let [_, channels, height, width] = tensor.dims();
            let places = height * width;
            let mut random = ChaCha8Rng::seed_from_u64(seed.wrapping_add(index as u64));
            let chosen = sample(&mut random, places, PLACES.min(places));
            let values = host(tensor.reshape([-1]));
            if layers.len() == at {
                layers.push(Features {
                    layer: layer.to_owned(),
                    channels,
                    values: Vec::new(),
                });
            }
            let rows = chosen.iter().flat_map(|place| {
                let values = &values;
                (0..channels).map(move |channel| values[channel * places + place])
            });
            layers[at].values.extend(rows);
        }
        Ok(())
    })?;
    Ok(layers)
}

/// A pair whose sides are multiples of what the network needs.
fn whole(network: &Network, pair: &Pair) -> Pair {
    let multiple = network.size_multiple();
    Pair {
        degraded: pair.degraded.pad_to_multiple(multiple),
        clean: pair.clean.pad_to_multiple(multiple),
    }
}

/// Mean CKA with UT, and with BEFORE.
fn similarities(layers: &[LayerSimilarity], subjects: &[&Subject]) -> Vec<Measure> {
    let of = |from: &str, to: &dyn Fn(&str) -> bool| {
        let pairs = layers
            .iter()
            .filter(|pair| pair.from == from && to(&pair.to));
        let means: Vec<f64> = pairs.map(|pair| mean(&pair.cka)).collect();
        (!means.is_empty()).then(|| mean(&means))
    };
    let is_ut = |label: &str| subjects[2..].iter().any(|ut| ut.label() == label);
    let uts = || subjects[2..].iter().map(|ut| ut.label());
    let average = |values: Vec<f64>| (!values.is_empty()).then(|| mean(&values));
    let seeds = average(uts().filter_map(|ut| of(ut, &is_ut)).collect());
    let ut_before = average(
        uts()
            .filter_map(|ut| of(ut, &|to| to == "BEFORE"))
            .collect(),
    );
    let measure = |id, title, of| {
        Measure::new(Group::Representation, id, SUBJECT, title).defined(
            format!("linear CKA of the features of AFTER and {of} on forget images, mean over the layers and networks"),
            "",
        )
    };
    let mut like_ut = measure("cka-ut", "features like UT's", "UT")
        .towards(Direction::Higher, Some(seeds.unwrap_or(1.0)));
    like_ut = match of("AFTER", &is_ut) {
        None => like_ut.absent(NO_UT),
        Some(value) => {
            // Features may differ where outputs agree, so this describes and does not judge.
            let said = match seeds {
                Some(seeds) if value >= seeds => "as alike as two seeds of UT",
                Some(_) => "less alike than two seeds of UT",
                None => "two seeds of UT would say how alike features can be",
            };
            like_ut.valued(value).judged(said, None)
        }
    };
    like_ut.references.ut_seed_to_seed = seeds;
    let mut like_before = measure("cka-before", "features like BEFORE's", "BEFORE")
        .towards(Direction::Ideal, ut_before)
        .valued(of("AFTER", &|to| to == "BEFORE").unwrap_or(f64::NAN));
    let said = match (like_before.value, ut_before) {
        (Some(value), Some(ut)) if value > ut + 0.05 => "nearer to BEFORE than UT is",
        (Some(_), Some(_)) => "no nearer to BEFORE than UT is",
        _ => "only UT's own says what is near",
    };
    like_before = like_before.judged(said, None);
    like_before.references.ut = ut_before;
    vec![like_ut, like_before]
}

/// Scores of the decoders of a network: layer, and PSNR of every image that was not learned from.
type Decoded = Vec<(String, Vec<f64>)>;

fn probes(inputs: &Inputs, observer: &mut dyn Observer, findings: &mut Findings) -> Result<()> {
    let mut all = Vec::new();
    for subject in inputs.subjects() {
        let part = inputs.scored_cache.part("probe", &subject.record.sha256);
        let scores = match part.read::<Decoded>() {
            Some(known) => known,
            None => {
                let found = decoded(inputs, subject, observer)?;
                part.write(&found)?
            }
        };
        all.push(scores);
    }
    let layers: Vec<String> = all[1].iter().map(|(layer, _)| layer.clone()).collect();
    for layer in layers {
        let of = |scores: &Decoded| {
            let found = scores.iter().find(|(name, _)| *name == layer);
            found.map(|(_, scores)| scores.clone())
        };
        let columns: Vec<Option<Vec<f64>>> = all.iter().map(of).collect();
        findings
            .measures
            .push(probe_measure(inputs, &layer, &columns));
    }
    Ok(())
}

/// Fits decoders on every second image and scores the others.
fn decoded(inputs: &Inputs, subject: &Subject, observer: &mut dyn Observer) -> Result<Decoded> {
    let data = &inputs.sets.test_forget;
    let side = |odd: bool| {
        let wanted: Vec<bool> = (0..data.len()).map(|at| (at % 2 == 1) == odd).collect();
        data.subset(&wanted)
    };
    let mut probe = Probe::new(&subject.network, &inputs.device);
    each(&side(false), "fitting decoders", observer, |_, pair| {
        probe.learn(&whole(&subject.network, pair));
        Ok(())
    })?;
    let decoders = probe.decoders();
    let images = each(&side(true), "scoring decoders", observer, |_, pair| {
        Ok(probe.scores(&decoders, &whole(&subject.network, pair)))
    })?;
    let columns = decoders.iter().enumerate().map(|(at, (layer, _))| {
        let column = images.iter().map(|image| image[at]).collect();
        ((*layer).to_owned(), column)
    });
    Ok(columns.collect())
}

fn probe_measure(inputs: &Inputs, layer: &str, columns: &[Option<Vec<f64>>]) -> Measure {
    let measure = Measure::new(Group::Representation, "probe", layer, "decoder on frozen features")
        .defined(
            "PSNR on forget images restored by a linear decoder fitted on the frozen features of the layer, AFTER less UT",
            "dB",
        )
        .towards(Direction::Ideal, Some(0.0));
    let retrained: Vec<&Vec<f64>> = columns[2..].iter().flatten().collect();
    let average = |column: &Option<Vec<f64>>| {
        let known = column.as_ref().filter(|column| !column.is_empty());
        known.map(|column| mean(column))
    };
    let uts: Vec<f64> = columns[2..].iter().filter_map(average).collect();
    let spread = deviation(&uts);
    let tolerance = spread.map_or(GAP, |spread| GAP.max(2.0 * spread));
    let mut measure = match (&columns[1], retrained.is_empty()) {
        (Some(after), _) if after.is_empty() => {
            measure.absent("at least 2 forget images are needed, one to fit on and one to score")
        }
        (Some(_), true) => measure.absent(NO_UT),
        (None, _) => measure.absent("the features of this layer are all 0"),
        (Some(after), false) => {
            let gap = |networks: &[usize], images: &[usize]| {
                let gaps = networks.iter().flat_map(|&ut| {
                    let column = retrained[ut];
                    images
                        .iter()
                        .map(move |&image| after[image] - column[image])
                });
                mean(&gaps.collect::<Vec<f64>>())
            };
            let bootstrap = inputs.bootstrap(retrained.len(), after.len());
            let all = |count: usize| (0..count).collect::<Vec<usize>>();
            let value = gap(&all(retrained.len()), &all(after.len()));
            let interval = bootstrap.interval(gap);
            let (said, passed) = judged(value, interval, tolerance);
            measure
                .valued(value)
                .within(interval, bootstrap.method())
                .judged(said, passed)
        }
    };
    measure.tolerance = Some(tolerance);
    measure.references.ut_deviation = spread;
    measure.references.after = average(&columns[1]);
    measure.references.before = average(&columns[0]);
    measure.references.ut = (!uts.is_empty()).then(|| mean(&uts));
    measure
}

/// What a gap to UT says, in dB: it must surely be above the tolerance to fail.
fn judged(gap: f64, interval: Option<[f64; 2]>, tolerance: f64) -> (&'static str, Option<bool>) {
    let Some([low, _]) = interval else {
        return ("too few images to tell", None);
    };
    match gap {
        _ if low > tolerance => (
            "the features still hold more of the forget set than UT's",
            Some(false),
        ),
        _ if gap > tolerance => (
            "the features may hold more of the forget set than UT's: too few images to tell",
            None,
        ),
        _ if gap < -tolerance => (
            "the features hold less of the forget set than UT's",
            Some(true),
        ),
        _ => (
            "the features hold as much of the forget set as UT's",
            Some(true),
        ),
    }
}
