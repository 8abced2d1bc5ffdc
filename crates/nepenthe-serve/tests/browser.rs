//! The page in a real browser: a picture is really dropped on it, and its slider is really dragged.
//!
//! The browser is a Chromium by one of its usual names, or `CHROME`; it is driven over a pipe, by the DevTools protocol.
//! Without one the test says so and passes. `SCREENSHOTS=DIR` keeps pictures of what it saw.

#![cfg(unix)]

mod common;

use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use common::{Running, Stand, stand};
use nepenthe_image::Image;
use nepenthe_serve::Options;
use serde_json::{Value, json};

const PATIENCE: Duration = Duration::from_secs(60);

/// A Chromium without a window, driven over its pipe.
struct Browser {
    child: Child,
    requests: ChildStdin,
    answers: BufReader<ChildStdout>,
    session: Option<String>,
    sent: u64,
    /// What the page reported: errors, and what its policy forbade.
    problems: Vec<String>,
}

impl Browser {
    /// The browser with an empty page; `None` where there is none.
    fn open(profile: &Path) -> Option<Self> {
        let names = ["chromium", "chromium-browser", "google-chrome", "chrome"].map(str::to_owned);
        let named = std::env::var("CHROME").ok();
        let program = named.into_iter().chain(names).find(|name| {
            let version = Command::new(name).arg("--version").output();
            version.is_ok_and(|output| output.status.success())
        })?;
        // The protocol is read from descriptor 3 and written to 4.
        let mut child = Command::new("sh")
            .args([
                "-c",
                r#"exec timeout 300 "$0" "$@" 3<&0 4>&1 </dev/null >/dev/null 2>&1"#,
                &program,
            ])
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
            ])
            .args([
                "--disable-background-networking",
                "--remote-debugging-pipe",
                "--force-color-profile=srgb",
            ])
            .arg(format!("--user-data-dir={}", profile.display()))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (requests, answers) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        let mut browser = Self {
            child,
            requests,
            answers: BufReader::new(answers),
            session: None,
            sent: 0,
            problems: Vec::new(),
        };
        let target = browser.call("Target.createTarget", json!({ "url": "about:blank" }));
        let attach = json!({ "targetId": target["targetId"], "flatten": true });
        let attached = browser.call("Target.attachToTarget", attach);
        browser.session = attached["sessionId"].as_str().map(str::to_owned);
        for domain in ["Page.enable", "Runtime.enable", "Log.enable"] {
            browser.call(domain, json!({}));
        }
        Some(browser)
    }

    /// Calls a method of the protocol and waits for its result.
    fn call(&mut self, method: &str, parameters: Value) -> Value {
        self.sent += 1;
        let mut message = json!({ "id": self.sent, "method": method, "params": parameters });
        if let Some(session) = &self.session {
            message["sessionId"] = json!(session);
        }
        write!(self.requests, "{message}\0").unwrap();
        self.requests.flush().unwrap();
        loop {
            let mut bytes = Vec::new();
            self.answers.read_until(0, &mut bytes).unwrap();
            assert!(!bytes.is_empty(), "the browser ended");
            bytes.pop();
            let answer: Value = serde_json::from_slice(&bytes).unwrap();
            match answer["method"].as_str() {
                Some("Runtime.exceptionThrown" | "Log.entryAdded") => {
                    self.problems.push(answer.to_string())
                }
                _ if answer["id"] == self.sent => {
                    assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
                    return answer["result"].clone();
                }
                _ => {}
            }
        }
    }

    /// The value of an expression in the page.
    fn value(&mut self, expression: &str) -> Value {
        let asked = json!({ "expression": expression, "returnByValue": true });
        let result = self.call("Runtime.evaluate", asked);
        assert!(
            result["exceptionDetails"].is_null(),
            "{expression}: {result}"
        );
        result["result"]["value"].clone()
    }

    /// Waits until an expression is true.
    fn wait_for(&mut self, expression: &str) {
        let begun = Instant::now();
        while self.value(expression) != json!(true) {
            let (text, problems) = (self.value("document.body.innerText"), &self.problems);
            assert!(
                begun.elapsed() < PATIENCE,
                "never: {expression}\n{text}\n{problems:?}"
            );
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// The middle of an element and its width, in the window it is scrolled into.
    fn place(&mut self, selector: &str) -> [f64; 3] {
        let rectangle = self.value(&format!(
            "(() => {{ const element = document.querySelector({selector:?}); element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
             const r = element.getBoundingClientRect(); return [r.left + r.width / 2, r.top + r.height / 2, r.width]; }})()"
        ));
        [0, 1, 2].map(|part| rectangle[part].as_f64().unwrap())
    }

    fn mouse(&mut self, kind: &str, x: f64, y: f64) {
        let (button, buttons) = ("left", i32::from(kind != "mouseReleased"));
        let event = json!({ "type": kind, "x": x, "y": y, "button": button, "buttons": buttons, "clickCount": 1 });
        self.call("Input.dispatchMouseEvent", event);
    }

    /// Presses the mouse at one place, moves it to another and lets go.
    fn drag(&mut self, from: [f64; 2], to: [f64; 2]) {
        self.mouse("mousePressed", from[0], from[1]);
        for step in 1..=4 {
            let share = f64::from(step) / 4.0;
            let between = |part: usize| from[part] + (to[part] - from[part]) * share;
            self.mouse("mouseMoved", between(0), between(1));
        }
        self.mouse("mouseReleased", to[0], to[1]);
    }

    fn click(&mut self, selector: &str) {
        let [x, y, _] = self.place(selector);
        self.drag([x, y], [x, y]);
    }

    /// Drops a file as a file manager does.
    fn drop_file(&mut self, selector: &str, file: &Path) {
        let [x, y, _] = self.place(selector);
        for kind in ["dragEnter", "dragOver", "drop"] {
            let data = json!({ "items": [], "files": [file], "dragOperationsMask": 1 });
            let event = json!({ "type": kind, "x": x, "y": y, "data": data });
            self.call("Input.dispatchDragEvent", event);
        }
    }

    fn window(&mut self, width: u32, height: u32, scheme: &str) {
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.call("Emulation.setDeviceMetricsOverride", size);
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.call("Emulation.setEmulatedMedia", features);
    }

    /// Keeps a picture of the whole page, where that is wanted.
    fn keep(&mut self, name: &str) {
        let Some(folder) = std::env::var_os("SCREENSHOTS").map(PathBuf::from) else {
            return;
        };
        let taken = self.call(
            "Page.captureScreenshot",
            json!({ "captureBeyondViewport": true }),
        );
        let bytes = STANDARD.decode(taken["data"].as_str().unwrap()).unwrap();
        fs::create_dir_all(&folder).unwrap();
        fs::write(folder.join(name).with_extension("png"), bytes).unwrap();
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Removes the folder of a browser, whose helper processes write to it for a moment after its end.
fn remove(place: &Path) {
    common::wait_for("the end of the browser's processes", || {
        fs::remove_dir_all(place).is_ok()
    });
}

const DONE: &str = "document.querySelector('#status')?.textContent.startsWith('Done')";
const LABELS: &str = "[...document.querySelectorAll('.panels figcaption b')].map((label) => label.textContent).join()";

#[test]
fn the_page_works_in_a_browser() {
    // Browsers in a sandbox of their own see neither /tmp nor hidden folders.
    let place =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("browser-{}", std::process::id()));
    fs::create_dir_all(&place).unwrap();
    let Some(mut browser) = Browser::open(&place.join("profile")) else {
        eprintln!("skipped: no Chromium is installed; install one, or name it in CHROME");
        return;
    };
    let networks = ["BEFORE", "AFTER", "UT"].map(stand);
    let server = Running::start(Options::default(), &networks);
    browser.window(1280, 900, "light");
    browser.call("Page.navigate", json!({ "url": server.url }));
    browser.wait_for(DONE);
    assert_eq!(browser.value(LABELS), "clean,degraded,BEFORE,AFTER,UT");
    browser.keep("desktop-light");

    drop_a_picture(&mut browser, &place);
    drag_the_slider(&mut browser);
    change_the_degradation(&mut browser, &server);
    for (width, scheme, name) in [
        (420, "light", "phone-light"),
        (420, "dark", "phone-dark"),
        (1280, "dark", "desktop-dark"),
    ] {
        browser.window(width, 900, scheme);
        let wider = browser
            .value("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(wider, 0, "the page is wider than a window of {width}");
        browser.keep(name);
    }
    assert!(browser.problems.is_empty(), "{:?}", browser.problems);
    refuse_what_is_no_picture(&mut browser, &place);
    drop(browser);
    remove(&place);
}

fn drop_a_picture(browser: &mut Browser, place: &Path) {
    let picture = place.join("red & green.png");
    Image::from_fn(120, 80, |x, y| [x as f32 / 120.0, y as f32 / 80.0, 0.2])
        .save(&picture)
        .unwrap();
    browser.drop_file("#drop", &picture);
    browser.wait_for("document.querySelector('.panels img')?.naturalWidth === 120");
    browser.wait_for(DONE);
    assert_eq!(
        browser.value("document.querySelector('#drop-text').textContent"),
        "red & green.png"
    );
    let shown = browser.value("[...document.querySelectorAll('.panels img')].every((image) => image.complete && image.naturalHeight === 80)");
    assert_eq!(shown, true, "every picture is decoded");
    let link =
        browser.value("[...document.querySelectorAll('td a')].map((link) => link.download).join()");
    let name = "red & green-haze";
    let names =
        ["clean", "degraded", "BEFORE", "AFTER", "UT"].map(|label| format!("{name}-{label}.png"));
    assert_eq!(link, names.join(","));
    // Four scores of all but the clean picture itself.
    let scores = browser.value("[...document.querySelectorAll('tbody tr')].map((row) => [...row.querySelectorAll('td')].filter((cell) => /^[0-9.]+$/.test(cell.textContent)).length).join()");
    assert_eq!(scores, "0,4,4,4,4");
}

fn drag_the_slider(browser: &mut Browser) {
    let cut = "getComputedStyle(document.querySelectorAll('.compare .stage img')[1]).clipPath";
    assert_eq!(browser.value(cut), "inset(0px 0px 0px 50%)");
    let [x, y, width] = browser.place(".compare input");
    browser.drag([x, y], [x - width * 0.3, y]);
    let text = browser.value(cut).as_str().unwrap().to_owned();
    let share: f64 = text
        .trim_start_matches("inset(0px 0px 0px ")
        .trim_end_matches("%)")
        .parse()
        .unwrap();
    assert!((18.0..22.0).contains(&share), "{text}");
    browser.value("(() => { const left = document.querySelector('.sides select'); left.value = 1; left.dispatchEvent(new Event('change')); })()");
    browser.click("button.enlarge");
    assert_eq!(browser.value("document.querySelector('dialog').open"), true);
    browser.value("document.querySelector('dialog').close()");
}

fn change_the_degradation(browser: &mut Browser, server: &Running) {
    browser.click(".kinds label:nth-child(3)");
    server.wait_for_log("upload, noise, 120x80: done");
    browser.wait_for(DONE);
    let [x, y, width] = browser.place(".setting input");
    let before = browser.value("document.querySelectorAll('.panels img')[1].src");
    browser.drag([x - width / 4.0, y], [x + width / 4.0, y]);
    browser.wait_for(&format!(
        "document.querySelectorAll('.panels img')[1]?.src !== {before}"
    ));
    browser.wait_for(DONE);
    let sigma = browser
        .value("Number(document.querySelector('.setting output').textContent)")
        .as_f64()
        .unwrap();
    assert!((70.0..80.0).contains(&sigma), "{sigma}");
    // What was compared, and where, has stayed.
    let [left, cut] = [
        "document.querySelector('.sides select').selectedOptions[0].textContent",
        "Number(document.querySelector('.compare input').value)",
    ];
    assert_eq!(browser.value(left), "degraded");
    assert!((18.0..22.0).contains(&browser.value(cut).as_f64().unwrap()));
    // Without a degradation there is no clean picture.
    browser.click(".kinds label:last-child");
    browser.wait_for(&format!("{DONE} && {LABELS} === 'input,BEFORE,AFTER,UT'"));
    browser.click(".photos button:nth-child(2)");
    browser.click(".kinds label:first-child");
    browser.wait_for(&format!(
        "{DONE} && document.querySelector('.pictures h3').textContent === 'A cup of coffee, haze'"
    ));
}

fn refuse_what_is_no_picture(browser: &mut Browser, place: &Path) {
    let notes = place.join("notes.txt");
    fs::write(&notes, "read me first").unwrap();
    browser.drop_file("body", &notes);
    browser.wait_for("document.querySelector('#status').classList.contains('problem')");
    let said = browser.value("document.querySelector('#status').textContent");
    assert!(said.as_str().unwrap().contains("read me"), "{said}");
}

#[test]
fn leaving_the_page_stops_its_work() {
    let place =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("leaving-{}", std::process::id()));
    fs::create_dir_all(&place).unwrap();
    let Some(mut browser) = Browser::open(&place.join("profile")) else {
        eprintln!("skipped: no Chromium is installed; install one, or name it in CHROME");
        return;
    };
    let gate = std::sync::Arc::new(common::Gate::default());
    let slow = Stand {
        gate: Some(std::sync::Arc::clone(&gate)),
        ..stand("BEFORE")
    };
    let server = Running::start(Options::default(), &[slow]);
    browser.call("Page.navigate", json!({ "url": server.url }));
    common::wait_for("work", || {
        gate.begun.load(std::sync::atomic::Ordering::SeqCst) == 1
    });
    // The button, then another request, then another page.
    browser.wait_for("!document.querySelector('#cancel').hidden");
    browser.click("#cancel");
    common::wait_for("stop", || {
        gate.stopped.load(std::sync::atomic::Ordering::SeqCst) == 1
    });
    browser.wait_for("document.querySelector('#status').textContent === 'Stopped.'");
    browser.click(".photos button:nth-child(2)");
    common::wait_for("work", || {
        gate.begun.load(std::sync::atomic::Ordering::SeqCst) == 2
    });
    browser.click(".photos button:nth-child(3)");
    common::wait_for("stop", || {
        gate.stopped.load(std::sync::atomic::Ordering::SeqCst) == 2
    });
    common::wait_for("work", || {
        gate.begun.load(std::sync::atomic::Ordering::SeqCst) == 3
    });
    browser.call("Page.navigate", json!({ "url": "about:blank" }));
    common::wait_for("stop", || {
        gate.stopped.load(std::sync::atomic::Ordering::SeqCst) == 3
    });
    drop(browser);
    remove(&place);
}
