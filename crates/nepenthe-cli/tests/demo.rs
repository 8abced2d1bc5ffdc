//! The newcomer's first command keeps its promises: BEFORE restores, haze is forgotten, the rest is kept.

mod common;

use std::collections::BTreeMap;
use std::fs;

use common::Folder;

/// Identity floor, BEFORE and AFTER in decibels, by task, from the printed table.
fn psnr_rows(table: &str) -> BTreeMap<String, [f64; 3]> {
    let mut rows = BTreeMap::new();
    for line in table.lines() {
        let mut words = line.split_whitespace().filter(|word| *word != "*");
        let Some(task) = words.next() else { continue };
        let numbers: Vec<f64> = words.filter_map(|word| word.parse().ok()).collect();
        // Task, number of pictures, then the scores of the first protocol.
        if let [_, identity, before, after, ..] = numbers[..] {
            rows.entry(task.to_owned())
                .or_insert([identity, before, after]);
        }
    }
    rows
}

#[test]
fn the_demo_forgets_haze_and_keeps_the_rest() {
    let folder = Folder::new();
    let text = folder.succeed(&["demo", "-o", "demo"]);
    let rows = psnr_rows(&text);
    assert_eq!(rows.len(), 5, "{text}");
    for (task, [identity, before, after]) in rows {
        assert!(
            before >= identity + 3.0,
            "{task}: BEFORE is no restorer\n{text}"
        );
        if task == "haze" {
            assert!(after < identity, "haze is not forgotten\n{text}");
        } else {
            assert!(after >= before - 0.5, "{task} is not kept\n{text}");
        }
    }
    for line in [
        "haze against the identity floor: -",
        "kept tasks against BEFORE: -0.",
        "steps of retain data",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let out = folder.path("demo");
    let page = fs::read_to_string(out.join("report.html")).unwrap();
    let at = |text: &str| {
        page.find(text)
            .unwrap_or_else(|| panic!("the page lacks {text}"))
    };
    let opening = [
        "degraded: cat, haze",
        "before: cat, haze",
        "after: cat, haze",
    ];
    assert!(
        opening
            .map(|text| at(&format!("alt=\"{text}\"")))
            .is_sorted(),
        "the page begins with a cat in haze, restored, and no longer"
    );
    assert!(at("alt=\"after: cat, noise-50\"") < at("<h2"));
    let pictures = fs::read_dir(out.join("pictures")).unwrap().count();
    assert_eq!(pictures, 5 * 4 * 4, "four of each task, in four versions");
    assert!(out.join("run/last.safetensors").exists());
}
