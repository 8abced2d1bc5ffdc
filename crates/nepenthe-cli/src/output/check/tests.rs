//! What is refused, and what is not.

use tempfile::TempDir;

use super::*;

/// A folder of clean images and a weight file, with a place for outputs.
fn place() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for name in ["photos/a.png", "photos/b.png", "net.ckpt", "used/old.csv"] {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, name).unwrap();
    }
    fs::create_dir(folder.path().join("empty")).unwrap();
    folder
}

fn check(force: bool, fill: impl FnOnce(&mut Outputs, &dyn Fn(&str) -> PathBuf)) -> String {
    let folder = place();
    let mut outputs = Outputs::new(force);
    outputs.input(folder.path().join("net.ckpt"));
    outputs.input(folder.path().join("photos"));
    outputs.input(folder.path().join("missing"));
    fill(&mut outputs, &|name| folder.path().join(name));
    let before = names(folder.path());
    let result = outputs.check();
    assert_eq!(names(folder.path()), before, "the check left something");
    match result {
        Ok(()) => String::new(),
        Err(error) => {
            let text = error.to_string();
            assert!(text.contains("\n\nhint: "), "{text}");
            text
        }
    }
}

fn names(folder: &Path) -> BTreeSet<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| match path.is_dir() {
            true => names(&path),
            false => BTreeSet::from([path]),
        })
        .collect()
}

#[test]
fn new_files_and_folders_are_accepted() {
    let accepted = check(false, |outputs, path| {
        outputs.file(path("scores.csv"));
        outputs.file(path("photos/new.csv"));
        outputs.folder(path("a/new/folder"));
        outputs.folder(path("empty"));
        outputs.folder_of_files(path("restored"));
        outputs.file(path("restored/a.png"));
    });
    assert_eq!(accepted, "");
}

#[test]
fn an_input_is_never_replaced() {
    for (output, word) in [
        ("net.ckpt", "one of the inputs"),
        ("used/../net.ckpt", "one of the inputs"),
        ("photos/a.png", "among the inputs"),
    ] {
        let refused = check(true, |outputs, path| outputs.file(path(output)));
        assert!(refused.contains(word), "{output}: {refused}");
    }
    for (output, word) in [
        ("photos", "among the inputs"),
        (".", "holds the input"),
        ("photos/..", "holds the input"),
    ] {
        let refused = check(true, |outputs, path| outputs.folder(path(output)));
        assert!(refused.contains(word), "{output}: {refused}");
    }
}

#[cfg(unix)]
#[test]
fn an_input_is_recognised_through_links() {
    use std::os::unix::fs::symlink;
    let refused = check(true, |outputs, path| {
        symlink(path("net.ckpt"), path("link")).unwrap();
        outputs.file(path("link"));
    });
    assert!(refused.contains("one of the inputs"), "{refused}");
    let refused = check(true, |outputs, path| {
        fs::hard_link(path("net.ckpt"), path("hard")).unwrap();
        outputs.file(path("hard"));
    });
    assert!(refused.contains("one of the inputs"), "{refused}");
    let refused = check(true, |outputs, path| {
        symlink(path("photos"), path("album")).unwrap();
        outputs.file(path("album/b.png"));
    });
    assert!(refused.contains("among the inputs"), "{refused}");
}

#[test]
fn two_outputs_are_never_one_file() {
    let refused = check(false, |outputs, path| {
        outputs.file(path("scores"));
        outputs.file(path("empty/../scores"));
    });
    assert!(refused.contains("two outputs"), "{refused}");
    let refused = check(false, |outputs, path| {
        outputs.file(path("scores"));
        outputs.folder(path("scores"));
    });
    assert!(refused.contains("two outputs"), "{refused}");
    let refused = check(false, |outputs, _| {
        outputs.text(&Destination::Stdout);
        outputs.text(&Destination::Stdout);
    });
    assert!(refused.contains("standard output"), "{refused}");
    assert_eq!(
        check(false, |outputs, _| outputs.text(&Destination::Stdout)),
        ""
    );
}

#[test]
fn what_exists_is_replaced_only_when_forced() {
    let file = |outputs: &mut Outputs, path: &dyn Fn(&str) -> PathBuf| {
        outputs.file(path("used/old.csv"));
    };
    let folder = |outputs: &mut Outputs, path: &dyn Fn(&str) -> PathBuf| {
        outputs.folder(path("used"));
    };
    assert!(check(false, file).contains("--force"));
    assert!(check(false, folder).contains("--force"));
    assert_eq!(check(true, file), "");
    assert_eq!(check(true, folder), "");
}

#[test]
fn a_folder_for_listed_files_may_hold_others() {
    let accepted = check(false, |outputs, path| {
        outputs.folder_of_files(path("used"));
        outputs.file(path("used/new.png"));
    });
    assert_eq!(accepted, "");
}

#[test]
fn a_folder_below_a_file_cannot_be_made() {
    for output in ["net.ckpt", "net.ckpt/below/it"] {
        let refused = check(true, |outputs, path| outputs.folder(path(output)));
        assert!(
            refused.contains("found a file") || refused.contains("two outputs"),
            "{refused}"
        );
    }
    let refused = check(true, |outputs, path| outputs.file(path("net.ckpt/scores")));
    assert!(refused.contains("found a file"), "{refused}");
    let refused = check(true, |outputs, path| outputs.file(path("none/scores")));
    assert!(refused.contains("there is no folder"), "{refused}");
}

#[cfg(unix)]
#[test]
fn devices_pipes_and_a_bare_dash_are_refused() {
    let refused = check(true, |outputs, _| outputs.file("/dev/null"));
    assert!(refused.contains("found a device"), "{refused}");
    let refused = check(true, |outputs, _| outputs.folder("/dev/null"));
    assert!(
        refused.contains("expected a folder, found a device"),
        "{refused}"
    );
    let refused = check(true, |outputs, _| outputs.file("-"));
    assert!(refused.contains("./-"), "{refused}");
    let refused = check(true, |outputs, _| outputs.folder("-"));
    assert!(refused.contains("./-"), "{refused}");
    let pipe = check(true, |outputs, path| {
        let made = std::process::Command::new("mkfifo")
            .arg(path("pipe"))
            .status();
        assert!(made.unwrap().success());
        outputs.file(path("pipe"));
    });
    assert!(pipe.contains("found a pipe"), "{pipe}");
}
