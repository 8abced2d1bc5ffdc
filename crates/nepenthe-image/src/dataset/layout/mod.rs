//! The benchmarks, one file per degradation: which folders there are and how the two files of a pair are named.

mod blur;
mod haze;
mod low_light;
mod noise;
mod paired;
mod rain;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::listing::Listing;
use super::pairing::Findings;
use super::{DataError, DataSource};
use crate::degradation::{Degradation, Task};

/// How a benchmark lays out its files.
///
/// `path` names either the folder that the layout describes or the tree that holds it under the name the field gives
/// it (in brackets), so one `path = "data/test"` serves every test set. An image's partner is looked for by the
/// image's own folder and name; the folders above never matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// A folder of clean images; every degradation is synthesised.
    Photographs,
    /// Procedural images made from a seed, with true depth; every degradation is synthesised.
    Scenes,
    /// The photographs that are built in ([`crate::Photo`]); every degradation is synthesised.
    BuiltIn,
    /// `input/` and `target/` with the same names, whatever the extensions.
    Paired,
    /// WED `.bmp` and BSD400 `.jpg` together (`Denoise/`). Noise is synthesised at sigma 15, 25 and 50, each three times an epoch.
    NoiseTrain,
    /// `rainy/rain-N.png` and `gt/norain-N.png` (`Derain/`), 120 times an epoch.
    RainTrain,
    /// `synthetic/part*/ID_A_beta.jpg` and `original/ID.jpg`, RESIDE's outdoor training set (`Dehaze/`).
    HazeTrain,
    /// GoPro's `blur/` and `sharp/` (`Deblur/`), five times an epoch.
    BlurTrain,
    /// LOL's `low/` and `gt/` or `high/` (`Enhance/`), twenty times an epoch.
    LowLightTrain,
    /// The clean images of BSD68 (`denoise/bsd68/`); noise is synthesised at sigma 15, 25 and 50.
    Bsd68,
    /// `input/` and `target/` of Rain100L (`derain/Rain100L/`).
    Rain100l,
    /// `input/ID_A_beta.jpg` and `target/ID.png` of SOTS (`dehaze/`).
    Sots,
    /// `input/` and `target/` of GoPro's test part (`deblur/gopro/`).
    Gopro,
    /// `input/` and `target/` of LOL's test part (`enhance/lol/`).
    Lol,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Self; 14] = [
        Self::Photographs,
        Self::Scenes,
        Self::BuiltIn,
        Self::Paired,
        Self::NoiseTrain,
        Self::RainTrain,
        Self::HazeTrain,
        Self::BlurTrain,
        Self::LowLightTrain,
        Self::Bsd68,
        Self::Rain100l,
        Self::Sots,
        Self::Gopro,
        Self::Lol,
    ];

    /// The name recipes use.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Photographs => "photographs",
            Self::Scenes => "scenes",
            Self::BuiltIn => "built-in",
            Self::Paired => "paired",
            Self::NoiseTrain => "noise-train",
            Self::RainTrain => "rain-train",
            Self::HazeTrain => "haze-train",
            Self::BlurTrain => "blur-train",
            Self::LowLightTrain => "low-light-train",
            Self::Bsd68 => "bsd68",
            Self::Rain100l => "rain100l",
            Self::Sots => "sots",
            Self::Gopro => "gopro",
            Self::Lol => "lol",
        }
    }

    /// Whether the degradation is synthesised rather than read from files.
    #[must_use]
    pub fn synthesises(self) -> bool {
        matches!(
            self,
            Self::Photographs | Self::Scenes | Self::BuiltIn | Self::NoiseTrain | Self::Bsd68
        )
    }

    /// The multiple of pixels that the field's test code crops the benchmark's images to, about their centre; 1 for whole
    /// images. PromptIR's and AdaIR's `crop_img(..., base=16)` crops every test set.
    #[must_use]
    pub fn crop_multiple(self) -> usize {
        match self {
            Self::Bsd68 | Self::Rain100l | Self::Sots | Self::Gopro | Self::Lol => 16,
            _ => 1,
        }
    }

    /// How often one epoch visits each item, as the reference implementations sample.
    #[must_use]
    pub fn repeat(self) -> usize {
        match self {
            Self::NoiseTrain => 3,
            Self::RainTrain => 120,
            Self::BlurTrain => 5,
            Self::LowLightTrain => 20,
            _ => 1,
        }
    }

    /// How many images the field's papers train or test on: pairs, or clean images where the degradation is synthesised.
    /// `None` for layouts of one's own.
    #[must_use]
    pub fn field_count(self) -> Option<usize> {
        match self {
            Self::Photographs | Self::Scenes | Self::BuiltIn | Self::Paired => None,
            // 4744 of WED and 400 of BSD.
            Self::NoiseTrain => Some(5144),
            Self::RainTrain => Some(200),
            Self::HazeTrain => Some(72_135),
            Self::BlurTrain => Some(2103),
            Self::LowLightTrain => Some(485),
            Self::Bsd68 => Some(68),
            Self::Rain100l => Some(100),
            Self::Sots => Some(500),
            Self::Gopro => Some(1111),
            Self::Lol => Some(15),
        }
    }

    /// Where the field's trees keep this layout, below `path`.
    fn folder(self) -> Option<&'static str> {
        match self {
            Self::Photographs | Self::Scenes | Self::BuiltIn | Self::Paired => None,
            Self::NoiseTrain => Some("Denoise"),
            Self::RainTrain => Some("Derain"),
            Self::HazeTrain => Some("Dehaze"),
            Self::BlurTrain => Some("Deblur"),
            Self::LowLightTrain => Some("Enhance"),
            Self::Bsd68 => Some("denoise/bsd68"),
            Self::Rain100l => Some("derain/Rain100L"),
            Self::Sots => Some("dehaze"),
            Self::Gopro => Some("deblur/gopro"),
            Self::Lol => Some("enhance/lol"),
        }
    }

    /// The only degradation the benchmark has, if it is about one.
    pub(super) fn degradation(self) -> Option<Degradation> {
        match self {
            Self::Photographs | Self::Scenes | Self::BuiltIn | Self::Paired => None,
            Self::NoiseTrain | Self::Bsd68 => Some(Degradation::Noise),
            Self::RainTrain | Self::Rain100l => Some(Degradation::Rain),
            Self::HazeTrain | Self::Sots => Some(Degradation::Haze),
            Self::BlurTrain | Self::Gopro => Some(Degradation::Blur),
            Self::LowLightTrain | Self::Lol => Some(Degradation::LowLight),
        }
    }

    /// The tasks of a source that names none.
    pub(super) fn tasks(self) -> Vec<Task> {
        let Some(degradation) = self.degradation() else {
            return Vec::new();
        };
        match degradation {
            Degradation::Haze => vec![Task::HAZE],
            Degradation::Rain => vec![Task::RAIN],
            Degradation::Noise => vec![Task::NOISE_15, Task::NOISE_25, Task::NOISE_50],
            Degradation::Blur => vec![Task::BLUR],
            Degradation::LowLight => vec![Task::LOW_LIGHT],
        }
    }
}

impl fmt::Display for Layout {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

/// Lists a source of files: every image exists, every degraded one has its partner. Nothing is decoded.
pub(super) fn find(source: &DataSource) -> Result<Findings, DataError> {
    let Some(path) = &source.path else {
        return Ok(Findings::default());
    };
    let place = Place {
        layout: source.layout,
        root: root(source.layout, path),
        list: source.list.as_deref(),
    };
    match source.layout {
        Layout::Scenes | Layout::BuiltIn => Ok(Findings::default()),
        Layout::Photographs | Layout::Bsd68 => noise::photographs(&place),
        Layout::NoiseTrain => noise::train(&place),
        Layout::RainTrain => rain::train(&place),
        Layout::HazeTrain => haze::train(&place),
        Layout::BlurTrain => blur::train(&place),
        Layout::LowLightTrain => low_light::train(&place),
        Layout::Rain100l => rain::test(&place),
        Layout::Sots | Layout::Paired => paired::same_name_or_id(&place),
        Layout::Gopro | Layout::Lol => paired::same_name(&place),
    }
}

/// `path`, or the folder below it where the field's trees keep the layout.
pub(super) fn root(layout: Layout, path: &Path) -> PathBuf {
    let below = layout.folder().map(|folder| path.join(folder));
    below
        .filter(|below| below.is_dir())
        .unwrap_or_else(|| path.to_owned())
}

/// Where a layout is looked for.
struct Place<'a> {
    layout: Layout,
    root: PathBuf,
    list: Option<&'a Path>,
}

impl Place<'_> {
    /// The first of the folders `names` that exists below the root, in upper or lower case.
    fn folder(&self, names: &[&str]) -> Result<PathBuf, DataError> {
        let exact = names.iter().map(|name| self.root.join(name));
        let found = exact.into_iter().find(|folder| folder.is_dir());
        found
            .or_else(|| self.folder_in_any_case(names))
            .ok_or_else(|| DataError::NoFolder {
                layout: self.layout,
                path: self.root.clone(),
                expected: names
                    .iter()
                    .map(|name| format!("{name}/"))
                    .collect::<Vec<_>>()
                    .join(" or "),
                hint: match self.layout.folder() {
                    Some(below) => format!(
                        "`path` names the folder that holds it, or the tree with {below}/ in it"
                    ),
                    None => "`path` names the folder that holds it".to_owned(),
                },
            })
    }

    fn folder_in_any_case(&self, names: &[&str]) -> Option<PathBuf> {
        let entries = std::fs::read_dir(&self.root).ok()?.flatten();
        let mut folders: Vec<PathBuf> = entries
            .map(|entry| entry.path())
            .filter(|path| path.is_dir())
            .collect();
        folders.sort();
        let is_called = |path: &&PathBuf, name: &str| {
            let found = path.file_name().unwrap_or_default();
            found.eq_ignore_ascii_case(name)
        };
        names
            .iter()
            .find_map(|name| folders.iter().find(|path| is_called(path, name)).cloned())
    }

    /// The images of `folder`, those that the list names if there is one.
    fn listing(&self, folder: &Path) -> Result<Listing, DataError> {
        self.listed(Listing::of(folder)?, folder, |_| None)
    }

    fn listed(
        &self,
        listing: Listing,
        folder: &Path,
        spellings: impl Fn(&str) -> Option<String>,
    ) -> Result<Listing, DataError> {
        match self.list {
            None => Ok(listing),
            Some(list) => listing.keep_listed(folder, list, spellings),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Empty files below a new folder, whose own name must never matter.
    pub(super) struct Tree(tempfile::TempDir);

    impl Tree {
        pub(super) fn of(files: &[&str]) -> Self {
            let tree = Self(tempfile::tempdir().unwrap());
            for file in files {
                let path = tree.path().join(file); // below folders named like parts of layouts
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, b"x").unwrap();
            }
            tree
        }

        pub(super) fn path(&self) -> PathBuf {
            self.0.path().join("input rainy synthetic")
        }

        pub(super) fn list(&self, text: &str) -> PathBuf {
            let path = self.path().join("list.txt");
            std::fs::write(&path, text).unwrap();
            path
        }

        /// Each pair as `degraded > clean`, relative to the tree.
        pub(super) fn found(
            &self,
            layout: Layout,
            list: Option<PathBuf>,
        ) -> Result<Vec<String>, DataError> {
            let root = self.path();
            let relative = |path: &Path| path.strip_prefix(&root).unwrap().display().to_string();
            let found = find(&DataSource {
                list,
                ..DataSource::files(layout, &root)
            })?;
            Ok(found
                .found
                .iter()
                .map(|found| match &found.degraded {
                    Some(degraded) => {
                        format!("{} > {}", relative(degraded), relative(&found.clean))
                    }
                    None => relative(&found.clean),
                })
                .collect())
        }
    }

    #[test]
    fn a_missing_folder_names_what_is_expected() {
        let tree = Tree::of(&["rainy/rain-1.png"]);
        let error = tree.found(Layout::RainTrain, None).unwrap_err().to_string();
        assert!(error.contains("expects gt/ in "), "{error}");
        assert!(
            error.contains(
                "hint: `path` names the folder that holds it, or the tree with Derain/ in it"
            ),
            "{error}"
        );
    }
}
