//! `nepenthe serve` as it is started: its address on stdout, a picture restored by real networks, and its end by Ctrl-C.

#![cfg(unix)]

mod common;

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use common::Folder;
use serde_json::Value;

/// The program until it is dropped, and the address it printed.
struct Served {
    child: Child,
    address: String,
}

impl Served {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let mut child = Command::new(env!("CARGO_BIN_EXE_nepenthe"))
            .arg("serve")
            .args(arguments)
            .current_dir(folder.root())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        let address = line
            .trim()
            .strip_prefix("http://")
            .unwrap_or_else(|| panic!("{line}"));
        Self {
            address: address.to_owned(),
            child,
        }
    }

    fn ask(&self, request: &str) -> String {
        let address = self.address.split('/').next().unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        stream
            .set_read_timeout(Some(Duration::from_secs(60)))
            .unwrap();
        stream
            .write_all(
                format!("{request} HTTP/1.1\r\nHost: {address}\r\nContent-Length: 0\r\n\r\n")
                    .as_bytes(),
            )
            .unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        reply
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn networks_restore_a_photograph_and_ctrl_c_ends_the_program() {
    let folder = Folder::new();
    folder.network("before.safetensors");
    folder.network("after.safetensors");
    let networks = [
        "BEFORE=before.safetensors",
        "AFTER=after.safetensors",
        "--listen",
        "127.0.0.1:0",
    ];
    let mut served = Served::start(&folder, &networks);
    let reply = served.ask("POST /restore?photo=cat&degradation=haze");
    assert!(reply.starts_with("HTTP/1.1 200"), "{reply}");
    let lines = reply.lines().filter(|line| line.starts_with('{'));
    let lines: Vec<Value> = lines
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let labels: Vec<_> = lines
        .iter()
        .map(|line| line["label"].as_str().unwrap_or("none"))
        .collect();
    assert_eq!(labels, ["clean", "degraded", "BEFORE", "AFTER", "none"]);
    assert_eq!(lines[4]["kind"], "done");
    // SAFETY: the child was not waited for, so that the number is its own.
    assert_eq!(
        unsafe { libc::kill(served.child.id() as i32, libc::SIGINT) },
        0
    );
    assert_eq!(served.child.wait().unwrap().code(), Some(0));
}

#[test]
fn without_a_network_the_built_in_one_is_served() {
    let served = Served::start(&Folder::new(), &["--listen", "127.0.0.1:0"]);
    let reply = served.ask("GET /about");
    assert!(reply.contains("\"label\":\"built-in\""), "{reply}");
}

#[test]
fn other_machines_need_the_token_that_is_printed() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    let served = Served::start(&folder, &["net.safetensors", "--listen", "0.0.0.0:0"]);
    let (_, token) = served.address.split_once("/#token=").expect("a token");
    assert_eq!(token.len(), 64);
    assert!(served.ask("GET /about").starts_with("HTTP/1.1 401"));
}

#[test]
fn wrong_options_are_user_errors() {
    let folder = Folder::new();
    folder.network("net.safetensors");
    folder.file("token", "short");
    folder.refuse(
        &["serve", "net.safetensors", "--token-file", "token"],
        &["16 to 256"],
    );
    folder.refuse(
        &["serve", "net.safetensors", "--token-file", "gone"],
        &["--token-file gone"],
    );
    folder.refuse(&["serve", "gone.safetensors"], &["gone.safetensors"]);
    for (option, value) in [("--memory", "0"), ("--host", "http://lab.example")] {
        let mut serve = folder.nepenthe(&["serve", "net.safetensors", option, value]);
        let output = serve.output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{stderr}");
        assert!(stderr.contains(option), "{stderr}");
    }
    folder.refuse(
        &["serve", "a=net.safetensors", "a=net.safetensors"],
        &["two models"],
    );
}
