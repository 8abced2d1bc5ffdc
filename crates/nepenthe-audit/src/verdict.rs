//! What the measures say together, in words.

use crate::{
    audit::Verdict,
    measure::{Group, Measure},
    outputs::NOTHING_FORGOTTEN,
};

/// The verdict on the whole, then one for each group that measured something.
pub fn verdicts(measures: &[Measure], has_ut: bool) -> Vec<Verdict> {
    let groups = Group::ALL
        .into_iter()
        .filter_map(|group| of_group(measures, group));
    let groups: Vec<Verdict> = groups.collect();
    std::iter::once(overall(measures, has_ut))
        .chain(groups)
        .collect()
}

/// All targets of measures met, none missed; `None` without targets.
fn passed<'a>(measures: impl Iterator<Item = &'a Measure>) -> Option<bool> {
    let mut judged = measures.filter_map(|measure| measure.passed).peekable();
    judged.peek()?;
    Some(judged.all(|passed| passed))
}

/// The targets missed, or what the first value says.
fn of_group(measures: &[Measure], group: Group) -> Option<Verdict> {
    let of_group = || {
        measures
            .iter()
            .filter(move |measure| measure.group == group)
    };
    let measured: Vec<&Measure> = of_group()
        .filter(|measure| measure.value.is_some())
        .collect();
    if measured.is_empty() {
        let first = of_group().next()?;
        return Some(Verdict {
            group: Some(group),
            text: first.verdict.clone(),
            passed: None,
        });
    }
    let missed: Vec<&&Measure> = measured
        .iter()
        .filter(|measure| measure.passed == Some(false))
        .collect();
    let said = |measures: &[&&Measure]| {
        let mut texts: Vec<String> = Vec::new();
        for measure in measures {
            let text = format!("{}: {}", measure.subject, measure.verdict);
            if !texts.contains(&text) {
                texts.push(text);
            }
        }
        texts.join("; ")
    };
    let text = match (passed(of_group()), missed.is_empty()) {
        (_, false) => said(&missed),
        (Some(_), true) => "every target is met".to_owned(),
        (None, true) => said(&measured.iter().take(1).collect::<Vec<_>>()),
    };
    Some(Verdict {
        group: Some(group),
        text,
        passed: passed(of_group()),
    })
}

/// The worst that was found first, then the rest. Cost has its own verdict: an expensive way to forget forgets as well.
fn overall(measures: &[Measure], has_ut: bool) -> Verdict {
    let missed =
        |group, id| of(measures, group, id).filter(|measure| measure.passed == Some(false));
    let mut texts: Vec<String> = Vec::new();
    if nothing_forgotten(measures) {
        texts.push(NOTHING_FORGOTTEN.to_owned());
    } else {
        let hidden = missed(Group::Relearning, RETAIN).chain(missed(Group::Relearning, RECOVERED));
        texts.extend(hidden.take(1).map(|measure| measure.verdict.clone()));
        for id in ["dpsnr", "agreement"] {
            texts.extend(missed(Group::Outputs, id).map(in_words));
        }
        texts.extend(missed(Group::Relearning, FORGET).map(|measure| measure.verdict.clone()));
        let others = [Group::Membership, Group::Signature, Group::Representation];
        let others = measures
            .iter()
            .filter(|measure| others.contains(&measure.group));
        texts.extend(
            others
                .filter(|measure| measure.passed == Some(false))
                .map(in_words),
        );
    }
    let forgets = texts.is_empty();
    if forgets {
        texts.push(match has_ut {
            true => "forgets like a retrained network".to_owned(),
            false => without_ut(measures),
        });
    }
    let lost: Vec<String> = missed(Group::Kept, "kept-psnr").map(in_words).collect();
    let passed = match forgets && lost.is_empty() {
        true => has_ut.then_some(true),
        false => Some(false),
    };
    texts.extend(lost);
    Verdict {
        group: None,
        text: texts.join("; "),
        passed,
    }
}

fn in_words(measure: &Measure) -> String {
    format!("{}: {}", measure.subject, measure.verdict)
}

/// The attack whose success means that knowledge was hidden: in full, and in part.
const RETAIN: &str = "relearning-retain-data";
const RECOVERED: &str = "recovered-retain-data";
const FORGET: &str = "relearning-forget-data";

fn of<'a>(measures: &'a [Measure], group: Group, id: &'a str) -> impl Iterator<Item = &'a Measure> {
    let wanted = move |measure: &&Measure| measure.group == group && measure.id == id;
    measures.iter().filter(wanted)
}

/// Every task of the forget set stands where BEFORE stood.
fn nothing_forgotten(measures: &[Measure]) -> bool {
    let mut changes = of(measures, Group::Outputs, "change").peekable();
    if changes.peek().is_none() {
        return false;
    }
    let gaps: Vec<&Measure> = of(measures, Group::Outputs, "dpsnr")
        .filter(|gap| gap.passed.is_some())
        .collect();
    match gaps.is_empty() {
        true => changes.all(|change| change.value.is_some_and(|value| value > -0.1)),
        false => gaps.iter().all(|gap| gap.verdict == NOTHING_FORGOTTEN),
    }
}

/// What can be said without UT.
fn without_ut(measures: &[Measure]) -> String {
    let changes = of(measures, Group::Outputs, "change");
    let changes: Vec<String> = changes
        .map(|change| format!("{} {}", change.subject, change.verdict))
        .collect();
    format!(
        "{}; without UT (--retrained) it is not known whether that is as much as a network that never saw it would lack",
        changes.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measure(group: Group, id: &str, verdict: &str, passed: Option<bool>) -> Measure {
        Measure::new(group, id, "haze", id)
            .valued(if id == "change" { -3.0 } else { 1.0 })
            .judged(verdict, passed)
    }

    #[test]
    fn the_worst_is_said_first_and_what_was_lost_last() {
        let measures = [
            measure(
                Group::Outputs,
                "dpsnr",
                "over-forgets by 5.9 dB",
                Some(false),
            ),
            measure(Group::Kept, "kept-psnr", "loses 0.4 dB", Some(false)),
            measure(
                Group::Relearning,
                RETAIN,
                "hidden: comes back in 12 steps of retain data",
                Some(false),
            ),
        ];
        let found = overall(&measures, true);
        assert_eq!(
            found.text,
            "hidden: comes back in 12 steps of retain data; haze: over-forgets by 5.9 dB; haze: loses 0.4 dB"
        );
        assert_eq!(found.passed, Some(false));
    }

    #[test]
    fn everything_met_is_like_a_retrained_network_and_without_ut_is_not_known() {
        let measures = [
            measure(Group::Outputs, "change", "fell by 3.0 dB", None),
            measure(Group::Kept, "kept-psnr", "kept", Some(true)),
        ];
        assert_eq!(
            overall(&measures, true).text,
            "forgets like a retrained network"
        );
        assert_eq!(overall(&measures, true).passed, Some(true));
        let unknown = overall(&measures, false);
        assert!(
            unknown.text.starts_with("haze fell by 3.0 dB; without UT"),
            "{}",
            unknown.text
        );
        assert_eq!(unknown.passed, None);
    }

    #[test]
    fn a_group_without_a_value_says_why() {
        let absent = Measure::new(Group::Cost, "cost", "network", "cost").absent("no log");
        let found = of_group(&[absent], Group::Cost).unwrap();
        assert_eq!(
            (found.text.as_str(), found.passed),
            ("not measured: no log", None)
        );
        assert_eq!(of_group(&[], Group::Cost), None);
    }
}
