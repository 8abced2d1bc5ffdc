//! Whole audits of tiny networks whose answers are known.

mod common;

use std::{fs, path::Path};

use common::{
    finished,
    haze::{StopAfter, audit, masked, negated, networks, request},
    measure,
};
use nepenthe::event::Silent;
use nepenthe_audit::{
    Audit,
    curve::{Attacker, RelearningCurve},
    measure::{Bound, Group},
    run, table,
};

fn overall(audit: &Audit) -> (&str, Option<bool>) {
    let verdict = &audit.verdicts[0];
    assert_eq!(verdict.group, None);
    (&verdict.text, verdict.passed)
}

/// Two networks that never saw haze.
fn retrained() -> [&'static Path; 2] {
    let [one, two, _] = &networks().retrained;
    [one, two]
}

#[test]
fn before_against_itself_has_forgotten_nothing() {
    let found = audit(&networks().before, &retrained());
    assert_eq!(overall(&found), ("nothing forgotten", Some(false)));
    let gap = measure(&found, Group::Outputs, "dpsnr", "haze");
    assert!(gap.value.unwrap() > 3.0, "{gap:?}");
    assert_eq!(
        (gap.verdict.as_str(), gap.passed),
        ("nothing forgotten", Some(false))
    );
    assert_eq!(
        measure(&found, Group::Kept, "kept-psnr", "noise-50").value,
        Some(0.0)
    );
    assert_eq!(
        measure(&found, Group::Weights, "weight-distance", "network").value,
        Some(0.0)
    );
    let steps = measure(
        &found,
        Group::Relearning,
        "relearning-retain-data",
        "forget set",
    );
    assert_eq!((steps.value, steps.passed), (Some(0.0), Some(false)));
}

#[test]
fn a_network_that_never_saw_the_type_has_forgotten() {
    let third = &networks().retrained[2];
    let found = audit(third, &retrained());
    for id in ["dpsnr", "over-forgetting", "agreement"] {
        let measure = measure(&found, Group::Outputs, id, "haze");
        assert!(
            id == "agreement" || measure.passed == Some(true),
            "{measure:?}"
        );
        let [low, high] = measure.interval.unwrap();
        assert!(low < measure.value.unwrap() && measure.value.unwrap() < high);
        assert!(
            measure
                .interval_method
                .as_ref()
                .unwrap()
                .contains("seeds of UT, then images")
        );
    }
    // Seeds of so small a network differ; BEFORE is 20 dB away.
    let agreement = measure(&found, Group::Outputs, "agreement", "haze");
    let references = &agreement.references;
    let value = agreement.value.unwrap();
    assert!(
        value > references.ut_seed_to_seed.unwrap() - 3.0,
        "{agreement:?}"
    );
    assert!(value > references.before.unwrap() + 8.0, "{agreement:?}");
    let steps = measure(
        &found,
        Group::Relearning,
        "relearning-retain-data",
        "forget set",
    );
    assert_eq!((steps.passed, steps.bound), (Some(true), Bound::AtLeast));
    let share = measure(
        &found,
        Group::Relearning,
        "recovered-retain-data",
        "forget set",
    );
    assert_eq!(share.passed, Some(true), "{share:?}");
    let text = overall(&found).0;
    for word in ["over-forgets", "under-forgets", "hidden", "nothing"] {
        assert!(!text.contains(word), "{text}");
    }
    // It took as long as UT, which is one of the targets.
    let cost = measure(&found, Group::Cost, "cost", "network");
    assert_eq!(cost.passed, Some(false), "{cost:?}");
    assert!(
        measure(&found, Group::Weights, "weight-distance", "network")
            .value
            .unwrap()
            > 0.5
    );
}

#[test]
fn a_mask_over_before_that_scores_like_ut_is_caught_by_relearning_on_retain_data() {
    let found = audit(&masked(), &retrained());
    let gap = measure(&found, Group::Outputs, "dpsnr", "haze");
    assert_eq!(gap.verdict, "scores like a retrained network", "{gap:?}");
    let distance = |part| {
        let measure = measure(&found, Group::Weights, "weight-distance", part);
        measure.value.unwrap()
    };
    assert!(distance("output") > 0.0);
    assert_eq!(
        (distance("patch_embed"), distance("refinement")),
        (0.0, 0.0)
    );
    let share = measure(
        &found,
        Group::Relearning,
        "recovered-retain-data",
        "forget set",
    );
    assert_eq!(share.passed, Some(false), "{share:?}");
    assert!(
        share.value.unwrap() > 60.0 && share.references.ut.unwrap() < 40.0,
        "{share:?}"
    );
    let (text, passed) = overall(&found);
    assert!(text.starts_with("hidden: "), "{text}");
    assert!(text.contains("steps of retain data (UT: "), "{text}");
    assert_eq!(passed, Some(false));
    // The curve shows it: AFTER's loss comes near BEFORE's, UT's does not.
    let lowest = |model: &str| {
        let of = |curve: &&RelearningCurve| {
            curve.model == model && curve.attacker == Attacker::RetainData
        };
        let losses = found
            .curves
            .iter()
            .filter(of)
            .flat_map(|curve| &curve.losses);
        losses.copied().fold(f64::INFINITY, f64::min)
    };
    assert!(lowest("AFTER") < 0.8 * lowest("UT 1"));
}

#[test]
fn a_network_that_is_worse_than_ut_over_forgets() {
    let found = audit(&negated(), &retrained());
    let over = measure(&found, Group::Outputs, "over-forgetting", "haze");
    let gap = measure(&found, Group::Outputs, "dpsnr", "haze");
    assert!(over.value.unwrap() > 1.0, "{over:?}");
    assert_eq!(over.value.unwrap(), -gap.value.unwrap());
    assert_eq!((over.passed, gap.passed), (Some(false), Some(false)));
    assert_eq!(
        gap.verdict,
        format!("over-forgets by {:.1} dB", over.value.unwrap())
    );
    let kept = measure(&found, Group::Kept, "kept-psnr", "noise-50");
    assert_eq!(kept.passed, Some(false));
    assert!(
        overall(&found).0.contains("over-forgets by"),
        "{:?}",
        overall(&found)
    );
    // The mask is one convolution: everything else is BEFORE.
    let distance = |part| {
        measure(&found, Group::Weights, "weight-distance", part)
            .value
            .unwrap()
    };
    assert_eq!((distance("output"), distance("patch_embed")), (2.0, 0.0));
}

#[test]
fn without_ut_no_claim_is_made() {
    let found = audit(&networks().retrained[2], &[]);
    let (text, passed) = overall(&found);
    assert!(
        text.contains("without UT (--retrained) it is not known"),
        "{text}"
    );
    assert_eq!(passed, Some(false).filter(|_| text.contains("loses")));
    for id in [
        "dpsnr",
        "dssim",
        "over-forgetting",
        "agreement",
        "wasserstein",
    ] {
        let measure = measure(&found, Group::Outputs, id, "haze");
        assert_eq!((measure.value, measure.passed), (None, None), "{id}");
        assert!(
            measure.why_absent.as_ref().unwrap().contains("--retrained"),
            "{measure:?}"
        );
        assert!(!measure.definition.is_empty());
    }
    assert!(
        measure(&found, Group::Outputs, "change", "haze")
            .value
            .is_some()
    );
}

/// Files below a folder with their lengths and times of change, sorted.
fn state(folder: &Path) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(state(&path));
        } else {
            let data = path.metadata().unwrap();
            found.push(format!(
                "{} {} {:?}",
                path.display(),
                data.len(),
                data.modified().unwrap()
            ));
        }
    }
    found.sort();
    found
}

#[test]
fn an_audit_stopped_at_any_moment_continues_to_the_same_result() {
    let networks = networks();
    let root = tempfile::tempdir().unwrap();
    let [whole, parts] = ["whole", "parts"].map(|name| root.path().join(name));
    let [ut, _] = retrained();
    let request = |folder: &Path| {
        let mut request = request(&networks.retrained[2], &[ut], folder);
        request.settings.images = 2;
        request.settings.relearn_steps = 3;
        request.settings.relearn_rates = vec![3e-3];
        request
    };
    let models: Vec<_> = [&networks.before, &networks.retrained[2]]
        .map(|folder| state(folder))
        .into();
    let expected = finished(&request(&whole), &mut Silent).unwrap();
    let mut stops = 0;
    let found = loop {
        if let Some(audit) = finished(&request(&parts), &mut StopAfter(4 + 3 * stops)) {
            break audit;
        }
        stops += 1;
        assert!(stops < 40, "no progress");
    };
    assert!(stops > 2, "{stops}");
    assert_eq!(found, expected);
    // Nothing is left of the runs behind the attacks, and the models were only read.
    let left = state(&parts.join("parts"));
    assert!(left.iter().all(|file| file.contains(".jsonl ")), "{left:?}");
    let after: Vec<_> = [&networks.before, &networks.retrained[2]]
        .map(|folder| state(folder))
        .into();
    assert_eq!(models, after);
}

#[test]
fn an_audit_reads_back_and_one_of_another_format_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let found = audit(&networks().before, &retrained());
    run::write(folder.path(), &found).unwrap();
    assert_eq!(run::read(folder.path()).unwrap(), found);
    let csv = fs::read_to_string(run::csv_path(folder.path())).unwrap();
    assert_eq!(csv.lines().count(), 1 + found.measures.len());
    let text = table::text(&found);
    assert!(text.contains("failed: nothing forgotten"), "{text}");
    let path = run::json_path(folder.path());
    let json = fs::read_to_string(&path).unwrap();
    for (from, to, words) in [
        (
            "\"format\": 1",
            "\"format\": 99",
            "expected format 1, found 99",
        ),
        ("\"format\": 1", "\"shape\": 1", "found no `format`"),
        ("\"measures\"", "\"numbers\"", "missing field"),
    ] {
        fs::write(&path, json.replacen(from, to, 1)).unwrap();
        let error = run::read(folder.path()).unwrap_err().to_string();
        assert!(error.contains(words) && error.contains("hint: "), "{error}");
    }
}

#[test]
fn what_cannot_be_audited_is_refused_before_anything_is_written() {
    let networks = networks();
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("audit");
    let refused = |change: &dyn Fn(&mut nepenthe_audit::Request)| {
        let mut request = request(&networks.before, &[], &folder);
        change(&mut request);
        request
            .open()
            .expect_err("the request is wrong")
            .to_string()
    };
    for (text, words) in [
        (refused(&|r| r.forget = "rain".parse().unwrap()), "rain"),
        (
            refused(&|r| r.forget = "haze,noise".parse().unwrap()),
            "nothing is left",
        ),
        (
            refused(&|r| r.settings.crop = 20),
            "multiple of 8, found 20",
        ),
        (refused(&|r| r.settings.crop = 64), "48"),
        (refused(&|r| r.settings.images = 0), "images of each task"),
        (
            refused(&|r| r.settings.relearn_rates = vec![2.0]),
            "found 2",
        ),
        (
            refused(&|r| r.after = root.path().join("none.safetensors")),
            "none.safetensors",
        ),
    ] {
        assert!(
            text.contains(words) && text.contains("hint: "),
            "{words}: {text}"
        );
    }
    assert!(!folder.exists());
}
