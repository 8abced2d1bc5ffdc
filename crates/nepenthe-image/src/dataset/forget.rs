//! The forget set and the retain set, `D_f` and `D_r` of the paper (§3), disjoint by content.
//!
//! Where single images are forgotten, no clean image may be on both sides under two names, or the network would be
//! taught what it is to forget. Where a degradation is forgotten, the same clean image under another degradation is
//! the normal case; only the same degraded file on both sides is an error.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::content::{Equal, equal_files, equal_samples};
use super::error::first_few;
use super::listing::{entries, is_image};
use super::open::known;
use super::picture::Picture;
use super::{DataError, DataSet, Item, Selection, TaskFilter};

impl DataSet {
    /// The items that `selection` names, `D_f`, and all others, `D_r`, which may be none.
    ///
    /// ```
    /// # use nepenthe_image::dataset::{DataSet, DataSource, Selection};
    /// # use nepenthe_image::degradation::Task;
    /// let scenes = DataSource::scenes(4, [64, 64], 0, &[Task::HAZE, Task::NOISE_25]);
    /// let data = DataSet::open(&[scenes], 0)?;
    /// let (forget, retain) = data.part(&"haze".parse()?)?;
    /// assert_eq!((forget.tasks(), retain.tasks()), (vec![Task::HAZE], vec![Task::NOISE_25]));
    /// # Ok::<(), nepenthe_image::dataset::DataError>(())
    /// ```
    ///
    /// # Errors
    /// If the data do not hold something that is named, or if the two sets are not disjoint by content:
    /// [`DataError::Overlap`].
    pub fn part(&self, selection: &Selection) -> Result<(Self, Self), DataError> {
        let forget = self.selected(selection)?;
        let rest: Vec<bool> = forget.iter().map(|forget| !forget).collect();
        let (forget, retain) = (self.subset(&forget), self.subset(&rest));
        forget.check_disjoint(&retain, selection.is_by_task())?;
        Ok((forget, retain))
    }

    /// For each item, whether `selection` names it.
    ///
    /// # Errors
    /// If the data do not hold something that is named.
    pub fn selected(&self, selection: &Selection) -> Result<Vec<bool>, DataError> {
        selection.validate()?;
        match selection {
            Selection::Tasks(filters) => self.of_tasks(filters),
            Selection::List(list) => self.listed(list),
            Selection::Folder(folder) => self.in_folder(folder),
        }
    }

    fn of_tasks(&self, filters: &[TaskFilter]) -> Result<Vec<bool>, DataError> {
        for filter in filters {
            self.require(&filter.to_string(), |item| filter.matches(item.task))?;
        }
        let matches = |item: &Item| filters.iter().any(|filter| filter.matches(item.task));
        Ok(self.items.iter().map(matches).collect())
    }

    fn listed(&self, list: &Path) -> Result<Vec<bool>, DataError> {
        let names = known(&self.names(), &entries(list)?)?;
        Ok(self
            .items
            .iter()
            .map(|item| names.contains(&item.name))
            .collect())
    }

    /// Items with a file below `folder`, or with an image equal to one there. Every image there must be found.
    fn in_folder(&self, folder: &Path) -> Result<Vec<bool>, DataError> {
        let files: Vec<Picture> = images_below(folder)?
            .into_iter()
            .map(Picture::of_file)
            .collect();
        let ids = self.ids(|item| [Some(item.clean), item.degraded]);
        let pictures = self.pictures(&ids);
        let mut found = BTreeSet::new();
        let mut unknown: Vec<&Picture> = files.iter().collect();
        for equal in [equal_files, equal_samples] {
            let pairs = equal(&unknown, &pictures)?;
            found.extend(pairs.iter().map(|&(_, picture)| ids[picture]));
            let known: BTreeSet<usize> = pairs.into_iter().map(|(file, _)| file).collect();
            let rest = unknown
                .into_iter()
                .enumerate()
                .filter(|(at, _)| !known.contains(at));
            unknown = rest.map(|(_, file)| file).collect();
        }
        if !unknown.is_empty() {
            let names: Vec<String> = unknown.iter().map(|file| file.label("")).collect();
            return Err(DataError::NotInData {
                folder: folder.to_owned(),
                count: names.len(),
                total: files.len(),
                first: first_few(&names),
            });
        }
        let is_found = |item: &Item| {
            let ids = [Some(item.clean), item.degraded];
            ids.into_iter().flatten().any(|id| found.contains(&id))
        };
        Ok(self.items.iter().map(is_found).collect())
    }

    /// Checks that this forget set and `retain` share no degraded file and, where single images are forgotten, no
    /// clean image.
    fn check_disjoint(&self, retain: &Self, by_task: bool) -> Result<(), DataError> {
        let both = self.shared_with(retain, |item| [item.degraded, None], equal_files)?;
        let hint = match by_task {
            true => {
                "the same degraded file is in the data under two degradations: remove it from one"
            }
            false => SINGLE_IMAGES,
        };
        no_overlap("degraded files", both, hint)?;
        if by_task {
            return Ok(());
        }
        let both = self.shared_with(retain, |item| [Some(item.clean), None], equal_samples)?;
        no_overlap("clean images", both, SINGLE_IMAGES)
    }

    /// The images that both sets use, by one name or two.
    fn shared_with(
        &self,
        other: &Self,
        of: fn(&Item) -> [Option<usize>; 2],
        equal: fn(&[&Picture], &[&Picture]) -> Result<Equal, DataError>,
    ) -> Result<Vec<String>, DataError> {
        let (ours, theirs) = (self.ids(of), other.ids(of));
        let (both, ours): (Vec<usize>, Vec<usize>) =
            ours.iter().partition(|id| theirs.binary_search(id).is_ok());
        let label = |id: usize| {
            let item = self.items.iter().find(|item| of(item).contains(&Some(id)));
            self.shared.pictures[id].label(item.map_or("", |item| &item.name))
        };
        if !both.is_empty() {
            return Ok(both.into_iter().map(label).collect());
        }
        let pairs = equal(&self.pictures(&ours), &self.pictures(&theirs))?;
        let names = pairs
            .into_iter()
            .map(|(one, other)| format!("{} = {}", label(ours[one]), label(theirs[other])));
        Ok(names.collect())
    }

    /// The images that `of` gives for the items, sorted and each once.
    fn ids(&self, of: fn(&Item) -> [Option<usize>; 2]) -> Vec<usize> {
        let ids: BTreeSet<usize> = self.items.iter().flat_map(of).flatten().collect();
        ids.into_iter().collect()
    }

    fn pictures(&self, ids: &[usize]) -> Vec<&Picture> {
        ids.iter().map(|&id| &self.shared.pictures[id]).collect()
    }
}

const SINGLE_IMAGES: &str =
    "select all copies and all degraded versions of an image together, or remove the copies";

fn no_overlap(what: &'static str, names: Vec<String>, hint: &'static str) -> Result<(), DataError> {
    if names.is_empty() {
        return Ok(());
    }
    Err(DataError::Overlap {
        what,
        count: names.len(),
        first: first_few(&names),
        hint,
    })
}

/// The images in `folder` and the folders below it, sorted. Hidden entries and links to folders are passed over.
fn images_below(folder: &Path) -> Result<Vec<PathBuf>, DataError> {
    let mut images = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let read_error = |source| DataError::Read {
            path: folder.clone(),
            source,
        };
        for entry in std::fs::read_dir(&folder).map_err(read_error)? {
            let entry = entry.map_err(read_error)?;
            let path = entry.path();
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            if entry.file_type().map_err(read_error)?.is_dir() {
                folders.push(path);
            } else if is_image(&path) {
                images.push(path);
            }
        }
    }
    if images.is_empty() {
        return Err(DataError::NoPictures {
            path: folder.to_owned(),
        });
    }
    images.sort();
    Ok(images)
}
