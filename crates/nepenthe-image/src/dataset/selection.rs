//! Which items a network is to forget: types of degradation, tasks, or single images.

use std::fmt;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::DataError;
use crate::degradation::{Degradation, DegradationError, Task};

/// Which items a network is to forget: the forget set `D_f` of the paper. All others are the retain set `D_r`.
///
/// | in a recipe | on the command line | selects |
/// |---|---|---|
/// | `"haze"`, `"noise"` | `haze`, `noise` | a type of degradation, all its tasks |
/// | `"noise-25"` | `noise-25` | one task |
/// | `["haze", "noise-25"]` | `haze,noise-25` | several of them |
/// | `{ list = "forget.txt" }` | `list=forget.txt` | the images that a list file names, of every task |
/// | `{ folder = "forget" }` | `folder=forget` | the images in a folder, or equal to an image there, of every task |
///
/// ```
/// use nepenthe_image::dataset::Selection;
///
/// let selection: Selection = "haze,noise-25".parse()?;
/// assert_eq!(selection.to_string(), "haze,noise-25");
/// # Ok::<(), nepenthe_image::dataset::DataError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Selection {
    /// The items of these types of degradation and tasks.
    Tasks(Vec<TaskFilter>),
    /// The images that a text file names, one a line, as [`DataSource::list`](super::DataSource::list) does.
    List(PathBuf),
    /// The images below a folder, and those with the same content as an image there.
    Folder(PathBuf),
}

/// A type of degradation with all its tasks, or one task.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TaskFilter {
    /// Every task of this type, such as noise of any sigma.
    Type(Degradation),
    /// This task only.
    Task(Task),
}

impl TaskFilter {
    /// Whether `task` is one of those meant.
    #[must_use]
    pub fn matches(self, task: Task) -> bool {
        match self {
            Self::Type(degradation) => task.degradation() == degradation,
            Self::Task(wanted) => task == wanted,
        }
    }

    /// The type of degradation.
    #[must_use]
    pub fn degradation(self) -> Degradation {
        match self {
            Self::Type(degradation) => degradation,
            Self::Task(task) => task.degradation(),
        }
    }
}

impl Selection {
    /// Whether it selects by degradation rather than single images.
    #[must_use]
    pub fn is_by_task(&self) -> bool {
        matches!(self, Self::Tasks(_))
    }

    /// The same selection with its relative path taken from `base`, such as the folder of the recipe.
    #[must_use]
    pub fn rooted(self, base: &Path) -> Self {
        match self {
            Self::List(path) => Self::List(base.join(path)),
            Self::Folder(path) => Self::Folder(base.join(path)),
            tasks => tasks,
        }
    }

    /// Checks what can be checked without looking at a file.
    ///
    /// # Errors
    /// [`DataError::Selection`] if it names nothing or one task twice.
    pub fn validate(&self) -> Result<(), DataError> {
        let filters = match self {
            Self::Tasks(filters) => filters,
            Self::List(path) | Self::Folder(path) if path.as_os_str().is_empty() => {
                return Err(wrong(self, "the path is empty"));
            }
            Self::List(_) | Self::Folder(_) => return Ok(()),
        };
        if filters.is_empty() {
            return Err(wrong(self, "it names nothing"));
        }
        for (index, filter) in filters.iter().enumerate() {
            let overlaps = |other: &TaskFilter| match (*other, *filter) {
                (TaskFilter::Type(one), other) | (other, TaskFilter::Type(one)) => {
                    other.degradation() == one
                }
                (one, other) => one == other,
            };
            if filters[..index].iter().any(overlaps) {
                return Err(wrong(self, &format!("it names {filter} twice")));
            }
        }
        Ok(())
    }
}

fn wrong(selection: &Selection, problem: &str) -> DataError {
    DataError::Selection {
        selection: selection.to_string(),
        problem: problem.to_owned(),
    }
}

impl From<Degradation> for Selection {
    fn from(degradation: Degradation) -> Self {
        Self::Tasks(vec![TaskFilter::Type(degradation)])
    }
}

impl From<Task> for Selection {
    fn from(task: Task) -> Self {
        Self::Tasks(vec![TaskFilter::Task(task)])
    }
}

impl fmt::Display for TaskFilter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Type(degradation) => degradation.fmt(formatter),
            Self::Task(task) => task.fmt(formatter),
        }
    }
}

impl fmt::Display for Selection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Tasks(filters) => {
                let names: Vec<String> = filters.iter().map(ToString::to_string).collect();
                formatter.write_str(&names.join(","))
            }
            Self::List(path) => write!(formatter, "list={}", path.display()),
            Self::Folder(path) => write!(formatter, "folder={}", path.display()),
        }
    }
}

impl FromStr for TaskFilter {
    type Err = DataError;

    fn from_str(name: &str) -> Result<Self, DataError> {
        match (name.parse::<Degradation>(), name.parse::<Task>()) {
            (Ok(degradation), _) => Ok(Self::Type(degradation)),
            (_, Ok(task)) => Ok(Self::Task(task)),
            (_, Err(DegradationError::UnknownTask { .. })) => Err(DataError::Selection {
                selection: name.to_owned(),
                problem: "no degradation or task has this name".to_owned(),
            }),
            (_, Err(error)) => Err(DataError::Task(error)),
        }
    }
}

impl FromStr for Selection {
    type Err = DataError;

    fn from_str(text: &str) -> Result<Self, DataError> {
        let selection = match text.split_once('=') {
            Some(("list", path)) => Self::List(path.into()),
            Some(("folder", path)) => Self::Folder(path.into()),
            _ => {
                let names = text.split(',').map(|name| name.trim().parse());
                Self::Tasks(names.collect::<Result<_, _>>()?)
            }
        };
        selection.validate()?;
        Ok(selection)
    }
}

/// How the paths of a selection are written in a recipe.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Paths {
    List(PathBuf),
    Folder(PathBuf),
}

impl Serialize for Selection {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let (key, path) = match self {
            Self::Tasks(filters) if filters.len() == 1 => {
                return serializer.collect_str(&filters[0]);
            }
            Self::Tasks(filters) => {
                return serializer.collect_seq(filters.iter().map(ToString::to_string));
            }
            Self::List(path) => ("list", path),
            Self::Folder(path) => ("folder", path),
        };
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(key, path)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Selection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let selection = deserializer.deserialize_any(SelectionVisitor)?;
        // The hint of the error belongs to a whole message; a parser adds its own place.
        selection.validate().map_err(de::Error::custom)?;
        Ok(selection)
    }
}

struct SelectionVisitor;

impl<'de> Visitor<'de> for SelectionVisitor {
    type Value = Selection;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(
            "a degradation or task (\"haze\", \"noise-25\"), a list of them, { list = FILE } or { folder = DIR }",
        )
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<Selection, E> {
        let filter = name.parse().map_err(E::custom)?;
        Ok(Selection::Tasks(vec![filter]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<Selection, A::Error> {
        let mut filters = Vec::new();
        while let Some(name) = names.next_element::<String>()? {
            filters.push(name.parse().map_err(de::Error::custom)?);
        }
        Ok(Selection::Tasks(filters))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Selection, A::Error> {
        Ok(match Paths::deserialize(MapAccessDeserializer::new(map))? {
            Paths::List(path) => Selection::List(path),
            Paths::Folder(path) => Selection::Folder(path),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Selection, String> {
        serde_json::from_str(text).map_err(|error| error.to_string())
    }

    #[test]
    fn recipes_and_command_lines_read_back() {
        let cases = [
            (r#""haze""#, "haze"),
            (r#""noise""#, "noise"),
            (r#""noise-25""#, "noise-25"),
            (r#"["haze","noise-25"]"#, "haze,noise-25"),
            (r#"{"list":"forget.txt"}"#, "list=forget.txt"),
            (r#"{"folder":"a=b, c"}"#, "folder=a=b, c"),
        ];
        for (recipe, typed) in cases {
            let selection = read(recipe).unwrap();
            assert_eq!(serde_json::to_string(&selection).unwrap(), recipe);
            assert_eq!(selection.to_string(), typed);
            assert_eq!(typed.parse::<Selection>().unwrap(), selection);
        }
        assert_eq!(read(r#"["haze"]"#), read(r#""haze""#));
    }

    #[test]
    fn a_type_is_all_its_tasks() {
        let filter = |name: &str| name.parse::<TaskFilter>().unwrap();
        assert!(filter("noise").matches(Task::NOISE_15) && filter("noise").matches(Task::NOISE_50));
        assert!(filter("noise-15").matches(Task::NOISE_15));
        assert!(!filter("noise-15").matches(Task::NOISE_50) && !filter("haze").matches(Task::RAIN));
    }

    #[test]
    fn what_selects_nothing_or_twice_is_refused() {
        let cases = [
            ("[]", "names nothing"),
            (r#"["haze","haze"]"#, "names haze twice"),
            (r#"["noise-25","noise"]"#, "names noise twice"),
            (r#"["noise","noise-25"]"#, "names noise-25 twice"),
            (r#""fog""#, "`fog` is wrong: no degradation"),
            (r#"{"file":"x"}"#, "expected `list` or `folder`"),
            (r#"{"list":""}"#, "the path is empty"),
            ("3", "a degradation or task"),
        ];
        for (text, problem) in cases {
            let error = read(text).unwrap_err();
            assert!(error.contains(problem), "{text}: {error}");
        }
        let error = "haze,fog".parse::<Selection>().unwrap_err().to_string();
        assert!(
            error.contains("`fog` is wrong: no degradation") && error.contains("list=FILE"),
            "{error}"
        );
    }

    #[test]
    fn paths_are_taken_from_the_folder_of_the_recipe() {
        let rooted = |text: &str| text.parse::<Selection>().unwrap().rooted(Path::new("/r"));
        assert_eq!(rooted("list=a.txt").to_string(), "list=/r/a.txt");
        assert_eq!(rooted("folder=/b").to_string(), "folder=/b");
        assert_eq!(rooted("haze").to_string(), "haze");
    }
}
