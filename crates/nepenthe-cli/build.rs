//! Tells the program which versions of the libraries that can change a result it is built with, for its records.

use std::fs;
use std::process::Command;

/// Libraries whose version may change a pixel, a random number or a weight.
const MATTER: [&str; 7] = [
    "burn",
    "gemm",
    "image",
    "mozjpeg-sys",
    "rand",
    "rand_chacha",
    "tiff",
];

fn main() {
    // Beside the workspace, or beside the crate where it was packed.
    let locks = ["../../Cargo.lock", "Cargo.lock"];
    let lock = locks.iter().find(|path| fs::exists(path).unwrap_or(false));
    if let Some(path) = lock {
        println!("cargo:rerun-if-changed={path}");
    }
    println!("cargo:rerun-if-changed=build.rs");
    let text = lock.and_then(|path| fs::read_to_string(path).ok());
    let text = text.unwrap_or_default();
    let mut found: Vec<String> = compiler().into_iter().collect();
    let mut name = "";
    for line in text.lines() {
        if let Some(value) = quoted(line, "name") {
            name = value;
        } else if let Some(version) = quoted(line, "version").filter(|_| MATTER.contains(&name)) {
            found.push(format!("{name} {version}"));
        }
    }
    println!("cargo:rustc-env=NEPENTHE_DEPENDENCIES={}", found.join(","));
}

fn quoted<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    let value = line.strip_prefix(key)?.strip_prefix(" = \"")?;
    value.strip_suffix('"')
}

/// `rustc 1.95.0`.
fn compiler() -> Option<String> {
    let output = Command::new(std::env::var_os("RUSTC")?)
        .arg("--version")
        .output()
        .ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    let mut words = text.split(' ');
    Some(format!("{} {}", words.next()?, words.next()?.trim()))
}
