//! The help texts, as snapshots: they are the program's manual.

mod common;

use common::nepenthe;

/// The help of a subcommand, laid out for a terminal of 100 columns.
fn help(arguments: &[&str]) -> String {
    let output = nepenthe()
        .args(arguments)
        .arg("--help")
        .env("COLUMNS", "100")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0));
    String::from_utf8(output.stdout).unwrap()
}

macro_rules! help_texts {
    ($($name:ident),*) => {
        $(#[test]
        fn $name() {
            let text = help(&[stringify!($name)]);
            assert!(text.contains("Example"), "no example in {text}");
            insta::assert_snapshot!(stringify!($name), text);
        })*
    };
}

help_texts!(
    audit, demo, train, unlearn, restore, evaluate, report, inspect, convert, scenes, degrade,
    reproduce, verify, key, serve, doctor
);

#[test]
fn without_arguments_the_commands_are_listed() {
    let output = nepenthe().output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(output.stdout.is_empty());
    let text = String::from_utf8(output.stderr).unwrap();
    for command in [
        "restore", "evaluate", "report", "inspect", "convert", "scenes", "degrade",
    ] {
        assert!(text.contains(command), "{command} is not in {text}");
    }
}

#[test]
fn an_unknown_command_is_answered_with_a_near_one() {
    let output = nepenthe().arg("restroe").output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(text.contains("restore"), "{text}");
}
