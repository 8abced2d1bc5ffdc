//! What a reader of the page relies on.

use nepenthe::{
    event::{Step, Term},
    scores::{Evaluation, PictureScores},
};
use nepenthe_image::{
    Image, Metric,
    degradation::{Degradation, Task},
};
use nepenthe_report::{Chart, Figure, Panel, Report, Run, Section, Table, html, write};

const HOSTILE: &str = "<script>alert(\"1\")</script>&'\u{1b}";

fn step(step: usize, objective: f64) -> Step {
    Step {
        step,
        steps: 3,
        learning_rate: 2e-4,
        terms: vec![
            Term {
                name: "retain".into(),
                value: 0.05,
            },
            Term {
                name: "objective".into(),
                value: objective,
            },
        ],
        seconds: 0.5,
        samples_per_second: 8.0,
        seconds_left: 1.0,
    }
}

fn report() -> Report {
    let row = |task, name: &str, scores: [f64; 3]| PictureScores {
        name: name.to_owned(),
        task,
        identity: vec![scores[0], 0.5],
        models: scores[1..].iter().map(|&score| vec![score, 0.75]).collect(),
    };
    let panel = |label: &str, level: f32, score| Panel {
        label: label.to_owned(),
        image: Image::from_fn(8, 6, |_, _| [level; 3]),
        score,
    };
    Report {
        title: format!("Forgetting {HOSTILE}"),
        summary: vec![format!("It forgot {HOSTILE}.")],
        forgotten: Some(Degradation::Haze),
        evaluation: Some(Evaluation {
            metrics: vec![Metric::PsnrPyiqa, Metric::SsimPyiqa],
            models: vec!["BEFORE".to_owned(), format!("OD {HOSTILE}")],
            pictures: vec![
                row(Task::HAZE, HOSTILE, [10.66, 15.61, 7.32]),
                row(Task::RAIN, "b", [25.38, 27.42, 26.92]),
                row(Task::NOISE_15, "b", [24.77, f64::INFINITY, f64::NAN]),
            ],
        }),
        opening: vec![Figure {
            task: Task::RAIN,
            name: HOSTILE.to_owned(),
            panels: vec![panel(HOSTILE, 0.5, Some(20.0))],
        }],
        reference: None,
        sections: vec![Section {
            title: HOSTILE.to_owned(),
            text: vec![HOSTILE.to_owned()],
            table: Some(Table {
                title: HOSTILE.to_owned(),
                ..Table::default()
            }),
            charts: vec![Chart {
                title: HOSTILE.to_owned(),
                up: HOSTILE.to_owned(),
                across: HOSTILE.to_owned(),
                positions: vec![HOSTILE.to_owned()],
                ..Chart::default()
            }],
            ..Section::default()
        }],
        runs: vec![Run {
            label: HOSTILE.to_owned(),
            steps: vec![step(1, 0.4), step(2, f64::NAN), step(3, -0.1)],
        }],
        figures: vec![Figure {
            task: Task::HAZE,
            name: HOSTILE.to_owned(),
            panels: vec![
                panel("clean", 0.5, None),
                panel(HOSTILE, 0.75, Some(12.0412)),
            ],
        }],
        provenance: vec![(HOSTILE.to_owned(), HOSTILE.to_owned())],
        recipes: vec![(HOSTILE.to_owned(), format!("name = '''{HOSTILE}'''"))],
    }
}

#[test]
fn no_text_of_the_report_becomes_markup() {
    let page = html(&report());
    assert_eq!(page.matches("<script>").count(), 1, "only the page's own");
    assert!(!page.contains("alert(\"1\")") && !page.contains('\u{1b}'));
    let escaped = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;";
    assert!(page.matches(escaped).count() > 15);
}

#[test]
fn the_page_names_every_task_model_and_metric() {
    let report = report();
    let page = html(&report);
    for row in &report.evaluation.as_ref().unwrap().pictures {
        assert!(
            page.contains(&format!("<th scope=\"row\">{}", row.task)),
            "{}",
            row.task
        );
    }
    for text in [
        "<th scope=\"col\">BEFORE</th>",
        "<th scope=\"col\">OD &lt;script",
        "<code>psnr/pyiqa</code> <small>dB, higher is better",
        "<code>ssim/pyiqa</code> <small>no unit, higher is better",
        "haze <span class=\"badge\">forget set</span>",
        "7.32<small class=\"below\">below floor</small>",
        "</span> \u{2212}8.29</td>",
        "<b>clean</b> <span class=\"value\">reference</span>",
        "12.04 dB",
        "<td>0.4000</td><td>\u{2212}0.1000</td>",
    ] {
        assert!(page.contains(text), "{text}");
    }
    assert!(
        !page.contains("NaN"),
        "values that are not finite are not drawn"
    );
}

#[test]
fn the_page_loads_nothing() {
    let page = html(&report());
    for text in [
        "http:", "https:", "url(", "@import", "src=\"//", "xmlns", "fetch(",
    ] {
        assert!(!page.contains(text), "{text}");
    }
    let sources = page.split(" src=\"").skip(1);
    assert!(
        sources.clone().count() == 3
            && sources
                .clone()
                .all(|source| source.starts_with("data:image/png;base64,"))
    );
    let links = page.split(" href=\"").skip(1);
    assert!(links.clone().count() > 4 && links.clone().all(|link| link.starts_with('#')));
    assert!(page.contains("default-src 'none'"));
}

#[test]
fn elements_are_balanced() {
    let page = html(&report());
    let body =
        &page[page.find("<body>").expect("a body")..page.find("<script>").expect("the script")];
    let mut open: Vec<&str> = Vec::new();
    for tag in body.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').expect("a closed tag");
        let name = tag.split([' ', '\n']).next().unwrap_or_default();
        if let Some(name) = name.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "closes {name}");
        } else if !tag.ends_with('/') && !["img", "body"].contains(&name) {
            open.push(name);
        }
    }
    assert_eq!(open, Vec::<&str>::new());
}

#[test]
fn parts_without_content_are_left_out() {
    let mut report = report();
    report.runs.clear();
    report.sections.clear();
    report.figures.clear();
    report.provenance.clear();
    report.recipes.clear();
    let scores = report.evaluation.as_mut().unwrap();
    scores.models.clear();
    for picture in &mut scores.pictures {
        picture.models.clear();
    }
    let page = html(&report);
    for id in ["part-1", "course", "pictures", "provenance"] {
        assert!(!page.contains(&format!("#{id}\"")), "{id}");
    }
    assert!(page.contains("25.38") && !page.contains("class=\"findings\""));
    report.runs = vec![Run {
        label: String::new(),
        steps: vec![step(1, 0.4)],
    }];
    assert!(
        !html(&report).contains("\"curve "),
        "one step makes no curve"
    );
    report.evaluation.as_mut().unwrap().pictures.clear();
    assert!(html(&report).contains("No picture was scored."));
    report.evaluation = None;
    assert!(!html(&report).contains("#scores"));
}

#[test]
fn the_retrained_network_is_a_line_and_no_end_of_the_comparison() {
    let mut report = report();
    report.reference = Some("UT".to_owned());
    let scores = report.evaluation.as_mut().unwrap();
    scores.models = ["BEFORE", "OD", "UT"].map(str::to_owned).to_vec();
    for picture in &mut scores.pictures {
        picture.models = vec![vec![15.0, 0.5], vec![9.0, 0.4], vec![11.0, 0.45]];
    }
    let page = html(&report);
    assert!(page.contains("UT: retrained without the type") && page.contains("BEFORE to OD"));
    // Three tasks by two metrics, and the key of each chart.
    let count = |class: &str| page.matches(&format!("class=\"{class}\"")).count();
    assert_eq!(count("reference"), 2 * 3 + 2);
    assert_eq!(page.matches("class=\"bar kind-").count(), 2 * 3 * 2);
    assert!(
        page.contains("<th scope=\"col\">UT</th>"),
        "the table has it like any other"
    );
}

#[test]
fn every_point_of_the_scatter_plot_has_its_picture_as_tooltip() {
    let page = html(&report());
    assert!(
        page.contains("<title>rain, b: 27.42 to 26.92</title></polygon>"),
        "{page}"
    );
    assert_eq!(
        page.matches("</title></polygon>").count(),
        2,
        "the third has no finite score"
    );
}

#[test]
fn a_long_run_is_drawn_with_few_points() {
    let mut report = report();
    report.sections.clear();
    report.runs[0].steps = (1..=10_000)
        .map(|number| step(number, 1.0 / number as f64))
        .collect();
    let page = html(&report);
    assert!(page.contains("Each point is the mean of 25 steps."));
    let line = page
        .split("class=\"curve kind-0\" points=\"")
        .nth(2)
        .expect("a curve after its key");
    let (points, _) = line.split_once('"').expect("an end");
    assert_eq!(points.trim().split(' ').count(), 400);
}

#[test]
fn the_page_is_written_whole_or_the_path_is_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report.html");
    write(&path, &report()).expect("written");
    write(&path, &report()).expect("written again, over the first");
    assert_eq!(
        std::fs::read_to_string(&path).expect("a page"),
        html(&report())
    );
    assert_eq!(
        std::fs::read_dir(folder.path()).expect("a folder").count(),
        1,
        "nothing else is left"
    );
    let missing = folder.path().join("no such folder/report.html");
    let error = write(&missing, &report())
        .expect_err("no folder")
        .to_string();
    assert!(
        error.contains("no such folder") && error.contains("\n\nhint: "),
        "{error}"
    );
}
