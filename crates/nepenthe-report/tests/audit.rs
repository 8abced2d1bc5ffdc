//! What a reader of an audit's page relies on.

use std::path::PathBuf;

use nepenthe_audit::{
    Audit, Measure,
    audit::{Cost, DataRecord, FORMAT, ModelRecord, Role, SetRecord, Verdict},
    curve::{Attacker, Barrier, LayerSimilarity, RelearningCurve, Roc},
    inputs::Settings,
    measure::{Direction, Group, References},
};
use nepenthe_nets::{Architecture, NetworkConfig, Preset};
use nepenthe_report::{Report, html, report_of_audit, section_of_audit};

const HOSTILE: &str = "<script>alert(\"1\")</script>&'\u{1b}";
const ESCAPED: &str = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;";

fn measure(group: Group, id: &str, subject: &str, value: f64) -> Measure {
    let mut measure = Measure::new(group, id, subject, &format!("title of {id}"))
        .defined(format!("definition of {id}"), "dB")
        .towards(Direction::Ideal, Some(0.0))
        .valued(value)
        .within(Some([value - 1.25, value + 1.25]), "bootstrap over images")
        .judged(format!("verdict on {id}"), Some(value > 0.0));
    measure.tolerance = Some(0.5);
    measure.references = References {
        after: Some(8.125),
        ut: Some(11.5),
        ut_seed_to_seed: Some(31.5),
        before: Some(19.25),
        identity: Some(10.75),
        ut_deviation: Some(0.25),
    };
    measure
}

fn measures() -> Vec<Measure> {
    let mut found = vec![
        measure(Group::Outputs, "dpsnr", "haze", -3.375),
        measure(Group::Outputs, "change", "haze", -11.125),
        measure(Group::Outputs, "agreement", "haze", 14.0),
        measure(Group::Outputs, "wasserstein", "haze", 0.25),
        measure(Group::Kept, "kept-psnr", "rain", -0.5),
        measure(
            Group::Relearning,
            "relearning-retain-data",
            "forget set",
            8.0,
        ),
        measure(Group::Weights, "weight-distance", "network", 0.5),
        measure(Group::Weights, "weight-distance", "latent", 0.75),
        measure(Group::Membership, "membership-auc", "forget set", 0.5),
        measure(Group::Signature, "signature-residue", "forget set", 0.125),
        measure(Group::Representation, "probe", "latent", 1.5),
    ];
    found.push(Measure::new(Group::Cost, "cost", "network", "time, of UT's").absent("no log"));
    found
}

fn curve(model: &str, rate: f64, losses: [f64; 3], reached_at: Option<usize>) -> RelearningCurve {
    RelearningCurve {
        model: model.to_owned(),
        attacker: Attacker::RetainData,
        rate,
        steps: vec![0, 4, 8],
        losses: losses.to_vec(),
        psnr: vec![10.0, 12.0, 14.0],
        target: 0.105,
        reached_at,
        cut_off_at: reached_at.is_none().then_some(8),
    }
}

fn roc(label: &str) -> Roc {
    Roc {
        label: label.to_owned(),
        points: vec![[0.0, 0.0], [0.25, 0.5], [1.0, 1.0]],
        auc: 0.625,
        interval: Some([0.5, 0.75]),
    }
}

fn audit() -> Audit {
    let model = |label: &str, role| ModelRecord {
        label: label.to_owned(),
        role,
        path: PathBuf::from(format!("runs/{label}")),
        sha256: "ab".repeat(32),
        network: NetworkConfig::preset(Architecture::ALL[0], Preset::Mini),
    };
    let group = |group, text: &str, passed| Verdict {
        group,
        text: text.to_owned(),
        passed,
    };
    let barrier = |to: &str| Barrier {
        from: "BEFORE".to_owned(),
        to: to.to_owned(),
        places: vec![0.0, 0.5, 1.0],
        forget: vec![0.1, 0.4, 0.5],
        kept: vec![0.1, f64::NAN, 0.2],
    };
    let layer = |from: &str, to: &str, cka: f64| LayerSimilarity {
        from: from.to_owned(),
        to: to.to_owned(),
        subject: "forget set".to_owned(),
        layers: vec!["latent".to_owned()],
        cka: vec![cka],
    };
    Audit {
        format: FORMAT,
        version: "0.1.0".to_owned(),
        models: vec![
            model("BEFORE", Role::Before),
            model("AFTER", Role::After),
            model("UT 1", Role::Retrained),
            model("UT 2", Role::Retrained),
        ],
        data: DataRecord {
            forget: "haze".to_owned(),
            training: Vec::new(),
            test: Vec::new(),
            sets: vec![SetRecord {
                name: "forget set, test".to_owned(),
                tasks: vec![("haze".to_owned(), 12)],
                used: 6,
            }],
        },
        settings: Settings::default(),
        device: "cpu".to_owned(),
        verdicts: vec![
            group(None, "hidden: comes back in 8 steps", Some(false)),
            group(Some(Group::Outputs), "haze: over-forgets", Some(false)),
            group(Some(Group::Weights), "network: moved by 50 %", None),
            group(Some(Group::Signature), "every target is met", Some(true)),
        ],
        measures: measures(),
        curves: vec![
            curve("AFTER", 1e-3, [0.5, 0.2, 0.1], Some(8)),
            curve("AFTER", 1e-4, [0.5, 0.45, 0.4], None),
            curve("UT 1", 1e-3, [0.5, 0.45, 0.4], None),
        ],
        barriers: vec![barrier("AFTER"), barrier("UT 1")],
        rocs: vec![roc("loss, AFTER"), roc("loss, UT 1")],
        layers: vec![
            layer("AFTER", "BEFORE", 0.875),
            layer("AFTER", "UT 1", 0.25),
            layer("AFTER", "UT 2", 0.5),
            layer("UT 1", "UT 2", 0.625),
        ],
        cost: vec![Cost {
            model: "AFTER".to_owned(),
            seconds: Some(12.0),
            steps: Some(60),
            why_absent: None,
        }],
        notes: vec!["AFTER says that it began elsewhere".to_owned()],
    }
}

fn sections(page: &str) -> Vec<&str> {
    let titles = page.split("<h2 id=").skip(1);
    titles
        .map(|rest| rest.split(['<', '>']).nth(1).unwrap())
        .collect()
}

#[test]
fn verdicts_come_first_and_every_group_that_measured_has_a_section() {
    let page = html(&report_of_audit(&audit()));
    assert_eq!(
        sections(&page),
        [
            "Verdicts",
            "Forget set: outputs",
            "Kept quality",
            "Relearning",
            "Weights",
            "Membership inference",
            "Signature",
            "Representation",
            "Cost",
            "Glossary",
            "Provenance",
        ]
    );
    for text in [
        "<h1>Audit: is haze forgotten?</h1>",
        "<p class=\"summary\">Failed: hidden: comes back in 8 steps.</p>",
        "with 2 networks that never saw the forget set",
        "AFTER says that it began elsewhere.",
        "haze: over-forgets",
        "runs/AFTER, ",
        "12 of haze; 6 used",
    ] {
        assert!(page.contains(text), "{text} is not on {page}");
    }
}

#[test]
fn a_measure_has_value_interval_direction_target_and_definition() {
    let page = html(&report_of_audit(&audit()));
    for text in [
        "<th scope=\"row\">title of dpsnr</th><th scope=\"row\">haze</th>",
        "\u{2212}3.38 dB <span role=\"img\" aria-label=\"not as expected\">\u{2717}</span><small>\u{2212}4.62 to \u{2212}2.12</small>",
        "0.00 \u{b1} 0.50 dB<small>nearer is better</small>",
        "AFTER 8.12, UT 11.50, seed to seed 31.50, BEFORE 19.25, floor 10.75",
        "<dt>title of dpsnr</dt><dd>Definition of dpsnr. Interval: bootstrap over images.</dd>",
        "not measured: no log",
    ] {
        assert!(page.contains(text), "{text} is not on {page}");
    }
    // A part of the network is in a table of its own.
    assert!(page.contains("<th scope=\"row\">latent</th><td>0.75"));
}

#[test]
fn every_drawing_says_its_values_in_words() {
    let page = html(&report_of_audit(&audit()));
    for label in [
        "Forget set: mean PSNR, dB. haze: BEFORE 19.25, AFTER 8.12, UT 11.50",
        "Agreement of outputs, dB. haze: AFTER to UT 14.00, UT to UT 31.50, BEFORE to UT 19.25",
        "Kept tasks: mean PSNR, dB. rain: BEFORE 19.25",
        "Relearning with retain data. L1 loss on test crops of the forget set over step of the attack. AFTER, rate 1e-3: 0.5 at 0 to \
         0.1 at 8; UT 1, rate 1e-3: 0.5 at 0 to 0.4 at 8",
        "Distance of weights from BEFORE. network: AFTER 0.50",
        "Barrier, forget set. L1 loss over a: from BEFORE (0) to the other (1). to AFTER: 0.1 at 0 to 0.5 at 1",
        "AFTER: AUC 0.62 [0.50, 0.75]",
        "latent: AFTER to BEFORE 0.88, AFTER to UT 0.38, UT to UT 0.62",
        "optimiser steps, seconds: AFTER 12s",
    ] {
        assert!(page.contains(label), "{label} is not on {page}");
    }
    let note = "AFTER: back at step 8; UT 1: given up at step 8.";
    assert!(page.contains(note), "{page}");
    let rules = [">\nchance\n", ">\nBEFORE&apos;s loss\n"];
    assert!(rules.iter().all(|rule| page.contains(rule)), "{page}");
    assert_eq!(
        page.matches("class=\"pale kind-1\"").count(),
        1,
        "the other rate"
    );
    assert!(!page.contains("NaN"));
}

#[test]
fn what_was_not_measured_has_no_section() {
    let mut audit = audit();
    audit.curves.clear();
    audit.barriers.clear();
    audit.rocs.clear();
    audit.layers.clear();
    audit.cost.clear();
    audit.notes.clear();
    audit
        .measures
        .retain(|measure| measure.group == Group::Kept || measure.value.is_none());
    let page = html(&report_of_audit(&audit));
    assert_eq!(
        sections(&page),
        ["Verdicts", "Kept quality", "Glossary", "Provenance"]
    );
    audit.measures.clear();
    audit.verdicts.clear();
    let page = html(&report_of_audit(&audit));
    assert_eq!(sections(&page), ["Glossary", "Provenance"]);
    assert!(
        !page.contains("<svg") && !page.contains("<p class=\"summary\"></p>"),
        "{page}"
    );
}

#[test]
fn a_list_of_images_goes_by_its_name() {
    let mut audit = audit();
    audit.data.forget = "list=/data/lists/erase.txt".to_owned();
    let page = html(&report_of_audit(&audit));
    let title = "<h1>Audit: are the images of the list erase.txt forgotten?</h1>";
    assert!(page.contains(title), "{page}");
}

#[test]
fn without_ut_the_page_says_what_is_not_known() {
    let mut audit = audit();
    audit.models.truncate(2);
    let page = html(&report_of_audit(&audit));
    assert!(
        page.contains("it is not known whether enough was forgotten"),
        "{page}"
    );
}

#[test]
fn no_text_of_an_audit_becomes_markup() {
    let mut audit = audit();
    audit.data.forget = HOSTILE.to_owned();
    audit.notes = vec![HOSTILE.to_owned()];
    audit.models[1].path = HOSTILE.into();
    audit.device = HOSTILE.to_owned();
    audit.verdicts[1].text = HOSTILE.to_owned();
    audit.rocs[0].label = HOSTILE.to_owned();
    audit.curves[0].model = HOSTILE.to_owned();
    audit.barriers[0].to = HOSTILE.to_owned();
    audit.layers[0].layers[0] = HOSTILE.to_owned();
    audit.cost[0].model = HOSTILE.to_owned();
    for measure in &mut audit.measures {
        measure.subject = HOSTILE.to_owned();
        measure.title = HOSTILE.to_owned();
        measure.definition = HOSTILE.to_owned();
        measure.verdict = HOSTILE.to_owned();
    }
    let own = html(&report_of_audit(&audit));
    let other = html(&Report {
        sections: vec![section_of_audit(&audit, HOSTILE)],
        ..Report::default()
    });
    for page in [own, other] {
        assert_eq!(page.matches("<script>").count(), 1, "only the page's own");
        assert!(!page.contains("alert(\"1\")") && !page.contains('\u{1b}'));
        assert!(page.matches(ESCAPED).count() > 40);
    }
}

#[test]
fn two_audits_on_one_page_share_no_id() {
    let page = html(&Report {
        sections: ["audits/a", "audits/b"]
            .map(|name| section_of_audit(&audit(), name))
            .to_vec(),
        ..Report::default()
    });
    let ids = page.split(" id=\"").skip(1);
    let mut ids: Vec<&str> = ids.map(|rest| rest.split('"').next().unwrap()).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
    assert!(page.contains("<h2 id=\"part-1-title\">Audit audits/a: is haze forgotten?</h2>"));
    assert!(page.contains("<h3 class=\"part\">Relearning</h3>"));
}
