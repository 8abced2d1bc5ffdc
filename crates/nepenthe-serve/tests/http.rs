//! The server over real HTTP on a port of loopback: what it answers, and what it refuses.

mod common;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use common::{Running, Stand, stand};
use nepenthe_image::Image;
use nepenthe_serve::{Error, Limits, Options, Server, Token};
use serde_json::Value;

fn picture(width: usize, height: usize) -> Image {
    Image::from_fn(width, height, |x, y| {
        [x as f32 / width as f32, y as f32 / height as f32, 0.5]
    })
    .quantised()
}

fn limited(limits: Limits) -> Options {
    Options {
        limits,
        ..Options::default()
    }
}

/// The picture of a line.
fn decoded(line: &Value) -> Image {
    let png = STANDARD.decode(line["png"].as_str().unwrap()).unwrap();
    Image::decode(&png, "a line").unwrap()
}

fn labels(lines: &[Value]) -> Vec<&str> {
    lines
        .iter()
        .filter_map(|line| line["label"].as_str())
        .collect()
}

#[test]
fn the_page_and_all_it_needs_are_served_with_a_strict_policy() {
    let server = Running::plain();
    let page = server.get("/");
    assert_eq!(page.status, 200);
    for part in [
        "/",
        "/page.css",
        "/pictures.js",
        "/serve.js",
        "/photos/cat.jpg",
        "/about",
        "/nothing",
    ] {
        let reply = server.get(part);
        assert_eq!(
            reply.status,
            if part == "/nothing" { 404 } else { 200 },
            "{part}"
        );
        assert!(!reply.body.is_empty(), "{part}");
        let policy = &reply.headers["content-security-policy"];
        assert!(
            policy.starts_with("default-src 'none'") && !policy.contains("unsafe"),
            "{policy}"
        );
        assert_eq!(reply.headers["x-content-type-options"], "nosniff");
    }
    let text = page.text();
    for part in ["page.css", "pictures.js", "serve.js"] {
        assert!(
            text.contains(&format!("\"/{part}\"")),
            "the page does not load {part}"
        );
    }
    assert!(
        !text.contains("http:") && !text.contains("https:"),
        "the page names another site"
    );
    assert!(
        !text.contains("style=") && !text.contains("<style"),
        "the policy forbids inline style"
    );
}

#[test]
fn what_there_is_is_said() {
    let server = Running::start(Options::default(), &[stand("BEFORE"), stand("AFTER")]);
    let about: Value = serde_json::from_str(&server.get("/about").text()).unwrap();
    assert_eq!(about["networks"][1]["label"], "AFTER");
    assert_eq!(about["photos"].as_array().unwrap().len(), 4);
    assert_eq!(about["degradations"][0]["settings"][0]["name"], "beta");
    assert_eq!(about["limits"]["pixels"], 4_000_000);
    assert_eq!(about["token"], false);
}

#[test]
fn a_photograph_is_degraded_restored_by_every_network_and_scored() {
    let server = Running::start(
        Options::default(),
        &[stand("BEFORE"), stand("AFTER"), stand("UT")],
    );
    let ask = |query: &str| {
        server
            .post(&format!("/restore?photo=cat&{query}"), "", b"")
            .lines()
    };
    let lines = ask("degradation=noise&sigma=20&seed=1");
    assert_eq!(
        labels(&lines),
        ["clean", "degraded", "BEFORE", "AFTER", "UT"]
    );
    assert_eq!(lines[5]["kind"], "done");
    let (clean, degraded) = (decoded(&lines[0]), decoded(&lines[1]));
    assert_eq!((clean.width(), clean.height()), (384, 256));
    // Noise of sigma 20 is 22.1 dB below white, a little less where it is clipped.
    let scores = lines[1]["scores"].as_array().unwrap();
    let names: Vec<&str> = scores
        .iter()
        .map(|score| score["metric"].as_str().unwrap())
        .collect();
    assert_eq!(
        names,
        ["psnr/pyiqa", "ssim/pyiqa", "psnr/skimage", "ssim/skimage"]
    );
    let psnr = scores[0]["value"].as_f64().unwrap();
    assert!((22.0..22.6).contains(&psnr), "{psnr}");
    assert_eq!(scores[0]["unit"], "dB");
    assert!(
        decoded(&lines[2]).plane(0).iter().sum::<f32>() > degraded.plane(0).iter().sum::<f32>()
    );
    let other = ask("degradation=noise&sigma=20&seed=2");
    assert_eq!(lines[0]["png"], other[0]["png"]);
    assert_ne!(
        lines[1]["png"], other[1]["png"],
        "another seed is another draw"
    );
}

#[test]
fn an_uploaded_picture_is_restored_as_it_is_where_no_degradation_is_asked_for() {
    let server = Running::plain();
    let sent = picture(37, 21);
    let reply = server.post("/restore", "", &sent.encode_png());
    assert_eq!(
        (reply.status, &*reply.headers["content-type"]),
        (200, "application/x-ndjson")
    );
    let lines = reply.lines();
    assert_eq!(labels(&lines), ["input", "BEFORE"]);
    assert_eq!(decoded(&lines[0]), sent);
    assert_eq!(
        lines[1]["scores"].as_array().unwrap().len(),
        0,
        "nothing is known to be clean"
    );
    // A window of 11 pixels does not fit, so SSIM is left out.
    let small = server
        .post(
            "/restore?degradation=haze",
            "",
            &picture(9, 40).encode_png(),
        )
        .lines();
    let names: Vec<&Value> = small[1]["scores"]
        .as_array()
        .unwrap()
        .iter()
        .map(|score| &score["metric"])
        .collect();
    assert_eq!(names, ["psnr/pyiqa", "psnr/skimage", "ssim/skimage"]);
}

#[test]
fn other_names_of_this_machine_are_refused() {
    let server = Running::plain();
    let ask = |host: &str| server.ask(format!("GET / HTTP/1.1\r\n{host}\r\n").as_bytes());
    let refused = "421 is the status for a name that is not served here";
    for host in [
        "Host: evil.example\r\n",
        "Host: evil.example:80\r\n",
        "Host: 10.0.0.1\r\n",
        "Host: \r\n",
        "",
    ] {
        assert_eq!(ask(host).status, 421, "{host:?}: {refused}");
    }
    assert_eq!(ask("Host: localhost\r\n").status, 200);
    assert_eq!(ask("Host: localhost\r\nHost: evil.example\r\n").status, 400);
    let absolute = server.ask(b"GET http://evil.example/ HTTP/1.1\r\nHost: localhost\r\n\r\n");
    assert_eq!(absolute.status, 421);
    server
        .ask(b"GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")
        .assert_refused(421, "\"evil.example\"");
}

#[test]
fn a_page_of_another_site_cannot_have_pictures_restored() {
    let server = Running::plain();
    let ask = |headers: &str| server.post("/restore?photo=cat", headers, b"");
    let own = format!(
        "Origin: http://{}\r\nSec-Fetch-Site: same-origin\r\n",
        server.address
    );
    assert_eq!(ask(&own).status, 200);
    for headers in [
        "Origin: http://evil.example\r\n",
        "Origin: null\r\n",
        "Sec-Fetch-Site: cross-site\r\n",
        "Sec-Fetch-Site: same-site\r\n",
    ] {
        ask(headers).assert_refused(403, "another page");
    }
}

#[test]
fn a_token_opens_and_a_missing_or_wrong_one_does_not() {
    let token = "a-token-of-many-letters";
    let options = Options {
        token: Some(Token::new(token).unwrap()),
        ..Options::default()
    };
    let server = Running::start(options, &[stand("BEFORE")]);
    assert_eq!(
        server.url,
        format!("http://{}/#token={token}", server.address)
    );
    let ask = |headers: &str| server.post("/restore?photo=cat", headers, b"");
    for headers in [
        "",
        "Authorization: Bearer \r\n",
        "Authorization: Bearer a-token-of-many-letter\r\n",
        "Authorization: Bearer a-token-of-many-letterz\r\n",
        "Authorization: Basic a-token-of-many-letters\r\n",
        "Cookie: token=a-token-of-many-letters\r\n",
    ] {
        let reply = ask(headers);
        reply.assert_refused(401, "token");
        assert_eq!(reply.headers["www-authenticate"], "Bearer");
    }
    assert_eq!(
        ask(&format!("Authorization: Bearer {token}\r\n")).status,
        200
    );
    server.get("/about").assert_refused(401, "token");
    // Whoever is still sending gets to see the refusal.
    let large = vec![7; 8 << 20];
    server
        .post("/restore", "", &large)
        .assert_refused(401, "token");
    assert_eq!(server.get("/").status, 200, "the page itself holds nothing");
}

#[test]
fn other_machines_are_let_in_only_with_a_token() {
    let options = Options {
        listen: "0.0.0.0:0".parse().unwrap(),
        ..Options::default()
    };
    let refused = Server::bind(options.clone(), vec![Box::new(stand("BEFORE"))]);
    assert!(matches!(refused.err().unwrap(), Error::NoToken { .. }));
    let options = Options {
        token: Some(Token::random().unwrap()),
        ..options
    };
    assert!(Server::bind(options, vec![Box::new(stand("BEFORE"))]).is_ok());
    assert!(matches!(
        Server::bind(Options::default(), Vec::new()),
        Err(Error::NoNetwork)
    ));
}

#[test]
fn a_port_that_is_taken_is_said() {
    let server = Running::plain();
    let options = Options {
        listen: server.address,
        ..Options::default()
    };
    let error = Server::bind(options, vec![Box::new(stand("BEFORE"))])
        .err()
        .unwrap()
        .to_string();
    assert!(
        error.contains(&server.address.to_string()) && error.contains("hint: "),
        "{error}"
    );
}

#[test]
fn unknown_addresses_and_methods_are_refused() {
    let server = Running::plain();
    for path in [
        "/favicon.ico",
        "/photos/",
        "/photos/../cat.jpg",
        "/photos/dog.jpg",
        "/../Cargo.toml",
        "/page.css/",
        "//",
    ] {
        server
            .get(path)
            .assert_refused(404, "nothing at this address");
    }
    let head = format!("Host: {}\r\n\r\n", server.address);
    for (method, path, allowed) in [
        ("GET", "/restore", "POST"),
        ("POST", "/", "GET, HEAD"),
        ("DELETE", "/about", "GET, HEAD"),
        ("OPTIONS", "/restore", "POST"),
    ] {
        let reply = server.ask(format!("{method} {path} HTTP/1.1\r\n{head}").as_bytes());
        reply.assert_refused(405, method);
        assert_eq!(reply.headers["allow"], allowed);
        assert!(!reply.headers.contains_key("access-control-allow-origin"));
    }
    let reply = server.ask(format!("HEAD / HTTP/1.1\r\n{head}").as_bytes());
    assert_eq!((reply.status, reply.body.len()), (200, 0));
    server
        .post("/restore?photo=cat&degradation=fog", "", b"")
        .assert_refused(400, "`fog`");
}

#[test]
fn what_is_no_http_or_too_long_a_head_ends_the_connection_and_not_the_server() {
    let server = Running::plain();
    assert_eq!(
        server.ask(b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n").status,
        400
    );
    let long = format!(
        "GET / HTTP/1.1\r\nHost: localhost\r\nX: {}\r\n\r\n",
        "a".repeat(100_000)
    );
    assert_eq!(server.ask(long.as_bytes()).status, 431);
    let many = format!(
        "GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n",
        "X: a\r\n".repeat(100)
    );
    assert_eq!(server.ask(many.as_bytes()).status, 431);
    assert_eq!(server.get("/").status, 200);
}

#[test]
fn an_upload_that_is_too_large_is_refused_whether_announced_or_in_pieces() {
    let limits = Limits {
        upload: 10_000,
        ..Limits::default()
    };
    let server = Running::start(limited(limits), &[stand("BEFORE")]);
    let expected = "at most 10000 bytes";
    server
        .post("/restore", "", &[7; 10_001])
        .assert_refused(413, expected);
    // Announced but not sent: nothing is waited for.
    let head = format!("POST /restore HTTP/1.1\r\nHost: {}\r\n", server.address);
    let huge = format!("{head}Content-Length: 99999999999999\r\n\r\n");
    server.ask(huge.as_bytes()).assert_refused(413, expected);
    let chunk = [b"400\r\n".as_slice(), &[7; 1024], b"\r\n"].concat();
    let chunks = [
        format!("{head}Transfer-Encoding: chunked\r\n\r\n").as_bytes(),
        &chunk.repeat(200),
    ]
    .concat();
    server.ask(&chunks).assert_refused(413, expected);
    let both = format!("{head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    assert_ne!(
        server.ask(both.as_bytes()).status,
        200,
        "two lengths are one too many"
    );
    let fits = picture(20, 20).encode_png();
    let pieces = format!(
        "{head}Transfer-Encoding: chunked\r\n\r\n{:x}\r\n",
        fits.len()
    );
    let pieces = [pieces.as_bytes(), &fits, b"\r\n0\r\n\r\n"].concat();
    assert_eq!(labels(&server.ask(&pieces).lines()), ["input", "BEFORE"]);
}

#[test]
fn what_is_no_picture_is_refused() {
    let server = Running::plain();
    server
        .post("/restore", "", b"")
        .assert_refused(422, "0 bytes");
    server
        .post("/restore", "", b"read me first")
        .assert_refused(422, "read me");
    let png = picture(64, 64).encode_png();
    server
        .post("/restore", "", &png[..png.len() / 2])
        .assert_refused(422, "the picture");
    let mut damaged = png.clone();
    damaged[50..70].fill(0xaa);
    assert_eq!(server.post("/restore", "", &damaged).status, 422);
    server.wait_for_log("upload: refused");
}

#[test]
fn a_picture_with_too_many_pixels_is_refused_by_its_header() {
    let limits = Limits {
        pixels: 1000,
        ..Limits::default()
    };
    let server = Running::start(limited(limits), &[stand("BEFORE")]);
    // All but the header is missing: the size is looked at first.
    let png = picture(40, 26).encode_png();
    server
        .post("/restore", "", &png[..60])
        .assert_refused(413, "40x26 pixels: expected at most 1000");
    assert_eq!(
        server
            .post("/restore", "", &picture(40, 25).encode_png())
            .status,
        200
    );
}

#[test]
fn a_photograph_and_a_body_are_one_too_many() {
    let server = Running::plain();
    server
        .post("/restore?photo=cat", "", b"a body")
        .assert_refused(400, "found both");
}

#[test]
fn a_server_on_all_addresses_is_asked_for_by_name() {
    let options = |hosts: &[&str]| Options {
        listen: "0.0.0.0:0".parse().unwrap(),
        hosts: hosts.iter().map(|host| (*host).to_owned()).collect(),
        token: Some(Token::new("a-token-of-many-letters").unwrap()),
        ..Options::default()
    };
    for (hosts, expected) in [(&[][..], "localhost"), (&["lab.example"], "lab.example")] {
        let server = Server::bind(options(hosts), vec![Box::new(stand("AFTER"))]).unwrap();
        let expected = format!("http://{expected}:{}/#token=", server.address().port());
        assert!(server.url().starts_with(&expected), "{}", server.url());
    }
}

#[test]
fn a_picture_that_takes_too_much_memory_is_refused() {
    let hungry = Stand {
        most: Some(1024),
        ..stand("AFTER")
    };
    let server = Running::start(Options::default(), &[stand("BEFORE"), hungry]);
    server
        .post("/restore", "", &picture(64, 64).encode_png())
        .assert_refused(413, "4096 pixels are too many");
    assert_eq!(
        server
            .post("/restore", "", &picture(32, 32).encode_png())
            .status,
        200
    );
}

#[test]
fn a_network_that_fails_is_said_after_the_pictures_before_it() {
    let broken = Stand {
        failure: Some("the output is not finite\n\nhint: look at the weights"),
        ..stand("AFTER")
    };
    let server = Running::start(Options::default(), &[stand("BEFORE"), broken]);
    let lines = server.post("/restore?photo=cat", "", b"").lines();
    assert_eq!(labels(&lines), ["input", "BEFORE"]);
    assert_eq!(lines[2]["problem"], "the output is not finite");
    assert_eq!(lines[2]["hint"], "look at the weights");
}
