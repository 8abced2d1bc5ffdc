//! Which file a path names, whether or not it exists yet: the question behind "is this output one of the inputs?".

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Which file a path names. Two paths with one identity name one file, through links and hard links too.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Identity(Named);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Named {
    /// Device and inode of something that exists.
    #[cfg(unix)]
    Inode(u64, u64),
    Path(PathBuf),
}

impl Identity {
    /// The identity of what `path` names.
    ///
    /// # Errors
    /// If a folder on the way cannot be read.
    pub fn of(path: &Path) -> io::Result<Self> {
        #[cfg(unix)]
        if let Ok(found) = fs::metadata(path) {
            use std::os::unix::fs::MetadataExt;
            return Ok(Self(Named::Inode(found.dev(), found.ino())));
        }
        Ok(Self(Named::Path(resolve(path)?)))
    }
}

/// `path` in full, without links, `.` and `..`. Unlike [`Path::canonicalize`] the last folders and the file need not
/// exist.
///
/// # Errors
/// If a folder on the way cannot be read, or there is no current folder.
pub fn resolve(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut missing = Vec::new();
    let mut existing = path.as_path();
    loop {
        match existing.canonicalize() {
            Ok(found) => return Ok(append(found, &missing)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            // Something on the way is a file: no folder can be made there, but the name is clear.
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {}
            Err(error) => return Err(error),
        }
        let (Some(last), Some(parent)) = (existing.components().next_back(), existing.parent())
        else {
            return Ok(append(existing.to_owned(), &missing));
        };
        missing.push(last);
        existing = parent;
    }
}

/// `found` with the components of `missing`, the last first.
fn append(mut found: PathBuf, missing: &[Component<'_>]) -> PathBuf {
    for component in missing.iter().rev() {
        match component {
            Component::ParentDir => {
                found.pop();
            }
            Component::CurDir => {}
            other => found.push(other),
        }
    }
    found
}

/// Whether two paths name one existing file, by whatever way.
#[must_use]
pub fn is_same_file(one: &Path, other: &Path) -> bool {
    let exist = one.exists() && other.exists();
    match (Identity::of(one), Identity::of(other)) {
        (Ok(one), Ok(other)) => exist && one == other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_file_has_many_names() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        fs::write(&path, "").unwrap();
        assert!(is_same_file(&path, &folder.path().join("./file")));
        assert!(!is_same_file(&path, &folder.path().join("none")));
        #[cfg(unix)]
        {
            fs::hard_link(&path, folder.path().join("link")).unwrap();
            assert!(is_same_file(&path, &folder.path().join("link")));
        }
    }

    #[test]
    fn a_file_that_does_not_exist_yet_has_an_identity() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let same = |one: &str, other: &str| {
            Identity::of(&path(one)).unwrap() == Identity::of(&path(other)).unwrap()
        };
        assert!(same("new", "./new") && same("a/b/new", "a/./b/c/../new"));
        assert!(!same("new", "other"));
        assert!(
            !is_same_file(&path("new"), &path("new")),
            "it does not exist"
        );
        #[cfg(unix)]
        {
            fs::create_dir(path("real")).unwrap();
            std::os::unix::fs::symlink(path("real"), path("link")).unwrap();
            assert!(same("real/new", "link/new"));
            assert_eq!(
                resolve(&path("link/a/new")).unwrap(),
                resolve(&path("real/a/new")).unwrap()
            );
        }
    }

    #[test]
    fn a_path_below_a_file_resolves() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("file"), "").unwrap();
        let below = resolve(&folder.path().join("file/below")).unwrap();
        assert!(below.ends_with("file/below"));
    }
}
