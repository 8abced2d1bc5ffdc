//! Prints the signed line of an audit, for `bench/peers/record.py`:
//!
//! ```text
//! cargo run -p nepenthe-record --example test_result -- release.key last.safetensors
//! ```

use std::path::PathBuf;

use nepenthe_files::sha256_of_file;
use nepenthe_record::{ResourceDescriptor, SigningKey, TestResult, Verdict, line};
use serde_json::json;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args_os().skip(1).map(PathBuf::from);
    let (Some(key), Some(weights)) = (arguments.next(), arguments.next()) else {
        return Err("expected a private key and a weight file".into());
    };
    let verdict = |name: &str, value: f64, passed, text: &str| Verdict {
        name: name.to_owned(),
        value: json!(value),
        passed,
        text: text.to_owned(),
    };
    let verdicts = [
        verdict(
            "psnr/forget",
            0.3,
            Some(true),
            "forgets like a retrained network",
        ),
        verdict(
            "relearning/retain",
            12.0,
            Some(false),
            "hidden: comes back in 12 steps of retain data",
        ),
        verdict(
            "output distance",
            24.5,
            None,
            "nothing can be said without a retrained network",
        ),
    ];
    let after = ResourceDescriptor::file("last.safetensors", sha256_of_file(&weights)?);
    let audit = json!({ "psnr": { "forget": 0.3 }, "relearning": { "retain": 12 } });
    let statement = TestResult::statement(after, &verdicts, &audit);
    print!("{}", line(&statement, Some(&SigningKey::open(&key)?)));
    Ok(())
}
