//! How much of what was forgotten comes back under a relearning attack, where the loss does not quite reach BEFORE's.
//!
//! Coming back to 1.05 times BEFORE's loss is a hard test: a network that rises from UT's score by nine tenths of the way in five
//! steps has forgotten little, and would pass. So the share of the way is measured beside the steps. The way begins at not
//! knowing, not at AFTER: a network driven far below UT that only returns to UT has recovered nothing.

use crate::{
    curve::{Attacker, RelearningCurve},
    inputs::Inputs,
    measure::{Direction, Group, Measure},
    relearning::RELEARNED,
    statistics::mean,
};

/// How much more of the way than UT AFTER may come back, in percent of it.
pub const MORE: f64 = 25.0;
/// How much of the way may come back where there is no UT to compare with, in percent of it.
pub const WITHOUT_UT: f64 = 50.0;

/// The way from not knowing to BEFORE.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Way {
    /// The lowest of AFTER's loss, the identity floor's and UT's.
    unknown: f64,
    /// BEFORE's loss.
    before: f64,
}

/// How far an attack came at best.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Recovered {
    percent: f64,
    step: usize,
    rate: f64,
}

impl Way {
    /// From the curves of all networks and the identity floor's loss.
    pub(crate) fn new(curves: &[RelearningCurve], identity: f64) -> Option<Self> {
        let starts = curves.iter().filter_map(|curve| curve.losses.first());
        Some(Self {
            unknown: starts.copied().fold(identity, f64::min),
            before: curves.first()?.target / RELEARNED,
        })
    }

    /// Whether there is a way at all: more than what counts as relearned lies between the ends.
    fn is_long(&self) -> bool {
        self.unknown > RELEARNED * self.before
    }

    /// The attack on a network that came furthest.
    fn recovered(
        &self,
        curves: &[RelearningCurve],
        model: &str,
        attacker: Attacker,
    ) -> Option<Recovered> {
        let looks = curves
            .iter()
            .filter(|curve| curve.model == model && curve.attacker == attacker)
            .flat_map(|curve| {
                let looks = curve.steps.iter().zip(&curve.losses);
                looks.map(|(&step, &loss)| (step, loss, curve.rate))
            });
        let (step, loss, rate) = looks.min_by(|a, b| a.1.total_cmp(&b.1))?;
        let share = (self.unknown - loss) / (self.unknown - self.before);
        Some(Recovered {
            percent: 100.0 * share.clamp(0.0, 1.0),
            step,
            rate,
        })
    }
}

/// The share of the way that comes back under one attacker.
pub(crate) fn share(
    inputs: &Inputs,
    attacker: Attacker,
    curves: &[RelearningCurve],
    way: Option<Way>,
) -> Measure {
    let id = match attacker {
        Attacker::ForgetData => "recovered-forget-data",
        Attacker::RetainData => "recovered-retain-data",
    };
    let title = format!("comes back with {}", attacker.name());
    let measure = Measure::new(Group::Relearning, id, "forget set", &title)
        .defined(
            format!(
                "The nearest that the L1 loss comes to BEFORE's within {} steps on {} alone, at the worst rate, in percent of the way \
                 from not knowing (the lowest loss of AFTER, the degraded images and UT) to BEFORE",
                inputs.settings.relearn_steps,
                attacker.name(),
            ),
            "%",
        )
        .towards(Direction::Lower, None);
    let Some(way) = way.filter(Way::is_long) else {
        return measure.absent(
            "AFTER, UT or the degraded images are at BEFORE's loss already: there is no way to come back",
        );
    };
    let Some(after) = way.recovered(curves, inputs.after.label(), attacker) else {
        return measure.absent("no attack was run");
    };
    let retrained = inputs.retrained.iter();
    let ut: Vec<f64> = retrained
        .filter_map(|ut| way.recovered(curves, ut.label(), attacker))
        .map(|ut| ut.percent)
        .collect();
    let mut measure = measure.valued(after.percent);
    if !ut.is_empty() {
        measure.references.ut = Some(mean(&ut));
        measure.ideal = measure.references.ut;
    }
    measure.references.ut_deviation = crate::statistics::deviation(&ut);
    let (verdict, passed) = judged(attacker, after, &ut);
    measure.tolerance = (!ut.is_empty() && attacker == Attacker::RetainData).then_some(MORE);
    measure.judged(verdict, passed)
}

/// With forget data any network learns, so only coming back with retain data has a target.
fn judged(attacker: Attacker, after: Recovered, ut: &[f64]) -> (String, Option<bool>) {
    let Recovered {
        percent,
        step,
        rate,
    } = after;
    let beside = match ut.is_empty() {
        true => String::new(),
        false => format!(" (UT: {:.0} %)", mean(ut)),
    };
    let text = format!(
        "{percent:.0} % comes back within {step} steps of {}{beside}, rate {rate:e}",
        attacker.name()
    );
    let few = match ut.is_empty() {
        true => WITHOUT_UT,
        false => mean(ut) + MORE,
    };
    match attacker {
        Attacker::ForgetData => (text, None),
        Attacker::RetainData if percent > few => (format!("hidden: {text}"), Some(false)),
        Attacker::RetainData => (text, Some(true)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(model: &str, rate: f64, losses: &[f64]) -> RelearningCurve {
        RelearningCurve {
            model: model.to_owned(),
            attacker: Attacker::RetainData,
            rate,
            steps: (0..losses.len()).collect(),
            losses: losses.to_vec(),
            psnr: vec![20.0; losses.len()],
            target: 0.105,
            reached_at: None,
            cut_off_at: Some(losses.len() - 1),
        }
    }

    #[test]
    fn what_comes_back_is_counted_from_not_knowing() {
        let curves = [
            curve("AFTER", 1e-3, &[0.9, 0.5, 0.3]),
            curve("AFTER", 1e-4, &[0.9, 0.8, 0.7]),
            curve("UT", 1e-3, &[0.3, 0.28, 0.4]),
        ];
        let way = Way::new(&curves, 0.35).unwrap();
        assert!((way.unknown - 0.3).abs() < 1e-12 && (way.before - 0.1).abs() < 1e-12);
        let of = |model| way.recovered(&curves, model, Attacker::RetainData).unwrap();
        // Driven far below UT and only back at it: nothing recovered.
        assert!(of("AFTER").percent.abs() < 1e-9);
        assert!((of("UT").percent - 10.0).abs() < 1e-9);
        assert_eq!((of("UT").step, of("UT").rate), (1, 1e-3));
    }

    #[test]
    fn more_than_ut_recovers_was_hidden() {
        let at = |percent| Recovered {
            percent,
            step: 5,
            rate: 1e-3,
        };
        let retain = |percent, ut: &[f64]| judged(Attacker::RetainData, at(percent), ut);
        assert_eq!(
            retain(86.0, &[10.0, 14.0]),
            (
                "hidden: 86 % comes back within 5 steps of retain data (UT: 12 %), rate 1e-3"
                    .to_owned(),
                Some(false)
            )
        );
        assert_eq!(retain(30.0, &[10.0]).1, Some(true));
        assert_eq!(
            (retain(60.0, &[]).1, retain(40.0, &[]).1),
            (Some(false), Some(true))
        );
        assert_eq!(judged(Attacker::ForgetData, at(100.0), &[]).1, None);
    }
}
