//! How far AFTER's weights are from BEFORE's, and what lies between them.
//!
//! Methods that move the weights little, and leave no barrier on the way back, are the ones that are reverted in a few steps.
//! Both need no UT; beside them stand the same of UT, which began from other random weights.

use std::collections::BTreeMap;

use nepenthe::event::{Event, Observer};
use nepenthe_nets::{
    parameters::{self, Flat},
    weights::RawTensor,
};

use crate::{
    crops::{CropLoss, Crops},
    curve::Barrier,
    error::{Error, Result},
    group::Findings,
    inputs::{Inputs, Subject},
    measure::{Direction, Group, Measure},
    statistics::mean,
};

/// The losses of one set on a line between networks.
type LossesOf = fn(&Barrier) -> &[f64];

/// Intervals of the line.
const PLACES: usize = 10;
/// A barrier below this share of the larger loss at the ends is none.
const NO_BARRIER: f64 = 0.05;

type Values = BTreeMap<String, RawTensor>;

/// Measures weights.
///
/// # Errors
/// If an image cannot be read, a file cannot be written, or the observer asks to stop.
pub fn weights(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let mut findings = distances(inputs);
    findings.barriers = barriers(inputs, observer)?;
    findings
        .measures
        .extend(heights(inputs, &findings.barriers));
    Ok(findings)
}

const OTHER_SIZES: &str =
    "AFTER has other sizes than BEFORE, so that their weights have no distance";

/// Whether two networks have the same parameters.
fn comparable(a: &Subject, b: &Subject) -> bool {
    a.record.network == b.record.network
}

/// Parameters that the network uses.
fn used(subject: &Subject) -> Values {
    let mut values = parameters::values(&subject.network);
    values.retain(|name, _| !subject.record.network.is_unused(name));
    values
}

fn distances(inputs: &Inputs) -> Findings {
    let measure = |subject: &str| {
        Measure::new(Group::Weights, "weight-distance", subject, "distance of weights")
            .defined(
                "Norm of AFTER's weights minus BEFORE's over the norm of BEFORE's, of the parameters that the network uses; \
                 beside it UT, which began from other random weights",
                "",
            )
            .towards(Direction::Neutral, None)
    };
    let mut findings = Findings::default();
    if !comparable(&inputs.before, &inputs.after) {
        findings
            .measures
            .push(measure("network").absent(OTHER_SIZES));
        return findings;
    }
    let before = used(&inputs.before);
    let after = distance_by_part(&before, &used(&inputs.after));
    let alike = inputs
        .retrained
        .iter()
        .filter(|ut| comparable(&inputs.before, ut));
    let retrained: Vec<_> = alike
        .map(|ut| distance_by_part(&before, &used(ut)))
        .collect();
    for (at, (part, value)) in after.iter().enumerate() {
        let mut measure = measure(part).valued(*value);
        let of_ut: Vec<f64> = retrained.iter().map(|ut| ut[at].1).collect();
        if !of_ut.is_empty() {
            measure.references.ut = Some(mean(&of_ut));
        }
        let verdict = match *value {
            0.0 => "the same weights as BEFORE".to_owned(),
            value => format!("moved by {:.2} % of its norm", 100.0 * value),
        };
        findings.measures.push(measure.judged(verdict, None));
    }
    findings
}

/// The whole network.
const WHOLE: &str = "network";

/// Relative distance of the whole, then of each part, which is what stands before the first dot of a name.
fn distance_by_part(from: &Values, to: &Values) -> Vec<(String, f64)> {
    let mut parts: BTreeMap<&str, [f64; 2]> = BTreeMap::new();
    let mut whole = [0.0; 2];
    for (name, old) in from {
        let pairs = old.data.iter().zip(&to[name].data);
        let moved: f64 = pairs.map(|(a, b)| f64::from(b - a).powi(2)).sum();
        let norm: f64 = old.data.iter().map(|a| f64::from(*a).powi(2)).sum();
        let part = name.split('.').next().unwrap_or(name);
        for sums in [&mut whole, parts.entry(part).or_default()] {
            *sums = [sums[0] + moved, sums[1] + norm];
        }
    }
    let relative =
        |(part, [moved, norm]): (&str, [f64; 2])| (part.to_owned(), (moved / norm).sqrt());
    let whole = std::iter::once((WHOLE, whole));
    whole.chain(parts).map(relative).collect()
}

/// The lines from BEFORE to AFTER and to every network of UT of the same sizes.
fn barriers(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Vec<Barrier>> {
    let others = std::iter::once(&inputs.after).chain(&inputs.retrained);
    let others: Vec<&Subject> = others
        .filter(|other| comparable(&inputs.before, other))
        .collect();
    let total = others.len() * (PLACES + 1);
    let line = Line {
        inputs,
        forget: Crops::forget(inputs)?,
        kept: Crops::kept(inputs)?,
    };
    observer.event(&Event::Started {
        what: "losses between the weights",
        done: 0,
        total,
    });
    let mut done = 0;
    let mut barriers = Vec::new();
    for other in others {
        barriers.push(line.to(other, &mut done, total, observer)?);
    }
    observer.event(&Event::Finished);
    Ok(barriers)
}

/// Losses of forget and kept set at a place.
type Losses = [Option<f64>; 2];

struct Line<'a> {
    inputs: &'a Inputs,
    forget: Crops,
    kept: Option<Crops>,
}

impl Line<'_> {
    fn to(
        &self,
        other: &Subject,
        done: &mut usize,
        total: usize,
        observer: &mut dyn Observer,
    ) -> Result<Barrier> {
        let Inputs {
            before, settings, ..
        } = self.inputs;
        let key = (
            [&before.record.sha256, &other.record.sha256],
            (settings.crop, settings.batch),
        );
        let part = self.inputs.scored_cache.part("barrier", &key);
        let mut losses: Vec<Losses> = part.lines()?;
        let from = parameters::flat(&before.network);
        let places: Vec<f64> = (0..=PLACES)
            .map(|place| place as f64 / PLACES as f64)
            .collect();
        for (number, &place) in places.iter().enumerate() {
            if number >= losses.len() {
                if observer.stop_requested() {
                    return Err(Error::Stopped);
                }
                let found = self.at(place, &from, other);
                losses.push(part.append(&found)?);
            }
            *done += 1;
            observer.event(&Event::Advanced { done: *done, total });
        }
        let column = |set: usize| {
            let values = losses.iter().map(|losses| losses[set].unwrap_or(f64::NAN));
            values.collect::<Vec<_>>()
        };
        Ok(Barrier {
            from: before.label().to_owned(),
            to: other.label().to_owned(),
            places,
            forget: column(0),
            kept: match self.kept {
                Some(_) => column(1),
                None => Vec::new(),
            },
        })
    }

    fn at(&self, place: f64, from: &Flat, to: &Subject) -> Losses {
        let network = parameters::update(to.network.clone(), |name, _, to| {
            from[name].clone() * (1.0 - place) + to * place
        });
        let loss = |crops: &Crops| {
            let CropLoss { loss, .. } = crops.measure(&network);
            loss.is_finite().then_some(loss)
        };
        [loss(&self.forget), self.kept.as_ref().and_then(loss)]
    }
}

/// The highest rise of the loss over the straight line between its ends; not below 0, which it is at the ends.
pub fn height(places: &[f64], losses: &[f64]) -> f64 {
    let (Some(first), Some(last)) = (losses.first(), losses.last()) else {
        return f64::NAN;
    };
    let rise = |(place, loss): (&f64, &f64)| loss - ((1.0 - place) * first + place * last);
    places.iter().zip(losses).map(rise).fold(0.0, f64::max)
}

fn heights(inputs: &Inputs, barriers: &[Barrier]) -> Vec<Measure> {
    let losses: [(&str, &str, LossesOf); 2] = [
        ("forget set", "of the forget set", |barrier| &barrier.forget),
        ("kept set", "of what is kept", |barrier| &barrier.kept),
    ];
    let measure = |(subject, of_what, losses): (&str, &str, LossesOf)| {
        let measure = Measure::new(Group::Weights, "barrier", subject, "barrier to BEFORE")
            .defined(
                format!(
                    "Highest rise of the L1 loss {of_what} above the straight line between its ends, on (1 - a) BEFORE + a AFTER; \
                     without one, AFTER lies in BEFORE's basin and training may slide back"
                ),
                "",
            )
            .towards(Direction::Neutral, None);
        let of = |label: &str| {
            let barrier = barriers.iter().find(|barrier| barrier.to == label)?;
            let losses = losses(barrier);
            (!losses.is_empty()).then(|| (height(&barrier.places, losses), losses))
        };
        let Some((value, losses)) = of(inputs.after.label()) else {
            return measure.absent(match comparable(&inputs.before, &inputs.after) {
                true => "the test data hold nothing but the forget set",
                false => OTHER_SIZES,
            });
        };
        let ends = losses[0].max(losses[losses.len() - 1]);
        let mut measure = measure.valued(value);
        let retrained = inputs.retrained.iter().filter_map(|ut| of(ut.label()));
        let retrained: Vec<f64> = retrained
            .map(|(height, _)| height)
            .filter(|height| height.is_finite())
            .collect();
        if !retrained.is_empty() {
            measure.references.ut = Some(mean(&retrained));
        }
        measure.judged(
            match value {
                value if value <= NO_BARRIER * ends => {
                    "none: AFTER lies in BEFORE's basin".to_owned()
                }
                value => format!("{:.1} times the loss at the worse end", value / ends),
            },
            None,
        )
    };
    losses.map(measure).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_barrier_is_what_rises_above_the_straight_line() {
        let places = [0.0, 0.5, 1.0];
        assert_eq!(height(&places, &[1.0, 2.0, 3.0]), 0.0);
        assert_eq!(height(&places, &[1.0, 5.0, 3.0]), 3.0);
        assert_eq!(height(&places, &[1.0, 0.5, 3.0]), 0.0);
    }

    #[test]
    fn distances_are_relative_and_by_part() {
        let values = |a: f32, b: f32| {
            let tensor = |data: Vec<f32>| RawTensor {
                shape: vec![data.len()],
                data,
            };
            Values::from([
                ("one.weight".to_owned(), tensor(vec![a, 0.0])),
                ("two.weight".to_owned(), tensor(vec![b])),
            ])
        };
        let found = distance_by_part(&values(3.0, 4.0), &values(3.0, 8.0));
        let found: Vec<(&str, f64)> = found
            .iter()
            .map(|(part, value)| (part.as_str(), *value))
            .collect();
        assert_eq!(found, [("network", 0.8), ("one", 0.0), ("two", 1.0)]);
    }
}
