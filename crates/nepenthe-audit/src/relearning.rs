//! Relearning: how soon further training brings back what was forgotten, with the forget data and with retain data only.
//!
//! A network that only hides what it knows comes back in a few steps, even from data that hold nothing of it; one that never
//! saw it does not. The attacker's rate decides much, so a sweep is run and the worst reported; the same sweep on UT says what
//! is to be expected of a network that has nothing to remember.

use nepenthe::event::{Event, Observer};

use crate::{
    attack::Attack,
    crops::Crops,
    curve::{Attacker, RelearningCurve},
    error::Result,
    group::Findings,
    inputs::{Inputs, NO_UT, Subject},
    measure::{Bound, Direction, Group, Measure},
    recovery::{Way, share},
    statistics::mean,
};

/// Relearned is what has at most this times BEFORE's loss.
pub const RELEARNED: f64 = 1.05;

/// Sooner than UT is what takes less than this share of the steps of its soonest seed: losses are looked at every few steps,
/// and seeds differ.
pub const SOONER: f64 = 0.8;

const ATTACKERS: [Attacker; 2] = [Attacker::RetainData, Attacker::ForgetData];

/// Runs the attacks.
///
/// # Errors
/// If an image cannot be read, a file cannot be written, or the observer asks to stop.
pub fn relearning(inputs: &Inputs, observer: &mut dyn Observer) -> Result<Findings> {
    let mut findings = Findings::default();
    if inputs.settings.relearn_steps == 0 || inputs.settings.relearn_rates.is_empty() {
        for attacker in ATTACKERS {
            findings.measures.push(
                steps_measure(inputs, attacker)
                    .absent("relearning was left out (--relearn-steps 0)"),
            );
        }
        return Ok(findings);
    }
    let crops = Crops::forget(inputs)?;
    findings.curves = curves(inputs, &crops, observer)?;
    let way = Way::new(&findings.curves, crops.identity());
    for attacker in ATTACKERS {
        let worst =
            |subject: &Subject| worst(&findings.curves, subject.label(), attacker).map(Reached::of);
        let after = worst(&inputs.after);
        let retrained: Vec<Reached> = inputs.retrained.iter().filter_map(worst).collect();
        let Some(after) = after else { continue };
        findings
            .measures
            .push(steps(inputs, attacker, after, &retrained));
        findings
            .measures
            .push(index(inputs, attacker, after, &retrained));
        let share = share(inputs, attacker, &findings.curves, way);
        findings.measures.push(share);
    }
    Ok(findings)
}

/// The curves of AFTER and of every network of UT, for both attackers and all rates.
fn curves(
    inputs: &Inputs,
    crops: &Crops,
    observer: &mut dyn Observer,
) -> Result<Vec<RelearningCurve>> {
    let target = RELEARNED * crops.measure(&inputs.before.network).loss;
    let rates = &inputs.settings.relearn_rates;
    let subjects = std::iter::once(&inputs.after).chain(&inputs.retrained);
    let attacks = subjects.flat_map(|subject| {
        ATTACKERS.into_iter().flat_map(move |attacker| {
            rates.iter().map(move |&rate| Attack {
                inputs,
                subject,
                attacker,
                rate,
                target,
                crops,
            })
        })
    });
    let attacks: Vec<Attack<'_>> = attacks.collect();
    let each = inputs.settings.relearn_steps;
    let total = attacks.len() * each;
    observer.event(&Event::Started {
        what: "relearning attacks, steps",
        done: 0,
        total,
    });
    let mut curves = Vec::with_capacity(attacks.len());
    for (number, attack) in attacks.iter().enumerate() {
        let mut advance = |observer: &mut dyn Observer, step: usize| {
            observer.event(&Event::Advanced {
                done: number * each + step,
                total,
            });
        };
        curves.push(attack.curve(observer, &mut advance)?);
        advance(observer, each);
    }
    observer.event(&Event::Finished);
    Ok(curves)
}

/// Where the worst attack on a network ended.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Reached {
    /// Step at which the target was reached, or at which the last attack was given up.
    step: usize,
    /// Whether it was reached.
    reached: bool,
    rate: f64,
}

impl Reached {
    fn of(curve: &RelearningCurve) -> Self {
        Self {
            step: curve.reached_at.or(curve.cut_off_at).unwrap_or_default(),
            reached: curve.reached_at.is_some(),
            rate: curve.rate,
        }
    }
}

/// The worst attack on a network: the one that comes back soonest or, if none does, the one that gets nearest.
pub fn worst<'a>(
    curves: &'a [RelearningCurve],
    model: &str,
    attacker: Attacker,
) -> Option<&'a RelearningCurve> {
    let of_model = || {
        curves
            .iter()
            .filter(|curve| curve.model == model && curve.attacker == attacker)
    };
    let soonest = of_model()
        .filter(|curve| curve.reached_at.is_some())
        .min_by_key(|curve| curve.reached_at);
    let loss =
        |curve: &&RelearningCurve| curve.losses.iter().copied().fold(f64::INFINITY, f64::min);
    soonest.or_else(|| of_model().min_by(|a, b| loss(a).total_cmp(&loss(b))))
}

/// The measure of an attack, without its value.
fn steps_measure(inputs: &Inputs, attacker: Attacker) -> Measure {
    let settings = &inputs.settings;
    let id = match attacker {
        Attacker::ForgetData => "relearning-forget-data",
        Attacker::RetainData => "relearning-retain-data",
    };
    let title = format!("steps of {} until relearned", attacker.name());
    let rates: Vec<String> = settings
        .relearn_rates
        .iter()
        .map(|rate| format!("{rate:e}"))
        .collect();
    Measure::new(Group::Relearning, id, "forget set", &title)
        .defined(
            format!(
                "Steps of Adam on {} alone ({} crops of {} pixels a step) until the L1 loss on test crops of the forget set is at \
                 most {RELEARNED} times BEFORE's; the soonest over the rates {}; given up after {} steps",
                attacker.name(),
                settings.batch,
                settings.crop,
                rates.join(", "),
                settings.relearn_steps,
            ),
            "steps",
        )
        .towards(Direction::Higher, None)
}

fn steps(inputs: &Inputs, attacker: Attacker, after: Reached, ut: &[Reached]) -> Measure {
    let mut measure = steps_measure(inputs, attacker).valued(after.step as f64);
    measure.bound = match after.reached {
        true => Bound::Exact,
        false => Bound::AtLeast,
    };
    if !ut.is_empty() {
        let steps: Vec<f64> = ut.iter().map(|ut| ut.step as f64).collect();
        measure.references.ut = Some(mean(&steps));
        measure.ideal = measure.references.ut;
    }
    let (verdict, passed) = judged(attacker, after, ut);
    measure.judged(verdict, passed)
}

/// AFTER must not come back sooner than the soonest network of UT. One that never came back counts with the steps it was given.
fn judged(attacker: Attacker, after: Reached, ut: &[Reached]) -> (String, Option<bool>) {
    let data = attacker.name();
    let soonest = ut.iter().filter(|ut| ut.reached).map(|ut| ut.step).min();
    let beside = match (ut.is_empty(), soonest) {
        (true, _) => String::new(),
        (false, Some(step)) => format!(" (UT: {step})"),
        (false, None) => format!(" (UT: not in {})", ut[0].step),
    };
    let of_ut = ut.iter().map(|ut| ut.step).min();
    let sooner = of_ut.is_some_and(|step| (after.step as f64) < SOONER * step as f64);
    match after {
        Reached {
            reached: false,
            step,
            ..
        } => {
            let text = format!("does not come back in {step} steps of {data} at any rate{beside}");
            let known = !ut.is_empty() || attacker == Attacker::RetainData;
            (text, known.then_some(true))
        }
        Reached { step: 0, .. } if sooner || ut.is_empty() => (
            format!("not forgotten: at BEFORE's loss without any training{beside}"),
            Some(false),
        ),
        Reached { step, rate, .. } if sooner => {
            let hidden = match attacker {
                Attacker::RetainData => "hidden: ",
                Attacker::ForgetData => "",
            };
            let text =
                format!("{hidden}comes back in {step} steps of {data}{beside}, rate {rate:e}");
            (text, Some(false))
        }
        Reached { step, rate, .. } if ut.is_empty() => match attacker {
            Attacker::RetainData => (
                format!(
                    "hidden: comes back in {step} steps of {data}, rate {rate:e}; without UT it is not known how soon a network \
                     would that never saw it"
                ),
                Some(false),
            ),
            Attacker::ForgetData => (
                format!(
                    "comes back in {step} steps of {data}, rate {rate:e}; only UT would say whether that is soon"
                ),
                None,
            ),
        },
        Reached { step, .. } => (
            format!("comes back in {step} steps of {data}, no sooner than to UT{beside}"),
            Some(true),
        ),
    }
}

/// Steps of AFTER over steps of UT.
fn index(inputs: &Inputs, attacker: Attacker, after: Reached, ut: &[Reached]) -> Measure {
    let id = match attacker {
        Attacker::ForgetData => "anamnesis-forget-data",
        Attacker::RetainData => "anamnesis-retain-data",
    };
    let title = format!("anamnesis index, {}", attacker.name());
    let measure = Measure::new(Group::Relearning, id, "forget set", &title)
        .defined(
            format!(
                "Steps until AFTER relearns from {} over those until UT learns, each at its worst rate: below 1 AFTER remembers",
                attacker.name()
            ),
            "",
        )
        .towards(Direction::Higher, Some(1.0));
    if ut.is_empty() {
        return measure.absent(NO_UT);
    }
    let any_cut = ut.iter().any(|ut| !ut.reached);
    if !after.reached && any_cut {
        return measure.absent(format!(
            "neither AFTER nor every network of UT came back within {} steps",
            inputs.settings.relearn_steps
        ));
    }
    let steps: Vec<f64> = ut.iter().map(|ut| ut.step as f64).collect();
    if mean(&steps) == 0.0 {
        return measure
            .absent("UT stands at BEFORE's loss without training: there is nothing to relearn");
    }
    let value = after.step as f64 / mean(&steps);
    let bootstrap = inputs.bootstrap(steps.len(), 1);
    let interval = bootstrap.interval(|networks, _| {
        let drawn: Vec<f64> = networks.iter().map(|&network| steps[network]).collect();
        after.step as f64 / mean(&drawn)
    });
    let mut measure = measure.valued(value).within(interval, bootstrap.method());
    measure.bound = match (after.reached, any_cut) {
        (true, true) => Bound::AtMost,
        (false, _) => Bound::AtLeast,
        (true, false) => Bound::Exact,
    };
    let verdict = match value {
        value if value < 1.0 => {
            format!("{:.1} times as fast as UT learns it", 1.0 / value.max(1e-3))
        }
        _ => "no faster than UT learns it".to_owned(),
    };
    measure.judged(verdict, None)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn curve(rate: f64, losses: &[f64]) -> RelearningCurve {
        let target = 0.1;
        let reached_at = losses.iter().position(|&loss| loss <= target);
        RelearningCurve {
            model: "AFTER".to_owned(),
            attacker: Attacker::RetainData,
            rate,
            steps: (0..losses.len()).collect(),
            losses: losses.to_vec(),
            psnr: vec![20.0; losses.len()],
            target,
            reached_at,
            cut_off_at: reached_at.is_none().then_some(losses.len() - 1),
        }
    }

    #[test]
    fn the_worst_attack_is_the_soonest_or_else_the_nearest() {
        let slow = curve(1e-4, &[0.4, 0.3, 0.2, 0.1]);
        let fast = curve(1e-3, &[0.4, 0.1]);
        let never = curve(1e-5, &[0.4, 0.39, 0.35]);
        let all = [slow, fast, never.clone()];
        let found = worst(&all, "AFTER", Attacker::RetainData).map(Reached::of);
        let at = |step, reached, rate| {
            Some(Reached {
                step,
                reached,
                rate,
            })
        };
        assert_eq!(found, at(1, true, 1e-3));
        let one = [never];
        let found = worst(&one, "AFTER", Attacker::RetainData).map(Reached::of);
        assert_eq!(found, at(2, false, 1e-5));
        assert_eq!(worst(&[], "AFTER", Attacker::RetainData), None);
    }

    #[test]
    fn coming_back_sooner_than_ut_is_hidden_knowledge() {
        let at = |step, reached| Reached {
            step,
            reached,
            rate: 1e-3,
        };
        let verdict = |after, ut: &[Reached]| judged(Attacker::RetainData, after, ut);
        let (text, passed) = verdict(at(12, true), &[at(60, false)]);
        assert_eq!(passed, Some(false));
        assert!(
            text.starts_with("hidden: comes back in 12 steps of retain data (UT: not in 60)"),
            "{text}"
        );
        assert_eq!(
            verdict(at(12, true), &[at(40, true), at(12, true)]).1,
            Some(true)
        );
        assert_eq!(verdict(at(33, true), &[at(40, true)]).1, Some(true));
        assert_eq!(verdict(at(60, false), &[at(40, true)]).1, Some(true));
        assert_eq!(verdict(at(12, true), &[]).1, Some(false));
        assert_eq!(judged(Attacker::ForgetData, at(12, true), &[]).1, None);
        assert!(
            verdict(at(0, true), &[at(9, true)])
                .0
                .starts_with("not forgotten")
        );
        assert_eq!(verdict(at(0, true), &[at(0, true)]).1, Some(true));
    }
}
