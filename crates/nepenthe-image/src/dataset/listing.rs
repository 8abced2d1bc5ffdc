//! What a folder holds, and what a list file picks from it.
//!
//! Pictures are sorted by file name, byte by byte: `10.png` comes before `2.png`, and `B` before `a`, on every machine.
//! Files that are no pictures and hidden files are passed over, folders below are not entered. A file that a list
//! names is never passed over.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::DataError;
use super::error::first_few;
use crate::image::is_picture;

/// The pictures of one folder, sorted by file name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Listing {
    pub(super) files: Vec<PathBuf>,
}

impl Listing {
    /// The pictures in `folder`.
    ///
    /// # Errors
    /// If it cannot be read or holds none.
    pub(super) fn of(folder: &Path) -> Result<Self, DataError> {
        let read_error = |source| DataError::Read {
            path: folder.to_owned(),
            source,
        };
        let mut files = Vec::new();
        for entry in std::fs::read_dir(folder).map_err(read_error)? {
            let path = entry.map_err(read_error)?.path();
            if !is_picture(&path) || path.is_dir() {
                continue;
            }
            match path.file_name().and_then(|name| name.to_str()) {
                None => return Err(DataError::FileName { path }),
                Some(name) if name.starts_with('.') => {}
                Some(_) => files.push(path),
            }
        }
        if files.is_empty() {
            return Err(DataError::NoPictures {
                path: folder.to_owned(),
            });
        }
        files.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
        Ok(Self { files })
    }

    /// The pictures of several folders, one folder after the other.
    pub(super) fn of_all(folders: &[PathBuf]) -> Result<Self, DataError> {
        let mut files = Vec::new();
        for folder in folders {
            files.extend(Self::of(folder)?.files);
        }
        Ok(Self { files })
    }

    /// Keeps what `list` names, in the order of the folder.
    ///
    /// `folder` is where the files were looked for. An entry is a file name, with or without folders before it and
    /// with or without its ending. `spellings` gives other names under which the file of an entry may be found.
    ///
    /// # Errors
    /// If the list cannot be read, is empty, names a file twice, or names files that are not there: all are counted.
    pub(super) fn keep_listed(
        self,
        folder: &Path,
        list: &Path,
        spellings: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, DataError> {
        let entries = entries(list)?;
        let names = Names::of(&self.files);
        let mut wanted = vec![false; self.files.len()];
        let mut missing = Vec::new();
        for entry in &entries {
            let name = file_part(entry);
            let found = names
                .find(name)
                .or_else(|| spellings(name).and_then(|other| names.find(&other)));
            match found {
                None => missing.push(entry.as_str()),
                Some(index) if std::mem::replace(&mut wanted[index], true) => {
                    return Err(DataError::ListedTwice {
                        list: list.to_owned(),
                        name: entry.clone(),
                    });
                }
                Some(_) => {}
            }
        }
        if !missing.is_empty() {
            return Err(DataError::Listed {
                list: list.to_owned(),
                folder: folder.to_owned(),
                count: missing.len(),
                total: entries.len(),
                first: first_few(&missing),
                hint: "the list may belong to another release of the data, or part of the data was not copied".into(),
            });
        }
        let files = self
            .files
            .into_iter()
            .zip(wanted)
            .filter_map(|(file, wanted)| wanted.then_some(file));
        Ok(Self {
            files: files.collect(),
        })
    }
}

/// Finds files by file name or by stem.
struct Names<'a> {
    by_name: BTreeMap<&'a str, usize>,
    by_stem: BTreeMap<&'a str, usize>,
}

impl<'a> Names<'a> {
    fn of(files: &'a [PathBuf]) -> Self {
        let by = |part: fn(&Path) -> &str| {
            files
                .iter()
                .enumerate()
                .map(|(index, file)| (part(file), index))
                .collect()
        };
        Self {
            by_name: by(file_name),
            by_stem: by(stem),
        }
    }

    /// The file called `name`, else the one whose stem `name` is, else the one of the same stem with another ending.
    fn find(&self, name: &str) -> Option<usize> {
        let other_ending = || {
            is_picture(name)
                .then(|| self.by_stem.get(stem(Path::new(name))))
                .flatten()
        };
        self.by_name
            .get(name)
            .or_else(|| self.by_stem.get(name))
            .or_else(other_ending)
            .copied()
    }
}

/// The entries of a list file: trimmed lines, without blank ones and those that begin with `#`.
///
/// # Errors
/// If the file cannot be read or names nothing.
pub(super) fn entries(list: &Path) -> Result<Vec<String>, DataError> {
    let text = std::fs::read_to_string(list).map_err(|source| DataError::Read {
        path: list.to_owned(),
        source,
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let lines = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty() && !line.starts_with('#'));
    let entries: Vec<String> = lines.map(str::to_owned).collect();
    if entries.is_empty() {
        return Err(DataError::EmptyList {
            path: list.to_owned(),
        });
    }
    Ok(entries)
}

/// The part of a list entry after its last slash of either kind.
pub(super) fn file_part(entry: &str) -> &str {
    entry.rsplit(['/', '\\']).next().unwrap_or(entry)
}

/// A picture's name: the file name without the ending.
pub(super) fn stem(path: &Path) -> &str {
    path.file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default()
}

fn file_name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder_of(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            std::fs::write(folder.path().join(name), b"x").unwrap();
        }
        folder
    }

    fn listed(folder: &Path, text: &str) -> Result<Vec<String>, DataError> {
        let list = folder.join("list.txt");
        std::fs::write(&list, text).unwrap();
        let kept = Listing::of(folder)?.keep_listed(folder, &list, |_| None)?;
        Ok(kept
            .files
            .iter()
            .map(|file| file_name(file).to_owned())
            .collect())
    }

    #[test]
    fn pictures_are_sorted_and_other_files_passed_over() {
        let folder = folder_of(&[
            "b.png",
            "10.png",
            "2.JPG",
            ".hidden.png",
            "notes.txt",
            "B.bmp",
        ]);
        std::fs::create_dir(folder.path().join("folder.png")).unwrap();
        let names: Vec<_> = Listing::of(folder.path())
            .unwrap()
            .files
            .iter()
            .map(|f| file_name(f).to_owned())
            .collect();
        assert_eq!(names, ["10.png", "2.JPG", "B.bmp", "b.png"]);
    }

    #[test]
    fn a_folder_without_pictures_is_an_error() {
        let folder = folder_of(&["notes.txt"]);
        assert!(matches!(
            Listing::of(folder.path()),
            Err(DataError::NoPictures { .. })
        ));
        assert!(matches!(
            Listing::of(&folder.path().join("none")),
            Err(DataError::Read { .. })
        ));
    }

    #[test]
    fn a_list_names_files_with_folders_and_without_endings() {
        let folder = folder_of(&["0025_0.8_0.04.jpg", "0025_0.8_0.06.jpg", "1.png", "2.png"]);
        let text = "\u{feff}synthetic/part1/0025_0.8_0.06.jpg\r\n\n# a comment\n0025_0.8_0.04\nrainy\\1.bmp\n";
        assert_eq!(
            listed(folder.path(), text).unwrap(),
            ["0025_0.8_0.04.jpg", "0025_0.8_0.06.jpg", "1.png"]
        );
    }

    #[test]
    fn every_missing_file_is_counted_and_the_first_named() {
        let folder = folder_of(&["1.png"]);
        let error = listed(
            folder.path(),
            "1.png\n2.png\n3.png\n4.png\n5.png\n6.png\n7.png\n",
        )
        .unwrap_err()
        .to_string();
        assert!(error.starts_with("6 of the 7 files"), "{error}");
        assert!(
            error.contains("2.png, 3.png, 4.png, 5.png, 6.png and 1 more"),
            "{error}"
        );
    }

    #[test]
    fn a_list_that_is_empty_or_names_a_file_twice_is_an_error() {
        let folder = folder_of(&["1.png"]);
        assert!(matches!(
            listed(folder.path(), "\n# nothing\n"),
            Err(DataError::EmptyList { .. })
        ));
        assert!(matches!(
            listed(folder.path(), "1.png\n1\n"),
            Err(DataError::ListedTwice { .. })
        ));
    }
}
