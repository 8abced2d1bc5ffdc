//! The page in a real browser: it renders, its slider moves, its viewer zooms, and it fits a telephone.
//!
//! The browser is a Chromium by one of its usual names, or `CHROME`. Without one the test says so and passes.

mod common;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::Duration;

use assert_cmd::Command;
use common::Folder;
use serde_json::Value;

/// Moves the slider, opens the viewer, zooms in, and writes what it finds into the page.
const PROBE: &str = r#"
addEventListener("load", () => {
  const shown = (element) => getComputedStyle(element).display !== "none";
  const charts = [...document.querySelectorAll(".chart")].filter(shown);
  const sizes = charts.map((chart) => { const { width, height } = chart.getBoundingClientRect(); return [width, height]; });
  const letters = charts.flatMap((chart) => [...chart.querySelectorAll("text")]).filter((text) => text.textContent.trim());
  const heights = letters.map((text) => text.getBoundingClientRect().height);
  const range = document.querySelector(".compare input");
  const upper = range.parentElement.querySelectorAll("img")[1];
  const cut = () => getComputedStyle(upper).clipPath;
  const handle = () => range.parentElement.querySelector(".handle").getBoundingClientRect().left;
  const [cutBefore, handleBefore] = [cut(), handle()];
  range.value = 20;
  range.dispatchEvent(new Event("input", { bubbles: true }));
  const [cutAfter, handleAfter] = [cut(), handle()];
  document.querySelector("button.enlarge").click();
  const dialog = document.querySelector("dialog");
  const press = (key) => dialog.dispatchEvent(new KeyboardEvent("keydown", { key }));
  const view = () => new DOMMatrix(getComputedStyle(dialog.querySelector("img")).transform).a;
  const open = dialog.open;
  press("+");
  const zoomed = view();
  press("0");
  const reset = view();
  dialog.close();
  const measured = {
    problems, sizes, cutBefore, cutAfter, handleBefore, handleAfter, open, zoomed, reset,
    smallest: Math.min(...heights),
    color: getComputedStyle(document.querySelector(".chart .bar")).fill,
    valueText: range.getAttribute("aria-valuetext"),
    pictures: [...document.querySelectorAll("img")].filter((image) => image.src && !image.naturalWidth).length,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  };
  document.body.append(Object.assign(document.createElement("pre"), { id: "measured", textContent: JSON.stringify(measured) }));
});
"#;

#[test]
fn the_page_works_in_a_browser() {
    let Some(browser) = browser() else {
        eprintln!("skipped: no Chromium is installed; install one, or name it in CHROME");
        return;
    };
    // Browsers in a sandbox of their own see neither /tmp nor hidden folders.
    let place = tempfile::Builder::new()
        .prefix("page-")
        .tempdir_in(env!("CARGO_TARGET_TMPDIR"))
        .unwrap();
    let folder = Folder::new();
    folder.runs();
    let runs = ["BEFORE=runs/before", "UT=runs/retrained", "OD=runs/after"];
    folder.succeed(&[&["report", "--reference", "UT"][..], &runs].concat());
    let page = fs::read_to_string(folder.path("report.html")).unwrap();

    let original = place.path().join("report.html");
    fs::write(&original, &page).unwrap();
    let output = open(&browser, &original, "1280,900");
    let talk = String::from_utf8_lossy(&output.stderr);
    assert!(
        !talk.contains(":CONSOLE"),
        "the console has something to say: {talk}"
    );
    assert!(
        String::from_utf8_lossy(&output.stdout).contains("class=\"compare\""),
        "the script did not run: {talk}"
    );

    let probed = place.path().join("probed.html");
    fs::write(&probed, with_probe(&page)).unwrap();
    for (window, narrow) in [("1280,900", false), ("500,900", true)] {
        check(&measure(&browser, &probed, window), narrow);
    }
}

fn check(measured: &Value, narrow: bool) {
    let number = |name: &str| measured[name].as_f64().unwrap_or(f64::NAN);
    assert_eq!(measured["problems"], Value::Array(Vec::new()), "{measured}");
    let sizes = measured["sizes"].as_array().unwrap();
    // A chart of bars for each metric, the scatter plot, two charts of scores on the way, the curves of three runs.
    assert_eq!(sizes.len(), 2 + 1 + 2 + 3, "{measured}");
    let drawn = |size: &Value| size[0].as_f64() > Some(250.0) && size[1].as_f64() > Some(80.0);
    assert!(sizes.iter().all(drawn), "{measured}");
    assert!(
        number("smallest") > 10.0,
        "text too small to read: {measured}"
    );
    assert!(
        measured["color"].as_str().unwrap().starts_with("rgb("),
        "{measured}"
    );
    assert_eq!(measured["cutBefore"], "inset(0px 0px 0px 50%)");
    assert_eq!(measured["cutAfter"], "inset(0px 0px 0px 20%)");
    assert!(
        number("handleAfter") < number("handleBefore") - 10.0,
        "{measured}"
    );
    assert!(
        measured["valueText"].as_str().unwrap().starts_with("20 % "),
        "{measured}"
    );
    assert_eq!(
        (&measured["open"], number("zoomed"), number("reset")),
        (&Value::Bool(true), 1.5, 1.0)
    );
    assert_eq!(measured["pictures"], 0, "every picture is decoded");
    assert!(
        number("overflow") <= 0.0,
        "narrow {narrow}: the page is wider than its window: {measured}"
    );
}

/// The page with the probe instead of the policy that would forbid it.
fn with_probe(page: &str) -> String {
    let policy = page
        .find("<meta http-equiv=\"Content-Security-Policy\"")
        .unwrap();
    let end = policy + page[policy..].find('>').unwrap() + 1;
    let listener = "<script>const problems = []; addEventListener(\"error\", (event) => problems.push(event.message));</script>";
    let page = format!("{}{listener}{}", &page[..policy], &page[end..]);
    page.replace("</body>", &format!("<script>{PROBE}</script></body>"))
}

fn measure(browser: &Path, page: &Path, window: &str) -> Value {
    let output = open(browser, page, window);
    let dom = String::from_utf8_lossy(&output.stdout);
    let talk = String::from_utf8_lossy(&output.stderr);
    let (_, rest) = dom
        .split_once("<pre id=\"measured\">")
        .unwrap_or_else(|| panic!("nothing was measured: {talk}"));
    let (json, _) = rest.split_once("</pre>").unwrap();
    serde_json::from_str(
        &json
            .replace("&amp;", "&")
            .replace("&lt;", "<")
            .replace("&gt;", ">"),
    )
    .unwrap()
}

/// The document as it is after the page has loaded, on stdout, and what the browser said, on stderr.
fn open(browser: &Path, page: &Path, window: &str) -> Output {
    let profile = tempfile::tempdir_in(page.parent().unwrap()).unwrap();
    Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
        ])
        .args([
            "--enable-logging=stderr",
            "--virtual-time-budget=5000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.path().display()))
        .arg(format!("--window-size={window}"))
        .arg(format!("file://{}", page.display()))
        .timeout(Duration::from_secs(120))
        .output()
        .unwrap()
}

/// The browser of `CHROME`, or the first on the path by one of its usual names.
fn browser() -> Option<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROME") {
        return Some(chosen.into());
    }
    let path = std::env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome"];
    names
        .iter()
        .flat_map(|name| std::env::split_paths(&path).map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
}
