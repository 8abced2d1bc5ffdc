//! What a folder holds, and what a list file picks from it.
//!
//! A file is an image by its extension or, where the extension says nothing, by its first bytes. Images are sorted by
//! file name, byte by byte: `10.png` comes before `2.png`, and `B` before `a`, on every machine. Hidden files are
//! passed over, folders below are not entered. Other files are passed over too, and counted; a file that a list names
//! never is. Names are compared in Unicode's composed form (NFC), since macOS writes the decomposed one.

use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization as _;

use super::DataError;
use super::error::first_few;
use crate::image::{is_image_content, is_picture};

/// The images of one or more folders, each sorted by file name.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Listing {
    pub(super) files: Vec<PathBuf>,
    /// Files that are no images.
    pub(super) passed_over: Vec<PathBuf>,
}

/// The images of a folder, sorted by file name, and the other files in it. Hidden files and folders are neither.
///
/// # Errors
/// If the folder cannot be read or holds no image.
pub fn list_images(folder: &Path) -> Result<(Vec<PathBuf>, Vec<PathBuf>), DataError> {
    let read_error = |source| DataError::Read {
        path: folder.to_owned(),
        source,
    };
    let mut paths = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(read_error)? {
        let path = entry.map_err(read_error)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with('.') && !path.is_dir() {
            paths.push(path);
        }
    }
    paths.sort();
    let (images, others): (Vec<_>, Vec<_>) = paths.into_iter().partition(|path| is_image(path));
    match images.is_empty() {
        true => Err(DataError::NoPictures {
            path: folder.to_owned(),
        }),
        false => Ok((images, others)),
    }
}

/// Whether a file is an image: by its extension, else by its first bytes. A pipe or a folder is none.
pub(super) fn is_image(path: &Path) -> bool {
    if is_picture(path) {
        return true;
    }
    let mut head = Vec::new();
    let read = nepenthe_files::open(path).and_then(|file| file.take(16).read_to_end(&mut head));
    read.is_ok() && is_image_content(&head)
}

impl Listing {
    /// The images in `folder`.
    ///
    /// # Errors
    /// If it cannot be read, holds none, or one whose name is no text.
    pub(super) fn of(folder: &Path) -> Result<Self, DataError> {
        let (files, passed_over) = list_images(folder)?;
        let is_text = |path: &Path| path.file_name().is_some_and(|name| name.to_str().is_some());
        match files.iter().find(|path| !is_text(path)) {
            Some(path) => Err(DataError::FileName { path: path.clone() }),
            None => Ok(Self { files, passed_over }),
        }
    }

    /// The images of several folders, one folder after the other.
    pub(super) fn of_all(folders: &[PathBuf]) -> Result<Self, DataError> {
        let mut all = Self::default();
        for folder in folders {
            let listing = Self::of(folder)?;
            all.files.extend(listing.files);
            all.passed_over.extend(listing.passed_over);
        }
        Ok(all)
    }

    /// Keeps what `list` names, in the order of the folder.
    ///
    /// `folder` is where the files were looked for. An entry is a file name, with or without folders before it and
    /// with or without its extension. `spellings` gives other names under which the file of an entry may be found.
    ///
    /// # Errors
    /// If the list cannot be read, is empty, names a file twice, names files that are not there (all are counted), or
    /// one that is no image.
    pub(super) fn keep_listed(
        self,
        folder: &Path,
        list: &Path,
        spellings: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, DataError> {
        let entries = entries(list)?;
        let names = Names::of(&self.files);
        let others = Names::of(&self.passed_over);
        let mut wanted = vec![false; self.files.len()];
        let mut missing = Vec::new();
        for entry in &entries {
            let name = file_part(entry);
            let found = names
                .find(name)
                .or_else(|| spellings(name).and_then(|other| names.find(&other)));
            match found {
                None => match others.find(name) {
                    Some(other) => {
                        return Err(DataError::ListedOther {
                            list: list.to_owned(),
                            path: self.passed_over[other].clone(),
                        });
                    }
                    None => missing.push(entry.as_str()),
                },
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
        let files = self.files.into_iter().zip(wanted);
        let files = files.filter_map(|(file, wanted)| wanted.then_some(file));
        // The list says what is wanted, so nothing else was passed over.
        Ok(Self {
            files: files.collect(),
            passed_over: Vec::new(),
        })
    }
}

/// Finds files by file name or by stem.
struct Names {
    by_name: BTreeMap<String, usize>,
    by_stem: BTreeMap<String, usize>,
}

impl Names {
    fn of(files: &[PathBuf]) -> Self {
        let by = |part: fn(&Path) -> String| {
            let parts = files.iter().enumerate();
            parts.map(|(index, file)| (part(file), index)).collect()
        };
        Self {
            by_name: by(|path| nfc(file_name(path))),
            by_stem: by(stem),
        }
    }

    /// The file called `name`, else the one whose stem `name` is, else the one of the same stem with another extension.
    fn find(&self, name: &str) -> Option<usize> {
        let name = nfc(name);
        let other_extension = || {
            let path = Path::new(&name);
            is_picture(path)
                .then(|| self.by_stem.get(&stem(path)))
                .flatten()
        };
        self.by_name
            .get(&name)
            .or_else(|| self.by_stem.get(&name))
            .or_else(other_extension)
            .copied()
    }
}

/// The entries of a list file: trimmed lines, without blank ones and those that begin with `#`.
///
/// # Errors
/// If the file cannot be read or names nothing.
pub(super) fn entries(list: &Path) -> Result<Vec<String>, DataError> {
    let text = nepenthe_files::read_text(list).map_err(|source| DataError::List {
        path: list.to_owned(),
        source,
    })?;
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

/// An image's name: the file name without the extension, composed.
pub(super) fn stem(path: &Path) -> String {
    nfc(path
        .file_stem()
        .and_then(|stem| stem.to_str())
        .unwrap_or_default())
}

/// The composed form of a name.
pub(super) fn nfc(name: &str) -> String {
    name.nfc().collect()
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
    fn images_are_sorted_and_other_files_passed_over() {
        let folder = folder_of(&[
            "b.png",
            "10.png",
            "2.JPG",
            ".hidden.png",
            "notes.txt",
            "B.bmp",
        ]);
        std::fs::create_dir(folder.path().join("folder.png")).unwrap();
        let (images, others) = list_images(folder.path()).unwrap();
        let names = |files: &[PathBuf]| {
            files
                .iter()
                .map(|f| file_name(f).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(names(&images), ["10.png", "2.JPG", "B.bmp", "b.png"]);
        assert_eq!(
            names(&others),
            ["notes.txt"],
            "folders and hidden files are not counted"
        );
    }

    #[test]
    fn what_is_an_image_is_detected_from_the_content() {
        let folder = tempfile::tempdir().unwrap();
        let image = crate::Image::new(2, 2);
        for (name, format) in [
            ("a.jfif", "jpg"),
            ("b.JPE", "jpeg"),
            ("c", "webp"),
            ("d.dat", "tif"),
            ("e.png", "bmp"),
        ] {
            let path = folder.path().join(format!("x.{format}"));
            image.save(&path).unwrap();
            std::fs::rename(path, folder.path().join(name)).unwrap();
        }
        std::fs::write(folder.path().join("readme"), "text").unwrap();
        let (images, others) = list_images(folder.path()).unwrap();
        assert_eq!((images.len(), others.len()), (5, 1), "{images:?}");
    }

    #[test]
    fn a_listed_file_that_is_no_image_is_never_passed_over() {
        let folder = folder_of(&["1.png", "notes.txt"]);
        for entry in ["notes.txt", "notes"] {
            let error = listed(folder.path(), &format!("1.png\n{entry}\n"))
                .unwrap_err()
                .to_string();
            assert!(error.contains("notes.txt, which is no image"), "{error}");
        }
    }

    #[test]
    fn composed_and_decomposed_names_are_one() {
        let folder = folder_of(&["cafe\u{301}.png"]);
        for entry in ["caf\u{e9}.png", "caf\u{e9}", "cafe\u{301}.jpg"] {
            assert_eq!(listed(folder.path(), entry).unwrap(), ["cafe\u{301}.png"]);
        }
    }

    #[test]
    fn the_encoding_of_a_list_is_named() {
        let folder = folder_of(&["1.png"]);
        let list = folder.path().join("list.txt");
        std::fs::write(&list, b"\xff\xfe1\0.\0p\0n\0g\0").unwrap();
        let error = entries(&list).unwrap_err().to_string();
        assert!(
            error.contains("found UTF-16") && error.contains("text file in UTF-8"),
            "{error}"
        );
        let error = entries(folder.path()).unwrap_err().to_string();
        assert!(error.contains("found a folder"), "{error}");
    }

    #[test]
    fn a_folder_without_images_is_an_error() {
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
    fn a_list_names_files_with_folders_and_without_extensions() {
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
