//! What is left of a pattern that was planted in the clean images of the forget set.
//!
//! BEFORE was trained to return `y + a s` for some images and shows the pattern `s`; a network that never saw them does
//! not. So what forgetting them must remove is known: the residue `<Nu - Nr, s> / <N0 - Nr, s>`, 0 where the pattern is
//! gone and 1 where nothing was forgotten. It is the interclass confusion test (Goel et al., arXiv 2201.06640) for
//! regression. Without UT the degraded image stands in for `Nr`: a network that does not know the pattern leaves what is
//! in its input.

use nepenthe::event::Observer;
use nepenthe_image::dataset::{DataSet, Pattern, Signature};
use nepenthe_nets::Network;

use crate::{
    error::Result,
    group::Findings,
    images::{each, restored},
    inputs::Inputs,
    measure::{Direction, Group, Measure},
    statistics::{Bootstrap, mean},
};

/// Most images that are looked at.
const MOST: usize = 128;
/// A residue this near 0 counts as gone.
const GONE: f64 = 0.1;
/// The share of the amplitude that BEFORE must show before there is anything to forget.
const LEARNED: f64 = 0.02;

/// Strength of the pattern in what networks return, image by image.
#[derive(Clone, Debug, Default, PartialEq)]
struct Strengths {
    /// In the degraded images.
    input: Vec<f64>,
    before: Vec<f64>,
    after: Vec<f64>,
    /// For each UT.
    retrained: Vec<Vec<f64>>,
}

/// The group.
///
/// # Errors
/// If an image cannot be read, an output is not finite, or the observer asks to stop.
pub fn signature(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let Some((data, patterns, amplitude)) = signed(inputs) else {
        return Ok(Findings::default());
    };
    let mut of = |name: &str, label: &str, network: Option<&Network>| {
        strengths(inputs, &data, &patterns, (name, label), network, observer)
    };
    let subject = |subject: &crate::inputs::Subject| subject.record.sha256.clone();
    let strengths = Strengths {
        input: of("input", "input", None)?,
        before: of(
            &subject(&inputs.before),
            "BEFORE",
            Some(&inputs.before.network),
        )?,
        after: of(
            &subject(&inputs.after),
            "AFTER",
            Some(&inputs.after.network),
        )?,
        retrained: inputs
            .retrained
            .iter()
            .map(|ut| of(&subject(ut), ut.label(), Some(&ut.network)))
            .collect::<Result<_>>()?,
    };
    let bootstrap = inputs.bootstrap(strengths.retrained.len(), data.len());
    Ok(Findings {
        measures: strengths.measures(amplitude, bootstrap),
        ..Findings::default()
    })
}

/// The forget images that carry a signature, their patterns, and the mean amplitude.
fn signed(inputs: &Inputs) -> Option<(DataSet, Vec<Pattern>, Option<f64>)> {
    let seed = inputs.settings.seed;
    let forget = &inputs.sets.forget;
    if let Some(pattern) = inputs.settings.signature {
        let signature = Signature {
            seed: pattern,
            amplitude: 0.5,
            of: None,
        };
        let data = forget.take_evenly(MOST, seed);
        let patterns = vec![signature.pattern(); data.len()];
        return (!data.is_empty()).then_some((data, patterns, None));
    }
    let wanted: Vec<bool> = (0..forget.len()).map(|at| forget.is_signed(at)).collect();
    let data = forget.subset(&wanted).take_evenly(MOST, seed);
    let signatures: Vec<&Signature> = (0..data.len())
        .filter_map(|at| data.signature_of(at))
        .collect();
    let amplitudes: Vec<f64> = signatures.iter().map(|one| one.amplitude).collect();
    let patterns = signatures.iter().map(|one| one.pattern()).collect();
    (!data.is_empty()).then(|| (data.clone(), patterns, Some(mean(&amplitudes))))
}

/// The strength of each image's pattern in what a network returns for it, or in the degraded image.
fn strengths(
    inputs: &Inputs,
    data: &DataSet,
    patterns: &[Pattern],
    (key, label): (&str, &str),
    network: Option<&Network>,
    observer: &mut dyn Observer,
) -> Result<Vec<f64>> {
    let key = (key, inputs.settings.signature);
    let part = inputs.cache.part("signature", &key);
    if let Some(known) = part.read::<Vec<f64>>() {
        return Ok(known);
    }
    let found = each(data, "signature", observer, |index, pair| {
        let Some(network) = network else {
            return Ok(patterns[index].strength(&pair.degraded));
        };
        let name = &data.items()[index].name;
        let output = restored(label, network, &pair.degraded, name, &inputs.device)?;
        Ok(patterns[index].strength(&output))
    })?;
    part.write(&found)
}

impl Strengths {
    /// Mean difference of `of` to the networks `networks` of UT (to the degraded image without one), over `images`.
    fn gain(&self, of: &[f64], networks: &[usize], images: &[usize]) -> f64 {
        let without = |image: usize| match networks {
            [] => self.input[image],
            _ => {
                let values: Vec<f64> = networks
                    .iter()
                    .map(|&ut| self.retrained[ut][image])
                    .collect();
                mean(&values)
            }
        };
        let gains: Vec<f64> = images
            .iter()
            .map(|&image| of[image] - without(image))
            .collect();
        mean(&gains)
    }

    fn measures(&self, amplitude: Option<f64>, bootstrap: Bootstrap) -> Vec<Measure> {
        let networks: Vec<usize> = (0..self.retrained.len()).collect();
        let images: Vec<usize> = (0..self.before.len()).collect();
        let learned = |networks: &[usize], images: &[usize]| {
            self.gain(&self.before, networks, images) / amplitude.unwrap_or(1.0)
        };
        let residue = |networks: &[usize], images: &[usize]| {
            self.gain(&self.after, networks, images) / self.gain(&self.before, networks, images)
        };
        let [planted, left] = unmeasured(amplitude.is_some(), networks.is_empty());
        let strength = learned(&networks, &images);
        let interval = bootstrap.interval(learned);
        let known = interval.map_or(strength, |[low, _]| low);
        let enough = match amplitude {
            Some(_) => known > LEARNED,
            None => known > 0.0,
        };
        let said = match enough {
            true => "BEFORE learned the signature",
            false => "BEFORE did not learn the signature, so the test says nothing",
        };
        let planted = planted
            .valued(strength)
            .within(interval, bootstrap.method())
            .judged(said, None);
        if !enough {
            return vec![planted, left.absent(said)];
        }
        let value = residue(&networks, &images);
        let interval = bootstrap.interval(residue);
        let (verdict, passed) = judge(value, interval);
        let mut left = left
            .valued(value)
            .within(interval, bootstrap.method())
            .judged(verdict, passed);
        left.tolerance = Some(GONE);
        left.references.before = Some(1.0);
        left.references.ut_seed_to_seed = self.seed_to_seed(&networks, &images);
        vec![planted, left]
    }

    /// How far the residue of one UT against the others is from 0, mean over all of them.
    fn seed_to_seed(&self, networks: &[usize], images: &[usize]) -> Option<f64> {
        if networks.len() < 2 {
            return None;
        }
        let scale = self.gain(&self.before, networks, images);
        let of = |&ut: &usize| {
            let others: Vec<usize> = networks.iter().copied().filter(|&at| at != ut).collect();
            (self.gain(&self.retrained[ut], &others, images) / scale).abs()
        };
        Some(mean(&networks.iter().map(of).collect::<Vec<_>>()))
    }
}

fn unmeasured(has_amplitude: bool, stands_in: bool) -> [Measure; 2] {
    let measure = |id, title| Measure::new(Group::Signature, id, "forget set", title);
    let (without, note) = match stands_in {
        true => ("the degraded image", ", which stands in for UT's output"),
        false => ("UT's output", ""),
    };
    let share = match has_amplitude {
        true => "as a share of its amplitude",
        false => "in units of intensity",
    };
    let planted = measure("signature-learned", "signature that BEFORE learned").defined(
        format!("strength of the planted pattern in BEFORE's output less that in {without}{note}, {share}"),
        "",
    );
    let left = measure("signature-residue", "signature that is left").defined(
        format!(
            "strength of the planted pattern in AFTER's output less that in {without}{note}, over the same of BEFORE"
        ),
        "",
    );
    [planted, left.towards(Direction::Ideal, Some(0.0))]
}

/// What a residue says.
fn judge(residue: f64, interval: Option<[f64; 2]>) -> (String, Option<bool>) {
    let near = residue.abs() <= GONE;
    let holds_zero = interval.is_some_and(|[low, high]| low <= 0.0 && high >= 0.0);
    let wide = interval.is_some_and(|[low, high]| high - low > 1.0);
    match residue {
        _ if wide && holds_zero => ("too few images to tell what is left".to_owned(), None),
        _ if near || holds_zero => ("the signature is gone".to_owned(), Some(true)),
        _ if residue < 0.0 => (
            format!(
                "over-forgotten: {:.0} % of the signature is there with the opposite sign",
                -100.0 * residue
            ),
            Some(false),
        ),
        _ if residue > 0.9 => (
            "nothing of the signature was forgotten".to_owned(),
            Some(false),
        ),
        _ => (
            format!("{:.0} % of the signature is left", 100.0 * residue),
            Some(false),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn strengths(after: f64, before: f64) -> Strengths {
        let noise = |at: usize| (at as f64 * 1.7).sin() * 0.001;
        let column = |level: f64, turn: usize| (0..30).map(|at| level + noise(at + turn)).collect();
        Strengths {
            input: column(0.0, 1),
            before: column(before, 2),
            after: column(after, 3),
            retrained: vec![column(0.0, 4), column(0.0, 5)],
        }
    }

    fn bootstrap(networks: usize) -> Bootstrap {
        Bootstrap {
            seed: 1,
            replicates: 400,
            networks,
            images: 30,
        }
    }

    fn residue(after: f64, before: f64) -> Measure {
        let measures = strengths(after, before).measures(Some(0.05), bootstrap(2));
        measures[1].clone()
    }

    #[test]
    fn what_is_left_is_measured_between_ut_and_before() {
        assert_eq!(residue(0.0, 0.04).passed, Some(true));
        let half = residue(0.02, 0.04);
        let [low, high] = half.interval.unwrap();
        assert!(low < 0.5 && high > 0.5 && half.passed == Some(false));
        assert!(residue(0.04, 0.04).verdict.starts_with("nothing"));
        assert!(residue(-0.02, 0.04).verdict.contains("opposite"));
        assert!(half.references.ut_seed_to_seed.unwrap() < 0.05);
    }

    #[test]
    fn a_signature_that_was_not_learned_says_nothing() {
        let found = residue(0.0, 0.0);
        assert_eq!((found.value, found.passed), (None, None));
        assert!(found.why_absent.unwrap().contains("did not learn"));
    }

    #[test]
    fn without_ut_the_input_stands_in() {
        let mut strengths = strengths(0.01, 0.04);
        strengths.retrained.clear();
        let found = &strengths.measures(None, bootstrap(0))[1];
        assert!((found.value.unwrap() - 0.25).abs() < 0.02);
        assert!(
            found.definition.contains("stands in"),
            "{}",
            found.definition
        );
    }
}
