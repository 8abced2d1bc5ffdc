//! Which method comes nearest to UT without losing the other tasks, in words.

use crate::{
    method_scores::{MethodCase, MethodScores, cases, method_scores, signed},
    results::Results,
};

/// A method's case, with the method.
type Candidate<'a> = (&'a MethodScores, &'a MethodCase);

/// A sentence on all cases, then one for each network and type; nothing before UT and a method are scored.
pub(crate) fn method_findings(results: &Results<'_>) -> Vec<String> {
    let study = &results.plan.study;
    let limit = study.methods.limit();
    let mut sentences = Vec::new();
    let mut near = 0;
    for network in 0..study.networks.len() {
        let mut scores = method_scores(results, network, false);
        if study.methods.kept.is_some() {
            scores.extend(method_scores(results, network, true));
        }
        let ut = cases(results, network, |forgotten| {
            study.ut_runs(network, forgotten)
        });
        for ut in ut {
            let of_type = scores.iter().filter_map(|method| {
                let mut cases = method.cases.iter();
                let case = cases.find(|case| case.forgotten == ut.forgotten)?;
                case.gap.is_some().then_some((method, case))
            });
            let candidates: Vec<Candidate<'_>> = of_type.collect();
            let name = results.network(network);
            if let Some((sentence, is_near)) = finding(&name, &ut, &candidates, limit) {
                sentences.push(sentence);
                near += usize::from(is_near);
            }
        }
    }
    if !sentences.is_empty() {
        let first = format!(
            "In {near} of {} cases a method that keeps the other tasks within {limit} dB of BEFORE on average comes as near to UT as \
             the target asks. The nearest is chosen by the scores that are shown.",
            sentences.len()
        );
        sentences.insert(0, first);
    }
    sentences
}

/// The sentence on one case, and whether its method is within the target.
fn finding(
    network: &str,
    ut: &MethodCase,
    candidates: &[Candidate<'_>],
    limit: f64,
) -> Option<(String, bool)> {
    let keeps = |case: &MethodCase| case.kept_mean().is_some_and(|kept| kept >= -limit);
    let keeping = candidates.iter().copied().filter(|(_, case)| keeps(case));
    let count = keeping.clone().count();
    let start = format!(
        "{network} without {}: {count} of {} networks keep the other tasks within {limit} dB on average.",
        ut.forgotten,
        candidates.len()
    );
    if let Some((method, case)) = nearest(keeping) {
        let text = format!(
            "{start} The nearest of them to UT is {}.",
            described(method, case, ut)?
        );
        return Some((text, case.is_near() == Some(true)));
    }
    let (method, case) = nearest(candidates.iter().copied())?;
    let text = format!(
        "{start} The nearest of all to UT is {}.",
        described(method, case, ut)?
    );
    Some((text, false))
}

/// The candidate with the smallest gap.
fn nearest<'a>(candidates: impl Iterator<Item = Candidate<'a>>) -> Option<Candidate<'a>> {
    let gap = |candidate: &Candidate<'_>| candidate.1.gap.map_or(f64::INFINITY, f64::abs);
    candidates.min_by(|one, other| gap(one).total_cmp(&gap(other)))
}

/// A method's case in words.
fn described(method: &MethodScores, case: &MethodCase, ut: &MethodCase) -> Option<String> {
    let (psnr, gap, ut) = (case.psnr?, case.gap?, ut.psnr?);
    let side = if gap < 0.0 { "below" } else { "above" };
    let spread = ut.spread.map(|spread| format!(" ± {spread:.2}"));
    let inside = match case.is_near() {
        Some(true) => "within",
        _ => "outside",
    };
    let mut text = format!(
        "{}: {:.2} dB, which is {:.2} dB {side} UT ({:.2}{}) and {inside} the target of {:.2} dB",
        method.label(),
        psnr.mean,
        gap.abs(),
        ut.mean,
        spread.unwrap_or_default(),
        case.tolerance
    );
    if let (Some(kept), Some((task, worst))) = (case.kept_mean(), case.worst()) {
        text += &format!(
            "; the kept tasks change by {} dB, at worst {} on {task}",
            signed(kept),
            signed(worst)
        );
    }
    if let Some(cost) = case.cost {
        text += &format!("; it takes {:.1} % of UT's time", 100.0 * cost);
    }
    Some(text)
}
