//! One entry of a recipe's data list: which layout, where, which degradations, which part.

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{DataError, Layout, Signature};
use crate::degradation::{DegradationSettings, Task};
use crate::scene;

/// Which side of a source's hold-out is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// All but the images held out.
    Train,
    /// The images held out.
    HeldOut,
}

/// One entry of a recipe's data list.
///
/// ```toml
/// [[data]]
/// layout = "photographs"
/// path = "photos"
/// tasks = ["haze", "rain", "noise-25"]
/// hold_out = 60            # the evaluation recipe says the same with part = "held-out"
/// part = "train"
///
/// [[data]]
/// layout = "scenes"
/// count = 400
/// size = [256, 256]
/// seed = 1
/// tasks = ["haze"]
///
/// [[data]]
/// layout = "sots"
/// path = "data/test"
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataSource {
    /// How the files lie.
    pub layout: Layout,
    /// The folder. Every layout but `scenes` and `built-in` needs one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<PathBuf>,
    /// A text file with one file name a line: only these are used, and each must exist. Blank lines and lines that
    /// begin with `#` are skipped. The reference implementations' list files fit as they are.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub list: Option<PathBuf>,
    /// A text file with one name a line: these are left out, and each must exist. With it a network is retrained
    /// without the images another was made to forget.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub leave_out: Option<PathBuf>,
    /// What to synthesise or, for `paired`, what the images show. The benchmarks know theirs.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tasks: Vec<Task>,
    /// How often one epoch visits each item; the layout's own factor if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub repeat: Option<usize>,
    /// How many clean images to hold out. All that is made from one clean image stays on one side.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hold_out: Option<usize>,
    /// Which side of the hold-out this entry is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<Part>,
    /// The seed of the hold-out. Both sides must name the same one.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub split_seed: u64,
    /// How many scenes to make (`scenes` only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<usize>,
    /// Width and height of a scene, in pixels (`scenes` only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<[usize; 2]>,
    /// The seed of the scenes (`scenes` only; 0 if absent). Scene n of a seed is always the same image.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seed: Option<u64>,
    /// What scenes look like (`scenes` only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub scene: Option<scene::SceneSettings>,
    /// How degradations are synthesised, for the layouts that do so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<DegradationSettings>,
    /// Crops every image about its centre to a multiple of so many pixels; 1 keeps it whole, and what restores it pads.
    /// If absent, that of the field's test code for the layout: [`Layout::crop_multiple`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crop_multiple: Option<usize>,
    /// A pattern in the clean images of some items, which a network that forgot them must not show.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
}

fn is_zero(number: &u64) -> bool {
    *number == 0
}

/// Largest number of scenes and side of a scene: bounds that no sensible recipe meets, so that a slip of the finger
/// is an error and not a machine without memory.
const MOST_SCENES: usize = 1_000_000;
const LONGEST_SIDE: usize = 8192;

impl DataSource {
    /// An entry with nothing but a layout.
    #[must_use]
    pub fn new(layout: Layout) -> Self {
        Self {
            layout,
            path: None,
            list: None,
            leave_out: None,
            tasks: Vec::new(),
            repeat: None,
            hold_out: None,
            part: None,
            split_seed: 0,
            count: None,
            size: None,
            seed: None,
            scene: None,
            settings: None,
            crop_multiple: None,
            signature: None,
        }
    }

    /// An entry for a layout of files below `path`.
    #[must_use]
    pub fn files(layout: Layout, path: impl Into<PathBuf>) -> Self {
        Self {
            path: Some(path.into()),
            ..Self::new(layout)
        }
    }

    /// An entry for the photographs that are built in.
    #[must_use]
    pub fn built_in(tasks: &[Task]) -> Self {
        Self {
            tasks: tasks.to_vec(),
            ..Self::new(Layout::BuiltIn)
        }
    }

    /// An entry for `count` made scenes of `size` = width, height.
    #[must_use]
    pub fn scenes(count: usize, size: [usize; 2], seed: u64, tasks: &[Task]) -> Self {
        Self {
            count: Some(count),
            size: Some(size),
            seed: Some(seed),
            tasks: tasks.to_vec(),
            ..Self::new(Layout::Scenes)
        }
    }

    /// The same entry with its relative paths taken from `base`, such as the folder of the recipe.
    #[must_use]
    pub fn rooted(mut self, base: &Path) -> Self {
        for path in [&mut self.path, &mut self.list, &mut self.leave_out]
            .into_iter()
            .flatten()
        {
            *path = base.join(&*path);
        }
        self.signature = self.signature.map(|signature| signature.rooted(base));
        self
    }

    /// The tasks, those of the layout if the entry names none.
    #[must_use]
    pub fn tasks(&self) -> Vec<Task> {
        if self.tasks.is_empty() {
            self.layout.tasks()
        } else {
            self.tasks.clone()
        }
    }

    /// The multiple of pixels that images are cropped to: that of the layout if the entry names none.
    #[must_use]
    pub fn crop(&self) -> usize {
        self.crop_multiple.unwrap_or(self.layout.crop_multiple())
    }

    /// Checks what can be checked without looking at a file.
    ///
    /// # Errors
    /// [`DataError::Field`] for a field that is missing, out of range, or without meaning for the layout,
    /// [`DataError::Settings`] or [`DataError::Scene`] for a range in `settings` or `scene`.
    pub fn validate(&self) -> Result<(), DataError> {
        let paths = [
            ("path", &self.path),
            ("list", &self.list),
            ("leave_out", &self.leave_out),
        ];
        for (field, path) in paths {
            if path.as_ref().is_some_and(|path| path.to_str().is_none()) {
                return Err(self.field(
                    field,
                    "is not UTF-8",
                    "recipes and reports are text: rename the file or folder",
                ));
            }
        }
        self.validate_place()?;
        self.validate_tasks()?;
        self.validate_part()?;
        let positive = [
            ("repeat", self.repeat),
            ("crop_multiple", self.crop_multiple),
        ];
        for (field, value) in positive {
            if value == Some(0) {
                return Err(self.field(field, "is 0", "give 1 or more, or leave it out"));
            }
        }
        if let Some((problem, hint)) = self.signature.as_ref().and_then(Signature::problem) {
            return Err(self.field("signature", &problem, hint));
        }
        self.settings
            .map_or(Ok(()), |settings| settings.validate())
            .map_err(DataError::Settings)
    }

    fn validate_place(&self) -> Result<(), DataError> {
        match (self.layout, &self.path) {
            (Layout::Scenes, _) => return self.validate_scenes(),
            (Layout::BuiltIn, _) => self.validate_no_files("the photographs are built in")?,
            (_, None) => {
                return Err(self.field("path", "is missing", "name the folder of the images"));
            }
            _ => {}
        }
        let foreign = [
            ("count", self.count.is_some()),
            ("size", self.size.is_some()),
            ("seed", self.seed.is_some()),
            ("scene", self.scene.is_some()),
        ];
        match foreign.into_iter().find(|(_, given)| *given) {
            Some((field, _)) => Err(self.field(
                field,
                "has no meaning here",
                "it belongs to layout = \"scenes\"",
            )),
            None => Ok(()),
        }
    }

    fn validate_no_files(&self, why: &str) -> Result<(), DataError> {
        let foreign = [("path", self.path.is_some()), ("list", self.list.is_some())];
        match foreign.into_iter().find(|(_, given)| *given) {
            Some((field, _)) => {
                Err(self.field(field, "has no meaning here", &format!("{why}: remove it")))
            }
            None => Ok(()),
        }
    }

    fn validate_scenes(&self) -> Result<(), DataError> {
        self.validate_no_files("scenes are made, not read")?;
        match self.count {
            Some(1..=MOST_SCENES) => {}
            None => {
                return Err(self.field(
                    "count",
                    "is missing",
                    "say how many scenes to make, as in count = 400",
                ));
            }
            Some(count) => {
                return Err(self.field(
                    "count",
                    &format!("is {count}"),
                    &format!("give 1 to {MOST_SCENES}"),
                ));
            }
        }
        let Some(size) = self.size else {
            return Err(self.field(
                "size",
                "is missing",
                "give width and height, as in size = [256, 256]",
            ));
        };
        if size.iter().any(|side| !(16..=LONGEST_SIDE).contains(side)) {
            let hint = format!("give sides of 16 to {LONGEST_SIDE} pixels");
            return Err(self.field("size", &format!("is {size:?}"), &hint));
        }
        self.scene
            .map_or(Ok(()), |settings| settings.validate())
            .map_err(DataError::Scene)
    }

    fn validate_tasks(&self) -> Result<(), DataError> {
        let tasks = self.tasks();
        if tasks.is_empty() {
            return Err(self.field(
                "tasks",
                "is missing",
                "name the degradations, as in tasks = [\"haze\", \"noise-25\"]",
            ));
        }
        for (index, task) in tasks.iter().enumerate() {
            if tasks[..index].contains(task) {
                return Err(self.field(
                    "tasks",
                    &format!("names {task} twice"),
                    "remove one; `repeat` weights a source",
                ));
            }
            if let Some(only) = self.layout.degradation()
                && task.degradation() != only
            {
                let hint = format!("this benchmark is about {only}; leave `tasks` out");
                return Err(self.field("tasks", &format!("names {task}"), &hint));
            }
        }
        if self.layout.synthesises() {
            return Ok(());
        }
        if tasks.len() > 1 {
            return Err(self.field(
                "tasks",
                "names more than one",
                "files on disk show one degradation: name that one",
            ));
        }
        if self.settings.is_some() {
            return Err(self.field(
                "settings",
                "has no meaning here",
                "the degraded images are files: remove it",
            ));
        }
        Ok(())
    }

    fn validate_part(&self) -> Result<(), DataError> {
        match (self.hold_out, self.part) {
            (Some(0), _) => Err(self.field("hold_out", "is 0", "give 1 or more, or leave it out")),
            (Some(_), None) => Err(self.field(
                "part",
                "is missing",
                "say part = \"train\" or part = \"held-out\"",
            )),
            (None, Some(_)) => {
                Err(self.field("hold_out", "is missing", "say how many images are held out"))
            }
            _ => Ok(()),
        }
    }

    fn field(&self, field: &'static str, problem: &str, hint: &str) -> DataError {
        DataError::Field {
            layout: self.layout,
            field,
            problem: problem.to_owned(),
            hint: hint.to_owned(),
        }
    }
}
