//! What a data list may say.

use super::*;

#[test]
fn a_recipe_names_the_field_that_is_wrong() {
    let source = |text: &str| serde_json::from_str::<DataSource>(text);
    assert!(
        source(r#"{"layout": "sots", "path": "x", "repeats": 3}"#)
            .unwrap_err()
            .to_string()
            .contains("repeats")
    );
    assert!(
        source(r#"{"layout": "imagenet"}"#)
            .unwrap_err()
            .to_string()
            .contains("photographs")
    );
    let cases = [
        (r#"{"layout": "sots"}"#, "`path`"),
        (r#"{"layout": "photographs", "path": "x"}"#, "`tasks`"),
        (
            r#"{"layout": "photographs", "path": "x", "tasks": ["rain", "rain"]}"#,
            "`tasks`",
        ),
        (
            r#"{"layout": "sots", "path": "x", "tasks": ["rain"]}"#,
            "`tasks`",
        ),
        (
            r#"{"layout": "paired", "path": "x", "tasks": ["rain", "haze"]}"#,
            "`tasks`",
        ),
        (
            r#"{"layout": "sots", "path": "x", "settings": {}}"#,
            "`settings`",
        ),
        (r#"{"layout": "sots", "path": "x", "count": 3}"#, "`count`"),
        (
            r#"{"layout": "sots", "path": "x", "repeat": 0}"#,
            "`repeat`",
        ),
        (
            r#"{"layout": "sots", "path": "x", "hold_out": 3}"#,
            "`part`",
        ),
        (
            r#"{"layout": "sots", "path": "x", "part": "train"}"#,
            "`hold_out`",
        ),
        (
            r#"{"layout": "built-in", "tasks": ["rain"], "path": "x"}"#,
            "`path`",
        ),
        (
            r#"{"layout": "built-in", "tasks": ["rain"], "size": [64, 64]}"#,
            "`size`",
        ),
        (
            r#"{"layout": "scenes", "tasks": ["rain"], "size": [64, 64]}"#,
            "`count`",
        ),
        (
            r#"{"layout": "scenes", "tasks": ["rain"], "count": 1}"#,
            "`size`",
        ),
        (
            r#"{"layout": "scenes", "tasks": ["rain"], "count": 1, "size": [64, 99999]}"#,
            "`size`",
        ),
        (
            r#"{"layout": "scenes", "tasks": ["rain"], "count": 1, "size": [64, 64], "path": "x"}"#,
            "`path`",
        ),
        (
            r#"{"layout": "photographs", "path": "x", "tasks": ["haze"], "settings": {"haze": {"beta": [2, 1]}}}"#,
            "haze.beta",
        ),
    ];
    for (text, field) in cases {
        let error = error(source(text).unwrap());
        assert!(
            error.contains(field) && error.contains("hint: "),
            "{text}: {error}"
        );
    }
}

#[test]
fn sources_read_and_write_the_same() {
    for layout in Layout::ALL {
        let source = DataSource {
            tasks: vec![Task::NOISE_25],
            ..DataSource::files(layout, "x")
        };
        let text = serde_json::to_string(&source).unwrap();
        assert!(
            text.contains(&format!("\"layout\":\"{}\"", layout.name())),
            "{text}"
        );
        assert_eq!(serde_json::from_str::<DataSource>(&text).unwrap(), source);
    }
    assert_eq!(
        DataSource::files(Layout::Sots, "x")
            .rooted(Path::new("/data"))
            .path,
        Some(PathBuf::from("/data/x"))
    );
}

#[test]
fn empty_lists_and_folders_are_errors() {
    assert!(matches!(DataSet::open(&[], 0), Err(DataError::NoSources)));
    let folder = tempfile::tempdir().unwrap();
    let source = with_tasks(folder.path(), &[Task::RAIN]);
    assert!(matches!(
        DataSet::open(std::slice::from_ref(&source), 0),
        Err(DataError::NoPictures { .. })
    ));
    assert!(error(with_tasks(&folder.path().join("none"), &[Task::RAIN])).contains("none"));
    save(folder.path(), "1.png", &picture(16, 16, 0));
    let text = error(DataSource {
        hold_out: Some(1),
        part: Some(Part::Train),
        ..source
    });
    assert!(text.contains("leaves nothing to train on"), "{text}");
}
