//! What a folder is, seen as data of the field: which layout fits, how many images it holds, and what is missing.
//!
//! A tree that holds several benchmarks under the names the field gives them is looked through for all of them. A folder
//! by itself is often ambiguous, since `input/` and `target/` may be anything: the number of images then decides, and
//! where it is nobody's the plainest layout is named.

use std::path::{Path, PathBuf};

use super::layout::{self, Layout};
use super::{DataError, DataSet, DataSource};
use crate::degradation::Task;

/// What a folder is, seen as one layout.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Survey {
    /// The layout that fits.
    pub layout: Layout,
    /// The folder of the layout: the one asked for, or one below it.
    pub path: PathBuf,
    /// Pairs, or clean images where the degradation is synthesised.
    pub count: usize,
    /// Files beside the images that are none.
    pub passed_over: usize,
    /// The first thing that is wrong, in words with a hint after a blank line.
    pub problem: Option<String>,
}

impl Survey {
    /// Looks at a folder as at this layout; `None` if its folders are not there. Headers are read, nothing is decoded.
    fn of(layout: Layout, path: &Path) -> Option<Self> {
        let mut source = DataSource::files(layout, path);
        if layout.degradation().is_none() {
            // Any will do: what the images show does not matter here.
            source.tasks = vec![Task::NOISE_25];
        }
        let (count, passed_over, problem) = match layout::find(&source) {
            Err(DataError::NoFolder { .. }) => return None,
            Err(error) => (0, 0, Some(error.to_string())),
            Ok(findings) => {
                let opened = DataSet::open(&[source], 0);
                let problem = opened.err().map(|error| error.to_string());
                (findings.found.len(), findings.passed_over.len(), problem)
            }
        };
        Some(Self {
            layout,
            path: layout::root(layout, path),
            count,
            passed_over,
            problem,
        })
    }

    fn is_complete(&self) -> bool {
        self.layout.field_count() == Some(self.count)
    }

    /// How the number of images differs from the field's, in words; `None` where it does not or nobody has a number.
    pub fn missing(&self) -> Option<String> {
        let (count, field) = (self.count, self.layout.field_count()?);
        let part = match (self.layout, count) {
            (Layout::NoiseTrain, 4744) => ": as many as WED has, so BSD400's 400 are missing",
            (Layout::NoiseTrain, 400) => ": as many as BSD400 has, so WED's 4744 are missing",
            (Layout::Rain100l, 200) => {
                ": a later release has 200 test images, whose scores do not compare"
            }
            _ => "",
        };
        match count {
            _ if count == field => None,
            _ if count < field => Some(format!(
                "{} of the field's {field} are missing{part}",
                field - count
            )),
            _ => Some(format!(
                "{} more than the field's {field}{part}",
                count - field
            )),
        }
    }
}

/// Folders that only one layout has.
const TRAINING: [Layout; 4] = [
    Layout::RainTrain,
    Layout::HazeTrain,
    Layout::BlurTrain,
    Layout::LowLightTrain,
];
/// Layouts of `input/` and `target/`, the plainest first.
const PAIRS: [Layout; 5] = [
    Layout::Paired,
    Layout::Sots,
    Layout::Rain100l,
    Layout::Gopro,
    Layout::Lol,
];
/// Layouts of a folder of clean images, the plainest first.
const CLEAN: [Layout; 3] = [Layout::Photographs, Layout::Bsd68, Layout::NoiseTrain];

/// Which layouts of files fit a folder: all that a tree holds under the field's names, or else those that fit the folder
/// itself. Nothing fits an empty folder. Headers are read, nothing is decoded or changed.
///
/// # Errors
/// If the folder cannot be read.
pub fn survey(path: &Path) -> Result<Vec<Survey>, DataError> {
    std::fs::read_dir(path).map_err(|source| DataError::Read {
        path: path.to_owned(),
        source,
    })?;
    let below = Layout::ALL
        .into_iter()
        .filter(|&layout| layout::root(layout, path) != path);
    let tree: Vec<Survey> = below
        .filter_map(|layout| Survey::of(layout, path))
        .collect();
    if !tree.is_empty() {
        return Ok(tree);
    }
    for group in [&TRAINING[..], &PAIRS, &CLEAN] {
        let fitting: Vec<Survey> = group
            .iter()
            .filter_map(|&layout| Survey::of(layout, path))
            .collect();
        let holds = |survey: &Survey| survey.count > 0 || survey.problem.is_some();
        if fitting.iter().any(|survey| survey.count > 0)
            || (group != CLEAN && fitting.iter().any(holds))
        {
            return Ok(decided(fitting));
        }
    }
    Ok(Vec::new())
}

/// Those whose number of images is the field's, or else the first that fits without a problem, or the first.
fn decided(mut fitting: Vec<Survey>) -> Vec<Survey> {
    if fitting.iter().any(Survey::is_complete) {
        fitting.retain(Survey::is_complete);
        return fitting;
    }
    let sound = fitting.iter().position(|survey| survey.problem.is_none());
    fitting.drain(..).skip(sound.unwrap_or(0)).take(1).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::image::Image;

    /// Images of 8x8 pixels below a new folder.
    fn tree(files: impl IntoIterator<Item = String>) -> tempfile::TempDir {
        let tree = tempfile::tempdir().unwrap();
        let bytes = Image::new(8, 8).encode_png();
        for file in files {
            let path = tree.path().join(file);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, &bytes).unwrap();
        }
        tree
    }

    fn pairs(folder: &str, count: usize) -> Vec<String> {
        let sides = ["input", "target"].map(|side| format!("{folder}{side}"));
        sides
            .iter()
            .flat_map(|side| (0..count).map(move |index| format!("{side}/{index}.png")))
            .collect()
    }

    fn seen(path: &Path) -> Vec<(Layout, usize, Option<String>)> {
        let found = survey(path).unwrap();
        found
            .iter()
            .map(|survey| (survey.layout, survey.count, survey.missing()))
            .collect()
    }

    #[test]
    fn a_tree_is_looked_through_for_every_benchmark() {
        let mut files = pairs("derain/Rain100L/", 98);
        files.extend((0..68).map(|index| format!("denoise/bsd68/{index}.png")));
        files.extend(
            [
                "dehaze/input/1_0.8_0.2.png",
                "dehaze/input/1_1_0.1.png",
                "dehaze/target/1.png",
            ]
            .map(str::to_owned),
        );
        let tree = tree(files);
        let missing = |text: &str| Some(text.to_owned());
        assert_eq!(
            seen(tree.path()),
            [
                (Layout::Bsd68, 68, None),
                (
                    Layout::Rain100l,
                    98,
                    missing("2 of the field's 100 are missing")
                ),
                (
                    Layout::Sots,
                    2,
                    missing("498 of the field's 500 are missing")
                ),
            ]
        );
    }

    #[test]
    fn the_number_of_images_tells_benchmarks_of_one_form_apart() {
        assert_eq!(
            seen(tree(pairs("", 100)).path()),
            [(Layout::Rain100l, 100, None)]
        );
        assert_eq!(seen(tree(pairs("", 7)).path()), [(Layout::Paired, 7, None)]);
        let flat = |count: usize| tree((0..count).map(|index| format!("{index}.png")));
        assert_eq!(seen(flat(68).path()), [(Layout::Bsd68, 68, None)]);
        assert_eq!(seen(flat(3).path()), [(Layout::Photographs, 3, None)]);
        let rain = ["rainy/rain-1.png", "gt/norain-1.png"].map(str::to_owned);
        let (layout, count, missing) = seen(tree(rain).path()).remove(0);
        assert_eq!((layout, count), (Layout::RainTrain, 1));
        assert_eq!(
            missing.as_deref(),
            Some("199 of the field's 200 are missing")
        );
    }

    #[test]
    fn what_is_wrong_with_a_folder_is_said_and_not_an_error() {
        let tree = tree(pairs("", 3));
        std::fs::remove_file(tree.path().join("target/1.png")).unwrap();
        let found = survey(tree.path()).unwrap().remove(0);
        assert_eq!((found.layout, found.count), (Layout::Paired, 0));
        let problem = found.problem.unwrap();
        assert!(
            problem.contains("1.png") && problem.contains("hint: "),
            "{problem}"
        );
        std::fs::write(tree.path().join("target/1.png"), "no image").unwrap();
        let found = survey(tree.path()).unwrap().remove(0);
        assert!(found.problem.unwrap().contains("1.png"));
    }

    #[test]
    fn nothing_fits_an_empty_folder_and_a_missing_one_is_an_error() {
        let tree = tempfile::tempdir().unwrap();
        assert_eq!(survey(tree.path()).unwrap(), []);
        assert!(matches!(
            survey(&tree.path().join("gone")),
            Err(DataError::Read { .. })
        ));
    }

    #[test]
    fn parts_of_the_noise_set_are_recognised_by_their_number() {
        let survey = |layout, count| Survey {
            layout,
            path: PathBuf::new(),
            count,
            passed_over: 0,
            problem: None,
        };
        let missing = |layout, count| survey(layout, count).missing().unwrap_or_default();
        assert_eq!(missing(Layout::NoiseTrain, 5144), "");
        assert!(missing(Layout::NoiseTrain, 4744).contains("BSD400's 400 are missing"));
        assert!(missing(Layout::NoiseTrain, 400).contains("WED's 4744 are missing"));
        assert!(missing(Layout::Rain100l, 200).starts_with("100 more"));
        assert_eq!(missing(Layout::Paired, 3), "");
    }
}
