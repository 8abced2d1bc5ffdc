//! Finished parts of an audit, so that one that was stopped or is repeated does not begin anew.
//!
//! A part is a file in `parts/` of the output folder, named for what it is and a hash of everything it depends on:
//! models, data, settings. A changed input has another name, so a stale part is never read; a damaged one is made anew.
//! What all parts depend on belongs to the cache, so that no key can leave it out.

use std::path::{Path, PathBuf};

use nepenthe_files::sha256;
use serde::{Serialize, de::DeserializeOwned};

use crate::{audit::FORMAT, error::Result, settled::settled};

/// The name of the folder of finished parts.
pub(crate) const FOLDER: &str = "parts";

/// The folder of finished parts.
#[derive(Clone, Debug)]
pub struct Cache {
    folder: PathBuf,
    /// A hash of what all parts depend on.
    base: String,
}

/// One part: a file that need not exist yet.
#[derive(Clone, Debug)]
pub struct Part {
    path: PathBuf,
}

const FULL: &str = "is the disk full or the folder write-protected?";

impl Cache {
    /// The parts of the audit in `folder`, all of which depend on `base`; nothing is made yet.
    pub fn new(folder: &Path, base: &impl Serialize) -> Self {
        Self {
            folder: folder.join(FOLDER),
            base: hash(&(FORMAT, nepenthe::VERSION, base)),
        }
    }

    /// A cache in the same folder whose parts depend on `more` as well.
    pub fn with(&self, more: &impl Serialize) -> Self {
        Self {
            folder: self.folder.clone(),
            base: hash(&(&self.base, more)),
        }
    }

    /// The part called `name` that depends on `key` too: hashes of models, settings.
    pub fn part(&self, name: &str, key: &impl Serialize) -> Part {
        let hash = hash(&(&self.base, name, key));
        Part {
            path: self.folder.join(format!("{name}-{}.jsonl", &hash[..16])),
        }
    }
}

fn hash(key: &impl Serialize) -> String {
    sha256(serde_json::to_string(key).expect("a key of plain values serialises"))
}

impl Part {
    /// A folder for what is made on the way to the part; it is not there until somebody makes it, and who does removes it.
    pub fn folder(&self) -> PathBuf {
        self.path.with_extension("run")
    }

    /// The value that [`write`](Self::write) left, if there is a whole one.
    pub fn read<T: DeserializeOwned>(&self) -> Option<T> {
        let text = nepenthe_files::read_text(&self.path).ok()?;
        serde_json::from_str(&text).ok()
    }

    /// Writes the value of a finished part, whole or not at all, and gives it as it reads back.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn write<T: Serialize + DeserializeOwned>(&self, value: &T) -> Result<T> {
        let (text, value) = settled(value);
        self.write_text(&format!("{text}\n"))?;
        Ok(value)
    }

    /// The values that [`append`](Self::append) left, in order, up to the first damaged line. What follows is removed,
    /// so that the next value is appended to a whole line.
    ///
    /// # Errors
    /// If the file cannot be repaired.
    pub fn lines<T: DeserializeOwned>(&self) -> Result<Vec<T>> {
        let Ok(text) = nepenthe_files::read_text(&self.path) else {
            return Ok(Vec::new());
        };
        let mut values = Vec::new();
        let mut good = 0;
        for line in text.split_inclusive('\n') {
            match serde_json::from_str(line) {
                Ok(value) if line.ends_with('\n') => values.push(value),
                _ => break,
            }
            good += line.len();
        }
        if good < text.len() {
            self.write_text(&text[..good])?;
        }
        Ok(values)
    }

    /// Appends a value to those of a part that is made bit by bit, and gives it as it reads back.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn append<T: Serialize + DeserializeOwned>(&self, value: &T) -> Result<T> {
        self.make_folder()?;
        let (line, value) = settled(value);
        let appended = nepenthe_files::append_line(&self.path, &line);
        appended.map_err(nepenthe::Error::io(&self.path, "write", FULL))?;
        Ok(value)
    }

    fn write_text(&self, text: &str) -> Result<()> {
        self.make_folder()?;
        let written = nepenthe_files::write(&self.path, text);
        Ok(written.map_err(nepenthe::Error::io(&self.path, "write", FULL))?)
    }

    fn make_folder(&self) -> Result<()> {
        let folder = nepenthe_files::parent(&self.path);
        let made = std::fs::create_dir_all(folder);
        Ok(made.map_err(nepenthe::Error::io(folder, "make the folder", FULL))?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_under_its_own_key_only() {
        let folder = tempfile::tempdir().unwrap();
        let cache = Cache::new(folder.path(), &"data");
        cache.part("scores", &("a", 1)).write(&[1.5, 2.5]).unwrap();
        let read = |cache: &Cache, key| cache.part("scores", &key).read::<Vec<f64>>();
        assert_eq!(read(&cache, ("a", 1)), Some(vec![1.5, 2.5]));
        assert_eq!(read(&cache, ("a", 2)), None);
        assert_eq!(read(&cache.with(&"images"), ("a", 1)), None);
        assert_eq!(read(&Cache::new(folder.path(), &"others"), ("a", 1)), None);
    }

    #[test]
    fn a_line_cut_short_is_made_anew() {
        let folder = tempfile::tempdir().unwrap();
        let part = Cache::new(folder.path(), &0).part("rows", &0);
        part.append(&1).unwrap();
        part.append(&2).unwrap();
        let text = std::fs::read_to_string(&part.path).unwrap();
        std::fs::write(&part.path, format!("{text}3")).unwrap();
        assert_eq!(part.lines::<u32>().unwrap(), [1, 2]);
        part.append(&4).unwrap();
        assert_eq!(part.lines::<u32>().unwrap(), [1, 2, 4]);
    }
}
